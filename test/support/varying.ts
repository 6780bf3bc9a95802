import type { Act } from '../../server/cases/act.ts'
import { varyRestriction } from '../../server/cases/restriction/vary-restriction.ts'
import type { Register } from '../../server/register/register.ts'
import { record, sent, terms, tom } from './deciding.ts'

type Variation = Parameters<typeof varyRestriction>[3]

/** An officer varies a restriction as they see it. */
export async function varied(
  register: Register,
  restrictionId: string,
  act: Act = tom,
  given: Partial<Variation> = {},
) {
  const { letterId, replacedBy } = await register.write((tx) =>
    varyRestriction(tx, act, restrictionId, { reasons: 'It goes on.', terms: terms(), considered: null, ...given }),
  )
  if (!letterId || !replacedBy) throw new Error('Nothing was varied.')
  return { letterId, restrictionId: replacedBy }
}

/** The same, in force from the day of its letter, that of the act if none is given. */
export async function variedFrom(
  register: Register,
  restrictionId: string,
  act: Act,
  given: Partial<Variation>,
  sentOn: string = act.at.toISOString().slice(0, 10),
) {
  const made = await varied(register, restrictionId, act, given)
  await record(register, { ...act, at: new Date(`${sentOn}T10:00:00.000Z`) }, made.letterId, sent(sentOn))
  return made
}
