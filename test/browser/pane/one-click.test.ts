import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { colleagues, customers, sharedMailbox } from '../../cast.ts'
import { fullTest } from '../../support/is-full.ts'
import { clean } from '../support/accessibility/clean.ts'
import { desk, failedRequests, type Sitting } from '../support/desk.ts'
import { button, press, pressInMore, readOut, says } from '../support/hands.ts'
import { writes } from '../support/newcomer.ts'
import { factsOf, passedOnFor } from '../support/recorded.ts'
import { screenshot } from '../support/screenshot.ts'

const { amira, sam } = colleagues
const [jo = ''] = customers.jo.addresses
const at = desk({ graph: true })

/** Amira, with the pane pinned, where the council lets the pane send. */
let seat: Sitting
/** To Graph and to the register: with which token, by its audience and permission. */
const asked: { method: string; url: URL; audience: string; scope: string; body: string | null }[] = []
beforeAll(async () => {
  const before: NonNullable<Parameters<typeof at.sit>[0]>['before'] = async ({ context }) => {
    context.on('request', (request) => {
      const token = request.headers().authorization?.split('.')[1]
      if (!token) return
      const { aud, scp } = JSON.parse(Buffer.from(token, 'base64url').toString())
      asked.push({
        method: request.method(),
        url: new URL(request.url()),
        audience: aud,
        scope: scp,
        body: request.postData(),
      })
    })
  }
  seat = await at.sit({ stays: true, provokes: failedRequests, before })
})
afterEach(async () => {
  at.stack.graph.set()
  await seat.page.evaluate(() => window.outlook.set({ forms: [] }))
})

/** A new message from Jo Marsh, open, with its instruction shown. */
async function joWrites(sitting = seat, mailbox: string = amira.address) {
  const letter = await writes(at.stack.post, `Jo Marsh <${jo}>`, mailbox)
  await sitting.read(letter.subject)
  await sitting.card('Restricted contact').waitFor()
  const forward = `FW: ${letter.subject}`
  return {
    ...letter,
    forward,
    arrived: () => at.stack.post.list(sam.address).filter(({ subject }) => subject === forward),
    rows: () => passedOnFor(at.stack.register, letter.messageId),
    form: sitting.outlook.compose(forward),
  }
}

/** Does what opens a window, and gives the window. */
async function windowAfter({ context }: Sitting, act: () => Promise<void>) {
  const [window] = await Promise.all([context.waitForEvent('page'), act()])
  return window
}

const toGraph = () => asked.filter(({ url }) => url.hostname === 'graph.localhost' && url.pathname !== '/v1.0/')

