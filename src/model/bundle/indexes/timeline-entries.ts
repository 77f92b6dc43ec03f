/**
 * The entries of the timeline in their order, one number each (`name`): from the lowest bit twelve
 * for the place of the report that first gives the time, and one more (0 for a statement), and 20 for
 * the number of the node.
 */
import type { TimelineIndexes } from '../../bundle-indexes.ts'
import type { Sections, SectionWriter } from '../sections.ts'

const nodeShift = 12
const maxReports = 2 ** nodeShift - 1
const maxNodes = 2 ** (32 - nodeShift)

export interface TimelineEntries {
  readonly length: number
  readonly nodeAt: (entry: number) => number
  /** The place of the report of an event; -1 of a statement. */
  readonly reportAt: (entry: number) => number
}

/** @throws {RangeError} for an event of more than 4,094 reports that differ, and for more than 1,048,576 nodes. */
export function encodeTimelineEntries(
  out: SectionWriter,
  name: string,
  entries: TimelineIndexes['entries'],
): void {
  const packed = Uint32Array.from(entries, ([node, report]) => {
    if (node >= maxNodes || report + 1 > maxReports) {
      throw new RangeError(
        `Cannot encode a timeline entry of node ${node} and report ${report}: expected less than ${maxNodes} and ${maxReports}`,
      )
    }
    return node * 2 ** nodeShift + report + 1
  })
  out.add(name, packed)
}

export function openTimelineEntries(sections: Sections, name: string): TimelineEntries {
  const entries = sections.uint32(name)
  return {
    length: entries.length,
    nodeAt: (entry) => (entries[entry] ?? 0) >>> nodeShift,
    reportAt: (entry) => ((entries[entry] ?? 0) & maxReports) - 1,
  }
}
