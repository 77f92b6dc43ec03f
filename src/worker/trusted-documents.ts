/**
 * The documents that are known before anybody sends them: the example operations, which the playground
 * opens with. Found by the lower-case hexadecimal SHA-256 of their texts, to the byte.
 */
import { once } from '../model/once.ts'
import type { LazyText } from './lazy-text.ts'

export interface TrustedDocuments {
  /** The text, null where the hash is of none of them. */
  find(hash: string): string | null
}

/** `json` is what `scripts/make-trusted-documents.ts` writes; it is parsed when it is first asked for. */
export function createTrustedDocuments(json: LazyText): TrustedDocuments {
  const byHash = once(
    () => new Map(Object.entries(JSON.parse(json()) as Readonly<Record<string, string>>)),
  )
  return { find: (hash) => byHash().get(hash) ?? null }
}
