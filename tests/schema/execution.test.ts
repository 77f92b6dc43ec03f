import { isObjectType, Kind, parse } from 'graphql'
import type { SelectionSetNode } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../../schema/schema.ts'
import type { Store } from '../../src/store/store.ts'
import type { Data } from './ask.ts'
import { ask, openStore } from './ask.ts'
import { everythingOfFixture, everythingQuery } from './everything.ts'

let store: Store
beforeAll(async () => {
  store = await openStore('fixture')
})

describe('a query for everything', () => {
  const source = everythingQuery(schema, everythingOfFixture)

  test('is answered without a promise and without an error', () => {
    expect(source.match(/\w+_\w+:/g)?.length).toBeGreaterThan(500)
    expect(ask(store, source)).toHaveProperty('Query_corpus')
  })

  test('comes upon every object type', () => {
    const found = new Set<unknown>()
    JSON.stringify(ask(store, source), (key, value: unknown) => {
      if (key === '__typename') found.add(value)
      return value
    })
    const types = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
      .map((type) => type.name)
    expect(types.filter((name) => !found.has(name))).toEqual([])
  })

  test('is answered with the keys in the order asked', () => {
    const [operation] = parse(source).definitions
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('No operation')
    expectOrder(ask(store, source), operation.selectionSet)
  })
})

/** That the keys of the data, and of everything in it, stand in the order of the selection. */
function expectOrder(data: unknown, selection: SelectionSetNode): void {
  if (Array.isArray(data)) {
    for (const item of data) expectOrder(item, selection)
    return
  }
  if (data === null) return
  const selected = flatten(selection)
  const record = data as Data
  const keys = Object.keys(record)
  expect(keys).toEqual([...selected.keys()].filter((key) => keys.includes(key)))
  for (const key of keys) {
    const inner = selected.get(key)
    if (inner != null) expectOrder(record[key], inner)
  }
}

function flatten(selection: SelectionSetNode): Map<string, SelectionSetNode | undefined> {
  const entries = selection.selections.flatMap((part) => {
    if (part.kind === Kind.FIELD) {
      return [[part.alias?.value ?? part.name.value, part.selectionSet] as const]
    }
    return part.kind === Kind.INLINE_FRAGMENT ? [...flatten(part.selectionSet)] : []
  })
  return new Map(entries)
}

describe('nodes', () => {
  test('come in the order asked, null where nothing has the id, twice where asked twice', () => {
    const ids = ['event:strait-curfew', 'actor:__proto__', 'actor:tidewatch', 'event:strait-curfew']
    expect(
      ask(store, 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids }),
    ).toEqual({
      nodes: [
        { __typename: 'Event', id: 'event:strait-curfew' },
        null,
        { __typename: 'Organization', id: 'actor:tidewatch' },
        { __typename: 'Event', id: 'event:strait-curfew' },
      ],
    })
  })

  test.for([
    'toString',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    '',
    'a:b',
    'Ω',
    'x'.repeat(10_000),
  ])('of the slug "%s" there are none', (slug) => {
    const source =
      'query ($slug: String!) { article(slug: $slug) { id } actor(slug: $slug) { id } statement(slug: $slug) { id } event(slug: $slug) { id } location(slug: $slug) { id } code: location(isoCode: $slug) { id } }'
    expect(new Set(Object.values(ask(store, source, { slug })))).toEqual(new Set([null]))
  })
})

describe('an open attribution', () => {
  test('stands in Event.possibleStatements of an occasion that one reading gives, not in statements', () => {
    const source =
      '{ event(slug: "guilds-answer-to-vane") { possibleStatements(first: 5) { totalCount nodes { id speaker { id } } } statements { totalCount } } }'
    expect(ask(store, source)).toEqual({
      event: {
        possibleStatements: {
          totalCount: 1,
          nodes: [{ id: 'statement:bill-for-the-oil-never-paid', speaker: null }],
        },
        statements: { totalCount: 0 },
      },
    })
  })

  test('labels the link of a path as what may be', () => {
    const source =
      '{ paths(from: "actor:lamplighters-band", to: "statement:lamplighters-say-inquiry-was-refused", maxLength: 1) { links { kind label provenance { status } } } }'
    expect(ask(store, source)).toEqual({
      paths: [
        {
          links: [
            { kind: 'MAY_SPEAK', label: 'may speak in', provenance: { status: 'AMBIGUOUS' } },
          ],
        },
      ],
    })
  })
})

