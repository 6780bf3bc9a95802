import { describe, expect, it } from 'vitest'
import {
  addressesOf,
  dutiesOfPassing,
  isNamedIn,
  mayDealWith,
  mayDeny,
  mayEnd,
  mayNoteDuties,
} from '../../../server/policy/duty/duty.ts'
import { keepsOnFile, type Measure } from '../../../server/policy/restriction/measures.ts'
import { roles } from '../../../server/policy/vocabulary.ts'
import { dutyKinds, heldDuties } from '../../../server/policy/vocabulary-duties.ts'
import { readMeasures, writeMeasures } from '../../../server/sheets/words/measures-in-words.ts'
import { arrangementsSaid } from '../../support/arrangements.ts'

const contacts = [
  {
    address: 'Sam.Reyes@ambleford.example',
    accounts: ['sam.reyes@ambleford.example', 'oid-sam/tid'],
    deputy: { address: 'kit.lowe@ambleford.example', accounts: ['oid-kit/tid'] },
  },
  { address: 'team@ambleford.example', accounts: ['oid-sam/tid', 'oid-dan/tid'], deputy: null },
  { address: 'nobody@ambleford.example', deputy: { address: 'empty@ambleford.example', accounts: [] } },
]
const account = (oid: string, address: string | null = null) => ({ oid, tid: 'tid', address })

describe('P14: whose page Passed to you is', () => {
  it.each([
    [
      'by the sign-in address, whatever its case',
      account('x', 'SAM.REYES@ambleford.example'),
      ['sam.reyes@ambleford.example'],
    ],
    [
      'by object id and tenant id, also of a mailbox that several read',
      account('oid-sam'),
      ['sam.reyes@ambleford.example', 'team@ambleford.example'],
    ],
    ['a deputy', account('oid-kit'), ['kit.lowe@ambleford.example']],
    ['somebody of the team', account('oid-dan'), ['team@ambleford.example']],
    ['the same object id in another directory', { ...account('oid-kit'), tid: 'other' }, []],
    ['a contact’s address that no list has', account('y', 'nobody@ambleford.example'), []],
    ['somebody else', account('z', 'z@ambleford.example'), []],
    ['somebody without an address', account('z'), []],
  ])('%s', (_, who, addresses) => {
    expect(addressesOf(who, contacts)).toEqual(addresses)
  })

  it('a restriction names its contact and its deputy', () => {
    const named = {
      contact: { address: 'Sam.Reyes@ambleford.example' },
      deputy: { address: 'kit.lowe@ambleford.example' },
    }
    expect(isNamedIn(named, ['sam.reyes@ambleford.example'])).toBe(true)
    expect(isNamedIn(named, ['kit.lowe@ambleford.example'])).toBe(true)
    expect(isNamedIn({ ...named, deputy: null }, ['kit.lowe@ambleford.example'])).toBe(false)
    expect(isNamedIn(named, [])).toBe(false)
    const asWritten = { contact: { address: 'Sam Reyes <Sam.Reyes@ambleford.example>' }, deputy: null }
    expect(isNamedIn(asWritten, ['sam.reyes@ambleford.example'])).toBe(true)
  })
})

describe('who may say what a message holds, and deal with it', () => {
  const own = { oid: 'a', tid: 't' }
  it.each(
    [true, false].flatMap((isOwn) =>
      [true, false].flatMap((isContact) => [null, ...roles].map((role) => ({ isOwn, isContact, role }))),
    ),
  )('passed on by themselves: $isOwn, contact: $isContact, role: $role', ({ isOwn, isContact, role }) => {
    const person = { ...own, roles: role ? [role] : [] }
    const passedOnBy = isOwn ? own : { oid: 'b', tid: 't' }
    const notes = isOwn || isContact || role === 'AuthorisingOfficer' || role === 'RegisterKeeper'
    expect(mayNoteDuties(person, { passedOnBy, isContact })?.refusal).toBe(notes ? undefined : 'not-yours')
    const deals = isContact || role === 'AuthorisingOfficer'
    expect(mayDealWith(person, { kind: 'complaint', isContact })?.refusal).toBe(deals ? undefined : 'not-the-contact')
    // G: only the register keeper can make the subject access file.
    const fulfils = deals || role === 'RegisterKeeper'
    const subjectAccess = { kind: 'subject-access', isContact } as const
    expect(mayDealWith(person, subjectAccess)?.refusal).toBe(fulfils ? undefined : 'not-the-contact')
  })

  it.each(dutyKinds)(
    '%s is ended by somebody who had a part in the record, unless it is a complaint about it',
    (kind) => {
      const ended = (actors: (typeof own)[]) => mayEnd(kind, { by: own, actors, holders: [] })?.refusal
      expect(ended([own])).toBe(kind === 'data-protection-complaint' ? 'had-a-part' : undefined)
      expect(ended([{ oid: 'b', tid: 't' }])).toBeUndefined()
    },
  )

  it.each(dutyKinds)('%s may be denied only if somebody noted it', (kind) => {
    const held: readonly string[] = heldDuties
    expect(mayDeny(kind)?.refusal).toBe(held.includes(kind) ? undefined : 'must-be-read')
  })
})

describe('P10: mail that is kept on file', () => {
  const filed: Measure = { kind: 'type', what: 'the tenancy; and repairs', onFile: true }
  const often: Measure = { kind: 'volume', channel: 'email', atMost: 1, each: 'week', onFile: true }

  it('is read, provably: what is passed on asks for it; without such a measure the message is to deal with', () => {
    expect(dutiesOfPassing(true, [filed])).toEqual(['filed-mail'])
    expect(dutiesOfPassing(true, [{ kind: 'designated-contact' }, often])).toEqual(['filed-mail'])
    expect(dutiesOfPassing(true, [{ ...filed, onFile: false }])).toEqual(['message'])
    expect(dutiesOfPassing(false, [filed])).toEqual([])
    expect(keepsOnFile([{ kind: 'days-and-times', when: 'Tuesdays' }])).toBe(false)
  })

  it('staff are told so in the arrangement', () => {
    expect(arrangementsSaid([filed], 'Sam')).toEqual([
      'Only about: the tenancy; and repairs. Anything else is read and kept on file.',
    ])
    expect(arrangementsSaid([often], 'Sam')).toEqual(['E-mail: at most once a week. More is read and kept on file.'])
  })

  it('is written to a file and read back', () => {
    for (const measures of [[filed], [often], [filed, often], [{ ...filed, onFile: undefined }]])
      expect(JSON.stringify(readMeasures(writeMeasures(measures, [])))).toBe(JSON.stringify(measures))
  })
})
