/** Which posting lists each kind of thing has, and what they are keyed by: the names of their sections. */

interface KeyedLists {
  readonly byNode: readonly string[]
  readonly byText: readonly string[]
}

export const indexedLists = {
  articles: { byNode: [], byText: ['language'] },
  actors: { byNode: ['country', 'positionWithin'], byText: ['kind'] },
  statements: {
    byNode: [
      'speaker',
      'candidate',
      'target',
      'about',
      'addressee',
      'platform',
      'saidIn',
      'event',
      'possibleOccasion',
      'location',
      'locationWithin',
      'article',
      'actor',
    ],
    byText: ['act', 'form', 'medium', 'attribution', 'linkKind', 'isGeneric', 'isNegated'],
  },
  events: {
    byNode: ['participant', 'location', 'locationWithin', 'article'],
    byText: ['kind', 'modality', 'role'],
  },
  locations: { byNode: ['within', 'containedIn'], byText: ['kind'] },
  mentions: { byNode: ['node'], byText: ['nodeKind', 'form'] },
  positions: { byNode: ['holder', 'within'], byText: [] },
  timeline: {
    byNode: ['actor', 'locationWithin', 'article'],
    byText: ['occurrenceKind', 'modality', 'isNegated'],
  },
} as const satisfies Record<string, KeyedLists>
