/** How a page without script tells a time, and which times may stand where nothing can be said of them. */
import { html } from 'hono/html'
import type { Markup } from './page.ts'

export type Status = 'STATED' | 'INFERRED' | 'AMBIGUOUS' | 'REFERENCE_DATA'

export interface Provenance {
  readonly status: Status
  readonly note: string | null
}

export interface KnownTime {
  readonly edtf: string
  readonly provenance: Provenance
}

/**
 * A whole day that nobody had to infer, in ISO 8601; undefined for all else. Only such a date may stand
 * in a format that has no word for "inferred".
 */
export function certainDate(
  time: {
    readonly edtf: string
    readonly provenance: Pick<Provenance, 'status'>
  } | null,
): string | undefined {
  if (time === null || !/^\d{4}-\d{2}-\d{2}$/.test(time.edtf)) return undefined
  const { status } = time.provenance
  return status === 'STATED' || status === 'REFERENCE_DATA' ? time.edtf : undefined
}

const words: Readonly<Record<Status, string>> = {
  STATED: '',
  INFERRED: ' (inferred)',
  AMBIGUOUS: ' (the article allows several readings)',
  REFERENCE_DATA: ' (from reference data)',
}

/** "not stated" where there is none; else with its status and the note, where there is one. */
export function timeMarkup(time: KnownTime | null): Markup {
  if (time === null) return html`not stated`
  const { status, note } = time.provenance
  return html`${time.edtf}${words[status]}${note === null ? '' : html`<br /><small>${note}</small>`}`
}

/** What stands behind a value to say how it is known; empty for what is stated. */
export function statusWords(status: Status): string {
  return words[status]
}
