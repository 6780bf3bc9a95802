import { fileEscalation, withdrawEscalation } from '../../../server/contract/escalation/escalation.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { pathOf } from '../../api/client.ts'
import { nameOrAddress, type Subject } from '../../api/customer-of.ts'
import { hasMovedOnUnsaid } from '../../outlook/forms.ts'
import type { OpenMessage, ReplyTo } from '../../outlook/reading/open-message.ts'
import { ActLine } from '../../parts/act-line.tsx'
import { Button, type ButtonProps } from '../../parts/button.tsx'
import { LazyBoundary, lazyComponent } from '../../parts/lazy-component.tsx'
import { Line } from '../../parts/line.tsx'
import { usePaneNote } from '../../parts/pane-note.ts'
import { undoAt, undoPathOf } from '../../queue/act.ts'
import { useActOn, useQueue } from '../../queue/queue-context.ts'
import { completeEscalation, filedAs, minimalEscalation } from './complete-escalation.ts'
import { filedWithoutOriginal, useMissingOriginal } from './missing-original.ts'

const AfterFiling = lazyComponent(async () => (await import('./after-escalating.tsx')).AfterFiling)

type Props = {
  message: OpenMessage
  replyTo: ReplyTo
  subject: Subject
  /** Asks for the person's service first, if necessary. */
  withService: (act: (service: string | null) => void) => void
  label: string
  appearance?: ButtonProps['appearance']
  /** This message was escalated already. */
  isDone: boolean
}

/** P10: one click files the escalation with the open message as its evidence. Details can follow. */
export function EscalateButton({ message, replyTo, subject, withService, label, appearance, isDone }: Props) {
  const queue = useQueue()
  const act = useActOn(message.key, 'escalation')
  // The button stays in place, so that nothing moves under the pointer; the line below shows the result.
  const made = act !== undefined && act.state.step !== 'taken-back' && act.state.step !== 'refused'

  const [, fail] = usePaneNote<true>(failedName(message.key))
  const escalate = (service: string | null) => {
    try {
      fail(undefined)
      file(service)
    } catch {
      fail(true)
    }
  }
  const [, noteUnmade] = useUnmade(message.key)
  const file = (service: string | null) => {
    const least = minimalEscalation(message, replyTo, subject, service)
    const asked = hasMovedOnUnsaid(message)
    // Kept first, as the pane may be closed while Outlook is asked. Its original is read meanwhile.
    const key = queue.add(
      {
        kind: 'escalation',
        path: fileEscalation.path,
        body: least,
        itemKey: message.key,
        who: nameOrAddress(subject),
        undoPath: undoAt(withdrawEscalation, 'escalationId'),
      },
      async () => {
        const [whole] = await Promise.all([completeEscalation(least, message, replyTo), asked])
        return whole
      },
    )
    void asked.then((isAnother) => {
      if (!isAnother || !key) return
      noteUnmade(key)
      queue.takeBack(key)
    })
  }
  return (
    <Button
      {...(appearance ? { appearance } : {})}
      disabledFocusable={made || isDone}
      onClick={() => withService(escalate)}
    >
      {label}
    </Button>
  )
}

/** The note that the last attempt failed in a way that nobody expected. */
const failedName = (itemKey: string) => `escalating-failed ${itemKey}`

/** The escalation that was taken back before it was sent, because Outlook shows another message. */
const useUnmade = (itemKey: string) => usePaneNote<string>(`escalation-unmade ${itemKey}`)

/** Withdraws the person's own earlier escalation, while nobody has acted on it. */
export function WithdrawButton({ itemKey, escalationId, who }: { itemKey: string; escalationId: string; who: string }) {
  const queue = useQueue()
  const filed = useActOn(itemKey, 'escalation')
  const path = pathOf(withdrawEscalation, escalationId)
  const withdraw = () => {
    // Filed just now, from here: the same as Undo beside it.
    if (filed?.state.step === 'done' && undoPathOf(filed, filed.state.answer) === path) queue.takeBack(filed.key)
    else queue.add({ kind: 'withdraw-escalation', path, body: undefined, itemKey, who, undoPath: null })
  }
  return (
    <Button appearance="subtle" onClick={withdraw}>
      {say('Withdraw the escalation')}
    </Button>
  )
}

type LineProps = {
  message: OpenMessage
  replyTo: ReplyTo
  /** False: the details can be added, but their form does not open automatically. */
  opensDetails?: boolean
}

/** The result of escalating this message or withdrawing the escalation. */
export function EscalationLine({ message, replyTo, opensDetails = true }: LineProps) {
  const itemKey = message.key
  const act = useActOn(itemKey, 'escalation')
  const [unmade] = useUnmade(itemKey)
  const filed = act?.key === unmade ? undefined : act
  const withdrawn = useActOn(itemKey, 'withdraw-escalation')
  const missing = filed ? filedWithoutOriginal(filed) : null
  const [became] = useMissingOriginal(missing?.escalationId ?? '')
  const added = became === 'added'
  const [isFailed] = usePaneNote<true>(failedName(itemKey))
  if (isFailed)
    return <Line care words={say('We don’t know whether this was done. Refresh the pane before you try again.')} />
  if (filed) {
    return (
      <ActLine
        act={filed}
        words={{
          sending: say('Escalating…'),
          waiting: say('The escalation is kept here and will be sent.'),
          done: !missing
            ? say('Escalated to the authorising officer.')
            : added
              ? say('Escalated to the authorising officer. The original message is added.')
              : say('Escalated to the authorising officer, without the original message. Keep the message in Outlook.'),
          undone: say('Escalation withdrawn.'),
          undo: say('Undo the escalation'),
        }}
        below={
          filedAs(filed) ? (
            <LazyBoundary>
              <AfterFiling filed={filed} message={message} replyTo={replyTo} opensItself={opensDetails} />
            </LazyBoundary>
          ) : undefined
        }
      />
    )
  }
  return withdrawn ? (
    <ActLine
      act={withdrawn}
      words={{
        sending: say('Withdrawing the escalation…'),
        waiting: say('The withdrawal is kept here and will be sent.'),
        done: say('Escalation withdrawn.'),
        undone: '',
        undo: '',
      }}
    />
  ) : null
}
