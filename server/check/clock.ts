import { type Finding, findingsFor } from './finding.ts'
import type { Discovery } from './sign-in.ts'

const { error, notChecked } = findingsFor('Clock')
/** In seconds: the same as for token times (http/signing-in/sign-in.ts). */
const tolerance = 30
const right = 'Let this machine take its time from a time server (NTP).'

/** Compares this machine's clock with the issuer's, because tokens are valid by the issuer's clock. */
export function checkClock(discovery: Discovery | null): Finding[] {
  const theirs = Date.parse(discovery?.answer.headers.date ?? '')
  if (!discovery || Number.isNaN(theirs))
    return notChecked('The issuer did not say what time it is, so this machine’s clock could not be compared.', right)
  const apart = Math.round((discovery.at.getTime() - theirs) / 1000)
  if (Math.abs(apart) <= tolerance) return []
  const direction = apart > 0 ? 'ahead of' : 'behind'
  return error(
    `This machine’s clock is ${Math.abs(apart)} seconds ${direction} the issuer’s. With more than ${tolerance} seconds, tokens are refused.`,
    right,
  )
}
