/** The pages that pictures are taken of, by name, with what shows them best of the bundled article. */
export interface Pictured {
  readonly name: string
  readonly path: string
  /** Whether the picture goes beyond the window; unless given it does. */
  readonly isWhole?: boolean
}

const article = '/articles/pakistan-defense-minister-afghanistan-border'

export const pictured: readonly Pictured[] = [
  { name: 'front', path: '/' },
  { name: 'reader-pointed', path: `${article}#at=325-435`, isWhole: false },
  { name: 'reader-filtered', path: `${article}?hide=actor,event,location`, isWhole: false },
  { name: 'actor', path: '/actors/khawaja-muhammad-asif' },
  { name: 'actor-organization', path: '/actors/taliban' },
  { name: 'actor-group', path: '/actors/afghan-citizens' },
  { name: 'statement', path: '/statements/asif-taliban-do-nothing-about-sanctuaries' },
  { name: 'statement-open', path: '/statements/taliban-diverged-from-doha-agreement' },
  { name: 'event', path: '/events/khyber-pakhtunkhwa-suicide-attack' },
  { name: 'event-negated', path: '/events/no-taliban-response-to-march-27' },
  { name: 'location', path: '/locations/khyber-pakhtunkhwa' },
  { name: 'location-border', path: '/locations/pakistan-afghanistan-border' },
  { name: 'timeline', path: '/timeline' },
  { name: 'map', path: '/map' },
  { name: 'network', path: '/network' },
  { name: 'search', path: '/search?q=taliban+terrorists' },
  { name: 'search-empty', path: '/search?q=penguins' },
  { name: 'missing', path: '/actors/nobody-of-this-name' },
  { name: 'playground', path: '/graphiql', isWhole: false },
  { name: 'docs', path: '/docs', isWhole: false },
]
