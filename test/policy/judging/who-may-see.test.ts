import { expect, it } from 'vitest'
import { roles } from '../../../server/policy/vocabulary.ts'
import { maySeeEscalations, maySeeRestrictions } from '../../../server/policy/who-may.ts'

const seenBy = (may: typeof maySeeEscalations) =>
  roles.filter((role) => may({ oid: 'o', tid: 't', roles: [role] }) === null).toSorted()

it('P10, P15: escalations are seen by authorising officers and the register keeper', () => {
  expect(seenBy(maySeeEscalations)).toEqual(['AuthorisingOfficer', 'RegisterKeeper'])
})

it('P14, P15: restrictions are seen by the reviewer, too', () => {
  expect(seenBy(maySeeRestrictions)).toEqual(['AuthorisingOfficer', 'RegisterKeeper', 'Reviewer'])
})
