import { describe, expect, test } from 'vitest'
import { parseCorpus } from '../../src/authoring/parse-corpus.ts'
import { article, articlePath, base, files } from '../check/small-world.ts'

type Changes = Parameters<typeof files>[0]

function told(changes: Changes): (string | null)[][] {
  return parseCorpus(files(changes)).findings.map(
    ({ file, line, column, message, remedy, suggestion }) => [
      `${file}:${line}:${column}`,
      message,
      remedy,
      suggestion,
    ],
  )
}

describe('parseCorpus()', () => {
  test('gives files by slug in the order of slugs, with places and text', () => {
    const { corpus, findings, known } = parseCorpus(files())
    expect(findings).toEqual([])
    expect([...corpus.actors.keys()]).toEqual(['coop', 'hen'])
    expect([...known.statement]).toEqual(['hen-fox-came'])
    const barn = corpus.articles.get('barn')
    expect(barn).toMatchObject({
      slug: 'barn',
      path: articlePath,
      textPath: 'articles/barn/article.txt',
    })
    expect(barn?.text).toBe(base['articles/barn/article.txt'])
    expect(barn?.locate(['statements', 'hen-fox-came', 'speaker'])).toEqual({ line: 29, column: 5 })
  })

  test('fills in what may be left out', () => {
    const statement =
      parseCorpus(files()).corpus.articles.get('barn')?.content.statements?.['hen-fox-came']
    expect(statement).toMatchObject({
      isGeneric: false,
      status: 'STATED',
      about: [{ role: 'TOPIC' }],
    })
  })
})

