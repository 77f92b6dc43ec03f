/**
 * A posting: one number for a node and how well it has a word form (see `posting-value`). Its lowest
 * 13 bits are the value, the 19 above are the number of the node, so that postings sort as nodes do.
 */
const valueBits = 13
const valueMask = 2 ** valueBits - 1

/** There are fewer nodes. */
export const maxPostedNodes = 2 ** (32 - valueBits)

export function packPosting(node: number, value: number): number {
  return node * (valueMask + 1) + value
}

export function nodeOfPosting(posting: number): number {
  return posting >>> valueBits
}

export function valueOfPosting(posting: number): number {
  return posting & valueMask
}
