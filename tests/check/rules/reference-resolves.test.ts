import { referenceResolves } from '../../../src/check/rules/reference-resolves.ts'
import { testRule } from '../rule-table.ts'
import { article, base } from '../small-world.ts'

testRule(
  referenceResolves,
  {
    'the small world': {},
    'a reference to a file that is broken': { 'actors/hen.yaml': base['actors/hen.yaml'] },
  },
  {
    'a slug of nothing, with the nearest': {
      files: article('speaker: hen', 'speaker: han'),
      findings: [['articles/barn/article.yaml:29:5', 'There is no actor "han"', 'hen']],
    },
    'a key that is a slug of nothing': {
      files: article('locations:\n  barn:', 'locations:\n  barm:'),
      findings: [['articles/barn/article.yaml:14:3', 'There is no location "barm"', 'barn']],
    },
    'a slug of another registry': {
      files: article('{ event: visit,', '{ event: barn,'),
      findings: [
        [
          'articles/barn/article.yaml:33:11',
          'There is no event "barn"; there is a location of that name',
          null,
        ],
      ],
    },
    'a statement that is not there': {
      files: article(
        'said on Monday\n    speaker',
        'said on Monday\n    links: [{ kind: REBUTS, statement: hen-fox-cane, evidence: said on Monday }]\n    speaker',
      ),
      findings: [
        [
          'articles/barn/article.yaml:29:29',
          'There is no statement "hen-fox-cane"',
          'hen-fox-came',
        ],
      ],
    },
    'names that every object has': {
      files: article('speaker: hen', 'speaker: constructor'),
      findings: [['articles/barn/article.yaml:29:5', 'There is no actor "constructor"', null]],
    },
    'a territory and a place that are not there': {
      files: {
        'locations/barn.yaml':
          'kind: FACILITY\nname: the barn\ncontainedIn: { location: farm, source: a map }\n',
      },
      findings: [['locations/barn.yaml:4:16', 'There is no location "farm"', null]],
    },
    'a namesake that is not there': {
      files: { 'actors/hen.yaml': 'kind: PERSON\nname: Mrs. Hen\nsharesNameWith: [hem]\n' },
      findings: [['actors/hen.yaml:4:18', 'There is no actor "hem"', 'hen']],
    },
  },
)
