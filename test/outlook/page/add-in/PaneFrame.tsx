import { useEffect, useRef, useState } from 'react'
import { clients } from '../../client/clients.ts'
import { hostBridge } from '../../host/bridge.ts'
import { frameName } from '../../host/frame-name.ts'
import { leavePane } from '../../host/leave-pane.ts'
import { hostPane } from '../../host/pane-host.ts'
import { officeThemes } from '../../host/theme.ts'
import { accountOf, fetchToken } from '../state/server.ts'
import { openItem, outlook } from '../state/store.ts'
import { surroundings } from '../state/surroundings.ts'

/**
 * The add-in's page in a frame, with the host's end of Office.js and of the sign-in bridge behind it. The person and
 * the way of signing in are fixed when the frame starts, so the parent changes its key when they change.
 */
export function PaneFrame({ title, page }: { title: string; page: string }) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [conversationId] = useState(() => crypto.randomUUID())
  const [name] = useState(() => {
    const { office, switches } = outlook().get()
    const { signIn, client, layout, theme, mailboxSet, popUps, dialogStorage } = switches
    const standIn = {
      hostOrigin: location.origin,
      bridge: signIn.startsWith('bridge'),
      phone: layout === 'phone',
      platform: clients[client].platform,
      popUps,
      dialogStorage,
      mailboxSet,
      theme: officeThemes[theme],
      inReplyTo: null,
      reports: office.live,
    }
    return frameName(conversationId, conversationId, standIn)
  })

  useEffect(() => {
    const { office, switches } = outlook().get()
    const { origin } = new URL(page)
    const pane = () => frame.current?.contentWindow ?? null
    const place = { conversationId, controlId: conversationId, origin }
    const host = hostPane(pane, place, surroundings, (data) => frame.current && leavePane(frame.current, data))
    const account = accountOf(office, switches.person)
    const stopBridge = hostBridge(pane, origin, switches.signIn, account, (wanted) =>
      fetchToken({ address: switches.person, ...wanted }),
    )
    let before = outlook().get()
    let told = openItem(before)?.id
    const unsubscribe = outlook().subscribe(() => {
      const now = outlook().get()
      const is = openItem(now)?.id
      const selection = before.selectedIds !== now.selectedIds
      const theme = before.switches.theme !== now.switches.theme
      before = now
      if (told !== is && !now.switches.lateItemChanged) {
        told = is
        host.itemChanged()
      }
      if (selection) host.selectionChanged()
      if (theme) host.themeChanged()
    })
    return () => {
      unsubscribe()
      stopBridge()
      host.close()
    }
  }, [page, conversationId])

  return (
    <iframe
      ref={frame}
      title={title}
      name={name}
      src={page}
      sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads"
      style={{ border: 0, width: '100%', height: '100%', display: 'block' }}
    />
  )
}
