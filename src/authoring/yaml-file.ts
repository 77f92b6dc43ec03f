/**
 * A YAML file to a plain value, with the place of every key. Only the plain part of YAML is taken:
 * no anchors, aliases and tags, so that a small file cannot stand for a huge value, and no keys but
 * texts.
 */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml'
import type { KeyPath, Place } from './corpus.ts'
import type { Complaint } from './finding.ts'
import { readPlainYaml } from './plain-yaml.ts'
import { quoted } from './suggest.ts'
import { describeYamlError } from './yaml-errors.ts'
import { createLocator, offsetOf, type PlaceOfOffset, placeOfOffset } from './yaml-locator.ts'

export interface YamlFile {
  /** Undefined where the file is empty or too broken to go by. */
  readonly value: unknown
  readonly complaints: readonly (Complaint & Place)[]
  /** Every text without quotes that has a comment behind it on its line, in the order of the file. */
  readonly commented: readonly CommentedText[]
  /** Every text in the file, keys included: what a file that is too broken to read may refer to. */
  readonly strings: () => readonly string[]
  readonly locate: (path: KeyPath) => Place
}

export interface CommentedText extends Place {
  readonly text: string
  /** With its `#`, up to the end of the line. */
  readonly comment: string
}

/** Never throws. */
export function parseYamlFile(text: string): YamlFile {
  // A document takes many times the memory of its text, and most files have no finding to locate:
  // it is let go, and made again for the few that have.
  const again = (): OpenDocument => openAgain(text)
  const plain = readPlainYaml(text)
  return {
    ...(plain === undefined
      ? parseWholeYaml(text)
      : { value: plain, complaints: [], commented: [] }),
    strings: () => stringsOf(again().document),
    locate: (path) => again().locate(path),
  }
}

/** What {@link parseYamlFile} gives of a text, by the parser alone. */
export function parseWholeYaml(text: string): ReadYaml {
  return readDocument(text, open(text))
}

type ReadYaml = Pick<YamlFile, 'value' | 'complaints' | 'commented'>

interface OpenDocument {
  readonly document: Document.Parsed
  readonly place: PlaceOfOffset
  readonly locate: (path: KeyPath) => Place
}

/** Of the texts that were asked for last. Findings are made file by file, so that a few do. */
const recent = new Map<string, OpenDocument>()
const maxRecent = 8

function openAgain(text: string): OpenDocument {
  const opened = recent.get(text) ?? open(text)
  recent.delete(text)
  recent.set(text, opened)
  const [oldest] = recent.keys()
  if (recent.size > maxRecent && oldest !== undefined) recent.delete(oldest)
  return opened
}

function open(text: string): OpenDocument {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    stringKeys: true,
    // The parser's own search for them compares every key with every other.
    uniqueKeys: false,
    // 'silent' would also keep a second document from being told.
    logLevel: 'error',
  })
  const place = placeOfOffset(lineCounter)
  return { document, place, locate: createLocator(document, place) }
}

function readDocument(text: string, { document, place }: OpenDocument): ReadYaml {
  const directive = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*(%[^\r\n]*)/.exec(text)
  if (directive !== null) {
    const complaint = {
      message: `The file has a directive, ${quoted(directive[1] ?? '')}`,
      remedy: 'Remove the line; it would have the rest read in another way.',
      ...place(directive[0].length - (directive[1] ?? '').length),
    }
    return { value: undefined, complaints: [complaint], commented: [] }
  }
  // Of several mistakes in the syntax, those after the first are mostly its consequences.
  const [error] = [...document.errors, ...document.warnings]
  if (error !== undefined) {
    const complaint = { ...describeYamlError(error, text), ...place(error.pos[0]) }
    return { value: undefined, complaints: [complaint], commented: [] }
  }
  const unwanted = findUnwanted(document)
  const commented = commentedTexts(text, document).map(({ offset, ...rest }) => ({
    ...rest,
    ...place(offset),
  }))
  return {
    value: unwanted.every(({ isHarmless }) => isHarmless) ? document.toJS() : undefined,
    complaints: unwanted.map(({ offset, message, remedy, suggestion = null }) => ({
      message,
      remedy,
      suggestion,
      ...place(offset),
    })),
    commented,
  }
}

