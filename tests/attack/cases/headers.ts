/** Headers that are huge, odd, repeated, or claim what is not so. */
import type { Attack } from '../attack.ts'
import { ask, get, getQuery, nameOfTheTaliban, theTaliban } from '../requests.ts'

const right = { status: 200, data: theTaliban } as const
const plain = 'application/json'
const response = 'application/graphql-response+json'

const accepts: readonly (readonly [accept: string, wanted: string | 302 | 406])[] = [
  ['', plain],
  ['*/*', plain],
  ['application/*', plain],
  [`${response}, ${plain};q=0.9`, response],
  [`${plain}, ${response};q=0.1`, plain],
  [`${plain};q=0.1, ${response};q=0.2`, response],
  [`${plain};q=0.2, ${response};q=0.2`, response],
  [`${response};q=0, ${plain}`, plain],
  ['Application/JSON', plain],
  [`${plain};charset=utf-8`, plain],
  [`text/html;q=0.1, ${plain}`, plain],
  ['text/html, */*;q=0.1', 302],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 302],
  [`${plain};q=0`, 406],
  ['image/png', 406],
  ['garbage', 406],
  [';;;,,,', 406],
  ['application/xml, text/plain', 406],
  ['__proto__/constructor', 406],
]

/** None of them may hang or fail; what they are taken for is not said anywhere. */
const oddAccepts: readonly (readonly [title: string, accept: string])[] = [
  ['a weight that is no number', `${plain};q=abc`],
  ['a negative weight', `${plain};q=-1`],
  ['a huge weight', `${plain};q=1e400`],
  ['a weight twice', `${plain};q=0.1;q=0.9`],
  ['an open quote', `${plain};x="`],
  ['2,000 types', `${'a/b;q=0.5,'.repeat(2000)}${plain}`],
  ['2,000 parameters', `${plain}${';a=b'.repeat(2000)}`],
  ['20,000 commas', `${','.repeat(20_000)}${plain}`],
  ['20,000 semicolons', `${plain}${';'.repeat(20_000)}`],
  ['20,000 spaces', `${plain}${' '.repeat(20_000)};q=1`],
]

const claims: readonly (readonly [name: string, value: string])[] = [
  ['X-Forwarded-Host', 'evil.example'],
  ['X-Forwarded-For', "127.0.0.1, ' OR 1=1"],
  ['X-Forwarded-Proto', 'gopher'],
  ['X-Original-URL', '/health'],
  ['X-Rewrite-URL', '/health'],
  ['Forwarded', 'for=unknown;host=evil.example;proto=http'],
  ['Host', 'evil.example'],
  ['Origin', 'null'],
  ['Origin', 'https://evil.example'],
  ['Authorization', `Bearer ${'a'.repeat(2000)}`],
  ['Cookie', 'session=__proto__; a=b'],
  ['Dateline-Question', '{"document":"{ corpus { version } }"}'],
  ['Dateline-Tag', '"0"'],
  ['Dateline-Client', '1.2.3.4'],
  ['Dateline-Layer', 'edge'],
  ['Dateline-Cost', 'FALSE'],
  ['Cf-Cache-Status', 'HIT'],
  ['CF-Connecting-IP', '::ffff:::::1:2:3:4:5:6:7:8:9'],
  ['Cache-Control', 'no-cache, no-store, max-age=0, only-if-cached'],
  ['Pragma', 'no-cache'],
  ['Range', 'bytes=0-5'],
  ['If-Range', '"x"'],
  ['If-Modified-Since', 'Fri, 31 Dec 2999 23:59:59 GMT'],
  ['If-Match', '"nothing"'],
  ['If-Unmodified-Since', 'Thu, 01 Jan 1970 00:00:00 GMT'],
  ['Accept-Encoding', 'gzip;q=0, *;q=0'],
  ['Accept-Charset', 'utf-16'],
  ['Accept-Language', 'a'.repeat(5000)],
  ['Upgrade', 'websocket'],
  ['Upgrade', 'h2c'],
  ['Content-Type', 'text/html'],
  ['TE', 'trailers'],
  ['Via', '1.1 a, 1.1 b'],
  ['Max-Forwards', '0'],
  ['X-Middleware-Subrequest', 'middleware:middleware'],
  ['Sec-Purpose', 'prefetch'],
  ['x'.repeat(3000), 'x'],
  ['__proto__', 'x'],
  ['constructor', 'x'],
]

