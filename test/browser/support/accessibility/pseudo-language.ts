import type { Frame } from 'playwright-core'
import type { Visit } from '../../../support/chromium.ts'
import { begins, ends, pseudoFile } from '../../../texts/pseudo.ts'
import { saidIn } from '../../../texts/said.ts'
import type { Sitting } from '../desk.ts'
import { misfits } from '../measure.ts'
import { tall } from '../states/state.ts'

const file = pseudoFile(saidIn().keys())

/** Somebody who has chosen another language, whose texts are replaced by the pseudo-language's. */
export async function inPseudoLanguage(visited: Visit): Promise<void> {
  await tall(visited)
  await visited.page.setViewportSize({ width: 320, height: 1600 })
  await visited.page.addInitScript(() => {
    const kept = Storage.prototype.getItem
    Storage.prototype.getItem = function (name) {
      return name.endsWith('contact-register.language') ? 'cy' : kept.call(this, name)
    }
  })
  await servePseudoTexts(visited)
}

/** The same at the register's page, where the choice can be undone. */
export async function chosenPseudoLanguage(visited: Visit): Promise<void> {
  await visited.page.addInitScript(() => {
    const name = 'contact-register.language'
    if (localStorage.getItem(name) === null) localStorage.setItem(name, 'cy')
  })
  await servePseudoTexts(visited)
}

const servePseudoTexts = ({ context }: Visit) =>
  context.route(/\/welsh-[\w-]+\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: file, headers: { 'Access-Control-Allow-Origin': '*' } }),
  )

/** What a person reads or hears in the pane that does not come from the catalogue. */
const unsaid = (frame: Frame): Promise<string[]> =>
  frame.evaluate(
    ([from, to]) => {
      // A message can contain a link: then one text begins before it, and another ends after it.
      const one = new RegExp(`${from}[^${from}${to}]*${to}|${from}[^${from}${to}]*$|^[^${from}${to}]*${to}`, 'g')
      // A message can be the value of another.
      const without = (text: string): string => {
        const rest = text.replaceAll(one, ' ')
        return rest === text ? rest : without(rest)
      }
      const read = [
        ...document.querySelectorAll<HTMLElement>('main *, nav *, header *, [role="menu"] *, [role="status"]'),
      ].flatMap((part) => {
        const own = [...part.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
        return [
          part.getAttribute('aria-label'),
          part.getAttribute('placeholder'),
          ...own.map((node) => node.textContent),
        ]
      })
      return [...new Set(read.flatMap((text) => without(text ?? '').match(/\p{L}{2}.*/gu) ?? []))]
    },
    [begins, ends] as const,
  )

/** The council's own texts, what the server says about a restriction (in Welsh), and people's names. */
const data =
  /^(Ambleford City|Ruth |Enter$|Shift|(?:Jan|Febr)uary 20|March 20|April 20|May 20|June 20|July 20|August 20|(?:Septem|Octo|Novem|Decem)ber 20|xlsx|csv|json$|Jo Marsh|jo\.marsh@|Ana Silva|ana@|Petra|petra\.|Colin|colin\.|Do not reply\.|Pass this to|Sam Reyes|sam\.reyes@|Kit |kit\.|Housing|Customer Relations|Council Tax|Thank you|Planning|Waste|Caiff gysylltu â|bost: dim mwy|Ffôn: ar gau|English|Cymraeg|This Welsh|Nid yw)/

/** The parts of the pane, as rendered now, that stay English or do not fit. */
export const notInPseudoLanguage = async ({ frame }: Pick<Sitting, 'frame'>): Promise<string[]> => [
  ...(await unsaid(frame())).filter((text) => !data.test(text)),
  ...(await misfits(frame())),
]
