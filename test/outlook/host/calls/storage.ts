import { readKept, writeKept } from '../kept.ts'
import type { Surroundings } from '../surroundings.ts'
import { type Calls, done, errors, failed, text } from './answer.ts'

const ofItem = ({ item }: Surroundings) => `custom-properties ${item?.id}`
const session = new Map<string, string>()

/** Roaming settings, an item's custom properties, and session data. */
export const storageCalls: Calls = {
  404: (parameters, around) => {
    writeKept(`roaming-settings ${around.reader.address}`, Object.values(parameters)[0])
    return done()
  },
  3: (_, around) => ({ wasSuccessful: true, customProperties: JSON.stringify(readKept(ofItem(around)) ?? {}) }),
  4: ({ customProperties }, around) => {
    writeKept(ofItem(around), customProperties)
    return done()
  },
  185: ({ name, value }) => {
    session.set(text(name), text(value))
    return done()
  },
  186: ({ name }) => (session.has(text(name)) ? done(session.get(text(name))) : failed(errors.keyUnknown)),
  187: () => done(Object.fromEntries(session)),
  188: () => {
    session.clear()
    return done()
  },
  189: ({ name }) => done(session.delete(text(name))),
}

/** The roaming settings as the app context carries them: each value a JSON string. */
export const roamingSettings = (address: string): unknown => readKept(`roaming-settings ${address}`) ?? {}
