import type { Settings } from '../settings.ts'

/** What is checked, in the order in which it is reported. */
export const areas = [
  'Settings',
  'Certificate',
  'Address',
  'Sign-in',
  'Registration',
  'Clock',
  'Mail',
  'Database',
  'Manifest',
  'Page policy',
  'Well-known file',
] as const
export type Area = (typeof areas)[number]

/** Something that is not as it should be, or could not be checked. It never holds a secret. */
export type Finding = {
  area: Area
  /** `error`: has to be mended before go-live. `not-checked`: cannot be known from here. */
  grade: 'error' | 'warning' | 'not-checked'
  wrong: string
  /** What would be right; null where `wrong` says it already. */
  right: string | null
  /** Other areas that could not be checked because of it. */
  leaves?: readonly Area[]
}

/** What the checks know of the council's set-up. */
export type SetUp = {
  settings: Settings
  /** The manifest as it is deployed. */
  manifest: { text: string } | 'not-given' | 'not-readable'
  clock: () => Date
}

/** Makes findings for one area. */
export const findingsFor = (area: Area) => {
  const make = (grade: Finding['grade']) => (wrong: string, right: string | null) => [{ area, grade, wrong, right }]
  return { error: make('error'), warning: make('warning'), notChecked: make('not-checked') }
}
