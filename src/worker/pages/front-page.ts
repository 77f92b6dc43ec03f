/** `/`: the articles; while there is but one, that one. */
import { html } from 'hono/html'
import { articleMarkup, askArticle } from './article-page.ts'
import { counted } from './counted.ts'
import { pagedLinkList, pageLink } from './link-list.ts'
import operation from './operations/front-page.graphql'
import { type LabelledList, labelled } from './page-lists.ts'
import type { PageSource } from './page-source.ts'

const names = ['article', 'actor', 'statement', 'event', 'location'] as const

interface FrontPage {
  readonly corpus: Readonly<Record<`${(typeof names)[number]}s`, number>>
  readonly articles: LabelledList
}

export const frontPage: PageSource = {
  pattern: '/',
  async open(ask, _slug, after) {
    const { corpus, articles } = await ask<FrontPage>(operation, {
      afterArticles: after('articles'),
    })
    const [first] = articles.nodes
    const only =
      first === undefined || articles.totalCount > 1 ? null : await askArticle(ask, first.slug)
    return {
      path: '/',
      title: 'Dateline',
      description:
        'News articles as a graph: who said what, about whom, what happened, when and where, with the exact words behind every answer.',
      openGraphType: 'website',
      isIndexed: true,
      structuredData: null,
      body: html`<p>
          News articles as a graph:
          ${names.map((name) => counted(corpus[`${name}s`], name)).join(', ')}. Every fact points at
          the exact words that it comes from.
        </p>
        ${
          only === null
            ? pagedLinkList('Articles', 'articles', labelled(articles))
            : html`<h2>${pageLink('articles', { slug: only.slug, words: only.label })}</h2>
                ${articleMarkup(only)}`
        }`,
    }
  },
}
