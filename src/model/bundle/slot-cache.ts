/**
 * Values that were asked for lately, each in the slot that the lowest bits of its number give, so that
 * looking one up costs next to nothing and there are never more than slots.
 */

export interface SlotCache<Value> {
  get(number: number): Value | undefined
  set(number: number, value: Value): void
}

/** @param slots A power of two. */
export function createSlotCache<Value>(slots: number): SlotCache<Value> {
  const values: (Value | undefined)[] = []
  values.length = slots
  const numbers = new Int32Array(slots).fill(-1)
  return {
    get: (number) => {
      const slot = number & (slots - 1)
      return numbers[slot] === number ? values[slot] : undefined
    },
    set: (number, value) => {
      const slot = number & (slots - 1)
      numbers[slot] = number
      values[slot] = value
    },
  }
}
