/**
 * How much an isolate may keep of what it can make again, beside the corpus that it serves: the platform
 * ends one that needs more than 128 MB in all.
 */

/** In bytes. What lies about as garbage until V8 collects it is the rest of the 128 MB. */
const usable = 100e6
/** Code, schema, records that were read lately, and what an answer needs while it is made. */
const ownNeed = 30e6

/** What is kept, each with a size in bytes. */
export type Kept<Name extends string> = Readonly<Record<Name, number>>

/**
 * What is wanted, in the proportions in which it is wanted, made smaller where it does not fit beside a
 * corpus of so many bytes.
 */
export function fitIsolate<Name extends string>(
  corpusSize: number,
  wanted: Kept<Name>,
): Kept<Name> {
  const sizes: Record<string, number> = wanted
  const sum = Object.values(sizes).reduce((total, size) => total + size, 0)
  const room = Math.max(usable - ownNeed - corpusSize, 0)
  const part = sum <= room ? 1 : room / sum
  const fitted = Object.entries(sizes).map(([name, size]) => [name, Math.floor(part * size)])
  return Object.fromEntries(fitted) as Kept<Name>
}
