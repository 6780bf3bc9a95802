import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { graphForward, type ToForward } from '../../../addin/outlook/graph-forward.ts'
import { colleagues, customers, sharedMailbox } from '../../cast.ts'
import { type GraphAlone, startGraphAlone } from '../../support/outside/graph-alone.ts'

const { amira, sam, kit } = colleagues
const [jo = ''] = customers.jo.addresses
const comment = 'Passed on to you as the designated contact for this customer.'

let at: GraphAlone
beforeAll(async () => {
  at = await startGraphAlone()
})
afterEach(() => at.graph.set())
afterAll(() => at.stop())

let number = 0
/** A message from Jo Marsh in a mailbox, and what is needed to forward it. */
async function joWrites(mailbox: string = amira.address): Promise<ToForward & { subject: string }> {
  number += 1
  const subject = `My garage, for the ${number}th time`
  const lines = [
    `From: Jo Marsh <${jo}>`,
    `To: ${mailbox}`,
    `Subject: ${subject}`,
    `Message-ID: <garage-${number}@example.org>`,
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b\r\nContent-Type: text/plain\r\n\r\nThe roof still leaks.\r\n',
    '--b\r\nContent-Type: text/csv; name="leaks.csv"\r\nContent-Disposition: attachment; filename="leaks.csv"\r\n\r\na,b\r\n--b--\r\n',
  ]
  await at.post.deliver(Buffer.from(lines.join('\r\n')), [mailbox])
  const id = at.post.list(mailbox).find((one) => one.subject === subject)?.id ?? ''
  return { id, owner: null, to: { name: sam.name, address: sam.address }, comment, subject }
}

/** A busy machine is not taken for a Graph that never answers: `send` is short only where none comes. */
const forward = async (message: ToForward, token?: string, send = 20_000) =>
  graphForward(at.url, token ?? (await at.token(amira)), message, { reach: 20_000, send })

const arrived = (subject: string) => at.post.list(sam.address).filter((one) => one.subject === `FW: ${subject}`)

describe('P14: a message forwarded through Microsoft Graph', () => {
  test('reaches the contact from the person’s own mailbox, with the original below and its attachments', async () => {
    const message = await joWrites()
    expect(await forward(message)).toEqual({ kind: 'accepted' })
    const { item, content, parts } = await at.post.waitFor(
      sam.address,
      ({ item }) => item.subject === `FW: ${message.subject}`,
    )
    expect(item.from).toEqual({ name: amira.name, address: amira.address })
    expect(content.text).toMatch(/^Passed on to you as the designated contact for this customer\./)
    expect(content.text).toContain('The roof still leaks.')
    expect(item.attachments).toMatchObject([{ name: 'leaks.csv', contentType: 'text/csv' }])
    expect(parts[0]?.toString().trim()).toBe('a,b')
    expect(at.post.list(amira.address).find((one) => one.subject === item.subject)?.folder).toBe('sent')
  })

  test('goes out from its shared mailbox, with the permission for shared mailboxes', async () => {
    const message = { ...(await joWrites(sharedMailbox.address)), owner: sharedMailbox.address }
    expect(await forward(message, await at.token(amira, 'Mail.Send.Shared'))).toEqual({ kind: 'accepted' })
    const [item] = arrived(message.subject)
    expect(item?.from).toEqual(sharedMailbox)
  })

  const wrong: [title: string, why: string, change: (message: ToForward) => Promise<[ToForward, string?]>][] = [
    [
      'a shared mailbox, without the permission for shared mailboxes',
      'not-allowed',
      async (m) => [{ ...m, owner: sharedMailbox.address }],
    ],
    [
      'a shared mailbox that this person does not read',
      'not-allowed',
      async (m) => [{ ...m, owner: sharedMailbox.address }, await at.token(kit, 'Mail.Send.Shared')],
    ],
    [
      'a message in another mailbox, looked up in their own',
      'not-found',
      async () => [await joWrites(sharedMailbox.address)],
    ],
    ['a message that is gone', 'not-found', async (m) => [{ ...m, id: 'AAMkmoved' }]],
    ['an invalid id, with characters that need encoding', 'not-sent', async (m) => [{ ...m, id: 'a/b+c==?' }]],
    ['a contact without an address', 'not-sent', async (m) => [{ ...m, to: { name: 'Sam', address: '' } }]],
    ['the register’s own token', 'not-allowed', async (m) => [m, await at.registerToken(amira)]],
    [
      'a token for another permission',
      'not-allowed',
      async (m) => [m, await at.token(amira, 'Mail.Send', { scp: 'Mail.Read' })],
    ],
    ['an expired token', 'not-allowed', async (m) => [m, await at.token(amira, 'Mail.Send', { exp: 1 })]],
    [
      'a token that has been tampered with',
      'not-allowed',
      async (m) => [m, `${(await at.token(amira)).slice(0, -8)}AAAAAAAA`],
    ],
  ]
  test.each(wrong)('is not sent: %s', async (_, why, change) => {
    const message = await joWrites()
    const [changed, token] = await change(message)
    expect(await forward(changed, token)).toEqual({ kind: 'not-sent', why })
    expect(arrived(message.subject)).toEqual([])
  })
})

describe('P14: when Graph does not accept the message', () => {
  test.each([
    ['401', 'not-allowed'],
    ['403', 'not-allowed'],
    ['404', 'not-found'],
    ['413', 'too-large'],
    ['429', 'too-many'],
    ['500', 'not-sent'],
    ['503', 'too-many'],
    ['refused', 'unreachable'],
  ] as const)('%s: nothing is sent, and nothing is retried', async (answer, why) => {
    const message = await joWrites()
    at.graph.set({ answer })
    expect(await forward(message)).toEqual({ kind: 'not-sent', why })
    expect(arrived(message.subject)).toEqual([])
  })

  test('no network: the failure is reported and nothing is sent', async () => {
    const message = await joWrites()
    expect(await graphForward('http://localhost:9', await at.token(amira), message)).toEqual({
      kind: 'not-sent',
      why: 'unreachable',
    })
  })

  test.each(['cut-off', 'never'] as const)('%s: it is sent once, although the pane cannot know', async (answer) => {
    const message = await joWrites()
    at.graph.set({ answer })
    const patience = answer === 'never' ? 1000 : undefined
    expect(await forward(message, undefined, patience)).toEqual({ kind: 'unknown' })
    await expect.poll(() => arrived(message.subject)).toHaveLength(1)
  })

  test('504: the outcome is unknown behind a gateway', async () => {
    const message = await joWrites()
    at.graph.set({ answer: '504' })
    expect(await forward(message)).toEqual({ kind: 'unknown' })
  })
})
