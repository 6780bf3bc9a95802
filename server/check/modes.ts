import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Area, type Finding, findingsFor } from './finding.ts'

/** What nobody but the server's account should read, and where the report has it. */
const secret: readonly [setting: string, area: Area, whatFor: string][] = [
  ['REGISTER_FILE', 'Database', 'the register'],
  ['TLS_KEY_FILE', 'Certificate', 'the key of the certificate'],
  ['NOTIFY_API_KEY_FILE', 'Mail', 'the key of GOV.UK Notify'],
]

/** Whether every account on this machine can read or write what is the server's alone. */
export function checkModes(env: NodeJS.ProcessEnv): Finding[] {
  return secret.flatMap(([setting, area, whatFor]) => {
    const file = env[setting]?.trim()
    if (!file || !isOpenToAll(file)) return []
    return findingsFor(area).warning(
      `${setting}: every account on this machine can read or write ${whatFor}.`,
      `Run: chmod 600 ${file}. If a group needs it: chmod 640.`,
    )
  })
}

const [read, write, enter] = [0o004, 0o002, 0o001]

/** A file in a folder that only its owner can enter is not open to anybody else. */
function isOpenToAll(file: string): boolean {
  const mode = (path: string) => statSync(path, { throwIfNoEntry: false })?.mode ?? 0
  return (mode(file) & (read | write)) !== 0 && (mode(dirname(file)) & enter) !== 0
}
