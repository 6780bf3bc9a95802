import type { ServerResponse } from 'node:http'
import { colleagues } from '../../cast.ts'

/** The page that asks who signs in. */
export function choosePerson(authorize: URL, response: ServerResponse): void {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }
  response.writeHead(200, headers).end(page(authorize))
}

/** A request that may not ask is told that nobody is signed in (OpenID Connect Core 3.1.2.6). */
export function refuse({ searchParams }: URL, response: ServerResponse): void {
  const back = new URL(searchParams.get('redirect_uri') ?? 'about:blank')
  const said = new URLSearchParams({ error: 'login_required', error_description: 'Nobody is signed in.' })
  said.set('state', searchParams.get('state') ?? '')
  if (searchParams.get('response_mode') === 'fragment') back.hash = said.toString()
  else back.search = said.toString()
  response.writeHead(302, { location: back.href }).end()
}

function page(authorize: URL): string {
  const people = Object.values(colleagues).map((person) => {
    const url = new URL(authorize)
    url.searchParams.set('login_hint', person.address)
    const role = person.roles.join(', ') || person.service
    return `<li><a href="${url.href.replaceAll('&', '&amp;')}"><b>${person.name}</b><span>${role}</span></a></li>`
  })
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Sign in</title>
<style>
:root{color-scheme:light dark}
body{font:14px/20px 'Segoe UI',system-ui,sans-serif;margin:0;background:Canvas;color:CanvasText;display:grid;place-items:center;min-height:100vh}
main{width:min(360px,92vw);padding:24px 0}h1{font-size:20px;line-height:28px;margin:0 0 4px}p{margin:0 0 16px;opacity:.8}
ul{list-style:none;margin:0;padding:0}a{display:flex;justify-content:space-between;gap:12px;padding:10px 12px;border:1px solid color-mix(in srgb,CanvasText 20%,Canvas);border-radius:4px;margin-bottom:6px;color:inherit;text-decoration:none}
a:hover,a:focus-visible{outline:2px solid #0f6cbd;outline-offset:1px}span{opacity:.75}
</style><main><h1>Who is signing in?</h1><p>This stands in for the council’s sign-in. There is no password.</p><ul>${people.join('')}</ul></main></html>`
}
