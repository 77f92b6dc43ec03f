/** What the largest corpus costs as a whole: the Worker's size, its start, its memory, and to compile it. */
import { counted, type Figure, formatFigure, formatNumber, timed } from '../figures/figure.ts'
import { median } from '../figures/statistics.ts'
import type { PreparedGrowth } from '../growth/prepare-growth.ts'
import type { Load } from '../load/load.ts'
import { counterMark, requestBytes } from '../load/request-bytes.ts'
import type { MadeCorpus } from '../made/made-corpus.ts'
import type { Measured } from '../measured.ts'
import { prepareWorkerd, type PreparedWorker } from '../serve-workerd.ts'
import { firstQuestion } from '../start/first-question.ts'
import { measureStarts } from '../start/measure-starts.ts'
import { type WorkerBuild, workerBuild } from '../workerd/worker-build.ts'
import { type HeapPeak, watchedV8Flags, watchHeap } from './heap-watch.ts'

export interface ArchiveOptions {
  readonly corpus: MadeCorpus
  /** What is asked of it. */
  readonly prepared: PreparedGrowth
  readonly load: Load
  readonly rounds: number
  /** Of each question while memory is watched. */
  readonly seconds: number
  readonly processor: number | null
  readonly say: (line: string) => void
}

/** What the heap and the bundle may have together, in bytes. */
const wholeMemory = 100e6
/** Enough for a thousand answers of 40 kB. */
const fillingSeconds = 10
const mebibyte = 1024 * 1024

export async function measureArchive(options: ArchiveOptions): Promise<Measured> {
  const { corpus, rounds, processor, say } = options
  const build = await workerBuild()
  const { bundle } = corpus
  const bindings = { RATE_LIMIT: false, ISOLATE_CACHE_SIZE: 0, EDGE_CACHE: false }
  const v8Flags = [heapBound(bundle), ...watchedV8Flags]
  const own = await prepareWorkerd({ build, bundle, bindings, v8Flags })
  const unbounded = await prepareWorkerd({ build, bundle, bindings, v8Flags: watchedV8Flags })
  const deployed = await prepareWorkerd({ build, bundle, bindings: { RATE_LIMIT: false }, v8Flags })
  const seed = await prepareWorkerd({ build, bindings, v8Flags })
  const bare = await prepareWorkerd({ build: bareData(build), bundle, v8Flags })
  try {
    say(`Archive: ${rounds} starts …`)
    const pinned = processor === null ? {} : { pinnedTo: processor }
    const [ofOwn = [], ofSeed = [], ofBare = []] = await measureStarts([own, seed, bare], {
      rounds,
      path: firstQuestion,
      ...pinned,
    })
    const more = ofOwn.map(({ clock }, round) => clock - (ofSeed[round]?.clock ?? Number.NaN))
    const cpu = ofOwn.map((one, round) => one.cpu - (ofSeed[round]?.cpu ?? Number.NaN))
    say('Archive: its memory while it is asked everything …')
    const memory = await measureMemory(own, options)
    const { used: lazy } = await measureHeap(unbounded, options)
    const full = await measureFullCache(deployed, options)
    const floor = await residentAtRest(bare)

    const others = [...build.modules].filter(([name]) => !name.endsWith('.bundle'))
    const uploaded =
      bundle.byteLength +
      Buffer.byteLength(build.script) +
      others.reduce((sum, [, content]) => sum + content.byteLength, 0)
    const size = counted('archive.size', 'MiB', uploaded / mebibyte)
    const start = timed('archive.start', 'ms', more)
    const heap = counted('archive.heap', 'MB', memory.used / 1e6)
    const heapFull = counted('archive.heap-full', 'MB', full / 1e6)
    const beyond = (memory.resident - 2 * bundle.byteLength) / 1e6
    const resident = counted('archive.resident', 'MB', beyond)
    const time = counted('archive.compile-time', 's', corpus.compile.seconds)
    const peak = counted('archive.compile-memory', 'MB', corpus.compile.peakMemory / 1e6)
    const rows: readonly (readonly [string, string, Figure | null])[] = [
      ['all that is uploaded, uncompressed', formatFigure(size), size],
      ['of that the bundle', formatFigure(counted('', 'MiB', bundle.byteLength / mebibyte)), null],
      ['of that an article', `${(bundle.byteLength / corpus.articles).toFixed(0)} bytes`, null],
      ['start to the first answer', clocks(ofOwn), null],
      ['start over that of the articles in data/', formatFigure(start), start],
      ['the same in CPU of workerd', formatNumber(median(cpu), 'ms'), null],
      ['start of a bare Worker with the same bundle', clocks(ofBare), null],
      ['heap and external memory at the most', formatFigure(heap), heap],
      ['of that external', megabytes(memory.external), null],
      ['of both, what is kept after a collection', megabytes(memory.kept), null],
      ['heap and external memory, V8 left to itself', megabytes(lazy), null],
      ['heap and external memory with the map of answers full', formatFigure(heapFull), heapFull],
      ['resident at the most', megabytes(memory.resident), null],
      ['resident beyond twice the bundle', formatFigure(resident), resident],
      ['resident of a bare Worker with the same bundle', megabytes(floor), null],
      ['compiling: time', formatFigure(time), time],
      ['compiling: memory', formatFigure(peak), peak],
    ]
    return {
      figures: [size, start, heap, heapFull, resident, time, peak],
      tables: [
        {
          title: `The archive of ${corpus.articles.toLocaleString('en')} articles`,
          note: `Served by workerd with a compiled config. Memory is watched while every question of the tables above is asked for ${options.seconds} s: heap and external memory every 20 ms by V8's inspector (its heap, the runtime's objects, and the bytes of all array buffers), resident memory every 20 ms by the kernel. V8's heap is bounded so that it and the bundle fit into 100 MB: left to itself V8 lets garbage lie as the memory of the whole machine allows. Compiling is a process of its own, from a data folder to the bundle.`,
          head: ['what', 'figure'],
          rows: rows.map(([label, cell, figure]) => ({ label, cells: [cell], figure })),
        },
      ],
    }
  } finally {
    await Promise.all([own, unbounded, deployed, seed, bare].map((worker) => worker.remove()))
  }
}

