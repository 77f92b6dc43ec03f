/** The `LocationKind` enum: what each value of the vocabulary means. */
import { locationKinds } from '../../src/model/vocabulary.ts'
import { describedEnum } from './described-enum.ts'

export const LocationKindRef = describedEnum('LocationKind', locationKinds, 'What a location is.', {
  COUNTRY: 'A country, as a territory; the state that acts is an actor.',
  REGION: 'A first-level division of a country, such as a province, or another large area.',
  DISTRICT: 'A division below a region.',
  CITY: 'A city, a town or a village.',
  FACILITY: 'A building or a site: an airport, a base, a dam.',
  BOUNDARY: 'A border or a line of control.',
  OTHER: 'A place of none of the other kinds.',
})
