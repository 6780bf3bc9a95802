import type { Settings } from '../settings/settings.ts'

/** The areas checked, in the order of the report. */
export const areas = [
  'Settings',
  'Certificate',
  'Address',
  'Sign-in',
  'Registration',
  'Clock',
  'Mail',
  'Database',
  'Backups',
  'Manifest',
  'Page policy',
  'Well-known file',
] as const
export type Area = (typeof areas)[number]

/** Something that is wrong or could not be checked. It never contains a secret. */
export type Finding = {
  area: Area
  /** `error`: must be fixed before go-live. `not-checked`: cannot be checked from here. */
  grade: 'error' | 'warning' | 'not-checked'
  wrong: string
  /** How to fix it; null if `wrong` already says so. */
  right: string | null
  /** Other areas that could not be checked because of this. */
  leaves?: readonly Area[]
}

/** What the checks know of the council's set-up. */
export type SetUp = {
  settings: Settings
  /** The manifest as deployed. */
  manifest: { text: string } | 'not-given' | 'not-readable'
  clock: () => Date
}

/** Makes findings for one area. */
export const findingsFor = (area: Area) => {
  const make = (grade: Finding['grade']) => (wrong: string, right: string | null) => [{ area, grade, wrong, right }]
  return { error: make('error'), warning: make('warning'), notChecked: make('not-checked') }
}
