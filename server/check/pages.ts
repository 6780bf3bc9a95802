import { allowedScripts, commandsScript } from '../http/pages/commands.ts'
import { officeSources } from '../http/pages/office-scripts.ts'
import { type Answer, ask, jsonOf } from './ask.ts'
import { type Finding, findingsFor, type SetUp } from './finding.ts'
import type { Discovery } from './sign-in.ts'
import { allows, sourcesOf } from './sources.ts'

const address = findingsFor('Address')
const policies = findingsFor('Page policy')
const database = findingsFor('Database')
const wellKnown = findingsFor('Well-known file')
const wellKnownPath = '/.well-known/microsoft-officeaddins-allowed.json'

/** Checks what Outlook gets at the public address, including through any proxy. */
export async function checkPages(setUp: SetUp, discovery: Discovery | null): Promise<Finding[]> {
  const { publicUrl } = setUp.settings
  // The certificate has its own check.
  const get = (path: string) => ask(`${publicUrl}${path}`, { anyCertificate: true })
  const page = await get('/taskpane.html')
  if ('failed' in page)
    return leaving(
      address.notChecked(
        `${publicUrl} ${page.failed}, so the pages, their policy and the well-known file were not checked.`,
        'Start the register and its reverse proxy, and check again.',
      ),
    )
  if (!isRegister.test(page.answer.text))
    return leaving(
      address.error(
        `Something other than the register answers at ${publicUrl} (${page.answer.status}).`,
        'PUBLIC_URL, its name in the DNS and the proxy in front have to lead to this server.',
      ),
    )
  const [file, script, ready] = await Promise.all([get(wellKnownPath), get(commandsScript), get('/readyz')])
  return [
    ...('answer' in ready ? readyFindings(ready.answer) : []),
    ...pageFindings(page.answer, setUp, discovery),
    ...('answer' in file
      ? wellKnownFindings(file.answer, publicUrl)
      : wellKnown.error(`${publicUrl}${wellKnownPath} ${file.failed}.`, null)),
    ...('answer' in script && script.answer.status === 200
      ? []
      : address.error(
          `${publicUrl}${commandsScript} is not served.`,
          'Build the pane (npm run build), and let the proxy in front pass that path on.',
        )),
  ]
}

/** Only the server itself knows whether it can use the register that it has opened. */
function readyFindings(answer: Answer): Finding[] {
  const [, why] = /"urn:contact-register:([a-z-]+)"/.exec(answer.text) ?? []
  if (answer.status !== 503 || !why) return []
  return database.error(
    `The running server is not ready (${why}), so it records nothing.`,
    `See “urn:contact-register:${why}” in docs/operators.md, “What to watch”.`,
  )
}

const leaving = (findings: Finding[]): Finding[] =>
  findings.map((one) => ({ ...one, leaves: ['Page policy', 'Well-known file'] }))

/** Text that only the register writes: into a page, or into the problem that it sends instead. */
const isRegister = /id="pane-settings"|urn:contact-register:/

function pageFindings({ status, headers }: Answer, { settings }: SetUp, discovery: Discovery | null): Finding[] {
  const { publicUrl } = settings
  if (status !== 200)
    return address.error(
      `${publicUrl}/taskpane.html answers ${status}.`,
      'Build the pane: npm run build. Then start the server again.',
    )
  const policy = String(headers['content-security-policy'] ?? '')
  if (policy === '')
    return policies.error(
      'The pages come without a Content-Security-Policy.',
      'Let the proxy in front pass the server’s header on as it is.',
    )
  const blocked = (directive: string, wanted: readonly string[]) =>
    sourcesOf(policy, directive).flatMap((sources) => wanted.filter((url) => !allows(sources, url, publicUrl)))
  const found: [blocked: string[], wrong: string, right: string][] = [
    [
      blocked('script-src', scriptsOfOffice(settings)),
      'The policy of the pages stops what Office.js loads',
      `script-src has to allow it. ${asSent}`,
    ],
    [
      blocked('connect-src', signInAddresses(discovery)),
      'The policy of the pages stops the sign-in',
      'Use an issuer whose addresses all have the origin of OIDC_ISSUER.',
    ],
    [
      blocked('frame-ancestors', settings.frameAncestors),
      'The policy of the pages does not let Outlook frame them',
      `frame-ancestors has to allow it. ${asSent}`,
    ],
  ]
  return [
    ...found.flatMap(([urls, wrong, right]) =>
      urls.length > 0 ? policies.error(`${wrong}: ${[...new Set(urls)].join(', ')}.`, right) : [],
    ),
    ...proxyFindings(headers),
  ]
}

const asSent =
  'Let the proxy in front pass the server’s header on as it is, and start the server again after a setting was changed.'

/** Headers that the server never sends with a pane, so a proxy must have added them. */
function proxyFindings(headers: Answer['headers']): Finding[] {
  const frame = headers['x-frame-options']
  return [
    ...(frame
      ? policies.error(
          `The pages come with X-Frame-Options: ${frame}, so Outlook shows an empty pane.`,
          'Take that header out of the proxy in front: the policy says who may frame them.',
        )
      : []),
    ...(headers['cross-origin-opener-policy']
      ? policies.error(
          'The pane comes with Cross-Origin-Opener-Policy, so the sign-in’s window cannot answer it.',
          'Take that header out of the proxy in front.',
        )
      : []),
  ]
}

/** Office.js itself, the folder that it loads its other files from, and MicrosoftAjax.js. */
const scriptsOfOffice = (settings: SetUp['settings']) => [...settings.officeScripts, ...officeSources(settings).scripts]

function signInAddresses(discovery: Discovery | null): string[] {
  const { token_endpoint, issuer } = discovery?.document ?? {}
  return [token_endpoint, issuer].filter((one): one is string => typeof one === 'string' && URL.canParse(one))
}

function wellKnownFindings(answer: Answer, publicUrl: string): Finding[] {
  const right = `${publicUrl}${wellKnownPath} has to answer ${allowedScripts(publicUrl)}. The server does that: let the proxy in front pass the path on.`
  const file = jsonOf(answer)
  if (!file)
    return wellKnown.error(
      `It is not served: its address answers ${answer.status}. Classic Outlook on Windows then signs nobody in for the compose guard.`,
      right,
    )
  const named = Array.isArray(file.allowed) ? file.allowed : []
  if (named.includes(`${publicUrl}${commandsScript}`)) return []
  return wellKnown.error(
    `It does not name ${publicUrl}${commandsScript}, but ${named.length > 0 ? named.join(', ') : 'nothing'}. Classic Outlook on Windows then signs nobody in for the compose guard.`,
    right,
  )
}
