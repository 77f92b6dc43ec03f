/**
 * Writes an unexpected error to the log as one line of JSON, and gives the id that the line and the
 * client's answer share. `context` says where it happened; nothing of a request's content belongs in it.
 */
export function logError(error: unknown, context: Readonly<Record<string, unknown>> = {}): string {
  const errorId = crypto.randomUUID()
  const { message, stack } =
    error instanceof Error ? error : { message: String(error), stack: undefined }
  // oxlint-disable-next-line no-console -- the log of a Worker is its console
  console.error(JSON.stringify({ level: 'error', errorId, ...context, message, stack }))
  return errorId
}
