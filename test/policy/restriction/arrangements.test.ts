import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { howToContact } from '../../../server/policy/letter/how-to-contact.ts'
import { arrangementsOf } from '../../../server/policy/restriction/arrangements.ts'
import { instructionFor } from '../../../server/policy/restriction/instruction.ts'
import type { Measure } from '../../../server/policy/restriction/measures.ts'
import type { Way } from '../../../server/policy/restriction/ways.ts'
import { namedIn } from '../../../server/policy/standing/compose.ts'
import { standingOf } from '../../../server/policy/standing/standing.ts'
import { channels, type MailArrangementKind, mailArrangementKinds } from '../../../server/policy/vocabulary.ts'
import { arrangement, nobodyElse } from '../../support/arrangements.ts'

const wording = {
  reminder: 'Please contact {contact}.',
  doNotReply: 'Do not reply. Pass this to {contact}.',
  mayReply: 'You can reply.',
  notTold: 'The customer has not been told.',
  arrangement,
}
const sam = { name: 'Sam Reyes', post: 'Customer Relations', address: 'sam.reyes@ambleford.example' }
const councillor = 'cllr.nair@ambleford.example'
const byLetter: Way = { channel: 'post', address: '1 Castle Street, Ambleford AM1 2BC' }
const weeklyCall: Measure = { kind: 'volume', channel: 'telephone', atMost: 1, each: 'week' }
const weeklyMail: Measure = { kind: 'volume', channel: 'email', atMost: 1, each: 'week' }

const restriction = (kind: MailArrangementKind, ways: Way[], ...measures: Measure[]) => ({
  ...{ measures, ways, contact: sam, deputy: null, services: null, councillors: null, isTold: true },
  mail: { kind, exceptions: [councillor] },
})
const card = (...given: Parameters<typeof restriction>) => instructionFor(restriction(...given), wording)

