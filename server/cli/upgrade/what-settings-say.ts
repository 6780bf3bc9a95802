import type { Register } from '../../register/register.ts'
import type { Reading } from '../../register/store.ts'
import { upgradeCounts } from '../../register/upgrade/upgrade-facts.ts'
import type { UpgradeFacts } from './manual-steps.ts'

/** The server's settings as an upgrade sees them: what is wrong with them, and what to read in an upgraded register. */
export type SettingsSeen = { lines: string[]; areWrong: boolean; look: (reading: Reading) => Promise<UpgradeFacts> }

/** Which settings tell that the environment is the server's. */
const ofTheServer = ['PUBLIC_URL', 'COUNCIL_FILE']

/**
 * Reads the server's settings with the rules of this version, and names what is missing, wrong or new. Without them
 * nothing is read, and the line says so.
 */
export async function readServerSettings(env: NodeJS.ProcessEnv, now: Date): Promise<SettingsSeen> {
  const unknown = async () => null
  if (!ofTheServer.some((name) => env[name]?.trim())) return { lines: [notGiven], areWrong: false, look: unknown }
  const { readSettings, WrongSettings } = await import('../../settings.ts')
  try {
    const { councilFile } = readSettings(env)
    const lines = [right, ...newOnes.filter(({ name }) => !env[name]?.trim()).map(({ says }) => says)]
    return { lines, areWrong: false, look: (reading) => factsOf(reading, councilFile, now) }
  } catch (error) {
    if (!(error instanceof WrongSettings)) throw error
    const lines = ['Settings: this version does not start with them.', ...error.messages.map((one) => `  ${one}`)]
    return { lines, areWrong: true, look: unknown }
  }
}

async function factsOf(
  reading: Reading,
  file: Parameters<typeof import('../../council-cache.ts').createCouncilCache>[1],
  now: Date,
): Promise<UpgradeFacts> {
  const { createCouncilCache } = await import('../../council-cache.ts')
  const { servicesWithMail } = await import('../../policy/mail-arrangement/mail-groups.ts')
  const { dayAt } = await import('../../policy/calendar.ts')
  const { haveHolders } = await import('../../policy/judging/posts.ts')
  const unreadable = new Set<string>()
  const read: Register['read'] = (work) => work(reading)
  const { posts, letterhead, scope } = await createCouncilCache({ read }, file, ({ part }) => unreadable.add(part)).at(
    now,
  )
  return {
    hasHolders: haveHolders({ authorising: posts.authorisingOfficers, today: dayAt(now, file.timeZone) }),
    hasLetterhead: letterhead !== null,
    unreadableParts: [...unreadable],
    ...(await upgradeCounts(reading, servicesWithMail(scope))),
  }
}

const notGiven =
  'Settings: not checked. Run this with the server’s settings, as the server has them, and it says what is missing.'
const right = 'Settings: this version accepts them.'

/** Settings that 0.9.0 did not have and that a council should know of. All can be left out. */
const newOnes = [
  {
    name: 'CHECKPOINT_KEY_FILE',
    says: '  CHECKPOINT_KEY_FILE is not set: nothing shows if the owner of the database rewrites the audit trail.',
  },
  { name: 'BACKUP_RECIPIENTS', says: '  BACKUP_RECIPIENTS is not set: backups are not encrypted.' },
  {
    name: 'STRONG_SIGN_IN',
    says: '  STRONG_SIGN_IN is not set: the ordinary sign-in is enough to approve and export.',
  },
  { name: 'MAIL_CHECK_TOKEN', says: '  MAIL_CHECK_TOKEN is not set: no scheduled job can compare the mail rules.' },
]
