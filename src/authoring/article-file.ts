/**
 * `data/articles/<slug>/article.yaml`: what one article says. Keys of `actors`, `locations` and
 * `events` are slugs of the registries; keys of `statements` are made here and are unique in the
 * whole corpus.
 */
import { z } from 'zod'
import {
  casualtyKinds,
  eventModalities,
  media,
  mentionForms,
  organizationKinds,
  participantRoles,
  statementActs,
  statementForms,
  statementLinkKinds,
  subjectRoles,
} from '../model/vocabulary.ts'
import {
  claim,
  claimWithOwnPassage,
  durationSchema,
  edtfSchema,
  locatedQuoteShape,
  passageSchema,
  quantitySchema,
  slugSchema,
  timeSchema,
} from './claim.ts'
import { role } from './role.ts'

const actorRef = slugSchema
  .describe('The slug of an actor: a file in `data/actors`.')
  .register(role, { role: 'actor' })
const locationRef = slugSchema
  .describe('The slug of a location: a file in `data/locations`.')
  .register(role, { role: 'location' })
const eventRef = slugSchema
  .describe('The slug of an event: a file in `data/events`.')
  .register(role, { role: 'event' })
const statementRef = slugSchema
  .describe('The slug of a statement, of this article or another.')
  .register(role, { role: 'statement' })

const mentionSchema = z
  .union([
    z.string().min(1),
    z.strictObject({
      ...locatedQuoteShape,
      form: z
        .enum(mentionForms)
        .default('NAME')
        .describe(
          'What kind of noun phrase it is: a name (the default), a description, a pronoun, a metonym or a demonym.',
        ),
      ...claimWithOwnPassage,
    }),
  ])
  .describe(
    'A noun phrase that denotes it, without preposition, verb or possessive ending. A plain text is a name that occurs once.',
  )
  .register(role, { role: 'mention' })
export type AuthoredMention = z.infer<typeof mentionSchema>

const mentionsSchema = z.array(mentionSchema).describe('Every place where the article mentions it.')

const actorLinkSchema = z.strictObject({ actor: actorRef, ...claim })
const locationLinkSchema = z.strictObject({ location: locationRef, ...claim })
const eventLinkSchema = z.strictObject({ event: eventRef, ...claim })
export type AuthoredActorLink = z.infer<typeof actorLinkSchema>
export type AuthoredLocationLink = z.infer<typeof locationLinkSchema>
export type AuthoredEventLink = z.infer<typeof eventLinkSchema>

const positionSchema = z
  .strictObject({
    title: z
      .string()
      .min(1)
      .describe('The title of the post, without the body: `Defense Minister`.'),
    within: actorRef.optional().describe('The state or organisation that the post is in.'),
    since: timeSchema.optional(),
    until: timeSchema.optional(),
    ...claim,
  })
  .describe('A post that the actor holds, as the article says it.')
export type AuthoredPosition = z.infer<typeof positionSchema>

const articleActorSchema = z
  .strictObject({
    mentions: mentionsSchema,
    country: locationLinkSchema
      .optional()
      .describe('The country that the article ties the actor to.'),
    nationality: locationLinkSchema.optional().describe('Of a group: its nationality.'),
    size: z
      .strictObject({ ...quantitySchema.shape, ...claimWithOwnPassage })
      .register(role, { role: 'quantity' })
      .optional()
      .describe('Of a group: how many they are.'),
    organizationKind: z
      .strictObject({ value: z.enum(organizationKinds).describe('The kind.'), ...claim })
      .optional()
      .describe('Of an organisation: what lets us class it as the registry does, or otherwise.'),
    abbreviation: z
      .strictObject({ text: passageSchema, ...claimWithOwnPassage })
      .optional()
      .describe('Of an organisation: its abbreviation.'),
    positions: z.array(positionSchema).optional().describe('The posts that it holds.'),
  })
  .describe('What the article says of an actor.')
export type AuthoredArticleActor = z.infer<typeof articleActorSchema>

const articleLocationSchema = z
  .strictObject({
    mentions: mentionsSchema,
    containedIn: locationLinkSchema
      .optional()
      .describe('The location that it lies in, as the article says.'),
    adjacentTo: z
      .array(locationLinkSchema)
      .optional()
      .describe('Locations that it borders on; one direction is enough.'),
  })
  .describe('What the article says of a location.')
export type AuthoredArticleLocation = z.infer<typeof articleLocationSchema>

