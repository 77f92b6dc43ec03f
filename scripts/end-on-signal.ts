/**
 * Calls `stop` once when the process is told to end: by Ctrl-C, by the end of the terminal, by
 * `kill`, or by the end of the npm that ran it. Returns whether that has happened.
 */
import { setInterval } from 'node:timers'

export function endOnSignal(stop: () => Promise<void>): AbortSignal {
  const ending = new AbortController()
  function end(): void {
    if (ending.signal.aborted) return
    ending.abort()
    void stop()
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, end)
  // npm hands SIGTERM to its shell, which dies of it and tells nobody.
  if (process.env['npm_lifecycle_event'] !== undefined) {
    const shell = process.ppid
    setInterval(() => {
      if (process.ppid !== shell) end()
    }, 250).unref()
  }
  return ending.signal
}
