/** Where a location is: what it lies in and beside, its code, and its point, which no article gives. */
import { Fragment } from 'preact'
import type { LocationQuery } from '../operations/types.ts'
import { Fact } from './fact.tsx'
import { NodeLink } from './node-link.tsx'
import { Provenance } from './provenance.tsx'
import { StatusBadge } from './status-badge.tsx'

type Location = NonNullable<LocationQuery['location']>

export function LocationFacts({ location }: { readonly location: Location }) {
  const { adjacentTo, aliases, ancestors, containedIn, gazetteer, isoCode, provenance } = location
  const [, ...further] = ancestors
  return (
    <dl class="facts">
      <dt>Known from</dt>
      <dd>
        <Provenance of={provenance} what="the name" />
      </dd>
      {aliases.length === 0 ? null : <Fact name="Also known as">{aliases.join(' · ')}</Fact>}
      <Fact name="Lies in" provenance={containedIn?.provenance}>
        {containedIn === null ? null : (
          <>
            <NodeLink node={containedIn.location} />
            {further.map((ancestor) => (
              <Fragment key={ancestor.id}>
                {', which lies in '}
                <NodeLink node={ancestor} />
              </Fragment>
            ))}
          </>
        )}
      </Fact>
      {adjacentTo.length === 0 ? null : (
        <Fact name="Borders on">
          <ul class="plain">
            {adjacentTo.map(({ location: other, provenance }) => (
              <li key={other.id}>
                <NodeLink node={other} />
                <Provenance of={provenance} what={other.label} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {isoCode === null ? null : <Fact name="ISO 3166 code">{isoCode}</Fact>}
      <Fact name="Point">
        {pointOf(location) ?? (gazetteer === null ? null : 'none in the reference data')}
      </Fact>
      {gazetteer === null ? null : (
        <Fact name="Code and point are">
          <StatusBadge status={gazetteer.status} />
          {gazetteer.note === null ? null : <p class="note">{gazetteer.note}</p>}
        </Fact>
      )}
    </dl>
  )
}

function pointOf({ latitude, longitude }: Location): string | null {
  if (latitude === null || longitude === null) return null
  const north = `${Math.abs(latitude).toFixed(2)}° ${latitude < 0 ? 'south' : 'north'}`
  const east = `${Math.abs(longitude).toFixed(2)}° ${longitude < 0 ? 'west' : 'east'}`
  return `${north}, ${east}`
}
