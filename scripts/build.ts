/** `npm run build`: all that a deployment and the tests need, into `build/`. */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { formatFindings } from '../src/check/format-findings.ts'
import { compileFolder } from './compile-folder.ts'
import { makeDocs } from './make-docs.ts'
import { makeExplorer } from './make-explorer.ts'
import { makePlayground } from './make-playground.ts'
import { projectRoot } from './project-root.ts'

const usage = `Usage: npm run build

Compiles data/ to build/corpus.bundle, writes the texts and hashes that the Worker has beside
it, and builds the playground and the explorer into build/assets where they are out of date. With
an error in data/ nothing is written, and the exit code is 1.

  --help  this text`

try {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } })
  if (values.help === true) console.log(usage)
  else await build()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function build(): Promise<void> {
  const data = join(projectRoot, 'data')
  const { findings, made } = await compileFolder(data, join(projectRoot, 'build', 'corpus.bundle'))
  if (findings.length > 0) console.error(formatFindings(findings, 'data'))
  if (made === null) throw new Error('Nothing was built: the findings above are errors.')
  console.log(`Corpus ${made.version.slice(0, 12)}: ${made.bytesWritten} bytes.`)
  const built = [
    await makePlayground(() => console.log('Building the pages …')),
    await makeExplorer(() => console.log('Building the explorer …')),
  ]
  console.log(built.includes(true) ? 'Built the pages.' : 'The pages are up to date.')
  await makeDocs()
}
