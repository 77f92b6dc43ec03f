/** Free text in arguments, checked. */
import { clientError } from './errors.ts'

const maxTextLength = 500

/** The text as it is. Throws INVALID_ARGUMENT where it has more than 500 characters (UTF-16 units). */
export function readText(text: string, argument: string): string {
  if (text.length > maxTextLength) {
    throw clientError(
      'INVALID_ARGUMENT',
      `Cannot look for a text of ${text.length} characters in \`${argument}\`: expected at most ${maxTextLength}.`,
      argument,
    )
  }
  return text
}
