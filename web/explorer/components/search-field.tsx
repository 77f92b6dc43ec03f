/** The search field of every page; on the search page it asks as one types. */
import { useLocation } from 'preact-iso'
import { useEffect, useRef, useState } from 'preact/hooks'

/** Milliseconds of stillness before what is typed is asked for. */
const stillness = 250

export function SearchField() {
  const { path, query, route } = useLocation()
  const isSearching = path === '/search'
  const asked = isSearching ? (query['q'] ?? '') : ''
  const [typed, setTyped] = useState(asked)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)

  // Going back, or to another page, shows what the address has.
  useEffect(() => setTyped(asked), [asked])
  useEffect(() => () => clearTimeout(waiting.current), [path])

  function open(text: string, isReplacing: boolean): void {
    clearTimeout(waiting.current)
    const search = new URLSearchParams(isSearching ? location.search : '')
    search.set('q', text)
    search.delete('first')
    route(`/search?${search}`, isReplacing)
  }

  function type(text: string): void {
    setTyped(text)
    clearTimeout(waiting.current)
    if (isSearching) waiting.current = setTimeout(() => open(text, true), stillness)
  }

  return (
    <search class="search-field">
      <form
        action="/search"
        onSubmit={(event) => {
          event.preventDefault()
          if (typed.trim() !== '') open(typed, isSearching)
        }}
      >
        <input
          type="search"
          name="q"
          aria-label="Search"
          placeholder="Search"
          maxLength={500}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <button type="submit">Search</button>
      </form>
    </search>
  )
}
