/**
 * Requests that ask what an isolate has the answer to, by what is written in them: the address of a GET,
 * the body of a POST. The second time nothing of it is read again.
 */
import type { Answer } from './answer.ts'
import type { Answers } from './answers.ts'
import { BoundedMap } from './bounded-map.ts'
import type { MediaType } from './media-type.ts'

/** Of addresses, and of bodies, in UTF-16 units. */
const maxKept = 500_000

/** What is an address may be sent as a body, where it asks nothing. */
export type Writing = 'address' | 'body'

export class AskedBefore {
  readonly #answers: Answers
  readonly #keys = { address: keysOfMediaTypes(), body: keysOfMediaTypes() }

  constructor(answers: Answers) {
    this.#answers = answers
  }

  /** Of a request that asks for nothing but the answer, which the isolate still has. */
  find(written: string, as: Writing, mediaType: MediaType): Answer | undefined {
    const key = this.#keys[as][mediaType].get(written)
    return key === undefined ? undefined : this.#answers.find(key)
  }

  /** @param key - of a question that asks for nothing but its answer. */
  keep(written: string, as: Writing, mediaType: MediaType, key: string): void {
    this.#keys[as][mediaType].set(written, key, written.length + key.length)
  }
}

function keysOfMediaTypes(): Readonly<Record<MediaType, BoundedMap<string>>> {
  return {
    'application/json': new BoundedMap(maxKept),
    'application/graphql-response+json': new BoundedMap(maxKept),
  }
}
