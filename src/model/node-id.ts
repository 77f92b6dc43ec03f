/**
 * Global ids: `kind:slug`, readable and strict. The kind is one of five lower-case words; the slug is
 * the file name of a registry entry, the folder name of an article, or the key of a statement.
 */
import type { NodeKind } from './vocabulary.ts'

declare const brand: unique symbol

/** A well-formed global id such as `actor:taliban`. It need not be the id of anything. */
export type NodeId<K extends NodeKind = NodeKind> = string & { readonly [brand]: K }

export type ArticleId = NodeId<'ARTICLE'>
export type ActorId = NodeId<'ACTOR'>
export type StatementId = NodeId<'STATEMENT'>
export type EventId = NodeId<'EVENT'>
export type LocationId = NodeId<'LOCATION'>

const prefixes = {
  ARTICLE: 'article',
  ACTOR: 'actor',
  STATEMENT: 'statement',
  EVENT: 'event',
  LOCATION: 'location',
} as const satisfies Record<NodeKind, string>

const startOfId: Readonly<Record<NodeKind, string>> = {
  ARTICLE: 'article:',
  ACTOR: 'actor:',
  STATEMENT: 'statement:',
  EVENT: 'event:',
  LOCATION: 'location:',
}

const kindOfPrefix: ReadonlyMap<string, NodeKind> = new Map(
  (Object.keys(prefixes) as NodeKind[]).map((kind) => [prefixes[kind], kind]),
)

/** What a slug that an editor chooses looks like: lower-case ASCII words and numbers joined by single hyphens, at most 100 characters. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
export const maxSlugLength = 100

/** An id is accepted with any slug of ASCII letters, digits, `_` and `-`: one that no editor could have chosen is simply the id of nothing. */
const idPattern = /^([a-z]+):([A-Za-z0-9_-]{1,100})$/

/** The id of the node of that kind and slug. The inverse of {@link parseNodeId}. */
export function encodeNodeId<K extends NodeKind>(kind: K, slug: string): NodeId<K> {
  return `${prefixes[kind]}:${slug}` as NodeId<K>
}

/** What the ids of a kind start with: `actor:`. */
export function prefixOf(kind: NodeKind): string {
  return startOfId[kind]
}

/** The kind and the slug of a well-formed id, null for any other text. The inverse of {@link encodeNodeId}. */
export function parseNodeId(
  text: string,
): { readonly kind: NodeKind; readonly slug: string } | null {
  const match = idPattern.exec(text)
  const kind = kindOfPrefix.get(match?.[1] ?? '')
  const slug = match?.[2]
  return kind === undefined || slug === undefined ? null : { kind, slug }
}

/** The kind of an id that is known to be well-formed. */
export function kindOf<K extends NodeKind>(id: NodeId<K>): K {
  return kindOfPrefix.get(id.slice(0, id.indexOf(':'))) as K
}

/** The slug of an id that is known to be well-formed. */
export function slugOf(id: NodeId): string {
  return id.slice(id.indexOf(':') + 1)
}
