/** How one text differs from another, line by line, for people. */

/**
 * The lines that only `was` has, as `-12: text`, and those that only `is` has, as `+12: text`, in
 * order and with their numbers from 1; empty where the texts are equal. Time and memory grow with the
 * product of the lines between the first and the last difference.
 */
export function differingLines(was: string, is: string): readonly string[] {
  const before = was.split('\n')
  const after = is.split('\n')
  const start = countEqual(before, after)
  const end = countEqual(before.slice(start).toReversed(), after.slice(start).toReversed())
  const left = before.slice(start, before.length - end)
  const right = after.slice(start, after.length - end)
  const common = longestCommon(left, right)

  const lines: string[] = []
  let l = 0
  let r = 0
  while (l < left.length || r < right.length) {
    if (l < left.length && r < right.length && left[l] === right[r]) {
      l += 1
      r += 1
    } else if (r === right.length || (l < left.length && common(l + 1, r) >= common(l, r + 1))) {
      lines.push(`-${start + l + 1}: ${left[l]}`)
      l += 1
    } else {
      lines.push(`+${start + r + 1}: ${right[r]}`)
      r += 1
    }
  }
  return lines
}

function countEqual(one: readonly string[], other: readonly string[]): number {
  let count = 0
  while (count < one.length && count < other.length && one[count] === other[count]) count += 1
  return count
}

/** How many lines `left.slice(l)` and `right.slice(r)` have in common, in the same order. */
function longestCommon(
  left: readonly string[],
  right: readonly string[],
): (l: number, r: number) => number {
  const width = right.length + 1
  const table = new Uint32Array((left.length + 1) * width)
  const at = (l: number, r: number): number => table[l * width + r] ?? 0
  for (let l = left.length - 1; l >= 0; l -= 1) {
    for (let r = right.length - 1; r >= 0; r -= 1) {
      table[l * width + r] =
        left[l] === right[r] ? at(l + 1, r + 1) + 1 : Math.max(at(l + 1, r), at(l, r + 1))
    }
  }
  return at
}
