/** The views that draw, in a real browser: the timeline, the map and the network of the bundled article. */
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeViolations } from './axe-violations.ts'
import { useSite } from './use-site.ts'

const site = useSite()
const { complaints } = site

const drawings = {
  '/timeline': '.timeline-drawing svg a',
  '/map': '.map-drawing .named',
  '/network': '.network-canvas canvas',
} as const

/** A view once it is drawn. Closed with the block that uses it. */
async function opened(
  path: string,
  options: BrowserContextOptions = {},
): Promise<Page & AsyncDisposable> {
  const page = await site.opened(options)
  await page.goto(path)
  await drawn(page)
  return page
}

async function drawn(page: Page): Promise<void> {
  const [, selector] =
    Object.entries(drawings).find(([path]) => page.url().startsWith(site.address + path)) ?? []
  if (selector !== undefined) await page.locator(selector).first().waitFor()
}

function texts(locator: Locator): Promise<readonly string[]> {
  return locator.evaluateAll((all) => all.map((one) => one.textContent.trim()))
}

describe('the timeline', () => {
  it('has every dated statement and event of the article, and lists the rest as not dated', async () => {
    await using page = await opened('/timeline')
    await page.getByText('17 with a date, 1 of them by readings of whose words').waitFor()
    const rows = page.getByRole('table').getByRole('row')
    // Both readings of the statement whose speaker is open, and the head.
    expect(await rows.count()).toBe(16 + 2 + 1)
    const row = rows.filter({ hasText: 'Visa regimes' })
    expect(await row.innerText()).toContain('since November 2023, end open')
    expect(await row.innerText()).toContain('inferred')
    const undated = page.getByRole('region', { name: 'Not dated' })
    await undated.getByRole('link', { name: 'Doha agreement', exact: true }).waitFor()
    expect(await undated.getByRole('listitem').count()).toBe(14)
  })

  it('draws open ends fading, an uncertain day dashed, and what did not happen hollow', async () => {
    await using page = await opened('/timeline')
    const mark = (slug: string): Locator =>
      page.locator(`.timeline-drawing a[href$="/${slug}"] :is(rect, path)`).first()
    expect(await mark('pakistan-visa-regimes').getAttribute('fill')).toMatch(/full-right/)
    expect(await mark('mujahid-social-media-post').getAttribute('fill')).toMatch(/soft-left/)
    expect(await mark('no-taliban-response-to-march-27').getAttribute('fill')).toBe('var(--ground)')
    const dashed = page.locator(
      '.timeline-drawing g[stroke-dasharray]:not([stroke-dasharray="none"])',
    )
    expect(
      await dashed.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href'))),
    ).toEqual(['/statements/afghan-citizens-and-terrorists-refuge'])
  })

  it('leads to the page by a click on a mark, and by Enter on a name, without loading anew', async () => {
    await using page = await opened('/timeline')
    await page.evaluate('window.isTheSame = true')
    await page
      .locator('.timeline-drawing a[href="/events/pakistan-visa-regimes"] rect')
      .first()
      .click()
    await page.waitForURL('**/events/pakistan-visa-regimes')
    await page.goBack()
    await drawn(page)
    await page
      .locator('.timeline-name a[href="/events/khyber-pakhtunkhwa-suicide-attack"]')
      .press('Enter')
    await page.waitForURL('**/events/khyber-pakhtunkhwa-suicide-attack')
    expect(await page.evaluate('window.isTheSame')).toBe(true)
  })

  it('keeps what is chosen in the address, through reload', async () => {
    await using page = await opened('/timeline')
    await page.getByLabel('Kind').selectOption('events')
    await page.getByLabel('Actor').selectOption('the Taliban')
    await page.waitForURL('**/timeline?kind=event&actor=taliban')
    await page.getByText('1 with a date.').waitFor()
    await page.reload()
    await page.getByText('1 with a date.').waitFor()
    expect(await page.getByLabel('Actor').inputValue()).toBe('taliban')
    expect(await texts(page.getByRole('rowheader').getByRole('link'))).toEqual([
      'No response of the Taliban to the remarks of March 27',
    ])
    await page.getByRole('button', { name: 'Show all' }).click()
    await page.getByText('17 with a date').waitFor()
  })

  it('shows both readings of an open speaker to who chooses either, and on the days of each', async () => {
    await using page = await opened('/timeline?actor=zabihullah-mujahid')
    const readings = page.getByRole('rowheader', { name: /^Open speaker/ })
    await expect.poll(() => readings.count()).toBe(2)
    await page.goto(`${site.address}/timeline?from=2023-07-10&to=2023-07-16`)
    await expect.poll(() => readings.count()).toBe(1)
    expect(await readings.innerText()).toContain('Zabihullah Mujahid')
  })

  it('marks an inferred day, and says how each is known with its passage', async () => {
    await using page = await opened('/timeline')
    const row = page.getByRole('row').filter({ hasText: 'No response of the Taliban' })
    await row
      .getByText('1 passage')
      .or(row.getByText(/passages/))
      .first()
      .click()
    await row.locator('.passages a').first().waitFor()
    const claim = page.getByRole('row').filter({ hasText: 'Quotation, how the border differs' })
    expect(await claim.innerText()).toMatch(/who said it\s+inferred/)
    expect(
      await texts(page.locator('.timeline-drawing svg text').filter({ hasText: '≈' })),
    ).not.toEqual([])
  })

  it('says so where nothing is among what is chosen', async () => {
    await using page = await site.opened()
    await page.goto(`${site.address}/timeline?modality=proposed&to=1999-12-31`)
    await page.getByText('Nothing with a date is among what is chosen').waitFor()
    const undated = page.getByRole('region', { name: 'Not dated' })
    expect(await undated.innerText()).toContain('left out while days are chosen')
  })
})

