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
      description:
        'The whole text, to the letter. All offsets count Unicode code points from its start.',
    }),
    sha256: t.exposeString('sha256', {
      description: 'The SHA-256 of the UTF-8 bytes of `text`, in lower-case hexadecimal digits.',
    }),
    paragraphs: t.field({
      type: [ParagraphRef],
      description: 'The paragraphs of the text, in order.',
      resolve: (article, _args, { store }) => paragraphsOf(store, article),
    }),
    timeExpressions: t.expose('timeExpressions', {
      type: [TimeExpressionRef],
      description: 'All words of the text that give a time, in their order.',
    }),
    mentions: t.field({
      type: MentionConnectionRef,
      description: 'Every place where the article mentions a node, in the order of the text.',
      args: articleMentionArgs,
      resolve: (article, args, { store }, info) =>
        listMentions(store, args, listName(info, article), article.id),
    }),
    actors: t.field({
      type: ActorConnectionRef,
      description: 'The actors that the article mentions or says something of, by name.',
      args: pageArgs,
      resolve: (article, args, { store }, info) =>
        listActors(store, args, listName(info, article), { term: 'article', article: article.id }),
    }),
    statements: t.field({
      type: StatementConnectionRef,
      description: 'The statements that the article reports.',
      args: statementListArgs,
      resolve: (article, args, { store }, info) =>
        listStatements(store, args, listName(info, article), {
          term: 'article',
          article: article.id,
        }),
    }),
    events: t.field({
      type: EventConnectionRef,
      description:
        'The events that the article reports, whether as actual, claimed, proposed or denied.',
      args: eventListArgs,
      resolve: (article, args, { store }, info) =>
        listEvents(store, args, listName(info, article), { term: 'article', article: article.id }),
    }),
    locations: t.field({
      type: LocationConnectionRef,
      description: 'The locations that the article mentions or says something of, by name.',
      args: pageArgs,
      resolve: (article, args, { store }, info) =>
        listLocations(store, args, listName(info, article), {
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
    type: ArticleConnectionRef,
    description: 'The articles of the corpus.',
    args: articleListArgs,
    resolve: (_root, args, { store }, info) => listArticles(store, args, listName(info)),
  }),
}))
