/** `/events/:slug`: something that happened, or is claimed, proposed or denied. */
import { html } from 'hono/html'
import { type KnownTime, statusWords, timeMarkup } from './known-time.ts'
import { linkList } from './link-list.ts'
import operation from './operations/event-page.graphql'
import { type LabelledList, labelled } from './page-lists.ts'
import type { PageSource } from './page-source.ts'

interface EventFacts {
  readonly slug: string
  readonly label: string
  readonly modality: keyof typeof modalities | null
  readonly time: KnownTime | null
  readonly participants: {
    readonly totalCount: number
    readonly nodes: readonly { readonly slug: string; readonly name: string }[]
  }
  readonly statements: LabelledList
  readonly articles: LabelledList
}

const modalities = {
  ACTUAL: 'reported as a fact',
  CLAIMED: 'claimed by a speaker',
  PROPOSED: 'proposed or planned',
  NEGATED: 'reported as not having happened',
} as const

export const eventPage: PageSource = {
  pattern: '/events/:slug',
  async open(ask, slug) {
    const { event } = await ask<{ readonly event: EventFacts | null }>(operation, { slug })
    if (event === null) return null
    const { label, modality, time, participants, statements, articles } = event
    const standing = modality === null ? 'reported differently' : modalities[modality]
    const when = time === null ? 'not stated' : `${time.edtf}${statusWords(time.provenance.status)}`
    return {
      path: `/events/${event.slug}`,
      title: label,
      description: `An event that is ${standing}. When: ${when}.`,
      openGraphType: 'article',
      isIndexed: true,
      structuredData: null,
      body: html`<dl>
          <dt>Standing</dt>
          <dd>${standing}</dd>
          <dt>When</dt>
          <dd>${timeMarkup(time)}</dd>
        </dl>
        ${linkList('Who takes part', 'actors', {
          items: participants.nodes.map(({ slug: actor, name }) => ({ slug: actor, words: name })),
          total: participants.totalCount,
        })}
        ${linkList('Statements', 'statements', labelled(statements))}
        ${linkList('Articles', 'articles', labelled(articles))}`,
    }
  },
}
