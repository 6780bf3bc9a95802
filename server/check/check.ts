import { checkStore } from '../register/copy/check-store.ts'
import { readSettings, type Settings, WrongSettings } from '../settings/settings.ts'
import { ask } from './ask.ts'
import { checkCertificate } from './certificate.ts'
import { type Check, error, type Finding, listed, notChecked, type SetUp } from './finding.ts'
import { checkMail, checkNotify } from './mail.ts'
import { checkManifest } from './manifest.ts'
import { checkAddress, checkPolicy, checkReady } from './pages.ts'
import { checkRegistration } from './registration.ts'
import { checkBackups, checkModes, checkNames, checkPosts } from './settings.ts'
import { checkClock, checkSignIn, discoveryAddress } from './sign-in.ts'

/** Every check, with the area of the report that it belongs to, in the report's order. */
const checks: readonly (readonly [area: string, check: Check])[] = [
  ['Settings', checkPosts],
  ['Settings', ({ env }) => checkNames(env)],
  ['Settings', ({ env }) => checkModes(env)],
  ['Certificate', checkCertificate],
  ['Address', checkAddress],
  ['Sign-in', checkSignIn],
  ['Registration', checkRegistration],
  ['Clock', checkClock],
  ['Mail', checkMail],
  ['Mail', checkNotify],
  ['Database', ({ settings }) => checkStore(settings.register)],
  ['Database', checkReady],
  ['Backups', ({ env }) => checkBackups(env)],
  ['Manifest', checkManifest],
  ['Page policy', checkPolicy],
]

type Found = Finding & { area: string }

/**
 * Checks a council's whole set-up before go-live. It changes nothing, sends no mail and signs nobody in.
 * @param manifest the file of the manifest as deployed; null if none was given
 */
export async function check(env: NodeJS.ProcessEnv, manifest: string | null, clock: () => Date): Promise<Found[]> {
  let settings: Settings
  try {
    settings = readSettings(env)
  } catch (failure) {
    if (!(failure instanceof WrongSettings)) throw failure
    return [...failure.messages.map((one) => error(one, null)), nothingElse, ...checkNames(env)].map(inArea('Settings'))
  }
  const issuer = once(async () => ({ outcome: await ask(discoveryAddress(settings)), at: clock() }))
  // The certificate has its own check.
  const page = once(() => ask(`${settings.publicUrl}/taskpane.html`, { anyCertificate: true }))
  const setUp: SetUp = { settings, env, manifest, clock, issuer, page }
  const found = await Promise.all(checks.map(async ([area, one]) => (await findingsOf(one, setUp)).map(inArea(area))))
  return found.flat()
}

const nothingElse = notChecked(
  'Nothing else was checked, because it all depends on the settings.',
  'Correct them and check again.',
)

const inArea = (area: string) => (finding: Finding) => ({ ...finding, area })

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined
  return () => (done ??= work())
}

/** Keeps an unexpected error in one check from stopping the others. */
async function findingsOf(one: Check, setUp: SetUp): Promise<Finding[]> {
  try {
    return await listed(one(setUp))
  } catch (failure) {
    const kind = failure instanceof Error ? failure.name : 'unknown'
    return [notChecked(`This check ended with an unexpected error (${kind}).`, 'Report it, with this line.')]
  }
}

const grades = { error: 'Error', warning: 'Warning', 'not-checked': 'Not checked' }
const width = 13

/** The findings as text: one line for each area without findings, and each finding with how to fix it. */
export function inWords(findings: readonly Found[]): string {
  const isWrong = findings.some(({ area, grade }) => area === 'Settings' && grade === 'error')
  const areas = isWrong ? ['Settings'] : [...new Set(checks.map(([area]) => area))]
  const lines = areas.flatMap((area) => {
    const found = findings.filter((one) => one.area === area)
    if (found.length === 0) return [`${'OK'.padEnd(width)}${area}`]
    return found.flatMap(({ grade, wrong, right }) => [
      `${grades[grade].padEnd(width)}${area}: ${wrong}`,
      ...(right ? [`${' '.repeat(width)}What would be right: ${right}`] : []),
    ])
  })
  const count = (grade: Finding['grade']) => findings.filter((one) => one.grade === grade).length
  const [errors, warnings] = [count('error'), count('warning')]
  const sum = `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, ${count('not-checked')} not checked.`
  return [...lines, '', errors > 0 ? `${sum} Mend the errors before people use it.` : sum].join('\n')
}
