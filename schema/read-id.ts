/** Global ids in arguments, checked: their form, their kind, and how many there are. */
import { encodeNodeId, parseNodeId } from '../src/model/node-id.ts'
import type { NodeId } from '../src/model/node-id.ts'
import type { NodeKind } from '../src/model/vocabulary.ts'
import { nodeKinds } from '../src/model/vocabulary.ts'
import { clientError, quote } from './errors.ts'
import { readList } from './read-list.ts'

/** An id of each kind, to show what one looks like, and the kind in words. */
const examples: Readonly<Record<NodeKind, { readonly words: string; readonly slug: string }>> = {
  ARTICLE: { words: 'an article', slug: 'pakistan-defense-minister-afghanistan-border' },
  ACTOR: { words: 'an actor', slug: 'taliban' },
  STATEMENT: { words: 'a statement', slug: 'pakistan-ttp-found-refuge' },
  EVENT: { words: 'an event', slug: 'doha-agreement' },
  LOCATION: { words: 'a location', slug: 'pakistan' },
}

/**
 * The id that the argument holds. It need not be the id of anything. Throws INVALID_ID where it is
 * malformed or of a kind that is not wanted.
 */
export function readId<Kind extends NodeKind>(
  text: string,
  argument: string,
  wanted: readonly Kind[],
): NodeId<Kind> {
  const parsed = parseNodeId(text)
  if (parsed === null) {
    throw clientError(
      'INVALID_ID',
      `Cannot read ${quote(text)} as an id: \`${argument}\` wants a kind and a slug joined by a colon, such as ${exampleOf(wanted)}; the kinds are ${nodeKinds.map((kind) => kind.toLowerCase()).join(', ')}.`,
      argument,
    )
  }
  const kind = wanted.find((one) => one === parsed.kind)
  if (kind === undefined) {
    throw clientError(
      'INVALID_ID',
      `Cannot use ${quote(text)} as \`${argument}\`: it is the id of ${examples[parsed.kind].words}; expected that of ${wanted.map((one) => examples[one].words).join(' or ')}, such as ${exampleOf(wanted)}.`,
      argument,
    )
  }
  return encodeNodeId(kind, parsed.slug)
}

/** The ids that the argument holds, in their order; at most 100. */
export function readIds<Kind extends NodeKind>(
  texts: readonly string[],
  argument: string,
  wanted: readonly Kind[],
): readonly NodeId<Kind>[] {
  return readList(texts, argument).map((text, index) =>
    readId(text, `${argument}[${index}]`, wanted),
  )
}

function exampleOf(wanted: readonly NodeKind[]): string {
  const kind = wanted.find((one) => one === 'ACTOR') ?? wanted[0] ?? 'ACTOR'
  return quote(encodeNodeId(kind, examples[kind].slug))
}
