import { today } from '../../../server/cases/act.ts'
import { daysLater, monthsLater } from '../../../server/policy/calendar.ts'
import type { Measure } from '../../../server/policy/measures.ts'
import type { Register } from '../../../server/register/register.ts'
import { colleagues } from '../../cast.ts'
import { enterCustomer, enterRestriction } from '../../demo-register.ts'
import { actBy } from '../../support/acts.ts'

const contact: Measure = { kind: 'designated-contact' }
const weekly: Measure = { kind: 'volume', channel: 'email', atMost: 1, each: 'week' }
const noCalls: Measure = { kind: 'channel-closed', channel: 'telephone', instead: 'by e-mail or letter' }

type How = 'agreed' | 'in force' | 'lifted'
/** Invented people, when they were restricted, and how it stands. */
const people: [name: string, daysAgo: number, measures: Measure[], how: How, services?: string[]][] = [
  ['Nell Ward', 4, [contact, weekly], 'agreed', ['Housing']],
  ['Omar Finch', 21, [weekly], 'in force'],
  ['Ines Costa', 64, [noCalls], 'in force', ['Planning']],
  ['Ivor Bell', 120, [contact, noCalls], 'in force'],
  ['Greta Lind', 176, [weekly], 'in force'],
  ['Hugh Pell', 201, [contact], 'in force', ['Housing', 'Planning']],
  ['Rosa Quinn', 262, [noCalls], 'lifted'],
]

/** A register that has been in use for a while, beside the cast: for pictures of its page. */
export async function fillRegister(register: Register, now: Date): Promise<void> {
  for (const [name, daysAgo, measures, how, services = null] of people) {
    const act = actBy(colleagues.ruth, new Date(now.getTime() - daysAgo * 86_400_000))
    const address = `${name.toLowerCase().replace(' ', '.')}@example.net`
    await register.write(async (tx) => {
      const customerId = await enterCustomer(tx, act, { name, addresses: [address], numbers: [] })
      await enterRestriction(tx, act, customerId, measures, {
        services,
        until: how === 'lifted' ? monthsLater(today(act), 12) : monthsLater(today(act), 18),
        ...(how === 'agreed' ? { inForceOn: null } : {}),
        ...(how === 'lifted' ? { liftedOn: daysLater(today(act), 190) } : {}),
      })
    })
  }
}
