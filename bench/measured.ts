/** What a group of measurements gives: its figures, and tables to read them in. */
import type { Figure } from './figures/figure.ts'

export interface MeasuredRow {
  readonly label: string
  /** After the label. */
  readonly cells: readonly string[]
  /** What the budget is about; null where the row is for reading alone. */
  readonly figure: Figure | null
}

export interface MeasuredTable {
  readonly title: string
  /** What has to be known to read it: a sentence or two. */
  readonly note: string
  /** Of the label and the cells. */
  readonly head: readonly string[]
  readonly rows: readonly MeasuredRow[]
}

export interface Measured {
  readonly figures: readonly Figure[]
  readonly tables: readonly MeasuredTable[]
}
