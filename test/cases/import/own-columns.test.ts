import { describe, expect, it } from 'vitest'
import type { ImportContext } from '../../../server/cases/import/run-import.ts'
import { answerRights } from '../../../server/cases/rights-request/rights-requests.ts'
import { fields, titleOf } from '../../../server/sheets/columns.ts'
import { customers } from '../../cast.ts'
import { frances, record, restriction, ruth } from '../../support/deciding.ts'
import { disclosed } from '../../support/disclosed.ts'
import { decidedFormalWarning } from '../../support/formal-warnings.ts'
import { page } from '../../support/keeping.ts'
import { opened } from '../../support/opened-importing.ts'
import { csvOf, exported, giveFile } from '../../support/sheets.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { stores } from '../../support/store/stores.ts'

/** Rows of a council's own list, by the titles of their columns. */
function sheetOf(rows: Record<string, string>[]) {
  const titles = fields.map(titleOf)
  expect(rows.flatMap((row) => Object.keys(row)).filter((title) => !titles.includes(title))).toEqual([])
  return csvOf([titles, ...rows.map((row) => titles.map((title) => row[title] ?? ''))])
}

const [doneAt, doneBy, aboutId] = [titleOf('doneAt'), titleOf('answeredBy'), titleOf('aboutId')]
const jo = { Name: 'Jo Marsh', 'E-mail': 'jo@example.org' }
const ida = { Name: 'Ida Bell', 'E-mail': 'ida@example.org' }
const warned = { ...jo, Record: 'Formal warning', Behaviours: 'abusive', Reasons: 'Insults.' }
const objected = { 'What happened': 'I was ill.', 'Representation received on': '2026-09-05' }
const upheld = {
  ...{
    State: 'withdrawn',
    'Lifted on': '2026-09-20',
    'Reasons for the answer': 'He was.',
    'What came of it': 'lifted',
  },
  [doneBy]: 'A. Post',
}

const rightsIn = (one: ImportContext) =>
  one.register.read((reading) =>
    reading.selectFrom('rights_requests').select(['id', 'customer_id']).orderBy('id').execute(),
  )

const { newRegister } = stores[0] as (typeof stores)[number]

