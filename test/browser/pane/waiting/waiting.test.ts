import { describe, expect, test } from 'vitest'
import { colleagues, customers } from '../../../cast.ts'
import { firstRows, fullTest } from '../../../support/is-full.ts'
import { desk, failedRequests, type SitOptions } from '../../support/desk.ts'
import { press, reloadPane, says, saysSent } from '../../support/hands.ts'
import { intercept } from '../../support/intercept.ts'
import { type Newcomer, newcomer, writes } from '../../support/newcomer.ts'
import { oneWindow } from '../../support/opened.ts'
import { evidenceFor, factsOf, passedOnFor, recorded, warningsFor } from '../../support/recorded.ts'
import { screenshot } from '../../support/screenshot.ts'
import { nothingWaits, onDevice, sendNow, storedActs, waits } from '../../support/waiting-list.ts'

const { amira, dan } = colleagues
const at = desk()
/** Amira reads one message after the other. */
const troubled = oneWindow(at, { provokes: failedRequests })

type Kind = {
  title: string
  /** What is pressed, and how the waiting act is named. */
  button: string
  named: string
  path: string
  done: string
  from: 'newcomer' | 'jo'
  records: (messageId: string) => Promise<unknown[]>
  /** What its record has of the message, although the pane was loaded anew. */
  keeps?: (letter: Pick<Newcomer, 'original'>) => object
}
const kinds: Kind[] = [
  {
    title: 'P10: an escalation',
    button: 'Escalate',
    named: 'Escalation',
    path: '/api/escalations',
    done: 'Escalated to the authorising officer.',
    from: 'newcomer',
    records: (id) => evidenceFor(at.stack.register, id),
    keeps: ({ original }) => ({ bytes: original.length }),
  },
  {
    title: 'P9: a polite warning',
    button: 'Give a polite warning',
    named: 'Polite warning',
    path: '/api/warnings',
    done: 'Polite warning recorded.',
    from: 'newcomer',
    records: (id) => warningsFor(at.stack.register, id),
  },
  {
    title: 'P14: reminding and passing on',
    button: 'Remind and pass on',
    named: 'Reminder and passing on',
    path: '/api/passed-on',
    done: 'Recorded: reminder and message to the contact opened.',
    from: 'jo',
    records: (id) => passedOnFor(at.stack.register, id),
  },
]

type From = Pick<Kind, 'from'>

async function letterOf({ from }: From) {
  if (from === 'newcomer') return newcomer(at.stack.post)
  return { ...(await writes(at.stack.post, `Jo Marsh <${customers.jo.addresses[0]}>`)), name: 'Jo Marsh' }
}

const cardOf = ({ from }: From) => (from === 'newcomer' ? 'No contact restriction' : 'Restricted contact')

/** Amira in front of a new message in a window of its own. */
async function sits(kind: From, how: SitOptions = {}) {
  const letter = await letterOf(kind)
  const since = await recorded(at.stack.register)
  const sitting = await at.sit({ message: letter.subject, provokes: failedRequests, ...how })
  await sitting.card(cardOf(kind)).waitFor()
  return { sitting, letter, since }
}

/** The same in the window that the tests share. */
async function reads(kind: From) {
  const letter = await letterOf(kind)
  const since = await recorded(at.stack.register)
  const sitting = await troubled.seat()
  await sitting.read(letter.subject)
  await sitting.card(cardOf(kind)).waitFor()
  return { sitting, letter, since }
}

