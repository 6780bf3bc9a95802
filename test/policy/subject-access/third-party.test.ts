import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Capacity,
  freeText,
  markAddress,
  markInteraction,
  markName,
  markParty,
  markRecords,
} from '../../../server/policy/subject-access/third-party.ts'

const known = {
  addresses: new Set(['jo.marsh@example.org', 'family@example.net', 'frances.lane@ambleford.example']),
  shared: new Set(['family@example.net']),
  names: ['Jo Marsh'],
}

describe('G: whose names are marked in subject access', () => {
  test.each<[Capacity, boolean]>([
    ['authorising-officer', false],
    ['reviewer', false],
    ['contact', false],
    ['councillor', false],
    ['colleague', true],
    ['support-worker', true],
    ['other', true],
  ])('the name of someone in the capacity %s: marked is %s', (capacity, isMarked) => {
    expect(markName('Kit Lowe', capacity)).toEqual(isMarked ? { redact: 'Kit Lowe' } : 'Kit Lowe')
  })

  test('the customer’s address and the council’s posts stay in any spelling; everybody else’s is marked', () => {
    expect(markAddress(' Jo.Marsh@Example.org', known)).toBe(' Jo.Marsh@Example.org')
    expect(markAddress('ida@example.net', known)).toEqual({ redact: 'ida@example.net' })
    expect(markAddress('jo.marsh@example.org.evil.example', known)).toEqual({
      redact: 'jo.marsh@example.org.evil.example',
    })
    expect(markParty({ address: 'ida@example.net', name: 'Jo Marsh' }, known)).toEqual({
      address: { redact: 'ida@example.net' },
      name: { redact: 'Jo Marsh' },
    })
    expect(markParty({ address: 'jo.marsh@example.org', name: 'Jo Marsh' }, known)).toEqual({
      address: 'jo.marsh@example.org',
      name: 'Jo Marsh',
    })
  })

  test('P12: at a shared address another’s name is marked; the customer’s own is not, in any order', () => {
    const address = 'Family@example.net'
    expect(markParty({ address, name: 'Carol Marsh' }, known)).toEqual({ address, name: { redact: 'Carol Marsh' } })
    expect(markParty({ address, name: 'MARSH, Jo' }, known)).toEqual({ address, name: 'MARSH, Jo' })
  })

  test('a link with more behind the id is the person’s own by its id, too', () => {
    const [own, other] = ['0192a000-0000-7000-8000-0000aaaa1111', '0192a000-0000-7000-8000-0000f1b15c5c']
    const link = (id: string) => `https://x.example/register.html#/restrictions/${id}/letter-1`
    expect(markRecords(link(own), [own])).toEqual({ freeText: link(own) })
    expect(markRecords(link(other), [own])).toEqual({ freeText: [{ redact: link(other) }] })
  })

  test('P12: whoever has several names at a shared address keeps each of them', () => {
    const renamed = { ...known, names: ['Jo Marsh', 'Jo Field'] }
    for (const name of renamed.names)
      expect(markParty({ address: 'family@example.net', name }, renamed)).toMatchObject({ name })
  })

  test('references and links of other records are marked in a text; the person’s own are not, and nothing is lost', () => {
    const [own, other] = ['0192a000-0000-7000-8000-0000aaaa1111', '0192a000-0000-7000-8000-0000f1b15c5c']
    const link = (id: string) => `https://x.example/register.html#/escalations/${id}`
    const text = `2 escalations: E-AAAA-1111 and E-F1B1-5C5C\n${link(own)}\n${link(other)}\nAsk E-MAIL-1234.`
    expect(markRecords(text, [own])).toEqual({
      freeText: [
        '2 escalations: E-AAAA-1111 and ',
        { redact: 'E-F1B1-5C5C' },
        `\n${link(own)}\n`,
        { redact: link(other) },
        '\nAsk E-MAIL-1234.',
      ],
    })
    expect(markRecords(text, [own, other])).toEqual({ freeText: text })
    expect(markRecords('R-F1B1-5C5C', [])).toEqual({ freeText: [{ redact: 'R-F1B1-5C5C' }] })
  })

  test('a call’s note needs reading through', () => {
    const call = { channel: 'telephone', at: '2026-11-03T09:00:00.000Z', note: 'She spoke of Ida.' } as const
    expect(markInteraction(call, known)).toEqual({ ...call, note: { freeText: 'She spoke of Ida.' } })
    expect(markInteraction({ ...call, note: null }, known)).toEqual({ ...call, note: null })
    expect(freeText(null)).toBeNull()
  })

  test('a message has its sender and recipients marked by whose they are, and its subject needs reading through', () => {
    const [jo, frances, ida] = ['jo.marsh@example.org', 'frances.lane@ambleford.example', 'ida@example.net']
    const message = {
      ...{ channel: 'email' as const, internetMessageId: '<1@example.org>', subject: 'Ida', sentAt: null },
      ...{ from: { address: jo, name: 'Jo Marsh' }, sender: { address: ida, name: 'Ida' } },
      ...{ replyTo: [jo, ida], recipients: [frances, ida], mailbox: ida },
    }
    const redact = (text: string) => ({ redact: text })
    expect(markInteraction(message, known)).toEqual({
      ...message,
      ...{ subject: { freeText: 'Ida' }, sender: { address: redact(ida), name: redact('Ida') } },
      ...{ replyTo: [jo, redact(ida)], recipients: [frances, redact(ida)], mailbox: redact(ida) },
    })
    const bare = { ...message, subject: null, from: null, sender: null, replyTo: [], recipients: [], mailbox: null }
    expect(markInteraction(bare, known)).toEqual(bare)
  })

  test('in any message every unknown address and name is marked, and nothing is lost', () => {
    const address = fc.oneof(fc.constantFrom(...known.addresses), fc.emailAddress())
    const someone = fc.option(fc.record({ address, name: fc.string() }))
    const message = fc.record({
      channel: fc.constant('email' as const),
      internetMessageId: fc.option(fc.string()),
      subject: fc.option(fc.string()),
      sentAt: fc.constant(null),
      from: someone,
      sender: someone,
      replyTo: fc.array(address, { maxLength: 3 }),
      recipients: fc.array(address, { maxLength: 3 }),
      mailbox: fc.option(address),
    })
    fc.assert(
      fc.property(message, (facts) => {
        const told = markInteraction(facts, known)
        const unmarked = JSON.stringify(told).replaceAll(/\{"redact":"(?:[^"\\]|\\.)*"\}/g, '')
        const others = [facts.from, facts.sender].flatMap((one) => one?.address ?? [])
        for (const one of [...others, ...facts.replyTo, ...facts.recipients, facts.mailbox ?? '']) {
          if (one !== '' && !known.addresses.has(one.toLowerCase())) expect(unmarked).not.toContain(JSON.stringify(one))
        }
        expect(unwrapped(told)).toEqual(JSON.parse(JSON.stringify(facts)))
      }),
    )
  })
})

/** What was marked, without its marks. */
function unwrapped(told: unknown): unknown {
  if (Array.isArray(told)) return told.map(unwrapped)
  if (told === null || typeof told !== 'object') return told
  if ('redact' in told) return told.redact
  if ('freeText' in told) return told.freeText
  return Object.fromEntries(Object.entries(told).map(([name, value]) => [name, unwrapped(value)]))
}
