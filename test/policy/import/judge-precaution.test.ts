import { describe, expect, it } from 'vitest'
import type { ImportRules } from '../../../server/policy/import/import-rules.ts'
import { precautionOf } from '../../../server/policy/import/judge-precaution.ts'
import type { PrecautionStep } from '../../../server/policy/vocabulary-precautions.ts'
import { importRules as rules } from '../../support/import-rules.ts'
import { type Found, type Given, reporter, rowOf } from './support/rows.ts'

const id = '0198c5b2-7c00-7000-8000-000000000001'
const steps: PrecautionStep[] = ['not-alone', 'tell-colleague']
const sound = {
  precautions: { steps, more: null },
  reasons: 'He threatened a surveyor.',
  recordedAt: '2026-05-04T09:00:00.000Z',
  reviewOn: '2026-12-01',
}
const over = { liftedOn: '2026-06-01' }

/** Today is 3 November 2026. */
function judge(given: Given, council: Partial<ImportRules> = {}) {
  const { refused, told, refuse, tell } = reporter()
  const row = rowOf({ ...sound, ...given })
  return { record: precautionOf(row, { ...rules, ...council }, refuse, tell), refused, told }
}

describe('P4: a row of precautions for visits', () => {
  it('says no more than its cells say', () => {
    expect(judge({})).toStrictEqual({
      record: {
        id: null,
        at: '2026-05-04T09:00:00.000Z',
        said: { approvedBy: '', ownReference: '', notes: '', considered: '', evidence: '' },
        what: {
          kind: 'precaution',
          steps,
          more: null,
          reason: 'He threatened a surveyor.',
          lookAgainOn: '2026-12-01',
          endedOn: null,
          endedWhy: '',
          told: null,
        },
      },
      refused: [],
      told: [],
    })
  })

  it('keeps everything that it says', () => {
    const { record } = judge({
      precautions: { steps: [], more: 'Use the side door.' },
      ...{ recordId: id, recordedAt: null, approvedBy: 'F. Lane', ownReference: 'H/12', notes: 'From the old log.' },
      ...{ liftedOn: '2026-11-03', account: 'He moved away.' },
      ...{
        letterSentOn: '2026-05-05',
        letterMethod: 'post',
        letterText: 'Dear Jo',
        doneAt: '2026-05-05T10:00:00.000Z',
      },
    })
    expect(record).toEqual({
      id,
      at: null,
      said: { approvedBy: 'F. Lane', ownReference: 'H/12', notes: 'From the old log.', considered: '', evidence: '' },
      what: {
        kind: 'precaution',
        steps: [],
        more: 'Use the side door.',
        reason: 'He threatened a surveyor.',
        lookAgainOn: '2026-12-01',
        endedOn: '2026-11-03',
        endedWhy: 'He moved away.',
        told: { how: 'sent', sentOn: '2026-05-05', method: 'post', text: 'Dear Jo', at: '2026-05-05T10:00:00.000Z' },
      },
    })
  })

  it.each<[string, Given, Found[]]>([
    ['nothing to do', { precautions: { steps: [], more: null } }, [['precautions', 'precautions-missing']]],
    [
      'more words than a line',
      { precautions: { steps, more: 'x'.repeat(201) } },
      [['precautions', 'precautions-too-long']],
    ],
    ['as many words as a line', { precautions: { steps, more: 'x'.repeat(200) } }, []],
    ['words alone', { precautions: { steps: [], more: 'Use the side door.' } }, []],
    ['no reasons', { reasons: '' }, [['reasons', 'precaution-reasons-missing']]],
    ['ended tomorrow', { liftedOn: '2026-11-04' }, [['liftedOn', 'date-in-future']]],
    ['ended today', { liftedOn: '2026-11-03' }, []],
    ['recorded tomorrow', { recordedAt: '2026-11-04T00:00:00.000Z' }, [['recordedAt', 'date-in-future']]],
    ['recorded late today', { recordedAt: '2026-11-03T23:59:00.000Z' }, []],
    ['the customer is told tomorrow', { letterSentOn: '2026-11-04' }, [['letterSentOn', 'date-in-future']]],
  ])('is checked: %s', (_, given, findings) => {
    const { record, refused } = judge(given)
    expect(refused).toEqual(findings)
    expect(record?.what.kind).toBe('precaution')
  })

  it('records nothing where it says nothing of precautions', () => {
    expect(judge({ precautions: null })).toEqual({
      record: null,
      refused: [['precautions', 'precautions-missing']],
      told: [],
    })
  })

  it('is recorded on the day in the council’s time zone', () => {
    const justAfterMidnight = { recordedAt: '2026-06-30T23:30:00.000Z' }
    expect(judge(justAfterMidnight, { today: '2026-07-01' }).refused).toEqual([])
    expect(judge(justAfterMidnight, { today: '2026-06-30' }).refused).toEqual([['recordedAt', 'date-in-future']])
  })
})

describe('P15: when imported precautions are looked at again', () => {
  const late = { reviewOn: '2027-05-04' }
  const never = { reviewOn: null }

  it.each<[string, Given, string, Found[]]>([
    ['as given, up to six months', { reviewOn: '2027-05-03' }, '2027-05-03', []],
    ['within six months', late, '2027-05-03', [['reviewOn', 'review-brought-forward', '2027-05-03']]],
    ['today if the row does not say', never, '2026-11-03', [['reviewOn', 'review-due-at-once']]],
    ['as the register exported it', { ...late, recordId: id }, '2027-05-04', []],
    [
      'today if the export does not say',
      { ...never, recordId: id },
      '2026-11-03',
      [['reviewOn', 'review-due-at-once']],
    ],
    ['as given, once they ended', { ...late, ...over }, '2027-05-04', []],
    ['the day on which they ended', { ...never, ...over }, '2026-06-01', []],
  ])('%s', (_, given, lookAgainOn, findings) => {
    const { record, told } = judge(given)
    expect(record?.what.lookAgainOn).toBe(lookAgainOn)
    expect(told).toEqual(findings)
  })
})
