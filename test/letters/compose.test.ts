import { describe, expect, test } from 'vitest'
import { compose } from '../../server/letters/compose.ts'
import { lostParts } from '../../server/letters/own-text.ts'
import {
  mandatoryParts,
  type RestrictionLetterFacts,
  restrictionParts,
} from '../../server/policy/letter/confirmation.ts'
import type { Measure } from '../../server/policy/restriction/measures.ts'
import { type Channel, restrictionLetterKinds } from '../../server/policy/vocabulary.ts'
import { colleagues, tenantId } from '../cast.ts'
import { council } from '../support/acts.ts'
import { facts } from './facts.ts'

const { frances } = colleagues
const signedBy = { ...frances, tid: tenantId }

const text = (given?: Partial<RestrictionLetterFacts>, measures?: Measure[]) =>
  compose(facts(given, measures), signedBy, council).paragraphs.join('\n')

test('P10: the letter says that mail kept on file is read and not answered; without such mail it does not mention it', () => {
  const kept = 'We read messages beyond these limits and keep them on file. We do not answer them.'
  for (const onFile of [true, false, undefined]) {
    const measures: Measure[][] = [
      [{ kind: 'type', what: 'the tenancy', onFile }],
      [{ kind: 'volume', channel: 'email', atMost: 1, each: 'week', onFile }],
    ]
    for (const some of measures) expect(text({}, some).includes(kept)).toBe(onFile === true)
  }
})

describe('P14: the letter confirms a restriction', () => {
  test.each([
    ['who', 'The person to contact is Sam Reyes, Customer Relations. Please contact Sam Reyes only.'],
    ['the deputy', 'When Sam Reyes is away, Kit Lowe will help you.'],
    ['how', 'Please contact us by e-mail at most once a week.'],
    ['which channel is closed', 'Please do not contact us by telephone.'],
    ['when', 'Please contact us only at these times: Tuesdays from 10 a.m. to noon.'],
    ['the reasons', 'In October you rang forty times a day.\nWe could not help anybody else.'],
    ['what stays open, with its details', '• By e-mail: sam.reyes@ambleford.example'],
    ['where to write', '• By letter: Sam Reyes, Ambleford City Council, 1 Castle Street, Ambleford, AM1 2BC'],
    ['where to come', '• In person: The Customer Centre, 1 Castle Street, Ambleford AM1 2BC. Please ask for Sam Reyes'],
    ['how to reach councillors', 'You can still contact your ward councillors. Your e-mail to their council addresses'],
    ['for which services', 'These arrangements are for every service of Ambleford City Council.'],
    ['the policy', 'under our policy on restricting contact. You can read it at https://www.ambleford'],
    ['until when', 'The arrangements last until 3 May 2027'],
    ['the review date', 'We will review the arrangements by 1 May 2027.'],
    [
      'how to object: to the office that decides, not to the contact, whose e-mail comes first',
      'please tell the Governance Office by letter to Ambleford City Council, 1 Castle Street, Ambleford, AM1 2BC.',
    ],
    ['that limits do not apply to an objection', 'The limits in this letter do not apply to this.'],
    ['who looks at it again', 'somebody who did not take the decision will look at it again'],
    ['the stages of a complaint', 'Our complaints procedure has two stages: https://www.ambleford.example/complaints.'],
    ['what is kept, and how long', 'We normally delete the record 36 months after the arrangements end.'],
    ['other formats', 'in large print, in Braille, on audio, in Easy Read or in another language'],
    ['the reference and the day', 'Our reference: R-1A2B-3C4D\n3 November 2026'],
    ['the ombudsman', 'Local Government and Social Care Ombudsman: https://www.lgo.org.uk.'],
    ['who signs', 'Frances Lane\nDirector of Customer and Business Support Services\nAmbleford City Council'],
    ['from when', 'apply from 3 November 2026.'],
  ])('%s', (_, sentence) => {
    expect(text()).toContain(sentence)
  })

  test('nothing is missing, and no placeholder is left unfilled', () => {
    for (const kind of restrictionLetterKinds) {
      const given = { kind, inForceOn: '2026-11-03', liftedOn: kind === 'lifting' ? '2027-01-04' : null }
      const letter = compose(facts({ ...given, reviewDue: '2027-05-01' }), signedBy, council)
      expect(letter.missing, kind).toEqual([])
      expect([letter.subject, ...letter.paragraphs].join('\n'), kind).not.toMatch(/[{}]|undefined|null|\.\./)
    }
  })

  test('no e-mail address is given where e-mail is closed', () => {
    const closed = text({}, [{ kind: 'channel-closed', channel: 'email', instead: 'write a letter' }])
    expect(closed).not.toContain('@')
    expect(closed).toContain('• By telephone: 01632 960101\n• In person')
  })

  test('blocked e-mail counts as closed, so no e-mail address is given', () => {
    const blocked = text({ terms: { ...facts().terms, mail: { kind: 'block', exceptions: [] } } })
    expect(blocked).not.toContain('@')
    expect(blocked).toContain('Please do not contact us by e-mail or by telephone.')
  })

  test('the services covered are named, and how a restriction without an end date ends', () => {
    const { terms } = facts()
    const some = text({ terms: { ...terms, services: ['Housing', 'Planning'], until: null } })
    expect(some).toContain(
      'for the following services: Housing and Planning. You can contact our other services as usual.',
    )
    expect(some).toContain('The arrangements have no fixed end. They last until we end them.')
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
    expect(text({ to: { name: null, email: 'jo@example.org', postal: null } })).toContain('Dear customer,')
  })

  test('braces in an officer’s own words are not placeholders', () => {
    expect(text({ reasons: 'You wrote {contact}.' })).toContain('You wrote {contact}.')
  })
})

