/**
 * Documents that were parsed and found valid, by their text, so that a known one is not parsed again,
 * with the plans by which they are executed and what they were estimated to cost. A document is kept
 * when it comes for the second time: what is asked once then leaves nothing behind that has to be
 * collected later, which takes as long as to parse it. It is bounded by tokens, of which a syntax tree
 * is some 300 bytes each. What is wrong with a document is not kept: junk must not turn out what is asked.
 */
import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql'
import { KnownEstimates } from '../limits/known-estimates.ts'
import { BoundedMap } from './bounded-map.ts'
import { Plans } from './execute/plans.ts'
import type { WrittenObjects } from './execute/written-objects.ts'

/** What the documents may take where there is room for it, in bytes. */
export const documentsSize = 30_000_000

const bytesOfToken = 300

/** Of the texts that came once, in UTF-16 units. */
const maxSeen = 500_000

/** What a planned field weighs, and a document beside its tokens. */
const tokensOfField = 2
const tokensOfDocument = 5

export interface PreparedDocument {
  readonly document: DocumentNode
  /** Of its shape and of validation, found when asked for; empty where it may be executed. */
  readonly errors: () => readonly GraphQLError[]
  /** For a document without errors. */
  readonly plans: Plans
  /** Of its operations, for a document without errors. */
  readonly estimates: KnownEstimates
}

export interface DocumentCacheOptions {
  readonly schema: GraphQLSchema
  /** Of what is kept, in bytes; `documentsSize` unless given. */
  readonly bound?: number
  /** For the plans. */
  readonly written: WrittenObjects | null
  readonly parse: (text: string) => DocumentNode
  /** The errors of a document. */
  readonly check: (document: DocumentNode) => readonly GraphQLError[]
}

interface Held {
  readonly prepared: PreparedDocument
  /** Without its plans and estimates. */
  readonly size: number
  /** How many fields of them it was weighed with. */
  readonly planned: number
}

const none: readonly GraphQLError[] = []

export class DocumentCache {
  readonly #seen = new BoundedMap<true>(maxSeen)
  readonly #valid: BoundedMap<Held>
  readonly #options: DocumentCacheOptions

  constructor(options: DocumentCacheOptions) {
    this.#options = options
    this.#valid = new BoundedMap((options.bound ?? documentsSize) / bytesOfToken)
  }

  /** In tokens. */
  get size(): number {
    return this.#valid.size
  }

  /**
   * @param isTrusted - whether it was found valid when the Worker was built; it is kept at once.
   * @throws what `parse` throws.
   */
  prepare(text: string, isTrusted: boolean): PreparedDocument {
    const held = this.#valid.get(text)
    if (held !== undefined) return held.prepared
    const { schema, written, parse, check } = this.#options
    const document = parse(text)
    const plans = new Plans(schema, document, written)
    const estimates = new KnownEstimates()
    const prepared = { document, plans, estimates, errors: () => none }
    if (isTrusted) {
      this.#keep(text, prepared)
      return prepared
    }
    return {
      ...prepared,
      errors: () => {
        const errors = check(document)
        if (errors.length === 0) {
          if (this.#seen.get(text) === true) this.#keep(text, prepared)
          else this.#seen.set(text, true, text.length)
        }
        return errors
      },
    }
  }

  #keep(text: string, prepared: PreparedDocument): void {
    const size = heldTokens(prepared.document, text)
    this.#seen.delete(text)
    this.#valid.set(text, { prepared, size, planned: 0 }, size)
  }

  /** Counts what was planned and estimated since: plans are made while they are used. */
  weigh(text: string, { plans, estimates }: PreparedDocument): void {
    const planned = plans.size + estimates.size
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
  return Math.max(all, tokenCount) + Math.ceil(text.length / 100) + tokensOfDocument
}
