/** `/locations/:slug`: a place, an area or a border. */
import { html } from 'hono/html'
import { counted } from './counted.ts'
import { linkList, pagedLinkList } from './link-list.ts'
import operation from './operations/location-page.graphql'
import { type LabelledList, labelled } from './page-lists.ts'
import type { PageSource } from './page-source.ts'

interface LocationFacts {
  readonly slug: string
  readonly name: string
  readonly ancestors: readonly { readonly slug: string; readonly name: string }[]
  readonly events: LabelledList
  readonly statements: LabelledList
}

export const locationPage: PageSource = {
  pattern: '/locations/:slug',
  async open(ask, slug, after) {
    const { location } = await ask<{ readonly location: LocationFacts | null }>(operation, {
      slug,
      afterEvents: after('events'),
      afterStatements: after('statements'),
    })
    if (location === null) return null
    const { name, ancestors, events, statements } = location
    return {
      path: `/locations/${location.slug}`,
      title: name,
      description: `What articles report of ${name}: ${counted(events.totalCount, 'event')}, ${counted(statements.totalCount, 'statement')}, each with the words that say so.`,
      openGraphType: 'website',
      isIndexed: true,
      structuredData: null,
      body: html`${linkList(
        'Lies in',
        'locations',
        ancestors.map(({ slug: area, name: words }) => ({ slug: area, words })),
      )}
      ${pagedLinkList('Events', 'events', labelled(events))}
      ${pagedLinkList('Statements', 'statements', labelled(statements))}`,
    }
  },
}
