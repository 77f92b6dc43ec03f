/** What a change of the schema means to those who query it. */
import type { GraphQLSchema } from 'graphql'
import { BreakingChangeType, buildSchema, DangerousChangeType, findSchemaChanges } from 'graphql'

/**
 * `breaking`: queries that were good fail. `dangerous`: they go on, and may meet what they do not
 * expect. `safe`: they notice nothing.
 */
type Impact = 'breaking' | 'dangerous' | 'safe'

export interface ImpactOfChange {
  readonly impact: Impact
  readonly description: string
}

const impacts: readonly Impact[] = ['breaking', 'dangerous', 'safe']

/** The changes from one SDL to another, the breaking ones first; one that says so where the first is no SDL. */
export function schemaChanges(was: string, is: string): readonly ImpactOfChange[] {
  const before = build(was)
  if (before === null) {
    return [{ impact: 'breaking', description: 'The file is not the SDL of a schema.' }]
  }
  return findSchemaChanges(before, buildSchema(is))
    .map(({ type, description }) => ({ impact: impactOf(type), description }))
    .toSorted((one, other) => impacts.indexOf(one.impact) - impacts.indexOf(other.impact))
}

function build(sdl: string): GraphQLSchema | null {
  try {
    return buildSchema(sdl)
  } catch {
    return null
  }
}

function impactOf(type: string): Impact {
  if (Object.hasOwn(BreakingChangeType, type)) return 'breaking'
  return Object.hasOwn(DangerousChangeType, type) ? 'dangerous' : 'safe'
}
