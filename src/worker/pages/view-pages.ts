/** The views that draw, and search: without script there is little of them. */
import { html } from 'hono/html'
import type { PageSource } from './page-source.ts'

export const viewPages: readonly PageSource[] = [
  view(
    '/timeline',
    'Timeline',
    'Statements and events in the order of time, open and uncertain dates drawn as such.',
  ),
  view('/map', 'Map', 'Where events happened and statements were made, as far as articles say so.'),
  view('/network', 'Network', 'Who accuses, answers and meets whom, with the words that say so.'),
  // What is searched for is as many pages as there are words.
  view('/search', 'Search', 'Search statements, actors, events, locations and articles.', false),
]

function view(path: string, title: string, description: string, isIndexed = true): PageSource {
  return {
    pattern: path,
    open: async () => ({
      path,
      title,
      description,
      openGraphType: 'website',
      isIndexed,
      structuredData: null,
      body: html`<p>${description}</p>
        <p>This view needs JavaScript. <a href="/">The articles</a> can be read without.</p>`,
    }),
  }
}
