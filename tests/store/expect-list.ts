/** What every list keeps, whatever it holds: its items in order, its total, its pages, the walk through them. */
import { expect } from 'vitest'
import type { MaybePromise, Page, PageItem, PageWindow } from '../../src/store/store.ts'
import type { WindowPlan } from './arbitrary-queries.ts'

type ReadPage<Item> = (window: PageWindow) => MaybePromise<Page<Item>>

const whole: PageWindow = { first: 10_000, last: null, after: null, before: null }

/** Every item with its key; for lists of at most 10,000. */
export async function readAll<Item>(read: ReadPage<Item>): Promise<readonly PageItem<Item>[]> {
  return (await read(whole)).items
}

/** Expects a list to have these items, and its page to be the part of them that the Relay specification says. */
export async function expectList<Item>(
  read: ReadPage<Item>,
  expected: readonly unknown[],
  plan: WindowPlan,
  /** The keys of the page come from this list, so that some are of items that are not in the other. */
  readWider: ReadPage<Item> = read,
): Promise<void> {
  const all = await readAll(read)
  expect(all.map(({ item }) => item)).toEqual(expected)

  const wider = await readAll(readWider)
  const placeOf = (share: number | null): number | null =>
    share === null || wider.length === 0 ? null : Math.floor((share * wider.length) / 1000)
  const [after, before] = [placeOf(plan.after), placeOf(plan.before)]
  const widerPlace = new Map(wider.map(({ key }, place) => [JSON.stringify(key), place]))
  const places = all.map(({ key }) => widerPlace.get(JSON.stringify(key)) ?? -1)
  const inside = all.filter((_, index) => {
    const place = places[index] ?? -1
    return (after === null || place > after) && (before === null || place < before)
  })
  const wanted = plan.isLast
    ? inside.slice(Math.max(0, inside.length - plan.size))
    : inside.slice(0, plan.size)
  const isCut = inside.length > plan.size

  const page = await read({
    first: plan.isLast ? null : plan.size,
    last: plan.isLast ? plan.size : null,
    after: after === null ? null : (wider[after]?.key ?? null),
    before: before === null ? null : (wider[before]?.key ?? null),
  })
  expect(placesOf(page.items)).toEqual(placesOf(wanted))
  expect(await page.totalCount()).toBe(expected.length)
  expect(page.hasNextPage).toBe(
    plan.isLast ? before !== null && places.some((place) => place >= before) : isCut,
  )
  expect(page.hasPreviousPage).toBe(
    plan.isLast ? isCut : after !== null && places.some((place) => place <= after),
  )
}

/** Expects pages of that size, walked in both directions, to visit every item once. */
export async function expectWalk<Item>(read: ReadPage<Item>, size: number): Promise<void> {
  const all = await readAll(read)
  const forwards: PageItem<Item>[] = []
  for (let window: PageWindow | null = { ...whole, first: size }; window !== null;) {
    const page: Page<Item> = await read(window)
    forwards.push(...page.items)
    expect(page.items.length).toBeLessThanOrEqual(size)
    window = page.hasNextPage ? { ...window, after: page.items.at(-1)?.key ?? null } : null
    expect(forwards.length).toBeLessThanOrEqual(all.length)
  }
  expect(placesOf(forwards)).toEqual(placesOf(all))
  const backwards: PageItem<Item>[] = []
  for (let window: PageWindow | null = { ...whole, first: null, last: size }; window !== null;) {
    const page: Page<Item> = await read(window)
    backwards.unshift(...page.items)
    window = page.hasPreviousPage ? { ...window, before: page.items[0]?.key ?? null } : null
    expect(backwards.length).toBeLessThanOrEqual(all.length)
  }
  expect(placesOf(backwards)).toEqual(placesOf(all))
}

/** With their keys, which may be accessors of a class that are not compared. */
function placesOf<Item>(items: readonly PageItem<Item>[]): readonly PageItem<Item>[] {
  return items.map(({ key, item }) => ({ key, item }))
}
