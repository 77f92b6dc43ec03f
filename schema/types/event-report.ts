/** The `EventReport` type: what one article says of an event. */
import { EventModalityRef } from '../enums/event-modality.ts'
import { loadArticle } from '../load.ts'
import {
  ActorLinkRef,
  ArticleRef,
  DurationRef,
  EventReportRef,
  LocationLinkRef,
  ProvenanceRef,
  TimeReferenceRef,
} from '../refs.ts'
import { cost } from '../field-cost.ts'

EventReportRef.implement({
  description:
    'What one article says of an event. Reports of several articles may contradict each other.',
  fields: (t) => ({
    article: t.field({
      type: ArticleRef,
      description: 'The article that says so.',
      resolve: ({ article }, _args, { store }) => loadArticle(store, article),
    }),
    modality: t.expose('modality', {
      type: EventModalityRef,
      description: 'Whether it happened, according to this article.',
    }),
    accordingTo: t.expose('accordingTo', {
      extensions: cost({ items: 0.5 }),
      type: [ActorLinkRef],
      description: 'On whose word; empty where the article says it in its own voice.',
    }),
    time: t.expose('time', {
      type: TimeReferenceRef,
      nullable: true,
      description: 'When it happened, according to this article; null where not stated.',
    }),
    duration: t.expose('duration', {
      type: DurationRef,
      nullable: true,
      description: 'How long it lasted, according to this article; null where not stated.',
    }),
    location: t.expose('location', {
      type: LocationLinkRef,
      nullable: true,
      description: 'Where it happened, according to this article; null where not stated.',
    }),
    provenance: t.expose('provenance', {
      type: ProvenanceRef,
      description: 'How we know that the article says so, with the passages.',
    }),
  }),
})
