import { findCycles, showCycle } from '../find-cycles.ts'
import { at, type Rule } from '../rule.ts'
import { statementLinks } from '../statement-links.ts'

const backward: ReadonlySet<string> = new Set(['RESPONDS_TO', 'REBUTS', 'REITERATES'])

export const answersGoBack: Rule = {
  name: 'answers-go-back',
  law: 'No statement or event links to itself, and what responds, rebuts or reiterates comes after what it answers: such links never go round in a circle.',
  *check(world) {
    const links = statementLinks(world)
    for (const { from, to, kind, file, path } of links) {
      if (from !== to) continue
      yield at(file, path, {
        message: `"${from}" is linked to itself (${kind})`,
        remedy: 'Name the other end, or remove the link.',
      })
    }
    const edges = links.filter(({ from, to, kind }) => from !== to && backward.has(kind))
    for (const { edge, cycle } of findCycles(edges)) {
      yield at(edge.file, edge.path, {
        message: `Answers go round in a circle: ${showCycle(cycle)}`,
        remedy: 'Remove one of these links: an answer comes after what it answers.',
      })
    }
  },
}
