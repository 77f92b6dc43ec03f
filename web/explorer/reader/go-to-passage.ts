/** Brings what the address points at into view and gives it the focus. */

/** @param text - the drawn text of the article. */
export function goToPassage(text: HTMLElement): void {
  const [first] = text.querySelectorAll<HTMLElement>('.run-pointed')
  if (first === undefined) return
  const top = first.getBoundingClientRect().top
  if (top < 0 || top > innerHeight * 0.6) {
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    first.scrollIntoView({ block: 'center', behavior: isStill ? 'auto' : 'smooth' })
  }
  if (first.localName === 'span') first.tabIndex = -1
  first.focus({ preventScroll: true })
}
