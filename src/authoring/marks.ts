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

  function walk(schema: unknown, path: KeyPath, value: unknown): void {
    if (value === undefined || !(schema instanceof z.ZodType)) return
    const own = role.get(schema)?.role
    if (own !== undefined) mark(own, path, value)
    if (own === 'passage') return
    if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
      walk(schema.unwrap(), path, value)
    } else if (schema instanceof z.ZodUnion) {
      walk(meantOption(schema.options, value), path, value)
    } else if (schema instanceof z.ZodArray && Array.isArray(value)) {
      value.forEach((item, index) => walk(schema.element, [...path, index], item))
    } else if (schema instanceof z.ZodRecord) {
      for (const [key, entry] of Object.entries(value as object)) {
        walk(schema.keyType, [...path, key], key)
        walk(schema.valueType, [...path, key], entry)
      }
    } else if (schema instanceof z.ZodObject) {
      if (schema.shape['status'] === statusSchema) {
        marks.claim.push({ path, value: value as AuthoredClaim })
      }
      for (const [key, property] of Object.entries(schema.shape)) {
        walk(property, [...path, key], childOf(value, key))
      }
    }
  }

  walk(fileSchemas[kind], [], content)
  return marks
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
