/**
 * Where articles speak of a node without mentioning it: as the speaker or the subject of a
 * statement, as a participant, as the country of somebody.
 */
import type { AuthoredArticleEvent, AuthoredStatement } from '../authoring/article-file.ts'
import type { AuthoredClaim, AuthoredPassage } from '../authoring/claim.ts'
import { encodeNodeId, type NodeId } from '../model/node-id.ts'
import type { Provenance } from '../model/records.ts'
import type { NodeKind } from '../model/vocabulary.ts'
import type { ArticleSource } from './article-source.ts'
import { claimProvenance } from './claim-provenance.ts'
import { compareStatus } from './merge-provenance.ts'

interface Reference {
  readonly kind: NodeKind
  /** Undefined where the claim names nothing of that kind. */
  readonly slug: string | undefined
  readonly claim: AuthoredClaim
  readonly own?: AuthoredPassage
}

/**
 * Of every node that a claim refers to, how the best known of these claims is known, the first in
 * the text of those; of the first article that has one. `articles` in order of publication.
 */
export function collectReferences(
  articles: readonly ArticleSource[],
): ReadonlyMap<NodeId, Provenance> {
  const first = new Map<NodeId, Provenance>()
  for (const article of articles) {
    for (const [node, provenance] of bestReferences(article)) {
      if (!first.has(node)) first.set(node, provenance)
    }
  }
  return first
}

function bestReferences(article: ArticleSource): ReadonlyMap<NodeId, Provenance> {
  const best = new Map<NodeId, Provenance>()
  for (const { kind, slug, claim, own } of referencesOf(article)) {
    if (slug === undefined) continue
    const node = encodeNodeId(kind, slug)
    const provenance = claimProvenance(article, claim, own)
    const known = best.get(node)
    if (known === undefined || isBetter(provenance, known)) best.set(node, provenance)
  }
  return best
}

function isBetter(left: Provenance, right: Provenance): boolean {
  return (compareStatus(left.status, right.status) || startOf(left) - startOf(right)) < 0
}

function startOf({ evidence }: Provenance): number {
  return evidence[0]?.start ?? 0
}

function* referencesOf({ file }: ArticleSource): Generator<Reference> {
  const { dateline, actors = {}, locations = {}, events = {}, statements = {} } = file
  if (dateline !== undefined) {
    yield { kind: 'LOCATION', slug: dateline.location, claim: dateline, own: dateline.text }
  }
  for (const [slug, { country, nationality, positions = [] }] of Object.entries(actors)) {
    for (const link of [country, nationality]) {
      if (link === undefined) continue
      yield { kind: 'LOCATION', slug: link.location, claim: link }
      yield { kind: 'ACTOR', slug, claim: link }
    }
    for (const position of positions) {
      yield { kind: 'ACTOR', slug, claim: position }
      yield { kind: 'ACTOR', slug: position.within, claim: position }
    }
  }
  for (const [slug, { containedIn, adjacentTo = [] }] of Object.entries(locations)) {
    for (const link of [containedIn, ...adjacentTo]) {
      if (link === undefined) continue
      yield { kind: 'LOCATION', slug, claim: link }
      yield { kind: 'LOCATION', slug: link.location, claim: link }
    }
  }
  for (const event of Object.values(events)) yield* referencesOfEvent(event)
  for (const statement of Object.values(statements)) yield* referencesOfStatement(statement)
}

function* referencesOfEvent(event: AuthoredArticleEvent): Generator<Reference> {
  const { accordingTo = [], location, participants = [], casualties = [] } = event
  const { links = [], precededBy = [], followedBy = [] } = event
  for (const link of [...accordingTo, ...participants]) {
    yield { kind: 'ACTOR', slug: link.actor, claim: link }
  }
  for (const figure of casualties) {
    yield { kind: 'ACTOR', slug: figure.group, claim: figure }
    const source = figure.accordingTo
    if (source !== undefined) yield { kind: 'ACTOR', slug: source.actor, claim: source }
  }
  if (location !== undefined) yield { kind: 'LOCATION', slug: location.location, claim: location }
  for (const link of [...links, ...precededBy, ...followedBy]) {
    yield { kind: 'EVENT', slug: link.event, claim: link }
  }
}

function* referencesOfStatement(statement: AuthoredStatement): Generator<Reference> {
  const { speaker, attribution, medium, occasion, location } = statement
  yield { kind: 'ACTOR', slug: speaker, claim: attribution }
  for (const candidate of attribution.candidates ?? []) {
    yield { kind: 'ACTOR', slug: candidate.speaker, claim: candidate }
    yield* referencesOfOccasion(candidate)
  }
  yield* referencesOfOccasion({ medium, occasion })
  if (location !== undefined) yield { kind: 'LOCATION', slug: location.location, claim: location }
  for (const link of statement.addressees ?? []) {
    yield { kind: 'ACTOR', slug: link.actor, claim: link }
  }
  for (const subject of statement.about ?? []) {
    yield { kind: 'ACTOR', slug: subject.actor, claim: subject }
    yield { kind: 'LOCATION', slug: subject.location, claim: subject }
    yield { kind: 'EVENT', slug: subject.event, claim: subject }
  }
  for (const link of statement.links ?? []) {
    yield { kind: 'EVENT', slug: link.event, claim: link }
  }
}

function* referencesOfOccasion({
  medium,
  occasion,
}: Pick<AuthoredStatement, 'medium' | 'occasion'>): Generator<Reference> {
  if (medium !== undefined) yield { kind: 'ACTOR', slug: medium.platform, claim: medium }
  if (occasion !== undefined) yield { kind: 'EVENT', slug: occasion.event, claim: occasion }
}
