/** Lists of links to other pages, for readers without script. */
import { html } from 'hono/html'
import type { Markup } from './page.ts'

export type PageFolder = 'articles' | 'actors' | 'statements' | 'events' | 'locations'

export interface Linked {
  readonly slug: string
  /** The words of the link. */
  readonly words: string
}

export function pageLink(folder: PageFolder, { slug, words }: Linked): Markup {
  return html`<a href="/${folder}/${encodeURIComponent(slug)}">${words}</a>`
}

/** Nothing where there is nothing to list; says so where the list goes on. */
export function linkList(
  heading: string,
  folder: PageFolder,
  { items, total = items.length }: { readonly items: readonly Linked[]; readonly total?: number },
): Markup | '' {
  if (items.length === 0) return ''
  return html`<section>
    <h2>${heading}</h2>
    <ul>
      ${items.map((item) => html`<li>${pageLink(folder, item)}</li>`)}
    </ul>
    ${total > items.length ? html`<p>And ${total - items.length} more.</p>` : ''}
  </section>`
}
