/** The nodes of a corpus that most hangs on, and its commonest words: where answers are dearest. */
import { encodeNodeId, type NodeId } from '../../src/model/node-id.ts'
import type { Records } from '../../src/model/records.ts'

export interface Hubs {
  /** Each list with the busiest first. */
  readonly actors: readonly string[]
  readonly events: readonly string[]
  readonly locations: readonly string[]
  readonly statements: readonly string[]
  /** By the length of their text. */
  readonly articles: readonly string[]
  readonly words: readonly string[]
}

const longest = 200

/** Slugs and words, at most 200 of each. */
export function findHubs({ articles, statements, events, locations, mentions }: Records): Hubs {
  const actors = new Counts()
  const inside = new Counts()
  for (const { node } of mentions) if (node.startsWith('actor:')) actors.add(node)
  const ancestors = new Map(locations.map(({ id, ancestors: all }) => [id, all]))
  for (const { location } of events) {
    if (location === null) continue
    for (const place of [location.node, ...(ancestors.get(location.node) ?? [])]) inside.add(place)
  }
  const words = new Counts()
  for (const { text } of articles) {
    for (const word of new Set(text.toLowerCase().match(/\p{L}{4,}/gu))) words.add(word)
  }
  return {
    actors: actors.busiest().map(slug),
    locations: inside.busiest().map(slug),
    events: busiest(events, ({ reports }) => reports.length),
    statements: busiest(statements, ({ linkedFrom, links }) => linkedFrom.length + links.length),
    articles: busiest(articles, ({ text }) => text.length),
    words: words.busiest(),
  }
}

class Counts {
  readonly #counts = new Map<string, number>()

  add(key: string): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
  }

  busiest(): readonly string[] {
    return [...this.#counts]
      .sort((one, other) => other[1] - one[1])
      .slice(0, longest)
      .map(([key]) => key)
  }
}

function busiest<Item extends { readonly slug: string }>(
  items: readonly Item[],
  weight: (item: Item) => number,
): readonly string[] {
  return items
    .toSorted((one, other) => weight(other) - weight(one))
    .slice(0, longest)
    .map((item) => item.slug)
}

function slug(id: string): string {
  return id.slice(id.indexOf(':') + 1)
}

/** `["actor:a", "actor:b"]`, as an argument has it; the list begins again where there are too few. */
export function idList(
  kind: 'ACTOR' | 'EVENT' | 'LOCATION' | 'STATEMENT' | 'ARTICLE',
  slugs: readonly string[],
  count: number,
): string {
  const ids = Array.from({ length: count }, (_, index): NodeId =>
    encodeNodeId(kind, slugs[index % slugs.length] ?? ''),
  )
  return JSON.stringify(ids)
}
