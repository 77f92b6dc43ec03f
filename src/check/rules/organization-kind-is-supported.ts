import { at, type Rule } from '../rule.ts'
import type { World } from '../world.ts'

export const organizationKindIsSupported: Rule = {
  name: 'organization-kind-is-supported',
  law: 'The kind that the registry gives an organisation is the one that at least one article gives it, with evidence.',
  isOfAbsence: true,
  *check(world) {
    // The article that cannot be read in whole may be the one that supports it.
    if (world.known.article.size > world.corpus.articles.size) return
    for (const [slug, file] of world.corpus.actors) {
      if (file.content.kind !== 'ORGANIZATION' || world.brokenStrings.has(slug)) continue
      const kinds = kindsInArticles(world, slug)
      if (kinds.has(file.content.organizationKind)) continue
      const others =
        kinds.size === 0
          ? 'no article gives it a kind'
          : `articles give it ${[...kinds].join(', ')}`
      yield at(file, ['organizationKind'], {
        message: `"${slug}" is ${file.content.organizationKind} here, but ${others}`,
        remedy: `Add "organizationKind: { value: ${file.content.organizationKind}, evidence: ... }" to it in "actors" of an article, or correct the kind.`,
        suggestion: kinds.size === 1 ? ([...kinds][0] ?? null) : null,
      })
    }
  },
}

function kindsInArticles({ articles }: World, slug: string): ReadonlySet<string> {
  const kinds = new Set<string>()
  for (const { file } of articles) {
    const actors = file.content.actors ?? {}
    const kind = Object.hasOwn(actors, slug) ? actors[slug]?.organizationKind?.value : undefined
    if (kind !== undefined) kinds.add(kind)
  }
  return kinds
}
