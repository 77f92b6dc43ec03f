/** `node scripts/check.ts [folder] [--json]`: everything that is wrong with a data folder. */
import { parseArgs } from 'node:util'
import { check } from '../src/check/check.ts'
import { gazetteerCodes } from '../src/check/gazetteer-codes.ts'
import { findingsAsJson, formatFindings } from '../src/check/format-findings.ts'
import { openGazetteer } from '../src/compile/open-gazetteer.ts'
import { readDataFolder } from './read-data-folder.ts'

const usage = `Usage: npm run check -- [folder] [--json]

Checks a data folder ("data" unless given) and tells everything that is wrong with it:
file, line, column, rule, what was found, what would be right.

  --json   the findings as JSON, for machines
  --help   this text

Exit code: 0 without errors, 1 with errors, 2 where the command itself is wrong.`

process.exitCode = await run(process.argv.slice(2))

async function run(args: readonly string[]): Promise<0 | 1 | 2> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
    strict: false,
  })
  if (values['help'] === true) {
    console.log(usage)
    return 0
  }
  const wrong = wrongUsage(values, positionals)
  if (wrong !== null) return refuse(`${wrong}\n\n${usage}`)
  const folder = positionals[0] ?? 'data'
  let files
  try {
    files = await readDataFolder(folder)
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
  const { findings, corpus } = check(files, [gazetteerCodes(await openGazetteer())])
  const format = values['json'] === true ? findingsAsJson : formatFindings
  console.log(format(findings, folder))
  return corpus === null ? 1 : 0
}

function wrongUsage(values: object, positionals: readonly string[]): string | null {
  for (const [name, value] of Object.entries(values)) {
    if (name !== 'json' && name !== 'help') {
      return `Unknown option "${name.length === 1 ? '-' : '--'}${name}": there are --json and --help.`
    }
    if (value !== true) return `The option "--${name}" takes no value, got "${String(value)}".`
  }
  return positionals.length > 1
    ? `One folder can be checked at a time, got ${positionals.length}: ${positionals.join(', ')}.`
    : null
}

function refuse(message: string): 2 {
  console.error(message)
  return 2
}
