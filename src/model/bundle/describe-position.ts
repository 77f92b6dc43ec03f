/** The form of the record of a position. */
import type { PositionRecord } from '../records.ts'
import type { Coder } from './coder.ts'
import { describeTime } from './describe-measures.ts'

export function describePosition(
  coder: Coder,
  position: PositionRecord | undefined,
): PositionRecord {
  return {
    provenance: coder.provenance(position?.provenance),
    title: coder.string(position?.title),
    within: coder.nullableNode('ACTOR', position?.within),
    holder: coder.node('ACTOR', position?.holder),
    since: coder.nullable(describeTime, position?.since),
    until: coder.nullable(describeTime, position?.until),
  }
}
