import type { DeviceStorage } from '../../../addin/outlook/device-storage.ts'

type Heard = (name: string, value: string | null) => void
type Wish = { by: object; held: () => void }

/** A device whose windows share what it stores: each hears a little later what the others change. */
export function windowsOfOne({ locks = true } = {}) {
  const values = new Map<string, string>()
  const listeners = new Map<object, Set<Heard>>()
  /** The first of each holds the name. */
  const wishes = new Map<string, Wish[]>()

  const tell = (by: object, name: string, value: string | null) => {
    for (const [window, all] of listeners) {
      if (window !== by) for (const heard of all) setTimeout(() => all.has(heard) && heard(name, value))
    }
  }
  const withdraw = (name: string, wish: Wish) => {
    const all = wishes.get(name) ?? []
    const isHeld = all[0] === wish
    const left = all.filter((one) => one !== wish)
    wishes.set(name, left)
    if (isHeld && left[0]) setTimeout(left[0].held)
  }

  const open = (): DeviceStorage & { close(): void } => {
    const window = {}
    const heards = new Set<Heard>()
    listeners.set(window, heards)
    return {
      lasting: true,
      get: (name) => values.get(name) ?? null,
      set: (name, value) => {
        if (values.get(name) !== value) tell(window, name, value)
        values.set(name, value)
      },
      remove: (name) => {
        if (values.delete(name)) tell(window, name, null)
      },
      names: () => [...values.keys()],
      watch: (heard) => {
        heards.add(heard)
        return () => heards.delete(heard)
      },
      hold: (name, held) => {
        if (!locks) {
          held()
          return () => undefined
        }
        const wish = { by: window, held }
        const all = [...(wishes.get(name) ?? []), wish]
        wishes.set(name, all)
        if (all.length === 1) setTimeout(held)
        return () => withdraw(name, wish)
      },
      close: () => {
        heards.clear()
        for (const [name, all] of wishes) for (const wish of all) if (wish.by === window) withdraw(name, wish)
      },
    }
  }
  return { open, names: () => [...values.keys()], texts: () => [...values.values()].join() }
}
