/** What the address of the timeline chooses, in words for its title. */
import { chosenDays, chosenName } from '../filters/title-of.ts'
import type { ChoicesQuery } from '../operations/types.ts'
import { timelineKinds, timelineModalities } from './timeline-values.ts'

export function timelineWords(
  parameters: URLSearchParams,
  choices: ChoicesQuery | null,
): readonly (string | null)[] {
  const kind = timelineKinds.find(([value]) => value === parameters.get('kind'))
  const modality = timelineModalities.find(([value]) => value === parameters.get('modality'))
  return [
    kind?.[1] ?? null,
    modality?.[1] ?? null,
    chosenName(parameters, 'actor', choices?.actors.nodes),
    chosenName(parameters, 'location', choices?.locations.nodes),
    chosenName(parameters, 'article', choices?.articles.nodes),
    chosenDays(parameters),
  ]
}
