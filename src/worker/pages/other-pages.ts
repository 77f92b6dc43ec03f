/** What stands where a page cannot: its slug is of nothing, or the endpoint does not answer now. */
import { html } from 'hono/html'
import type { Page } from './page.ts'

const common = {
  path: null,
  openGraphType: 'website',
  isIndexed: false,
  structuredData: null,
} as const

export const missingPage: Page = {
  ...common,
  title: 'Not found',
  description: 'There is nothing at this address.',
  body: html`<p>There is nothing at this address. What there is:</p>
    <ul>
      <li><a href="/">all articles</a>, with everybody and everything in them</li>
      <li>
        <a href="/timeline">the timeline</a>, <a href="/map">the map</a>,
        <a href="/network">the network</a>, <a href="/search">search</a>
      </li>
      <li>
        <a href="/graphiql">the playground</a> and <a href="/docs">the manual</a> of the endpoint
      </li>
    </ul>`,
}

/** Scripts may still show the page: they ask for themselves, and can ask again. */
export const unansweredPage: Page = {
  ...common,
  title: 'Dateline',
  description: 'The content of this page cannot be shown now.',
  body: html`<p>The content of this page cannot be shown now. Try again in a minute.</p>`,
}
