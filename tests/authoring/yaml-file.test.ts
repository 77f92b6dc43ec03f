import { describe, expect, test } from 'vitest'
import { parseYamlFile } from '../../src/authoring/yaml-file.ts'

const text = `# comment
name: Mrs. Hen
list:
  - plain
  - key: [a, { deep: b }]
"quoted key": 1
`

describe('parseYamlFile()', () => {
  test('gives the value, and every text', () => {
    const { value, complaints, strings } = parseYamlFile(text)
    expect(complaints).toEqual([])
    expect(value).toEqual({
      name: 'Mrs. Hen',
      list: ['plain', { key: ['a', { deep: 'b' }] }],
      'quoted key': 1,
    })
    expect(strings()).toContain('deep')
    expect(strings()).toContain('b')
  })

  test.each<[(string | number)[], number, number]>([
    [[], 2, 1],
    [['name'], 2, 1],
    [['list'], 3, 1],
    [['list', 0], 4, 5],
    [['list', 1], 5, 5],
    [['list', 1, 'key'], 5, 5],
    [['list', 1, 'key', 0], 5, 11],
    [['list', 1, 'key', 1, 'deep'], 5, 16],
    [['quoted key'], 6, 1],
    // what is not there has the place of what it would stand in
    [['list', 1, 'nothing'], 5, 5],
    [['list', 9, 'nothing'], 3, 1],
    [['nothing'], 2, 1],
    [['constructor'], 2, 1],
  ])('locates %j at line %i, column %i', (path, line, column) => {
    expect(parseYamlFile(text).locate(path)).toEqual({ line, column })
  })

  test('locates in each of many files, asked in turn', () => {
    const files = Array.from({ length: 30 }, (_, line) =>
      parseYamlFile(`${'# c\n'.repeat(line)}a: { b: c }`),
    )
    for (const column of [1, 6]) {
      for (const [line, file] of files.entries()) {
        expect(file.locate(column === 1 ? ['a'] : ['a', 'b'])).toEqual({ line: line + 1, column })
      }
    }
  })

  test('counts columns in UTF-16 units', () => {
    expect(parseYamlFile('{ "🦊": 1, b: 2 }').locate(['b'])).toEqual({ line: 1, column: 12 })
  })

  test.each<[string, string, number, number, RegExp]>([
    ['a text with a colon', 'a: b: c', 1, 4, /not valid YAML/],
    ['a key given twice', 'a: 1\nb: 2\na: 3', 3, 1, /"a" stands twice/],
    ['an unclosed quotation mark', 'a: "b\nc: d\n', 3, 1, /not valid YAML/],
    ['a tab as indentation', 'a:\n\tb: c', 2, 1, /not valid YAML/],
    ['a second document', 'a: 1\n---\nb: 2\n', 2, 1, /not valid YAML/],
    ['an alias', 'a: *b', 1, 4, /alias "\*b"/],
    ['an anchor', 'a: &b c', 1, 7, /anchor, "&b"/],
    ['an anchor of a map', 'a: &b\n  c: d', 2, 3, /anchor, "&b"/],
    ['a tag', 'a: !js x', 1, 4, /not valid YAML: a value begins with "!"/],
    ['a binary tag', 'a: !!binary aGk=', 1, 13, /tag/],
    ['a map as a key', '? { a: 1 }\n: 2', 1, 3, /not valid YAML/],
    ['a YAML directive', '# c\n%YAML 1.1\n---\na: no', 2, 1, /directive, "%YAML 1.1"/],
    ['an unknown directive', '%FOO\n---\na: 1', 1, 1, /directive, "%FOO"/],
    ['a text behind its quotes', 'a: "No," she said', 1, 10, /behind its closing quotation mark/],
    ['a bracket that is not closed', 'a: [x, y', 1, 9, /opened and not closed/],
    ['a brace that was not opened', 'a: {b: 1}}', 1, 10, /was not opened/],
    ['a dash behind a key', 'a: - b', 1, 4, /does not belong here/],
    ['a wrong indentation', 'a:\n  - b\n c: d', 3, 1, /not indented like/],
    ['a reserved character', 'a: @x', 1, 4, /cannot begin with this character/],
    ['values nested too deeply', '['.repeat(100_000), 1, 1, /nested too deeply/],
  ])('complains of %s', (_, source, line, column, message) => {
    const { complaints } = parseYamlFile(source)
    expect(complaints[0]?.message).toMatch(message)
    expect(complaints[0]?.line).toBe(line)
    if (!source.startsWith('[[')) expect(complaints[0]?.column).toBe(column)
  })

  test('puts a text together that a comma cut inside { }, and tells it', () => {
    const { value, complaints } = parseYamlFile(
      "a: { quote: it's x, y z, w, paragraph: 1 }\nb: [c, d]",
    )
    expect(value).toEqual({ a: { quote: "it's x, y z, w", paragraph: 1 }, b: ['c', 'd'] })
    expect(complaints).toMatchObject([
      {
        line: 1,
        column: 21,
        message: 'A comma ends a text inside { }, so that "y z" stands as a key without a value',
        suggestion: "'it''s x, y z'",
      },
      { line: 1, column: 26, suggestion: "'it''s x, y z, w'" },
    ])
  })

  test('gives the texts that have a comment behind them', () => {
    const { commented } = parseYamlFile(
      'a: we #Kabul now # sic\nb: "c" #d\n#e\nf: g\nh: 1 # i\nk: l # m\n',
    )
    expect(commented).toEqual([
      { line: 1, column: 4, text: 'we', comment: '#Kabul now # sic' },
      { line: 6, column: 4, text: 'l', comment: '# m' },
    ])
  })

  test('does not unfold aliases that would fill the memory', () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `l${level + 1}: &l${level + 1} [*l${level}, *l${level}]`,
    )
    const { value, complaints } = parseYamlFile(`l0: &l0 [x]\n${levels.join('\n')}\n`)
    expect(value).toBeUndefined()
    expect(complaints.length).toBeGreaterThan(0)
  })

  test('goes on where the only mistake is a key given twice', () => {
    expect(parseYamlFile('a: 1\na: 2').value).toEqual({ a: 2 })
  })

  test('keeps keys that every object has as keys', () => {
    const { value } = parseYamlFile('__proto__: { x: 1 }\nconstructor: 2\ntoString: 3')
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor', 'toString'])
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
  })

  test.each([
    ['', null],
    ['# only a comment', null],
    ['just text', 'just text'],
    ['[]', []],
  ])('of %j gives the value %j', (source, value) => {
    expect(parseYamlFile(source)).toMatchObject({ value, complaints: [] })
  })

  test('takes a word such as no, a date and a leading zero for what they look like', () => {
    expect(parseYamlFile('a: no\nb: 2024-03-27\nc: 2024\nd: true').value).toEqual({
      a: 'no',
      b: '2024-03-27',
      c: 2024,
      d: true,
    })
  })
})
