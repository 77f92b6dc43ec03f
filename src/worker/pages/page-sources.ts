/** All pages of the explorer. */
import { actorPage } from './actor-page.ts'
import { articlePage } from './article-page.ts'
import { eventPage } from './event-page.ts'
import { frontPage } from './front-page.ts'
import { locationPage } from './location-page.ts'
import type { PageSource } from './page-source.ts'
import { statementPage } from './statement-page.ts'
import { viewPages } from './view-pages.ts'

export const pageSources: readonly PageSource[] = [
  frontPage,
  articlePage,
  actorPage,
  statementPage,
  eventPage,
  locationPage,
  ...viewPages,
]
