/**
 * Total orders by a key: the values that a list is sorted by, the most telling first, a slug or id
 * last so that no two items have the same key. Text compares by UTF-16 code units, which is the same
 * everywhere.
 */

/** A place in a list. */
export type SortValues = readonly (string | number | null)[]

export interface KeyPart {
  readonly type: 'text' | 'number'
  readonly direction: 'ASC' | 'DESC'
  /** Where a missing value stands: last in both directions, or above every other, so that it comes first when descending. `never`: it is not missing. */
  readonly missing: 'never' | 'last' | 'high'
}

export interface SortOrder {
  readonly parts: readonly KeyPart[]
  readonly compare: (a: SortValues, b: SortValues) => number
  /** Whether a value that came from outside is a key of this order. */
  readonly isKey: (value: readonly unknown[]) => value is SortValues
  /** The form of a key, for messages: `[number or null, text]`. */
  readonly form: string
}

export const text = (direction: KeyPart['direction'] = 'ASC'): KeyPart => ({
  type: 'text',
  direction,
  missing: 'never',
})

export const number = (
  direction: KeyPart['direction'] = 'ASC',
  missing: KeyPart['missing'] = 'never',
): KeyPart => ({ type: 'number', direction, missing })

export function sortOrder(parts: readonly KeyPart[]): SortOrder {
  return {
    parts,
    compare: (a, b) => {
      for (const [place, part] of parts.entries()) {
        const order = comparePart(part, a[place] ?? null, b[place] ?? null)
        if (order !== 0) return order
      }
      return 0
    },
    isKey: (value): value is SortValues =>
      value.length === parts.length && parts.every((part, place) => fits(part, value[place])),
    form: `[${parts.map((part) => (part.missing === 'never' ? part.type : `${part.type} or null`)).join(', ')}]`,
  }
}

function fits(part: KeyPart, value: unknown): boolean {
  if (value === null) return part.missing !== 'never'
  return part.type === 'text' ? typeof value === 'string' : Number.isFinite(value)
}

function comparePart(part: KeyPart, a: string | number | null, b: string | number | null): number {
  if (a === b) return 0
  if (a === null) return part.missing === 'high' && part.direction === 'DESC' ? -1 : 1
  if (b === null) return part.missing === 'high' && part.direction === 'DESC' ? 1 : -1
  return a < b === (part.direction === 'ASC') ? -1 : 1
}
