/** A small schema with one of everything that introspection can tell, deprecated wherever that is possible. */
import {
  buildSchema,
  DirectiveLocation,
  GraphQLBoolean,
  GraphQLDirective,
  GraphQLSchema,
  GraphQLString,
} from 'graphql'

const sdl = buildSchema(`
  """A schema that says “no” and "perhaps" \\\\ in two readings."""
  schema { query: Query mutation: Retract subscription: Rumours }

  directive @loud(by: Int = 3, was: Int @deprecated(reason: "Use \`by\`.")) repeatable on FIELD | OBJECT

  "Of nothing."
  scalar Hearsay @specifiedBy(url: "https://example.org/hearsay?a=1&b=2")
  scalar Plain

  interface Named { name: String }
  interface Told implements Named { name: String, by(first: Int = 10, after: [ID!] = ["a", "é"]): [[[Told!]!]]! }

  type Query {
    told: Told
    old: Int @deprecated
    older(now: Filter = { at: NEVER, deep: { word: "“\\n”" } }, then: Int @deprecated(reason: "")): Hearsay @deprecated(reason: "It was never so.")
    one(of: Choice!): Either
  }
  type Retract { all(really: Boolean! = false): Plain! }
  type Rumours { next: Either! }
  type Person implements Named & Told { name: String, by(first: Int = 10, after: [ID!] = ["a", "é"]): [[[Told!]!]]! }
  type Ghost implements Named { name: String, seen: Mood! @deprecated }
  union Either = Person | Ghost
  enum Mood { SURE NEVER @deprecated(reason: "Say SURE.") PERHAPS }
  input Filter { at: Mood = SURE, deep: Filter, word: String, gone: [Int!] @deprecated(reason: "Gone.") }
  input Choice @oneOf { one: Int, other: String }
`)

const { directives, ...config } = sdl.toConfig()

export const contrarySchema = new GraphQLSchema({
  ...config,
  directives: [
    ...directives,
    // SDL has no words for a directive that is deprecated itself.
    new GraphQLDirective({
      name: 'hushed',
      locations: [DirectiveLocation.FIELD],
      deprecationReason: 'Speak up.',
      args: {
        why: { type: GraphQLString },
        still: { type: GraphQLBoolean, deprecationReason: 'No.' },
      },
    }),
  ],
})
