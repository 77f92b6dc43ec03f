import { describe, expect, it } from 'vitest'
import { DefinitionCode, type Resolver } from '../../schema/compiled/definition-code.ts'

const [one, two, three]: readonly Resolver[] = [() => 1, () => 2, () => 3]
if (one === undefined || two === undefined || three === undefined) throw new Error('none')

describe('DefinitionCode', () => {
  it('gathers the resolvers of a type', () => {
    const code = new DefinitionCode()
    code.objectRef('A').implement({ fields: () => ({ one, two }) })
    expect(code.resolvers('A')).toEqual({ one, two })
    expect(code.resolvers('B')).toEqual({})
  })

  it('gathers the queries of all definitions', () => {
    const code = new DefinitionCode()
    code.queryField('one', one)
    code.queryFields(() => ({ two, three }))
    expect(code.resolvers('Query')).toEqual({ one, two, three })
  })

  it('gives every connection the fields of all, unless it has its own', () => {
    const code = new DefinitionCode()
    code.connectionObject({ name: 'A' })
    code.edgeObject({ name: 'AEdge', fields: () => ({ two }) })
    code.connectionObject({ name: 'B', fields: () => ({ total: two, three }) })
    code.globalConnectionField('total', one)
    expect(code.resolvers('A')).toEqual({ total: one })
    expect(code.resolvers('AEdge')).toEqual({ two })
    expect(code.resolvers('B')).toEqual({ total: two, three })
  })

  it('does not ask for fields before they are needed', () => {
    const code = new DefinitionCode()
    code.objectRef('A').implement({
      fields: () => {
        throw new Error('asked')
      },
    })
    expect(() => code.resolvers('A')).toThrow('asked')
  })

  it('refuses to define a type twice', () => {
    const code = new DefinitionCode()
    code.unionType('A', {})
    expect(() => code.objectRef('A').implement({})).toThrow(
      'Cannot define "A" twice: expected one definition of each type',
    )
  })
})
