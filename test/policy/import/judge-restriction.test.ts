import { describe, expect, it } from 'vitest'
import type { ImportRules } from '../../../server/policy/import/import-rules.ts'
import { restrictionOf } from '../../../server/policy/import/judge-restriction.ts'
import type { Measure } from '../../../server/policy/restriction/measures.ts'
import { importRules as rules } from '../../support/import-rules.ts'
import { type Found, type Given, reporter, rowOf, sam } from './support/rows.ts'

const points = [
  { kind: 'name' as const, value: 'Jo', key: 'jo' },
  { kind: 'email' as const, value: 'Jo@example.org', key: 'jo@example.org' },
  { kind: 'number' as const, value: '01632 960777', key: '+441632960777' },
]
const onePerson: Measure = { kind: 'designated-contact' }
const noCalls: Measure = { kind: 'channel-closed', channel: 'telephone', instead: 'by any other way' }
const noEmail: Measure = { kind: 'channel-closed', channel: 'email', instead: '' }
const sound = {
  measures: [onePerson],
  contact: sam,
  inForceOn: '2026-05-04',
  letterSentOn: '2026-05-01',
  reviewOn: '2026-12-01',
  reasons: 'Threats in e-mails.',
}
const over = { liftedOn: '2026-06-01' }
const agreed = { restrictionState: 'agreed' as const }

function judge(given: Given, council: Partial<ImportRules> = {}) {
  const { refused, told, refuse, tell } = reporter()
  const row = rowOf({ ...sound, ...given })
  return { restriction: restrictionOf(row, { ...rules, ...council }, points, refuse, tell), refused, told }
}
const refusedIn = (given: Given, council?: Partial<ImportRules>) => judge(given, council).refused
const toldOf = (given: Given, council?: Partial<ImportRules>) => judge(given, council).told

describe('a row that records a restriction', () => {
  it('says no more than its cells say', () => {
    expect(judge({})).toStrictEqual({
      restriction: {
        kind: 'restriction',
        state: 'in-force',
        inForceOn: '2026-05-04',
        liftedOn: null,
        terms: {
          measures: [onePerson],
          ways: [],
          contact: sam,
          deputy: null,
          mail: { kind: 'none', exceptions: [] },
          services: null,
          scopeReason: null,
          until: null,
          reviewOn: '2026-12-01',
        },
        reviewDue: '2026-12-01',
        reviewWithinMonths: 6,
        reasons: 'Threats in e-mails.',
        letter: {
          gone: { how: 'sent', sentOn: '2026-05-01' },
          decidedOn: '2026-05-04',
        },
      },
      refused: [],
      told: [],
    })
  })

  it.each<[string, Given, object]>([
    ['P8: services', { services: ['Housing', 'Planning'] }, { terms: { services: ['Housing', 'Planning'] } }],
  ])('keeps %s', (_, given, kept) => {
    expect(judge(given)).toMatchObject({ restriction: kept, refused: [] })
  })

  it.each([
    ['no cell', null],
    ['an empty cell', []],
  ])('P10: is refused if it names no measure: %s', (_, measures) => {
    const { restriction, refused } = judge({ measures })
    expect(refused).toEqual([['measures', 'measures-missing']])
    expect(restriction?.terms.measures).toEqual([])
  })

  it('is refused without measures also where it gives ways', () => {
    const { restriction, refused } = judge({ measures: null, ways: [{ channel: 'email', address: sam.address }] })
    expect(refused).toEqual([['measures', 'measures-missing']])
    expect(restriction?.terms.measures).toEqual([])
  })
})

describe('P13: the designated contact is somebody at the council', () => {
  it.each<[string, Given, Found[]]>([
    ['a contact without an address', { contact: { ...sam, address: '' } }, [['contact', 'contact-missing']]],
    ['a contact without a name', { contact: { ...sam, name: '' } }, [['contact', 'contact-missing']]],
    [
      'the customer as contact',
      { contact: { ...sam, address: 'JO@example.org' } },
      [['contact', 'contact-is-customer']],
    ],
    ['an outsider', { contact: { ...sam, address: 'sam@example.net' } }, [['contact', 'contact-not-councils']]],
    ['no address at all', { contact: { ...sam, address: 'reception' } }, [['contact', 'contact-not-councils']]],
    ['one that waits', { ...agreed, contact: { ...sam, address: '' } }, [['contact', 'contact-missing']]],
    ['anybody, once it is over', { ...over, contact: { ...sam, address: 'jo@example.org' } }, []],
    ['nobody, once it is over', { ...over, contact: { name: '', post: '', address: '' } }, []],
  ])('%s', (_, given, findings) => {
    expect(refusedIn(given)).toEqual(findings)
  })

  it('they stay as the row names them', () => {
    const contact = { name: 'Old Hand', post: 'Clerk', address: 'old@example.net' }
    expect(judge({ ...over, contact }).restriction?.terms).toMatchObject({ contact })
  })
})

