/** The `Actor` interface with what actors of all kinds have, and its root queries. */
import { encodeNodeId } from '../../src/model/node-id.ts'
import { builder } from '../builder.ts'
import { ActorConnectionRef, actorListArgs, listActors } from '../connections/actor-connection.ts'
import {
  ActorEventConnectionRef,
  actorEventArgs,
  listActorEvents,
} from '../connections/actor-event-connection.ts'
import { ArticleConnectionRef, listArticles } from '../connections/article-connection.ts'
import { listName } from '../connections/list-name.ts'
import { listMentions, MentionConnectionRef } from '../connections/mention-connection.ts'
import { pageArgs } from '../connections/page-args.ts'
import { listPositions, PositionConnectionRef } from '../connections/position-connection.ts'
import {
  listRelatedActors,
  RelatedActorConnectionRef,
} from '../connections/related-actor-connection.ts'
import {
  listStatements,
  StatementConnectionRef,
  statementListArgs,
} from '../connections/statement-connection.ts'
import { ActorRef, LocationLinkRef, NodeRef, ProvenanceRef } from '../refs.ts'
import { typeNameOf } from '../type-name.ts'
import { cost, longList, ownList, shortList, wholeList } from '../field-cost.ts'

ActorRef.implement({
  interfaces: [NodeRef],
  description:
    'Somebody or something that speaks or acts: a `Person`, an `Organization`, a `State` or a `Group`.',
  resolveType: typeNameOf,
  fields: (t) => ({
    slug: t.exposeString('slug', {
      description: 'The part of the id after the colon; unique among actors.',
    }),
    name: t.exposeString('name', {
      description: 'The name under which it is known; of a group, the words that describe it.',
    }),
    aliases: t.exposeStringList('aliases', {
      extensions: cost({ items: 2 }),
      description: 'Other names and spellings under which it is known; empty where there are none.',
    }),
    country: t.expose('country', {
      type: LocationLinkRef,
      nullable: true,
      description: 'The country that articles tie it to; null where none says so.',
    }),
    provenance: t.expose('provenance', {
      type: ProvenanceRef,
      description: 'How we know of the actor: the passages that introduce it.',
    }),
    positionsHeld: t.field({
      extensions: cost(ownList),
      type: PositionConnectionRef,
      description: 'The posts that it holds, by title.',
      args: pageArgs,
      resolve: ({ id }, args, context, info) =>
        listPositions(context, args, listName(info, { id }), (window) =>
          context.store.positionsHeld(id, window),
        ),
    }),
    positionsWithin: t.field({
      extensions: cost(ownList),
      type: PositionConnectionRef,
      description: 'The posts of this state or organisation, and who holds them, by title.',
      args: pageArgs,
      resolve: ({ id }, args, context, info) =>
        listPositions(context, args, listName(info, { id }), (window) =>
          context.store.positionsWithin(id, window),
        ),
    }),
    statements: t.field({
      extensions: cost(longList),
      type: StatementConnectionRef,
      description:
        'What it said, where the article settles who said it; see `possibleStatements` for the rest. What the article says it did not say (`isNegated`: "has not commented") is in the list too; the filter `{isNegated: false}` leaves that out.',
      args: statementListArgs,
      resolve: (actor, args, context, info) =>
        listStatements(context, args, listName(info, actor), {
          term: 'speaker',
          anyOf: [actor.id],
        }),
    }),
    possibleStatements: t.field({
      extensions: cost(longList),
      type: StatementConnectionRef,
      description:
        'Statements whose speaker the article leaves open, with this actor as one of the candidates.',
      args: pageArgs,
      resolve: (actor, args, context, info) =>
        listStatements(context, args, listName(info, actor), {
          term: 'candidate',
          anyOf: [actor.id],
        }),
    }),
    statementsAbout: t.field({
      extensions: cost(longList),
      type: StatementConnectionRef,
      description: 'Statements that speak of it, or are directed at it.',
      args: statementListArgs,
      resolve: (actor, args, context, info) =>
        listStatements(context, args, listName(info, actor), { term: 'about', anyOf: [actor.id] }),
    }),
    events: t.field({
      extensions: cost(longList),
      type: ActorEventConnectionRef,
      description: 'The events that it takes part in, with its roles.',
      args: actorEventArgs,
      resolve: (actor, args, context, info) =>
        listActorEvents(context, args, listName(info, actor), actor.id),
    }),
    relatedActors: t.field({
      extensions: cost({ ...shortList, work: 10, each: 1.5 }),
      type: RelatedActorConnectionRef,
      description:
        'Who shares statements, events or articles with it: most shared statements first, then events, then articles. Two possible speakers of a statement do not share it.',
      args: pageArgs,
      resolve: (actor, args, context, info) =>
        listRelatedActors(context, args, listName(info, actor), actor.id),
    }),
    articles: t.field({
      extensions: cost({ ...longList, work: 10, each: 1 }),
      type: ArticleConnectionRef,
      description:
        'The articles that mention it or say something of it (as an inferred speaker it may be without a mention), the newest first.',
      args: pageArgs,
      resolve: (actor, args, context, info) =>
        listArticles(context, args, listName(info, actor), { term: 'covers', node: actor.id }),
    }),
    mentions: t.field({
      extensions: cost({ ...longList, work: 10 }),
      type: MentionConnectionRef,
      description:
        'Every place where an article mentions it, by the slug of the article and then by place in it.',
      args: pageArgs,
      resolve: (actor, args, context, info) =>
        listMentions(context, args, listName(info, actor), actor.id),
    }),
  }),
})

builder.queryFields((t) => ({
  actor: t.field({
    type: ActorRef,
    nullable: true,
    description: 'The actor with that slug; null where there is none.',
    args: {
      slug: t.arg.string({
        required: true,
        description: 'The part of its id after the colon, such as `taliban`.',
      }),
    },
    resolve: (_root, { slug }, { store }) => store.actor(encodeNodeId('ACTOR', slug)),
  }),
  actors: t.field({
    extensions: cost(wholeList),
    type: ActorConnectionRef,
    description: 'The actors of the corpus.',
    args: actorListArgs,
    resolve: (_root, args, context, info) => listActors(context, args, listName(info)),
  }),
}))
