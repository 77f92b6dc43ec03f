/**
 * What is sound of a file with mistakes. Its other parts can then be checked in the same run; the
 * file itself never counts as sound.
 */
import type { z } from 'zod'
import type { KeyPath } from './corpus.ts'
import { childOf } from './file-schemas.ts'
import { nearest } from './suggest.ts'

export interface Salvaged<Content> {
  readonly content: Content
  /** The maps and lists from which something was taken; what they lack may only lack for that. */
  readonly damaged: readonly KeyPath[]
  /** The path in the file of what has this path in `content`: lists that lost items are shorter. */
  readonly originalPath: (path: KeyPath) => KeyPath
}

/** Takes out what the schema refuses until it accepts the rest; null where nothing is left. Changes `value`. */
export function salvage<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Salvaged<z.infer<Schema>> | null {
  const damaged: KeyPath[] = []
  const keptIndexes: KeptIndexes = new Map()
  const originalPath = (path: KeyPath): KeyPath => toOriginalPath(keptIndexes, path)
  // Each round mends or takes out what it is told of; the limit is for the time that it takes.
  for (let round = 0; round < 20; round += 1) {
    const result = schema.safeParse(value)
    if (result.success) return { content: result.data, damaged, originalPath }
    const refused = result.error.issues.filter((issue) => {
      const path = putStandIn(value, issue)
      if (path !== null) damaged.push(originalPath(path))
      return path === null
    })
    const paths = refused.flatMap(refusedPaths).map((path) => removable(value, path))
    // From the last to the first, so that no removal shifts an item that is still to go.
    for (const path of distinct(paths).toReversed()) {
      if (path.length === 0) return null
      damaged.push(originalPath(path.slice(0, -1)))
      takeOut(value, path, keptIndexes)
    }
  }
  return null
}

/**
 * Puts a value of the right form in the place of a wrong enum value or a missing label: the rest of
 * a statement need not go unchecked for a slip in its `act`. Gives the path of the map, null where
 * there is nothing to put.
 */
function putStandIn(value: unknown, issue: z.core.$ZodIssue): KeyPath | null {
  const path = toKeyPath(issue.path)
  const key = path.at(-1)
  const parent = path.slice(0, -1).reduce<unknown>(childOf, value)
  if (typeof key !== 'string' || typeof parent !== 'object' || parent === null) return null
  if (issue.code === 'invalid_value') {
    const word = childOf(parent, key)
    const values = issue.values.map(String)
    const meant = typeof word === 'string' ? nearest(word, values) : null
    Reflect.set(parent, key, meant ?? values[0])
  } else if (key === 'label' && path.length > 1) {
    Reflect.set(parent, key, 'label')
  } else {
    return null
  }
  return path.slice(0, -1)
}

/** By the path of a list in the file, as JSON: the numbers that its remaining items had at first. */
type KeptIndexes = Map<string, number[]>

function toOriginalPath(keptIndexes: KeptIndexes, path: KeyPath): KeyPath {
  const original: (string | number)[] = []
  for (const step of path) {
    const kept = keptIndexes.get(JSON.stringify(original))
    original.push(typeof step === 'number' ? (kept?.[step] ?? step) : step)
  }
  return original
}

function refusedPaths(issue: z.core.$ZodIssue): readonly KeyPath[] {
  const path = toKeyPath(issue.path)
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path]
}

function toKeyPath(path: readonly PropertyKey[]): KeyPath {
  return path.map((step) => (typeof step === 'number' ? step : String(step)))
}

/** The path itself, or where nothing stands there the nearest thing above it: what lacks a key goes as a whole. */
function removable(value: unknown, path: KeyPath): KeyPath {
  let found = path
  while (found.length > 0 && !hasOwn(found.slice(0, -1).reduce(childOf, value), found.at(-1))) {
    found = found.slice(0, -1)
  }
  return found
}

function hasOwn(parent: unknown, step: string | number | undefined): parent is object {
  return (
    typeof parent === 'object' &&
    parent !== null &&
    step !== undefined &&
    Object.hasOwn(parent, step)
  )
}

function distinct(paths: readonly KeyPath[]): KeyPath[] {
  return [...new Map(paths.map((path) => [JSON.stringify(path), path])).values()]
}

function takeOut(value: unknown, path: KeyPath, keptIndexes: KeptIndexes): void {
  const parentPath = path.slice(0, -1)
  const parent = parentPath.reduce<unknown>(childOf, value)
  const step = path.at(-1)
  if (!hasOwn(parent, step) || step === undefined) return
  if (!Array.isArray(parent)) {
    Reflect.deleteProperty(parent, step)
    return
  }
  const key = JSON.stringify(toOriginalPath(keptIndexes, parentPath))
  const kept = keptIndexes.get(key) ?? Array.from(parent, (_, index) => index)
  kept.splice(Number(step), 1)
  keptIndexes.set(key, kept)
  parent.splice(Number(step), 1)
}
