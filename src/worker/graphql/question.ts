/**
 * One question as a client asked it, in the one form that every cache knows it by. Two questions that
 * can have different answers have different keys; whitespace in a document counts.
 */
import type { MediaType } from './media-type.ts'

export interface Question {
  readonly mediaType: MediaType
  /** The SHA-256 of the document's text: 64 lower-case hexadecimal digits. */
  readonly documentHash: string
  /** The text; null where only its hash was given and this isolate does not know the text. */
  readonly document: string | null
  readonly operationName: string | null
  /** Canonical JSON of an object. */
  readonly variables: string
}

/** The document is known by its hash, so that a client that sends the hash alone asks the same. */
export function questionKey(question: Question): string {
  const { mediaType, documentHash, operationName, variables } = question
  return JSON.stringify([mediaType, documentHash, operationName, variables])
}

/** A question as the value of an HTTP header, which takes ASCII without controls. */
export function encodeQuestion(question: Question): string {
  return JSON.stringify(question).replaceAll(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The inverse of {@link encodeQuestion}. */
export function decodeQuestion(header: string): Question {
  return JSON.parse(header) as Question
}
