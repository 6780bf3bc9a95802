import { describe, expect, test } from 'vitest'
import { colleagues, customers } from '../../cast.ts'
import { classicOutlook, type Given } from '../support/outlook/classic-outlook.ts'
import {
  checkedAt,
  customerId,
  filed,
  forms,
  headers,
  instruction,
  jo,
  message,
  nobody,
  ok,
  original,
  passTo,
  problem,
  register,
  restricted,
  restrictionId,
} from '../support/outlook/reading-commands.ts'

const { amira, sam } = colleagues

type Wanted = Partial<Omit<Given, 'item'>> & { part?: object }

/** One click on a button; what was then said is the line that stands, alone. */
async function click(name: string, { part = {}, answer = register(nobody), ...given }: Wanted = {}) {
  const outlook = classicOutlook({ item: message(part), answer, ...given })
  expect(await outlook.run(name)).toBeUndefined()
  const [line, ...more] = outlook.standing()
  expect(more).toEqual([])
  expect(outlook.lines.map((one) => one.message.length).filter((length) => length > 150)).toEqual([])
  return { ...outlook, said: line?.message, line }
}
describe('P10: Escalate, on a message being read', () => {
  test('P10: files the same facts as the pane, with the original, at the register’s full address', async () => {
    const { asked, line, lines } = await click('escalateMessage')
    expect(lines.map(({ key, type }) => [key, type])).toEqual([
      ['contact-register-escalate', 'progressIndicator'],
      ['contact-register-act', 'informationalMessage'],
    ])
    expect(line).toEqual({
      key: 'contact-register-act',
      type: 'informationalMessage',
      message: 'Escalated to the authorising officer. Open the pane to add details or undo it.',
      icon: 'Icon.16',
      persistent: false,
    })
    const { url, headers: sent, body } = asked.at(-1) ?? {}
    expect(url).toBe('https://register.example/api/escalations')
    expect(sent).toMatchObject({ Authorization: 'Bearer a-token', 'Idempotency-Key': expect.stringMatching(/^\S+$/) })
    expect(body).toEqual({
      customer: { addresses: [jo], numbers: [], names: ['Jo Marsh'] },
      service: null,
      behaviours: [],
      account: null,
      evidence: [
        {
          contact: {
            channel: 'email',
            internetMessageId: '<1@example.org>',
            subject: 'The lift again',
            sentAt: '2026-11-03T09:00:00.000Z',
            from: { address: jo, name: customers.jo.name },
            sender: null,
            replyTo: [],
            recipients: [amira.address],
            mailbox: amira.address,
          },
          original,
        },
      ],
    })
  })

  test('P10: a second click during the first files nothing, and Outlook is told that both are done', async () => {
    const outlook = classicOutlook({ item: message(), answer: register(nobody) })
    await Promise.all([outlook.run('escalateMessage'), outlook.run('escalateMessage')])
    expect(outlook.asked.filter(({ url }) => url.endsWith('/escalations'))).toHaveLength(1)
    expect(outlook.standing()).toHaveLength(1)
  })

  const withoutOriginal =
    'Escalated without the original message: keep it in Outlook. Open the pane to add details or undo it.'
  const already = 'This message is escalated already. Open the pane to add details or to withdraw it.'
  const once: Wanted['answer'] = register(nobody, {
    '/api/escalations': ({ body }) =>
      JSON.stringify(body).includes('"original":null') ? ok(filed(null)) : problem(413, 'too-large'),
  })
  test.each<[string, Wanted, string]>([
    [
      'Outlook gives no original',
      { part: { getAsFileAsync: undefined }, answer: register(nobody, { '/api/escalations': () => ok(filed(null)) }) },
      withoutOriginal,
    ],
    ['P1: the original is too large for the register', { answer: once }, withoutOriginal],
    [
      'the message was already escalated',
      { answer: register(nobody, { '/api/escalations': () => problem(409, 'message-already-escalated') }) },
      already,
    ],
    [
      'a colleague wrote it',
      { part: { from: { displayName: 'Dan', emailAddress: 'dan.okafor@ambleford.example' }, sender: undefined } },
      'A colleague wrote this. Nothing was escalated: the register is for customers only.',
    ],
    [
      'you sent it yourself',
      { part: { from: { displayName: 'Me', emailAddress: amira.address }, sender: undefined } },
      'You or a colleague sent this message. Nothing was escalated. Open the message that the customer sent.',
    ],
    [
      'Outlook gives no internet address',
      { part: { from: { displayName: 'Voicemail', emailAddress: '/O=EXCHANGE/CN=UM' }, sender: undefined } },
      'Outlook shows no address to escalate. Open the pane and choose “Log a call” to look up a number or name.',
    ],
    [
      'Outlook gives no token without asking',
      { token: () => Promise.reject(new Error('13001')) },
      'Not escalated. You are signed out. Open the Contact register pane and sign in, then try again.',
    ],
    [
      'the register never answers',
      { answer: () => null, hurried: true },
      'Not escalated. The register could not be reached. Try again, or open the pane.',
    ],
    [
      'the register rejects the token',
      { answer: () => problem(401, 'sign-in') },
      'Not escalated. You are signed out. Open the Contact register pane and sign in, then try again.',
    ],
    [
      'the register is away',
      { answer: () => problem(503, 'away') },
      'Not escalated. The register could not answer just now. Try again, or open the pane.',
    ],
    [
      'the answer is lost',
      { answer: register(nobody, { '/api/escalations': () => ({ status: 200, body: 'a proxy’s page' }) }) },
      'The register’s answer could not be read. Try again: this message is escalated only once.',
    ],
    [
      'a draft is open',
      { part: { subject: { getAsync: () => undefined } } },
      'The contact register is about messages that customers sent.',
    ],
  ])('says so when %s', async (_, given, words) => {
    const { said } = await click('escalateMessage', given)
    expect(said).toBe(words)
  })

  test('G: says that the sender’s address only resembles the council’s domain, after what was done', async () => {
    const alike = register(nobody, {
      '/api/standing': ({ body }) => {
        const { addresses = [] } = body as { addresses?: string[] }
        const standings = addresses.map((address) => ({ address, standing: nobody, resembles: 'ambleford.example' }))
        return ok({ checkedAt, standings, toConfirm: [] })
      },
    })
    const only = 'The address only resembles ambleford.example.'
    expect((await click('escalateMessage', { answer: alike })).said).toBe(
      `Escalated to the authorising officer. Open the pane to add details or undo it. ${only}`,
    )
    expect((await click('passMessage', { answer: alike })).said).toBe(
      `No contact restriction: nothing to pass on. ${only}`,
    )
  })

  test('P10: escalates anyway when the sender has an address but could not be looked up, as the pane does', async () => {
    const { said } = await click('escalateMessage', {
      answer: register(nobody, { '/api/standing': () => problem(429, 'too-many') }),
    })
    expect(said).toMatch(/^Escalated to the authorising officer\./)
  })
})

