/** The one time that several articles give, each as exactly as it does. */
import type { TimeReference } from '../model/records.ts'
import { dayRange } from '../model/time-order.ts'
import { mergeProvenance } from './merge-provenance.ts'

/**
 * The most exact of the times, where each lies inside all that are less exact: "2 January" and "the
 * week of New Year". An open side contains everything on that side. Of times with the same days one
 * without a qualifier (`?`, `~`, `%`) goes first. Worded as the first that gives it words it, with the
 * provenance of those that give it. Null where times disagree: where they only overlap, or where one
 * contains the days of another without being an unbroken stretch of time; and where there is none.
 */
export function agreedTime(times: readonly TimeReference[]): TimeReference | null {
  const [first, ...outer] = times.toSorted(compareExactness)
  if (first === undefined) return null
  const chain = [first, ...outer]
  if (outer.some((time, place) => !contains(time, chain[place] ?? first))) return null
  const equals = times.filter(({ edtf }) => edtf === first.edtf)
  return {
    ...first,
    asWritten: equals.find(({ asWritten }) => asWritten !== null)?.asWritten ?? null,
    provenance: mergeProvenance(equals.map(({ provenance }) => provenance)),
  }
}

/** Puts times that lie inside one another from the innermost to the outermost. */
function compareExactness(left: TimeReference, right: TimeReference): number {
  const [leftFrom, leftTo] = sides(left)
  const [rightFrom, rightTo] = sides(right)
  if (leftFrom !== rightFrom) return leftFrom > rightFrom ? -1 : 1
  if (leftTo !== rightTo) return leftTo < rightTo ? -1 : 1
  return (
    Number(isUnbroken(left)) - Number(isUnbroken(right)) ||
    Number(isQualified(left)) - Number(isQualified(right))
  )
}

function contains(outer: TimeReference, inner: TimeReference): boolean {
  if (unqualified(outer) === unqualified(inner)) return true
  // Without any day it is not known what it contains: "25 December" of some year.
  if (outer.earliest === null && outer.latest === null) return false
  if (inner.earliest === null && inner.latest === null) return false
  const [outerFrom, outerTo] = sides(outer)
  const [innerFrom, innerTo] = sides(inner)
  return isUnbroken(outer) && outerFrom <= innerFrom && innerTo <= outerTo
}

function sides(time: TimeReference): readonly [from: number, to: number] {
  const [earliest, latest] = dayRange(time)
  return [earliest ?? -Infinity, latest ?? Infinity]
}

/** Not a list of days apart, nor a date of which a part before another is left open: `2023-XX-05`. */
function isUnbroken({ edtf }: TimeReference): boolean {
  return !/[,{]|X[^/.]*\d/.test(edtf)
}

function isQualified({ edtf }: TimeReference): boolean {
  return unqualified({ edtf }) !== edtf
}

function unqualified({ edtf }: Pick<TimeReference, 'edtf'>): string {
  return edtf.replaceAll(/[?~%]/g, '')
}
