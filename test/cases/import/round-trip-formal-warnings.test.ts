import { describe, expect, it } from 'vitest'
import type { ImportContext } from '../../../server/cases/import/run-import.ts'
import { tellOfPrecaution } from '../../../server/cases/precaution/precaution-letter.ts'
import { endPrecautionFor, recordPrecaution } from '../../../server/cases/precaution/precautions.ts'
import {
  answerRights,
  extendRights,
  recordRightsRequest,
} from '../../../server/cases/rights-request/rights-requests.ts'
import type { Register } from '../../../server/register/register.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { fields, titleOf } from '../../../server/sheets/columns.ts'
import { customers } from '../../cast.ts'
import { clue, message } from '../../support/acts.ts'
import { frances, record, ruth } from '../../support/deciding.ts'
import { disclosed } from '../../support/disclosed.ts'
import { dan, seen } from '../../support/doing.ts'
import {
  answeredObjection,
  decidedFormalWarning,
  recordedObjection,
  withdrawnFormalWarning,
} from '../../support/formal-warnings.ts'
import { page } from '../../support/keeping.ts'
import { opened } from '../../support/opened-importing.ts'
import { csvOf, exported, giveFile } from '../../support/sheets.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { stores } from '../../support/store/stores.ts'

const kept = (one: ImportContext) =>
  one.register.read((reading) =>
    reading
      .selectFrom('formal_warnings')
      .select(['id', 'customer_id', 'escalation_id', 'service', 'behaviours', 'reasons', 'decided_on', 'state'])
      .select(['sent_on', 'method', 'text', 'lapses_on', 'withdrawn_on', 'withdrawn_why', 'made_at', 'recorded_at'])
      .orderBy('id')
      .execute(),
  )

const objections = (one: ImportContext) =>
  one.register.read((reading) =>
    reading
      .selectFrom('objections')
      .select(['id', 'formal_warning_id', 'received_on', 'recorded_at', 'account', 'channel', 'spoken_by', 'answer_by'])
      .select(['answered_at', 'outcome', 'reasons', 'same_officer_reason'])
      .orderBy('id')
      .execute(),
  )

const rights = (one: ImportContext) =>
  one.register.read((reading) =>
    reading
      .selectFrom('rights_requests')
      .select(['id', 'customer_id', 'kind', 'received_on', 'due_on', 'what', 'recorded_at', 'due_before'])
      .select(['extended_on', 'extended_why', 'answered_at', 'outcome', 'answer', 'statement'])
      .orderBy('id')
      .execute(),
  )

const letters = (one: ImportContext) =>
  one.register.read((reading) =>
    reading
      .selectFrom('closing_letters')
      .select(['id', 'formal_warning_id', 'precaution_id', 'kind', 'decided_on', 'made_at'])
      .select(['state', 'sent_on', 'method', 'text', 'reason', 'recorded_at'])
      .orderBy('id')
      .execute(),
  )

/** Precautions that the customer was told of, and that ended. */
async function precautions(register: Register, customerId: string) {
  const made = { steps: ['not-alone' as const], more: null, reason: 'R.', lookAgainOn: '2027-05-03', notTold: null }
  const { precautionId: id } = await register.write((tx) => recordPrecaution(tx, frances, customerId, made))
  const told = { how: 'sent', sentOn: '2026-11-03', method: 'post' } as const
  await register.write((tx) => tellOfPrecaution(tx, frances, id, told))
  const { letterId } = await register.write((tx) => endPrecautionFor(tx, frances, id, { why: 'He apologised.' }))
  await record(register, frances, letterId ?? '', { how: 'not-notified', reason: 'He moved away.' })
}

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

/** One at a time for each customer. */
const somebody = (n: number) => clue({ addresses: [`n${n}@example.org`] })

/** One that takes longer, and one that was answered. */
async function rightsAsked(register: Register, customerId: string) {
  const asked = { receivedOn: '2026-11-03', what: 'The date is wrong.' } as const
  const record = (kind: 'rectification' | 'erasure') =>
    register.write((tx) => recordRightsRequest(tx, ruth, customerId, { kind, ...asked }))
  const longer = await record('rectification')
  const told = { toldOn: '2026-11-03', why: 'There are forty letters to read.' }
  await register.write((tx) => extendRights(tx, ruth, longer.rightsRequestId, told))
  const done = await record('erasure')
  const answer = { outcome: 'refused', answer: 'We need it until 2027.', statement: 'I disagree.' } as const
  await register.write((tx) => answerRights(tx, ruth, done.rightsRequestId, answer))
}

const evidence = (n: number) => [{ contact: message({ internetMessageId: `<${n}@example.org>` }), original: null }]

