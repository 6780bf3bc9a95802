import { describe, expect, it } from 'vitest'
import { howToContact, waysToObject } from '../../../server/policy/letter/how-to-contact.ts'
import type { Measure } from '../../../server/policy/restriction/measures.ts'
import type { Channel, MailArrangementKind } from '../../../server/policy/vocabulary.ts'

const contact = { name: 'Sam Reyes', post: 'Customer Relations', address: 'sam.reyes@ambleford.example' }
const designated: Measure = { kind: 'designated-contact' }
const people = (...names: string[]): Measure => ({ kind: 'fewer-people', people: names })
const closed = (...some: Channel[]): Measure[] =>
  some.map((channel) => ({ kind: 'channel-closed', channel, instead: 'by letter' }))
const about = (what: string): Measure => ({ kind: 'type', what })
const at = (when: string): Measure => ({ kind: 'days-and-times', when })

const how = (measures: Measure[], kind: MailArrangementKind = 'none', name = contact.name) =>
  howToContact({ measures, contact: { ...contact, name }, mail: { kind } })
const openOf = (...given: Parameters<typeof how>) => how(...given).open.map(({ channel }) => channel)

describe('P8: the only people whom the customer can contact', () => {
  it.each<[string, Measure[], string[] | null]>([
    ['nobody in particular, without a measure about people', [about('planning')], null],
    ['the designated contact', [designated], ['Sam Reyes']],
    [
      'the listed people, and the contact, to whom staff pass the messages and whom the reminder names',
      [people('Kit Lowe', 'Mo Ali')],
      ['Sam Reyes', 'Kit Lowe', 'Mo Ali'],
    ],
    ['the contact and the listed people together', [designated, people('Kit Lowe')], ['Sam Reyes', 'Kit Lowe']],
    ['the people of two lists', [people('Kit Lowe'), people('Mo Ali')], ['Sam Reyes', 'Kit Lowe', 'Mo Ali']],
    ['each once, in the first spelling', [designated, people('SAM REYES', 'Kit Lowe')], ['Sam Reyes', 'Kit Lowe']],
  ])('are %s', (_, measures, only) => {
    expect(how(measures).only).toEqual(only)
  })

  it('are one person when two names differ in spaces around them alone', () => {
    expect(how([designated, people('Sam Reyes')], 'none', 'Sam Reyes ').only).toHaveLength(1)
  })

  it('have their addresses by name, where they have one', () => {
    const { addresses } = how([people('Kit Lowe <kit.lowe@ambleford.example>', 'Mo Ali')])
    expect([...addresses]).toEqual([['Kit Lowe', 'kit.lowe@ambleford.example']])
  })
})

describe('P8, P11: the channels', () => {
  it('are all open without a measure that closes one', () => {
    expect(openOf([])).toEqual(['email', 'telephone', 'in-person', 'post', 'social-media'])
    expect(how([]).closed).toEqual([])
  })

  it('are either open or closed', () => {
    const measures = closed('social-media', 'telephone')
    expect(openOf(measures)).toEqual(['email', 'in-person', 'post'])
    expect(how(measures).closed).toEqual(['telephone', 'social-media'])
  })

  it.each([
    ['the designated contact', designated],
    ['listed people', people('Kit Lowe')],
  ])('include no social media, open or closed, if the customer can contact %s alone', (_, measure) => {
    expect(openOf([measure])).toEqual(['email', 'telephone', 'in-person', 'post'])
    expect(how([measure]).closed).toEqual([])
  })

  it('include no e-mail if it is blocked, whatever the measures say', () => {
    expect(openOf([], 'block')).toEqual(['telephone', 'in-person', 'post', 'social-media'])
    expect(how([], 'block').closed).toEqual(['email'])
  })

  it('have their own limits; a limit of a closed channel says nothing', () => {
    const calls: Measure = { kind: 'volume', channel: 'telephone', atMost: 1, each: 'week' }
    const mails: Measure = { kind: 'volume', channel: 'email', atMost: 2, each: 'month' }
    const visits: Measure = { kind: 'volume', channel: 'in-person', atMost: 1, each: 'month' }
    expect(how([calls, mails, visits, ...closed('in-person')]).open).toEqual([
      { channel: 'email', limits: [mails] },
      { channel: 'telephone', limits: [calls] },
      { channel: 'post', limits: [] },
      { channel: 'social-media', limits: [] },
    ])
  })
})

