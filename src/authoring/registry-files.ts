/**
 * `data/actors`, `data/events`, `data/locations`: who or what something is. One file an entity; the
 * file name is the slug. What an article says of it stands in the article's file.
 */
import { z } from 'zod'
import { eventKinds, locationKinds, organizationKinds } from '../model/vocabulary.ts'
import { slugSchema } from './claim.ts'
import { role } from './role.ts'

const identity = {
  name: z.string().min(1).describe('The name to show, as articles write it.'),
  label: z.string().min(1).optional().describe('A title for lists; the name unless given.'),
  sharesNameWith: z
    .array(slugSchema)
    .optional()
    .describe('Other entries of this registry that go by the same name or alias, knowingly.'),
}
const aliases = {
  aliases: z
    .array(z.string().min(1))
    .optional()
    .describe('Other names and spellings that articles use.'),
}

export const actorFileSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('PERSON').describe('A human being.'),
      ...identity,
      ...aliases,
    }),
    z.strictObject({
      kind: z.literal('ORGANIZATION').describe('An organisation, legal or not.'),
      ...identity,
      ...aliases,
      organizationKind: z
        .enum(organizationKinds)
        .describe('What kind of organisation it is; an article must give evidence for it.'),
    }),
    z.strictObject({
      kind: z.literal('STATE').describe('A state as one that acts.'),
      ...identity,
      ...aliases,
      location: slugSchema
        .describe('Its territory: the slug of a location.')
        .register(role, { role: 'location' }),
    }),
    z.strictObject({
      kind: z.literal('GROUP').describe('People without a name as a body.'),
      ...identity,
      ...aliases,
    }),
  ])
  .describe('An actor: a person, an organisation, a state, or a group of people.')
export type ActorFile = z.infer<typeof actorFileSchema>

export const eventFileSchema = z
  .strictObject({
    kind: z.enum(eventKinds).describe('What kind of event it is.'),
    ...identity,
  })
  .describe('Something that happened, is claimed, is proposed, or did not happen.')
export type EventFile = z.infer<typeof eventFileSchema>

export const locationFileSchema = z
  .strictObject({
    kind: z.enum(locationKinds).describe('What kind of place it is.'),
    ...identity,
    ...aliases,
    isoCode: z
      .string()
      .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/)
      .optional()
      .describe('ISO 3166-1 alpha-2 of a country, ISO 3166-2 of a region: `PK`, `PK-KP`.'),
    geonamesId: z
      .int()
      .min(1)
      .optional()
      .describe('The GeoNames id of a city, for its coordinates.'),
    containedIn: z
      .strictObject({
        location: slugSchema
          .describe('The slug of a location: a file in `data/locations`.')
          .register(role, { role: 'location' }),
        source: z
          .string()
          .min(1)
          .describe('The gazetteer or code list that says so: `ISO 3166-2`.'),
      })
      .optional()
      .describe(
        'The location that it lies in, from reference data; where an article says so, it stands there instead.',
      ),
  })
  .describe('A place.')
export type LocationFile = z.infer<typeof locationFileSchema>
