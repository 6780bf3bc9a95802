import { useEffect, useState, useSyncExternalStore } from 'react'
import { selected as texts } from '../../../server/contract/messages/en/selected.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { readSelected } from '../../outlook/reading/loaded-message.ts'
import type { FollowedSelection } from '../../outlook/selection.ts'
import { Footer } from '../shell/footer.tsx'
import { MayNotFollow } from '../shell/may-not-follow.tsx'
import { NotChecked } from '../shell/not-checked.tsx'
import { useService } from '../shell/service/service.ts'
import { StatusPanel } from '../shell/status-panel.tsx'
import { useRememberedMe } from '../shell/use-remembered-me.ts'
import { Waiting } from '../shell/waiting.tsx'
import { useWorld } from '../shell/world.ts'
import { createReader } from './reader.ts'
import { SelectedMessages } from './selected-messages.tsx'

/**
 * What a signed-in person sees of several selected messages: who sent them, and what can be done with them together.
 */
export function SelectedPane({ personId, selection }: { personId: string; selection: FollowedSelection }) {
  const { storage, session } = useWorld()
  const me = useRememberedMe(personId)
  const selected = useSyncExternalStore(selection.subscribe, selection.now)
  const own = useService(storage, personId, me.data)
  const [reader] = useState(() => createReader((one, late) => readSelected(one, 'facts', late)))
  useEffect(() => {
    if (selected.kind === 'messages') reader.want(selected.messages)
  }, [reader, selected])

  return (
    <>
      <MayNotFollow followed={selection} when={say(texts, 'select-other-messages')} />
      {selected.kind === 'asking' ? (
        <StatusPanel waiting heading={say(texts, 'asking-outlook-what-is')} words="" />
      ) : selected.kind === 'cannot' ? (
        <StatusPanel heading={say(texts, 'this-outlook-cannot-show')} words={say(texts, 'nothing-was-checked-open')} />
      ) : selected.kind === 'did-not' ? (
        <NotChecked
          sentence={say(texts, 'outlook-did-not-say')}
          detail={say(texts, 'nothing-was-lost-treat')}
          again={{ label: say(texts, 'try-again'), run: selection.reread }}
        />
      ) : selected.messages.length === 0 ? (
        <StatusPanel heading={say(texts, 'no-message-is-selected')} words={say(texts, 'select-messages-in-list')} />
      ) : (
        <SelectedMessages
          selected={selected.messages}
          others={selected.others}
          reader={reader}
          personId={personId}
          me={me}
          own={own}
          onRefresh={selection.reread}
        />
      )}
      <Waiting lasting={storage.lasting} />
      <Footer {...own} onSignOut={session.signOut} inWelsh={me.data?.council.inWelsh} />
    </>
  )
}
