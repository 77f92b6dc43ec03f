/**
 * What going from page to page needs beside the router: where the focus goes, and the address's
 * parameters and fragment.
 */
import { useLocation } from 'preact-iso'
import { useEffect, useState } from 'preact/hooks'

let hasNavigated = false
let isReturn = false

addEventListener('popstate', () => {
  isReturn = true
})

/** Called with every change of page; the first page is none. */
export function noteNavigation(): void {
  hasNavigated = true
}

/**
 * True once for every change of page: whoever asks, the heading of the new page, takes the focus. A page
 * that is loaded leaves it where the browser puts it.
 */
export function takeNavigation(): boolean {
  const taken = hasNavigated
  hasNavigated = false
  isReturn = false
  return taken
}

/** As `takeNavigation`, for whoever takes the focus in place of the heading: true after going back alone. */
export function takeReturn(): boolean {
  const taken = hasNavigated && isReturn
  if (taken) takeNavigation()
  return taken
}

/** The fragment of the address with its "#", empty without one. */
export function useFragment(): string {
  const { url } = useLocation()
  const [fragment, setFragment] = useState(location.hash)
  useEffect(() => {
    const read = (): void => setFragment(location.hash)
    read()
    addEventListener('hashchange', read)
    addEventListener('popstate', read)
    return () => {
      removeEventListener('hashchange', read)
      removeEventListener('popstate', read)
    }
  }, [url])
  return fragment
}

/** Parameters of the address to set; null takes one out. */
export type ParameterChanges = Readonly<Record<string, string | null>>

/**
 * The parameters of the address, and how to change them. What a reader chooses is kept there, so that it
 * can be shared and survives reload. A change replaces the entry of the history unless `push` is given.
 */
export function useParameters(): readonly [
  URLSearchParams,
  (changes: ParameterChanges, push?: 'push') => void,
] {
  const { url, path, route } = useLocation()
  const parameters = new URL(url, location.origin).searchParams
  return [
    parameters,
    (changes, push) => {
      // Of the address now: two changes may follow each other before this is called anew.
      const changed = new URLSearchParams(location.search)
      for (const [name, value] of Object.entries(changes)) {
        if (value === null) changed.delete(name)
        else changed.set(name, value)
      }
      const search = changed.toString()
      route(path + (search === '' ? '' : `?${search}`) + location.hash, push === undefined)
    },
  ]
}
