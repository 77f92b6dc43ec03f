/**
 * The answers of this isolate: what is finished is kept, and what is not is worked out. Looking up,
 * executing and keeping are one step without waiting, so that of many requests that ask the same at the
 * same time one executes, and none waits for what belongs to another.
 */
import { answerOf } from './answer-of.ts'
import type { Answer } from './answer.ts'
import { BoundedMap } from './bounded-map.ts'
import type { Engine } from './engine.ts'
import { type Question, questionKey } from './question.ts'

/** An entry beside its key and body: objects, strings, the map itself. */
const overhead = 600

export class Answers {
  readonly #kept: BoundedMap<Answer>
  readonly #engine: Engine

  /** @param bound - of what is kept, in bytes; 0 keeps nothing. */
  constructor(engine: Engine, bound: number) {
    this.#engine = engine
    this.#kept = new BoundedMap(bound)
  }

  /** In bytes. */
  get size(): number {
    return this.#kept.size
  }

  find(key: string): Answer | undefined {
    return this.#kept.get(key)
  }

  /** Keeps a complete answer; others are not kept by anybody. */
  keep(key: string, answer: Answer): void {
    if (answer.etag === null) return
    const layer = answer.layer === 'build' ? 'build' : 'isolate'
    const size = 2 * key.length + answer.body.byteLength + overhead
    this.#kept.set(key, { ...answer, layer }, size)
  }

  /**
   * @param document - the text of the question's document, and whether it is trusted.
   * @param etag - what the answer is tagged with if it is complete.
   */
  workOut(
    question: Question,
    document: { readonly text: string; readonly isTrusted: boolean },
    etag: string,
    explain = false,
  ): Answer | Promise<Answer> {
    const key = questionKey(question)
    const known = explain ? undefined : this.find(key)
    if (known !== undefined) return known
    const variables = JSON.parse(question.variables) as Record<string, unknown>
    const { operationName } = question
    const outcome = this.#engine({
      document: document.text,
      isTrusted: document.isTrusted,
      operationName,
      variables,
      explain,
    })
    if (outcome instanceof Promise) {
      return outcome.then((late) => this.#finish(key, answerOf(question, late, etag)))
    }
    return this.#finish(key, answerOf(question, outcome, etag))
  }

  #finish(key: string, answer: Answer): Answer {
    this.keep(key, answer)
    return answer
  }
}
