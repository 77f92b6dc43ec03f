/** Frees the memory of what a step has left behind, where the next needs as much again. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Node lets the heap grow to twice what it needs and more before it looks for what can go. It takes
 * about as long as marking what stays: a second for a gigabyte.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') collect()
}
