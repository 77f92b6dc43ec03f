/** Posts: which somebody holds, or who holds those of a state or an organisation. */
import type { ActorQuery } from '../operations/types.ts'
import type { More } from '../use-further.ts'
import { describeTime } from '../words/describe-time.ts'
import { sentenceCase } from '../words/plain-words.ts'
import { ListSection } from './list-section.tsx'
import { NodeLink } from './node-link.tsx'
import { Provenance } from './provenance.tsx'

type Posts = NonNullable<ActorQuery['actor']>['positionsHeld']

export interface PostListProps {
  readonly id: string
  readonly heading: string
  readonly posts: Posts
  readonly more: More<Posts>
  /** Whether the page is of the holder. */
  readonly isHeld: boolean
}

export function PostList({ id, heading, posts, more, isHeld }: PostListProps) {
  return (
    <ListSection id={id} heading={heading} list={posts} more={more}>
      {({ nodes }) => (
        <ul class="cards">
          {nodes.map((post) => (
            <li key={`${post.title} ${post.holder.id}`} class="card">
              <Post post={post} isHeld={isHeld} />
            </li>
          ))}
        </ul>
      )}
    </ListSection>
  )
}

function Post({
  post,
  isHeld,
}: {
  readonly post: Posts['nodes'][number]
  readonly isHeld: boolean
}) {
  const { title, holder, within, since, until, provenance } = post
  return (
    <>
      <p>
        {sentenceCase(title)}
        {isHeld ? null : (
          <>
            {': '}
            <NodeLink node={holder} />
          </>
        )}
        {isHeld && within !== null ? (
          <>
            {' of '}
            <NodeLink node={within} />
          </>
        ) : null}
      </p>
      {since === null && until === null ? null : (
        <p>
          {since === null ? null : `since ${describeTime(since.edtf)} `}
          {until === null ? null : `until ${describeTime(until.edtf)}`}
        </p>
      )}
      <Provenance of={provenance} what={title} />
    </>
  )
}
