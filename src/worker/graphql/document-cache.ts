/**
 * Documents that were parsed and found valid, by their text, so that a known one is parsed once, with
 * the plans by which they are executed. It is bounded by tokens, of which a syntax tree is some 300
 * bytes each. What is wrong with a document is not kept: junk must not turn out what is asked.
 */
import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql'
import { BoundedMap } from './bounded-map.ts'
import { Plans } from './execute/plans.ts'

/** Some 30 MB of syntax trees and plans. */
const maxHeldTokens = 100_000

/** What a planned field weighs. */
const tokensOfField = 2

export interface PreparedDocument {
  readonly document: DocumentNode
  /** Of its shape and of validation, found when asked for; empty where it may be executed. */
  readonly errors: () => readonly GraphQLError[]
  /** For a document without errors. */
  readonly plans: Plans
}

export interface DocumentCacheOptions {
  readonly schema: GraphQLSchema
  readonly parse: (text: string) => DocumentNode
  /** The errors of a document. */
  readonly check: (document: DocumentNode) => readonly GraphQLError[]
}

interface Held {
  readonly prepared: PreparedDocument
  /** Without its plans. */
  readonly size: number
  /** How many planned fields it was weighed with. */
  readonly planned: number
}

const none: readonly GraphQLError[] = []

export class DocumentCache {
  readonly #valid = new BoundedMap<Held>(maxHeldTokens)
  readonly #options: DocumentCacheOptions

  constructor(options: DocumentCacheOptions) {
    this.#options = options
  }

  /** In tokens. */
  get size(): number {
    return this.#valid.size
  }

  /** @throws what `parse` throws. */
  prepare(text: string): PreparedDocument {
    const held = this.#valid.get(text)
    if (held !== undefined) return held.prepared
    const { schema, parse, check } = this.#options
    const document = parse(text)
    const plans = new Plans(schema, document)
    return {
      document,
      plans,
      errors: () => {
        const errors = check(document)
        if (errors.length === 0) {
          const size = heldTokens(document, text)
          const prepared = { document, plans, errors: () => none }
          this.#valid.set(text, { prepared, size, planned: 0 }, size)
        }
        return errors
      },
    }
  }

  /** Counts what was planned since: plans are made while they are used. */
  weigh(text: string, plans: Plans): void {
    const planned = plans.size
    if (planned === 0) return
    const held = this.#valid.get(text)
    if (held === undefined || held.planned === planned) return
    this.#valid.set(text, { ...held, planned }, held.size + tokensOfField * planned)
  }
}

/** The tree refers to its first token, and that to all others: comments are held too, and are not in `tokenCount`. */
function heldTokens({ loc, tokenCount = 0 }: DocumentNode, text: string): number {
  let all = 0
  for (let token = loc?.startToken ?? null; token !== null; token = token.next) all += 1
  return Math.max(all, tokenCount) + Math.ceil(text.length / 100)
}
