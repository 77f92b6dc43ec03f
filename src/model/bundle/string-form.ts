/**
 * How a string stands in a record. Its first number is 0 for null, else one more than a value times
 * four and the mode in the lowest two bits.
 */

/** The value is the length in bytes, which follow as UTF-8. */
export const inlineMode = 0
/** The value is the place in the table of strings that occur more than once. */
export const tableMode = 1
/** The value is the length in bytes; how far on from the end of the last passage it begins in the article's text follows, signed. */
export const passageMode = 2
/** The value is 0 for a string that is known already, else the number of passages, joined by {@link passageJoint}: for each its length, and how far on it begins. */
export const specialMode = 3

/** Between the parts of a split quotation. */
export const passageJoint = ' … '
