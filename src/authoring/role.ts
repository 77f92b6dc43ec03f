/**
 * What a value of a file is, beyond its type: a passage, a date, a reference. Schemas say it, and
 * the walker ({@link marksOf}) finds every such value by it, so that a new key of a file is checked
 * and compiled like the others without being told of.
 */
import { z } from 'zod'

export type Role =
  | 'passage'
  | 'mention'
  | 'timeExpression'
  | 'time'
  | 'edtf'
  | 'duration'
  | 'quantity'
  | 'actor'
  | 'location'
  | 'event'
  | 'statement'

export const role = z.registry<{ readonly role: Role }>()
