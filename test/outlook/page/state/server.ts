import type { Faults } from '../../faults/faults.ts'
import type { GraphSwitches } from '../../graph/switches.ts'
import type { Account, Token } from '../../host/bridge.ts'
import type { Draft, MailContent, MailItem, Office } from '../../mail-item.ts'
import { sessionCookie } from '../../sign-in/session.ts'
import type { Switches } from './switches.ts'

/** The page's requests to the stand-in's own server. */
const get = async <T>(path: string): Promise<T> => (await asked(path)).json()
const send = (method: string, path: string, body: unknown) =>
  asked(path, { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })

async function asked(path: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(path, init)
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`)
  return response
}

const message = (id: string) => `/mail/messages/${encodeURIComponent(id)}`

export const fetchOffice = () => get<Office>('/mail/office')
export const fetchMailbox = (address: string) => get<MailItem[]>(`/mail/boxes/${encodeURIComponent(address)}`)
export const fetchContent = (id: string) => get<MailContent>(message(id))
export const markRead = (id: string) => send('PUT', `${message(id)}/read`, null)
export const sendDraft = (draft: Draft) => send('POST', '/mail/sent', draft)
export const fetchFaults = () => get<Faults>('/faults')
export const setFaults = async (faults: Partial<Faults>): Promise<Faults> =>
  (await send('PUT', '/faults', faults)).json()

/** Sent even while the page is closing. */
export const clearFaultsOnLeaving = (): void =>
  void fetch('/faults', { method: 'PUT', body: '{}', keepalive: true, headers: { 'content-type': 'application/json' } })

/** `on` is null if the server cannot be restarted with or without it. */
export type GraphState = { switches: GraphSwitches; on: boolean | null }
export const fetchGraph = () => get<GraphState>('/graph')
export const setGraph = async (change: Partial<GraphSwitches> & { on?: boolean }): Promise<GraphState> =>
  (await send('PUT', '/graph', change)).json()

export const originalPath = (id: string) => `${message(id)}/original`
export const partPath = (attachmentId: string) => {
  const at = attachmentId.lastIndexOf('.')
  return `${message(attachmentId.slice(0, at))}/parts/${attachmentId.slice(at + 1)}`
}

export async function fetchBase64(path: string): Promise<string> {
  const bytes = new Uint8Array(await (await asked(path)).arrayBuffer())
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(binary)
}

/** Sets whether this browser counts as signed in at the provider, which is on the page's own origin. */
export function setSession({ signIn, person }: Pick<Switches, 'signIn' | 'person'>): void {
  const ends = signIn === 'web-session' ? '' : '; Max-Age=0'
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store of newer browsers is not in all of them
  document.cookie = sessionCookie(person) + ends
}

/** A token as Outlook's own sign-in would get for the add-in; null if somebody has to consent first. */
export async function fetchToken(wanted: {
  address: string
  clientId: string
  scope: string
  asked: boolean
}): Promise<Token | { refused: string } | null> {
  const answer: Omit<Token, 'scope'> | { refused: string } | null = await (
    await send('POST', '/mail/tokens', wanted)
  ).json()
  return answer && ('refused' in answer ? answer : { ...answer, scope: wanted.scope })
}

export function accountOf(office: Office, address: string): Account {
  const person = office.people.find((one) => one.address === address)
  const oid = person?.oid ?? ''
  return {
    homeAccountId: `${oid}.${office.tenantId}`,
    environment: office.signInHost,
    tenantId: office.tenantId,
    localAccountId: oid,
    username: address,
    name: person?.name ?? address,
  }
}
