/** What stands behind the actor or the line that is chosen in the drawing. */
import { useEffect, useRef } from 'preact/hooks'
import { pageAddress } from '../addresses.ts'
import { EdgeSources } from './edge-sources.tsx'
import { edgeWords, type NetworkEdge, slugOf } from './network-edge.ts'
import type { Network } from './network-of.ts'

/** Of how many sources the passages are asked for before somebody asks. */
const openedAtOnce = 3

export interface ChosenPartProps {
  readonly network: Network
  readonly who: string | null
  readonly line: string | null
}

export function ChosenPart({ network, who, line }: ChosenPartProps) {
  const place = useRef<HTMLDivElement>(null)
  const before = useRef(`${who} ${line}`)
  useEffect(() => {
    // What is chosen in the drawing is told below it, often out of sight. A page that is loaded stays put.
    const now = `${who} ${line}`
    if (before.current !== now) place.current?.scrollIntoView({ block: 'nearest' })
    before.current = now
  }, [who, line])
  return (
    <div ref={place}>
      <Chosen network={network} who={who} line={line} />
    </div>
  )
}

function Chosen({ network, who, line }: ChosenPartProps) {
  const edge = network.edges.find(({ id }) => id === line)
  const actor = network.actors.find((one) => slugOf(one) === who)
  if (edge !== undefined) {
    return (
      <section class="chosen-part" aria-label="The chosen line">
        <EdgeEntry edge={edge} isOpen={edge.sources.length <= openedAtOnce} />
      </section>
    )
  }
  if (actor === undefined) return null
  const edges = network.edges.filter(({ from, to }) => from.id === actor.id || to.id === actor.id)
  return (
    <section class="chosen-part" aria-label="The chosen actor">
      <h2>
        <a href={pageAddress(actor.id)}>{actor.name}</a>
      </h2>
      {edges.map((one) => (
        <EdgeEntry key={one.id} edge={one} />
      ))}
    </section>
  )
}

interface EdgeEntryProps {
  readonly edge: NetworkEdge
  readonly isOpen?: boolean
}

function EdgeEntry({ edge, isOpen = false }: EdgeEntryProps) {
  return (
    <>
      <p>
        <a href={pageAddress(edge.from.id)}>{edge.from.name}</a> <strong>{edgeWords(edge)}</strong>{' '}
        <a href={pageAddress(edge.to.id)}>{edge.to.name}</a>
      </p>
      <EdgeSources edge={edge} isOpen={isOpen} />
    </>
  )
}
