import { describe, expect, it } from 'vitest'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import { addDuty } from '../../../server/register/duty/duties.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { runDaily } from '../../../server/running/daily.ts'
import { colleagues } from '../../cast.ts'
import { actBy, byItself, council } from '../../support/acts.ts'
import { inForce, mails, on, restriction, terms } from '../../support/deciding.ts'
import { amira, pass } from '../../support/doing.ts'
import { become, note, passed, passedOn } from '../../support/duties.ts'
import { stores } from '../../support/store/stores.ts'

/** The auditor's daily mail, which is not about a duty. */
const isTheHead = (subject: string) => subject.startsWith('The register’s audit trail')

describe.each(stores)('G: overdue duties, on $store', ({ openEmpty }) => {
  const filing = { terms: terms({ measures: [{ kind: 'type', what: 'the tenancy', onFile: true }] }) }

  it('mail that is kept on file and not read becomes overdue: for the contact, the officers, and by mail once', async () => {
    const register = await openEmpty()
    const { restrictionId } = await passedOn(register, filing)
    expect((await passed(register)).messages[0]?.duties).toMatchObject([{ kind: 'filed-mail', dueOn: '2026-11-10' }])
    const late = on('2026-11-11', 'sam')
    expect((await passed(register, late)).messages[0]?.duties).toMatchObject([{ overdue: true }])
    expect((await seeWork(register, late)).items).toMatchObject([
      { kind: 'passed-on', restrictionId: null, overdue: true, dueOn: '2026-11-10' },
    ])
    expect(
      (await seeWork(register, on('2026-11-11', 'tom'))).items.filter(({ kind }) => kind === 'passed-on'),
    ).toMatchObject([{ restrictionId, overdue: true }])
    const before = (await mails(register)).length
    await runDaily(register, byItself('2026-11-11T04:00:00.000Z'))
    const told = (await mails(register)).slice(before).filter(({ subject }) => !isTheHead(subject))
    expect(told.map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^Overdue: Mail to read and keep on file: R-/),
    ])
    expect(told[0]?.to).toEqual(
      expect.arrayContaining([colleagues.sam.address, colleagues.kit.address, colleagues.tom.address]),
    )
    await runDaily(register, byItself('2026-11-12T04:00:00.000Z'))
    expect((await mails(register)).filter(({ subject }) => !isTheHead(subject))).toHaveLength(before + 1)

    const [duty] = (await passed(register, late)).messages[0]?.duties ?? []
    await become(register, duty?.dutyId ?? '', 'dealt-with', late)
    expect((await seeWork(register, late)).items).toEqual([])
    const seen = await restriction(register, restrictionId)
    expect(seen.duties).toMatchObject([
      { kind: 'filed-mail', dealtBy: 'Sam Reyes', dealtAt: '2026-11-11T09:00:00.000Z' },
    ])
  })

  it('the keeper is told once about a year without bank holidays, and a due day counted without them says so', async () => {
    const register = await openEmpty()
    await runDaily(register, byItself('2028-12-01T04:00:00.000Z'))
    await runDaily(register, byItself('2028-12-02T04:00:00.000Z'))
    const told = (await mails(register)).filter(({ key }) => key.startsWith('bank-holidays'))
    expect(told).toMatchObject([{ to: [colleagues.ruth.address], subject: 'Bank holidays of 2029 are missing' }])

    const { restrictionId } = await inForce(register)
    const late = actBy(colleagues.amira, '2026-11-03T09:30:00.000Z', {
      ...council,
      duties: { ...council.duties, bankHolidays: [] },
    })
    const { passedOnId } = await pass(register, late, restrictionId)
    const { duties } = await note(register, passedOnId, ['information-request'], late)
    expect(duties[1]?.yearsWithoutHolidays).toEqual(['2026'])
  })

  it('if more duties are overdue than one night reports, the next nights report the rest, each once', async () => {
    const register = await openEmpty()
    const { passedOnId } = await passedOn(register)
    const { by } = amira
    await register.write(async (tx) => {
      for (let n = 0; n < 105; n++) {
        const duty = { id: newId(), passedOnId, kind: 'information-request', receivedOn: '2026-11-03' } as const
        await addDuty(tx, { ...duty, dueOn: '2026-12-01', at: amira.at, by })
      }
    })
    const told = async () => (await mails(register)).filter(({ key }) => key.startsWith('duty-overdue:')).length
    const tellings = []
    for (const day of ['02', '03', '04']) {
      await runDaily(register, byItself(`2026-12-${day}T04:00:00.000Z`))
      tellings.push(await told())
    }
    expect(tellings).toEqual([100, 105, 105])
  })
})
