/** Every view of the explorer with a fact of the bundled article that it shows. */
export interface ExplorerPage {
  readonly path: string
  readonly title: string
  /** Words of a fact, each of which the view shows. */
  readonly facts: readonly string[]
}

export const articlePath = '/articles/pakistan-defense-minister-afghanistan-border'
const articleTitle = 'Pakistan’s Defense Minister on Afghanistan, the Taliban and the border'

export const explorerPages: readonly ExplorerPage[] = [
  { path: '/', title: articleTitle, facts: ['Khawaja Muhammad Asif', 'Times in the text'] },
  { path: articlePath, title: articleTitle, facts: ['just a day after', 'Published'] },
  {
    path: '/actors/khawaja-muhammad-asif',
    title: 'Khawaja Muhammad Asif',
    facts: ['Defense Minister of', 'Minister Asif · Mr. Asif', 'Perhaps said: the speaker is open'],
  },
  {
    path: '/actors/afghan-citizens',
    title: 'Afghan citizens',
    facts: ['50,000 to 60,000', 'The figure of a speaker, inside a quotation'],
  },
  {
    path: '/statements/asif-taliban-do-nothing-about-sanctuaries',
    title: 'Asif on X, that the Taliban do nothing about terrorist sanctuaries',
    facts: [
      'Accusation',
      'Social media, on',
      'March 27, 2024',
      'inferred',
      '2024 has the first March 27 after July 17, 2023',
      'Directed at',
      'not stated',
    ],
  },
  {
    path: '/statements/taliban-diverged-from-doha-agreement',
    title: 'Open speaker, that the Taliban have diverged from the Doha agreement',
    facts: [
      'The article leaves it open between 2 readings',
      'Zabihullah Mujahid',
      'Khawaja Muhammad Asif',
      'ambiguous',
    ],
  },
  {
    path: '/events/khyber-pakhtunkhwa-suicide-attack',
    title: 'Suicide attack in Khyber Pakhtunkhwa',
    facts: ['Killed', '“five”', 'Chinese nationals', 'March 26, 2024', '1 day before'],
  },
  {
    path: '/events/no-taliban-response-to-march-27',
    title: 'No response of the Taliban to the remarks of March 27',
    facts: ['Did not happen'],
  },
  {
    path: '/locations/khyber-pakhtunkhwa',
    title: 'Khyber Pakhtunkhwa',
    facts: ['Pakistan', 'reference data', 'PK-KP', 'Suicide attack in Khyber Pakhtunkhwa'],
  },
  { path: '/timeline', title: 'Timeline', facts: ['Suicide attack in Khyber Pakhtunkhwa'] },
  { path: '/map', title: 'Map', facts: ['Khyber Pakhtunkhwa'] },
  { path: '/network', title: 'Network', facts: ['Khawaja Muhammad Asif'] },
  {
    path: '/search?q=sanctuaries',
    title: 'Search: sanctuaries',
    facts: ['Terrorist sanctuaries within Afghanistan, as claimed', 'Statement of'],
  },
]
