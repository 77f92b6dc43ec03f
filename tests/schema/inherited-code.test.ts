/** Where the code of a field is its own, and where it is that of an interface. */
import { buildSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { CompiledSchema } from '../../schema/compiled/compiled-schema.ts'
import { DefinitionCode } from '../../schema/compiled/definition-code.ts'
import { schemaTable } from '../../scripts/schema-table.ts'

const table = schemaTable(
  buildSchema(`
    type Query { node: Node }
    interface Node { name: String }
    type Own implements Node { name: String constructor: String }
    type Inheriting implements Node { name: String }
  `),
)

function resolverOf(type: string, field: string): unknown {
  const code = new DefinitionCode()
  code.interfaceRef('Node').implement({ fields: () => ({ name: () => 'of the interface' }) })
  code.objectRef('Own').implement({ fields: () => ({ name: null }) })
  const schema = new CompiledSchema(table, code)
  const found = schema.getType(type)
  if (found === undefined || !('getFields' in found)) throw new Error(`There is no ${type}`)
  const of = found.getFields()[field]
  return of !== undefined && 'resolve' in of ? of.resolve : undefined
}

describe('CompiledSchema', () => {
  it('gives a field the code of an interface where its type says nothing of it', () => {
    expect(resolverOf('Inheriting', 'name')).toBeTypeOf('function')
  })

  it('leaves a field a property where its type says so, whatever the interface does', () => {
    expect(resolverOf('Own', 'name')).toBeUndefined()
  })

  it('takes nothing that all objects have for the code of a field', () => {
    expect(resolverOf('Own', 'constructor')).toBeUndefined()
  })
})
