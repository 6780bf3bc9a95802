import {
  QueriesObserver,
  type QueryClient,
  QueryClientProvider,
  QueryObserver,
  type QueryObserverOptions,
} from '@tanstack/react-query'
import { createElement } from 'react'
import { CallProvider } from '../../../addin/api/api-context.ts'
import type { Call } from '../../../addin/api/call.ts'
import { makeQueryClient } from '../../../addin/api/query-client.ts'
import { inBatches, standingOptions } from '../../../addin/api/standing.ts'
import { followItem } from '../../../addin/outlook/follow-item.ts'
import type { OpenMessage, ReplyTo } from '../../../addin/outlook/reading/open-message.ts'
import { replyToOptions, whoToAskSoFar } from '../../../addin/pane/standing/use-standing.ts'
import { MessagePane } from '../../../addin/pane/taskpane/message-pane.tsx'
import { QueueProvider } from '../../../addin/queue/queue-context.ts'
import type { Me } from '../../../server/contract/settings/me.ts'
import { councilDomain } from '../../cast.ts'
import { markup } from '../support/markup.ts'

/** What the pane shows at one moment: the message that it is about, and its card. */
export type Frame = { message: OpenMessage | null; standing: string; text: string }

export type Pane = { now(): OpenMessage | null; hasChanged(): boolean; frame(): Frame }

const me = {
  ...{ name: '', roles: [], inServices: [] },
  council: { domains: [councilDomain], timeZone: 'Europe/London' },
} as unknown as Me
const nothing = () => undefined
const noActs: [] = []
const nothingDone = { now: () => noActs, subscribe: () => nothing } as never

/**
 * The pane without a browser: it follows, asks and shows with the pane's own code. A frame is rendered as it would be
 * at that moment; the queries that a mounted pane keeps active are kept active here.
 */
export function openPane(call: Call): Pane {
  const queryClient = makeQueryClient()
  const item = followItem()
  let changed = true
  let stop: () => void = nothing
  let of: OpenMessage | null = null
  const now = (): OpenMessage | null => {
    const open = item.now()
    return open.kind === 'message' ? open.message : null
  }
  const follow = () => {
    changed = true
    const message = now()
    if (message === of) return
    of = message
    stop()
    stop = message ? watch(queryClient, call, message) : nothing
  }
  queryClient.mount()
  queryClient.getQueryCache().subscribe(() => {
    changed = true
  })
  item.subscribe(follow)
  follow()
  return {
    now,
    hasChanged: () => changed,
    frame: () => {
      changed = false
      const message = now()
      return { message, ...drawn(queryClient, call, message) }
    },
  }
}

/** Keeps the queries about one message active; returns how to end that. */
function watch(queryClient: QueryClient, call: Call, message: OpenMessage): () => void {
  const optionsFor = (replyTo: ReplyTo | null): QueryObserverOptions[] => {
    const { first, later, others } = whoToAskSoFar(message, replyTo, me)
    return [first, later, others].flatMap((some) =>
      inBatches(some).map((each) => standingOptions(call, message.key, each, { service: null, mailbox: '' }) as never),
    )
  }
  const replyTo = new QueryObserver(queryClient, replyToOptions(message))
  const standings = new QueriesObserver(queryClient, optionsFor(null))
  const stops = [
    standings.subscribe(nothing),
    replyTo.subscribe(({ data }) => standings.setQueries(optionsFor(data ?? null))),
  ]
  standings.setQueries(optionsFor(replyTo.getCurrentResult().data ?? null))
  return () => {
    for (const stopOne of stops) stopOne()
  }
}

function drawn(queryClient: QueryClient, call: Call, message: OpenMessage | null): { standing: string; text: string } {
  if (!message) return { standing: 'nothing', text: '' }
  const known = { data: me, error: null, refetch: nothing } as never
  const shown = {
    message,
    me: known,
    service: null,
    onSender: nothing,
    onNotice: nothing,
    follows: () => null,
  } as never
  const card = createElement(QueueProvider, { value: nothingDone }, createElement(MessagePane, shown))
  const inside = createElement(CallProvider, { value: call }, card)
  const html = markup(createElement(QueryClientProvider, { client: queryClient }, inside))
  return {
    standing: /<section[^>]* data-standing="([^"]+)"/.exec(html)?.[1] ?? 'none',
    text: html.replace(/<[^>]+>/g, ' '),
  }
}
