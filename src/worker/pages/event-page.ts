/** `/events/:slug`: something that happened, or is claimed, proposed or denied. */
import { html } from 'hono/html'
import { type KnownTime, statusWords, timeMarkup } from './known-time.ts'
import { pagedLinkList } from './link-list.ts'
import operation from './operations/event-page.graphql'
import { type LabelledList, labelled, type NamedList, named } from './page-lists.ts'
import type { PageSource } from './page-source.ts'

interface EventFacts {
  readonly slug: string
  readonly label: string
  readonly modality: keyof typeof modalities | null
  readonly time: KnownTime | null
  readonly participants: NamedList
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
  async open(ask, slug, after) {
    const { event } = await ask<{ readonly event: EventFacts | null }>(operation, {
      slug,
      afterActors: after('actors'),
      afterStatements: after('statements'),
      afterArticles: after('articles'),
    })
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
        ${pagedLinkList('Participants', 'actors', named(participants))}
        ${pagedLinkList('Statements', 'statements', labelled(statements))}
        ${pagedLinkList('Articles', 'articles', labelled(articles))}`,
    }
  },
}
