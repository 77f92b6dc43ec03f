/** Where articles mention something, and under which words; each leads to its place. */
import { type Passage, Passages } from './passages.tsx'
import { ListSection } from './list-section.tsx'

export interface MentionListProps {
  readonly mentions: {
    readonly totalCount: number
    readonly nodes: readonly { readonly form: string; readonly evidence: Passage }[]
  }
}

export function MentionList({ mentions: { totalCount, nodes } }: MentionListProps) {
  return (
    <ListSection id="mentions" heading="Mentioned" total={totalCount} count={nodes.length}>
      <Passages passages={nodes.map(({ evidence }) => evidence)} />
    </ListSection>
  )
}
