import { describe, expect, it } from 'vitest'
import { codeOfDefinitions } from '../../scripts/code-of-definitions.ts'
import { refuseEmptied } from '../../scripts/refuse-emptied.ts'

const codeOf = (source: string): string => codeOfDefinitions(source, 'schema/a.ts').code

/** Without the line breaks, which stay, and the spaces around them. */
const packed = (source: string): string =>
  codeOf(source)
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim()

describe('codeOfDefinitions()', () => {
  it('keeps the resolvers of a type, and leaves out what its table says', () => {
    expect(
      packed(`ARef.implement({
  description: 'An A.',
  fields: (t) => ({
    name: t.exposeString('name', { nullable: true, description: 'Its name.' }),
    title: t.expose('label', { type: TitleRef }),
    all: t.field({
      type: [BRef],
      args: { first: t.arg.int({ defaultValue: 3 }) },
      extensions: cost({ items: 2 }),
      resolve: ({ all }, { first }) => all.slice(0, first),
    }),
    count: t.int({ resolve: count }),
  }),
})`),
    ).toBe(
      'ARef.implement({ fields: (t) => ({ title: (parent) => parent["label"], all: ({ all }, { first }) => all.slice(0, first) , count: count, }), })',
    )
  })

  it('keeps what tells types apart', () => {
    expect(
      packed(
        "ARef.implement({ resolveType: typeOf, isTypeOf: (a) => a.isA, fields: (t) => ({}) })\nexport const U = builder.unionType('U', { types: [ARef], resolveType: typeOf })",
      ),
    ).toBe(
      "ARef.implement({ resolveType: typeOf, isTypeOf: (a) => a.isA,  }) export const U = builder.unionType('U', {  resolveType: typeOf })",
    )
  })

  it('keeps what coerces a scalar', () => {
    expect(
      packed(
        "builder.scalarType('Date', { description: 'A day.', specifiedByURL: 'x', coerceInputValue: read })",
      ),
    ).toBe("builder.scalarType('Date', {   coerceInputValue: read })")
  })

  it('keeps the names and the resolvers of connections and edges', () => {
    expect(
      packed(`const E = builder.edgeObject<A>({ type: ARef, name: 'E', fields: (t) => ({ a: t.id({ resolve: (edge) => edge.a }) }) })
export const C = builder.connectionObject<A>({ type: ARef, name: 'C', description: 'Many.' }, E)
export const D = builder.connectionObject({ type: ARef, name: 'D' }, { name: 'DEdge', description: 'One.' })
builder.globalConnectionField('total', (t) => t.int({ resolve: (all) => all.total() }))`),
    ).toBe(
      "const E = builder.edgeObject<A>({  name: 'E', fields: (t) => ({ a: (edge) => edge.a }) }) export const C = builder.connectionObject<A>({  name: 'C',  }) export const D = builder.connectionObject({  name: 'D' }) builder.globalConnectionField('total', (all) => all.total())",
    )
  })

  it('keeps the resolvers of queries', () => {
    expect(
      packed(`builder.queryType({ description: 'All.' })
builder.queryFields((t) => ({ a: t.field({ type: ARef, resolve: () => one }) }))
builder.queryField('b', (t) => t.field({ type: BRef, resolve: (_root, args) => args.b }))`),
    ).toBe(
      "builder.queryFields((t) => ({ a: () => one })) builder.queryField('b', (_root, args) => args.b)",
    )
  })

  it('empties what has no code, and says so', () => {
    const source = `const args = builder.args((t) => ({ a: t.boolean() }))
export const more = { ...builder.args((t) => ({ a: t.id() })), ...args }
export const InRef = builder.inputRef<In>('In')
InRef.implement({ description: 'In.', fields: (t) => ({ any: t.field({ type: [InRef] }) }) })
export const Range = builder.inputRef<Range>('Range').implement({ fields: (t) => ({ from: t.id() }) })
export const Order = builder.inputType('Order', { fields: (t) => ({ by: t.id() }) })
export const Kind = describedEnum('Kind', kinds, 'What.', { A: 'An A.' })
`
    const { code, emptied } = codeOfDefinitions(source, 'schema/a.ts')
    expect(emptied).toEqual(['args', 'more', 'InRef', 'Range', 'Order', 'Kind'])
    expect(code.split('\n')).toEqual([
      'const args = null',
      'export const more = null',
      'export const InRef = null',
      '',
      'export const Range = null',
      'export const Order = null',
      'export const Kind = null',
      '',
    ])
  })

  it('leaves out a definition that has no code', () => {
    expect(
      packed("ARef.implement({ description: 'One.', fields: (t) => ({ a: t.expose('a', {}) }) })"),
    ).toBe('')
  })

  it('says which fields of a type with interfaces are properties, as an interface may have code for them', () => {
    expect(
      packed(
        "ARef.implement({ interfaces: [NodeRef], fields: (t) => ({ a: t.expose('a', {}), b: t.id({ nullable: true }) }) })",
      ),
    ).toBe('ARef.implement({  fields: (t) => ({ a: null, b: null }) })')
  })

  it('leaves out a field with the comment behind it', () => {
    expect(
      packed(
        "ARef.implement({ fields: (t) => ({ a: t.expose('a', {}) /* why, */, // and how\n b: t.id({ resolve: one }) }) })",
      ),
    ).toBe('ARef.implement({ fields: (t) => ({  // and how b: one }) })')
  })

  it('empties a constant that is asserted to be of a type', () => {
    const { code, emptied } = codeOfDefinitions(
      "const Kind = builder.enumType('Kind', {}) as unknown\nconst args = { ...builder.args((t) => ({})) } as const",
      'schema/a.ts',
    )
    expect(code).toBe('const Kind = null\nconst args = null')
    expect(emptied).toEqual(['Kind', 'args'])
  })

  it('lets a bundler leave out a reference that nothing uses', () => {
    expect(packed("export const ARef = builder.objectRef<A>('A')")).toBe(
      "export const ARef = /* @__PURE__ */ builder.objectRef<A>('A')",
    )
  })

  it('keeps each line where it is', () => {
    const source =
      "ARef.implement({\n  description:\n    'One.',\n  fields: (t) => ({\n    a: t.int({\n      nullable: true,\n      resolve: here,\n    }),\n  }),\n})\nconst after = 1\n"
    const lines = codeOf(source).split('\n')
    expect(lines).toHaveLength(source.split('\n').length)
    expect(lines[6]).toContain('here')
    expect(lines[10]).toBe('const after = 1')
  })

  it('leaves all else as it is', () => {
    const source =
      "import { builder } from '../builder.ts'\nexport const a = { description: 'b' }\n"
    expect(codeOf(source)).toBe(source)
  })

  it.each([
    [
      'a method of the builder',
      'builder.mutationType({})',
      'the method "mutationType" of the builder',
    ],
    [
      'a method of fields',
      'ARef.implement({ fields: (t) => ({ a: t.loadable({}) }) })',
      'the method "loadable" of "t"',
    ],
    [
      'an option of a type',
      'ARef.implement({ directives: {} })',
      'the option "directives" of "implement"',
    ],
    [
      'an option of a field',
      'ARef.implement({ fields: (t) => ({ a: t.int({ authScopes: {}, resolve: a }) }) })',
      'the option "authScopes" of "int"',
    ],
    [
      'an option of what is exposed',
      "ARef.implement({ fields: (t) => ({ a: t.exposeInt('a', { smart: true }) }) })",
      'the option "smart" of "exposeInt"',
    ],
    [
      'an option of a scalar',
      "builder.scalarType('A', { serialize: a })",
      'the option "serialize" of "scalarType"',
    ],
    ['options that are worked out', 'ARef.implement(options)', 'what "implement" is given'],
    [
      'options of a field that are worked out',
      'ARef.implement({ fields: (t) => ({ a: t.int(options) }) })',
      'what "int" is given',
    ],
    ['options that are spread', 'ARef.implement({ ...options })', 'an option of "implement"'],
    [
      'a resolver as a method',
      'ARef.implement({ fields: (t) => ({ a: t.int({ resolve() { return 1 } }) }) })',
      'an option of "int"',
    ],
    ['fields that are worked out', 'ARef.implement({ fields: fieldsOf })', 'what gives the fields'],
    [
      'fields in a block',
      'ARef.implement({ fields: (t) => { return {} } })',
      'what gives the fields',
    ],
    [
      'fields with another parameter',
      'ARef.implement({ fields: (f) => ({}) })',
      'what gives the fields',
    ],
    [
      'a field that is worked out',
      'ARef.implement({ fields: (t) => ({ a: fieldOf(t) }) })',
      'a field',
    ],
    ['fields that are spread', 'ARef.implement({ fields: (t) => ({ ...all(t) }) })', 'a field'],
    [
      'a resolver with "t"',
      'ARef.implement({ fields: (t) => ({ a: t.int({ resolve: () => t }) }) })',
      '"t" in a resolver',
    ],
    [
      'a property that is worked out',
      'ARef.implement({ fields: (t) => ({ a: t.expose(name) }) })',
      'what "expose" exposes',
    ],
    [
      'an implementation at once',
      "export const ARef = builder.objectRef('A').implement({})",
      'an implementation',
    ],
    ['the builder itself', 'define(builder)', 'the builder itself'],
    [
      'the builder by another name',
      "import { builder as b } from './builder.ts'",
      'the builder itself',
    ],
    [
      'an edge with fields',
      "builder.connectionObject({ name: 'A' }, { name: 'B', fields: (t) => ({}) })",
      'the option "fields" of "connectionObject"',
    ],
    [
      'parts of arguments',
      'const { a } = builder.args((t) => ({ a: t.id() }))',
      'parts of what has no code',
    ],
    ['a query without a resolver', "builder.queryField('a', (t) => t.int({}))", 'a single field'],
  ])('refuses %s, and says where and what to do', (_, source, found) => {
    expect(() => codeOf(`\n${source}`)).toThrow(
      `Cannot compile schema/a.ts, line 2, for the Worker: found ${found}`,
    )
    expect(() => codeOf(source)).toThrow(/teach it to scripts\/code-of-definitions\.ts/)
  })

  it('refuses what is no TypeScript', () => {
    expect(() => codeOf('const = {')).toThrow(/^Cannot read schema\/a.ts: /)
  })
})

