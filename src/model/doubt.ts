/** How doubtful a fact is, by the status of its provenance. */
import type { ProvenanceStatus } from './vocabulary.ts'

/** 0 for what a source says in so many words, 1 for what is inferred, 2 for what has several readings. */
export type Doubt = 0 | 1 | 2

const doubts: Readonly<Record<ProvenanceStatus, Doubt>> = {
  STATED: 0,
  REFERENCE_DATA: 0,
  INFERRED: 1,
  AMBIGUOUS: 2,
}

export function doubtOf({ status }: { readonly status: ProvenanceStatus }): Doubt {
  return doubts[status]
}

/** The first of those that are known best; undefined of none. */
export function leastDoubtful<
  Known extends { readonly provenance: { readonly status: ProvenanceStatus } },
>(all: readonly Known[]): Known | undefined {
  return all.toSorted((a, b) => doubtOf(a.provenance) - doubtOf(b.provenance))[0]
}
