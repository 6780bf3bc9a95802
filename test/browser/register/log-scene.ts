import { dayAt } from '../../../server/policy/calendar.ts'
import type { Register } from '../../../server/register/register.ts'
import { colleagues } from '../../cast.ts'
import { enterCustomer, enterRestriction } from '../../demo-register.ts'
import { actBy, council } from '../../support/acts.ts'
import type { RegisterSeat } from '../support/register-desk.ts'

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000)

/**
 * A page and a half of people beside the cast; one of them overdue, one lifted, one whose letter has not gone. Returns
 * the restriction that is overdue.
 */
export async function fillLog(register: Register): Promise<string> {
  return await register.write(async (tx) => {
    for (let i = 0; i < 70; i++) {
      const act = actBy(colleagues.ruth, day(-100 - i))
      const name = `Nell Ward ${String(i).padStart(2, '0')}`
      const customerId = await enterCustomer(tx, act, { name, addresses: [`nell.${i}@example.net`], numbers: [] })
      await enterRestriction(
        tx,
        act,
        customerId,
        [{ kind: 'designated-contact' }],
        i === 0 ? { services: ['Planning'] } : {},
      )
    }
    const act = actBy(colleagues.ruth, day(-220))
    const late = await enterCustomer(tx, act, {
      name: 'Omar Late',
      addresses: ['omar@example.net'],
      numbers: ['01632 960200'],
    })
    const { id } = await enterRestriction(
      tx,
      act,
      late,
      [{ kind: 'channel-closed', channel: 'telephone', instead: 'by letter' }],
      { until: null },
    )
    const gone = await enterCustomer(tx, act, { name: 'Zoe Gone', addresses: ['zoe@example.net'], numbers: [] })
    await enterRestriction(tx, act, gone, [{ kind: 'designated-contact' }], {
      liftedOn: dayAt(day(-20), council.timeZone),
    })
    return id
  })
}

export const rows = ({ main }: RegisterSeat) => main.getByRole('rowheader')
export const names = (seat: RegisterSeat) => rows(seat).getByRole('link').allTextContents()
export const count = (seat: RegisterSeat, words: string | RegExp) =>
  seat.main.getByRole('paragraph').filter({ hasText: words })
export const chip = ({ main }: RegisterSeat, name: string) => main.getByRole('button', { name, exact: true })
export const search = async ({ main }: RegisterSeat, words: string) => {
  await main.getByRole('searchbox', { name: 'Name, address, number or reference' }).fill(words)
  await main.getByRole('button', { name: 'Search', exact: true }).click()
}

/** Comes back to the page later, with what the device remembers of the person. */
export async function comeAgain({ page, requests }: RegisterSeat, fragment: string): Promise<void> {
  const { origin } = new URL(page.url())
  await page.goto('about:blank')
  requests.length = 0
  await page.goto(`${origin}/register.html${fragment}`)
}
