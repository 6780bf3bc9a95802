import { vi } from 'vitest'
import { beforeSending, draftOpened, passDraft, recipientsChanged } from '../../../addin/pane/commands/guard.ts'
import { NoToken } from '../../../addin/session/session.ts'
import { type Client, clients } from '../../outlook/client/clients.ts'
import { type DraftEvents, draftEvents, type Recipients, type WritingRules } from '../../outlook/client/draft-events.ts'
import type { Opening } from '../../outlook/client/event-table.ts'
import type { Question } from '../../outlook/client/send-dialog.ts'
import type { Completed } from '../../outlook/host/command-host.ts'
import type { DraftSurroundings, Notice, Trouble } from '../../outlook/host/surroundings.ts'
import type { Draft } from '../../outlook/mail-item.ts'
import { readRibbon } from '../../outlook/serve/ribbon.ts'
import { besideOffice, officeBeside } from './office.ts'
import { fetchFrom, type RegisterLog, type RegisterRules, type SignInState } from './register.ts'

const ribbon = readRibbon('manifest.xml', 'https://register.example')
export const jo = 'jo.marsh@example.org'
export const ana = 'ana@example.org'

export type DeskRules = {
  writing: Partial<WritingRules>
  register: Partial<RegisterRules>
  signIn: SignInState
  draft: Partial<Draft>
  /** Milliseconds that each call to Outlook takes. */
  callMs(): number
  trouble(name: string): Trouble | null
  /** Milliseconds until Outlook has resolved the recipients of a mailto link. */
  resolvedAfter: number
  unresolved: readonly string[]
}

/** One run of a handler: when it began and ended, and what it told Outlook. */
export type Run = { event: string; at: number; endedAt: number | null; told: Completed | null; wasStopped: boolean }

/** The manifest's own handlers, by form factor. */
export const declaredFor = (client: Client): Record<string, string> =>
  clients[client].phone ? ribbon.compose.phoneEvents : ribbon.compose.events

