import { passageOccursOnce } from '../../../src/check/rules/passage-occurs-once.ts'
import { testRule } from '../rule-table.ts'
import { article } from '../small-world.ts'

testRule(
  passageOccursOnce,
  {
    'the small world': {},
    'a passage told apart by its paragraph': article(
      'cue: said on Monday',
      'cue: { quote: hen, paragraph: 2 }',
    ),
    'a passage told apart by the words before': article(
      'cue: said on Monday',
      'cue: { quote: fox, before: The }',
    ),
  },
  {
    'a passage that occurs twice, in two paragraphs': {
      files: article('cue: said on Monday', 'cue: fox'),
      findings: [
        [
          'articles/barn/article.yaml:28:5',
          'The passage "fox" stands 2 times in the text, in paragraphs 1, 2',
          null,
        ],
      ],
    },
    'a passage that occurs twice in the same paragraph': {
      files: article('cue: said on Monday', 'cue: { quote: the, paragraph: 1 }'),
      findings: [
        [
          'articles/barn/article.yaml:28:5',
          'The passage "the" stands 2 times in paragraph 1',
          null,
        ],
      ],
    },
    'a passage that is only a part of a word': {
      files: article('cue: said on Monday', 'cue: wer'),
      findings: [
        [
          'articles/barn/article.yaml:28:5',
          'The passage "wer" stands only inside a longer word, in "answered"',
          null,
        ],
      ],
    },
    'a passage in another paragraph': {
      files: article('cue: said on Monday', 'cue: { quote: said on Monday, paragraph: 2 }'),
      findings: [
        [
          'articles/barn/article.yaml:28:5',
          'The passage "said on Monday" does not stand in paragraph 2; it stands in paragraph 1',
          'paragraph: 1',
        ],
      ],
    },
    'a passage beside other words': {
      files: article('cue: said on Monday', 'cue: { quote: said on Monday, before: The fox }'),
      findings: [
        [
          'articles/barn/article.yaml:28:5',
          'The passage "said on Monday" does not stand directly after "The fox"; it stands in paragraph 1',
          null,
        ],
      ],
    },
    'straight quotation marks': {
      files: article("'said on Monday: “A fox'", "'said on Monday: \"A fox'"),
      findings: [
        [
          'articles/barn/article.yaml:30:44',
          'The passage "said on Monday: \\"A fox" is not in the text; it differs from it in quotation marks',
          'said on Monday: “A fox',
        ],
      ],
    },
    'another case': {
      files: article('cue: said on Monday', 'cue: Said on monday'),
      findings: [
        [
          'articles/barn/article.yaml:28:5',
          'The passage "Said on monday" is not in the text; it differs from it in case',
          'said on Monday',
        ],
      ],
    },
    'other white space': {
      files: article('cue: said on Monday', 'cue: said  on Monday'),
      findings: [
        [
          'articles/barn/article.yaml:28:5',
          'The passage "said  on Monday" is not in the text; it differs from it in white space',
          'said on Monday',
        ],
      ],
    },
    'other words after a beginning that is there': {
      files: article('cue: said on Monday', 'cue: said on Tuesday'),
      findings: [
        [
          'articles/barn/article.yaml:28:5',
          'The passage "said on Tuesday" is not in the text; the text has "said on Monday:"',
          null,
        ],
      ],
    },
    'words that are not there at all': {
      files: article('cue: said on Monday', 'cue: whispered'),
      findings: [
        [
          'articles/barn/article.yaml:28:5',
          'The passage "whispered" is not in the text, nor is its beginning',
          null,
        ],
      ],
    },
    'a mention, with the place of the mention': {
      files: article('mentions: [the barn]', 'mentions: [the barn, the stable]'),
      findings: [
        [
          'articles/barn/article.yaml:15:26',
          'The passage "the stable" is not in the text, nor is its beginning',
          null,
        ],
      ],
    },
  },
)
