/** What a statement or an event answers, rebuts or repeats, and what does so to it. */
import type { StatementLinkKind } from '../operations/types.ts'
import { linkWords } from '../words/link-words.ts'
import { type Limited, occurrenceLimit } from '../words/occurrence-limit.ts'
import { sentenceCase } from '../words/plain-words.ts'
import { type LinkedNode, NodeLink } from './node-link.tsx'
import type { HowWeKnow } from '../how-we-know.ts'
import { Provenance } from './provenance.tsx'

export interface ShownLink {
  readonly kind: StatementLinkKind
  readonly asWritten: string | null
  readonly node: (LinkedNode & Limited) | null
  readonly provenance: HowWeKnow
}

export interface LinkListProps {
  /** The statement or the event that the links are of. */
  readonly of: Limited
  readonly links: readonly ShownLink[]
  readonly linkedFrom: readonly ShownLink[]
}

export function LinkList({ of, links, linkedFrom }: LinkListProps) {
  if (links.length + linkedFrom.length === 0) return null
  return (
    <section aria-labelledby="links">
      <h2 id="links">Answers and echoes</h2>
      <ul class="cards">
        {links.map((link) => (
          <Card key={keyOf(link)} of={of} word={linkWords[link.kind].forth} link={link} />
        ))}
        {linkedFrom.map((link) => (
          <Card key={`from ${keyOf(link)}`} of={of} word={linkWords[link.kind].back} link={link} />
        ))}
      </ul>
    </section>
  )
}

interface CardProps {
  readonly of: Limited
  readonly word: string
  readonly link: ShownLink
}

/** An answer that was not given answers nothing: either end says what limits it. */
function Card({ of, word, link }: CardProps) {
  const limits = [occurrenceLimit(of), link.node === null ? null : occurrenceLimit(link.node)]
  const limit = limits.find((one) => one !== null)
  return (
    <li class="card">
      <p>
        {sentenceCase(word)} {limit === undefined ? null : <strong>({limit}) </strong>}
        {link.node === null ? null : <NodeLink node={link.node} />}
        {link.asWritten === null ? null : (
          <>
            {' '}
            <q class="quiet">{link.asWritten}</q>
          </>
        )}
      </p>
      <Provenance of={link.provenance} what={`“${word}”`} />
    </li>
  )
}

function keyOf({ kind, node, asWritten }: ShownLink): string {
  return `${kind} ${node?.id ?? ''} ${asWritten ?? ''}`
}
