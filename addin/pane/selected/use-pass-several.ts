import { useState } from 'react'
import { passOn as passOnRoute, undoPassedOn } from '../../../server/contract/restriction/passed-on.ts'
import { minimalFacts } from '../../api/message-facts.ts'
import { fetchStanding } from '../../api/standing.ts'
import { openForwardOf } from '../../outlook/forward-several.ts'
import { ownAddress } from '../../outlook/profile.ts'
import type { SelectedMessage } from '../../outlook/selection.ts'
import { undoAt } from '../../queue/act.ts'
import { useQueue } from '../../queue/queue-context.ts'
import { forwardWords } from '../../words/forward-words.ts'
import { createPassSeveral, type PassSeveral } from '../restriction/pass-several.ts'
import { useWorld } from '../shell/world.ts'
import { sharedMailbox, whoToAsk } from '../standing/who-to-ask.ts'
import type { Read, Reader } from './reader.ts'

/** Passing several messages on, connected to Outlook, Microsoft Graph, the register and the device. */
export function usePassSeveral(
  reader: Reader,
  selectedNow: () => SelectedMessage[],
  about: () => { service: string | null; domains: string[] },
): PassSeveral {
  const { call, graph } = useWorld()
  const queue = useQueue()
  const readOf = (key: string): Read | null => {
    const read = reader.now().get(key)
    return read && read !== 'unread' ? read : null
  }
  const [passing] = useState(() =>
    createPassSeveral({
      isPassedOn: async (key) => {
        const read = readOf(key)
        if (!read) return false
        const { service, domains } = about()
        const { message, replyTo } = read
        const { first, later } = whoToAsk(message, replyTo, [message.mailbox, ownAddress()], domains)
        const mailbox = sharedMailbox(message, ownAddress())
        const asker = { service, mailbox, messageId: message.internetMessageId }
        const answer = await fetchStanding(call, [...first, ...later].slice(0, 10), asker).catch(() => null)
        return (answer?.standings ?? []).some(
          ({ standing }) => standing.kind === 'restricted' && standing.passedOn?.confirmed === true,
        )
      },
      send: async ({ passTo }, key) => {
        const read = readOf(key)
        if (!graph || !read) return 'not-sent'
        const { prepareSelected, send } = await import('../restriction/one-click.ts')
        const given = await prepareSelected(graph, read.message)
        return given.ok ? (await send(graph, given, passTo)).kind : 'not-sent'
      },
      open: async ({ passTo }, keys) => {
        const subjects = new Map(selectedNow().map(({ key, subject }) => [key, subject]))
        const messages = keys.map((key) => ({
          key,
          subject: readOf(key)?.message.subject ?? subjects.get(key) ?? null,
        }))
        return openForwardOf(messages, passTo.address, forwardWords(passTo.standIn))
      },
      record: ({ restrictionId, who }, key, isSent) => {
        const read = readOf(key)
        if (!read) return
        const sent = { reminder: false, forward: isSent }
        const contact = minimalFacts(read.message, read.replyTo)
        queue.add({
          kind: 'passed-on',
          path: passOnRoute.path,
          body: { restrictionId, reminded: false, forwarded: true, sent, contact },
          itemKey: key,
          who,
          undoPath: undoAt(undoPassedOn, 'passedOnId'),
        })
      },
    }),
  )
  return passing
}
