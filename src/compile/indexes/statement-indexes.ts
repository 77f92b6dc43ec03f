/** The indexes of the list of statements. */
import type { StatementIndexes } from '../../model/bundle-indexes.ts'
import { statementOrders } from '../../model/list-orders.ts'
import type { LocationId } from '../../model/node-id.ts'
import type { StatementRecord } from '../../model/records.ts'
import { statementActors } from '../../model/statement-actors.ts'
import { statementLocations } from '../../model/occurrence-locations.ts'
import { intervalsOf } from './intervals.ts'
import type { Upwards } from './location-tree.ts'
import { noCounts, orderedOrdinals } from './ordered-ordinals.ts'
import { postingsOf } from './postings.ts'

export function statementIndexes(
  statements: readonly StatementRecord[],
  upwards: Upwards,
): StatementIndexes {
  const by = (keysOf: (statement: StatementRecord) => Iterable<string | null | undefined>) =>
    postingsOf(statements, keysOf)
  const climb = (locations: readonly LocationId[]): readonly LocationId[] =>
    locations.flatMap(upwards)
  return {
    speaker: by(({ speaker }) => [speaker]),
    candidate: by(({ attribution }) => attribution.candidates.map((each) => each.speaker)),
    target: by(({ subjects }) =>
      subjects.filter(({ role }) => role === 'TARGET').map(({ node }) => node),
    ),
    about: by(({ subjects }) => subjects.map(({ node }) => node)),
    addressee: by(({ addressees }) => addressees.map(({ node }) => node)),
    act: by(({ act }) => [act]),
    form: by(({ form }) => [form]),
    medium: by(({ medium }) => [medium?.medium]),
    platform: by(({ medium }) => [medium?.platform]),
    saidIn: by(({ location }) => (location === null ? [] : upwards(location.node))),
    event: by(({ occasion, subjects }) => [
      occasion?.node,
      ...subjects.map(({ node }) => node).filter((id) => id.startsWith('event:')),
    ]),
    possibleOccasion: by(({ attribution }) =>
      attribution.candidates.map(({ occasion }) => occasion?.node),
    ),
    location: by(statementLocations),
    locationWithin: by((statement) => climb(statementLocations(statement))),
    attribution: by(({ attribution }) => [attribution.provenance.status]),
    linkKind: by(({ links }) => links.map(({ kind }) => kind)),
    isGeneric: by(({ isGeneric }) => [String(isGeneric)]),
    isNegated: by(({ isNegated }) => [String(isNegated)]),
    article: by(({ article }) => [article]),
    actor: by((statement) => statementActors(statement).map(({ node }) => node)),
    saidOn: intervalsOf(statements, ({ saidOn }) => [saidOn]),
    orders: {
      SAID_ON: orderedOrdinals(statements, statementOrders.SAID_ON, noCounts),
      POSITION: orderedOrdinals(statements, statementOrders.POSITION, noCounts),
    },
  }
}
