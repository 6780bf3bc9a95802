import { useEffect, useState, useSyncExternalStore } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
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
      <MayNotFollow followed={selection} when={say('select other messages')} />
      {selected.kind === 'asking' ? (
        <StatusPanel waiting heading={say('Asking Outlook what is selected…')} words="" />
      ) : selected.kind === 'cannot' ? (
        <StatusPanel
          heading={say('This Outlook cannot show several messages together')}
          words={say(
            'Nothing was checked. Open each message on its own and choose Contact register to see what to do.',
          )}
        />
      ) : selected.kind === 'did-not' ? (
        <NotChecked
          sentence={say('Outlook did not say what is selected.')}
          detail={say('Nothing was lost. Treat these messages with care.')}
          again={{ label: say('Try again'), run: selection.reread }}
        />
      ) : selected.messages.length === 0 ? (
        <StatusPanel
          heading={say('No message is selected')}
          words={say('Select messages in the list, for example with Ctrl and a click, to see who sent them.')}
        />
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
