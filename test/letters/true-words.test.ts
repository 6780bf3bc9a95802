import { describe, expect, it } from 'vitest'
import { compose } from '../../server/letters/compose.ts'
import { lostParts } from '../../server/letters/own-text.ts'
import type { FormalWarningFacts, RestrictionLetterFacts } from '../../server/policy/letter/confirmation.ts'
import type { OtherRestriction } from '../../server/policy/letter/other-restrictions.ts'
import type { Measure } from '../../server/policy/restriction/measures.ts'
import type { Terms } from '../../server/policy/restriction/terms.ts'
import { colleagues, tenantId } from '../cast.ts'
import { council } from '../support/acts.ts'
import { facts, other } from './facts.ts'

const signedBy = { ...colleagues.frances, tid: tenantId }
const letter = (given: Partial<RestrictionLetterFacts> = {}, terms: Partial<Terms> = {}) =>
  compose({ ...facts(), ...given, terms: { ...facts().terms, ...terms } }, signedBy, council)
const text = (...given: Parameters<typeof letter>) => letter(...given).paragraphs.join('\n')

const housing = other(['Housing'])
const untold = other(['Housing'], { isTold: false })

describe('P8, P14: a letter to a customer whom another restriction binds', () => {
  const planning = { services: ['Planning'] }

  it.each(['restriction', 'variation', 'representation-answer', 'review-continued'] as const)(
    'says what still applies to the other service: %s',
    (kind) => {
      const given = { kind, others: [housing], reviewDue: '2027-05-01', inForceOn: '2026-11-03' }
      expect(text(given, planning)).toContain(
        'for the following services: Planning. What our earlier letter says about contacting Housing still applies. You can contact our other services as usual.',
      )
      expect(letter(given, planning).missing).toEqual([])
    },
  )

  it('a letter about a change does not claim to replace whichever letter came last', () => {
    expect(text({ kind: 'variation', others: [housing] }, planning)).not.toContain('our last letter')
    expect(text({ kind: 'variation' }, planning)).toContain('our last letter')
  })

  it('a lifting does not say that everything is as usual again', () => {
    const lifted = letter(
      { kind: 'lifting', inForceOn: '2026-11-03', liftedOn: '2027-01-04', others: [housing] },
      planning,
    )
    expect(lifted.subject).toBe('Arrangements for contacting Ambleford City Council have ended')
    expect(lifted.paragraphs.join('\n')).toContain(
      'From 4 January 2027 they no longer apply. They were for the following services: Planning. What our earlier letter says about contacting Housing still applies. You can contact our other services as usual.',
    )
    expect(lifted.paragraphs.join('\n')).not.toContain('usual ways')
    expect(letter({ kind: 'lifting', inForceOn: '2026-11-03', liftedOn: '2027-01-04' }, planning).subject).toContain(
      'usual ways',
    )
  })

  it('never mentions a restriction that the customer was not told of, and says of nothing that it is as usual', () => {
    for (const kind of ['restriction', 'variation', 'lifting'] as const) {
      const said = text({ kind, inForceOn: '2026-11-03', liftedOn: '2027-01-04', others: [untold] }, planning)
      expect(said, kind).not.toMatch(/Housing|as usual|usual ways|earlier letter/)
    }
    expect(text({ others: [untold, other(['Council Tax'])] }, planning)).toMatch(
      /Planning\. What our earlier letter says about contacting Council Tax still applies\.\n/,
    )
  })

  it('where the others bind every service, nothing is as usual', () => {
    const all = other(null)
    expect(text({ others: [all] }, planning)).toContain(
      'Planning. What our earlier letter says about contacting every service still applies.\n',
    )
    const others = [other(council.services.filter((one) => one !== 'Planning'))]
    expect(text({ others }, planning)).not.toContain('as usual')
  })

  it('P10: a formal warning does not say that they can contact us as usual until then', () => {
    const { to } = facts()
    const warning: FormalWarningFacts = {
      kind: 'formal-warning',
      ...{ to, reference: 'F-1A2B-3C4D', on: '2026-11-03', decidedOn: '2026-11-02', receivedOn: null },
      ...{ reasons: 'You insulted us.', behaviours: ['abusive'], lapsesOn: '2027-11-03' },
    }
    const said = (others: OtherRestriction[]) =>
      compose({ ...warning, others }, signedBy, council).paragraphs.join('\n')
    expect(said([])).toContain('Until then you can contact us as usual.')
    expect(said([housing])).toContain('Until then, the way you can contact us stays as it is.')
    expect(said([housing])).toContain('What our earlier letter says about contacting Housing still applies.')
    expect(said([housing])).not.toContain('Until then you can contact us as usual.')
    const office = 'by e-mail to governance@ambleford.example or by letter to'
    expect(said([housing])).toContain(office)
    const { terms } = facts()
    const closed = { ...terms, measures: [{ kind: 'channel-closed', channel: 'email', instead: '' } as const] }
    for (const isTold of [true, false]) {
      const shut = said([other(null, { isTold, terms: { ...closed, mail: { kind: 'block' } } })])
      expect(shut).toContain('tell the Governance Office by letter to')
      expect(shut).not.toContain('by e-mail')
    }
    const forwarded = { ...terms, measures: [], mail: { kind: 'forward' as const } }
    expect(said([other(null, { terms: forwarded })])).not.toContain('by e-mail')
    expect(said([untold])).not.toMatch(/Housing|as usual/)
  })
})

