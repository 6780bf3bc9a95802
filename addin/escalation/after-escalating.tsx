import { AddDetails } from './add-details.tsx'
import { SupportLine } from './support-line.tsx'

/** P10, G (HSE): below an escalation filed just now: whom the person can talk to, and the details, which are optional. */
export function AfterEscalating({ escalationId, opensItself }: { escalationId: string; opensItself: boolean }) {
  return (
    <>
      <SupportLine />
      <AddDetails escalationId={escalationId} opensItself={opensItself} />
    </>
  )
}
