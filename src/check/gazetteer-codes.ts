/** The rule that needs a gazetteer, which is passed in: checking reads nothing itself. */
import { quoted } from '../authoring/suggest.ts'
import type { Gazetteer } from '../model/gazetteer.ts'
import { at, type Rule } from './rule.ts'

/** A code that the gazetteer does not know would be served without a source. */
export function gazetteerCodes(gazetteer: Gazetteer): Rule {
  return {
    name: 'gazetteer-codes',
    law: 'The ISO 3166 code and the GeoNames id of a location are in the gazetteer.',
    *check({ corpus }) {
      for (const file of corpus.locations.values()) {
        const { isoCode, geonamesId } = file.content

        if (isoCode !== undefined && gazetteer.byIsoCode(isoCode) === null) {
          yield at(file, ['isoCode'], {
            message: `ISO 3166 has no code ${quoted(isoCode)}`,
            remedy:
              'Write the assigned code of a country ("PK") or a region ("PK-KP"), or leave it out.',
          })
        }

        if (geonamesId !== undefined && gazetteer.byGeonamesId(geonamesId) === null) {
          yield at(file, ['geonamesId'], {
            message: `The gazetteer has no populated place with the GeoNames id ${geonamesId}`,
            remedy:
              'Write the id of a place of at least 1000 inhabitants, as geonames.org has it, or leave it out.',
          })
        }
      }
    },
  }
}