describe('what the address asks for and does not get', () => {
  it('is passed over and told, with no option of its own and no warning of the browser', async () => {
    await using page = await site.opened()
    const warnings: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'warning') warnings.push(message.text())
    })
    await page.goto('/timeline?kind=bogus&from=xx&to=2024-02-31')
    await page.getByText('asks for kind “bogus”, which is none').waitFor()
    await page.getByText('has “xx” for “from”, which is no day').waitFor()
    await page.getByText('has “2024-02-31” for “to”, which is no day').waitFor()
    await page.getByText('17 with a date').waitFor()
    expect(await texts(page.getByLabel('Kind').getByRole('option'))).toEqual([
      'both',
      'statements',
      'events',
    ])
    expect(await page.getByLabel('Kind').inputValue()).toBe('')
    await page.goto('/timeline?actor=nobody')
    await page.getByText('Nothing is known by the id “actor:nobody”.').waitFor()
    await page.getByText('Nothing without a date is among what is chosen.').waitFor()
    await page.goto('/network?actor=nobody')
    await page.getByText('Nothing is known by the id “actor:nobody”.').waitFor()
    expect(warnings).toEqual([])
  })
})

describe('the title', () => {
  it.each([
    [
      '/timeline?kind=event&actor=taliban&from=2023-07-01',
      'Timeline: events, the Taliban, from July 1, 2023',
    ],
    ['/map?place=afghanistan', 'Map: Afghanistan'],
    [
      '/network?line=taliban.accuses.pakistani-authorities',
      'Network: the Taliban accuses Pakistani authorities',
    ],
  ])('of %s tells what is chosen', async (path, title) => {
    await using page = await opened(path)
    await expect.poll(() => page.title()).toBe(`${title} · Dateline`)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title.split(':')[0])
  })
})

describe('the drawing of the timeline', () => {
  it('has the days that are chosen on its axis, with the year', async () => {
    await using page = await opened('/timeline?from=2025-01-10')
    const words = (await texts(page.locator('.timeline-drawing svg text'))).join(' ')
    expect(words).toContain('2023')
    expect(words).toContain('2025')
  })

  it('keeps its words apart and inside of 360 px when letters and words are spaced', async () => {
    await using page = await opened('/timeline', { viewport: { width: 360, height: 800 } })
    await page.evaluate(`{
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }')
      document.adoptedStyleSheets = [sheet]
    }`)
    await page.waitForTimeout(500)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    const boxes = await page.locator('.timeline-name text').evaluateAll((all) =>
      all.map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect()
        return { left, right, top, bottom }
      }),
    )
    expect(boxes.length).toBeGreaterThan(10)
    for (const [index, { left, right, top }] of boxes.entries()) {
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(360)
      expect(top).toBeGreaterThanOrEqual(boxes[index - 1]?.bottom ?? 0)
    }
  })
})