const occurrenceLinkSchema = z
  .strictObject({
    kind: z
      .enum(statementLinkKinds)
      .describe('PARAPHRASES and SIMILAR_TO are said at one of the two ends.'),
    statement: statementRef.optional(),
    event: eventRef.optional(),
    asWritten: passageSchema
      .optional()
      .describe(
        'The words for the other end; needed where it is neither a statement nor an event.',
      ),
    ...claim,
  })
  .describe(
    'What it answers, rebuts, paraphrases, repeats or resembles: a `statement`, an `event`, or neither with `asWritten`.',
  )
export type AuthoredOccurrenceLink = z.infer<typeof occurrenceLinkSchema>

const orderLinkSchema = z.strictObject({
  event: eventRef,
  interval: durationSchema.optional().describe('The time between the two.'),
  ...claim,
})
export type AuthoredOrderLink = z.infer<typeof orderLinkSchema>

const articleEventSchema = z
  .strictObject({
    mentions: mentionsSchema.optional(),
    modality: z
      .enum(eventModalities)
      .describe(
        'ACTUAL: it happened. CLAIMED: only a speaker says so. PROPOSED: somebody suggests it. NEGATED: the article says that it did not happen.',
      ),
    accordingTo: z
      .array(actorLinkSchema)
      .optional()
      .describe(
        'Whose claim it is; needed where the modality is CLAIMED; none: the article says so in its own voice.',
      ),
    time: timeSchema.optional(),
    duration: durationSchema.optional(),
    location: locationLinkSchema.optional().describe('Where it happened.'),
    participants: z
      .array(
        z.strictObject({
          actor: actorRef,
          role: z.enum(participantRoles).describe('The part that the actor has in it.'),
          ...claim,
        }),
      )
      .optional()
      .describe('Who has a part in it; an item for each part.'),
    casualties: z
      .array(
        z.strictObject({
          kind: z.enum(casualtyKinds).describe('What befell them.'),
          count: quantitySchema,
          group: actorRef.optional(),
          accordingTo: actorLinkSchema.optional().describe('Whose figure it is.'),
          ...claim,
        }),
      )
      .optional()
      .describe('The figures that the article gives; an item for each.'),
    links: z.array(occurrenceLinkSchema).optional().describe('What it answers or repeats.'),
    precededBy: z
      .array(orderLinkSchema)
      .optional()
      .describe('Events that came before it; one direction is enough.'),
    followedBy: z
      .array(orderLinkSchema)
      .optional()
      .describe('Events that came after it; one direction is enough.'),
    ...claim,
  })
  .describe("The article's report of an event, a policy, an agreement or a claimed situation.")
export type AuthoredArticleEvent = z.infer<typeof articleEventSchema>

const mediumSchema = z
  .strictObject({
    medium: z.enum(media).describe('The kind of medium.'),
    platform: actorRef.optional(),
    ...claim,
  })
  .describe('Through what it was said; left out where the article does not say.')
export type AuthoredMedium = z.infer<typeof mediumSchema>

const attributionSchema = z
  .strictObject({
    attributedAs: passageSchema.optional().describe('The speaker as the article words it.'),
    candidates: z
      .array(
        z.strictObject({
          speaker: actorRef,
          medium: mediumSchema.optional(),
          saidOn: timeSchema.optional(),
          occasion: eventLinkSchema.optional().describe('The event at which this speaker said it.'),
          ...claim,
        }),
      )
      .optional()
      .describe(
        'The possible speakers where the text leaves it open; `speaker` is then left out and the status is AMBIGUOUS.',
      ),
    reportedBy: statementRef.optional().describe('The statement within which this one is told.'),
    ...claim,
  })
  .describe('How we know who said it.')
export type AuthoredAttribution = z.infer<typeof attributionSchema>

const subjectSchema = z
  .strictObject({
    actor: actorRef.optional(),
    location: locationRef.optional(),
    event: eventRef.optional(),
    role: z
      .enum(subjectRoles)
      .default('TOPIC')
      .describe('TARGET: accused, urged or rebutted. TOPIC: spoken of (the default).'),
    ...claim,
  })
  .describe('What the statement speaks of: exactly one of `actor`, `location` and `event`.')
export type AuthoredSubject = z.infer<typeof subjectSchema>

