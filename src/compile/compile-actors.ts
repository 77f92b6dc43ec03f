/** The records of actors: who the registry says they are, and what the articles say of them. */
import type { AuthoredArticleActor } from '../authoring/article-file.ts'
import type { AuthoredFile } from '../authoring/corpus.ts'
import type { ActorFile } from '../authoring/registry-files.ts'
import { encodeNodeId, type LocationId } from '../model/node-id.ts'
import type {
  ActorRecord,
  GroupRecord,
  Link,
  LocationRecord,
  OrganizationRecord,
  Provenance,
  StateRecord,
} from '../model/records.ts'
import { agreedClaim } from './agreed-claim.ts'
import { agreedLink } from './agreed-link.ts'
import { locationLink } from './article-links.ts'
import { wordsOf } from './article-source.ts'
import { claimProvenance } from './claim-provenance.ts'
import type { Entry } from './entries-by-slug.ts'
import { quantityOf } from './measures.ts'
import { organizationKindProvenance } from './organization-kind-provenance.ts'

type Entries = readonly Entry<AuthoredArticleActor>[]

/**
 * `entries`: what the articles say of it, in order of publication; `provenance`: how it is known
 * that they speak of it; `territoryOf`: the record of a state's location.
 */
export function compileActor(
  { slug, content }: AuthoredFile<ActorFile>,
  entries: Entries,
  provenance: Provenance,
  territoryOf: (slug: string) => LocationRecord,
): ActorRecord {
  const base = {
    nodeKind: 'ACTOR' as const,
    id: encodeNodeId('ACTOR', slug),
    slug,
    label: content.label ?? content.name,
    name: content.name,
    aliases: content.aliases ?? [],
    provenance,
  }
  switch (content.kind) {
    case 'PERSON':
      return { ...base, actorKind: 'PERSON', country: linkOf(entries, 'country') }
    case 'ORGANIZATION':
      return {
        ...base,
        actorKind: 'ORGANIZATION',
        country: linkOf(entries, 'country'),
        organizationKind: content.organizationKind,
        kindProvenance: organizationKindProvenance(content.organizationKind, entries, provenance),
        ...abbreviationOf(entries),
      }
    case 'STATE':
      return { ...base, actorKind: 'STATE', ...territoryFields(territoryOf(content.location)) }
    case 'GROUP':
      return {
        ...base,
        actorKind: 'GROUP',
        country: linkOf(entries, 'country'),
        ...sizeOf(entries),
        nationality: linkOf(entries, 'nationality'),
      }
  }
}

function linkOf(entries: Entries, field: 'country' | 'nationality'): Link<LocationId> | null {
  return agreedLink(
    entries.flatMap(({ article, content }) => locationLink(article, content[field]) ?? []),
  )
}

function abbreviationOf(
  entries: Entries,
): Pick<OrganizationRecord, 'abbreviation' | 'abbreviationProvenance'> {
  const claims = entries.flatMap(({ article, content: { abbreviation } }) =>
    abbreviation === undefined
      ? []
      : {
          value: wordsOf(abbreviation.text),
          provenance: claimProvenance(article, abbreviation, abbreviation.text),
        },
  )
  const agreed = agreedClaim(claims, (value) => value)
  return {
    abbreviation: agreed?.value ?? null,
    abbreviationProvenance: agreed?.provenance ?? null,
  }
}

function sizeOf(entries: Entries): Pick<GroupRecord, 'size' | 'sizeProvenance'> {
  const claims = entries.flatMap(({ article, content: { size } }) =>
    size === undefined
      ? []
      : { value: quantityOf(size), provenance: claimProvenance(article, size, size.asWritten) },
  )
  const agreed = agreedClaim(claims, ({ min, max, approximate }) =>
    JSON.stringify([min, max, approximate]),
  )
  return { size: agreed?.value ?? null, sizeProvenance: agreed?.provenance ?? null }
}

function territoryFields(
  territory: LocationRecord,
): Pick<StateRecord, 'isoCode' | 'location' | 'country'> {
  const { id, name, isoCode } = territory
  const code = isoCode === null ? '' : `; both share the code ${isoCode} of ISO 3166-1`
  const note = `The country of a state is its own territory: ${name}, as the registry has it${code}.`
  return {
    isoCode,
    location: id,
    country: { node: id, provenance: { status: 'REFERENCE_DATA', evidence: [], note } },
  }
}
