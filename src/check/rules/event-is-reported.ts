import { toSlug } from '../../authoring/suggest.ts'
import { at, type Rule } from '../rule.ts'

export const eventIsReported: Rule = {
  name: 'event-is-reported',
  law: 'Every event is reported by an article: a key of its "events".',
  *check({ corpus, articles, known, brokenStrings }) {
    // The article that cannot be read may be the one that reports it.
    if (known.article.size > corpus.articles.size) return
    const reported = new Set(articles.flatMap(({ file }) => Object.keys(file.content.events ?? {})))
    for (const [slug, file] of corpus.events) {
      if (reported.has(toSlug(slug) ?? slug) || brokenStrings.has(slug)) continue
      yield at(file, [], {
        message: `No article reports the event "${slug}"`,
        remedy: 'Add it to "events" of an article, with evidence, or remove the file.',
      })
    }
  },
}
