/** Counts what each two actors share: statements, events and articles that cover both. */
import type { ActorIndexes } from '../../model/bundle-indexes.ts'
import { isActorId, statementActors } from '../../model/statement-actors.ts'
import type { NodeId } from '../../model/node-id.ts'
import type { NodeNumbers } from '../../model/node-numbers.ts'
import type { Records } from '../../model/records.ts'
import type { Coverage } from './coverage.ts'

/** Actors that share one thing. Only those that are settled share it with all others: of two candidates one has no part in it. */
interface Group {
  readonly members: ReadonlySet<number>
  readonly settled: ReadonlySet<number>
}

type SharedCounts = [statements: number, events: number, articles: number]

/** Costs one step for every two actors that meet somewhere, each time that they meet. */
export function relatedActors(
  records: Records,
  numbers: NodeNumbers,
  covered: Coverage,
): ActorIndexes['related'] {
  const groups: Group[][] = [[], [], []]
  const ordinalsOf = (ids: Iterable<NodeId>): ReadonlySet<number> => {
    const ordinals = new Set<number>()
    for (const id of ids) {
      const ordinal = isActorId(id) ? numbers.ordinalOfId(id) : null
      if (ordinal !== null) ordinals.add(ordinal)
    }
    return ordinals
  }
  const addGroup = (
    shared: number,
    ids: Iterable<NodeId>,
    settledIds: Iterable<NodeId> = ids,
  ): void => {
    const members = ordinalsOf(ids)
    if (members.size > 1) groups[shared]?.push({ members, settled: ordinalsOf(settledIds) })
  }
  for (const statement of records.statements) {
    const links = statementActors(statement)
    const settled = links.filter(({ isCandidate }) => !isCandidate)
    addGroup(
      0,
      links.map(({ node }) => node),
      settled.map(({ node }) => node),
    )
  }
  for (const { participants } of records.events) {
    addGroup(
      1,
      participants.map(({ actor }) => actor),
    )
  }
  for (const nodes of covered.values()) addGroup(2, [...nodes.keys()])

  const counts = records.actors.map(() => new Map<number, SharedCounts>())
  for (const [shared, all] of groups.entries()) {
    for (const group of all) countPairs(counts, group, shared)
  }
  return counts.map((others) =>
    [...others]
      .toSorted(
        ([a, left], [b, right]) =>
          right[0] - left[0] || right[1] - left[1] || right[2] - left[2] || a - b,
      )
      .flatMap(([other, shared]) => [other, ...shared]),
  )
}

function countPairs(
  counts: readonly Map<number, SharedCounts>[],
  { members, settled }: Group,
  shared: number,
): void {
  for (const actor of members) {
    for (const other of members) {
      if (actor === other || !(settled.has(actor) || settled.has(other))) continue
      const pair: SharedCounts = counts[actor]?.get(other) ?? [0, 0, 0]
      pair[shared] = (pair[shared] ?? 0) + 1
      counts[actor]?.set(other, pair)
    }
  }
}
