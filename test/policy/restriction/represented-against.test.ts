import { expect, it } from 'vitest'
import { mayBeRepresentedAgainst, mayHaveBeenReceived } from '../../../server/policy/restriction/restriction.ts'

const began = { inForceOn: '2026-11-03' } as const
const inForce = { ...began, state: 'in-force', until: '2027-05-03', liftedOn: null } as const
const ranOut = { ...began, state: 'lifted', until: '2027-05-03', liftedOn: '2027-05-04' } as const
const lifted = { ...began, state: 'lifted', until: null, liftedOn: '2027-02-01' } as const

it.each([
  ['on the last day, before its end is recorded', inForce, '2027-05-03', undefined],
  ['after the last day, before its end is recorded', inForce, '2027-05-04', 'already-lifted'],
  ['on the last day, after its end was recorded', ranOut, '2027-05-03', undefined],
  ['after the last day', ranOut, '2027-05-04', 'already-lifted'],
  ['before an officer lifted it', lifted, '2027-01-31', undefined],
  ['on the day on which an officer lifted it: it may have come first', lifted, '2027-02-01', undefined],
  ['on the day after an officer lifted it', lifted, '2027-02-02', 'already-lifted'],
  ['on the day of the first decision', inForce, '2026-11-02', undefined],
  ['before the first decision', inForce, '2026-11-01', 'before-the-decision'],
  ['before the first decision, against one that has ended', ranOut, '2026-11-01', 'before-the-decision'],
  ['after it was lifted on an unknown day', { ...lifted, liftedOn: null }, '2027-01-31', 'already-lifted'],
  ['against one that never began', { ...lifted, inForceOn: null }, '2027-01-31', 'already-lifted'],
  ['against one that another replaced', { ...ranOut, state: 'replaced' }, '2027-05-03', 'not-in-force'],
] as const)('P14: a representation received %s', (_, restriction, receivedOn, refusal) => {
  expect(mayBeRepresentedAgainst(restriction, receivedOn, '2026-11-02')?.refusal).toBe(refusal)
})

it('P14: before the register knew of a restriction from a file, whose decision nobody here knows', () => {
  expect(mayBeRepresentedAgainst(inForce, '2026-10-20', null)).toBeNull()
})

const replaced = { ...began, state: 'replaced', until: '2027-05-03', liftedOn: '2026-12-01' } as const
it.each([
  ['the last day, after its end was recorded', ranOut, '2027-05-03', undefined],
  ['after the last day', ranOut, '2027-05-04', 'already-lifted'],
  ['after the last day, before its end is recorded', inForce, '2027-05-04', 'already-lifted'],
  ['the day on which an officer lifted it', lifted, '2027-02-01', undefined],
  ['the day after an officer lifted it', lifted, '2027-02-02', 'already-lifted'],
  ['before the first decision', lifted, '2026-11-01', 'before-the-decision'],
  ['a day before a change replaced it', replaced, '2026-11-30', undefined],
  ['a day on which its change had gone, which was recorded later', replaced, '2026-12-02', undefined],
  ['a day before it was lifted, of one that never began', { ...lifted, inForceOn: null }, '2027-01-31', undefined],
  ['a day, of one that was lifted on an unknown day', { ...lifted, liftedOn: null }, '2027-01-31', undefined],
] as const)('P14: the day of a recorded representation is corrected to %s', (_, restriction, receivedOn, refusal) => {
  expect(mayHaveBeenReceived(restriction, receivedOn, '2026-11-02')?.refusal).toBe(refusal)
})
