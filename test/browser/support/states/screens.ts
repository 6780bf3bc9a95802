import { settingsParts } from '../../../../server/policy/vocabulary.ts'
import type { Stack } from '../../../support/stack.ts'
import { agreedNow, escalated, eventful, formallyWarnedNow } from '../records.ts'
import type { Person } from '../signed-in-at.ts'

/** A screen of the register's page: who looks at it, and its fragment. */
export type Screen = { name: string; who: Person; fragment: string }

type Ids = {
  customer: string
  restriction: string
  escalation: string
  formalWarning: string
  letter: string
}

const nothing = '00000000-0000-7000-8000-000000000000'

/** Something of each kind, so that no screen is empty that need not be. */
export async function somethingOfEach(stack: Stack): Promise<Ids> {
  const { customerId, restrictionId } = await eventful(stack)
  const { letterId } = await agreedNow(stack)
  const { formalWarningId } = await formallyWarnedNow(stack)
  const { escalationId } = await escalated(stack)
  return {
    customer: customerId,
    restriction: restrictionId,
    escalation: escalationId,
    formalWarning: formalWarningId,
    letter: letterId,
  }
}

/** Every screen that somebody can open by its address. */
export const screensOf = (ids: Ids): Screen[] => [
  { name: 'work of an officer', who: 'frances', fragment: '#/work' },
  { name: 'work of the keeper', who: 'ruth', fragment: '#/work' },
  { name: 'work of ICT', who: 'lee', fragment: '#/work' },
  { name: 'passed to you', who: 'sam', fragment: '#/passed-to-you' },
  { name: 'reviews', who: 'frances', fragment: '#/reviews' },
  { name: 'log, restrictions', who: 'frances', fragment: '#/log' },
  { name: 'log, a restriction beside it', who: 'frances', fragment: `#/log?open=${ids.restriction}` },
  { name: 'log, escalations', who: 'frances', fragment: '#/log/escalations' },
  { name: 'log, no results', who: 'frances', fragment: '#/log?state=replaced&mark=overdue' },
  { name: 'restriction', who: 'frances', fragment: `#/restrictions/${ids.restriction}` },
  { name: 'restriction that is unknown', who: 'frances', fragment: `#/restrictions/${nothing}` },
  { name: 'escalation, to decide', who: 'frances', fragment: `#/escalations/${ids.escalation}` },
  { name: 'escalation, to its author', who: 'amira', fragment: `#/escalations/${ids.escalation}` },
  { name: 'formal warning', who: 'frances', fragment: `#/formal-warnings/${ids.formalWarning}` },
  { name: 'letter', who: 'frances', fragment: `#/letters/${ids.letter}` },
  { name: 'customers', who: 'ruth', fragment: '#/customers' },
  { name: 'customer', who: 'ruth', fragment: `#/customers/${ids.customer}` },
  { name: 'customer, to an officer', who: 'frances', fragment: `#/customers/${ids.customer}` },
  { name: 'subject access', who: 'ruth', fragment: `#/subject-access/${ids.customer}` },
  { name: 'report', who: 'frances', fragment: '#/report' },
  { name: 'import', who: 'ruth', fragment: '#/import' },
  { name: 'export', who: 'ruth', fragment: '#/export' },
  { name: 'retention', who: 'ruth', fragment: '#/retention' },
  { name: 'arrangements', who: 'lee', fragment: '#/arrangements/' },
  { name: 'unsent mail', who: 'ruth', fragment: '#/unsent-mail' },
  { name: 'mail rules', who: 'lee', fragment: '#/mail-flow' },
  { name: 'settings', who: 'ruth', fragment: '#/settings' },
  ...[...settingsParts, 'leaving'].map(
    (part): Screen => ({ name: `settings, ${part}`, who: 'ruth', fragment: `#/settings/${part}` }),
  ),
  { name: 'access ledger', who: 'max', fragment: '#/ledger' },
  { name: 'judged by people involved', who: 'max', fragment: '#/own-parts' },
  { name: 'audit trail', who: 'max', fragment: '#/audit' },
  { name: 'help', who: 'frances', fragment: '#/help' },
  { name: 'no role', who: 'amira', fragment: '#/log' },
]
