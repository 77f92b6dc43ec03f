import type { Span } from '../model/records.ts'

/** Each span once, where it stands first. */
export function distinctSpans(spans: readonly Span[]): readonly Span[] {
  const byPlace = new Map<string, Span>()
  for (const span of spans) {
    const place = `${span.article} ${span.start} ${span.end}`
    if (!byPlace.has(place)) byPlace.set(place, span)
  }
  return [...byPlace.values()]
}