describe('P13: the mail arrangement', () => {
  it.each(['forward', 'block', 'mark'] as const)('%s', (mail) => {
    const ways = [{ channel: 'telephone' as const, number: '01632 960101' }]
    expect(judge({ mail, ways }).restriction?.terms.mail).toStrictEqual({ kind: mail, exceptions: [] })
  })
})

describe('P13: who approved it', () => {
  const council = { approvingPosts: ['Director of Customer Services', 'Assistant Director Governance'] }

  it.each<[string, Given, Found[]]>([
    ['nobody is named', {}, []],
    ['one post, in any case of letters', { approvedBy: 'A. Poe, ASSISTANT director governance' }, []],
    ['the other', { approvedBy: 'Director of Customer Services' }, []],
    ['no post', { approvedBy: 'A. Poe' }, [['approvedBy', 'approved-by-no-post']]],
  ])('%s', (_, given, findings) => {
    expect(toldOf(given, council)).toEqual(findings)
  })
})

describe('P11: the ways that stay open', () => {
  const bySam = { channel: 'email' as const, address: sam.address }
  const onPhone = { channel: 'telephone' as const, number: '01632 960101' }
  const lacking = { channel: 'post' as const, address: 'none' }

  it.each<[string, Given, object[]]>([
    ['nothing is closed', {}, []],
    ['nothing is closed, and one is given', { ways: [onPhone] }, [onPhone]],
    ['telephone is closed: the contact’s mailbox', { measures: [noCalls] }, [bySam]],
    ['telephone is closed, and one is given', { measures: [noCalls], ways: [bySam] }, [bySam]],
    ['e-mail is closed, and one is given', { measures: [noEmail], ways: [onPhone] }, [onPhone]],
    ['over, without any', { ...over, mail: 'block' }, []],
    ['over, with one that is closed', { ...over, measures: [noEmail], ways: [bySam] }, [bySam]],
    ['over, without a contact', { ...over, measures: [noCalls], contact: { ...sam, address: '' } }, []],
  ])('%s', (_, given, ways) => {
    const { restriction, refused } = judge(given)
    expect(restriction?.terms.ways).toEqual(ways)
    expect(refused).toEqual([])
  })

  it.each<[string, Given, Found[]]>([
    ['e-mail is closed, and none is given', { measures: [noEmail] }, [['measures', 'no-other-way-open']]],
    ['e-mail is blocked, and none is given', { mail: 'block' }, [['measures', 'no-other-way-open']]],
    ['it lists none', { measures: [noCalls], ways: [] }, [['ways', 'no-other-way-open']]],
    ['the way is closed', { measures: [noCalls], ways: [onPhone] }, [['ways', 'way-closed']]],
    ['the way lacks details', { measures: [noCalls], ways: [lacking] }, [['ways', 'way-details-missing']]],
    [
      'the way is the customer’s own number',
      { measures: [noEmail], ways: [{ channel: 'telephone', number: '01632 960777' }] },
      [['ways', 'way-details-missing']],
    ],
    ['it waits', { ...agreed, measures: [noEmail] }, [['measures', 'no-other-way-open']]],
    [
      'there is no mailbox to write to',
      { measures: [noCalls], contact: { ...sam, address: '' } },
      [
        ['contact', 'contact-missing'],
        ['measures', 'no-other-way-open'],
      ],
    ],
    [
      'a wrong mailbox has its own finding alone',
      { measures: [noCalls], contact: { ...sam, address: 'sam@example.net' } },
      [['contact', 'contact-not-councils']],
    ],
  ])('a row is refused: %s', (_, given, findings) => {
    expect(refusedIn(given)).toEqual(findings)
  })

  it.each<[string, Given, string]>([
    ['the ways of the row replace its words', { ways: [bySam] }, ''],
    ['without ways its own words stay', {}, 'by any other way'],
  ])('in the words of a closed channel: %s', (_, given, instead) => {
    expect(judge({ measures: [noCalls], ...given }).restriction?.terms.measures).toEqual([{ ...noCalls, instead }])
  })
})
