/** The words of a tick of the time axis: a day, a month or a year, and each year where it begins to hold. */

const month = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' })

/** One or two lines, the year last. The first tick has its year, and so has each that is in another one. */
export function tickWords(ticks: readonly Date[], index: number): readonly string[] {
  const tick = ticks[index]
  if (tick === undefined) return []
  const year = String(tick.getUTCFullYear())
  const areMonths = ticks.every((one) => one.getUTCDate() === 1)
  if (areMonths && ticks.every((one) => one.getUTCMonth() === 0)) return [year]
  const word = month.format(tick) + (areMonths ? '' : ` ${tick.getUTCDate()}`)
  const isNew = ticks[index - 1]?.getUTCFullYear() !== tick.getUTCFullYear()
  return isNew ? [word, year] : [word]
}
