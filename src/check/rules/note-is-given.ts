import { at, type Rule } from '../rule.ts'

export const noteIsGiven: Rule = {
  name: 'note-is-given',
  law: 'What is inferred says how, and what is ambiguous which readings there are, in a note.',
  isOfAbsence: true,
  isOfOneFile: true,
  *check({ all }) {
    for (const { file, marks } of all) {
      for (const { path, value } of marks.claim) {
        if (value.status === 'STATED' || value.note !== undefined) continue
        yield at(file, [...path, 'status'], {
          message: `The claim is ${value.status} without a note`,
          remedy:
            value.status === 'INFERRED'
              ? 'Add "note": how it follows from the article.'
              : 'Add "note": which readings there are.',
        })
      }
    }
  },
}
