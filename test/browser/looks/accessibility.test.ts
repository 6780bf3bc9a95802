import type { Frame } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { colleagues } from '../../cast.ts'
import { firstRows, fullTest } from '../../support/is-full.ts'
import { examine } from '../support/accessibility/axe.ts'
import { inPseudoLanguage, notInPseudoLanguage } from '../support/accessibility/pseudo-language.ts'
import { desk, failedRequests, type Sitting } from '../support/desk.ts'
import { press, readOut, says, tryAgain } from '../support/hands.ts'
import { newcomer, writes } from '../support/newcomer.ts'
import { screenshot } from '../support/screenshot.ts'
import { acts } from '../support/states/acts.ts'
import { forms } from '../support/states/forms.ts'
import { inTheme, themes } from '../support/states/look-over.ts'
import { fiveStandings } from '../support/states/standings.ts'
import { inState, tall } from '../support/states/state.ts'

const at = desk()
let seat: Sitting
beforeAll(async () => {
  seat = await at.sit({ stays: true, provokes: failedRequests, before: tall })
})

describe('what a screen reader announces', () => {
  test('the two live regions exist from the start, and are polite', async () => {
    const regions = seat.pane.getByRole('status')
    await expect.poll(() => regions.count()).toBe(2)
    for (const region of await regions.all()) expect(await region.getAttribute('aria-live')).not.toBe('assertive')
  })

  test.for([
    ['not on the register', 'Ana Silva, ana@example.org: No contact restriction. Reply as usual.'],
    ['warned', 'Petra Holm, petra.holm@example.org: Polite warning given. Reply as usual.'],
    ['decision pending', 'Colin Drew, colin.drew@example.net: Decision pending. Reply as usual for now.'],
    [
      'restricted',
      'Jo Marsh, jo.marsh@example.org: Restricted contact. Do not reply. Pass this to Sam Reyes, Customer Relations.',
    ],
    ['not checked', 'Not checked. Treat this message with care. Outlook shows no address for the sender.'],
  ])('the standing, whose it is and what to do: %s', async ([name, words]) => {
    await fiveStandings.find((state) => state.name === name)?.reach(seat, at.stack)
    await expect.poll(() => seat.announced.textContent()).toBe(words)
  })

  // The others are in `test/pane/transcripts`, too.
  const results: readonly (readonly [state: string, words: string])[] = [
    ['warning undone', 'Polite warning undone. If its reply is still open, close it.'],
    ['escalation, details saved', 'Details saved.'],
    ['call, nobody', 'No contact restriction. Nothing is recorded.'],
    ['warned now', 'Polite warning recorded. It counts once you’ve sent the reply.'],
    ['escalated now', 'Escalated to the authorising officer.'],
    ['passed on', 'Recorded: reminder and message to the contact opened. They count once you’ve sent them.'],
    ['report, sent', 'Reported. It counts once the register keeper has accepted it.'],
  ]
  test.for(firstRows(3, results))('the result of an action: %s', async ([name, words]) => {
    const state = [...acts, ...forms].find((one) => one.name === name)
    if (!state) throw new Error(`No state “${name}”.`)
    await inState(state, at, seat, () => expect.poll(() => readOut(seat.pane)).toBe(words))
  })

  test('the headings alone outline the pane: whose standing it is, how they may write, what is waiting', async () => {
    await fiveStandings.find((state) => state.name === 'restricted')?.reach(seat, at.stack)
    const headings = () =>
      seat.pane.getByRole('heading').evaluateAll((all) => all.map((one) => `${one.tagName} ${one.textContent}`))
    expect(await headings()).toEqual(['H1 Restricted contact', 'H2 How this customer can contact us'])
    await press(seat.pane, 'Log a call')
    await seat.pane.getByRole('form', { name: 'Who is it?' }).waitFor()
    expect(await headings()).toEqual(['H1 Log a call', 'H2 Who is it?'])
    await press(seat.pane, 'Back')
  })
})

fullTest(
  'axe finds nothing wrong in the stand-in mail client around the pane, in light, dark and high contrast',
  async () => {
    await fiveStandings.find((state) => state.name === 'restricted')?.reach(seat, at.stack)
    for (const [theme, named] of themes) {
      await inTheme(seat, theme, named)
      expect((await examine(seat.page.mainFrame(), theme === 'light' ? 'all' : 'colours')).wrong, theme).toEqual([])
    }
    await seat.outlook.change({ theme: 'light' })
  },
)

/** What every live region of the pane holds for a screen reader. */
const heldToBeRead = (frame: Frame) =>
  frame.evaluate(() =>
    [...document.querySelectorAll('[role=status], [role=alert], [role=log], [aria-live], output')]
      .map((region) => region.textContent)
      .join(' '),
  )

declare global {
  interface Window {
    stale: string[]
  }
}

/** Notes, at each painted frame, each live region that still names `whom` when the pane no longer does. */
const watchFor = (frame: Frame, whom: string) =>
  frame.evaluate((name) => {
    window.stale = []
    const look = () => {
      const regions = [...document.querySelectorAll('[role=status], [aria-live]')].map(({ textContent }) => textContent)
      const shown = document.querySelector('main')?.textContent ?? ''
      const read = regions.find((text) => text?.includes(name))
      if (read && !shown.includes(name)) window.stale.push(read)
      requestAnimationFrame(look)
    }
    look()
  }, whom)

test('an announcement about one message is gone when the next is open', async () => {
  const who = await newcomer(at.stack.post)
  const next = await writes(at.stack.post, 'Jo Marsh <jo.marsh@example.org>')
  await seat.outlook.arrived(next.subject)
  await seat.read(who.subject)
  await seat.card('No contact restriction').waitFor()
  await watchFor(seat.frame(), who.name)
  await press(seat.pane, 'Give a polite warning')
  await says(seat.pane, 'Polite warning recorded.')
  await expect.poll(() => readOut(seat.pane)).toContain('Polite warning recorded.')
  await expect.poll(() => heldToBeRead(seat.frame())).toContain(who.name)

  at.stack.proxy.set({ delay: [60_000, 60_000], path: '/api/standing' })
  await seat.outlook.openMessage(next.subject)
  await seat.pane.getByText('Checking the register for').waitFor()
  expect((await heldToBeRead(seat.frame())).trim()).toBe('')
  at.stack.proxy.set()
  await tryAgain(seat.pane, seat.card('Restricted contact'))
  await expect.poll(() => heldToBeRead(seat.frame())).toMatch(/^Jo Marsh.*Restricted contact\..*$/)
  expect(await readOut(seat.pane)).toBe('')

  await seat.outlook.closeItem()
  await expect.poll(() => heldToBeRead(seat.frame())).toMatch(/^No message is open\./)
  expect(await seat.frame().evaluate(() => window.stale)).toEqual([])
})

fullTest('opening a page instead of the message’s standing clears the announcement', async () => {
  const who = await newcomer(at.stack.post, colleagues.frances.address)
  const other = await at.sit({ person: colleagues.frances.address, message: who.subject })
  await other.pane.getByRole('navigation', { name: 'Your work' }).getByRole('button').first().waitFor()
  await expect.poll(() => other.announced.textContent()).toContain(who.name)
  await other.pane.getByRole('navigation', { name: 'Your work' }).getByRole('button').first().click()
  await other.pane.getByRole('heading', { name: 'Waiting for you' }).waitFor()
  expect((await heldToBeRead(other.frame())).trim()).toBe('')
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
