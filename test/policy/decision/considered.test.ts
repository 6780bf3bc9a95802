import { describe, expect, it } from 'vitest'
import { type ConsideredAgain, consideredWith, statesAgain } from '../../../server/policy/decision/considered.ts'
import { arrangedFor } from '../../../server/policy/decision/councillors.ts'
import { mayReplaceDraft } from '../../../server/policy/decision/draft.ts'
import { considered } from '../../support/deciding.ts'

const noCouncillors = { affected: false, arrangement: '', heard: [] }
const councillors = { affected: true, whyNot: '', arrangement: 'By telephone.', heard: [] }
const said = (given: Partial<ConsideredAgain>): ConsideredAgain => ({
  lesserMeasures: '',
  lastResort: false,
  councillors: noCouncillors,
  ...given,
})

describe('P16: what a variation says about councillors', () => {
  it.each([
    ['that the customer could no longer reach them', { affected: true }, true],
    ['why the customer still reaches them', { whyNot: 'Theirs are excepted.' }, true],
    ['who was heard', { heard: [{ address: 'c@example.org', consultedOn: '2026-11-03', said: 'Agreed.' }] }, true],
    ['nothing', {}, false],
    ['nothing but spaces', { whyNot: ' ' }, false],
  ])('%s', (_, given, states) => {
    expect(statesAgain(said({ councillors: { ...noCouncillors, ...given } }))).toBe(states)
  })
})

describe('P16: how the customer reaches their councillors instead', () => {
  it.each([
    ['nothing is known, as of a restriction from a file', null, null],
    ['they are not affected', { affected: false, arrangement: 'By telephone.' }, null],
    ['nothing was arranged', { affected: true, arrangement: ' ' }, null],
    ['as was arranged', { affected: true, arrangement: ' By telephone. ' }, 'By telephone.'],
  ])('%s', (_, given, arranged) => {
    expect(arrangedFor(given)).toBe(arranged)
  })
})

describe('P11, P12, P16: a variation considers again only what it asks about', () => {
  const before = considered({ lesserMeasures: 'None.', lastResort: false, councillors: noCouncillors })

  it.each<[string, Partial<ConsideredAgain>, boolean, object]>([
    ['nothing', {}, false, {}],
    ['nothing but spaces', { lesserMeasures: ' ' }, false, {}],
    ['lesser measures', { lesserMeasures: 'A plan.' }, false, { lesserMeasures: 'A plan.' }],
    ['the last resort alone', { lastResort: true }, false, { lesserMeasures: '', lastResort: true }],
    ['councillors, unasked', { councillors }, false, { councillors }],
    ['councillors, asked, with an empty answer', {}, true, { councillors: noCouncillors }],
  ])('%s', (_, again, touchesEmail, changed) => {
    expect(consideredWith({ ...before, councillors: noCouncillors }, said(again), touchesEmail)).toEqual({
      ...before,
      ...changed,
    })
  })

  it('an empty answer takes the place of an earlier one only if e-mail is touched', () => {
    const heard = { ...before, councillors }
    expect(consideredWith(heard, said({}), false)).toEqual(heard)
    expect(consideredWith(heard, said({}), true)).toEqual({ ...heard, councillors: noCouncillors })
  })

  it('an imported restriction, which considered nothing, takes all that is said, and nothing else', () => {
    expect(consideredWith(null, said({ lesserMeasures: 'A plan.' }), false)).toEqual({
      warnings: '',
      oneOffUnderStress: false,
      supportWorker: { known: false, name: '', organisation: '', tried: '' },
      reasonableAdjustments: '',
      complaintSignposted: false,
      lesserMeasures: 'A plan.',
      lastResort: false,
      councillors: noCouncillors,
    })
    expect(consideredWith(null, said({}), false)?.councillors).toEqual(noCouncillors)
  })
})

it('P13: a draft takes the place of the one that was seen, not of a newer one', () => {
  const [seen, newer] = ['2026-11-03T09:00:00.000Z', '2026-11-03T09:05:00.000Z']
  expect(mayReplaceDraft(null, null)).toBeNull()
  expect(mayReplaceDraft(seen, null)).toBeNull()
  expect(mayReplaceDraft(seen, seen)).toBeNull()
  expect(mayReplaceDraft(seen, newer)?.refusal).toBe('changed-meanwhile')
  expect(mayReplaceDraft(null, newer)?.refusal).toBe('changed-meanwhile')
})
