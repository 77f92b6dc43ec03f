/**
 * Requests that ask what an isolate has the answer to, by what is written in them: the address of a GET,
 * the body of a POST. The second time nothing of it is read again.
 */
import type { Answer } from './answer.ts'
import type { Answers } from './answers.ts'
import { BoundedMap } from './bounded-map.ts'
import type { MediaType } from './media-type.ts'

/** In UTF-16 units. */
const maxKept = 1_000_000

export class AskedBefore {
  readonly #answers: Answers
  readonly #keys = {
    'application/json': new BoundedMap<string>(maxKept),
    'application/graphql-response+json': new BoundedMap<string>(maxKept),
  } satisfies Record<MediaType, BoundedMap<string>>

  constructor(answers: Answers) {
    this.#answers = answers
  }

  /** Of a request that asks for nothing but the answer, which the isolate still has. */
  find(written: string, mediaType: MediaType): Answer | undefined {
    const key = this.#keys[mediaType].get(written)
    return key === undefined ? undefined : this.#answers.find(key)
  }

  /** @param key - of a question that asks for nothing but its answer. */
  keep(written: string, mediaType: MediaType, key: string): void {
    this.#keys[mediaType].set(written, key, written.length + key.length)
  }
}
