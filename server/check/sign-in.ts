import type { Settings } from '../settings/settings.ts'
import { ask, jsonOf, type RequestOutcome } from './ask.ts'
import { error, type Finding, notChecked, type SetUp, warning } from './finding.ts'

/** Where OpenID Connect Discovery has the issuer's metadata. */
export const discoveryAddress = ({ signIn }: Settings): string =>
  `${signIn.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`

/** Checks the issuer's discovery document and keys. */
export async function* checkSignIn({ settings, issuer: asked }: SetUp): AsyncIterable<Finding> {
  const { issuer, keysUrl, pane } = settings.signIn
  const isEntra = pane.protocol === 'entra'
  const setting = isEntra ? 'ENTRA_TENANT_ID' : 'OIDC_ISSUER'
  const { origin } = new URL(issuer)
  const { outcome } = await asked()
  if ('failed' in outcome)
    return yield error(
      `The issuer at ${origin} ${outcome.failed}. Nobody can sign in.`,
      `Let this machine reach ${origin}, or correct ${setting}.`,
    )
  const document = jsonOf(outcome)
  if (!document)
    return yield error(
      `There is no issuer at ${issuer}: its discovery document answers ${outcome.answer.status}.`,
      isEntra
        ? 'Set ENTRA_TENANT_ID to the Directory (tenant) ID on the registration’s overview page.'
        : 'Set OIDC_ISSUER to the issuer, exactly as its tokens name it.',
    )
  if (document.issuer !== issuer)
    yield error(
      `The issuer names itself ${document.issuer}, but ${setting} says ${issuer}. Every token would be refused.`,
      `Set ${setting} to ${document.issuer}, letter by letter.`,
    )
  const published = String(document.jwks_uri)
  const right = isEntra
    ? 'Let this machine reach login.microsoftonline.com.'
    : `Set OIDC_KEYS_URL to ${published}, where the issuer says that its keys are.`
  const wrong = whyNoKeys(await ask(keysUrl))
  if (wrong) yield error(wrong, right)
  else if (!isEntra && keysUrl !== published)
    yield warning('OIDC_KEYS_URL is not where the issuer has its keys.', right)
}

function whyNoKeys(outcome: RequestOutcome): string | null {
  if ('failed' in outcome) return `The issuer’s keys cannot be fetched: their address ${outcome.failed}.`
  const keys = jsonOf(outcome)?.keys
  if (!Array.isArray(keys))
    return `The address of the issuer’s keys answers ${outcome.answer.status}, without a key set.`
  if (keys.some((key) => Object(key).kty === 'RSA')) return null
  return 'None of the issuer’s keys signs with RS256, the only algorithm that the server accepts.'
}

/** In seconds: the same as for token times (http/signing-in/sign-in.ts). */
const tolerance = 30

/** Compares this machine's clock with the issuer's, because tokens are valid by the issuer's clock. */
export async function* checkClock({ issuer }: SetUp): AsyncIterable<Finding> {
  const { outcome, at } = await issuer()
  const theirs = Date.parse(('answer' in outcome && outcome.answer.headers.date) || '')
  const apart = Math.round((at.getTime() - theirs) / 1000)
  const right = 'Let this machine take its time from a time server (NTP).'
  if (Number.isNaN(apart))
    yield notChecked('The issuer did not say what time it is, so this machine’s clock could not be compared.', right)
  else if (Math.abs(apart) > tolerance)
    yield error(
      `This machine’s clock is ${Math.abs(apart)} seconds ${apart > 0 ? 'ahead of' : 'behind'} the issuer’s. With more than ${tolerance} seconds, tokens are refused.`,
      right,
    )
}
