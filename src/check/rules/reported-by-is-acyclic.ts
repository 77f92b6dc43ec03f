import { findCycles, showCycle } from '../find-cycles.ts'
import { at, type Rule } from '../rule.ts'

export const reportedByIsAcyclic: Rule = {
  name: 'reported-by-is-acyclic',
  law: 'No statement is told within itself, nor within one that is told within it.',
  *check({ articles }) {
    const edges = articles.flatMap(({ file }) =>
      Object.entries(file.content.statements ?? {}).flatMap(([from, { attribution }]) => {
        const path = ['statements', from, 'attribution', 'reportedBy']
        return attribution.reportedBy === undefined
          ? []
          : [{ from, to: attribution.reportedBy, file, path }]
      }),
    )
    for (const { edge, cycle } of findCycles(edges)) {
      yield at(edge.file, edge.path, {
        message: `Statements are told within each other in a circle: ${showCycle(cycle)}`,
        remedy: 'Remove "reportedBy" from the outermost statement.',
      })
    }
  },
}
