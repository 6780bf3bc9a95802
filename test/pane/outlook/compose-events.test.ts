import { describe, expect, test } from 'vitest'
import type { Client } from '../../outlook/client/clients.ts'
import type { Opening } from '../../outlook/client/event-table.ts'
import { writtenDraft } from '../support/written-draft.ts'

const somebody = { to: ['jo.marsh@example.org'] }
const [fresh, opened, changed] = ['OnNewMessageCompose', 'OnMessageCompose', 'OnMessageRecipientsChanged'] as const

/** The events that opening raises; `either` adds those of which Microsoft does not say whether they are raised. */
const rows: [Client[], Opening, { raised: string[]; either?: string[] }][] = [
  [['web', 'new', 'mac'], 'reply', { raised: [fresh, opened], either: [changed] }],
  [['web', 'new', 'mac'], 'reply-all', { raised: [fresh, opened], either: [changed] }],
  [['web', 'new', 'mac'], 'draft', { raised: [opened], either: [changed] }],
  [['web', 'new', 'mac', 'classic'], 'mailto', { raised: [fresh, opened, changed] }],
  [['classic', 'classic-older'], 'reply', { raised: [fresh, opened, changed] }],
  [['classic', 'classic-older'], 'reply-all', { raised: [fresh, opened, changed] }],
  [['classic', 'classic-older'], 'draft', { raised: [opened, changed] }],
  [['classic'], 'new', { raised: [fresh, opened], either: [changed] }],
  [['android', 'ios'], 'reply', { raised: [fresh], either: [changed] }],
  [['android', 'ios'], 'draft', { raised: [], either: [changed] }],
]
const each = rows.flatMap(([clients, opening, events]) => clients.map((client) => [client, opening, events] as const))

describe('opening a draft that has recipients, in the stand-in Outlook', () => {
  test.each(each)('%s, %s: the events that Microsoft documents', async (client, opening, { raised, either = [] }) => {
    const draft = writtenDraft({ client }, somebody)
    await draft.events.opened(opening)
    expect(draft.raised()).toEqual(raised)
    const other = writtenDraft({ client, openedReply: 'raised' }, somebody)
    await other.events.opened(opening)
    expect(other.raised()).toEqual([...raised, ...either])
  })

  test.each(['new', 'forward'] as const)('%s: recipients do not change where there are none', async (opening) => {
    const draft = writtenDraft({ client: 'classic', openedReply: 'raised' })
    await draft.events.opened(opening)
    expect(draft.raised()).toEqual([fresh, opened])
  })

  test('only handlers declared in the manifest run', async () => {
    const draft = writtenDraft({ client: 'classic', declared: { OnMessageRecipientsChanged: 'changed' } }, somebody)
    await draft.events.opened('reply')
    expect(draft.raised()).toEqual([changed])
  })

  test('a mailto link’s addresses are resolved only after the draft has opened', async () => {
    const draft = writtenDraft({}, somebody)
    const opening = draft.events.opened('mailto')
    expect(draft.raised()).toEqual([fresh, opened])
    await opening
    expect(draft.seen.isResolved).toBe(true)
    expect(draft.raised()).toEqual([fresh, opened, changed])
  })

  test('a mailto link raises no event where Outlook has that fault', async () => {
    const draft = writtenDraft({ faults: ['mailto-raises-nothing'] }, somebody)
    await draft.events.opened('mailto')
    expect(draft.raised()).toEqual([])
  })
})

describe('a change of recipients', () => {
  test('names the field but not the people', () => {
    const draft = writtenDraft({}, somebody)
    draft.events.recipientsChanged({ to: somebody.to, cc: ['ana.cole@example.org'], bcc: [] })
    expect(draft.runs.map(({ event }) => event)).toEqual([
      {
        type: 'olkRecipientsChanged',
        changedRecipientFields: {
          to: false,
          cc: true,
          bcc: false,
          requiredAttendees: false,
          optionalAttendees: false,
          resources: false,
        },
      },
    ])
  })

  test('runs the handler twice if the event is doubled, and not at all if it is lost', () => {
    const doubled = writtenDraft({ doubled: [changed] }, somebody)
    doubled.events.recipientsChanged({ to: [], cc: [], bcc: [] })
    expect(doubled.running(changed).length).toBe(2)
    const lost = writtenDraft({ lost: [changed] }, somebody)
    lost.events.recipientsChanged({ to: [], cc: [], bcc: [] })
    expect(lost.runs).toEqual([])
  })

  test('leaves the handler running when the window loses focus, unless Outlook ends it', () => {
    const draft = writtenDraft({}, somebody)
    draft.events.recipientsChanged({ to: [], cc: [], bcc: [] })
    draft.events.left()
    expect(draft.running(changed).length).toBe(1)
    const ended = writtenDraft({ faults: ['focus-ends-handlers'] }, somebody)
    ended.events.recipientsChanged({ to: [], cc: [], bcc: [] })
    ended.events.left()
    expect(ended.running(changed)).toEqual([])
  })
})
