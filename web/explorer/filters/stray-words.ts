/** What the address asks for and does not get: values that are none, and ids that nothing is known by. */
import type { ChoicesQuery } from '../operations/types.ts'
import { isSlug, readDay } from './read-filters.ts'

export const dayNames = ['from', 'to'] as const

export interface Asked {
  /** All values of parameters that have but a few. */
  readonly values?: Readonly<Record<string, readonly string[]>>
  /** Parameters that are days. */
  readonly days?: readonly string[]
  /** Null until they are here; until then no id is called unknown. */
  readonly choices: ChoicesQuery | null
}

/** A sentence for each, none for what is left empty. */
export function strayWords(
  parameters: URLSearchParams,
  { values = {}, days = [], choices }: Asked,
): readonly string[] {
  const given = (name: string): string => parameters.get(name) ?? ''
  return [
    ...Object.entries(values).flatMap(([name, all]) =>
      given(name) === '' || all.includes(given(name))
        ? []
        : [`The address asks for ${name} “${given(name)}”, which is none; it is passed over.`],
    ),
    ...days.flatMap((name) =>
      given(name) === '' || readDay(given(name)) !== null
        ? []
        : [
            `The address has “${given(name)}” for “${name}”, which is no day such as 2024-03-27; it is passed over.`,
          ],
    ),
    ...(['article', 'actor', 'location'] as const).flatMap((name) => {
      if (given(name) === '') return []
      if (!isSlug(given(name))) {
        return [`The address asks for ${name} “${given(name)}”, which is no id; it is passed over.`]
      }
      const list = choices === null ? null : choices[`${name}s` as const]
      const isKnown =
        list === null ||
        list.nodes.length < list.totalCount ||
        list.nodes.some(({ id }) => id === `${name}:${given(name)}`)
      return isKnown ? [] : [`Nothing is known by the id “${name}:${given(name)}”.`]
    }),
  ]
}
