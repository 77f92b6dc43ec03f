/**
 * How it is known that two actors hang together: by the first of the statements and events that they
 * share, or else by an article.
 */
import type { OpenBundle } from '../model/bundle/bundle.ts'
import type { PostingList } from '../model/bundle/indexes/posting-list.ts'
import { doubtOf, leastDoubtful } from '../model/doubt.ts'
import type { ActorId } from '../model/node-id.ts'
import type { Provenance } from '../model/records.ts'
import { canBothHold, statementActors, type StatementActor } from '../model/statement-actors.ts'
import { articleProvenances } from './article-provenance.ts'
import { distinctSpans, joinProvenances } from './join-provenances.ts'

/** So many shared statements and so many shared events are looked at. */
const maxLooks = 50
/** The passages of at most so many shared things are given. */
const maxShared = 5

const notes = {
  INFERRED: 'In nothing that they share does the text state the part of both.',
  AMBIGUOUS: 'All that they share has several readings.',
}

/**
 * Each shared thing is known as the weaker of the two links that join the actors in it, from the
 * passages of both. The whole is known as the best of the things is, by the passages of the first five
 * that are known so well; there is a note unless that is STATED. Where two actors only share articles,
 * the evidence is the best mention of each in the first of them, or else the best link that the
 * article makes to it, and the status INFERRED.
 */
export function relatedProvenances(
  bundle: OpenBundle,
): (actor: ActorId, other: ActorId) => Provenance {
  const { records, indexes } = bundle
  const statements = indexes.statements.actor
  const events = indexes.events.participant
  const articles = indexes.articles.covers
  const spokenOf = articleProvenances(bundle)

  const byArticle = (actor: ActorId, other: ActorId): Provenance => {
    const [ordinal] = ofBoth(articles.of(actor), articles.of(other))
    const article = ordinal === undefined ? undefined : records.articles.at(ordinal)
    const found =
      article === undefined ? [] : [actor, other].flatMap((id) => spokenOf(id, article.id) ?? [])
    return {
      status: 'INFERRED',
      evidence: distinctSpans(found.flatMap(({ provenance }) => provenance.evidence)),
      note: found.every(({ isMentioned }) => isMentioned)
        ? 'Only the article joins them: it mentions both.'
        : 'Only the article joins them: it speaks of both.',
    }
  }

  return (actor, other) => {
    const shared: Provenance[] = []
    for (const ordinal of ofBoth(statements.of(actor), statements.of(other))) {
      const found = joinedBy(statementActors(records.statements.at(ordinal)), actor, other)
      if (found !== undefined) shared.push(found)
      if (shared.length === maxLooks) break
    }
    let looks = 0
    for (const ordinal of ofBoth(events.of(actor), events.of(other))) {
      if (looks === maxLooks) break
      looks += 1
      const { participants } = records.events.at(ordinal)
      const links = participants.map(({ actor: node, provenance }) => ({
        node,
        provenance,
        isCandidate: false,
      }))
      const found = joinedBy(links, actor, other)
      if (found !== undefined) shared.push(found)
    }
    const best = shared.toSorted((a, b) => doubtOf(a) - doubtOf(b))[0]
    if (best === undefined) return byArticle(actor, other)
    const given = shared.filter((each) => doubtOf(each) === doubtOf(best)).slice(0, maxShared)
    const joined = joinProvenances(best, given)
    if (joined.status !== 'INFERRED' && joined.status !== 'AMBIGUOUS')
      return { ...joined, note: null }
    return { ...joined, note: [notes[joined.status], joined.note ?? []].flat().join(' ') }
  }
}

/** The best that two links of the actors, which can both hold, say together; undefined where there are no such two. */
function joinedBy(
  links: readonly StatementActor[],
  actor: ActorId,
  other: ActorId,
): Provenance | undefined {
  const pairs = links
    .filter(({ node }) => node === actor)
    .flatMap((link) =>
      links
        .filter((each) => each.node === other && canBothHold(link, each))
        .map((each) => ({ provenance: joinProvenances(link.provenance, [each.provenance]) })),
    )
  return leastDoubtful(pairs)?.provenance
}

/** What is in both lists, found one at a time. */
function* ofBoth(a: PostingList, b: PostingList): Generator<number, void, undefined> {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  const ordinals = shorter.ordinals()
  for (let place = 0; place < ordinals.length; place += 1) {
    const ordinal = ordinals[place] ?? -1
    if (longer.has(ordinal)) yield ordinal
  }
}
