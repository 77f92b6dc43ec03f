/** The title of a view with what is chosen in it, so that a history can be read. */
import { describeTime } from '../words/describe-time.ts'
import { readDays } from './read-filters.ts'

/** "Map: Afghanistan"; the name of the view alone where nothing is chosen. */
export function titleOf(view: string, chosen: readonly (string | null)[]): string {
  const words = chosen.filter((word) => word !== null)
  return words.length === 0 ? view : `${view}: ${words.join(', ')}`
}

/** The name of the node that a parameter chooses, its slug where that is not known; null without one. */
export function chosenName(
  parameters: URLSearchParams,
  name: 'article' | 'actor' | 'location' | 'place' | 'who',
  list:
    | readonly { readonly id: string; readonly name?: string; readonly label?: string }[]
    | undefined,
): string | null {
  const slug = parameters.get(name) ?? ''
  if (slug === '') return null
  const node = list?.find(({ id }) => id.slice(id.indexOf(':') + 1) === slug)
  return node?.name ?? node?.label ?? slug
}

/** "from July 1, 2023 to August 1, 2023"; null where no day is chosen. */
export function chosenDays(parameters: URLSearchParams): string | null {
  const { from, to } = readDays(parameters) ?? {}
  const words = [
    from == null ? '' : `from ${describeTime(from)}`,
    to == null ? '' : `to ${describeTime(to)}`,
  ].filter((word) => word !== '')
  return words.length === 0 ? null : words.join(' ')
}
