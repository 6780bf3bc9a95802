import type { OpenMessage, ReplyTo } from '../../outlook/reading/open-message.ts'
import { givesOriginals } from '../../outlook/reading/read-original.ts'
import type { Act } from '../../queue/act.ts'
import { AddDetails } from './add-details.tsx'
import { AddOriginal } from './add-original.tsx'
import { filedAs } from './complete-escalation.ts'
import { filedWithoutOriginal, useMissingOriginal } from './missing-original.ts'
import { SupportLine } from './support-line.tsx'

type Props = { escalationId: string; about?: string | undefined; opensItself: boolean }

/** P10, G (HSE): below an escalation filed just now: whom the person can talk to, and the details, which are optional. */
export function AfterEscalating({ escalationId, about, opensItself }: Props) {
  return (
    <>
      <SupportLine />
      <AddDetails escalationId={escalationId} about={about} opensItself={opensItself} />
    </>
  )
}

type FilingProps = { filed: Act; message: OpenMessage; replyTo: ReplyTo; opensItself: boolean }

/** The same for the open message, whose original may be missing. Renders nothing until the register has answered. */
export function AfterFiling({ filed, message, replyTo, opensItself }: FilingProps) {
  const answered = filedAs(filed)
  const missing = filedWithoutOriginal(filed)
  const [became] = useMissingOriginal(missing?.escalationId ?? '')
  if (!answered) return null
  return (
    <>
      {missing && became !== 'added' && givesOriginals(message) ? (
        <AddOriginal escalationId={missing.escalationId} message={message} replyTo={replyTo} />
      ) : null}
      <AfterEscalating escalationId={answered.escalationId} about={message.key} opensItself={opensItself} />
    </>
  )
}
