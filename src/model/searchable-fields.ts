/**
 * What a search looks at: the fields of a node that have words, and how telling a hit in each is. The
 * compiler indexes them and the store highlights in them.
 */
import { fold } from './fold.ts'
import type { NodeRecord } from './records.ts'

/** From the least to the most telling: an article's text, what a statement says, a title, a name. */
export const fieldTiers = ['TEXT', 'CONTENT', 'LABEL', 'NAME'] as const
export type FieldTier = (typeof fieldTiers)[number]

export interface SearchableField {
  /** As the field is called in the API. */
  readonly field: string
  readonly text: string
  readonly tier: FieldTier
  /** Whether a `text` filter looks at it: not at our own titles of articles and statements. */
  readonly isOwnText: boolean
}

/** The fields in the order in which their hits are shown; each alias is one. */
export function searchableFields(node: NodeRecord): readonly SearchableField[] {
  const fields: SearchableField[] = []
  const add = (field: string, text: string | null, tier: FieldTier, isOwnText: boolean): void => {
    if (text !== null) fields.push({ field, text, tier, isOwnText })
  }
  switch (node.nodeKind) {
    case 'ARTICLE':
      add('headline', node.headline, 'LABEL', true)
      add('label', node.label, 'LABEL', false)
      add('text', node.text, 'TEXT', true)
      break
    case 'STATEMENT':
      add('label', node.label, 'LABEL', false)
      add('content', node.content, 'CONTENT', true)
      break
    case 'ACTOR':
    case 'LOCATION':
      for (const [field, name] of namesOf(node)) add(field, name, 'NAME', true)
      add('label', ownLabel(node), 'LABEL', true)
      break
    case 'EVENT':
      add('name', node.name, 'NAME', true)
      add('label', ownLabel(node), 'LABEL', true)
  }
  return fields
}

/** Null where the label is the name, but for case. */
function ownLabel({
  name,
  label,
}: {
  readonly name: string
  readonly label: string
}): string | null {
  return fold(label) === fold(name) ? null : label
}

type NamedNode = Extract<NodeRecord, { readonly nodeKind: 'ACTOR' | 'LOCATION' }>

/** Every name that an actor or a location goes by, with the field that has it. */
export function namesOf(node: NamedNode): readonly (readonly [field: string, name: string])[] {
  const names: [string, string][] = [['name', node.name]]
  for (const alias of node.aliases) names.push(['aliases', alias])
  if (
    node.nodeKind === 'ACTOR' &&
    node.actorKind === 'ORGANIZATION' &&
    node.abbreviation !== null
  ) {
    names.push(['abbreviation', node.abbreviation])
  }
  return names
}
