/** `node bench/dearest-operations.ts`: the dearest operations that the limits accept. */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { schema } from '../schema/schema.ts'
import { readBundle } from '../scripts/read-bundle.ts'
import { readDataFolder } from '../scripts/read-data-folder.ts'
import { projectRoot } from '../scripts/project-root.ts'
import type { DataFiles } from '../src/authoring/data-files.ts'
import { check } from '../src/check/check.ts'
import { compile } from '../src/compile/compile.ts'
import { openGazetteer } from '../src/compile/open-gazetteer.ts'
import { allRecords } from '../src/model/bundle/all-records.ts'
import { encodeBundle, openBundle, type OpenBundle } from '../src/model/bundle/bundle.ts'
import { openBundleStore } from '../src/store/bundle-store.ts'
import { generateCorpus } from './corpus/generate-corpus.ts'
import { fieldProbes } from './dearest/field-probes.ts'
import { findHubs } from './dearest/hubs.ts'
import { Bench, type Measured } from './dearest/measure.ts'
import { nastyOperations, type SizedOperation } from './dearest/nasty-operations.ts'
import { searchRandom } from './dearest/search-random.ts'

/** What no accepted operation may go over with the default settings. */
const maxBytes = 1_000_000
const maxMilliseconds = 8
/** From which ratio on `--queries` prints an operation. */
const shown = 0.85

const usage = `Usage: node bench/dearest-operations.ts [--articles N | --bundle file] [--seconds N] [NAME=value …]

Prints what the dearest accepted operations cost, in units, bytes and ms of CPU: of the articles in
data/ and of a generated corpus. Each has the largest pages that are accepted. Names and values are
settings, as in wrangler.toml: MAX_COST=40000. The ratio is the worse of those to 1 MB and 8 ms.

  --articles N   the size of the generated corpus (default: 1000)
  --bundle file  take a compiled corpus in its place
  --seconds N    how long to search at random, each for CPU and for bytes (default: 30)
  --without a,b  fields that the search leaves alone, to see what is dearest beside them
  --rows N       how many rows a table has (default: 25)
  --queries      also print the operations that are over, or near, a budget
  --help         this text`

interface Options {
  readonly articles: number
  readonly bundle: string | null
  readonly seconds: number
  readonly rows: number
  readonly without: ReadonlySet<string>
  readonly isShowing: boolean
  readonly settings: Readonly<Record<string, string>>
}

