import { describe, expect, test } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { moveContact } from '../../../server/cases/designated-contact/move-contact.ts'
import { takeDirectory } from '../../../server/cases/designated-contact/take-directory.ts'
import { mailFlowWanted } from '../../../server/cases/mail-arrangement/mail-flow-wanted.ts'
import { requestRearrangement } from '../../../server/cases/mail-arrangement/request-arrangement.ts'
import { seeArrangements } from '../../../server/cases/mail-arrangement/see-arrangements.ts'
import { sweepForwarding } from '../../../server/cases/mail-arrangement/sweep-forwarding.ts'
import { changeSettings, currentPart } from '../../../server/cases/settings/change-settings.ts'
import type { Register } from '../../../server/register/register.ts'
import { colleagues } from '../../cast.ts'
import { byItself, council } from '../../support/acts.ts'
import { inForce, mails, on, terms } from '../../support/deciding.ts'
import { confirmNow } from '../../support/keeping.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { auditedKinds } from '../../support/store/rows.ts'
import { stores } from '../../support/store/stores.ts'

const { sam, kit, dan } = colleagues
const all = [sam.address, kit.address]
/** By the day on which ICT looks, everybody of these tests who leaves has left. */
const ict = on('2026-12-31', 'lee')

/** As a server acts that has read the newest contacts. */
async function bySettings(register: Register, act: Act): Promise<Act> {
  const { value: contacts } = await register.write((tx) => currentPart(tx, council, 'contacts'))
  return { ...act, council: { ...council, contacts } }
}
const night = async (register: Register, day: string) => {
  const act = await bySettings(register, byItself(`${day}T00:30:00.000Z`))
  await register.write((tx) => sweepForwarding(tx, act))
}
/** The last day of Kit Lowe, the deputy, as the register keeper enters it. */
const enter = async (register: Register, day: string, lastDay: string | null) => {
  const act = await bySettings(register, on(day, 'ruth'))
  const { number: base, value: before } = await register.write((tx) => currentPart(tx, council, 'contacts'))
  const value = before.map((one) => ({ ...one, deputy: one.deputy && { ...one.deputy, lastDay } }))
  await register.write((tx) => changeSettings(tx, act, { part: 'contacts', base, value, why: 'Kit leaves.' }))
}
const page = async (register: Register) =>
  (await seeArrangements(register, await bySettings(register, ict))).arrangements
/** The exceptions on ICT's page, which are those of the script. */
const exceptions = async (register: Register) => {
  const act = await bySettings(register, ict)
  const { rules } = await register.look((tx) => mailFlowWanted(tx, act))
  const byScript = rules.flatMap(({ exceptIfSentTo }) => exceptIfSentTo ?? []).toSorted()
  const [shown] = await page(register)
  expect(shown?.exceptions.toSorted()).toEqual(byScript)
  return byScript
}
const confirm = async (register: Register) => {
  for (const { arrangementId, state } of await page(register))
    if (state !== 'in-place') await register.write((tx) => confirmNow(tx, ict, arrangementId))
}
const asked = async (register: Register) =>
  (await mails(register)).filter(({ key }) => key.startsWith('arrangement-make-again')).length
const wanted = async (register: Register) =>
  (await auditedKinds(register)).filter((kind) => kind === 'arrangement-wanted').length
/** What ICT was asked to leave alone is not known, as in what a file brought. */
const forget = (register: Register) =>
  register.write((tx) => tx.updateTable('arrangements').set({ left_alone: null }).execute())

const contactAlone = { measures: [{ kind: 'designated-contact' as const }], ways: [] }

