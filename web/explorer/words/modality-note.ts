/** Whether an event happened, by all articles together. */
import type { EventModality } from '../operations/types.ts'
import { modalityWords } from './modality-words.ts'

/** Null is what the articles do not agree on. */
export function modalityNote(modality: EventModality | null): string {
  return modality === null
    ? 'the articles disagree on whether it happened'
    : modalityWords[modality]
}
