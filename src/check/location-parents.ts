/** Which location lies in which, as the registry and every article say. */
import type { AuthoredFile, KeyPath } from '../authoring/corpus.ts'
import type { Edge } from './find-cycles.ts'
import type { World } from './world.ts'

export interface Containment extends Edge {
  readonly file: AuthoredFile<unknown>
  readonly path: KeyPath
}

/** From what lies inside to what it lies in; the registry first, then articles in the order of slugs. */
export function containments({ corpus }: World): readonly Containment[] {
  const found: Containment[] = []
  for (const [slug, file] of corpus.locations) {
    const parent = file.content.containedIn?.location
    if (parent === undefined) continue
    found.push({ from: slug, to: parent, file, path: ['containedIn', 'location'] })
  }
  for (const file of corpus.articles.values()) {
    for (const [slug, { containedIn }] of Object.entries(file.content.locations ?? {})) {
      if (containedIn === undefined) continue
      const path = ['locations', slug, 'containedIn', 'location']
      found.push({ from: slug, to: containedIn.location, file, path })
    }
  }
  return found
}

/** One parent each: the nearest of those that are given; where they are at odds the first. */
export function parentsOf(world: World): ReadonlyMap<string, string> {
  const { nearest } = settle(containments(world))
  return new Map([...nearest.values()].map(({ from, to }) => [from, to]))
}

export interface SettledContainments {
  /** By what lies inside. "In Iraq" and "in Baghdad" are both true; Baghdad is nearer. */
  readonly nearest: ReadonlyMap<string, Containment>
  /** Of two of which neither lies in the other, the second and the first. */
  readonly conflicts: readonly (readonly [Containment, Containment])[]
}

export function settle(all: readonly Containment[]): SettledContainments {
  const claimed = new Map<string, Set<string>>()
  for (const { from, to } of all) claimed.set(from, (claimed.get(from) ?? new Set()).add(to))
  const nearest = new Map<string, Containment>()
  const conflicts: (readonly [Containment, Containment])[] = []
  for (const containment of all) {
    const known = nearest.get(containment.from)
    if (known === undefined) nearest.set(containment.from, containment)
    else if (known.to === containment.to || liesIn(claimed, known.to, containment.to)) continue
    else if (liesIn(claimed, containment.to, known.to)) {
      nearest.set(containment.from, containment)
    } else conflicts.push([containment, known])
  }
  return { nearest, conflicts }
}

function liesIn(
  claimed: ReadonlyMap<string, ReadonlySet<string>>,
  inner: string,
  outer: string,
): boolean {
  const reached = new Set([inner])
  for (const location of reached) {
    for (const parent of claimed.get(location) ?? []) {
      if (parent === outer) return true
      reached.add(parent)
    }
  }
  return false
}

/** Nearest first; each once, also where the tree has a cycle. */
export function ancestorsOf(
  parents: ReadonlyMap<string, string>,
  slug: string,
): ReadonlySet<string> {
  const ancestors = new Set<string>()
  let parent = parents.get(slug)
  while (parent !== undefined && !ancestors.has(parent)) {
    ancestors.add(parent)
    parent = parents.get(parent)
  }
  return ancestors
}
