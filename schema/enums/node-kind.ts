/** The `NodeKind` enum: what each value of the vocabulary means. */
import { nodeKinds } from '../../src/model/vocabulary.ts'
import { describedEnum } from './described-enum.ts'

export const NodeKindRef = describedEnum(
  'NodeKind',
  nodeKinds,
  'The five kinds of node. The kind is the first word of an id, in lower case: `actor:taliban`.',
  {
    ARTICLE: 'A news article, with its full text.',
    ACTOR:
      'Somebody or something that speaks or acts: a person, an organisation, a state or a group.',
    STATEMENT: 'Something that somebody said, as one article reports it.',
    EVENT:
      'Something that happened, or that is claimed, proposed or denied to have happened: also a policy, an agreement or a situation.',
    LOCATION: 'A place: a country, a region, a city, a border.',
  },
)
