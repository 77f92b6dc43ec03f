/** What each article says of one thing. */
import type { ArticleSource } from './article-source.ts'

export interface Entry<Content> {
  readonly article: ArticleSource
  readonly content: Content
}

/** What the articles say of each key of one of their sections, in the order of the articles given. */
export function entriesBySlug<Content>(
  articles: readonly ArticleSource[],
  section: (article: ArticleSource) => Readonly<Record<string, Content>> | undefined,
): ReadonlyMap<string, readonly Entry<Content>[]> {
  const bySlug = new Map<string, Entry<Content>[]>()
  for (const article of articles) {
    for (const [slug, content] of Object.entries(section(article) ?? {})) {
      const entries = bySlug.get(slug)
      if (entries === undefined) bySlug.set(slug, [{ article, content }])
      else entries.push({ article, content })
    }
  }
  return bySlug
}
