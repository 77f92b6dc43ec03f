/** The indexes of the list of positions, which is in its one order. */
import type { PositionIndexes } from '../../model/bundle-indexes.ts'
import type { PositionRecord } from '../../model/records.ts'
import { postingsOf } from './postings.ts'

export function positionIndexes(positions: readonly PositionRecord[]): PositionIndexes {
  return {
    holder: postingsOf(positions, ({ holder }) => [holder]),
    within: postingsOf(positions, ({ within }) => [within]),
  }
}
