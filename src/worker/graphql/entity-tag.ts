/** Entity tags (RFC 9110, section 8.8.3): strong, and known before what they are of. */
import { sha256 } from '../../model/sha256.ts'

/**
 * @param build - stands for everything that the response depends on beside what was asked.
 * @param asked - the question, or the address.
 */
export async function entityTag(build: string, asked: string): Promise<string> {
  return `"${(await sha256(`${build}\n${asked}`)).slice(0, 40)}"`
}
