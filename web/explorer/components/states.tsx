/** What a view shows while there is nothing to show: waiting, failure, and nothing found. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { AskError } from '../ask.ts'
import { noteNavigation } from '../navigation.ts'
import type { Answer } from '../use-answer.ts'
import { PageText } from './page-text.tsx'
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
  const left = useCountdown(error)
  return (
    <div class="state failed" role="alert">
      <p>
        <strong>{explain(error)}</strong>
      </p>
      <p class="quiet">
        {error.message} <code>{error.code}</code>
      </p>
      <button
        type="button"
        aria-disabled={left > 0}
        onClick={() => {
          if (left === 0) retry()
        }}
      >
        Try again{left > 0 ? ` in ${left} s` : null}
      </button>
    </div>
  )
}

/** Seconds until it makes sense to ask again. */
function useCountdown(error: AskError): number {
  const [left, setLeft] = useState(error.wait)
  useEffect(() => {
    setLeft(error.wait)
    if (error.wait === 0) return
    const end = Date.now() + error.wait * 1000
    const timer = setInterval(() => {
      const seconds = Math.max(0, Math.ceil((end - Date.now()) / 1000))
      setLeft(seconds)
      if (seconds === 0) clearInterval(timer)
    }, 1000)
    return () => clearInterval(timer)
  }, [error])
  return left
}

function explain({ code, mayPass, wait }: AskError): string {
  if (code === 'NO_CONNECTION') return 'There is no connection.'
  if (code === 'RATE_LIMITED') {
    return `Too many questions in a short time. Wait ${wait > 0 ? `${wait} seconds` : 'a minute'}.`
  }
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

/**
 * The children once the answer is here, and the faces of waiting and failure before. Who asks again keeps the
 * focus at its place.
 */
export function Answered<Data>({ answer, children }: AnsweredProps<Data>) {
  const place = useRef<HTMLDivElement>(null)
  return (
    <div class="answered" ref={place} tabIndex={-1}>
      <Face answer={answer} onRetry={() => place.current?.focus({ preventScroll: true })}>
        {children}
      </Face>
    </div>
  )
}

interface FaceProps<Data> extends AnsweredProps<Data> {
  readonly onRetry: () => void
}

function Face<Data>({ answer, onRetry, children }: FaceProps<Data>) {
  if (answer.state === 'waiting') return <Waiting isSlow={answer.isSlow} />
  if (answer.state === 'here') return <>{children(answer.data)}</>
  return (
    <Failed
      error={answer.error}
      retry={() => {
        onRetry()
        answer.retry()
      }}
    />
  )
}

/**
 * As `Answered`, for a view whose heading comes with the answer, and takes the focus of who asked again.
 * Where the answer is slow or does not come, what the page came with is there to be read.
 */
export function AnsweredView<Data>({
  title,
  answer,
  children,
}: AnsweredProps<Data> & { readonly title: string }) {
  const place = useRef<HTMLDivElement>(null)
  if (answer.state === 'here') return <>{children(answer.data)}</>
  const isLate = answer.state === 'failed' || answer.isSlow
  return (
    <View title={title} isReady={answer.state === 'failed'}>
      <div class="answered" ref={place} tabIndex={-1}>
        <Face
          answer={answer}
          onRetry={() => {
            place.current?.focus({ preventScroll: true })
            noteNavigation()
          }}
        >
          {children}
        </Face>
      </div>
      {isLate ? <PageText /> : null}
    </View>
  )
}
