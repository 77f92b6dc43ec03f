/** `node bench/generate-corpus.ts`: writes an invented corpus as a data folder, or compiled to a bundle. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { compileFolder } from '../scripts/compile-folder.ts'
import { formatFindings } from '../src/check/format-findings.ts'
import { type CorpusFormat, corpusFormats, generateFiles } from './corpus/generate-corpus.ts'

const usage = `Usage: node bench/generate-corpus.ts --articles N [--seed N] --out folder [--format yaml|json] [--bundle file]

Writes an invented corpus: the same seed and number of articles give the same bytes.

  --articles N   how many
  --seed N       which one (default: 1)
  --out folder   where to write it, as a data folder; what is there stays
  --format F     yaml: laid out as editors do (default); json: as programs do
  --bundle file  also check it, compile it, and write the bundle there
  --help         this text`

interface Options {
  readonly articles: number
  readonly seed: number
  readonly out: string
  readonly format: CorpusFormat
  readonly bundle: string | null
}

try {
  const options = parse(process.argv.slice(2))
  if (options === null) console.log(usage)
  else await run(options)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function run({ articles, seed, out, format, bundle }: Options): Promise<void> {
  let files = 0
  let lastFolder = ''
  for (const [path, text] of generateFiles({ seed, articles, format })) {
    const folder = join(out, dirname(path))
    if (folder !== lastFolder) mkdirSync(folder, { recursive: true })
    lastFolder = folder
    writeFileSync(join(out, path), text)
    files += 1
  }
  console.log(`Wrote ${files} files to "${out}".`)
  if (bundle === null) return
  const { findings, made } = await compileFolder(out, bundle)
  if (findings.length > 0) console.error(formatFindings(findings, out))
  if (made === null) throw new Error('Nothing was compiled: the findings above are errors.')
  console.log(`Wrote "${bundle}", ${made.bytesWritten} bytes, in ${made.milliseconds} ms.`)
}

/** Null where help is asked for. */
function parse(args: readonly string[]): Options | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      articles: { type: 'string' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
      format: { type: 'string', default: 'yaml' },
      bundle: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help === true) return null
  const { articles, seed, out, bundle = null } = values
  const format = corpusFormats.find((known) => known === values.format)
  if (articles === undefined || out === undefined) {
    throw new Error(`Cannot generate a corpus without "--articles" and "--out".\n\n${usage}`)
  }
  if (format === undefined) {
    throw new Error(`Cannot read "--format ${values.format}": expected one of yaml, json`)
  }
  return { articles: number('articles', articles), seed: number('seed', seed), out, format, bundle }
}

function number(name: string, text: string): number {
  if (!/^\d{1,6}$/.test(text)) {
    throw new Error(`Cannot read "--${name} ${text}": expected a whole number below 1,000,000`)
  }
  return Number(text)
}
