import { at, type Rule } from '../rule.ts'
import type { World } from '../world.ts'

export const organizationKindIsSupported: Rule = {
  name: 'organization-kind-is-supported',
  law: 'The kind that the registry gives an organisation is the one that at least one article gives it, with evidence.',
  isOfAbsence: true,
  *check(world) {
    // The article that cannot be read in whole may be the one that supports it.
    if (world.known.article.size > world.corpus.articles.size) return
    const supported = kindsInArticles(world)
    for (const [slug, file] of world.corpus.actors) {
      if (file.content.kind !== 'ORGANIZATION' || world.brokenStrings.has(slug)) continue
      const kinds = supported.get(slug) ?? none
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

const none: ReadonlySet<string> = new Set()

/** By the slug of an organisation, the kinds that articles give it. */
function kindsInArticles({ articles }: World): ReadonlyMap<string, ReadonlySet<string>> {
  const kinds = new Map<string, Set<string>>()
  for (const { file } of articles) {
    for (const [slug, { organizationKind }] of Object.entries(file.content.actors ?? {})) {
      if (organizationKind === undefined) continue
      kinds.set(slug, (kinds.get(slug) ?? new Set()).add(organizationKind.value))
    }
  }
  return kinds
}