describe('parseCorpus() tells the form that is wrong:', () => {
  test.each<[string, Changes, (string | null)[]]>([
    [
      'an unknown key',
      article('    speaker: hen', '    speeker: hen'),
      [
        `${articlePath}:29:5`,
        'The key "speeker" is not known here',
        expect.stringContaining('"label", "content"') as string,
        'speaker',
      ],
    ],
    [
      'a missing key',
      article('label: A fox came\n    ', ''),
      [
        `${articlePath}:23:3`,
        'The key "label" is missing',
        'Add it. A short title of ours, for lists.',
        null,
      ],
    ],
    [
      'a missing passage',
      article('    content: A fox came to the barn.\n', ''),
      [
        `${articlePath}:23:3`,
        'The key "content" is missing',
        expect.stringContaining('The words said') as string,
        null,
      ],
    ],
    [
      'an enum value',
      article('act: ASSERT', 'act: ASERT'),
      [
        `${articlePath}:27:5`,
        '"ASERT" is not a value of "act"',
        expect.stringContaining('One of: ASSERT, ACCUSE') as string,
        'ASSERT',
      ],
    ],
    [
      'an enum value in small letters',
      article('form: DIRECT', 'form: direct'),
      [
        `${articlePath}:26:5`,
        '"direct" is not a value of "form"',
        'One of: DIRECT, PARAPHRASE, MIXED.',
        'DIRECT',
      ],
    ],
    [
      'an enum value within a mention',
      article('mentions: [the barn]', 'mentions: [{ quote: the barn, form: DESCRIPTON }]'),
      [
        `${articlePath}:15:35`,
        '"DESCRIPTON" is not a value of "form"',
        'One of: NAME, DESCRIPTION, PRONOUN, METONYM, DEMONYM.',
        'DESCRIPTION',
      ],
    ],
    [
      'an unknown key within a passage',
      article('cue: said on Monday', 'cue: { quote: said on Monday, paragraf: 1 }'),
      [
        `${articlePath}:28:35`,
        'The key "paragraf" is not known here',
        'Known keys here: "quote", "paragraph", "before", "after".',
        'paragraph',
      ],
    ],
    [
      'a year without quotes',
      article("edtf: '2024-03-25'", 'edtf: 2024'),
      [
        `${articlePath}:31:15`,
        'Found the number 2024',
        'Put it in quotes: a text is wanted.',
        '"2024"',
      ],
    ],
    [
      'a number for a passage',
      article('cue: said on Monday', 'cue: 7'),
      [`${articlePath}:28:5`, 'Found the number 7', 'Put it in quotes: a text is wanted.', '"7"'],
    ],
    [
      'nothing behind a key',
      article('cue: said on Monday', 'cue:'),
      [
        `${articlePath}:28:5`,
        'Found nothing',
        'Wanted: a text, or a map of keys and values, or a list. The words that introduce it: `said that`.',
        null,
      ],
    ],
    [
      'a list for a map',
      article('attribution: {', 'addressees: { actor: hen }\n    attribution: {'),
      [`${articlePath}:30:5`, 'Found a map', 'Wanted: a list. To whom it was said.', null],
    ],
    [
      'an empty list',
      article('content: A fox came to the barn.', 'content: []'),
      [
        `${articlePath}:25:5`,
        'The list is empty',
        expect.stringContaining('The words said') as string,
        null,
      ],
    ],
    [
      'an empty text',
      article('label: The fox in the barn', "label: ''"),
      [
        `${articlePath}:2:1`,
        'The text is empty',
        expect.stringContaining('title of ours') as string,
        null,
      ],
    ],
    [
      'a global id for a slug',
      article('speaker: hen', 'speaker: actor:hen'),
      [
        `${articlePath}:29:5`,
        '"actor:hen" is a global id, not a slug',
        'Drop the prefix "actor:": a file names things by their slugs.',
        'hen',
      ],
    ],
    [
      'a name for a slug',
      article('speaker: hen', 'speaker: Mrs. Hen'),
      [
        `${articlePath}:29:5`,
        '"Mrs. Hen" is not a slug',
        expect.stringContaining('A slug is') as string,
        'mrs-hen',
      ],
    ],
    [
      'a key that is no slug',
      article('hen-fox-came:', 'Hen fox came:'),
      [
        `${articlePath}:23:3`,
        '"Hen fox came" is not a slug',
        expect.stringContaining('A slug is') as string,
        'hen-fox-came',
      ],
    ],
    [
      'a key that every object has',
      article('hen-fox-came:', '__proto__:'),
      [
        `${articlePath}:23:3`,
        '"__proto__" is not a slug',
        expect.stringContaining('A slug is') as string,
        'proto',
      ],
    ],
    [
      'a paragraph below 1',
      article('cue: said on Monday', 'cue: { quote: said on Monday, paragraph: 0 }'),
      [`${articlePath}:28:35`, '0 is too small', 'At least 1.', null],
    ],
    [
      'half a person',
      article(
        'mentions: [Mrs. Hen]',
        'mentions: [Mrs. Hen]\n    size: { count: 1.5, evidence: Mrs. Hen }',
      ),
      [
        `${articlePath}:10:13`,
        'Found the number 1.5',
        expect.stringContaining('a whole number') as string,
        null,
      ],
    ],
    [
      'an address that is none',
      article('language: en', 'language: en\nurl: www'),
      [
        `${articlePath}:4:1`,
        '"www" has not the form that is wanted here',
        expect.stringContaining('address') as string,
        null,
      ],
    ],
    [
      'an address that is not on the web',
      article('language: en', 'language: en\nurl: javascript:alert(1)'),
      [
        `${articlePath}:4:1`,
        '"javascript:alert(1)" has not the form that is wanted here',
        expect.stringContaining('`http://`') as string,
        null,
      ],
    ],
    [
      'a figure that GraphQL cannot give',
      article(
        'mentions: [Mrs. Hen]',
        'mentions: [Mrs. Hen]\n    size: { count: 2147483648, evidence: Mrs. Hen }',
      ),
      [`${articlePath}:10:13`, '2147483648 is too large', 'At most 2147483647.', null],
    ],
    [
      'a hashtag that ends a text without quotes',
      {
        ...article('A fox came to the barn.\n', 'A fox came #to the barn. # sic\n'),
        'articles/barn/article.txt': base['articles/barn/article.txt'].replace('to the', '#to the'),
      },
      [
        `${articlePath}:25:14`,
        'The text "A fox came" ends before "#to": without quotes, a "#" behind a space begins a comment',
        'Put the text in quotes.',
        null,
      ],
    ],
    [
      'an actor of no kind',
      { 'actors/hen.yaml': 'name: Mrs. Hen\n' },
      [
        'actors/hen.yaml:2:1',
        'The key "kind" is missing',
        expect.stringContaining('PERSON') as string,
        null,
      ],
    ],
    [
      'an actor of an unknown kind',
      { 'actors/hen.yaml': 'kind: PERSN\nname: Mrs. Hen\n' },
      [
        'actors/hen.yaml:2:1',
        '"PERSN" is not a value of "kind"',
        'One of: PERSON, ORGANIZATION, STATE, GROUP.',
        'PERSON',
      ],
    ],
    [
      'a key of another kind of actor',
      { 'actors/hen.yaml': 'kind: PERSON\nname: Mrs. Hen\nlocation: barn\n' },
      [
        'actors/hen.yaml:4:1',
        'The key "location" is not known here',
        'Known keys here: "kind", "name", "label", "sharesNameWith", "aliases".',
        null,
      ],
    ],
    [
      'a list for a file',
      { 'actors/hen.yaml': '- a\n' },
      [
        'actors/hen.yaml:2:1',
        'The file holds a list',
        expect.stringContaining('Wanted: a map') as string,
        null,
      ],
    ],
    [
      'a text for a file',
      { 'actors/hen.yaml': 'Hen\n' },
      [
        'actors/hen.yaml:2:1',
        'The file holds the text "Hen"',
        expect.stringContaining('Wanted: a map') as string,
        null,
      ],
    ],
    [
      'an empty file',
      { 'actors/hen.yaml': '' },
      [
        'actors/hen.yaml:1:1',
        'The file is empty',
        'Write what the actor is, or remove the file.',
        null,
      ],
    ],
  ])('%s', (_, changes, finding) => {
    expect(told(changes)).toEqual([finding])
  })
})

