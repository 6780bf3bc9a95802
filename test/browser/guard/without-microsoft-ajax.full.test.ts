import { afterEach, describe, expect, test } from 'vitest'
import { customers } from '../../cast.ts'
import type { AjaxAddress } from '../../outlook/live/microsoft.ts'
import { liveNames } from '../../outlook/live/names.ts'
import { desk, type Sitting } from '../support/desk.ts'
import { newcomer } from '../support/newcomer.ts'
import { restricted, restrictedCard } from '../support/signing-in.ts'

/** As a council has it, while the address of MicrosoftAjax.js does not give what Office.js needs. */
const at = desk({ live: true })
const [jo = ''] = customers.jo.addresses
const { addIn, ajax, library } = liveNames
const register = `https://${addIn}`
const become = (address: AjaxAddress) => {
  const { live } = at.stack
  if (live) live.microsoft.ajax = address
}
afterEach(() => become('answers'))

/** What browser and Office.js themselves say of a script that they cannot load. */
const provokes = /^Failed to load resource|MicrosoftAjax\.js|Unexpected token '<'/

/** Notes which pages of the register are loaded, with all of their addresses. */
function noting(page: string) {
  const loaded: string[] = []
  const before = async ({ context }: Pick<Sitting, 'context'>) => {
    context.on('request', (request) => {
      if (request.isNavigationRequest() && request.url().startsWith(`${register}/${page}`)) loaded.push(request.url())
    })
  }
  return { before, loaded }
}
const twice = (page: string) => [`${register}/${page}`, `${register}/${page}?microsoft-ajax=own`]

describe('without MicrosoftAjax.js', () => {
  test.each<[AjaxAddress, string]>([
    ['retired', 'its address is retired'],
    ['refused', 'nobody can reach it'],
    ['silent', 'it never answers'],
    ['page', 'a proxy answers with its own page'],
  ])('%s (%s): the pane reloads once with the register’s own replacement, and starts', async (address) => {
    become(address)
    const { before, loaded } = noting('taskpane.html')
    const seat = await at.sit({ message: restricted, before, provokes })
    await restrictedCard(seat).waitFor()
    expect(loaded).toEqual(twice('taskpane.html'))
    await seat.read('Repair to the back door')
    await seat.card('No contact restriction').waitFor()
    expect(loaded).toHaveLength(2)
  })

  test('the pane for several messages starts', async () => {
    become('retired')
    const who = await newcomer(at.stack.post)
    const { before, loaded } = noting('selected.html')
    const seat = await at.sit({ pane: 'closed', before, provokes })
    await seat.outlook.select([who.subject, restricted])
    await seat.outlook.openSelected()
    await seat.pane.getByRole('heading', { name: '2 messages from 2 senders' }).waitFor()
    expect(loaded).toEqual(twice('selected.html'))
  })

  test('P14: the guard works, and its page reloads once for each event', async () => {
    become('silent')
    const { before, loaded } = noting('commands.html')
    const seat = await at.sit({ pane: 'closed', before, provokes })
    await seat.page.getByRole('button', { name: 'New mail' }).click()
    const draft = seat.page.getByRole('region', { name: /^Write: / }).last()
    await draft.getByRole('textbox', { name: 'To' }).fill(jo)
    await draft.getByText(/^Restricted contact: jo\.marsh@example\.org\./).waitFor()
    await draft.getByRole('button', { name: 'Send', exact: true }).click()
    await draft.getByRole('alertdialog', { name: 'Before you send' }).waitFor()
    expect(new Set(loaded)).toEqual(new Set(twice('commands.html')))
  })

  test('P10: a button on the ribbon works', async () => {
    become('refused')
    const who = await newcomer(at.stack.post)
    const seat = await at.sit({ message: who.subject, pane: 'closed', provokes })
    const toolbar = seat.page.getByRole('toolbar', { name: 'Mail' })
    await toolbar.getByRole('button', { name: 'Escalate', exact: true }).click()
    await seat.page
      .getByRole('article')
      .getByText(/^Escalated to the authorising officer\./)
      .waitFor()
  })

  test('a frame without storage works', async () => {
    become('retired')
    const { before, loaded } = noting('taskpane.html')
    const seat = await at.sit({
      message: restricted,
      provokes,
      before: async (visited) => {
        await before(visited)
        await visited.context.addInitScript(() => {
          if (window.parent === window) return
          for (const name of ['localStorage', 'sessionStorage'])
            Object.defineProperty(window, name, {
              get: () => {
                throw new DOMException('Access is denied for this document.', 'SecurityError')
              },
            })
        })
      },
    })
    await restrictedCard(seat).waitFor()
    expect(loaded).toEqual(twice('taskpane.html'))
  })

  test('what Outlook added to the address survives the reload, before and after the hash', async () => {
    become('retired')
    // No Outlook is around this page, as Office.js notices.
    const { page } = await at.window({ provokes: new RegExp(`${provokes.source}|conversationId`) })
    const hostInfo = '?_host_Info=Outlook$Web$16.01$en-US$c%7C1$$disableLogging$0'
    const hash = '#_xdm_Info=1|2|https%3A%2F%2Foutlook.office.com'
    await page.goto(`${register}/taskpane.html${hostInfo}${hash}`)
    const again = `${register}/taskpane.html${hostInfo}&microsoft-ajax=own${hash}`
    await page.waitForURL((url) => url.href === again)
    expect(await page.evaluate('[typeof Function.createDelegate, typeof Office]')).toEqual(['function', 'object'])
  })
})

test('the policy runs no other scripts from Microsoft’s hosts, and no inline script that another script adds', async () => {
  const seat = await at.sit({ message: restricted, provokes: /Content Security Policy|Failed to load resource/ })
  await restrictedCard(seat).waitFor()
  const outcome = (source: { src: string } | { text: string }) =>
    seat.frame().evaluate(
      (given) =>
        new Promise<string>((resolve) => {
          const script = document.createElement('script')
          document.addEventListener('securitypolicyviolation', () => resolve('forbidden'), { once: true })
          script.onload = () => resolve('ran')
          script.onerror = () => setTimeout(() => resolve('allowed, but not there'), 200)
          Object.assign(script, { crossOrigin: 'anonymous' }, given)
          document.head.append(script)
        }),
      source,
    )
  expect(await outcome({ src: `https://${ajax}/ajax/jquery/jquery-1.9.1.min.js` })).toBe('forbidden')
  expect(await outcome({ src: `https://${ajax}/ajax/3.5/` })).toBe('forbidden')
  expect(await outcome({ src: `https://${library}/lib/1.1/hosted/office.js` })).toBe('forbidden')
  expect(await outcome({ text: 'window.ran = true' })).toBe('forbidden')
  expect(await outcome({ src: `https://${library}/lib/1/hosted/en-us/office_strings.js` })).toBe('ran')
})