describe('the map', () => {
  it('fills the countries of the article, draws the border as a line and a city as a point', async () => {
    await using page = await opened('/map?at=10,20&zoom=1')
    expect(await page.locator('.map-drawing .named').count()).toBe(6)
    expect(await page.locator('.map-drawing .border').count()).toBe(1)
    expect(await page.locator('.map-drawing .point').count()).toBe(1)
    expect(await page.locator('.map-drawing .somewhere').count()).toBe(1)
    const border = page.locator('.map-place', { has: page.locator('.border') })
    expect(await border.getAttribute('aria-label')).toBe(
      'border between Pakistan and Afghanistan · 1 event',
    )
    const province = page.locator('.map-place', { has: page.locator('.somewhere') })
    expect(await province.getAttribute('aria-label')).toBe(
      'Khyber Pakhtunkhwa · 1 event, somewhere in Pakistan',
    )
  })

  it('gives the province that no source puts anywhere a sign of its own, with what happened there', async () => {
    await using page = await opened('/map')
    const entry = page.getByRole('article', { name: /^Khyber Pakhtunkhwa/ })
    await entry.getByRole('link', { name: 'Suicide attack in Khyber Pakhtunkhwa' }).waitFor()
    expect(await texts(entry.getByRole('navigation').getByRole('listitem'))).toEqual([
      'Pakistan',
      'Khyber Pakhtunkhwa',
    ])
    expect(await entry.innerText()).toContain('ISO 3166-2')
    expect(await entry.innerText()).toContain('Somewhere in Pakistan: its place is not known')
    expect(await entry.innerText()).not.toContain('..')
    const signs = page.getByRole('list', { name: 'Signs of the map' })
    expect(await signs.innerText()).toContain('its place is not known')
    const outer = page.getByRole('article', { name: /^Pakistan/ })
    expect(await outer.innerText()).toContain('Somewhere in it: Khyber Pakhtunkhwa (1 event)')
    // As many as the page of the place has.
    const count = /(\d+) events/.exec(await outer.innerText())?.[1]
    await page.goto(`${site.address}/locations/pakistan`)
    const happened = page.getByRole('heading', { name: /^Happened here/ })
    expect(await happened.innerText()).toContain(count)
  })

  it('moves and zooms by keys and buttons, and keeps the viewpoint in the address', async () => {
    await using page = await opened('/map?at=10,20&zoom=2')
    const frame = page.getByRole('group', { name: /^Map of the places/ })
    await frame.press('+')
    await page.waitForURL('**/map?at=10%2C20&zoom=3.2')
    await frame.press('ArrowRight')
    await page.waitForURL('**/map?at=32.5%2C20&zoom=3.2')
    await page.getByRole('button', { name: 'Whole world' }).click()
    await page.waitForURL('**/map?at=10%2C15&zoom=1')
    expect(await page.getByRole('button', { name: 'Zoom out' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Where things happened' }).click()
    await page.waitForURL('**/map')
  })

  it('has no stop of the keyboard for what is out of sight, and tells what is only named', async () => {
    await using page = await opened('/map')
    const vancouver = page.locator('.map-place[aria-label^="Vancouver"]')
    expect(await vancouver.getAttribute('tabindex')).toBe('-1')
    const china = page.locator('.map-place[aria-label="China"] .named')
    expect(await china.getAttribute('class')).toContain('merely-named')
    const signs = page.getByRole('list', { name: 'Signs of the map' })
    expect(await signs.innerText()).toContain('a country that is only named')
    await page.getByRole('button', { name: 'Whole world' }).click()
    await expect.poll(() => vancouver.getAttribute('tabindex')).toBe(null)
  })

  it('chooses a place by Enter on its shape, and shows what happened there after reload', async () => {
    await using page = await opened('/map')
    await page.locator('.map-place[aria-label^="Afghanistan"]').press('Enter')
    await page.waitForURL('**/map?place=afghanistan**')
    await page.reload()
    await drawn(page)
    const chosen = page.getByRole('status').getByRole('article')
    await chosen.getByRole('link', { name: /^Refuge of the TTP/ }).waitFor()
    expect(await chosen.innerText()).toContain('only claimed')
  })

  it('loads shapes for whoever looks at the map alone, the coarse ones first', async () => {
    await using page = await site.opened()
    const loaded: string[] = []
    page.on('response', (response) => {
      const [name] = /countries-\d+m/.exec(response.url()) ?? []
      if (name !== undefined) loaded.push(name)
    })
    await page.goto(`${site.address}/timeline`)
    await page.locator(drawings['/timeline']).first().waitFor()
    expect(loaded).toEqual([])
    await page.getByRole('link', { name: 'Map', exact: true }).click()
    await page.locator(drawings['/map']).first().waitFor()
    await page.waitForTimeout(500)
    expect(loaded).toEqual(['countries-110m'])
    expect(await page.locator('.map-drawing .border').count()).toBe(1)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(() => loaded).toEqual(['countries-110m', 'countries-50m'])
  })

  it('moves by dragging and zooms by pinching, and a drag follows no link', async () => {
    await using page = await opened('/map?at=69,31&zoom=6')
    const box = await page.locator('.map-drawing').boundingBox()
    if (box === null) throw new Error('There is no map')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - 100, y - 40, { steps: 5 })
    await page.mouse.up()
    await page.waitForURL(/at=7\d/)
    const moved = new URL(page.url())
    expect(moved.pathname + (moved.searchParams.get('place') ?? '')).toBe('/map')
    expect(Number(moved.searchParams.get('at')?.split(',')[1])).toBeLessThan(31)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -120)
    await page.keyboard.up('Control')
    await expect
      .poll(() => Number(new URL(page.url()).searchParams.get('zoom')))
      .toBeGreaterThan(6.5)
    // The wheel alone scrolls the page.
    const before = page.url()
    await page.mouse.wheel(0, 200)
    await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(0)
    expect(page.url()).toBe(before)
  })

  it('moves by two fingers, and leaves one to the page', async () => {
    await using page = await opened('/map?at=69,31&zoom=6', { hasTouch: true })
    const box = await page.locator('.map-drawing').boundingBox()
    if (box === null) throw new Error('There is no map')
    const session = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly number[]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map((right) => ({
          x: box.x + box.width / 2 + right,
          y: box.y + box.height / 2,
        })),
      })
    await touch('touchStart', [0])
    await touch('touchMove', [60])
    await touch('touchEnd', [])
    expect(new URL(page.url()).search).toBe('?at=69,31&zoom=6')
    await touch('touchStart', [-40, 40])
    await touch('touchMove', [-60, 60])
    await touch('touchMove', [-80, 80])
    await touch('touchEnd', [])
    await expect.poll(() => Number(new URL(page.url()).searchParams.get('zoom'))).toBeGreaterThan(9)
  })

  it('says so where the shapes do not come', async () => {
    await using page = await site.opened()
    await page.route('**/countries-*', (route) => route.abort())
    await page.goto(`${site.address}/map`)
    expect(await page.getByRole('alert').innerText()).toContain('could not be loaded')
    // The browser itself writes of a request that failed.
    expect(complaints.splice(0).filter((text) => !text.includes('ERR_FAILED'))).toEqual([])
  })
})

