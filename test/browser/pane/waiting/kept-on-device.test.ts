import { describe, expect, test } from 'vitest'
import { colleagues } from '../../../cast.ts'
import { fullTest } from '../../../support/is-full.ts'
import { desk, failedRequests } from '../../support/desk.ts'
import { press, says, sentence } from '../../support/hands.ts'
import { newcomer } from '../../support/newcomer.ts'
import { opened } from '../../support/opened.ts'
import { warningsFor } from '../../support/recorded.ts'
import { screenshot } from '../../support/screenshot.ts'
import { nothingWaits, onDevice, sendNow, storedActs, waitingList, waits } from '../../support/waiting-list.ts'

const { amira, dan } = colleagues
const at = desk()
const day = 24 * 60 * 60_000

describe('an unsent action kept on the device', () => {
  fullTest('is deleted once it has been sent', async () => {
    const { sitting } = await opened(at, { provokes: failedRequests })
    await press(sitting.pane, 'Give a polite warning')
    await says(sitting.pane, 'Polite warning recorded.')
    await expect.poll(() => storedActs(sitting)).toEqual([])
  })

  test('is deleted unsent after seven days', async () => {
    const { sitting, who: letter, since } = await opened(at, { provokes: failedRequests })
    const { pane, page, card } = sitting
    at.stack.proxy.set({ offline: true })
    await press(pane, 'Give a polite warning')
    await waits(pane, `Polite warning: ${letter.name}`)
    expect(await storedActs(sitting)).toHaveLength(1)
    await says(pane, /^Kept on this device, .* It is deleted on \d+ \w+ \d{4} if it has not been sent by then\.$/)
    await page.clock.setFixedTime(Date.now() + 6.9 * day)
    await page.reload()
    await waits(pane, `Polite warning: ${letter.name}`)
    await page.clock.setFixedTime(Date.now() + 7.1 * day)
    at.stack.proxy.set()
    await page.reload()
    await card('No contact restriction').waitFor()
    expect(await waitingList(pane).count()).toBe(0)
    expect(await storedActs(sitting)).toEqual([])
    expect(await since()).toEqual([])
  })

  test('is not sent, shown or lost while somebody else uses the device', async () => {
    const { sitting, who: letter, since } = await opened(at, { provokes: failedRequests })
    const { pane, page } = sitting
    at.stack.proxy.set({ offline: true })
    await press(pane, 'Give a polite warning')
    await waits(pane, `Polite warning: ${letter.name}`)
    at.stack.proxy.set()
    await page.goto(`${at.stack.origin}/?person=${dan.address}&message=${encodeURIComponent('Extension at number 9')}`)
    const [dans] = at.stack.post.list(dan.address)
    if (dans) await sitting.read(dans.subject)
    await pane.getByRole('button', { name: 'Choose your service' }).waitFor()
    expect(await waitingList(pane).count()).toBe(0)
    expect(await storedActs(sitting)).toHaveLength(1)
    expect(await since()).toEqual([])

    await page.goto(`${at.stack.origin}/?message=${encodeURIComponent(letter.subject)}`)
    await says(pane, 'Did you send it?')
    expect(await since()).toEqual(['customer-added', 'warning-given'])
    expect(await warningsFor(at.stack.register, letter.messageId)).toMatchObject([{ by_oid: amira.oid }])
  })

  test('is deleted at sign-out with everything else of that person, and is not sent after they sign in again', async () => {
    const { sitting, who: letter, since } = await opened(at, { provokes: failedRequests, signIn: 'web-session' })
    const { pane, page, card } = sitting
    at.stack.proxy.set({ offline: true })
    await press(pane, 'Give a polite warning')
    await waits(pane, `Polite warning: ${letter.name}`)
    await press(pane, 'Sign out')
    await says(pane, /^One action has no answer from the register yet\./)
    await screenshot(page, 'sign-out-unsent')
    await press(pane, 'Stay signed in')
    await waits(pane, `Polite warning: ${letter.name}`)
    await press(pane, 'Sign out')
    await press(pane, 'Sign out and delete')
    await says(pane, 'You are signed out.')
    const kept = await onDevice(sitting)
    for (const gone of [letter.messageId, letter.name, 'waiting.', amira.name, amira.oid])
      expect(kept).not.toContain(gone)
    at.stack.proxy.set()
    const popUp = page.waitForEvent('popup')
    await press(pane, 'Sign in')
    await popUp
    await card('No contact restriction').waitFor()
    expect(await waitingList(pane).count()).toBe(0)
    expect(await since()).toEqual([])
  })

  fullTest(
    'is not sent after signing in again, when sign-out comes while an escalation is being prepared',
    async () => {
      const next = await newcomer(at.stack.post)
      const { sitting, since } = await opened(at, {
        provokes: failedRequests,
        signIn: 'web-session',
        silent: ['getAsFileAsync'],
      })
      const { pane, page, card, outlook } = sitting
      await press(pane, 'Escalate')
      await says(pane, 'Escalating…')
      await press(pane, 'Sign out')
      await press(pane, 'Sign out and delete')
      await says(pane, 'You are signed out.')
      const popUp = page.waitForEvent('popup')
      await press(pane, 'Sign in')
      await popUp
      await card('No contact restriction').waitFor()
      // It goes after the escalation would have gone.
      await outlook.openMessage(next.subject)
      await card('No contact restriction').waitFor()
      await press(pane, 'Give a polite warning')
      await says(pane, 'Polite warning recorded.')
      expect(await since()).toEqual(['customer-added', 'warning-given'])
    },
  )

  fullTest('is sent only while the pane is open where the browser stores nothing, and the pane says so', async () => {
    const {
      sitting,
      who: letter,
      since,
    } = await opened(at, {
      provokes: failedRequests,
      before: ({ context }) =>
        context.addInitScript(() => {
          if (!location.pathname.endsWith('/taskpane.html')) return
          const forbid = () => {
            throw new DOMException('Access is denied.', 'SecurityError')
          }
          Object.defineProperty(window, 'localStorage', { get: forbid })
        }),
    })
    const { pane, page } = sitting
    at.stack.proxy.set({ offline: true, path: '/api/warnings' })
    await press(pane, 'Give a polite warning')
    // It has kept no answer about the service either.
    await press(pane, 'None of these')
    await waits(pane, `Polite warning: ${letter.name}`)
    await says(pane, 'This browser keeps nothing: leave the pane open until everything is sent.')
    await screenshot(page, 'waiting-in-memory')
    at.stack.proxy.set()
    await sendNow(pane)
    await nothingWaits(pane)
    expect(await since()).toEqual(['customer-added', 'warning-given'])
  })

  fullTest('is not lost when the device is full', async () => {
    const { sitting, who: letter, since } = await opened(at, { provokes: failedRequests })
    const { pane, frame } = sitting
    await frame().evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full.', 'QuotaExceededError')
      }
    })
    at.stack.proxy.set({ offline: true, path: '/api/warnings' })
    await press(pane, 'Give a polite warning')
    await waits(pane, `Polite warning: ${letter.name}`)
    at.stack.proxy.set()
    await sendNow(pane)
    await nothingWaits(pane)
    expect(await since()).toEqual(['customer-added', 'warning-given'])
  })

  test('is sent once by two panes side by side', async () => {
    const { sitting, who: letter, since } = await opened(at, { provokes: failedRequests })
    at.stack.proxy.set({ offline: true, path: '/api/warnings' })
    await press(sitting.pane, 'Give a polite warning')
    await waits(sitting.pane, `Polite warning: ${letter.name}`)
    const second = await sitting.context.newPage()
    await second.goto(`${at.stack.origin}/?message=${encodeURIComponent(letter.subject)}`)
    const beside = second.frameLocator('aside iframe')
    await waits(beside, `Polite warning: ${letter.name}`)
    at.stack.proxy.set()
    await Promise.all([nothingWaits(sitting.pane), nothingWaits(beside)])
    expect(await since()).toEqual(['customer-added', 'warning-given'])
    expect(await sentence(beside, /^Not /).count()).toBe(0)
  })
})
