/** One number that was measured, with how sure it is. */
import { median, spread } from './statistics.ts'

/** `×` is a ratio; MiB are 1,048,576 bytes and MB 1,000,000. */
export type Unit = '×' | 'ms' | 's' | 'kB' | 'MB' | 'MiB'

export interface Figure {
  /** As in `budget.json`: the group, a dot, and a name. */
  readonly id: string
  readonly value: number
  readonly unit: Unit
  /** How far rounds lay apart, as a share of the value; 0 where it was counted and not timed. */
  readonly spread: number
}

/** The median of rounds. */
export function timed(id: string, unit: Unit, rounds: readonly number[]): Figure {
  return { id, unit, value: median(rounds), spread: spread(rounds) }
}

/** What is the same whenever it is looked at, or the most that was ever seen. */
export function counted(id: string, unit: Unit, value: number): Figure {
  return { id, unit, value, spread: 0 }
}

/** `1.52 ± 2 %`, `41 ms ± 3 %`, `63.2 MiB`. */
export function formatFigure({ value, unit, spread: apart }: Figure): string {
  const number = formatNumber(value, unit)
  return apart === 0 ? number : `${number} ± ${Math.round(apart * 100)} %`
}

export function formatNumber(value: number, unit: Unit): string {
  if (unit === '×') return value.toFixed(2)
  return `${Math.abs(value) < 100 ? Number(value.toFixed(1)) : Math.round(value)} ${unit}`
}
