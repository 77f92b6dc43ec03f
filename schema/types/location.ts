/** The `Location` type and its root queries. */
import { builder } from '../builder.ts'
import { ActorConnectionRef, listActors } from '../connections/actor-connection.ts'
import { EventConnectionRef, eventListArgs, listEvents } from '../connections/event-connection.ts'
import { listName } from '../connections/list-name.ts'
import {
  listLocations,
  LocationConnectionRef,
  locationListArgs,
} from '../connections/location-connection.ts'
import { listMentions, MentionConnectionRef } from '../connections/mention-connection.ts'
import { pageArgs } from '../connections/page-args.ts'
import {
  listStatements,
  StatementConnectionRef,
  statementListArgs,
} from '../connections/statement-connection.ts'
import { LocationKindRef } from '../enums/location-kind.ts'
import { findLocation } from '../find-location.ts'
import { loadLocation } from '../load.ts'
import { LocationLinkRef, LocationRef, NodeRef, ProvenanceRef } from '../refs.ts'
import { cost, longList, shortList, wholeList } from '../field-cost.ts'

const withinArgs = builder.args((t) => ({
  within: t.boolean({
    defaultValue: true,
    description: 'Whether what belongs to a location inside this one counts as well, at any depth.',
  }),
}))

LocationRef.implement({
  interfaces: [NodeRef],
  description:
    'A place: a country, a region, a city, a border. A state that speaks and acts is an actor, not a location.',
  fields: (t) => ({
    slug: t.exposeString('slug', {
      description: 'The part of the id after the colon; unique among locations.',
    }),
    name: t.exposeString('name', { description: 'The name under which it is known.' }),
    aliases: t.exposeStringList('aliases', {
      extensions: cost({ items: 2 }),
      description: 'Other names and spellings under which it is known; empty where there are none.',
    }),
    locationKind: t.expose('locationKind', {
      type: LocationKindRef,
      description: 'What kind of place it is.',
    }),
    isoCode: t.exposeString('isoCode', {
      nullable: true,
      description:
        'Its ISO 3166-1 alpha-2 code (a country, `PK`) or ISO 3166-2 code (a region, `PK-KP`); null where it has none, as a city. Reference data.',
    }),
    latitude: t.exposeFloat('latitude', {
      nullable: true,
      description:
        'The latitude of a point in it, in decimal degrees (WGS 84), north positive; null where unknown. Reference data.',
    }),
    longitude: t.exposeFloat('longitude', {
      nullable: true,
      description:
        'The longitude of a point in it, in decimal degrees (WGS 84), east positive; null where unknown. Reference data.',
    }),
    gazetteer: t.expose('gazetteer', {
      type: ProvenanceRef,
      nullable: true,
      description: 'Where code and coordinates come from; null where there are none.',
    }),
    containedIn: t.expose('containedIn', {
      type: LocationLinkRef,
      nullable: true,
      description: 'The location that it lies in directly; null where there is none.',
    }),
    ancestors: t.field({
      extensions: cost({ items: 3 }),
      type: [LocationRef],
      description: 'All locations that it lies in, the nearest first.',
      resolve: ({ ancestors }, _args, { store }) => ancestors.map((id) => loadLocation(store, id)),
    }),
    contains: t.field({
      extensions: cost(shortList),
      type: LocationConnectionRef,
      description: 'The locations that lie in it directly, by name.',
      args: pageArgs,
      resolve: (location, args, context, info) =>
        listLocations(context, args, listName(info, location), {
          term: 'containedIn',
          location: location.id,
        }),
    }),
    adjacentTo: t.expose('adjacentTo', {
      extensions: cost({ items: 1 }),
      type: [LocationLinkRef],
      description: 'Locations that an article says it borders on; not all that it does border on.',
    }),
    events: t.field({
      extensions: cost(longList),
      type: EventConnectionRef,
      description: 'The events that take place in it, by at least one report.',
      args: { ...withinArgs, ...eventListArgs },
      resolve: (location, args, context, info) =>
        listEvents(context, args, listName(info, location), {
          term: 'location',
          location: location.id,
          within: args.within ?? true,
        }),
    }),
    statements: t.field({
      extensions: cost(longList),
      type: StatementConnectionRef,
      description: 'The statements that are about it or were made in it.',
      args: { ...withinArgs, ...statementListArgs },
      resolve: (location, args, context, info) =>
        listStatements(context, args, listName(info, location), {
          term: 'location',
          location: location.id,
          within: args.within ?? true,
        }),
    }),
    actors: t.field({
      extensions: cost(longList),
      type: ActorConnectionRef,
      description:
        'The actors whose country or nationality it is, and the state whose territory it is, by name.',
      args: pageArgs,
      resolve: (location, args, context, info) =>
        listActors(context, args, listName(info, location), {
          term: 'country',
          location: location.id,
        }),
    }),
    mentions: t.field({
      extensions: cost(longList),
      type: MentionConnectionRef,
      description:
        'Every place where an article mentions it, by the slug of the article and then by place in it.',
      args: pageArgs,
      resolve: (location, args, context, info) =>
        listMentions(context, args, listName(info, location), location.id),
    }),
    provenance: t.expose('provenance', {
      type: ProvenanceRef,
      description: 'How we know of the location: the passages that mention it.',
    }),
  }),
})

builder.queryFields((t) => ({
  location: t.field({
    type: LocationRef,
    nullable: true,
    description:
      'The location with that slug or that code; null where there is none. Exactly one of the two must be given.',
    args: {
      slug: t.arg.string({
        description: 'The part of its id after the colon, such as `khyber-pakhtunkhwa`.',
      }),
      isoCode: t.arg.string({
        description:
          'Its ISO 3166-1 alpha-2 or ISO 3166-2 code, such as `PK` or `PK-KP`; lower case is taken as well.',
      }),
    },
    resolve: (_root, args, { store }) => findLocation(store, args),
  }),
  locations: t.field({
    extensions: cost(wholeList),
    type: LocationConnectionRef,
    description: 'The locations of the corpus.',
    args: locationListArgs,
    resolve: (_root, args, context, info) => listLocations(context, args, listName(info)),
  }),
}))
