import { LazyBoundary, lazyComponent } from '../../parts/lazy-component.tsx'
import type { Sender } from '../standing/subject.ts'
import { openerOf } from './opener-of.ts'

const ReportForm = lazyComponent(async () => (await import('../escalation/report-form.tsx')).ReportForm)

type Props = {
  /** The open message's sender, at the moment the form opens. */
  senderNow: () => Sender | null
  onClose: () => void
}

/** Reports another address. It belongs to no message: it stays, with what is written, when another one is opened. */
export function ReportPanel({ senderNow, onClose }: Props) {
  const close = () => {
    onClose()
    document.getElementById(openerOf.report)?.focus()
  }
  return (
    <LazyBoundary>
      <ReportForm senderNow={senderNow} onClose={close} />
    </LazyBoundary>
  )
}
