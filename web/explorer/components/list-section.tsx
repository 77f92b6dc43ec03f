/**
 * A list of a page under its heading, with its exact length. A list that goes on says so, and how to see
 * the rest of it.
 */
import type { ComponentChildren } from 'preact'
import { fullSize, usualSize } from '../list-size.ts'
import { useParameters } from '../navigation.ts'

export interface ListSectionProps {
  readonly id: string
  readonly heading: string
  /** Of the whole list. */
  readonly total: number
  /** Of those that are here. */
  readonly count: number
  readonly children: ComponentChildren
}

/** Nothing of an empty list. */
export function ListSection({ id, heading, total, count, children }: ListSectionProps) {
  if (total === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {heading} <span class="count">{total}</span>
      </h2>
      {children}
      {count < total ? <Rest count={count} total={total} /> : null}
    </section>
  )
}

function Rest({ count, total }: { readonly count: number; readonly total: number }) {
  const [, change] = useParameters()
  if (count >= fullSize || count < usualSize) {
    return (
      <p class="quiet">
        The first {count} of {total}. The query behind this page, in the playground, asks for more.
      </p>
    )
  }
  return (
    <button type="button" onClick={() => change({ lists: 'full' }, 'push')}>
      Show {Math.min(total, fullSize)} of {total}
    </button>
  )
}
