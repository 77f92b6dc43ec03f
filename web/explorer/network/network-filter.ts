/** What the address of the network chooses of statements and events, as filters of the schema. */
import { readDays, readId } from '../filters/read-filters.ts'
import type { EventFilter, StatementFilter } from '../operations/types.ts'

export interface NetworkChoice {
  readonly statements: StatementFilter
  readonly events: EventFilter
  /** Then what has no date is left out. */
  readonly hasDays: boolean
}

export function readNetworkFilter(parameters: URLSearchParams): NetworkChoice {
  const article = readId(parameters, 'article')
  const days = readDays(parameters)
  const ofArticle = article === null ? {} : { article }
  return {
    statements: { ...ofArticle, ...(days === null ? {} : { saidOn: days }) },
    events: { ...ofArticle, ...(days === null ? {} : { time: days }) },
    hasDays: days !== null,
  }
}
