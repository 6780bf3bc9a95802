import type { Surroundings } from '../../host/surroundings.ts'
import { openForm, openMessage } from './actions.ts'
import { fetchBase64, fetchContent, originalPath, partPath } from './server.ts'
import { openItem, outlook } from './store.ts'

/** What the add-in has called, for tests to look at. */
export const calls: string[] = []

/** The message that the pane has loaded, of several that are selected. */
let loadedId: string | null = null

/** What this Outlook lends to the pane at this moment. */
export function surroundings(): Surroundings {
  const state = outlook().get()
  const { office, switches, mail, contents, selectedIds } = state
  const all = Object.values(mail).flat()
  const person = office.mailboxes.find(({ address }) => address === switches.person)
  return {
    reader: { name: person?.name ?? '', address: switches.person },
    councilDomain: office.councilDomain,
    theme: switches.theme,
    phone: switches.layout === 'phone',
    permissions: office.addIn.permissions,
    mailboxSet: switches.mailboxSet,
    item: openItem(state),
    selected: all.filter(({ id }) => selectedIds.includes(id)),
    loaded: all.find(({ id }) => id === loadedId) ?? null,
    load: (id) => {
      loadedId = id
    },
    loadable: (wanted) => all.find(({ id, subject }) => id === wanted && !switches.withheld.includes(subject)),
    content: async ({ id }) => contents[id] ?? (await fetchContent(id)),
    attachment: (_, { id }) => fetchBase64(partPath(id)),
    original: ({ id }) => fetchBase64(originalPath(id)),
    openForm,
    openMessage,
    notices: ({ id }) => outlook().get().notices[id] ?? [],
    showNotices: ({ id }, notices) => outlook().set({ notices: { ...outlook().get().notices, [id]: notices } }),
    isSilent: (name) => switches.silent === 'all' || switches.silent.includes(name),
    called: (name) => void calls.push(name),
  }
}
