/**
 * Markdown as HTML. HTML in it is text, not markup, so that no description can change the page.
 * Headings get anchors that are unique in the page, and links between the files become links within it.
 */
import MarkdownIt from 'markdown-it'
import type { Heading } from './docs-section.ts'

const plain = new MarkdownIt({ html: false, linkify: false })

/** A description of the schema: paragraphs, with code in them. */
export function renderDescription(text: string): string {
  return plain.render(text)
}

export interface Guide {
  readonly html: string
  /** Below the title, in order. */
  readonly headings: readonly Heading[]
  readonly title: string
}

export interface GuideOptions {
  /** Stands before each anchor of it. */
  readonly name: string
  /** Names of files that are sections of the page, as links have them: `limits.md`. */
  readonly files: Readonly<Record<string, string>>
  /** The heading that the rest is left out from, where that is for other readers. */
  readonly until?: string
}

/** @throws {Error} for a text without a title, without the heading that it is to end before, or with a link to what is not served. */
export function renderGuide(text: string, { name, files, until }: GuideOptions): Guide {
  const [, title] = /^# (.+)\n/.exec(text) ?? []
  if (title === undefined)
    throw new Error(`Cannot read the guide "${name}": expected a title, got none`)
  const body = text.slice(text.indexOf('\n') + 1)
  const end = until === undefined ? body.length : body.indexOf(`\n## ${until}\n`)
  if (end === -1) {
    throw new Error(`Cannot read the guide "${name}": expected the heading "${until}", got none`)
  }
  const headings: Heading[] = []
  const html = guideRenderer(name, files, headings).render(body.slice(0, end))
  return { html, headings, title }
}

function guideRenderer(
  name: string,
  files: Readonly<Record<string, string>>,
  headings: Heading[],
): ReturnType<typeof MarkdownIt> {
  const renderer = new MarkdownIt({ html: false, linkify: false })
  const { rules } = renderer.renderer
  const { escapeHtml } = renderer.utils
  let heading = ''

  rules['heading_open'] = (tokens, index) => {
    heading = tokens[index + 1]?.content ?? ''
    const id = `${name}-${slugOf(heading)}`
    const level = levelOf(tokens[index]?.tag)
    headings.push({ id, words: heading.replaceAll('`', ''), level })
    return `<h${level} id="${id}"><a href="#${id}">`
  }
  rules['heading_close'] = (tokens, index) => `</a></h${levelOf(tokens[index]?.tag)}>\n`
  // On a telephone each row stands as a list, whose items the style sheet calls after their columns;
  // the roles keep it a table for whoever hears it.
  let columns: string[] = []
  let column = 0
  rules['table_open'] = () => {
    columns = []
    return `<table role="table" aria-label="${escapeHtml(heading === '' ? name : heading)}">`
  }
  rules['thead_open'] = () => '<thead role="rowgroup">'
  rules['tbody_open'] = () => '<tbody role="rowgroup">'
  rules['tr_open'] = () => {
    column = 0
    return '<tr role="row">'
  }
  rules['th_open'] = (tokens, index) => {
    columns.push((tokens[index + 1]?.content ?? '').replaceAll('`', ''))
    return `<th role="columnheader"${alignment(tokens[index])}>`
  }
  rules['td_open'] = (tokens, index) => {
    const label = escapeHtml(columns[column] ?? '')
    column += 1
    return `<td role="cell" data-column="${label}"${alignment(tokens[index])}>`
  }

  rules['link_open'] = (tokens, index, options, _env, self) => {
    const token = tokens[index]
    token?.attrSet('href', pageLink(String(token.attrGet('href') ?? ''), name, files))
    return self.renderToken(tokens, index, options)
  }
  return renderer
}

/** As a class: the policy of the page allows no inline style. */
function alignment(cell: { readonly attrGet: (name: string) => unknown } | undefined): string {
  const style = cell?.attrGet('style')
  return typeof style === 'string' && style.includes('right') ? ' class="right"' : ''
}

/** One below the page's own: a guide's title is an `h2`, what it calls `##` an `h3`. */
function levelOf(tag = 'h2'): number {
  return Math.min(6, Number(tag.slice(1)) + 1)
}

/**
 * Where a link of a file leads in the page.
 *
 * @throws {Error} for a link to a file that is not served, whose words would lead nowhere.
 */
function pageLink(href: string, name: string, files: Readonly<Record<string, string>>): string {
  if (/^(https?:|\/)/.test(href)) return href
  const [file = '', anchor] = href.split('#')
  const section = file === '' ? name : files[file]
  if (section === undefined) {
    throw new Error(
      `Cannot read the guide "${name}": expected links to what is served, got "${href}"`,
    )
  }
  return `#${section}${anchor === undefined ? '' : `-${anchor}`}`
}

/** As GitHub makes it, of what our headings have. */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
}
