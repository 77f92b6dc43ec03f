/**
 * The bundle: all that the served graph is, in one file. Its text is two lines of JSON: a header that
 * names the format, its version, the corpus version and the length of the rest, and the content.
 * The same bundle always gives the same text.
 */
import type { Indexes } from './bundle-indexes.ts'
import type { Records } from './records.ts'

const format = 'dateline-bundle'

/**
 * The form of the content. It has to be raised by every change after which a store and a bundle of
 * the other side of the change would misread each other: a field of a record or an index that is
 * added, taken away or means something else; another order of a list or of the numbers in one; a
 * value that is put in, moved or taken out of a vocabulary that indexes refer to by place
 * (`pathLinkKinds`). Records of another corpus do not raise it: they change the corpus version.
 */
const formatVersion = 2

export interface BundleContent {
  /** Mentions and positions in the order in which they are listed; the nodes of each kind in the order of slugs. */
  readonly records: Records
  readonly indexes: Indexes
}

export interface Bundle extends BundleContent {
  /** The corpus version: lower-case hex SHA-256 of the UTF-8 bytes of the encoded content. */
  readonly version: string
}

interface Header {
  readonly format: string
  readonly formatVersion: number
  readonly version: string
  /** Of the content, in UTF-16 units. */
  readonly length: number
}

export function encodeContent({ records, indexes }: BundleContent): string {
  return JSON.stringify({ records, indexes })
}

/** The inverse of {@link decodeBundle}. */
export function encodeBundle(bundle: Bundle): string {
  const content = encodeContent(bundle)
  const header: Header = { format, formatVersion, version: bundle.version, length: content.length }
  return `${JSON.stringify(header)}\n${content}\n`
}

/**
 * The inverse of {@link encodeBundle}.
 * @throws {Error} that says what is wrong with a text that is no bundle, one of another format
 * version, or one that is not whole.
 */
export function decodeBundle(text: string): Bundle {
  const headerEnd = text.indexOf('\n')
  const header = decodeHeader(headerEnd === -1 ? text : text.slice(0, headerEnd))
  const content = text.slice(headerEnd + 1)
  // The content and the line break at its end.
  if (headerEnd === -1 || content.length !== header.length + 1) {
    const found = headerEnd === -1 ? 0 : Math.max(0, content.length - 1)
    throw new Error(
      `Cannot decode the bundle: expected ${header.length} characters after the header, got ${found}: the file is not whole`,
    )
  }
  let value: unknown
  try {
    value = JSON.parse(content)
  } catch (error) {
    throw new Error('Cannot decode the bundle: its content is damaged', { cause: error })
  }
  if (!isObject(value) || !isObject(value['records']) || !isObject(value['indexes'])) {
    throw new Error('Cannot decode the bundle: expected an object with "records" and "indexes"')
  }
  // The length and the version of the format vouch for the form of what the compiler wrote.
  const { records, indexes } = value as unknown as BundleContent
  return { version: header.version, records, indexes }
}

function decodeHeader(line: string): Header {
  const foreign = (cause?: unknown): Error =>
    new Error(
      `Cannot decode the bundle: expected a header of the format "${format}", got ${JSON.stringify(line.slice(0, 60))}`,
      { cause },
    )
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw foreign(error)
  }
  if (!isObject(value) || value['format'] !== format) throw foreign()
  if (value['formatVersion'] !== formatVersion) {
    throw new Error(
      `Cannot decode the bundle: expected format version ${formatVersion}, got ${JSON.stringify(value['formatVersion'])}: compile the corpus again`,
    )
  }
  const { version, length } = value
  if (
    typeof version !== 'string' ||
    !/^[0-9a-f]{64}$/.test(version) ||
    !Number.isSafeInteger(length)
  ) {
    throw foreign()
  }
  return { format, formatVersion, version, length: length as number }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
