/**
 * What a standard introspection query may ask for, and where: the fields of the fullest one that
 * graphql-js writes, in its order. A type has other fields where it is listed than where it is
 * referred to, so `__Type` is here four times.
 */

export interface ShapeType {
  /** What `__typename` says. */
  readonly name: string
  readonly fields: ReadonlyMap<string, ShapeField>
}

export interface ShapeField {
  /** Null of a leaf. */
  readonly of: ShapeType | null
  /** Whether the field takes `includeDeprecated`, and leaves out what is deprecated without it. */
  readonly deprecable: boolean
}

const leaf: ShapeField = { of: null, deprecable: false }
const of = (type: ShapeType): ShapeField => ({ of: type, deprecable: false })
const current = (type: ShapeType): ShapeField => ({ of: type, deprecable: true })

function shapeType(name: string, fields: Readonly<Record<string, ShapeField>>): ShapeType {
  return { name, fields: new Map(Object.entries({ ...fields, __typename: leaf })) }
}

/** What a list or a non-null type wraps, to any depth. */
const wrappedType: ShapeType = {
  name: '__Type',
  get fields() {
    return wrappedFields
  },
}
const wrappedFields: ShapeType['fields'] = shapeType('__Type', {
  name: leaf,
  kind: leaf,
  ofType: of(wrappedType),
}).fields

const rootType = shapeType('__Type', { name: leaf, kind: leaf })

const typeReference = shapeType('__Type', { kind: leaf, name: leaf, ofType: of(wrappedType) })

const inputValue = shapeType('__InputValue', {
  name: leaf,
  description: leaf,
  type: of(typeReference),
  defaultValue: leaf,
  isDeprecated: leaf,
  deprecationReason: leaf,
})

const field = shapeType('__Field', {
  name: leaf,
  description: leaf,
  args: current(inputValue),
  type: of(typeReference),
  isDeprecated: leaf,
  deprecationReason: leaf,
})

const enumValue = shapeType('__EnumValue', {
  name: leaf,
  description: leaf,
  isDeprecated: leaf,
  deprecationReason: leaf,
})

const listedType = shapeType('__Type', {
  kind: leaf,
  name: leaf,
  description: leaf,
  specifiedByURL: leaf,
  isOneOf: leaf,
  fields: current(field),
  inputFields: current(inputValue),
  interfaces: of(typeReference),
  enumValues: current(enumValue),
  possibleTypes: of(typeReference),
})

const directive = shapeType('__Directive', {
  name: leaf,
  description: leaf,
  isRepeatable: leaf,
  isDeprecated: leaf,
  deprecationReason: leaf,
  locations: leaf,
  args: current(inputValue),
})

/** What `__schema` gives. */
const schemaShape = shapeType('__Schema', {
  description: leaf,
  queryType: of(rootType),
  mutationType: of(rootType),
  subscriptionType: of(rootType),
  types: of(listedType),
  directives: current(directive),
})

/** The root of an operation. */
export const queryShape = shapeType('Query', { __schema: of(schemaShape) })
