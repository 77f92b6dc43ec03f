/** `/actors/:slug`: somebody who speaks or acts. */
import { html } from 'hono/html'
import { counted } from './counted.ts'
import { pagedLinkList } from './link-list.ts'
import operation from './operations/actor-page.graphql'
import type { PageSource } from './page-source.ts'
import { type LabelledList, labelled } from './page-lists.ts'

interface ActorPage {
  readonly actor: {
    readonly slug: string
    readonly name: string
    readonly statements: LabelledList
    readonly events: LabelledList
    readonly articles: LabelledList
  } | null
}

export const actorPage: PageSource = {
  pattern: '/actors/:slug',
  async open(ask, slug, after) {
    const { actor } = await ask<ActorPage>(operation, {
      slug,
      afterStatements: after('statements'),
      afterEvents: after('events'),
      afterArticles: after('articles'),
    })
    if (actor === null) return null
    const { name, statements, events, articles } = actor
    return {
      path: `/actors/${actor.slug}`,
      title: name,
      description: `What articles report of ${name}: ${counted(statements.totalCount, 'statement')}, ${counted(events.totalCount, 'event')}, in ${counted(articles.totalCount, 'article')}, each with the words that say so.`,
      openGraphType: 'profile',
      isIndexed: true,
      structuredData: null,
      body: html`${pagedLinkList('Statements', 'statements', labelled(statements))}
      ${pagedLinkList('Events', 'events', labelled(events))}
      ${pagedLinkList('Articles', 'articles', labelled(articles))}`,
    }
  },
}
