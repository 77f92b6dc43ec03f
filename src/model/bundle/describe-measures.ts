/** The form of what several kinds of records have: times, durations, quantities, links. */
import type {
  Duration,
  Link,
  MediumReference,
  Quantity,
  StatementLinkRecord,
  TimeReference,
} from '../records.ts'
import type { ActorId, EventId, LocationId } from '../node-id.ts'
import { media, statementLinkKinds } from '../vocabulary.ts'
import type { Coder } from './coder.ts'

export function describeTime(coder: Coder, time: TimeReference | undefined): TimeReference {
  const provenance = coder.provenance(time?.provenance)
  const asWritten = coder.nullableString(time?.asWritten)
  const { edtf, earliest, latest } = coder.dates(time)
  return { edtf, earliest, latest, asWritten, provenance }
}

export function describeDuration(coder: Coder, duration: Duration | undefined): Duration {
  return {
    iso: coder.string(duration?.iso),
    max: coder.nullableString(duration?.max),
    approximate: coder.boolean(duration?.approximate),
    asWritten: coder.nullableString(duration?.asWritten),
  }
}

export function describeQuantity(coder: Coder, quantity: Quantity | undefined): Quantity {
  return {
    min: coder.nullableNumber(quantity?.min),
    max: coder.nullableNumber(quantity?.max),
    approximate: coder.boolean(quantity?.approximate),
    asWritten: coder.nullableString(quantity?.asWritten),
  }
}

export function describeActorLink(coder: Coder, link: Link<ActorId> | undefined): Link<ActorId> {
  return {
    node: coder.node('ACTOR', link?.node),
    provenance: coder.provenance(link?.provenance),
  }
}

export function describeEventLink(coder: Coder, link: Link<EventId> | undefined): Link<EventId> {
  return {
    node: coder.node('EVENT', link?.node),
    provenance: coder.provenance(link?.provenance),
  }
}

export function describeLocationLink(
  coder: Coder,
  link: Link<LocationId> | undefined,
): Link<LocationId> {
  return {
    node: coder.node('LOCATION', link?.node),
    provenance: coder.provenance(link?.provenance),
  }
}

export function describeMedium(coder: Coder, medium: MediumReference | undefined): MediumReference {
  return {
    medium: coder.oneOf(media, medium?.medium),
    platform: coder.nullableNode('ACTOR', medium?.platform),
    provenance: coder.provenance(medium?.provenance),
  }
}

export function describeStatementLink(
  coder: Coder,
  link: StatementLinkRecord | undefined,
): StatementLinkRecord {
  return {
    kind: coder.oneOf(statementLinkKinds, link?.kind),
    node: coder.nullableAnyNode(link?.node) as StatementLinkRecord['node'],
    provenance: coder.provenance(link?.provenance),
    asWritten: coder.nullableString(link?.asWritten),
  }
}
