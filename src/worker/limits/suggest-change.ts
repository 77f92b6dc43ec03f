/** The smallest change to an operation that makes it cost no more than it may. */
import type { FieldNode } from 'graphql'
import { costWithSizes } from './cost-with-sizes.ts'
import { pathOf, type Place, placesOf } from './places-of.ts'
import type { AskedSize, Plan } from './plan-fields.ts'
import { wholeCost } from './whole-cost.ts'

export interface PageSize {
  readonly argument: string
  readonly size: number
}

export interface CostSuggestion {
  /** In words, an order to the client. */
  readonly message: string
  /** The field that it is about, response names joined by dots; null where it is about the whole operation. */
  readonly path: string | null
  /** How many items to ask for; null where the field is to be left out, or where several pages are to be smaller. */
  readonly pageSize: PageSize | null
  /** Where several pages are to be smaller: each of them. */
  readonly pages?: readonly (PageSize & { readonly path: string })[]
  /** What the operation then costs; null where it is to be split. */
  readonly cost: number | null
}

export interface Change {
  readonly suggestion: CostSuggestion
  readonly nodes: readonly FieldNode[]
}

/** The plan without some fields. */
type PlanWithout = (leftOut: ReadonlySet<FieldNode>) => Plan

/** So many pages are tried, those first that would keep most of their items. */
const maxPageTries = 6
/** So many fields are tried to be left out: each takes a plan of its own. */
const maxFieldTries = 2
/** So many pages are named in one message. */
const maxNamed = 5

/**
 * Of the page sizes that can be lowered alone, the one that is lowered least, to the largest that
 * passes; where none is enough, the cheapest field that can be left out; where none is enough
 * either, the largest size that passes for all pages together; and at last to split the operation, or
 * to ask for less in the field that is too dear by itself.
 * What is said has been estimated.
 */
export function suggestChange(plan: Plan, planWithout: PlanWithout, maximum: number): Change {
  const places = placesOf(plan)
  const pages = pagesOf(places)
  return (
    smallerPage(pages, plan, maximum) ??
    withoutField(places, plan.cost, planWithout, maximum) ??
    smallerPages(pages, plan, maximum) ??
    split(places, plan.cost, maximum)
  )
}

interface Page {
  readonly place: Place
  readonly asked: AskedSize
  /** What its last item costs, in all places. */
  readonly slope: number
}

/** The pages of more than one item, each once. */
function pagesOf(places: readonly Place[]): readonly Page[] {
  const pages = new Map<FieldNode, { place: Place; asked: AskedSize; slope: number }>()
  for (const place of places) {
    const { asked, nodes } = place.field
    const [node] = nodes
    if (node === undefined || asked === null || asked.size <= 1) continue
    const slope = slopeOf(place, node)
    const page = pages.get(node)
    if (page === undefined) pages.set(node, { place, asked, slope })
    else page.slope += slope
  }
  return [...pages.values()]
}

function slopeOf({ field, times }: Place, node: FieldNode): number {
  const lists = field.page?.node === node ? [field] : field.under.children
  let slope = 0
  for (const { page, itemCost } of lists) {
    if (page?.node === node && page.size <= page.most) slope += itemCost
  }
  return times * slope
}

function smallerPage(pages: readonly Page[], plan: Plan, maximum: number): Change | null {
  // Cost grows faster the larger a page is, so no size above this passes.
  const hopeful = pages
    .map((page) => ({ ...page, most: page.asked.size - (plan.cost - maximum) / page.slope }))
    .filter(({ most }) => most >= 0.99)
    .map((page) => ({ ...page, kept: page.most / page.asked.size }))
    .sort((one, other) => other.kept - one.kept)
  let best: { readonly change: Change; readonly kept: number } | null = null
  for (const { place, asked, most, kept: mostKept } of hopeful.slice(0, maxPageTries)) {
    if (best !== null && mostKept <= best.kept) break
    const { nodes } = place.field
    const costAt = (size: number): number =>
      costWithSizes(plan, new Map(nodes.map((node) => [node, size])))
    const size = largestSize({ asked: asked.size, most, costAt, maximum })
    if (size === null) continue
    const kept = size / asked.size
    if (best !== null && kept <= best.kept) continue
    const path = pathOf(place)
    const suggestion: CostSuggestion = {
      message: sizeMessage(asked, size, path),
      path,
      pageSize: { argument: asked.argument, size },
      cost: wholeCost(costAt(size)),
    }
    best = { change: { suggestion, nodes }, kept }
  }
  return best?.change ?? null
}

interface SizeSearch {
  /** Does not pass. */
  readonly asked: number
  /** What probably passes is not above it. */
  readonly most: number
  readonly costAt: (size: number) => number
  readonly maximum: number
}