describe('an action that could not be sent', () => {
  test.for(firstRows(1, kinds))(
    '$title survives being offline, errors, a lost answer and two reloads, and makes one record',
    async (kind) => {
      const { sitting, letter } = await reads(kind)
      const { pane, page } = sitting
      const item = `${kind.named}: ${letter.name}`

      at.stack.proxy.set({ offline: true })
      await press(pane, kind.button)
      await waits(pane, item)
      await says(pane, /^The register could not be reached\./)
      await screenshot(page, `waiting-${kind.named.split(' ')[0]?.toLowerCase()}`)
      // As little as will do: who and which message; nothing of what was written.
      const kept = await onDevice(sitting)
      expect(kept).toContain(letter.messageId)
      expect(kept).not.toContain(letter.subject)
      expect(kept).not.toContain('Good morning')

      await reloadPane(sitting)
      await waits(pane, item)
      at.stack.proxy.set({ status: 500 })
      await sendNow(pane)
      await waits(pane, item)

      await page.goto(`${at.stack.origin}/?message=${encodeURIComponent(letter.subject)}`)
      await waits(pane, item)
      expect(await kind.records(letter.messageId)).toEqual([])

      // The register acts, and its answer is lost on the way.
      at.stack.proxy.set({
        loseAnswers: 1,
        path: kind.path,
      })
      await sendNow(pane)
      await expect.poll(() => kind.records(letter.messageId)).toHaveLength(1)
      await nothingWaits(pane)
      await says(pane, kind.done)
      const records = await kind.records(letter.messageId)
      expect(records).toHaveLength(1)
      expect(records).toMatchObject([kind.keeps?.(letter) ?? {}])
      expect(await storedActs(sitting)).toEqual([])
    },
  )

  fullTest('an escalation keeps its evidence through a reload: the message is read again', async () => {
    const { sitting, letter } = await sits({ from: 'newcomer' })
    const { pane, page } = sitting
    at.stack.proxy.set({ offline: true })
    await press(pane, 'Escalate')
    await waits(pane, `Escalation: ${letter.name}`)
    await page.reload()
    await waits(pane, `Escalation: ${letter.name}`)
    at.stack.proxy.set()
    await sendNow(pane)
    await says(pane, /^Escalated to the authorising officer\.$/)
    const [filed] = await evidenceFor(at.stack.register, letter.messageId)
    expect(filed?.bytes).toBe(letter.original.length)
    expect(factsOf(filed?.contact ?? null)).toMatchObject({ subject: letter.subject, recipients: [amira.address] })
  })

  fullTest(
    'an escalation whose message is closed by a reload is filed without the original, for the right message and person',
    async () => {
      const other = await newcomer(at.stack.post)
      const { sitting, letter } = await sits({ from: 'newcomer' })
      const { pane, page, outlook, card } = sitting
      at.stack.proxy.set({ offline: true })
      await press(pane, 'Escalate')
      await waits(pane, `Escalation: ${letter.name}`)
      await page.goto(`${at.stack.origin}/?message=${encodeURIComponent(other.subject)}`)
      await waits(pane, `Escalation: ${letter.name}`)
      at.stack.proxy.set()
      await sendNow(pane)
      await nothingWaits(pane)
      const [filed] = await evidenceFor(at.stack.register, letter.messageId)
      expect(filed).toMatchObject({ bytes: null, by_oid: amira.oid })
      await outlook.openMessage(letter.subject)
      await card('Decision pending').waitFor()
      await says(pane, 'without the original message')
    },
  )

  fullTest('is sent automatically when the register is back', async () => {
    const { sitting, letter, since } = await sits({ from: 'newcomer' })
    at.stack.proxy.set({ offline: true })
    await press(sitting.pane, 'Give a polite warning')
    await waits(sitting.pane, `Polite warning: ${letter.name}`)
    at.stack.proxy.set()
    await nothingWaits(sitting.pane)
    expect(await since()).toEqual(['customer-added', 'warning-given'])
    await says(sitting.pane, 'Did you send it?')
  })

  test('is sent at once when the network is back', async () => {
    const { sitting, letter, since } = await reads({ from: 'newcomer' })
    const { pane, context } = sitting
    await context.setOffline(true)
    await press(pane, 'Give a polite warning')
    await waits(pane, `Polite warning: ${letter.name}`)
    await context.setOffline(false)
    await says(pane, 'Did you send it?')
    await nothingWaits(pane)
    expect(await since()).toEqual(['customer-added', 'warning-given'])
  })

  fullTest('waits when an answer takes too long, and makes one record', async () => {
    const { sitting, letter, since } = await sits({ from: 'newcomer' })
    at.stack.proxy.set({ delay: [9000, 9000], path: '/api/warnings' })
    await press(sitting.pane, 'Give a polite warning')
    await says(sitting.pane, /^The register took too long to answer\. The polite warning is kept here/)
    at.stack.proxy.set()
    await sendNow(sitting.pane)
    await nothingWaits(sitting.pane)
    await expect.poll(since).toEqual(['customer-added', 'warning-given'])
    expect(await warningsFor(at.stack.register, letter.messageId)).toHaveLength(1)
  })

  fullTest('waits when an answer is truncated, and makes one record', async () => {
    const { sitting, since } = await sits({ from: 'newcomer' })
    at.stack.proxy.set({ malformed: true, path: '/api/warnings' })
    await press(sitting.pane, 'Give a polite warning')
    await says(sitting.pane, /^The register’s answer could not be read\./)
    at.stack.proxy.set()
    await sendNow(sitting.pane)
    await nothingWaits(sitting.pane)
    expect(await since()).toEqual(['customer-added', 'warning-given'])
  })

  fullTest('is sent in order: the first before the second', async () => {
    const second = await newcomer(at.stack.post)
    const { sitting, letter, since } = await sits({ from: 'newcomer' })
    const { pane, outlook, page } = sitting
    at.stack.proxy.set({ offline: true, path: '/api/warnings' })
    await press(pane, 'Give a polite warning')
    await waits(pane, `Polite warning: ${letter.name}`)
    await outlook.openMessage(second.subject)
    await sitting.card('No contact restriction').waitFor()
    await press(pane, 'Escalate')
    await says(pane, 'The escalation is kept here and will be sent.')
    await waits(pane, `Polite warning: ${letter.name}`, `Escalation: ${second.name}`)
    await pane.getByRole('heading', { name: 'Two actions waiting to be sent' }).waitFor()
    await screenshot(page, 'waiting-two')
    await page.reload()
    await waits(pane, `Polite warning: ${letter.name}`, `Escalation: ${second.name}`)
    at.stack.proxy.set()
    await sendNow(pane)
    await nothingWaits(pane)
    expect(await since()).toEqual(['customer-added', 'warning-given', 'customer-added', 'escalation-filed'])
  })

  fullTest('shows the reason when it is refused, and is not sent again', async () => {
    const { sitting, letter, since } = await sits({ from: 'newcomer' })
    const { pane, page } = sitting
    // Hers alone is cut off, and stays so until the colleague's is recorded: the pane also sends by itself.
    const stop = await intercept(page, '**/api/warnings', (route) => route.abort())
    await press(pane, 'Give a polite warning')
    await waits(pane, `Polite warning: ${letter.name}`)
    // Meanwhile a colleague, with the same message, is quicker.
    const [amirasOwn] = at.stack.post.list(amira.address).filter(({ subject }) => subject === letter.subject)
    await at.stack.post.deliver(letter.original, [dan.address])
    expect(amirasOwn?.internetMessageId).toBe(letter.messageId)
    const quicker = await at.sit({ person: dan.address, message: letter.subject, provokes: failedRequests })
    await quicker.card('No contact restriction').waitFor()
    await press(quicker.pane, 'Give a polite warning')
    await saysSent(quicker.pane)
    await quicker.card('Polite warning given').waitFor()
    await stop()
    await sendNow(pane)
    await says(pane, 'A polite warning has already been recorded for this message.')
    await nothingWaits(pane)
    expect(await storedActs(sitting)).toEqual([])
    await screenshot(page, 'waiting-refused')
    const asked = sitting.requests.length
    await page.reload()
    await sitting.card('Polite warning given').waitFor()
    expect(sitting.requests.slice(asked).filter((request) => request.url().endsWith('/api/warnings'))).toEqual([])
    expect(await since()).toEqual(['customer-added', 'warning-given', 'warning-sent'])
  })
})

// Other ways to take back what waits are in taking-back.full.test.ts.
test('Undo of an unsent warning: it may have arrived, so it is undone once the register is back', async () => {
  const { sitting, letter } = await reads({ from: 'newcomer' })
  const { pane, page } = sitting
  at.stack.proxy.set({ loseAnswers: 3, path: '/api/warnings' })
  await press(pane, 'Give a polite warning')
  await waits(pane, `Polite warning: ${letter.name}`)
  at.stack.proxy.set({ offline: true })
  await press(pane, 'Undo the polite warning')
  await says(pane, 'It will be undone as soon as the register can be reached.')
  await screenshot(page, 'waiting-to-be-undone')
  await reloadPane(sitting)
  await says(pane, 'It will be undone as soon as the register can be reached.')
  at.stack.proxy.set()
  await sendNow(pane)
  await nothingWaits(pane)
  await expect.poll(() => warningsFor(at.stack.register, letter.messageId)).toEqual([])
  await sitting.card('No contact restriction').waitFor()
})
