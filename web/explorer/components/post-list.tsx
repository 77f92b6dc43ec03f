/** Posts: which somebody holds, or who holds those of a state or an organisation. */
import type { ActorQuery } from '../operations/types.ts'
import { describeTime } from '../timeline/describe-time.ts'
import { sentenceCase } from '../words/plain-words.ts'
import { ListSection } from './list-section.tsx'
import { NodeLink } from './node-link.tsx'
import { Provenance } from './provenance.tsx'

type Posts = NonNullable<ActorQuery['actor']>['positionsHeld']

export interface PostListProps {
  readonly id: string
  readonly heading: string
  readonly posts: Posts
  /** Whether the page is of the holder. */
  readonly isHeld: boolean
}

export function PostList({ id, heading, posts: { totalCount, nodes }, isHeld }: PostListProps) {
  return (
    <ListSection id={id} heading={heading} total={totalCount} count={nodes.length}>
      <ul class="cards">
        {nodes.map((post) => (
          <li key={`${post.title} ${post.holder.id}`} class="card">
            <p>
              {sentenceCase(post.title)}
              {isHeld ? null : (
                <>
                  {': '}
                  <NodeLink node={post.holder} />
                </>
              )}
              {isHeld && post.within !== null ? (
                <>
                  {' of '}
                  <NodeLink node={post.within} />
                </>
              ) : null}
            </p>
            {post.since === null && post.until === null ? null : (
              <p>
                {post.since === null ? null : `since ${describeTime(post.since.edtf)} `}
                {post.until === null ? null : `until ${describeTime(post.until.edtf)}`}
              </p>
            )}
            <Provenance of={post.provenance} what={post.title} />
          </li>
        ))}
      </ul>
    </ListSection>
  )
}
