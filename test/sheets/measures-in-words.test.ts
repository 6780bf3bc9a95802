import { describe, expect, it } from 'vitest'
import { measureKinds } from '../../server/policy/vocabulary.ts'
import { readMeasures, writeMeasures } from '../../server/sheets/words/measures-in-words.ts'
import { everyMeasure } from '../policy/restriction/every-measure.ts'

const kindsIn = (text: string) => readMeasures(text)?.map(({ kind }) => kind) ?? null

describe('P8: measures in a council’s own words', () => {
  it.each([
    ['SPOC', ['designated-contact']],
    ['Single point of contact; no telephone calls', ['designated-contact', 'channel-closed']],
    ['One email per week', ['volume']],
    ['Contact in writing only', ['channel-closed', 'channel-closed']],
    ['Mondays between 2pm and 4pm', ['days-and-times']],
    ['No visits. Instead: by telephone', ['channel-closed']],
    ['No restrictions on e-mail', null],
    ['As agreed', null],
  ])('%s', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds)
  })

  it.each([
    ['Contact only through a single point of contact', { kind: 'designated-contact' }],
    ['No contact except through SPOC', { kind: 'designated-contact' }],
    ['Single point of contact (SPOC) in place', { kind: 'designated-contact' }],
    ['Emails limited to 2 a month', { kind: 'volume', channel: 'email', atMost: 2, each: 'month' }],
    ['No more than two phone calls per week', { kind: 'volume', channel: 'telephone', atMost: 2, each: 'week' }],
    ['E-mail: max 1 per week', { kind: 'volume', channel: 'email', atMost: 1, each: 'week' }],
    ['Once a week by telephone', { kind: 'volume', channel: 'telephone', atMost: 1, each: 'week' }],
    ['Only about the Council Tax account', { kind: 'type', what: 'the Council Tax account' }],
    ['Contact only between 2.30pm and 4pm on Mondays', { kind: 'days-and-times' }],
    ['Must not telephone. Instead: by e-mail', { kind: 'channel-closed', channel: 'telephone', instead: 'by e-mail' }],
    ['E-mails are blocked', { kind: 'channel-closed', channel: 'email' }],
    ['Barred from council premises', { kind: 'channel-closed', channel: 'in-person' }],
    ['No contact by phone', { kind: 'channel-closed', channel: 'telephone' }],
    ['No contact via email', { kind: 'channel-closed', channel: 'email' }],
    ['No further emails', { kind: 'channel-closed', channel: 'email' }],
    ['No more phone calls', { kind: 'channel-closed', channel: 'telephone' }],
  ])('%s', (text, measure) => {
    expect(readMeasures(text)).toMatchObject([measure])
  })

  it('“only” closes every other channel, “or” names several', () => {
    const closed = (text: string) => readMeasures(text)?.map((one) => 'channel' in one && one.channel)
    expect(closed('May only e-mail or telephone')).toEqual(['in-person', 'post', 'social-media'])
    expect(closed('Contact by letter only')).toEqual(['email', 'telephone', 'in-person', 'social-media'])
    expect(closed('No telephone calls or visits')).toEqual(['telephone', 'in-person'])
  })

  it.each([
    ...['No longer SPOC', 'SPOC considered but rejected', 'SPOC lifted', 'SPOC removed 1/10/2026', 'SPOC not agreed'],
    ...[
      'SPOC (suspended)',
      'Refused SPOC',
      'Was designated contact',
      'Single point of contact ended',
      'No SPOC needed',
    ],
    ...['Two emails a week max; no SPOC', 'Previously SPOC, now no restriction', 'SPOC; instead: by letter'],
    ...['Do not visit alone', 'Visits only with two staff', 'No visits without appointment', 'No home visits'],
    ...['Email - one per week (not enforced)', 'Emails not blocked', 'No limit on emails', 'Not all emails'],
    ...['No abusive emails', 'No emails to councillors', 'No emails over 2 pages', 'Letters instead of emails'],
    ...['No phone calls before 10am', 'Phone calls not restricted', 'No phone calls lifted; instead: by letter'],
    ...['Do not give out staff phone numbers', 'Sent 12 emails a day', 'Once a week', '0 emails a week'],
    ...['Emails stopped', 'About to be lifted', 'Only about housing (lifted)', 'Not between 9am and 5pm'],
    ...['Rang every Monday at 9am', 'At most 2 each week: e-mail, not enforced', 'E-mail, phone'],
    ...['Only about parking - ceased', 'Only about parking (expired)', 'Only about the old rota, rescinded'],
    ...['Must not telephone. Instead: block lifted'],
    ...['At most 2 each week: e-mail or letters', 'Closed: e-mail (lifted); instead: by letter'],
  ])('“%s” is asked about: a word beside the measure may turn it round', (text) => {
    expect(readMeasures(text)).toBeNull()
  })
})

describe('P8: measures that the register wrote into a sheet', () => {
  it.each(measureKinds)('are read back: %s', (kind) => {
    expect(readMeasures(writeMeasures([everyMeasure[kind]], []))).toEqual([everyMeasure[kind]])
  })

  it.each(['volume', 'type'] as const)('are read back with what is kept on file: %s', (kind) => {
    const kept = { ...everyMeasure[kind], onFile: true }
    expect(readMeasures(writeMeasures([kept], []))).toEqual([kept])
  })
})
