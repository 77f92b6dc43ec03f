import { ancestorsOf, parentsOf } from '../location-parents.ts'
import { at, type Rule } from '../rule.ts'

export const adjacencyIsSound: Rule = {
  name: 'adjacency-is-sound',
  law: 'A location borders neither on itself nor on one that it lies in.',
  *check(world) {
    const parents = parentsOf(world)
    for (const { file } of world.articles) {
      for (const [slug, { adjacentTo }] of Object.entries(file.content.locations ?? {})) {
        for (const [index, { location: other }] of (adjacentTo ?? []).entries()) {
          const relation = relationOf(parents, slug, other)
          if (relation === null) continue
          yield at(file, ['locations', slug, 'adjacentTo', index, 'location'], {
            message: `"${slug}" is said to border on ${relation}`,
            remedy: 'Remove it, or correct where the two lie.',
          })
        }
      }
    }
  },
}

function relationOf(
  parents: ReadonlyMap<string, string>,
  slug: string,
  other: string,
): string | null {
  if (slug === other) return 'itself'
  if (ancestorsOf(parents, slug).has(other)) return `"${other}", in which it lies`
  return ancestorsOf(parents, other).has(slug) ? `"${other}", which lies in it` : null
}
