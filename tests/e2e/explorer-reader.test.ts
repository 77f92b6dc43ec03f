/** The reader in a real browser: the text, its marks, and the ways from and to them. */
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { articlePath } from './explorer-pages.ts'
import { shows, useSite } from './use-site.ts'

const root = new URL('../../', import.meta.url)
const narrow = { width: 360, height: 740 }
const wide = { width: 1280, height: 900 }
const statementPath = '/statements/asif-taliban-do-nothing-about-sanctuaries'

const site = useSite()
const { complaints, opened } = site

describe('the reader', () => {
  it('shows the text to the byte, and every mark that the endpoint gives', async () => {
    await using page = await opened()
    await page.goto(articlePath)
    await page.locator('.text p').first().waitFor()
    const text = await page
      .locator('.text p')
      .evaluateAll((all) => all.map((one) => one.textContent))
    expect(text.join('\n')).toBe(
      await readFile(new URL(`data${articlePath}/article.txt`, root), 'utf8'),
    )

    const slug = articlePath.slice('/articles/'.length)
    const query = `{
      article(slug: "${slug}") {
        mentions(first: 100) { totalCount }
        events: mentions(kinds: [EVENT], first: 100) { nodes { node { id } } }
        statements { nodes { contentEvidence { start } } } }
      events(filter: { article: "article:${slug}" }, first: 100) {
        nodes { id reports { provenance { evidence { start } } } } } }`
    const response = await page.request.post('/graphql', { data: { query } })
    const { data } = (await response.json()) as {
      data: {
        article: {
          mentions: { totalCount: number }
          events: { nodes: { node: { id: string } }[] }
          statements: { nodes: { contentEvidence: unknown[] }[] }
        }
        events: { nodes: { id: string; reports: { provenance: { evidence: unknown[] } }[] }[] }
      }
    }
    const named = new Set(data.article.events.nodes.map(({ node }) => node.id))
    const counted = await page.locator('.mark-choice .quiet').allInnerTexts()
    expect(counted.map(Number).reduce((sum, count) => sum + count, 0)).toBe(
      data.article.mentions.totalCount +
        data.article.statements.nodes.flatMap((node) => node.contentEvidence).length +
        // What nothing mentions is marked by the words that report it.
        data.events.nodes
          .filter(({ id }) => !named.has(id))
          .flatMap(({ reports }) => reports.flatMap(({ provenance }) => provenance.evidence))
          .length,
    )
  })

  it('asks for page after page until it has every mark', async () => {
    await using page = await opened()
    let asked = 0
    await page.route('**/graphql', (route) => {
      asked += 1
      const postData = (route.request().postData() ?? '').replaceAll('first: 100', 'first: 40')
      return route.fallback({ postData })
    })
    await page.goto(articlePath)
    await page.locator('.text p').first().waitFor()
    const some = await page.locator('.mark-choice .quiet').allInnerTexts()
    expect(asked).toBeGreaterThan(2)
    await page.unroute('**/graphql')
    await page.reload()
    await page.locator('.text p').first().waitFor()
    expect(await page.locator('.mark-choice .quiet').allInnerTexts()).toEqual(some)
  })

  it('shows who, what, when and why of a statement that is pointed at', async () => {
    await using page = await opened({ viewport: wide })
    await page.goto(articlePath)
    await page.getByText('are well aware of').first().hover()
    const panel = page.getByRole('complementary', { name: 'What is marked here' })
    await panel.getByText('Asif on X, that the Taliban do nothing').waitFor()
    const shown = await panel.innerText()
    for (const words of [
      'Khawaja Muhammad Asif',
      'took to X today, March 27, asserting',
      'Accusation',
      'March 27, 2024',
      'inferred',
      'The Taliban',
    ]) {
      expect(shown).toContain(words)
    }
  })

  it('shows both readings of an open attribution, and what answers what', async () => {
    await using page = await opened()
    await page.goto(articlePath)
    await page.getByText('have diverged from').hover()
    const panel = page.getByRole('complementary', { name: 'What is marked here' })
    await panel.getByText('Zabihullah Mujahid').waitFor()
    expect(await panel.innerText()).toContain('Khawaja Muhammad Asif')
    expect(await panel.innerText()).toContain('ambiguous')

    await page.getByText('allegations of harbouring').hover()
    await panel.getByText('The Taliban refute').first().waitFor()
    expect(await panel.innerText()).toMatch(/rebuts/i)
  })

  it('leads from a mark to its actor, on to a statement, to its place, and back', async () => {
    await using page = await opened()
    await page.goto('/')
    await page.getByRole('link', { name: 'Khawaja Muhammad Asif' }).first().click()
    await page.waitForURL('**/actors/khawaja-muhammad-asif')
    await shows(page, 'Khawaja Muhammad Asif')
    await page.getByRole('link', { name: /^Asif on X, that the Taliban do nothing/ }).click()
    await page.waitForURL(`**${statementPath}`)
    await shows(page, /^Asif on X/)
    await page.getByRole('link', { name: 'Read it in its place' }).click()
    await page.waitForURL(`**${articlePath}#at=325-435`)
    const pointed = page.locator('.run-pointed')
    await pointed.first().waitFor()
    expect((await pointed.allTextContents()).join('')).toBe(
      'while the Taliban are well aware of the terrorist sanctuaries within Afghanistan, they do nothing to stop them',
    )
    await page.goBack()
    await shows(page, /^Asif on X/)
    await page.goBack()
    await page.waitForURL('**/actors/khawaja-muhammad-asif')
    await page.goBack()
    expect(new URL(page.url()).pathname).toBe('/')
    await page.getByText('Comments from').first().waitFor()
  })

  it('keeps what is chosen in the address, over a reload', async () => {
    await using page = await opened()
    await page.goto(`${articlePath}#at=325-435`)
    const events = page.getByRole('checkbox', { name: /Events/ })
    await events.uncheck()
    await page.waitForURL(`**${articlePath}?hide=event#at=325-435`)
    await page.reload()
    await page.locator('.run-pointed').first().waitFor()
    expect(await events.isChecked()).toBe(false)
    expect(await page.locator('.text .line-event').count()).toBe(0)
    expect(await page.locator('.text .line-actor').count()).toBeGreaterThan(0)
  })

  it('scrolls to a passage and shows it, wherever in the text it is', async () => {
    await using page = await opened({ viewport: { width: 360, height: 640 } })
    const text = await readFile(new URL(`data${articlePath}/article.txt`, root), 'utf8')
    const words = 'diverged from the Doha agreement'
    const start = text.indexOf(words)
    await page.goto(`${articlePath}#at=${start}-${start + words.length}`)
    await page.locator('.run-pointed').first().waitFor()
    await page.waitForTimeout(800)
    expect((await page.locator('.run-pointed').allTextContents()).join('')).toBe(words)
    const box = await page.locator('.run-pointed').first().boundingBox()
    // The panel covers less than the lower half.
    expect(box?.y).toBeGreaterThan(0)
    expect(box?.y).toBeLessThan(0.55 * 640)
  })

  it('says so where the address points at no passage of the text', async () => {
    await using page = await opened()
    const notice = page.getByText('points at a passage that this text does not have')
    for (const fragment of ['#at=99999-100000', '#at=5-2', '#at=abc']) {
      await page.goto('/search')
      await page.goto(articlePath + fragment)
      await notice.waitFor()
      expect(await page.locator('.run-pointed').count()).toBe(0)
    }
    await page.goto(`${articlePath}#at=325-435`)
    await page.locator('.run-pointed').first().waitFor()
    expect(await notice.count()).toBe(0)
  })

  it('shows a mark at the first touch, and follows it from there', async () => {
    await using page = await opened({ viewport: narrow, hasTouch: true })
    await page.goto(articlePath)
    await page.getByRole('link', { name: 'Minister Asif' }).tap()
    const panel = page.getByRole('complementary', { name: 'What is marked here' })
    await panel.getByRole('link', { name: 'Khawaja Muhammad Asif' }).waitFor()
    expect(new URL(page.url()).pathname).toBe(articlePath)
    await panel.getByRole('button', { name: 'Close' }).tap()
    await panel.getByRole('link').first().waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Minister Asif' }).tap()
    await panel.getByRole('link', { name: 'Khawaja Muhammad Asif' }).tap()
    await page.waitForURL('**/actors/khawaja-muhammad-asif')
  })
})

