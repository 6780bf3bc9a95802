/** A small store on the device. `lasting` is false where the browser keeps nothing after the pane closes. */
export type DeviceStorage = {
  lasting: boolean
  get(name: string): string | null
  set(name: string, value: string): void
  remove(name: string): void
  names(): string[]
  /**
   * Calls back when another window changes a value here, with null where it removed one; returns a function that ends
   * it.
   */
  watch(changed: (name: string, value: string | null) => void): () => void
  /**
   * Calls back once no other window holds this name. From then on this window holds it, until it closes or a second
   * after it calls the returned function: by then the others have heard what it stored. Without the browser's locks
   * (older web views) it calls back at once.
   */
  hold(name: string, held: () => void): () => void
}

/**
 * The device's storage, in Outlook's own partition where it names one (Outlook on the web embeds the pane in several
 * sites). Private windows may forbid it: then everything stays in memory, and `lasting` is false.
 */
export function deviceStorage(): DeviceStorage {
  const partition = typeof Office === 'undefined' ? '' : (Office.context?.partitionKey ?? '')
  const prefix = `${partition}contact-register.`
  try {
    const store = window.localStorage
    store.setItem(`${prefix}probe`, '')
    store.removeItem(`${prefix}probe`)
    return {
      lasting: true,
      get: (name) => store.getItem(prefix + name),
      set: (name, value) => {
        try {
          store.setItem(prefix + name, value)
        } catch {
          // The device is full. The pane still has this in memory, until it closes.
        }
      },
      remove: (name) => store.removeItem(prefix + name),
      names: () =>
        Object.keys(store)
          .filter((name) => name.startsWith(prefix))
          .map((name) => name.slice(prefix.length)),
      watch: (changed) => {
        const heard = ({ key, newValue }: StorageEvent) => {
          if (key?.startsWith(prefix)) changed(key.slice(prefix.length), newValue)
        }
        window.addEventListener('storage', heard)
        return () => window.removeEventListener('storage', heard)
      },
      hold: (name, held) => holdLock(prefix + name, held),
    }
  } catch {
    return memoryStorage()
  }
}

/** The same, in memory: lost when the page closes. */
export function memoryStorage(): DeviceStorage {
  const kept = new Map<string, string>()
  return {
    lasting: false,
    get: (name) => kept.get(name) ?? null,
    set: (name, value) => void kept.set(name, value),
    remove: (name) => void kept.delete(name),
    names: () => [...kept.keys()],
    // No other window sees it.
    watch: () => nothing,
    hold: (_name, held) => {
      held()
      return nothing
    },
  }
}

const nothing = () => undefined

/** The browser shares its locks exactly among the windows that share this storage. */
function holdLock(name: string, held: () => void): () => void {
  const { locks } = navigator as Partial<Navigator>
  if (!locks) {
    held()
    return nothing
  }
  const waits = new AbortController()
  let release: () => void = nothing
  const until = new Promise<void>((resolve) => {
    release = resolve
  })
  const hold = () => {
    held()
    return until
  }
  locks.request(name, { signal: waits.signal }, hold).catch(() => {
    // Where the browser forbids locks, it is as if it had none.
    if (!waits.signal.aborted) held()
  })
  return () => {
    setTimeout(release, unheardMs)
    waits.abort()
  }
}

/** Milliseconds: no browser takes so long to tell its other windows what one has stored. */
const unheardMs = 1000

const replySent = 'contact-register.reply-sent'

/** Tells an open pane, where Outlook runs it on the same device, that a reply which it had opened has gone. */
export function tellReplySent(): void {
  const store = deviceStorage()
  if (!store.lasting) return
  store.set('reply-sent', String(Date.now()))
  store.remove('reply-sent')
}

/** Calls back each time; returns a function that ends it. Where the runtimes share no storage it never does. */
export function onReplySent(sent: () => void): () => void {
  const changed = ({ key }: StorageEvent) => {
    if (key?.endsWith(replySent)) sent()
  }
  window.addEventListener('storage', changed)
  return () => window.removeEventListener('storage', changed)
}
