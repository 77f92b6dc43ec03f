/** How a statement or an event says what its line says, with passages; asked for when it is opened. */
import { useState } from 'preact/hooks'
import { Provenance } from '../components/provenance.tsx'
import { Answered } from '../components/states.tsx'
import { operation } from '../operation.ts'
import text from '../operations/line-sources.graphql?raw'
import type { LineSourcesQuery, LineSourcesQueryVariables } from '../operations/types.ts'
import { useAnswer } from '../use-answer.ts'
import { knownParts } from './known-parts.ts'
import type { NetworkEdge, Source } from './network-edge.ts'

const lineSources = operation<LineSourcesQuery, LineSourcesQueryVariables>(text)

export interface SourcePartsProps {
  readonly edge: NetworkEdge
  readonly source: Source
  readonly isOpen: boolean
}

export function SourceParts({ edge, source, isOpen }: SourcePartsProps) {
  const [wasOpen, setWasOpen] = useState(isOpen)
  return (
    <details
      class="source-parts"
      open={isOpen}
      onToggle={({ currentTarget: { open } }) => {
        if (open) setWasOpen(true)
      }}
    >
      <summary>
        Passages<span class="unseen"> of {source.label}</span>
      </summary>
      {wasOpen || isOpen ? <Parts edge={edge} id={source.id} /> : null}
    </details>
  )
}

function Parts({ edge, id }: { readonly edge: NetworkEdge; readonly id: string }) {
  const answer = useAnswer(lineSources, { ids: [id] })
  return (
    <Answered answer={answer}>
      {({ nodes: [node] }) =>
        node == null
          ? null
          : knownParts(node, edge).map(({ what, of }) => (
              <Provenance key={what} of={of} what={what} isNamed isOpen />
            ))
      }
    </Answered>
  )
}
