import { describe, expect, it } from 'vitest'
import { undecidedStates } from '../../server/policy/escalation/escalation.ts'
import { alreadyDone, type DoneFacts } from '../../server/policy/standing/already-done.ts'
import { replyStates } from '../../server/policy/vocabulary-states.ts'

const amira = { oid: 'amira', tid: 't' }
const dan = { oid: 'dan', tid: 't' }
const warning = (given: Partial<DoneFacts['warnings'][number]> = {}) => ({
  at: '2026-11-03T09:00:00.000Z',
  service: 'Housing',
  reply: 'sent' as const,
  by: amira,
  ...given,
})
const escalation = (given: Partial<DoneFacts['escalations'][number]> = {}) => ({
  at: '2026-11-03T09:05:00.000Z',
  service: 'Planning',
  state: 'pending' as const,
  by: amira,
  ...given,
})
const done = (facts: Partial<DoneFacts>, person = dan) =>
  alreadyDone({ warnings: [], escalations: [], ...facts }, person)

describe('what was done about a message already', () => {
  it('nothing, where nothing was', () => expect(done({})).toEqual([]))

  it('P9: a warning that was sent or said counts, and tells the service and whether it was the person’s own', () => {
    const told = { what: 'warning', at: '2026-11-03T09:00:00.000Z', service: 'Housing', confirmed: true }
    expect(done({ warnings: [warning()] })).toEqual([{ ...told, mine: false }])
    expect(done({ warnings: [warning({ reply: null })] }, amira)).toEqual([{ ...told, mine: true }])
  })

  it.each([...replyStates, null])('P9: a reply that is %s is told to a colleague and to its own author', (reply) => {
    const facts = { warnings: [warning({ reply })] }
    const counts = reply === 'sent' || reply === null
    expect(done(facts).map(({ confirmed }) => confirmed)).toEqual(counts ? [true] : reply === 'opened' ? [false] : [])
    // What the person opened themselves is asked about instead.
    expect(done(facts, amira).map(({ confirmed }) => confirmed)).toEqual(counts ? [true] : [])
  })

  it('P9: of several warnings the first that was sent is told', () => {
    const later = warning({ at: '2026-11-03T10:00:00.000Z' })
    const opened = warning({ at: '2026-11-03T08:00:00.000Z', reply: 'opened' })
    expect(done({ warnings: [opened, later, warning()] })).toMatchObject([
      { at: '2026-11-03T09:00:00.000Z', confirmed: true },
    ])
  })

  it.each(undecidedStates)(
    'P10: an escalation that is %s is told as long as the same again would be refused',
    (state) => expect(done({ escalations: [escalation({ state })] }).length).toBe(state === 'referred' ? 0 : 1),
  )

  it('P10: an escalation that is told counts, so the same again would be refused', () => {
    const told = { what: 'escalation', at: '2026-11-03T09:05:00.000Z', service: 'Planning', confirmed: true }
    expect(done({ escalations: [escalation()] })).toEqual([{ ...told, mine: false }])
  })

  it.each([
    ['the earlier first', ['2026-11-03T09:00:00.000Z', '2026-11-03T10:00:00.000Z']],
    ['the later first', ['2026-11-03T10:00:00.000Z', '2026-11-03T09:00:00.000Z']],
  ])('P9, P10: of several the earliest is told, recorded %s', (_, times) => {
    const facts = { warnings: times.map((at) => warning({ at })), escalations: times.map((at) => escalation({ at })) }
    expect(done(facts).map(({ at }) => at)).toEqual(['2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z'])
  })

  it('P9, P10: both are told', () =>
    expect(done({ warnings: [warning()], escalations: [escalation()] }).map(({ what }) => what)).toEqual([
      'warning',
      'escalation',
    ]))
})
