/** `/statements/:slug`: something that somebody said, or that an article says nobody did. */
import { html } from 'hono/html'
import { type KnownTime, type Provenance, statusWords, timeMarkup } from './known-time.ts'
import { pageLink } from './link-list.ts'
import operation from './operations/statement-page.graphql'
import type { Markup } from './page.ts'
import type { PageSource } from './page-source.ts'
import { shorten } from './shorten.ts'

interface Speaker {
  readonly slug: string
  readonly name: string
}

interface StatementFacts {
  readonly slug: string
  readonly label: string
  readonly content: string
  readonly form: 'DIRECT' | 'PARAPHRASE' | 'MIXED'
  readonly isNegated: boolean
  readonly speaker: Speaker | null
  readonly attribution: {
    readonly provenance: Provenance
    readonly candidates: readonly { readonly speaker: Speaker }[]
  }
  readonly saidOn: KnownTime | null
  readonly article: { readonly slug: string; readonly label: string }
}

export const statementPage: PageSource = {
  pattern: '/statements/:slug',
  async open(ask, slug) {
    const { statement } = await ask<{ readonly statement: StatementFacts | null }>(operation, {
      slug,
    })
    if (statement === null) return null
    const { label, article, saidOn, attribution } = statement
    return {
      path: `/statements/${statement.slug}`,
      title: label,
      description: `${shorten(wordsOf(statement))} ${speakerText(statement)}`,
      openGraphType: 'article',
      isIndexed: true,
      structuredData: null,
      body: html`<blockquote dir="auto">${wordsOf(statement)}</blockquote>
        <dl>
          <dt>Speaker</dt>
          <dd>
            ${speakerMarkup(statement)}${
              attribution.provenance.note === null
                ? ''
                : html`<br /><small>${attribution.provenance.note}</small>`
            }
          </dd>
          <dt>Said on</dt>
          <dd>${timeMarkup(saidOn)}</dd>
          <dt>Article</dt>
          <dd>${pageLink('articles', { slug: article.slug, words: article.label })}</dd>
        </dl>`,
    }
  },
}

/** In quotation marks where they are the speaker's own. */
function wordsOf({ form, content, isNegated }: StatementFacts): string {
  const words = form === 'DIRECT' ? `“${content}”` : content
  return isNegated ? `Not said, by the article: ${words}` : words
}

/** As plain text, for a preview. */
function speakerText({ speaker, attribution }: StatementFacts): string {
  const { status } = attribution.provenance
  if (speaker !== null) return `— ${speaker.name}${statusWords(status)}`
  const names = attribution.candidates.map(({ speaker: candidate }) => candidate.name)
  return names.length === 0 ? '— speaker not stated' : `— either ${names.join(' or ')}`
}

function speakerMarkup({ speaker, attribution }: StatementFacts): Markup | string {
  const link = ({ slug, name }: Speaker) => pageLink('actors', { slug, words: name })
  if (speaker !== null) {
    return html`${link(speaker)}${statusWords(attribution.provenance.status)}`
  }
  const [first, ...others] = attribution.candidates
  if (first === undefined) return 'not stated'
  return html`either
  ${link(first.speaker)}${others.map(({ speaker: other }) => html` or ${link(other)}`)}`
}