describe('who hears the text', () => {
  it('learns of the keys first, then of each mark whose words they are and how that is known', async () => {
    await using page = await opened({ viewport: wide })
    await page.goto(articlePath)
    await page.locator('.text a').first().waitFor()
    const heard = await page.locator('.reader').ariaSnapshot()
    expect(heard.indexOf('Space goes to a note')).toBeGreaterThan(-1)
    expect(heard.indexOf('Space goes to a note')).toBeLessThan(heard.indexOf('VANCOUVER'))
    const told = (
      await page
        .locator('.text a')
        .evaluateAll((all) =>
          all.map((one) => one.getAttribute('aria-description') ?? one.getAttribute('aria-label')),
        )
    ).join('\n')
    expect(told).toContain('words of a statement by Khawaja Muhammad Asif, stated: ')
    expect(told).toContain('words of a statement by Khawaja Muhammad Asif, who is inferred: ')
    expect(told).toMatch(
      /whose speaker is ambiguous, (Zabihullah Mujahid or Khawaja Muhammad Asif|Khawaja Muhammad Asif or Zabihullah Mujahid): /,
    )
  })

  it('is told once whose note is open, and not of what a pointer or the focus passes', async () => {
    await using page = await opened({ viewport: wide })
    await page.goto(articlePath)
    const told = page.locator('.reader [aria-live="polite"]')
    const panel = page.getByRole('complementary', { name: 'What is marked here' })
    const mark = page.getByRole('link', { name: 'Minister Asif' })
    await mark.hover()
    await panel.getByRole('link', { name: 'Khawaja Muhammad Asif' }).first().waitFor()
    await mark.focus()
    expect((await told.innerText()).trim()).toBe('')
    await page.keyboard.press(' ')
    await expect.poll(() => told.textContent()).toMatch(/^The note is open: Khawaja Muhammad Asif/)
    await page.keyboard.press('Escape')
    await expect.poll(() => told.textContent()).toBe('')
  })
})

