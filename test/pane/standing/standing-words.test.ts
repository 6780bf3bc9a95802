import { describe, expect, it } from 'vitest'
import { Failure } from '../../../addin/api/failure.ts'
import type { Known, StandingView } from '../../../addin/pane/standing/view.ts'
import { standingWords } from '../../../addin/pane/standing/words.ts'

const at = '2026-11-03T09:41:00.000Z'
const restricted = { kind: 'restricted', instruction: { say: 'Do not reply. Pass this to Sam Reyes.' } } as Known
const standings: Known[] = [
  { kind: 'not-on-register' },
  { kind: 'warned', customerId: 'c', warningId: 'w', warnedAt: at, service: null, lapsesOn: '2027-11-03' },
  {
    kind: 'decision-pending',
    customerId: 'c',
    escalationId: 'e',
    escalatedAt: at,
    service: null,
    mine: false,
    mayWithdraw: false,
    mayWarn: true,
  },
  { kind: 'agreed', customerId: 'c', mayWarn: true },
  restricted,
  { kind: 'colleague' },
]
const unread = 'Outlook did not say where a reply would go.'

const words = (view: Exclude<StandingView, { kind: 'checking' }>, about: 'sender' | 'recipients' = 'sender') =>
  standingWords(view, about, 'Europe/London')

describe('where Outlook does not say where a reply would go', () => {
  it.each(standings)('the main sentence mentions it beside “$kind”, and never says to reply as usual', (standing) => {
    const view = { kind: 'known', standing, address: null, checkedAt: at, old: false } as const
    const said = words({ ...view, replyToUnread: true })
    expect(said.sentence).toContain(unread)
    expect(said.sentence).not.toContain('Reply as usual')
    expect(words({ ...view, replyToUnread: false }).sentence).not.toContain('Outlook')
  })

  it('a message in the council’s name is not called a colleague’s: a customer may have filled in a web form', () => {
    const view = { kind: 'known', standing: { kind: 'colleague' }, address: null, checkedAt: at, old: false } as const
    expect(words({ ...view, replyToUnread: true })).toMatchObject({
      sentence: `This came from an address of the council. ${unread}`,
      detail: 'If a customer wrote it in a web form of the council, find out who that is before you reply.',
    })
    expect(words({ ...view, replyToUnread: false }).sentence).toBe('A colleague wrote this.')
  })

  it('the main sentence mentions it where nothing else is known', () => {
    expect(words({ kind: 'not-checked', why: 'reply-to-unread' })).toEqual({
      name: 'Not checked',
      sentence: `${unread} Check the address before you reply.`,
      detail: 'Treat this message with care.',
    })
  })

  it('says in the server’s own words that the server is older than the register, and not who is on it', () => {
    const said = 'This server is older than the register: it was upgraded.'
    const told = { name: 'server-too-old', words: said, reference: null, status: 503 }
    expect(words({ kind: 'not-checked', why: new Failure('server-error', told, 5) })).toMatchObject({
      name: 'Not checked',
      detail: said,
    })
  })

  it('an instruction still comes first', () => {
    const view = { kind: 'known', standing: restricted, address: null, checkedAt: at, old: false } as const
    expect(words({ ...view, replyToUnread: true }).sentence).toBe(`Do not reply. Pass this to Sam Reyes. ${unread}`)
  })
})

