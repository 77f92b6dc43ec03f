/** What an operation costs: in units, in bytes, and in CPU of the engine that the Worker has. */
import { execute, type GraphQLSchema, parse } from 'graphql'
import { Meter } from '../../schema/meter.ts'
import { createEngine, type Engine } from '../../src/worker/graphql/engine.ts'
import { selectOperation } from '../../src/worker/graphql/select-operation.ts'
import type { Outcome } from '../../src/worker/graphql/outcome.ts'
import { createIntrospection } from '../../src/worker/introspection/create-introspection.ts'
import type { Limits } from '../../src/worker/limits/limits.ts'
import { estimateCost } from '../../src/worker/limits/operation-cost.ts'
import { readSettings } from '../../src/worker/settings.ts'
import type { Store } from '../../src/store/store.ts'

export interface Measured {
  readonly query: string
  readonly kind: Outcome['kind']
  readonly codes: readonly string[]
  /** The estimate, and what the data have beyond it. */
  readonly cost: number
  readonly bytes: number
  /** Parsed, validated and executed, in ms by the clock. */
  readonly first: number
  /** Executed again and again, in ms of CPU an answer; NaN where it is refused. */
  readonly warm: number
}

const reference = '{ statements(first: 100) { nodes { id label content act form } } }'

export class Bench {
  readonly maxCost: number
  readonly #schema: GraphQLSchema
  readonly #store: Store
  readonly #limits: Limits
  readonly #engine: Engine
  #asked = 0

  /** With the default settings, and whatever `variables` say otherwise. */
  constructor(schema: GraphQLSchema, store: Store, variables: Readonly<Record<string, unknown>>) {
    const settings = readSettings(variables)
    this.#schema = schema
    this.#store = store
    this.#limits = settings.limits
    this.maxCost = settings.limits.maxCost
    this.#engine = createEngine({
      schema,
      store,
      settings,
      introspection: createIntrospection(() => '{}'),
    })
  }

  /** @param duration - for how long to repeat it, in ms; longer is steadier. */
  measure(query: string, duration: number): Measured {
    this.#asked += 1
    // A comment makes it a document that the cache of documents does not know.
    const document = `${query} # ${this.#asked}`
    const start = performance.now()
    const outcome = this.#run(document)
    const first = performance.now() - start
    return {
      query,
      kind: outcome.kind,
      codes: outcome.codes,
      cost: outcome.kind === 'refused' ? Number.NaN : this.#cost(query),
      bytes: Buffer.byteLength(outcome.body),
      first,
      warm: outcome.kind === 'refused' ? Number.NaN : this.#repeat(document, duration),
    }
  }

  /** Of one operation that stays the same: how fast the machine is just now, in ms. */
  reference(): number {
    return Math.min(...Array.from({ length: 5 }, () => this.measure(reference, 100).warm))
  }

  #cost(query: string): number {
    const [schema, limits, document] = [this.#schema, this.#limits, parse(query)]
    const operation = selectOperation(document, null)
    const { total, itemCosts } = estimateCost({
      schema,
      document,
      operation,
      variableValues: {},
      limits,
    })
    const meter = new Meter({ estimate: total, maximum: Number.POSITIVE_INFINITY, itemCosts })
    void execute({ schema, document, contextValue: { store: this.#store, limits, meter } })
    return Math.round(meter.total)
  }

  /** The median of three rounds. CPU is counted in steps that are longer than many an answer, hence rounds. */
  #repeat(document: string, duration: number): number {
    const rounds = [0, 1, 2].map(() => {
      const end = performance.now() + duration / 3
      const start = process.threadCpuUsage()
      let answers = 0
      do {
        this.#run(document)
        answers += 1
      } while (performance.now() < end)
      const { user, system } = process.threadCpuUsage(start)
      return (user + system) / 1000 / answers
    })
    return rounds.toSorted((a, b) => a - b)[1] ?? Number.NaN
  }

  /**
   * The operation with the largest size, from 1 to 100, that is accepted; null where none is. A larger
   * size must cost more.
   */
  fit(operation: (size: number) => string): string | null {
    let [low, high] = [0, 100]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (this.#accepts(operation(middle))) low = middle
      else high = middle - 1
    }
    return low === 0 ? null : operation(low)
  }

  #accepts(query: string): boolean {
    return this.#run(query).kind !== 'refused'
  }

  #run(document: string): Outcome {
    const outcome = this.#engine({
      document,
      isTrusted: false,
      operationName: null,
      variables: {},
      explain: false,
    })
    if (outcome instanceof Promise) {
      throw new Error('Cannot measure: the store of a bundle answers at once')
    }
    return outcome
  }
}
