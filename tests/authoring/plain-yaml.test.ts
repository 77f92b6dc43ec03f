import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { stringify } from 'yaml'
import { generateFiles } from '../../bench/corpus/generate-corpus.ts'
import { readPlainYaml } from '../../src/authoring/plain-yaml.ts'
import { parseWholeYaml } from '../../src/authoring/yaml-file.ts'

/** Where the reader gives a value, the parser gives the same and has nothing to say of the text. */
function expectAgreement(text: string): void {
  const value = readPlainYaml(text)
  if (value === undefined) return
  const parsed = parseWholeYaml(text)
  expect({ text, ...parsed }).toEqual({ text, value, complaints: [], commented: [] })
  // Of keys that are numbers the order is not that of the file, but the same in both.
  expect(JSON.stringify(parsed.value)).toBe(JSON.stringify(value))
}

const root = new URL('../../', import.meta.url).pathname
const ownFiles = ['data', 'tests'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8')),
)
const generated = (['yaml', 'json'] as const).flatMap((format) =>
  [...generateFiles({ seed: 5, articles: 6, format })]
    .filter(([path]) => path.endsWith('.yaml'))
    .map(([, text]) => text),
)

/** Everything that means something to YAML, and much that nearly does. */
const pieces = [
  ['\n', '\n', '\n  ', '\n    ', '\n- ', '\n  - ', '\n      ', ' ', '  ', '\t', '\r\n', '\r'],
  ['a', 'b', 'key', 'a: ', 'b: ', 'key:', 'a:', ': ', ':', '- ', '-', '? ', '- a: ', '- - '],
  ['{', '}', '[', ']', '{}', '[]', ',', ', ', '"', "'", '""', "''", '"a"', "'a'", '\\', '\\n'],
  [
    '\\u0041',
    '\\x41',
    '\\/',
    '#',
    ' # c',
    ' #c',
    '#c',
    '&a ',
    '*a',
    '!',
    '!!str ',
    '|',
    '>',
    '|-\n',
  ],
  [
    '---',
    '---\n',
    '...',
    '\n---\n',
    '%YAML 1.1\n',
    '<<',
    '<<: ',
    '=',
    '@',
    '`',
    '~',
    'null',
    'Null',
  ],
  ['true', 'True', 'TRUE', 'false', 'yes', 'no', 'on', 'off', 'y', '0', '-0', '1', '12', '007'],
  ['0o17', '0x1F', '0b1', '1_000', '1e3', '1.5', '1.', '.5', '+1', '-1', '.inf', '.nan', '1:30'],
  ['123456789012345678901', '2024-03-27', '2024-03-27T10:00:00Z', '2023-11/..', '2023-07-17?'],
  ['__proto__', '__proto__: ', 'constructor: ', 'toString: ', '\0', '\ufeff', '\u0085', '\u2028'],
  [
    '\u00a0',
    '\u3000',
    '\u200b',
    '\u007f',
    '\u0001',
    '\ud800',
    '\udc00',
    '🦊',
    'é',
    'e\u0301',
    '’',
    '“',
  ],
].flat()

const soup = fc
  .array(fc.constantFrom(...pieces), { maxLength: 14 })
  .map((chosen) => chosen.join(''))

/** A file that is right, with one place replaced. */
const mutated = fc
  .record({
    file: fc.constantFrom(...ownFiles, ...generated.filter(({ length }) => length < 6000)),
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    length: fc.oneof(fc.constant(0), fc.nat(6)),
    piece: fc.oneof(soup, fc.constantFrom('', ...pieces)),
  })
  .map(({ file, at, length, piece }) => {
    const start = Math.floor(at * file.length)
    return file.slice(0, start) + piece + file.slice(start + length)
  })

/** Lines that nearly fit each other, most with a value that is plain. */
const lineOf = fc
  .tuple(
    fc.constantFrom('', '', '', '', '  ', '  ', '    ', ' '),
    fc.constantFrom('', '', '', '- ', '- - '),
    fc.constantFrom('a: ', 'b: ', 'c: ', 'd: ', 'e:', 'f:', 'a-1: ', '10: ', '"g": ', ''),
    fc.oneof(
      {
        arbitrary: fc.constantFrom('text', "it's", 'a, b', '“No”', "'x: y'", '"z # z"'),
        weight: 4,
      },
      { arbitrary: fc.constantFrom('', ...pieces), weight: 2 },
      {
        arbitrary: fc
          .tuple(fc.constantFrom('x', ...pieces), fc.constantFrom(...pieces))
          .map(([first, second]) => `${first}${second}y`),
        weight: 1,
      },
      { arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }), weight: 1 },
    ),
  )
  .map(([indent, dash, key, value]) => `${indent}${dash}${key}${value}`)
