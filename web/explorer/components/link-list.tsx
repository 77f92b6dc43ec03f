/** What a statement or an event answers, rebuts or repeats, and what does so to it. */
import type { StatementLinkKind } from '../operations/types.ts'
import { linkWords } from '../words/link-words.ts'
import { sentenceCase } from '../words/plain-words.ts'
import { type LinkedNode, NodeLink } from './node-link.tsx'
import { type HowWeKnow, Provenance } from './provenance.tsx'

export interface ShownLink {
  readonly kind: StatementLinkKind
  readonly asWritten: string | null
  readonly node: LinkedNode | null
  readonly provenance: HowWeKnow
}

export interface LinkListProps {
  readonly links: readonly ShownLink[]
  readonly linkedFrom: readonly ShownLink[]
}

export function LinkList({ links, linkedFrom }: LinkListProps) {
  if (links.length + linkedFrom.length === 0) return null
  return (
    <section aria-labelledby="links">
      <h2 id="links">Answers and echoes</h2>
      <ul class="cards">
        {links.map((link) => (
          <Card key={keyOf(link)} word={linkWords[link.kind].forth} link={link} />
        ))}
        {linkedFrom.map((link) => (
          <Card key={`from ${keyOf(link)}`} word={linkWords[link.kind].back} link={link} />
        ))}
      </ul>
    </section>
  )
}

function Card({ word, link }: { readonly word: string; readonly link: ShownLink }) {
  return (
    <li class="card">
      <p>
        {sentenceCase(word)} {link.node === null ? null : <NodeLink node={link.node} />}
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
