import { readSchema, type Schema } from './schema-text.ts'

type Content = Record<string, { schema: Schema }>
type Operation = {
  summary?: string
  /** Any one of these roles is enough; without the list, everybody who is signed in. */
  security?: { token: string[] }[]
  parameters?: { name: string; in: string; required?: boolean; schema: Schema }[]
  requestBody?: { content: Content }
  responses: Record<string, { description: string; content?: Content }>
}
/** The parts of an OpenAPI document that the page needs. */
export type ApiDocument = {
  paths: Record<string, Record<string, Operation>>
  components?: { schemas?: Record<string, Schema> }
}

/** The API as one page without scripts: a list of links, then each route under its own heading. */
export function apiPage(document: ApiDocument): string {
  const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })),
  )
  const links = routes.map(({ name }) => `<li><a href="#${anchor(name)}">${escaped(name)}</a></li>`)
  const sections = routes.map(({ name, operation }) => route(name, operation))
  const shapes = Object.entries(document.components?.schemas ?? {}).map(
    ([name, schema]) => `<section id="shape-${name}"><h3>${name}</h3>${shape(schema)}</section>`,
  )
  return asPage(
    `<h1>API of the contact register</h1>
<p>Made from the running server’s own <code>/openapi.json</code>. Every route needs a bearer token.</p>
<nav aria-label="Routes"><h2>Routes</h2><ul>${links.join('')}</ul></nav>
${sections.join('\n')}
${shapes.length > 0 ? `<h2>Shapes</h2>${shapes.join('\n')}` : ''}`,
  )
}

const anchor = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')

function route(name: string, { summary = '', security, parameters = [], requestBody, responses }: Operation) {
  const statuses = Object.entries(responses)
  const answers = statuses.filter(([status]) => status.startsWith('2'))
  const refusals = statuses.filter(([status]) => !status.startsWith('2'))
  const rows = [
    row('Who may', escaped(security?.map(({ token }) => token.join()).join(', ') ?? 'Everybody who is signed in')),
    row('Parameters', parameters.map((one) => parameter(one)).join('')),
    row('Body', content(requestBody?.content)),
    row('Answer', answers.map(([status, answer]) => `<p>${status}</p>${content(answer.content)}`).join('')),
    row(
      'Refusals',
      refusals.map(([status, { description }]) => `<p>${status}: ${escaped(namesIn(description))}</p>`).join(''),
    ),
  ]
  return `<section id="${anchor(name)}"><h2><code>${escaped(name)}</code></h2><p>${escaped(summary)}</p><dl>${rows.join('')}</dl></section>`
}

const row = (term: string, html: string) => `<dt>${term}</dt><dd>${html || 'None'}</dd>`

/** A problem's description is the list of its refusals, between a word and a full stop. */
const namesIn = (description: string) => description.replace(/^A problem: |\.$/g, '')

const parameter = ({ name, in: where, required, schema }: NonNullable<Operation['parameters']>[number]) =>
  `<p><code>${escaped(name)}</code> in the ${where === 'query' ? 'address, after ?' : where}${required ? '' : ' (optional)'}: <code>${escaped(readSchema(schema))}</code></p>`

const content = (all: Content = {}) =>
  Object.entries(all)
    .map(([media, { schema }]) => `<p><code>${escaped(media)}</code></p>${shape(schema)}`)
    .join('')

/** Long lines scroll; the keyboard can scroll only what can have the focus. */
const shape = (schema: Schema) => `<pre tabindex="0">${escaped(readSchema(schema))}</pre>`

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const asPage = (main: string) => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<title>API of the contact register</title>
<style>
:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}
body{margin:0 auto;max-width:60rem;padding:1rem}
h2{border-top:1px solid;padding-top:1rem;overflow-wrap:anywhere}
nav ul{columns:20rem;padding-left:1rem}
dt{font-weight:600}
dd{margin:0 0 .75rem}
dd p{margin:0;overflow-wrap:anywhere}
pre{overflow:auto;margin:.25rem 0;padding:.5rem;border:1px solid}
</style></head><body><main>${main}</main></body></html>`
