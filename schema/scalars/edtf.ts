/** The `EDTF` scalar. It stands in answers only; the text was parsed when the corpus was compiled. */
import { builder } from '../builder.ts'

builder.scalarType('EDTF', {
  description:
    'A moment or a stretch of time in the Extended Date/Time Format, ISO 8601-2 level 2: `2024-03-26` a day, `2023-11/..` from then on, `2023-07-17?` uncertain, `[..2023-07-17]` some day up to then. Clients that do not parse it use `earliest` and `latest` beside it.',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  coerceOutputValue: (edtf) => edtf,
})
