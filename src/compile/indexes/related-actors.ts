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

/** Statements, events and articles in one number, which sorts as they do: each less than 2^17. */
const eventsStep = 2 ** 17
const statementsStep = 2 ** 34
const steps = [statementsStep, eventsStep, 1] as const

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

  const counts = records.actors.map(() => new Map<number, number>())
  for (const [shared, all] of groups.entries()) {
    for (const group of all) countPairs(counts, group, steps[shared] ?? 0)
  }
  return counts.map((others) =>
    [...others]
      .toSorted(([a, left], [b, right]) => right - left || a - b)
      .flatMap(([other, shared]) => [
        other,
        Math.floor(shared / statementsStep),
        Math.floor(shared / eventsStep) % eventsStep,
        shared % eventsStep,
      ]),
  )
}

function countPairs(
  counts: readonly Map<number, number>[],
  { members, settled }: Group,
  step: number,
): void {
  for (const actor of members) {
    const others = counts[actor]
    for (const other of members) {
      if (actor === other || !(settled.has(actor) || settled.has(other))) continue
      others?.set(other, (others.get(other) ?? 0) + step)
    }
  }
}
