/** The indexes of the list of actors. */
import type { ActorIndexes, MentionIndexes, StatementIndexes } from '../../model/bundle-indexes.ts'
import { actorOrders } from '../../model/list-orders.ts'
import type { ActorRecord, PositionRecord, Records } from '../../model/records.ts'
import { namesOf } from '../../model/searchable-fields.ts'
import type { ActorId, LocationId } from '../../model/node-id.ts'
import { nameIndex } from './name-index.ts'
import { orderedOrdinals } from './ordered-ordinals.ts'
import { postingCounts, postingsOf } from './postings.ts'

export function actorIndexes(
  { actors, positions }: Records,
  mentions: MentionIndexes,
  statements: StatementIndexes,
  related: ActorIndexes['related'],
): ActorIndexes {
  const bodies = bodiesByHolder(positions)
  const counts = {
    mentions: postingCounts(mentions.node, actors),
    statements: postingCounts(statements.speaker, actors),
  }
  return {
    kind: postingsOf(actors, ({ actorKind }) => [actorKind]),
    country: postingsOf(actors, countriesOf),
    positionWithin: postingsOf(actors, ({ id }) => bodies.get(id) ?? []),
    names: nameIndex(actors, (actor) => namesOf(actor).map(([, name]) => name)),
    mentionCounts: counts.mentions,
    statementCounts: counts.statements,
    orders: {
      NAME: orderedOrdinals(actors, actorOrders.NAME, counts),
      MENTIONS: orderedOrdinals(actors, actorOrders.MENTIONS, counts),
      STATEMENTS: orderedOrdinals(actors, actorOrders.STATEMENTS, counts),
    },
    related,
  }
}

/** Its country, its nationality, and the territory of the state that it is. */
function countriesOf(actor: ActorRecord): readonly (LocationId | null | undefined)[] {
  return [
    actor.country?.node,
    actor.actorKind === 'GROUP' ? actor.nationality?.node : null,
    actor.actorKind === 'STATE' ? actor.location : null,
  ]
}

function bodiesByHolder(
  positions: readonly PositionRecord[],
): ReadonlyMap<ActorId, readonly ActorId[]> {
  const bodies = new Map<ActorId, ActorId[]>()
  for (const { holder, within } of positions) {
    if (within !== null) bodies.set(holder, [...(bodies.get(holder) ?? []), within])
  }
  return bodies
}
