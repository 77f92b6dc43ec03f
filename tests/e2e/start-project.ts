/** `npm start` of a project as a child process, as a newcomer would type it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { stripVTControlCharacters } from 'node:util'

export interface StartedProject extends AsyncDisposable {
  readonly address: string
  readonly port: number
  /** Everything that it has printed, without colours. */
  readonly output: () => string
  /** Resolves when the pattern is in what was printed after the given length; rejects after a minute, or when it has ended. */
  readonly printed: (pattern: RegExp, after?: number) => Promise<void>
  /** Resolves with the exit code when it has ended by itself. */
  readonly ended: Promise<number | null>
  /** Sends the signal to the command that was typed, and resolves with its exit code when it has ended. */
  readonly end: (signal?: NodeJS.Signals) => Promise<number | null>
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Resolves at once; wait with `printed`. */
export function startProject(folder: string, args: readonly string[], port = 0): StartedProject {
  const child = spawn('npm', ['start', '--', ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += stripVTControlCharacters(text)
    })
  }
  let gone = false
  const ended = once(child, 'close').then(([code]) => {
    gone = true
    return code as number | null
  })

  async function printed(pattern: RegExp, after = 0): Promise<void> {
    const limit = Date.now() + 60_000
    while (!pattern.test(output.slice(after))) {
      if (gone || Date.now() > limit) {
        const why = gone ? 'it has ended' : 'a minute has passed'
        throw new Error(`"npm start" did not print ${pattern}: ${why}. It printed:\n${output}`)
      }
      await new Promise((resolve) => {
        setTimeout(resolve, 50)
      })
    }
  }

  async function end(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    if (!gone) child.kill(signal)
    return ended
  }

  return {
    address: `http://127.0.0.1:${port}`,
    port,
    output: () => output,
    printed,
    ended,
    end,
    [Symbol.asyncDispose]: async () => {
      await end()
    },
  }
}

/** Started on a free port and answering. */
export async function startedProject(folder: string): Promise<StartedProject> {
  const port = await freePort()
  const project = startProject(folder, ['--port', String(port)], port)
  await project.printed(/Dateline is at/)
  return project
}
