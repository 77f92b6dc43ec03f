/** What a plan would cost with other page sizes, without planning anew. */
import type { FieldNode } from 'graphql'
import type { Plan, PlannedField, Selected } from './plan-fields.ts'

/** `sizes`: for the fields that are to ask for another size; the others ask for their own. */
export function costWithSizes(plan: Plan, sizes: ReadonlyMap<FieldNode, number>): number {
  const known = new Map<Selected, number>()

  function ofSelected(selected: Selected): number {
    if (!selected.isPaged) return selected.cost
    let cost = known.get(selected)
    if (cost !== undefined) return cost
    cost = 0
    if (selected.possible.length === 0) {
      for (const child of selected.children) cost += ofField(child)
    } else {
      for (const each of selected.possible) cost = Math.max(cost, ofSelected(each))
    }
    known.set(selected, cost)
    return cost
  }

  function ofField({ cost, work, items, page, leafCost, under }: PlannedField): number {
    if (page === null && !under.isPaged) return cost
    const count = page === null ? items : Math.min(sizes.get(page.node) ?? page.size, page.most)
    return work + count * (leafCost + ofSelected(under))
  }

  return plan.cost - plan.root.cost + ofSelected(plan.root)
}