describe.each(stores)('P10, P14: formal warnings in a file, on $store', ({ newRegister }) => {
  it('an export has each with its letter and its objection, and an import brings them back', async () => {
    const working = await opened(await newRegister())
    const { register } = working
    const first = await decidedFormalWarning(register, evidence(1))
    await record(register, frances, first.id)
    await answeredObjection(register, first.id)
    await recordedObjection(register, first.id, { account: 'Still wrong.', channel: 'telephone', spokenBy: 'Bea Moor' })
    const second = await decidedFormalWarning(register, evidence(2), somebody(2))
    await record(register, frances, second.id)
    await withdrawnFormalWarning(register, second.id)
    await decidedFormalWarning(register, evidence(3), somebody(3))
    const open = await decidedFormalWarning(register, evidence(4), somebody(4))
    await record(register, frances, open.id)
    await recordedObjection(register, open.id)
    const [stays] = await letters(working)
    await record(register, frances, stays?.id ?? '')
    await precautions(register, first.customerId)
    await rightsAsked(register, first.customerId)
    for (const format of ['csv', 'xlsx'] as const) {
      const file = await exported(working, ruth, format)
      const empty = await opened(await newRegister())
      const { done, dry } = await giveFile(empty, ruth, file, { format })
      expect([dry.findings, done?.state]).toEqual([[], 'done'])
      expect(done?.counts).toMatchObject({ formalWarnings: 4, escalations: 4, letters: 3, precautions: 1 })
      expect(done?.counts).toMatchObject({ objections: 3, rightsRequests: 2 })
      expect(await kept(empty)).toEqual(await kept(working))
      expect(await letters(empty)).toEqual(await letters(working))
      expect(await objections(empty)).toEqual(await objections(working))
      expect(await rights(empty)).toEqual(await rights(working))
      expect((await exported(empty, ruth, format)).equals(file)).toBe(true)
      expect(await seen(empty.register, dan, customers.petra.addresses[0] ?? '')).toEqual(
        await seen(register, dan, customers.petra.addresses[0] ?? ''),
      )
      expect(await proved(empty.register)).toMatchObject(sound)
      const again = await giveFile(working, ruth, file, { format, existing: 'add' })
      expect(again.done?.counts).toMatchObject({ already: 17, formalWarnings: 0, letters: 0 })
    }
  })

  it('P14, G: objections and requests about a record from a council’s own list; what is wrong is said cell by cell', async () => {
    const header = ['Record type', 'Name', 'E-mail', 'Warning date', 'Behaviour', 'Reason', 'What happened']
    const more = [
      ...['Representation received on', 'Reasons for the answer', 'What came of it'],
      ...['What the customer asks about their record', 'Told on that the request takes longer'],
      ...['The request takes longer because', 'Register id of what the letter is about'],
    ]
    const jo = ['Jo Marsh', 'jo@example.org']
    const empty = await opened(await newRegister())
    const right = csvOf([
      [...header, ...more],
      [
        ...['Formal warning', ...jo, '2026-10-01', 'abusive', 'Insults.', 'I was ill.', '2026-10-05'],
        ...['We read it.', 'maintained', '', '', '', ''],
      ],
      [...['Rights request', ...jo, '', '', '', 'Wrong date.', '2026-10-05', '', '', 'rectification', '', '', '']],
      [
        ...['Rights request', ...jo, '', '', '', 'Erase all.', '2026-10-05', '', '', 'erasure'],
        ...['2026-10-20', 'Forty letters.', ''],
      ],
    ])
    const { dry, done } = await giveFile(empty, ruth, right)
    expect(dry.findings.map(({ what }) => what)).toEqual(['joined-with', 'joined-with'])
    expect(done?.counts).toMatchObject({ formalWarnings: 1, objections: 1, rightsRequests: 2 })
    expect(await objections(empty)).toMatchObject([{ account: 'I was ill.', outcome: 'stays', reasons: 'We read it.' }])
    expect((await rights(empty)).map(({ kind, due_on, due_before }) => [kind, due_on, due_before])).toEqual([
      ['rectification', '2026-11-05', null],
      ['erasure', '2027-01-05', '2026-11-05'],
    ])
    const asked = ['Rights request', ...jo, '', '', '']
    const wrong = csvOf([
      [...header, ...more],
      ['Objection', ...jo, '', '', '', 'I was ill.', '2026-10-05', '', '', '', '', '', newId()],
      ['Objection', ...jo, '', '', '', '', '2026-12-05', '', 'varied', '', '', '', ''],
      [...asked, 'Erase all.', '2026-10-05', '', '', 'oblivion', '', '', ''],
      [...asked, '', '2026-10-05', '', '', 'complaint', '2026-10-20', 'Long.', ''],
      [...asked, 'Erase all.', '2026-10-05', '', '', 'erasure', '2026-10-20', '', ''],
    ])
    const said = (await giveFile(empty, ruth, wrong, { existing: 'add' })).dry.findings.map(({ what }) => what)
    for (const one of [
      'about-not-named',
      'what-missing',
      'date-in-future',
      'outcome-not-known',
      'rights-kind-not-known',
    ])
      expect(said).toContain(one)
    for (const one of ['request-missing', 'extension-not-in-time', 'extension-incomplete']) expect(said).toContain(one)
  })

  it('P14: records in columns of a council’s own rows have ids of their own, so an export comes back twice in a row', async () => {
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
    // The same list again brings nothing.
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

  it('G: a request about the record from a file says who recorded and answered it: nobody here', async () => {
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
    const [first, second] = await rights(working)
    const { customer_id: customerId } = first ?? { customer_id: '' }
    const nobody = 'Nobody named, as the council’s earlier log has it (taken in by Ruth Abbey)'
    const theirs = 'C. Post, as the council’s earlier log has it (taken in by Ruth Abbey)'
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
    const given = { outcome: 'refused', answer: 'We need it.', statement: null } as const
    await working.register.write((tx) => answerRights(tx, ruth, second?.id ?? '', given))
    const [, here] = (await page(working.register, customerId)).rightsRequests
    expect(here).toMatchObject({ by: { name: nobody }, answer: { by: { name: 'Ruth Abbey' } } })
    expect((await exported(working, ruth, 'csv')).toString()).toMatch(/C\. Post[\s\S]*Ruth Abbey/)
  })

  it('P14: an objection that does not fit its formal warning is refused or pointed out', async () => {
    const found = async (...rows: Record<string, string>[]) => {
      const { dry } = await giveFile(await opened(await newRegister()), ruth, sheetOf(rows))
      return dry.findings.map(({ row, what }) => [row, what])
    }
    const row = { ...warned, ...objected, 'Warning on': '2026-09-01' }
    expect(await found({ ...row, ...upheld, State: '', 'Lifted on': '' })).toEqual([[2, 'upheld-but-counts']])
    expect(await found({ ...row, ...upheld })).toEqual([])
    const maintained = { ...row, ...upheld, 'What came of it': 'maintained' }
    expect(await found(maintained)).toEqual([[2, 'maintained-but-withdrawn']])
    // Against a warning that the register already has.
    const there = await opened(await newRegister())
    const { id } = await decidedFormalWarning(there.register, evidence(1))
    await record(there.register, frances, id)
    const petra = { Name: 'Petra', 'E-mail': customers.petra.addresses[0] ?? '', Record: 'Objection' }
    const said = { ...objected, 'Representation received on': '2026-11-03', 'Reasons for the answer': 'Yes.' }
    const about = { 'What came of it': 'lifted', [doneAt]: '2026-11-03', [aboutId]: id }
    const { dry } = await giveFile(there, ruth, sheetOf([{ ...petra, ...said, ...about }]), { existing: 'add' })
    expect(dry.findings.map(({ what }) => what)).toContain('upheld-but-counts')
  })

  it('a council’s own row needs only the customer, the day and what it is; what is wrong is said cell by cell', async () => {
    const header = ['Name', 'E-mail', 'Record type', 'Warning date', 'Behaviour', 'Reason', 'Status']
    const row = (day: string, state = '') => [
      ...['Jo Marsh', 'jo@example.org', 'Formal warning', day, 'abusive', 'Insults.'],
      state,
    ]
    const empty = await opened(await newRegister())
    const right = await giveFile(empty, ruth, csvOf([header, row('2026-10-01')]))
    expect([right.dry.findings, right.done?.counts?.formalWarnings]).toEqual([[], 1])
    expect(await seen(empty.register, dan, 'jo@example.org')).toMatchObject({
      ...{ kind: 'formally-warned', warnedOn: '2026-10-01', lapsesOn: '2027-10-01' },
    })
    const wrong = await giveFile(
      empty,
      ruth,
      csvOf([header, row('2026-12-01'), row(''), row('2026-10-02', 'withdrawn'), row('2026-10-03', 'perhaps')]),
    )
    const about = [
      'Record type',
      'Name',
      'E-mail',
      'Which letter',
      'Happened on',
      'Register id of what the letter is about',
    ]
    const letter = ['Closing letter', 'Ida', 'ida@example.org', 'objection answer', '2026-10-01', newId()]
    const orphan = await giveFile(
      empty,
      ruth,
      csvOf([
        [...about, 'Warning date'],
        [...letter, ''],
      ]),
    )
    expect(orphan.dry.findings.map(({ what }) => what)).toContain('about-not-known')
    expect(wrong.dry.findings.map(({ what }) => what)).toEqual([
      'date-in-future',
      'start-missing',
      'day-missing',
      'state-not-known',
    ])
  })
})
