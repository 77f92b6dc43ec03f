/** What the conditions of a filter cost, by their number, by the length of the list, and by their words. */

const eachCondition = 2
const eachValue = 0.5
const perCondition = 1
const perValue = 0.1

/** The conditions that look for text. */
const textKeys = new Set(['text', 'name'])
const eachText = 10
const perCharacter = 2

interface Count {
  conditions: number
  values: number
  texts: number
  characters: number
}

/**
 * In units. Every value that is given is a condition, also an empty filter in a list of them; `scan`
 * is what it costs to go over the list once.
 */
export function filterWork(filter: unknown, scan: number): number {
  if (filter === null || filter === undefined) return 0
  const { conditions, values } = count(filter)
  return conditions * (eachCondition + perCondition * scan) + values * (eachValue + perValue * scan)
}

/**
 * What looking for the texts of a filter costs, in units: it goes over the whole corpus, however short
 * the list is, but once, however often the list stands in another.
 */
export function textWork(filter: unknown): number {
  if (filter === null || filter === undefined) return 0
  const { texts, characters } = count(filter)
  return texts * eachText + characters * perCharacter
}

function count(filter: unknown): Count {
  const counted: Count = { conditions: 0, values: 0, texts: 0, characters: 0 }
  if (isRecord(filter)) add(filter, counted)
  else Object.assign(counted, { conditions: 1, values: 1 })
  return counted
}

function add(filter: Readonly<Record<string, unknown>>, counted: Count): void {
  for (const key in filter) {
    const value = filter[key]
    if (value === null || value === undefined) continue
    if (key === 'any' || key === 'not') {
      for (const member of Array.isArray(value) ? value : [value]) {
        const before = counted.conditions
        if (isRecord(member)) add(member, counted)
        else counted.values += 1
        if (counted.conditions === before) counted.conditions += 1
        if (key === 'not') counted.conditions += 1
      }
      continue
    }
    counted.conditions += 1
    counted.values += Array.isArray(value) ? value.length : 1
    if (typeof value !== 'string' || !textKeys.has(key)) continue
    counted.texts += 1
    counted.characters += value.length
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