describe('P14: passing on in one click, where the council lets the pane send', () => {
  test('P14: works from the ribbon without the pane, and opens nothing more after a lost answer', async () => {
    const { page } = seat
    const pass = page.getByRole('toolbar', { name: 'Mail' }).getByRole('button', { name: 'Pass to contact' })
    const { arrived, rows, form } = await joWrites()
    await pass.click()
    await page.getByText(`Passed on to ${sam.name}, and recorded. It’s in your Sent Items.`).waitFor()
    await expect.poll(arrived).toMatchObject([{ from: { address: amira.address } }])
    expect(await rows()).toMatchObject([{ reminded: 0, forwarded: 1, by_oid: amira.oid }])
    expect(await form.count()).toBe(0)
    asked.length = 0

    const other = await joWrites()
    at.stack.graph.set({ answer: 'cut-off' })
    await pass.click()
    await page.getByText(`We don’t know whether this went to ${sam.name}.`).waitFor()
    expect([await other.rows(), await other.form.count()]).toEqual([[], 0])
    asked.length = 0
  })

  test('P14: reminds in a reply and sends the message itself; each service gets only its own token', async () => {
    const { pane, outlook, page } = seat
    const { arrived, rows, form, subject, itemId } = await joWrites()
    await press(pane, 'Remind and pass on')
    await says(pane, 'Recorded: passed on, reminder opened.')
    await says(pane, `Sent to ${sam.name}.`)
    await outlook.compose(`RE: ${subject}`).waitFor()
    expect(await form.count()).toBe(0)
    await expect.poll(arrived).toMatchObject([{ from: { address: amira.address } }])
    expect(await rows()).toMatchObject([{ reminded: 1, forwarded: 1, by_oid: amira.oid, undone_at: null }])
    await screenshot(page, 'one-click-sent')

    const [request, ...more] = toGraph()
    expect(more).toEqual([])
    expect(request?.url.pathname).toBe(`/v1.0/me/messages/${encodeURIComponent(itemId)}/forward`)
    expect(request).toMatchObject({ method: 'POST', scope: 'Mail.Send', audience: request?.url.origin })
    const others = asked.filter((one) => one !== request)
    expect(new Set(others.map(({ audience }) => audience))).toEqual(new Set([at.stack.provider.registration.audience]))
    expect(new Set(others.map(({ url }) => url.origin))).toEqual(new Set([at.stack.proxy.origin]))

    // It has gone, and stays on the record.
    expect(await button(pane, 'Undo the record').count()).toBe(0)
    expect(arrived()).toHaveLength(1)
  })

  test('P14: sends from a shared mailbox as that mailbox, which the record names', async () => {
    asked.length = 0
    const { pane, outlook } = seat
    const { arrived, rows } = await joWrites(seat, sharedMailbox.address)
    await press(pane, 'Pass on only')
    await says(pane, /^Recorded: passed on\.$/)
    await expect.poll(arrived).toMatchObject([{ from: { address: sharedMailbox.address } }])
    const [request] = toGraph()
    expect(request?.url.pathname).toContain(`/v1.0/users/${encodeURIComponent(sharedMailbox.address)}/messages/`)
    expect(request?.scope).toBe('Mail.Send.Shared')
    const [row, ...more] = await rows()
    expect(more).toEqual([])
    expect(factsOf(row?.contact ?? null)).toMatchObject({ mailbox: sharedMailbox.address })

    // Whose it is Outlook does not say now: nothing is sent from a mailbox that is only a guess.
    await outlook.change({ silent: ['getSharedPropertiesAsync'] })
    const unknown = await joWrites(seat, sharedMailbox.address)
    await press(pane, 'Pass on only')
    await says(
      pane,
      /^Outlook did not say whose mailbox this message is in, so it was not sent from here\. A message to Sam/,
    )
    await unknown.form.waitFor()
    expect(toGraph()).toHaveLength(1)
    await says(pane, /^Recorded: message to the contact opened\./)
    expect(factsOf((await unknown.rows())[0]?.contact ?? null)).toMatchObject({ mailbox: null })
    await outlook.change({ silent: [] })
  })

  fullTest('P14: when sending is refused, opens a message to send by hand, and says why', async () => {
    const { pane, page } = seat
    at.stack.graph.set({ answer: '403' })
    const { arrived, rows, form } = await joWrites()
    await press(pane, 'Pass on only')
    await says(
      pane,
      `The mail service did not let the pane send from this mailbox. A message to ${sam.name} has been opened instead.`,
    )
    await form.waitFor()
    await says(pane, /^Recorded: message to the contact opened\./)
    await screenshot(page, 'one-click-refused')
    expect(await rows()).toMatchObject([{ reminded: 0, forwarded: 1 }])
    expect(arrived()).toEqual([])
  })

  test('P14: after a lost answer, warns that it may have been sent, does not send it again, and records what the person finds', async () => {
    const { pane, page } = seat
    at.stack.graph.set({ answer: 'cut-off' })
    const { arrived, rows, form } = await joWrites()
    await press(pane, 'Remind and pass on')
    await says(pane, `We don’t know whether this went to ${sam.name}. Look in Sent Items of ${amira.address}`)
    await says(pane, /^Recorded: reminder opened\./)
    await screenshot(page, 'one-click-maybe')
    await clean(page)
    expect(await rows()).toMatchObject([{ reminded: 1, forwarded: 0 }])
    expect(arrived()).toHaveLength(1)
    await press(pane, 'It has gone')
    await says(pane, 'Recorded: passed on, reminder opened.')
    await expect.poll(rows).toMatchObject([{ reminded: 1, forwarded: 1 }])
    expect(await form.count()).toBe(0)

    const other = await joWrites()
    await press(pane, 'Pass on only')
    await says(pane, 'We don’t know whether')
    expect(await other.rows()).toEqual([])
    // Twice at once, as with a key that is held down: one message opens.
    await button(pane, 'It has not gone: open a message').evaluate((found: HTMLElement) => {
      found.click()
      found.click()
    })
    await other.form.waitFor()
    await says(pane, /^Recorded: message to the contact opened\./)
    expect(await other.rows()).toMatchObject([{ reminded: 0, forwarded: 1 }])
    expect(other.arrived()).toHaveLength(1)
    expect(await other.form.count()).toBe(1)
  })
})

