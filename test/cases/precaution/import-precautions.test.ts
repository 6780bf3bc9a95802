import { describe, expect, test } from 'vitest'
import { findingInWords } from '../../../server/cases/import/finding-in-words.ts'
import type { ImportContext } from '../../../server/cases/import/run-import.ts'
import { seeImportToSign } from '../../../server/cases/import/sign-import.ts'
import { tellOfPrecaution } from '../../../server/cases/precaution/precaution-letter.ts'
import { endPrecautionFor, recordPrecaution } from '../../../server/cases/precaution/precautions.ts'
import { seeStanding } from '../../../server/cases/standing/see-standing.ts'
import { readPrecautions, writePrecautions } from '../../../server/sheets/words/precautions-in-words.ts'
import { frances, on, ruth, tom } from '../../support/deciding.ts'
import { amira, warn } from '../../support/doing.ts'
import { another } from '../../support/keeping.ts'
import { opened } from '../../support/opened-importing.ts'
import { csvOf, exported, giveFile } from '../../support/sheets.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { eitherTest, stores } from '../../support/store/stores.ts'

const titles = ['Record', 'Name', 'E-mail', 'Measures', 'Before a visit', 'Reasons', 'Review on', 'Approved by']
const line = (part: Partial<Record<string, string>> = {}) => {
  const given: Partial<Record<string, string>> = {
    ...{ Record: 'Precaution', Name: 'Jo Marsh', 'E-mail': 'jo@example.org', Reasons: 'She threw a cup.' },
    'Before a visit': "Don't go alone - take a colleague with you\nUse the side door",
    ...part,
  }
  return titles.map((title) => given[title] ?? '')
}
const rowsOf = ({ register }: ImportContext) =>
  register.read((reading) => reading.selectFrom('precautions').selectAll().orderBy('id').execute())

test('P4: a cell is read back as it was written; other words count as further instructions', () => {
  for (const given of [
    { steps: ['not-alone', 'tell-colleague'] as const, more: 'Ring first; twice.\nThen wait.' },
    { steps: ['by-appointment', 'council-premises'] as const, more: null },
    { steps: [] as const, more: 'Bring \\ water' },
  ])
    expect(readPrecautions(writePrecautions(given))).toEqual(given)
  expect(readPrecautions('Visit in pairs')).toEqual({ steps: [], more: 'Visit in pairs' })
})

describe.each(stores)('P4, P13: precautions in a file of the log, on $store', ({ store, newRegister }) => {
  const either = eitherTest(store)
  test('an export is imported whole, and a second import changes nothing', async () => {
    const working = await opened(await newRegister())
    const { register } = working
    const { customerId } = await warn(register)
    const { customerId: other } = await another(register)
    const given = { more: 'Use the side door; ring "twice".', lookAgainOn: '2027-05-03', notTold: null }
    const record = (id: string, part: object = {}) =>
      register.write((tx) =>
        recordPrecaution(tx, frances, id, { steps: ['not-alone'], reason: 'He threw a cup.', ...given, ...part }),
      )
    const { precautionId: sent } = await record(customerId)
    const { precautionId: ended } = await record(customerId, { notTold: 'He would find the visitor.' })
    await record(other, { steps: ['by-appointment', 'council-premises'], more: null })
    const method = { how: 'sent', sentOn: '2026-11-03', method: 'post' } as const
    await register.write((tx) => tellOfPrecaution(tx, frances, sent, method))
    await register.write((tx) => endPrecautionFor(tx, on('2026-11-03'), ended, { why: 'He has moved.' }))

    for (const format of ['csv', 'xlsx'] as const) {
      const first = await exported(working, ruth, format)
      const empty = await opened(await newRegister())
      const { done, dry } = await giveFile(empty, ruth, first, { format })
      expect([dry.findings, done?.state, done?.counts?.precautions]).toEqual([[], 'done', 3])
      const plain = (rows: Awaited<ReturnType<typeof rowsOf>>) =>
        rows.map(({ by_name: _, told_by_name: __, ended_at: ___, ended_by_name: ____, ...row }) => {
          const { by_oid: _o, told_by_oid: _p, ended_by_oid: _q, ...rest } = row
          return rest
        })
      expect(plain(await rowsOf(empty))).toEqual(plain(await rowsOf(working)))
      expect((await exported(empty, ruth, format)).equals(first)).toBe(true)
      expect(await proved(empty.register)).toMatchObject(sound)
      const again = await giveFile(empty, ruth, first, { format, existing: 'add' })
      expect(again.done?.counts).toMatchObject({ precautions: 0, already: 5 })
    }
  })

  either('the officer who signs a council’s own list sees what staff would do and why', async () => {
    const working = await opened(await newRegister())
    const file = csvOf([titles, line({ 'Review on': '2030-01-01', 'Approved by': 'A. Officer' })])
    const { id, dry } = await giveFile(working, ruth, file, { run: false })
    expect(dry.findings.map(({ what, about }) => [what, about])).toEqual([['review-brought-forward', '2027-05-03']])
    expect((await seeImportToSign(working.register, tom, id, { skip: 0 })).restrictions).toMatchObject([
      {
        name: 'Jo Marsh',
        measures: 'Before a visit: Don’t go alone: take a colleague with you.\nUse the side door',
        contact: null,
        reviewDue: '2027-05-03',
        reasons: 'She threw a cup.',
        approvedBy: 'A. Officer',
      },
    ])
    const { done } = await giveFile(working, ruth, file)
    expect(done).toMatchObject({ state: 'done', counts: { precautions: 1, customersNew: 1 } })
    expect((await seeStanding(working.register, amira, ['jo@example.org'])).standings[0]).toMatchObject({
      standing: { kind: 'not-on-register' },
      beforeVisit: ['Don’t go alone: take a colleague with you.', 'Use the side door'],
    })
  })

  either('each missing or wrong cell is a finding, in words that say what to do', async () => {
    const working = await opened(await newRegister())
    const found = async (part: Partial<Record<string, string>>) => {
      const { dry } = await giveFile(working, ruth, csvOf([titles, line(part)]), { run: false })
      return dry.findings.map((one) => findingInWords(one))
    }
    const review = { 'Review on': '2027-01-01' }
    expect(await found({ ...review, 'Before a visit': '' })).toEqual([
      'Precautions need what to do before a visit. Write each on a line of its own.',
    ])
    expect(await found({ ...review, 'Before a visit': 'Ring first. '.repeat(20) })).toEqual([
      'This is too long for staff to read before a visit. Shorten it to 200 characters.',
    ])
    expect(await found({ ...review, Reasons: '' })).toEqual(['Precautions for visits need their reasons. Give them.'])
    expect(await found({})).toEqual(['P15: no day of review is given, so the review is due at once.'])
  })
})
