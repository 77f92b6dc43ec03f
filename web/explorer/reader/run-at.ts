/** The run of text that an event of the reader is about. */
import type { Span } from '../addresses.ts'

export interface RunPlace {
  readonly span: Span
  readonly isLink: boolean
}

/** Null where the event is about no run. */
export function runAt(target: EventTarget | null): RunPlace | null {
  if (!(target instanceof Element)) return null
  const run = target.closest<HTMLElement>('[data-start]')
  if (run === null) return null
  const { start, end } = run.dataset
  return { span: { start: Number(start), end: Number(end) }, isLink: run.localName === 'a' }
}
