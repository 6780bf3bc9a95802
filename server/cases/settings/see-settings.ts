import type { Taken } from '../../contract/route.ts'
import type {
  ServicesInUse,
  SettingsHistory,
  SettingsSeen,
  settingsHistoryQuestion,
} from '../../contract/settings/settings.ts'
import type { Council } from '../../council/council.ts'
import { partsOf, readPart } from '../../council/council-parts.ts'
import { maySeeSettings } from '../../policy/settings/council-settings.ts'
import { settingsParts } from '../../policy/vocabulary.ts'
import type { Register } from '../../register/register.ts'
import { servicesInRecords } from '../../register/settings/services-in-use.ts'
import { type SettingsVersion, settingsVersions } from '../../register/settings/settings-versions.ts'
import { type Act, enforce } from '../act.ts'
import { differences } from './differences.ts'

type PartSeen = SettingsSeen['parts'][number]

const ofTheFile = { number: 0, at: null, by: null, why: null }
const versionSeen = ({ number, at, by, why }: SettingsVersion) => ({
  number,
  at: at.toISOString(),
  by: { name: by.name },
  why,
})

/** The current parts of the settings, each with who changed it last and why. */
export async function seeSettings(register: Register, act: Act): Promise<SettingsSeen> {
  enforce(maySeeSettings(act.by))
  return await register.read(async (reading) => {
    const parts: PartSeen[] = []
    for (const part of settingsParts) {
      const [newest] = await settingsVersions(reading, part, { before: null, most: 1 })
      const value = newest ? readPart(part, newest.value, act.council) : null
      const version = newest ? versionSeen(newest) : ofTheFile
      parts.push({ part, version, value: value ?? partsOf(act.council)[part] } as PartSeen)
    }
    return { parts }
  })
}

const maxVersions = 20

/**
 * A part's versions, newest first, a page at a time, each with its differences from the one before; the oldest is the
 * council file as it is now.
 */
export async function seeSettingsHistory(
  register: Register,
  act: Act,
  file: Council,
  { part, before }: Taken<typeof settingsHistoryQuestion>,
): Promise<SettingsHistory> {
  enforce(maySeeSettings(act.by))
  const found = await register.read((reading) => settingsVersions(reading, part, { before, most: maxVersions + 1 }))
  const versions = found.slice(0, maxVersions).map((version, i) => {
    const earlier = found[i + 1]
    const stoodBefore = earlier ? parsed(earlier.value) : partsOf(file)[part]
    return { ...versionSeen(version), differences: differences(stoodBefore, parsed(version.value)) }
  })
  const isAll = found.length <= maxVersions
  return {
    versions: isAll ? [...versions, { ...ofTheFile, differences: [] }] : versions,
    next: isAll ? null : (versions.at(-1)?.number ?? null),
  }
}

/** How many records name each service. */
export async function seeServicesInUse(register: Register, act: Act): Promise<ServicesInUse> {
  enforce(maySeeSettings(act.by))
  const counts = await register.read(servicesInRecords)
  return { services: [...counts].map(([service, records]) => ({ service, records })) }
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return null
  }
}
