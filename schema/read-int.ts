/** Whole numbers in arguments, checked against their bounds. */
import { clientError } from './errors.ts'

/** The number as it is. Throws INVALID_ARGUMENT where it is less than `min` or more than `max`. */
export function readInt(value: number, argument: string, min: number, max: number): number {
  if (value < min || value > max) {
    const wanted = max === Infinity ? `${min} or more` : `from ${min} to ${max}`
    throw clientError(
      'INVALID_ARGUMENT',
      `Cannot take ${value} as \`${argument}\`: expected a number ${wanted}.`,
      argument,
    )
  }
  return value
}
