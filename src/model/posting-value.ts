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

/** The inverse of {@link encodePostingValue}. */
export function decodePostingValue(value: number): PostingValue {
  const rank = Math.floor(value / 2)
  return {
    tier: Math.floor(rank / strengthScale),
    strength: rank % strengthScale,
    isOwnText: value % 2 === 1,
  }
}
