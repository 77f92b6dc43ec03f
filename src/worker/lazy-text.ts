/**
 * A text of the build as the bytes that it came in, in UTF-8: most isolates never need it. As a text
 * module V8 would make a string of it at each start.
 */
import { once } from '../model/once.ts'

/** The text, decoded when it is first asked for. */
export type LazyText = () => string

export function lazyText(bytes: ArrayBuffer): LazyText {
  // A trusted document may begin with a byte order mark, and is named by the hash of all of its bytes.
  return once(() => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
}
