/**
 * A text of a JSON value that two values share only if no GraphQL operation can tell them apart: keys
 * in order, types kept, strings to the unit (RFC 8785 in spirit; -0 and 0 differ here).
 */

/** Thrown for what has no such text. */
export class UncanonicalValueError extends Error {
  override readonly name = 'UncanonicalValueError'
}

/** Deeper than any input type of the schema nests, and far from the end of the stack. */
const maxDepth = 64

/**
 * @param value - as `JSON.parse` gives it.
 * @throws {UncanonicalValueError} for a number that JSON can write but no double can hold (it was read
 * as infinity and would be written as null), and for lists and objects more than 64 deep.
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0)
}

function write(value: unknown, depth: number): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') return writeNumber(value)
  if (typeof value !== 'object' || value === null) return String(value)
  if (depth === maxDepth) {
    throw new UncanonicalValueError(`expected at most ${maxDepth} levels of lists and objects`)
  }
  if (Array.isArray(value)) {
    return `[${value.map((item) => write(item, depth + 1)).join(',')}]`
  }
  const fields = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${write(field, depth + 1)}`)
  return `{${fields.join(',')}}`
}

function writeNumber(value: number): string {
  if (!Number.isFinite(value)) {
    throw new UncanonicalValueError('expected numbers that a double can hold, got a larger one')
  }
  return Object.is(value, -0) ? '-0' : String(value)
}
