import { findCycles, showCycle } from '../find-cycles.ts'
import { type Containment, containments } from '../location-parents.ts'
import { at, type Rule } from '../rule.ts'

export const locationTree: Rule = {
  name: 'location-tree',
  law: 'A location lies in one other at most, whoever says so, and never in itself.',
  *check(world) {
    const first = new Map<string, Containment>()
    for (const containment of containments(world)) {
      const known = first.get(containment.from)
      if (known === undefined) {
        first.set(containment.from, containment)
      } else if (known.to !== containment.to) {
        yield at(containment.file, containment.path, {
          message: `"${containment.from}" is said to lie in "${containment.to}", but in "${known.to}" by ${known.file.path}:${known.file.locate(known.path).line}`,
          remedy:
            'Let both name the same location; a larger one around it belongs in the file of the smaller one.',
          suggestion: known.to,
        })
      }
    }
    for (const { edge, cycle } of findCycles([...first.values()])) {
      yield at(edge.file, edge.path, {
        message:
          cycle.length === 1
            ? `"${edge.from}" is said to lie in itself`
            : `Locations lie in each other in a circle: ${showCycle(cycle)}`,
        remedy: 'Remove "containedIn" from the largest of them.',
      })
    }
  },
}
