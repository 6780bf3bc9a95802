import type { FrameLocator, Locator, Page } from 'playwright-core'
import type { Handle } from './page/main.tsx'
import type { Switches } from './page/state/switches.ts'

export type OpenOptions = Partial<Omit<Switches, 'withheld' | 'unreadable'>> & {
  /** The subject of the message to open at once. */
  message?: string
  pane?: 'closed'
  /** A link that opens a compose window. */
  mailtouri?: string
  pinned?: 'no'
}

/** Operates the stand-in Outlook as a person would. */
export type Outlook = {
  page: Page
  /** The add-in's page in its frame. */
  pane(): FrameLocator
  /** Opens the add-in from the ribbon, if it is not open yet. */
  openPane(): Promise<void>
  /** Presses the add-in's button for several selected messages. */
  openSelected(): Promise<void>
  showMailbox(name: string, folder?: 'Inbox' | 'Sent items'): Promise<void>
  /** Waits until a message with this subject is in one of the mailboxes; returns its id. */
  arrived(subject: string): Promise<string>
  openMessage(subject: string): Promise<void>
  /**
   * Opens one message, and another before the add-in can ask about the first. Outlook then answers about the other one,
   * but reports it as open only once `lateItemChanged` is turned off.
   */
  moveOn(from: string, to: string): Promise<void>
  /** Closes the open message: the item beside a pinned pane becomes null. */
  closeItem(): Promise<void>
  /** Opens one message after the other without waiting for anything; null closes what is open. */
  switchQuickly(subjects: (string | null)[], betweenMs?: number): Promise<void>
  /** Opens one message after another, but reports only some of them: `late` has a share from 0 to 1 for each. */
  stumble(subjects: string[], late: number[]): Promise<void>
  select(subjects: string[]): Promise<void>
  change(switches: Partial<Switches>): Promise<void>
  /** The Office calls that the add-in has made so far. */
  calls(): Promise<string[]>
  /** The compose window whose subject begins with this. */
  compose(subject: string): Locator
  /** Presses Send there and waits until the window has closed. */
  send(subject: string): Promise<void>
}

declare global {
  interface Window {
    outlook: Handle
  }
}

/** Opens the mail client at `origin`, and waits until its messages are there. */
export async function openOutlook(page: Page, origin: string, options: OpenOptions = {}): Promise<Outlook> {
  const url = new URL(origin)
  for (const [name, value] of Object.entries(options)) url.searchParams.set(name, String(value))
  await page.goto(url.href)
  // The page renders once its mailboxes have been read.
  await page.getByRole('banner').waitFor()

  const compose = (subject: string) => page.getByRole('region', { name: `Write: ${subject}` }).last()
  const idOf = (wanted: string) => {
    // Just after a reload, even the client is not there yet.
    const { mail } = window.outlook?.state() ?? { mail: {} }
    return Object.values(mail)
      .flat()
      .find((one) => one.subject === wanted)?.id
  }
  /** The mail may still be on its way after a reload, or if it was just sent. */
  const known = async (subject: string): Promise<string> => {
    // Mostly it is there, and to ask once takes less than to begin to wait.
    const id = await page.evaluate(idOf, subject).catch(() => undefined)
    if (id) return id
    const found = await page.waitForFunction(idOf, subject, { timeout: 20_000 }).catch((error) => {
      throw new Error(`No message “${subject}” in any mailbox of this person.`, { cause: error })
    })
    return String(await found.jsonValue())
  }

  return {
    page,
    pane: () => page.frameLocator('aside iframe'),
    openPane: async () => {
      if ((await page.locator('aside iframe').count()) > 0) return
      await page.evaluate(() => window.outlook.set({ button: window.outlook.buttons()[0] ?? null, pinned: true }))
      await page.locator('aside iframe').waitFor()
    },
    openSelected: async () => {
      await page.evaluate(() => {
        const { buttons } = window.outlook.state().office.addIn
        window.outlook.set({ button: buttons.find(({ forSeveral }) => forSeveral) ?? null })
      })
      await page.locator('aside iframe').waitFor()
    },
    showMailbox: async (name, folder = 'Inbox') => {
      await page.evaluate(
        ([wanted, kind]) => {
          const mailbox = window.outlook.state().office.mailboxes.find((one) => one.name === wanted)?.address ?? ''
          window.outlook.set({ mailbox, folder: kind === 'Inbox' ? 'inbox' : 'sent', openId: null, selectedIds: [] })
        },
        [name, folder] as const,
      )
    },
    arrived: known,
    openMessage: async (subject) => {
      const id = await known(subject)
      await page.evaluate((wanted) => window.outlook.openMessage(wanted), id)
    },
    moveOn: async (from, to) => {
      const ids = [await known(from), await known(to)] as const
      await page.evaluate(([first, other]) => {
        window.outlook.openMessage(first)
        window.outlook.change({ lateItemChanged: true })
        window.outlook.openMessage(other)
      }, ids)
    },
    closeItem: () => page.evaluate(() => window.outlook.closeItem()),
    switchQuickly: async (subjects, betweenMs = 0) => {
      const ids = await Promise.all(subjects.map((subject) => (subject === null ? null : known(subject))))
      await page.evaluate(
        async ([all, pause]) => {
          for (const id of all) {
            if (id === null) window.outlook.closeItem()
            else window.outlook.openMessage(id)
            await new Promise((resolve) => setTimeout(resolve, Math.random() * pause))
          }
        },
        [ids, betweenMs] as const,
      )
    },
    stumble: async (subjects, late) => {
      const ids = await Promise.all(subjects.map(known))
      await page.evaluate(
        async ([all, shares]) => {
          for (const [n, id] of all.entries()) {
            const share = shares[n] ?? 0
            await window.outlook.change({ lateItemChanged: share > 0.5 })
            window.outlook.openMessage(id)
            await new Promise((resolve) => setTimeout(resolve, share * 120))
          }
          await window.outlook.change({ lateItemChanged: false })
        },
        [ids, late] as const,
      )
    },
    select: async (subjects) => {
      const ids = await Promise.all(subjects.map(known))
      await page.evaluate((all) => window.outlook.set({ selectedIds: all, openId: all.at(-1) ?? null }), ids)
    },
    change: (switches) => page.evaluate((wanted) => window.outlook.change(wanted), switches),
    calls: () => page.evaluate(() => [...window.outlook.calls]),
    compose,
    send: async (subject) => {
      const window = compose(subject)
      await window.getByRole('button', { name: 'Send' }).click()
      await window.waitFor({ state: 'detached' })
    },
  }
}
