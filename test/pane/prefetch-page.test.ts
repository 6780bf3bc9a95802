import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import type { Request } from '../../addin/api/call.ts'
import { memoryStorage } from '../../addin/outlook/device-storage.ts'
import { readFragment } from '../../addin/register/shell/fragment.ts'
import { prefetchPage } from '../../addin/register/shell/prefetch-page.ts'
import type { SessionState } from '../../addin/session/session.ts'
import type { Me } from '../../server/contract/settings/me.ts'

const me: Me = {
  name: 'Frances Obi',
  roles: ['AuthorisingOfficer'],
  inServices: [],
  council: {
    name: 'Example Council',
    timeZone: 'Europe/London',
    domains: [],
    services: [],
    warningWording: '',
    complaintsUrl: 'https://www.ambleford.example/complaints',
    reviewWithinMonths: 6,
    longestMonths: 24,
    contacts: [],
    ways: { telephone: '', post: '', visits: { place: '', days: [], from: '', to: '' } },
    councillors: [],
  },
}
const frances: SessionState = { status: 'signed-in', person: { id: 'frances' } }

/** The page at `hash` is started; then the sign-in comes to `states`, one after another. What it asked, in order. */
function started(hash: string, known: Me | null, ...states: SessionState[]): unknown[] {
  const listeners = new Set<() => void>()
  let now: SessionState = { status: 'starting' }
  const session = {
    now: () => now,
    subscribe: (changed: () => void) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
  const storage = memoryStorage()
  if (known) storage.set('me.frances', JSON.stringify(known))
  const asked: unknown[] = []
  const call = <T>({ path, body }: Request<T>) => {
    asked.push([path, body])
    return new Promise<T>(() => undefined)
  }
  prefetchPage(session, storage, { queryClient: new QueryClient(), call }, () => readFragment(hash))
  for (const state of states) {
    now = state
    for (const changed of listeners) changed()
  }
  return asked
}

const everything = { search: null, after: null, most: 50, states: [], service: null }

test.each([
  [
    '#/log?mark=overdue',
    '/api/log/restrictions',
    { ...everything, marks: ['overdue'], measure: null, sort: { by: 'decided-on', direction: 'descending' } },
  ],
  [
    '#/log/escalations?by=name',
    '/api/log/escalations',
    { ...everything, behaviour: null, sort: { by: 'name', direction: 'descending' } },
  ],
])('%s, when this device knows its reader: fetched as soon as they are signed in', (hash, path, body) => {
  expect(started(hash, me)).toEqual([])
  expect(started(hash, me, { status: 'starting' }, frances)).toEqual([[path, body]])
})

test('fetched only once', () => {
  expect(started('#/log', me, frances, { status: 'signed-out', why: 'lost' }, frances)).toHaveLength(1)
})

test.each([
  ['somebody this device does not know', '#/log', null, frances],
  ['somebody without access to the log', '#/log', { ...me, roles: ['ICT' as const] }, frances],
  ['somebody other than the person this device knows', '#/log', me, { status: 'signed-in', person: { id: 'ruth' } }],
  ['nobody signed in', '#/log', me, { status: 'signed-out', why: 'not-yet' }],
  ['no sign-in service', '#/log', me, { status: 'unreachable' }],
  ['another page', '#/settings', me, frances],
] satisfies [string, string, Me | null, SessionState][])('%s: nothing is fetched', (_, hash, known, state) => {
  expect(started(hash, known, state)).toEqual([])
})
