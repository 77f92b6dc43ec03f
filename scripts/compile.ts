/** `node scripts/compile.ts [folder] [--out file]`: checks a data folder and writes its bundle. */
import { parseArgs } from 'node:util'
import { formatFindings } from '../src/check/format-findings.ts'
import { type BundleSummary, compileFolder } from './compile-folder.ts'

const usage = `Usage: npm run compile -- [folder] [--out file]

Checks a data folder ("data" unless given) and compiles it to the bundle that the Worker serves.
Where something is wrong it tells what, and leaves the bundle that is there as it is.

  --out file   where to write the bundle ("build/corpus.bundle" unless given)
  --help       this text

Exit code: 0 where the bundle was written, 1 where there are errors in the folder or it could not be
written, 2 where the command itself is wrong.`

process.exitCode = await run(process.argv.slice(2))

async function run(args: readonly string[]): Promise<0 | 1 | 2> {
  const parsed = parse(args)
  if (typeof parsed === 'string') {
    console.error(`${parsed}\n\n${usage}`)
    return 2
  }
  const { folder, out, isHelp } = parsed
  if (isHelp) {
    console.log(usage)
    return 0
  }
  try {
    const { findings, made } = await compileFolder(folder, out)
    if (findings.length > 0) console.error(formatFindings(findings, folder))
    if (made === null) {
      console.error(`Nothing was compiled; "${out}" is as it was.`)
      return 1
    }
    console.log(report(made, folder, out))
    return 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return 1
  }
}

interface Arguments {
  readonly folder: string
  readonly out: string
  readonly isHelp: boolean
}

/** What is wrong with the arguments, as a text. */
function parse(args: readonly string[]): Arguments | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    })
    if (positionals.length > 1) {
      return `One folder can be compiled at a time, got ${positionals.length}: ${positionals.join(', ')}.`
    }
    const { out = 'build/corpus.bundle', help = false } = values
    if (out === '') return 'The option "--out" is empty, expected the path of a file.'
    return { folder: positionals[0] ?? 'data', out, isHelp: help }
  } catch (error) {
    // Of a mistake in the arguments, Node's message says which and what would be right.
    return error instanceof Error ? error.message : String(error)
  }
}

function report(made: BundleSummary, folder: string, out: string): string {
  const { records } = made
  const nodes = counts(records, ['articles', 'actors', 'statements', 'events', 'locations'])
  const parts = counts({ ...records, sentences: made.sentences }, [
    'mentions',
    'positions',
    'sentences',
  ])
  return [
    `Read ${made.filesRead} files of "${folder}", ${made.bytesRead} bytes.`,
    `Made ${nodes}; ${parts}.`,
    `Wrote "${out}", ${made.bytesWritten} bytes, in ${made.milliseconds} ms.`,
    `Corpus version ${made.version}`,
  ].join('\n')
}

/** `1 article, 15 actors`: the plurals are the names, the singulars one letter shorter. */
function counts<Name extends string>(
  numbers: Readonly<Record<Name, number>>,
  names: readonly Name[],
): string {
  return names
    .map((name) => `${numbers[name]} ${numbers[name] === 1 ? name.slice(0, -1) : name}`)
    .join(', ')
}
