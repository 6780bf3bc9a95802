import { readStored, writeStored } from '../local-store.ts'
import type { Surroundings } from '../surroundings.ts'
import { type Calls, done } from './answer.ts'

const ofItem = ({ item }: Surroundings) => `custom-properties ${item?.id}`

/** Roaming settings, and an item's custom properties. */
export const storageCalls: Calls = {
  404: (parameters, around) => {
    writeStored(`roaming-settings ${around.reader.address}`, Object.values(parameters)[0])
    return done()
  },
  3: (_, around) => ({ wasSuccessful: true, customProperties: JSON.stringify(readStored(ofItem(around)) ?? {}) }),
  4: ({ customProperties }, around) => {
    writeStored(ofItem(around), customProperties)
    return done()
  },
}

/** The roaming settings as the app context carries them: each value a JSON string. */
export const roamingSettings = (address: string): unknown => readStored(`roaming-settings ${address}`) ?? {}
