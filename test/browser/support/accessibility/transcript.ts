import { mkdirSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { Visit } from '../../../support/chromium.ts'

type Line = { at: number; words: string }

declare global {
  interface Window {
    /** The messages that this frame got from the others, the newest last. */
    heard: Line[] | undefined
  }
}

/** Everything that one browser window has recorded so far, oldest first. */
export type Transcript = { tell(): Promise<string> }

const longest = 300

/**
 * Records the traffic between mail client, pane and register in one browser window: names and times, no contents. A
 * failed test then shows what arrived, what did not, and in which order.
 */
export async function keepTranscript({ context, page }: Visit): Promise<Transcript> {
  const begin = Date.now()
  const lines: Line[] = []
  const note = (words: string) => {
    lines.push({ at: Date.now(), words })
    if (lines.length > longest) lines.shift()
  }
  const path = (url: string) => new URL(url).pathname
  context.on('request', (request) => {
    if (request.isNavigationRequest()) note(`opens ${path(request.url())}`)
    else if (request.url().includes('/api/')) note(`asks ${request.method()} ${path(request.url())}`)
  })
  context.on('response', (response) => {
    if (response.url().includes('/api/') || response.status() >= 400)
      note(`answered ${response.status()} ${path(response.url())}`)
  })
  context.on('requestfailed', (request) => note(`failed ${path(request.url())}: ${request.failure()?.errorText}`))
  context.on('console', (message) => note(`console ${message.type()}: ${message.text()}`))
  context.on('weberror', (thrown) => note(`thrown: ${thrown.error()}`))
  await context.addInitScript(hearMessages, longest)

  return {
    tell: async () => {
      const heard = await Promise.all(
        page.frames().map((frame) =>
          unlessStuck(
            frame.evaluate(() => window.heard),
            [],
          ),
        ),
      )
      const all = [...lines, ...heard.flatMap((some) => some ?? [])].sort((one, other) => one.at - other.at)
      // The register's page has no pane in it.
      const seen = page.frames().at(1) ?? page.mainFrame()
      const shown = await unlessStuck(seen.locator('body').ariaSnapshot(), '(no answer)')
      const said = all.slice(-longest).map(({ at, words }) => `${at - begin} ms  ${words}`)
      return [...said, '-- what is shown:', shown].join('\n')
    },
  }
}

/** A page that is stuck never answers, so the rest is shown without it. */
const unlessStuck = <T>(answer: Promise<T>, otherwise: T): Promise<T> =>
  Promise.race([answer.catch(() => otherwise), wait(5_000, otherwise, { ref: false })])

/** Runs in every frame before its own scripts. */
function hearMessages(most: number): void {
  const kinds = ['calls', 'registers for', 'no longer listens to']
  const heard: Line[] = []
  window.heard = heard
  window.addEventListener('message', ({ data }) => {
    const words = wordsOf(data)
    if (!words) return
    heard.push({ at: Date.now(), words })
    if (heard.length > most) heard.shift()
  })

  function wordsOf(data: unknown): string | null {
    const bridge = (data as { nestedAppAuth?: unknown } | null)?.nestedAppAuth
    const text = typeof bridge === 'string' ? bridge : data
    if (typeof text !== 'string' || !text.startsWith('{')) return null
    const message = JSON.parse(text)
    if (message.messageType) return `sign-in: ${message.messageType} ${message.method ?? message.success}`
    if (!message._actionName) return null
    const { _messageType, _actionType, _responseType, _actionName, _correlationId, _data } = message
    const call = _data?.MethodData?.DispatchId ?? ''
    if (_messageType === 0) return `add-in ${kinds[_actionType]} ${_actionName} ${call} (${_correlationId})`
    return `mail client ${_responseType === 1 ? 'raises' : 'answers'} ${_actionName} (${_correlationId})`
  }
}

const folder = new URL('../../../../test-results/failed/', import.meta.url).pathname

/** Shows and keeps everything about a failed test: the transcript of each window, its picture, and the server's log. */
export async function keepFailure(
  test: string,
  windows: readonly { visited: Visit; transcript: Transcript }[],
  serverLog: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const name = test.replace(/[^\p{L}\d]+/gu, '-').slice(0, 100)
  const told: string[] = []
  for (const [number, { visited, transcript }] of windows.entries()) {
    told.push(`== window ${number + 1}`, await transcript.tell())
    await visited.page.screenshot({ path: `${folder}${name}-${number + 1}.png` }).catch(() => undefined)
  }
  const all = [...told, '== server', serverLog].join('\n')
  writeFileSync(`${folder}${name}.txt`, all)
  console.error(`${test}\n${all}`)
}
