/** The `Event` type and its root queries. */
import { encodeNodeId } from '../../src/model/node-id.ts'
import { builder } from '../builder.ts'
import { ArticleConnectionRef, listArticles } from '../connections/article-connection.ts'
import { EventConnectionRef, eventListArgs, listEvents } from '../connections/event-connection.ts'
import { listName } from '../connections/list-name.ts'
import { pageArgs } from '../connections/page-args.ts'
import {
  listParticipants,
  participantArgs,
  ParticipantConnectionRef,
} from '../connections/participant-connection.ts'
import {
  listStatements,
  StatementConnectionRef,
  statementListArgs,
} from '../connections/statement-connection.ts'
import { EventKindRef } from '../enums/event-kind.ts'
import { EventModalityRef } from '../enums/event-modality.ts'
import {
  CasualtiesRef,
  EventOrderLinkRef,
  EventRef,
  EventReportRef,
  LocationLinkRef,
  NodeRef,
  ProvenanceRef,
  StatementLinkRef,
  TimeReferenceRef,
} from '../refs.ts'
import { cost, ownList, shortList, wholeList } from '../field-cost.ts'

EventRef.implement({
  interfaces: [NodeRef],
  description:
    'Something that happened, or that is claimed, proposed or denied to have happened; also a policy, an agreement or a situation. `modality`, `time` and `location` are set where all reports agree and null otherwise: see `reports`.',
  fields: (t) => ({
    slug: t.exposeString('slug', {
      description: 'The part of the id after the colon; unique among events.',
    }),
    name: t.exposeString('name', { description: 'A short name of ours or the one in use.' }),
    eventKind: t.expose('eventKind', {
      type: EventKindRef,
      description: 'What kind of event it is; the class is ours.',
    }),
    modality: t.expose('modality', {
      type: EventModalityRef,
      nullable: true,
      description: 'Whether it happened, where all reports agree on that; null where they do not.',
    }),
    time: t.expose('time', {
      type: TimeReferenceRef,
      nullable: true,
      description:
        'When it happened; null where reports disagree or none says so. Reports of which one is more exact, so that its days lie inside those of the others, agree on the most exact time; times that only overlap disagree. A date with "?" or "~" agrees with the same date without.',
    }),
    location: t.expose('location', {
      type: LocationLinkRef,
      nullable: true,
      description:
        'Where it happened; null where reports disagree or none says so. Reports of a location and of one that it lies in agree on the innermost.',
    }),
    reports: t.expose('reports', {
      extensions: cost({ items: 2 }),
      type: [EventReportRef],
      description:
        'What each article says of it: one report an article, in order of publication, articles without a date last.',
    }),
    participants: t.field({
      extensions: cost(ownList),
      type: ParticipantConnectionRef,
      description:
        'Who takes part, with the role: one edge for each actor and role, over all reports. Empty where not stated: an attack without a perpetrator has none.',
      args: participantArgs,
      resolve: (event, args, context, info) =>
        listParticipants(context, args, listName(info, event), event.id),
    }),
    casualties: t.expose('casualties', {
      extensions: cost({ items: 0.5 }),
      type: [CasualtiesRef],
      description:
        'Every figure of every article, because sources differ. No entry of a kind means that it is not stated, not that there were none.',
    }),
    statements: t.field({
      extensions: cost(shortList),
      type: StatementConnectionRef,
      description:
        'The statements that are about it or were made at it. See `possibleStatements` for those of which that is open.',
      args: statementListArgs,
      resolve: (event, args, context, info) =>
        listStatements(context, args, listName(info, event), { term: 'event', event: event.id }),
    }),
    possibleStatements: t.field({
      extensions: cost(shortList),
      type: StatementConnectionRef,
      description:
        'Statements whose speaker the article leaves open, and that by one of the readings were made at this event or are what was said in it. `statements` has them only where they are about the event as well.',
      args: pageArgs,
      resolve: (event, args, context, info) =>
        listStatements(context, args, listName(info, event), {
          term: 'possibleOccasion',
          event: event.id,
        }),
    }),
    links: t.expose('links', {
      extensions: cost({ items: 0.5 }),
      type: [StatementLinkRef],
      description: 'What it answers or otherwise relates to, where the event is something said.',
    }),
    linkedFrom: t.expose('linkedFrom', {
      extensions: cost({ items: 0.5 }),
      type: [StatementLinkRef],
      description: 'What answers it or otherwise relates to it.',
    }),
    precededBy: t.expose('precededBy', {
      extensions: cost({ items: 0.5 }),
      type: [EventOrderLinkRef],
      description: 'Events that an article says came before it; not all that have an earlier date.',
    }),
    followedBy: t.expose('followedBy', {
      extensions: cost({ items: 0.5 }),
      type: [EventOrderLinkRef],
      description: 'Events that an article says came after it; not all that have a later date.',
    }),
    articles: t.field({
      extensions: cost(shortList),
      type: ArticleConnectionRef,
      description: 'The articles that report or mention it, the newest first.',
      args: pageArgs,
      resolve: (event, args, context, info) =>
        listArticles(context, args, listName(info, event), { term: 'covers', node: event.id }),
    }),
    provenance: t.expose('provenance', {
      type: ProvenanceRef,
      description: 'How we know of the event, over all reports.',
    }),
  }),
})

builder.queryFields((t) => ({
  event: t.field({
    type: EventRef,
    nullable: true,
    description: 'The event with that slug; null where there is none.',
    args: {
      slug: t.arg.string({
        required: true,
        description: 'The part of its id after the colon, such as `doha-agreement`.',
      }),
    },
    resolve: (_root, { slug }, { store }) => store.event(encodeNodeId('EVENT', slug)),
  }),
  events: t.field({
    extensions: cost(wholeList),
    type: EventConnectionRef,
    description: 'The events of the corpus, whether actual, claimed, proposed or denied.',
    args: eventListArgs,
    resolve: (_root, args, context, info) => listEvents(context, args, listName(info)),
  }),
}))
