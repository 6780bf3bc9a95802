import type { DeviceStorage } from '../outlook/device-storage.ts'
import type { RememberedAccount } from './start-session.ts'

/** Which account the person of a mailbox signed in with, kept on the device. */
export function rememberedAccount(storage: DeviceStorage, mailbox: string): RememberedAccount {
  const name = `account.${mailbox}`
  return {
    get: () => storage.get(name),
    set: (id) => (id ? storage.set(name, id) : storage.remove(name)),
  }
}
