import { useEffect, useRef, useState } from 'react'
import { draftEvents, type Recipients } from '../../client/draft-events.ts'
import type { Opening } from '../../client/event-table.ts'
import type { Question } from '../../client/send-dialog.ts'
import { besideDraft } from '../../host/beside.ts'
import type { DraftSurroundings, Notice } from '../../host/surroundings.ts'
import type { Draft } from '../../mail-item.ts'
import { runCommand } from '../add-in/run-command.ts'
import { outlook } from '../state/store.ts'
import { surroundings } from '../state/surroundings.ts'

/** Milliseconds to wait while somebody is still typing an address; resolving the addresses of a link takes as long. */
const settled = 400
/** Milliseconds until a Mac can read what was just stored: office-js#5951. */
const sessionLag = 2000

/** The events and the buttons of the add-in beside one draft. Customers have no add-in. */
export function useGuard(
  opening: Opening,
  draft: Draft,
  /** The draft's contents as they are now. */
  html: () => string,
  change: (part: Partial<Recipients>) => void,
  send: (anyway: boolean) => void,
) {
  const [notices, setNotices] = useState<Notice[]>([])
  const [question, setQuestion] = useState<Question | null>(null)
  const [waiting, setWaiting] = useState(false)
  const latest = useRef({ draft, html, notices, change, send })
  latest.current = { draft, html, notices, change, send }
  const resolved = useRef(opening !== 'mailto')
  const { office, switches } = outlook().get()
  const isColleague = office.people.some(({ address }) => address === switches.person)
  const { buttons } = office.addIn.compose

  const [session] = useState<DraftSurroundings['session']>(() => new Map())

  const around = (contextData?: unknown) => besideDraft({ ...draftNow(), contextData })
  const draftNow = (): DraftSurroundings => ({
    ...surroundings(),
    session,
    sessionLag: () => (outlook().get().switches.composeFaults.includes('session-data-late') ? sessionLag : 0),
    draft: () => ({ ...latest.current.draft, html: latest.current.html() }),
    isResolved: (address) => resolved.current && !outlook().get().switches.unresolved.includes(address),
    setRecipients: (field, addresses) => {
      const before = recipientsOf(latest.current.draft)
      latest.current.draft = { ...latest.current.draft, [field]: addresses }
      raised.current = recipientsOf(latest.current.draft)
      latest.current.change({ [field]: addresses })
      events.changedByAddIn(before)
    },
    notices: () => latest.current.notices,
    showNotices: (next) => {
      latest.current = { ...latest.current, notices: next }
      setNotices(next)
    },
  })

  const press = async (id: string, contextData?: unknown) => {
    const button = buttons.find((one) => one.id === id)
    if (button)
      await runCommand({ id, functionName: button.functionName, event: { source: { id } } }, around(contextData))
  }

  const [events] = useState(() =>
    draftEvents({
      rules: writingRules,
      run: (command, stopped) => runCommand(command, around(), stopped),
      recipients: () => recipientsOf(latest.current.draft),
      resolve: async () => {
        if (resolved.current) return
        await new Promise((later) => setTimeout(later, settled))
        resolved.current = true
      },
      send: (anyway) => latest.current.send(anyway),
      press: (id, contextData) => void press(id, contextData),
      ask: setQuestion,
      wait: setWaiting,
    }),
  )

  /** The recipients that the add-in knows about. */
  const raised = useRef(recipientsOf(draft))
  const now = JSON.stringify(recipientsOf(draft))
  useEffect(() => {
    if (now === JSON.stringify(raised.current)) return
    const timer = setTimeout(() => {
      const before = raised.current
      raised.current = JSON.parse(now) as Recipients
      // A link may name nobody.
      resolved.current = true
      events.recipientsChanged(before)
    }, settled)
    return () => clearTimeout(timer)
  }, [now, events])
  useEffect(() => {
    void events.opened(opening)
    return events.closed
  }, [opening, events])

  return { notices, question, waiting, events, press, buttons: isColleague ? buttons : [] }
}

const recipientsOf = ({ to, cc, bcc }: Recipients): Recipients => ({ to, cc, bcc })

/** The current choices. */
function writingRules() {
  const { office, switches } = outlook().get()
  const { name, compose } = office.addIn
  const isColleague = office.people.some(({ address }) => address === switches.person)
  const events = switches.layout === 'phone' ? compose.phoneEvents : compose.events
  return {
    ...switches,
    faults: switches.composeFaults,
    addIn: name,
    declared: isColleague ? events : {},
    sendMode: compose.sendMode,
  }
}
