import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  fileKinds,
  type JsonSchemaNode,
  jsonSchemaOf,
  jsonSchemaText,
  nodesAt,
} from '../../src/authoring/file-schemas.ts'

/** The paths of keys without a description. */
function* undescribed(node: JsonSchemaNode, path: string): Generator<string> {
  for (const [key, property] of Object.entries(node.properties ?? {})) {
    if (property.description === undefined) yield `${path}.${key}`
    yield* undescribed(property, `${path}.${key}`)
  }
  const inner = [
    ...(node.anyOf ?? []),
    ...(node.oneOf ?? []),
    node.items,
    node.additionalProperties,
  ]
  for (const schema of inner) if (typeof schema === 'object') yield* undescribed(schema, path)
}

describe('the schemas of files', () => {
  test.each(fileKinds)('describe every key: %s', (kind) => {
    expect([...undescribed(jsonSchemaOf(kind), kind)]).toEqual([])
  })

  test.each(fileKinds)('are what data/schemas has: %s', (kind) => {
    const file = new URL(`../../data/schemas/${kind}.schema.json`, import.meta.url)
    expect(readFileSync(file, 'utf8'), 'run: node scripts/json-schemas.ts').toBe(
      jsonSchemaText(kind),
    )
  })
})

describe('nodesAt()', () => {
  test('finds what is said of an item of a list, whatever the slugs on the way', () => {
    const path = ['statements', 'constructor', 'about', 0, 'role']
    expect(nodesAt(jsonSchemaOf('article'), path, {})[0]?.enum).toEqual(['TARGET', 'TOPIC'])
  })

  test('finds the keys of the kind that an actor is of', () => {
    const keys = (value: unknown): string[] =>
      nodesAt(jsonSchemaOf('actor'), [], value).flatMap(({ properties }) =>
        Object.keys(properties ?? {}),
      )
    expect(keys({ kind: 'STATE' })).toContain('location')
    expect(keys({ kind: 'PERSON' })).not.toContain('location')
  })

  test.each([[['nothing']], [['constructor']], [['label', 'more']]])(
    'finds nothing at %j',
    (path) => {
      expect(nodesAt(jsonSchemaOf('article'), path, {})).toEqual([])
    },
  )
})
