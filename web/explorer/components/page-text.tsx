/**
 * What the Worker has put into the page for readers without script, for those whose answer does not come. It
 * is of the address that was loaded, and nothing elsewhere.
 */
import { useEffect, useRef } from 'preact/hooks'

const loadedPath = location.pathname

export function PageText() {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const given = document.querySelector('noscript')?.textContent ?? ''
    if (location.pathname !== loadedPath || given === '') return
    // Markup of our own Worker, which escapes what it quotes; a parsed document runs nothing.
    const page = new DOMParser().parseFromString(given, 'text/html')
    // The heading stands above already, and what is missing without script is not missing here.
    for (const left of page.querySelectorAll('h1, aside, script')) left.remove()
    place.current?.replaceChildren(...(page.querySelector('main') ?? page.body).childNodes)
  }, [])
  return <div class="page-text" ref={place} />
}
