/** How large the Worker may be, kept in `worker-budget.json` with what it was when that was decided. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Size, WorkerBundle } from './bundle-worker.ts'
import { projectRoot } from './project-root.ts'
import { workerShares } from './worker-shares.ts'

export interface WorkerBudget {
  /** At most this, in bytes: the script alone. */
  readonly code: Size
  /** At most this, in bytes: the script without the pages. Compressed, it is a decision and not measured. */
  readonly codeWithoutPages: Size
  /** At most this, in bytes: the script and its text files, the corpus among them. */
  readonly total: Size
  /** What each package, folder and text file had when the budget was set, in bytes. */
  readonly shares: Readonly<Record<string, number>>
}

const file = join(projectRoot, 'scripts', 'worker-budget.json')

/** Code grows by decision; the corpus grows with every article. */
const room = { code: 1.03, total: 1.25 }

/** What the script without the pages may have, compressed. */
const mostWithoutPages = 130_000

type Part = 'code' | 'codeWithoutPages' | 'total'

const names: Readonly<Record<Part, string>> = {
  code: 'code',
  codeWithoutPages: 'code without pages',
  total: 'total',
}

export async function readWorkerBudget(): Promise<WorkerBudget> {
  return JSON.parse(await readFile(file, 'utf8')) as WorkerBudget
}

/** Allows what the Worker has now and some room. */
export async function writeWorkerBudget(bundle: WorkerBundle): Promise<void> {
  const budget: WorkerBudget = {
    code: withRoom(bundle.code, room.code),
    codeWithoutPages: {
      raw: withRoom(bundle.codeWithoutPages, room.code).raw,
      gzip: mostWithoutPages,
    },
    total: withRoom(bundle.total, room.total),
    shares: Object.fromEntries(workerShares(bundle)),
  }
  await writeFile(file, `${JSON.stringify(budget, null, 2)}\n`)
}

function withRoom({ raw, gzip }: Size, times: number): Size {
  const rounded = (bytes: number): number => Math.ceil((bytes * times) / 1000) * 1000
  return { raw: rounded(raw), gzip: rounded(gzip) }
}

/** One finding for each size that is over its budget, with what grew most; empty where none is. */
export function checkWorkerBudget(
  bundle: Pick<WorkerBundle, Part | 'sources' | 'texts'>,
  budget: WorkerBudget,
): readonly string[] {
  return (['code', 'codeWithoutPages', 'total'] as const).flatMap((part) =>
    (['raw', 'gzip'] as const).flatMap((form) => {
      const found = bundle[part][form]
      const allowed = budget[part][form]
      if (found <= allowed) return []
      return [
        `The Worker's ${names[part]} is too large: expected at most ${allowed} bytes (${form}), got ${found}. ` +
          `Since the budget was set: ${growth(bundle, budget)}. ` +
          'To allow it: node scripts/worker-size.ts --set-budget',
      ]
    }),
  )
}

function growth(
  bundle: Pick<WorkerBundle, 'sources' | 'texts'>,
  { shares: before }: WorkerBudget,
): string {
  const grown = [...workerShares(bundle)]
    .map(([owner, bytes]) => ({ owner, more: bytes - (before[owner] ?? 0) }))
    .filter(({ more }) => more > 0)
    .sort((one, other) => other.more - one.more)
  const named = grown.slice(0, 8).map(({ owner, more }) => `${owner} +${more}`)
  return named.length === 0 ? 'nothing grew by itself' : named.join(', ')
}