describe('missing parts of a letter', () => {
  const missing = (given: Partial<RestrictionLetterFacts>, measures?: Measure[]) =>
    compose(facts(given, measures), signedBy, council).missing
  test.each<[string, Partial<RestrictionLetterFacts>, Measure[] | undefined, string]>([
    ['no reasons', { reasons: null }, undefined, 'reasons'],
    ['reasons of spaces', { reasons: ' \n ' }, undefined, 'reasons'],
    ['no measures', {}, [], 'how'],
    ['no addressee', { to: { name: null, email: null, postal: ['1 High Street', 'YO1 7HH'] } }, undefined, 'addressee'],
    ['no address to send it to', { to: { name: 'Jo Marsh', email: null, postal: null } }, undefined, 'address'],
    ['a lifting without its date', { kind: 'lifting' }, undefined, 'when'],
    ['a review without its date', { kind: 'review-continued' }, undefined, 'review'],
  ])('%s', (_, given, measures, part) => {
    expect(missing(given, measures)).toEqual([part])
  })

  test('a letter to a postal address alone is complete', () => {
    expect(missing({ to: { name: 'Jo Marsh', email: null, postal: ['1 High Street', 'YO1 7HH'] } })).toEqual([])
  })

  test.each(['representation-answer', 'restriction'] as const)('no channel that stays open: %s', (kind) => {
    const closed = (['email', 'telephone', 'in-person', 'post'] as const).map(
      (channel): Measure => ({ kind: 'channel-closed', channel, instead: 'nothing' }),
    )
    expect(missing({ kind, reviewDue: '2027-05-01' }, closed)).toContain('stays-open')
  })

  test('without the council’s letterhead, that alone is named, and not all that depends on it', () => {
    const bare = { ...council, letterhead: null }
    expect(compose(facts(), signedBy, bare).missing).toEqual(['letterhead'])
  })

  test('an officer may reword a letter, but not leave out the contact, the dates or the ombudsman', () => {
    const own = text()
    expect(lostParts(own, facts(), council)).toEqual([])
    expect(lostParts(own.replaceAll('\n', '\r\n  ').toUpperCase(), facts(), council)).toEqual([])
    expect(lostParts(own.replaceAll('Sam Reyes', 'somebody'), facts(), council)).toEqual(['who'])
    expect(lostParts(own.replace('1 May 2027', 'soon'), facts(), council)).toEqual(['review'])
    expect(lostParts(own.replace('3 May 2027', 'then'), facts(), council)).toEqual(['until'])
    expect(lostParts(own.replaceAll('the Governance Office', 'Sam Reyes'), facts(), council)).toEqual([
      'representations',
    ])
    expect(lostParts('We are writing to you.', facts(), council)).toEqual([
      'who',
      'councillors',
      'policy',
      'until',
      'review',
      'representations',
      'complaints',
      'ombudsman',
      'privacy',
    ])
  })

  test('every part is mandatory in a restriction letter', () => {
    expect([...mandatoryParts.restriction].sort()).toEqual([...restrictionParts].sort())
  })
})

