import { describe, expect, test } from 'vitest'
import { compose } from '../../server/letters/compose.ts'
import { lostParts } from '../../server/letters/own-text.ts'
import { type LetterFacts, letterParts, mandatoryParts } from '../../server/policy/letter/confirmation.ts'
import type { Measure } from '../../server/policy/restriction/measures.ts'
import { letterKinds } from '../../server/policy/vocabulary.ts'
import { colleagues } from '../cast.ts'
import { council } from '../support/acts.ts'

const { sam, kit, frances } = colleagues
const signedBy = { name: frances.name, address: frances.address }

/** Write to Sam alone, once a week on Tuesdays; the telephone is closed. */
const facts = (given: Partial<LetterFacts> = {}, measures?: Measure[]): LetterFacts => ({
  kind: 'restriction',
  name: 'Jo Marsh',
  on: '2026-11-03',
  decidedOn: '2026-11-02',
  reasons: 'In October you rang forty times a day.\n\nWe could not help anybody else.',
  receivedOn: null,
  terms: {
    measures: measures ?? [
      { kind: 'designated-contact' },
      { kind: 'volume', channel: 'email', atMost: 1, each: 'week' },
      { kind: 'days-and-times', when: 'Tuesdays from 10 a.m. to noon.' },
      { kind: 'channel-closed', channel: 'telephone', instead: 'write an e-mail or a letter' },
    ],
    ways: [],
    contact: { name: sam.name, post: 'Customer Relations', address: sam.address },
    deputy: { name: kit.name, post: 'Customer Relations', address: kit.address },
    mail: { kind: 'forward', exceptions: [] },
    services: null,
    scopeReason: null,
    until: '2027-05-03',
    reviewOn: '2027-05-01',
  },
  inForceOn: null,
  liftedOn: null,
  reviewDue: null,
  ...given,
})
const text = (given?: Partial<LetterFacts>, measures?: Measure[]) =>
  compose(facts(given, measures), signedBy, council).paragraphs.join('\n')

describe('P14: the letter confirms a restriction', () => {
  test.each([
    ['who', 'The person to contact is Sam Reyes, Customer Relations. You can write to sam.reyes@ambleford.example.'],
    ['the deputy', 'When Sam Reyes is away, Kit Lowe will help you.'],
    ['how', 'Please contact us by e-mail at most once a week.'],
    ['which channel is closed', 'Please do not contact us by telephone. Instead: write an e-mail or a letter.'],
    ['when', 'Please contact us only at these times: Tuesdays from 10 a.m. to noon.'],
    ['the reasons', 'In October you rang forty times a day.\nWe could not help anybody else.'],
    ['what stays open', 'You can still contact us by e-mail, in person, by letter or on social media.'],
    ['until when', 'The arrangements last until 3 May 2027'],
    ['the review date', 'We will review the arrangements by 1 May 2027.'],
    [
      'how to make representations',
      'If you think that this is wrong, or if something has changed, please tell Sam Reyes.',
    ],
    ['the ombudsman', 'Local Government and Social Care Ombudsman: https://www.lgo.org.uk.'],
    ['who signs', 'Frances Lane\nDirector of Customer and Business Support Services\nAmbleford City Council'],
    ['from when', 'apply from the date of this letter.'],
  ])('%s', (_, sentence) => {
    expect(text()).toContain(sentence)
  })

  test('nothing is missing, and no placeholder is left unfilled', () => {
    for (const kind of letterKinds) {
      const given = { kind, inForceOn: '2026-11-03', liftedOn: kind === 'lifting' ? '2027-01-04' : null }
      const letter = compose(facts({ ...given, reviewDue: '2027-05-01' }), signedBy, council)
      expect(letter.missing, kind).toEqual([])
      expect([letter.subject, ...letter.paragraphs].join('\n'), kind).not.toMatch(/[{}]|undefined|null|\.\./)
    }
  })

  test('no e-mail address is given where e-mail is closed', () => {
    const closed = text({}, [{ kind: 'channel-closed', channel: 'email', instead: 'write a letter' }])
    expect(closed).not.toContain(sam.address)
    expect(closed).toContain('You can still contact us by telephone, in person, by letter or on social media.')
    expect(closed).toContain('on any day and at any time')
  })

  test('blocked e-mail counts as closed, so no e-mail address is given', () => {
    const blocked = text({ terms: { ...facts().terms, mail: { kind: 'block', exceptions: [] } } })
    expect(blocked).not.toContain(sam.address)
    expect(blocked).toContain('You can still contact us in person, by letter or on social media.')
  })

  test('the services covered are named, and how a restriction without an end date ends', () => {
    const { terms } = facts()
    const some = text({ terms: { ...terms, services: ['Housing', 'Planning'], until: null } })
    expect(some).toContain(
      'for the following services: Housing and Planning. You can contact our other services as usual.',
    )
    expect(some).toContain('no fixed end')
  })

  test('P8: a restriction that names no service is for every service, as the register says', () => {
    const { terms } = facts()
    for (const services of [null, []]) {
      const all = text({ terms: { ...terms, services } })
      expect(all).toContain('These arrangements are for every service of Ambleford City Council.')
      expect(all).not.toContain('following services')
    }
  })

  test('a customer without a known name is still addressed', () => {
    expect(text({ name: null })).toMatch(/^Dear customer,/)
  })

  test('braces in an officer’s own words are not placeholders', () => {
    expect(text({ reasons: 'You wrote {contact}.' })).toContain('You wrote {contact}.')
  })
})

