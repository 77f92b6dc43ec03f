import { expect, it } from 'vitest'
import { describeTime } from '../../web/explorer/words/describe-time.ts'

it.each([
  ['2023-07-17', 'July 17, 2023'],
  ['2023-07', 'July 2023'],
  ['2023', '2023'],
  ['2023-07-17?', 'July 17, 2023 (uncertain)'],
  ['2023~', '2023 (approximate)'],
  ['2023-07%', 'July 2023 (uncertain and approximate)'],
  ['2023-11/..', 'since November 2023, end open'],
  ['2023-11/', 'since November 2023, end unknown'],
  ['../2023-11', 'until November 2023, start open'],
  ['2023-07-05/2023-07-17', 'from July 5, 2023 to July 17, 2023'],
  ['[..2023-07-17]', 'on or before July 17, 2023'],
  ['[2023-07-17..]', 'on or after July 17, 2023'],
  ['[2023-07-05..2023-07-17]', 'some time from July 5, 2023 to July 17, 2023'],
  ['2023-21', '2023-21'],
  ['[1667,1668]', '[1667,1668]'],
  ['2023-?07', '2023-?07'],
  ['-0044-03-15', '-0044-03-15'],
])('describeTime() says "%s" as "%s"', (edtf, words) => {
  expect(describeTime(edtf)).toBe(words)
})
