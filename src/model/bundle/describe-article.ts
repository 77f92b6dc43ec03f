/** The form of the record of an article. */
import type { EventId, StatementId } from '../node-id.ts'
import type { ArticleRecord, DatelineRecord, TimeExpressionRecord } from '../records.ts'
import type { Coder } from './coder.ts'
import { describeDuration, describeTime } from './describe-measures.ts'

export function describeArticle(coder: Coder, article: ArticleRecord | undefined): ArticleRecord {
  return {
    nodeKind: 'ARTICLE',
    id: coder.ownArticle(),
    slug: coder.slug,
    headline: coder.nullableString(article?.headline),
    label: coder.string(article?.label),
    author: coder.nullableString(article?.author),
    publisher: coder.nullableString(article?.publisher),
    url: coder.nullableString(article?.url),
    licence: coder.nullableString(article?.licence),
    dateline: coder.nullable(describeDateline, article?.dateline),
    publishedOn: coder.nullable(describeTime, article?.publishedOn),
    language: coder.string(article?.language),
    text: coder.text(article?.text),
    sha256: coder.sha256(article?.sha256),
    isBmp: coder.boolean(article?.isBmp),
    paragraphs: coder.ranges(article?.paragraphs),
    sentences: coder.ranges(article?.sentences),
    timeExpressions: coder.list(describeTimeExpression, article?.timeExpressions),
  }
}

function describeDateline(coder: Coder, dateline: DatelineRecord | undefined): DatelineRecord {
  return {
    provenance: coder.provenance(dateline?.provenance),
    text: coder.string(dateline?.text),
    location: coder.node('LOCATION', dateline?.location),
  }
}

function describeTimeExpression(
  coder: Coder,
  expression: TimeExpressionRecord | undefined,
): TimeExpressionRecord {
  return {
    provenance: coder.provenance(expression?.provenance),
    asWritten: coder.string(expression?.asWritten),
    time: coder.nullable(describeTime, expression?.time),
    duration: coder.nullable(describeDuration, expression?.duration),
    refersTo: coder.list(describeOccurrence, expression?.refersTo),
  }
}

function describeOccurrence(
  coder: Coder,
  node: StatementId | EventId | undefined,
): StatementId | EventId {
  return coder.anyNode(node) as StatementId | EventId
}
