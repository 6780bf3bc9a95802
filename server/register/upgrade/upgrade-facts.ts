import type { Reading } from '../store.ts'

/** P14: how many letters wait to be sent. P13: how many mail rules Exchange may have, and which services they cover. */
export async function upgradeCounts(
  reading: Reading,
  withMail: readonly string[],
): Promise<{ lettersToSend: number; mailRules: number; servicesWithoutGroup: string[] }> {
  const letters = await reading.selectFrom('letters').select('id').where('state', '=', 'to-write').execute()
  const rules = await reading.selectFrom('arrangements').select('id').where('state', '!=', 'removed').execute()
  const covered = await reading
    .selectFrom('restrictions')
    .select('services')
    .where('state', 'in', ['agreed', 'in-force'])
    .where('mail_kind', '!=', 'none')
    .where('services', 'is not', null)
    .execute()
  const services = new Set(covered.flatMap(({ services }) => JSON.parse(services ?? '[]') as string[]))
  return {
    lettersToSend: letters.length,
    mailRules: rules.length,
    servicesWithoutGroup: [...services].filter((one) => !withMail.includes(one)).sort(),
  }
}
