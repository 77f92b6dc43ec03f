/** The values of the timeline's parameters that have but a few. */
export const timelineKinds = [
  ['statement', 'statements'],
  ['event', 'events'],
] as const

export const timelineModalities = [
  ['happened', 'events that happened'],
  ['claimed', 'events only claimed'],
  ['proposed', 'events proposed'],
  ['negated', 'events that did not happen'],
] as const

export const timelineValues = {
  kind: timelineKinds.map(([value]) => value),
  modality: timelineModalities.map(([value]) => value),
}
