/** What stands around every view: the skip link, the name, navigation, search, and the foot. */
import type { ComponentChildren } from 'preact'
import { useLocation } from 'preact-iso'
import { SearchField } from './search-field.tsx'

const places = [
  ['/', 'Articles'],
  ['/timeline', 'Timeline'],
  ['/map', 'Map'],
  ['/network', 'Network'],
] as const

const tools = [
  ['/graphiql', 'Playground'],
  ['/docs', 'Manual'],
] as const

export function Frame({ children }: { readonly children: ComponentChildren }) {
  const { path } = useLocation()
  return (
    <>
      <a class="skip" href="#content">
        Skip to the content
      </a>
      <header class="site-head">
        <a class="site-name" href="/">
          Dateline
        </a>
        <nav class="site-views" aria-label="Views">
          <ul>
            {places.map(([address, word]) => (
              <li key={address}>
                <a href={address} {...(path === address ? { 'aria-current': 'page' } : {})}>
                  {word}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <SearchField />
        <nav class="site-tools" aria-label="For developers">
          <ul>
            {tools.map(([address, word]) => (
              <li key={address}>
                <a href={address}>{word}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer class="site-foot">
        <p>
          Every fact points at the words that it comes from. What an article does not say is “not
          stated”, and never a guess.
        </p>
        <nav aria-label="The interface">
          <ul>
            <li>
              <a href="/graphiql">Playground</a>
            </li>
            <li>
              <a href="/docs">Manual</a>
            </li>
            <li>
              <a href="/schema.graphql">Schema</a>
            </li>
          </ul>
        </nav>
      </footer>
    </>
  )
}
