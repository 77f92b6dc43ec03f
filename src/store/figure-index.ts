/** Finds the ordinals whose figure is at least so high. */
import { once, type Selection } from './selection.ts'

export interface FigureIndex {
  atLeast(figure: number): Selection
}

/** @param figures One for each ordinal that has one, ascending. */
export function figureIndex(
  figures: readonly (readonly [figure: number, ordinal: number])[],
): FigureIndex {
  const byOrdinal = once(() => new Map(figures.map(([figure, ordinal]) => [ordinal, figure])))
  return {
    atLeast: (figure) => {
      let low = 0
      let high = figures.length
      while (low < high) {
        const middle = (low + high) >>> 1
        if ((figures[middle]?.[0] ?? Infinity) < figure) low = middle + 1
        else high = middle
      }
      const start = low
      return {
        bound: figures.length - start,
        isExact: true,
        isEverything: false,
        isListed: false,
        has: (ordinal) => (byOrdinal().get(ordinal) ?? -Infinity) >= figure,
        list: once(() =>
          figures
            .slice(start)
            .map(([, ordinal]) => ordinal)
            .toSorted((a, b) => a - b),
        ),
      }
    },
  }
}
