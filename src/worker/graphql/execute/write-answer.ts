/**
 * Writes the answer to a planned operation as JSON, without making an object of it. It answers only what
 * is complete, without an error, and at once; graphql-js answers the rest, and does so from the start.
 */
import type { GraphQLResolveInfo, VariableValues } from 'graphql'
import { getArgumentValues } from 'graphql'
import type { SchemaContext } from '../../../../schema/builder.ts'
import type {
  Arguments,
  FieldPlan,
  LeafPlan,
  ListPlan,
  ObjectPlan,
  ObjectValuePlan,
  OperationPlan,
  ValuePlan,
} from './answer-plan.ts'
import { asciiPiece, JsonBytes } from './json-bytes.ts'
import { unplannable } from './unplannable.ts'
import type { KeptObjects, WrittenObjects } from './written-objects.ts'

export interface Execution {
  readonly context: SchemaContext
  /** Coerced. */
  readonly variables: VariableValues
  /** What the plan was made with; null where nothing is kept. */
  readonly written: WrittenObjects | null
}

interface Run extends Execution {
  readonly out: JsonBytes
  /** Of the fields whose arguments have variables, by their places. */
  readonly args: (Arguments | undefined)[]
}

type Info = GraphQLResolveInfo

const head = asciiPiece('{"data":')
const nullPiece = asciiPiece('null')
const truePiece = asciiPiece('true')
const falsePiece = asciiPiece('false')
const [comma, listStart, listEnd, objectStart, objectEnd] = [0x2c, 0x5b, 0x5d, 0x7b, 0x7d] as const

/**
 * The bytes of what `JSON.stringify` makes of the result of graphql-js. Null where a resolver throws or
 * gives a promise, where a value does not fit its type, and where null stands for what is never null:
 * execute then with graphql-js, and with a context that nothing was counted in.
 */
export function writeAnswer(
  plan: OperationPlan,
  execution: Execution,
): Uint8Array<ArrayBuffer> | null {
  const out = new JsonBytes()
  execution.written?.beginAnswer()
  try {
    out.writeBytes(head)
    writeObject(plan.root, undefined, { ...execution, out, args: [] })
    out.writeByte(objectEnd)
    return out.finish()
  } catch {
    // Whatever it is, graphql-js comes upon it too, and says where.
    out.release()
    return null
  }
}

function writeObject({ fields }: ObjectPlan, source: unknown, run: Run): void {
  const { out, context } = run
  if (fields.length === 0) out.writeByte(objectStart)
  for (const field of fields) {
    out.writeBytes(field.key)
    const { value: plan } = field
    if (plan.kind === 'typename') {
      out.writeBytes(plan.text)
      continue
    }
    const value =
      field.resolve === null
        ? readProperty(source, field.property)
        : field.resolve(source, field.args ?? argumentsOf(field, run), context, field.info)
    if (plan.kind === 'text' && typeof value === 'string') out.writeText(value)
    else writeValue(plan, value, field.info, run)
  }
  out.writeByte(objectEnd)
}

/** As graphql-js does without a resolver, but for methods. */
function readProperty(source: unknown, property: string): unknown {
  const value = (source as Arguments)[property]
  if (typeof value === 'function') throw unplannable
  return value
}

function argumentsOf({ place, field, node }: FieldPlan, run: Run): Arguments {
  const known = run.args[place]
  if (known !== undefined) return known
  const args = Object.freeze(getArgumentValues(field, node, run.variables))
  run.args[place] = args
  return args
}

function writeValue(plan: ValuePlan, value: unknown, info: Info, run: Run): void {
  if (value == null) {
    if (!plan.isNullable) throw unplannable
    run.out.writeBytes(nullPiece)
  } else if (plan.kind === 'object') writeComposite(plan, value, info, run)
  else if (plan.kind === 'list') writeList(plan, value, info, run)
  else writeLeaf(plan, value, run.out)
}

function writeList({ item }: ListPlan, values: unknown, info: Info, run: Run): void {
  // Other iterables may be read once only.
  if (!Array.isArray(values)) throw unplannable
  const { out } = run
  out.writeByte(listStart)
  for (let at = 0; at < values.length; at += 1) {
    if (at > 0) out.writeByte(comma)
    writeValue(item, values[at], info, run)
  }
  out.writeByte(listEnd)
}

function writeComposite(plan: ObjectValuePlan, value: unknown, info: Info, run: Run): void {
  const { abstract } = plan
  if (value instanceof Error || isThenable(value)) throw unplannable
  const typeName =
    abstract === null ? plan.typeName : abstract.resolveType?.(value, run.context, info, abstract)
  if (typeof typeName !== 'string') throw unplannable
  const under = plan.planOf(typeName)
  if (under.isTypeOf !== null && under.isTypeOf(value, run.context, info) !== true) {
    throw unplannable
  }
  if (under.kept === null) writeObject(under, value, run)
  else writeNode(under, under.kept, value, run)
}

/** An object that its id says everything of. */
function writeNode(plan: ObjectPlan, kept: KeptObjects, value: unknown, run: Run): void {
  const { out, context } = run
  const { id } = value as { readonly id?: unknown }
  if (typeof id !== 'string') return writeObject(plan, value, run)
  if (kept.copy(id, out)) return
  const start = out.length
  const charged = context.meter?.total
  writeObject(plan, value, run)
  // What is charged depends on variables too.
  if (kept.isWanted && context.meter?.total === charged) kept.keep(id, out.since(start))
}

function isThenable(value: unknown): boolean {
  return typeof (value as { readonly then?: unknown }).then === 'function'
}

function writeLeaf(plan: LeafPlan, value: unknown, out: JsonBytes): void {
  switch (plan.kind) {
    case 'text':
      if (typeof value === 'string') return out.writeText(value)
      break
    case 'enum': {
      const name = plan.names.get(value)
      if (name !== undefined) return out.writeBytes(name)
      break
    }
    case 'int':
      if (typeof value === 'number' && (value | 0) === value) return out.writeJson(String(value))
      break
    case 'float':
      if (typeof value === 'number' && Number.isFinite(value)) return out.writeJson(String(value))
      break
    case 'boolean':
      if (typeof value === 'boolean') return out.writeBytes(value ? truePiece : falsePiece)
      break
    default:
      break
  }
  // An object says by methods of its own what it is as a leaf, or is a promise.
  if (typeof value === 'object' || typeof value === 'function') throw unplannable
  const coerced = plan.coerce(value)
  if (typeof coerced === 'string') return out.writeText(coerced)
  if (typeof coerced !== 'number' && typeof coerced !== 'boolean') throw unplannable
  out.writeJson(JSON.stringify(coerced))
}
