/** The `OrderDirection` enum. */
import { describedEnum } from './described-enum.ts'

export const OrderDirectionRef = describedEnum(
  'OrderDirection',
  ['ASC', 'DESC'],
  'Which end of a list comes first. Nodes without the value that is ordered by come last, and ties are in ascending order of slug, in both directions.',
  {
    ASC: 'The smallest, earliest or alphabetically first comes first.',
    DESC: 'The greatest, latest or alphabetically last comes first.',
  },
)
