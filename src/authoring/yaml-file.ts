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
  visit,
  type YAMLMap,
} from 'yaml'
import type { KeyPath, Place } from './corpus.ts'
import type { Complaint } from './finding.ts'
import { quoted } from './suggest.ts'
import { describeYamlError } from './yaml-errors.ts'
import { createLocator, offsetOf, type PlaceOfOffset, placeOfOffset } from './yaml-locator.ts'

export interface YamlFile {
  /** Undefined where the file is empty or too broken to go by. */
  readonly value: unknown
  readonly complaints: readonly (Complaint & Place)[]
  /** Every text in the file, keys included: what a file that is too broken to read may refer to. */
  readonly strings: () => readonly string[]
  readonly locate: (path: KeyPath) => Place
}

/** Never throws. */
export function parseYamlFile(text: string): YamlFile {
  // A document takes many times the memory of its text, and most files have no finding to locate:
  // it is let go, and made again for the few that have.
  let kept: OpenDocument | null = null
  const again = (): OpenDocument => {
    kept ??= open(text)
    return kept
  }
  return {
    ...readDocument(open(text)),
    strings: () => stringsOf(again().document),
    locate: (path) => again().locate(path),
  }
}

interface OpenDocument {
  readonly document: Document.Parsed
  readonly place: PlaceOfOffset
  readonly locate: (path: KeyPath) => Place
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

function readDocument({ document, place }: OpenDocument): Pick<YamlFile, 'value' | 'complaints'> {
  // Of several mistakes in the syntax, those after the first are mostly its consequences.
  const [error] = [...document.errors, ...document.warnings]
  if (error !== undefined) {
    const complaint = { ...describeYamlError(error), ...place(error.pos[0]) }
    return { value: undefined, complaints: [complaint] }
  }
  const unwanted = findUnwanted(document)
  return {
    value: unwanted.every(({ isHarmless }) => isHarmless) ? document.toJS() : undefined,
    complaints: unwanted.map(({ offset, message, remedy }) => ({
      message,
      remedy,
      ...place(offset),
    })),
  }
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
      if (isMap(node)) found.push(...repeatedKeys(node))
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
