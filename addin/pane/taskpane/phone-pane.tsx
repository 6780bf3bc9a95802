import { say } from '../../../server/contract/texts/say.ts'
import './phone.css'
import { useSyncExternalStore } from 'react'
import { Footer } from '../shell/footer.tsx'
import { useService } from '../shell/service/service.ts'
import { StatusPanel } from '../shell/status-panel.tsx'
import { useRememberedMe } from '../shell/use-remembered-me.ts'
import { Waiting } from '../shell/waiting.tsx'
import { useWorld } from '../shell/world.ts'
import { MessagePane } from './message-pane.tsx'
import { OthersNoLongerShown } from './no-longer-shown.tsx'
import { NotGiven } from './not-given.tsx'
import { NothingOpen } from './nothing-open.tsx'
import { PhoneActs } from './phone-acts.tsx'

const nothing = () => undefined

/**
 * What a signed-in person sees on a phone: a card to read, whom to contact, and Escalate. Everything else needs a
 * computer.
 */
export function PhonePane({ personId }: { personId: string }) {
  const { item: followed, storage, session } = useWorld()
  const item = useSyncExternalStore(followed.subscribe, followed.now)
  const me = useRememberedMe(personId)
  const own = useService(storage, personId, me.data)
  return (
    <div className="on-phone stack">
      <OthersNoLongerShown openKey={item.kind === 'message' ? item.message.key : null} />
      {item.kind === 'message' ? (
        <MessagePane
          key={item.message.key}
          message={item.message}
          me={me}
          service={own.service}
          onSender={nothing}
          onNotice={fromTheRegister}
          follows={(given) => <PhoneActs {...given} own={own} />}
        />
      ) : item.kind === 'not-given' ? (
        <NotGiven why={item.why} />
      ) : (
        <NothingOpen />
      )}
      <Waiting lasting={storage.lasting} />
      <Footer {...own} onSignOut={session.signOut} inWelsh={me.data?.council.inWelsh} />
    </div>
  )
}

const fromTheRegister = () => (
  <StatusPanel
    heading={say('This is from the register')}
    words={say('Open it in Outlook on a computer to see what it is about.')}
  />
)
