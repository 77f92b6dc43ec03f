/**
 * Thrown where an answer is to be left to graphql-js: what is not planned, and every value that would
 * make an error. It has no stack, as nobody reads it.
 */
class Unplannable extends Error {
  override readonly name = 'Unplannable'
}

/** One for all, because making an error takes longer than answering a field. */
export const unplannable: Error = new Unplannable('left to graphql-js')
