import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { colleagues, customers } from '../../cast.ts'
import { liveNames } from '../../outlook/live/names.ts'
import { fullTest } from '../../support/is-full.ts'
import { desk, type Sitting } from '../support/desk.ts'
import { intercept } from '../support/intercept.ts'
import { newcomer, writes } from '../support/newcomer.ts'
import { classicOutlook, succeeds } from '../support/outlook/classic-outlook.ts'
import { evidenceFor } from '../support/recorded.ts'
import { openRegister } from '../support/register-desk.ts'
import { restricted, restrictedCard, signInButton } from '../support/signing-in.ts'

/**
 * What a council has that follows README and chapters and sets nothing else: real names, Office.js and MicrosoftAjax.js
 * from Microsoft's addresses, Outlook as another site than the register, sign-in with Entra ID.
 */
const at = desk({ live: true })
const [jo = ''] = customers.jo.addresses
const { addIn, ajax, library, mail, signIn } = liveNames
const register = `https://${addIn}`

/** Notes every address that a person's browser asks for. */
function noting() {
  const urls: string[] = []
  const before = async ({ context }: Pick<Sitting, 'context'>) => {
    context.on('request', (request) => urls.push(request.url()))
  }
  return { before, of: (part: string) => urls.filter((url) => url.includes(part)) }
}

const ribbon = ({ page }: Sitting, name: string) =>
  page.getByRole('toolbar', { name: 'Mail' }).getByRole('button', { name, exact: true })

describe('with a council’s own settings only, in one window', () => {
  const { before, of } = noting()
  let seat: Sitting
  beforeAll(async () => {
    seat = await at.sit({ message: restricted, stays: true, before })
  })
  afterEach(async () => {
    await seat.page.evaluate(() => window.outlook.set({ button: null, forms: [], drafts: [] }))
    await seat.outlook.closeItem()
  })

  test('the pane starts on Microsoft’s own scripts, and shows each sender’s standing', async () => {
    await restrictedCard(seat).waitFor()
    expect(new URL(seat.page.url()).origin).toBe(`https://${mail}`)
    expect(seat.frame().url()).toBe(`${register}/taskpane.html`)
    expect(of(ajax)).toEqual([`https://${ajax}/ajax/3.5/MicrosoftAjax.js`])
    const paths = of(library).map((url) => new URL(url).pathname)
    expect(paths).toEqual(expect.arrayContaining(['/lib/1/hosted/office.js', '/lib/1/hosted/outlook-web-16.01.js']))
    await seat.read('Repair to the back door')
    await seat.card('No contact restriction').waitFor()
  })

  test('the pane for several messages names their senders', async () => {
    const who = await newcomer(at.stack.post)
    const more = await writes(at.stack.post, `${who.name} <${who.address}>`)
    await seat.outlook.select([who.subject, more.subject])
    await seat.outlook.openSelected()
    await seat.pane.getByRole('heading', { name: '2 messages from 1 sender' }).waitFor()
    await seat.pane.getByText(who.address).waitFor()
  })

  test('P14: the guard warns above a draft that contact is restricted, and asks before sending', async () => {
    const draft = await write(seat, 'About the roof')
    await draft.getByText(/^Restricted contact: jo\.marsh@example\.org\./).waitFor()
    await draft.getByRole('button', { name: 'Send', exact: true }).click()
    await draft
      .getByRole('alertdialog', { name: 'Before you send' })
      .getByText(/Sam Reyes/)
      .first()
      .waitFor()
  })

  test('P10: a button on the ribbon escalates the open message', async () => {
    const who = await newcomer(at.stack.post)
    await seat.outlook.openMessage(who.subject)
    await ribbon(seat, 'Escalate').click()
    await seat.page
      .getByRole('article')
      .getByText(/^Escalated to the authorising officer\./)
      .waitFor()
    expect(await evidenceFor(at.stack.register, who.messageId)).toHaveLength(1)
  })

  test('Office.js sends Microsoft no usage data', async () => {
    const own = await at.sit({ message: restricted })
    const tried = await own.context.waitForEvent('requestfailed', {
      predicate: (request) => request.url().startsWith('https://browser.pipe.aria.microsoft.com/'),
    })
    expect(tried.failure()?.errorText).toMatch(/csp/i)
  })
})

