import type { Settings } from '../settings/settings.ts'
import type { RequestOutcome } from './ask.ts'

/** Something that is wrong or could not be checked. It never contains a secret. */
export type Finding = {
  /** `error`: must be fixed before go-live. `not-checked`: cannot be checked from here. */
  grade: 'error' | 'warning' | 'not-checked'
  wrong: string
  /** How to fix it; null if `wrong` already says so. */
  right: string | null
}

const graded = (grade: Finding['grade']) => (wrong: string, right: string | null) => ({ grade, wrong, right })
export const error = graded('error')
export const warning = graded('warning')
export const notChecked = graded('not-checked')

/** What the checks know of the council's set-up. */
export type SetUp = {
  settings: Settings
  env: NodeJS.ProcessEnv
  /** The file of the manifest as deployed; null if none was given. */
  manifest: string | null
  clock: () => Date
  /** The issuer's metadata (OpenID Connect Discovery), asked for once, and the time by this machine's clock then. */
  issuer(): Promise<{ outcome: RequestOutcome; at: Date }>
  /** The pane's page as it arrives from the public address, asked for once. */
  page(): Promise<RequestOutcome>
}

/** One check: what is wrong, if anything. */
export type Check = (setUp: SetUp) => Iterable<Finding> | AsyncIterable<Finding>

/** Everything that a check found. */
export async function listed<T>(found: Iterable<T> | AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const one of found) all.push(one)
  return all
}
