import * as v from 'valibot'
import { words } from '../contract/parts.ts'
import { strictObject } from '../contract/schemas.ts'
import {
  complaints,
  contacts,
  councillors,
  noWays,
  periods,
  posts,
  services,
  ways,
  wording,
} from '../contract/settings/council.ts'
import { duties, usualDuties } from '../contract/settings/duties.ts'
import { guard } from '../contract/settings/guard.ts'
import { letterhead } from '../contract/settings/letterhead.ts'
import { letters } from '../contract/settings/letters.ts'
import { firstMarkKey, markKeys } from '../contract/settings/marking.ts'
import { scope } from '../contract/settings/scope.ts'
import { englishAlone, welsh } from '../contract/settings/welsh.ts'
import type { SettingsPart } from '../policy/vocabulary.ts'

/** What the register keeper can change in the register, part by part; the council file has the initial values. */
export const councilParts = {
  wording,
  letters,
  letterhead: v.nullable(letterhead),
  services,
  scope,
  councillors,
  contacts,
  posts,
  periods,
  complaints,
  ways,
  duties,
  guard,
  marking: markKeys,
  welsh,
} satisfies Record<SettingsPart, v.GenericSchema>

const isTimeZone = (name: string) => {
  try {
    // An offset such as +01:00 has no summer time, and Intl takes it all the same.
    if (!/^[A-Za-z]/.test(name)) return false
    return name === new Intl.DateTimeFormat('en-GB', { timeZone: name }).resolvedOptions().timeZone || name === 'UTC'
  } catch {
    return false
  }
}

const mailDomain = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be a mail domain in small letters, like ambleford.gov.uk'),
)

/** The schema of the council file: the council's own name, wording, posts and periods. */
export const council = strictObject({
  name: words(200),
  timeZone: v.pipe(words(60), v.check(isTimeZone, 'must be a time zone, like Europe/London')),
  domains: v.pipe(v.array(mailDomain), v.minLength(1, 'must name at least one mail domain')),
  countryCallingCode: v.pipe(
    v.string(),
    v.regex(/^[1-9]\d{0,2}$/, 'must be a country calling code in digits, like "44"'),
  ),
  services,
  scope: v.optional(scope, { members: [], mailGroups: [], departments: [], tellsServices: false }),
  posts,
  councillors,
  contacts: v.optional(contacts, []),
  ways: v.optional(ways, noWays),
  letterhead: v.optional(v.nullable(letterhead), null),
  ...complaints.entries,
  duties: v.optional(duties, usualDuties),
  guard: v.optional(guard, { silent: false }),
  marking: v.optional(firstMarkKey, { earlier: [] }),
  welsh: v.optional(welsh, englishAlone),
  periods,
  wording: strictObject({ ...wording.entries, letters }),
})

/** The council's own name, wording, posts and periods: the council file, whose example is docs/council.json. */
export type Council = v.InferOutput<typeof council>

export type CouncilParts = { [Part in SettingsPart]: v.InferOutput<(typeof councilParts)[Part]> }

/**
 * P8: where a member, a mail group or a department is of a service that the council does not have, as settings name the
 * place. Of the settings in use: the register keeper's services may be others than those of the council file.
 */
export const unknownServices = ({ services, scope }: Pick<Council, 'services' | 'scope'>): string[] =>
  (['members', 'mailGroups', 'departments'] as const).flatMap((list) =>
    scope[list].flatMap(({ service }, place) => (services.includes(service) ? [] : [`scope.${list}.${place}.service`])),
  )