describe('records in columns of a council’s own rows', () => {
  it('P14: get ids of their own, so an export is the same after one import and after two', async () => {
    const list = sheetOf([
      { ...warned, ...objected, ...upheld, 'Warning on': '2026-09-01' },
      { ...warned, ...objected, 'Warning on': '2026-09-02' },
      {
        ...{ ...ida, Record: 'Restriction', Measures: 'Designated contact', 'In force on': '2026-08-01' },
        ...{ 'Designated contact': 'Contact Team', 'Address of the contact': 'contact.team@ambleford.example' },
        ...{ 'Letter sent on': '2026-08-01', 'Mail arrangement': 'forward, in place', 'Review on': '2026-12-01' },
        ...{ 'Approved by': 'Director of Customer and Business Support Services', Reasons: 'Many calls.' },
        'Requests and concerns in what was passed on': 'FOI or EIR request, received 2026-11-02, due 2026-12-01, open',
      },
      {
        ...{ ...ida, Record: 'Escalation', 'Escalated on': '2026-07-01', State: 'declined', Reasons: 'Once.' },
        ...{ [doneAt]: '2026-07-02', [doneBy]: 'B. Post' },
      },
      {
        ...{ ...ida, Record: 'Precaution', 'Before a visit': 'Two people go together', Reasons: 'A dog.' },
        ...{ 'Review on': '2026-12-01', 'Letter sent on': '2026-08-01' },
      },
    ])
    const first = await opened(await newRegister())
    const taken = await giveFile(first, ruth, list)
    expect([taken.dry.findings.map(({ what }) => what), taken.done?.state]).toEqual([
      ['joined-with', 'joined-with', 'joined-with'],
      'done',
    ])
    expect(taken.done?.counts).toMatchObject({ formalWarnings: 2, objections: 2, restrictions: 1, escalations: 1 })
    // The same list again adds nothing.
    expect((await giveFile(first, ruth, list, { existing: 'add' })).done?.counts).toMatchObject({
      already: 5,
      objections: 0,
    })
    const file = await exported(first, ruth, 'csv')
    expect(file.toString()).toContain('A. Post')
    const second = await opened(await newRegister())
    const third = await opened(await newRegister())
    for (const [from, into] of [
      [first, second],
      [second, third],
    ] as const) {
      const { dry, done } = await giveFile(into, ruth, await exported(from, ruth, 'csv'))
      expect([dry.findings.map(({ what }) => what), done?.state]).toEqual([[], 'done'])
      expect((await exported(into, ruth, 'csv')).equals(file)).toBe(true)
      expect(await proved(into.register)).toMatchObject(sound)
    }
  })

  it('G: a rights request from a file does not say that somebody here recorded or answered it', async () => {
    const working = await opened(await newRegister())
    const asked = { ...ida, Record: 'Rights request', 'Representation received on': '2026-08-05', [doneBy]: 'C. Post' }
    const answer = { [titleOf('rightsOutcome')]: 'refused', 'Reasons for the answer': 'No.', [doneAt]: '2026-09-20' }
    const longer = { [titleOf('extendedOn')]: '2026-08-20', [titleOf('extendedWhy')]: 'Forty letters.' }
    const [answered, open] = [{ [titleOf('rightsKind')]: 'rectification' }, { [titleOf('rightsKind')]: 'erasure' }]
    const rows = [
      { ...asked, ...answered, ...answer, ...longer, 'What happened': 'Wrong.' },
      { ...asked, ...open, [doneBy]: '', 'What happened': 'Erase all.' },
    ]
    expect((await giveFile(working, ruth, sheetOf(rows))).done?.state).toBe('done')
    const [first, second] = await rightsIn(working)
    const { customer_id: customerId } = first ?? { customer_id: '' }
    const nobody = 'Nobody named, as the council’s earlier log has it (imported by Ruth Abbey)'
    const theirs = 'C. Post, as the council’s earlier log has it (imported by Ruth Abbey)'
    const seenBy = await page(working.register, customerId)
    expect(seenBy.rightsRequests).toMatchObject([
      { by: { name: nobody }, extension: { by: { name: nobody } }, answer: { by: { name: theirs } } },
      { by: { name: nobody }, answer: null },
    ])
    expect(seenBy.timeline.events.slice(2).map(({ by }) => by?.name ?? by)).toEqual([theirs, nobody, nobody, nobody])
    const file = await disclosed(working.register, customerId)
    expect(JSON.stringify(file)).toContain('"importedBy"')
    expect(JSON.stringify(file)).not.toContain('"recordedBy"')
    // What an officer answers here is theirs, in the export too.
    const said = { answer: 'We need it.', statement: null, sameOfficerReason: null }
    const given = { outcome: 'refused', ...said } as const
    await working.register.write((tx) => answerRights(tx, ruth, second?.id ?? '', given))
    const [, here] = (await page(working.register, customerId)).rightsRequests
    expect(here).toMatchObject({ by: { name: nobody }, answer: { by: { name: 'Ruth Abbey' } } })
    expect((await exported(working, ruth, 'csv')).toString()).toMatch(/C\. Post[\s\S]*Ruth Abbey/)
  })

  it('G: a duty from a file does not say that somebody here passed it on or dealt with it', async () => {
    const working = await opened(await newRegister())
    const held = {
      ...{ ...ida, Record: 'Restriction', Measures: 'Designated contact', 'In force on': '2026-08-01' },
      ...{ 'Designated contact': 'Contact Team', 'Address of the contact': 'contact.team@ambleford.example' },
      ...{ 'Letter sent on': '2026-08-01', 'Review on': '2026-12-01', Reasons: 'Many calls.' },
      // The import is at nine o’clock on that day.
      'Requests and concerns in what was passed on':
        'FOI or EIR request, received 2026-11-03, due 2026-12-01, dealt with 2026-11-03',
    }
    expect((await giveFile(working, ruth, sheetOf([held]))).done?.state).toBe('done')
    const { id, customer_id: customerId } = await working.register.read((reading) =>
      reading.selectFrom('restrictions').select(['id', 'customer_id']).executeTakeFirstOrThrow(),
    )
    const { duties } = await restriction(working.register, id)
    expect(duties).toMatchObject([{ dealtAt: '2026-11-03T09:00:00.000Z', dealtBy: null }])
    const { events } = (await page(working.register, customerId)).timeline
    const by = (words: RegExp) => events.filter((one) => words.test(one.words)).map((one) => one.by?.name ?? null)
    expect(by(/came outside the arrangements/)).toEqual([
      'Nobody named, as the council’s earlier log has it (imported by Ruth Abbey)',
    ])
    expect(by(/^Dealt with/)).toEqual([null])
  })

  it('P14: an objection that does not fit its formal warning is refused or pointed out', async () => {
    const found = async (...rows: Record<string, string>[]) => {
      const { dry } = await giveFile(await opened(await newRegister()), ruth, sheetOf(rows), { run: false })
      return dry.findings.map(({ row, what }) => [row, what])
    }
    const row = { ...warned, ...objected, 'Warning on': '2026-09-01' }
    expect(await found({ ...row, ...upheld, State: '', 'Lifted on': '' })).toEqual([[2, 'upheld-but-counts']])
    expect(await found({ ...row, ...upheld })).toEqual([])
    const maintained = { ...row, ...upheld, 'What came of it': 'maintained' }
    expect(await found(maintained)).toEqual([[2, 'maintained-but-withdrawn']])
    const [withdrawn, later] = [
      { ...row, State: 'withdrawn', 'Lifted on': '2026-09-20' },
      { ...row, 'Warning on': '2026-09-10' },
    ]
    expect(await found(withdrawn)).toEqual([[2, 'open-but-withdrawn']])
    expect(await found(later)).toEqual([[2, 'objection-before-warning']])
    // Against a warning that the register already has.
    const there = await opened(await newRegister())
    const { id } = await decidedFormalWarning(there.register)
    await record(there.register, frances, id)
    const petra = { Name: 'Petra', 'E-mail': customers.petra.addresses[0] ?? '', Record: 'Objection' }
    const said = { ...objected, 'Representation received on': '2026-11-03', 'Reasons for the answer': 'Yes.' }
    const about = { 'What came of it': 'lifted', [doneAt]: '2026-11-03', [aboutId]: id }
    const { dry } = await giveFile(there, ruth, sheetOf([{ ...petra, ...said, ...about }]), { existing: 'add' })
    expect(dry.findings.map(({ what }) => what)).toContain('upheld-but-counts')
  })
})
