/**
 * Stands in the Worker where the definitions have the Pothos builder: it gathers what of a definition is
 * code. All else was left out of them when the Worker was built, and is in the table of types.
 * `scripts/code-of-definitions.ts` knows what is kept, and what the methods of the builder become.
 */
import type {
  GraphQLFieldResolver,
  GraphQLIsTypeOfFn,
  GraphQLScalarTypeConfig,
  GraphQLTypeResolver,
} from 'graphql'
import type { SchemaContext } from '../builder.ts'

export type Resolver = GraphQLFieldResolver<unknown, SchemaContext>
/** Null of a field that is a property of its parent, whatever an interface has there. */
export type Resolvers = Readonly<Record<string, Resolver | null>>
export type ScalarCode = Partial<GraphQLScalarTypeConfig<unknown, unknown>>

export interface TypeCode {
  /** Of the fields that are more than a property of their parent; not asked before the first of them is. */
  readonly fields?: () => Resolvers
  readonly resolveType?: GraphQLTypeResolver<unknown, SchemaContext>
  readonly isTypeOf?: GraphQLIsTypeOfFn<unknown, SchemaContext>
}

interface NamedTypeCode extends TypeCode {
  readonly name: string
}

/** A type, to be defined elsewhere. */
interface TypeReference {
  readonly name: string
  readonly implement: (code: TypeCode) => void
}

const noCode: TypeCode = {}

export class DefinitionCode {
  readonly #types = new Map<string, TypeCode>()
  readonly #scalars = new Map<string, ScalarCode>()
  readonly #roots: (() => Resolvers)[] = []
  readonly #connections = new Set<string>()
  readonly #ofConnections: Record<string, Resolver> = {}

  readonly objectRef = (name: string): TypeReference => ({
    name,
    implement: (code) => this.#define(name, code),
  })

  readonly interfaceRef = this.objectRef

  readonly unionType = (name: string, code: TypeCode): void => this.#define(name, code)

  readonly scalarType = (name: string, code: ScalarCode): void => {
    this.#scalars.set(name, code)
  }

  readonly edgeObject = ({ name, ...code }: NamedTypeCode): void => this.#define(name, code)

  readonly connectionObject = ({ name, ...code }: NamedTypeCode): void => {
    this.#connections.add(name)
    this.#define(name, code)
  }

  readonly globalConnectionField = (name: string, resolve: Resolver): void => {
    this.#ofConnections[name] = resolve
  }

  readonly queryField = (name: string, resolve: Resolver): void => {
    this.#roots.push(() => ({ [name]: resolve }))
  }

  readonly queryFields = (fields: () => Resolvers): void => {
    this.#roots.push(fields)
  }

  /** Empty where the type has none. */
  typeCode(name: string): TypeCode {
    return this.#types.get(name) ?? noCode
  }

  scalarCode(name: string): ScalarCode {
    return this.#scalars.get(name) ?? {}
  }

  /** Of the fields that the type defines itself: those of its interfaces are theirs. */
  resolvers(name: string): Resolvers {
    const ofType = this.typeCode(name).fields?.() ?? {}
    if (this.#connections.has(name)) return { ...this.#ofConnections, ...ofType }
    if (name !== 'Query') return ofType
    return Object.assign({}, ...this.#roots.map((fields) => fields()), ofType) as Resolvers
  }

  #define(name: string, code: TypeCode): void {
    if (this.#types.has(name)) {
      throw new Error(`Cannot define "${name}" twice: expected one definition of each type`)
    }
    this.#types.set(name, code)
  }
}
