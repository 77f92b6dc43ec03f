/**
 * An article as schema.org has it: a `NewsArticle` with its quotations. What the article does not say is
 * left out, and so is what can only be inferred where the vocabulary has no word for that. Our label is
 * the name of our page and never a headline.
 */
import { certainDate, type KnownTime, type Provenance } from './known-time.ts'

export interface QuotedSpeaker {
  readonly __typename: 'Person' | 'Organization' | 'State' | 'Group'
  readonly slug: string
  readonly name: string
}

export interface QuotedStatement {
  readonly slug: string
  readonly content: string
  readonly saidOn: {
    readonly edtf: string
    readonly provenance: Pick<Provenance, 'status'>
  } | null
  readonly attribution: {
    readonly attributedAs: string | null
    readonly provenance: Provenance
  }
  readonly speaker: QuotedSpeaker | null
}

export interface ArticleFacts {
  readonly slug: string
  readonly label: string
  readonly headline: string | null
  readonly author: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly licence: string | null
  readonly language: string
  readonly text: string
  readonly dateline: { readonly text: string } | null
  readonly publishedOn: KnownTime | null
  readonly statements: { readonly nodes: readonly QuotedStatement[] }
}

/** @param origin - of the site, for absolute addresses. */
export function newsArticle(article: ArticleFacts, origin: string): object {
  const page = `${origin}/articles/${article.slug}`
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': `${page}#article`,
    mainEntityOfPage: { '@type': 'WebPage', '@id': page, url: page, name: article.label },
    ...given('headline', article.headline),
    ...given('url', article.url),
    // Whether the author is a person or an agency is not known; this property asks for no type.
    ...given('creditText', article.author),
    ...(article.publisher === null
      ? {}
      : { publisher: { '@type': 'Organization', name: article.publisher } }),
    ...(article.licence === null
      ? {}
      : { license: { '@type': 'CreativeWork', name: article.licence } }),
    ...given('datePublished', certainDate(article.publishedOn)),
    ...given('dateline', article.dateline?.text),
    inLanguage: article.language,
    articleBody: article.text,
    hasPart: article.statements.nodes.map((statement) =>
      quotation(statement, article.language, origin),
    ),
  }
}

function quotation(
  { slug, content, saidOn, attribution, speaker }: QuotedStatement,
  language: string,
  origin: string,
): object {
  const address = `${origin}/statements/${slug}`
  return {
    '@type': 'Quotation',
    '@id': address,
    url: address,
    text: content,
    inLanguage: language,
    ...given('creditText', attribution.attributedAs),
    ...given('dateCreated', certainDate(saidOn)),
    ...(speaker === null ? {} : spokenBy(speaker, attribution.provenance, origin)),
  }
}

const speakerTypes = {
  Person: 'Person',
  Organization: 'Organization',
  State: 'GovernmentOrganization',
  // People who are not organised are neither of the types that the property takes.
  Group: null,
} as const

/** A speaker who is not named but inferred stands in a `Role`, which can say so. */
function spokenBy(
  { __typename, slug, name }: QuotedSpeaker,
  { status, note }: Provenance,
  origin: string,
): object {
  const type = speakerTypes[__typename]
  if (type === null) return {}
  const speaker = { '@type': type, '@id': `${origin}/actors/${slug}`, name }
  if (status === 'STATED') return { spokenByCharacter: speaker }
  return {
    spokenByCharacter: {
      '@type': 'Role',
      description: `Inferred, not stated by the article.${note === null ? '' : ` ${note}`}`,
      spokenByCharacter: speaker,
    },
  }
}

/** Nothing for a value that is not there. */
function given(property: string, value: string | null | undefined): object {
  return value == null ? {} : { [property]: value }
}
