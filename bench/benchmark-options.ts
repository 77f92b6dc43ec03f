/** What `npm run bench` is told. */
import { parseArgs } from 'node:util'

export const groups = ['answers', 'growth', 'archive', 'worker'] as const
export type Group = (typeof groups)[number]

export interface BenchmarkOptions {
  readonly groups: readonly Group[]
  readonly isQuick: boolean
  readonly isChecked: boolean
  readonly isWritten: boolean
  /** A file for everything that was found; null for none. */
  readonly json: string | null
  /** Null for what is usual. */
  readonly rounds: number | null
}

export const usage = `Usage: npm run bench -- [--only group,…] [--quick] [--rounds N] [--check] [--write] [--json file]

Builds, serves with workerd, measures, and prints tables with the budget beside each figure. Corpora
are generated and kept in build/bench/. Needs Linux; takes a quarter of an hour.

  --only group,…  some of these alone: answers (CPU per answer beside a bare Worker), growth (with the
                  corpus), archive (size, start and memory of the largest corpus), worker (size and
                  start of the Worker by itself)
  --quick         corpora of 100 and 1,000 articles and few rounds: some minutes, for a first look
  --rounds N      how often each is measured, starts three times as often (default: 7, and 3 with --quick)
  --check         fail where a figure is over its budget in bench/budget.json by more than noise
  --write         write the tables and the plot to bench/README.md and bench/cost-by-size.svg
  --json file     write everything that was found to a file
  --help          this text

Exit code: 0, 1 where a figure is over its budget or nothing could be measured, 2 where the command
itself is wrong.`

/** Null where help is asked for. @throws {Error} that says what is wrong with the arguments. */
export function readBenchmarkOptions(args: readonly string[]): BenchmarkOptions | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      check: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      json: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return null
  const { only, quick, rounds, check, write, json } = values
  if (write && (quick || only !== undefined)) {
    throw new Error('Cannot write a part: expected "--write" without "--quick" and "--only".')
  }
  if (check && quick) {
    throw new Error('Cannot check a quick run: its corpora are smaller than those of the budget.')
  }
  if (json === '') throw new Error('Cannot write to "--json": expected the path of a file, got "".')
  return {
    groups: only === undefined ? groups : readGroups(only),
    isQuick: quick,
    isChecked: check,
    isWritten: write,
    json: json ?? null,
    rounds: rounds === undefined ? null : readRounds(rounds),
  }
}

/** In the order that they are measured in, each once. */
function readGroups(text: string): readonly Group[] {
  const given = text.split(',')
  const unknown = given.find((name) => !groups.some((group) => group === name))
  if (unknown !== undefined) {
    throw new Error(`Cannot measure "${unknown}": expected some of ${groups.join(', ')}.`)
  }
  return groups.filter((group) => given.includes(group))
}

function readRounds(text: string): number {
  const rounds = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (rounds === 0) {
    throw new Error(`Cannot measure "--rounds ${text}": expected a whole number from 1 to 999.`)
  }
  return rounds
}
