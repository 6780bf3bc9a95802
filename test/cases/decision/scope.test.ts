import { describe, expect, it } from 'vitest'
import { exportLog } from '../../../server/cases/log/export-log.ts'
import { seeStanding } from '../../../server/cases/standing/see-standing.ts'
import type { Terms } from '../../../server/policy/restriction/terms.ts'
import type { Register } from '../../../server/register/register.ts'
import { customers } from '../../cast.ts'
import {
  agreed,
  approval,
  considered,
  decide,
  escalated,
  frances,
  inForce,
  record,
  restriction,
  ruth,
  terms,
  varied,
} from '../../support/deciding.ts'
import { amira, file, now } from '../../support/doing.ts'
import { eitherStore } from '../../support/store/stores.ts'

const address = customers.petra.addresses[0] ?? ''
const covering = (services: string[] | null, scopeReason: string | null = null) => ({
  terms: terms({ services, scopeReason, mail: { kind: 'none', exceptions: [] } }),
})
const seenBy = async (register: Register, service: string | null) =>
  (await seeStanding(register, amira, [address], { service })).standings[0]?.standing

/** Planning escalates the same customer, and Frances approves. */
async function alsoFor(register: Register, given: Partial<Terms>) {
  const { escalationId } = await file(register, amira, {
    service: 'Planning',
    behaviours: ['abusive'],
    evidence: [{ contact: { channel: 'telephone', at: now.toISOString(), note: null }, original: null }],
  })
  const made = await decide(register, frances, escalationId, approval({ terms: terms(given) }))
  if (!made.letterId || !made.restrictionId) throw new Error('Nothing was agreed.')
  await record(register, frances, made.letterId)
  return made.restrictionId
}

describe.each(eitherStore)('P8: which services a restriction covers, on $store', ({ openEmpty }) => {
  it('anything but the service that escalated needs a reason, which officers see and the export has', async () => {
    const register = await openEmpty()
    const { escalationId } = await escalated(register)
    for (const services of [null, [], ['Planning'], ['Housing', 'Planning']]) {
      const without = decide(register, frances, escalationId, approval(covering(services)))
      await expect(without).rejects.toMatchObject({ refusal: 'scope-reason-missing' })
    }
    const why = 'Both services get the same messages.'
    const { restrictionId, letterId } = await decide(
      register,
      frances,
      escalationId,
      approval(covering(['Housing', 'Planning', 'Housing'], ` ${why} `)),
    )
    await record(register, frances, letterId ?? '')
    const seen = await restriction(register, restrictionId ?? '')
    expect(seen.terms).toMatchObject({ services: ['Housing', 'Planning'], scopeReason: why })

    const rows: unknown[][] = []
    for await (const page of await exportLog(register, ruth, 'csv')) rows.push(...page)
    const column = (title: string) => rows.map((row) => row[rows[0]?.indexOf(title) ?? -1])
    expect(column('Services')).toContain('Housing; Planning')
    expect(column('Why these services')).toContain(why)

    const trail = await register.read((reading) =>
      reading.selectFrom('audit_trail').select('facts').where('what', '=', 'restriction-agreed').execute(),
    )
    expect(trail.map(({ facts }) => JSON.parse(facts))).toMatchObject([
      { services: ['Housing', 'Planning'], scopeHasReason: true },
    ])
    expect(JSON.stringify(trail)).not.toContain(why)
  })

  it('after an escalation that names no service, a restriction can cover any one service', async () => {
    const register = await openEmpty()
    const { escalationId } = await file(register, amira, { service: null, behaviours: ['abusive'] })
    const wide = decide(register, frances, escalationId, approval(covering(['Housing', 'Planning'])))
    await expect(wide).rejects.toMatchObject({ refusal: 'scope-reason-missing' })
    await decide(register, frances, escalationId, approval(covering(['Planning'])))
  })

  it('varying it to cover more needs a reason; while it covers the same, its reason stays', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register, covering(['Housing']))
    const vary = (id: string, given: { terms: Terms }) =>
      varied(register, id, frances, { reasons: 'Also there.', considered: considered(), ...given })
    await expect(vary(restrictionId, covering(null))).rejects.toMatchObject({ refusal: 'scope-reason-missing' })
    const wider = await vary(restrictionId, covering(null, 'It goes on everywhere.'))
    await record(register, frances, wider.letterId)
    const same = await vary(wider.restrictionId, covering([]))
    expect((await restriction(register, same.restrictionId)).terms).toMatchObject({
      services: null,
      scopeReason: 'It goes on everywhere.',
    })
  })

  it('two services can each have one for the same customer; each sees its own, and others neither', async () => {
    const register = await openEmpty()
    const housing = await inForce(register, covering(['Housing']))
    const volume = { kind: 'volume' as const, channel: 'email' as const, atMost: 1, each: 'week' as const }
    const planning = await alsoFor(register, { ...covering(['Planning']).terms, measures: [volume] })
    expect(await restriction(register, housing.restrictionId)).toMatchObject({ state: 'in-force' })
    expect(await seenBy(register, 'Housing')).toMatchObject({ restrictionId: housing.restrictionId })
    expect(await seenBy(register, 'Planning')).toMatchObject({
      restrictionId: planning,
      instruction: { mayReply: true },
    })
    expect(await seenBy(register, 'Council Tax')).toMatchObject({ kind: 'other-service' })
    expect(await seenBy(register, null)).toMatchObject({
      restrictionId: housing.restrictionId,
      scope: { kind: 'service-unknown' },
    })

    const both = await alsoFor(register, covering(['Housing', 'Planning'], 'One contact for both.').terms)
    for (const service of ['Housing', 'Planning'])
      expect(await seenBy(register, service)).toMatchObject({ restrictionId: both })
    for (const id of [housing.restrictionId, planning])
      expect(await restriction(register, id)).toMatchObject({ state: 'replaced' })
  })

  it('one that would take some services from another is refused: nobody would know which one to follow', async () => {
    const register = await openEmpty()
    await agreed(register, covering(null, 'Everywhere.'))
    await expect(alsoFor(register, covering(['Planning']).terms)).rejects.toMatchObject({ refusal: 'scope-overlaps' })
  })
})
