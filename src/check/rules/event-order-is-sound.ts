import type { AuthoredArticle, KeyPath } from '../../authoring/corpus.ts'
import { parseEdtf } from '../../model/edtf.ts'
import { type Edge, findCycles, showCycle } from '../find-cycles.ts'
import { at, type Rule, type Violation } from '../rule.ts'

export const eventOrderIsSound: Rule = {
  name: 'event-order-is-sound',
  law: 'In what one article says, no event comes before itself, and none before an event that its date puts earlier. Articles may contradict each other.',
  isOfOneFile: true,
  *check({ articles }) {
    for (const { file } of articles) {
      const edges = orderOf(file)
      yield* circles(file, edges)
      for (const edge of edges) yield* againstDates(file, edge)
    }
  },
}

interface Order extends Edge {
  readonly path: KeyPath
}

/** From the earlier event to the later. */
function orderOf({ content }: AuthoredArticle): readonly Order[] {
  return Object.entries(content.events ?? {}).flatMap(([slug, { precededBy, followedBy }]) => [
    ...(precededBy ?? []).map(({ event }, index) => ({
      from: event,
      to: slug,
      path: ['events', slug, 'precededBy', index, 'event'],
    })),
    ...(followedBy ?? []).map(({ event }, index) => ({
      from: slug,
      to: event,
      path: ['events', slug, 'followedBy', index, 'event'],
    })),
  ])
}

function* circles(file: AuthoredArticle, edges: readonly Order[]): Generator<Violation> {
  for (const { edge, cycle } of findCycles(edges)) {
    yield at(file, edge.path, {
      message:
        cycle.length === 1
          ? `The event "${edge.to}" is said to come before itself`
          : `The order of events goes round in a circle: ${showCycle(cycle)}`,
      remedy: 'Remove one of these links.',
    })
  }
}

function* againstDates(file: AuthoredArticle, { from, to, path }: Order): Generator<Violation> {
  const earlier = timeOf(file, from)
  const later = timeOf(file, to)
  const first = earlier === null ? null : (parseEdtf(earlier)?.earliest ?? null)
  const last = later === null ? null : (parseEdtf(later)?.latest ?? null)
  if (first === null || last === null || first <= last || from === to) return
  yield at(file, path, {
    message: `The event "${from}" is said to come before "${to}", but its date is "${earlier ?? ''}" and that of "${to}" is "${later ?? ''}"`,
    remedy: 'Turn the link round, or correct a date.',
  })
}

function timeOf({ content }: AuthoredArticle, slug: string): string | null {
  const events = content.events ?? {}
  return Object.hasOwn(events, slug) ? (events[slug]?.time?.edtf ?? null) : null
}
