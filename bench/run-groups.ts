/** Runs groups of measurements, with what they share: corpora, servers, a client, and the processors apart. */
import { execFile } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { promisify } from 'node:util'
import { measureAnswers } from './answers/measure-answers.ts'
import { measureArchive } from './archive/measure-archive.ts'
import type { Group } from './benchmark-options.ts'
import { type GrowthSeries, measureGrowth } from './growth/measure-growth.ts'
import { prepareGrowth, type PreparedGrowth } from './growth/prepare-growth.ts'
import type { Load } from './load/load.ts'
import { nodeLoad } from './load/node-load.ts'
import { findWrk } from './load/wrk-load.ts'
import { makeCorpus, type MadeCorpus } from './made/made-corpus.ts'
import type { Measured } from './measured.ts'
import { serveWorkerd, type WorkerdServer } from './serve-workerd.ts'
import { measureWorker } from './start/measure-worker.ts'

export interface RunOptions {
  readonly groups: readonly Group[]
  /** Of the corpora, from the smallest to the largest. */
  readonly sizes: readonly number[]
  readonly rounds: number
  readonly say: (line: string) => void
}

export interface RunResult {
  readonly measured: readonly Measured[]
  /** What the plot shows; empty where growth was not measured. */
  readonly series: readonly GrowthSeries[]
  /** Who asked, and from where. */
  readonly load: string
}

/** Of the corpus that the cost of an answer is measured on. */
const answersSize = 1000
const seed = 1

export async function runGroups(options: RunOptions): Promise<RunResult> {
  const { groups, sizes, rounds, say } = options
  const needed = [
    ...(groups.includes('answers') ? [answersSize] : []),
    ...(groups.includes('growth') || groups.includes('archive') ? sizes : []),
  ]
  const made = new Map<number, MadeCorpus>()
  for (const articles of new Set(needed)) {
    made.set(articles, await makeCorpus({ seed, articles, say }))
  }
  const corpus = (articles: number): MadeCorpus => {
    const found = made.get(articles)
    if (found === undefined) throw new Error(`Cannot measure: no corpus of ${articles} articles`)
    return found
  }
  const wrk = await findWrk()
  const processor = await keepApart()
  const shared = { rounds, processor, say }
  const measured: Measured[] = []
  let series: readonly GrowthSeries[] = []

  if (groups.includes('answers')) {
    const { bundle } = corpus(answersSize)
    measured.push(await measureAnswers({ ...shared, bundle, load: wrk ?? nodeLoad, seconds: 1 }))
  }
  if (groups.includes('growth') || groups.includes('archive')) {
    const growing = await withServers(sizes.map(corpus), processor, async (servers) => {
      say('Growth: choosing what to ask …')
      const served = servers.map(({ address }, index) => ({ address, articles: sizes[index] ?? 0 }))
      const prepared = await prepareGrowth(served)
      if (!groups.includes('growth')) return { prepared, growth: null }
      const options = { ...shared, servers, sizes, prepared, load: nodeLoad, seconds: 0.5 }
      return { prepared, growth: await measureGrowth(options) }
    })
    if (growing.growth !== null) {
      measured.push(growing.growth)
      series = growing.growth.series
    }
    if (groups.includes('archive')) {
      measured.push(await archiveOf(corpus(sizes.at(-1) ?? 0), growing.prepared, shared))
    }
  }
  if (groups.includes('worker')) measured.push(await measureWorker(startsOf(shared)))
  return { measured, series, load: loadOf(wrk, processor) }
}

interface Shared {
  readonly rounds: number
  readonly processor: number | null
  readonly say: (line: string) => void
}

function archiveOf(
  corpus: MadeCorpus,
  prepared: PreparedGrowth,
  shared: Shared,
): Promise<Measured> {
  return measureArchive({ ...startsOf(shared), corpus, prepared, load: nodeLoad, seconds: 1 })
}

/** A start is short, and hit harder by what else happens: more of them. */
function startsOf<Options extends { readonly rounds: number }>(options: Options): Options {
  return { ...options, rounds: options.rounds * 3 }
}

/** As deployed, but with nothing kept of answers and a client that may ask as often as it likes. */
async function withServers<Result>(
  corpora: readonly MadeCorpus[],
  processor: number | null,
  work: (servers: readonly WorkerdServer[]) => Promise<Result>,
): Promise<Result> {
  const servers: WorkerdServer[] = []
  try {
    for (const { bundle } of corpora) {
      const off = { ISOLATE_CACHE_SIZE: 0, EDGE_CACHE: false, KEPT_OBJECTS_SIZE: 0 }
      const bindings = { RATE_LIMIT: false, ...off }
      const pinned = processor === null ? {} : { pinnedTo: processor }
      servers.push(await serveWorkerd({ bundle, bindings, ...pinned }))
    }
    return await work(servers)
  } finally {
    await Promise.all(servers.map((server) => server.stop()))
  }
}

/** Keeps this process, and what it starts, off the first processor: that is the servers'. Null where it cannot. */
async function keepApart(): Promise<number | null> {
  if (availableParallelism() < 2) return null
  const others = `1-${availableParallelism() - 1}`
  const pinning = promisify(execFile)('taskset', ['-acp', others, String(process.pid)])
  return pinning.then(
    () => 0,
    () => null,
  )
}

function loadOf(wrk: Load | null, processor: number | null): string {
  const client =
    wrk === null ? nodeLoad.name : `${wrk.name} for answers, ${nodeLoad.name} for growth`
  const place =
    processor === null
      ? 'on the same processors as the servers'
      : 'on other processors than the servers, which have the first'
  return `Asked by ${client}, ${place}.`
}
