import { setTimeout as wait } from 'node:timers/promises'
import { appendAudit } from '../../../server/register/audit/audit-trail.ts'
import { type Register, RegisterUnavailable } from '../../../server/register/register.ts'
import { colleagues, tenantId } from '../../cast.ts'

/** In ms: how long one act after another waited, as colleagues do them, while `work` was under way. */
export async function waitsWhile(register: Register, work: () => Promise<unknown>): Promise<number[]> {
  const waits: number[] = []
  let working = true
  const acts = (async () => {
    while (working) {
      const began = performance.now()
      await untilDone(() => oneAct(register))
      waits.push(performance.now() - began)
      await wait(20)
    }
  })()
  try {
    await work()
  } finally {
    working = false
    await acts
  }
  return waits
}

/** An act that was refused because others took too long is retried, as the pane's queue does. */
async function untilDone(act: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await act()
    } catch (error) {
      if (!(error instanceof RegisterUnavailable)) throw error
    }
  }
}

const oneAct = (register: Register) =>
  register.write((tx) =>
    appendAudit(tx, {
      at: new Date(),
      by: { oid: colleagues.ruth.oid, tid: tenantId },
      what: 'file-given',
      subjectId: '',
      customerId: '',
    }),
  )
