import type { Settings } from '../settings.ts'

/** What is looked at, in the order in which it is told. */
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

/** One thing that is not as it should be, or that nobody could look at. It holds no secret. */
export type Finding = {
  area: Area
  /** `error`: it has to be mended before go-live. `not-checked`: nobody can tell from here. */
  grade: 'error' | 'warning' | 'not-checked'
  wrong: string
  /** What would be right. Null where the first sentence says it already. */
  right: string | null
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