describe('refuseEmptied()', () => {
  const emptied = new Map([
    ['schema/a.ts', new Set(['Kind'])],
    ['schema/enums/mode.ts', new Set(['Mode'])],
  ])

  it.each([
    'const a = Kind',
    'export const all = { ...Kind }',
    'const a = { b: Kind.name }',
    'const a = { Kind }',
    'use(Kind as string)',
  ])('refuses %s', (source) => {
    expect(() => refuseEmptied(`\n${source}`, 'schema/a.ts', emptied)).toThrow(
      'Cannot compile schema/a.ts, line 2, for the Worker: found "Kind" where it is used',
    )
  })

  it('refuses what is imported, by whatever name', () => {
    const source = "import { Mode as M } from '../enums/mode.ts'\nuse(M.name)"
    expect(() => refuseEmptied(source, 'schema/types/b.ts', emptied)).toThrow(
      'Cannot compile schema/types/b.ts, line 2, for the Worker: found "M" where it is used',
    )
  })

  it('lets the same name of something else in another file pass', () => {
    const source = "import { Mode } from '../enums/other.ts'\nuse(Mode, Kind)"
    expect(() => refuseEmptied(source, 'schema/types/b.ts', emptied)).not.toThrow()
  })

  it.each([
    "import { Kind } from './kind.ts'",
    'export const Kind = null',
    "export { Kind } from './kind.ts'",
    'type A = typeof Kind',
    'const a: typeof Kind = b',
    'const a = b.Kind',
    'const a = { Kind: 1 }',
  ])('lets %s pass', (source) => {
    expect(() => refuseEmptied(source, 'schema/a.ts', emptied)).not.toThrow()
  })
})
