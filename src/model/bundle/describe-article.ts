/** The form of the record of an article. */
import type { EventId, StatementId } from '../node-id.ts'
import type { ArticleRecord, DatelineRecord, TimeExpressionRecord } from '../records.ts'
import type { Coder } from './coder.ts'
import { describeDuration, describeTime } from './describe-measures.ts'

/** What few ask for, of what is long. */
type Body = Pick<ArticleRecord, 'paragraphs' | 'sentences' | 'timeExpressions'>

export function describeArticle(coder: Coder, given: ArticleRecord | undefined): ArticleRecord {
  return new DescribedArticle(coder, given)
}

/** Text and body are read when they are asked for. Own accessors would cost more than all the rest. */
class DescribedArticle implements ArticleRecord {
  readonly nodeKind = 'ARTICLE'
  readonly id: ArticleRecord['id']
  readonly slug: string
  readonly headline: string | null
  readonly label: string
  readonly author: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly licence: string | null
  readonly dateline: DatelineRecord | null
  readonly publishedOn: ArticleRecord['publishedOn']
  readonly language: string
  readonly sha256: string
  readonly isBmp: boolean
  readonly #text: () => string
  readonly #body: () => Body

  constructor(coder: Coder, given: ArticleRecord | undefined) {
    this.#text = coder.text(given?.text)
    this.id = coder.ownArticle()
    this.slug = coder.slug
    this.headline = coder.nullableString(given?.headline)
    this.label = coder.string(given?.label)
    this.author = coder.nullableString(given?.author)
    this.publisher = coder.nullableString(given?.publisher)
    this.url = coder.nullableString(given?.url)
    this.licence = coder.nullableString(given?.licence)
    this.dateline = coder.nullable(describeDateline, given?.dateline)
    this.publishedOn = coder.nullable(describeTime, given?.publishedOn)
    this.language = coder.string(given?.language)
    this.sha256 = coder.sha256(given?.sha256)
    this.isBmp = coder.boolean(given?.isBmp)
    this.#body = coder.rest(describeBody, given)
  }

  get text(): string {
    return this.#text()
  }

  get paragraphs(): Body['paragraphs'] {
    return this.#body().paragraphs
  }

  get sentences(): Body['sentences'] {
    return this.#body().sentences
  }

  get timeExpressions(): Body['timeExpressions'] {
    return this.#body().timeExpressions
  }
}

function describeBody(coder: Coder, body: Body | undefined): Body {
  return {
    paragraphs: coder.ranges(body?.paragraphs),
    sentences: coder.ranges(body?.sentences),
    timeExpressions: coder.list(describeTimeExpression, body?.timeExpressions),
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
