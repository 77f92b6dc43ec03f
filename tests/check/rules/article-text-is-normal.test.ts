import { articleTextIsNormal } from '../../../src/check/rules/article-text-is-normal.ts'
import { testRule } from '../rule-table.ts'
import { articlePath, text } from '../small-world.ts'

testRule(
  articleTextIsNormal,
  {
    'a text with a character outside the BMP and an emoji sequence': text((all) =>
      all.replace('hen.', 'hen 🦊👩‍🌾.'),
    ),
  },
  {
    'carriage returns': {
      files: text((all) => all.replace('\n', '\r\n')),
      findings: [['articles/barn/article.txt:1:65', 'The text has carriage returns (CR)', null]],
    },
    'an empty line': {
      files: text((all) => all.replace('\n', '\n\n')),
      findings: [['articles/barn/article.txt:1:65', 'The text has an empty paragraph', null]],
    },
    'a final line break': {
      files: text((all) => all + '\n'),
      findings: [['articles/barn/article.txt:2:34', 'The text ends with a line break', null]],
    },
    'several final line breaks': {
      files: text((all) => all + '\n\n'),
      findings: [['articles/barn/article.txt:2:34', 'The text ends with a line break', null]],
    },
    'a first line that is empty': {
      files: text((all) => '\n' + all),
      findings: [['articles/barn/article.txt:1:1', 'The text has an empty paragraph', null]],
    },
    'white space at the end of a line': {
      files: text((all) => all.replace('\n', ' \n')),
      findings: [['articles/barn/article.txt:1:65', 'A paragraph ends with white space', null]],
    },
    'a combining accent': {
      files: text((all) => all.replace('answered', 'answere\u0301d')),
      findings: [
        [
          'articles/barn/article.txt:2:23',
          'The text is not in Unicode normal form C from here on',
          null,
        ],
      ],
    },
    'a control character': {
      files: text((all) => all.replace('answered', 'ans\u0007wered')),
      findings: [
        ['articles/barn/article.txt:2:20', 'The text has the control character U+0007', null],
      ],
    },
    'a byte order mark in the middle': {
      files: text((all) => all.replace('answered', 'ans\ufeffwered')),
      findings: [
        ['articles/barn/article.txt:2:20', 'The text has the invisible character U+FEFF', null],
      ],
    },
    'a zero width space': {
      files: text((all) => all.replace('answered', 'ans\u200bwered')),
      findings: [
        ['articles/barn/article.txt:2:20', 'The text has the invisible character U+200B', null],
      ],
    },
    'a noncharacter outside the BMP': {
      files: text((all) => all.replace('answered', 'ans\u{1fffe}wered')),
      findings: [
        ['articles/barn/article.txt:2:20', 'The text has the invisible character U+1FFFE', null],
      ],
    },
    'a replacement character': {
      files: text((all) => all.replace('answered', 'ans\ufffdwered')),
      findings: [
        [
          'articles/barn/article.txt:2:20',
          'The text has the replacement character U+FFFD: a character was lost on the way here',
          null,
        ],
      ],
    },
    'an empty file': {
      files: {
        'articles/barn/article.txt': '',
        [articlePath]:
          'label: Nothing\nlanguage: en\nactors: { hen: { mentions: [] }, coop: { mentions: [] } }\nlocations: { barn: { mentions: [] } }\n',
        'events/visit.yaml': null,
        'actors/coop.yaml': 'kind: GROUP\nname: The Coop\n',
      },
      findings: [['articles/barn/article.txt:1:1', 'The text is empty', null]],
    },
  },
)
