/** The `Statement` type and its root queries. */
import { encodeNodeId } from '../../src/model/node-id.ts'
import { builder } from '../builder.ts'
import { listName } from '../connections/list-name.ts'
import {
  listStatements,
  StatementConnectionRef,
  statementListArgs,
} from '../connections/statement-connection.ts'
import {
  listSubjects,
  StatementSubjectConnectionRef,
  subjectArgs,
} from '../connections/statement-subject-connection.ts'
import { StatementActRef } from '../enums/statement-act.ts'
import { StatementFormRef } from '../enums/statement-form.ts'
import { loadActor, loadArticle, loadPassage, loadStatement } from '../load.ts'
import {
  ActorLinkRef,
  ActorRef,
  ArticleRef,
  AttributionRef,
  EventLinkRef,
  EvidenceRef,
  LocationLinkRef,
  MediumReferenceRef,
  NodeRef,
  ProvenanceRef,
  StatementLinkRef,
  StatementRef,
  TimeReferenceRef,
} from '../refs.ts'
import { cost, ownList, wholeList } from '../field-cost.ts'

StatementRef.implement({
  interfaces: [NodeRef],
  description:
    'Something that somebody said, as one article reports it: word for word, or in the words of the article. Look at `attribution.provenance` before saying who said it.',
  fields: (t) => ({
    slug: t.exposeString('slug', {
      description:
        'The part of the id after the colon; unique among the statements of all articles.',
    }),
    content: t.exposeString('content', {
      extensions: cost({ bytes: 100 }),
      description:
        'The words as printed, without the outer quotation marks; the parts of a split quotation are joined by " … ".',
    }),
    contentEvidence: t.field({
      extensions: cost({ items: 1 }),
      type: [EvidenceRef],
      description:
        'Where the content stands: one passage, or one for each part of a split quotation.',
      resolve: ({ contentEvidence }, _args, { store }) =>
        contentEvidence.map((span) => loadPassage(store, span)),
    }),
    form: t.expose('form', {
      type: StatementFormRef,
      description: 'Whether the content is a quotation, a paraphrase or both.',
    }),
    act: t.expose('act', {
      type: StatementActRef,
      description: 'What the speaker does by saying it; the class is ours.',
    }),
    cue: t.exposeString('cue', {
      nullable: true,
      description:
        'The words that mark it as said, such as "said that"; null for a quotation that stands alone.',
    }),
    cueEvidence: t.field({
      extensions: cost({ items: 1 }),
      type: [EvidenceRef],
      description: 'Where the cue stands; empty where there is none.',
      resolve: ({ cueEvidence }, _args, { store }) =>
        cueEvidence.map((span) => loadPassage(store, span)),
    }),
    isGeneric: t.exposeBoolean('isGeneric', {
      description: 'Whether it is habitual, tied to no occasion: "have consistently refuted".',
    }),
    isNegated: t.exposeBoolean('isNegated', {
      description:
        'Whether the article says that it was not said: "have not said". Lists and counts have such statements as well, unless filtered by `isNegated`.',
    }),
    speaker: t.field({
      type: ActorRef,
      nullable: true,
      description:
        'Who said it; null where the article leaves it open, see `attribution.candidates`. It may be inferred: see `attribution.provenance`.',
      resolve: ({ speaker }, _args, { store }) =>
        speaker === null ? null : loadActor(store, speaker),
    }),
    attribution: t.expose('attribution', {
      type: AttributionRef,
      description: 'How we know who said it, and who may have where that is open.',
    }),
    medium: t.expose('medium', {
      type: MediumReferenceRef,
      nullable: true,
      description: 'By what channel it was said; null where not stated.',
    }),
    saidOn: t.expose('saidOn', {
      type: TimeReferenceRef,
      nullable: true,
      description:
        'When it was said; null where not stated. The day of the article is not assumed.',
    }),
    occasion: t.expose('occasion', {
      type: EventLinkRef,
      nullable: true,
      description: 'The event at or in which it was said; null where not stated.',
    }),
    location: t.expose('location', {
      type: LocationLinkRef,
      nullable: true,
      description: 'Where it was said; null where not stated. The dateline is not assumed.',
    }),
    addressees: t.expose('addressees', {
      extensions: cost({ items: 0.5 }),
      type: [ActorLinkRef],
      description: 'To whom it was said; empty where not stated.',
    }),
    about: t.field({
      extensions: cost(ownList),
      type: StatementSubjectConnectionRef,
      description:
        'What it speaks of: actors, events and locations, those that it is directed at first.',
      args: subjectArgs,
      resolve: (statement, args, context, info) =>
        listSubjects(context, args, listName(info, statement), statement.id),
    }),
    links: t.expose('links', {
      extensions: cost({ items: 0.5 }),
      type: [StatementLinkRef],
      description: 'What it answers, rebuts, paraphrases, repeats or resembles.',
    }),
    linkedFrom: t.expose('linkedFrom', {
      extensions: cost({ items: 0.5 }),
      type: [StatementLinkRef],
      description: 'What answers, rebuts, paraphrases, repeats or resembles it.',
    }),
    reports: t.field({
      extensions: cost({ items: 0.5 }),
      type: [StatementRef],
      description:
        'The statements that are told within this one, in the order of slugs: those whose `attribution.reportedBy` it is.',
      resolve: ({ reports }, _args, { store }) => reports.map((id) => loadStatement(store, id)),
    }),
    article: t.field({
      type: ArticleRef,
      description: 'The article that reports it.',
      resolve: ({ article }, _args, { store }) => loadArticle(store, article),
    }),
    provenance: t.expose('provenance', {
      type: ProvenanceRef,
      description: 'How we know that it was said, whoever said it.',
    }),
  }),
})

builder.queryFields((t) => ({
  statement: t.field({
    type: StatementRef,
    nullable: true,
    description: 'The statement with that slug; null where there is none.',
    args: {
      slug: t.arg.string({
        required: true,
        description: 'The part of its id after the colon.',
      }),
    },
    resolve: (_root, { slug }, { store }) => store.statement(encodeNodeId('STATEMENT', slug)),
  }),
  statements: t.field({
    extensions: cost(wholeList),
    type: StatementConnectionRef,
    description:
      'The statements of the corpus, those that articles say were not made among them: the filter `{isNegated: false}` leaves them out.',
    args: statementListArgs,
    resolve: (_root, args, context, info) => listStatements(context, args, listName(info)),
  }),
}))
