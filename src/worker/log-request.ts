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
  const { method, status, layer, operation, document, cost, codes, size, waited } = line
  // Written out, as JSON.stringify of the whole takes several times as long.
  const names = `"method":${text(method)},"status":${status},"layer":"${layer}","operation":${text(operation)},"document":${text(document)}`
  const counts = `"cost":${String(cost)},"codes":${JSON.stringify(codes)},"size":${size},"waited":${waited}`
  // oxlint-disable-next-line no-console -- the log of a Worker is its console
  console.log(`{"level":"info","event":"graphql",${names},${counts}}`)
}

function text(value: string | null): string {
  return value === null ? 'null' : JSON.stringify(value)
}
