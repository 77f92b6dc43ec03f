/** The kinds of node in words. */
import type { PageKind } from '../addresses.ts'

export const kindWords: Readonly<
  Record<PageKind, { readonly one: string; readonly many: string }>
> = {
  actor: { one: 'actor', many: 'actors' },
  statement: { one: 'statement', many: 'statements' },
  event: { one: 'event', many: 'events' },
  location: { one: 'location', many: 'locations' },
  article: { one: 'article', many: 'articles' },
}
