/** What axe-core finds wrong in a page at WCAG 2.2 AA: the rule, and the element. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** `further` are more tags of rules. It runs as the browser's driver does, which no policy of the page binds. */
export async function axeViolations(
  page: Page,
  further: readonly string[] = [],
): Promise<readonly (readonly [rule: string, element: string])[]> {
  await page.evaluate(axe.source)
  const options = JSON.stringify({ runOnly: [...rules, ...further] })
  return page.evaluate(
    `axe.run(document, ${options}).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => [id, target.join(' ')])))`,
  )
}