describe('P8, P10: what and when', () => {
  it('adds up, without spaces around the words, and each once in its first spelling', () => {
    const { about: matters, times } = how([
      about(' her planning application'),
      about('Her planning application '),
      about('council tax '),
      at(' Tuesday mornings '),
      at('tuesday mornings'),
      at('Fridays'),
    ])
    expect(matters).toEqual(['her planning application', 'council tax'])
    expect(times).toEqual(['Tuesday mornings', 'Fridays'])
  })

  it('keeps two words that only look alike in capitals', () => {
    expect(how([about('Weißstraße'), about('Weissstrasse')]).about).toHaveLength(2)
  })

  it('is empty where no measure says it', () => {
    expect(how([designated])).toMatchObject({
      about: [],
      times: [],
      onFile: { everything: false, about: false, channels: [] },
    })
  })

  it('P10: is kept on file beyond the limits if one of them says so', () => {
    const about: Measure = { kind: 'type', what: 'planning', onFile: true }
    const weekly = (channel: Channel, onFile?: boolean): Measure => ({
      ...{ kind: 'volume', channel, atMost: 1, each: 'week' },
      onFile,
    })
    const everything = { everything: true, about: true, channels: [] }
    expect(how([about]).onFile).toEqual(everything)
    expect(how([designated, about]).onFile).toEqual(everything)
    expect(how([about, weekly('post', true)]).onFile).toEqual({ ...everything, channels: ['post'] })
    const some = { everything: false, about: true, channels: [] }
    expect(how([at('Fridays'), about]).onFile).toEqual(some)
    expect(how([about, weekly('post')]).onFile).toEqual(some)
    expect(how([weekly('post', true), weekly('email')]).onFile).toEqual({ ...some, about: false, channels: ['post'] })
    expect(how([people('Kit Lowe'), about]).onFile).toEqual(everything)
    const plain: Measure = { kind: 'type', what: 'council tax' }
    expect(how([weekly('post', true), plain]).onFile).toEqual({ ...some, about: false, channels: ['post'] })
  })

  it('P10, P11: is not kept on file where the channel is closed, by a measure or by a rule', () => {
    const about: Measure = { kind: 'type', what: 'planning', onFile: true }
    const posts: Measure = { kind: 'volume', channel: 'post', atMost: 1, each: 'week', onFile: true }
    const some = { everything: false, about: true, channels: [] }
    expect(how([about, posts, ...closed('post')]).onFile).toEqual(some)
    expect(how([about], 'block').onFile).toEqual(some)
  })
})

describe('P14: how an objection reaches the office that decides', () => {
  it.each<[string, Channel[], MailArrangementKind, Channel[]]>([
    ['e-mail and post, with everything open', [], 'none', ['email', 'post']],
    ['e-mail and post, if e-mail is only marked', [], 'mark', ['email', 'post']],
    ['e-mail, without post', ['post'], 'none', ['email']],
    ['post, without e-mail', ['email'], 'none', ['post']],
    ['post alone, if e-mail is forwarded to the contact', [], 'forward', ['post']],
    ['post alone, if e-mail is blocked', [], 'block', ['post']],
    ['the telephone, without e-mail and post', ['email', 'post'], 'none', ['telephone']],
    ['the telephone before forwarded e-mail', ['post'], 'forward', ['telephone']],
    ['a visit before forwarded e-mail', ['post', 'telephone'], 'forward', ['in-person']],
    ['forwarded e-mail, last of all', ['post', 'telephone', 'in-person'], 'forward', ['email']],
    ['a visit, if e-mail is blocked', ['post', 'telephone'], 'block', ['in-person']],
    ['nothing, with social media alone', ['post', 'telephone', 'in-person'], 'block', []],
  ])('is %s', (_, shut, kind, expected) => {
    expect(waysToObject([{ measures: closed(...shut), contact, mail: { kind } }])).toEqual(expected)
  })

  it('is by what every restriction leaves open, and by e-mail and post without one', () => {
    const one = { measures: closed('post'), contact, mail: { kind: 'none' as const } }
    expect(waysToObject([])).toEqual(['email', 'post'])
    expect(waysToObject([one, { ...one, measures: [], mail: { kind: 'forward' } }])).toEqual(['telephone'])
    expect(waysToObject([one, { ...one, measures: closed('email') }])).toEqual(['telephone'])
  })
})
