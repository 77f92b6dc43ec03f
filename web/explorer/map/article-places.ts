/** The places of one article, with the events that it puts there. */
import type { ArticleMapQuery } from '../operations/types.ts'
import type { Place } from './spot-of.ts'

export function articlePlaces(
  { article, events }: ArticleMapQuery,
  articleId: string,
): readonly Place[] {
  const placed = events.nodes.flatMap(({ id, label, reports }) =>
    reports.flatMap(({ article: { id: by }, modality, location }) =>
      by === articleId && location !== null
        ? [{ at: location.location.id, event: { id, label, modality } }]
        : [],
    ),
  )
  return (article?.locations.nodes ?? []).map((location) => {
    const nodes = placed.filter(({ at }) => at === location.id).map(({ event }) => event)
    return {
      ...location,
      events: { totalCount: nodes.length, nodes },
      // The answer does not count them.
      statements: { totalCount: 0 },
    }
  })
}
