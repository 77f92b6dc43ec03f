/**
 * A list that goes on when a reader asks for it. What was asked for is kept while the page is open, so
 * that whoever comes back finds as much of it as before.
 */
import { useEffect, useRef, useState } from 'preact/hooks'

export interface Further<List> {
  /** As much of it as is here. */
  readonly list: List
  readonly state: 'resting' | 'asking' | 'failed'
  readonly ask: () => void
}

export interface More<List> {
  /** Names the list among all others. */
  readonly key: string
  /** The list with more of it behind. */
  readonly ask: (list: List, signal: AbortSignal) => Promise<List>
}

const keptLists = 60
const kept = new Map<string, unknown>()

export function useFurther<List>({ key, ask: askMore }: More<List>, first: List): Further<List> {
  const [held, setHeld] = useState<{
    readonly key: string
    readonly state: Further<List>['state']
  }>({ key, state: 'resting' })
  const leaving = useRef<AbortController>(null)
  useEffect(() => () => leaving.current?.abort(), [key])

  const list = kept.has(key) ? (kept.get(key) as List) : first
  const state = held.key === key ? held.state : 'resting'
  return {
    list,
    state,
    ask() {
      if (state !== 'asking') void asking()
    },
  }

  async function asking(): Promise<void> {
    const controller = new AbortController()
    leaving.current = controller
    setHeld({ key, state: 'asking' })
    try {
      keep(key, await askMore(list, controller.signal))
      setHeld({ key, state: 'resting' })
    } catch {
      if (!controller.signal.aborted) setHeld({ key, state: 'failed' })
    }
  }
}

function keep(key: string, list: unknown): void {
  kept.delete(key)
  kept.set(key, list)
  const [oldest] = kept.keys()
  if (kept.size > keptLists && oldest !== undefined) kept.delete(oldest)
}