try {
  const options = parse(process.argv.slice(2))
  if (options === null) console.log(usage)
  else await run(options)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function run(options: Options): Promise<void> {
  const seed = await compiled(await readDataFolder(join(projectRoot, 'data')))
  report('the articles in data/', seed, options)
  const { bundle, articles } = options
  const generated =
    bundle === null
      ? await compiled(generateCorpus({ seed: 1, articles }))
      : await readBundle(bundle)
  report(`${generated.records.articles.length} articles`, generated, options)
}

async function compiled(files: DataFiles): Promise<OpenBundle> {
  const { corpus, findings } = check(files)
  if (corpus === null) throw new Error(`Cannot compile: ${findings[0]?.message ?? ''}`)
  const { bytes } = await encodeBundle(await compile(corpus, await openGazetteer()))
  return openBundle(bytes.buffer)
}

interface Row {
  readonly name: string
  readonly measured: Measured
}

function report(name: string, bundle: OpenBundle, options: Options): void {
  const { seconds, settings, rows, without } = options
  const bench = new Bench(schema, openBundleStore(bundle), settings)
  const hubs = findHubs(allRecords(bundle.records))
  const before = bench.reference()
  const nasty = measureAll(bench, nastyOperations(hubs))
  const search = { schema, bench, hubs, seed: 1, without, duration: seconds * 1000 }
  const found = [
    ...searchRandom({ ...search, score: ({ warm }) => warm }),
    ...searchRandom({ ...search, score: ({ bytes }) => bytes }),
  ].map((measured, index) => ({
    name: `found at random, ${index + 1}`,
    measured: steady(bench, bench.measure(measured.query, 150)),
  }))
  const all = [...nasty, ...found].filter(({ measured }) => measured.kind !== 'refused')
  console.log(`\n${name}: at most ${bench.maxCost} units. By the ratio to the budgets:\n`)
  print(all, ({ measured }) => ratio(measured), options)
  const probes = measureAll(bench, fieldProbes(schema)).filter(
    ({ measured: { cost } }) => cost > bench.maxCost / 50,
  )
  console.log(
    '\nBy field: what an operation of nothing else would take at the most that is accepted.\n',
  )
  print(
    probes,
    ({ measured }) => (measured.warm / measured.cost) * bench.maxCost,
    { ...options, rows: rows * 2 },
    bench.maxCost,
  )
  console.log(
    `\nThe reference took ${before.toFixed(2)} ms before and ${bench.reference().toFixed(2)} ms after: where these differ, others used the machine.`,
  )
}

function measureAll(
  bench: Bench,
  operations: Readonly<Record<string, SizedOperation>>,
): readonly Row[] {
  return Object.entries(operations).map(([name, operation]) => {
    const query = bench.fit(operation)
    const measured = steady(bench, bench.measure(query ?? operation(1), 90))
    if (measured.kind === 'refused') {
      console.log(`Refused at every size: ${name} (${measured.codes.join(', ')})`)
    }
    return { name, measured }
  })
}

/** What seems dear is measured again: on a machine that others use, the least of several is nearest to what it takes. */
function steady(bench: Bench, measured: Measured): Measured {
  if (measured.kind === 'refused' || measured.warm < 0.6 * maxMilliseconds) return measured
  const again = Array.from({ length: 3 }, () => bench.measure(measured.query, 150).warm)
  return { ...measured, warm: Math.min(measured.warm, ...again) }
}

function ratio({ warm, bytes }: Measured): number {
  return Math.max(warm / maxMilliseconds, bytes / maxBytes)
}

function print(
  all: readonly Row[],
  by: (row: Row) => number,
  { rows, isShowing }: Options,
  fullCost?: number,
): void {
  const sorted = all.toSorted((one, other) => by(other) - by(one)).slice(0, rows)
  const head = ['ratio', 'units', 'bytes', 'first', 'warm']
  const more = fullCost === undefined ? [] : ['ms at max', 'MB at max']
  console.log([...head, ...more].map((text) => text.padStart(10)).join('') + '  operation')
  for (const { name, measured } of sorted) {
    const { cost, bytes, first, warm } = measured
    const cells = [
      ratio(measured).toFixed(2),
      `${cost}`,
      `${bytes}`,
      first.toFixed(1),
      warm.toFixed(2),
    ]
    if (fullCost !== undefined) {
      const times = fullCost / cost
      cells.push((warm * times).toFixed(1), ((bytes * times) / 1e6).toFixed(2))
    }
    console.log(`${cells.map((text) => text.padStart(10)).join('')}  ${name}`)
  }
  if (!isShowing) return
  for (const { name, measured } of sorted) {
    if (ratio(measured) > shown) console.log(`\n# ${name}\n${measured.query}`)
  }
}

/** Null where help is asked for. */
function parse(args: readonly string[]): Options | null {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      articles: { type: 'string', default: '1000' },
      bundle: { type: 'string' },
      seconds: { type: 'string', default: '30' },
      rows: { type: 'string', default: '25' },
      without: { type: 'string', default: '' },
      queries: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
  })
  if (values.help === true) return null
  return {
    articles: Number(values.articles),
    bundle: values.bundle ?? null,
    seconds: Number(values.seconds),
    rows: Number(values.rows),
    without: new Set(values.without.split(',')),
    isShowing: values.queries,
    settings: Object.fromEntries(
      positionals.map((text) => {
        const [name = '', value] = text.split('=')
        if (value === undefined) {
          throw new Error(`Cannot read the setting "${text}": expected NAME=value\n\n${usage}`)
        }
        return [name, value]
      }),
    ),
  }
}
