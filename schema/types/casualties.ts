/** The `Casualties` type: one figure of one article. */
import { CasualtyKindRef } from '../enums/casualty-kind.ts'
import { loadActor, loadArticle } from '../load.ts'
import {
  ActorLinkRef,
  ActorRef,
  ArticleRef,
  CasualtiesRef,
  ProvenanceRef,
  QuantityRef,
} from '../refs.ts'

CasualtiesRef.implement({
  description:
    'One figure of casualties from one article. Figures are not added up: they may count the same people.',
  fields: (t) => ({
    kind: t.expose('kind', {
      type: CasualtyKindRef,
      description: 'What happened to those who are counted.',
    }),
    count: t.expose('count', {
      type: QuantityRef,
      description: 'How many they are.',
    }),
    group: t.field({
      type: ActorRef,
      nullable: true,
      description: 'Who they are; null where not stated.',
      resolve: ({ group }, _args, { store }) => (group === null ? null : loadActor(store, group)),
    }),
    accordingTo: t.expose('accordingTo', {
      type: ActorLinkRef,
      nullable: true,
      description: 'On whose word; null where the article says it in its own voice.',
    }),
    article: t.field({
      type: ArticleRef,
      description: 'The article that gives the figure.',
      resolve: ({ article }, _args, { store }) => loadArticle(store, article),
    }),
    provenance: t.expose('provenance', {
      type: ProvenanceRef,
      description: 'How we know the figure.',
    }),
  }),
})
