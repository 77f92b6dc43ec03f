/**
 * The parts that every file shares: passages, and how a claim is known. Editors write the words and
 * never an offset; the compiler counts.
 */
import { z } from 'zod'
import { maxSlugLength, slugPattern } from '../model/node-id.ts'
import { role } from './role.ts'

export const slugSchema = z
  .string()
  .max(maxSlugLength)
  .regex(slugPattern)
  .describe(
    'A slug: lower-case words and numbers joined by single hyphens, such as `doha-agreement`.',
  )

const locatedQuote = {
  quote: z
    .string()
    .min(1)
    .describe('The passage, exactly as the article prints it, inside one article.'),
  paragraph: z
    .int()
    .min(1)
    .optional()
    .describe('The number of the paragraph in which to look, from 1.'),
  before: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The words that stand directly before the passage; white space between does not count.',
    ),
  after: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The words that stand directly after the passage; white space between does not count.',
    ),
}

/** A passage that occurs once as a plain text; one that occurs more often with what tells it apart. */
export const passageSchema = z
  .union([z.string().min(1), z.strictObject(locatedQuote)])
  .describe(
    'A passage of the article, word for word. Where it occurs more than once: `{ quote, paragraph, before, after }`.',
  )
  .register(role, { role: 'passage' })
export type AuthoredPassage = z.infer<typeof passageSchema>

const passagesSchema = z
  .union([passageSchema, z.array(passageSchema).min(1)])
  .describe('The passage or passages that say so.')
export type AuthoredPassages = z.infer<typeof passagesSchema>

/** What makes a map a claim: the walker knows one by this key. */
export const statusSchema = z
  .enum(['STATED', 'INFERRED', 'AMBIGUOUS'])
  .default('STATED')
  .describe(
    'STATED: the article says it in so many words (the default). INFERRED: deduced from the article; the note says how. AMBIGUOUS: several readings; the note names them.',
  )
const noteSchema = z
  .string()
  .min(1)
  .optional()
  .describe('How it was inferred, which readings there are, or whose words they are.')

/** How a claim is known. To be spread into the object that makes the claim. */
export const claim = { status: statusSchema, evidence: passagesSchema, note: noteSchema }

/** The same where the claim has a passage of its own, which is the evidence unless another is given. */
export const claimWithOwnPassage = {
  status: statusSchema,
  evidence: passagesSchema.optional(),
  note: noteSchema,
}

export interface AuthoredClaim {
  readonly status: 'STATED' | 'INFERRED' | 'AMBIGUOUS'
  readonly evidence?: AuthoredPassages | undefined
  readonly note?: string | undefined
}

export const edtfSchema = z
  .string()
  .min(1)
  .describe(
    'A date in the Extended Date/Time Format: `2024-03-27`, `2023-11/..`, `2023-07-17?`, `[..2023-07-17]`.',
  )
  .register(role, { role: 'edtf' })

export const timeSchema = z
  .strictObject({
    edtf: edtfSchema,
    asWritten: passageSchema.optional().describe('The words that give the time.'),
    ...claimWithOwnPassage,
  })
  .describe('A moment as the article gives it.')
  .register(role, { role: 'time' })
export type AuthoredTime = z.infer<typeof timeSchema>

export const durationSchema = z
  .strictObject({
    iso: z.string().describe('An ISO 8601 duration, such as `P40Y`; of a range, its lower end.'),
    max: z.string().optional().describe('The upper end of a range, such as `P50Y`.'),
    approximate: z.boolean().default(false).describe('Whether the article says "about".'),
    asWritten: passageSchema.optional().describe('The words that give the duration.'),
  })
  .describe('A length of time.')
  .register(role, { role: 'duration' })
export type AuthoredDuration = z.infer<typeof durationSchema>

/** GraphQL's Int ends there. */
const maxFigure = 2_147_483_647
const figure = z.int().min(0).max(maxFigure)

export const quantitySchema = z
  .strictObject({
    count: figure.optional().describe('One figure; short for the same `min` and `max`.'),
    min: figure.optional().describe('The lower end ("at least").'),
    max: figure.optional().describe('The upper end ("at most").'),
    approximate: z.boolean().default(false).describe('Whether the article says "about".'),
    asWritten: passageSchema.optional().describe('The words that give the figure.'),
  })
  .describe('A number of people or things.')
  .register(role, { role: 'quantity' })
export type AuthoredQuantity = z.infer<typeof quantitySchema>

/** Quote, place and form of a mention; a plain text is a name that occurs once. */
export const locatedQuoteShape = locatedQuote
