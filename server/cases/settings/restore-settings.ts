import type { Taken } from '../../contract/route.ts'
import type { SettingsChanged, settingsToRestore } from '../../contract/settings/settings.ts'
import type { Council } from '../../council/council.ts'
import { partsOf, readPart } from '../../council/council-parts.ts'
import { Refusal } from '../../policy/refusal.ts'
import { maySet } from '../../policy/settings/council-settings.ts'
import type { SettingsPart } from '../../policy/vocabulary.ts'
import { settingsVersions } from '../../register/settings/settings-versions.ts'
import type { Reading, Writing } from '../../register/store.ts'
import { type Act, enforce } from '../act.ts'
import { changeSettings, type SettingsChange } from './change-settings.ts'

/** Restores an earlier version of a part as its newest one; 0: the council file's. */
export async function restoreSettings(
  tx: Writing,
  act: Act,
  file: Council,
  { part, number, base, why, recordsKeep }: Taken<typeof settingsToRestore>,
): Promise<SettingsChanged> {
  // Check the role first: without it, nobody learns which versions exist.
  enforce(maySet(act.by))
  const value = await versionAgain(tx, file, part, number)
  return await changeSettings(tx, act, { part, base, why, value, recordsKeep } as SettingsChange)
}

async function versionAgain(reading: Reading, file: Council, part: SettingsPart, number: number) {
  if (number === 0) return partsOf(file)[part]
  const [version] = await settingsVersions(reading, part, { before: number + 1, most: 1 })
  if (version?.number !== number) throw new Refusal('unknown-version')
  const value = readPart(part, version.value, file)
  if (value === null) throw new Refusal('version-not-readable')
  return value
}
