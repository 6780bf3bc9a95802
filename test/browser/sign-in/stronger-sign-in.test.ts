import { expect, test } from 'vitest'
import { desk, failedRequests } from '../support/desk.ts'
import { fill } from '../support/form.ts'
import { intercept } from '../support/intercept.ts'
import { recorded } from '../support/recorded.ts'
import { agreedNow } from '../support/records.ts'
import { openRegister, type RegisterSeat } from '../support/register-desk.ts'

const at = desk({ env: { STRONG_SIGN_IN: 'c1' } })

const asksForMore = '**/sign-in/authorize?*claims=*'

/** From now on the provider asks for a second factor, and the person cancels. */
const cancelling = ({ context }: RegisterSeat) =>
  intercept(context, asksForMore, (route) => {
    const asked = new URL(route.request().url()).searchParams
    const answer = new URLSearchParams({ error: 'access_denied', state: asked.get('state') ?? '' })
    return route.fulfill({ status: 302, headers: { location: `${asked.get('redirect_uri')}#${answer}` } })
  })

const nothingDone = /This needs a stronger sign-in, so nothing was done\./

test('the provider’s window opens; whoever cancels loses nothing they wrote, and whoever completes it goes on', async () => {
  const seat = await openRegister(at, 'ruth', '#/settings/periods', { provokes: failedRequests })
  const { context, page, main } = seat
  const months = 'A review at the latest after (months)'
  await fill(main, months, '4')
  await fill(main, 'Why is it changed?', 'Sooner')
  const save = main.getByRole('button', { name: 'Save a new version', exact: true })
  const stop = await cancelling(seat)
  await Promise.all([context.waitForEvent('page'), save.click()])
  await main.getByText(nothingDone).waitFor()
  await page.reload()
  await seat.heading('Periods').waitFor()
  await expect.poll(() => main.getByLabel(months).inputValue()).toBe('4')

  await stop()
  await save.click()
  await main.getByText('Saved as version 1. It’s in use now.').waitFor()
  expect(await main.getByLabel(months).inputValue()).toBe('4')
})

test('P14: a letter is recorded only after it; the reason for not telling the customer stays in the form', async () => {
  const { letterId } = await agreedNow(at.stack)
  const seat = await openRegister(at, 'frances', `#/letters/${letterId}`, { provokes: failedRequests })
  const { context, main } = seat
  const press = (name: string) => main.getByRole('button', { name, exact: true }).click()
  await press('Don’t notify the customer')
  await fill(main, 'Why?', 'A court has forbidden it.')
  const since = await recorded(at.stack.register)
  const stop = await cancelling(seat)
  await Promise.all([context.waitForEvent('page'), press('Record it')])
  await main.getByText(nothingDone).waitFor()
  expect(await since()).toEqual([])
  expect(await main.getByLabel('Why?', { exact: true }).inputValue()).toBe('A court has forbidden it.')

  await stop()
  await press('Record it')
  await main.getByText(/^Recorded\. The restriction is in force from /).waitFor()
  expect(await since()).toContain('letter-recorded')
})
