import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { addPoint } from '../../server/cases/contact-point/add-contact-point.ts'
import { passOn } from '../../server/cases/restriction/pass-on.ts'
import { own } from '../../server/policy/contact-point/whose.ts'
import { customersByKey } from '../../server/register/customer/customers.ts'
import { openRegister } from '../../server/register/register.ts'
import { restrictionsIn } from '../../server/register/restriction/restrictions.ts'
import type { Writing } from '../../server/register/store.ts'
import { colleagues, customers } from '../cast.ts'
import { seedDemoRegister } from '../demo-register.ts'
import type { Story } from '../demo-stories.ts'
import { seedDemoYear } from '../demo-year.ts'
import { actBy, council, message } from '../support/acts.ts'
import { seen } from '../support/doing.ts'

/** For the auditor: who looked at whom. */
const looks: [person: keyof typeof colleagues, address: string][] = [
  ['amira', customers.jo.addresses[0] ?? ''],
  ['dan', customers.jo.addresses[0] ?? ''],
  ['amira', customers.mia.addresses[0] ?? ''],
]

/** For ICT: the letter was sent yesterday, and the mail rule still has to be set up. */
const nedFrost: Story = {
  name: 'Ned Frost',
  service: 'Housing',
  by: 'amira',
  behaviours: ['abusive'],
  account: 'Insults to a caretaker, copied to the whole service.',
  warned: 20,
  escalated: 5,
  decided: { ago: 3, by: 'tom', measures: [{ kind: 'designated-contact' }], mail: 'forward' },
  letter: 1,
  waitsForIct: true,
}

/** Makes the cast's register as of today, after a year of work. Deletes what was in its folder before. */
export async function seedDemo(sqliteFile: string): Promise<string> {
  const folder = join(sqliteFile, '..')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const register = await openRegister({ sqliteFile })
  const now = new Date()
  await seedDemoYear(register, now, [nedFrost])
  await seedDemoRegister(register, council, now)
  const before = new Date(now.getTime() - 3_600_000)
  await register.write((tx) => addHome(tx, before))
  for (const [person, address] of looks) await seen(register, actBy(colleagues[person], before), address)
  await register.write((tx) => passOnToSam(tx, new Date(now.getTime() - 86_400_000)))
  await register.close()
  return sqliteFile
}

/** P4: Jo Marsh is found at the counter by name and postcode. */
async function addHome(tx: Writing, now: Date): Promise<void> {
  const [jo] = await customersByKey(tx, 'email', customers.jo.addresses)
  const value = '3 Mill Lane\nAmbleford\nAM1 2JM'
  const home = { kind: 'postal-address', value, whose: own, why: 'On her letter.' } as const
  if (jo) await addPoint(tx, actBy(colleagues.ruth, now), jo.customerId, home)
}

/** P14: for the designated contact, a message from Jo Marsh that Amira passed on. */
async function passOnToSam(tx: Writing, at: Date): Promise<void> {
  const [address = ''] = customers.jo.addresses
  const [jo] = await customersByKey(tx, 'email', [address])
  const [inForce] = jo ? await restrictionsIn(tx, jo.customerId, ['in-force']) : []
  if (!inForce) throw new Error('Jo Marsh is not restricted.')
  const contact = message({
    internetMessageId: '<passed-on-yesterday@example.org>',
    subject: 'The lift is broken again',
    sentAt: at.toISOString(),
    from: { address, name: customers.jo.name },
  })
  await passOn(tx, actBy(colleagues.amira, at), {
    restrictionId: inForce.id,
    reminded: true,
    forwarded: true,
    sent: { reminder: true, forward: true },
    contact,
  })
}
