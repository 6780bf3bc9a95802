import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import { pane as texts } from '../../../server/contract/texts/words/pane.ts'
import type { Role } from '../../../server/policy/vocabulary.ts'
import { Hideable } from '../../parts/announce.tsx'
import { LazyBoundary, lazyComponent } from '../../parts/lazy-component.tsx'
import type { Destination } from '../../parts/page/destination.ts'
import { WorkStrip } from '../../register/work/work-strip.tsx'
import { MissingOriginals } from '../escalation/missing-originals.tsx'
import { Footer } from '../shell/footer.tsx'
import { MayNotFollow } from '../shell/may-not-follow.tsx'
import { ReportPanel } from '../shell/report-panel.tsx'
import { useService } from '../shell/service/service.ts'
import { useLoggedCall } from '../shell/use-logged-call.ts'
import { useRememberedMe } from '../shell/use-remembered-me.ts'
import { Waiting } from '../shell/waiting.tsx'
import { useWorld } from '../shell/world.ts'
import type { Sender } from '../standing/subject.ts'
import { Acts } from './acts.tsx'
import { MessagePane } from './message-pane.tsx'
import { OthersNoLongerShown } from './no-longer-shown.tsx'
import { NotGiven } from './not-given.tsx'
import { NotAMessage, NothingOpen } from './nothing-open.tsx'
import { destinationKey, destinationOf } from './notice-destination.ts'
import { preload } from './preload.ts'
import { useNavigation } from './use-navigation.ts'

const DestinationPane = lazyComponent(async () => (await import('./destination-pane.tsx')).DestinationPane)
const CallPage = lazyComponent(async () => (await import('../shell/call-page.tsx')).CallPage)

/** What a signed-in person sees: what to do about the open message, and what does not depend on one. */
export function SignedIn({ personId }: { personId: string }) {
  const { item: followed, storage, session } = useWorld()
  const item = useSyncExternalStore(followed.subscribe, followed.now)
  const me = useRememberedMe(personId)
  useEffect(preload, [])
  const own = useService(storage, personId, me.data)
  const [isReporting, setReporting] = useState(false)
  // A ref, because only an opening form reads it: a sender who becomes known must not cause a redraw.
  const sender = useRef<Sender | null>(null)
  const onSender = useCallback((of: Sender | null) => {
    sender.current = of
  }, [])
  const itemKey = item.kind === 'message' ? item.message.key : ''
  const call = useLoggedCall(itemKey)
  const { destination, go, back, resume } = useNavigation(itemKey)
  const message = item.kind === 'message' ? item.message : null
  const page = (which: Destination, onBack: (() => void) | null) =>
    me.data ? (
      <LazyBoundary key={destinationKey(which)}>
        <DestinationPane
          destination={which}
          me={me.data}
          message={message}
          go={go}
          back={onBack}
          onLogCall={call.open}
        />
      </LazyBoundary>
    ) : null

  const forms = useMemo(() => ({ onReport: setReporting, onCall: call.open }), [call.open])
  const openWork = () => {
    call.close()
    go({ kind: 'work' })
  }
  const goOn = call.isOpen && !call.isHere ? call.open : resume

  return (
    <>
      <WorkStrip enabled={me.data !== undefined} onOpen={openWork} onResume={goOn} />
      {item.kind === 'message' ? <MayNotFollow followed={followed} when={say(texts['open-another-message'])} /> : null}
      <MissingOriginals message={message} />
      <OthersNoLongerShown openKey={message?.key ?? null} />
      {call.isHere ? null : destination ? (
        page(destination, back)
      ) : item.kind === 'message' ? (
        <MessagePane
          key={item.message.key}
          message={item.message}
          me={me}
          service={own.service}
          onSender={onSender}
          onNotice={(notice) => page(destinationOf(notice), null)}
          follows={(given) => <Acts {...given} own={own} onLogCall={call.open} />}
        />
      ) : item.kind === 'nothing' ? (
        <NothingOpen />
      ) : item.kind === 'not-given' ? (
        <NotGiven why={item.why} />
      ) : (
        <NotAMessage />
      )}
      {call.isOpen && me.data ? (
        <LazyBoundary>
          <CallPage council={me.data.council} own={own} isHere={call.isHere} onClose={call.close} />
        </LazyBoundary>
      ) : null}
      {isReporting ? (
        <Hideable isHidden={call.isHere}>
          <ReportPanel senderNow={() => sender.current} onClose={() => setReporting(false)} />
        </Hideable>
      ) : null}
      <Waiting lasting={storage.lasting} />
      <Footer
        {...own}
        isReporting={isReporting}
        forms={me.data && !call.isHere ? forms : null}
        onSignOut={session.signOut}
        onPage={onPage(me.data?.roles ?? [])}
        inWelsh={me.data?.council.inWelsh}
      />
    </>
  )
}

const onPage = (roles: readonly Role[]): string | null =>
  roles.length === 0
    ? null
    : roles.some((role) => role !== 'ICT')
      ? say(texts['central-log'])
      : say(texts['mail-rules'])
