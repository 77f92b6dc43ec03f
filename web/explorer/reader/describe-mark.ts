/** What a mark is, for who hears it: of whom, how it is known, and where several readings are open, which. */
import { kindWords } from '../words/kind-words.ts'
import { statusWords } from '../words/status-words.ts'
import type { Mark } from './mark.ts'
import type { ReaderStatement } from './read-article.ts'

export interface KnownMarks {
  /** By id. */
  readonly labels: ReadonlyMap<string, string>
  readonly statements: ReadonlyMap<string, ReaderStatement>
}

/** "words of a statement by the Taliban, stated: The Taliban accuse Pakistani authorities". */
export function describeMark({ id, kind, use, status }: Mark, known: KnownMarks): string {
  const label = known.labels.get(id) ?? id
  const statement = use === 'content' ? known.statements.get(id) : undefined
  if (statement !== undefined) {
    return `words of a statement ${speakerOf(statement, status)}: ${label}`
  }
  const what = use === 'evidence' ? 'words that report an event' : kindWords[kind].one
  return `${what}: ${label}, ${statusWords[status].word}`
}

/** All marks of one place, the innermost first. */
export function describeMarks(marks: readonly Mark[], known: KnownMarks): string {
  const each = marks.map((mark) => describeMark(mark, known)).join('; ')
  return marks.length < 2 ? each : `${marks.length} marks here: ${each}`
}

function speakerOf(
  { speaker, attribution: { candidates } }: ReaderStatement,
  status: Mark['status'],
): string {
  const { word } = statusWords[status]
  if (speaker !== null)
    return `by ${speaker.name}, ${status === 'STATED' ? word : `who is ${word}`}`
  if (candidates.length === 0) return 'whose speaker is not stated'
  const names = candidates.map((candidate) => candidate.speaker.name)
  return `whose speaker is ${word}, ${names.join(' or ')}`
}