const statementSchema = z
  .strictObject({
    label: z.string().min(1).describe('A short title of ours, for lists.'),
    content: z
      .union([passageSchema, z.array(passageSchema).min(1)])
      .describe(
        'The words said, as printed, without outer quotation marks; a list for a quotation that is split.',
      ),
    form: z
      .enum(statementForms)
      .describe(
        'DIRECT: in quotation marks. PARAPHRASE: in the words of the article. MIXED: both.',
      ),
    act: z.enum(statementActs).describe('What is done by saying it.'),
    cue: z
      .union([passageSchema, z.array(passageSchema).min(1)])
      .optional()
      .describe('The words that introduce it: `said that`.'),
    isGeneric: z.boolean().default(false).describe('Habitual, tied to no occasion.'),
    isNegated: z.boolean().default(false).describe('The article says that it was not said.'),
    speaker: actorRef.optional(),
    attribution: attributionSchema,
    medium: mediumSchema.optional(),
    saidOn: timeSchema.optional(),
    occasion: eventLinkSchema.optional().describe('The event at which it was said.'),
    location: locationLinkSchema.optional().describe('Where it was said.'),
    addressees: z.array(actorLinkSchema).optional().describe('To whom it was said.'),
    about: z.array(subjectSchema).optional().describe('Whom and what it speaks of.'),
    links: z
      .array(occurrenceLinkSchema)
      .optional()
      .describe('What it answers, rebuts, paraphrases, repeats or resembles.'),
    ...claim,
  })
  .describe('Something that somebody said, as this article reports it.')
export type AuthoredStatement = z.infer<typeof statementSchema>

const timeExpressionSchema = z
  .strictObject({
    ...locatedQuoteShape,
    time: edtfSchema
      .optional()
      .describe('The moment that it gives, in EDTF; left out where it gives none.'),
    duration: durationSchema
      .omit({ asWritten: true })
      .register(role, { role: 'duration' })
      .optional()
      .describe('The length of time that it gives.'),
    refersTo: z
      .array(z.strictObject({ statement: statementRef.optional(), event: eventRef.optional() }))
      .optional()
      .describe('The statements and events that it times.'),
    ...claimWithOwnPassage,
  })
  .describe('Words of the article that give a time.')
  .register(role, { role: 'timeExpression' })
export type AuthoredTimeExpression = z.infer<typeof timeExpressionSchema>

const publicationSchema = z
  .strictObject({
    ...timeSchema.shape,
    source: z
      .string()
      .min(1)
      .optional()
      .describe(
        'Where the date is from, if not from the text: `The page of the publisher, seen on 2024-03-28`. Then neither "asWritten" nor "evidence", "status" and "note".',
      ),
  })
  .describe('When it was published: as the text says, or by a `source` outside of it.')
  .register(role, { role: 'time' })
export type AuthoredPublication = z.infer<typeof publicationSchema>

export const articleFileSchema = z
  .strictObject({
    label: z.string().min(1).describe('A title of ours, never presented as the headline.'),
    headline: z.string().min(1).optional().describe('The headline, as the publisher prints it.'),
    author: z.string().min(1).optional().describe('Who wrote it, as the byline has it.'),
    publisher: z.string().min(1).optional().describe('Who published it.'),
    url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe(
        'The address of the article, with `https://` or `http://`: `https://example.org/article`.',
      ),
    licence: z
      .string()
      .min(1)
      .optional()
      .describe('An SPDX identifier where there is one: `CC-BY-2.5`.'),
    language: z.string().min(2).describe('A BCP 47 tag: `en`.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional()
      .describe(
        'Of the bytes of `article.txt`; given, it guards the text against a slip of the editor.',
      ),
    dateline: z
      .strictObject({ text: passageSchema, location: locationRef, ...claimWithOwnPassage })
      .optional()
      .describe('Where the article was filed, as it says at its beginning.'),
    publishedOn: publicationSchema.optional(),
    timeExpressions: z
      .array(timeExpressionSchema)
      .optional()
      .describe('Every expression of the article that gives a time.'),
    actors: z
      .record(actorRef, articleActorSchema)
      .optional()
      .describe('By the slug of an actor: what the article says of it.'),
    locations: z
      .record(locationRef, articleLocationSchema)
      .optional()
      .describe('By the slug of a location: what the article says of it.'),
    events: z
      .record(eventRef, articleEventSchema)
      .optional()
      .describe('By the slug of an event: the article’s report of it.'),
    statements: z
      .record(slugSchema, statementSchema)
      .optional()
      .describe(
        'By a slug that is made here, one of its own in the whole corpus: what somebody said.',
      ),
  })
  .describe('What one article says.')
export type ArticleFile = z.infer<typeof articleFileSchema>
