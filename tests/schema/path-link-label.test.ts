import { expect, test } from 'vitest'
import { pathLinkLabel } from '../../schema/path-link-label.ts'
import { participantRoles, pathLinkKinds } from '../../src/model/vocabulary.ts'

const plain = { role: null, modality: null }

test.for([
  [{ ...plain, kind: 'MAY_SPEAK' }, 'may speak in'],
  [{ ...plain, kind: 'DOES_NOT_ANSWER' }, 'does not answer'],
  [{ ...plain, kind: 'RESEMBLES' }, 'resembles'],
  [{ kind: 'PARTICIPATES_IN', role: 'VICTIM', modality: 'ACTUAL' }, 'is a victim of'],
  [{ kind: 'PARTICIPATES_IN', role: 'IMPOSER', modality: null }, 'imposes'],
  [{ kind: 'PARTICIPATES_IN', role: 'PARTY', modality: 'CLAIMED' }, 'is a party to, as claimed'],
  [{ kind: 'PARTICIPATES_IN', role: 'PROPOSER', modality: 'PROPOSED' }, 'proposes, as proposed'],
  [{ kind: 'HAPPENS_IN', role: null, modality: 'ACTUAL' }, 'happens in'],
  [{ kind: 'HAPPENS_IN', role: null, modality: 'NEGATED' }, 'was not in'],
  [{ kind: 'HAPPENS_IN', role: null, modality: 'CLAIMED' }, 'is in, as claimed'],
  [{ kind: 'HAPPENS_IN', role: null, modality: 'PROPOSED' }, 'would be in, as proposed'],
  [{ ...plain, kind: 'SPEAKS' }, 'speaks in'],
  [{ kind: 'SPEAKS', role: null, modality: 'NEGATED' }, 'did not speak in'],
  [{ kind: 'SAID_AT', role: null, modality: 'NEGATED' }, 'was not said at'],
  [{ ...plain, kind: 'REPORTS' }, 'reports'],
] as const)('pathLinkLabel() of %o is "%s"', ([link, label]) => {
  expect(pathLinkLabel(link)).toBe(label)
})

test('pathLinkLabel() tells kinds and roles apart', () => {
  const ofKinds = pathLinkKinds.map((kind) => pathLinkLabel({ ...plain, kind }))
  const ofRoles = participantRoles.map((role) =>
    pathLinkLabel({ kind: 'PARTICIPATES_IN', role, modality: null }),
  )
  expect(new Set(ofKinds).size).toBe(pathLinkKinds.length)
  expect(new Set(ofRoles).size).toBe(participantRoles.length)
})
