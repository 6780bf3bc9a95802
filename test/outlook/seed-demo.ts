import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { addPoint } from '../../server/cases/contact-point/add-contact-point.ts'
import { own } from '../../server/policy/contact-point/whose.ts'
import { customersByKey } from '../../server/register/customer/customers.ts'
import { openRegister } from '../../server/register/register.ts'
import type { Writing } from '../../server/register/store.ts'
import { colleagues, customers } from '../cast.ts'
import { seedDemoRegister } from '../demo-register.ts'
import { seedDemoYear } from '../demo-year.ts'
import { actBy, council } from '../support/acts.ts'

/** The cast's register as of today, after a year of work. What was in its folder before is thrown away. */
export async function seedDemo(sqliteFile: string): Promise<string> {
  const folder = join(sqliteFile, '..')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const register = await openRegister({ sqliteFile })
  const now = new Date()
  await seedDemoYear(register, now)
  await seedDemoRegister(register, council, now)
  await register.write((tx) => addHome(tx, now))
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
