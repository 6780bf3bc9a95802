import { scopeName } from '../contract/settings/registration.ts'
import { type Answer, ask, jsonOf } from './ask.ts'
import { type Finding, findingsFor, type SetUp } from './finding.ts'

const { error } = findingsFor('Sign-in')

/** The issuer's metadata (OpenID Connect Discovery), the answer it came with, and the time by this machine's clock. */
export type Discovery = { document: Record<string, unknown>; answer: Answer; at: Date }

/** Checks the issuer's discovery document and keys. `discovery` is null if there is no such document. */
export async function checkSignIn({
  settings,
  clock,
}: SetUp): Promise<{ findings: Finding[]; discovery: Discovery | null }> {
  const { issuer, keysUrl, pane } = settings.signIn
  const isEntra = pane.protocol === 'entra'
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
  const asked = await ask(address)
  const at = clock()
  const setting = isEntra ? 'ENTRA_TENANT_ID' : 'OIDC_ISSUER'
  if ('failed' in asked)
    return {
      findings: error(
        `The issuer at ${new URL(issuer).origin} ${asked.failed}. Nobody can sign in.`,
        `Let this machine reach ${new URL(issuer).origin}${isEntra ? '' : ', or correct OIDC_ISSUER'}.`,
      ),
      discovery: null,
    }
  const document = jsonOf(asked.answer)
  if (!document)
    return {
      findings: error(
        `There is no issuer at ${issuer}: its discovery document answers ${asked.answer.status}.`,
        isEntra
          ? 'Set ENTRA_TENANT_ID to the Directory (tenant) ID on the registration’s overview page.'
          : 'Set OIDC_ISSUER to the issuer, exactly as its tokens name it.',
      ),
      discovery: null,
    }
  const findings: Finding[] = []
  if (document.issuer !== issuer)
    findings.push(
      ...error(
        `The issuer names itself ${String(document.issuer)}, but ${setting} says ${issuer}. Every token would be refused.`,
        `Set ${setting} to ${String(document.issuer)}, letter by letter.`,
      ),
    )
  findings.push(...(await checkKeys(keysUrl, document.jwks_uri, isEntra)))
  return { findings, discovery: { document, answer: asked.answer, at } }
}

async function checkKeys(keysUrl: string, published: unknown, isEntra: boolean): Promise<Finding[]> {
  const right = isEntra
    ? 'Let this machine reach login.microsoftonline.com.'
    : typeof published === 'string'
      ? `Set OIDC_KEYS_URL to ${published}, where the issuer says that its keys are.`
      : 'Set OIDC_KEYS_URL to the address of the issuer’s keys. Its discovery document does not name one.'
  const asked = await ask(keysUrl)
  if ('failed' in asked) return error(`The issuer’s keys cannot be fetched: their address ${asked.failed}.`, right)
  const keys = signingKeys(asked.answer)
  if (!keys) return error(`The address of the issuer’s keys answers ${asked.answer.status}, without a key set.`, right)
  if (keys.length === 0)
    return error(
      'None of the issuer’s keys signs with RS256, the only algorithm that the server accepts.',
      'Let the issuer sign access tokens with an RSA key (RS256).',
    )
  if (keysUrl === published || typeof published !== 'string') return []
  const elsewhere = await ask(published)
  const theirs = 'answer' in elsewhere ? signingKeys(elsewhere.answer) : null
  if (!theirs || theirs.some((kid) => keys.includes(kid))) return []
  return error('The keys at OIDC_KEYS_URL are not those of the issuer. Every token would be refused.', right)
}

/** The ids of the keys that may sign access tokens; null if the answer is not a key set. */
function signingKeys(answer: Answer): string[] | null {
  const set = jsonOf(answer)
  if (!set || !Array.isArray(set.keys)) return null
  return set.keys
    .map((key) => Object(key))
    .filter(({ kty, use, alg }) => kty === 'RSA' && (use ?? 'sig') === 'sig' && (alg ?? 'RS256') === 'RS256')
    .map(({ kid }) => String(kid))
}

/** The resource of the scope that the pages request: it must be registered, and the manifest names it. */
export const resourceOf = (scope: string): string => scope.slice(0, -`/${scopeName}`.length)
