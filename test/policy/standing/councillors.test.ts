import { describe, expect, it } from 'vitest'
import { noticeFor, questionFor } from '../../../addin/pane/commands/guard-words.ts'
import type { ForCouncillors } from '../../../server/policy/decision/councillors.ts'
import { wayToCouncillors } from '../../../server/policy/letter/councillors.ts'
import type { Measure } from '../../../server/policy/restriction/measures.ts'
import { type StandingQuestion, standingOf } from '../../../server/policy/standing/standing.ts'
import { mailArrangementKinds } from '../../../server/policy/vocabulary.ts'
import { arrangement } from '../../support/arrangements.ts'

const nair = 'cllr.nair@ambleford.example'
const hart = 'cllr.hart@ambleford.example'
const sam = { name: 'Sam Reyes', post: 'Customer Relations', address: 'sam.reyes@ambleford.example' }
const asked: StandingQuestion = {
  person: { oid: 'nair', tid: 'council', name: 'Councillor Priya Nair', roles: [] },
  reader: { services: null, addresses: [nair] },
  at: new Date('2026-11-03T09:00:00.000Z'),
  timeZone: 'Europe/London',
  wording: {
    reminder: 'Please contact {contact}.',
    doNotReply: 'Do not reply. Pass this to {contact}, {post}.',
    mayReply: 'You can reply.',
    notTold: 'The customer has not been told.',
    arrangement,
  },
  services: ['Housing', 'Planning'],
  tellsServices: false,
  alsoNamed: { councillors: [{ address: nair }, { address: hart }], office: null },
}

const measuresTried: Measure[][] = [
  [{ kind: 'designated-contact' }],
  [{ kind: 'fewer-people', people: ['Ann <ann@ambleford.example>'] }],
  [{ kind: 'volume', channel: 'email', atMost: 1, each: 'week' }],
  [{ kind: 'channel-closed', channel: 'email', instead: 'by letter' }],
  [{ kind: 'designated-contact' }, { kind: 'channel-closed', channel: 'email', instead: 'by letter' }],
]
const consideredTried: ForCouncillors[] = [
  null,
  { affected: false, arrangement: '' },
  { affected: true, arrangement: ' ' },
  { affected: true, arrangement: 'Sam passes her letters on.' },
]
const ofEach = <A, B>(all: readonly A[], of: readonly B[]) =>
  all.flatMap((one) => of.map((other) => [one, other] as const))
const mails = ofEach(mailArrangementKinds, [[], [nair], [hart], [nair, hart]]).map(([kind, exceptions]) => ({
  kind,
  exceptions,
}))
const scopes = [null, ['Housing']]
const readers = [null, ['Housing'], ['Planning']]
const table = ofEach(ofEach(measuresTried, mails), ofEach(consideredTried, ofEach(scopes, readers))).map(
  ([[measures, mail], [councillors, [services, inServices]]]) => ({
    measures,
    mail,
    councillors,
    services,
    inServices,
  }),
)
type Row = (typeof table)[number]

/** What Councillor Nair sees of the customer, and what the guard and the letter say. */
function everywhere({ measures, mail, councillors, services, inServices }: Row) {
  const restriction = {
    ...{ id: 'r', state: 'in-force' as const, inForceOn: '2026-09-03', until: null, liftedOn: null },
    ...{ measures, mail, councillors, services, ways: [], contact: sam, deputy: null, isTold: true },
  }
  const none = { pendingEscalations: [], warnings: [], formalWarnings: [], passedOn: [] }
  const reader = { services: inServices, addresses: [nair] }
  const standing = standingOf({ customerId: 'c', restrictions: [restriction], ...none }, { ...asked, reader })
  if (standing.kind !== 'restricted') throw new Error(standing.kind)
  const { instruction } = standing
  const mayWrite = instruction.mayReply || instruction.you !== null
  const draft = [{ address: 'petra.holm@example.org', mayWrite, instruction }]
  const guard = { line: noticeFor({ restricted: draft, lookAlikes: [] }, []), question: questionFor(draft, []) }
  const letter = wayToCouncillors({ kind: 'restriction', terms: { mail, services, measures }, councillors })
  return { standing, instruction, guard, letter }
}

describe(`P14, P16: the letter, a councillor's pane and the guard agree, in ${table.length} combinations of terms`, () => {
  it('whose customer "can contact their councillors as before" may write to them, and is told so', () => {
    for (const row of table) {
      const { instruction, guard, letter } = everywhere(row)
      if (letter?.arrangement) continue
      const about = JSON.stringify(row)
      expect(instruction.you, about).toBe('councillor')
      expect(guard.question, about).toBeNull()
      expect(guard.line, about).not.toContain('Do not reply')
    }
  })

  it('whose mail the letter says arrives as before may write, whatever else was arranged', () => {
    for (const row of table) {
      const { instruction, letter } = everywhere(row)
      if (letter?.excepted.includes(nair)) expect(instruction.you, JSON.stringify(row)).toBe('councillor')
    }
  })

  it('whom the customer reaches in another way reads which, as the letter has it, and is asked like everybody else', () => {
    for (const row of table) {
      const { instruction, guard, letter } = everywhere(row)
      const told = instruction.arrangements.filter((one) => one.startsWith('Ward councillors:'))
      const about = JSON.stringify(row)
      expect(told, about).toEqual(letter?.arrangement ? [`Ward councillors: ${letter.arrangement}`] : [])
      if (!letter?.arrangement || letter.excepted.includes(nair)) continue
      expect(instruction.you, about).toBeNull()
      expect(guard.question === null, about).toBe(instruction.mayReply)
    }
  })

  it('is in no service, so is not asked for hers, and sees the restriction of any', () => {
    for (const row of table) {
      const { scope } = everywhere(row).standing
      expect(scope, JSON.stringify(row)).toEqual(
        row.services ? { kind: 'services', services: ['Housing'] } : { kind: 'whole-council' },
      )
    }
  })

  it('nobody else reads what was arranged for councillors, or may write because of it', () => {
    const [first] = table.filter(({ councillors }) => councillors?.arrangement.trim())
    const other = { ...asked, reader: { services: null, addresses: ['amira.khan@ambleford.example'] } }
    const none = { pendingEscalations: [], warnings: [], formalWarnings: [], passedOn: [] }
    const held = {
      id: 'r',
      state: 'in-force' as const,
      inForceOn: '2026-09-03',
      until: null,
      liftedOn: null,
      isTold: true,
    }
    const restriction = { ...held, ...(first as Row), ways: [], contact: sam, deputy: null }
    expect(standingOf({ customerId: 'c', restrictions: [restriction], ...none }, other)).toMatchObject({
      instruction: { you: null, arrangements: ['May contact Sam Reyes only.'] },
    })
  })
})
