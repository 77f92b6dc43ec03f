/** One provenance for a fact that rests on several. */
import type { Provenance, Span } from '../model/records.ts'
import type { ProvenanceStatus } from '../model/vocabulary.ts'

/** From the firmest to the weakest. */
const byFirmness: readonly ProvenanceStatus[] = [
  'STATED',
  'REFERENCE_DATA',
  'INFERRED',
  'AMBIGUOUS',
]

/**
 * All passages, each once; the weakest status, because a chain is as strong as its weakest link; the
 * notes that explain it.
 */
export function joinProvenances(first: Provenance, others: readonly Provenance[]): Provenance {
  if (others.length === 0) return first
  const all = [first, ...others]
  const status = all
    .map((each) => each.status)
    .reduce((a, b) => (byFirmness.indexOf(a) >= byFirmness.indexOf(b) ? a : b))
  const notes = new Set(all.flatMap(({ note }) => note ?? []))
  return {
    status,
    evidence:
      status === 'REFERENCE_DATA' ? [] : distinctSpans(all.flatMap(({ evidence }) => evidence)),
    note: notes.size === 0 ? null : [...notes].join(' '),
  }
}

export function distinctSpans(spans: readonly Span[]): readonly Span[] {
  return [
    ...new Map(spans.map((span) => [`${span.article} ${span.start} ${span.end}`, span])).values(),
  ]
}