/** Where the drawing has the middle of an actor or a line, on the page: a canvas has no elements to ask. */
async function pointOf(
  page: Page,
  id: string,
): Promise<{ readonly x: number; readonly y: number }> {
  const canvas = page.locator('.network-canvas')
  await canvas.evaluate((place) => place.scrollIntoView({ block: 'center' }))
  // Cytoscape learns of scrolling a moment later.
  await page.waitForTimeout(500)
  return canvas.evaluate((place, wanted) => {
    interface Part {
      readonly isEdge: () => boolean
      readonly renderedMidpoint: () => { readonly x: number; readonly y: number }
      readonly renderedPosition: () => { readonly x: number; readonly y: number }
    }
    // Where cytoscape keeps itself.
    const { _cyreg: kept } = place as unknown as {
      readonly _cyreg: { readonly cy: { readonly getElementById: (id: string) => Part } }
    }
    const part = kept.cy.getElementById(wanted)
    const { x, y } = part.isEdge() ? part.renderedMidpoint() : part.renderedPosition()
    const { left, top } = place.getBoundingClientRect()
    return { x: left + x, y: top + y }
  }, id)
}

describe('the network', () => {
  it('says in a table who does what to whom, and by which statement or event', async () => {
    await using page = await opened('/network')
    const rows = await texts(page.getByRole('table').getByRole('row'))
    const row = (start: string): string => rows.find((text) => text.startsWith(start)) ?? ''
    expect(row('Khawaja Muhammad Asifmeets')).toContain('Meeting of Asif and Mirzo')
    expect(row('the Talibanaccuses')).toContain('The Taliban accuse Pakistani authorities')
    expect(row('the Talibananswers (did not happen)')).toContain('No response of the Taliban')
    expect(rows.some((text) => text.includes('speaks of'))).toBe(false)
    // Whose answer it is follows from the text, and is not in it.
    expect(row('Khawaja Muhammad Asifanswers')).toContain('inferred')
    expect(row('the Talibanparty to an agreement with')).toContain('Doha agreement')
  })

  it('shows the passages behind a row when it is opened', async () => {
    await using page = await opened('/network')
    const row = page.getByRole('row').filter({ hasText: 'Meeting of Asif and Mirzo' })
    await row.getByText(/^Passages/).click()
    await row.getByText('Sher Ali Mirzo as participant', { exact: true }).waitFor()
    expect(await row.locator('.passages a').count()).toBeGreaterThan(1)
  })

  it('keeps actors apart from each other, and words from words', async () => {
    for (const width of [360, 1280]) {
      await using page = await opened('/network', { viewport: { width, height: 900 } })
      const boxes = await page.locator('.network-canvas').evaluate((place) => {
        interface Node {
          readonly boundingBox: (options: object) => Record<'x1' | 'x2' | 'y1' | 'y2', number>
        }
        const { _cyreg: kept } = place as unknown as {
          readonly _cyreg: {
            readonly cy: { nodes: () => { map: <T>(of: (one: Node) => T) => T[] } }
          }
        }
        return kept.cy.nodes().map((node) => node.boundingBox({ includeLabels: false }))
      })
      expect(boxes.length).toBe(8)
      for (const [index, one] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) {
          const isApart =
            one.x2 < other.x1 || other.x2 < one.x1 || one.y2 < other.y1 || other.y2 < one.y1
          expect(isApart).toBe(true)
        }
      }
    }
  })

  it('leads from a line, and from an actor, to what says so', async () => {
    await using page = await opened('/network')
    const line = await pointOf(page, 'taliban.accuses.pakistani-authorities')
    await page.mouse.click(line.x, line.y)
    await page.waitForURL('**/network?line=taliban.accuses.pakistani-authorities')
    await page.reload()
    await drawn(page)
    const chosen = page.getByRole('region', { name: 'The chosen line' })
    // How each part of it is known, with the words.
    await chosen.getByText('who said it', { exact: true }).waitFor()
    const [words] = await chosen
      .locator('.passages a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    expect(words).toMatch(/\/articles\/.*#at=\d+-\d+$/)
    await chosen.getByRole('link', { name: /^The Taliban accuse/ }).click()
    await page.waitForURL('**/statements/taliban-accuse-pakistani-authorities')
    await page.goBack()
    await drawn(page)
    const actor = await pointOf(page, 'actor:sher-ali-mirzo')
    await page.mouse.click(actor.x, actor.y)
    const met = page.getByRole('region', { name: 'The chosen actor' })
    expect(await met.innerText()).toContain('Meeting of Asif and Mirzo')
  })

  it('shows both readings of an open speaker where lines that speak of somebody are shown', async () => {
    await using page = await opened('/network')
    await page.getByRole('checkbox', { name: 'speaks of' }).check()
    await page.waitForURL(/speaks-of/)
    const rows = page
      .getByRole('row')
      .filter({ hasText: 'Open speaker, that the Taliban have diverged' })
    await rows.first().waitFor()
    expect(await rows.count()).toBe(4)
    for (const text of await texts(rows)) {
      expect(text).toContain('by one reading')
      expect(text).toContain('ambiguous')
    }
  })

  it('lists what makes no line, and invents no perpetrator for it', async () => {
    await using page = await opened('/network')
    const loose = page.getByRole('region', { name: 'Without a line' }).getByRole('listitem')
    expect(
      await loose.filter({ hasText: 'Suicide attack in Khyber Pakhtunkhwa' }).innerText(),
    ).toContain('nobody is stated but Chinese nationals (victim)')
  })

  it('looks the same each time', async () => {
    const pictures: string[] = []
    for (let time = 0; time < 2; time += 1) {
      await using page = await opened('/network')
      await page.waitForTimeout(300)
      pictures.push((await page.locator('.network-canvas').screenshot()).toString('base64'))
    }
    expect(pictures[0]).toBe(pictures[1])
  })
})

describe.each(Object.keys(drawings))('%s', (path) => {
  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [360, 'light'],
    [360, 'dark'],
  ] as const)(
    'at %i px in %s has nothing for axe, and no sideways scrolling',
    async (width, colorScheme) => {
      await using page = await opened(path, {
        viewport: { width, height: 800 },
        colorScheme,
        reducedMotion: 'reduce',
      })
      expect(await axeViolations(page, ['best-practice'])).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    },
  )

  it('opens its real query in the playground', async () => {
    await using page = await opened(path)
    const address = await page
      .getByRole('link', { name: 'Open in the playground' })
      .first()
      .getAttribute('href')
    const parameters = new URL(address ?? '', site.address).searchParams
    const answer = await page.request.post('/graphql', {
      data: {
        query: parameters.get('query'),
        variables: JSON.parse(parameters.get('variables') ?? '{}') as unknown,
      },
    })
    expect(await answer.json()).toMatchObject({ data: {} })
  })
})

describe('the views that draw', () => {
  it('ask no other origin for anything, and leave no error on the console', () => {
    expect(complaints).toEqual([])
  })
})
