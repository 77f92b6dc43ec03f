/** The form of the record of an actor. */
import type { ActorId } from '../node-id.ts'
import type { ActorRecord } from '../records.ts'
import { actorKinds, organizationKinds } from '../vocabulary.ts'
import type { Coder } from './coder.ts'
import { describeLocationLink, describeQuantity } from './describe-measures.ts'
import { describeProvenance, describeString } from './describe-values.ts'

export function describeActor(coder: Coder, actor: ActorRecord | undefined): ActorRecord {
  const actorKind = coder.oneOf(actorKinds, actor?.actorKind)
  const provenance = coder.provenance(actor?.provenance)
  const name = coder.string(actor?.name)
  const label = coder.stringLike(name, actor?.label)
  const aliases = coder.list(describeString, actor?.aliases)
  const country = coder.nullable(describeLocationLink, actor?.country)
  const id = coder.id as ActorId
  const { slug } = coder
  const nodeKind = 'ACTOR'
  switch (actorKind) {
    case 'PERSON':
      return { nodeKind, actorKind, id, slug, label, name, aliases, country, provenance }
    case 'ORGANIZATION': {
      const own = actor?.actorKind === actorKind ? actor : undefined
      return {
        nodeKind,
        actorKind,
        id,
        slug,
        label,
        name,
        aliases,
        country,
        provenance,
        organizationKind: coder.oneOf(organizationKinds, own?.organizationKind),
        kindProvenance: coder.provenance(own?.kindProvenance),
        abbreviation: coder.nullableString(own?.abbreviation),
        abbreviationProvenance: coder.nullable(describeProvenance, own?.abbreviationProvenance),
      }
    }
    case 'STATE': {
      const own = actor?.actorKind === actorKind ? actor : undefined
      return {
        nodeKind,
        actorKind,
        id,
        slug,
        label,
        name,
        aliases,
        country,
        provenance,
        isoCode: coder.nullableString(own?.isoCode),
        location: coder.node('LOCATION', own?.location),
      }
    }
    case 'GROUP': {
      const own = actor?.actorKind === actorKind ? actor : undefined
      return {
        nodeKind,
        actorKind,
        id,
        slug,
        label,
        name,
        aliases,
        country,
        provenance,
        size: coder.nullable(describeQuantity, own?.size),
        sizeProvenance: coder.nullable(describeProvenance, own?.sizeProvenance),
        nationality: coder.nullable(describeLocationLink, own?.nationality),
      }
    }
  }
}
