import { countOnce } from '../../policy/restriction/passed-on.ts'
import type { Reading } from '../store.ts'
import { wasSaidIn } from '../warning/reply-sent.ts'

/**
 * A customer as officers see them: the contact points that count and are not a representative's, and every record,
 * oldest first, without what was undone. P9: of the warnings, only those that were sent or said.
 */
export async function customerSeen(reading: Reading, customerId: string) {
  const contactPoints = await reading
    .selectFrom('contact_points')
    .select(['kind', 'value'])
    .where('customer_id', '=', customerId)
    .where('removed_at', 'is', null)
    .where('whose', 'is distinct from', 'representative')
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  const warnings = await reading
    .selectFrom('warnings')
    .select(['warned_at', 'service', 'lapses_on', 'channel', 'by_name'])
    .where('customer_id', '=', customerId)
    .where('undone_at', 'is', null)
    .where(wasSaidIn('reply'))
    .orderBy('warned_at')
    .execute()
  const formalWarnings = await reading
    .selectFrom('formal_warnings')
    .select(['id', 'state', 'sent_on', 'lapses_on', 'service', 'by_name'])
    .where('customer_id', '=', customerId)
    .orderBy('made_at')
    .execute()
  const escalations = await reading
    .selectFrom('escalations')
    .select(['id', 'escalated_at', 'state', 'service'])
    .where('customer_id', '=', customerId)
    .where('state', '!=', 'withdrawn')
    .orderBy('escalated_at')
    .execute()
  const restrictions = await reading
    .selectFrom('restrictions')
    .select(['id as restrictionId', 'version', 'state', 'in_force_on as inForceOn', 'lifted_on as liftedOn'])
    .where('customer_id', '=', customerId)
    .orderBy('made_at')
    .orderBy('id')
    .execute()
  return {
    customerId,
    contactPoints,
    warnings: warnings.map((row) => ({
      warnedAt: row.warned_at,
      service: row.service,
      lapsesOn: row.lapses_on,
      channel: row.channel,
      by: { name: row.by_name },
    })),
    formalWarnings: formalWarnings.map((row) => ({
      formalWarningId: row.id,
      state: row.state,
      sentOn: row.sent_on,
      lapsesOn: row.lapses_on,
      service: row.service,
      by: { name: row.by_name },
    })),
    escalations: escalations.map((row) => ({
      escalationId: row.id,
      escalatedAt: row.escalated_at,
      state: row.state,
      service: row.service,
    })),
    restrictions,
  }
}

/**
 * P14: contact outside the arrangements, oldest first, without what was undone, and how each counts. What counted under
 * an earlier restriction of the same customer does not count again.
 */
export async function passedOnOf(reading: Reading, restrictionId: string) {
  const rows = await reading
    .selectFrom('passed_on')
    .innerJoin('restrictions', 'restrictions.id', 'passed_on.restriction_id')
    .innerJoin('restrictions as this', 'this.customer_id', 'restrictions.customer_id')
    .select(['passed_on.restriction_id', 'passed_on_at', 'reminded', 'forwarded', 'channel', 'passed_on.by_name'])
    .select(['message_id', 'reminder_reply', 'forward_reply'])
    .where('this.id', '=', restrictionId)
    .where('undone_at', 'is', null)
    .orderBy('passed_on_at')
    .orderBy('passed_on.id')
    .execute()
  const all = rows.map((row) => ({
    restrictionId: row.restriction_id,
    messageId: row.message_id,
    reminderReply: row.reminder_reply,
    forwardReply: row.forward_reply,
    passedOnAt: row.passed_on_at,
    reminded: row.reminded === 1,
    forwarded: row.forwarded === 1,
    channel: row.channel,
    by: { name: row.by_name },
  }))
  const countings = countOnce(all)
  return all.flatMap(({ restrictionId: of, messageId: _, reminderReply: _r, forwardReply: _f, ...rest }, i) =>
    of === restrictionId ? [{ ...rest, counting: countings[i] ?? 'counts' }] : [],
  )
}

/** `postalAddress`: the lines of the first one, the postcode last. */
export type CustomerPoints = {
  name: string | null
  emails: { value: string; key: string }[]
  number: string | null
  postalAddress: string[] | null
}

/** The keys of everything by which a customer is known now, their representatives' included. */
export async function keysOf(reading: Reading, customerId: string): Promise<string[]> {
  const rows = await reading
    .selectFrom('contact_points')
    .select('key')
    .where('customer_id', '=', customerId)
    .where('removed_at', 'is', null)
    .execute()
  return rows.map(({ key }) => key)
}

/**
 * The names of these customers, and the addresses where mail reaches them now, in the order they were entered; not
 * their representatives'.
 */
export async function pointsOf(reading: Reading, customerIds: string[]): Promise<Map<string, CustomerPoints>> {
  const points = new Map<string, CustomerPoints>()
  if (customerIds.length === 0) return points
  const rows = await reading
    .selectFrom('contact_points')
    .select(['customer_id', 'kind', 'value', 'key'])
    .where('customer_id', 'in', customerIds)
    .where('removed_at', 'is', null)
    .where('whose', 'is distinct from', 'representative')
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  for (const { customer_id, kind, value, key } of rows) {
    const theirs = points.get(customer_id) ?? { name: null, emails: [], number: null, postalAddress: null }
    if (kind === 'name') theirs.name ??= value
    else if (kind === 'number') theirs.number ??= value
    else if (kind === 'postal-address') theirs.postalAddress ??= value.split('\n')
    else theirs.emails.push({ value, key })
    points.set(customer_id, theirs)
  }
  return points
}
