import type { AuthoredArticle, KeyPath } from '../../authoring/corpus.ts'
import type { Complaint } from '../../authoring/finding.ts'
import { at, type Rule } from '../rule.ts'

export const targetIsOne: Rule = {
  name: 'target-is-one',
  law: 'A subject, a link and what a time expression refers to each name one node; a link may name none where it has "asWritten".',
  isOfAbsence: true,
  isOfOneFile: true,
  *check({ articles }) {
    for (const { file } of articles) {
      for (const { path, keys, given, words } of endsOf(file)) {
        const complaint = complaintOf(keys, given, words)
        if (complaint !== null) yield at(file, path, complaint)
      }
    }
  },
}

interface End {
  readonly path: KeyPath
  readonly keys: readonly string[]
  /** Those of the keys that have a value. */
  readonly given: readonly string[]
  /** Of a link, whether it has `asWritten`; null where words do not stand for a node. */
  readonly words: boolean | null
}

const subjectKeys = ['actor', 'location', 'event'] as const
const occurrenceKeys = ['statement', 'event'] as const

function* endsOf({ content }: AuthoredArticle): Generator<End> {
  for (const [index, { refersTo }] of (content.timeExpressions ?? []).entries()) {
    for (const [number, target] of (refersTo ?? []).entries()) {
      yield end(['timeExpressions', index, 'refersTo', number], occurrenceKeys, target, null)
    }
  }
  for (const section of ['events', 'statements'] as const) {
    for (const [slug, { links }] of Object.entries(content[section] ?? {})) {
      for (const [number, link] of (links ?? []).entries()) {
        const hasWords = link.asWritten !== undefined
        yield end([section, slug, 'links', number], occurrenceKeys, link, hasWords)
      }
    }
  }
  for (const [slug, { about }] of Object.entries(content.statements ?? {})) {
    for (const [number, subject] of (about ?? []).entries()) {
      yield end(['statements', slug, 'about', number], subjectKeys, subject, null)
    }
  }
}

function end<Key extends string>(
  path: KeyPath,
  keys: readonly Key[],
  target: { readonly [K in Key]?: string | undefined },
  words: boolean | null,
): End {
  return { path, keys, given: keys.filter((key) => target[key] !== undefined), words }
}

function complaintOf(
  keys: readonly string[],
  given: readonly string[],
  words: boolean | null,
): Complaint | null {
  const choice = keys.map((key) => `"${key}"`).join(' or ')
  if (given.length > 1) {
    return {
      message: `Two nodes or more are named at once: ${given.map((key) => `"${key}"`).join(' and ')}`,
      remedy: `Keep one of ${choice}; give the other an item of its own.`,
    }
  }
  if (given.length === 1 || words === true) return null
  return {
    message: 'No node is named',
    remedy: `Add ${choice}${words === null ? '' : ', or "asWritten" where the article names none'}.`,
  }
}
