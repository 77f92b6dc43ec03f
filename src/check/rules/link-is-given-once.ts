import { at, type Rule } from '../rule.ts'
import { type StatementLink, statementLinks } from '../statement-links.ts'

/** Of these one direction says the other. */
const symmetric: ReadonlySet<string> = new Set(['PARAPHRASES', 'SIMILAR_TO'])

export const linkIsGivenOnce: Rule = {
  name: 'link-is-given-once',
  law: 'Two statements have one link of a kind, and so have two events in one article; what paraphrases or resembles another says so at one of the two.',
  *check(world) {
    const first = new Map<string, StatementLink>()
    for (const link of statementLinks(world)) {
      const known = first.get(keyOf(link))
      if (known === undefined) {
        first.set(keyOf(link), link)
      } else if (link.from !== link.to) {
        yield at(link.file, link.path, {
          message: `The link ${link.kind} between "${link.from}" and "${link.to}" stands in ${known.file.path}:${known.file.locate(known.path).line} already`,
          remedy: 'Remove one of the two.',
        })
      }
    }
  },
}

/** Of an event several articles may report the same. */
function keyOf({ kind, from, to, file }: StatementLink): string {
  const ends = [from, to]
  const reporter = [from, to].some((end) => end.startsWith('event:')) ? file.slug : ''
  return [reporter, kind, ...(symmetric.has(kind) ? ends.toSorted() : ends)].join(' ')
}
