/** The record of an article: its text, what is known about it, and its time expressions. */
import type { AuthoredTimeExpression } from '../authoring/article-file.ts'
import { encodeNodeId } from '../model/node-id.ts'
import type { ArticleRecord, DatelineRecord, TimeExpressionRecord } from '../model/records.ts'
import { wordsOf, type ArticleSource } from './article-source.ts'
import { claimProvenance } from './claim-provenance.ts'
import { durationOf } from './measures.ts'
import { publicationTime } from './publication-time.ts'
import { sha256 } from '../model/sha256.ts'
import { textLayout } from './text-layout.ts'
import { momentReference } from './time-reference.ts'

export async function compileArticle(article: ArticleSource): Promise<ArticleRecord> {
  const { id, slug, file, text } = article
  return {
    nodeKind: 'ARTICLE',
    id,
    slug,
    label: file.label,
    headline: file.headline ?? null,
    author: file.author ?? null,
    publisher: file.publisher ?? null,
    url: file.url ?? null,
    licence: file.licence ?? null,
    dateline: datelineOf(article),
    publishedOn: publicationTime(article),
    language: file.language,
    text,
    sha256: await sha256(text),
    ...textLayout(text, file.language),
    timeExpressions: timeExpressionsOf(article),
  }
}

function datelineOf(article: ArticleSource): DatelineRecord | null {
  const { dateline } = article.file
  if (dateline === undefined) return null
  return {
    text: wordsOf(dateline.text),
    location: encodeNodeId('LOCATION', dateline.location),
    provenance: claimProvenance(article, dateline, dateline.text),
  }
}

/** In the order of the text, the longer of two with one start first. */
function timeExpressionsOf(article: ArticleSource): readonly TimeExpressionRecord[] {
  return (article.file.timeExpressions ?? [])
    .map((expression) => ({
      span: article.spanOf(expression),
      record: timeExpressionOf(article, expression),
    }))
    .toSorted((left, right) => left.span.start - right.span.start || right.span.end - left.span.end)
    .map(({ record }) => record)
}

/** The expression's own words and provenance are those of its time and duration. */
function timeExpressionOf(
  article: ArticleSource,
  expression: AuthoredTimeExpression,
): TimeExpressionRecord {
  const { quote: asWritten, time, duration, refersTo = [] } = expression
  const provenance = claimProvenance(article, expression, expression)
  return {
    asWritten,
    time: time === undefined ? null : momentReference(article, time, asWritten, provenance),
    duration: duration === undefined ? null : durationOf({ ...duration, asWritten }),
    refersTo: refersTo.flatMap(({ statement, event }) => [
      ...(statement === undefined ? [] : [encodeNodeId('STATEMENT', statement)]),
      ...(event === undefined ? [] : [encodeNodeId('EVENT', event)]),
    ]),
    provenance,
  }
}