/** The largest size from 1 to below `asked` that passes; null where none does. Cost grows with the size. */
function largestSize({ asked, most, costAt, maximum }: SizeSearch): number | null {
  const passes = (size: number): boolean => wholeCost(costAt(size)) <= maximum
  let [low, high] = [0, asked]
  const guess = Math.min(Math.max(1, Math.floor(most)), asked - 1)
  // Right most of the time, and then no other size has to be tried.
  if (passes(guess)) low = guess
  else high = guess
  if (low > 0 && high > low + 1 && !passes(low + 1)) return low
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if (passes(middle)) low = middle
    else high = middle
  }
  return low === 0 ? null : low
}

function sizeMessage(
  { argument, isWritten, isList, size: asked }: AskedSize,
  size: number,
  path: string,
) {
  if (isList) return `give ${size} values of \`${argument}\` in \`${path}\` instead of ${asked}`
  const instead = isWritten
    ? `instead of ${asked}`
    : `instead of the ${asked} that are given without it`
  return `ask for \`${argument}: ${size}\` in \`${path}\` ${instead}`
}

function withoutField(
  places: readonly Place[],
  cost: number,
  planWithout: PlanWithout,
  maximum: number,
): Change | null {
  const enough = places
    .filter((place) => !place.isOnly && cost - place.cost <= maximum)
    .sort((one, other) => one.cost - other.cost)
  for (const place of enough.slice(0, maxFieldTries)) {
    const { nodes } = place.field
    const left = wholeCost(planWithout(new Set(nodes)).cost)
    if (left > maximum) continue
    const path = pathOf(place)
    const message = `leave out \`${path}\`, or ask for it in another operation`
    return { suggestion: { message, path, pageSize: null, cost: left }, nodes }
  }
  return null
}

function smallerPages(pages: readonly Page[], plan: Plan, maximum: number): Change | null {
  if (pages.length < 2) return null
  const costAt = (size: number): number =>
    costWithSizes(
      plan,
      new Map(
        pages.flatMap(({ asked, place: { field } }) =>
          field.nodes.map((node): [FieldNode, number] => [node, Math.min(asked.size, size)]),
        ),
      ),
    )
  const asked = Math.max(...pages.map((page) => page.asked.size))
  const size = largestSize({ asked, most: asked / 2, costAt, maximum })
  if (size === null) return null
  const larger = pages
    .filter((page) => page.asked.size > size)
    .sort((one, other) => other.place.cost - one.place.cost)
  const smaller = larger.map((page) => ({
    path: pathOf(page.place),
    argument: page.asked.argument,
    size,
  }))
  const named = smaller
    .slice(0, maxNamed)
    .map(({ path, argument }) => `\`${argument}\` in \`${path}\``)
  const rest = smaller.length > maxNamed ? [`${smaller.length - maxNamed} more`] : []
  const message = `ask for at most ${size} items each: ${[...named, ...rest].join(', ')}`
  const cost = wholeCost(costAt(size))
  return {
    suggestion: { message, path: null, pageSize: null, pages: smaller, cost },
    nodes: larger.flatMap(({ place }) => place.field.nodes).slice(0, maxNamed),
  }
}

function split(places: readonly Place[], cost: number, maximum: number): Change {
  const parts = Math.ceil(wholeCost(cost) / maximum)
  const roots = places.filter(({ parent }) => parent === null)
  const dearest = dearestByItself(places)
  if (roots.length > 1 && roots.every((root) => wholeCost(root.cost) <= maximum)) {
    const message = `split it into ${Math.max(2, parts)} operations or more`
    return { suggestion: { message, path: null, pageSize: null, cost: null }, nodes: [] }
  }
  const { place, cost: own } = dearest
  const path = place === null ? null : pathOf(place)
  const message = `ask for less in \`${path}\`, which costs ${wholeCost(own)} by itself: fewer conditions in its filter, shorter lists of values, or smaller pages around it`
  return {
    suggestion: { message, path, pageSize: null, cost: null },
    nodes: place?.field.nodes ?? [],
  }
}

/** The field that costs most without what is selected under it. */
function dearestByItself(places: readonly Place[]): {
  readonly place: Place | null
  readonly cost: number
} {
  const own = new Map(places.map((place) => [place, place.cost]))
  for (const { parent, cost } of places) {
    if (parent !== null) own.set(parent, (own.get(parent) ?? 0) - cost)
  }
  let dearest: { readonly place: Place | null; readonly cost: number } = { place: null, cost: 0 }
  for (const [place, cost] of own) if (cost > dearest.cost) dearest = { place, cost }
  return dearest
}