const tags: readonly (readonly [title: string, tag: string])[] = [
  ['of another answer', '"0123456789012345678901234567890123456789"'],
  ['that is empty', ''],
  ['without quotes', 'abc'],
  ['that does not end', '"abc'],
  ['in a list of 2,000', Array.from({ length: 2000 }, (_, n) => `"${n}"`).join(', ')],
  ['of 10,000 commas', ','.repeat(10_000)],
  ['of 10,000 weak marks', 'W/'.repeat(10_000)],
  ['named __proto__', '"__proto__"'],
]

export const headerAttacks: readonly Attack[] = [
  ...accepts.map(([accept, wanted]): Attack => ({
    title: `Accept: ${accept}`,
    send: getQuery(nameOfTheTaliban, [['Accept', accept]]),
    ...(wanted === 406
      ? { status: 406, code: 'NOT_ACCEPTABLE' }
      : wanted === 302
        ? {
            status: 302,
            headers: {
              Location: /: \/graphiql\?query=%7B%20actor/,
              'Cache-Control': /: no-store$/,
            },
          }
        : {
            ...right,
            headers: {
              'Content-Type': new RegExp(`: ${wanted.replaceAll('+', '\\+')}; charset=utf-8$`),
            },
          }),
  })),
  ...oddAccepts.map(([title, accept]): Attack => ({
    title: `Accept with ${title}`,
    send: getQuery(nameOfTheTaliban, [['Accept', accept]]),
    status: [200, 406],
    code: 'NOT_ACCEPTABLE',
    maxMs: 500,
  })),
  ...claims.map(([name, value]): Attack => ({
    title: `GET with ${name.slice(0, 30)}: ${value.slice(0, 30)}`,
    send: getQuery(nameOfTheTaliban, [[name, value]]),
    ...right,
    headers: { Location: null },
  })),
  ...tags.map(([title, tag]): Attack => ({
    title: `If-None-Match with a tag ${title}`,
    send: getQuery(nameOfTheTaliban, [['If-None-Match', tag]]),
    ...right,
    maxMs: 500,
  })),
  ...['*', ' * '].map((tag): Attack => ({
    title: `If-None-Match: ${tag} for a question with an answer`,
    send: getQuery(nameOfTheTaliban, [['If-None-Match', tag]]),
    status: 304,
    maxBytes: 0,
  })),
  {
    title: 'If-None-Match: * for a question that is refused',
    send: getQuery('{ nothing }', [['If-None-Match', '*']]),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    title: 'If-None-Match: * with a POST, where it counts for nothing',
    send: ask(nameOfTheTaliban, {}, [['If-None-Match', '*']]),
    ...right,
  },
  ...['1', 'yes', 'true, true', ''].map((value): Attack => ({
    title: `Dateline-Cost: ${value}, which is neither true nor false`,
    send: getQuery(nameOfTheTaliban, [['Dateline-Cost', value]]),
    status: 400,
    code: 'BAD_REQUEST',
  })),
  {
    title: 'two Accept headers',
    send: getQuery(nameOfTheTaliban, [
      ['Accept', 'image/png'],
      ['Accept', response],
    ]),
    ...right,
  },
  {
    title: '200 headers',
    send: getQuery(
      nameOfTheTaliban,
      Array.from({ length: 200 }, (_, index) => [`X-Header-${index}`, 'x'] as const),
    ),
    ...right,
  },
  {
    title: 'a header of a megabyte',
    send: getQuery(nameOfTheTaliban, [['X-Long', 'x'.repeat(1_000_000)]]),
    status: [400, 413, 431, 'closed'],
    isBeforeWorker: true,
  },
  {
    title: 'a header folded over two lines',
    send: getQuery(nameOfTheTaliban, [['X-Folded', 'a\r\n b']]),
    status: [200, 400, 'closed'],
    isBeforeWorker: true,
  },
  {
    title: 'a header with NUL',
    send: getQuery(nameOfTheTaliban, [['X-Nul', 'a\0b']]),
    status: [200, 400, 'closed'],
    isBeforeWorker: true,
  },
  {
    title: 'a header with bytes beyond ASCII',
    send: getQuery(nameOfTheTaliban, [['X-Latin', 'é\u00ff\u0080']]),
    ...right,
  },
  {
    title: 'a Host that no address can have',
    send: getQuery(nameOfTheTaliban, [['Host', 'evil.example:99999']]),
    status: [200, 400],
    code: 'BAD_REQUEST',
  },
  {
    title: 'two Host headers',
    send: getQuery(nameOfTheTaliban, [
      ['Host', 'a.example'],
      ['Host', 'b.example'],
    ]),
    status: [200, 400, 'closed'],
    code: 'BAD_REQUEST',
  },
  {
    title: 'a preflight by GET',
    send: get(`query=${encodeURIComponent(nameOfTheTaliban)}`, [
      ['Access-Control-Request-Method', 'POST'],
    ]),
    ...right,
  },
]
