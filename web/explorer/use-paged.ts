/** The answer to an operation whose lists are drawn whole, part by part. */
import { firstPart, nextPart, type Paging } from './every-page.ts'
import { type Answer, useAnswer } from './use-answer.ts'
import { type Further, useFurther } from './use-further.ts'

export interface Paged<Data> {
  /** As much as is here. */
  readonly answer: Answer<Data>
  readonly further: Pick<Further<Data>, 'state' | 'ask'>
  readonly hasMore: boolean
}

export function usePaged<Data, Variables>(
  paging: Paging<Data, Variables>,
  variables: Variables,
): Paged<Data> {
  const first = useAnswer(paging.operation, variables, firstPart(paging))
  const further = useFurther<Data | null>(
    {
      key: JSON.stringify([paging.operation.text, variables]),
      ask: async (data, signal) =>
        data === null ? null : nextPart(paging, variables, data, signal),
    },
    first.state === 'here' ? first.data : null,
  )
  const data = further.list
  if (first.state !== 'here' || data === null) {
    return { answer: first, further, hasMore: false }
  }
  return { answer: { state: 'here', data }, further, hasMore: paging.next(data) !== null }
}