describe('P14: where each person is asked once whether the pane may send', () => {
  fullTest(
    'P14: on the web, in a window: without an answer, accepted, and refused, which is not asked again',
    async () => {
      at.stack.graph.set({ consent: 'asks' })
      const web = await at.sit({ signIn: 'web-session', provokes: failedRequests })
      const { pane } = web
      const first = await joWrites(web)
      await windowAfter(web, () => press(pane, 'Pass on only'))
      await says(pane, 'Answer the question in the window that has opened')
      await screenshot(web.page, 'one-click-asking')
      await press(pane, 'Continue without it')
      await says(
        pane,
        'The question in the window was not answered, so the pane did not send it. A message to Sam Reyes',
      )
      await first.form.waitFor()
      await expect.poll(first.rows).toHaveLength(1)

      const agreed = await joWrites(web)
      const window = await windowAfter(web, () => press(pane, 'Pass on only'))
      await window.getByRole('link', { name: /^Accept/ }).click()
      await says(pane, `Sent to ${sam.name}.`)
      expect(agreed.arrived()).toHaveLength(1)

      const { address } = colleagues.dan
      const other = await at.sit({ person: address, signIn: 'web-session', provokes: failedRequests })
      const second = await joWrites(other, address)
      const asking = await windowAfter(other, () => press(other.pane, 'Pass on only'))
      await asking.getByRole('link', { name: /^Cancel/ }).click()
      await says(other.pane, 'The pane has no permission to send mail for you. A message to Sam Reyes has been opened')
      await second.form.waitFor()
      await expect.poll(second.rows).toMatchObject([{ forwarded: 1 }])
      expect(second.arrived()).toEqual([])
      await joWrites(other, address)
      await press(other.pane, 'Pass on only')
      await says(other.pane, 'The pane has no permission to send mail for you.')
      expect(other.context.pages()).toHaveLength(1)
    },
  )

  test('P14: through Outlook’s own sign-in: accepted, it is sent; refused, a message is opened', async () => {
    at.stack.graph.set({ consent: 'asks' })
    const dan = seat
    await dan.outlook.change({ person: colleagues.dan.address })
    const { arrived } = await joWrites(dan, colleagues.dan.address)
    await press(dan.pane, 'Pass on only')
    await says(dan.pane, `Sent to ${sam.name}.`)
    expect(arrived()).toHaveLength(1)
    await expect
      .poll(() => readOut(dan.pane))
      .toBe(`Recorded: passed on. Sent to ${sam.name}. It’s in your Sent Items.`)

    at.stack.graph.set({ consent: 'refused' })
    const frances = seat
    await frances.outlook.change({ person: colleagues.frances.address })
    const refused = await joWrites(frances, colleagues.frances.address)
    // An authorising officer may reply, so passing on comes second.
    await pressInMore(frances.pane, 'Pass on only')
    await says(frances.pane, 'The question in the window was not answered, so the pane did not send it.')
    await refused.form.waitFor()
    expect(refused.arrived()).toEqual([])
  })
})
