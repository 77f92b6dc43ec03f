/**
 * Whether a client already has the answer with this tag (RFC 9110, section 13.1.2): lists, `*`, and
 * weak tags, which are compared weakly.
 */
export function matchesNone(header: string | null, etag: string): boolean {
  if (header === null) return true
  if (header.trim() === '*') return false
  return !header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}

/** Whether the client has the very response with this tag. `*` says only that it has some. */
export function namesTag(header: string | null, etag: string): boolean {
  return header !== null && header.trim() !== '*' && !matchesNone(header, etag)
}
