import { allowedScripts, commandsScript } from '../http/pages/commands.ts'
import { officeSources } from '../http/pages/office-scripts.ts'
import { ask, jsonOf } from './ask.ts'
import { error, type Finding, notChecked, type SetUp } from './finding.ts'

/** Text that only the register writes: into a page, or into the problem that it sends instead. */
const isRegister = /id="pane-settings"|urn:contact-register:/
const wellKnownPath = '/.well-known/microsoft-officeaddins-allowed.json'

/** Checks what Outlook gets at the public address, including through any proxy. */
export async function* checkAddress({ settings: { publicUrl }, page: asked }: SetUp): AsyncIterable<Finding> {
  const page = await asked()
  if ('failed' in page)
    return yield notChecked(
      `${publicUrl} ${page.failed}, so the pages, their policy and the well-known file were not checked.`,
      'Start the register and its reverse proxy, and check again.',
    )
  const { status, text } = page.answer
  if (!isRegister.test(text))
    return yield error(
      `Something other than the register answers at ${publicUrl} (${status}).`,
      'PUBLIC_URL, its name in the DNS and the proxy in front have to lead to this server.',
    )
  const [script, file] = await Promise.all([askAt(publicUrl, commandsScript), askAt(publicUrl, wellKnownPath)])
  const isScript = 'answer' in script && script.answer.status === 200
  for (const path of [status === 200 ? [] : '/taskpane.html', isScript ? [] : commandsScript].flat())
    yield error(
      `${publicUrl}${path} is not served.`,
      'Build the pane (npm run build), start the server again, and let the proxy in front pass that path on.',
    )
  const named = jsonOf(file)?.allowed
  if (!Array.isArray(named) || !named.includes(`${publicUrl}${commandsScript}`))
    yield error(
      `${publicUrl}${wellKnownPath} does not name ${commandsScript}. Classic Outlook on Windows then signs nobody in for the compose guard.`,
      `It has to answer ${allowedScripts(publicUrl)}. The server does that: let the proxy in front pass the path on.`,
    )
}

/** Only the server itself knows whether it can use the register that it has opened. */
export async function* checkReady({ settings: { publicUrl } }: SetUp): AsyncIterable<Finding> {
  const ready = await askAt(publicUrl, '/readyz')
  if (!('answer' in ready) || ready.answer.status !== 503) return
  const [, why] = /"urn:contact-register:([a-z-]+)"/.exec(ready.answer.text) ?? []
  if (why)
    yield error(
      `The running server is not ready (${why}), so it records nothing.`,
      `See “urn:contact-register:${why}” in docs/operators.md, “What to watch”.`,
    )
}

const askAt = (publicUrl: string, path: string) => ask(`${publicUrl}${path}`, { anyCertificate: true })

/** Checks the policy that the pages come with, and what a proxy added to it. */
export async function* checkPolicy({ settings, page: asked, issuer }: SetUp): AsyncIterable<Finding> {
  const page = await asked()
  if (!('answer' in page) || !isRegister.test(page.answer.text)) return yield notChecked('See Address.', null)
  const { headers } = page.answer
  const asSent =
    'Let the proxy in front pass the server’s header on as it is, and start the server again after a setting was changed.'
  const policies = String(headers['content-security-policy'] ?? '').split(',')
  if (policies.join() === '') yield error('The pages come without a Content-Security-Policy.', asSent)
  const { token_endpoint, issuer: named } = jsonOf((await issuer()).outcome) ?? {}
  const signIns = [token_endpoint, named]
    .map(String)
    .filter((one) => URL.canParse(one))
    .map((one) => new URL(one).origin)
  const needed: [directive: string, sources: readonly string[], wrong: string, right: string][] = [
    ['script-src', officeSources(settings).scripts, 'stops what Office.js loads', asSent],
    ['connect-src', signIns, 'stops the sign-in', 'Use an issuer whose addresses all have the origin of OIDC_ISSUER.'],
    ['frame-ancestors', settings.frameAncestors, 'does not let Outlook frame them', asSent],
  ]
  for (const [directive, sources, wrong, right] of needed) {
    const lacking = sources.filter((one) => policies.some((policy) => forbids(policy, directive, one)))
    if (lacking.length > 0)
      yield error(
        `The policy of the pages ${wrong}: ${[...new Set(lacking)].join(', ')}.`,
        `${directive} has to allow it. ${right}`,
      )
  }
  // The server never sends these with a pane.
  const frame = headers['x-frame-options']
  if (frame)
    yield error(
      `The pages come with X-Frame-Options: ${frame}, so Outlook shows an empty pane.`,
      'Take that header out of the proxy in front: the policy says who may frame them.',
    )
  if (headers['cross-origin-opener-policy'])
    yield error(
      'The pane comes with Cross-Origin-Opener-Policy, so the sign-in’s window cannot answer it.',
      'Take that header out of the proxy in front.',
    )
}

/**
 * Whether a policy forbids a source. The server names each source literally, so a policy that says the same in other
 * words is not the server's. One without the directive leaves everything allowed.
 */
function forbids(policy: string, directive: string, source: string): boolean {
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/))
  const find = (wanted: string) => parts.find(([name]) => name === wanted)
  const given = find(directive) ?? (directive === 'frame-ancestors' ? undefined : find('default-src'))
  return given !== undefined && !given.includes(source)
}
