/**
 * Documents by the SHA-256 of their text, for clients that send the hash alone (Apollo's automatic
 * persisted queries). The trusted ones are part of the build. Others are kept in this isolate, in the
 * Cache API of the data centre, and in a KV namespace where the operator binds one; only documents that
 * were answered without an error get in, and each store is bounded or expires.
 */
import { logError } from '../log-error.ts'
import type { TrustedDocuments } from '../trusted-documents.ts'
import { BoundedMap } from './bounded-map.ts'
import { sha256 } from '../../model/sha256.ts'

/** Of the texts that an isolate keeps, in UTF-16 units. */
const maxKept = 2_000_000
const maxDocumentLength = 32_768
/** How long the shared stores keep a document, in seconds. */
const sharedLifetime = 7 * 24 * 60 * 60

/** The stores that isolates share. */
export interface SharedStores {
  readonly cache: Cache | null
  readonly namespace: KVNamespace | null
  /** The origin of the request, under which the Cache API keeps entries. */
  readonly origin: string
}

export class PersistedDocuments {
  readonly #trusted: TrustedDocuments
  readonly #kept = new BoundedMap<string>(maxKept)
  /** Those that this isolate has put into the shared stores. */
  readonly #shared = new BoundedMap<true>(10_000)

  constructor(trusted: TrustedDocuments) {
    this.#trusted = trusted
  }

  isTrusted(hash: string): boolean {
    return this.#trusted.find(hash) !== null
  }

  /** What this isolate knows. */
  find(hash: string): string | undefined {
    return this.#trusted.find(hash) ?? this.#kept.get(hash)
  }

  /** What any of the stores knows; null where none does. What a store gives is checked against its hash. */
  async fetch(hash: string, { cache, namespace, origin }: SharedStores): Promise<string | null> {
    const near = this.find(hash)
    if (near !== undefined) return near
    const stores = [
      () => reached('caches', async () => (await cache?.match(addressOf(origin, hash)))?.text()),
      () => reached('PERSISTED_DOCUMENTS', async () => namespace?.get(hash)),
    ]
    for (const read of stores) {
      const text = (await read()) ?? null
      if (text !== null && (await sha256(text)) === hash) {
        this.#kept.set(hash, text, text.length + hash.length)
        return text
      }
    }
    return null
  }

  /** Keeps a document that was answered without an error; resolves when the shared stores have it or failed. */
  async keep(hash: string, text: string, stores: SharedStores): Promise<void> {
    if (this.isTrusted(hash) || text.length > maxDocumentLength) return
    this.#kept.set(hash, text, text.length + hash.length)
    if (this.#shared.get(hash) === true) return
    this.#shared.set(hash, true, 1)
    const headers = { 'Cache-Control': `public, max-age=${sharedLifetime}` }
    const kept = await Promise.all([
      reached('caches', async () => {
        await stores.cache?.put(addressOf(stores.origin, hash), new Response(text, { headers }))
        return true
      }),
      reached('PERSISTED_DOCUMENTS', async () => {
        // Reading is a hundred times cheaper than writing there.
        if ((await stores.namespace?.get(hash)) === null) {
          await stores.namespace?.put(hash, text, { expirationTtl: sharedLifetime })
        }
        return true
      }),
    ])
    if (kept.includes(undefined)) this.#shared.delete(hash)
  }
}

/** A store that fails is as one that has nothing: the client then sends the text again. */
async function reached<Value>(
  binding: string,
  act: () => Promise<Value>,
): Promise<Value | undefined> {
  try {
    return await act()
  } catch (error) {
    logError(error, { binding })
    return undefined
  }
}

function addressOf(origin: string, hash: string): string {
  return `${origin}/graphql/documents/${hash}`
}
