/**
 * What is wrong with the form of a file, in an editor's words: where zod says "Invalid input", this
 * says which key, what was found and what would be right.
 */
import type { z } from 'zod'
import type { KeyPath } from './corpus.ts'
import { childOf, type FileKind, jsonSchemaOf, nodesAt } from './file-schemas.ts'
import type { Complaint, ProblemAtPath } from './finding.ts'
import { nearest, quoted, toSlug } from './suggest.ts'

type Issue = z.core.$ZodIssue

/** One problem an issue, or one an unknown key. `value` is the file as it was parsed against. */
export function formProblems(
  kind: FileKind,
  value: unknown,
  issues: readonly Issue[],
): readonly ProblemAtPath[] {
  return issues.flatMap((issue) => problemsOf({ kind, value }, [], issue))
}

/**
 * The key `__proto__` of a map whose keys are slugs: zod passes over it in silence. To be asked of
 * every file; the entry itself is then lost.
 */
export function hiddenKeyProblems(value: unknown): readonly ProblemAtPath[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([, entries]) => childOf(entries, hiddenKey) !== undefined)
    .map(([section]) => ({ path: [section, hiddenKey], ...notASlug(hiddenKey) }))
}

const hiddenKey = '__proto__'

interface File {
  readonly kind: FileKind
  readonly value: unknown
}

function problemsOf(file: File, above: KeyPath, issue: Issue): readonly ProblemAtPath[] {
  const path = [...above, ...toKeyPath(issue.path)]
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(file, path, key, issue.keys))
  }
  const found = path.reduce<unknown>(childOf, file.value)
  if (found === undefined && path.length > 0) return [missing(file, path, valuesOf(issue))]
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const meant = meantForm(issue.errors)
    return meant === null
      ? [{ path, ...wrongType(file, path, found) }]
      : meant.flatMap((inner) => problemsOf(file, path, inner))
  }
  if (issue.code === 'invalid_key') return [{ path, ...notASlug(String(path.at(-1) ?? '')) }]
  return [{ path, ...wrongValue(file, path, found, issue) }]
}

function toKeyPath(path: readonly PropertyKey[]): KeyPath {
  return path.map((step) => (typeof step === 'number' ? step : String(step)))
}

/** The issues of the one form that the value has, null where it has none: a number for a text or a map. */
function meantForm(forms: readonly (readonly Issue[])[]): readonly Issue[] | null {
  return forms.find((issues) => !issues.some(isOfWholeValue)) ?? null
}

function isOfWholeValue(issue: Issue): boolean {
  if (issue.path.length > 0) return false
  if (issue.code === 'invalid_union') return meantForm(issue.errors) === null
  return issue.code === 'invalid_type'
}

function unknownKey(
  file: File,
  path: KeyPath,
  key: string,
  unknown: readonly string[],
): ProblemAtPath {
  const known = nodesAt(jsonSchemaOf(file.kind), path, file.value).flatMap((node) =>
    Object.keys(node.properties ?? {}),
  )
  const present = path.reduce<unknown>(childOf, file.value)
  const free = known.filter((name) => childOf(present, name) === undefined)
  return {
    path: [...path, key],
    message: `The key ${quoted(key)} is not known here${unknown.length > 1 ? `, one of ${unknown.length}` : ''}`,
    remedy: `Known keys here: ${known.map((name) => `"${name}"`).join(', ')}.`,
    suggestion: nearest(key, free),
  }
}

function missing(file: File, path: KeyPath, values: readonly string[]): ProblemAtPath {
  const choice = values.length === 0 ? '' : ` One of: ${values.join(', ')}.`
  return {
    path,
    message: `The key ${quoted(String(path.at(-1)))} is missing`,
    remedy: `Add it.${choice} ${describe(file, path) ?? ''}`.trimEnd(),
  }
}

/** The values that would be right, where they can be listed. */
function valuesOf(issue: Issue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  if (issue.code !== 'invalid_union' || issue.inclusive === false) return []
  return (issue.options ?? []).map(String)
}

/** What the schema says of the value, null where it says nothing. */
function describe(file: File, path: KeyPath): string | null {
  const nodes = nodesAt(jsonSchemaOf(file.kind), path, file.value)
  return nodes.find(({ description }) => description !== undefined)?.description ?? null
}