describe('P11, P13: what staff are told where e-mail is blocked, whatever the measures say', () => {
  it('nobody replies, e-mail is closed with the ways that stay open, and the reminder invites no e-mail', () => {
    expect(card('block', [byLetter], weeklyCall)).toMatchObject({
      mayReply: false,
      say: 'Do not reply. Pass this to Sam Reyes.',
      arrangements: [
        'Telephone: at most once a week.',
        'E-mail: closed. Instead: by letter to 1 Castle Street, Ambleford AM1 2BC.',
      ],
      reminder: 'Please contact Sam Reyes.',
    })
  })

  it.each(['none', 'forward', 'mark'] as const)('mail arrangement "%s" closes nothing', (kind) => {
    expect(card(kind, [byLetter], weeklyCall)).toMatchObject({
      mayReply: true,
      arrangements: ['Telephone: at most once a week.'],
      reminder: 'Please contact Sam Reyes (sam.reyes@ambleford.example).',
    })
  })

  it('a measure that closes e-mail, too, says so once', () => {
    const closed: Measure = { kind: 'channel-closed', channel: 'email', instead: 'by letter' }
    expect(card('block', [byLetter], closed).arrangements).toEqual(['E-mail: closed. Instead: by letter.'])
  })

  it('a limit of a closed channel says nothing', () => {
    const closed: Measure = { kind: 'channel-closed', channel: 'telephone', instead: 'by letter' }
    expect(card('block', [], weeklyMail, closed, weeklyCall).arrangements).toEqual([
      'Telephone: closed. Instead: by letter.',
      'E-mail: closed.',
    ])
  })

  it('only a closed channel has the ways that stay open', () => {
    const closed: Measure = { kind: 'channel-closed', channel: 'telephone', instead: '' }
    const about: Measure = { kind: 'type', what: 'her repairs' }
    expect(arrangementsOf(restriction('none', [byLetter], about, weeklyMail, closed), sam.name)).toEqual([
      ...[about, weeklyMail],
      { ...closed, ways: [byLetter] },
    ])
  })

  it.each([
    ['Pass this to {contact}, {post}.', 'Pass this to Sam Reyes.'],
    ['Ask {contact}, {post}, to deal with it.', 'Ask Sam Reyes to deal with it.'],
  ])('leaves no gap where the contact’s post is not known: %s', (doNotReply, say) => {
    const given = { ...restriction('block', [byLetter]), contact: { ...sam, post: '' } }
    expect(instructionFor(given, { ...wording, doNotReply }).say).toBe(say)
  })

  it('P14: of a customer who was not told, staff read so, and remind them of nothing', () => {
    const given = { ...restriction('none', [], weeklyCall), isTold: false }
    expect(instructionFor(given, { ...wording, notTold: 'They have not been told.' })).toMatchObject({
      ...{ say: 'You can reply. They have not been told.', reminder: '' },
    })
  })

  it('the reminder invites no e-mail to whoever stands in, either', () => {
    const standsIn = { who: 'post' as const, meanwhile: (byEmail: boolean) => ({ ...empty, reminder: `${byEmail}` }) }
    const empty = { note: '', label: '', arrangement: '' }
    const told = (kind: MailArrangementKind) => {
      const given = restriction(kind, [], weeklyCall)
      return instructionFor(given, wording, new Map(), { contact: sam, deputy: null, standsIn }).reminder
    }
    expect([told('block'), told('none')]).toEqual(['Please contact Sam Reyes. false', 'Please contact Sam Reyes. true'])
  })

  it('P16: the contact and a councillor whose mail is left alone still may write', () => {
    const writer = { name: 'Amira Khan', roles: [] }
    const given = restriction('block', [byLetter], weeklyCall)
    expect(namedIn(given, { ...writer, addresses: [councillor] }, nobodyElse)).toBe('councillor')
    expect(namedIn(given, { ...writer, addresses: [sam.address] }, nobodyElse)).toBe('contact')
  })

  it('P8: of two that bind the reader, it comes before a newer one that allows a reply', () => {
    const inForce = { state: 'in-force' as const, until: null, liftedOn: null }
    const standing = standingOf(
      {
        ...{ customerId: 'c', pendingEscalations: [], warnings: [], formalWarnings: [], passedOn: [] },
        restrictions: [
          { ...restriction('none', [], weeklyMail), ...inForce, id: 'newer', inForceOn: '2026-10-01' },
          { ...restriction('block', [byLetter], weeklyCall), ...inForce, id: 'blocked', inForceOn: '2026-09-01' },
        ],
      },
      {
        person: { oid: 'amira', tid: 'council', name: 'Amira Khan', roles: [] },
        reader: { services: null, addresses: [] },
        at: new Date('2026-11-03T09:00:00.000Z'),
        ...{ timeZone: 'Europe/London', wording, services: ['Housing'], tellsServices: false, alsoNamed: nobodyElse },
      },
    )
    expect(standing).toMatchObject({ restrictionId: 'blocked', instruction: { mayReply: false } })
  })

  it('P14: the pane names the same closed channels and the same limits as the letter', () => {
    const limits = channels.map((channel): Measure => ({ kind: 'volume', channel, atMost: 2, each: 'month' }))
    const closing = channels.map((channel): Measure => ({ kind: 'channel-closed', channel, instead: 'by letter' }))
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...limits, ...closing)),
        fc.constantFrom(...mailArrangementKinds),
        (measures, kind) => {
          const lines = arrangementsOf({ measures, mail: { kind }, ways: [byLetter] }, sam.name)
          const { open, closed } = howToContact({ measures, contact: sam, mail: { kind } })
          const said = lines.flatMap((one) => (one.kind === 'channel-closed' ? one.channel : []))
          expect(said.toSorted()).toEqual(closed.toSorted())
          const limited = lines.flatMap((one) => (one.kind === 'volume' ? one.channel : []))
          expect(limited.toSorted()).toEqual(open.flatMap(({ limits }) => limits.map((one) => one.channel)).toSorted())
        },
      ),
    )
  })
})
