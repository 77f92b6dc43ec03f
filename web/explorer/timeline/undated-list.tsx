/** Statements and events of which no article gives a time. */
import { pageAddress } from '../addresses.ts'
import { Provenance } from '../components/provenance.tsx'
import { ShowMore } from '../components/show-more.tsx'
import type { UndatedQuery } from '../operations/types.ts'
import { partPages } from '../every-page.ts'
import type { Paged } from '../use-paged.ts'
import { undatedItems } from './undated-items.ts'

/** Of both lists, in pages of 100. */
const partSize = 2 * 100 * partPages

export interface UndatedListProps {
  readonly answer: UndatedQuery
  readonly all: Paged<UndatedQuery>
}

export function UndatedList({ answer, all: { hasMore, further } }: UndatedListProps) {
  const items = undatedItems(answer)
  const { statements, events } = answer
  return (
    <>
      <p>
        {items.length === 0
          ? 'Nothing without a date is among what is chosen.'
          : `${items.length} without a date${hasMore ? ' so far' : ''}.`}
      </p>
      <ul class="plain-list">
        {items.map(({ id, label, tags, known }) => (
          <li key={id}>
            <a href={pageAddress(id)}>{label}</a>
            <div class="quiet">{tags.join(', ')}</div>
            {known.map(({ what, of }) => (
              <Provenance key={what} of={of} what={what} isNamed />
            ))}
          </li>
        ))}
      </ul>
      <ShowMore
        of="what is looked through for dates"
        count={statements.nodes.length + events.nodes.length}
        total={statements.totalCount + events.totalCount}
        hasMore={hasMore}
        size={partSize}
        further={further}
      />
    </>
  )
}
