/** What a view shows while there is nothing to show: waiting, failure, and nothing found. */
import type { ComponentChildren } from 'preact'
import type { AskError } from '../ask.ts'
import type { Answer } from '../use-answer.ts'
import { View } from './view.tsx'

export function Waiting({ isSlow }: { readonly isSlow: boolean }) {
  return (
    <div class="state" role="status">
      <p class="waiting">{isSlow ? 'Still waiting for the answer …' : 'Loading …'}</p>
      {isSlow ? (
        <p class="quiet">The connection is slow. There is no need to do anything.</p>
      ) : null}
    </div>
  )
}

export function Failed({ error, retry }: { readonly error: AskError; readonly retry: () => void }) {
  return (
    <div class="state failed" role="alert">
      <p>
        <strong>{explain(error)}</strong>
      </p>
      <p class="quiet">
        {error.message} <code>{error.code}</code>
      </p>
      <button type="button" onClick={retry}>
        Try again
      </button>
    </div>
  )
}

function explain({ code, mayPass }: AskError): string {
  if (code === 'NO_CONNECTION') return 'There is no connection.'
  if (code === 'RATE_LIMITED') return 'Too many questions in a short time. Wait a minute.'
  if (mayPass) return 'The answer did not come.'
  return 'The endpoint refused the question.'
}

/** An empty list or search: says what is empty, and what that means. */
export function Empty({ children }: { readonly children: ComponentChildren }) {
  return <p class="state empty">{children}</p>
}

export interface AnsweredProps<Data> {
  readonly answer: Answer<Data>
  readonly children: (data: Data) => ComponentChildren
}

/** The children once the answer is here, and the faces of waiting and failure before. */
export function Answered<Data>({ answer, children }: AnsweredProps<Data>) {
  if (answer.state === 'waiting') return <Waiting isSlow={answer.isSlow} />
  if (answer.state === 'failed') return <Failed error={answer.error} retry={answer.retry} />
  return <>{children(answer.data)}</>
}

/** As `Answered`, for a view whose heading comes with the answer. */
export function AnsweredView<Data>({
  title,
  answer,
  children,
}: AnsweredProps<Data> & { readonly title: string }) {
  if (answer.state === 'here') return <>{children(answer.data)}</>
  return (
    <View title={title} isReady={answer.state === 'failed'}>
      <Answered answer={answer}>{children}</Answered>
    </View>
  )
}
