/** What the timeline has no place for, because no article gives it a time. */
import type { UndatedQuery } from '../operations/types.ts'
import { actWords } from '../words/act-words.ts'
import { modalityNote } from '../words/modality-note.ts'
import { plainWords } from '../words/plain-words.ts'
import { claims, type Known } from './timeline-rows.ts'

export interface UndatedItem {
  readonly id: string
  readonly label: string
  readonly tags: readonly string[]
  readonly known: readonly Known[]
}

/** Statements whose readings have dates are on the timeline by them, and not here. */
export function undatedItems({ statements, events }: UndatedQuery): readonly UndatedItem[] {
  return [
    ...statements.nodes.flatMap((statement) => {
      const { id, label, act, saidOn, speaker, attribution, isGeneric, isNegated } = statement
      const isDated = saidOn !== null || attribution.candidates.some((one) => one.saidOn !== null)
      if (isDated) return []
      const who = speaker === null ? 'speaker open' : `said by ${speaker.name}`
      const habit = isGeneric ? ['habitual, tied to no occasion'] : []
      return {
        id,
        label,
        tags: ['statement', actWords[act], isNegated ? 'not said' : who, ...habit],
        known: [{ what: 'who said it', of: attribution.provenance }],
      }
    }),
    ...events.nodes.flatMap(({ id, label, eventKind, modality, reports }) => {
      if (reports.some(({ time }) => time !== null)) return []
      const speakers = new Set(
        reports.flatMap(({ accordingTo }) => accordingTo.map(({ actor }) => actor.name)),
      )
      const lasted = reports.flatMap(({ duration }) =>
        duration === null ? [] : [`lasted ${duration.asWritten ?? duration.iso}`],
      )
      return {
        id,
        label,
        tags: [
          'event',
          plainWords(eventKind),
          modalityNote(modality),
          ...(speakers.size === 0 ? [] : [`according to ${[...speakers].join(' or ')}`]),
          ...lasted,
        ],
        known: claims(reports),
      }
    }),
  ]
}
