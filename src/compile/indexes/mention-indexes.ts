/** The indexes of the list of mentions, which is in its one order. */
import type { MentionIndexes } from '../../model/bundle-indexes.ts'
import { kindOf } from '../../model/node-id.ts'
import type { MentionRecord } from '../../model/records.ts'
import { postingsOf } from './postings.ts'

export function mentionIndexes(mentions: readonly MentionRecord[]): MentionIndexes {
  return {
    node: postingsOf(mentions, ({ node }) => [node]),
    article: postingsOf(mentions, ({ span }) => [span.article]),
    nodeKind: postingsOf(mentions, ({ node }) => [kindOf(node)]),
    form: postingsOf(mentions, ({ form }) => [form]),
  }
}