describe('on paper', () => {
  it('a page has its passages, and nothing that only a screen can use', async () => {
    await using page = await opened({ viewport: wide })
    await page.goto('/actors/khawaja-muhammad-asif')
    const passage = page.locator('details .passages a').first()
    await passage.waitFor({ state: 'attached' })
    expect(await passage.isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => passage.isVisible()).toBe(true)
    for (const [path, useless] of [
      [articlePath, ['.search-field', '.site-views', '.mark-filter input', '.hint']],
      ['/timeline', ['.filters', '.site-tools']],
    ] as const) {
      await page.goto(path)
      await page.locator(useless[0]).first().waitFor({ state: 'attached' })
      const shown = page.locator(useless.join(', ')).filter({ visible: true })
      expect(await shown.count()).toBe(0)
    }
  })
})

describe('several marks on the same words', () => {
  it('are counted, and gone through by keys', async () => {
    await using page = await opened({ viewport: wide })
    await page.goto(articlePath)
    await page.getByRole('link', { name: 'the two neighbours' }).focus()
    const panel = page.getByRole('complementary', { name: 'What is marked here' })
    await panel.getByText(/^\d marks here$/).waitFor()
    await page.keyboard.press(' ')
    const seen: unknown[] = []
    for (let mark = 0; mark < 3; mark += 1) {
      await page.keyboard.press('ArrowDown')
      seen.push(await page.evaluate('document.activeElement.getAttribute("href")'))
    }
    expect(new Set(seen).size).toBe(3)
    await panel.getByRole('button', { name: 'Next mark' }).click()
    expect(seen).toContain(await page.evaluate('document.activeElement.getAttribute("href")'))
    await page.keyboard.press('Escape')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('the two neighbours')
  })

  it('each have a way of their own, also where one lies wholly on another', async () => {
    await using page = await opened({ viewport: wide })
    await page.goto(articlePath)
    await page
      .getByRole('link', {
        name: /^words of a statement by Khawaja Muhammad Asif, stated: Asif suggests/,
      })
      .click()
    await page.waitForURL('**/statements/asif-suggests-border-control-changes')
    // Who comes back goes on where they were.
    await page.goBack()
    await expect
      .poll(() => page.evaluate('document.activeElement.getAttribute("href")'))
      .toBe('/statements/asif-suggests-border-control-changes')
  })
})

describe('the reader', () => {
  it('asks no other origin for anything, and leaves no error on the console', () => {
    expect(complaints).toEqual([])
  })
})
