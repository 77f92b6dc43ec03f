/** What the address chooses by a slug or a day. What is none is passed over. */
import type { PageKind } from '../addresses.ts'
import type { DateRange } from '../operations/types.ts'

/** The id of the node whose slug a parameter has. */
export function readId(parameters: URLSearchParams, name: PageKind): string | null {
  const slug = parameters.get(name) ?? ''
  return isSlug(slug) ? `${name}:${slug}` : null
}

export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)
}

/** `from=2023-07-01&to=2023-08-01`, either alone too; null where no day is chosen. */
export function readDays(parameters: URLSearchParams): DateRange | null {
  const from = readDay(parameters.get('from'))
  const to = readDay(parameters.get('to'))
  if (from === null && to === null) return null
  return { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) }
}

/** An ISO day that there is, from the year 1 on; null for any other text. */
export function readDay(text: string | null): string | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '0001') return null
  const day = new Date(`${text}T00:00:00Z`)
  // The 31st of June is read as the first of July.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : null
}
