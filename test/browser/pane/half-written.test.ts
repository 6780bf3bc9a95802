import { describe, expect, test } from 'vitest'
import { desk, type Sitting } from '../support/desk.ts'
import { press, says } from '../support/hands.ts'
import { newcomer } from '../support/newcomer.ts'
import { opened } from '../support/opened.ts'

const at = desk()
const account = 'He shouted at the reception for'
const field = ({ pane }: Pick<Sitting, 'pane'>) => pane.getByRole('textbox', { name: 'What happened?' })
const times = async (seat: Sitting, name: string) => (await seat.outlook.calls()).filter((one) => one === name).length
const focus = (seat: Sitting) => seat.frame().evaluate(() => void window.dispatchEvent(new Event('focus')))

/** Somebody has escalated, and writes what happened. */
async function halfWritten(failing: string[] = []) {
  const { sitting, who } = await opened(at, { failing })
  await press(sitting.pane, 'Escalate')
  await says(sitting.pane, /^Escalated to the authorising officer/)
  await field(sitting).fill(account)
  return { seat: sitting, who }
}

describe('half-written words', () => {
  test('come back with their message after the pane was refreshed because Outlook shows another, and nothing is left of them', async () => {
    const { seat, who } = await halfWritten()
    const other = await newcomer(at.stack.post)
    await seat.outlook.change({ lateItemChanged: true })
    await seat.outlook.openMessage(other.subject)
    await focus(seat)
    await seat.card('Not checked').waitFor()
    await press(seat.pane, 'Refresh the pane')
    await seat.card('No contact restriction').getByText(other.address).waitFor()
    await seat.outlook.change({ lateItemChanged: false })
    await seat.outlook.openMessage(who.subject)
    await seat.card('Decision pending').waitFor()
    await expect.poll(() => field(seat).inputValue()).toBe(account)
    expect(await seat.frame().evaluate(() => JSON.stringify(sessionStorage))).not.toContain(account)
  })

  test('are not interrupted by a reload where Outlook does not report another message', async () => {
    const { seat, who } = await halfWritten(['olkItemSelectedChanged'])
    const other = await newcomer(at.stack.post)
    await seat.frame().evaluate(() => Object.assign(window, { isSamePage: true }))
    await seat.outlook.openMessage(other.subject)
    await focus(seat)
    await seat.card('Not checked').waitFor()
    // Three times at the start, and three more once the pane has the focus again. It then compares, twice.
    const asked = async () => {
      await focus(seat)
      return times(seat, 'olkItemSelectedChanged')
    }
    await expect.poll(asked, { timeout: 30_000 }).toBeGreaterThanOrEqual(6)
    const before = await times(seat, 'getAllInternetHeadersAsync')
    await expect
      .poll(() => times(seat, 'getAllInternetHeadersAsync'), { timeout: 20_000 })
      .toBeGreaterThanOrEqual(before + 2)
    expect(await seat.frame().evaluate(() => 'isSamePage' in window)).toBe(true)
    await seat.outlook.openMessage(who.subject)
    await focus(seat)
    await expect.poll(() => field(seat).inputValue(), { timeout: 15_000 }).toBe(account)
  })
})
