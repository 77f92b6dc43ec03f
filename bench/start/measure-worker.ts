/** What the Worker is without an archive: its size, and its start beside that of a bare Worker. */
import { bundleWorker } from '../../scripts/bundle-worker.ts'
import { bareWorker } from '../answers/bare-worker.ts'
import { counted, type Figure, formatFigure, formatNumber, timed } from '../figures/figure.ts'
import { median } from '../figures/statistics.ts'
import type { Measured } from '../measured.ts'
import { prepareWorkerd } from '../serve-workerd.ts'
import { workerBuild } from '../workerd/worker-build.ts'
import { firstQuestion } from './first-question.ts'
import { measureStarts } from './measure-starts.ts'

export interface WorkerOptions {
  readonly rounds: number
  readonly processor: number | null
  readonly say: (line: string) => void
}

export async function measureWorker({ rounds, processor, say }: WorkerOptions): Promise<Measured> {
  say('Worker: its size …')
  const { codeWithoutPages, total } = await bundleWorker()
  const build = await workerBuild()
  const bare = await prepareWorkerd({ build: bareWorker(build, 1000) })
  const own = await prepareWorkerd({ build })
  try {
    say(`Worker: ${rounds} starts …`)
    const pinned = processor === null ? {} : { pinnedTo: processor }
    const options = { rounds, path: firstQuestion, ...pinned }
    const [ofBare = [], ofOwn = []] = await measureStarts([bare, own], options)
    const more = ofOwn.map(({ clock }, round) => clock - (ofBare[round]?.clock ?? Number.NaN))
    const cpu = ofOwn.map((start, round) => start.cpu - (ofBare[round]?.cpu ?? Number.NaN))
    const start = timed('worker.start', 'ms', more)
    const size = counted('worker.code', 'kB', codeWithoutPages.gzip / 1000)
    const rows: readonly (readonly [string, string, Figure | null])[] = [
      ['code without data and pages, compressed', formatFigure(size), size],
      [
        'all that is uploaded, with the articles in data/',
        formatFigure(counted('', 'kB', total.raw / 1000)),
        null,
      ],
      ['start to the first answer, bare Worker', milliseconds(ofBare), null],
      ['start to the first answer', milliseconds(ofOwn), null],
      ['start over a bare Worker', formatFigure(start), start],
      ['the same in CPU of workerd', formatNumber(median(cpu), 'ms'), null],
    ]
    return {
      figures: [size, start],
      tables: [
        {
          title: 'The Worker',
          note: `Starts of workerd with a compiled config, ${rounds} of each in turn; the median of the differences.`,
          head: ['what', 'figure'],
          rows: rows.map(([label, cell, figure]) => ({ label, cells: [cell], figure })),
        },
      ],
    }
  } finally {
    await Promise.all([bare.remove(), own.remove()])
  }
}

function milliseconds(starts: readonly { readonly clock: number }[]): string {
  return `${median(starts.map(({ clock }) => clock)).toFixed(1)} ms`
}