function wrongValue(file: File, path: KeyPath, found: unknown, issue: Issue): Complaint {
  switch (issue.code) {
    case 'invalid_value':
    case 'invalid_union':
      return notOneOf(String(path.at(-1)), found, valuesOf(issue))
    case 'invalid_type':
      return wrongType(file, path, found)
    case 'invalid_format':
      return wrongFormat(file, path, String(found))
    case 'too_small':
      return tooSmall(file, path, found, issue.minimum)
    case 'too_big':
      return tooBig(found, issue.maximum)
    default:
      return { message: `Found ${name(found)}`, remedy: describe(file, path) ?? 'See the schema.' }
  }
}

function notOneOf(key: string, found: unknown, values: readonly string[]): Complaint {
  return {
    message:
      typeof found === 'string'
        ? `${quoted(found)} is not a value of "${key}"`
        : `Found ${name(found)}`,
    remedy: `One of: ${values.join(', ')}.`,
    suggestion: typeof found === 'string' ? nearest(found, values) : null,
  }
}

function wrongType(file: File, path: KeyPath, found: unknown): Complaint {
  const types = wantedTypes(file, path)
  const isUnquoted =
    types.has('string') && (typeof found === 'number' || typeof found === 'boolean')
  const wanted = [...types].map((type) => typeNames.get(type) ?? type).join(', or ')
  return {
    message: path.length === 0 ? `The file holds ${name(found)}` : `Found ${name(found)}`,
    remedy: isUnquoted
      ? 'Put it in quotes: a text is wanted.'
      : `Wanted: ${wanted === '' ? 'another type' : wanted}. ${describe(file, path) ?? ''}`.trimEnd(),
    suggestion: isUnquoted ? JSON.stringify(String(found)) : null,
  }
}

function wantedTypes(file: File, path: KeyPath): ReadonlySet<string> {
  const nodes = nodesAt(jsonSchemaOf(file.kind), path, file.value)
  return new Set(
    nodes
      .map(({ type, properties }) => (properties === undefined ? type : 'object'))
      .filter((type) => type !== undefined),
  )
}

const typeNames: ReadonlyMap<string, string> = new Map([
  ['string', 'a text'],
  ['integer', 'a whole number'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'a map of keys and values'],
])

function name(found: unknown): string {
  if (found === undefined || found === null) return 'nothing'
  if (typeof found === 'string') return `the text ${quoted(found)}`
  if (Array.isArray(found)) return 'a list'
  return typeof found === 'object' ? 'a map' : `the ${typeof found} ${JSON.stringify(found)}`
}

function wrongFormat(file: File, path: KeyPath, found: string): Complaint {
  const node = nodesAt(jsonSchemaOf(file.kind), path, file.value)
  const isSlug = node.some(({ description }) => description?.includes('slug') ?? false)
  if (isSlug) return notASlug(found)
  return {
    message: `${quoted(found)} has not the form that is wanted here`,
    remedy: describe(file, path) ?? 'See the schema.',
  }
}

const idPrefix = /^(?:article|actor|statement|event|location):/

function notASlug(found: string): Complaint {
  const prefix = idPrefix.exec(found)?.[0]
  if (prefix !== undefined) {
    return {
      message: `${quoted(found)} is a global id, not a slug`,
      remedy: `Drop the prefix "${prefix}": a file names things by their slugs.`,
      suggestion: toSlug(found.slice(prefix.length)),
    }
  }
  return {
    message: `${quoted(found)} is not a slug`,
    remedy: 'A slug is lower-case words and numbers joined by single hyphens: "doha-agreement".',
    suggestion: toSlug(found),
  }
}

function tooSmall(file: File, path: KeyPath, found: unknown, minimum: number | bigint): Complaint {
  const remedy = describe(file, path) ?? 'Give a value, or leave the key out.'
  if (typeof found === 'number')
    return { message: `${found} is too small`, remedy: `At least ${minimum}.` }
  return { message: Array.isArray(found) ? 'The list is empty' : 'The text is empty', remedy }
}

function tooBig(found: unknown, maximum: number | bigint): Complaint {
  return typeof found === 'number'
    ? { message: `${found} is too large`, remedy: `At most ${maximum}.` }
    : {
        message: `Found ${name(found)}, which is too long`,
        remedy: `At most ${maximum} characters.`,
      }
}
