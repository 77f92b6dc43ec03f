/** How a passage is cited, shown and checked by a real one. */
import { html } from 'hono/html'
import type { AnswerOperation } from './answer-operation.ts'
import type { DocsSection } from './docs-section.ts'
import { renderCode, renderOperation } from './render-operation.ts'

const query = `query Passage {
  statements(first: 1) {
    nodes {
      content
      contentEvidence {
        exact
        prefix
        suffix
        start
        end
        paragraph
        article {
          slug
          sha256
        }
      }
    }
  }
}`

interface Cited {
  readonly statements: {
    readonly nodes: readonly {
      readonly contentEvidence: readonly {
        readonly exact: string
        readonly start: number
        readonly end: number
        readonly article: { readonly slug: string }
      }[]
    }[]
  }
}

const textQuery = 'query Text($slug: String!) { article(slug: $slug) { text } }'

/**
 * Null where the corpus has no statement to cite.
 *
 * @throws {Error} where the passage is not what the page is about to claim.
 */
export async function citingSection(answer: AnswerOperation): Promise<DocsSection | null> {
  const cited = await answer(query)
  const [passage] = (cited.data as Cited).statements.nodes[0]?.contentEvidence ?? []
  if (passage === undefined) return null
  const { exact, start, end, article } = passage
  const { data } = await answer(textQuery, { slug: article.slug })
  const { text } = (data as { readonly article: { readonly text: string } }).article
  if (Array.from(text).slice(start, end).join('') !== exact) {
    throw new Error(`Cannot show how to cite: code points ${start} to ${end} are not "${exact}"`)
  }
  const body = html`<p>
      Every fact has its passages: the words of the article that it comes from, in
      <code>evidence</code> of its <a href="#type-Provenance">provenance</a>, or in a field of its
      own such as <code>contentEvidence</code>. <code>start</code> and <code>end</code> count
      Unicode code points of <code>Article.text</code>, the end exclusive, as the
      <a href="https://www.w3.org/TR/annotation-model/#text-position-selector"
        >text position selector of the W3C</a
      >
      does; <code>exact</code>, <code>prefix</code> and <code>suffix</code> are its text quote
      selector, and find the passage again where the text has moved. <code>sha256</code> tells
      whether it has changed.
    </p>
    ${renderOperation({ query, variables: null, answer: cited, isOpen: true })}
    <p>
      JavaScript counts UTF-16 units, which differ as soon as a text has an emoji. This is right for
      any text, and was checked with the passage above when this page was built:
    </p>
    ${renderCode(`Array.from(article.text).slice(${start}, ${end}).join('') === passage.exact`)}
    <p>
      To cite it to a person, name the article and the place: the explorer opens
      <code>/articles/${article.slug}#at=${start}-${end}</code> at the passage. A value that is
      <code>INFERRED</code> or <code>AMBIGUOUS</code> is to be cited as such, with its
      <code>note</code>; what is <code>REFERENCE_DATA</code> comes from no article and has no
      passage.
    </p>`
  return { id: 'citing', title: 'Citing a passage', html: String(await body), headings: [] }
}
