import { previewLetters } from '../../cases/letter/preview-letters.ts'
import { changeSettings } from '../../cases/settings/change-settings.ts'
import { passWelsh, seeWelshTexts } from '../../cases/settings/pass-welsh.ts'
import { readCouncillorsFile } from '../../cases/settings/read-councillors-file.ts'
import { restoreSettings } from '../../cases/settings/restore-settings.ts'
import { seeServicesInUse, seeSettings, seeSettingsHistory } from '../../cases/settings/see-settings.ts'
import * as contract from '../../contract/settings/settings.ts'
import * as welsh from '../../contract/settings/welsh-texts.ts'
import { type Endpoint, reads, writes } from '../bind.ts'
import type { Needs } from '../exchange.ts'

/** Changes take effect from the next act. */
const changing = { after: ({ council }: Needs) => council.changed() }

export const settingsEndpoints: Endpoint[] = [
  reads(contract.seeSettings, ({ register }, act) => seeSettings(register, act)),
  writes(contract.changeSettings, (tx, act, { body }) => changeSettings(tx, act, body), changing),
  writes(
    contract.restoreSettings,
    (tx, act, { body }, { settings }) => restoreSettings(tx, act, settings.councilFile, body),
    changing,
  ),
  reads(contract.seeSettingsHistory, ({ register, settings }, act, { body }) =>
    seeSettingsHistory(register, act, settings.councilFile, body),
  ),
  reads(contract.seeServicesInUse, ({ register }, act) => seeServicesInUse(register, act)),
  reads(contract.previewLetters, (_, act, { body }) => previewLetters(act, body)),
  reads(welsh.seeWelshTexts, (_, act) => seeWelshTexts(act)),
  writes(welsh.passWelsh, (tx, act, { body }) => passWelsh(tx, act, body), changing),
  reads(contract.readCouncillorsFile, (_, act, { body }) => readCouncillorsFile(act, body)),
]