describe('P14, P16: a letter says how the customer reaches their councillors', () => {
  const unaffected = { affected: false, arrangement: '' }
  const arranged = { affected: true, arrangement: 'By post to the town hall.' }
  const nair = 'cllr.nair@ambleford.example'
  const mail = (kind: Terms['mail']['kind'], ...exceptions: string[]) => ({ mail: { kind, exceptions } })

  const eMailClosed: Partial<Terms> = {
    ...mail('none'),
    measures: [{ kind: 'channel-closed', channel: 'email', instead: 'write a letter' }],
  }

  it.each<[string, Partial<Terms>, RestrictionLetterFacts['councillors'], string]>([
    [
      'as was arranged',
      mail('block'),
      arranged,
      'You can reach your ward councillors in this way: By post to the town hall.',
    ],
    [
      'by e-mail to those whose mail is left alone',
      mail('forward', nair),
      null,
      `Your e-mail to Councillor Priya Nair (${nair}) arrives as before. Your e-mail to the council addresses of other councillors comes to Sam Reyes first, who passes it on.`,
    ],
    [
      'though the mail of all others is blocked',
      mail('block', nair),
      null,
      `Councillor Priya Nair (${nair}) arrives as before. Your e-mail to the council addresses of other councillors does not arrive.`,
    ],
    ['though their mail is forwarded', mail('forward'), null, 'comes to Sam Reyes first, who passes it on.'],
    [
      'though their mail is blocked',
      mail('block'),
      null,
      'You can still contact them in every other way that stays open to you.',
    ],
    [
      'as before, where mail is diverted for some services alone',
      { ...mail('forward'), services: ['Housing'] },
      null,
      'You can contact your ward councillors as before.',
    ],
    ['as was arranged, where e-mail is closed without a mail rule', eMailClosed, arranged, 'By post to the town hall.'],
    ['as before, where they may contact certain people only', mail('none'), unaffected, 'ward councillors as before.'],
    ['as before, where nothing diverts mail', eMailClosed, null, 'You can contact your ward councillors as before.'],
  ])('%s', (_, terms, councillors, words) => {
    for (const kind of ['restriction', 'variation'] as const) {
      const given = letter({ kind, councillors: councillors ?? null }, terms)
      expect(given.paragraphs.join('\n')).toContain(words)
      expect(given.missing).toEqual([])
    }
  })

  it('says nothing of it where the restriction does not touch it', () => {
    const weekly: Measure[] = [{ kind: 'volume', channel: 'email', atMost: 1, each: 'week' }]
    for (const councillors of [unaffected, null]) {
      const given = letter({ councillors }, { ...mail('mark'), measures: weekly })
      expect(given.paragraphs.join('\n')).not.toContain('councillor')
      expect(given.missing).toEqual([])
    }
  })

  it('an answer, and a review that changes nothing, do not quote what was arranged', () => {
    for (const kind of ['representation-answer', 'review-continued'] as const) {
      const given = letter({ kind, councillors: arranged, reviewDue: '2027-05-01' }, mail('block'))
      expect(given.paragraphs.join('\n'), kind).not.toMatch(/town hall|councillor/)
      expect(given.missing, kind).toEqual([])
    }
  })

  it('an officer’s own version speaks of them, in whichever words', () => {
    const given = { ...facts(), councillors: arranged, terms: { ...facts().terms, ...mail('forward', nair) } }
    const own = compose(given, signedBy, council).paragraphs.join('\n')
    expect(lostParts(own, given, council)).toEqual([])
    expect(lostParts(own.replace('By post to the town hall', 'As you know'), given, council)).toEqual([])
    expect(lostParts(own.replaceAll(/councillor/gi, 'person'), given, council)).toEqual(['councillors'])
    expect(lostParts(own.replaceAll(/councillor/gi, 'gynghorydd'), given, council)).toEqual([])
    expect(lostParts('Go away.', { ...given, ...{ councillors: null, terms: facts().terms } }, council)).toContain(
      'councillors',
    )
    expect(
      lostParts('Go away.', { ...given, councillors: null, terms: { ...facts().terms, ...mail('none') } }, council),
    ).not.toContain('councillors')
  })

  it('Welsh Language (Wales) Measure 2011: what was arranged is an officer’s own words', () => {
    const bilingual = { ...council, welsh: { ...council.welsh, languages: 'english-and-welsh' as const } }
    const given = { ...facts(), councillors: arranged }
    const own = compose(given, signedBy, bilingual, ['cy']).lacks?.ownWords.map(({ english }) => english)
    expect(own).toContain('By post to the town hall')
  })
})

