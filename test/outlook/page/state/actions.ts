import type { Form } from '../../host/surroundings.ts'
import type { Draft, MailItem } from '../../mail-item.ts'
import { fetchContent, fetchMailbox, markRead, setSession } from './server.ts'
import { outlook, readableMailboxes, shownMail } from './store.ts'
import { inAgreement, type Switches } from './switches.ts'

/** The actions in this Outlook, for people and tests. */

export async function refreshMailbox(address: string): Promise<void> {
  const items = await fetchMailbox(address)
  outlook().set({ mail: { ...outlook().get().mail, [address]: items } })
}

export async function refreshAll(): Promise<void> {
  await Promise.all(readableMailboxes(outlook().get()).map(({ address }) => refreshMailbox(address)))
}

export function showMailbox(mailbox: string, folder: MailItem['folder']): void {
  outlook().set({ mailbox, folder })
  closeItem()
}

/** The message at which a range begins. */
let anchor: string | null = null

/** An unpinned pane closes when another message is opened, as in Outlook. */
export function openMessage(id: string): void {
  const { pinned, openId } = outlook().get()
  anchor = id
  const leaves = !pinned && openId !== null && openId !== id
  if (openId !== id) leaveNotices()
  outlook().set({ openId: id, selectedIds: [id], ...(leaves ? { button: null } : {}) })
  void readContent(id)
}

async function readContent(id: string): Promise<void> {
  const { contents } = outlook().get()
  if (!contents[id]) {
    const content = await fetchContent(id)
    outlook().set({ contents: { ...outlook().get().contents, [id]: content } })
  }
  const { mail } = outlook().get()
  const [mailbox, items] = Object.entries(mail).find(([, all]) => all.some((one) => one.id === id && one.unread)) ?? []
  if (!mailbox || !items) return
  outlook().set({ mail: { ...mail, [mailbox]: items.map((one) => (one.id === id ? { ...one, unread: false } : one)) } })
  await markRead(id)
}

/** When several messages are selected, none is open. */
export function toggleSelected(id: string): void {
  const { selectedIds } = outlook().get()
  anchor = id
  const next = selectedIds.includes(id) ? selectedIds.filter((one) => one !== id) : [...selectedIds, id]
  outlook().set({ selectedIds: next, openId: next.at(-1) ?? null })
}

/** All shown messages from the one last opened or chosen to this one. */
export function selectTo(id: string): void {
  const ids = shownMail(outlook().get()).map((one) => one.id)
  const ends = [ids.indexOf(anchor ?? id), ids.indexOf(id)].sort((one, other) => one - other)
  const [from = 0, to = 0] = ends
  outlook().set({ selectedIds: ids.slice(Math.max(0, from), to + 1), openId: id })
}

export function closeItem(): void {
  leaveNotices()
  outlook().set({ openId: null, selectedIds: [] })
}

/** When a message is opened again, only its persistent notices are still there. */
function leaveNotices(): void {
  const { openId, notices } = outlook().get()
  const left = openId === null ? undefined : notices[openId]
  if (openId === null || !left) return
  outlook().set({ notices: { ...notices, [openId]: left.filter(({ persistent }) => persistent) } })
}

let formNumber = 0
export const openForm = (form: Form): void => {
  formNumber += 1
  outlook().set({ forms: [...outlook().get().forms, { number: formNumber, form, minimised: false }] })
}
export const closeForm = (number: number): void =>
  outlook().set({
    forms: outlook()
      .get()
      .forms.filter((one) => one.number !== number),
  })
/** Closes the compose window, and keeps its draft to be opened again. */
export const saveDraft = (number: number, draft: Draft): void => {
  outlook().set({ drafts: [...outlook().get().drafts, draft] })
  closeForm(number)
}
export const reopenDraft = (draft: Draft): void => {
  const drafts = outlook()
    .get()
    .drafts.filter((one) => one !== draft)
  outlook().set({ drafts })
  openForm({ kind: 'draft', draft })
}
export const minimiseForm = (number: number, minimised: boolean): void =>
  outlook().set({
    forms: outlook()
      .get()
      .forms.map((one) => (one.number === number ? { ...one, minimised } : one)),
  })

/** Another person sees their own mailbox, and nothing that was open before. */
export async function change(switches: Partial<Switches>): Promise<void> {
  const before = outlook().get().switches
  outlook().set({ switches: inAgreement(before, switches) })
  setSession(outlook().get().switches)
  if (!switches.person || switches.person === before.person) return
  outlook().set({ mailbox: switches.person, folder: 'inbox', openId: null, selectedIds: [], forms: [], drafts: [] })
  await refreshAll()
}
