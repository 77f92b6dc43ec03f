/**
 * An operation made ready to be answered many times: what is selected of each type, fragments merged in,
 * with everything found out beforehand that no variable and no record decides.
 */
import type {
  FieldNode,
  GraphQLAbstractType,
  GraphQLField,
  GraphQLIsTypeOfFn,
  GraphQLResolveInfo,
} from 'graphql'
import type { SchemaContext } from '../../../../schema/builder.ts'
import type { KeptObjects } from './written-objects.ts'

export type Arguments = Readonly<Record<string, unknown>>

export type Resolver = (
  source: unknown,
  args: Arguments,
  context: SchemaContext,
  info: GraphQLResolveInfo,
) => unknown

/** What is selected of one object type, in the order of the answer. */
export interface ObjectPlan {
  readonly fields: readonly FieldPlan[]
  /** What the type says of whether a value is of it; null where it does not say. */
  readonly isTypeOf: GraphQLIsTypeOfFn<unknown, SchemaContext> | null
  /** Those that were written; null where none are kept. */
  readonly kept: KeptObjects | null
}

export interface FieldPlan {
  /** What stands before the value: a brace or a comma, the name in the answer, and a colon. */
  readonly key: Uint8Array
  /** Null where it is a property of the source. */
  readonly resolve: Resolver | null
  readonly property: string
  readonly field: GraphQLField<unknown, unknown>
  readonly node: FieldNode
  /** Null where variables are in them: then they are those of the execution at `place`. */
  readonly args: Arguments | null
  readonly place: number
  readonly info: GraphQLResolveInfo
  readonly value: ValuePlan
}

/** How a value is written. */
export type ValuePlan = LeafPlan | ListPlan | ObjectValuePlan

export interface LeafPlan {
  /** `typename` is known without a value; `other` is whatever `coerce` makes of it. */
  readonly kind: 'text' | 'enum' | 'typename' | 'int' | 'float' | 'boolean' | 'other'
  readonly isNullable: boolean
  /** What the schema makes of a value in an answer. Throws where it is none of the type. */
  readonly coerce: (value: unknown) => unknown
  /** Of an enum: its names in quotation marks, by value. */
  readonly names: ReadonlyMap<unknown, Uint8Array>
  /** Of `typename`: the name in quotation marks. */
  readonly text: Uint8Array
}

export interface ListPlan {
  readonly kind: 'list'
  readonly isNullable: boolean
  readonly item: ValuePlan
}

export interface ObjectValuePlan {
  readonly kind: 'object'
  readonly isNullable: boolean
  /** Null where it is an object type. */
  readonly abstract: GraphQLAbstractType | null
  /** Made when the first object of the type comes. Throws for a type that cannot be here. */
  readonly planOf: (typeName: string) => ObjectPlan
  /** Of an object type: its name. */
  readonly typeName: string
}

export interface OperationPlan {
  readonly root: ObjectPlan
  /** How many fields were planned until now. */
  readonly size: () => number
}
