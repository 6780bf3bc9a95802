import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { referenceOf } from '../../../server/policy/reference.ts'
import { colleagues } from '../../cast.ts'
import { clue, message } from '../../support/acts.ts'
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

/**
 * Officers’ notices of a few minutes are gathered into one mail. Makes that mail due, and wakes the post by an act about
 * somebody else.
 */
export async function gatheredMailLeaves({ register, server, provider }: Stack): Promise<void> {
  const now = new Date().toISOString()
  await register.write((tx) => tx.updateTable('outbox').set({ next_at: now }).where('state', '=', 'waiting').execute())
  const sent = await fetch(`http://127.0.0.1:${server.port}/api/warnings`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${await provider.accessToken(colleagues.dan)}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': randomUUID(),
    },
    body: JSON.stringify({
      customer: clue({ addresses: ['nora.else@example.org'] }),
      service: null,
      contact: message({ internetMessageId: '<else@example.org>' }),
    }),
  })
  expect(sent.status).toBe(201)
}
