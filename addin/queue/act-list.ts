import type { DeviceStorage } from '../outlook/device-storage.ts'
import { type Act, isPending, isUnseenRefusal } from './act.ts'
import { type SharedActs, sharedActs } from './shared-acts.ts'
import { dropOldActs, isStillKept, keptUntil } from './stored-acts.ts'

/** What the queue does about changes that do not come from this window's buttons. */
type Reactions = {
  /** This window may send more than before, or somebody asked it to send. */
  ready(): void
  /** One of this window's acts was taken back in another. */
  takenBack(act: Act): void
  /** The register has an act that was taken back here while another window sent it. */
  doneAfterAll(key: string): void
}

/** The acts that a window shows, and which of them it sends. They are the same in all windows of the person. */
export function createActList(storage: DeviceStorage, now: () => number, react: Reactions) {
  const listeners = new Set<() => void>()
  /** The acts that this window sends. */
  const own = new Set<string>()
  /** Those that it shows beside their message. */
  const beside: string[] = []
  let acts: readonly Act[] = []
  let shared: SharedActs | null = null

  const show = (next: readonly Act[]) => {
    acts = next
    for (const changed of listeners) changed()
  }
  const find = (key: string) => acts.find((act) => act.key === key)
  const set = (key: string, part: Partial<Act>) =>
    show(acts.map((act) => (act.key === key ? { ...act, ...part } : act)))

  /** Changes the act here, on the device and in the other windows. */
  const change = (key: string, part: Partial<Act>) => {
    set(key, part)
    const act = find(key)
    if (!act) return
    if (isPending(act)) return shared?.keep(act)
    own.delete(key)
    shared?.end(act)
  }

  const forget = (key: string) => {
    own.delete(key)
    shared?.release(key)
    show(acts.filter((act) => act.key !== key))
  }

  /** Has these sent from here once no other window sends them. */
  const claim = (these: readonly Act[]) => {
    for (const { key } of these.filter(isPending)) {
      shared?.hold(key, () => {
        const act = find(key)
        // What another window did with it may not have been heard yet.
        if (!act || !isPending(act) || shared?.isGone(key)) return
        own.add(key)
        set(key, { state: { step: 'sending' } })
        react.ready()
      })
    }
  }

  /** Holds it first, so that no other window hears of it before it belongs to this one. */
  const keepOwn = (act: Act) => {
    own.add(act.key)
    shared?.hold(act.key, () => undefined)
    shared?.keep(act)
  }

  const understood = (key: string) => {
    const act = find(key)
    if (act && isUnseenRefusal(act)) change(key, { state: { ...act.state, isSeen: true } as Act['state'] })
  }

  const hear = (heard: Act) => {
    const act = find(heard.key)
    if (!act) {
      if (!isStillKept(heard)) return
      show([...acts, heard].sort((one, other) => one.madeAt - other.madeAt))
      claim([heard])
    } else if (isPending(heard)) {
      if (isPending(act)) hearPending(act, heard)
    } else {
      own.delete(act.key)
      // Perhaps this window stored it again while the other one ended it.
      if (isStillKept(heard)) shared?.release(act.key)
      else shared?.drop(act.key)
      set(act.key, { state: heard.state, takenBack: heard.takenBack })
      if (beside.includes(act.key)) understood(act.key)
      // The window that sent it had not heard of that, and undoes nothing.
      if (act.takenBack && !heard.takenBack && isPending(act)) react.doneAfterAll(act.key)
    }
  }

  const hearPending = (act: Act, heard: Act) => {
    const takenBack = act.takenBack || heard.takenBack
    if (!own.has(act.key)) return set(act.key, { ...heard, body: act.body, takenBack })
    set(act.key, { takenBack })
    if (takenBack && !act.takenBack) react.takenBack(act)
  }

  const hearDeleted = (key: string) => {
    const act = find(key)
    if (act && isStillKept(act)) forget(key)
  }

  return {
    now: () => acts,
    subscribe: (changed: () => void) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    show,
    find,
    change,
    /** Has all that waits sent from here, as far as no other window sends it. */
    claim: () => claim(acts),
    understood,
    /** A new act of this window. */
    add: (act: Act) => {
      keepOwn(act)
      show([...acts, act])
    },
    isOwn: (key: string) => own.has(key),
    /** The next act to send from here. What became too old while the pane was open is deleted. */
    next: (): Act | undefined => {
      for (const { key } of acts.filter((act) => isStillKept(act) && now() > keptUntil(act))) {
        shared?.drop(key)
        forget(key)
      }
      return acts.find((act) => isPending(act) && own.has(act.key))
    },
    /** The act as other windows may have changed it; undefined where one of them has ended or deleted it. */
    latest: (key: string): Act | undefined => {
      const act = find(key)
      if (!act || !isPending(act) || !shared) return act
      if (shared.isGone(key)) {
        // Its window is about to say what it did.
        own.delete(key)
        return undefined
      }
      const stored = shared.get(key) ?? act
      const takenBack = act.takenBack || stored.takenBack
      if (takenBack !== act.takenBack) set(key, { takenBack })
      return { ...act, takenBack, mayHaveArrived: act.mayHaveArrived || stored.mayHaveArrived }
    },
    /** Leaves the acts to the person's other windows, until this one claims them again. */
    giveUp: () => {
      for (const key of own) shared?.release(key)
      own.clear()
    },
    /** Asks the other windows to send what is theirs. */
    askOthers: () => {
      if (acts.some((act) => isPending(act) && !own.has(act.key))) shared?.askToSend()
    },
    showBeside: (key: string) => {
      beside.push(key)
      understood(key)
      return () => void beside.splice(beside.indexOf(key), 1)
    },
    isBeside: (key: string) => beside.includes(key),
    /** The person's stored acts; `early` were made here before it was known who the person is. */
    open: (personId: string, early: readonly Act[]) => {
      shared?.leave()
      own.clear()
      dropOldActs(storage, now())
      shared = sharedActs(storage, personId, { changed: hear, deleted: hearDeleted, sendNow: react.ready })
      const before = shared.all()
      for (const act of early) keepOwn(act)
      show([...before, ...early])
      claim(before)
    },
    /** What `open` has opened, to notice that the person has changed meanwhile. */
    opened: () => shared,
    /** Deletes everything of the person, in all windows. */
    clear: () => {
      for (const { key } of shared?.all() ?? []) shared?.drop(key)
      shared?.leave()
      shared = null
      own.clear()
      show([])
    },
  }
}
