import type { Me } from '../../server/contract/settings/me.ts'
import type { Standing } from '../../server/contract/standing/standing.ts'
import { HeldDuties } from '../duties/held-duties.tsx'
import { LazyBoundary, lazyComponent } from '../parts/lazy-component.tsx'
import { InstructionCard } from '../restriction/instruction-card.tsx'
import type { Sender } from '../standing/subject.ts'
import { standingWords } from '../standing/words.ts'
import { WhichService } from './ask-service.tsx'
import type { OwnService } from './service.ts'

const ReportForm = lazyComponent(async () => (await import('../contact-points/report-form.tsx')).ReportForm)
const CallForm = lazyComponent(async () => (await import('../calls/call-form.tsx')).CallForm)
const HeardActs = lazyComponent(async () => (await import('../hearing/heard-acts.tsx')).HeardActs)

export type PanelName = 'report' | 'call'

/** The ids of the buttons that open the panels; they get the focus back. */
export const openerOf: Record<PanelName, string> = { report: 'open-report', call: 'open-call' }

type Props = {
  name: PanelName
  council: Me['council']
  own: OwnService
  /** The open message's sender, at the moment the form opens. */
  senderNow: () => Sender | null
  onClose: () => void
}

/** The forms that belong to no message: they and their contents stay when another message is opened. */
export function Panel({ name, council, own, senderNow, onClose }: Props) {
  const describe = (standing: Standing) => {
    const view =
      standing.kind === 'not-checked'
        ? ({ kind: 'not-checked', why: standing.why } as const)
        : ({ kind: 'known', standing, address: null, checkedAt: null, old: false, replyToUnread: false } as const)
    return standingWords(view, 'sender', council.timeZone)
  }
  const instruction = (standing: Standing) =>
    standing.kind === 'restricted' ? (
      <>
        {standing.scope.kind === 'service-unknown' ? <WhichService {...own} /> : null}
        <InstructionCard standing={standing} />
        <LazyBoundary>
          <HeardActs restrictionId={standing.restrictionId} service={own.service} timeZone={council.timeZone} />
        </LazyBoundary>
      </>
    ) : null
  const after = (passedOnId: string) => <HeldDuties passedOnId={passedOnId} />
  const close = () => {
    onClose()
    document.getElementById(openerOf[name])?.focus()
  }
  return (
    <LazyBoundary>
      {name === 'report' ? (
        <ReportForm senderNow={senderNow} onClose={close} />
      ) : (
        <CallForm service={own.service} describe={describe} instruction={instruction} after={after} onClose={close} />
      )}
    </LazyBoundary>
  )
}