describe('P14, P15: the other letters', () => {
  test('a lifting letter says when the restriction ends, and names no arrangements', () => {
    const lifted = text({
      kind: 'lifting',
      inForceOn: '2026-11-03',
      liftedOn: '2027-01-04',
      reasons: 'You kept to them.',
    })
    expect(lifted).toContain('From 4 January 2027 you can contact us in the usual ways.')
    expect(lifted).toContain('You kept to them.')
    expect(lifted).not.toMatch(/Tuesdays|at most/)
    expect(lifted).toContain('Staff who get a message from you no longer see this.')
    expect(lifted).toContain('If you disagree\nYou can complain about')
  })

  test('an answer says which representation it answers, and why, before the arrangements', () => {
    const answer = text({
      kind: 'representation-answer',
      receivedOn: '2026-12-01',
      inForceOn: '2026-11-03',
      reviewDue: '2027-05-01',
    })
    expect(answer).toContain('We received this on 1 December 2026.')
    expect(answer, 'whoever gives it').toContain('We have looked at the arrangements for contacting us again.')
    expect(answer.indexOf('forty times')).toBeLessThan(answer.indexOf('The person to contact'))
    expect(answer).toContain('somebody who did not take the decision')
  })

  test('P15: a review notice mentions the review and whom to tell of changes, but not the reasons', () => {
    const notice = text({ kind: 'review-notice', reviewDue: '2027-05-01', reasons: null })
    expect(notice).toContain('We will review the arrangements by 1 May 2027.')
    expect(notice).toContain('please tell the Governance Office')
    expect(notice).not.toMatch(/reasons|Tuesdays/)
  })
})

describe('P13, P14: who signs', () => {
  test('a letter that the register sends is signed by the post, without a person', () => {
    const { paragraphs } = compose(facts({ kind: 'review-notice', reviewDue: '2027-05-01' }), null, council)
    expect(paragraphs.at(-1)).toBe('Director of Customer and Business Support Services\nAmbleford City Council')
  })

  test('an officer with a second account, which the settings list, signs with their post', () => {
    const second = { oid: 'another', tid: tenantId, name: 'Frances Lane (admin)', address: 'f.lane@ambleford.example' }
    const posts = structuredClone(council.posts)
    posts.authorisingOfficers[0]?.holder?.accounts.push(second.address)
    const { paragraphs } = compose(facts(), second, { ...council, posts })
    expect(paragraphs.at(-1)).toMatch(/\nDirector of Customer and Business Support Services\n/)
  })

  test('an officer whose last day in the post has passed signs for the post', () => {
    const { oid, name, address } = colleagues.tom
    const lastLine = (lastDay: string) => {
      const posts = structuredClone(council.posts)
      const [, second] = posts.authorisingOfficers
      if (second?.holder) second.holder.lastDay = lastDay
      return compose(facts(), { oid, tid: tenantId, name, address }, { ...council, posts }).paragraphs.at(-1)
    }
    expect(lastLine(facts().on)).toMatch(/^Tom Birch\nAssistant Director Governance and ICT\n/)
    expect(lastLine('2026-10-01')).toMatch(/^Tom Birch\nfor the Director of Customer and Business Support Services\n/)
  })

  test('an officer without a post of their own signs for the post', () => {
    const { paragraphs } = compose(
      facts(),
      { oid: 'ira', tid: tenantId, name: 'Ira Vance', address: 'ira.vance@ambleford.example' },
      council,
    )
    expect(paragraphs.at(-1)).toMatch(/^Ira Vance\nfor the Director of Customer and Business Support Services\n/)
  })
})

describe('P14: how an objection reaches the office that decides', () => {
  const objects = (mail: 'none' | 'forward' | 'block', ...closed: Channel[]) => {
    const measures = closed.map((channel): Measure => ({ kind: 'channel-closed', channel, instead: 'in another way' }))
    const { terms } = facts({}, [{ kind: 'type', what: 'repairs' }, ...measures])
    return /please tell the Governance Office (.*?)\. You/.exec(
      text({ terms: { ...terms, mail: { kind: mail, exceptions: [] } } }),
    )?.[1]
  }
  test.each<[string, 'none' | 'forward' | 'block', Channel[], string]>([
    [
      'everything is open',
      'none',
      [],
      'by e-mail to governance@ambleford.example or by letter to Ambleford City Council, 1 Castle Street, Ambleford, AM1 2BC',
    ],
    ['e-mail is closed', 'none', ['email'], 'by letter to Ambleford City Council, 1 Castle Street, Ambleford, AM1 2BC'],
    [
      'e-mail goes to the contact',
      'forward',
      [],
      'by letter to Ambleford City Council, 1 Castle Street, Ambleford, AM1 2BC',
    ],
    ['e-mail is blocked and letters are closed', 'block', ['post'], 'by telephone on 01632 960110'],
    ['only visits are open', 'block', ['post', 'telephone'], 'in person at 1 Castle Street, Ambleford, AM1 2BC'],
    [
      'only e-mail to the contact is open',
      'forward',
      ['post', 'telephone', 'in-person'],
      'by e-mail to governance@ambleford.example (Sam Reyes passes it on)',
    ],
  ])('%s', (_, mail, closed, how) => {
    expect(objects(mail, ...closed)).toBe(how)
  })
})