function commentedTexts(
  source: string,
  document: Document,
): { readonly text: string; readonly comment: string; readonly offset: number }[] {
  const found: { text: string; comment: string; offset: number }[] = []
  visit(document, {
    Scalar(_, { type, value, range }) {
      if (type !== 'PLAIN' || typeof value !== 'string' || !isSet(range)) return
      const [offset, end] = range
      const lineEnd = source.indexOf('\n', end)
      const rest = source.slice(end, lineEnd === -1 ? source.length : lineEnd).trim()
      if (rest.startsWith('#')) found.push({ text: value, comment: rest, offset })
    },
  })
  return found
}

function isSet<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined
}

/** They say what the value is read as without them, or harmlessly that it is a text. */
const plainTags: ReadonlySet<string> = new Set(
  ['str', 'map', 'seq', 'int', 'float', 'bool', 'null'].map((name) => `tag:yaml.org,2002:${name}`),
)

interface Unwanted extends Complaint {
  readonly offset: number
  /** Whether the rest of the file can be read all the same. */
  readonly isHarmless: boolean
}

function findUnwanted(document: Document): readonly Unwanted[] {
  const found: Unwanted[] = []
  visit(document, {
    Node(_, node) {
      const offset = offsetOf(node) ?? 0
      if (isMap(node)) found.push(...cutTexts(node), ...repeatedKeys(node))
      if (isAlias(node)) {
        found.push({
          offset,
          isHarmless: false,
          message: `The alias "*${node.source}" stands for a value that is written elsewhere`,
          remedy: 'Write the value out.',
        })
      } else if (node.anchor !== undefined) {
        found.push({
          offset,
          isHarmless: false,
          message: `The value has an anchor, "&${node.anchor}"`,
          remedy: 'Remove the anchor, and write the value out where it is needed again.',
        })
      } else if (node.tag !== undefined && !plainTags.has(node.tag)) {
        found.push({
          offset,
          isHarmless: false,
          message: `The value has a tag, "${node.tag}"`,
          remedy: 'Remove the tag; put a text in quotes where it would be read as something else.',
        })
      }
    },
  })
  return found
}

/**
 * A text in `{ }` that a comma cut in two: its rest stands as a key without a colon. The two are put
 * together again, so that the rest of the file is judged as it was meant.
 */
function* cutTexts(map: YAMLMap): Generator<Unwanted> {
  if (map.flow !== true) return
  let before: Scalar | null = null
  const kept: typeof map.items = []
  for (const pair of map.items) {
    const { key, value } = pair
    if (value === null && before !== null && isScalar(key)) {
      const text = `${String(before.value)}, ${String(key.value)}`
      before.value = text
      yield {
        offset: offsetOf(key) ?? 0,
        isHarmless: true,
        message: `A comma ends a text inside { }, so that ${quoted(String(key.value))} stands as a key without a value`,
        remedy: 'Put the text in quotes.',
        suggestion: `'${text.replaceAll("'", "''")}'`,
      }
      continue
    }
    kept.push(pair)
    before = isScalar(value) && typeof value.value === 'string' ? value : null
  }
  map.items = kept
}

function* repeatedKeys(map: YAMLMap): Generator<Unwanted> {
  const seen = new Set<string>()
  for (const { key } of map.items) {
    const text = String(isScalar(key) ? key.value : key)
    if (seen.has(text)) {
      yield {
        offset: offsetOf(key) ?? 0,
        isHarmless: true,
        message: `The key ${quoted(text)} stands twice in the same map`,
        remedy: 'Keep one of the two, or merge them.',
      }
    }
    seen.add(text)
  }
}

function stringsOf(document: Document): string[] {
  const strings: string[] = []
  visit(document, {
    Scalar(_, { value }) {
      if (typeof value === 'string') strings.push(value)
    },
  })
  return strings
}
