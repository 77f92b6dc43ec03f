/**
 * Documents that were parsed and found valid, by their text, so that a known one is parsed once. It is
 * bounded by tokens, of which a syntax tree is some 300 bytes each. What is wrong with a document is
 * not kept: junk must not turn out what is asked.
 */
import type { DocumentNode, GraphQLError } from 'graphql'
import { BoundedMap } from './bounded-map.ts'

/** Some 30 MB of syntax trees. */
const maxHeldTokens = 100_000

export interface PreparedDocument {
  readonly document: DocumentNode
  /** Of its shape and of validation, found when asked for; empty where it may be executed. */
  readonly errors: () => readonly GraphQLError[]
}

const none: readonly GraphQLError[] = []

export class DocumentCache {
  readonly #valid = new BoundedMap<PreparedDocument>(maxHeldTokens)
  readonly #parse: (text: string) => DocumentNode
  readonly #check: (document: DocumentNode) => readonly GraphQLError[]

  constructor(
    parse: (text: string) => DocumentNode,
    check: (document: DocumentNode) => readonly GraphQLError[],
  ) {
    this.#parse = parse
    this.#check = check
  }

  /** @throws what `parse` throws. */
  prepare(text: string): PreparedDocument {
    const held = this.#valid.get(text)
    if (held !== undefined) return held
    const document = this.#parse(text)
    return {
      document,
      errors: () => {
        const errors = this.#check(document)
        if (errors.length === 0) {
          this.#valid.set(text, { document, errors: () => none }, heldTokens(document, text))
        }
        return errors
      },
    }
  }
}

/** The tree refers to its first token, and that to all others: comments are held too, and are not in `tokenCount`. */
function heldTokens({ loc, tokenCount = 0 }: DocumentNode, text: string): number {
  let all = 0
  for (let token = loc?.startToken ?? null; token !== null; token = token.next) all += 1
  return Math.max(all, tokenCount) + Math.ceil(text.length / 100)
}
