/** The `Article` type and its root queries. */
import { encodeNodeId } from '../../src/model/node-id.ts'
import { paragraphsOf } from '../article-paragraph.ts'
import { builder } from '../builder.ts'
import { ActorConnectionRef, listActors } from '../connections/actor-connection.ts'
import {
  ArticleConnectionRef,
  articleListArgs,
  listArticles,
} from '../connections/article-connection.ts'
import { EventConnectionRef, eventListArgs, listEvents } from '../connections/event-connection.ts'
import { listName } from '../connections/list-name.ts'
import { listLocations, LocationConnectionRef } from '../connections/location-connection.ts'
import {
  articleMentionArgs,
  listMentions,
  MentionConnectionRef,
} from '../connections/mention-connection.ts'
import { pageArgs } from '../connections/page-args.ts'
import {
  listStatements,
  StatementConnectionRef,
  statementListArgs,
} from '../connections/statement-connection.ts'
import {
  ArticleRef,
  DatelineRef,
  NodeRef,
  ParagraphRef,
  TimeExpressionRef,
  TimeReferenceRef,
} from '../refs.ts'
import { cost, hashCost, shortList, wholeList } from '../field-cost.ts'

ArticleRef.implement({
  interfaces: [NodeRef],
  description:
    'A news article: its text to the letter, and what it says. Its `label` is a title of ours and never its headline.',
  fields: (t) => ({
    slug: t.exposeString('slug', {
      description: 'The part of the id after the colon; unique among articles.',
    }),
    headline: t.exposeString('headline', {
      nullable: true,
      description: 'The headline as printed; null where we do not have it.',
    }),
    author: t.exposeString('author', {
      nullable: true,
      description: 'The author as printed; null where we do not know.',
    }),
    publisher: t.exposeString('publisher', {
      nullable: true,
      description: 'Who published it; null where we do not know.',
    }),
    url: t.expose('url', {
      type: 'URL',
      nullable: true,
      description: 'Where it was published; null where we do not know.',
    }),
    licence: t.exposeString('licence', {
      nullable: true,
      description:
        'The licence of the text, as an SPDX identifier where there is one; null where we do not know.',
    }),
    dateline: t.expose('dateline', {
      type: DatelineRef,
      nullable: true,
      description: 'The place that the article is filed from; null where it names none.',
    }),
    publishedOn: t.expose('publishedOn', {
      type: TimeReferenceRef,
      nullable: true,
      description:
        'When it was published; null where neither the text nor we know. Where it is not the text that says so, the status is REFERENCE_DATA and the note names the source.',
    }),
    language: t.exposeString('language', {
      description: 'The language of the text as a BCP 47 tag, such as `en`.',
    }),
    text: t.exposeString('text', {
      extensions: cost({ bytes: 3000 }),
      description:
        'The whole text, to the letter. All offsets count Unicode code points from its start.',
    }),
    sha256: t.exposeString('sha256', {
      extensions: hashCost,
      description: 'The SHA-256 of the UTF-8 bytes of `text`, in lower-case hexadecimal digits.',
    }),
    paragraphs: t.field({
      extensions: cost({ items: 12 }),
      type: [ParagraphRef],
      description: 'The paragraphs of the text, in order.',
      resolve: (article, _args, { store }) => paragraphsOf(store, article),
    }),
    timeExpressions: t.expose('timeExpressions', {
      extensions: cost({ items: 8 }),
      type: [TimeExpressionRef],
      description: 'All words of the text that give a time, in their order.',
    }),
    mentions: t.field({
      extensions: cost({ ...shortList, work: 10 }),
      type: MentionConnectionRef,
      description: 'Every place where the article mentions a node, in the order of the text.',
      args: articleMentionArgs,
      resolve: (article, args, context, info) =>
        listMentions(context, args, listName(info, article), article.id),
    }),
    actors: t.field({
      extensions: cost(shortList),
      type: ActorConnectionRef,
      description: 'The actors that the article mentions or says something of, by name.',
      args: pageArgs,
      resolve: (article, args, context, info) =>
        listActors(context, args, listName(info, article), {
          term: 'article',
          article: article.id,
        }),
    }),
    statements: t.field({
      extensions: cost(shortList),
      type: StatementConnectionRef,
      description: 'The statements that the article reports.',
      args: statementListArgs,
      resolve: (article, args, context, info) =>
        listStatements(context, args, listName(info, article), {
          term: 'article',
          article: article.id,
        }),
    }),
    events: t.field({
      extensions: cost(shortList),
      type: EventConnectionRef,
      description:
        'The events that the article reports, whether as actual, claimed, proposed or denied.',
      args: eventListArgs,
      resolve: (article, args, context, info) =>
        listEvents(context, args, listName(info, article), {
          term: 'article',
          article: article.id,
        }),
    }),
    locations: t.field({
      extensions: cost(shortList),
      type: LocationConnectionRef,
      description: 'The locations that the article mentions or says something of, by name.',
      args: pageArgs,
      resolve: (article, args, context, info) =>
        listLocations(context, args, listName(info, article), {
          term: 'article',
          article: article.id,
        }),
    }),
  }),
})

builder.queryFields((t) => ({
  article: t.field({
    type: ArticleRef,
    nullable: true,
    description: 'The article with that slug; null where there is none.',
    args: {
      slug: t.arg.string({
        required: true,
        description: 'The part of its id after the colon.',
      }),
    },
    resolve: (_root, { slug }, { store }) => store.article(encodeNodeId('ARTICLE', slug)),
  }),
  articles: t.field({
    extensions: cost(wholeList),
    type: ArticleConnectionRef,
    description: 'The articles of the corpus.',
    args: articleListArgs,
    resolve: (_root, args, context, info) => listArticles(context, args, listName(info)),
  }),
}))
