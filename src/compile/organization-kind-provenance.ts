/** How the kind of an organisation is known. The registry has one kind; articles may see another. */
import type { AuthoredArticleActor } from '../authoring/article-file.ts'
import type { Provenance } from '../model/records.ts'
import type { OrganizationKind } from '../model/vocabulary.ts'
import { claimProvenance } from './claim-provenance.ts'
import type { Entry } from './entries-by-slug.ts'
import { groupBy } from './group-by.ts'
import { joinNotes, mergeProvenance } from './merge-provenance.ts'

/**
 * The provenance of the articles that give the registry's kind. Where another article gives
 * another kind: AMBIGUOUS, with the evidence of all and a note that names the readings. Where no
 * article gives any: INFERRED from where they speak of it (`mentioned`).
 */
export function organizationKindProvenance(
  kind: OrganizationKind,
  entries: readonly Entry<AuthoredArticleActor>[],
  mentioned: Provenance,
): Provenance {
  const claims = entries.flatMap(({ article, content: { organizationKind } }) =>
    organizationKind === undefined
      ? []
      : {
          value: organizationKind.value,
          article: article.slug,
          provenance: claimProvenance(article, organizationKind),
        },
  )
  if (claims.length === 0) {
    const { evidence } = mentioned
    return { status: 'INFERRED', evidence, note: `${kind} is our reading; no article says it.` }
  }
  const provenances = claims.map(({ provenance }) => provenance)
  if (claims.every(({ value }) => value === kind)) return mergeProvenance(provenances)
  const ordered = claims.toSorted((left, right) => rank(left.value) - rank(right.value))
  const readings = [...groupBy(ordered, ({ value }) => value)].map(
    ([value, group]) => `${value} in ${group.map(({ article }) => article).join(', ')}`,
  )
  return {
    status: 'AMBIGUOUS',
    evidence: mergeProvenance(
      ordered.map(({ provenance }) => ({ ...provenance, status: 'AMBIGUOUS' })),
    ).evidence,
    note: joinNotes([`Read as ${readings.join('; as ')}.`, ...provenances.map(({ note }) => note)]),
  }

  function rank(value: OrganizationKind): number {
    return value === kind ? 0 : 1
  }
}
