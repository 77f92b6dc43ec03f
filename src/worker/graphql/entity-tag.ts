/** Entity tags (RFC 9110, section 8.8.3): strong, and known before what they are of. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** The tag of what was asked: the question, or the address. */
export type EntityTags = (asked: string) => string

/**
 * The platform's own SHA-256 waits for a promise, which takes longer than to hash the little that a
 * question is.
 *
 * @param build - stands for everything that the response depends on beside what was asked.
 */
export function createEntityTags(build: string): EntityTags {
  const begun = sha256.create().update(utf8ToBytes(`${build}\n`))
  return (asked) => {
    const hash = begun.clone().update(utf8ToBytes(asked)).digest()
    return `"${bytesToHex(hash.subarray(0, 20))}"`
  }
}
