import { useSyncExternalStore } from 'react'
import type { Form, Notice } from '../../host/surroundings.ts'
import type { Draft, FunctionButton, MailContent, MailItem, Office, RibbonButton } from '../../mail-item.ts'
import type { Switches } from './switches.ts'

export type OpenForm = { number: number; form: Form; minimised: boolean }

export type State = {
  office: Office
  switches: Switches
  mailbox: string
  folder: MailItem['folder']
  mail: Record<string, MailItem[]>
  contents: Record<string, MailContent>
  /** The open message, and all that are selected with it. */
  openId: string | null
  selectedIds: string[]
  /** The add-in's button whose page is open beside the message. */
  button: RibbonButton | null
  pinned: boolean
  forms: OpenForm[]
  /** Saved drafts, which can be opened again. */
  drafts: Draft[]
  notices: Record<string, Notice[]>
  /** Whether the browser can reach the add-in's address; assumed until it fails. */
  reached: boolean
}

export type Store = {
  get(): State
  set(change: Partial<State>): void
  subscribe(told: () => void): () => void
}

export function makeStore(first: State): Store {
  let state = first
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change }
      for (const told of listeners) told()
    },
    subscribe: (told) => {
      listeners.add(told)
      return () => listeners.delete(told)
    },
  }
}

let store: Store

/** The page has one Outlook. */
export const keepStore = (made: Store): void => {
  store = made
}
export const outlook = (): Store => store

/** Re-renders when the picked value changes; it must be a part of the state, not a new object. */
export const useOutlook = <T>(pick: (state: State) => T): T =>
  useSyncExternalStore(store.subscribe, () => pick(store.get()))

export const openItem = ({ mail, openId, selectedIds }: State): MailItem | null =>
  openId === null || selectedIds.length > 1
    ? null
    : (Object.values(mail)
        .flat()
        .find(({ id }) => id === openId) ?? null)

export const shownMail = (state: State): MailItem[] =>
  (state.mail[state.mailbox] ?? []).filter(({ folder }) => folder === state.folder)

/** Customers have mailboxes here, to show what reaches them, but no add-in. */
export const buttonsOf = (state: State): RibbonButton[] => {
  const { addIn } = state.office
  if (!hasAddIn(state)) return noButtons
  return state.switches.layout === 'phone' ? addIn.phoneButtons : addIn.buttons
}
/** A phone has none that run a function. */
export const functionButtonsOf = (state: State): FunctionButton[] =>
  hasAddIn(state) ? state.office.addIn.functionButtons : noFunctions
const hasAddIn = ({ office, switches }: State) => office.people.some(({ address }) => address === switches.person)
const noButtons: RibbonButton[] = []
const noFunctions: FunctionButton[] = []

/** The mailboxes that this person reads: their own and those shared with them. */
export const readableMailboxes = ({ office, switches }: Pick<State, 'office' | 'switches'>) =>
  office.mailboxes.filter(
    ({ address }) => address === switches.person || office.sharedWith[address]?.includes(switches.person),
  )
