/** The extension `persistedQuery` of a request (Apollo's automatic persisted queries, version 1). */

export class InvalidPersistedQueryError extends Error {
  override readonly name = 'InvalidPersistedQueryError'
  readonly code: 'PERSISTED_QUERY_INVALID' | 'PERSISTED_QUERY_MISMATCH'

  constructor(code: InvalidPersistedQueryError['code'], message: string) {
    super(message)
    this.code = code
  }
}

/**
 * The hash; null where the extension is not given.
 * @throws {InvalidPersistedQueryError}
 */
export function readPersistedQuery(extensions: Readonly<Record<string, unknown>>): string | null {
  const given = Object.hasOwn(extensions, 'persistedQuery') ? extensions['persistedQuery'] : null
  if (given === null) return null
  if (typeof given !== 'object' || Array.isArray(given)) throw invalid('a JSON object', given)
  const { version, sha256Hash } = given as Record<string, unknown>
  if (version !== 1) throw invalid('version 1', version)
  if (typeof sha256Hash !== 'string' || !/^[0-9a-f]{64}$/.test(sha256Hash)) {
    throw invalid('"sha256Hash" as 64 lower-case hexadecimal digits', sha256Hash)
  }
  return sha256Hash
}

function invalid(wanted: string, found: unknown): InvalidPersistedQueryError {
  const shown = found === undefined ? 'none' : JSON.stringify(found).slice(0, 100)
  return new InvalidPersistedQueryError(
    'PERSISTED_QUERY_INVALID',
    `Cannot read the extension "persistedQuery": expected ${wanted}, got ${shown}`,
  )
}
