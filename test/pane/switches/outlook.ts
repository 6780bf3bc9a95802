import { type Mail, own } from './mail.ts'
import { oneOf, type Random } from './random.ts'

type Done = (result: { status: string; value?: unknown }) => void

/** A host that is slow, forgetful and confused, unless it is calm. */
export type SimulatedOutlook = {
  /** Opens a message; null closes what is open. The add-in is told of it late, twice, or not at all. */
  open(mail: Mail | null): void
  /** Nothing goes wrong from here on, until it is called with false; the add-in is told again what is open. */
  calm(isCalm: boolean): void
  /** The person clicks into the pane. */
  focus(): void
  /** How many answers were about another message than the one that the add-in knew of. */
  foreign(): number
  /** Takes the page's globals away again. */
  leave(): void
}

/** Defines the globals of a page in Outlook, as far as the add-in's code needs them. */
export function simulateOutlook(random: Random, all: Mail[]): SimulatedOutlook {
  let isCalm = false
  let shown: Mail | null = null
  let item: object | null = null
  let known: Mail | null = null
  let foreign = 0
  const handlers: (() => void)[] = []
  const chance = (share: number) => !isCalm && random() < share
  const later = (ms: number, work: () => void) => void setTimeout(work, ms)
  const delay = () => (chance(0.04) ? random() * 6_000 : chance(0.1) ? random() * 1_200 : random() * 40)

  /** A call is about whatever message is open when it runs, and is answered later still. */
  const ask = (of: () => Mail | null, value: (mail: Mail) => unknown) => (done: Done) => {
    if (chance(0.03)) return
    later(delay(), () => {
      const about = chance(0.05) ? oneOf(random, all) : of()
      if (about !== known) foreign += 1
      const fails = !about || chance(0.03)
      later(delay(), () => done(fails ? { status: 'failed' } : { status: 'succeeded', value: value(about) }))
    })
  }
  const facts = (mail: Mail) => ({
    ...{ itemType: 'message', itemId: mail.id, internetMessageId: mail.internetMessageId, conversationId: '' },
    subject: mail.name,
    dateTimeCreated: new Date(0),
    from: { displayName: mail.name, emailAddress: mail.from },
    to: mail.to.map((emailAddress) => ({ displayName: '', emailAddress })),
    cc: [],
  })
  const calls = (of: () => Mail | null) => ({
    getAllInternetHeadersAsync: ask(of, ({ headers }) => headers),
    getAsFileAsync: ask(of, ({ original }) => original),
    getSharedPropertiesAsync: ask(of, ({ mailbox }) => ({ owner: mailbox })),
  })
  const tell = (mail: Mail | null, heard: boolean) => {
    known = mail
    item = mail && { ...facts(mail), ...calls(() => shown) }
    if (heard) for (const hear of handlers) hear()
  }

  const mailbox = {
    get item() {
      return item
    },
    userProfile: { emailAddress: own },
    addHandlerAsync: (_: unknown, hear: () => void, done: Done) => {
      handlers.push(hear)
      later(delay(), () => done({ status: 'succeeded' }))
    },
    loadItemByIdAsync: (id: string, done: Done) => {
      const mail = all.find((one) => one.id === id)
      const loaded = mail && {
        ...facts(mail),
        ...calls(() => mail),
        unloadAsync: (gone?: Done) => gone?.({ status: 'succeeded' }),
      }
      later(delay(), () => done(loaded && !chance(0.3) ? { status: 'succeeded', value: loaded } : { status: 'failed' }))
    },
  }
  const page = Object.assign(new EventTarget(), { setTimeout: later })
  const globals = {
    window: page,
    document: Object.assign(new EventTarget(), { visibilityState: 'visible' }),
    location: { reload: () => undefined },
    PerformanceNavigationTiming: class {},
    Office: {
      context: { mailbox, requirements: { isSetSupported: () => true } },
      EventType: { ItemChanged: 'olkItemSelectedChanged' },
      AsyncResultStatus: { Succeeded: 'succeeded' },
    },
  }
  Object.assign(globalThis, globals)
  const told = (mail: Mail | null) => {
    const after = chance(0.1) ? random() * 5_000 : chance(0.25) ? random() * 400 : random() * 30
    const heard = !chance(0.06)
    later(after, () => tell(mail, heard))
  }
  return {
    open: (mail) => {
      shown = mail
      if (!chance(0.06)) told(mail)
      if (chance(0.1)) told(mail)
    },
    calm: (calm) => {
      isCalm = calm
      if (calm) later(6_000, () => tell(shown, true))
    },
    focus: () => void page.dispatchEvent(new Event('focus')),
    foreign: () => foreign,
    leave: () => {
      for (const name of Object.keys(globals)) Reflect.deleteProperty(globalThis, name)
    },
  }
}
