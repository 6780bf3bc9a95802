import type { Desk, Sitting } from '../support/desk.ts'
import { press } from '../support/hands.ts'

type Seat = Pick<Sitting, 'pane'>
export type By = 'Telephone number' | 'Name' | 'E-mail address'

/** The label of the field for what is looked up. */
export const fieldOf = { 'Telephone number': 'Number', Name: 'Name', 'E-mail address': 'Address' } as const

/** The form that looks a caller up. */
export const form = ({ pane }: Seat) => pane.getByRole('form', { name: 'Who is it?' })
/** What follows where a call can be recorded. */
export const happened = ({ pane }: Seat) => pane.getByRole('region', { name: 'What happened', exact: true })

/** Looks a caller up, on the page for calls, which it opens if need be. */
export async function lookUp(seat: Seat, by: By, value: string): Promise<void> {
  if ((await form(seat).count()) === 0) await press(seat.pane, 'Log a call')
  await form(seat).getByRole('combobox', { name: 'Look up by' }).selectOption(by)
  await form(seat).getByRole('textbox', { name: fieldOf[by], exact: true }).fill(value)
  await press(seat.pane, 'Look up')
}

/** The newest record of a kind, as the register keeps it. */
export const newest = ({ stack }: Desk, table: 'warnings' | 'passed_on') =>
  stack.register.read((reading) =>
    reading.selectFrom(table).selectAll().orderBy('id', 'desc').limit(1).executeTakeFirst(),
  )
