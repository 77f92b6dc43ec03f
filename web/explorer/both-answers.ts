/** Two answers as one: here when both are, failed when either has, and asked again together. */
import type { Answer } from './use-answer.ts'

export function bothAnswers<One, Other>(
  one: Answer<One>,
  other: Answer<Other>,
): Answer<readonly [One, Other]> {
  if (one.state === 'here' && other.state === 'here') {
    return { state: 'here', data: [one.data, other.data] }
  }
  const failed = [one, other].filter((answer) => answer.state === 'failed')
  const [first] = failed
  if (first !== undefined) {
    return {
      state: 'failed',
      error: first.error,
      retry: () => {
        for (const answer of failed) answer.retry()
      },
    }
  }
  return {
    state: 'waiting',
    isSlow: [one, other].some((answer) => answer.state === 'waiting' && answer.isSlow),
  }
}
