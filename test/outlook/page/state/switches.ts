import { type Client, clients } from '../../client/clients.ts'
import { type ComposeFault, isComposeFault } from '../../client/compose-faults.ts'
import type { Loading } from '../../client/draft-events.ts'
import type { Readings } from '../../client/events.ts'
import type { LongLabel } from '../../client/send-dialog.ts'
import type { SignIn } from '../../host/bridge.ts'
import type { HeadersGiven } from '../../host/surroundings.ts'
import type { ThemeName } from '../../host/theme.ts'

/** The settings of this Outlook, set by the settings panel, the address bar or a test. */
export type Switches = Readings & {
  /** Who has Outlook open: a mailbox address. */
  person: string
  signIn: SignIn
  /** Which Outlook this is; one on a phone has the layout of a phone. */
  client: Client
  /** Whether the add-in itself can open a browser's window. In a desktop Outlook's web view it may not. */
  popUps: 'work' | 'blocked'
  /** Whether a dialog shares the pane's storage: for a desktop Outlook, that is not documented. */
  dialogStorage: 'shared' | 'apart'
  theme: ThemeName
  layout: 'desk' | 'narrow' | 'phone'
  /** Office calls that are never answered: all of them, or those named as in `call-names.ts`. */
  silent: 'all' | string[]
  /** Office calls that are answered with an error, without being performed. */
  failing: string[]
  /** Office calls that are performed, but answered only once this is turned off. */
  late: string[]
  /** Office calls that are answered as if performed, but are not. */
  idle: string[]
  /** Messages, by subject, that Outlook does not return when several are selected. */
  withheld: string[]
  /** Messages, by subject, whose properties throw in the first second after they are opened (office-js#607). */
  unreadable: string[]
  /**
   * Outlook reports another opened message only once this is turned off, but answers about it at once: the event is lost,
   * and the pane's item is frozen (office-js#6833).
   */
  lateItemChanged: boolean
  headers: HeadersGiven
  /** The newest set of calls ("Mailbox") that this Outlook knows. */
  mailboxSet: '1.15' | '1.14' | '1.12'
  longLabel: LongLabel
  loading: Loading
  /** The faults while somebody writes. */
  composeFaults: ComposeFault[]
  /** Events of the manifest that are raised twice, and those that are never raised. */
  doubled: string[]
  lost: string[]
  /** Recipients whom Outlook cannot resolve, so the add-in does not see them. */
  unresolved: string[]
}

export const signIns: Record<SignIn, string> = {
  bridge: 'Desktop: signed in by Outlook',
  'bridge-asks': 'Desktop: asks once',
  'bridge-silent': 'Desktop: never answers',
  'bridge-disabled': 'Desktop: turned off',
  web: 'Web: asks in a window of its own',
  'web-session': 'Web: signed in already',
}
export const popUps: Record<Switches['popUps'], string> = { work: 'Open', blocked: 'Don’t open' }
export const dialogStorages: Record<Switches['dialogStorage'], string> = {
  shared: 'The pane’s',
  apart: 'Its own, until it closes',
}
export const themes: Record<ThemeName, string> = { light: 'Light', dark: 'Dark', contrast: 'High contrast' }
export const layouts: Record<Switches['layout'], string> = { desk: 'Desk', narrow: 'Narrow', phone: 'Phone' }
export const readings: Record<Readings['openedReply'], string> = {
  'not-raised': 'Not raised',
  raised: 'Raised',
}
export const longLabels: Record<LongLabel, string> = { cut: 'Cut', refused: 'Left out' }
export const loadings: Record<Loading, string> = {
  loads: 'Is loaded',
  'unavailable-asks': 'Cannot be loaded: Outlook asks',
  'unavailable-sends': 'Cannot be loaded: the message is sent',
}
export const headersGiven: Record<HeadersGiven, string> = {
  whole: 'All headers',
  'none-when-sent': 'None for sent items (office-js#6796)',
  'only-subject': 'The subject alone (office-js#4109)',
}
export const mailboxSets: Record<Switches['mailboxSet'], string> = {
  '1.15': 'Today’s',
  '1.14': 'Older: loads no message by its id',
  '1.12': 'Older still: says nothing of several messages',
}

/** Layout and client go together: changing one changes the other. Each client has its own requirement set. */
export function inAgreement(before: Switches, change: Partial<Switches>): Switches {
  const isOther = change.client !== undefined && change.client !== before.client
  const set = isOther ? { mailboxSet: clients[change.client ?? before.client].mailboxSet } : {}
  const next = { ...before, ...set, ...change }
  if (clients[next.client].phone === (next.layout === 'phone')) return next
  const isLayout = change.layout !== undefined && change.layout !== before.layout
  if (isLayout) return { ...next, client: next.layout === 'phone' ? 'ios' : 'web' }
  return { ...next, layout: clients[next.client].phone ? 'phone' : 'desk' }
}

/**
 * `?person=dan.okafor@…&client=mac&signIn=web&theme=dark&layout=phone&silent=all`; values that are missing or unknown
 * keep their default.
 */
export function readSwitches(search: string, people: { address: string }[]): Switches {
  const asked = new URLSearchParams(search)
  const oneOf = <T extends string>(name: string, known: Record<T, unknown>, usual: T): T => {
    const value = asked.get(name)
    return value && value in known ? (value as T) : usual
  }
  const first = people[0]?.address ?? ''
  const person = asked.get('person') ?? first
  const silent = asked.get('silent') ?? ''
  const client = oneOf('client', clients, asked.get('layout') === 'phone' ? 'ios' : 'web')
  const names = (name: string) => (asked.get(name) ?? '').split(',').filter(Boolean)
  return {
    person: people.some(({ address }) => address === person) ? person : first,
    signIn: oneOf('signIn', signIns, 'bridge'),
    popUps: oneOf('popUps', popUps, 'work'),
    dialogStorage: oneOf('dialogStorage', dialogStorages, 'shared'),
    theme: oneOf('theme', themes, prefersDark() ? 'dark' : 'light'),
    client,
    layout: clients[client].phone ? 'phone' : oneOf('layout', layouts, 'desk'),
    withheld: asked.getAll('withheld'),
    unreadable: asked.getAll('unreadable'),
    lateItemChanged: asked.get('lateItemChanged') === 'true',
    headers: oneOf('headers', headersGiven, 'whole'),
    mailboxSet: oneOf('mailboxSet', mailboxSets, clients[client].mailboxSet),
    silent: silent === 'all' ? 'all' : names('silent'),
    failing: names('failing'),
    late: names('late'),
    idle: names('idle'),
    openedReply: oneOf('openedReply', readings, 'not-raised'),
    bothCompose: oneOf('bothCompose', readings, 'not-raised'),
    paneForms: oneOf('paneForms', readings, 'not-raised'),
    longLabel: oneOf('longLabel', longLabels, 'cut'),
    loading: oneOf('loading', loadings, 'loads'),
    composeFaults: names('composeFaults').filter(isComposeFault),
    doubled: names('doubled'),
    lost: names('lost'),
    unresolved: names('unresolved'),
  }
}

const prefersDark = () => matchMedia('(prefers-color-scheme: dark)').matches
