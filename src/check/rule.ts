/**
 * A rule is a value: its name, its law, and a function from the corpus to what breaks the law. A rule
 * looks at what parsed, and never throws whatever that is.
 */
import type { AuthoredFile, KeyPath, Place } from '../authoring/corpus.ts'
import type { Complaint, Severity } from '../authoring/finding.ts'
import type { World } from './world.ts'

export interface Rule {
  /** Kebab-case, and the name of its file. */
  readonly name: string
  /** One sentence: what holds in a corpus that keeps it. */
  readonly law: string
  /** `error` unless given. */
  readonly severity?: Severity
  /**
   * Whether it complains of something missing. It is then not heard on a map or list from which
   * parsing had to take something out.
   */
  readonly isOfAbsence?: boolean
  /**
   * Whether it judges each file of `articles` and `all` by itself. It is then given a world for each
   * file, in which these hold that file alone: its marks need not be kept for the next rule.
   */
  readonly isOfOneFile?: boolean
  readonly check: (world: World) => Iterable<Violation>
}

export interface Violation extends Complaint, Place {
  readonly file: string
  /** Undefined where the place is not one in a YAML file. */
  readonly path?: KeyPath
}

/** A complaint at a path of a file. */
export function at(file: AuthoredFile<unknown>, path: KeyPath, complaint: Complaint): Violation {
  return { ...complaint, ...file.locate(path), file: file.path, path }
}
