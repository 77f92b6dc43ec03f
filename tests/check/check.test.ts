import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DataFiles } from '../../src/authoring/data-files.ts'
import { compareFindings } from '../../src/authoring/finding.ts'
import { check, maxFindings } from '../../src/check/check.ts'
import type { Rule } from '../../src/check/rule.ts'
import { article, articlePath, base, edit, files } from './small-world.ts'

/** Which rule complains where, in short. */
function told(data: DataFiles): string[] {
  return check(data).findings.map(({ rule, file, line }) => `${rule} ${file}:${line}`)
}

describe('check()', () => {
  test('gives the corpus of the small world, without findings', () => {
    const { findings, corpus } = check(files())
    expect(findings).toEqual([])
    expect(corpus?.articles.get('barn')?.content.label).toBe('The fox in the barn')
  })

  test('gives the corpus in spite of warnings', () => {
    const bytes = new TextEncoder().encode(base['actors/hen.yaml'])
    const { findings, corpus } = check(files({ 'actors/hen.yaml': bytes }))
    expect(findings.map(({ severity }) => severity)).toEqual(['warning'])
    expect(corpus).not.toBeNull()
  })

  test('gives no corpus where there is an error', () => {
    expect(check(files(article('speaker: hen', 'speaker: han'))).corpus).toBeNull()
  })

  test('tells findings of parsing and of rules in one run, in the order of places', () => {
    const world = files({
      'actors/hen.yaml': 'kind: PERSN\nname: Mrs. Hen\n',
      'actors/Fox.yml': '',
      ...article('act: ASSERT\n    cue: said on Monday', 'act: ASERT\n    cue: sad on Monday'),
    })
    expect(told(world)).toEqual([
      'file-layout actors/Fox.yml:1',
      'file-form actors/hen.yaml:2',
      'file-form articles/barn/article.yaml:27',
      'passage-occurs-once articles/barn/article.yaml:28',
    ])
    const { findings } = check(world)
    expect(findings.toSorted(compareFindings)).toEqual(findings)
  })

  test('tells the same in whatever order the files come', () => {
    const changes = {
      ...article('speaker: hen', 'speaker: han'),
      'events/feast.yaml': 'kind: OTHER',
    }
    const entries = [...files(changes)]
    const once = check(new Map(entries)).findings
    expect(once.length).toBeGreaterThan(1)
    expect(check(new Map(entries.toReversed())).findings).toEqual(once)
  })

  test('tells a hundred findings of a rule in a file, and how many there are beside', () => {
    const aliases = 'Henny\n  - '.repeat(50_000)
    const { findings } = check(
      files({ 'actors/hen.yaml': `kind: PERSON\nname: Mrs. Hen\naliases:\n  - ${aliases}Henny\n` }),
    )
    expect(findings.length).toBe(maxFindings + 1)
    expect(findings.at(-1)).toMatchObject({
      rule: 'name-is-unique',
      line: 106,
      message: 'And 49900 more findings of this rule in this file',
    })
  })

  test('applies the rules that it is given beside its own', () => {
    const rule: Rule = {
      name: 'no-hens',
      law: 'There are no hens.',
      *check({ corpus }) {
        for (const { path } of corpus.actors.values()) {
          yield { file: path, line: 1, column: 1, message: `Found ${path}`, remedy: 'None.' }
        }
      },
    }
    expect(check(files(), [rule]).findings.map(({ message }) => message)).toEqual([
      'Found actors/coop.yaml',
      'Found actors/hen.yaml',
    ])
  })
})

describe('check() tells a mistake once', () => {
  test.each<[string, Parameters<typeof files>[0], string[]]>([
    [
      'an actor whose file is not YAML',
      { 'actors/hen.yaml': 'kind: PERSON: x\n' },
      ['yaml-syntax actors/hen.yaml:2'],
    ],
    [
      'an actor whose file is binary',
      { 'actors/hen.yaml': new Uint8Array([0, 1, 2, 255]) },
      ['file-encoding actors/hen.yaml:1'],
    ],
    [
      'an actor in a .yml file',
      { 'actors/hen.yaml': null, 'actors/hen.yml': base['actors/hen.yaml'] },
      ['file-layout actors/hen.yml:1'],
    ],
    [
      'an article whose annotation is not YAML',
      { [articlePath]: `${base[articlePath]}  a: b: c\n` },
      ['yaml-syntax articles/barn/article.yaml:35'],
    ],
    [
      'an article without a text',
      { 'articles/barn/article.txt': null },
      ['file-layout articles/barn/article.yaml:1'],
    ],
    [
      'an article without an annotation',
      { [articlePath]: null },
      ['file-layout articles/barn/article.txt:1'],
    ],
    [
      'a text that is not UTF-8',
      { 'articles/barn/article.txt': new Uint8Array([0x61, 0x0a, 0xff]) },
      ['file-encoding articles/barn/article.txt:2'],
    ],
    [
      'a text of 5 MB',
      { 'articles/barn/article.txt': 'The barn. '.repeat(500_000) },
      ['file-encoding articles/barn/article.txt:1'],
    ],
    [
      'a statement without its kind, which other things refer to',
      article('    form: DIRECT\n', ''),
      ['file-form articles/barn/article.yaml:23'],
    ],
    [
      'a statement without its words, which other things refer to',
      article('    content: A fox came to the barn.\n', ''),
      ['file-form articles/barn/article.yaml:23'],
    ],
    [
      'a note under a wrong key',
      article('status: INFERRED, note:', 'status: INFERRED, notes:'),
      ['file-form articles/barn/article.yaml:12'],
    ],
    [
      'a subject under a wrong key',
      article('{ event: visit,', '{ evnt: visit,'),
      ['file-form articles/barn/article.yaml:33'],
    ],
    [
      'a mention of a wrong form, in a list whose other items are judged by their own places',
      article('mentions: [the barn]', 'mentions: [7, the barn, the stable]'),
      [
        'file-form articles/barn/article.yaml:15',
        'passage-occurs-once articles/barn/article.yaml:15',
      ],
    ],
  ])('%s', (_, changes, expected) => {
    expect(told(files(changes))).toEqual(expected)
  })
})

