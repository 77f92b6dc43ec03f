import { locationTree } from '../../../src/check/rules/location-tree.ts'
import { testRule } from '../rule-table.ts'
import { farm } from '../small-world.ts'

testRule(
  locationTree,
  {
    'a chain': farm(
      'kind: FACILITY\nname: the barn\ncontainedIn: { location: farm, source: a map }\n',
    ),
    'an article that says what the registry says': farm(
      'kind: FACILITY\nname: the barn\ncontainedIn: { location: farm, source: a map }\n',
      'containedIn: { location: farm, evidence: barn }',
    ),
    'an article that says a wider place than the registry': {
      ...farm(
        'kind: FACILITY\nname: the barn\ncontainedIn: { location: farm, source: a map }\n',
        'containedIn: { location: valley, evidence: barn }',
        'kind: OTHER\nname: the farm\ncontainedIn: { location: valley, source: a map }\n',
      ),
      'locations/valley.yaml': 'kind: OTHER\nname: the valley\n',
    },
    'an article that says a nearer place than the registry': {
      ...farm(
        'kind: FACILITY\nname: the barn\ncontainedIn: { location: valley, source: a map }\n',
        'containedIn: { location: farm, evidence: barn }',
        'kind: OTHER\nname: the farm\ncontainedIn: { location: valley, source: a map }\n',
      ),
      'locations/valley.yaml': 'kind: OTHER\nname: the valley\n',
    },
  },
  {
    'a location in itself': {
      files: {
        'locations/barn.yaml':
          'kind: FACILITY\nname: the barn\ncontainedIn: { location: barn, source: a map }\n',
      },
      findings: [['locations/barn.yaml:4:16', '"barn" is said to lie in itself', null]],
    },
    'two that lie in each other': {
      files: farm(
        'kind: FACILITY\nname: the barn\ncontainedIn: { location: farm, source: a map }\n',
        '',
        'kind: OTHER\nname: the farm\ncontainedIn: { location: barn, source: a map }\n',
      ),
      findings: [
        [
          'locations/farm.yaml:4:16',
          'Locations lie in each other in a circle: "barn" → "farm" → "barn"',
          null,
        ],
      ],
    },
    'an article against the registry': {
      files: {
        ...farm(
          'kind: FACILITY\nname: the barn\ncontainedIn: { location: farm, source: a map }\n',
          'containedIn: { location: yard, evidence: barn }',
        ),
        'locations/yard.yaml': 'kind: OTHER\nname: the yard\n',
      },
      findings: [
        [
          'articles/barn/article.yaml:16:20',
          '"barn" is said to lie in "yard", but in "farm" by locations/barn.yaml:4',
          'farm',
        ],
      ],
    },
  },
)
