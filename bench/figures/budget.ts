/** What figures may be at most, kept in `bench/budget.json`, and which are over that by more than noise. */
import { readFile } from 'node:fs/promises'
import { type Figure, formatNumber } from './figure.ts'

/** At most this, by the id of the figure, in its unit. */
export type Budget = Readonly<Record<string, number>>

/** `noisy` is over the budget, by less than its rounds lay apart; `free` has none. */
export type Verdict = 'kept' | 'noisy' | 'over' | 'free'

/** However far rounds lie apart, a figure over its budget by more than this share of it is over. */
export const mostNoise = 0.15

export async function readBudget(): Promise<Budget> {
  return JSON.parse(await readFile(new URL('../budget.json', import.meta.url), 'utf8')) as Budget
}

export function judge({ id, value, spread }: Figure, budget: Budget): Verdict {
  const most = budget[id]
  if (most === undefined) return 'free'
  if (value <= most) return 'kept'
  // A figure that is no number is over.
  return value <= most * (1 + Math.min(spread, mostNoise)) ? 'noisy' : 'over'
}

/**
 * What is wrong, a sentence each; empty where nothing is. A budget of a group that was measured must
 * have its figure: what is not measured is not kept.
 */
export function checkBudget(
  figures: readonly Figure[],
  budget: Budget,
  groups: readonly string[],
): readonly string[] {
  const over = figures
    .filter((figure) => judge(figure, budget) === 'over')
    .map(
      (figure) =>
        `${figure.id}: expected at most ${formatNumber(budget[figure.id] ?? Number.NaN, figure.unit)}, ` +
        `got ${formatNumber(figure.value, figure.unit)}, while its rounds lay ${Math.round(figure.spread * 100)} % apart`,
    )
  const known = new Set(figures.map(({ id }) => id))
  const missing = Object.keys(budget)
    .filter((id) => groups.includes(id.slice(0, id.indexOf('.'))) && !known.has(id))
    .map((id) => `${id}: expected a figure, got none`)
  return [...over, ...missing]
}
