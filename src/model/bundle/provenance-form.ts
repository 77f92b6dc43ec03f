/**
 * How a provenance stands in a record: one byte, with the place of the status in its lowest two bits,
 * whether there is a note in the third, and one of the following in the next two; the note follows,
 * then the evidence.
 */

export const noteBit = 4
export const evidenceShift = 3

/** No evidence. */
export const noEvidence = 0
/** One span, the last that stands before. */
export const lastSpanEvidence = 1
/** One span, which follows. */
export const oneSpanEvidence = 2
/** A long list of spans follows. */
export const severalSpansEvidence = 3

/** Instead of that byte: the same as the last provenance in the record. */
export const sameProvenance = 32
