/** How a place is drawn, in words. */
import type { Spot } from './spot-of.ts'

export function spotWords(spot: Spot): string {
  switch (spot.kind) {
    case 'shape':
      return 'drawn as its shape'
    case 'point':
      return spot.isStandIn
        ? 'drawn as a point inside it, for the atlas has no shape of it'
        : 'drawn as a point'
    case 'somewhere':
      return `somewhere in ${spot.in}: its place is not known, and the sign on the map stands for it`
    case 'line':
      return 'drawn as the line that two countries share'
    case 'nowhere':
      return 'not drawn'
  }
}
