/** What a request may ask for. Each limit is a setting; `defaultLimits` fit the free plan (10 ms of CPU). */
import type { ArgumentLimits } from '../../../schema/argument-limits.ts'
import { defaultArgumentLimits } from '../../../schema/argument-limits.ts'

export interface Limits extends ArgumentLimits {
  /** The length of a body, in bytes. */
  readonly maxBodySize: number
  /** The length of a document, in tokens. */
  readonly maxTokens: number
  /** How deep fields nest in fields, fragments written out, in levels: `{ a { b } }` has 2. */
  readonly maxDepth: number
  /** How many fields have an alias, as they are written. */
  readonly maxAliases: number
  /** How many fields an operation selects of the root, fragments written out. */
  readonly maxRootFields: number
  /** How many directives there are in a document, as they are written. */
  readonly maxDirectives: number
  /** How many fields an operation selects, fragments written out. */
  readonly maxFields: number
  /** How often one response name is selected of one object, fragments written out. */
  readonly maxRepeats: number
  /** How many fragments a document defines. */
  readonly maxFragments: number
  /** How many operations a document defines. */
  readonly maxOperations: number
  /** How often variables are defined and used in a document. */
  readonly maxVariables: number
  /** The length of the variables, in bytes of their JSON. */
  readonly maxVariablesSize: number
  /** What an operation may cost; a unit is about one leaf of the answer, 50 bytes. */
  readonly maxCost: number
}

export const defaultLimits: Limits = {
  ...defaultArgumentLimits,
  maxBodySize: 65_536,
  maxTokens: 1000,
  maxDepth: 20,
  maxAliases: 30,
  maxRootFields: 20,
  maxDirectives: 20,
  maxFields: 1000,
  maxRepeats: 25,
  maxFragments: 30,
  maxOperations: 10,
  maxVariables: 100,
  maxVariablesSize: 16_384,
  maxCost: 20_000,
}

/** After how many errors validation stops: each costs some time, as it looks for similar names. */
export const maxValidationErrors = 5
