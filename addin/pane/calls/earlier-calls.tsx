import { say } from '../../../server/contract/texts/say.ts'
import { waitingWhat } from '../../../server/contract/texts/words/waiting.ts'
import { Button } from '../../parts/button.tsx'
import { Line } from '../../parts/line.tsx'
import { spoken } from '../../words/spoken.ts'
import { type AfterActs, RecordedCall } from './recorded-call.tsx'
import type { CallAct, GivenCall } from './send-call-act.ts'
import { isUnderWay, type SentCall, type SentCalls } from './sent-calls.ts'

const whatOf: Record<CallAct, string> = spoken(waitingWhat)

/** Who was looked up, as the person entered it. */
const whomOf = ({ asked: { value, also } }: GivenCall): string => [value, also?.name].filter(Boolean).join(', ')

type Props = { calls: SentCalls; after: AfterActs }

/** P4: what became of the calls that were sent before, and whom each is about. `except`: what the form itself shows. */
export const EarlierCalls = ({ except, ...props }: Props & { except: SentCall | null }) =>
  props.calls.sent
    .filter(({ key }) => key !== except?.key)
    .map((sent) => <EarlierCall key={sent.key} sent={sent} {...props} />)

function EarlierCall({ sent, calls, after }: Props & { sent: SentCall }) {
  const { given, state } = sent
  const whom = whomOf(given)
  const act = say('{what} about {whom}', { what: whatOf[given.act], whom })
  if (state.step === 'recorded')
    return (
      <RecordedCall
        {...state.recorded}
        also={say('It’s about {whom}.', { whom })}
        after={after}
        onUndone={() => calls.undone(sent)}
      />
    )
  if (state.step === 'undone') return <Line words={say('{act}: undone.', { act })} />
  if (state.step === 'taken-back') return <Line words={say('{act}: taken back. Nothing was recorded.', { act })} />
  const isSending = isUnderWay(sent)
  const button = (label: string, onClick: () => void) => (
    <Button
      size="small"
      aria-label={say('{button}: {act}', { button: label, act })}
      disabledFocusable={isSending}
      onClick={onClick}
    >
      {label}
    </Button>
  )
  return (
    <Line
      care={!isSending}
      words={isSending ? say('{act}: still being sent…', { act }) : wordsOf(act, state)}
      below={
        state.step === 'not-sent' && given.contact.note ? (
          <p className="said" lang="">
            {given.contact.note}
          </p>
        ) : null
      }
    >
      <div className="row">
        {button(say('Send it again'), () => void calls.sendAgain(sent))}
        {state.step === 'open'
          ? button(say('Take it back'), () => void calls.takeBack(sent))
          : button(say('Discard'), () => calls.discard(sent.key))}
      </div>
    </Line>
  )
}

function wordsOf(act: string, { step, why }: { step: 'open' | 'not-sent'; why: string }): string {
  if (step === 'not-sent') return say('{act}: not sent. {why}', { act, why })
  const perhaps = say('{act}: this may have been recorded.', { act })
  return [perhaps, why, say('Send it again: it’s recorded only once. Or take it back.')].filter(Boolean).join(' ')
}