describe('paging', () => {
  const page =
    'query ($first: Int, $after: String, $last: Int, $before: String) { actors(first: $first, after: $after, last: $last, before: $before, orderBy: {field: MENTIONS, direction: DESC}) { nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }'
  interface Answer {
    readonly actors: {
      readonly nodes: readonly { readonly id: string }[]
      readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[]
      readonly pageInfo: {
        readonly hasNextPage: boolean
        readonly hasPreviousPage: boolean
        readonly startCursor: string | null
        readonly endCursor: string | null
      }
      readonly totalCount: number
    }
  }
  const idsOf = ({ actors }: Answer) => actors.nodes.map(({ id }) => id)

  test.for([1, 2, 3, 7, 100])('by %i visits each item once, forwards and backwards', (size) => {
    const whole = ask<Answer>(store, page, { first: 100 })
    expect(whole.actors.edges).toHaveLength(whole.actors.totalCount)

    const forwards: string[] = []
    for (let after: string | null = null, more = true; more;) {
      const part: Answer = ask<Answer>(store, page, { first: size, after })
      forwards.push(...idsOf(part))
      after = part.actors.pageInfo.endCursor
      more = part.actors.pageInfo.hasNextPage
      expect(part.actors.totalCount).toBe(whole.actors.totalCount)
    }
    expect(forwards).toEqual(idsOf(whole))

    const backwards: string[] = []
    for (let before: string | null = null, more = true; more;) {
      const part: Answer = ask<Answer>(store, page, { last: size, before })
      backwards.unshift(...idsOf(part))
      before = part.actors.pageInfo.startCursor
      more = part.actors.pageInfo.hasPreviousPage
    }
    expect(backwards).toEqual(idsOf(whole))
  })

  test('gives the cursors of the edges in pageInfo, and null on an empty page', () => {
    const { actors } = ask<Answer>(store, page, { first: 3 })
    expect(actors.pageInfo.startCursor).toBe(actors.edges[0]?.cursor)
    expect(actors.pageInfo.endCursor).toBe(actors.edges[2]?.cursor)
    const none = ask<Answer>(store, page, { first: 0 }).actors
    expect(none).toMatchObject({
      nodes: [],
      edges: [],
      pageInfo: { startCursor: null, endCursor: null, hasNextPage: true },
      totalCount: actors.totalCount,
    })
  })

  test('goes on from a cursor under another filter', () => {
    const { actors } = ask<Answer>(store, page, { first: 1 })
    const narrowed = `query ($after: String) { actors(after: $after, filter: {kinds: [STATE]}, orderBy: {field: MENTIONS, direction: DESC}) { nodes { __typename } } }`
    const { nodes } = ask<{ actors: { nodes: readonly Data[] } }>(store, narrowed, {
      after: actors.pageInfo.endCursor,
    }).actors
    expect(new Set(nodes.map(({ __typename }) => __typename))).toEqual(new Set(['State']))
  })
})

