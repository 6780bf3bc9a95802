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
  /** What the register said of the sender; `not-checked` where it could not be asked. */
  standing: string
  /** From the register, or from its last answer on this device. */
  council: Council
}

/**
 * P13: the mark that the mail system put on the message. Where the register can't be asked, it says so; where it can, a
 * difference between the two goes to ICT, and nothing is shown.
 */
export function MarkLine({ message, standing, council }: Props) {
  const { data } = useQuery({
    queryKey: ['mark', message.key],
    // A query has no answer "undefined", and null is one: headers that Outlook doesn't give.
    queryFn: () => readMark(message),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  const isChecked = standing !== 'not-checked'
  useReport(message, data && isChecked && (data.mark !== null || standing === 'restricted') ? data : null)
  if (isChecked || !data?.mark) return null
  return <Line care words={markedWords(data, message, council)} />
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
