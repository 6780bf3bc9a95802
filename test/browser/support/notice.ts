import { expect } from 'vitest'
import { referenceOf } from '../../../server/policy/reference.ts'
import type { Stack } from '../../support/stack.ts'

/** The reference of the newest record. */
async function newestReference({ register }: Stack, of: 'escalation' | 'restriction'): Promise<string> {
  const table = of === 'escalation' ? ('escalations' as const) : ('restrictions' as const)
  const { id } = await register.read((reading) =>
    reading.selectFrom(table).select('id').orderBy('id', 'desc').executeTakeFirstOrThrow(),
  )
  return referenceOf(of, id)
}

/** The subject of one of the register's own mails in somebody's inbox: what it wants, and the newest reference. */
export async function noticeTo(
  stack: Stack,
  to: { address: string },
  what: string,
  of: 'escalation' | 'restriction' = 'escalation',
): Promise<string> {
  const subject = `${what}: ${await newestReference(stack, of)}`
  await expect
    .poll(() => stack.post.list(to.address).map((item) => item.subject), { timeout: 20_000 })
    .toContain(subject)
  return subject
}
