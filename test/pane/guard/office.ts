import { AsyncLocalStorage } from 'node:async_hooks'
import { clients } from '../../outlook/client/clients.ts'
import { callName } from '../../outlook/host/call-names.ts'
import type { Answer } from '../../outlook/host/calls/answer.ts'
import { composeCalls } from '../../outlook/host/calls/compose.ts'
import type { DraftSurroundings } from '../../outlook/host/surroundings.ts'

/** What one call to Outlook costs, and whether it goes wrong. */
export type CallRules = { ms(): number }

type Result = { status: string; value?: unknown; error?: { code: unknown } }
type Callback = (result: Result) => void
type Person = { name: string; address: string }
/** What Office.js takes for a recipient that the add-in sets. */
const longestAddress = 571
const noticeTypes = ['informationalMessage', 'progressIndicator', 'errorMessage', 'insightMessage']

/**
 * Office.js as one runtime of the add-in sees it beside a draft, over the stand-in's own calls. Once `stopped`, nothing
 * that it was asked is done or answered: the runtime is gone.
 */
export function officeBeside(around: DraftSurroundings, { ms }: CallRules, stopped: AbortSignal) {
  const call = (dispatchId: number, given: object, done: Callback | undefined, asValue: (data: never) => unknown) => {
    const name = callName(dispatchId)
    const trouble = around.trouble(name)
    if (stopped.aborted || trouble === 'silent') return
    setTimeout(() => {
      if (stopped.aborted) return
      const idle: Answer = { error: false, data: null }
      const answer = trouble === 'idle' ? idle : composeCalls[dispatchId]?.({ ...given }, around)
      const ok = trouble !== 'failing' && answer?.error === false
      setTimeout(() => {
        if (stopped.aborted) return
        if (ok) done?.({ status: 'succeeded', value: asValue(answer?.data as never) })
        else done?.({ status: 'failed', error: { code: answer?.errorCode } })
      }, ms() / 2)
    }, ms() / 2)
  }
  const plain = (data: unknown) => data
  // Some recipients have no address, and then no such property (office-js#4456).
  const person = (one: Person | null) => one && { displayName: one.name, emailAddress: one.address || undefined }
  const field = (recipientField: number) => ({
    getAsync: (done: Callback) => call(15, { recipientField }, done, (all: Person[] | null) => all?.map(person)),
    setAsync: (people: { displayName: string; emailAddress?: string }[], done: Callback) => {
      // Office.js throws before it calls Outlook.
      if (people.some(({ emailAddress = '' }) => emailAddress.length > longestAddress)) throw new Error('OutOfRange')
      const recipientArray = people.map((one) => ({ name: one.displayName, address: one.emailAddress }))
      call(21, { recipientField, recipientArray }, done, plain)
    },
  })
  const notice = (key: string, { type, ...line }: { type: string; icon?: string }) => ({
    icon: '',
    persistent: false,
    ...line,
    key,
    type: noticeTypes.indexOf(type),
  })
  const { phone, platform, mailboxSet } = clients[around.client]
  const knows = (version: string) => !phone && Number(version.slice(2)) <= Number(mailboxSet.slice(2))
  const item = {
    to: field(0),
    cc: field(1),
    bcc: field(2),
    from: { getAsync: (done: Callback) => call(107, {}, done, person) },
    subject: { getAsync: (done: Callback) => call(18, {}, done, plain) },
    body: { getAsync: (_: string, done: Callback) => call(37, { coercionType: 0 }, done, plain) },
    getInitializationContextAsync: (done: Callback) => call(99, {}, done, plain),
    sessionData: {
      getAsync: (name: string, done: Callback) => call(186, { name }, done, plain),
      setAsync: (name: string, value: string, done: Callback) => call(185, { name, value }, done, plain),
    },
    notificationMessages: {
      addAsync: (key: string, line: { type: string }, done: Callback) => call(33, notice(key, line), done, plain),
      getAllAsync: (done: Callback) => call(34, {}, done, plain),
      replaceAsync: (key: string, line: { type: string }, done: Callback) => call(35, notice(key, line), done, plain),
      removeAsync: (key: string, done: Callback) => call(36, { key }, done, plain),
    },
    ...(knows('1.14') ? { inReplyTo: around.draft().inReplyTo } : {}),
  }
  return {
    context: {
      platform,
      mailbox: { item, userProfile: { emailAddress: around.reader.address } },
      requirements: { isSetSupported: (_: string, version: string) => knows(version) },
    },
  }
}

const runtime = new AsyncLocalStorage<object>()

/** Each run has an Office of its own, as each runtime has; elsewhere there is none. */
export const besideOffice = <T>(office: object, work: () => Promise<T>): Promise<T> => runtime.run(office, work)

/** Gives modules the Office of the runtime that they run in; returns what takes it away. */
export function installOffice(): () => void {
  Object.defineProperty(globalThis, 'Office', { configurable: true, get: () => runtime.getStore() })
  return () => Reflect.deleteProperty(globalThis, 'Office')
}
