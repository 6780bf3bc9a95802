import { skipToken, useQuery } from '@tanstack/react-query'
import { reportMark } from '../../../server/contract/mail-arrangement/mark.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { type Mark, readMark } from '../../outlook/reading/mark-header.ts'
import type { OpenMessage } from '../../outlook/reading/open-message.ts'
import { Line } from '../../parts/line.tsx'
import { type Council, isMarking, markedWords } from './mark-words.ts'

type Props = {
  message: OpenMessage
  view: { kind: 'not-checked' } | { kind: 'known'; standing: { kind: string } }
  about: 'sender' | 'recipients'
  council: Council
}

/**
 * P13: the mark that the mail system put on the message. While the register is unavailable, shows the mark, but only if
 * the register last said that mail is marked and the mark is this register's: a stranger can write any other. While the
 * register is available, a difference goes to ICT, and nothing is shown.
 */
export function MarkLine({ message, view, about, council }: Props) {
  const isChecked = view.kind === 'known'
  const isCompared = isChecked && council?.marks !== undefined
  const { data } = useQuery({
    queryKey: ['mark', message.key],
    // Null is an answer: headers that Outlook doesn't give.
    queryFn: () => readMark(message),
    enabled: about === 'sender' && (isCompared || (!isChecked && isMarking(council))),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  const isTelling = data && (data.mark !== null || (isChecked && view.standing.kind === 'restricted'))
  useReport(message, isCompared && isTelling ? data : null)
  const words = isChecked ? null : markedWords(data, message, council)
  return words === null ? null : <Line care words={words} />
}

/**
 * Sent once for each message. The answer says nothing, and nobody has to deal with a failure. Without the time of
 * receipt nothing can be compared, because old mail keeps its mark.
 */
function useReport({ key, from }: OpenMessage, seen: Mark | null) {
  const call = useCall()
  const body =
    seen?.receivedAt && from?.address
      ? { address: from.address, mark: seen.mark, receivedAt: seen.receivedAt.toISOString() }
      : null
  useQuery({
    queryKey: ['mark-report', key],
    queryFn: body ? () => ask(call, reportMark, { key: crypto.randomUUID(), body }) : skipToken,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
}
