import { expect, it } from 'vitest'
import { mayAcknowledge, requireAccount } from '../../../server/policy/representation/representation.ts'

it('P14: a representation that came without a message needs an account in words', () => {
  const byPhone = { channel: 'telephone', account: null, hasMessage: false } as const
  expect(requireAccount(byPhone)).toMatchObject({ refusal: 'account-missing' })
  expect(requireAccount({ ...byPhone, account: '  ' })).toMatchObject({ refusal: 'account-missing' })
  expect(requireAccount({ ...byPhone, account: 'She says that it was not her.' })).toBeNull()
  expect(requireAccount({ ...byPhone, hasMessage: true })).toBeNull()
  expect(requireAccount({ ...byPhone, channel: null })).toBeNull()
})

it('P14: an authorising officer acknowledges it, before it is answered', () => {
  const officer = { oid: 'f', tid: 't', roles: ['AuthorisingOfficer' as const] }
  const received = { acknowledgedOn: null, answered: false }
  expect(mayAcknowledge(received, officer)).toBeNull()
  expect(mayAcknowledge({ ...received, acknowledgedOn: '2026-11-03' }, officer)).toBeNull()
  expect(mayAcknowledge({ ...received, answered: true }, officer)).toMatchObject({ refusal: 'already-answered' })
  expect(mayAcknowledge(received, { ...officer, roles: ['Reviewer'] })).toMatchObject({ refusal: 'not-authorised' })
})
