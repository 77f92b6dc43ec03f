/** A corpus that has passed every rule. `check` alone makes one, and `compile` takes nothing else. */
import type { AuthoredCorpus } from '../authoring/corpus.ts'

declare const checked: unique symbol

export type CheckedCorpus = AuthoredCorpus & { readonly [checked]: true }
