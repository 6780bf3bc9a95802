import { describe, expect, it } from 'vitest'
import {
  type DirectoryWord,
  isNobodyHere,
  presenceAfter,
  wordOfAll,
} from '../../../server/policy/designated-contact/directory.ts'
import {
  absenceOn,
  absencesAmong,
  absencesOn,
  attendanceOf,
  contactTrouble,
  hasContactLeft,
  haveAllLeft,
  type Presence,
} from '../../../server/policy/designated-contact/presence.ts'
import { hasLeft } from '../../../server/policy/judging/judging.ts'

const today = '2026-11-03'
const week = { from: '2026-11-02', until: '2026-11-08' }
const sam = { name: 'Sam Reyes', post: 'Customer Relations', address: 'sam.reyes@ambleford.example' }
const kit = { name: 'Kit Lowe', post: '', address: 'kit.lowe@ambleford.example' }

describe('P14: whether a contact is here', () => {
  it.each<[string, Presence, 'here' | 'away' | 'left']>([
    ['nothing is said', {}, 'here'],
    ['nothing is said, in words of an earlier version', { away: null, lastDay: null }, 'here'],
    ['on the first day away', { away: { from: today, until: week.until } }, 'away'],
    ['on the last day away', { away: { from: week.from, until: today } }, 'away'],
    ['before it', { away: { from: '2026-11-04', until: week.until } }, 'here'],
    ['after it', { away: { from: '2026-10-01', until: '2026-11-02' } }, 'here'],
    ['on the last day at the council', { lastDay: today }, 'here'],
    ['after it', { lastDay: '2026-11-02' }, 'left'],
    ['away, and gone meanwhile', { away: week, lastDay: '2026-11-02' }, 'left'],
  ])('%s', (_, presence, expected) => {
    expect(absenceOn(presence, today)?.kind ?? 'here').toBe(expected)
  })

  it('by mailbox, however it is written; somebody listed twice is here if one place says so', () => {
    const away = { ...sam, address: 'Sam.Reyes@AMBLEFORD.example', away: week }
    expect([...absencesOn([away], today).keys()]).toHaveLength(1)
    expect(attendanceOf({ contact: sam, deputy: null }, absencesOn([away], today)).who).toBe('nobody')
    expect(absencesOn([away, sam], today).size).toBe(0)
  })
})

const gone = { lastDay: '2026-10-30' }
const people = (contact: Presence, deputy: Presence | null) => {
  const named = { contact: sam, deputy: deputy && kit }
  const absences = absencesOn([{ ...sam, ...contact }, ...(deputy ? [{ ...kit, ...deputy }] : [])], today)
  return { named, absences, attendance: attendanceOf(named, absences) }
}

describe('P14: no restriction without a living contact', () => {
  it.each<[string, Presence, Presence | null, string, string | null, boolean]>([
    ['both here', {}, {}, 'contact', null, false],
    ['here, without a deputy', {}, null, 'contact', null, false],
    ['here, while the deputy is away', {}, { away: week }, 'contact', null, false],
    ['away, with a deputy', { away: week }, {}, 'deputy', null, false],
    ['left, with a deputy', gone, {}, 'deputy', 'contact-left', false],
    ['away, without a deputy', { away: week }, null, 'nobody', 'nobody-here', false],
    ['both away', { away: week }, { away: week }, 'nobody', 'nobody-here', false],
    ['left, and the deputy away', gone, { away: week }, 'nobody', 'nobody-here', false],
    ['away, and the deputy left', { away: week }, gone, 'nobody', 'nobody-here', false],
    ['left, without a deputy', gone, null, 'nobody', 'nobody-here', true],
    ['both left', gone, gone, 'nobody', 'nobody-here', true],
  ])('%s', (_, contact, deputy, who, trouble, all) => {
    const { attendance } = people(contact, deputy)
    expect([attendance.who, contactTrouble(attendance), haveAllLeft(attendance)]).toEqual([who, trouble, all])
    expect(hasContactLeft(attendance)).toBe(contact === gone)
  })

  it('of the settings’ contacts and their deputies', () => {
    const listed = [{ ...sam, ...gone, deputy: { ...kit, away: week } }]
    expect([...absencesAmong(listed, today).values()].map(({ kind }) => kind)).toEqual(['left', 'away'])
    expect(absencesAmong([{ ...sam, ...gone, deputy: null }], today).size).toBe(1)
  })
})

