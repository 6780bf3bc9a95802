import { type OfficeSettings, officeSources } from './office-scripts.ts'

type Fixed = Readonly<Record<string, string>>

/** The headers of each kind of answer, made once and shared by all answers. */
export type FixedHeaders = {
  readonly api: Record<string, string>
  readonly problem: Record<string, string>
  /** A file to save, never to show: what a customer sent must not run on the register's own address. */
  readonly download: Record<string, string>
  /** A file that never changes under its name. */
  readonly asset: Fixed
  /** A file that may change: cached for an hour, because Outlook shows no icon that it may not cache. */
  readonly file: Fixed
  /** The headers of a page beside a message: only scripts and styles with the nonce run. */
  page(nonce: string): Record<string, string>
  /** The same for a page in its own browser tab, without framing and without Office.js. */
  tab(nonce: string): Record<string, string>
}

const jsonPolicy = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'"

/**
 * Makes the headers. The pane has neither X-Frame-Options nor Cross-Origin-Opener-Policy: Outlook frames it, and
 * sign-in opens a window. HSTS is left out on localhost, where it would apply to every other server on the machine.
 */
export function fixedHeaders(
  about: OfficeSettings & {
    publicUrl: string
    authority: string
    frameAncestors: readonly string[]
    graphUrl: string | null
  },
): FixedHeaders {
  const local = new URL(about.publicUrl).hostname === 'localhost'
  const common: Fixed = {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    ...(local ? {} : { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }),
  }
  const api = {
    ...common,
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': jsonPolicy,
    // No page elsewhere can embed what a person has to sign in for.
    'Cross-Origin-Resource-Policy': 'same-origin',
  }
  const office = officeSources(about)
  const authority = new URL(about.authority).origin
  const connect = ["'self'", authority, ...office.own, ...(about.graphUrl ? [about.graphUrl] : [])].join(' ')
  const policy = (nonce: string) =>
    [
      "default-src 'none'",
      // Addresses as well as the nonce: the scripts that Office.js adds carry no nonce.
      `script-src 'self' 'nonce-${nonce}' ${office.scripts.join(' ')}`,
      // Enough for Office.js, React and Fluent, which set styles by script.
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self' data:",
      "font-src 'self' https://*.cdn.office.net https://static2.sharepointonline.com",
      `connect-src ${connect}`,
      `frame-src 'self' ${authority}`,
      "base-uri 'none'",
      "form-action 'none'",
      `frame-ancestors 'self' ${about.frameAncestors.join(' ')}`,
    ].join('; ')
  const tabPolicy = (nonce: string) =>
    [
      "default-src 'none'",
      `script-src 'self' 'nonce-${nonce}'`,
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self' data:",
      "font-src 'self'",
      `connect-src 'self' ${authority}`,
      `frame-src 'self' ${authority}`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; ')
  const html = { ...common, 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }
  return {
    api,
    problem: { ...api, 'Content-Type': 'application/problem+json' },
    download: { ...api, 'Content-Security-Policy': `${jsonPolicy}; sandbox` },
    asset: { ...common, 'Cache-Control': 'public, max-age=31536000, immutable', 'Content-Security-Policy': jsonPolicy },
    file: { ...common, 'Cache-Control': 'public, max-age=3600', 'Content-Security-Policy': jsonPolicy },
    page: (nonce) => ({ ...html, 'Content-Security-Policy': policy(nonce) }),
    tab: (nonce) => ({
      ...html,
      'Content-Security-Policy': tabPolicy(nonce),
      // Cuts the link to pages that open this one or that it opens; the sign-in window can still answer.
      'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    }),
  }
}
