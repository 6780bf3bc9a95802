import { dayAt } from '../../../server/policy/calendar.ts'
import type { Register } from '../../../server/register/register.ts'
import type { Writing } from '../../../server/register/store.ts'
import { colleagues } from '../../cast.ts'
import { enterCustomer, enterRestriction } from '../../demo-register.ts'
import { actBy, council } from '../../support/acts.ts'
import type { RegisterSeat } from '../support/register-desk.ts'

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000)

/** Somebody restricted so many days before the others. */
async function enterNell(tx: Writing, i: number): Promise<void> {
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

/** Few people beside the cast, because drawing the log takes as long as it is: one of them overdue, one lifted. Returns
 * the restriction that is overdue. */
export async function fillLog(register: Register): Promise<string> {
  return await register.write(async (tx) => {
    await enterNell(tx, 0)
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

/** More of them: with those of `fillLog` and the cast, a page and a half. */
export async function fillPages(register: Register): Promise<void> {
  await register.write(async (tx) => {
    for (let i = 1; i < 70; i++) await enterNell(tx, i)
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
  await page.evaluate((hash) => history.replaceState(null, '', `/register.html${hash}`), fragment)
  await page.reload()
  requests.splice(
    0,
    requests.findLastIndex((one) => one.isNavigationRequest() && one.frame() === page.mainFrame()),
  )
}
