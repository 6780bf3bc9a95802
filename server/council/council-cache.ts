import { type SettingsPart, settingsParts } from '../policy/vocabulary.ts'
import { type Register, RegisterUnavailable } from '../register/register.ts'
import { newestNumbers, type SettingsVersion, settingsVersions } from '../register/settings/settings-versions.ts'
import type { Reading } from '../register/store.ts'
import type { Council, CouncilParts } from './council.ts'
import { readPart, withParts } from './council-parts.ts'
import { deepFreeze } from './deep-freeze.ts'

/** Changes by another server take effect here within this time. */
const keptForMs = 2_000

export type CouncilCache = {
  /** The council's settings at a time: the council file, with the register keeper's changes. */
  at(now: Date): Council | Promise<Council>
  /** Call when this server has changed them: they are read again before the next act. */
  changed(): void
}

/** The program cannot read a version of a part, and falls back to the newest that it can, or to the council file. */
type OnUnreadable = (what: { part: SettingsPart; version: number }) => void

/**
 * Caches the council's settings for one of several servers. While the register is unavailable, the cached settings
 * remain in use; the act itself will report the failure.
 */
export function createCouncilCache(
  register: Pick<Register, 'read'>,
  file: Council,
  onUnreadable: OnUnreadable,
): CouncilCache {
  let held: Held | null = null
  let underWay: Promise<Council> | null = null

  async function readAgain(now: Date, known: Held | null): Promise<Held> {
    try {
      return await register.read(async (reading) => {
        const newest = await newestNumbers(reading)
        const numbers = JSON.stringify([...newest])
        const same = known?.numbers === numbers
        const council = same ? known.council : await councilIn(reading, [...newest.keys()], file, onUnreadable)
        return { council, numbers, readAt: now.getTime() }
      })
    } catch (error) {
      if (known && error instanceof RegisterUnavailable) return { ...known, readAt: now.getTime() }
      throw error
    }
  }

  return {
    at(now) {
      const age = held ? now.getTime() - held.readAt : Number.POSITIVE_INFINITY
      if (held && age >= 0 && age < keptForMs) return held.council
      if (underWay) return underWay
      const mine = readAgain(now, held)
        .then((read) => {
          // If the settings changed during the read, the result may be out of date.
          if (underWay === mine) held = read
          return read.council
        })
        .finally(() => {
          if (underWay === mine) underWay = null
        })
      underWay = mine
      return mine
    },
    changed() {
      underWay = null
      if (held) held = { ...held, readAt: Number.NEGATIVE_INFINITY }
    },
  }
}

/** `numbers`: the versions of its parts. */
type Held = { council: Council; numbers: string; readAt: number }

async function councilIn(
  reading: Reading,
  changed: readonly string[],
  file: Council,
  onUnreadable: OnUnreadable,
): Promise<Council> {
  const parts: Partial<CouncilParts> = {}
  for (const name of settingsParts.filter((one) => changed.includes(one))) {
    const value = await newestReadable(reading, name, file, onUnreadable)
    if (value !== null) Object.assign(parts, { [name]: value })
  }
  return deepFreeze(withParts(file, parts))
}

async function newestReadable<Name extends SettingsPart>(
  reading: Reading,
  name: Name,
  file: Council,
  onUnreadable: OnUnreadable,
): Promise<CouncilParts[Name] | null> {
  for (let before: number | null = null; ; ) {
    const [version]: SettingsVersion[] = await settingsVersions(reading, name, { before, most: 1 })
    if (!version) return null
    const value = readPart(name, version.value, file)
    if (value !== null) return value
    onUnreadable({ part: name, version: version.number })
    before = version.number
  }
}
