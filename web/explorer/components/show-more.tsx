/**
 * Below a list that goes on: how much of it is here, and a button for more. The button keeps the focus;
 * when it goes, because all is here, the sentence that says so takes it.
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Further } from '../use-further.ts'

export interface ShowMoreProps {
  /** What it is more of, for who hears the button alone. */
  readonly of: string
  /** Of those that are here. */
  readonly count: number
  readonly total: number
  readonly hasMore: boolean
  /** The most that come at a time. */
  readonly size: number
  readonly further: Pick<Further<unknown>, 'state' | 'ask'>
}

export function ShowMore({ of, count, total, hasMore, size, further }: ShowMoreProps) {
  const { state, ask } = further
  const [before, setBefore] = useState<number | null>(null)
  const said = useRef<HTMLParagraphElement>(null)
  const isAtEnd = !hasMore && before !== null
  useEffect(() => {
    if (isAtEnd) said.current?.focus({ preventScroll: true })
  }, [isAtEnd])
  if (!hasMore && before === null) return null

  function words(): string {
    if (state === 'asking') return 'Loading more …'
    if (state === 'failed') return 'The rest did not come. Ask again.'
    const here = hasMore ? `${count} of ${total} are here.` : `All ${count} are here.`
    return before === null || count === before ? here : `${count - before} more. ${here}`
  }

  return (
    <div class="show-more">
      <p role="status" tabIndex={-1} ref={said}>
        {words()}
      </p>
      {hasMore ? (
        <button
          type="button"
          aria-disabled={state === 'asking'}
          onClick={() => {
            setBefore(count)
            ask()
          }}
        >
          Show {Math.max(1, Math.min(size, total - count))} more
          <span class="unseen">: {of}</span>
        </button>
      ) : null}
    </div>
  )
}
