import type { Register } from '../../../server/register/register.ts'
import { auditedKinds } from '../../support/store/rows.ts'

/** What the register records from now on, oldest first, by the audit trail's own words. */
export async function recorded(register: Register): Promise<() => Promise<string[]>> {
  const { length } = await auditedKinds(register)
  return async () => (await auditedKinds(register)).slice(length)
}

/** The warnings, escalations with their evidence, and passings-on that name one message. */
export const warningsFor = (register: Register, messageId: string) =>
  register.read((reading) => reading.selectFrom('warnings').selectAll().where('message_id', '=', messageId).execute())

export const evidenceFor = (register: Register, messageId: string) =>
  register.read((reading) =>
    reading
      .selectFrom('evidence')
      .innerJoin('escalations', 'escalations.id', 'evidence.escalation_id')
      .leftJoin('originals', 'originals.evidence_id', 'evidence.id')
      .select(['evidence.sha256', 'evidence.bytes', 'evidence.contact', 'originals.content'])
      .select(['escalations.id', 'escalations.service', 'escalations.by_oid', 'escalations.account'])
      .select(['escalations.behaviours', 'escalations.state'])
      .where('evidence.message_id', '=', messageId)
      .execute(),
  )

export const passedOnFor = (register: Register, messageId: string) =>
  register.read((reading) => reading.selectFrom('passed_on').selectAll().where('message_id', '=', messageId).execute())

/** Facts as the register keeps them, read again. */
export const factsOf = (contact: string | null): Record<string, unknown> => JSON.parse(contact ?? 'null')
