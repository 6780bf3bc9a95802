import * as v from 'valibot'
import { letterKinds, settingsParts } from '../../policy/vocabulary.ts'
import { base64, count, moment, words } from '../parts.ts'
import { ask, mediumBody, read, write } from '../route.ts'
import { object, strictObject, variant } from '../schemas.ts'
import { complaints, contacts, councillors, periods, posts, services, ways, wording } from './council.ts'
import { duties } from './duties.ts'
import { guard } from './guard.ts'
import { letterhead } from './letterhead.ts'
import { letters } from './letters.ts'
import { markKeys } from './marking.ts'
import { scope } from './scope.ts'
import { welsh, welshToSet } from './welsh.ts'

const part = v.picklist(settingsParts)
/** Why a part was changed, for its history. */
const why = words(1000)
const versionNumber = v.pipe(count, v.minValue(0))
/** The version that was edited: of two changes to the same version, the second is refused. 0: the council file. */
const base = versionNumber

/** For services: confirms that records keep the name of a removed service. */
const recordsKeep = v.optional(v.boolean(), false)

const version = {
  /** Numbered separately for each part; 0 is the council file. */
  number: count,
  at: v.nullable(moment),
  by: v.nullable(object({ name: v.string() })),
  why: v.nullable(v.string()),
}

/** A part, its value and who changed it last. */
// @__NO_SIDE_EFFECTS__
const seen = <const Part extends string, Value extends v.GenericSchema>(name: Part, value: Value) =>
  object({ part: v.literal(name), version: object(version), value })

/** The current settings of the council. */
export const settingsSeen = object({
  parts: v.array(
    variant('part', [
      seen('wording', wording),
      seen('letters', letters),
      seen('letterhead', v.nullable(letterhead)),
      seen('services', services),
      seen('scope', scope),
      seen('councillors', councillors),
      seen('contacts', contacts),
      seen('posts', posts),
      seen('periods', periods),
      seen('complaints', complaints),
      seen('ways', ways),
      seen('duties', duties),
      seen('guard', guard),
      seen('marking', markKeys),
      seen('welsh', welsh),
    ]),
  ),
})

// @__NO_SIDE_EFFECTS__
const change = <const Part extends string, Value extends v.GenericSchema>(name: Part, value: Value) =>
  strictObject({ part: v.literal(name), base, why, value })

/** Each part has its own rules; a problem is located by its path within `value`. */
export const settingsToChange = variant('part', [
  change('wording', wording),
  change('letters', letters),
  change('letterhead', letterhead),
  strictObject({ part: v.literal('services'), base, why, value: services, recordsKeep }),
  change('scope', scope),
  change('councillors', councillors),
  change('contacts', contacts),
  change('posts', posts),
  change('periods', periods),
  change('complaints', complaints),
  change('ways', ways),
  change('duties', duties),
  change('guard', guard),
  change('marking', markKeys),
  change('welsh', welshToSet),
])

export const settingsChanged = object({ part, number: count, at: moment })

export const settingsHistoryQuestion = strictObject({
  part,
  before: v.optional(v.nullable(v.pipe(count, v.minValue(1))), null),
})

/** The versions of a part, newest first, each with its differences from the one before. */
export const settingsHistory = object({
  versions: v.array(
    object({
      ...version,
      differences: v.array(object({ path: v.string(), before: v.nullable(v.string()), after: v.nullable(v.string()) })),
    }),
  ),
  /** Pass as `before` to get older versions; null at the end. */
  next: v.nullable(count),
})

/** Restores an earlier version as the newest one. */
export const settingsToRestore = strictObject({ part, number: versionNumber, base, why, recordsKeep })

/** How many records name each service. They keep the name after it is removed from the settings. */
export const servicesInUse = object({ services: v.array(object({ service: v.string(), records: count })) })

export const wordingToPreview = strictObject({
  wording: v.optional(wording),
  letters: v.optional(letters),
  letterhead: v.optional(letterhead),
  complaints: v.optional(complaints),
})

