/** `/articles/:slug`: the reader of one article. */
import { html } from 'hono/html'
import { timeMarkup } from './known-time.ts'
import { type ArticleFacts, newsArticle } from './news-article.ts'
import operation from './operations/article-page.graphql'
import type { Markup } from './page.ts'
import type { AskPage, PageSource } from './page-source.ts'
import { shorten } from './shorten.ts'

export const articlePage: PageSource = {
  pattern: '/articles/:slug',
  async open(ask, slug) {
    const article = await askArticle(ask, slug)
    if (article === null) return null
    return {
      path: `/articles/${article.slug}`,
      title: article.headline ?? article.label,
      description: leadOf(article),
      openGraphType: 'article',
      isIndexed: true,
      structuredData: (origin) => newsArticle(article, origin),
      body: articleMarkup(article),
    }
  },
}

export async function askArticle(ask: AskPage, slug: string): Promise<ArticleFacts | null> {
  const { article } = await ask<{ readonly article: ArticleFacts | null }>(operation, { slug })
  return article
}

/** The first words of the text. */
export function leadOf({ text }: ArticleFacts): string {
  return shorten(text.split('\n', 1)[0] ?? '')
}

/** The whole text, and what is known of the article. */
export function articleMarkup(article: ArticleFacts): Markup {
  const { headline, author, publisher, publishedOn, language, text } = article
  return html`${
      headline === null
        ? html`<p>The title is ours; the headline of the article is not known.</p>`
        : ''
    }
    <dl>
      <dt>Author</dt>
      <dd>${author === null ? 'not stated' : html`<bdi>${author}</bdi>`}</dd>
      <dt>Publisher</dt>
      <dd>${publisher === null ? 'not stated' : html`<bdi>${publisher}</bdi>`}</dd>
      <dt>Published</dt>
      <dd>${timeMarkup(publishedOn)}</dd>
    </dl>
    <article lang="${language}" dir="auto">
      ${text.split('\n').map((paragraph) => html`<p dir="auto">${paragraph}</p>`)}
    </article>`
}
