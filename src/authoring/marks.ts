/**
 * Every passage, claim, date, measure and reference of a file, with the path of its keys: the one
 * place that walks a file.
 */
import { z } from 'zod'
import type { AuthoredMention, ArticleFile } from './article-file.ts'
import {
  type AuthoredClaim,
  type AuthoredDuration,
  type AuthoredPassage,
  type AuthoredQuantity,
  type AuthoredTime,
  statusSchema,
} from './claim.ts'
import type { KeyPath } from './corpus.ts'
import { childOf, type FileKind, fileSchemas } from './file-schemas.ts'
import { type Role, role } from './role.ts'

interface MarkedValues {
  readonly claim: AuthoredClaim
  readonly passage: AuthoredPassage
  readonly mention: AuthoredMention
  readonly time: AuthoredTime
  readonly edtf: string
  readonly duration: Pick<AuthoredDuration, 'iso' | 'max' | 'approximate'>
  readonly quantity: AuthoredQuantity
  readonly actor: string
  readonly location: string
  readonly event: string
  readonly statement: string
}
export type MarkKind = keyof MarkedValues

/** A value of that kind at that path; of a reference by a key of a map, the path of the key. */
export interface Mark<Kind extends MarkKind> {
  readonly path: KeyPath
  readonly value: MarkedValues[Kind]
}

export type Marks = { readonly [Kind in MarkKind]: readonly Mark<Kind>[] }

/**
 * The marks of a file, each list in the order of the schema's keys and the file's lists. A mention or
 * a time expression is a passage as well, with the path of the whole.
 */
export function marksOf(kind: FileKind, content: unknown): Marks {
  const marks: { [Kind in MarkKind]: Mark<Kind>[] } = {
    claim: [],
    passage: [],
    mention: [],
    time: [],
    edtf: [],
    duration: [],
    quantity: [],
    actor: [],
    location: [],
    event: [],
    statement: [],
  }

  /** The schema has accepted the value, which is what the casts rest on. */
  function mark(of: Role, path: KeyPath, value: unknown): void {
    if (of === 'timeExpression') {
      marks.passage.push({ path, value: value as AuthoredPassage })
      return
    }
    if (of === 'mention') marks.passage.push({ path, value: value as AuthoredPassage })
    marks[of].push({ path, value } as never)
  }

  const path: (string | number)[] = []

  function walkBelow(shape: Shape, step: string | number, value: unknown): void {
    path.push(step)
    walk(shape, value)
    path.pop()
  }

  function walk(shape: Shape, value: unknown): void {
    if (value === undefined) return
    if (shape.role !== undefined) mark(shape.role, [...path], value)
    if (shape.role === 'passage') return
    if (shape.inner !== undefined) {
      walk(shape.inner, value)
    } else if (shape.options !== undefined) {
      const meant = meantOption(shape.options, value)
      if (meant !== undefined) walk(shapeOf(meant), value)
    } else if (shape.element !== undefined && Array.isArray(value)) {
      for (const [index, item] of value.entries()) walkBelow(shape.element, index, item)
    } else if (shape.entry !== undefined) {
      for (const [key, entry] of Object.entries(value as object)) {
        walkBelow(shape.entry.key, key, key)
        walkBelow(shape.entry.value, key, entry)
      }
    } else if (shape.properties !== undefined) {
      if (shape.isClaim) marks.claim.push({ path: [...path], value: value as AuthoredClaim })
      for (const [key, property] of shape.properties) {
        const inner = childOf(value, key)
        if (inner !== undefined) walkBelow(property, key, inner)
      }
    }
  }

  walk(shapeOf(fileSchemas[kind]), content)
  return marks
}

/** What of a schema the walker asks for: it walks every file, and zod is slow to ask. */
interface Shape {
  readonly role: Role | undefined
  /** Of what may be left out or has a default. */
  readonly inner?: Shape
  /** Of a union. */
  readonly options?: readonly unknown[]
  /** Of a list. */
  readonly element?: Shape
  /** Of a map from slugs. */
  readonly entry?: { readonly key: Shape; readonly value: Shape }
  /** Of a map with the keys of its schema. */
  readonly properties?: readonly (readonly [string, Shape])[]
  readonly isClaim: boolean
}

const shapes = new WeakMap<object, Shape>()

function shapeOf(schema: unknown): Shape {
  if (!(schema instanceof z.ZodType)) return { role: undefined, isClaim: false }
  const known = shapes.get(schema)
  if (known !== undefined) return known
  const shape = { role: role.get(schema)?.role, isClaim: false, ...partsOf(schema) }
  shapes.set(schema, shape)
  return shape
}

function partsOf(schema: z.ZodType): Partial<Shape> {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return { inner: shapeOf(schema.unwrap()) }
  if (schema instanceof z.ZodUnion) return { options: schema.options }
  if (schema instanceof z.ZodArray) return { element: shapeOf(schema.element) }
  if (schema instanceof z.ZodRecord) {
    return { entry: { key: shapeOf(schema.keyType), value: shapeOf(schema.valueType) } }
  }
  if (!(schema instanceof z.ZodObject)) return {}
  return {
    isClaim: schema.shape['status'] === statusSchema,
    properties: Object.entries(schema.shape).map(([key, property]) => [key, shapeOf(property)]),
  }
}

/** Every passage of an article's file, with the path of its keys. */
export function passagesOf(content: ArticleFile): readonly Mark<'passage'>[] {
  return marksOf('article', content).passage
}

/** The option of a union whose type the value has. Of several maps, the one that accepts it. */
function meantOption(options: readonly unknown[], value: unknown): unknown {
  return options.find((option) => {
    if (option instanceof z.ZodUnion) return meantOption(option.options, value) !== undefined
    if (option instanceof z.ZodString) return typeof value === 'string'
    if (option instanceof z.ZodArray) return Array.isArray(value)
    if (!(option instanceof z.ZodObject) || typeof value !== 'object' || Array.isArray(value)) {
      return false
    }
    return options.length === 2 || option.safeParse(value).success
  })
}
