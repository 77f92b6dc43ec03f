/** The search field of every page, which asks as one types. */
import { useLocation } from 'preact-iso'
import { useEffect, useRef, useState } from 'preact/hooks'

/** Milliseconds of stillness before what is typed is asked for. */
const stillness = 250

/** Letters that lead from another page to what is found. */
const shortest = 2

export function SearchField() {
  const { path, query, route } = useLocation()
  const isSearching = path === '/search'
  const asked = isSearching ? (query['q'] ?? '') : ''
  const [typed, setTyped] = useState(asked)
  const field = useRef<HTMLInputElement>(null)
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
    if (!isSearching && text.trim().length < shortest) return
    waiting.current = setTimeout(() => open(text, isSearching), stillness)
  }

  return (
    <search class="search-field">
      <form
        action="/search"
        onSubmit={(event) => {
          event.preventDefault()
          // The heading of what is found takes the focus.
          if (!isSearching) field.current?.blur()
          if (typed.trim() !== '') open(typed, isSearching)
        }}
      >
        <input
          ref={field}
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
