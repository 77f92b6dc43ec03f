import { readFileSync } from 'node:fs'
import { buildSchema, validateSchema } from 'graphql'
import { expect, test } from 'vitest'
import { printSdl } from '../../schema/print-sdl.ts'
import { schema } from '../../schema/schema.ts'
import { schemaChanges } from '../../scripts/schema-changes.ts'

const committed = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8')

test('schema.graphql is the SDL of the schema (otherwise: node scripts/sdl.ts)', () => {
  expect(schemaChanges(committed, printSdl(schema))).toEqual([])
  expect(printSdl(schema)).toBe(committed)
})

test('printSdl() prints a valid schema, types by name and query first', () => {
  const built = buildSchema(committed)
  expect(validateSchema(built)).toEqual([])
  const names = [...committed.matchAll(/^(?:type|interface|union|enum|input|scalar) (\w+)/gm)].map(
    (match) => match[1] ?? '',
  )
  expect(names).toEqual(names.toSorted((one, other) => (one < other ? -1 : 1)))
  expect(new Set(names).size).toBe(names.length)
})

test('printSdl() prints the same for the SDL that it printed', () => {
  expect(printSdl(buildSchema(committed))).toBe(committed)
})
