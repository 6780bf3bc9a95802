import { expect, test } from 'vitest'
import { overtakenAtDispatch, rightedBy } from '../../server/policy/letter/dispatched.ts'
import { restrictionLetterKinds } from '../../server/policy/vocabulary.ts'

const holds = {
  state: 'in-force',
  hasRunOut: false,
  endedAsTold: false,
  contactReplaced: false,
  hasSuccessor: false,
} as const
const confirms = { ...holds, kind: 'restriction' } as const

test.each([
  ['holds and names who is there', {}, null],
  ['names a contact who was replaced', { contactReplaced: true }, 'contact-replaced'],
  ['tells of what was lifted', { state: 'lifted' }, 'ended'],
  ['tells of what was lifted and names a former contact', { state: 'lifted', contactReplaced: true }, 'ended'],
  ['tells of what ended with its last day', { hasRunOut: true }, 'ended'],
  ['tells of what was agreed and has run out', { state: 'agreed', hasRunOut: true }, 'ended'],
  ['ended as it said, after it had gone', { state: 'lifted', endedAsTold: true, contactReplaced: true }, null],
  ['tells of what another restriction replaced', { state: 'replaced', hasSuccessor: true }, 'replaced'],
  ['tells of what another one replaced, which is over too', { state: 'replaced' }, 'ended'],
  ['tells of what was lifted, with another one agreed since', { state: 'lifted', hasSuccessor: true }, 'ended'],
] as const)('P14: a posted letter that %s', (_, given, expected) => {
  expect(overtakenAtDispatch({ ...confirms, ...given })).toBe(expected)
})

test('P14: only a letter that says that a restriction ended is right once it has ended', () => {
  const right = restrictionLetterKinds.filter(
    (kind) => overtakenAtDispatch({ ...holds, kind, state: 'lifted' }) === null,
  )
  expect(right).toEqual(['lifting'])
})

test('P14: what has ended is told by a lifting letter, what changed by one about the change', () => {
  expect((['ended', 'replaced', 'contact-replaced'] as const).map(rightedBy)).toEqual([
    'lifting',
    'variation',
    'variation',
  ])
})
