/** For what is asked again with every letter: the last answer stays until the next is there. */
import { useRef } from 'preact/hooks'
import type { Answer } from './use-answer.ts'

export interface Given<Data, Variables> {
  readonly answer: Answer<Data>
  /** What it is the answer to. */
  readonly variables: Variables
}

/** What is given; while that waits, and is not slow, the last answer that was here. */
export function useLastAnswer<Data, Variables>(
  given: Given<Data, Variables>,
): Given<Data, Variables> {
  const last = useRef<Given<Data, Variables> | null>(null)
  const { answer } = given
  if (answer.state === 'waiting' && !answer.isSlow) return last.current ?? given
  last.current = answer.state === 'here' ? given : null
  return given
}
