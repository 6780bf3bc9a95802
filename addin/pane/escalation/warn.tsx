import { say } from '../../../server/contract/texts/say.ts'
import { giveWarning, undoWarning } from '../../../server/contract/warning.ts'
import { clueOf, nameOrAddress, type Subject } from '../../api/customer-of.ts'
import { minimalFacts } from '../../api/message-facts.ts'
import { openAnswer, type ReplyOpened, shownInOutlook } from '../../outlook/forms.ts'
import type { FormOpened, LateForm } from '../../outlook/open-form.ts'
import type { OpenMessage, ReplyTo } from '../../outlook/reading/open-message.ts'
import { located } from '../../outlook/reading/read-message.ts'
import { ActLine } from '../../parts/act-line.tsx'
import { Button, type ButtonProps } from '../../parts/button.tsx'
import { CopyText } from '../../parts/copy-text.tsx'
import { Line } from '../../parts/line.tsx'
import { usePaneNote } from '../../parts/pane-note.ts'
import { type Act, undoAt } from '../../queue/act.ts'
import { useActOn, useQueue } from '../../queue/queue-context.ts'

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

/**
 * What became of the reply. Nothing is recorded of one that Outlook did not open, until the person has sent it by hand.
 * `byHand` records that. `unmade`: the act that was kept while it opened, and taken back because it did not. `unknown`:
 * something failed that nobody expected.
 */
type Reply = { is: 'opening' | ReplyOpened | 'by-hand' | 'unknown'; byHand: () => void; unmade?: string | null }

/** P9: one click opens the reply with the council's words, and records the polite warning. */
export function WarnButton({ message, replyTo, subject, withService, wording, label, appearance, isDone }: Props) {
  const queue = useQueue()
  const [reply, note, now] = usePaneNote<Reply>(replyName(message.key))
  const act = useActOn(message.key, 'warning')
  // The button stays, so that nothing moves under the pointer; the line below shows the result.
  const made = isMade(act)

  /** Keeps it on the device, and sends it once it is known which message it is about, and in whose mailbox. */
  const record = (service: string | null, sent: boolean, known: Promise<OpenMessage>) => {
    const bodyOf = (of: OpenMessage) => ({
      ...{ customer: clueOf(subject), service, contact: minimalFacts(of, replyTo) },
      ...(sent && { sent }),
    })
    return queue.add(
      {
        kind: 'warning',
        path: giveWarning.path,
        body: bodyOf(message),
        itemKey: message.key,
        who: nameOrAddress(subject),
        undoPath: undoAt(undoWarning, 'warningId'),
      },
      async () => bodyOf(await known),
    )
  }
  const warn = async (service: string | null) => {
    if (now()?.is === 'opening') return
    // Asked before anything opens: afterwards, another message may be open.
    const whole = located(message)
    const byHand = () => {
      note({ is: 'by-hand', byHand })
      record(service, true, whole)
    }
    note({ is: 'opening', byHand })
    let answered = () => {}
    const answer = new Promise<void>((resolve) => {
      answered = resolve
    })
    // Kept first, as the pane may be closed while Outlook opens the reply; the register hears of it afterwards.
    const unmade = record(
      service,
      false,
      answer.then(() => whole),
    )
    const opened = await open((is) => note({ is, byHand })).catch((): FormOpened => 'maybe')
    const isOpen = opened === 'opened' || opened === 'maybe'
    note({ is: opened, byHand, ...(!isOpen && { unmade }) })
    if (!isOpen && unmade) queue.takeBack(unmade)
    answered()
  }
  const open = async (late: LateForm): Promise<ReplyOpened> => {
    const shown = await shownInOutlook(message)
    if (shown === 'another') return 'another-message'
    return openAnswer(message, shown, replyTo, { to: subject.address, text: wording }, late)
  }
  const failed = () => note({ is: 'unknown', byHand: failed })
  return (
    <Button
      {...(appearance ? { appearance } : {})}
      disabledFocusable={made || isDone || reply?.is === 'opening'}
      onClick={() => withService((service) => void warn(service).catch(failed))}
    >
      {label}
    </Button>
  )
}

type LineProps = {
  itemKey: string
  wording: string
  /** The register knows that its reply was sent. */
  isSent: boolean
}

/** What became of the warning on this message. */
export function WarningLine({ itemKey, wording, isSent }: LineProps) {
  const act = useActOn(itemKey, 'warning')
  const [reply] = usePaneNote<Reply>(replyName(itemKey))
  const toCopy = reply ? copyLabel(reply.is) : ''
  const copy = toCopy ? <CopyText label={toCopy} text={wording} button={say('Copy the words')} /> : null
  if (reply?.is === 'opening') return <Line words={say('Opening the reply…')} />
  if (reply?.is === 'unknown')
    return <Line care words={say('We don’t know whether this was done. Refresh the pane before you try again.')} />
  // Of an act that the person took back, the line below tells.
  const isUnmade = !act || act.key === reply?.unmade
  if (reply?.is === 'another-message' && isUnmade) return null
  if (reply?.is === 'not-opened' && isUnmade) {
    return (
      <Line
        care
        words={say('The polite warning is not recorded yet.')}
        alsoRead={toCopy}
        below={
          <>
            {copy}
            <div className="row">
              <Button size="small" onClick={reply.byHand}>
                {say('I have sent it')}
              </Button>
            </div>
          </>
        }
      />
    )
  }
  if (!act) return null
  const sent = isSent || reply?.is === 'by-hand'
  return (
    <ActLine
      act={act}
      isSent={sent}
      alsoRead={toCopy}
      words={{
        sending: say('Recording the polite warning…'),
        // Does not mention the reply until Outlook has opened it.
        waiting:
          reply?.is === 'opened'
            ? say('The polite warning is kept here and will be sent. The reply can go now.')
            : say('The polite warning is kept here and will be sent.'),
        done: sent
          ? say('Polite warning sent. It counts.')
          : say('Polite warning recorded. It counts once you’ve sent the reply.'),
        undone: say('Polite warning undone. If its reply is still open, close it.'),
        undo: say('Undo the polite warning'),
      }}
      below={copy}
    />
  )
}

const isMade = (act: Act | undefined): boolean =>
  act !== undefined && act.state.step !== 'taken-back' && act.state.step !== 'refused'

/** What to do about a reply that Outlook did not open, or has not said whether it did; empty where nothing is to do. */
function copyLabel(is: Reply['is']): string {
  if (is === 'maybe')
    return say(
      'We don’t know whether Outlook opened the reply. If no window opened, copy these words and reply yourself.',
    )
  return is === 'not-opened' ? say('Outlook did not open the reply. Copy these words and reply yourself.') : ''
}

const replyName = (itemKey: string) => `warning-reply ${itemKey}`
