/** Numbers for requests that have to differ: no two of a run of the benchmarks are the same. */
let last = 0

/** The first of `count` numbers that nobody else gets. */
export function nextCounter(count = 1): number {
  const first = last + 1
  last += count
  return first
}
