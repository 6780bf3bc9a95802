import { type Act, today } from './cases/act.ts'
import { runRetentionToItsEnd } from './cases/run-retention.ts'
import { type Swept, sweepDueDates } from './cases/sweep-due-dates.ts'
import { forgetLookUps } from './register/look-ups.ts'
import { claim, forgetOldAnswers, giveBack, keepAnswer } from './register/once-only.ts'
import type { Register } from './register/register.ts'
import type { Counts } from './register/retention-runs.ts'

/** An Idempotency-Key is remembered for a fortnight. */
const rememberedMs = 14 * 24 * 60 * 60_000

/** The register itself acts, on nobody's behalf: it has no role, and its oid is nobody's. */
export const registerItself: Act['by'] = {
  oid: 'the-register-itself',
  tid: 'the-register-itself',
  name: 'The register',
  address: null,
  roles: [],
}

/**
 * What is done once a day: notices of reviews, the end of what ran out, and what need not be remembered any longer. Null
 * where another server has done it today: the day is taken in the same transaction, as a key is.
 */
export function doDaily(register: Register, act: Act): Promise<Swept | null> {
  const key = `daily ${today(act)}`
  const { by: person, at } = act
  return register.write(async (tx) => {
    const taken = await claim(tx, { key, person, route: 'daily', bodyHash: '', at })
    if (taken.state !== 'new') return null
    const swept = await sweepDueDates(tx, act)
    await forgetLookUps(tx, at)
    await forgetOldAnswers(tx, new Date(at.getTime() - rememberedMs))
    await keepAnswer(tx, { key, person, status: 200, answer: JSON.stringify(swept) })
    return swept
  })
}

/**
 * G: what is due by the council's periods is deleted, once a day and part by part, so that nobody waits. Null where
 * another server does it today. Where it fails the day is given back: what is left goes the next time.
 */
export async function deleteDaily(register: Register, act: Act): Promise<Counts | null> {
  const key = `retention ${today(act)}`
  const { by: person, at } = act
  const isNew = await register.write(async (tx) => {
    const taken = await claim(tx, { key, person, route: 'daily', bodyHash: '', at })
    if (taken.state === 'new') await keepAnswer(tx, { key, person, status: 200, answer: '{}' })
    return taken.state === 'new'
  })
  if (!isNew) return null
  try {
    return await runRetentionToItsEnd(register, act)
  } catch (error) {
    await register.write((tx) => giveBack(tx, key, person))
    throw error
  }
}
