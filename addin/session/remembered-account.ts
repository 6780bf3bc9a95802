import type { DeviceStorage } from '../outlook/device-storage.ts'
import type { RememberedAccount } from './start-session.ts'

/** The account that a mailbox's person signed in with, kept on the device. */
export function rememberedAccount(storage: DeviceStorage, mailbox: string): RememberedAccount {
  const name = `account.${mailbox}`
  return {
    get: () => storage.get(name),
    set: (id) => (id ? storage.set(name, id) : storage.remove(name)),
  }
}
