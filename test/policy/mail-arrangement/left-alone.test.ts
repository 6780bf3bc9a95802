import { describe, expect, it } from 'vitest'
import { absencesOn } from '../../../server/policy/designated-contact/presence.ts'
import { forwardsTo } from '../../../server/policy/mail-arrangement/forwards-to.ts'
import {
  areSameLeftAlone,
  leftAlone,
  leftAloneAsAsked,
  type Naming,
} from '../../../server/policy/mail-arrangement/left-alone.ts'
import type { Measure } from '../../../server/policy/restriction/measures.ts'
import { colleagues } from '../../cast.ts'
import { byLetter } from '../../support/deciding.ts'

const { sam, kit, dan } = colleagues
const nair = 'cllr.nair@ambleford.example'
const contact = { name: sam.name, post: 'Customer Relations', address: sam.address }
const deputy = { name: kit.name, post: 'Customer Relations', address: kit.address }
const people = (...those: string[]): Measure => ({ kind: 'fewer-people', people: those })
const closed: Measure = { kind: 'channel-closed', channel: 'email', instead: 'by letter' }
const known = [{ name: dan.name, address: dan.address }]
const forward = { kind: 'forward' as const, forwardTo: sam.address, exceptions: [nair] }

describe('P13, P14: whose e-mail a mail arrangement leaves alone', () => {
  it.each<[string, Parameters<typeof leftAlone>[0], Partial<Naming>, string[]]>([
    ['the contact and the excepted councillors', forward, {}, [sam.address, nair]],
    ['the deputy too, whom a reminder names', forward, { deputy }, [sam.address, kit.address, nair]],
    [
      'everybody in a list of people, by their address',
      forward,
      { measures: [people(`Dan <${dan.address}>`)] },
      [sam.address, dan.address, nair],
    ],
    [
      'somebody listed by name alone, whom the settings know',
      forward,
      { measures: [people(dan.name.toUpperCase())] },
      [sam.address, dan.address, nair],
    ],
    [
      'an e-mail address that stays open instead',
      forward,
      { ways: [byLetter, { channel: 'email', address: dan.address }] },
      [sam.address, dan.address, nair],
    ],
    [
      'not a contact who has left, so that their mail reaches the deputy, too',
      { ...forward, forwardTo: kit.address },
      { deputy, measures: [people(`Sam <${sam.address}>`, `Dan <${dan.address}>`)] },
      [kit.address, dan.address, nair],
    ],
    [
      'neither contact nor deputy, once both have left',
      { ...forward, forwardTo: 'director@ambleford.example' },
      { deputy },
      ['director@ambleford.example', nair],
    ],
    [
      'the councillors and the recipient alone, if e-mail is closed: a letter names nobody for it',
      forward,
      { deputy, measures: [closed, people(`Dan <${dan.address}>`)] },
      [sam.address, nair],
    ],
    [
      'the councillors alone, if e-mail is blocked',
      { kind: 'block', forwardTo: null, exceptions: [nair] },
      { deputy, measures: [people(`Dan <${dan.address}>`)] },
      [nair],
    ],
    ['nobody: a mark keeps nothing from anybody', { kind: 'mark', forwardTo: null, exceptions: [] }, { deputy }, []],
  ])('%s', (_, arrangement, naming, expected) => {
    const all = { measures: [{ kind: 'designated-contact' as const }], ways: [], contact, deputy: null, ...naming }
    const council = { people: known, absences: new Map() }
    expect(leftAlone(arrangement, all, council).toSorted()).toEqual(expected.toSorted())
  })
})

it('P13, P14: the mail of a deputy who has left is not left alone: nobody would read it', () => {
  const absences = absencesOn([{ ...deputy, lastDay: '2026-11-02' }], '2026-11-03')
  const all = { measures: [{ kind: 'designated-contact' as const }], ways: [], contact, deputy }
  expect(leftAlone(forward, all, { people: known, absences })).toEqual([sam.address, nair])
})

describe('P13, P14: what ICT was last asked to leave alone', () => {
  const all = { measures: [{ kind: 'designated-contact' as const }], ways: [], contact, deputy }
  const absences = absencesOn([{ ...deputy, lastDay: '2026-11-02' }], '2026-11-03')
  const since = { people: known, absences }

  it('is what its work shows, whoever has left since', () => {
    const asked = [sam.address, kit.address, nair]
    expect(leftAloneAsAsked({ ...forward, asked }, all, since)).toEqual(asked)
    expect(leftAloneAsAsked({ ...forward, asked: [] }, all, since)).toEqual([])
  })

  it('where that is not known, the work shows what the settings say today', () => {
    expect(leftAloneAsAsked({ ...forward, asked: null }, all, since)).toEqual([sam.address, nair])
  })

  it.each<[string, string[], string[], boolean]>([
    ['the same in another order and spelling', [sam.address, nair], [nair, sam.address.toUpperCase()], true],
    ['the same address twice', [sam.address, nair, sam.address], [sam.address, nair], true],
    ['one less', [sam.address, kit.address], [sam.address], false],
    ['one more', [sam.address], [sam.address, kit.address], false],
    ['one instead of another', [sam.address, kit.address], [sam.address, dan.address], false],
    ['others with the same letters in a row', ['a@b.co', 'mo@b.org'], ['a@b.com', 'o@b.org'], false],
    ['nobody, before and after', [], [], true],
  ])('is compared by mailbox: %s', (_, before, now, expected) => {
    expect(areSameLeftAlone(before, now)).toBe(expected)
  })
})

describe('P13, P14: e-mail is forwarded', () => {
  const ask = 'director@ambleford.example'
  const left = { lastDay: '2026-11-02' }
  const away = { away: { from: '2026-11-01', until: '2026-11-30' } }
  it.each([
    ['to the contact', {}, {}, sam.address],
    ['to the contact, while they are away', away, {}, sam.address],
    ['to the deputy, if the contact has left', left, {}, kit.address],
    ['to the deputy, if the contact has left and the deputy is away', left, away, kit.address],
    ['to the post that staff ask, if both have left', left, left, ask],
  ])('%s', (_, ofContact, ofDeputy, expected) => {
    const absences = absencesOn(
      [
        { ...contact, ...ofContact },
        { ...deputy, ...ofDeputy },
      ],
      '2026-11-03',
    )
    expect(forwardsTo({ contact, deputy }, absences, ask)).toBe(expected)
  })

  it('to the post, if the contact has left and there is no deputy', () => {
    const absences = absencesOn([{ ...contact, ...left }], '2026-11-03')
    expect(forwardsTo({ contact, deputy: null }, absences, ask)).toBe(ask)
  })
})
