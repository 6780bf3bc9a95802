import type { Act } from '../../server/cases/act.ts'
import { proposeContactPoint } from '../../server/cases/contact-point/propose-contact-point.ts'
import { escalate } from '../../server/cases/escalation/escalate.ts'
import { passOn } from '../../server/cases/restriction/pass-on.ts'
import { seeStanding } from '../../server/cases/standing/see-standing.ts'
import { confirmWarning } from '../../server/cases/warning/confirm-warning.ts'
import { giveWarning } from '../../server/cases/warning/give-warning.ts'
import type { Register } from '../../server/register/register.ts'
import { colleagues, customers } from '../cast.ts'
import { actBy, clue, message } from './acts.ts'
import { giveWarningAndSend } from './warned.ts'

/** A Tuesday, nine o'clock in London. */
export const now = new Date('2026-11-03T09:00:00.000Z')
export const minutes = (n: number, from = now) => new Date(from.getTime() + n * 60_000)

/** Amira, who answers housing mail, at nine o'clock. */
export const amira = actBy(colleagues.amira, now)
export const dan = actBy(colleagues.dan, now)

const petra = clue({ addresses: customers.petra.addresses })

type Given<T extends (...given: never[]) => unknown> = Partial<Parameters<T>[2 & keyof Parameters<T>]>

/** Each does one valid thing, with whatever the test overrides. */
export const warn = (register: Register, act: Act = amira, given: Given<typeof giveWarning> = {}) =>
  register.write((tx) =>
    giveWarningAndSend(tx, act, { customer: petra, service: 'Housing', contact: message(), ...given }),
  )

/** The same, without sending the reply: it counts for nothing yet. */
export const openWarning = (register: Register, act: Act = amira, given: Given<typeof giveWarning> = {}) =>
  register.write((tx) => giveWarning(tx, act, { customer: petra, service: 'Housing', contact: message(), ...given }))

export const confirm = (register: Register, act: Act, warningId: string, sent: boolean) =>
  register.write((tx) => confirmWarning(tx, act, warningId, { sent }))

export const file = (register: Register, act: Act = amira, given: Given<typeof escalate> = {}) =>
  register.write((tx) =>
    escalate(tx, act, {
      customer: petra,
      service: 'Housing',
      behaviours: [],
      account: null,
      evidence: [{ contact: message(), original: null }],
      ...given,
    }),
  )

const both = { reminder: true, forward: true }

export const pass = (register: Register, act: Act, restrictionId: string, given: Given<typeof passOn> = {}) =>
  register.write((tx) =>
    passOn(tx, act, { restrictionId, reminded: true, forwarded: true, sent: both, contact: message(), ...given }),
  )

/** The same, with what Outlook opened for it not sent yet. */
export const notSent = { sent: { reminder: false, forward: false } }

export const propose = (
  register: Register,
  act: Act,
  customerId: string,
  given: Given<typeof proposeContactPoint> = {},
) =>
  register.write((tx) =>
    proposeContactPoint(tx, act, {
      customerId,
      kind: 'email',
      value: 'petra.other@example.net',
      whose: { kind: 'own' },
      why: 'She wrote from it.',
      ...given,
    }),
  )

/** What somebody sees of one address. */
export async function seen(register: Register, act: Act, address: string, service?: string) {
  const { standings } = await seeStanding(register, act, [address], service === undefined ? {} : { service })
  return standings[0]?.standing
}
