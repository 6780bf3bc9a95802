import { describe, expect, it } from 'vitest'
import type { ImportContext } from '../../../server/cases/import/run-import.ts'
import { tellOfPrecaution } from '../../../server/cases/precaution/precaution-letter.ts'
import { endPrecautionFor, recordPrecaution } from '../../../server/cases/precaution/precautions.ts'
import { acknowledgeComplaint } from '../../../server/cases/rights-request/acknowledge-complaint.ts'
import {
  answerRights,
  extendRights,
  recordRightsRequest,
} from '../../../server/cases/rights-request/rights-requests.ts'
import type { RightsRequestKind } from '../../../server/policy/vocabulary-rights.ts'
import type { Register } from '../../../server/register/register.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { customers } from '../../cast.ts'
import { clue, message, whileAway } from '../../support/acts.ts'
import { frances, record, ruth } from '../../support/deciding.ts'
import { dan, seen } from '../../support/doing.ts'
import {
  answeredObjection,
  decidedFormalWarning,
  recordedObjection,
  withdrawnFormalWarning,
} from '../../support/formal-warnings.ts'
import { opened } from '../../support/opened-importing.ts'
import { csvOf, exported, giveFile } from '../../support/sheets.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { eitherTest, stores } from '../../support/store/stores.ts'

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
      .select(['extended_on', 'extended_why', 'acknowledged_on', 'answered_at', 'outcome', 'answer', 'statement'])
      .select('same_officer_reason')
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

/** Precautions that the customer was told about, and that ended. */
async function precautions(register: Register, customerId: string) {
  const made = { steps: ['not-alone' as const], more: null, reason: 'R.', lookAgainOn: '2027-05-03', notTold: null }
  const { precautionId: id } = await register.write((tx) => recordPrecaution(tx, frances, customerId, made))
  const told = { how: 'sent', sentOn: '2026-11-03', method: 'post' } as const
  await register.write((tx) => tellOfPrecaution(tx, frances, id, told))
  const { letterId } = await register.write((tx) => endPrecautionFor(tx, frances, id, { why: 'He apologised.' }))
  await record(register, frances, letterId ?? '', { how: 'not-notified', reason: 'He moved away.' })
}

/** Another customer: each can have only one formal warning at a time. */
const somebody = (n: number) => clue({ addresses: [`n${n}@example.org`] })

/** A rights request that takes longer, one that is answered, an acknowledged complaint, and an objection to a judge. */
async function rightsAsked(register: Register, customerId: string) {
  const asked = { receivedOn: '2026-11-03', what: 'The date is wrong.' } as const
  const record = (kind: RightsRequestKind) =>
    register.write((tx) => recordRightsRequest(tx, ruth, customerId, { kind, ...asked }))
  const open = await record('complaint')
  await register.write((tx) => acknowledgeComplaint(tx, ruth, open.rightsRequestId, { sentOn: '2026-11-03' }))
  const longer = await record('rectification')
  const told = { toldOn: '2026-11-03', why: 'There are forty letters to read.' }
  await register.write((tx) => extendRights(tx, ruth, longer.rightsRequestId, told))
  const done = await record('erasure')
  const said = { answer: 'We need it until 2027.', statement: 'I disagree.', sameOfficerReason: null }
  const answer = { outcome: 'refused', ...said } as const
  await register.write((tx) => answerRights(tx, ruth, done.rightsRequestId, answer))
  const objection = await record('objection')
  const judged = { ...answer, sameOfficerReason: 'Tom Birch is away.' }
  const alone = whileAway(frances, 'Tom Birch', '2026-11-30')
  await register.write((tx) => answerRights(tx, alone, objection.rightsRequestId, judged))
}

const evidence = (n: number) => [{ contact: message({ internetMessageId: `<${n}@example.org>` }), original: null }]

describe.each(stores)('P10, P14: formal warnings in a file, on $store', ({ store, newRegister }) => {
  const either = eitherTest(store)
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
      expect(done?.counts).toMatchObject({ objections: 3, rightsRequests: 4 })
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
      expect(again.done?.counts).toMatchObject({ already: 19, formalWarnings: 0, letters: 0 })
    }
  })

  either(
    'P14, G: a council’s own list can contain objections and rights requests; each mistake in it is a finding',
    async () => {
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
      expect(await objections(empty)).toMatchObject([
        { account: 'I was ill.', outcome: 'stays', reasons: 'We read it.' },
      ])
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
      for (const one of ['request-missing', 'extension-not-in-time', 'extension-incomplete'])
        expect(said).toContain(one)
    },
  )

  either(
    'a council’s own row needs only the customer, the day and what it is about; each mistake in it is a finding',
    async () => {
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
    },
  )
})
