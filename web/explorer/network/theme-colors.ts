/** The colours of `tokens.css` as they are now, for a canvas, which knows no custom properties. */
const names = [
  'ground',
  'text',
  'quiet',
  'line',
  'accent',
  'actor',
  'actor-soft',
  'statement',
  'inferred',
  'location',
  'failure',
  'pointed',
] as const

export type ThemeColors = Readonly<Record<(typeof names)[number], string>>

export function themeColors(place: Element): ThemeColors {
  const probe = document.createElement('span')
  place.append(probe)
  const colors = names.map((name) => {
    probe.style.color = `var(--${name})`
    return [name, getComputedStyle(probe).color] as const
  })
  probe.remove()
  return Object.fromEntries(colors) as ThemeColors
}
