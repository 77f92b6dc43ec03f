/** Stores over worlds, for properties that hold in all of them. */
import fc from 'fast-check'
import type { NodeId } from '../../src/model/node-id.ts'
import type { NodeRecord, Records } from '../../src/model/records.ts'
import type { PageWindow, Store } from '../../src/store/store.ts'
import { arbitraryRecords } from './arbitrary-records.ts'

export interface Worlds {
  /** Paths are looked for of at most so many links: there are too many longer ones in a large world to find them all. */
  readonly maxPathLength: number
  readonly open: (records: Records) => Promise<Store>
  readonly arbitrary: fc.Arbitrary<Records>
  /** Checks a property of worlds, each with what is drawn for it. */
  readonly hold: <Drawn>(
    draw: (records: Records) => fc.Arbitrary<Drawn>,
    property: (store: Store, records: Records, drawn: Drawn) => Promise<void>,
  ) => Promise<void>
}

/** Generated worlds, or those that are given, of a backend that is opened like that. */
export function worldsOf(
  open: Worlds['open'],
  arbitrary: fc.Arbitrary<Records> = arbitraryRecords,
  numRuns = 100,
  maxPathLength = 4,
): Worlds {
  return {
    maxPathLength,
    open,
    arbitrary,
    hold: (draw, property) =>
      fc.assert(
        fc.asyncProperty(
          arbitrary.chain((records) => fc.tuple(fc.constant(records), draw(records))),
          async ([records, drawn]) => property(await open(records), records, drawn),
        ),
        { numRuns },
      ),
  }
}

export const wholeList: PageWindow = { first: 10_000, last: null, after: null, before: null }
export const everything = { all: [] }

/** Enough for a counterexample to be made small on a busy machine. */
export const timeout = 60_000

export function allNodes(records: Records): readonly NodeRecord[] {
  const { articles, actors, statements, events, locations } = records
  return [...articles, ...actors, ...statements, ...events, ...locations]
}

export function anyId(records: Records): fc.Arbitrary<NodeId> {
  return fc.constantFrom(...allNodes(records).map(({ id }) => id))
}
