import { describe, expect, it } from 'vitest'
import { withoutDescriptions } from '../../scripts/without-descriptions.ts'

describe('withoutDescriptions()', () => {
  it('leaves out what an object says of itself, and keeps each line where it is', () => {
    expect(
      withoutDescriptions(
        'const a = {\n  description:\n    \'One: {two}, "three" and 😀.\',\n  b: 1,\n}\nconst c = 2\n',
      ),
    ).toBe('const a = {\n  \n\n  b: 1,\n}\nconst c = 2\n')
  })

  it('leaves out the texts of an enum', () => {
    expect(withoutDescriptions("describedEnum('A', values, 'What.', { B: 'Which.' })")).toBe(
      "describedEnum('A', values, '', {})",
    )
  })

  it.each([
    ['a text in a text', "const a = 'description: \\'b\\','"],
    ['a comment', "// { description: 'b' }\nconst a = 1"],
    ['what is worked out', 'const a = { description: b }'],
    ['what is handed on', 'const a = { description }'],
    ['a property of another name', "const a = { descriptions: 'b', ['description']: 'c' }"],
    ['a type', "interface A { description: 'b' }"],
    ['another call', "describedUnion('A', values, 'What.', { B: 'Which.' })"],
  ])('leaves %s', (_, source) => {
    expect(withoutDescriptions(source)).toBe(source)
  })

  it('refuses what is no TypeScript', () => {
    expect(() => withoutDescriptions('const = {')).toThrow(/^Cannot read the source: /)
  })
})
