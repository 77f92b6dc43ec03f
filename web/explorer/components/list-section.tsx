/** A list of a page under its heading, with its exact length, to be read on to its end. */
import type { ComponentChildren } from 'preact'
import { countOf, type Listed } from '../more-of.ts'
import { pageSize } from '../page-size.ts'
import { type More, useFurther } from '../use-further.ts'
import { ShowMore } from './show-more.tsx'

export interface ListSectionProps<List> {
  readonly id: string
  readonly heading: string
  /** Its first page. */
  readonly list: List
  readonly more: More<List>
  readonly children: (list: List) => ComponentChildren
}

/** Nothing of an empty list. */
export function ListSection<List extends Listed>(props: ListSectionProps<List>) {
  const { id, heading, list: first, more, children } = props
  const further = useFurther(more, first)
  const { list } = further
  if (list.totalCount === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {heading} <span class="count">{list.totalCount}</span>
      </h2>
      {children(list)}
      <ShowMore
        key={more.key}
        of={heading}
        count={countOf(list)}
        total={list.totalCount}
        hasMore={list.pageInfo.hasNextPage}
        size={pageSize}
        further={further}
      />
    </section>
  )
}