describe('parseCorpus() tells the file that is out of place:', () => {
  test.each<[string, Changes, string, string | null]>([
    ['.yml', { 'actors/fox.yml': 'x' }, 'actors/fox.yml', 'actors/fox.yaml'],
    ['.YAML', { 'actors/fox.YAML': 'x' }, 'actors/fox.YAML', 'actors/fox.yaml'],
    ['a capital folder', { 'Actors/fox.yaml': 'x' }, 'Actors/fox.yaml', 'actors/fox.yaml'],
    ['a singular folder', { 'location/fox.yaml': 'x' }, 'location/fox.yaml', 'locations/fox.yaml'],
    ['a folder of a registry', { 'actors/foxes/fox.yaml': 'x' }, 'actors/foxes/fox.yaml', null],
    ['an article without a folder', { 'articles/fox.yaml': 'x' }, 'articles/fox.yaml', null],
    [
      'another file of an article',
      { 'articles/barn/notes.txt': 'x' },
      'articles/barn/notes.txt',
      null,
    ],
    [
      'an article in capitals',
      { 'articles/barn/Article.yml': 'x' },
      'articles/barn/Article.yml',
      'articles/barn/article.yaml',
    ],
    ['a file at the top', { 'notes.txt': 'x' }, 'notes.txt', null],
    ['a picture', { 'actors/fox.png': new Uint8Array([137, 80]) }, 'actors/fox.png', null],
  ])('%s', (_, changes, file, suggestion) => {
    expect(parseCorpus(files(changes)).findings).toMatchObject([
      { rule: 'file-layout', severity: 'error', file, line: 1, column: 1, suggestion },
    ])
  })

  test.each([['is a symbolic link'], ['is an empty folder']])('what %s', (unreadable) => {
    const data = new Map([...files(), ['articles/shed', { unreadable }]])
    expect(parseCorpus(data).findings).toMatchObject([
      { rule: 'file-layout', file: 'articles/shed', message: `"articles/shed" ${unreadable}` },
    ])
  })

  test('lets a comment stand that is one', () => {
    expect(told(article('speaker: hen', 'speaker: hen # not the fox'))).toEqual([])
  })

  test('lets readmes, schemas and what systems leave behind stand', () => {
    const aside = [
      'README.md',
      'actors/README.md',
      'schemas/actor.schema.json',
      '.DS_Store',
      'actors/.gitkeep',
      'actors/hen.yaml~',
    ]
    expect(
      parseCorpus(files(Object.fromEntries(aside.map((path) => [path, 'x'])))).findings,
    ).toEqual([])
  })

  test('and a folder without articles', () => {
    expect(parseCorpus(new Map()).findings).toMatchObject([
      { rule: 'file-layout', file: 'articles', message: 'There is no article' },
    ])
  })

  test('and a file that cannot be read', () => {
    const { findings, known } = parseCorpus(
      new Map([...files(), ['actors/fox.yaml', { unreadable: 'is a symbolic link' }]]),
    )
    expect(findings).toMatchObject([
      { rule: 'file-encoding', file: 'actors/fox.yaml', message: 'The file is a symbolic link' },
    ])
    expect(known.actor.has('fox')).toBe(true)
  })
})

describe('parseCorpus() keeps what is sound of a file', () => {
  test('with the places of the items that are left', () => {
    const { corpus } = parseCorpus(
      files(article('mentions: [the barn]', 'mentions: [7, the barn, true, fox]')),
    )
    const barn = corpus.articles.get('barn')
    expect(barn?.content.locations?.['barn']?.mentions).toEqual(['the barn', 'fox'])
    expect(barn?.locate(['locations', 'barn', 'mentions', 0])).toEqual({ line: 15, column: 19 })
    expect(barn?.locate(['locations', 'barn', 'mentions', 1])).toEqual({ line: 15, column: 35 })
  })

  test('and knows the slugs of what is not', () => {
    const { corpus, known, damaged } = parseCorpus(
      files(article('    content: A fox came to the barn.\n', '')),
    )
    expect(corpus.articles.get('barn')?.content.statements).toEqual({})
    expect(known.statement.has('hen-fox-came')).toBe(true)
    expect(damaged.get(articlePath)).toEqual([['statements']])
  })

  test('and knows that an entry with a broken file is there', () => {
    const { corpus, known, brokenStrings } = parseCorpus(files({ 'actors/hen.yaml': 'a: b: c' }))
    expect(corpus.actors.has('hen')).toBe(false)
    expect(known.actor.has('hen')).toBe(true)
    expect(brokenStrings.has('b')).toBe(true)
  })
})
