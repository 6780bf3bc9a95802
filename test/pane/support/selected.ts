import { createElement, type ReactNode } from 'react'
import { colleagues } from '../../cast.ts'

const numbers = ['1', '2']
const idOf = (n: string) => `<${n}@example.org>`
const done = (value: unknown, ...given: unknown[]) => {
  const tell = given.at(-1)
  if (typeof tell === 'function') tell({ status: 'succeeded', value })
}
const person = ({ name, address }: { name: string; address: string }) => ({ displayName: name, emailAddress: address })

/** A message of Jo Marsh's as Outlook loads it. */
const loaded = (n: string) => {
  const headers = `Message-ID: ${idOf(n)}\r\n`
  const from = person({ name: 'Jo Marsh', address: 'jo.marsh@example.org' })
  return {
    itemId: n,
    itemType: 'message',
    internetMessageId: idOf(n),
    subject: `The lift, ${n}`,
    dateTimeCreated: new Date('2026-11-03T09:00:00Z'),
    from,
    sender: from,
    to: [person(colleagues.amira)],
    cc: [],
    getAllInternetHeadersAsync: (...given: unknown[]) => done(headers, ...given),
    getAsFileAsync: (...given: unknown[]) => done(btoa(`${headers}\r\nAgain.`), ...given),
    unloadAsync: (...given: unknown[]) => done(undefined, ...given),
  }
}

/** Selects the messages of these numbers. */
type Select = (numbers: string[]) => void

/**
 * The pane for several selected messages: two of Jo Marsh's, which Outlook loads one by one.
 * @param given is given what selects others
 */
export async function twoSelected(given: (select: Select) => void = () => undefined): Promise<ReactNode> {
  const { SelectedPane } = await import('../../../addin/pane/selected/selected-pane.tsx')
  const loadItemByIdAsync = (n: string, ...given: unknown[]) => done(loaded(n), ...given)
  Object.assign(Office.context.mailbox, { loadItemByIdAsync })
  const selectionOf = (which: string[]) => ({
    ...{ kind: 'messages' as const, others: 0 },
    messages: which.map((n) => ({ key: n, internetMessageId: idOf(n), subject: `The lift, ${n}` })),
  })
  let selected = selectionOf(numbers)
  const listeners = new Set<() => void>()
  given((which) => {
    selected = selectionOf(which)
    for (const changed of listeners) changed()
  })
  const subscribe = (changed: () => void) => {
    listeners.add(changed)
    return () => void listeners.delete(changed)
  }
  const selection = { now: () => selected, isTold: () => true, subscribe, reread: () => undefined }
  return createElement(SelectedPane, { personId: 'amira', selection })
}