it.each([
  [null, false],
  [undefined, false],
  [today, false],
  ['2026-11-02', true],
])('P13: the holder of a post whose last day is %s has left it: %s', (lastDay, left) => {
  expect(hasLeft({ lastDay }, today)).toBe(left)
})

describe('P14: the directory’s word', () => {
  const left = { state: 'left' } as const
  const here = { state: 'here' } as const
  it.each<[string, Presence, DirectoryWord, Presence]>([
    ['somebody left, nobody knows when: yesterday', {}, left, { lastDay: '2026-11-02' }],
    ['somebody left on a day', {}, { ...left, lastDay: '2026-10-30' }, { lastDay: '2026-10-30' }],
    ['left before the day that was filled in', { lastDay: '2026-12-01' }, left, { lastDay: '2026-11-02' }],
    ['left long ago by a date', { lastDay: '2026-10-01' }, left, { lastDay: '2026-10-01' }],
    [
      'left, and today is the last day: yesterday',
      { lastDay: today },
      { ...left, lastDay: today },
      { lastDay: '2026-11-02' },
    ],
    [
      'left, and the directory gives a day to come: yesterday',
      {},
      { ...left, lastDay: '2026-12-01' },
      { lastDay: '2026-11-02' },
    ],
    [
      'away until today',
      {},
      { ...here, away: { from: '2026-10-01', until: today } },
      { away: { from: '2026-10-01', until: today } },
    ],
    ['a last day to come', {}, { ...here, lastDay: '2026-11-30' }, { lastDay: '2026-11-30' }],
    [
      'here: a date that was filled in stays',
      { lastDay: '2026-10-01', away: week },
      here,
      { lastDay: '2026-10-01', away: week },
    ],
    ['away', {}, { ...here, away: week }, { away: week }],
    ['away, but that is over', {}, { ...here, away: { from: '2026-10-01', until: '2026-11-02' } }, {}],
  ])('%s', (_, kept, word, expected) => {
    const { lastDay, away } = presenceAfter(kept, word, today)
    expect({ lastDay: lastDay ?? undefined, away: away ?? undefined }).toEqual({
      lastDay: undefined,
      away: undefined,
      ...expected,
    })
  })

  it('somebody with two accounts has left once both are gone, and is away by either', () => {
    expect(wordOfAll([left, here])?.state).toBe('here')
    expect(wordOfAll([left, left])?.state).toBe('left')
    expect(wordOfAll([])).toBeNull()
    const away = { from: '2026-11-02', until: '2026-11-08' }
    expect(wordOfAll([here, { ...here, away }])).toMatchObject({ state: 'here', away })
    const until = (lastDay: string): DirectoryWord => ({ ...here, lastDay })
    expect(wordOfAll([until('2026-12-01'), until('2026-12-31')])).toMatchObject({ lastDay: '2026-12-31' })
    expect(wordOfAll([until('2026-12-31'), until('2026-12-01')])).toMatchObject({ lastDay: '2026-12-31' })
    expect(wordOfAll([{ ...left, lastDay: '2026-10-01' }, left])).toEqual({ state: 'left', lastDay: '2026-10-01' })
    expect(wordOfAll([until('2026-12-01'), here])).toMatchObject({ lastDay: null })
  })
  it('an answer in which nobody is here is wrong, whether it names one person, two or many', () => {
    for (const words of [[left], [left, left], [left, left, left]]) expect(isNobodyHere(words)).toBe(true)
    for (const words of [[here], [left, here], []]) expect(isNobodyHere(words)).toBe(false)
  })
})
