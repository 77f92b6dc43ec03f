/** A link to the page of a node, with the sign of its kind. */
import { pageAddress, splitId } from '../addresses.ts'
import { KindIcon } from './kind-icon.tsx'

export interface LinkedNode {
  readonly id: string
  readonly label?: string
  readonly name?: string
}

/** Called by its name where it has one, else by its label. */
export function NodeLink({ node: { id, name, label } }: { readonly node: LinkedNode }) {
  return (
    <a class="node-link" href={pageAddress(id)}>
      <KindIcon kind={splitId(id).kind} />
      <bdi>{name ?? label ?? id}</bdi>
    </a>
  )
}