/**
 * The platform bounds an isolate and workerd does not: left to itself V8 lets garbage lie as the memory of
 * the whole machine allows. Where this is too little for what is needed, the Worker ends, and so does the run.
 */
function heapBound({ byteLength }: Uint8Array): string {
  return `--max-heap-size=${Math.max(16, Math.floor((wholeMemory - byteLength) / mebibyte) - 4)}`
}

interface Memory extends HeapPeak {
  readonly resident: number
}

async function measureMemory(worker: PreparedWorker, options: ArchiveOptions): Promise<Memory> {
  const heap = await measureHeap(worker, options)
  // The inspector has memory of its own.
  const plain = await worker.start()
  let resident = 0
  const look = setInterval(() => {
    resident = Math.max(resident, plain.residentMemory())
  }, 20)
  try {
    await askEverything(plain.address, options)
    return { ...heap, resident }
  } finally {
    clearInterval(look)
    await plain.stop()
  }
}

async function measureHeap(worker: PreparedWorker, options: ArchiveOptions): Promise<HeapPeak> {
  const server = await worker.start({ isInspected: true })
  try {
    return await watchHeap(server.inspector ?? Number.NaN, () =>
      askEverything(server.address, options),
    )
  } finally {
    await server.stop()
  }
}

async function residentAtRest(worker: PreparedWorker): Promise<number> {
  const server = await worker.start()
  try {
    await fetch(server.address)
    return server.residentMemory()
  } finally {
    await server.stop()
  }
}

/** A Worker that has the bundle and does nothing with it. */
function bareData({ modules, ...build }: WorkerBuild): WorkerBuild {
  const name = [...modules.keys()].find((each) => each.endsWith('.bundle')) ?? ''
  const script = `import bundle from './${name}'
export default { fetch: () => new Response(String(bundle.byteLength)) }
`
  return { ...build, vars: {}, script, modules: new Map([[name, new Uint8Array()]]) }
}

/** As deployed, while so many different questions are asked that their answers are more than the map keeps. */
async function measureFullCache(worker: PreparedWorker, options: ArchiveOptions): Promise<number> {
  const server = await worker.start({ isInspected: true })
  const query = `# ${counterMark}\n{ statements(first: 100) { nodes { id label content cue speaker { id name } } } }`
  const request = requestBytes({
    method: 'POST',
    path: '/graphql',
    body: JSON.stringify({ query }),
  })
  const task = { address: server.address, requests: [request], connections: 4, status: 200 }
  try {
    const peak = await watchHeap(server.inspector ?? Number.NaN, async () => {
      await options.load.run({ ...task, seconds: fillingSeconds })
    })
    return peak.used
  } finally {
    await server.stop()
  }
}

async function askEverything(
  address: string,
  { prepared, load, seconds }: ArchiveOptions,
): Promise<void> {
  for (const { lanes } of [...prepared.bySize, prepared.byDepth]) {
    const { requests = [] } = lanes.at(-1) ?? {}
    await load.run({ address, requests, seconds, connections: 4, status: 200 })
  }
}

function clocks(starts: readonly { readonly clock: number }[]): string {
  return `${median(starts.map(({ clock }) => clock)).toFixed(1)} ms`
}

function megabytes(bytes: number): string {
  return formatNumber(bytes / 1e6, 'MB')
}