describe('check() on anything', { timeout: 30_000 }, () => {
  const slug = fc.constantFrom(
    'hen',
    'constructor',
    '__proto__',
    'Ünï',
    '',
    'x'.repeat(300),
    'toString',
  )
  const path = fc.oneof(
    fc.constantFrom(
      ...Object.keys(base),
      'README.md',
      'x',
      'actors',
      'articles/barn',
      'articles//article.yaml',
    ),
    fc
      .tuple(fc.constantFrom('actors', 'events', 'locations'), slug)
      .map(([folder, name]) => `${folder}/${name}.yaml`),
    slug.map((name) => `articles/${name}/article.yaml`),
    fc.string(),
  )
  const yaml = fc.oneof(
    fc.string(),
    fc.json(),
    fc.constantFrom(
      ...Object.values(base).map(String),
      '__proto__: {}\nconstructor: 1\n',
      '- &a [*a]',
      '[['.repeat(3000),
    ),
    fc
      .tuple(
        fc.constantFrom(...Object.values(base).map(String)),
        fc.nat(2000),
        fc.string({ maxLength: 5 }),
      )
      .map(([text, at, added]) => text.slice(0, at) + added + text.slice(at)),
    // A value of the right keys and wrong values.
    fc
      .dictionary(
        fc.constantFrom(
          'label',
          'language',
          'actors',
          'statements',
          'events',
          'kind',
          'name',
          '__proto__',
        ),
        fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.dictionary(slug, fc.jsonValue({ maxDepth: 3 }))),
      )
      .map((value) => JSON.stringify(value)),
  )
  const content = fc.oneof(
    yaml.map((text) => new TextEncoder().encode(text)),
    fc.uint8Array(),
    fc.constant({ unreadable: 'is a symbolic link' }),
  )

  test('gives findings with a place and a remedy, and never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(path, content), { maxLength: 4 }), (changes) => {
        const { findings, corpus } = check(new Map([...files(), ...changes]))
        for (const finding of findings) {
          expect(finding.line).toBeGreaterThan(0)
          expect(finding.column).toBeGreaterThan(0)
          expect(finding.message).not.toMatch(/undefined|\[object|Invalid input/)
          expect(finding.remedy).toMatch(/\S/)
        }
        expect(corpus === null).toBe(findings.some(({ severity }) => severity === 'error'))
      }),
      { numRuns: 300 },
    )
  })
})

describe('a rule of one file', () => {
  const seen: string[][] = []
  const watching = (isOfOneFile: boolean): Rule => ({
    name: 'watching',
    law: 'None.',
    isOfOneFile,
    *check({ all, articles }) {
      seen.push([...all.map(({ file }) => file.path), ...articles.map(({ file }) => file.slug)])
      yield* all.map(({ file, marks }) => ({
        ...file.locate([]),
        file: file.path,
        message: `${marks.actor.length} actors`,
        remedy: 'None.',
      }))
    },
  })

  test('is given each file by itself, with its marks, and finds what it finds in all', () => {
    seen.length = 0
    const alone = check(files(), [watching(true)])
    const paths = alone.findings.map(({ file }) => file)
    expect(seen.flatMap(([path]) => path ?? []).toSorted()).toEqual(paths)
    expect(seen).toContainEqual([articlePath, 'barn'])
    expect(new Set(paths).size).toBe(paths.length)
    expect(alone.findings).toContainEqual(
      expect.objectContaining({ file: articlePath, message: '3 actors' }),
    )
    seen.length = 0
    expect(check(files(), [watching(false)])).toEqual(alone)
    expect(seen).toHaveLength(1)
  })
})

test('edit() of the small world refuses what is not there', () => {
  expect(() => edit(articlePath, 'no such words', '')).toThrow('does not stand there once')
})
