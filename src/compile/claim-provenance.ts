/** How a claim of an article is known: its status, note and the places of its passages. */
import type { AuthoredClaim, AuthoredPassage, AuthoredPassages } from '../authoring/claim.ts'
import type { Provenance, Span } from '../model/records.ts'
import type { ArticleSource } from './article-source.ts'
import { distinctSpans } from './distinct-spans.ts'

/**
 * `own` is the passage that the claim is about itself (a mention, the words of a time): it is the
 * evidence where the editor gives none, and joins what the editor gives where none of that covers it.
 */
export function claimProvenance(
  article: ArticleSource,
  claim: AuthoredClaim,
  own?: AuthoredPassage,
): Provenance {
  const given = claim.evidence === undefined ? [] : spansOf(article, claim.evidence)
  const span = own === undefined ? undefined : article.spanOf(own)
  const evidence =
    span === undefined || given.some((other) => covers(other, span)) ? given : [span, ...given]
  if (evidence.length === 0) {
    throw new Error(`Cannot compile ${article.id}: a claim has no evidence, expected a passage`)
  }
  return { status: claim.status, evidence: distinctSpans(evidence), note: claim.note ?? null }
}

/** The places of one passage or several, in the order given. */
export function spansOf(article: ArticleSource, passages: AuthoredPassages): readonly Span[] {
  return distinctSpans(passageList(passages).map(article.spanOf))
}

export function passageList(passages: AuthoredPassages): readonly AuthoredPassage[] {
  return Array.isArray(passages) ? passages : [passages]
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