describe('P14: Pass to contact, on a message being read', () => {
  test('P14: opens a message to the contact, then records what was opened', async () => {
    const { opened, mailbox } = forms()
    const { asked, said } = await click('passMessage', { answer: register(restricted), mailbox })
    expect(opened).toMatchObject([
      {
        toRecipients: [sam.address],
        subject: 'FW: The lift again',
        attachments: [{ type: 'item', name: 'The lift again', itemId: 'AAMk1' }],
      },
    ])
    expect(asked.at(-1)).toMatchObject({
      url: 'https://register.example/api/passed-on',
      body: {
        restrictionId,
        reminded: false,
        forwarded: true,
        contact: { internetMessageId: '<1@example.org>', subject: null },
      },
    })
    expect(said).toBe(`The message to ${sam.name} is open. It counts as passed on once you’ve sent it.`)
  })

  test('P14: when Outlook opens nothing, says whom to forward to, and records nothing', async () => {
    const { asked, said } = await click('passMessage', { answer: register(restricted) })
    expect(said).toBe(`Outlook opened no message. Forward this one to ${sam.address} (${sam.name}) yourself.`)
    expect(asked.some(({ url }) => url.endsWith('/passed-on'))).toBe(false)
  })

  test('P14: never cuts off an address because of a long name', async () => {
    const long = { ...passTo, name: 'The person who looks after what customers write '.repeat(4) }
    const { said } = await click('passMessage', {
      answer: register({ ...restricted, instruction: { ...instruction, passTo: long } }),
    })
    expect(said).toContain(`Forward this one to ${sam.address} (`)
  })

  test('P14: says that nothing was recorded when the register is unavailable and nothing can be kept', async () => {
    const { mailbox } = forms()
    const answer = register(restricted, { '/api/passed-on': () => problem(503, 'away') })
    const { said } = await click('passMessage', { answer, mailbox })
    expect(said).toBe(
      `The message to ${sam.name} is open: send it. It is not recorded. The register could not answer just now.`,
    )
  })

  const known = (part: object) => ({ customerId, service: null, ...part })
  test.each<[string, object, string]>([
    ['somebody not on the register', nobody, 'No contact restriction: nothing to pass on.'],
    [
      'P9: somebody who was warned',
      known({
        kind: 'warned',
        warningId: '0198c5b2-7c00-7000-8000-000000000006',
        warnedAt: checkedAt,
        lapsesOn: '2027-11-03',
      }),
      'A polite warning was given, and contact is not restricted: nothing to pass on.',
    ],
    [
      'P10: somebody who was escalated',
      known({
        kind: 'decision-pending',
        escalationId: '0198c5b2-7c00-7000-8000-000000000007',
        escalatedAt: checkedAt,
        mine: true,
        mayWithdraw: true,
        mayWarn: true,
      }),
      'A decision is pending, and contact is not restricted: nothing to pass on.',
    ],
  ])('opens nothing for %s, and says why', async (_, standing, words) => {
    const { opened, mailbox } = forms()
    const { said } = await click('passMessage', { answer: register(standing), mailbox })
    expect([said, opened]).toEqual([words, []])
  })

  test('P14: opens nothing where somebody has passed the message on already, and says who and when', async () => {
    const { opened, mailbox } = forms()
    const passedOn = { at: '2026-11-03T09:41:00.000Z', by: 'Dan Okafor', confirmed: true }
    const { said } = await click('passMessage', { answer: register({ ...restricted, passedOn }), mailbox })
    expect(said).toBe(
      'On 3 November 2026 at 09:41, Dan Okafor passed this message on. To pass it on again, open the pane.',
    )
    expect(opened).toEqual([])
  })

  test('P8: tells the designated contact that there is nothing to pass on', async () => {
    const own = { userProfile: { emailAddress: sam.address } }
    const named = { ...restricted, instruction: { ...restricted.instruction, you: 'contact' } }
    const { said, asked } = await click('passMessage', { answer: register(named), mailbox: own })
    expect(asked.map(({ body }) => body)).toContainEqual(expect.objectContaining({ mailbox: sam.address }))
    expect(said).toBe('You are the designated contact. You can reply. There is nothing to pass on.')
  })

  const deaf = () => undefined
  test.each<[string, Wanted]>([
    ['the register is away', { answer: () => problem(503, 'away') }],
    ['the standing is unavailable', { answer: register(nobody, { '/api/standing': () => problem(503, 'away') }) }],
    [
      'the answer is about somebody else',
      {
        answer: register(nobody, {
          '/api/standing': () =>
            ok({ checkedAt, standings: [{ address: 'x@example.org', standing: nobody }], toConfirm: [] }),
        }),
      },
    ],
    ['nobody is signed in', { token: () => Promise.reject(new Error('13001')) }],
    ['there is no address', { part: { from: null, sender: null } }],
    ['Outlook does not say where a reply would go', { part: { getAllInternetHeadersAsync: deaf }, hurried: true }],
    [
      'one of the sender’s addresses is invalid',
      { part: { getAllInternetHeadersAsync: headers('Reply-To: nobody@intranet') } },
    ],
  ])('never says “not on the register” when %s', async (_, given) => {
    const { opened, mailbox } = forms()
    const { said } = await click('passMessage', { ...given, mailbox })
    expect(said).toMatch(/^Not checked: nothing was passed on\. /)
    expect(opened).toEqual([])
  })
})
