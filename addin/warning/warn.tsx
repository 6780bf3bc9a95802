import { warning as texts } from '../../server/contract/messages/en/warning.ts'
import { say } from '../../server/contract/messages/say.ts'
import { giveWarning, undoWarning } from '../../server/contract/warning.ts'
import { clueOf, nameOrAddress, type Subject } from '../api/customer-of.ts'
import { minimalFacts } from '../api/message-facts.ts'
import { openAnswer } from '../outlook/forms.ts'
import type { OpenMessage, ReplyTo } from '../outlook/reading/open-message.ts'
import { located } from '../outlook/reading/read-message.ts'
import { ActLine } from '../parts/act-line.tsx'
import { Button, type ButtonProps } from '../parts/button.tsx'
import { CopyText } from '../parts/copy-text.tsx'
import { usePaneNote } from '../parts/pane-note.ts'
import { undoAt } from '../queue/act.ts'
import { useActOn, useQueue } from '../queue/queue-context.ts'

type Props = {
  message: OpenMessage
  replyTo: ReplyTo
  subject: Subject
  /** Asks for the person's service first, if necessary. */
  withService: (act: (service: string | null) => void) => void
  /** P9: the council's own words. */
  wording: string
  label: string
  appearance?: ButtonProps['appearance']
  /** This message was warned about already. */
  isDone: boolean
}

/** P9: one click records the polite warning and opens the reply with the council's words. */
export function WarnButton({ message, replyTo, subject, withService, wording, label, appearance, isDone }: Props) {
  const queue = useQueue()
  const [, note] = usePaneNote<'opened' | 'not-opened'>(replyName(message.key))
  const act = useActOn(message.key, 'warning')
  // The button stays, so that nothing moves under the pointer; the line below shows the result.
  const made = act !== undefined && act.state.step !== 'taken-back' && act.state.step !== 'refused'

  const warn = async (service: string | null) => {
    const bodyOf = (of: OpenMessage) => ({ customer: clueOf(subject), service, contact: minimalFacts(of, replyTo) })
    queue.add(
      {
        kind: 'warning',
        path: giveWarning.path,
        body: bodyOf(message),
        itemKey: message.key,
        who: nameOrAddress(subject),
        undoPath: undoAt(undoWarning, 'warningId'),
      },
      async () => bodyOf(await located(message)),
    )
    const opened = await openAnswer(message, replyTo, subject.address, wording)
    note(opened.ok ? 'opened' : 'not-opened')
  }
  return (
    <Button
      {...(appearance ? { appearance } : {})}
      disabledFocusable={made || isDone}
      onClick={() => withService((service) => void warn(service))}
    >
      {label}
    </Button>
  )
}

/** What became of the warning on this message. `isSent`: the register knows that its reply was sent. */
export function WarningLine({ itemKey, wording, isSent }: { itemKey: string; wording: string; isSent: boolean }) {
  const act = useActOn(itemKey, 'warning')
  const [reply] = usePaneNote<'opened' | 'not-opened'>(replyName(itemKey))
  if (!act) return null
  const opened = reply === 'opened'
  return (
    <ActLine
      act={act}
      isSent={isSent}
      words={{
        sending: say(texts, 'recording-polite-warning'),
        // Does not mention the reply until Outlook has opened it.
        waiting: opened ? say(texts, 'kept-here-reply-can-go') : say(texts, 'kept-here'),
        done: isSent ? say(texts, 'polite-warning-sent') : say(texts, 'polite-warning-recorded-it'),
        undone: say(texts, 'polite-warning-undone-if'),
        undo: say(texts, 'undo-polite-warning'),
      }}
      below={
        reply === 'not-opened' ? (
          <CopyText label={say(texts, 'outlook-did-not-open')} text={wording} button={say(texts, 'copy-words')} />
        ) : null
      }
    />
  )
}

const replyName = (itemKey: string) => `warning-reply ${itemKey}`
