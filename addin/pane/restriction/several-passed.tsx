import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, useSyncExternalStore } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import { useCall } from '../../api/api-context.ts'
import { asFailure, failureWords } from '../../api/failure.ts'
import { confirmReply } from '../../api/reply.ts'
import { Button } from '../../parts/button.tsx'
import { CopyText } from '../../parts/copy-text.tsx'
import { useKeyFor } from '../../parts/form/use-key-for.ts'
import { Line } from '../../parts/line.tsx'
import { Progress } from '../../parts/progress.tsx'
import type { Act } from '../../queue/act.ts'
import { useActs, useQueue, useShownBeside } from '../../queue/queue-context.ts'
import { messagesIn } from '../../words/counts.ts'
import type { PassSeveral, SeveralToPassOn } from './pass-several.ts'
import { passedWords } from './several-words.ts'

/** The progress of passing several messages on: which were sent, which were not, and what remains to be done. */
export function SeveralPassed({ passing }: { passing: PassSeveral }) {
  const state = useSyncExternalStore(passing.subscribe, passing.now)
  const queue = useQueue()
  const all = useActs()
  const [answered, setAnswered] = useState<{ of: SeveralToPassOn; sent: boolean } | null>(null)
  const keys = state.step === 'done' ? state.of.keys : []
  const acts = all.filter(({ kind, itemKey }) => kind === 'passed-on' && keys.includes(itemKey))
  useShownBeside(answered ? [] : acts)
  if (state.step === 'none') return null
  const { of } = state
  if (state.step === 'passing') {
    return (
      <Progress
        words={say('Passing on {messages}…', { messages: messagesIn(of.keys.length) })}
        done={state.done}
        total={of.keys.length}
      />
    )
  }
  const { outcome, mayBeOpen } = state
  const live = acts.filter(({ takenBack, state: now }) => !takenBack && now.step !== 'taken-back')
  const refused = live.flatMap((act) => (act.state.step === 'refused' ? [act.state.failure] : []))
  const waiting = live.filter(({ state: now }) => now.step === 'waiting').length
  const opened = live.filter(({ itemKey }) => outcome.opened.includes(itemKey))
  // What has gone stays on the record.
  const undoable = opened.filter(({ state: now }) => now.step === 'done')
  const isUndone = acts.length > 0 && live.length === 0
  const said = [
    passedWords({ ...outcome, opened: opened.map(({ itemKey }) => itemKey) }, of.passTo.name, mayBeOpen),
    ...(outcome.opened.length > opened.length ? [undoneWords(0)] : []),
  ].join(' ')
  const byHand = mayBeOpen ? outcome.opened.length : outcome.failed.length
  const label = say(
    mayBeOpen
      ? 'We don’t know whether Outlook opened a message. If no window opened, forward {messages} to {name} yourself.'
      : 'Forward {messages} to {name} yourself.',
    {
      messages: messagesIn(byHand),
      name: of.passTo.name,
    },
  )
  if (answered?.of === of) {
    return (
      <Line
        words={say(
          answered.sent ? 'Recorded: message to the contact sent.' : 'Recorded: message to the contact not sent.',
        )}
      />
    )
  }
  return (
    <>
      <Line
        words={isUndone ? undoneWords(outcome.sent.length) : said}
        alsoRead={byHand > 0 ? label : ''}
        care={outcome.maybe.length + byHand > 0}
        below={byHand > 0 ? <CopyText label={label} text={of.passTo.address} button={say('Copy the address')} /> : null}
      >
        {undoable.length > 0 ? (
          <Button
            appearance="subtle"
            size="small"
            aria-label={say('Undo the record')}
            onClick={() => {
              for (const { key } of undoable) queue.takeBack(key)
            }}
          >
            {say('Undo')}
          </Button>
        ) : null}
      </Line>
      {refused[0] ? (
        <Line
          care
          words={say('Not recorded: {messages}. {why}', {
            messages: messagesIn(refused.length),
            why: failureWords(refused[0]),
          })}
        />
      ) : null}
      {waiting > 0 ? (
        <Line
          care
          words={say('Kept here and will be sent: the record of {messages}.', { messages: messagesIn(waiting) })}
        />
      ) : null}
      {opened.length > 0 && opened.every(({ state: now }) => now.step === 'done') ? (
        <WasItSent acts={opened} onAnswered={(sent) => setAnswered({ of, sent })} />
      ) : null}
    </>
  )
}

const undoneWords = (sent: number): string =>
  sent > 0
    ? say('Not recorded any more. {messages} went to the contact anyway.', { messages: messagesIn(sent) })
    : say('Not recorded any more. If the message is still open, close it.')

type AskedProps = { acts: Act[]; onAnswered: (sent: boolean) => void }

/** P14: an opened message counts once it was sent: asks once about all messages attached to one. */
function WasItSent({ acts, onAnswered }: AskedProps) {
  const call = useCall()
  const queue = useQueue()
  const queryClient = useQueryClient()
  const keyFor = useKeyFor()
  const confirm = useMutation({
    mutationFn: async (sent: boolean) => {
      for (const id of acts.flatMap(passedOnId)) {
        await confirmReply(call, { id, what: 'forward' }, sent, { key: keyFor({ id, sent }) })
      }
    },
    onSuccess: (_, sent) => {
      onAnswered(sent)
      // They may be passed on again.
      if (!sent) for (const { itemKey } of acts) queue.forget(itemKey, 'passed-on')
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['standing'] }),
  })
  const failed = confirm.error
    ? say('Not all recorded. {why} Answer again.', { why: failureWords(asFailure(confirm.error)) })
    : ''
  const button = (label: string, sent: boolean) => (
    <Button
      size="small"
      aria-label={say('{label}: message to the contact', { label })}
      disabledFocusable={confirm.isPending}
      onClick={() => confirm.mutate(sent)}
    >
      {label}
    </Button>
  )
  return (
    <Line
      words={say('Did you send the message to the contact?')}
      isReadOut={false}
      below={failed ? <Line care words={failed} /> : null}
    >
      <div className="row">
        {button(say('Sent'), true)}
        {button(say('Not sent'), false)}
      </div>
    </Line>
  )
}

const passedOnId = ({ state }: Act): string[] => {
  const id = state.step === 'done' ? state.answer.passedOnId : null
  return typeof id === 'string' ? [id] : []
}
