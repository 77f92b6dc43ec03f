/** One kind of question, asked of corpora of all sizes for answers of equal size. */
import type { Endpoint } from '../endpoint.ts'
import type { Candidate } from './subject.ts'

export interface GrowthCase {
  /** Of its figure. */
  readonly id: string
  readonly label: string
  readonly operation: string
  /** How many matches each subject should have; null where that is free, or is to grow. */
  readonly matches: number | null
  /** From which corpus on its cost must not grow: the first, or the second where that is the first with answers of the last's size. */
  readonly from: 0 | 1
  /** What may be asked about in one corpus, in an order that depends on the corpus alone. */
  readonly candidates: (endpoint: Endpoint) => Promise<readonly Candidate[]>
}
