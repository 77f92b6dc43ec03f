/**
 * Requests that ask what an isolate has the answer to, by what is written in them: the address of a GET,
 * the body of a POST. The second time nothing of it is read again.
 */
import { BoundedMap } from './bounded-map.ts'
import type { MediaType } from './media-type.ts'

/** In UTF-16 units. */
const maxKept = 1_000_000

export class AskedBefore {
  readonly #keys = {
    'application/json': new BoundedMap<string>(maxKept),
    'application/graphql-response+json': new BoundedMap<string>(maxKept),
  } satisfies Record<MediaType, BoundedMap<string>>

  /** The key of the question. */
  find(written: string, mediaType: MediaType): string | undefined {
    return this.#keys[mediaType].get(written)
  }

  /** @param key - of a question that asks for nothing but its answer. */
  keep(written: string, mediaType: MediaType, key: string): void {
    this.#keys[mediaType].set(written, key, written.length + key.length)
  }
}
