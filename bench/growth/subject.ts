/** What one operation is asked about, chosen so that answers from corpora of all sizes are alike. */
import type { Question } from '../endpoint.ts'

export type Variables = Question['variables']

/** What may be asked about. */
export interface Candidate {
  readonly variables: Variables
  /** About how many matches it has, where that is known before it is asked. */
  readonly matches: number | null
}

/** What was asked once. */
export interface Subject {
  readonly variables: Variables
  /** Of the answer. */
  readonly bytes: number
  /** The `totalCount` of the answer; null where it has none. */
  readonly matches: number | null
}

export interface Alike {
  /** How many subjects, at most. */
  readonly count: number
  /** How many matches each should have; null where that is free. */
  readonly matches: number | null
}

/** The candidates with about as many matches, the nearest first, at most so many: it costs a request to know more of one. */
export function nearestCandidates(
  candidates: readonly Candidate[],
  wanted: number | null,
  most: number,
): readonly Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, distance: apart(candidate.matches, wanted) }))
    .sort((one, other) => one.distance - other.distance || byName(one.candidate, other.candidate))
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

/**
 * From the first pool those with about the matches that are wanted, or else of about the median size;
 * from each other pool for each of them the one that is most like it and is not taken yet. The same pools
 * give the same subjects. @throws {Error} where a pool has too few.
 */
export function pickAlike(
  pools: readonly (readonly Subject[])[],
  { count, matches }: Alike,
): readonly (readonly Subject[])[] {
  const [first = [], ...others] = pools
  const sizes = first.map(({ bytes }) => bytes).sort((one, other) => one - other)
  const median = sizes[Math.floor(sizes.length / 2)] ?? null
  const wanted = first
    .toSorted(
      matches === null
        ? nearestTo((subject) => apart(subject.bytes, median))
        : nearestTo((subject) => apart(subject.matches, matches)),
    )
    .slice(0, count)
  return [wanted, ...others.map((pool) => partners(wanted, pool, matches !== null))]
}

function partners(
  wanted: readonly Subject[],
  pool: readonly Subject[],
  isCounted: boolean,
): readonly Subject[] {
  const free = new Set(pool)
  return wanted.map(({ bytes, matches }) => {
    const distance = (subject: Subject): number =>
      apart(subject.bytes, bytes) + (isCounted ? 2 * apart(subject.matches, matches) : 0)
    const [best] = [...free].sort(nearestTo(distance))
    if (best === undefined) {
      throw new Error(
        `Cannot measure: expected ${wanted.length} subjects to ask about, got ${pool.length}`,
      )
    }
    free.delete(best)
    return best
  })
}

function nearestTo(distance: (subject: Subject) => number) {
  return (one: Subject, other: Subject): number =>
    distance(one) - distance(other) || byName(one, other)
}

/** 0 of equal ones, and of those that are not to be compared; the same for twice and for half. */
function apart(found: number | null, wanted: number | null): number {
  return found === null || wanted === null ? 0 : Math.abs(Math.log((found + 1) / (wanted + 1)))
}

function byName(one: { readonly variables: Variables }, other: typeof one): number {
  return JSON.stringify(one.variables) < JSON.stringify(other.variables) ? -1 : 1
}
