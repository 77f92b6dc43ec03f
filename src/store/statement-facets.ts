/** Counts over a list of statements. */
import type { StatementColumns } from '../model/bundle/indexes/facet-columns.ts'
import type { OrdinalList } from '../model/bundle/indexes/ordinals.ts'
import { once } from '../model/once.ts'
import type { StatementFacets } from './store.ts'

/**
 * Each facet is counted when it is first read: a step for each statement.
 * @param members The ordinals of the statements; null for all of them, of which the counts are at hand.
 */
export function statementFacets(
  columns: StatementColumns,
  members: (() => OrdinalList) | null,
): StatementFacets {
  const ordinals = (): OrdinalList | null => (members === null ? null : members())
  const speakers = once(() => columns.speakers(ordinals()))
  const acts = once(() => columns.acts(ordinals()))
  const forms = once(() => columns.forms(ordinals()))
  const media = once(() => columns.media(ordinals()))
  const locations = once(() => columns.locations(ordinals()))
  const months = once(() => columns.months(ordinals()))
  return {
    get speakers() {
      return speakers()
    },
    get acts() {
      return acts()
    },
    get forms() {
      return forms()
    },
    get media() {
      return media()
    },
    get locations() {
      return locations()
    },
    get months() {
      return months()
    },
  }
}
