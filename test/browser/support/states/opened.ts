import { colleagues } from '../../../cast.ts'
import { told } from '../records.ts'
import type { State } from './state.ts'

type Seat = Parameters<State['reach']>[0]
type Stack = Parameters<State['reach']>[1]

/** Waits for a page of the pane by its heading. */
export const title = ({ pane }: Seat, name: string) =>
  pane.getByRole('heading', { name, level: 1, exact: true }).waitFor()

/** Frances, who decides and reviews, has opened the register's mail about something. */
export const opened = async (
  seat: Seat,
  stack: Stack,
  about: 'Escalation' | 'Restriction',
  id: string,
  named: string,
) => {
  await seat.read(await told(stack, about, id, colleagues.frances.address))
  await title(seat, named)
}
