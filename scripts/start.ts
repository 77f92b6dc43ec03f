/** `npm start`: the whole of it on this machine, and the corpus anew whenever an editor saves. */
import { join } from 'node:path'
import { formatFindings } from '../src/check/format-findings.ts'
import { compileFolder } from './compile-folder.ts'
import { startDevServer, type DevServer } from './dev-server.ts'
import { endOnSignal } from './end-on-signal.ts'
import { makeDocs } from './make-docs.ts'
import { makeExplorer } from './make-explorer.ts'
import { makePlayground } from './make-playground.ts'
import { makeTexts } from './make-texts.ts'
import { projectRoot } from './project-root.ts'
import { requireFreePort } from './require-free-port.ts'
import { parseStartOptions, startUsage } from './start-options.ts'
import { watchFolder } from './watch-folder.ts'

const dataFolder = join(projectRoot, 'data')
const bundleFile = join(projectRoot, 'build', 'corpus.bundle')

try {
  const options = parseStartOptions(process.argv.slice(2))
  if (options === null) console.log(startUsage)
  else await start(options.port)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function start(port: number): Promise<void> {
  await requireFreePort(port)
  const first = await compileData()
  if (first === null) {
    throw new Error('Cannot start: the findings above are errors. Mend them and start again.')
  }
  await makePlayground(() => console.log('Building the pages, which takes a moment …'))
  await makeExplorer(() => console.log('Building the explorer …'))
  // The server makes them as well, but says less clearly what is wrong with one.
  await makeTexts()
  await makeDocs()

  const server = startDevServer(port)
  const ending = endOnSignal(server.stop)
  if (!(await server.serves(first))) {
    if (ending.aborted) return
    await server.stop()
    throw new Error(
      `Cannot start: the Worker does not answer on port ${port}; see above for the reason.`,
    )
  }
  // Code that changes is built and loaded by the server itself.
  const unwatch = await watchFolder(dataFolder, keepServing(server, first))
  console.log(
    `\nDateline is at ${server.address} and its playground at ${server.address}/graphiql\n`,
  )

  const code = await server.ended
  unwatch()
  if (!ending.aborted) {
    throw new Error(`The Worker's server ended by itself with exit code ${code}.`)
  }
}

/** Compiles the data folder and shows its findings. The corpus version, null where a finding is an error. */
async function compileData(): Promise<string | null> {
  const { findings, made } = await compileFolder(dataFolder, bundleFile)
  if (findings.length > 0) console.error(formatFindings(findings, 'data'))
  return made?.version ?? null
}

/** What to do after a change: the server goes on with the last good corpus until a new one compiles. */
function keepServing(server: DevServer, first: string): () => Promise<void> {
  let serving = first
  let broken = false
  return async () => {
    let version
    try {
      version = await compileData()
      // The manual shows answers.
      if (version !== null) await makeDocs()
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
      version = null
    }
    if (version === null) {
      broken = true
      console.error(
        `The server goes on with corpus ${serving.slice(0, 12)}, the last without an error.`,
      )
      return
    }
    if (version === serving && !broken) return
    const mended = broken ? 'The data is without errors again. ' : ''
    broken = false
    if (await server.serves(version)) {
      serving = version
      console.log(`${mended}Serving corpus ${version.slice(0, 12)}.`)
    } else {
      console.error(
        `The Worker does not serve corpus ${version.slice(0, 12)}; see above for the reason.`,
      )
    }
  }
}