const blocks = fc.array(lineOf, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n'))

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(...pieces),
)
const value = fc.letrec<{ any: unknown; map: Record<string, unknown> }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.boolean(),
    fc.constant(null),
    fc.double(),
    fc.integer(),
    fc.array(tie('any'), { maxLength: 4 }),
    tie('map'),
  ),
  map: fc.dictionary(
    fc.oneof(fc.constantFrom('a', 'b-c', '10', '2', 'x_y', '__proto__'), text),
    tie('any'),
    {
      maxKeys: 4,
    },
  ),
})).map
const layouts = fc.constantFrom<(from: unknown) => string>(
  (from) => stringify(from),
  (from) => stringify(from, { indentSeq: false }),
  (from) => stringify(from, { singleQuote: true, lineWidth: 0, indent: 4 }),
  (from) => stringify(from, { defaultStringType: 'QUOTE_DOUBLE' }),
  (from) => stringify(from, { collectionStyle: 'flow' }),
  (from) => JSON.stringify(from),
  (from) => JSON.stringify(from, null, 1),
  (from) => `# comment\n${JSON.stringify(from, null, 2)}\n`,
  (from) => JSON.stringify(from, null, '\t'),
)

describe('readPlainYaml() gives what the parser gives, or nothing,', () => {
  it.each([
    ['files with one place replaced', mutated, 1000],
    ['heaps of signs', soup, 6000],
    ['lines with signs', blocks, 6000],
  ])('of %s', (_, texts, numRuns) => {
    fc.assert(fc.property(texts, expectAgreement), { numRuns })
  })

  it('of any value in any layout', () => {
    fc.assert(
      fc.property(value, layouts, (from, write) => expectAgreement(write(from))),
      { numRuns: 3000 },
    )
  })

  it('of every pair of signs, and of every sign behind a key, a dash and a text', () => {
    for (const first of pieces) {
      for (const second of pieces) {
        expectAgreement(`a: ${first}${second}`)
        expectAgreement(`- ${first}${second}\n- x`)
        expectAgreement(`a:\n  - b: x${first}${second}\n    c: y\n`)
      }
    }
  })

  it('of every file of ours', () => {
    for (const file of [...ownFiles, ...generated]) expectAgreement(file)
  })
})

describe('readPlainYaml()', () => {
  it('reads what the generator writes and what editors have written', () => {
    expect(generated.map(readPlainYaml)).not.toContain(undefined)
    const data = ownFiles.slice(0, 20)
    expect(data.map(readPlainYaml).filter((read) => read === undefined)).toEqual([])
  })

  test.each<[string, unknown]>([
    ['a: b', { a: 'b' }],
    ['# c\n\na:\n  - b\n  - c: d\n    e: 1\n', { a: ['b', { c: 'd', e: 1 }] }],
    ['a:\n- b\n- c\nd: true\n', { a: ['b', 'c'], d: true }],
    ['a: \'it\'\'s\'\nb: "say \\"no\\""', { a: "it's", b: 'say "no"' }],
    ['a: 2024-03-27\nb: no\nc: 12\nd: []', { a: '2024-03-27', b: 'no', c: 12, d: [] }],
    ['- - a\n  - b\n- c', [['a', 'b'], 'c']],
    ['{"a":{"b":[1,"x",null]}}', { a: { b: [1, 'x', null] } }],
    ['{\n  "a": "b: #c"\n}\n', { a: 'b: #c' }],
  ])('reads %j', (text, expected) => {
    expect(readPlainYaml(text)).toEqual(expected)
    expectAgreement(text)
  })

  test.each([
    ['a key that stands twice', 'a: 1\na: 2'],
    ['a key that stands twice in JSON', '{"a":1,"a":2}'],
    ['a comment behind a text', 'a: b # c'],
    ['a text over two lines', 'a: b\n  c'],
    ['a value that is missing', 'a:\nb: c'],
    ['a number other than a whole one', 'a: 1.5'],
    ['an octal number', 'a: 0o17'],
    ['an anchor', 'a: &b c'],
    ['a merge key', '<<: { a: b }'],
    ['a block of text', 'a: |\n  b\n'],
    ['a document marker', '---\na: b'],
    ['a tab', 'a:\tb'],
    ['a carriage return', 'a: b\r\n'],
    ['the hidden key', '__proto__: a'],
    ['the hidden key in JSON', '{"__proto__":1}'],
    ['a byte order mark', '\ufeffa: b'],
    ['nothing', ''],
  ])('leaves %s to the parser', (_, text) => {
    expect(readPlainYaml(text)).toBeUndefined()
  })
})
