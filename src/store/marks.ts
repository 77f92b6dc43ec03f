/** What is to be marked in the text of an article. */
import type { OpenBundle } from '../model/bundle/bundle.ts'
import type { ArticleId } from '../model/node-id.ts'
import type { Mark } from './store.ts'

/** Costs a step for each mention and statement of the article. */
export function marker({ records, indexes }: OpenBundle): (article: ArticleId) => readonly Mark[] {
  return (article) => {
    const marks: Mark[] = []
    const mentions = indexes.mentions.article.of(article).ordinals()
    for (let place = 0; place < mentions.length; place += 1) {
      const { node, span } = records.mentions.at(mentions[place] ?? -1)
      marks.push({ start: span.start, end: span.end, node })
    }
    const statements = indexes.statements.article.of(article).ordinals()
    for (let place = 0; place < statements.length; place += 1) {
      const { id, contentEvidence } = records.statements.at(statements[place] ?? -1)
      for (const span of contentEvidence) {
        if (span.article === article) marks.push({ start: span.start, end: span.end, node: id })
      }
    }
    return marks.toSorted(
      (a, b) =>
        a.start - b.start || b.end - a.end || (a.node === b.node ? 0 : a.node < b.node ? -1 : 1),
    )
  }
}
