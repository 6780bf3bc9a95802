import { createServer } from 'node:http'
import type { Browser, Frame } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { type OpenOptions, openOutlook } from '../../../outlook/driver.ts'
import { listen, stopServer } from '../../../outlook/serve/listen.ts'
import { officeScripts } from '../../../outlook/serve/office-js.ts'
import { type StandIn, startStandIn } from '../../../outlook/stand-in.ts'
import { keptChromium, visit } from '../../../support/chromium.ts'

/** The stand-in Outlook around a page with nothing but Office.js, to test the host through the real library alone. */
async function startTinyAddIn(mail: string[] = []) {
  let scripts: string[] = []
  const page = () => `<!doctype html><html lang="en"><title>Tiny add-in</title><body><p>starting</p>
    ${scripts.map((url) => `<script src="${url}"></script>`).join('')}
    <script>Office.onReady(() => { document.querySelector('p').textContent = 'ready' })</script>`
  const asked: string[] = []
  const server = createServer(({ method, url }, response) => {
    asked.push(`${method} ${url}`)
    response.writeHead(200, { 'content-type': 'text/html' }).end(page())
  })
  const port = await listen(server, 0)
  const standIn = await startStandIn({ serverPort: () => port, mail })
  scripts = officeScripts(standIn.origin)
  const stop = async () => {
    await standIn.stop()
    await stopServer(server)
  }
  return { standIn, asked, stop }
}

/** Opens Outlook with the tiny add-in beside it, booted; `frame` is its inside. */
async function openTiny(browser: Browser, standIn: StandIn, options: OpenOptions = {}) {
  const visited = await visit(browser)
  const outlook = await openOutlook(visited.page, standIn.origin, options)
  await outlook.openPane()
  await outlook.pane().getByText('ready').waitFor()
  const frame = visited.page.frames().find((one) => one.url().startsWith(standIn.proxy.origin)) as Frame
  return { ...visited, outlook, frame, close: () => visited.context.close() }
}

/** One stand-in with the tiny add-in and one browser for a test file; `mail` names folders of more messages. */
export function tinyDesk(mail: string[] = []) {
  let browser: Browser
  let started: Awaited<ReturnType<typeof startTinyAddIn>>
  beforeAll(async () => {
    browser = await keptChromium()
    started = await startTinyAddIn(mail)
  })
  afterAll(async () => {
    await started?.stop()
  })
  return { tiny: () => started, open: (options?: OpenOptions) => openTiny(browser, started.standIn, options) }
}

/** Registers for changes of the message, as a pinned pane does; otherwise Office.js stays with the first. */
export const follow = (frame: Frame): Promise<void> =>
  frame.evaluate(
    () =>
      new Promise<void>((done) =>
        Office.context.mailbox.addHandlerAsync(
          Office.EventType.ItemChanged,
          () => undefined,
          () => done(),
        ),
      ),
  )
