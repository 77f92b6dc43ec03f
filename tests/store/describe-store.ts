/**
 * What every backend of a store keeps: over generated worlds, or those that are given. A backend runs
 * it with how it is opened.
 */
import type fc from 'fast-check'
import type { Records } from '../../src/model/records.ts'
import { describeLists } from './describe-lists.ts'
import { describeLookups } from './describe-lookups.ts'
import { describeSearch } from './describe-search.ts'
import { worldsOf, type Worlds } from './worlds.ts'

export function describeStore(
  name: string,
  open: Worlds['open'],
  arbitrary?: fc.Arbitrary<Records>,
  numRuns?: number,
  maxPathLength?: number,
): void {
  const worlds = worldsOf(open, arbitrary, numRuns, maxPathLength)
  describeLists(name, worlds)
  describeSearch(name, worlds)
  describeLookups(name, worlds)
}
