/** Free text in arguments, checked. */
import { defaultArgumentLimits } from './argument-limits.ts'
import { clientError } from './errors.ts'

/** The text as it is. Throws INVALID_ARGUMENT where it has more characters (UTF-16 units) than the limit, by default 500. */
export function readText(
  text: string,
  argument: string,
  { maxSearchLength } = defaultArgumentLimits,
): string {
  if (text.length > maxSearchLength) {
    throw clientError(
      'INVALID_ARGUMENT',
      `Cannot look for a text of ${text.length} characters in \`${argument}\`: expected at most ${maxSearchLength}.`,
      argument,
    )
  }
  return text
}
