/** Counts over a list of statements. */
import type { ActorId, LocationId } from '../model/node-id.ts'
import { statementLocations } from '../model/occurrence-locations.ts'
import type { StatementRecord } from '../model/records.ts'
import { monthOf } from '../model/time-order.ts'
import type { Medium, StatementAct, StatementForm } from '../model/vocabulary.ts'
import type { StatementFacets } from './store.ts'
import { valueCounts } from './value-counts.ts'

export function statementFacets(statements: Iterable<StatementRecord>): StatementFacets {
  const speakers = valueCounts<ActorId>()
  const acts = valueCounts<StatementAct>()
  const forms = valueCounts<StatementForm>()
  const media = valueCounts<Medium>()
  const locations = valueCounts<LocationId>()
  const months = valueCounts()
  for (const statement of statements) {
    speakers.add(statement.speaker)
    acts.add(statement.act)
    forms.add(statement.form)
    media.add(statement.medium?.medium)
    for (const location of statementLocations(statement)) locations.add(location)
    months.add(monthOf(statement.saidOn))
  }
  return {
    speakers: speakers.mostFrequent(),
    acts: acts.mostFrequent(),
    forms: forms.mostFrequent(),
    media: media.mostFrequent(),
    locations: locations.mostFrequent(),
    months: months.latest(),
  }
}