/** Somebody writes in one Outlook, and the guard's own code runs beside the draft as events are raised. Clocks are vi's. */
export function guardDesk(rules: Partial<DeskRules> = {}) {
  const client = rules.writing?.client ?? 'web'
  const draft: Draft = {
    from: { name: 'Amira Khan', address: 'amira.khan@ambleford.example' },
    ...{ to: [jo], cc: [], bcc: [], subject: 'RE: The roof', html: '<p></p>', inReplyTo: null, attachments: [] },
    ...rules.draft,
  }
  const register: RegisterRules = {
    state: 'answers',
    ms: () => 60,
    restricted: new Map([[jo, { mayWrite: false }]]),
    opened: [],
    ...rules.register,
  }
  const desk = { ...rules, signIn: rules.signIn ?? ('given' as SignInState) }
  const log: RegisterLog = { asked: [], answered: 0, confirmed: [] }
  const runs: Run[] = []
  const session: DraftSurroundings['session'] = new Map()
  const seen = { sent: 0, sentAt: null as number | null, question: null as Question | null, slow: false }
  /** Every line, with the moment at which it was shown. */
  const lines: { at: number; words: string }[] = []
  let notices: Notice[] = []
  let isResolved = true
  const openedAt = Date.now()
  let changedAt = openedAt
  vi.stubGlobal('fetch', fetchFrom(register, log))

  const way = {
    origin: 'https://register.example',
    session: {
      token: async () => {
        await new Promise((later) => setTimeout(later, 20))
        if (desk.signIn === 'hangs') return await new Promise<never>(() => undefined)
        if (desk.signIn === 'given') return 'a-token'
        throw new NoToken(desk.signIn === 'unreachable' ? 'unreachable' : 'signed-out')
      },
      lost: () => undefined,
      isPossible: () => {
        if (desk.signIn === 'broken') throw new Error('broken')
        return desk.signIn !== 'impossible'
      },
    },
    service: () => null,
    newKey: () => crypto.randomUUID(),
  }
  const functions: Record<string, () => Promise<Completed | undefined>> = {
    draftOpened: () => draftOpened(way).then(() => undefined),
    recipientsChanged: () => recipientsChanged(way).then(() => undefined),
    beforeSending: () => beforeSending(way).catch(() => ({ allowEvent: true })),
    passDraft: () => passDraft(way).then(() => undefined),
  }
  /** A Mac keeps nothing that can be read in the first two seconds (office-js#5951). */
  const sessionLag = client === 'mac' ? 2000 : 0
  const around = (contextData?: unknown): DraftSurroundings => ({
    reader: draft.from,
    councilDomain: 'ambleford.example',
    permissions: ribbon.permissions,
    phone: clients[client].phone,
    client,
    mailboxSet: clients[client].mailboxSet,
    trouble: (name) => rules.trouble?.(name) ?? null,
    released: async () => undefined,
    called: () => undefined,
    draft: () => draft,
    isResolved: (address) => isResolved && !(rules.unresolved ?? []).includes(address),
    session,
    sessionLag: () => sessionLag,
    contextData,
    setRecipients: (field, addresses) => {
      const before = recipientsOf(draft)
      draft[field] = addresses
      events.changedByAddIn(before)
    },
    notices: () => notices,
    showNotices: (next) => {
      for (const one of next) if (!notices.includes(one)) lines.push({ at: Date.now(), words: one.message })
      notices = next
    },
  })
  const ms = rules.callMs ?? (() => 20)
  const work = async (functionName: string, stopped: AbortSignal, context?: unknown): Promise<Completed | null> => {
    const run: Run = { event: functionName, at: Date.now(), endedAt: null, told: null, wasStopped: false }
    runs.push(run)
    const office = officeBeside(around(context), { ms }, stopped)
    const done = besideOffice(office, async () => (await functions[functionName]?.()) ?? {})
    const ended = new Promise<null>((resolve) => stopped.addEventListener('abort', () => resolve(null), { once: true }))
    const told = await Promise.race([done, ended])
    run.endedAt = Date.now()
    run.told = told
    run.wasStopped = told === null
    return told
  }
  const usual: WritingRules = {
    ...{ client, openedReply: 'not-raised', bothCompose: 'raised', paneForms: 'raised' },
    ...{ longLabel: 'cut', loading: 'loads', faults: [], doubled: [], lost: [], addIn: 'Contact register' },
    declared: declaredFor(client),
    sendMode: ribbon.compose.sendMode,
  }
  const events: DraftEvents = draftEvents({
    rules: () => ({ ...usual, ...rules.writing }),
    run: ({ functionName }, stopped) => work(functionName, stopped),
    recipients: () => recipientsOf(draft),
    resolve: async () => {
      if (isResolved) return
      await new Promise((later) => setTimeout(later, rules.resolvedAfter ?? 400))
      isResolved = true
    },
    send: () => {
      seen.sent += 1
      seen.sentAt = Date.now()
    },
    press: (control, context) => {
      const button = ribbon.compose.buttons.find(({ id }) => id === control)
      if (button) void work(button.functionName, new AbortController().signal, context)
    },
    ask: (question) => {
      if (question && /taking longer|was stopped/.test(question.words)) seen.slow = true
      seen.question = question
    },
    wait: () => undefined,
  })
  return {
    desk,
    draft,
    events,
    register,
    log,
    runs,
    seen,
    lines,
    session,
    /** The line of the last check that stands above the draft; null for none. */
    line: () => notices.filter(({ key }) => /-check(-2)?$/.test(key)).at(-1)?.message ?? null,
    notices: () => notices,
    /** When its recipients were last changed, or it was opened. */
    changedAt: () => changedAt,
    /** The line of the last act. */
    act: () => notices.find(({ key }) => /-act(-2)?$/.test(key))?.message ?? null,
    open: (opening: Opening) => {
      isResolved = opening !== 'mailto'
      return events.opened(opening)
    },
    write: (part: Partial<Recipients>) => {
      const before = recipientsOf(draft)
      if (JSON.stringify(before) !== JSON.stringify(recipientsOf({ ...draft, ...part }))) changedAt = Date.now()
      Object.assign(draft, part)
      // Whoever somebody has chosen is resolved.
      isResolved = true
      events.recipientsChanged(before)
    },
    press: (context?: unknown) => work('passDraft', new AbortController().signal, context),
    answer: (label: string) => {
      const button = seen.question?.buttons.find((one) => one.label === label)
      if (!button) throw new Error(`No button “${label}”`)
      events.answer(button)
    },
  }
}

const recipientsOf = ({ to, cc, bcc }: Recipients): Recipients => ({ to: [...to], cc: [...cc], bcc: [...bcc] })
