import { findCycles, showCycle } from '../find-cycles.ts'
import { containments, settle } from '../location-parents.ts'
import { at, type Rule } from '../rule.ts'

export const locationTree: Rule = {
  name: 'location-tree',
  law: 'Of two locations that one is said to lie in, the one lies in the other; none lies in itself.',
  *check(world) {
    const { nearest, conflicts } = settle(containments(world))
    for (const [containment, known] of conflicts) {
      yield at(containment.file, containment.path, {
        message: `"${containment.from}" is said to lie in "${containment.to}", but in "${known.to}" by ${known.file.path}:${known.file.locate(known.path).line}`,
        remedy: `Let both name the same location, or say which of the two lies in the other: "containedIn" of "${known.to}" or "${containment.to}".`,
        suggestion: known.to,
      })
    }
    for (const { edge, cycle } of findCycles([...nearest.values()])) {
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
