/** A time as the graph has it, in words; what is no plain statement of the article says so. */
import { describeTime } from '../words/describe-time.ts'
import type { HowWeKnow } from '../how-we-know.ts'
import { Provenance } from './provenance.tsx'
import { NotStated } from './not-stated.tsx'
import { StatusBadge } from './status-badge.tsx'

/** In a line of text, without passages. */
export function ShortTime({
  time,
}: {
  readonly time: {
    readonly edtf: string
    readonly provenance: Pick<HowWeKnow, 'status'>
  } | null
}) {
  if (time === null) return <NotStated />
  return (
    <span class="time" title={time.edtf}>
      {describeTime(time.edtf)} <StatusBadge status={time.provenance.status} />
    </span>
  )
}

export interface TimeGiven {
  readonly edtf: string
  readonly asWritten: string | null
  readonly provenance: HowWeKnow
}

/** With the words of the article, and how it is known. */
export function Time({ time, what }: { readonly time: TimeGiven | null; readonly what: string }) {
  if (time === null) return <NotStated />
  return (
    <>
      <span title={time.edtf}>{describeTime(time.edtf)}</span>
      {time.asWritten === null ? null : <span class="quiet"> “{time.asWritten}”</span>}
      <Provenance of={time.provenance} what={what} />
    </>
  )
}
