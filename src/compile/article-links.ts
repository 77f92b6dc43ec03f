/** Links that an article makes to an actor, an event or a location. */
import type {
  AuthoredActorLink,
  AuthoredEventLink,
  AuthoredLocationLink,
} from '../authoring/article-file.ts'
import { encodeNodeId, type ActorId, type EventId, type LocationId } from '../model/node-id.ts'
import type { Link } from '../model/records.ts'
import type { ArticleSource } from './article-source.ts'
import { claimProvenance } from './claim-provenance.ts'

export function actorLink(article: ArticleSource, link: AuthoredActorLink): Link<ActorId> {
  return { node: encodeNodeId('ACTOR', link.actor), provenance: claimProvenance(article, link) }
}

/** Null where the article gives none. */
export function eventLink(
  article: ArticleSource,
  link: AuthoredEventLink | undefined,
): Link<EventId> | null {
  if (link === undefined) return null
  return { node: encodeNodeId('EVENT', link.event), provenance: claimProvenance(article, link) }
}

/** Null where the article gives none. */
export function locationLink(
  article: ArticleSource,
  link: AuthoredLocationLink | undefined,
): Link<LocationId> | null {
  if (link === undefined) return null
  const node = encodeNodeId('LOCATION', link.location)
  return { node, provenance: claimProvenance(article, link) }
}
