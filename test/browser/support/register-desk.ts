import type { Locator, Page, Request } from 'playwright-core'
import { afterEach, expect } from 'vitest'
import type { Visit } from '../../support/chromium.ts'
import { isFull } from '../../support/is-full.ts'
import { examine } from './accessibility/axe.ts'
import type { Desk, WindowOptions } from './desk.ts'
import { misfits } from './measure.ts'
import { pagePicture } from './screenshot.ts'
import { type Person, signedInAt } from './signed-in-at.ts'

export type OpenRegister = Omit<WindowOptions, 'viewport'> & {
  width?: number
  height?: number
  /** Nobody is signed in at the provider yet. */
  signedOut?: true
  /** Called before the page is opened: to stand between it and the network, or to set its clock. */
  before?: (visited: Visit) => Promise<unknown>
}

/** Somebody at the register's page, in a browser profile of their own. */
export type RegisterSeat = Visit & {
  main: Locator
  /** The page's own heading, to wait for and to read. */
  heading(name: string | RegExp): Locator
  /** Every request to the register's address. */
  requests: Request[]
  /** Goes to a section, and waits until its heading is there. */
  go(fragment: string, heading: string | RegExp): Promise<void>
  /**
   * Looks the page over as it stands, at 1280 px and at 320 px: nothing sideways, cut or too small to hit, and in the wide
   * window nothing against WCAG 2.2 AA that a machine can find. The full run does all of it in light and in dark at both
   * widths, and looks at the contrast of colours, which takes longer than everything else; the usual run does that where
   * `colours` asks for it. Keeps a picture of each under this name, to be looked at.
   */
  wellMade(name: string, colours?: 'colours'): Promise<void>
  /** The same, in the full run only: for what another test has looked at in nearly the same state. */
  wellMadeInFull(name: string): Promise<void>
}

const drawn = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))

/**
 * Opens the register's page in a tab as somebody who is signed in at the council's provider, and waits for a heading.
 * @param fragment such as `#/log`; empty for the page as it opens by itself
 */
export async function openRegister(
  at: Desk,
  person: Person,
  fragment: string,
  options: OpenRegister = {},
): Promise<RegisterSeat> {
  const { width = 1280, height = 800, signedOut, before, ...how } = options
  const visited = await at.window({ ...how, viewport: { width, height } })
  const { context, page } = visited
  const { proxy } = at.stack
  const requests: Request[] = []
  context.on('request', (request) => request.url().startsWith(proxy.origin) && requests.push(request))
  await page.emulateMedia({ colorScheme: 'light' })
  if (!signedOut) await signedInAt(context, at.stack, person)
  await before?.(visited)
  await page.goto(`${proxy.origin}/register.html${fragment}`)
  const main = page.getByRole('main')
  const heading = (name: string | RegExp) => main.getByRole('heading', { level: 1, name, exact: true })
  if (!signedOut) await page.locator('.register main h1').waitFor()

  const fits = async (where: string) => {
    // What a window of another width leaves out goes a moment later.
    await expect.poll(() => misfits(page.mainFrame()), { message: where }).toEqual([])
    await pagePicture(page, `register ${where}`)
  }
  const look = async (name: string, wide: boolean, inDark: boolean, what: 'all' | 'all but colours') => {
    await page.setViewportSize({ width: wide ? 1280 : 320, height: 800 })
    await page.emulateMedia({ colorScheme: inDark ? 'dark' : 'light' })
    await page.locator(`[data-theme="${inDark ? 'dark' : 'light'}"]`).waitFor()
    const { wrong, tried } = await examine(page.mainFrame(), what)
    const where = `${name}, ${wide ? 1280 : 320} px, ${inDark ? 'dark' : 'light'}`
    expect(wrong, where).toEqual([])
    expect(tried, where).toContain(what === 'all' ? 'color-contrast' : 'page-has-heading-one')
    await fits(where)
  }
  const wellMade = async (name: string, colours?: 'colours') => {
    // A test that has made its window wider or narrower has it back as it was opened.
    const asOpened = page.viewportSize()?.width === width
    const before = await main.boundingBox()
    if (isFull) {
      await look(name, false, true, 'all')
      await look(name, true, true, 'all')
      await look(name, false, false, 'all')
    } else {
      await page.setViewportSize({ width: 320, height: 800 })
      await drawn(page)
      await fits(`${name}, 320 px, light`)
    }
    // Last, because it is how most tests go on.
    await look(name, true, false, isFull || colours ? 'all' : 'all but colours')
    await page.setViewportSize({ width, height })
    // The navigation comes back beside the page a moment later, and moves what somebody would press.
    if (asOpened) await expect.poll(async () => (await main.boundingBox())?.x).toBe(before?.x)
  }
  return {
    ...visited,
    main,
    heading,
    requests,
    go: async (to, name) => {
      await page.evaluate((hash) => {
        location.hash = hash
      }, to)
      await heading(name).waitFor()
    },
    wellMade,
    wellMadeInFull: async (name) => {
      if (isFull) await wellMade(name)
    },
  }
}

/**
 * One window for all the tests of a file that need no other, because opening one takes long: each test loads the page
 * anew in it, and nothing that was asked for before is among its requests. When somebody else comes to it, nothing of
 * whoever sat there before is left on the device; `nobody` is signed in nowhere. A failed test may leave anything, so
 * the next one has a new window.
 */
export function oneInTurn(at: Desk, options: Omit<OpenRegister, 'stays' | 'signedOut'> = {}) {
  let seat: RegisterSeat | null = null
  let sits: Person | 'nobody' | null = null
  afterEach(({ task }) => {
    if (task.result?.state === 'fail') seat = null
  })
  return async (person: Person | 'nobody', fragment: string): Promise<RegisterSeat> => {
    const isNext = sits !== person
    sits = person
    if (!seat) {
      const who = person === 'nobody' ? ({ signedOut: true } as const) : {}
      seat = await openRegister(at, person === 'nobody' ? 'ruth' : person, fragment, {
        ...options,
        ...who,
        stays: true,
      })
      return seat
    }
    const { context, page, requests } = seat
    await page.setViewportSize({ width: options.width ?? 1280, height: options.height ?? 800 })
    await page.emulateMedia({ colorScheme: 'light' })
    if (isNext) {
      await page.evaluate(() => {
        localStorage.clear()
        sessionStorage.clear()
      })
      await context.clearCookies()
      if (person !== 'nobody') await signedInAt(context, at.stack, person)
    }
    // Half the work of leaving the page and coming back to it, because the browser keeps what it has compiled.
    await page.evaluate((hash) => history.replaceState(null, '', `/register.html${hash}`), fragment)
    await page.reload()
    requests.splice(
      0,
      requests.findLastIndex((one) => one.isNavigationRequest() && one.frame() === page.mainFrame()),
    )
    if (person !== 'nobody') await page.locator('.register main h1').waitFor()
    return seat
  }
}

/** The same where the same person always sits there. */
export function oneRegister(at: Desk, person: Person, options: Omit<OpenRegister, 'stays' | 'signedOut'> = {}) {
  const open = oneInTurn(at, options)
  return (fragment: string) => open(person, fragment)
}

/** The sections in the page's navigation, by their names. */
export const sectionsListed = async ({ page }: Pick<RegisterSeat, 'page'>): Promise<string[]> =>
  (await page.getByRole('navigation', { name: 'Sections' }).getByRole('link').allTextContents()).map((one) =>
    // What waits in a section is counted beside its name.
    one.replace(/\d.*$/, '').trim(),
  )
