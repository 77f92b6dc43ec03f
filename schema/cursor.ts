/**
 * Cursors: a place in one list, as a text that is opaque to clients. A cursor holds which list it is
 * of and the sort key of its item, so that it keeps its place when the item goes, and a checksum, so
 * that a mangled one is told from a good one. It is base64url of four bytes of FNV-1a and the UTF-8
 * JSON `[list, order, ...key]`.
 */
import type { SortKey } from '../src/store/store.ts'
import { clientError, quote } from './errors.ts'

/**
 * What tells lists apart: the field with its parent, such as `actor:taliban.statements` or
 * `Query.actors`, and its order, such as `NAME ASC`, empty where the field has only one. The filter
 * is no part of it: a place stays a place when the list around it is narrowed.
 */
export interface ListIdentity {
  readonly name: string
  readonly order: string
}

/** No cursor of ours is longer, except of a list that is ordered by names of thousands of characters. */
const maxCursorLength = 8192
const checksumLength = 4
const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The cursor of the item with that sort key. The inverse of {@link decodeCursor}. */
export function encodeCursor(list: ListIdentity, key: SortKey): string {
  const content = encoder.encode(JSON.stringify([list.name, list.order, ...key]))
  const bytes = new Uint8Array(checksumLength + content.length)
  new DataView(bytes.buffer).setUint32(0, checksum(content))
  bytes.set(content, checksumLength)
  return toBase64Url(bytes)
}

/**
 * The sort key in a cursor of that list. Throws INVALID_CURSOR for any text that
 * {@link encodeCursor} did not make of that list; `argument` is the argument that it was given as.
 */
export function decodeCursor(text: string, list: ListIdentity, argument: string): SortKey {
  const place = parseCursor(text)
  if (place === null) {
    throw clientError(
      'INVALID_CURSOR',
      `Cannot read the cursor ${quote(text)}: expected the cursor of an edge, or a cursor of pageInfo, unchanged.`,
      argument,
    )
  }
  if (place.list.name !== list.name || place.list.order !== list.order) {
    throw clientError(
      'INVALID_CURSOR',
      `Cannot use the cursor ${quote(text)} here: it is of ${describe(place.list)}; here one of ${describe(list)} is wanted.`,
      argument,
    )
  }
  return place.key
}

function describe({ name, order }: ListIdentity): string {
  return order === '' ? `\`${name}\`` : `\`${name}\` ordered by ${order}`
}

/** Null for a text that no {@link encodeCursor} made. */
function parseCursor(text: string): { list: ListIdentity; key: SortKey } | null {
  const bytes = text.length > maxCursorLength ? null : fromBase64Url(text)
  if (bytes === null || bytes.length <= checksumLength) return null
  const content = bytes.subarray(checksumLength)
  if (new DataView(bytes.buffer).getUint32(0) !== checksum(content)) return null
  const values = parseJson(content)
  if (!Array.isArray(values)) return null
  const [name, order, ...key] = values as readonly unknown[]
  if (typeof name !== 'string' || typeof order !== 'string' || !isSortKey(key)) return null
  return { list: { name, order }, key }
}

/** Sort keys end in a slug or an id. */
function isSortKey(values: readonly unknown[]): values is SortKey {
  return (
    typeof values.at(-1) === 'string' &&
    values.every(
      (value) => value === null || typeof value === 'string' || typeof value === 'number',
    )
  )
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(bytes))
  } catch {
    return null
  }
}

/** FNV-1a of 32 bits: no change of one byte goes unseen. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < bytes.length; at += 1) {
    hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
  }
  return hash >>> 0
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

function toBase64Url(bytes: Uint8Array): string {
  let text = ''
  let [bits, count] = [0, 0]
  for (let at = 0; at < bytes.length; at += 1) {
    bits = ((bits << 8) | (bytes[at] ?? 0)) & 0xffff
    for (count += 8; count >= 6; count -= 6) text += digit(bits >> (count - 6))
  }
  return count === 0 ? text : text + digit(bits << (6 - count))
}

function digit(bits: number): string {
  return alphabet.charAt(bits & 63)
}

const noDigit = 255
/** The value of each digit by its code. */
const digits = new Uint8Array(128).fill(noDigit)
for (let value = 0; value < alphabet.length; value += 1) digits[alphabet.charCodeAt(value)] = value

/**
 * Null for what {@link toBase64Url} does not make, other spellings of the same bytes included. The
 * functions of the platform know another alphabet, take several times as long, and take those spellings.
 */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  const { length } = text
  const bytes = new Uint8Array(Math.floor((length * 3) / 4))
  let [bits, count, end] = [0, 0, 0]
  for (let at = 0; at < length; at += 1) {
    const value = digits[text.charCodeAt(at)] ?? noDigit
    if (value === noDigit) return null
    bits = ((bits << 6) | value) & 0xffff
    count += 6
    if (count < 8) continue
    count -= 8
    bytes[end++] = bits >> count
  }
  // What is left over is less than a digit, and nothing.
  return count < 6 && (bits & ((1 << count) - 1)) === 0 ? bytes : null
}
