import { describe, expect, it } from 'vitest'
import { questionFor } from '../../../addin/pane/commands/guard-words.ts'
import { yourWords } from '../../../addin/words/named-words.ts'
import { isToldBy } from '../../../server/policy/letter/confirmation.ts'
import type { Measure } from '../../../server/policy/restriction/measures.ts'
import { mayPassOn } from '../../../server/policy/restriction/passed-on.ts'
import { type CustomerFacts, type StandingQuestion, standingOf } from '../../../server/policy/standing/standing.ts'
import { namedIns } from '../../../server/policy/vocabulary-states.ts'
import { arrangement, freeMail, nobodyElse } from '../../support/arrangements.ts'

const sam = { name: 'Sam Reyes', post: 'Customer Relations', address: 'sam.reyes@ambleford.example' }
const notTold = 'The customer has not been told.'
const wording = {
  reminder: 'Please write to {contact}.',
  doNotReply: 'Do not reply. Pass this to {contact}, {post}.',
  mayReply: 'You can reply.',
  notTold,
  arrangement,
}
const lookedUp = { passOn: 'Tell them.', passOnUntold: 'Pass on to {contact}.', asArranged: 'Help.', yours: 'Yours.' }
const asked: StandingQuestion = {
  person: { oid: 'amira', tid: 'council', name: 'Amira Khan', roles: [] },
  reader: { services: ['Housing', 'Planning'], addresses: [] },
  at: new Date('2026-11-03T09:00:00.000Z'),
  ...{ timeZone: 'Europe/London', wording, services: ['Housing', 'Planning'], tellsServices: false },
  alsoNamed: nobodyElse,
}
type Held = CustomerFacts['restrictions'][number]
const restriction = (given: Partial<Held> = {}): Held => ({
  ...{ id: 'r', state: 'in-force', inForceOn: '2026-09-03', until: null, liftedOn: null },
  ...{ measures: [{ kind: 'designated-contact' }], contact: sam, deputy: null, services: null, ...freeMail },
  isTold: false,
  ...given,
})
const seen = (restrictions: Held[], by: Partial<StandingQuestion> = {}) => {
  const none = { pendingEscalations: [], warnings: [], formalWarnings: [], passedOn: [] }
  const standing = standingOf({ customerId: 'c', restrictions, ...none }, { ...asked, ...by })
  if (standing.kind !== 'restricted') throw new Error(standing.kind)
  return standing.instruction
}
const weekly: Measure[] = [{ kind: 'volume', channel: 'email', atMost: 1, each: 'week' }]

describe('P14: a restriction in force of which the customer was not told', () => {
  it('gives nobody a reminder, and says so after what to do', () => {
    expect(seen([restriction()])).toMatchObject({
      say: `Do not reply. Pass this to Sam Reyes, Customer Relations. ${notTold}`,
      reminder: '',
    })
    expect(seen([restriction({ measures: weekly })])).toMatchObject({ say: `You can reply. ${notTold}`, reminder: '' })
    const told = seen([restriction({ isTold: true })])
    expect(told.say).not.toContain(notTold)
    expect(told.reminder).not.toBe('')
  })

  it('a caller is not told whom to contact; whoever deals with them reads that they do not know', () => {
    const by = { wording: { ...wording, lookedUp } }
    expect(seen([restriction()], by).say).toBe(`Pass on to Sam Reyes. ${notTold}`)
    expect(seen([restriction({ isTold: true })], by).say).toBe('Tell them.')
    expect(seen([restriction({ measures: weekly })], by).say).toBe(`Help. ${notTold}`)
    const reader = { services: null, addresses: [sam.address] }
    expect(seen([restriction()], { ...by, reader }).say).toBe(`Yours. ${notTold}`)
  })

  it('beside another restriction, its lines say so', () => {
    const housing = restriction({ services: ['Housing'], isTold: true })
    const planning = restriction({ id: 'p', services: ['Planning'], measures: weekly })
    expect(seen([housing, planning])).toMatchObject({
      say: 'Do not reply. Pass this to Sam Reyes, Customer Relations.',
      arrangements: [
        'May contact Sam Reyes only.',
        'Planning: E-mail: at most once a week.',
        'Planning: The customer has not been told of this restriction. Do not mention it to them.',
      ],
    })
  })

  it.each(namedIns)('is said in the pane and above a draft to whoever may write, too: %s', (you) => {
    const instruction = { passTo: { ...sam, deputy: null }, reminder: '' }
    expect(yourWords(you, instruction)).toMatch(/has not been told of this restriction\. Do not mention it/)
    expect(yourWords(you, { ...instruction, reminder: 'Please.' })).not.toContain('told')
  })

  it('the question before sending offers no words for a reminder', () => {
    const instruction = { ...seen([restriction()]) }
    const [draft] = [{ address: 'petra.holm@example.org', mayWrite: false, instruction }]
    const { words } = questionFor([draft], []) ?? { words: '' }
    expect(words).toContain('has not been told of this restriction: do not mention it')
    expect(words).not.toContain('To remind')
  })

  it('a reminder is not recorded; passing on is', () => {
    const pass = (reminded: boolean) => mayPassOn({ reminded, forwarded: true }, restriction(), '2026-11-03')
    expect(pass(true)).toMatchObject({ refusal: 'customer-not-told' })
    expect(pass(false)).toBeNull()
  })

  it.each([
    ['its letter was sent', [['sent', '2026-09-02']], true],
    ['its letter is still to be written, since it was put in force at once', [['to-write', '2026-09-02']], false],
    ['an officer decided that they are not told', [['not-notified', '2026-09-02']], false],
    ['it came from a file', [], true],
    ['it came from a file, and its contact changed since', [['to-write', '2026-10-02']], true],
    [
      'they were not told of it, and then of its new contact',
      [
        ['not-notified', '2026-09-02'],
        ['sent', '2026-10-02'],
      ],
      true,
    ],
  ] as const)('they count as told if a letter went, or it was confirmed elsewhere: %s', (_, letters, isTold) => {
    const all = letters.map(([state, decidedOn]) => ({ state, decidedOn }))
    expect(isToldBy(all, { inForceOn: '2026-09-03' })).toBe(isTold)
  })
})
