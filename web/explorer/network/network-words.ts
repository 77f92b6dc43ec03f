/** What the address of the network chooses, in words for its title. */
import { chosenDays, chosenName } from '../filters/title-of.ts'
import type { ChoicesQuery } from '../operations/types.ts'
import { edgeWords, relationWords } from './network-edge.ts'
import { type Network, readRelations } from './network-of.ts'

/** Null for the network, or the choices, until they are here. */
export function networkWords(
  parameters: URLSearchParams,
  network: Network | null,
  choices: ChoicesQuery | null,
): readonly (string | null)[] {
  const line = network?.edges.find(({ id }) => id === parameters.get('line'))
  const show = parameters.get('show')
  const lines = show === null ? [] : [...readRelations(show)].map((one) => relationWords[one])
  return [
    line === undefined ? null : `${line.from.name} ${edgeWords(line)} ${line.to.name}`,
    chosenName(parameters, 'who', choices?.actors.nodes),
    chosenName(parameters, 'actor', choices?.actors.nodes),
    show === null ? null : `lines: ${lines.length === 0 ? 'none' : lines.join(' · ')}`,
    chosenName(parameters, 'article', choices?.articles.nodes),
    chosenDays(parameters),
  ]
}
