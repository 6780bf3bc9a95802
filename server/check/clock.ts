import { type Finding, findingsFor } from './finding.ts'
import type { Discovery } from './sign-in.ts'

const { error, notChecked } = findingsFor('Clock')
/** In seconds: what the check of a token lets pass (http/sign-in.ts). */
const tolerance = 30
const right = 'Let this machine take its time from a time server (NTP).'

/** This machine's clock against the issuer's: tokens are valid for a time by the issuer's. */
export function checkClock(discovery: Discovery | null): Finding[] {
  const theirs = Date.parse(discovery?.answer.headers.date ?? '')
  if (!discovery || Number.isNaN(theirs))
    return notChecked(
      'The issuer did not say what time it is, so this machine’s clock was compared with nothing.',
      right,
    )
  const apart = Math.round((discovery.at.getTime() - theirs) / 1000)
  if (Math.abs(apart) <= tolerance) return []
  const direction = apart > 0 ? 'ahead of' : 'behind'
  return error(
    `This machine’s clock is ${Math.abs(apart)} seconds ${direction} the issuer’s. Beyond ${tolerance} seconds, tokens are refused.`,
    right,
  )
}
