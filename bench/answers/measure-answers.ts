/**
 * The cost of an answer: CPU of workerd, user and system, in multiples of what a bare Worker takes for
 * a constant of the same size. Case and bare Worker are asked in turn, in rounds that go through all
 * cases, so that what else the machine does hits all alike.
 */
import { type Figure, formatFigure, timed } from '../figures/figure.ts'
import { median, pairedRatios } from '../figures/statistics.ts'
import { Endpoint } from '../endpoint.ts'
import type { Load } from '../load/load.ts'
import { requestBytes } from '../load/request-bytes.ts'
import { measureCpu, warmUp } from '../measure-cpu.ts'
import { serveWorkerd, type WorkerdServer } from '../serve-workerd.ts'
import type { Measured } from '../measured.ts'
import { type WorkerBuild, workerBuild } from '../workerd/worker-build.ts'
import { type AnswerCase, answerCases, type CaseInput, type CaseServer } from './cases.ts'
import { bareWorker } from './bare-worker.ts'
import { articles, operation, operationHash } from './operation.ts'

export interface AnswersOptions {
  /** Of a thousand articles or so. */
  readonly bundle: Uint8Array
  readonly load: Load
  readonly rounds: number
  /** Of one case in one round. */
  readonly seconds: number
  /** The processor of the servers; null where there is but one. */
  readonly processor: number | null
  readonly say: (line: string) => void
}

const connections = 8

export async function measureAnswers(options: AnswersOptions): Promise<Measured> {
  const { bundle, load, rounds, seconds, processor, say } = options
  const build = withTrusted(await workerBuild())
  const pinned = processor === null ? {} : { pinnedTo: processor }
  // As deployed, but that one client may ask as often as it likes.
  const bindings = { RATE_LIMIT: false }
  const off = { ...bindings, ISOLATE_CACHE_SIZE: 0, EDGE_CACHE: false }
  const servers: WorkerdServer[] = []
  const serve = async (...given: Parameters<typeof serveWorkerd>): Promise<WorkerdServer> => {
    const server = await serveWorkerd(...given)
    servers.push(server)
    return server
  }
  try {
    const own: Readonly<Record<CaseServer, WorkerdServer>> = {
      cached: await serve({ build, bundle, bindings, ...pinned }),
      uncached: await serve({ build, bundle, bindings: off, ...pinned }),
      unkept: await serve({ build, bundle, bindings: { ...off, KEPT_OBJECTS_SIZE: 0 }, ...pinned }),
    }
    const { size, ...input } = await lookUp(new Endpoint(own.cached.address))
    const bare = await serve({ build: bareWorker(build, size), ...pinned })
    const cases = answerCases(input).map((of) => ({
      of,
      own: [] as number[],
      bare: [] as number[],
    }))
    const asking = (
      { address, pid }: WorkerdServer,
      { requests: given, status }: AnswerCase,
    ): [pid: number, ask: () => Promise<number>] => {
      const requests = given.map(requestBytes)
      return [pid, () => load.run({ address, requests, seconds, connections, status })]
    }
    for (let round = 0; round <= rounds; round += 1) {
      say(`Answers: ${round === 0 ? 'warming up' : `round ${round} of ${rounds}`} …`)
      for (const each of cases) {
        const server = own[each.of.server]
        if (round === 0) {
          await warmUp(...asking(bare, each.of))
          await warmUp(...asking(server, each.of))
        } else {
          each.bare.push(await measureCpu(...asking(bare, each.of)))
          each.own.push(await measureCpu(...asking(server, each.of)))
        }
      }
    }
    return resultOf(cases, size, input.cursors.length)
  } finally {
    await Promise.all(servers.map((server) => server.stop()))
  }
}

interface CaseRounds {
  readonly of: AnswerCase
  /** CPU of an answer, in ms, round by round. */
  readonly own: readonly number[]
  readonly bare: readonly number[]
}

function resultOf(cases: readonly CaseRounds[], size: number, pages: number): Measured {
  const rows = cases.map(({ of, own, bare }) => {
    const figure: Figure = timed(of.id, '×', pairedRatios(own, bare))
    const cells = [microseconds(own), microseconds(bare), formatFigure(figure)]
    return { label: of.label, cells, figure: of.isBudgeted ? figure : null }
  })
  return {
    figures: rows.flatMap(({ figure }) => figure ?? []),
    tables: [
      {
        title: 'The cost of an answer',
        note: `CPU of workerd per answer, and how many times what a bare Worker takes for a constant of the same ${size} bytes. What is new each time is worked out without any cache of answers, and asks for ${pages} pages in turn, whose objects have been written before but in the rows that say otherwise.`,
        head: ['work', 'CPU, µs', 'bare, µs', 'ratio'],
        rows,
      },
    ],
  }
}

function microseconds(rounds: readonly number[]): string {
  return (median(rounds) * 1000).toFixed(0)
}

/** Pages that are asked for in turn, and the mean of their sizes, in bytes. */
async function lookUp(endpoint: Endpoint): Promise<CaseInput & { readonly size: number }> {
  const pages = `query Pages($first: Int!, $after: String) {
    articles(first: $first, after: $after) { edges { cursor } }
  }`
  const { articles: list } = await endpoint.ask<{
    readonly articles: { readonly edges: readonly { readonly cursor: string }[] }
  }>(pages, { first: 100 })
  const cursors = list.edges.map(({ cursor }) => cursor).filter((_, place) => place % 6 === 0)
  const answers = []
  for (const after of cursors) {
    answers.push(await endpoint.post({ query: operation, variables: { first: articles, after } }))
  }
  const parameters = new URLSearchParams({
    query: operation,
    variables: JSON.stringify({ first: articles }),
  })
  const { etag, bytes } = await endpoint.get(`/graphql?${parameters.toString()}`)
  const sizes = [bytes, ...answers.map((answer) => answer.bytes)]
  return { etag, cursors, size: Math.round(median(sizes)) }
}

/** The operation is one of those that the build trusts. */
function withTrusted(build: WorkerBuild): WorkerBuild {
  const modules = [...build.modules].map(([name, content]): [string, Uint8Array] => {
    if (!name.includes('trusted-documents')) return [name, content]
    const documents = JSON.parse(Buffer.from(content).toString()) as Record<string, string>
    return [name, Buffer.from(JSON.stringify({ ...documents, [operationHash]: operation }))]
  })
  return { ...build, modules: new Map(modules) }
}
