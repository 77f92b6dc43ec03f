/** The part of the kept introspection that a selection asks for, in the order in which it asks. */
import type { Selection } from './read-selection.ts'

/** What the fullest query gives for a type of the shape. */
export interface Kept {
  readonly [field: string]: string | boolean | null | readonly string[] | Kept | readonly Kept[]
}

export function projectSelection(kept: Kept, { type, fields }: Selection): Kept {
  const projected: Record<string, Kept[string]> = {}
  for (const [name, { selection, currentOnly }] of fields) {
    // All of the shape is in what is kept, but for the name of each object's own type.
    const value = name === '__typename' ? type.name : (kept[name] ?? null)
    if (selection === null || value === null) projected[name] = value
    else if (!Array.isArray(value)) projected[name] = projectSelection(value as Kept, selection)
    else {
      const items: readonly Kept[] = value
      const asked = currentOnly ? items.filter(isCurrent) : items
      projected[name] = asked.map((item) => projectSelection(item, selection))
    }
  }
  return projected
}

function isCurrent({ deprecationReason }: Kept): boolean {
  return deprecationReason === null
}
