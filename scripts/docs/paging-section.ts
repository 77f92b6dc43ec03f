/** How lists are walked, by two pages of a real one. */
import { html } from 'hono/html'
import type { AnswerOperation } from './answer-operation.ts'
import type { DocsSection } from './docs-section.ts'
import { renderOperation } from './render-operation.ts'

const query = `query Page($after: String) {
  actors(first: 2, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      name
    }
  }
}`

interface Page {
  readonly actors: { readonly pageInfo: { readonly endCursor: string | null } }
}

export async function pagingSection(answer: AnswerOperation): Promise<DocsSection> {
  const first = await answer(query)
  const { endCursor } = (first.data as Page).actors.pageInfo
  const variables = { after: endCursor }
  const second = await answer(query, variables)
  const body = html`<p>
      A list gives 20 items where no size is asked for, and at most 100. Ask for the first so many
      with
      <code>first</code>, for the last with <code>last</code>; go on with <code>after</code> and
      <code>endCursor</code>, or back with <code>before</code> and <code>startCursor</code>, while
      <code>hasNextPage</code> or <code>hasPreviousPage</code> says that there is more.
      <code>totalCount</code> is the exact number in the whole list, under the filter that was
      given.
    </p>
    <p>
      A cursor is of one list in one order, and is refused in another with
      <code>INVALID_CURSOR</code>. It names a place and not an item: it holds when articles are
      added, and when its item goes. Take <code>nodes</code> where the items are enough, and
      <code>edges</code> for the cursor of each and for what holds of its place in the list. A
      smaller page costs less:
      <a href="#limits-what-an-operation-costs"
        >what is selected under a list counts once for each item</a
      >.
    </p>
    <p>The first page:</p>
    ${renderOperation({ query, variables: null, answer: first, isOpen: true })}
    <p>The next, after the <code>endCursor</code> of the first:</p>
    ${renderOperation({
      query,
      variables: JSON.stringify(variables, null, 2),
      answer: second,
      isOpen: true,
    })}`
  return { id: 'pagination', title: 'Pagination', html: String(await body), headings: [] }
}
