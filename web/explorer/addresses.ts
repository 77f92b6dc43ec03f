/** The addresses of pages and of passages. They are shared and bookmarked: what was one stays one. */

/** The kinds of node that have a page, by the first part of their ids. */
export type PageKind = 'article' | 'actor' | 'statement' | 'event' | 'location'

const folders: Readonly<Record<PageKind, string>> = {
  article: 'articles',
  actor: 'actors',
  statement: 'statements',
  event: 'events',
  location: 'locations',
}

/** @throws {Error} for a text that is not the global id of a node. */
export function splitId(id: string): { readonly kind: PageKind; readonly slug: string } {
  const colon = id.indexOf(':')
  const kind = id.slice(0, Math.max(colon, 0))
  const slug = id.slice(colon + 1)
  if (!Object.hasOwn(folders, kind) || slug === '') {
    throw new Error(
      `Cannot read the id ${JSON.stringify(id)}: expected a kind and a slug, such as "actor:taliban"`,
    )
  }
  return { kind: kind as PageKind, slug }
}

/** The page of a node, by its global id. */
export function pageAddress(id: string): string {
  const { kind, slug } = splitId(id)
  return `/${folders[kind]}/${encodeURIComponent(slug)}`
}

/** In Unicode code points from the start of an article's text; the end is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The place of passages in the reader of their article. Without a passage it is the reader itself. */
export function passageAddress(articleSlug: string, spans: readonly Span[]): string {
  return pageAddress(`article:${articleSlug}`) + formatSpans(spans)
}

/** `#at=325-435,440-460`, or nothing. */
export function formatSpans(spans: readonly Span[]): string {
  if (spans.length === 0) return ''
  return `#at=${spans.map(({ start, end }) => `${start}-${end}`).join(',')}`
}

/** The spans of an address's fragment, in order of start; what is none is passed over. */
export function parseSpans(fragment: string): readonly Span[] {
  const given = new URLSearchParams(fragment.replace(/^#/, '')).get('at') ?? ''
  return given
    .split(',')
    .flatMap((part) => {
      const match = /^(\d{1,9})-(\d{1,9})$/.exec(part.trim())
      if (match === null) return []
      const span = { start: Number(match[1]), end: Number(match[2]) }
      return span.start < span.end ? [span] : []
    })
    .toSorted((one, other) => one.start - other.start || one.end - other.end)
}
