/** When an article was published, as its text or the metadata of the publisher has it. */
import type { TimeReference } from '../model/records.ts'
import type { ArticleSource } from './article-source.ts'
import { momentReference, timeReference } from './time-reference.ts'

/** Null where neither says so. What a source outside the text says is reference data, and the source its note. */
export function publicationTime(article: ArticleSource): TimeReference | null {
  const { publishedOn } = article.file
  if (publishedOn?.source === undefined) return timeReference(article, publishedOn)
  return momentReference(article, publishedOn.edtf, null, {
    status: 'REFERENCE_DATA',
    evidence: [],
    note: publishedOn.source,
  })
}
