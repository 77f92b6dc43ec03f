/** How it is known that the articles speak of a node: the best mention of each. */
import { mentionFormRank } from '../model/mention-form-rank.ts'
import type { NodeId } from '../model/node-id.ts'
import type { MentionRecord, Provenance } from '../model/records.ts'
import type { ArticleSource } from './article-source.ts'
import { groupBy } from './group-by.ts'
import { compareStatus, mergeProvenance } from './merge-provenance.ts'

const maxArticles = 10

/**
 * Of every node that is mentioned: the passages of its first mention of the best form and status in
 * each article, of at most ten articles in the order given. The status is the best of theirs, with
 * the passages and the notes of those that have it; no note where that is STATED.
 */
export function collectMentionProvenance(
  mentions: readonly MentionRecord[],
  articles: readonly ArticleSource[],
): ReadonlyMap<NodeId, Provenance> {
  const byArticle = groupBy(mentions, ({ span }) => span.article)
  const best = articles.flatMap(({ id }) => bestMentions(byArticle.get(id) ?? []))
  return new Map(
    [...groupBy(best, ({ node }) => node).values()].map((group) => [
      group[0].node,
      provenanceOf(group.slice(0, maxArticles).map(({ provenance }) => provenance)),
    ]),
  )
}

function bestMentions(mentions: readonly MentionRecord[]): readonly MentionRecord[] {
  return [...groupBy(mentions, ({ node }) => node).values()].map((group) =>
    group.reduce((best, mention) => (compareMentions(mention, best) < 0 ? mention : best)),
  )
}

function compareMentions(left: MentionRecord, right: MentionRecord): number {
  return (
    mentionFormRank[left.form] - mentionFormRank[right.form] ||
    compareStatus(left.provenance.status, right.provenance.status) ||
    left.span.start - right.span.start
  )
}

function provenanceOf(provenances: readonly Provenance[]): Provenance {
  const merged = mergeProvenance(provenances)
  return merged.status === 'STATED' ? { ...merged, note: null } : merged
}
