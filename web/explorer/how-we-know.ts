/** How a fact is known: its status, a note, and the words behind it. */
import type { ProvenanceStatus } from './words/status-words.ts'

/** Exact words of an article, with some before and after them. Positions count code points. */
export interface Passage {
  readonly article: { readonly slug: string }
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  readonly end: number
  readonly paragraph: number
}

export interface HowWeKnow {
  readonly status: ProvenanceStatus
  readonly note?: string | null
  readonly evidence: readonly Passage[]
}
