import type { Frame } from 'playwright-core'
import { expect, test } from 'vitest'
import { english } from '../../messages/english.ts'
import { begins, ends, pseudoFile } from '../../messages/pseudo.ts'
import type { Visit } from '../../support/chromium.ts'
import { desk, failedRequests, type Sitting } from '../support/desk.ts'
import { misfits } from '../support/measure.ts'
import { still } from '../support/states/state.ts'

const at = desk()
const file = pseudoFile([...english.values()].flatMap((messages) => Object.values(messages)))

/** Somebody who has chosen another language, whose texts are the pseudo-language's. */
async function inPseudo(visited: Visit): Promise<void> {
  await still(visited)
  await visited.page.setViewportSize({ width: 320, height: 1600 })
  await visited.page.addInitScript(() => {
    const kept = Storage.prototype.getItem
    Storage.prototype.getItem = function (name) {
      return name.endsWith('contact-register.language') ? 'cy' : kept.call(this, name)
    }
  })
  await visited.context.route(/\/pane-language-[\w-]+\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: file, headers: { 'Access-Control-Allow-Origin': '*' } }),
  )
}

/** What a person reads or hears in the pane that no text of the catalogue says. */
const unsaid = (frame: Frame): Promise<string[]> =>
  frame.evaluate(
    ([from, to]) => {
      const within = new RegExp(`${from}[^${to}]*${to}`, 'g')
      const read = [...document.querySelectorAll<HTMLElement>('main *, [role="menu"] *, [role="status"]')].flatMap(
        (part) => {
          const own = [...part.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
          return [
            part.getAttribute('aria-label'),
            part.getAttribute('placeholder'),
            ...own.map((node) => node.textContent),
          ]
        },
      )
      return [...new Set(read.flatMap((text) => (text ?? '').replaceAll(within, ' ').match(/\p{L}{2}.*/gu) ?? []))]
    },
    [begins, ends] as const,
  )

/** The council's own texts, what the server says of a restriction, and what people are called. */
const data =
  /^(Jo Marsh|jo\.marsh@|Ana Silva|ana@|Petra|petra\.|Colin|colin\.|Do not reply\.|Pass this to|Sam Reyes|sam\.reyes@|Kit |kit\.|Housing|Customer Relations|Council Tax|Thank you|Planning|Waste|May contact|mail: at most|Telephone: closed|For |English|Cymraeg|This Welsh|Nid yw)/

test('in a language two fifths longer nothing of the pane stays English, stands out or is cut at 320 px', async () => {
  const seat: Sitting = await at.sit({ before: inPseudo, provokes: failedRequests, message: 'You people are useless' })
  const { pane, outlook, frame } = seat
  const standing = (kind: string) => pane.locator(`section[data-standing="${kind}"]`).waitFor()
  const seen: Record<string, string[]> = {}
  const look = async (name: string) => {
    seen[name] = [...(await unsaid(frame())).filter((text) => !data.test(text)), ...(await misfits(frame()))]
  }
  await standing('restricted')
  expect(await frame().evaluate(() => document.documentElement.lang)).toBe('cy')
  await look('restricted')
  await pane.locator('[id^="more-"]').click()
  await look('more')
  await outlook.closeItem()
  await pane.locator('h1').waitFor()
  await look('nothing open')
  for (const [subject, kind] of [
    ['Repair to the back door', 'not-on-register'],
    ['Still no heating', 'warned'],
    ['Answer me today', 'decision-pending'],
    ['Voicemail: 01632 960 145, 2 minutes', 'not-checked'],
  ] as const) {
    await outlook.openMessage(subject)
    await standing(kind)
    await look(kind)
  }
  await pane.locator('#open-report').click()
  await pane.locator('form').waitFor()
  await look('report')
  await pane.locator('#open-report').click()
  await pane.locator('#open-call').click()
  await pane.locator('form').waitFor()
  await look('call')
  const wrong = Object.entries(seen).flatMap(([name, found]) => found.map((text) => `${name}: ${text}`))
  expect(wrong).toEqual([])
})
