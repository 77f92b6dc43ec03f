/** What keeps a statement or an event from being one that was made or that happened, in words. */
import type { EventModality } from '../operations/types.ts'
import { modalityNote } from './modality-note.ts'

export interface Limited {
  readonly isNegated?: boolean
  readonly modality?: EventModality | null
}

/** Null where nothing does. */
export function occurrenceLimit({ isNegated = false, modality }: Limited): string | null {
  if (isNegated) return 'was not said'
  if (modality === undefined || modality === 'ACTUAL') return null
  return modalityNote(modality)
}
