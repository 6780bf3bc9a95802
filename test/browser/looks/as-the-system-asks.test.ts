import { beforeAll, describe, expect, test } from 'vitest'
import { firstRows } from '../../support/is-full.ts'
import { inPseudoLanguage, notInPseudoLanguage } from '../support/accessibility/pseudo-language.ts'
import { desk, failedRequests, type Sitting } from '../support/desk.ts'
import { press } from '../support/hands.ts'
import { screenshot } from '../support/screenshot.ts'
import { fiveStandings } from '../support/states/standings.ts'
import { tall } from '../support/states/state.ts'

const at = desk()
let seat: Sitting
beforeAll(async () => {
  seat = await at.sit({ stays: true, provokes: failedRequests, before: tall })
})

test('on a restriction the main action stands alone, with the others together below it, whether More is open or not', async () => {
  await seat.read('You people are useless')
  await seat.card('Restricted contact').waitFor()
  const tops = () =>
    seat.pane
      .getByRole('button', { name: /^(Remind and pass on|Pass on only|More)$/ })
      .evaluateAll((buttons) => buttons.map((button) => Math.round(button.getBoundingClientRect().top)))
  const [main = 0, passOnOnly = 0, more = 0] = await tops()
  expect(main).toBeLessThan(passOnOnly)
  expect(passOnOnly).toBe(more)
  await press(seat.pane, 'More')
  expect(await tops()).toEqual([main, passOnOnly, more])
})

describe('system settings', () => {
  test('reduced motion: nothing moves or fades', async () => {
    await seat.read('You people are useless')
    await seat.card('Restricted contact').waitFor()
    await press(seat.pane, 'More')
    const slow = await seat.frame().evaluate(() =>
      [...document.querySelectorAll('main *')].flatMap((part) => {
        const { transitionDuration, animationDuration } = getComputedStyle(part)
        const longest = Math.max(...`${transitionDuration}, ${animationDuration}`.split(',').map(Number.parseFloat))
        return longest > 0.01 ? [`${part.className} ${longest}`] : []
      }),
    )
    expect(slow).toEqual([])
  })

  test('otherwise a part slides open, and all of it can be read once it has', async () => {
    await seat.page.emulateMedia({ reducedMotion: 'no-preference' })
    await seat.read('Answer me today')
    await seat.read('You people are useless')
    await seat.card('Restricted contact').waitFor()
    await seat.pane.getByRole('button', { name: 'What to say' }).waitFor()
    const shown = await seat.frame().evaluate(async () => {
      const head = [...document.querySelectorAll('button')].find((one) => one.textContent === 'What to say')
      head?.click()
      const panel = () => head?.closest('.disclosure')?.querySelector('.fui-AccordionPanel')
      const sliding = () => panel()?.getAnimations()[0]
      while (!sliding()) await new Promise(requestAnimationFrame)
      await sliding()?.finished
      const { scrollHeight = 0, clientHeight = 0 } = panel() ?? {}
      return { inside: clientHeight, cut: scrollHeight - clientHeight }
    })
    await seat.page.emulateMedia({ reducedMotion: 'reduce' })
    expect(shown.inside).toBeGreaterThan(0)
    expect(shown.cut).toBe(0)
  })

  // All five have the same parts; the last two differ most.
  const standings = firstRows(2, fiveStandings.toReversed())
  test.for(standings)('forced colours: the icon, words and button edges stay visible: $name', async (state) => {
    await seat.page.emulateMedia({ forcedColors: 'active' })
    await state.reach(seat, at.stack)
    const { canvas, icon, texts, edges } = await seat.frame().evaluate(() => {
      const probe = document.createElement('p')
      probe.style.color = 'Canvas'
      document.body.append(probe)
      const of = (selector: string) =>
        [...document.querySelectorAll<HTMLElement>(selector)].filter((part) => part.checkVisibility())
      const seen = {
        canvas: getComputedStyle(probe).color,
        icon: of('.standing-icon svg').map((svg) => getComputedStyle(svg).stroke),
        texts: of('main :is(h1, p, li)').map((part) => getComputedStyle(part).color),
        edges: of('main .row > button').map((button) => getComputedStyle(button).borderTopStyle),
      }
      probe.remove()
      return seen
    })
    await screenshot(seat.page, `${state.name}, forced colours`, 'whole')
    await seat.page.emulateMedia({ forcedColors: 'none' })
    expect(icon).toHaveLength(1)
    expect([...icon, ...texts]).not.toContain(canvas)
    expect(new Set(edges)).toEqual(new Set(['solid']))
  })
})

test('in a language two fifths longer nothing of the pane stays English, stands out or is cut at 320 px', async () => {
  const other = await at.sit({
    before: inPseudoLanguage,
    provokes: failedRequests,
    message: 'You people are useless',
  })
  const { pane, outlook, frame } = other
  const standing = (kind: string) => pane.locator(`section[data-standing="${kind}"]`).waitFor()
  const seen: Record<string, string[]> = {}
  const look = async (name: string) => {
    seen[name] = await notInPseudoLanguage(other)
  }
  await standing('restricted')
  expect(await frame().evaluate(() => document.documentElement.lang)).toBe('cy')
  await look('restricted')
  await pane.locator('[id^="more-"]').click()
  await look('more')
  await outlook.closeItem()
  await pane.locator('h1').waitFor()
  await look('nothing open')
  await pane.getByRole('button', { name: 'Láñĝüáĝé', expanded: false }).click()
  await pane.locator('button[lang="cy"][aria-pressed="true"]').waitFor()
  await look('language')
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
