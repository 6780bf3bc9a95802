import { existsSync } from 'node:fs'
import { verifyAuditTrail } from './register/audit-trail.ts'
import { openToRead } from './register/open-to-read.ts'

/**
 * `npm run register -- verify`: proves the audit trail of the register that DATABASE_URL or REGISTER_FILE names, or
 * names the first broken entry and ends with 1; with 2 where it cannot look. It changes nothing, not even tables that
 * are older than this program.
 */
async function main(command: string | undefined, env: NodeJS.ProcessEnv): Promise<number> {
  if (command !== 'verify') return fail('Say what to do: npm run register -- verify')
  const where = whichRegister(env)
  if (where === null) return fail('DATABASE_URL or REGISTER_FILE: say which register, one of the two.')
  if ('sqliteFile' in where && !existsSync(where.sqliteFile)) return fail('REGISTER_FILE: there is no such file.')

  const register = await openToRead(where)
  try {
    if (register.state === 'no-register') return fail('There is no register: nothing of one was ever made here.')
    if (register.state === 'newer') return fail(newer)
    if (register.state === 'older') process.stdout.write(`${older}\n`)
    const { entries, firstBroken } = await register.read(verifyAuditTrail)
    if (firstBroken) {
      process.stdout.write(`Broken at entry ${firstBroken.seq}. ${firstBroken.why} Sound before it: ${entries}.\n`)
      return 1
    }
    process.stdout.write(`Sound: ${entries} entries.\n`)
    return 0
  } finally {
    await register.close()
  }
}

const newer =
  'The register is newer than this program. Only a program of its own version can prove it. Nothing was changed.'
const older =
  'The register is older than this program. The server brings it up to date when it starts. Nothing was changed.'

function whichRegister(env: NodeJS.ProcessEnv): { sqliteFile: string } | { postgresUrl: string } | null {
  const [postgresUrl, sqliteFile] = [env.DATABASE_URL?.trim(), env.REGISTER_FILE?.trim()]
  if (postgresUrl) return sqliteFile ? null : { postgresUrl }
  return sqliteFile ? { sqliteFile } : null
}

function fail(why: string): number {
  process.stderr.write(`${why}\n`)
  return 2
}

try {
  process.exitCode = await main(process.argv[2], process.env)
} catch {
  // What the store says may name hosts and files that are nobody's business.
  process.exitCode = fail('The register cannot be opened.')
}
