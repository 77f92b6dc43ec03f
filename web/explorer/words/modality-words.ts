/** Whether an event happened, in words for readers. */
import type { EventModality } from '../operations/types.ts'

export const modalityWords: Readonly<Record<EventModality, string>> = {
  ACTUAL: 'happened',
  CLAIMED: 'only claimed',
  PROPOSED: 'proposed',
  NEGATED: 'did not happen',
}
