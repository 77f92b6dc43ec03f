/** Statements and events of which no article gives a time. */
import { pageAddress } from '../addresses.ts'
import type { UndatedQuery } from '../operations/types.ts'
import { undatedItems } from './undated-items.ts'

export function UndatedList({ answer }: { readonly answer: UndatedQuery }) {
  const items = undatedItems(answer)
  if (items.length === 0) return <p>Everything that is chosen has a date.</p>
  const { statements, events } = answer
  const isPart = [statements, events].some(({ nodes, totalCount }) => nodes.length < totalCount)
  return (
    <>
      {isPart ? <p>There are more; choose an actor or a location to see them.</p> : null}
      <ul class="plain-list">
        {items.map(({ id, label, tags }) => (
          <li key={id}>
            <a href={pageAddress(id)}>{label}</a>
            <div class="quiet">{tags.join(', ')}</div>
          </li>
        ))}
      </ul>
    </>
  )
}
