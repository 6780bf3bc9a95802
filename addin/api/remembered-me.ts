import type { DeviceStorage } from '../outlook/device-storage.ts'
import type { Remembered } from './me.ts'

/** Where the register's last word on who somebody is stands on this device. */
export function rememberedMe(storage: DeviceStorage, personId: string): Remembered {
  const name = `me.${personId}`
  return { get: () => storage.get(name), set: (answer) => storage.set(name, answer) }
}
