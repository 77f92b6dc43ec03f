/** Looks for dear operations by changing the dearest so far: hill climbing from many random beginnings. */
import type { GraphQLSchema } from 'graphql'
import { Random } from '../corpus/random.ts'
import { chooseFrom } from './choose-argument.ts'
import type { Hubs } from './hubs.ts'
import type { Bench, Measured } from './measure.ts'
import { printOperation, RandomOperations, type Selection } from './random-operation.ts'

export interface SearchOptions {
  readonly schema: GraphQLSchema
  readonly bench: Bench
  readonly hubs: Hubs
  readonly seed: number
  /** Names of fields to leave alone, to see what is dearest beside them. */
  readonly without: ReadonlySet<string>
  /** In ms. */
  readonly duration: number
  /** What is to be as large as possible. */
  readonly score: (measured: Measured) => number
}

interface Found {
  readonly selection: Selection
  readonly measured: Measured
}

const climbs = 4
const kept = 8
const shown = 3
const briefly = 15

/** The best of several climbs. What it finds depends on the time that there is, not on the seed alone. */
export function searchRandom(options: SearchOptions): readonly Measured[] {
  return Array.from({ length: climbs }, (_, number) => climb(options, number)).flat()
}

function climb(options: SearchOptions, number: number): readonly Measured[] {
  const { schema, bench, hubs, seed, without, duration, score } = options
  const random = new Random(seed, 'climb', number)
  const operations = new RandomOperations(schema, random, chooseFrom(hubs, random), without)
  const end = performance.now() + duration / climbs
  let best: readonly Found[] = []
  while (performance.now() < end) {
    const from = best[random.zipf(Math.max(1, best.length))]
    const isNew = from === undefined || random.chance(0.3)
    const selection = isNew ? operations.operation() : operations.change(from.selection)
    const query = bench.fit((size) => printOperation(selection, size))
    if (query === null) continue
    const measured = bench.measure(query, briefly)
    if (measured.kind !== 'complete') continue
    best = [...best, { selection, measured }]
      .sort((one, other) => score(other.measured) - score(one.measured))
      .slice(0, kept)
  }
  return best.slice(0, shown).map(({ measured }) => measured)
}
