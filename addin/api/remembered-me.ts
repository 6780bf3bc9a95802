import type { DeviceStorage } from '../outlook/device-storage.ts'
import type { Remembered } from './me.ts'

/** Keeps the register's last answer about who is signed in on this device. */
export function rememberedMe(storage: DeviceStorage, personId: string): Remembered {
  const name = `me.${personId}`
  return { get: () => storage.get(name), set: (answer) => storage.set(name, answer) }
}
