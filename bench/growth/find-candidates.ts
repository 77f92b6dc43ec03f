/** What a corpus has that can be asked about, as its endpoint tells. */
import type { Endpoint } from '../endpoint.ts'
import type { Candidate } from './subject.ts'

interface Page<Item> {
  readonly list: { readonly pageInfo: PageInfo; readonly nodes: readonly Item[] }
}

interface PageInfo {
  readonly hasNextPage: boolean
  readonly endCursor: string | null
}

/** Every so many items of a list, a hundred at a time. `field` takes `first` and `after`, and has no other arguments than `given`. */
export async function readNodes<Item>(
  endpoint: Endpoint,
  { field, given = '', selection, pages }: ListOptions,
): Promise<readonly Item[]> {
  const query = `query List($after: String) {
    list: ${field}(first: 100, after: $after${given}) {
      pageInfo { hasNextPage endCursor }
      nodes ${selection}
    }
  }`
  const found: Item[] = []
  let after: string | null = null
  for (let page = 0; page < pages; page += 1) {
    const { list }: Page<Item> = await endpoint.ask<Page<Item>>(query, { after })
    found.push(...list.nodes)
    after = list.pageInfo.endCursor
    if (!list.pageInfo.hasNextPage) break
  }
  return found
}

export interface ListOptions {
  readonly field: string
  /** Further arguments, after a comma. */
  readonly given?: string
  readonly selection: string
  /** At most so many. */
  readonly pages: number
}

/** Nodes with how many items another list has of each. */
export async function countedNodes(
  endpoint: Endpoint,
  options: Omit<ListOptions, 'selection'> & { readonly of: string },
  variable: string,
): Promise<readonly Candidate[]> {
  const nodes = await readNodes<{
    readonly id: string
    readonly of: { readonly totalCount: number }
  }>(endpoint, { ...options, selection: `{ id of: ${options.of}(first: 0) { totalCount } }` })
  return nodes
    .filter(({ of }) => of.totalCount > 0)
    .map(({ id, of }) => ({ variables: { [variable]: id }, matches: of.totalCount }))
}

/** Words of articles, in lower case, with how many nodes each finds. */
export async function countedWords(endpoint: Endpoint): Promise<readonly Candidate[]> {
  const articles = await readNodes<{ readonly text: string }>(endpoint, {
    field: 'articles',
    given: ', orderBy: { field: SLUG }',
    selection: '{ text }',
    pages: 1,
  })
  const words = new Set<string>()
  for (const { text } of articles.slice(0, 40)) {
    for (const [word] of text.toLowerCase().matchAll(/[a-z]{5,}/g)) words.add(word)
  }
  const counted: Candidate[] = []
  for (const word of [...words].toSorted().slice(0, 600)) {
    const { search } = await endpoint.ask<{ readonly search: { readonly totalCount: number } }>(
      'query Count($query: String!) { search(query: $query, first: 0) { totalCount } }',
      { query: word },
    )
    if (search.totalCount > 0)
      counted.push({ variables: { query: word }, matches: search.totalCount })
  }
  return counted
}

/** Those with the most matches first. */
export function busiest(candidates: readonly Candidate[], count: number): readonly Candidate[] {
  return candidates
    .toSorted((one, other) => (other.matches ?? 0) - (one.matches ?? 0))
    .slice(0, count)
}

/** The first hundred of a list, by their `id` or `slug`. */
export async function named(
  endpoint: Endpoint,
  field: string,
  given: string,
  name: 'id' | 'slug',
): Promise<readonly Candidate[]> {
  const nodes = await readNodes<Readonly<Record<string, string>>>(endpoint, {
    field,
    given,
    selection: `{ ${name} }`,
    pages: 1,
  })
  return nodes.map((node) => ({ variables: { [name]: node[name] }, matches: null }))
}

/** Speech acts of which a corpus has a page or more. */
export async function commonActs(endpoint: Endpoint): Promise<readonly Candidate[]> {
  const { statements } = await endpoint.ask<{
    readonly statements: { readonly facets: { readonly acts: readonly Act[] } }
  }>('{ statements(filter: { isNegated: false }, first: 0) { facets { acts { value count } } } }')
  return statements.facets.acts
    .filter(({ count }) => count >= 20)
    .map(({ value, count }) => ({ variables: { act: value }, matches: count }))
}

interface Act {
  readonly value: string
  readonly count: number
}

/** Days over all the time that the timeline has, the last with a page behind it. */
export async function days(endpoint: Endpoint): Promise<readonly Candidate[]> {
  const { first, last } = await endpoint.ask<Readonly<Record<'first' | 'last', Timeline>>>(
    `{ first: timeline(first: 1) { edges { when { earliest } } }
       last: timeline(last: 40) { edges { when { earliest } } } }`,
  )
  const from = Date.parse(first.edges[0]?.when.earliest ?? '')
  const to = Date.parse(last.edges[0]?.when.earliest ?? '')
  if (!(from < to)) throw new Error('Cannot measure: the timeline has no two days')
  return Array.from({ length: 60 }, (_, place) => {
    const day = new Date(from + ((to - from) * place) / 60).toISOString().slice(0, 10)
    return { variables: { from: day }, matches: null }
  })
}

interface Timeline {
  readonly edges: readonly { readonly when: { readonly earliest: string | null } }[]
}

/** Cursors of statements from an item on, `count` of them. */
export async function cursorsAt(
  endpoint: Endpoint,
  item: number,
  count: number,
): Promise<readonly Candidate[]> {
  const query = `query Cursors($first: Int!, $after: String) {
    statements(first: $first, after: $after) { edges { cursor } }
  }`
  let after: string | null = null
  let passed = 0
  for (;;) {
    const first = Math.min(100, Math.max(count, item - passed))
    const { statements }: Cursors = await endpoint.ask<Cursors>(query, { first, after })
    if (passed >= item) {
      const cursors = statements.edges.slice(0, count)
      return cursors.map(({ cursor }) => ({ variables: { after: cursor }, matches: null }))
    }
    const end = statements.edges.at(-1)
    if (end === undefined) throw new Error(`Cannot measure: the corpus has no statement ${item}`)
    passed += statements.edges.length
    after = end.cursor
  }
}

interface Cursors {
  readonly statements: { readonly edges: readonly { readonly cursor: string }[] }
}

/** Pairs of actors and places, the busiest with each other and with those that are named first. */
export async function pairs(endpoint: Endpoint): Promise<readonly Candidate[]> {
  const read = async (field: string, given: string): Promise<readonly string[]> => {
    const list = { field, given, selection: '{ id }', pages: 1 }
    return (await readNodes<{ readonly id: string }>(endpoint, list)).map(({ id }) => id)
  }
  const busy = ', orderBy: { field: MENTIONS, direction: DESC }'
  const hubs = [
    ...(await read('actors', busy)).slice(0, 6),
    ...(await read('locations', busy)).slice(0, 3),
  ]
  const others = [
    ...(await read('actors', '')).filter((_, place) => place % 20 === 0),
    ...(await read('locations', '')).filter((_, place) => place % 30 === 0),
    ...(await read('events', '')).slice(0, 2),
    ...(await read('statements', '')).slice(0, 2),
    ...(await read('articles', '')).slice(0, 2),
  ]
  return hubs.flatMap((from, place) =>
    [...hubs.slice(place + 1), ...others]
      .filter((to) => to !== from)
      .map((to) => ({ variables: { from, to }, matches: null })),
  )
}
