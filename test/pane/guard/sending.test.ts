import { describe, expect, test } from 'vitest'
import { forwardWords } from '../../../addin/words/forward-words.ts'
import type { ComposeAnswer } from '../../../server/contract/standing/compose.ts'
import type { Client } from '../../outlook/client/clients.ts'
import type { Trouble } from '../../outlook/host/surroundings.ts'
import { clocked, passes } from './clocked.ts'
import { ana, type DeskRules, guardDesk, jo } from './desk.ts'
import { contact, type RegisterState, reminder, type SignInState, warning } from './register.ts'

type Draft = NonNullable<DeskRules['draft']>
type Opened = ComposeAnswer['opened'][number]

clocked()

const inReplyTo = '<m1@example.org>'
const pass = 'Pass to the contact'

/** Sends, and waits until Outlook would ask whether the add-in is slow. */
async function sent(rules: Partial<DeskRules> = {}) {
  const draft = guardDesk(rules)
  void draft.events.send()
  await passes(4_999)
  return draft
}
const buttons = ({ seen }: ReturnType<typeof guardDesk>) => seen.question?.buttons.map(({ label }) => label) ?? []

describe('P14: Send in each Outlook', () => {
  test.each<[Client, string[], string | undefined]>([
    ['web', [pass, 'Send Anyway', 'Don’t Send'], 'Register.Compose.Pass'],
    ['new', [pass, 'Send Anyway', 'Don’t Send'], 'Register.Compose.Pass'],
    ['classic', [pass, 'Send Anyway', 'Don’t Send'], 'Register.Compose.Pass'],
    ['classic-older', ['Don’t Send', 'Send Anyway'], undefined],
    ['mac', ['Don’t Send', 'Send Anyway'], undefined],
  ])('%s: asks with what its version offers', async (client, offered, command) => {
    const draft = await sent({ writing: { client } })
    expect(draft.seen).toMatchObject({ sent: 0, slow: false })
    expect(draft.seen.question?.words).toMatch(/The designated contact is Sam Reyes/)
    expect(draft.seen.question?.brokenRules).toEqual([])
    expect(buttons(draft)).toEqual(offered)
    expect(draft.seen.question?.buttons.find(({ label }) => label === pass)?.command).toBe(command)
  })

  test('changes no recipient, and no text, while it checks', async () => {
    const calls: string[] = []
    const draft = await sent({
      trouble: (name) => {
        calls.push(name)
        return null
      },
    })
    expect(draft.draft.to).toEqual([jo])
    expect(calls.filter((name) => /recipients\.(set|add)Async|body\.set|prepend/.test(name))).toEqual([])
  })

  test('chosen in the dialog, the contact takes the customer’s place, even if the register is away by then', async () => {
    const draft = await sent({ draft: { to: [jo, ana] } })
    draft.register.state = 'away'
    draft.session.clear()
    draft.answer(pass)
    await passes(1_000)
    expect(draft.draft.to).toEqual([ana, contact.address])
    expect(draft.act()).toMatch(/^This message now goes to Sam/)
    expect(draft.seen.sent).toBe(0)
  })

  test('pressed on the ribbon while the register is away, nobody is replaced, and the line says why', async () => {
    const draft = guardDesk({ register: { state: 'away' } })
    void draft.press()
    await passes(5_000)
    expect(draft.draft.to).toEqual([jo])
    expect(draft.act()).toMatch(/^Not checked: .*reached/)
  })
})

describe('P14: a message that nobody could check goes within five seconds, and the line says why', () => {
  const registers: [RegisterState, RegExp][] = [
    ['away', /could not be reached/],
    ['hangs', /did not answer in time/],
    ['fault', /has a fault/],
    ['half', /not the contact register’s own/],
    ['too-many', /too many addresses/],
  ]
  test.each(registers)('the register: %s', async (state, why) => {
    const draft = await sent({ register: { state } })
    expect(draft.seen).toMatchObject({ sent: 1, question: null, slow: false })
    expect(draft.line()).toMatch(/^Not checked: /)
    expect(draft.line()).toMatch(why)
  })

  const signIns: [SignInState, RegExp][] = [
    ['refused', /you are not signed in/],
    ['unreachable', /sign-in could not be reached/],
    ['hangs', /sign-in did not answer/],
    ['impossible', /this Outlook cannot ask/],
    ['broken', /the add-in has a fault/],
  ]
  test.each(signIns)('the sign-in: %s', async (signIn, why) => {
    const draft = await sent({ signIn })
    expect(draft.seen).toMatchObject({ sent: 1, question: null, slow: false })
    expect(draft.line()).toMatch(why)
    expect(draft.log.asked).toEqual([])
  })

  test('Outlook does not say who the recipients are', async () => {
    const draft = await sent({ trouble: (name) => (name === 'recipients.getAsync' ? 'silent' : null) })
    expect(draft.seen).toMatchObject({ sent: 1, question: null, slow: false })
    expect(draft.line()).toMatch(/Outlook did not say/)
  })

  test('a recipient who cannot be looked up, and as many as Outlook names at most', async () => {
    const one = await sent({ draft: { to: [ana, '/O=COUNCIL/CN=JO'] } })
    expect(one.line()).toMatch(/^Not all recipients could be checked/)
    const many = Array.from({ length: 600 }, (_, i) => `customer${i}@example.org`)
    const capped = await sent({ writing: { client: 'classic' }, draft: { to: many } })
    expect(capped.seen.sent).toBe(1)
    expect(capped.line()).toMatch(/^Not all recipients were checked/)
    const mac = await sent({ writing: { client: 'mac' }, draft: { to: many } })
    expect(mac.line()).toBeNull()
  })

  const everything: Trouble[] = ['silent', 'failing', 'idle']
  test.each(everything)('every call to Outlook: %s', async (trouble) => {
    const draft = await sent({ trouble: () => trouble })
    expect(draft.seen).toMatchObject({ sent: 1, slow: false })
  })

  test('each call takes as long as it may, then the sign-in, then the register', async () => {
    const draft = guardDesk({ callMs: () => 1_400, register: { ms: () => 3_900 }, draft: { subject: 'FW: Roof' } })
    void draft.events.send()
    await passes(4_999)
    expect(draft.seen).toMatchObject({ sent: 1, slow: false })
  })
})

