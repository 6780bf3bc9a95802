import { describe, expect, test } from 'vitest'
import { findingInWords } from '../../../server/cases/import/finding-in-words.ts'
import { message } from '../../support/acts.ts'
import { ruth } from '../../support/deciding.ts'
import { amira, pass } from '../../support/doing.ts'
import { become, note, passed, passedOn } from '../../support/duties.ts'
import { opened } from '../../support/opened-importing.ts'
import { council, csvOf, exported, giveFile, restricted, titles } from '../../support/sheets.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { eitherTest, stores } from '../../support/store/stores.ts'

const column = 'Requests and concerns in what was passed on'

describe.each(stores)('G: duties in a file of the log, on $store', ({ store, newRegister }) => {
  const either = eitherTest(store)
  test('an export is imported with its due days; the contact finds the duties, and a second import changes nothing', async () => {
    const working = await opened(await newRegister())
    const { register } = working
    const { passedOnId, restrictionId } = await passedOn(register)
    const { duties } = await note(register, passedOnId, ['information-request', 'safeguarding'])
    await pass(register, amira, restrictionId, { contact: message({ internetMessageId: '<2@example.org>' }) })
    const safeguarding = duties.find(({ kind }) => kind === 'safeguarding')
    await become(register, safeguarding?.dutyId ?? '', 'dealt-with')

    for (const format of ['csv', 'xlsx'] as const) {
      const first = await exported(working, ruth, format)
      const empty = await opened(await newRegister())
      const { done, dry } = await giveFile(empty, ruth, first, { format })
      expect([dry.findings, done?.state]).toEqual([[], 'done'])
      const [one, ...more] = (await passed(empty.register)).messages
      expect(more).toEqual([])
      expect(one).toMatchObject({ receivedOn: '2026-11-03', subject: null })
      expect(one?.duties.map(({ kind, dueOn, dealtAt }) => [kind, dueOn, dealtAt !== null])).toEqual([
        ['information-request', '2026-12-01', false],
        ['safeguarding', '2026-11-03', true],
      ])
      expect((await exported(empty, ruth, format)).equals(first)).toBe(true)
      expect(await proved(empty.register)).toMatchObject(sound)
      const before = await rowCounts(empty.register)
      await giveFile(empty, ruth, first, { format, existing: 'add' })
      const { passed_on, duties: kept } = await rowCounts(empty.register)
      expect([passed_on, kept]).toEqual([before.passed_on, before.duties])
    }
  })

  either(
    'a due day that the file leaves out is counted from the receipt; an entry that cannot be read is an error',
    async () => {
      const working = await opened(await newRegister())
      const jo = council({ ...restricted, Name: 'Jo Marsh', 'E-mail': 'jo@example.org', Reasons: 'Abuse.' })
      const found = async (cell: string, run = false) => {
        const given = await giveFile(
          working,
          ruth,
          csvOf([
            [...titles, column],
            [...jo, cell],
          ]),
          { run },
        )
        return given.dry.findings.map((one) => findingInWords(one)).filter((words) => !words.startsWith('P1'))
      }
      expect(await found('A request')).toEqual([
        'Not every request is understood. Write each on a line of its own, like “FOI or EIR request, received 2026-11-03, due 2026-12-01, open”.',
      ])
      expect(await found('New complaint, received 2027-01-01, open')).toEqual([
        'This date is in the future. Correct it.',
      ])
      expect(await found('New complaint, received 2026-11-02, dealt with 2026-11-01')).toEqual([
        'The answer is dated before what it answers. Correct one of the two days.',
      ])
      expect(await found('Subject access request, received 2026-10-30, open', true)).toEqual([])
      const [one] = (await passed(working.register)).messages
      expect(one?.duties).toMatchObject([{ kind: 'subject-access', dueOn: '2026-11-30' }])
    },
  )
})
