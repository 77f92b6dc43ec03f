/** The records of locations: what the registry, the articles and the gazetteer say of each. */
import type { AuthoredArticleLocation } from '../authoring/article-file.ts'
import type { AuthoredCorpus, AuthoredFile } from '../authoring/corpus.ts'
import type { LocationFile } from '../authoring/registry-files.ts'
import { encodeNodeId, type LocationId } from '../model/node-id.ts'
import type { Link, LocationRecord, Provenance } from '../model/records.ts'
import { agreedLink } from './agreed-link.ts'
import { locationLink } from './article-links.ts'
import type { Entry } from './entries-by-slug.ts'
import type { Gazetteer } from '../model/gazetteer.ts'
import type { LocationAdjacency } from './location-adjacency.ts'
import { joinNotes } from './merge-provenance.ts'

type Entries = readonly Entry<AuthoredArticleLocation>[]

export interface LocationSources {
  /** What the articles say of each location, in order of publication. */
  readonly entriesOf: (slug: string) => Entries
  /** How it is known that the articles speak of it, null where none does. */
  readonly provenanceOf: (id: LocationId) => Provenance | null
  readonly adjacency: LocationAdjacency
  readonly gazetteer: Gazetteer
}

/** In the order of slugs. */
export function compileLocations(
  corpus: AuthoredCorpus,
  sources: LocationSources,
): readonly LocationRecord[] {
  const files = [...corpus.locations.values()]
  const parents = resolveParents(files, sources)
  return files.map((file) => {
    const { slug, content } = file
    const id = encodeNodeId('LOCATION', slug)
    return {
      nodeKind: 'LOCATION',
      id,
      slug,
      label: content.label ?? content.name,
      name: content.name,
      aliases: content.aliases ?? [],
      locationKind: content.kind,
      ...gazetteerFields(content, sources.gazetteer),
      containedIn: parents.get(id) ?? null,
      ancestors: ancestorsOf(id, parents),
      adjacentTo: sources.adjacency(id),
      provenance: sources.provenanceOf(id) ?? registryProvenance(corpus, file),
    }
  })
}

type Parents = ReadonlyMap<LocationId, Link<LocationId> | null>

/**
 * What each location lies in. Of two articles that give a town its district and its country, the one
 * with the district counts: so the parents of what articles give are found before.
 */
function resolveParents(
  files: readonly AuthoredFile<LocationFile>[],
  sources: LocationSources,
): Parents {
  const byId = new Map(files.map((file) => [encodeNodeId('LOCATION', file.slug), file]))
  const parents = new Map<LocationId, Link<LocationId> | null>()
  /** `below`: those whose parents are being found, so that a circle comes to an end. */
  const resolve = (id: LocationId, below: readonly LocationId[]): Link<LocationId> | null => {
    const known = parents.get(id)
    const file = byId.get(id)
    if (known !== undefined || file === undefined || below.includes(id)) return known ?? null
    const path = [...below, id]
    const liesIn = (inner: LocationId, outer: LocationId): boolean => {
      const passed = new Set<LocationId>()
      for (let at = resolve(inner, path); at !== null; at = resolve(at.node, path)) {
        if (at.node === outer) return true
        if (passed.has(at.node)) return false
        passed.add(at.node)
      }
      return false
    }
    const parent = containedIn(file, sources, liesIn)
    parents.set(id, parent)
    return parent
  }
  for (const id of byId.keys()) resolve(id, [])
  return parents
}

/** What the articles agree on; where they say nothing or disagree, or say less exactly what the registry says, the registry's. */
function containedIn(
  { slug, content }: AuthoredFile<LocationFile>,
  { entriesOf }: LocationSources,
  liesIn: (inner: LocationId, outer: LocationId) => boolean,
): Link<LocationId> | null {
  const agreed = agreedLink(
    entriesOf(slug).flatMap(
      ({ article, content: entry }) => locationLink(article, entry.containedIn) ?? [],
    ),
    liesIn,
  )
  const { containedIn: registered } = content
  if (registered === undefined) return agreed
  const node = encodeNodeId('LOCATION', registered.location)
  if (agreed !== null && !liesIn(node, agreed.node)) return agreed
  return { node, provenance: { status: 'REFERENCE_DATA', evidence: [], note: registered.source } }
}

/** Nearest first. Throws for a location inside itself, which no checked corpus has. */
function ancestorsOf(id: LocationId, parents: Parents): readonly LocationId[] {
  const ancestors: LocationId[] = []
  for (let at = parents.get(id); at !== null && at !== undefined; at = parents.get(at.node)) {
    if (at.node === id || ancestors.includes(at.node)) {
      throw new Error(`Cannot compile ${id}: it lies in ${at.node}, which lies in itself`)
    }
    ancestors.push(at.node)
  }
  return ancestors
}

/** The code is the registry's where the gazetteer knows it; the point is that of the code, else of the GeoNames id. */
function gazetteerFields(
  { isoCode, geonamesId }: LocationFile,
  gazetteer: Gazetteer,
): Pick<LocationRecord, 'isoCode' | 'latitude' | 'longitude' | 'gazetteer'> {
  const ofCode = isoCode === undefined ? null : gazetteer.byIsoCode(isoCode)
  const ofId = geonamesId === undefined ? null : gazetteer.byGeonamesId(geonamesId)
  const point = ofCode?.point ?? ofId?.point ?? null
  const note = joinNotes([ofCode?.source ?? null, ofId?.source ?? null])
  return {
    isoCode: ofCode === null ? null : (isoCode ?? null),
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
    gazetteer: note === null ? null : { status: 'REFERENCE_DATA', evidence: [], note },
  }
}

/** Of a location that no article speaks of: what it is in the registry for. */
function registryProvenance(
  { locations, actors }: AuthoredCorpus,
  { slug }: AuthoredFile<LocationFile>,
): Provenance {
  const states = [...actors.values()].flatMap(({ content }) =>
    content.kind === 'STATE' && content.location === slug
      ? `the territory of the state "${content.name}"`
      : [],
  )
  const children = [...locations.values()].flatMap(({ content: { name, containedIn: parent } }) =>
    parent?.location === slug ? `what ${name} lies in (${parent.source})` : [],
  )
  const reasons = [...states, ...children]
  const purpose = reasons.length === 0 ? 'as a place' : `as ${reasons.join(' and as ')}`
  const note = `No article mentions it as a place; the registry has it ${purpose}.`
  return { status: 'REFERENCE_DATA', evidence: [], note }
}
