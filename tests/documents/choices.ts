/**
 * Decisions, one number each: what is built from them depends on nothing else. When they run out every
 * decision is the first, the simplest, so that building ends, and what is made of fewer and smaller
 * numbers is simpler: fast-check shrinks it like any array.
 */
import fc from 'fast-check'

export interface Choices {
  /** A whole number from 0 to `size - 1`. */
  readonly upTo: (size: number) => number
  /** One of them; the list is not empty. */
  readonly oneOf: <T>(list: readonly T[]) => T
  /** True about once in `size` times, and never when the decisions have run out. */
  readonly onceIn: (size: number) => boolean
}

/** Numbers to decide by; {@link readChoices} reads them. */
export const arbitraryDecisions: fc.Arbitrary<readonly number[]> = fc.array(
  fc.nat({ max: 0xff_ff }),
  { maxLength: 400, size: 'max' },
)

export function readChoices(decisions: readonly number[]): Choices {
  let at = 0
  const upTo = (size: number): number => (decisions[at++] ?? 0) % size
  return {
    upTo,
    oneOf: (list) => {
      const chosen = list.at(upTo(list.length))
      if (chosen === undefined && list.length === 0) throw new Error('Cannot choose of nothing')
      return chosen as (typeof list)[number]
    },
    onceIn: (size) => upTo(size) === size - 1,
  }
}
