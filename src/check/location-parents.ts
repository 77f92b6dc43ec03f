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

/** One parent each: that of the first containment. */
export function parentsOf(world: World): ReadonlyMap<string, string> {
  const parents = new Map<string, string>()
  for (const { from, to } of containments(world)) if (!parents.has(from)) parents.set(from, to)
  return parents
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