describe('P14: what was known while the message was written', () => {
  test('counts at Send if the register is away by then', async () => {
    const draft = guardDesk()
    void draft.open('reply')
    await passes(5_000)
    draft.register.state = 'away'
    draft.write({ cc: [ana] })
    await passes(5_000)
    expect(draft.line()).toMatch(/^Restricted contact/)
    void draft.events.send()
    await passes(4_999)
    expect(draft.seen.question?.words).toMatch(/Contact with jo\.marsh@example\.org is restricted/)
  })

  test('says nothing of those who are not among the recipients any more, and never that the others are free of one', async () => {
    const draft = guardDesk()
    void draft.open('reply')
    await passes(5_000)
    draft.register.state = 'away'
    draft.write({ to: [ana] })
    await passes(5_000)
    expect(draft.line()).toMatch(/^Not checked: /)
  })
})

describe('P14: the council has silenced the guard', () => {
  test('no line and no question, from the next message on; the button on the ribbon still works', async () => {
    const draft = guardDesk({ register: { state: 'silenced' } })
    void draft.open('reply')
    await passes(5_000)
    expect(draft.line()).toBeNull()
    void draft.events.send()
    await passes(1_000)
    expect(draft.seen).toMatchObject({ sent: 1, question: null })
    void draft.press()
    await passes(1_000)
    expect(draft.draft.to).toEqual([contact.address])
  })
})

describe('P9, P14: what the pane opened is confirmed as it goes', () => {
  const html = (words: string) => `<p>${words}</p><hr><p>You people are useless.</p>`
  const [id, otherId] = [crypto.randomUUID(), crypto.randomUUID()]
  const passedOn = `/api/passed-on/${id}/reply`
  const reply: Draft = { inReplyTo, html: html(reminder) }
  const forward: Draft = { to: [contact.address], subject: 'FW: The roof', html: html(forwardWords(undefined)) }
  const openedReminder: Opened = { kind: 'reminder', id, addresses: [jo], words: reminder }
  const openedForward: Opened = { kind: 'forward', id, addresses: [contact.address], subject: 'The roof' }
  const kinds: [string, Opened, Draft, string][] = [
    ['reminder', openedReminder, reply, passedOn],
    [
      'warning',
      { kind: 'warning', id, addresses: [jo], words: warning },
      { inReplyTo, html: html(warning) },
      `/api/warnings/${id}/reply`,
    ],
    ['message to the contact', openedForward, forward, passedOn],
  ]

  test.each(kinds)('the %s', async (_, one, draft, path) => {
    const written = await sent({ draft, register: { opened: [one] } })
    expect(written.seen).toMatchObject({ sent: 1, question: null })
    expect(written.log.confirmed).toEqual([path])
  })

  test.each(kinds)('the %s is not confirmed in the words of somebody else’s message', async (_, one, draft) => {
    const own = { ...draft, html: '<p>Come round to my office tomorrow.</p>' }
    const written = await sent({ draft: own, register: { opened: [one] } })
    expect(written.log.confirmed).toEqual([])
  })

  test('the reminder, recognised as it opened, is known at Send though Outlook does not give its text', async () => {
    let trouble: Trouble | null = null
    const one = openedReminder
    const written = guardDesk({
      draft: reply,
      register: { opened: [one] },
      trouble: (name) => (name === 'body.getAsync' ? trouble : null),
    })
    void written.open('pane-reply')
    await passes(5_000)
    expect(written.line()).toMatch(/This is the reminder that you opened/)
    trouble = 'failing'
    void written.events.send()
    await passes(4_999)
    expect(written.seen).toMatchObject({ sent: 1, question: null })
    expect(written.log.confirmed).toEqual([passedOn])
  })

  test('of two messages to the contact with one subject, nothing tells which it is: neither is confirmed', async () => {
    const one = openedForward
    const written = await sent({ draft: forward, register: { opened: [one, { ...one, id: otherId }] } })
    expect(written.seen.sent).toBe(1)
    expect(written.log.confirmed).toEqual([])
  })

  test('what cannot be told to the register goes all the same, and the pane asks', async () => {
    const one = openedReminder
    const draft = guardDesk({ draft: reply, register: { opened: [one], ms: () => 1_900 } })
    void draft.events.send()
    await passes(2_000)
    draft.register.state = 'hangs'
    await passes(2_900)
    expect(draft.seen).toMatchObject({ sent: 1, slow: false })
    expect(draft.log.confirmed).toEqual([])
  })
})
