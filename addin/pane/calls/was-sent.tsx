import { useMutation } from '@tanstack/react-query'
import { say } from '../../../server/contract/texts/say.ts'
import { useCall } from '../../api/api-context.ts'
import { asFailure, failureWords } from '../../api/failure.ts'
import { confirmReply } from '../../api/reply.ts'
import { Button } from '../../parts/button.tsx'
import { useKeyFor } from '../../parts/form/use-key-for.ts'
import { Line } from '../../parts/line.tsx'
import { replyWords } from '../../words/reply-words.ts'
import type { ToSend } from './send-call-act.ts'

/** What is asked about a letter or a message. Read out with what was recorded. */
export const wasSentWords = ({ what }: ToSend): string =>
  say('It counts once you’ve sent the {reply}. Did you send it?', { reply: replyWords[what] })

/** P9, P14: a letter or a message on social media counts once it was sent, so this asks the person who recorded it. */
export function WasSent({ onSent, ...toSend }: ToSend & { onSent: () => void }) {
  const { what, id } = toSend
  const call = useCall()
  const keyFor = useKeyFor()
  const confirm = useMutation({
    mutationFn: (sent: boolean) => confirmReply(call, { id, what }, sent, { key: keyFor({ id, sent }) }),
    onSuccess: (_, sent) => {
      if (sent) onSent()
    },
  })
  if (confirm.data)
    return (
      <Line
        words={say(confirm.variables ? 'Recorded: {reply} sent.' : 'Recorded: {reply} not sent.', {
          reply: replyWords[what],
        })}
      />
    )
  const failed = confirm.error ? say('Not recorded. {why}', { why: failureWords(asFailure(confirm.error)) }) : ''
  const button = (label: string, sent: boolean) => (
    <Button size="small" disabledFocusable={confirm.isPending} onClick={() => confirm.mutate(sent)}>
      {label}
    </Button>
  )
  return (
    <Line
      care={failed !== ''}
      words={[failed, wasSentWords(toSend)].filter(Boolean).join(' ')}
      isReadOut={failed !== ''}
    >
      <div className="row">
        {button(say('Sent'), true)}
        {button(say('Not sent'), false)}
      </div>
    </Line>
  )
}
