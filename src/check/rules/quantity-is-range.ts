import type { Complaint } from '../../authoring/finding.ts'
import type { AuthoredQuantity } from '../../authoring/claim.ts'
import { at, type Rule } from '../rule.ts'

export const quantityIsRange: Rule = {
  name: 'quantity-is-range',
  law: 'A number is one figure, or a range whose lower end is not above its upper end, or words without a figure.',
  isOfOneFile: true,
  *check({ all }) {
    for (const { file, marks } of all) {
      for (const { path, value } of marks.quantity) {
        const wrong = complaintOf(value)
        if (wrong !== null) yield at(file, [...path, wrong.key], wrong.complaint)
      }
    }
  },
}

function complaintOf({
  count,
  min,
  max,
  asWritten,
}: AuthoredQuantity): { key: string; complaint: Complaint } | null {
  if (count !== undefined && (min !== undefined || max !== undefined)) {
    return {
      key: 'count',
      complaint: {
        message: `There is both "count", ${count}, and ${min === undefined ? '"max"' : '"min"'}, ${min ?? max ?? ''}`,
        remedy: 'Give "count" for one figure, "min" and "max" for a range.',
      },
    }
  }
  if (min !== undefined && max !== undefined && min > max) {
    return {
      key: 'min',
      complaint: {
        message: `The lower end, ${min}, is above the upper end, ${max}`,
        remedy: 'Give the lower one as "min" and the higher one as "max".',
      },
    }
  }
  if (count === undefined && min === undefined && max === undefined && asWritten === undefined) {
    return {
      key: 'count',
      complaint: {
        message: 'There is neither a figure nor the words for one',
        remedy: 'Give "count", or "min" and "max", or at least "asWritten".',
      },
    }
  }
  return null
}
