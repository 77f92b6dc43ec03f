/** Every rule that a corpus must keep, in the order of names: findings are sorted anyway. */
import type { Rule } from './rule.ts'
import { adjacencyIsSound } from './rules/adjacency-is-sound.ts'
import { answersGoBack } from './rules/answers-go-back.ts'
import { articleTextIsNormal } from './rules/article-text-is-normal.ts'
import { attributionIsSettledOrOpen } from './rules/attribution-is-settled-or-open.ts'
import { claimedHasClaimant } from './rules/claimed-has-claimant.ts'
import { codeIsSound } from './rules/code-is-sound.ts'
import { contentHasNoOuterQuotes } from './rules/content-has-no-outer-quotes.ts'
import { contentIsInOrder } from './rules/content-is-in-order.ts'
import { dateIsEdtf } from './rules/date-is-edtf.ts'
import { datesAreInOrder } from './rules/dates-are-in-order.ts'
import { durationIsIso } from './rules/duration-is-iso.ts'
import { edgeIsGivenOnce } from './rules/edge-is-given-once.ts'
import { entryIsUsed } from './rules/entry-is-used.ts'
import { eventIsReported } from './rules/event-is-reported.ts'
import { eventOrderIsSound } from './rules/event-order-is-sound.ts'
import { evidenceIsGiven } from './rules/evidence-is-given.ts'
import { fieldFitsActorKind } from './rules/field-fits-actor-kind.ts'
import { fileNameIsSlug } from './rules/file-name-is-slug.ts'
import { languageIsBcp47 } from './rules/language-is-bcp47.ts'
import { linkIsGivenOnce } from './rules/link-is-given-once.ts'
import { locationTree } from './rules/location-tree.ts'
import { mentionIsBare } from './rules/mention-is-bare.ts'
import { mentionIsGivenOnce } from './rules/mention-is-given-once.ts'
import { nameIsUnique } from './rules/name-is-unique.ts'
import { noteIsGiven } from './rules/note-is-given.ts'
import { organizationKindIsSupported } from './rules/organization-kind-is-supported.ts'
import { passageOccursOnce } from './rules/passage-occurs-once.ts'
import { quantityIsRange } from './rules/quantity-is-range.ts'
import { referenceResolves } from './rules/reference-resolves.ts'
import { reportedByIsAcyclic } from './rules/reported-by-is-acyclic.ts'
import { schemaLineIsGiven } from './rules/schema-line-is-given.ts'
import { sha256Matches } from './rules/sha256-matches.ts'
import { statementSlugIsUnique } from './rules/statement-slug-is-unique.ts'
import { targetIsOne } from './rules/target-is-one.ts'
import { textIsClean } from './rules/text-is-clean.ts'

export const rules: readonly Rule[] = [
  adjacencyIsSound,
  answersGoBack,
  articleTextIsNormal,
  attributionIsSettledOrOpen,
  claimedHasClaimant,
  codeIsSound,
  contentHasNoOuterQuotes,
  contentIsInOrder,
  dateIsEdtf,
  datesAreInOrder,
  durationIsIso,
  edgeIsGivenOnce,
  entryIsUsed,
  eventIsReported,
  eventOrderIsSound,
  evidenceIsGiven,
  fieldFitsActorKind,
  fileNameIsSlug,
  languageIsBcp47,
  linkIsGivenOnce,
  locationTree,
  mentionIsBare,
  mentionIsGivenOnce,
  nameIsUnique,
  noteIsGiven,
  organizationKindIsSupported,
  passageOccursOnce,
  quantityIsRange,
  referenceResolves,
  reportedByIsAcyclic,
  schemaLineIsGiven,
  sha256Matches,
  statementSlugIsUnique,
  targetIsOne,
  textIsClean,
]
