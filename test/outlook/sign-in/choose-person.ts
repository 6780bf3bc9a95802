import type { ServerResponse } from 'node:http'
import { colleagues } from '../../cast.ts'

/** The page that asks who signs in. */
export function choosePerson(authorize: URL, response: ServerResponse): void {
  response.writeHead(200, headers).end(page(authorize))
}

/** The errors for a request that gets no code (OpenID Connect Core 3.1.2.6, OAuth 2.0 4.1.2.1). */
const refusals = {
  login_required: 'Nobody is signed in.',
  consent_required: 'Somebody has to agree first.',
  access_denied: 'This was not agreed to.',
}

export function refuse(authorize: URL, response: ServerResponse, why: keyof typeof refusals): void {
  response.writeHead(302, { location: refusalOf(authorize, why) }).end()
}

/** The redirect address with the error. */
function refusalOf({ searchParams }: URL, why: keyof typeof refusals): string {
  const back = new URL(searchParams.get('redirect_uri') ?? 'about:blank')
  const said = new URLSearchParams({ error: why, error_description: refusals[why] })
  said.set('state', searchParams.get('state') ?? '')
  if (searchParams.get('response_mode') === 'fragment') back.hash = said.toString()
  else back.search = said.toString()
  return back.href
}

/** The page that asks whether the pane may send mail for this person. */
export function askConsent(authorize: URL, response: ServerResponse): void {
  const yes = new URL(authorize)
  yes.searchParams.set('consent', 'yes')
  const choices = [
    [yes.href, 'Accept', 'It may send'],
    [refusalOf(authorize, 'access_denied'), 'Cancel', 'It may not'],
  ].map(([href = '', word, meaning]) => choice(href, word, meaning))
  const words = 'The contact register asks to send mail as you.'
  response.writeHead(200, headers).end(asPage('Permission', words, choices))
}

const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }

const choice = (href: string, word = '', meaning = '') =>
  `<li><a href="${href.replaceAll('&', '&amp;')}"><b>${word}</b><span>${meaning}</span></a></li>`

function page(authorize: URL): string {
  const people = Object.values(colleagues).map((person) => {
    const url = new URL(authorize)
    url.searchParams.set('login_hint', person.address)
    const role = person.roles.join(', ') || person.service
    return choice(url.href, person.name, role ?? '')
  })
  return asPage('Who is signing in?', 'This stands in for the council’s sign-in. There is no password.', people)
}

function asPage(heading: string, words: string, choices: string[]): string {
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Sign in</title>
<style>
:root{color-scheme:light dark}
body{font:14px/20px 'Segoe UI',system-ui,sans-serif;margin:0;background:Canvas;color:CanvasText;display:grid;place-items:center;min-height:100vh}
main{width:min(360px,92vw);padding:24px 0}h1{font-size:20px;line-height:28px;margin:0 0 4px}p{margin:0 0 16px;opacity:.8}
ul{list-style:none;margin:0;padding:0}a{display:flex;justify-content:space-between;gap:12px;padding:10px 12px;border:1px solid color-mix(in srgb,CanvasText 20%,Canvas);border-radius:4px;margin-bottom:6px;color:inherit;text-decoration:none}
a:hover,a:focus-visible{outline:2px solid #0f6cbd;outline-offset:1px}span{opacity:.75}
</style><main><h1>${heading}</h1><p>${words}</p><ul>${choices.join('')}</ul></main></html>`
}
