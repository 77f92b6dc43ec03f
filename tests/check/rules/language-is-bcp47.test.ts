import { languageIsBcp47 } from '../../../src/check/rules/language-is-bcp47.ts'
import { testRule } from '../rule-table.ts'
import { article } from '../small-world.ts'

testRule(
  languageIsBcp47,
  {
    'a tag with a region': article('language: en', 'language: en-GB'),
  },
  {
    'the name of a language': {
      files: article('language: en', 'language: English'),
      findings: [
        [
          'articles/barn/article.yaml:3:1',
          '"English" is not the canonical BCP 47 tag of a known language',
          'en',
        ],
      ],
    },
    'an underscore': {
      files: article('language: en', 'language: en_GB'),
      findings: [
        [
          'articles/barn/article.yaml:3:1',
          '"en_GB" is not the canonical BCP 47 tag of a known language',
          'en-GB',
        ],
      ],
    },
    'the wrong case': {
      files: article('language: en', 'language: EN-gb'),
      findings: [
        [
          'articles/barn/article.yaml:3:1',
          '"EN-gb" is not the canonical BCP 47 tag of a known language',
          'en-GB',
        ],
      ],
    },
    'no language': {
      files: article('language: en', 'language: qq'),
      findings: [
        [
          'articles/barn/article.yaml:3:1',
          '"qq" is not the canonical BCP 47 tag of a known language',
          null,
        ],
      ],
    },
  },
)
