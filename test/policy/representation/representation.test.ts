import { describe, expect, it } from 'vitest'
import {
  mayAcknowledge,
  mayAnswer,
  mayAnswerRepresentation,
  representationState,
  requireAccount,
} from '../../../server/policy/representation/representation.ts'

const officer = { oid: 'f', tid: 't', roles: ['AuthorisingOfficer' as const] }
const received = { acknowledgedOn: null, answered: false }
const acknowledged = { acknowledgedOn: '2026-11-03', answered: false }
const answered = { acknowledgedOn: '2026-11-03', answered: true }
const answeredAtOnce = { acknowledgedOn: null, answered: true }

describe('P14: a representation', () => {
  const byPhone = { channel: 'telephone', account: null, hasMessage: false } as const
  it.each([
    ['a telephone call without an account', byPhone, 'account-missing'],
    ['a telephone call with an empty account', { ...byPhone, account: '  ' }, 'account-missing'],
    ['a telephone call with an account', { ...byPhone, account: 'She says that it was not her.' }, undefined],
    ['a telephone call with a message', { ...byPhone, hasMessage: true }, undefined],
    ['the open message', { ...byPhone, channel: null }, undefined],
  ])('that came without a message needs an account in words: %s', (_, given, refusal) => {
    expect(requireAccount(given)?.refusal).toBe(refusal)
  })

  it.each([
    ['received', received],
    ['acknowledged', acknowledged],
    ['answered', answered],
    ['answered', answeredAtOnce],
  ])('is %s: %j', (state, progress) => {
    expect(representationState(progress)).toBe(state)
  })

  it.each([
    ['received', received, undefined],
    ['acknowledged before', acknowledged, undefined],
    ['answered', answered, 'already-answered'],
    ['answered without an acknowledgement', answeredAtOnce, 'already-answered'],
  ])('is acknowledged and answered until it has its answer: %s', (_, progress, refusal) => {
    expect(mayAcknowledge(progress, officer)?.refusal).toBe(refusal)
    expect(mayAnswerRepresentation(progress)?.refusal).toBe(refusal)
  })

  it('is acknowledged by an authorising officer alone', () => {
    for (const progress of [received, answered])
      expect(mayAcknowledge(progress, { ...officer, roles: ['Reviewer', 'RegisterKeeper'] })?.refusal).toBe(
        'not-authorised',
      )
  })
})

it('P15: a report of changed circumstances is answered once', () => {
  expect(mayAnswer({ answered: false })).toBeNull()
  expect(mayAnswer({ answered: true })?.refusal).toBe('already-answered')
})
