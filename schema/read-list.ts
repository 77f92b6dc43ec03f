/** Lists in arguments, checked. */
import { clientError } from './errors.ts'

const maxListLength = 100

/** The list as it is. Throws INVALID_ARGUMENT where it has more than 100 values. */
export function readList<T>(values: readonly T[], argument: string): readonly T[] {
  if (values.length > maxListLength) {
    throw clientError(
      'INVALID_ARGUMENT',
      `Cannot take ${values.length} values of \`${argument}\`: expected at most ${maxListLength}.`,
      argument,
    )
  }
  return values
}
