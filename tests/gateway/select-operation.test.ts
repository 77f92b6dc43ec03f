/** Which operation of a document is run. */
import { GraphQLError, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { selectOperation } from '../../src/worker/graphql/select-operation.ts'

function nameOf(text: string, operationName: string | null): string | undefined {
  return selectOperation(parse(text), operationName).name?.value
}

function refusalOf(text: string, operationName: string | null): GraphQLError {
  try {
    selectOperation(parse(text), operationName)
  } catch (error) {
    if (error instanceof GraphQLError) return error
  }
  throw new Error('It was not refused')
}

describe('selectOperation()', () => {
  it('gives the only operation without a name, and the named one among several', () => {
    expect(nameOf('{ a }', null)).toBeUndefined()
    expect(nameOf('query A { a }', null)).toBe('A')
    expect(nameOf('query A { a } query B { b }', 'B')).toBe('B')
    expect(nameOf('fragment A on T { a } query B { ...A }', null)).toBe('B')
    expect(nameOf('mutation A { a } query B { b }', 'B')).toBe('B')
  })

  it.each([
    ['{ a }', 'A'],
    ['query A { a }', 'a'],
    ['query A { a }', 'A '],
    ['fragment A on T { a }', 'A'],
    ['query A { a }', 'x'.repeat(10_000)],
    ['query A { a }', '__proto__'],
  ])('refuses a name that there is none of: %s, %s', (text, name) => {
    const { extensions, message } = refusalOf(text, name)
    expect(extensions['code']).toBe('OPERATION_RESOLUTION_FAILURE')
    expect(message.length).toBeLessThan(300)
  })

  it('refuses several without a name, and lists ten of them at most', () => {
    const two = refusalOf('query A { a } query B { b }', null)
    expect(two.message).toBe(
      'Cannot choose an operation: the document defines A, B; expected the parameter "operationName".',
    )
    const many = Array.from({ length: 50 }, (_, index) => `query Q${index} { a }`).join(' ')
    expect(refusalOf(many, null).message).toContain('Q9, …;')
    expect(refusalOf('{ a } query B { b }', null).message).toContain('one without a name, B')
  })

  it.each(['mutation', 'subscription'])('refuses a %s', (kind) => {
    for (const [text, name] of [
      [`${kind} { a }`, null],
      [`${kind} A { a } query B { b }`, 'A'],
    ] as const) {
      const { extensions, message } = refusalOf(text, name)
      expect(extensions['code']).toBe('OPERATION_NOT_SUPPORTED')
      expect(message).toContain(`Cannot run the ${kind}`)
    }
  })
})
