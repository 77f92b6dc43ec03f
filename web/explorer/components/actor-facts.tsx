/** What an actor is: its names, its country, and what only its kind of actor has. */
import type { ActorQuery } from '../operations/types.ts'
import { plainWords, sentenceCase } from '../words/plain-words.ts'
import { quantityWords } from '../words/quantity-words.ts'
import { Fact } from './fact.tsx'
import { NodeLink } from './node-link.tsx'
import { Provenance } from './provenance.tsx'

type Actor = NonNullable<ActorQuery['actor']>

export function ActorFacts({ actor }: { readonly actor: Actor }) {
  const { aliases, country, provenance } = actor
  return (
    <dl class="facts">
      <dt>Known from</dt>
      <dd>
        <Provenance of={provenance} what="the name" />
      </dd>
      {aliases.length === 0 ? null : <Fact name="Also known as">{aliases.join(' · ')}</Fact>}
      <OfItsKind actor={actor} />
      {actor.__typename === 'State' ? null : (
        <Fact name="Country" provenance={country?.provenance}>
          {country === null ? null : <NodeLink node={country.location} />}
        </Fact>
      )}
    </dl>
  )
}

function OfItsKind({ actor }: { readonly actor: Actor }) {
  switch (actor.__typename) {
    case 'Person':
      return null
    case 'Organization':
      return (
        <>
          <Fact name="Kind" provenance={actor.kindProvenance}>
            {sentenceCase(plainWords(actor.organizationKind))}
          </Fact>
          {actor.abbreviation === null ? null : (
            <Fact name="Abbreviation" provenance={actor.abbreviationProvenance}>
              {actor.abbreviation}
            </Fact>
          )}
        </>
      )
    case 'State':
      return (
        <>
          <Fact name="Territory">
            <NodeLink node={actor.location} />
          </Fact>
          <Fact name="ISO 3166 code">{actor.isoCode}</Fact>
        </>
      )
    case 'Group':
      return (
        <>
          <Fact name="Size" provenance={actor.sizeProvenance}>
            {actor.size === null ? null : (
              <>
                {quantityWords(actor.size)}
                {actor.size.asWritten === null ? null : (
                  <span class="quiet"> “{actor.size.asWritten}”</span>
                )}
              </>
            )}
          </Fact>
          <Fact name="Nationality" provenance={actor.nationality?.provenance}>
            {actor.nationality === null ? null : <NodeLink node={actor.nationality.location} />}
          </Fact>
        </>
      )
    default:
      return null
  }
}
