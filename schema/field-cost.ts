/**
 * What a field costs, said where the field is defined: `extensions: cost({ … })`. The server reads it
 * to estimate an operation before it executes, and `meterFields` charges what the data have beyond it.
 *
 * A unit is about a leaf of the answer: 50 bytes, or 0.4 µs of CPU. What a field that says nothing
 * costs: 1, and its name for its length.
 */
export interface FieldCost {
  /** Work of its own for each time that it occurs, in units, besides what is selected under it. */
  readonly work?: number
  /** How many items are assumed of a list without pages, or of a page at most. What there is beyond is charged when it is there. */
  readonly items?: number
  /** The argument that says how many items there can be: a number, or a list of as many values. `items` where it is not given. */
  readonly itemsFrom?: string
  /** Of a text: how many bytes are assumed. What there is beyond is charged when it is there. */
  readonly bytes?: number
  /** Of a connection: what it costs to go over its whole list once, as a filter does. */
  readonly scan?: number
  /** Of a connection: what each item of a page costs beside what is selected of it. */
  readonly each?: number
  /** Of a field of a connection: how often it goes over the whole list. */
  readonly scans?: number
  /** Of a field of a connection: how often it goes over the whole list if that has a filter. */
  readonly filteredScans?: number
}

/** A list of the whole corpus. */
export const wholeList: FieldCost = { scan: 400 }
/** A list of one node that may have a good part of the corpus: what a state said, what happened in a country. */
export const longList: FieldCost = { scan: 100 }
/** A list of one node that has at most some dozens of items. */
export const shortList: FieldCost = { scan: 4 }

/**
 * A list that stands in the record of one node and has a few items, whatever the page: what there is
 * beyond them is charged. All fields of the same connection type have to be such lists.
 */
export const ownList: FieldCost = { scan: 4, items: 4 }

/** As Pothos takes it. */
export function cost(of: FieldCost): { readonly cost: FieldCost } {
  return { cost: of }
}

/** Of 64 digits: more than the 50 bytes of a leaf, and always as many. */
export const hashCost = cost({ work: 1 })

/** What was said of the field; an empty record where nothing was. */
export function costOf(field: {
  readonly extensions: Readonly<Record<string, unknown>>
}): FieldCost {
  return (field.extensions['cost'] as FieldCost | undefined) ?? {}
}
