import type { AuthoredArticle } from '../../authoring/corpus.ts'
import { maxSlugLength } from '../../model/node-id.ts'
import { at, type Rule } from '../rule.ts'

export const statementSlugIsUnique: Rule = {
  name: 'statement-slug-is-unique',
  law: 'The slug of a statement is that of one statement in the whole corpus.',
  *check({ articles, known }) {
    const first = new Map<string, AuthoredArticle>()
    const taken = new Set(known.statement)
    for (const { file } of articles) {
      for (const slug of Object.keys(file.content.statements ?? {})) {
        const other = first.get(slug)
        if (other === undefined) {
          first.set(slug, file)
          continue
        }
        const free = freeSlug(slug, taken)
        taken.add(free)
        const path = ['statements', slug]
        yield at(file, path, {
          message: `The statement "${slug}" stands in ${other.path}:${other.locate(path).line} as well`,
          remedy: 'Give one of the two another slug; an id must be that of one statement.',
          suggestion: free,
        })
      }
    }
  },
}

function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  // Short enough to stay a slug with the number.
  const base = slug.slice(0, maxSlugLength - 5).replace(/-$/, '')
  let number = 2
  while (taken.has(`${base}-${number}`)) number += 1
  return `${base}-${number}`
}