describe('where somebody who counts cannot be checked', () => {
  const more = 'A reply would go to more people than can be checked.'
  const unclear = 'The message asks for replies to an address that cannot be read.'

  it.each(standings)('the main sentence mentions it beside “$kind”, and never says to reply as usual', (standing) => {
    const view = { kind: 'known', standing, address: null, checkedAt: at, old: false, replyToUnread: false } as const
    for (const [notAll, said] of [
      ['too-many-reply-addresses', more],
      ['unclear-reply-address', unclear],
    ] as const) {
      const { sentence } = words({ ...view, notAll })
      expect(sentence).toContain(said)
      expect(sentence).not.toContain('Reply as usual')
    }
  })

  it('the main sentence mentions a Reply-To that cannot be read where nothing else is known', () => {
    expect(words({ kind: 'not-checked', why: 'unclear-reply-address' })).toEqual({
      name: 'Not checked',
      sentence: `${unclear} Check the address before you reply.`,
      detail: 'Treat this message with care.',
    })
  })

  it('an instruction still comes first; of a sent message it says who was not checked', () => {
    const view = { kind: 'known', address: null, checkedAt: at, old: false, replyToUnread: false } as const
    expect(words({ ...view, standing: restricted, notAll: 'unclear-reply-address' }).sentence).toBe(
      `Do not reply. Pass this to Sam Reyes. ${unclear}`,
    )
    expect(words({ ...view, standing: restricted, notAll: 'too-many-recipients' }, 'recipients').sentence).toBe(
      'You or a colleague sent this to somebody whose contact is restricted. It went to more people than can be checked.',
    )
  })
})

describe('what the pane says', () => {
  const sees = (standing: Known) =>
    words({ kind: 'known', standing, address: null, checkedAt: at, old: false, replyToUnread: false })

  it('P14: of a decision that is not in force yet: reply as usual, and not that nothing is recorded', () => {
    const { name, sentence, detail } = sees({ kind: 'agreed', customerId: 'c', mayWarn: true })
    expect(`${name}: ${sentence}`).toBe('Decided, not in force yet: Reply as usual.')
    expect(detail).not.toContain('Nothing is recorded')
  })

  it('of somebody who is not on the register: what that means for contact is the heading', () => {
    expect(sees({ kind: 'not-on-register' })).toEqual({
      name: 'No contact restriction',
      sentence: 'Reply as usual.',
      detail: 'Nothing is recorded.',
    })
  })
})

describe('one’s own message', () => {
  it.each([
    ['no-recipients', 'Outlook does not show who it went to.'],
    ['no-address', 'Outlook shows no address for someone it went to.'],
    [
      'not-an-internet-address',
      'Someone it went to has no internet address here, so the register cannot look them up.',
    ],
  ] as const)('is “not checked” (%s), without saying who received it', (why, detail) => {
    expect(words({ kind: 'not-checked', why }, 'recipients')).toEqual({
      name: 'Not checked',
      sentence: 'You or a colleague sent this message. Not everyone it went to could be checked.',
      detail,
    })
  })
})

it('G: a look-alike of the council’s domain is named in the one sentence, and is never told to be replied to', () => {
  const view = {
    kind: 'known',
    standing: { kind: 'not-on-register' },
    address: 'lee@amblefоrd.example',
    checkedAt: null,
    old: false,
    replyToUnread: false,
    resembles: 'ambleford.example',
  } as const
  expect(standingWords(view, 'sender', 'Europe/London').sentence).toBe(
    'Check who wrote this. The address only resembles ambleford.example.',
  )
  expect(standingWords({ ...view, replyToUnread: true }, 'sender', 'Europe/London').sentence).toMatch(
    /^Check who wrote this\..*Outlook did not say/,
  )
  expect(standingWords(view, 'recipients', 'Europe/London').sentence).toMatch(
    /^You or a colleague sent this message\. .*resembles/,
  )
})

describe('where the person chose the sender, and a reply would go to somebody with a graver standing', () => {
  const view = { kind: 'known', address: null, checkedAt: at, old: false, replyToUnread: false } as const
  const replyTo = { address: 'jo@example.org', kind: 'restricted' } as const

  it.each(standings)('the main sentence says so beside “$kind”, and never says to reply as usual', (standing) => {
    const { sentence } = words({ ...view, standing, replyTo })
    expect(sentence).toContain('A reply would go to jo@example.org, whose contact is restricted.')
    expect(sentence).not.toContain('Reply as usual')
  })

  it('it says what to do, and does not say “restricted” of somebody who is not', () => {
    expect(
      words({ ...view, standing: { kind: 'not-on-register' }, replyTo: { ...replyTo, kind: 'warned' } }),
    ).toMatchObject({
      sentence: 'A reply would go to jo@example.org. Check the address before you reply.',
    })
  })
})