/** Each letter in the wording under edit, to an invented customer; `missing` lists the parts that P14 requires. */
export const letterPreview = object({
  letters: v.array(
    object({
      kind: v.picklist(letterKinds),
      subject: v.string(),
      paragraphs: v.array(v.string()),
      headings: v.array(v.string()),
      missing: v.array(v.string()),
    }),
  ),
  warning: v.string(),
  reminder: v.string(),
  instructions: v.array(v.string()),
})

/** P16: councillors from a .csv file, its bytes in Base64. `replace`: replaces the whole list. */
export const councillorsFile = strictObject({
  file: v.pipe(base64, v.minLength(1), v.maxLength(700_000)),
  how: v.picklist(['replace', 'add']),
})

/** The list that the file would produce, or the problems by line; with any problem, nothing is imported. */
export const councillorsRead = object({
  /** To save as the part `councillors`; null if any line is wrong. */
  councillors: v.nullable(councillors),
  lines: v.array(object({ line: count, problem: v.string() })),
  counts: object({ read: count, added: count, changed: count, gone: count }),
})

export const seeSettings = read('/api/settings', ['AuthorisingOfficer', 'RegisterKeeper'], {
  summary: 'The council’s settings as they are now',
  answer: settingsSeen,
  counts: 'nobody',
})

export const changeSettings = write('/api/settings/change', ['RegisterKeeper'], {
  stepUp: true,
  summary: 'Change a part of the council’s settings: a new version, from now on',
  body: settingsToChange,
  longest: mediumBody,
  answer: settingsChanged,
  refusals: [
    'changed-meanwhile',
    'not-changed',
    'address-not-councils',
    'unknown-service',
    'service-in-use',
    'contact-still-named',
    'mark-key-replaced',
    'mark-key-until',
  ],
  counts: 'nobody',
})

export const restoreSettings = write('/api/settings/restore', ['RegisterKeeper'], {
  stepUp: true,
  summary: 'Go back to an earlier version of a part, which becomes the newest',
  body: settingsToRestore,
  answer: settingsChanged,
  refusals: [
    'unknown-version',
    'version-not-readable',
    'changed-meanwhile',
    'not-changed',
    'address-not-councils',
    'unknown-service',
    'service-in-use',
    'contact-still-named',
    'mark-key-replaced',
    'mark-key-until',
  ],
  counts: 'nobody',
})

export const seeSettingsHistory = ask('/api/settings/history', ['AuthorisingOfficer', 'RegisterKeeper'], {
  summary: 'The versions of a part: who changed what, when and why',
  body: settingsHistoryQuestion,
  answer: settingsHistory,
  counts: 'nobody',
})

export const seeServicesInUse = read('/api/settings/services', ['AuthorisingOfficer', 'RegisterKeeper'], {
  summary: 'How many records name each service',
  answer: servicesInUse,
  counts: 'nobody',
})

export const previewLetters = ask('/api/settings/letter-preview', ['AuthorisingOfficer', 'RegisterKeeper'], {
  summary: 'P14: letters and messages as a wording would make them, for a customer who does not exist',
  body: wordingToPreview,
  longest: mediumBody,
  answer: letterPreview,
  counts: 'nobody',
})

export const readCouncillorsFile = ask('/api/settings/councillors-file', ['RegisterKeeper'], {
  summary: 'P16: read the councillors of a .csv file, line by line; nothing is kept',
  body: councillorsFile,
  longest: 2 * mediumBody,
  answer: councillorsRead,
  counts: 'nobody',
})

export type SettingsSeen = v.InferOutput<typeof settingsSeen>
export type SettingsToChange = v.InferInput<typeof settingsToChange>
export type SettingsChanged = v.InferOutput<typeof settingsChanged>
export type SettingsToRestore = v.InferInput<typeof settingsToRestore>
export type SettingsHistory = v.InferOutput<typeof settingsHistory>
export type ServicesInUse = v.InferOutput<typeof servicesInUse>
export type WordingToPreview = v.InferInput<typeof wordingToPreview>
export type LetterPreview = v.InferOutput<typeof letterPreview>
export type CouncillorsFile = v.InferInput<typeof councillorsFile>
export type CouncillorsRead = v.InferOutput<typeof councillorsRead>
