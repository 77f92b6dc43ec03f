/** The explorer with what is rare: text from right to left, a name without a place to break, who answers itself. */
import { describe, expect, it } from 'vitest'
import { useSite } from './use-site.ts'

const site = useSite('with odd')
const { complaints, opened } = site

describe('with a name of 300 letters, right to left, and an answer to oneself', () => {
  it.each([
    ['/articles/salim-on-the-sea', '.text a'],
    ['/actors/salim', '.passages a'],
    ['/statements/salim-denies-that-the-sea-is-calm', '.passages a'],
    ['/timeline?actor=salim', '.plain-list a'],
    ['/network', '.network-canvas canvas'],
    ['/network?actor=salim', '.network-canvas canvas'],
    ['/search?q=salim', '.hits a'],
  ])('%s fits into 360 px, without a warning', async (path, ready) => {
    await using page = await opened({ viewport: { width: 360, height: 800 } })
    page.on('console', (message) => {
      if (message.type() === 'warning') complaints.push(message.text())
    })
    await page.goto(path)
    await page.locator(ready).first().waitFor({ state: 'attached' })
    await page.waitForTimeout(500)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    expect(complaints.splice(0)).toEqual([])
  })

  it.each([
    ['/articles/salim-on-the-sea', '.text p'],
    ['/actors/salim', 'q.passage'],
  ])('the words of the article on %s run from right to left', async (path, words) => {
    await using page = await opened()
    await page.goto(path)
    const first = page.locator(words).first()
    await first.waitFor({ state: 'attached' })
    expect(await first.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl')
  })

  it('the network has the line that leads back to where it begins', async () => {
    await using page = await opened()
    await page.goto('/network?actor=salim')
    await page.getByText('1 actor, 1 line.').waitFor()
    const row = page.getByRole('row').filter({ hasText: 'Salim denies that the sea is calm' })
    expect(await row.innerText()).toContain('rebuts')
  })
})
