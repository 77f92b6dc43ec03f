/**
 * How well a node has a word, as one integer: the tier of the best field that has it, how strong the
 * hit there is, and whether the node's own text has it.
 */

/** Strengths are thousandths: from 1 to 999. */
export const strengthScale = 1000

export interface PostingValue {
  /** The place of the best field's tier in `fieldTiers`. */
  readonly tier: number
  readonly strength: number
  readonly isOwnText: boolean
}

export function encodePostingValue({ tier, strength, isOwnText }: PostingValue): number {
  return (tier * strengthScale + strength) * 2 + (isOwnText ? 1 : 0)
}

/** The tier of an encoded value. */
export function tierOf(value: number): number {
  return Math.floor((value >>> 1) / strengthScale)
}

/** The strength of an encoded value. */
export function strengthOf(value: number): number {
  return (value >>> 1) % strengthScale
}

/** Whether the node's own text has the word, of a value or of what ends in one. */
export function isOwnTextValue(value: number): boolean {
  return value % 2 === 1
}
