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

/** @throws {Error} for a text without a title, or without the heading that it is to end before. */
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
  let heading = ''

  rules['heading_open'] = (tokens, index) => {
    heading = tokens[index + 1]?.content ?? ''
    const id = `${name}-${slugOf(heading)}`
    const level = levelOf(tokens[index]?.tag)
    headings.push({ id, words: heading.replaceAll('`', ''), level })
    return `<h${level} id="${id}"><a href="#${id}">`
  }
  rules['heading_close'] = (tokens, index) => `</a></h${levelOf(tokens[index]?.tag)}>\n`
  // Wider than a telephone; whoever has no pointer scrolls it by keys.
  rules['table_open'] = () =>
    `<div class="wide" role="region" tabindex="0" aria-label="${plain.utils.escapeHtml(`Table: ${heading}`)}"><table>`
  rules['table_close'] = () => '</table></div>\n'

  for (const cell of ['th_open', 'td_open']) {
    rules[cell] = (tokens, index) => {
      const token = tokens[index]
      const isRight = String(token?.attrGet('style') ?? '').includes('right')
      return `<${token?.tag}${isRight ? ' class="right"' : ''}>`
    }
  }

  const linked: boolean[] = []
  rules['link_open'] = (tokens, index, options, _env, self) => {
    const token = tokens[index]
    const href = pageLink(String(token?.attrGet('href') ?? ''), name, files)
    linked.push(href !== null)
    if (href === null) return ''
    token?.attrSet('href', href)
    return self.renderToken(tokens, index, options)
  }
  rules['link_close'] = () => (linked.pop() === true ? '</a>' : '')
  return renderer
}

/** One below the page's own: a guide's title is an `h2`, what it calls `##` an `h3`. */
function levelOf(tag = 'h2'): number {
  return Math.min(6, Number(tag.slice(1)) + 1)
}

/** Where a link of a file leads in the page; null where it leads to a file that is not served. */
function pageLink(
  href: string,
  name: string,
  files: Readonly<Record<string, string>>,
): string | null {
  if (/^(https?:|\/)/.test(href)) return href
  const [file = '', anchor] = href.split('#')
  const section = file === '' ? name : files[file]
  if (section === undefined) return null
  return `#${section}${anchor === undefined ? '' : `-${anchor}`}`
}

/** As GitHub makes it, of what our headings have. */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
}
