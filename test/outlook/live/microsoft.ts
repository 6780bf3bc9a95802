import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import { fileURLToPath } from 'node:url'
import type { Certificate } from '../serve/certificate.ts'
import { listen, stopServer } from '../serve/listen.ts'
import { libraryFile, typeOf } from '../serve/office-js.ts'
import { type Answered, liveNames } from './names.ts'

export type Microsoft = {
  hosts: Answered[]
  stop(): Promise<void>
}

const libraryFolder = '/lib/1/hosted/'
const ajaxPath = '/ajax/3.5/MicrosoftAjax.js'
const ajaxFile = fileURLToPath(new URL('../office/microsoft-ajax.js', import.meta.url))

/** Microsoft's two addresses for scripts: the npm package of Office.js as it is, and MicrosoftAjax.js. */
export async function startMicrosoft(certificate: Certificate): Promise<Microsoft> {
  const library = createServer(certificate, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', `https://${liveNames.library}`)
    const path = pathname.startsWith(libraryFolder) ? libraryFile(pathname.slice(libraryFolder.length)) : null
    void give(response, path)
  })
  const ajax = createServer(certificate, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', `https://${liveNames.ajax}`)
    void give(response, pathname === ajaxPath ? ajaxFile : null)
  })
  return {
    hosts: [
      { host: liveNames.library, port: await listen(library, 0) },
      { host: liveNames.ajax, port: await listen(ajax, 0) },
    ],
    stop: async () => {
      await Promise.all([stopServer(library), stopServer(ajax)])
    },
  }
}

/** Office.js requests its scripts without credentials, so the answer must allow any origin. */
const shared = { 'access-control-allow-origin': '*' }

async function give(response: ServerResponse, path: string | null): Promise<void> {
  const body = path && (await readFile(path).catch(() => null))
  if (body)
    response.writeHead(200, { 'content-type': typeOf(path), 'cache-control': 'max-age=3600', ...shared }).end(body)
  else response.writeHead(404, shared).end()
}
