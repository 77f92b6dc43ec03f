/** What the address chooses by a slug or a day. What is none is passed over. */
import type { PageKind } from '../addresses.ts'
import type { DateRange } from '../operations/types.ts'

/** The id of the node whose slug a parameter has. */
export function readId(parameters: URLSearchParams, name: PageKind): string | null {
  const slug = parameters.get(name) ?? ''
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) ? `${name}:${slug}` : null
}

/** `from=2023-07-01&to=2023-08-01`, either alone too; null where no day is chosen. */
export function readDays(parameters: URLSearchParams): DateRange | null {
  const from = readDay(parameters.get('from'))
  const to = readDay(parameters.get('to'))
  if (from === null && to === null) return null
  return { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) }
}

/** An ISO day that there is; null for any other text. */
export function readDay(text: string | null): string | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
    ? text
    : null
}
