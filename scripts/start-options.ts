/** The arguments of `npm start`. */
import { parseArgs } from 'node:util'

export const startUsage = `Usage: npm start -- [--port N]

Builds what is missing or out of date, serves it on this machine, and compiles the corpus again
whenever a file under data/ changes. Ends with Ctrl-C.

  --port N  the port to listen on (default: 8787)
  --help    this text`

export interface StartOptions {
  readonly port: number
}

/** Null where help is asked for. Throws with what is wrong with the arguments. */
export function parseStartOptions(args: readonly string[]): StartOptions | null {
  let values
  try {
    values = parseArgs({
      args: [...args],
      options: { port: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    }).values
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`Cannot start: ${reason}\n\n${startUsage}`, { cause: error })
  }
  if (values.help === true) return null
  const { port = '8787' } = values
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535) {
    throw new Error(
      `Cannot start on port ${JSON.stringify(port)}: expected a number from 1 to 65535`,
    )
  }
  return { port: Number(port) }
}
