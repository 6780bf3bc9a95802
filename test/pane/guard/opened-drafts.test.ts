import { describe, expect, test } from 'vitest'
import { type Client, clients } from '../../outlook/client/clients.ts'
import {
  composeEvents,
  eventTable,
  type Opening,
  openings,
  type Reading,
  rowFor,
} from '../../outlook/client/event-table.ts'
import { isRaised, type Readings } from '../../outlook/client/events.ts'
import { clocked, passes } from './clocked.ts'
import { declaredFor, guardDesk, jo } from './desk.ts'

clocked()

const all = Object.keys(clients) as Client[]
const ways = all.flatMap((client) => openings.map((opening) => [client, opening] as const))
/** Milliseconds: what a council was promised, with 20 for a call to Outlook, 20 for the sign-in and 60 for the register. */
const promised = 300
const restricted = /^Restricted contact: jo\.marsh@example\.org\. Do not reply/

test('the table has each Outlook, way of opening and event exactly once, each with its source', () => {
  for (const [client, opening] of ways)
    for (const event of composeEvents) expect(rowFor(client, opening, event).source).not.toBe('')
  expect(eventTable.reduce((sum, { clients: some, openings: how }) => sum + some.length * how.length, 0)).toBe(
    all.length * openings.length * composeEvents.length,
  )
})

/** Every combination of what Microsoft leaves open. */
const readings: Readings[] = (['raised', 'not-raised'] as const).flatMap((openedReply) =>
  (['raised', 'not-raised'] as const).flatMap((bothCompose) =>
    (['raised', 'not-raised'] as const).map((paneForms) => ({ openedReply, bothCompose, paneForms })),
  ),
)
const named = (given: Readings) => (Object.keys(given) as Reading[]).filter((one) => given[one] === 'raised').join(' ')

describe.each(readings.map((given) => [named(given) || 'nothing', given] as const))(
  'P14: where Microsoft leaves it open, and %s is raised',
  (_, given) => {
    test.each(ways)(
      '%s, %s: the line stands above the draft in time, and no event twice changes it',
      async (...way) => {
        const [client, opening] = way
        const { line, tookMs, drawn, raised } = await opened(client, opening, given)
        const heard = raised.length > 0
        expect(line, raised.join()).toEqual(heard ? expect.stringMatching(restricted) : null)
        expect(tookMs).toBeLessThanOrEqual(heard ? promised : 0)
        // Two events at once may both draw it: the words are the same, so nothing changes.
        expect(new Set(drawn).size).toBe(heard ? 1 : 0)
      },
    )
  },
)

/** Opens a draft to a restricted customer, and gives what stands above it and how long that took. */
async function opened(client: Client, opening: Opening, given: Readings) {
  const draft = guardDesk({ writing: { client, ...given }, draft: { inReplyTo: '<m1@example.org>' } })
  const start = Date.now()
  void draft.open(opening)
  await passes(10_000)
  const heard = composeEvents.filter(
    (event) => event !== 'OnMessageSend' && declaredFor(client)[event] && isRaised(client, opening, event, given),
  )
  // Outlook knows the addresses of a mailto link only after a while.
  const known = start + (opening === 'mailto' ? 400 : 0)
  const [first] = draft.lines
  return {
    line: draft.line(),
    raised: heard,
    drawn: draft.lines.map(({ words }) => words),
    tookMs: first ? first.at - known : 0,
  }
}

describe('the same event again', () => {
  test('asks nobody and draws nothing, by what another runtime has kept beside the draft', async () => {
    const draft = guardDesk({ writing: { client: 'classic' } })
    void draft.open('reply')
    await passes(5_000)
    const [asked, drawn] = [draft.log.asked.length, draft.lines.length]
    await draft.events.opened('reply')
    await passes(5_000)
    expect([draft.log.asked.length, draft.lines.length]).toEqual([asked, drawn])
    expect(draft.line()).toMatch(restricted)
  })

  test('after a minute asks again: a restriction may have ended', async () => {
    const draft = guardDesk({ writing: { client: 'classic' } })
    void draft.open('draft')
    await passes(5_000)
    draft.register.restricted.clear()
    await passes(60_000)
    void draft.open('draft')
    await passes(5_000)
    expect(draft.line()).toBeNull()
  })
})

describe('a late answer about earlier recipients', () => {
  test('neither hides the line about those of now, nor shows one about those who were taken out', async () => {
    let ms = 3_000
    const draft = guardDesk({ draft: { to: ['ana@example.org'] }, register: { ms: () => ms } })
    void draft.open('new')
    await passes(500)
    ms = 50
    draft.write({ to: ['ana@example.org', jo] })
    await passes(500)
    expect(draft.line()).toMatch(restricted)
    await passes(5_000)
    expect(draft.line()).toMatch(restricted)
    ms = 3_000
    draft.write({ to: [jo, 'kit@example.org'] })
    await passes(500)
    ms = 50
    draft.write({ to: ['kit@example.org'] })
    await passes(5_000)
    expect(draft.line()).toBeNull()
  })
})

test('a reply whose recipients Outlook resolves a second after it has opened is checked, though no further event comes', async () => {
  const draft = guardDesk({ writing: { lost: ['OnMessageRecipientsChanged'] }, resolvedAfter: 1000 })
  void draft.open('mailto')
  await passes(5_000)
  expect(draft.line()).toMatch(restricted)
})
