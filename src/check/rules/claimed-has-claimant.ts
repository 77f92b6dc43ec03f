import { at, type Rule } from '../rule.ts'

export const claimedHasClaimant: Rule = {
  name: 'claimed-has-claimant',
  law: 'An event that is only claimed names whose claim it is.',
  isOfAbsence: true,
  isOfOneFile: true,
  *check({ articles }) {
    for (const { file } of articles) {
      for (const [slug, { modality, accordingTo }] of Object.entries(file.content.events ?? {})) {
        if (modality !== 'CLAIMED' || (accordingTo ?? []).length > 0) continue
        yield at(file, ['events', slug, 'accordingTo'], {
          message: `The event "${slug}" is CLAIMED, but nobody is named whose claim it is`,
          remedy:
            'Add "accordingTo" with the actor who claims it, or another "modality" where the article says it in its own voice.',
        })
      }
    }
  },
}