describe.each(stores)('P13, P14: who is left alone is compared with what ICT was asked for, on $store', (store) => {
  /** Sam’s rule, which ICT has made, after a night in which nothing was to do. */
  const arranged = async (given: Parameters<typeof terms>[0] = contactAlone) => {
    const register = await store.openEmpty()
    await inForce(register, { terms: terms(given) })
    await confirm(register)
    // Nothing has changed since ICT was asked.
    await night(register, '2026-12-01')
    expect(await asked(register)).toBe(0)
    return register
  }

  test('a deputy whom the directory reports as gone after the night’s work is no longer left alone from the next night', async () => {
    const register = await arranged()
    const job = await bySettings(register, byItself('2026-12-01T06:00:00.000Z'))
    const words = [
      { address: kit.address, state: 'left' as const },
      { address: sam.address, state: 'here' as const },
    ]
    await register.write((tx) => takeDirectory(tx, job, words))
    // Until ICT is asked, page and script say what ICT was asked for.
    expect(await exceptions(register)).toEqual(all.toSorted())
    await night(register, '2026-12-02')
    expect(await asked(register)).toBe(1)
    expect(await wanted(register)).toBe(2)
    expect(await page(register)).toMatchObject([{ state: 'to-make', forwardTo: sam.address }])
    expect(await exceptions(register)).toEqual([sam.address])
    expect(await proved(register)).toMatchObject(sound)
  })

  test('ICT is asked once, not each night, before it has confirmed and after', async () => {
    const register = await arranged()
    await enter(register, '2026-12-01', '2026-11-20')
    for (const day of ['2026-12-02', '2026-12-03']) await night(register, day)
    await confirm(register)
    for (const day of ['2026-12-04', '2026-12-05']) await night(register, day)
    expect(await asked(register)).toBe(1)
    expect(await page(register)).toMatchObject([{ state: 'in-place' }])
  })

  test('the register keeper enters last week’s last day: ICT is asked the next night, and again if it was wrong', async () => {
    const register = await arranged()
    await enter(register, '2026-12-01', '2026-11-24')
    await night(register, '2026-12-02')
    expect([await asked(register), await exceptions(register)]).toEqual([1, [sam.address]])
    await confirm(register)
    await enter(register, '2026-12-02', null)
    await night(register, '2026-12-03')
    expect([await asked(register), await exceptions(register)]).toEqual([2, all.toSorted()])
  })

  test('a last day that was known before counts also if the server was down that night', async () => {
    const register = await arranged()
    await enter(register, '2026-12-01', '2026-12-02')
    await night(register, '2026-12-02')
    expect(await asked(register)).toBe(0)
    await night(register, '2026-12-05')
    expect([await asked(register), await exceptions(register)]).toEqual([1, [sam.address]])
  })

  test('ICT is told also while the rule is still to be made: they may have made it with the deputy already', async () => {
    const register = await store.openEmpty()
    await inForce(register, { terms: terms(contactAlone) })
    await enter(register, '2026-12-01', '2026-11-24')
    expect(await exceptions(register)).toEqual(all.toSorted())
    await night(register, '2026-12-02')
    await night(register, '2026-12-03')
    expect([await asked(register), await exceptions(register)]).toEqual([1, [sam.address]])
  })

  test('another request to ICT takes what the settings say then, and the night asks nothing more', async () => {
    const register = await arranged()
    await enter(register, '2026-12-01', '2026-11-24')
    const act = await bySettings(register, on('2026-12-01', 'ruth'))
    await register.write(async (tx) => {
      const { id } = await tx.selectFrom('customers').select('id').executeTakeFirstOrThrow()
      await requestRearrangement(tx, act, id)
    })
    expect([await asked(register), await exceptions(register)]).toEqual([1, [sam.address]])
    await confirm(register)
    await night(register, '2026-12-02')
    expect(await asked(register)).toBe(1)
  })

  test('the successor of somebody whom an older record lists by name alone is left alone at once; ICT is asked once', async () => {
    const register = await arranged()
    const inSettings = await bySettings(register, on('2026-12-01', 'ruth'))
    const listed = { name: dan.name, post: 'Customer Relations', address: dan.address, deputy: null }
    const value = [...inSettings.council.contacts, listed]
    const measures = [...contactAlone.measures, { kind: 'fewer-people' as const, people: [dan.name] }]
    await register.write((tx) =>
      tx
        .updateTable('restrictions')
        .set({ measures: JSON.stringify(measures) })
        .execute(),
    )
    await register.write((tx) => changeSettings(tx, inSettings, { part: 'contacts', base: 0, value, why: 'Dan.' }))
    await night(register, '2026-12-02')
    expect([await asked(register), await exceptions(register)]).toEqual([1, [dan.address, ...all].toSorted()])
    await confirm(register)

    const to = { name: 'Nia New', post: 'Customer Relations', address: 'nia.new@ambleford.example' }
    const mover = await bySettings(register, on('2026-12-02', 'ruth'))
    await register.write((tx) => moveContact(tx, mover, { from: dan.address, to, why: 'Dan left.' }))
    expect([await asked(register), await exceptions(register)]).toEqual([2, [to.address, ...all].toSorted()])
    await confirm(register)
    await night(register, '2026-12-03')
    expect(await asked(register)).toBe(2)
  })

  describe('where it is not known what ICT was asked for', () => {
    test('ICT is not asked for nothing; from the first night on it is known', async () => {
      const register = await arranged()
      await forget(register)
      await night(register, '2026-12-02')
      expect([await asked(register), await exceptions(register)]).toEqual([0, all.toSorted()])
      await enter(register, '2026-12-02', '2026-11-24')
      await night(register, '2026-12-03')
      expect([await asked(register), await exceptions(register)]).toEqual([1, [sam.address]])
      expect(await proved(register)).toMatchObject(sound)
    })

    test('ICT is asked though the last day was entered before the first night, by the keeper or by the directory', async () => {
      const byKeeper = await arranged()
      await forget(byKeeper)
      await enter(byKeeper, '2026-12-01', '2026-11-24')
      await night(byKeeper, '2026-12-02')
      expect([await asked(byKeeper), await exceptions(byKeeper)]).toEqual([1, [sam.address]])
      expect(await proved(byKeeper)).toMatchObject(sound)

      const byJob = await arranged()
      await forget(byJob)
      // Entered on one day and corrected on the next, before any night: what was first counts.
      await enter(byJob, '2026-11-29', '2026-11-27')
      await enter(byJob, '2026-11-29', null)
      const words = [
        { address: kit.address, state: 'left' as const },
        { address: sam.address, state: 'here' as const },
      ]
      const job = await bySettings(byJob, byItself('2026-11-30T06:00:00.000Z'))
      await byJob.write((tx) => takeDirectory(tx, job, words))
      await night(byJob, '2026-12-02')
      expect([await asked(byJob), await exceptions(byJob)]).toEqual([1, [sam.address]])
    })

    test('ICT is asked if the deputy has left with the day before', async () => {
      const register = await arranged()
      await enter(register, '2026-12-01', '2026-12-01')
      await forget(register)
      await night(register, '2026-12-02')
      expect([await asked(register), await exceptions(register)]).toEqual([1, [sam.address]])
    })
  })
})
