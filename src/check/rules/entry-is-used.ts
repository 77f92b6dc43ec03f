import { toSlug } from '../../authoring/suggest.ts'
import { at, type Rule } from '../rule.ts'
import type { World } from '../world.ts'

export const entryIsUsed: Rule = {
  name: 'entry-is-used',
  law: 'Every actor and location is mentioned or named by an article; a location may also be a state’s territory or hold another location.',
  *check(world) {
    // The article that cannot be read may be the one that uses it.
    if (world.known.article.size > world.corpus.articles.size) return
    const slugs = slugsUsed(world)
    for (const kind of ['actor', 'location'] as const) {
      const used = slugs[kind]
      for (const [slug, file] of kind === 'actor' ? world.corpus.actors : world.corpus.locations) {
        if (used.has(toSlug(slug) ?? slug) || world.brokenStrings.has(slug)) continue
        yield at(file, [], {
          message: `No article uses the ${kind} "${slug}"`,
          remedy: `Remove the file, or mention it in "${kind}s" of an article.`,
        })
      }
    }
  },
}

/** A location that is said to lie in itself is not used by that. */
function slugsUsed({ all }: World): Readonly<Record<'actor' | 'location', ReadonlySet<string>>> {
  const used = { actor: new Set<string>(), location: new Set<string>() }
  for (const { kind: of, file, marks } of all) {
    for (const kind of ['actor', 'location'] as const) {
      for (const { value } of marks[kind]) {
        if (of !== kind || value !== file.slug) used[kind].add(value)
      }
    }
  }
  return used
}