describe('missing parts of a letter', () => {
  const missing = (given: Partial<LetterFacts>, measures?: Measure[]) =>
    compose(facts(given, measures), signedBy, council).missing
  const everyChannelClosed = (['email', 'telephone', 'in-person', 'post', 'social-media'] as const).map(
    (channel): Measure => ({ kind: 'channel-closed', channel, instead: 'nothing' }),
  )
  test.each<[string, Partial<LetterFacts>, Measure[] | undefined, string]>([
    ['no reasons', { reasons: null }, undefined, 'reasons'],
    ['reasons of spaces', { reasons: ' \n ' }, undefined, 'reasons'],
    ['no measures', {}, [], 'how'],
    ['no channel that stays open', {}, everyChannelClosed, 'stays-open'],
    ['a lifting without its date', { kind: 'lifting' }, undefined, 'when'],
    ['a review without its date', { kind: 'review-continued' }, undefined, 'review'],
  ])('%s', (_, given, measures, part) => {
    expect(missing(given, measures)).toEqual([part])
  })

  test('an officer may reword a letter, but not leave out the contact, the dates or the ombudsman', () => {
    const own = text()
    expect(lostParts(own, facts(), council)).toEqual([])
    expect(lostParts(own.replaceAll('\n', '\r\n  ').toUpperCase(), facts(), council)).toEqual([])
    expect(lostParts(own.replaceAll('Sam Reyes', 'somebody'), facts(), council)).toEqual(['who'])
    expect(lostParts(own.replace('1 May 2027', 'soon'), facts(), council)).toEqual(['review'])
    expect(lostParts(own.replace('3 May 2027', 'then'), facts(), council)).toEqual(['until'])
    expect(lostParts('We are writing to you.', facts(), council)).toEqual(['who', 'until', 'review', 'ombudsman'])
  })

  test('every part is mandatory in a restriction letter', () => {
    expect([...mandatoryParts.restriction].sort()).toEqual([...letterParts].sort())
  })
})

describe('P14, P15: the other letters', () => {
  test('a lifting letter says when the restriction ends, and names no arrangements', () => {
    const lifted = text({ kind: 'lifting', liftedOn: '2027-01-04', reasons: 'You kept to them.' })
    expect(lifted).toContain('From 4 January 2027 you can contact us in the usual ways.')
    expect(lifted).toContain('You kept to them.')
    expect(lifted).not.toMatch(/Tuesdays|at most/)
  })

  test('an answer says which representation it answers, and why, before the arrangements', () => {
    const answer = text({
      kind: 'representation-answer',
      receivedOn: '2026-12-01',
      inForceOn: '2026-11-03',
      reviewDue: '2027-05-01',
    })
    expect(answer).toContain('We received this on 1 December 2026.')
    expect(answer.indexOf('forty times')).toBeLessThan(answer.indexOf('The person to contact'))
  })

  test('P15: a review notice mentions the review and whom to tell of changes, but not the reasons', () => {
    const notice = text({ kind: 'review-notice', reviewDue: '2027-05-01', reasons: null })
    expect(notice).toContain('We will review the arrangements by 1 May 2027.')
    expect(notice).toContain('please tell Sam Reyes')
    expect(notice).not.toMatch(/reasons|Tuesdays/)
  })
})
