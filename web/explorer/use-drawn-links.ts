/**
 * Leads links of an SVG drawing to the router, which knows those of HTML alone; they would load the page
 * anew. For `onClick` of an element around the drawing.
 */
import { useLocation } from 'preact-iso'

export function useDrawnLinks(): (event: MouseEvent) => void {
  const { route } = useLocation()
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0)
      return
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const address = link?.getAttribute('href')
    if (address == null) return
    event.preventDefault()
    route(address)
  }
}
