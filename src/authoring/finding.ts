/** What checking tells an editor. */
import type { KeyPath, Place } from './corpus.ts'

export type Severity = 'error' | 'warning'

/** One thing that is wrong. Line and column count from 1, columns in UTF-16 units. */
export interface Finding extends Place {
  /** The rule that it breaks: the name of one of `src/check/rules`, or of a stage of parsing. */
  readonly rule: string
  /** Nothing compiles while there is an error. */
  readonly severity: Severity
  /** Relative to the data folder, with forward slashes. */
  readonly file: string
  /** What was found. */
  readonly message: string
  /** What would be right. */
  readonly remedy: string
  /** What to write instead, to the letter; null where nothing is near enough to be meant. */
  readonly suggestion: string | null
}

/** What is wrong, without whose rule it breaks and where. */
export interface Complaint {
  readonly message: string
  readonly remedy: string
  readonly suggestion?: string | null
}

/** What is wrong with the value at a path of keys. */
export interface ProblemAtPath extends Complaint {
  readonly path: KeyPath
}

/** By file, line, column, rule and message: the order in which findings are shown. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
