/** Entity tags (RFC 9110, section 8.8.3): strong, and known before what they are of. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** The tag of what was asked: the question, or the address. */
export type EntityTags = (asked: string) => string

/** Of the SHA-256, in bytes. */
const tagLength = 20

/**
 * The platform's own SHA-256 waits for a promise, which takes longer than to hash the little that a
 * question is. What is needed for it is made once: making it takes as long as hashing.
 *
 * @param build - stands for everything that the response depends on beside what was asked.
 */
export function createEntityTags(build: string): EntityTags {
  const begun = sha256.create().update(utf8ToBytes(`${build}\n`))
  let going = begun.clone()
  const digest = new Uint8Array(begun.outputLen)
  const tag = digest.subarray(0, tagLength)
  const short = new Uint8Array(1024)
  return (asked) => {
    going = begun._cloneInto(going)
    going.update(asciiBytes(asked, short) ?? utf8ToBytes(asked)).digestInto(digest)
    return `"${bytesToHex(tag)}"`
  }
}

/** Null where the text is longer than `into`, or not ASCII. */
function asciiBytes(text: string, into: Uint8Array): Uint8Array | null {
  const { length } = text
  if (length > into.length) return null
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit > 127) return null
    into[at] = unit
  }
  return into.subarray(0, length)
}
