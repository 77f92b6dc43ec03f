/** Lists of links to other pages, for readers without script, who get to their end page by page. */
import { html } from 'hono/html'
import type { Markup } from './page.ts'

export type PageFolder = 'articles' | 'actors' | 'statements' | 'events' | 'locations'

export interface Linked {
  readonly slug: string
  /** The words of the link. */
  readonly words: string
}

export interface LinkedPage {
  readonly items: readonly Linked[]
  /** Of all pages. */
  readonly total: number
  /** Whether there are items before these. */
  readonly isContinued: boolean
  /** The cursor that the rest comes after; null at the end. */
  readonly next: string | null
}

export function pageLink(folder: PageFolder, { slug, words }: Linked): Markup {
  return html`<a href="/${folder}/${encodeURIComponent(slug)}" dir="auto">${words}</a>`
}

/** The parameter of an address that says after which cursor the list of a page goes on. */
export function afterParameter(folder: PageFolder): string {
  return `after${folder.charAt(0).toUpperCase()}${folder.slice(1)}`
}

/** A whole list; nothing where there is nothing to list. */
export function linkList(
  heading: string,
  folder: PageFolder,
  items: readonly Linked[],
): Markup | '' {
  return pagedLinkList(heading, folder, {
    items,
    total: items.length,
    isContinued: false,
    next: null,
  })
}

/** One page of a list, with the way to the next; nothing where there is nothing to list. */
export function pagedLinkList(
  heading: string,
  folder: PageFolder,
  { items, total, isContinued, next }: LinkedPage,
): Markup | '' {
  if (total === 0) return ''
  const rest =
    next === null ? null : new URLSearchParams({ [afterParameter(folder)]: next }).toString()
  return html`<section>
    <h2>${heading}</h2>
    ${
      items.length === total
        ? ''
        : html`<p>
            ${items.length} of ${total}.
            ${isContinued ? html`<a href="?">From the start: ${heading.toLowerCase()}</a>` : ''}
          </p>`
    }
    <ul>
      ${items.map((item) => html`<li>${pageLink(folder, item)}</li>`)}
    </ul>
    ${rest === null ? '' : html`<p><a href="?${rest}">Further ${heading.toLowerCase()}</a></p>`}
  </section>`
}
