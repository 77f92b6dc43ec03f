/** What sends requests as fast as they are answered. */
import type { RequestBytes } from './request-bytes.ts'

export interface LoadTask {
  /** Of the server, such as `http://127.0.0.1:8080`. */
  readonly address: string
  /** Sent in turn, again and again. */
  readonly requests: readonly RequestBytes[]
  readonly seconds: number
  readonly connections: number
  /** Of every answer. */
  readonly status: number
}

export interface Load {
  /** With its version, where it has one. */
  readonly name: string
  /** How many answers came. Throws where one had another status, or a connection broke. */
  readonly run: (task: LoadTask) => Promise<number>
}