describe('P15: a letter promises no review that the end comes before', () => {
  it.each([
    ['on the last day', '2027-05-03'],
    ['after the last day', '2027-06-01'],
  ])('%s', (_, reviewDue) => {
    for (const kind of ['restriction', 'variation', 'review-continued', 'representation-answer'] as const) {
      const given = { ...facts(), kind, reviewDue, inForceOn: '2026-11-03' }
      const own = compose(given, signedBy, council)
      const said = own.paragraphs.join('\n')
      expect(said, kind).toContain('The arrangements end on 3 May 2027 without a review, unless you ask us for one.')
      expect(said, kind).not.toContain('We will review')
      expect(own.missing, kind).toEqual([])
      expect(lostParts(said, given, council), kind).toEqual([])
    }
  })

  it('a notice of a review does not speak of a decision', () => {
    const notice = text({ kind: 'review-notice', reviewDue: '2027-05-01', reasons: null })
    expect(notice).toContain(
      'If there is something that we should know for this review, please tell the Governance Office',
    )
    expect(notice).not.toContain('this decision')
  })
})

describe('FOI, UK GDPR, complaints, safeguarding: a letter that limits what is answered', () => {
  const always = 'We always deal with these as usual: a request for information or for your own data, a complaint,'
  const about = (onFile?: boolean): Measure => ({ kind: 'type', what: 'the tenancy', onFile })
  const weekly = (onFile?: boolean): Measure => ({ kind: 'volume', channel: 'email', atMost: 1, each: 'week', onFile })
  const none = { mail: { kind: 'none' as const, exceptions: [] } }

  it.each<[string, Measure[], boolean]>([
    ['what about', [about()], true],
    ['what about, the rest on file', [about(true)], true],
    ['how often, the rest on file', [weekly(true)], true],
    ['how often', [weekly()], false],
  ])('says that they are dealt with as usual, and how: %s', (_, measures, isSaid) => {
    const said = text({}, { ...none, measures })
    expect(said.includes(always)).toBe(isSaid)
    expect(said.includes('Whoever receives it passes it on')).toBe(isSaid)
  })

  it('P10: what is kept on file is only what a measure keeps', () => {
    const everything = 'We read messages beyond these limits'
    const other = 'If you contact us about anything else, we read it and keep it on file. We do not answer it.'
    const more = 'If you contact us by e-mail more often than this, we read it and keep it on file.'
    const said = (...measures: Measure[]) => {
      const words = text({}, { ...none, measures })
      return [everything, other, more].map((one) => words.includes(one))
    }
    expect(said(about(true), weekly(true))).toEqual([true, false, false])
    expect(said(about(true), weekly())).toEqual([false, true, false])
    expect(said(about(), weekly(true))).toEqual([false, false, true])
    expect(said(about(true), { kind: 'channel-closed', channel: 'telephone', instead: '' })).toEqual([
      false,
      true,
      false,
    ])
    expect(said(about(), weekly())).toEqual([false, false, false])
  })
})

describe('P14: where and when the customer can come', () => {
  const free = 'You can choose the day and the time.'
  const type: Measure[] = [{ kind: 'type', what: 'the tenancy' }]

  it('is as the settings say, and nobody is told to choose another time', () => {
    const said = text({}, { measures: type })
    expect(said).toContain(
      '• In person: The Customer Centre, 1 Castle Street, Ambleford AM1 2BC, Monday to Friday from 09:00 to 16:00',
    )
    expect(said).not.toContain(free)
    expect(letter({}, { measures: type }).missing).toEqual([])
  })

  it('without opening hours, or where nobody can come, any day and time', () => {
    const bare = { ...council, ways: { ...council.ways, visits: { place: '', days: [], from: '', to: '' } } }
    const given = { ...facts({}, type) }
    expect(compose(given, signedBy, bare).paragraphs.join('\n')).toContain(free)
    const closed: Measure[] = [...type, { kind: 'channel-closed', channel: 'in-person', instead: '' }]
    expect(text({}, { measures: closed })).toContain(free)
  })
})
