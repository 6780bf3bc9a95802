import type { Reading } from '../store.ts'

const withOne = ['warnings', 'escalations', 'circumstances'] as const

/** How many records name each service: warnings, escalations, reports, and restrictions that cover it. */
export async function servicesInRecords(reading: Reading): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  const add = (service: string, records: number) => counts.set(service, (counts.get(service) ?? 0) + records)
  for (const table of withOne) {
    const rows = await reading
      .selectFrom(table)
      .select(({ fn }) => ['service', fn.countAll().as('records')])
      .where('service', 'is not', null)
      .groupBy('service')
      .execute()
    for (const { service, records } of rows) if (service !== null) add(service, Number(records))
  }
  // Restrictions hold a list of services, and the same lists recur.
  const lists = await reading
    .selectFrom('restrictions')
    .select(({ fn }) => ['services', fn.countAll().as('records')])
    .where('services', 'is not', null)
    .groupBy('services')
    .execute()
  for (const { services, records } of lists) {
    for (const service of JSON.parse(services ?? '[]') as string[]) add(service, Number(records))
  }
  return counts
}

/** How many records name one of these services. */
export async function recordsNaming(reading: Reading, services: readonly string[]): Promise<number> {
  if (services.length === 0) return 0
  const counts = await servicesInRecords(reading)
  return services.reduce((sum, service) => sum + (counts.get(service) ?? 0), 0)
}
