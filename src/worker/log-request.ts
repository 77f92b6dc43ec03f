/**
 * One line of JSON for each request to the endpoint, for whoever watches it. No address, no variable's
 * value and no text of a query is in it.
 */
export interface RequestLine {
  readonly method: string
  readonly status: number
  /** Which layer answered. */
  readonly layer: string
  /** The name of the operation; null where it has none or was not found. */
  readonly operation: string | null
  /** The first 16 digits of the SHA-256 of its text. */
  readonly document: string | null
  readonly cost: number | null
  /** Of the errors in the answer. */
  readonly codes: readonly string[]
  /** Of the body, in bytes. */
  readonly size: number
  /** Spent waiting, in milliseconds: the clock of a Worker stands still while it computes. */
  readonly waited: number
}

export function logRequest(line: RequestLine): void {
  // oxlint-disable-next-line no-console -- the log of a Worker is its console
  console.log(JSON.stringify({ level: 'info', event: 'graphql', ...line }))
}
