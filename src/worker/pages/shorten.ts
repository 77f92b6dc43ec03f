/** The start of a text, ended at a word and marked as cut where it is longer than so many code points. */
export function shorten(text: string, most = 200): string {
  const points = Array.from(text)
  if (points.length <= most) return text
  const start = points.slice(0, most - 1).join('')
  const end = start.lastIndexOf(' ')
  return `${(end > 0 ? start.slice(0, end) : start).replace(/[\s,;:–—-]+$/, '')}…`
}
