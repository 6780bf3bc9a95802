import { describe, expect, it } from 'vitest'
import { absencesOn, type Presence } from '../../../server/policy/designated-contact/presence.ts'
import { hereFor, instructionFor, type StandIns } from '../../../server/policy/restriction/instruction.ts'
import { arrangement, freeMail } from '../../support/arrangements.ts'

const today = '2026-11-03'
const away: Presence = { away: { from: '2026-11-02', until: '2026-11-08' } }
const gone: Presence = { lastDay: '2026-10-30' }
const sam = { name: 'Sam Reyes', post: 'Customer Relations', address: 'sam.reyes@ambleford.example' }
const kit = { name: 'Kit Lowe', post: '', address: 'kit.lowe@ambleford.example' }
const director = { name: 'Director', post: 'the council', address: 'director@ambleford.example' }
const english = 'Write to {contact}.'

type Told = { reminder?: string; deputyPost?: string; mail?: 'none' | 'forward' }

function told(
  contact: Presence,
  deputy: Presence | null,
  { reminder = english, deputyPost = '', mail = 'none' }: Told = {},
) {
  const named = { contact: sam, deputy: deputy && { ...kit, post: deputyPost } }
  const absences = absencesOn([{ ...sam, ...contact }, ...(deputy ? [{ ...kit, ...deputy }] : [])], today)
  const words: StandIns['words'] = ({ who }, of) => ({
    note: `(${who})`,
    label: `For ${of.contact}`,
    arrangement: `${of.instead.name} now.`,
    reminder: `${of.instead.name} for ${of.contact}${of.byEmail ? ' by e-mail' : ''}.`,
  })
  const wording = { reminder, doNotReply: 'Pass this to {contact}, {post}.', mayReply: '', notTold: '', arrangement }
  const measures = [
    { kind: 'designated-contact' as const },
    { kind: 'volume' as const, channel: 'email' as const, atMost: 1, each: 'week' as const },
  ]
  const restriction = { ...named, ...freeMail, mail: { kind: mail }, measures }
  return instructionFor(restriction, wording, new Map(), hereFor(named, { absences, ask: director, words }))
}

describe('P14: while the designated contact is away or has left', () => {
  it('staff pass it to the deputy, and the customer is reminded of the deputy', () => {
    expect(told(away, {})).toMatchObject({
      say: 'Pass this to Kit Lowe, Customer Relations. (deputy)',
      passTo: {
        ...{ name: kit.name, address: kit.address, post: sam.post, deputy: null },
        standIn: { who: 'deputy', contact: sam.name, label: 'For Sam Reyes' },
      },
      reminder: `Write to Kit Lowe (${kit.address}). Kit Lowe for Sam Reyes by e-mail.`,
    })
  })

  it('a deputy with a post of their own is named with it', () => {
    expect(told(away, {}, { deputyPost: 'Housing' }).passTo.post).toBe('Housing')
  })

  it('only the line that says whom the customer may contact says who is there now', () => {
    const [whom, ...others] = told(away, {}).arrangements
    expect(whom).toBe('May contact Sam Reyes only. Kit Lowe now.')
    expect(others).toHaveLength(1)
    for (const line of others) expect(line).not.toContain('now.')
  })

  it('a post is asked if the deputy is not there either, and the reminder has no address of somebody who is not', () => {
    for (const deputy of [null, gone, away]) {
      const { say, passTo, reminder } = told(gone, deputy)
      expect(say).toBe('Pass this to Director, the council. (nobody)')
      expect(passTo).toMatchObject({ address: director.address, deputy: null, standIn: { who: 'post' } })
      expect(reminder).toBe('Write to Sam Reyes. Director for Sam Reyes by e-mail.')
    }
  })

  it('the post’s address is left out while mail to it would be forwarded to the contact', () => {
    expect(told(away, null).reminder).toBe('Write to Sam Reyes. Director for Sam Reyes by e-mail.')
    expect(told(away, null, { mail: 'forward' }).reminder).toBe('Write to Sam Reyes. Director for Sam Reyes.')
    expect(told(away, {}, { mail: 'forward' }).reminder).toContain(kit.address)
  })

  it('a reminder in two languages has it as a paragraph of its own', () => {
    expect(told(away, {}, { reminder: 'Write to {contact}.\n\nYsgrifennwch at {contact}.' }).reminder).toBe(
      `Write to Kit Lowe (${kit.address}).\n\nYsgrifennwch at Kit Lowe (${kit.address}).\n\nKit Lowe for Sam Reyes by e-mail.`,
    )
  })
})

it.each<[string, Presence]>([
  ['here', {}],
  ['away', away],
])('P14: while the contact is there and the deputy is %s, nothing changes', (_, deputy) => {
  const { say, passTo, arrangements } = told({}, deputy)
  expect(say).toBe('Pass this to Sam Reyes, Customer Relations.')
  expect(passTo).toMatchObject({ name: sam.name, deputy: { name: kit.name } })
  expect(passTo).not.toHaveProperty('standIn')
  expect(arrangements[0]).toBe('May contact Sam Reyes only.')
})
