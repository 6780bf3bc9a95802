import { createHash } from 'node:crypto'
import type { FrameLocator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { fullTest } from '../../support/is-full.ts'
import { desk, type Sitting } from '../support/desk.ts'
import { press, says } from '../support/hands.ts'
import { type Newcomer, newcomer } from '../support/newcomer.ts'
import { oneWindow } from '../support/opened.ts'
import { evidenceFor, recorded } from '../support/recorded.ts'

const at = desk()
/** Amira reads one message after the other. */
const calm = oneWindow(at)
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const movedOnWords = 'Outlook shows another message, and this pane does not know which one.'
const notDone = (name: string) =>
  `Nothing was done, because Outlook no longer shows the message from ${name}. Open it again, then try again.`
const tryAgain = 'Nothing was done, because Outlook showed another message. Try again.'
const focus = (seat: Sitting) => seat.frame().evaluate(() => void window.dispatchEvent(new Event('focus')))

describe('P1: escalating a message while Outlook moves on to another', () => {
  const escalated = (pane: FrameLocator) => says(pane, /^Escalated to the authorising officer/)

  /** In front of the first of two messages, with Outlook at the second. */
  async function movedOn(seat: Sitting) {
    const [who, other] = await two()
    await seat.read(who.subject)
    await seat.card('No contact restriction').waitFor()
    await seat.outlook.change({ lateItemChanged: true })
    await seat.outlook.openMessage(other.subject)
    return { ...seat, who, other }
  }
  /** The same where Outlook does not say by its headers which one it shows. */
  async function movedOnUnsaid(seat: Sitting) {
    const moved = await movedOn(seat)
    await seat.outlook.change({ failing: ['getAllInternetHeadersAsync'] })
    return moved
  }
  const originalsFor = async ({ messageId }: Newcomer) =>
    (await evidenceFor(at.stack.register, messageId)).map((one) => one.sha256)

  test('P10: files nothing where Outlook says so: somebody else would be escalated; and files it once it is open again', async () => {
    const { pane, who, outlook, card, ...seat } = await movedOn(await calm.seat())
    const since = await recorded(at.stack.register)
    await press(pane, 'Escalate')
    const refused = notDone(who.name)
    await says(pane, refused)
    await card('Not checked').getByText(movedOnWords).waitFor()
    await says(pane, refused)
    expect(await since()).toEqual([])

    await outlook.openMessage(who.subject)
    await focus({ ...seat, pane, outlook, card })
    await card('No contact restriction').getByText(who.address).waitFor()
    await says(pane, tryAgain)
    expect(await pane.getByText('Outlook no longer shows').count()).toBe(0)
    await press(pane, 'Escalate')
    await escalated(pane)
    expect(await originalsFor(who)).toEqual([sha256(who.original)])
  })

  test('says so above the other message once Outlook reports it, and still beside the first one', async () => {
    const { pane, who, other, outlook, card } = await movedOn(await calm.seat())
    await press(pane, 'Escalate')
    await says(pane, notDone(who.name))
    await outlook.change({ lateItemChanged: false })
    await card('No contact restriction').getByText(other.address).waitFor()
    await says(pane, notDone(who.name))
    await outlook.openMessage(who.subject)
    await card('No contact restriction').getByText(who.address).waitFor()
    await says(pane, tryAgain)
    await press(pane, `Understood: nothing was done about the message from ${who.name}`)
    await outlook.openMessage(other.subject)
    await card('No contact restriction').getByText(other.address).waitFor()
    expect(await pane.getByText('Nothing was done').count()).toBe(0)
    expect(await originalsFor(who)).toEqual([])
  })

  test('files this message’s original, which Outlook loads by its id', async () => {
    const { pane, who } = await movedOnUnsaid(await calm.seat())
    await press(pane, 'Escalate')
    await escalated(pane)
    expect(await originalsFor(who)).toEqual([sha256(who.original)])
  })

  fullTest('does the same when Outlook reports the other message at once', async () => {
    const { pane, who, outlook, card } = await movedOnUnsaid(await calm.seat())
    await press(pane, 'Escalate')
    await outlook.change({ lateItemChanged: false, failing: [] })
    await card('No contact restriction').waitFor()
    await expect.poll(() => originalsFor(who)).toEqual([sha256(who.original)])
  })

  test('files without the original where Outlook cannot load a message; the next message says so, and it can be added', async () => {
    const { pane, who, other, outlook, card } = await movedOnUnsaid(await at.sit({ mailboxSet: '1.14' }))
    await press(pane, 'Escalate')
    await outlook.change({ lateItemChanged: false, failing: [] })
    await pane.getByText(other.name).first().waitFor()
    await says(pane, `Your escalation about ${who.name} lacks the original message. Open that message again to add it.`)
    expect(await originalsFor(who)).toEqual([null])

    await outlook.openMessage(who.subject)
    await card('Decision pending').waitFor()
    await press(pane, 'Add the original')
    await says(pane, 'Escalated to the authorising officer. The original message is added.')
    expect((await originalsFor(who)).sort()).toEqual([sha256(who.original), null])
    await outlook.openMessage(other.subject)
    await card('No contact restriction').waitFor()
    expect(await pane.getByText('lacks the original message').count()).toBe(0)
  })
})

const two = async (): Promise<[Newcomer, Newcomer]> => [await newcomer(at.stack.post), await newcomer(at.stack.post)]
