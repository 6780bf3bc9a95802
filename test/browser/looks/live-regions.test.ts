import type { Frame } from 'playwright-core'
import { expect, test } from 'vitest'
import { colleagues } from '../../cast.ts'
import { fullTest } from '../../support/is-full.ts'
import { desk } from '../support/desk.ts'
import { press, readOut, says, tryAgain } from '../support/hands.ts'
import { newcomer } from '../support/newcomer.ts'

const at = desk()

/** What every live region of the pane holds for a screen reader. */
const heldToBeRead = (frame: Frame) =>
  frame.evaluate(() =>
    [...document.querySelectorAll('[role=status], [role=alert], [role=log], [aria-live], output')]
      .map((region) => region.textContent)
      .join(' '),
  )

declare global {
  interface Window {
    stale: string[]
  }
}

/** From now on, notes at each painted frame what a live region says of `whom` while the pane itself does not name them. */
const watchFor = (frame: Frame, whom: string) =>
  frame.evaluate((name) => {
    window.stale = []
    const look = () => {
      const regions = [...document.querySelectorAll('[role=status], [aria-live]')].map(({ textContent }) => textContent)
      const shown = document.querySelector('main')?.textContent ?? ''
      const read = regions.find((text) => text?.includes(name))
      if (read && !shown.includes(name)) window.stale.push(read)
      requestAnimationFrame(look)
    }
    look()
  }, whom)

test('an announcement about one message is gone when the next is open', async () => {
  const who = await newcomer(at.stack.post)
  const seat = await at.sit({ message: who.subject })
  await seat.card('No contact restriction').waitFor()
  await watchFor(seat.frame(), who.name)
  await press(seat.pane, 'Give a polite warning')
  await says(seat.pane, 'Polite warning recorded.')
  await expect.poll(() => readOut(seat.pane)).toContain('Polite warning recorded.')
  await expect.poll(() => heldToBeRead(seat.frame())).toContain(who.name)

  at.stack.proxy.set({ delay: [60_000, 60_000], path: '/api/standing' })
  await seat.outlook.openMessage('You people are useless')
  await seat.pane.getByText('Checking the register for').waitFor()
  expect((await heldToBeRead(seat.frame())).trim()).toBe('')
  at.stack.proxy.set()
  await tryAgain(seat.pane, seat.card('Restricted contact'))
  await expect.poll(() => heldToBeRead(seat.frame())).toMatch(/^Jo Marsh.*Restricted contact\..*$/)
  expect(await readOut(seat.pane)).toBe('')

  await seat.outlook.closeItem()
  await expect.poll(() => heldToBeRead(seat.frame())).toMatch(/^No message is open\./)
  expect(await seat.frame().evaluate(() => window.stale)).toEqual([])
})

fullTest('opening a page instead of the message’s standing clears the announcement', async () => {
  const who = await newcomer(at.stack.post, colleagues.frances.address)
  const seat = await at.sit({ person: colleagues.frances.address, message: who.subject })
  await seat.pane.getByRole('navigation', { name: 'Your work' }).getByRole('button').first().waitFor()
  await expect.poll(() => seat.announced.textContent()).toContain(who.name)
  await seat.pane.getByRole('navigation', { name: 'Your work' }).getByRole('button').first().click()
  await seat.pane.getByRole('heading', { name: 'Waiting for you' }).waitFor()
  expect((await heldToBeRead(seat.frame())).trim()).toBe('')
})
