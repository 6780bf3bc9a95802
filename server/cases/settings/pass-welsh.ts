import type { Taken } from '../../contract/route.ts'
import type { WelshPassed, WelshTextsSeen, welshToPass } from '../../contract/settings/welsh-texts.ts'
import { withParts } from '../../council/council-parts.ts'
import { digestOf, samePlaceholders, welshTexts } from '../../letters/welsh-texts.ts'
import { dayAt } from '../../policy/calendar.ts'
import { Refusal } from '../../policy/refusal.ts'
import { maySeeSettings, maySet } from '../../policy/settings/council-settings.ts'
import { addSettingsVersion } from '../../register/settings/settings-versions.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce } from '../act.ts'
import { currentPart } from './change-settings.ts'

/** Every text that letters and messages need, with its Welsh and the speaker who passed it. */
export function seeWelshTexts(act: Act): WelshTextsSeen {
  enforce(maySeeSettings(act.by))
  return { texts: welshTexts(act.council) }
}

/**
 * Welsh Language (Wales) Measure 2011: a speaker, who may change the settings, passes Welsh texts as they read them,
 * each with its English. A change to either half ends this approval.
 */
export async function passWelsh(tx: Writing, act: Act, { texts }: Taken<typeof welshToPass>): Promise<WelshPassed> {
  enforce(maySet(act.by))
  const { number: base, value: now } = await currentPart(tx, act.council, 'welsh')
  const known = new Map(welshTexts(withParts(act.council, { welsh: now })).map((text) => [text.name, text]))
  const passed = { ...now.passed }
  const [by, on] = [act.by.name, dayAt(act.at, act.council.timeZone)]
  for (const { name, english, welsh } of texts) {
    const text = known.get(name)
    if (text?.english !== english || text.welsh !== welsh) throw new Refusal('changed-meanwhile')
    if (!samePlaceholders(english, welsh)) throw new Refusal('welsh-places-differ')
    passed[name] = { digest: digestOf(english, welsh), by, on }
  }
  const [id, number] = [act.newId(), base + 1]
  const value = JSON.stringify({ ...now, passed })
  const why =
    texts.length === 1 ? 'A Welsh text was marked as checked.' : `${texts.length} Welsh texts were marked as checked.`
  await addSettingsVersion(tx, { id, part: 'welsh', number, value, why, at: act.at, by: act.by })
  const facts = { part: 'welsh', version: number }
  await audit(tx, act, { what: 'settings-changed', subjectId: id, customerId: '', facts })
  return { passed: texts.length, by, on }
}
