/** The ordinals whose figure is at least so high, as a set. */
import type { Figures } from '../model/bundle/indexes/figures.ts'
import { found, type Selection } from './selection.ts'

export function atLeast(figures: Figures, figure: number): Selection {
  const start = figures.from(figure)
  const bound = figures.length - start
  return {
    ...found({
      bound,
      has: (ordinal) => {
        const place = figures.placeOf(ordinal)
        return place >= start && place < figures.length
      },
      find: () => Uint32Array.from(Array.from(figures.after(start))).sort(),
      size: () => bound,
    }),
    isExact: true,
  }
}
