/**
 * The answer to an operation, in a component. Leaving the component, or asking with other variables,
 * ends the request. What was answered is kept while the page is open, so that going back is immediate.
 */
import { useCallback, useEffect, useState } from 'preact/hooks'
import { ask, AskError } from './ask.ts'
import type { Operation } from './operation.ts'

export type Answer<Data> =
  | { readonly state: 'waiting'; readonly isSlow: boolean }
  | { readonly state: 'here'; readonly data: Data }
  | { readonly state: 'failed'; readonly error: AskError; readonly retry: () => void }

/** Milliseconds after which a reader is told that it takes long. */
const patience = 2500
const keptAnswers = 60
const kept = new Map<string, unknown>()

interface Held {
  readonly key: string
  readonly answer: Answer<unknown>
}

/** How a component asks, where one request is not enough: as `ask`, but given its own signal. */
export type Asking<Data, Variables> = (variables: Variables, signal: AbortSignal) => Promise<Data>

/** `variables` may be a new object each time: their JSON counts. */
export function useAnswer<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  asking: Asking<Data, Variables> = (given, signal) => ask(operation, given, signal),
): Answer<Data> {
  const key = JSON.stringify([operation.text, variables])
  const [attempt, setAttempt] = useState(0)
  const [held, setHeld] = useState<Held | null>(null)
  const retry = useCallback(() => setAttempt((count) => count + 1), [])

  useEffect(() => {
    if (kept.has(key)) {
      // Others may push it out while this is shown.
      setHeld({ key, answer: { state: 'here', data: kept.get(key) } })
      return
    }
    const leaving = new AbortController()
    const show = (answer: Answer<unknown>): void => {
      if (!leaving.signal.aborted) setHeld({ key, answer })
    }
    show({ state: 'waiting', isSlow: false })
    const slow = setTimeout(() => show({ state: 'waiting', isSlow: true }), patience)
    void answering().then(show)

    async function answering(): Promise<Answer<Data>> {
      try {
        const data = await asking(variables, leaving.signal)
        keep(key, data)
        return { state: 'here', data }
      } catch (error) {
        return { state: 'failed', error: asAskError(error), retry }
      } finally {
        clearTimeout(slow)
      }
    }

    return () => {
      clearTimeout(slow)
      leaving.abort()
    }
    // `variables` and `asking` are new with each rendering; the key stands for them.
  }, [key, attempt, retry])

  if (kept.has(key)) return { state: 'here', data: kept.get(key) as Data }
  if (held?.key === key) return held.answer as Answer<Data>
  return { state: 'waiting', isSlow: false }
}

function keep(key: string, data: unknown): void {
  kept.set(key, data)
  const [oldest] = kept.keys()
  if (kept.size > keptAnswers && oldest !== undefined) kept.delete(oldest)
}

function asAskError(error: unknown): AskError {
  if (error instanceof AskError) return error
  return new AskError('NO_ANSWER', error instanceof Error ? error.message : String(error))
}