describe('with a council’s own settings only', () => {
  test('the script that the server gives classic Outlook needs neither Office.js nor MicrosoftAjax.js', async () => {
    const { page } = await at.window()
    const fetched = async (path: string) => (await page.goto(register + path))?.text() ?? ''
    const { allowed } = JSON.parse(await fetched('/.well-known/microsoft-officeaddins-allowed.json'))
    expect(allowed).toEqual([`${register}/commands.js`])
    const script = await fetched('/commands.js')
    expect(script).not.toMatch(/MicrosoftAjax|\/office\.js/i)

    const to = { getAsync: succeeds([{ displayName: jo, emailAddress: jo }]) }
    const nobody = { getAsync: succeeds([]) }
    const answer = () => ({
      status: 200,
      body: { checkedAt: new Date().toISOString(), notChecked: 0, restricted: [], opened: [], lookAlikes: [] },
    })
    const outlook = classicOutlook({ script, item: { to, cc: nobody, bcc: nobody }, answer })
    expect(await outlook.run('beforeSending')).toEqual({ allowEvent: true })
    expect(outlook.asked.map(({ url }) => url)).toEqual([expect.stringContaining(`${register}/api/`)])
  })

  test('the register’s page opens in a tab after signing in with Entra ID, and loads nothing from Office', async () => {
    const { before, of } = noting()
    const seat = await openRegister(at, 'ruth', '#/log', { signedOut: true, before })
    const window = await opens(seat, () => seat.page.getByRole('button', { name: 'Sign in' }).click())
    await window.waitForURL((url) => url.host === signIn)
    await window.getByRole('link', { name: colleagues.ruth.name }).click()
    await seat.heading('The log: restrictions').waitFor()
    expect([...of(library), ...of(ajax)]).toEqual([])
  })

  // Under other names it is in sign-in/sign-in-across-sites.test.ts.
  fullTest('the pane signs people in through a window where Outlook on the web does not do it', async () => {
    const seat = await at.sit({ signIn: 'web', message: restricted })
    const between = await opens(seat, () => signInButton(seat).click())
    await opens({ context: between.context() }, () => between.getByRole('button', { name: 'Continue' }).click())
    await restrictedCard(seat).waitFor()
    await expect.poll(() => seat.context.pages().length).toBe(1)
  })
})

/** Begins a message to a restricted customer. */
async function write(seat: Sitting, subject: string) {
  await seat.page.getByRole('button', { name: 'New mail' }).click()
  const draft = seat.page.getByRole('region', { name: /^Write: / }).last()
  await draft.getByRole('textbox', { name: 'Subject' }).fill(subject)
  const named = seat.outlook.compose(subject)
  await named.getByRole('textbox', { name: 'To' }).fill(jo)
  return named
}

async function opens({ context }: Pick<Sitting, 'context'>, act: () => Promise<void>) {
  const [window] = await Promise.all([context.waitForEvent('page'), act()])
  return window
}

fullTest('MicrosoftAjax.js does not come: “Not checked”, and trying again once it does works', async () => {
  let arrives = async () => {}
  const seat = await at.sit({
    message: restricted,
    provokes: /Failed to load resource|MicrosoftAjax\.js/,
    before: async ({ context }) => {
      arrives = await intercept(context, `https://${ajax}/**`, (route) => route.abort())
    },
  })
  await seat.card('Not checked').getByText('Outlook did not answer.').waitFor()
  await arrives()
  await seat.pane.getByRole('button', { name: 'Try again' }).click()
  await restrictedCard(seat).waitFor()
})

fullTest(
  'the policy runs no other scripts from Microsoft’s hosts, and no inline script that another script adds',
  async () => {
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
  },
)