describe('filters', () => {
  const count = (field: string) =>
    ask<{ list: { totalCount: number } }>(store, `{ list: ${field} { totalCount } }`).list
      .totalCount

  test.for([
    ['statements(filter: {})', 'statements'],
    ['statements(filter: null)', 'statements'],
    ['statements(filter: {speakers: null, saidOn: null, any: null, not: null})', 'statements'],
    ['statements(filter: {any: [{}]})', 'statements'],
    ['statements(filter: {not: {any: []}})', 'statements'],
    ['statements(filter: {not: {speakers: []}})', 'statements'],
    ['events(filter: {within: null})', 'events'],
    [
      'events(filter: {location: "location:northwold", within: null})',
      'events(filter: {location: "location:northwold"})',
    ],
    ['actors(filter: {country: "location:nowhere"})', 'actors(filter: {kinds: []})'],
    ['actors(filter: {any: [{kinds: [STATE]}, {not: {kinds: [STATE]}}]})', 'actors'],
  ])('%s is as %s', ([one, other]) => {
    expect(count(one ?? '')).toBe(count(other ?? ''))
  })

  test.for([
    'statements(filter: {any: []})',
    'statements(filter: {not: {}})',
    'statements(filter: {speakers: []})',
    'statements(filter: {acts: []})',
    'statements(filter: {text: ""})',
    'statements(filter: {text: "…!"})',
    'statements(filter: {about: ["actor:nobody"]})',
    'statements(filter: {speakers: ["actor:__proto__", "actor:constructor", "actor:toString"]})',
    'events(filter: {participants: []})',
    'events(filter: {participants: [], role: VICTIM})',
    'events(filter: {kinds: []})',
    'actors(filter: {name: ""})',
    'articles(filter: {language: "__proto__"})',
    'articles(filter: {text: ".*"})',
    'locations(filter: {kinds: []})',
    'search(query: "lamps", kinds: [])',
    'search(query: "")',
    'timeline(filter: {actors: []})',
    'timeline(filter: {kinds: []})',
  ])('%s matches nothing', (field) => {
    expect(count(field)).toBe(0)
  })

  test('DateRange without ends matches what has a time, and nothing else', () => {
    const dated = count('statements(filter: {saidOn: {}})')
    const { statements } = ask<{ statements: { nodes: readonly Data[] } }>(
      store,
      '{ statements(first: 100) { nodes { saidOn { edtf } } } }',
    )
    expect(dated).toBe(statements.nodes.filter(({ saidOn }) => saidOn !== null).length)
    expect(dated).toBeGreaterThan(0)
    expect(dated).toBeLessThan(statements.nodes.length)
  })

  test('the list of a node is that of its place, narrowed by the filter', () => {
    const { actor } = ask<{ actor: Record<'all' | 'denied', { nodes: readonly Data[] }> }>(
      store,
      `{ actor(slug: "tidewatch") {
        all: statements { nodes { speaker { id } act } }
        denied: statements(filter: {acts: [DENY]}) { nodes { act } }
      } }`,
    )
    expect(actor.all.nodes.length).toBeGreaterThan(0)
    for (const { speaker } of actor.all.nodes) expect(speaker).toEqual({ id: 'actor:tidewatch' })
    expect(actor.denied.nodes).toEqual(
      actor.all.nodes.filter(({ act }) => act === 'DENY').map(({ act }) => ({ act })),
    )
  })
})

describe('evidence', () => {
  test('is always the text of its article from start to end, in code points', () => {
    const { articles } = ask<{ articles: { nodes: readonly ArticleAnswer[] } }>(
      store,
      `{ articles { nodes { text sha256 paragraphs { number start end text segments { text } }
        mentions(first: 100) { nodes { evidence { ...passage } provenance { evidence { ...passage } } } }
        statements { nodes { contentEvidence { ...passage } } } } } }
      fragment passage on Evidence { exact prefix suffix start end paragraph sentence article { text } }`,
    )
    expect(articles.nodes).toHaveLength(5)
    let checked = 0
    JSON.stringify(articles, (_key, value: unknown) => {
      if (isPassage(value)) {
        const text = Array.from(value.article.text)
        expect(text.slice(value.start, value.end).join('')).toBe(value.exact)
        expect(value.article.text).toContain(value.prefix + value.exact + value.suffix)
        expect(value.sentence).toContain(value.exact)
        checked += 1
      }
      return value
    })
    expect(checked).toBeGreaterThan(200)
    for (const { text, paragraphs } of articles.nodes) {
      for (const paragraph of paragraphs) {
        expect(Array.from(text).slice(paragraph.start, paragraph.end).join('')).toBe(paragraph.text)
        expect(paragraph.segments.map((segment) => segment.text).join('')).toBe(paragraph.text)
      }
    }
  })

  interface ArticleAnswer {
    readonly text: string
    readonly paragraphs: readonly {
      readonly start: number
      readonly end: number
      readonly text: string
      readonly segments: readonly { readonly text: string }[]
    }[]
  }
  interface PassageAnswer {
    readonly exact: string
    readonly prefix: string
    readonly suffix: string
    readonly start: number
    readonly end: number
    readonly sentence: string
    readonly article: { readonly text: string }
  }
  function isPassage(value: unknown): value is PassageAnswer {
    return typeof value === 'object' && value !== null && 'exact' in value
  }
})
