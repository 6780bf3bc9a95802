import type { Client } from './clients.ts'

export const composeEvents = [
  'OnNewMessageCompose',
  'OnMessageCompose',
  'OnMessageRecipientsChanged',
  'OnMessageSend',
] as const
export type ComposeEvent = (typeof composeEvents)[number]

/** The ways to open a draft; `pane-…`: from the add-in's own pane. */
export const openings = ['new', 'reply', 'reply-all', 'forward', 'draft', 'mailto', 'pane-reply', 'pane-new'] as const
export type Opening = (typeof openings)[number]

/**
 * Behaviour that Microsoft does not document: each is tested as raised and as not raised. `openedReply`: recipients
 * already present when a draft opens count as changed. `bothCompose`: OnMessageCompose is raised as well as
 * OnNewMessageCompose if a manifest declares both. `paneForms`: a draft opened by the pane raises the same events as
 * one opened by a person.
 */
export type Reading = 'openedReply' | 'bothCompose' | 'paneForms'

/** Raised always, never, or only if each of these readings is right. */
export type Raised = 'yes' | 'no' | readonly Reading[]

export type Row = {
  event: ComposeEvent
  clients: readonly Client[]
  openings: readonly Opening[]
  raised: Raised
  /** Microsoft's page, sample or issue; “nothing found” where there is none. */
  source: string
}

const all: Client[] = ['web', 'new', 'classic', 'classic-older', 'mac', 'android', 'ios']
const desks: Client[] = ['web', 'new', 'classic', 'classic-older', 'mac']
const classics: Client[] = ['classic', 'classic-older']
const phones: Client[] = ['android', 'ios']
const others: Client[] = ['web', 'new', 'mac', 'android', 'ios']
const fresh: Opening[] = ['new', 'reply', 'reply-all', 'forward', 'mailto']
const byPane: Opening[] = ['pane-reply', 'pane-new']
const eba = 'event-based-activation.md (07/30/2026)'
const mobile = 'mobile-event-based.md (05/28/2026)'
const nothing = 'nothing found'
const sample = 'Samples/outlook-tag-external/README.md'

/**
 * Which Outlook raises which event when a draft is opened in this way or, for OnMessageSend, when it is sent. Each
 * combination of Outlook, way and event is in exactly one row. Every Outlook raises the event for recipients that a
 * person changes.
 */
export const eventTable: readonly Row[] = [
  { event: 'OnNewMessageCompose', clients: desks, openings: fresh, raised: 'yes', source: eba },
  { event: 'OnNewMessageCompose', clients: phones, openings: fresh, raised: 'yes', source: mobile },
  { event: 'OnNewMessageCompose', clients: all, openings: ['draft'], raised: 'no', source: eba },
  { event: 'OnNewMessageCompose', clients: all, openings: byPane, raised: ['paneForms'], source: nothing },

  { event: 'OnMessageCompose', clients: desks, openings: ['draft'], raised: 'yes', source: eba },
  { event: 'OnMessageCompose', clients: desks, openings: fresh, raised: ['bothCompose'], source: `inference: ${eba}` },
  {
    event: 'OnMessageCompose',
    clients: desks,
    openings: byPane,
    raised: ['bothCompose', 'paneForms'],
    source: nothing,
  },
  { event: 'OnMessageCompose', clients: phones, openings, raised: 'no', source: mobile },

  {
    event: 'OnMessageRecipientsChanged',
    clients: all,
    openings: ['mailto'],
    raised: 'yes',
    source: `${eba}, office-js-docs-pr#5572: the addresses are resolved once the draft is open`,
  },
  {
    event: 'OnMessageRecipientsChanged',
    clients: classics,
    openings: ['reply', 'reply-all'],
    raised: 'yes',
    source: `${sample} until 21 Oct 2025, and since then of Send`,
  },
  {
    event: 'OnMessageRecipientsChanged',
    clients: classics,
    openings: ['draft'],
    raised: 'yes',
    source: 'office-js#4472',
  },
  {
    event: 'OnMessageRecipientsChanged',
    clients: classics,
    openings: ['new', 'forward'],
    raised: ['openedReply'],
    source: nothing,
  },
  {
    event: 'OnMessageRecipientsChanged',
    clients: others,
    openings: ['new', 'reply', 'reply-all', 'forward', 'draft'],
    raised: ['openedReply'],
    source: `not settled: ${sample}, samples#1038`,
  },
  {
    event: 'OnMessageRecipientsChanged',
    clients: all,
    openings: byPane,
    raised: ['openedReply', 'paneForms'],
    source: nothing,
  },

  {
    event: 'OnMessageSend',
    clients: desks,
    openings,
    raised: 'yes',
    source: 'onmessagesend-onappointmentsend-events.md (04/03/2026)',
  },
  {
    event: 'OnMessageSend',
    clients: phones,
    openings,
    raised: 'no',
    source: 'onmessagesend-onappointmentsend-events.md: not applicable',
  },
]

/** The row of one Outlook, way of opening and event. */
export function rowFor(client: Client, opening: Opening, event: ComposeEvent): Row {
  const [row, ...more] = eventTable.filter(
    (one) => one.event === event && one.clients.includes(client) && one.openings.includes(opening),
  )
  if (!row || more.length > 0) throw new Error(`${event}, ${client}, ${opening}: ${row ? 'several rows' : 'no row'}`)
  return row
}
