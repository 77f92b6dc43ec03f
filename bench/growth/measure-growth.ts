/** CPU of an answer by the size of the corpus, for answers that are alike, with no cache of answers. */
import { formatFigure, timed } from '../figures/figure.ts'
import { median, pairedRatios } from '../figures/statistics.ts'
import type { Measured, MeasuredRow } from '../measured.ts'
import type { Load } from '../load/load.ts'
import { measureCpu, warmUp } from '../measure-cpu.ts'
import type { WorkerdServer } from '../serve-workerd.ts'
import type { Lane, PreparedCase, PreparedGrowth } from './prepare-growth.ts'

export interface GrowthOptions {
  readonly servers: readonly WorkerdServer[]
  /** How many articles each of them has. */
  readonly sizes: readonly number[]
  readonly prepared: PreparedGrowth
  readonly load: Load
  readonly rounds: number
  /** Of one case and corpus in one round. */
  readonly seconds: number
  readonly say: (line: string) => void
}

export interface GrowthSeries {
  readonly label: string
  readonly points: readonly { readonly articles: number; readonly microseconds: number }[]
}

const connections = 4

export async function measureGrowth(
  options: GrowthOptions,
): Promise<Measured & { readonly series: readonly GrowthSeries[] }> {
  const { prepared, sizes } = options
  const cases = [...prepared.bySize, prepared.byDepth]
  const costs = await measureRounds(cases, options)
  const rows = cases.map((of, index) => rowOf(of, costs[index] ?? []))
  const deep = rows.slice(-1)
  const figures = rows.flatMap(({ figure }) => (figure === null ? [] : [figure]))
  const articles = sizes.map((size) => size.toLocaleString('en'))
  const [near, far] = prepared.depths.map((depth) => depth.toLocaleString('en'))
  return {
    figures,
    tables: [
      {
        title: 'Growth',
        note: `CPU per answer in µs, from corpora of ${articles.join(', ')} articles, each question about ${prepared.bySize[0]?.lanes[0]?.requests.length ?? 0} subjects in turn that were chosen so that answers are alike. Growth is from the first corpus to the last, for unfiltered facets from the second, as their lists are full from there on. Paths stop looking at a bound, which small corpora do not reach: what they cost at the most has a budget, and not how it grows.`,
        head: ['question', 'bytes', 'matches', ...articles, 'growth'],
        rows: rows.slice(0, -1),
      },
      {
        title: 'Depth',
        note: `The same page of 20 statements in the largest corpus, CPU per answer in µs after so many items.`,
        head: ['question', 'bytes', 'matches', near ?? '', far ?? '', 'growth'],
        rows: deep,
      },
    ],
    series: prepared.bySize.map(({ label }, index) => ({
      label,
      points: sizes.map((size, corpus) => ({
        articles: size,
        microseconds: median(costs[index]?.[corpus] ?? []) * 1000,
      })),
    })),
  }
}

/** By case and lane the CPU of an answer in ms, round by round. */
async function measureRounds(
  cases: readonly PreparedCase[],
  { servers, load, rounds, seconds, say }: GrowthOptions,
): Promise<readonly (readonly (readonly number[])[])[]> {
  const costs = cases.map(({ lanes }) => lanes.map((): number[] => []))
  const asking = ({ server, requests }: Lane): [pid: number, ask: () => Promise<number>] => {
    const { address, pid } = serverAt(servers, server)
    return [pid, () => load.run({ address, requests, seconds, connections, status: 200 })]
  }
  for (let round = 0; round <= rounds; round += 1) {
    say(`Growth: ${round === 0 ? 'warming up' : `round ${round} of ${rounds}`} …`)
    for (const [index, { lanes }] of cases.entries()) {
      for (let turn = 0; turn < lanes.length; turn += 1) {
        // Each lane comes first as often as the others.
        const place = (turn + round) % lanes.length
        const lane = lanes[place]
        if (lane === undefined) continue
        if (round === 0) await warmUp(...asking(lane))
        else costs[index]?.[place]?.push(await measureCpu(...asking(lane)))
      }
    }
  }
  return costs
}

function rowOf(
  { id, label, lanes, from }: PreparedCase,
  costs: readonly (readonly number[])[],
): MeasuredRow {
  const last = costs.at(-1) ?? []
  const figure =
    from === null ? timed(id, 'ms', last) : timed(id, '×', pairedRatios(last, costs[from] ?? []))
  const matches = lanes.map((lane) => (lane.matches === null ? '' : lane.matches.toFixed(0)))
  return {
    label,
    figure,
    cells: [
      lanes.map(({ bytes }) => bytes.toFixed(0)).join(' · '),
      matches.join('') === '' ? '–' : matches.join(' · '),
      ...costs.map((rounds) => (median(rounds) * 1000).toFixed(0)),
      formatFigure(figure),
    ],
  }
}

function serverAt(servers: readonly WorkerdServer[], place: number): WorkerdServer {
  const server = servers[place]
  if (server === undefined) throw new Error(`Cannot measure: there is no server ${place}`)
  return server
}
