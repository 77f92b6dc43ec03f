/**
 * The actors that share something with each, most first, and how much. Those who stand behind each
 * other with equal counts are one run.
 *
 * `name.starts`: where the others of each actor start in `name.others`, and the end of the last;
 * `name.runStarts`: likewise of its runs. Of each run `name.runEnds` has the end, counted from the
 * first of the actor's others, and `name.statements`, `name.events` and `name.articles` the counts.
 */
import { firstPlace } from '../../first-place.ts'
import type { ActorIndexes } from '../../bundle-indexes.ts'
import type { Sections, SectionWriter } from '../sections.ts'
import { encodeOrdinals, openOrdinals } from './ordinals.ts'

/** Numbers that a related actor takes in the compiler's index. */
const width = 4

export interface SharedCounts {
  readonly statements: number
  readonly events: number
  readonly articles: number
}

export interface RelatedActors {
  /** How many others share something with an actor; 0 for one of nothing. */
  readonly count: (actor: number) => number
  readonly otherAt: (actor: number, place: number) => number
  readonly sharedAt: (actor: number, place: number) => SharedCounts
}

export function encodeRelated(
  out: SectionWriter,
  name: string,
  related: ActorIndexes['related'],
): void {
  const starts = [0]
  const runStarts = [0]
  const others: number[] = []
  const runEnds: number[] = []
  const counts: [number[], number[], number[]] = [[], [], []]
  for (const list of related) {
    for (let at = 0; at < list.length; at += width) {
      const isSame =
        at > 0 && [1, 2, 3].every((which) => list[at + which] === list[at + which - width])
      others.push(list[at] ?? 0)
      if (isSame) runEnds.pop()
      else for (const [which, column] of counts.entries()) column.push(list[at + which + 1] ?? 0)
      runEnds.push(at / width + 1)
    }
    starts.push(others.length)
    runStarts.push(runEnds.length)
  }
  out.add(`${name}.starts`, Uint32Array.from(starts))
  encodeOrdinals(out, `${name}.others`, others, related.length)
  out.add(`${name}.runStarts`, Uint32Array.from(runStarts))
  encodeOrdinals(out, `${name}.runEnds`, runEnds, related.length)
  for (const [which, column] of counts.entries()) {
    out.add(
      `${name}.${['statements', 'events', 'articles'][which] ?? ''}`,
      Uint32Array.from(column),
    )
  }
}

export function openRelated(sections: Sections, name: string, actorCount: number): RelatedActors {
  const starts = sections.uint32(`${name}.starts`)
  const others = openOrdinals(sections, `${name}.others`, actorCount)
  const runStarts = sections.uint32(`${name}.runStarts`)
  const runEnds = openOrdinals(sections, `${name}.runEnds`, actorCount)
  const statements = sections.uint32(`${name}.statements`)
  const events = sections.uint32(`${name}.events`)
  const articles = sections.uint32(`${name}.articles`)
  return {
    count: (actor) => (starts[actor + 1] ?? 0) - (starts[actor] ?? 0),
    otherAt: (actor, place) => others[(starts[actor] ?? 0) + place] ?? -1,
    sharedAt: (actor, place) => {
      const run = firstPlace(
        runStarts[actor] ?? 0,
        runStarts[actor + 1] ?? 0,
        (each) => (runEnds[each] ?? Infinity) <= place,
      )
      return {
        statements: statements[run] ?? 0,
        events: events[run] ?? 0,
        articles: articles[run] ?? 0,
      }
    },
  }
}
