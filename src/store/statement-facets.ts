/** Counts over a list of statements. */
import type { ActorId, LocationId } from '../model/node-id.ts'
import { statementLocations } from '../model/occurrence-locations.ts'
import type { StatementRecord } from '../model/records.ts'
import { monthOf } from '../model/time-order.ts'
import type { Medium, StatementAct, StatementForm } from '../model/vocabulary.ts'
import { once } from './selection.ts'
import type { StatementFacets } from './store.ts'
import { valueCounts, type ValueCounts } from './value-counts.ts'

/** Each facet is counted when it is first read. */
export function statementFacets(statements: readonly StatementRecord[]): StatementFacets {
  const count = <Value extends string>(
    each: (statement: StatementRecord, add: (value: Value | null | undefined) => void) => void,
  ): (() => ValueCounts<Value>) => once(() => valueCounts(statements, each))

  const speakers = count<ActorId>((statement, add) => add(statement.speaker))
  const acts = count<StatementAct>((statement, add) => add(statement.act))
  const forms = count<StatementForm>((statement, add) => add(statement.form))
  const media = count<Medium>((statement, add) => add(statement.medium?.medium))
  const locations = count<LocationId>((statement, add) => {
    for (const location of statementLocations(statement)) add(location)
  })
  const months = count<string>((statement, add) => add(monthOf(statement.saidOn)))
  return {
    get speakers() {
      return speakers().mostFrequent()
    },
    get acts() {
      return acts().mostFrequent()
    },
    get forms() {
      return forms().mostFrequent()
    },
    get media() {
      return media().mostFrequent()
    },
    get locations() {
      return locations().mostFrequent()
    },
    get months() {
      return months().latest()
    },
  }
}
