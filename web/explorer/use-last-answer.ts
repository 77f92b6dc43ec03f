/** For what is asked again with every letter: the last answer stays until the next is there. */
import { useRef } from 'preact/hooks'
import type { Answer } from './use-answer.ts'

/** The answer given; while that waits, and is not slow, the last one that was here. */
export function useLastAnswer<Data>(answer: Answer<Data>): Answer<Data> {
  const last = useRef<Answer<Data> | null>(null)
  if (answer.state === 'waiting' && !answer.isSlow) return last.current ?? answer
  last.current = answer.state === 'here' ? answer : null
  return answer
}
