/** How cursors tell the lists of one schema apart. */
import type { NodeId } from '../../src/model/node-id.ts'
import type { Order } from '../../src/store/store.ts'
import type { ListIdentity } from '../cursor.ts'

/** The field with the node that it stands on, `actor:taliban.statements`, or `Query.actors` at the root. */
export function listName(
  field: { readonly fieldName: string },
  parent: { readonly id: NodeId } | null = null,
): string {
  return `${parent === null ? 'Query' : parent.id}.${field.fieldName}`
}

/** A list in one of its orders. */
export function orderedList(name: string, { field, direction }: Order<string>): ListIdentity {
  return { name, order: `${field} ${direction}` }
}
