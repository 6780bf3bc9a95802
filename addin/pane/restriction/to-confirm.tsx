import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ToConfirm } from '../../../server/contract/standing/standing.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { useCall } from '../../api/api-context.ts'
import { asFailure, failureWords } from '../../api/failure.ts'
import { confirmReply } from '../../api/reply.ts'
import { onReplySent } from '../../outlook/device-storage.ts'
import { Button } from '../../parts/button.tsx'
import { useKeyFor } from '../../parts/form/use-key-for.ts'
import { Line } from '../../parts/line.tsx'
import { useQueue } from '../../queue/queue-context.ts'
import { replyWords } from '../../words/reply-words.ts'
import { type OneOpened, openedOf, questionAbout } from './reply-words.ts'

type Props = { itemKey: string; toConfirm: ToConfirm[]; timeZone: string }

/**
 * P9, P14: if Outlook has not reported it, asks whether the messages that the person opened for this customer were
 * sent. Until then they do not count.
 */
export function ToConfirmLines({ itemKey, toConfirm, timeZone }: Props) {
  const [answered, setAnswered] = useState<{ of: OneOpened; sent: boolean }[]>([])
  const queryClient = useQueryClient()
  useEffect(
    () => onReplySent(() => void queryClient.invalidateQueries({ queryKey: ['standing', itemKey] })),
    [queryClient, itemKey],
  )
  const isAnswered = (one: OneOpened) => answered.some(({ of }) => of.key === one.key)
  return (
    <>
      {answered.map(({ of, sent }) => (
        <Line
          key={of.key}
          words={say(sent ? 'Recorded: {reply} sent.' : 'Recorded: {reply} not sent.', { reply: replyWords[of.what] })}
        />
      ))}
      {openedOf(toConfirm)
        .filter((one) => !isAnswered(one))
        .map((one) => (
          <Question
            key={one.key}
            itemKey={itemKey}
            opened={one}
            timeZone={timeZone}
            onAnswered={(sent) => setAnswered((before) => [...before, { of: one, sent }])}
          />
        ))}
    </>
  )
}

type QuestionProps = { itemKey: string; opened: OneOpened; timeZone: string; onAnswered: (sent: boolean) => void }

function Question({ itemKey, opened, timeZone, onAnswered }: QuestionProps) {
  const call = useCall()
  const queue = useQueue()
  const queryClient = useQueryClient()
  const keyFor = useKeyFor()
  const confirm = useMutation({
    mutationFn: (sent: boolean) => {
      const { id, what } = opened
      return confirmReply(call, opened, sent, { key: keyFor({ id, what, sent }) })
    },
    onSuccess: (_, sent) => {
      onAnswered(sent)
      // It may be done again from this message. What another message's question says is not about this one.
      if (!sent && opened.isThisMessage) queue.forget(itemKey, opened.what === 'warning' ? 'warning' : 'passed-on')
    },
    // Also after a refusal, because what is shown here is then out of date.
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['standing'] }),
  })
  const { question, which } = questionAbout(opened, timeZone)
  const failed = confirm.error ? say('Not recorded. {why}', { why: failureWords(asFailure(confirm.error)) }) : ''
  const button = (label: string, sent: boolean) => (
    <Button
      size="small"
      aria-label={`${label}: ${which}`}
      disabledFocusable={confirm.isPending}
      onClick={() => confirm.mutate(sent)}
    >
      {label}
    </Button>
  )
  return (
    // Not read out: the line about what was just done says the same.
    <Line words={question} isReadOut={false} below={failed ? <Line care words={failed} /> : null}>
      <div className="row">
        {button(say('Sent'), true)}
        {button(say('Not sent'), false)}
      </div>
    </Line>
  )
}
