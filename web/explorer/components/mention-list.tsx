/** Where articles mention something, and under which words; each leads to its place. */
import type { LocationQuery } from '../operations/types.ts'
import type { More } from '../use-further.ts'
import { ListSection } from './list-section.tsx'
import { Passages } from './passages.tsx'

type Mentions = NonNullable<LocationQuery['location']>['mentions']

export interface MentionListProps {
  readonly mentions: Mentions
  readonly more: More<Mentions>
}

export function MentionList({ mentions, more }: MentionListProps) {
  return (
    <ListSection id="mentions" heading="Mentioned" list={mentions} more={more}>
      {({ nodes }) => <Passages passages={nodes.map(({ evidence }) => evidence)} />}
    </ListSection>
  )
}
