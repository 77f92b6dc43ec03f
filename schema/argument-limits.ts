/** What arguments may ask for: the limits that resolvers hold, settings of whoever executes. */

export interface ArgumentLimits {
  /** The largest `first` or `last`, in items. */
  readonly maxPageSize: number
  /** The longest text to search for, in characters (UTF-16 units). */
  readonly maxSearchLength: number
}

/** Where the context names none. */
export const defaultArgumentLimits: ArgumentLimits = { maxPageSize: 100, maxSearchLength: 500 }
