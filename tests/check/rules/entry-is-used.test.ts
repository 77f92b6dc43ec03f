import { entryIsUsed } from '../../../src/check/rules/entry-is-used.ts'
import { testRule } from '../rule-table.ts'
import { article } from '../small-world.ts'

testRule(
  entryIsUsed,
  {
    'an actor that is named but not mentioned': {
      'actors/fox.yaml': 'kind: GROUP\nname: Fox\n',
      ...article('{ event: visit, evidence: A fox came }', '{ actor: fox, evidence: A fox came }'),
    },
    'a location that is a territory, and one that holds another': {
      'locations/farm.yaml':
        'kind: COUNTRY\nname: the farm\ncontainedIn: { location: valley, source: a map }\n',
      'locations/valley.yaml': 'kind: OTHER\nname: the valley\n',
      'actors/hen.yaml': 'kind: STATE\nname: Mrs. Hen\nlocation: farm\n',
    },
  },
  {
    'an actor and a location that no article names': {
      files: {
        'actors/fox.yaml': 'kind: PERSON\nname: Fox\n',
        'locations/fox.yaml': 'kind: CITY\nname: Fox\n',
      },
      findings: [
        ['actors/fox.yaml:2:1', 'No article uses the actor "fox"', null],
        ['locations/fox.yaml:2:1', 'No article uses the location "fox"', null],
      ],
    },
  },
)
