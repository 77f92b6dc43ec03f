import { adjacencyIsSound } from '../../../src/check/rules/adjacency-is-sound.ts'
import { testRule } from '../rule-table.ts'
import { farm } from '../small-world.ts'

testRule(
  adjacencyIsSound,
  {
    'two neighbours': farm(
      'kind: FACILITY\nname: the barn\n',
      'adjacentTo: [{ location: farm, evidence: barn }]',
    ),
  },
  {
    'a location beside itself': {
      files: farm(
        'kind: FACILITY\nname: the barn\n',
        'adjacentTo: [{ location: barn, evidence: barn }]',
      ),
      findings: [['articles/barn/article.yaml:16:20', '"barn" is said to border on itself', null]],
    },
    'a location beside the one around it': {
      files: farm(
        'kind: FACILITY\nname: the barn\ncontainedIn: { location: farm, source: a map }\n',
        'adjacentTo: [{ location: farm, evidence: barn }]',
      ),
      findings: [
        [
          'articles/barn/article.yaml:16:20',
          '"barn" is said to border on "farm", in which it lies',
          null,
        ],
      ],
    },
    'a location beside one within it': {
      files: farm(
        'kind: FACILITY\nname: the barn\n',
        'adjacentTo: [{ location: farm, evidence: barn }]',
        'kind: OTHER\nname: the farm\ncontainedIn: { location: barn, source: a map }\n',
      ),
      findings: [
        [
          'articles/barn/article.yaml:16:20',
          '"barn" is said to border on "farm", which lies in it',
          null,
        ],
      ],
    },
  },
)
