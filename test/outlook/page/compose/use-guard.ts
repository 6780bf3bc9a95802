import { useEffect, useRef, useState } from 'react'
import { besideDraft } from '../../host/beside.ts'
import type { DraftSurroundings, Notice } from '../../host/surroundings.ts'
import type { Draft } from '../../mail-item.ts'
import { runCommand } from '../add-in/run-command.ts'
import { outlook } from '../state/store.ts'
import { surroundings } from '../state/surroundings.ts'
import type { Question } from './SendQuestion.tsx'

/** Outlook says that an add-in is slow after this time, and lets whoever writes go on. */
const patience = 5000
const settled = 400

type Recipients = Pick<Draft, 'to' | 'cc' | 'bcc'>

/**
 * Raises the events that the add-in asked for beside one draft: recipients that changed, and a message about to go.
 * Customers have no add-in.
 */
export function useGuard(draft: Draft, change: (part: Partial<Recipients>) => void, send: () => void) {
  const [notices, setNotices] = useState<Notice[]>([])
  const [question, setQuestion] = useState<Question | null>(null)
  const [waiting, setWaiting] = useState(false)
  const latest = useRef({ draft, notices })
  latest.current = { draft, notices }
  const { office, switches } = outlook().get()
  const isColleague = office.people.some(({ address }) => address === switches.person)
  const { events, buttons } = office.addIn.compose

  const around = () => besideDraft(draftNow())
  const draftNow = (): DraftSurroundings => ({
    ...surroundings(),
    draft: () => latest.current.draft,
    setRecipients: (field, addresses) => change({ [field]: addresses }),
    notices: () => latest.current.notices,
    showNotices: (next) => {
      latest.current = { ...latest.current, notices: next }
      setNotices(next)
    },
  })

  const recipients = JSON.stringify([draft.to, draft.cc, draft.bcc])
  const changed = useRef((_: AbortSignal) => undefined as unknown)
  changed.current = (stopped) => {
    const functionName = isColleague ? events.OnMessageRecipientsChanged : undefined
    const event = { changedRecipientFields: { to: true, cc: true, bcc: true }, type: 'olkMessageRecipientsChanged' }
    return functionName && runCommand({ id: 'recipients', functionName, event }, around(), stopped)
  }
  useEffect(() => {
    if (recipients === '[[],[],[]]') return
    const stopped = new AbortController()
    // Whoever types an address has not finished it at each letter.
    const timer = setTimeout(() => changed.current(stopped.signal), settled)
    return () => {
      clearTimeout(timer)
      stopped.abort()
    }
  }, [recipients])

  const press = async (id: string) => {
    const button = buttons.find((one) => one.id === id)
    if (button) await runCommand({ id, functionName: button.functionName, event: { source: { id } } }, around())
  }

  const ask = async () => {
    const functionName = isColleague ? events.OnMessageSend : undefined
    if (!functionName) return send()
    const stopped = new AbortController()
    const goOn = () => {
      stopped.abort()
      setQuestion(null)
      send()
    }
    const stay = () => {
      stopped.abort()
      setQuestion(null)
    }
    setWaiting(true)
    const slow = setTimeout(
      () =>
        setQuestion({
          words: 'Contact register is taking long to answer.',
          cancelLabel: 'Don’t send',
          sendAnyway: goOn,
          doNot: stay,
        }),
      patience,
    )
    const given = await runCommand(
      { id: 'send', functionName, event: { type: 'olkMessageSend' } },
      around(),
      stopped.signal,
    )
    clearTimeout(slow)
    setWaiting(false)
    if (given === null) return
    if (given.allowEvent !== false) return goOn()
    const pressed = given.commandId
    setQuestion({
      words: given.errorMessage ?? '',
      cancelLabel: given.cancelLabel ?? 'Don’t send',
      sendAnyway: goOn,
      doNot: () => {
        stay()
        if (pressed) void press(pressed)
      },
    })
  }

  return { notices, question, waiting, ask, press, buttons: isColleague ? buttons : [] }
}
