/**
 * How many items a list that can be long has before it is read later. A longer list stands as its
 * number of items, its length in bytes, and the items, written as if nothing came before them; what
 * comes after it is written as if the list were not there.
 */
export const longListLength = 16
