/** Texts that would mean something to a database, an index or a regular expression. Here they are words. */
import type { Attack } from '../attack.ts'
import { askWith } from '../requests.ts'

const texts: readonly (readonly [title: string, text: string])[] = [
  ['SQL that is always true', "' OR '1'='1"],
  ['SQL that drops a table', "x'; DROP TABLE articles; --"],
  ['SQL that sleeps', '1; SELECT pg_sleep(10) --'],
  ['the wildcards of LIKE', '%_%_%_%_%_%'],
  ['the operators of a full-text index', 'border* OR NEAR("a" "b", 5) NOT col:x ^y'],
  ['a quote that does not end', '"border'],
  ['a regular expression of everything', '.*'],
  ['a regular expression that is malformed', '([a-z'],
  ['a regular expression that backtracks', `(a+)+$${'a'.repeat(400)}!`],
  ['a regular expression that backtracks more', `(x+x+)+y${'x'.repeat(400)}`],
  ['a template', '${7*7}{{7*7}}<%= 7*7 %>'],
  ['a script', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['NUL', 'bor\0der'],
  ['a lone surrogate', '\uD800'],
  ['500 combining accents', `a${'\u0301'.repeat(499)}`],
  ['500 letters that fold to several', 'ﷺ'.repeat(500)],
  ['500 letters of one word', 'a'.repeat(500)],
  ['250 words', 'a '.repeat(250)],
  ['250 words that occur', 'the '.repeat(125)],
  ['250 emoji', '🙂'.repeat(250)],
  ['marks of direction', '\u202E\u2066border\u2069\u200F'],
  ['nothing but stop words', 'the of and a'],
  ['nothing but marks', '…—„“”‘’!?'],
  ['a header', 'x\r\nSet-Cookie: a=b'],
]

export const search: readonly Attack[] = [
  ...texts.map(([title, text]): Attack => ({
    title: `a search for ${title}`,
    send: askWith(
      'query ($text: String!) { search(query: $text, first: 5) { totalCount nodes { __typename } } }',
      { text },
    ),
    status: 200,
    maxMs: 500,
  })),
  ...texts.map(([title, text]): Attack => ({
    title: `filters with ${title}`,
    send: askWith(
      `query ($text: String!) {
          actors(filter: { name: $text }) { totalCount }
          locations(filter: { name: $text }) { totalCount }
          statements(filter: { text: $text }) { totalCount }
          articles(filter: { text: $text }) { totalCount }
        }`,
      { text },
    ),
    status: 200,
    maxMs: 500,
  })),
  {
    title: 'a search for 501 characters',
    send: askWith('query ($text: String!) { search(query: $text) { totalCount } }', {
      text: 'a'.repeat(501),
    }),
    status: [200, 400],
    code: 'INVALID_ARGUMENT',
  },
  {
    title: 'a date that is none',
    send: askWith(
      'query ($date: Date) { statements(filter: { saidOn: { from: $date } }) { totalCount } }',
      {
        date: '2024-02-30T00:00:00Z; --',
      },
    ),
    status: 400,
    code: 'INVALID_ARGUMENT',
  },
]
