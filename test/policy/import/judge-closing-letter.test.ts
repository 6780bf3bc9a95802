import { describe, expect, it } from 'vitest'
import type { ParsedRow } from '../../../server/policy/import/imported.ts'
import { closingLetterOf } from '../../../server/policy/import/judge-closing-letter.ts'
import { importRules as rules } from '../../support/import-rules.ts'
import { type Found, reporter, rowOf } from './support/rows.ts'

const id = '0198c5b2-7c00-7000-8000-000000000001'
const aboutId = '0198c5b2-7c00-7000-8000-000000000002'
const sound = { aboutId, closingKind: 'precautions-ended', happenedOn: '2026-05-04' } as const

/** Today is 3 November 2026. */
function judge(given: Partial<ParsedRow>) {
  const { refused, refuse } = reporter()
  return { record: closingLetterOf(rowOf({ ...sound, ...given }), rules, refuse), refused }
}

describe('P4, P14: a row of a letter that says how a formal warning or precautions ended', () => {
  it('says no more than its cells say', () => {
    expect(judge({})).toStrictEqual({
      record: {
        id: null,
        at: '2026-05-04T12:00:00.000Z',
        said: { approvedBy: '', ownReference: '', notes: '', considered: '', evidence: '' },
        what: { kind: 'closing-letter', aboutId, letter: 'precautions-ended', decidedOn: '2026-05-04', gone: null },
      },
      refused: [],
    })
  })

  it('keeps everything that it says', () => {
    const { record } = judge({
      ...{ recordId: id, recordedAt: '2026-05-06T08:00:00.000Z', answeredBy: 'F. Lane', ownReference: 'H/12' },
      ...{ notes: 'From the old log.', considered: 'x', evidence: 'x', closingKind: 'objection-answer' },
      ...{
        letterSentOn: '2026-05-05',
        letterMethod: 'post',
        letterText: 'Dear Jo',
        doneAt: '2026-05-05T10:00:00.000Z',
      },
    })
    expect(record).toEqual({
      id,
      at: '2026-05-06T08:00:00.000Z',
      said: { approvedBy: 'F. Lane', ownReference: 'H/12', notes: 'From the old log.', considered: '', evidence: '' },
      what: {
        ...{ kind: 'closing-letter', aboutId, letter: 'objection-answer', decidedOn: '2026-05-04' },
        gone: { how: 'sent', sentOn: '2026-05-05', method: 'post', text: 'Dear Jo', at: '2026-05-05T10:00:00.000Z' },
      },
    })
  })

  it.each<[string, Partial<ParsedRow>, Found[]]>([
    ['what it is about', { aboutId: null }, [['aboutId', 'about-not-named']]],
    ['which letter it is', { closingKind: null }, [['letterKind', 'letter-not-known']]],
    ['the day of the decision', { happenedOn: null }, [['happenedOn', 'day-missing']]],
    [
      'that day, whenever it was sent',
      { happenedOn: null, letterSentOn: '2026-05-03' },
      [['happenedOn', 'day-missing']],
    ],
  ])('records nothing unless it says %s', (_, given, refused) => {
    expect(judge(given)).toEqual({ record: null, refused })
  })

  it.each<[string, Partial<ParsedRow>, Found[]]>([
    ['decided today', { happenedOn: '2026-11-03' }, []],
    ['decided tomorrow', { happenedOn: '2026-11-04' }, [['happenedOn', 'date-in-future']]],
    ['sent tomorrow', { letterSentOn: '2026-11-04' }, [['letterSentOn', 'date-in-future']]],
    ['sent before it was decided', { letterSentOn: '2026-05-03' }, [['letterSentOn', 'sent-before-decided']]],
    ['the same in an export', { letterSentOn: '2026-05-03', recordId: id }, []],
    ['sent on the day', { letterSentOn: '2026-05-04' }, []],
    ['never sent', { letterNotSent: 'No address.' }, []],
  ])('is checked: %s', (_, given, findings) => {
    expect(judge(given).refused).toEqual(findings)
  })
})
