/** What the explorer shows in a real browser where something fails, is slow, or is not there. */
import { describe, expect, it } from 'vitest'
import { axeViolations } from './axe-violations.ts'
import { articlePath } from './explorer-pages.ts'
import { shows, useSite } from './use-site.ts'

const statementPath = '/statements/asif-taliban-do-nothing-about-sanctuaries'

const site = useSite()
const { complaints, opened } = site

describe('what goes wrong', () => {
  it('has a face where the connection is gone, and a way on', async () => {
    await using page = await opened()
    await page.goto('/search')
    await page.route('**/graphql', (route) => route.abort())
    await page.getByRole('searchbox').fill('taliban')
    await page.getByRole('alert').getByText('There is no connection.').waitFor()
    expect(await axeViolations(page, ['best-practice'])).toEqual([])
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.hits li').first().waitFor()
    // The browser itself writes of a request that failed.
    expect(complaints.splice(0).filter((text) => !text.includes('ERR_FAILED'))).toEqual([])
  })

  it('asks all again that failed, with one press, and keeps the focus', async () => {
    await using page = await opened()
    await page.route('**/graphql', (route) => route.abort())
    await page.goto('/network')
    await page.getByRole('alert').waitFor()
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: 'Try again' }).press('Enter')
    await page.getByText(/^8 actors/).waitFor()
    expect(await page.evaluate('document.activeElement.className')).toBe('answered')
    await page.route('**/graphql', (route) => route.abort())
    await page.goto(statementPath)
    await page.getByRole('alert').waitFor()
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: 'Try again' }).press('Enter')
    await shows(page, /^Asif on X/)
    await expect.poll(() => page.evaluate('document.activeElement.localName')).toBe('h1')
    expect(complaints.splice(0).filter((text) => !text.includes('ERR_FAILED'))).toEqual([])
  })

  it('waits as long as the endpoint asks for', async () => {
    await using page = await opened()
    await page.route('**/graphql', (route) =>
      route.fulfill({
        status: 429,
        headers: { 'Retry-After': '2' },
        json: { errors: [{ message: 'Too many', extensions: { code: 'RATE_LIMITED' } }] },
      }),
    )
    await page.goto(statementPath)
    await page.getByText('Wait 2 seconds.').waitFor()
    await page.getByRole('button', { name: /^Try again in \d s$/ }).waitFor()
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: 'Try again', exact: true }).click()
    await page.getByText('Accusation').waitFor()
    expect(complaints.splice(0).filter((text) => !text.includes('429'))).toEqual([])
  })

  it('leaves what the page came with to be read where no answer comes', async () => {
    await using page = await opened()
    await page.route('**/graphql', (route) => route.abort())
    await page.goto(articlePath)
    await page.getByRole('alert').waitFor()
    await page.locator('.page-text').getByText('have diverged from the Doha agreement').waitFor()
    expect(await axeViolations(page, ['best-practice'])).toEqual([])
    expect(complaints.splice(0).filter((text) => !text.includes('ERR_FAILED'))).toEqual([])
  })

  it('loads the page once more where a part of it is gone, and then says so', async () => {
    await using page = await opened()
    let asked = 0
    await page.goto('/')
    await page.route('**/map-view-*.js', (route) => {
      asked += 1
      return asked === 1 ? route.fulfill({ status: 404 }) : route.fallback()
    })
    await page.getByRole('link', { name: 'Map', exact: true }).click()
    await page.locator('.map-drawing .named').first().waitFor()
    expect(asked).toBe(2)
    await page.goto('/')
    await page.unroute('**/map-view-*.js')
    await page.route('**/map-view-*.js', (route) => route.fulfill({ status: 404 }))
    await page.getByRole('link', { name: 'Map', exact: true }).click()
    await page.getByRole('alert').getByText('could not be loaded').waitFor()
    expect(complaints.splice(0).filter((text) => !text.includes('404'))).toEqual([])
  })

  it('says so where a part of the page does not come for want of a connection', async () => {
    await using page = await opened()
    await page.goto('/')
    await page.locator('.text p').first().waitFor()
    await page.context().setOffline(true)
    await page.getByRole('link', { name: 'Map', exact: true }).click()
    await page.getByRole('alert').getByText('could not be loaded').waitFor()
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Load the page again' }).click()
    await page.locator('.map-drawing .named').first().waitFor()
    expect(new URL(page.url()).pathname).toBe('/map')
    complaints.splice(0)
  })

  it('has a page for a mistyped address, and JSON for who asks for JSON', async () => {
    await using page = await opened()
    const response = await page.goto('/nope')
    expect(response?.status()).toBe(404)
    await shows(page, 'Not found')
    expect(await axeViolations(page, ['best-practice'])).toEqual([])
    const json = await page.request.get('/nope', { headers: { accept: 'application/json' } })
    expect(await json.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] })
    const slash = await page.goto('/timeline/')
    expect(new URL(slash?.url() ?? '').pathname).toBe('/timeline')
    expect(complaints.splice(0).filter((text) => !text.includes('404'))).toEqual([])
  })

  it('has a face for what the endpoint refuses, with its code', async () => {
    await using page = await opened()
    await page.goto(`/search?q=${'a'.repeat(501)}`)
    const alert = page.getByRole('alert')
    await alert.getByText('INVALID_ARGUMENT').waitFor()
    expect(await axeViolations(page, ['best-practice'])).toEqual([])
    expect(complaints.splice(0).filter((text) => !text.includes('400'))).toEqual([])
  })

  it('has a face for a slow network', async () => {
    await using page = await opened()
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => {
        setTimeout(resolve, 3500)
      })
      await route.fallback()
    })
    await page.goto(statementPath)
    await page.getByRole('status').getByText('Loading').waitFor()
    await page.getByText('Still waiting for the answer').waitFor()
    expect(await axeViolations(page, ['best-practice'])).toEqual([])
    await page.getByText('Accusation').waitFor()
  })

  it('has a face for nothing found', async () => {
    await using page = await opened()
    await page.goto('/search?q=penguins')
    await page.getByText('Nothing found.').waitFor()
    expect(await axeViolations(page, ['best-practice'])).toEqual([])
  })

  it('has a face for an address of nothing', async () => {
    await using page = await opened()
    for (const path of [
      '/actors/nobody',
      '/statements/nothing',
      '/events/x',
      '/locations/x',
      '/articles/x',
    ]) {
      const response = await page.goto(path)
      expect(response?.status()).toBe(404)
      await shows(page, 'Not found')
      await expect.poll(() => page.title()).toBe('Not found · Dateline')
    }
    expect(await axeViolations(page, ['best-practice'])).toEqual([])
    expect(complaints.splice(0).filter((text) => !text.includes('404'))).toEqual([])
  })
})

describe('the explorer in trouble', () => {
  it('asks no other origin for anything, and leaves no error on the console', () => {
    expect(complaints).toEqual([])
  })
})
