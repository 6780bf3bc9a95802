import { useQuery } from '@tanstack/react-query'
import { reportMark } from '../../server/contract/mail-arrangement/mark.ts'
import { useCall } from '../api/api-context.ts'
import { ask } from '../api/client.ts'
import { type Mark, readMark } from '../outlook/reading/mark-header.ts'
import type { OpenMessage } from '../outlook/reading/open-message.ts'
import { Line } from '../parts/line.tsx'
import { type Council, markedWords } from './words.ts'

type Props = {
  message: OpenMessage
  view: { kind: 'not-checked' } | { kind: 'known'; standing: { kind: string } }
  about: 'sender' | 'recipients'
  council: Council
}

/**
 * P13: the mark that the mail system put on the message. Where the register can't be asked, it says so; where it can, a
 * difference between the two goes to ICT, and nothing is shown.
 */
export function MarkLine({ message, view, about, council }: Props) {
  const { data } = useQuery({
    queryKey: ['mark', message.key],
    // Null is an answer: headers that Outlook doesn't give.
    queryFn: () => readMark(message),
    enabled: about === 'sender',
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  const isChecked = view.kind === 'known'
  const isCompared =
    isChecked && council?.marksMail && data && (data.mark !== null || view.standing.kind === 'restricted')
  useReport(message, isCompared ? data : null)
  return isChecked || !data?.mark ? null : <Line care words={markedWords(data, message, council)} />
}

/** Once for each message; the answer says nothing, and a failure is for nobody to deal with. */
function useReport(message: OpenMessage, mark: Mark | null) {
  const call = useCall()
  const address = message.from?.address ?? ''
  const at = mark?.receivedAt ?? null
  useQuery({
    queryKey: ['mark-report', message.key],
    queryFn: async () => {
      const body = { address, mark: mark?.mark ?? null, receivedAt: (at ?? new Date()).toISOString() }
      await ask(call, reportMark, { key: crypto.randomUUID(), body })
      return true
    },
    enabled: mark !== null && at !== null && address !== '',
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
}
