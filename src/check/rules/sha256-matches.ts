import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { at, type Rule } from '../rule.ts'

export const sha256Matches: Rule = {
  name: 'sha256-matches',
  law: 'Where an article gives a SHA-256, it is that of the bytes of its text.',
  isOfOneFile: true,
  *check({ articles, files }) {
    for (const { file } of articles) {
      const wanted = file.content.sha256
      const bytes = files.get(file.textPath)
      if (wanted === undefined || !(bytes instanceof Uint8Array)) continue
      const found = bytesToHex(sha256(bytes))
      if (found === wanted) continue
      yield at(file, ['sha256'], {
        message: `The SHA-256 of "article.txt" is ${found}`,
        remedy: 'Restore the text; or, where its change is meant, put the new sum here.',
        suggestion: found,
      })
    }
  },
}
