/** The colours of the explorer, against every ground that they stand on. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../web/explorer/tokens.css', import.meta.url), 'utf8')
const tokens = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
)
const grounds = ['ground', 'panel', 'raised']
const softGrounds = ['actor-soft', 'statement-soft', 'event-soft', 'location-soft', 'pointed']
const kinds = ['actor', 'statement', 'event', 'location', 'article']
const states = ['stated', 'inferred', 'ambiguous', 'reference', 'failure']

function colour(name: string, scheme: 'light' | 'dark'): string {
  const found = tokens.get(name)
  if (found === undefined) throw new Error(`Cannot find the token "${name}"`)
  return found[scheme]
}

/** As WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function tooLow(names: readonly string[], on: readonly string[], least: number): string[] {
  return (['light', 'dark'] as const).flatMap((scheme) =>
    names.flatMap((name) =>
      on.flatMap((ground) => {
        const ratio = contrast(colour(name, scheme), colour(ground, scheme))
        return ratio < least ? [`${scheme}: ${name} on ${ground} is ${ratio.toFixed(2)}`] : []
      }),
    ),
  )
}

describe('tokens.css', () => {
  it('gives text, kinds and states a contrast of 4.5 on every ground', () => {
    expect(tooLow(['text', 'quiet', 'accent', ...kinds, ...states], grounds, 4.5)).toEqual([])
  })

  it('gives text and links a contrast of 4.5 on soft grounds too', () => {
    expect(tooLow(['text', 'accent'], softGrounds, 4.5)).toEqual([])
    expect(tooLow(['on-accent'], ['accent'], 4.5)).toEqual([])
  })

  it('gives lines a contrast of 3 on every ground that they are drawn on', () => {
    expect(tooLow(['line', ...kinds], grounds, 3)).toEqual([])
    expect(tooLow(kinds, ['statement-soft', 'pointed'], 3)).toEqual([])
  })
})
