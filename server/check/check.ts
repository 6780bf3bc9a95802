import { readFileSync } from 'node:fs'
import { readSettings, type Settings, WrongSettings } from '../settings/settings.ts'
import { unknownSettings } from '../settings/unknown-settings.ts'
import { checkCertificate } from './certificate.ts'
import { checkClock } from './clock.ts'
import { checkDatabase } from './database.ts'
import { type Area, areas, type Finding, findingsFor, type SetUp } from './finding.ts'
import { checkBackups } from './keeping.ts'
import { checkMail } from './mail.ts'
import { checkManifest } from './manifest.ts'
import { checkModes } from './modes.ts'
import { checkNotify } from './notify.ts'
import { checkPages } from './pages.ts'
import { checkPosts } from './posts.ts'
import { checkRegistration } from './registration.ts'
import { checkSignIn, type Discovery } from './sign-in.ts'

/**
 * Checks a council's whole set-up before go-live. It changes nothing, sends no mail and signs nobody in.
 * @param manifestFile the manifest as deployed; null if none was given
 */
export async function check(
  env: NodeJS.ProcessEnv,
  manifestFile: string | null,
  clock: () => Date,
): Promise<Finding[]> {
  const settings = settingsOf(env)
  if (Array.isArray(settings)) return [...settings, ...checkNames(env)]
  return await checkAll({ settings, manifest: readManifest(manifestFile), clock }, env)
}

async function checkAll(setUp: SetUp, env: NodeJS.ProcessEnv): Promise<Finding[]> {
  const others = Promise.all([
    looked('Settings', async () => checkPosts(setUp)),
    looked('Settings', async () => checkNames(env)),
    looked('Settings', async () => checkModes(env)),
    looked('Certificate', () => checkCertificate(setUp)),
    looked('Mail', () => checkMail(setUp)),
    looked('Mail', () => checkNotify(setUp)),
    looked('Database', () => checkDatabase(setUp)),
    looked('Backups', async () => checkBackups(env)),
    looked('Manifest', async () => checkManifest(setUp)),
  ])
  let discovery: Discovery | null = null
  const signIn = await looked('Sign-in', async () => {
    const checked = await checkSignIn(setUp)
    discovery = checked.discovery
    return checked.findings
  })
  const after = await Promise.all([
    looked('Clock', async () => checkClock(discovery)),
    looked('Registration', () => checkRegistration(setUp, discovery)),
    looked('Address', () => checkPages(setUp, discovery)),
  ])
  const all = [...signIn, ...after.flat(), ...(await others).flat()]
  return all.toSorted((a, b) => areas.indexOf(a.area) - areas.indexOf(b.area))
}

/** Keeps an unexpected error in one check from stopping the others. */
async function looked(area: Area, work: () => Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await work()
  } catch (failure) {
    const kind = failure instanceof Error ? failure.name : 'unknown'
    return findingsFor(area).notChecked(
      `This check ended with an unexpected error (${kind}).`,
      'Report it, with this line.',
    )
  }
}

function settingsOf(env: NodeJS.ProcessEnv): Settings | Finding[] {
  try {
    return readSettings(env)
  } catch (failure) {
    if (!(failure instanceof WrongSettings)) throw failure
    const { error, notChecked } = findingsFor('Settings')
    return [
      ...failure.messages.flatMap((message) => error(message, null)),
      ...notChecked(
        'Nothing else was checked, because it all depends on the settings.',
        'Correct them and check again.',
      ),
    ]
  }
}

/** Settings that the server ignores, because it knows none of their name. */
const checkNames = (env: NodeJS.ProcessEnv): Finding[] =>
  unknownSettings(env).flatMap(({ name, like }) =>
    findingsFor('Settings').warning(
      `${name} is no setting of the register, so it is ignored.`,
      like ? `If you mean ${like}, rename it.` : 'Compare it with the list in README.md.',
    ),
  )

function readManifest(file: string | null): SetUp['manifest'] {
  if (file === null) return 'not-given'
  try {
    return { text: readFileSync(file, 'utf8') }
  } catch {
    return 'not-readable'
  }
}

/** The findings as text: one line for each area without findings, and each finding with how to fix it. */
export function inWords(findings: readonly Finding[]): string {
  const isWrong = findings.some(({ area, grade }) => area === 'Settings' && grade === 'error')
  const looked: readonly Area[] = isWrong ? ['Settings'] : areas
  const lines = looked.flatMap((area) => {
    const found = findings.filter((one) => one.area === area)
    const because = findings.find(({ leaves }) => leaves?.includes(area))
    if (because) return [`${grades['not-checked'].padEnd(width)}${area}: see ${because.area}.`]
    if (found.length === 0) return [`${'OK'.padEnd(width)}${area}`]
    return found.flatMap(({ grade, wrong, right }) => [
      `${grades[grade].padEnd(width)}${area}: ${wrong}`,
      ...(right ? [`${' '.repeat(width)}What would be right: ${right}`] : []),
    ])
  })
  const count = (grade: Finding['grade']) => findings.filter((one) => one.grade === grade).length
  const [errors, warnings, open] = [count('error'), count('warning'), count('not-checked')]
  const sum = `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, ${open} not checked.`
  return [...lines, '', errors > 0 ? `${sum} Mend the errors before people use it.` : sum].join('\n')
}

const grades: Record<Finding['grade'], string> = { error: 'Error', warning: 'Warning', 'not-checked': 'Not checked' }
const width = 13
