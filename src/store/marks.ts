/** What is to be marked in the text of an article. */
import type { Bundle } from '../model/bundle.ts'
import type { ArticleId } from '../model/node-id.ts'
import { postingLists } from './posting-lists.ts'
import type { Mark } from './store.ts'

/** Costs a step for each mention and statement of the article. */
export function marker({ records, indexes }: Bundle): (article: ArticleId) => readonly Mark[] {
  const mentions = postingLists(indexes.mentions.article)
  const statements = postingLists(indexes.statements.article)
  return (article) => {
    const marks: Mark[] = []
    for (const ordinal of mentions.ordinals(article)) {
      const mention = records.mentions[ordinal]
      if (mention === undefined) continue
      marks.push({ start: mention.span.start, end: mention.span.end, node: mention.node })
    }
    for (const ordinal of statements.ordinals(article)) {
      const statement = records.statements[ordinal]
      for (const span of statement?.contentEvidence ?? []) {
        if (statement === undefined || span.article !== article) continue
        marks.push({ start: span.start, end: span.end, node: statement.id })
      }
    }
    return marks.toSorted(
      (a, b) =>
        a.start - b.start || b.end - a.end || (a.node === b.node ? 0 : a.node < b.node ? -1 : 1),
    )
  }
}
