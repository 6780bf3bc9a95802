import { clients } from '../../client/clients.ts'
import type { Beside } from '../../host/beside.ts'
import { hostBridge } from '../../host/bridge.ts'
import { type Completed, hostCommand } from '../../host/command-host.ts'
import { frameName } from '../../host/frame-name.ts'
import { officeThemes } from '../../host/theme.ts'
import { accountOf, fetchToken } from '../state/server.ts'
import { outlook } from '../state/store.ts'

/**
 * Runs one of the add-in's functions in a hidden frame beside a draft or a message. Returns what it reported to
 * Outlook; null if it was stopped or never reported completion.
 */
export function runCommand(
  command: { id: string; functionName: string; event: object },
  beside: Beside,
  stopped?: AbortSignal,
): Promise<Completed | null> {
  const { office, switches } = outlook().get()
  const { functionPage } = office.addIn
  const { origin } = new URL(functionPage)
  const id = crypto.randomUUID()
  const account = accountOf(office, switches.person)
  const frame = document.createElement('iframe')
  frame.name = frameName(id, id, {
    hostOrigin: location.origin,
    bridge: switches.signIn.startsWith('bridge'),
    phone: clients[switches.client].phone,
    platform: clients[switches.client].platform,
    popUps: switches.popUps,
    dialogStorage: switches.dialogStorage,
    mailboxSet: switches.mailboxSet,
    theme: officeThemes[switches.theme],
    inReplyTo: beside.inReplyTo,
    reports: office.live,
  })
  frame.hidden = true
  frame.title = 'Contact register: a command'
  frame.src = functionPage
  const inside = () => frame.contentWindow

  return new Promise((resolve) => {
    const finish = (given: Completed | null) => {
      clearTimeout(timer)
      stopHost()
      stopBridge()
      frame.remove()
      resolve(given)
    }
    // Also for a button's function, which has as long as an event's.
    const timer = setTimeout(() => finish(null), clients[switches.client].handlerLimit)
    const stopHost = hostCommand(inside, { conversationId: id, controlId: id, origin }, command, beside, finish)
    const stopBridge = hostBridge(inside, origin, switches.signIn, account, (wanted) =>
      fetchToken({ address: switches.person, ...wanted }),
    )
    stopped?.addEventListener('abort', () => finish(null), { once: true })
    document.body.append(frame)
  })
}
