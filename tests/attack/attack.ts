/** An attack: what is sent, and what has to come back. */
import type { RawRequest } from '../http/send-raw.ts'

export interface Attack {
  readonly title: string
  readonly send: RawRequest
  /** `closed` where the connection ends without an answer. */
  readonly status: number | 'closed' | readonly (number | 'closed')[]
  /** Of the first error; without it there must be no errors. */
  readonly code?: string | readonly string[]
  /** Of the first error, beside its code. */
  readonly extensions?: Readonly<Record<string, unknown>>
  /** The whole of `data`. */
  readonly data?: unknown
  /** Null where the header must not be there. */
  readonly headers?: Readonly<Record<string, RegExp | null>>
  /** Until the answer is complete; 2 s unless given. */
  readonly maxMs?: number
  /** Of the body; what was sent and 16 kB unless given. */
  readonly maxBytes?: number
  /** The HTTP server in front of the Worker answers, so that nothing of ours is in the answer. */
  readonly isBeforeWorker?: boolean
}
