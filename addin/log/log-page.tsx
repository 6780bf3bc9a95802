import './log.css'
import type { SectionProps } from '../parts/page/section.ts'
import { WidePage } from '../parts/page/wide-page.tsx'
import { EscalationLog } from './escalation-log.tsx'
import { RestrictionLog } from './restriction-log.tsx'

/** P15: the central log: every restriction and every escalation, to search, filter and sort. */
export default function LogPage({ rest, query }: SectionProps) {
  const escalations = rest[0] === 'escalations'
  return (
    <WidePage heading={escalations ? 'The log: escalations' : 'The log: restrictions'}>
      <nav aria-label="What the log shows" className="row log-tabs">
        <a href="#/log" {...(escalations ? {} : { 'aria-current': 'page' })}>
          Restrictions
        </a>
        <a href="#/log/escalations" {...(escalations ? { 'aria-current': 'page' } : {})}>
          Escalations
        </a>
      </nav>
      {escalations ? <EscalationLog query={query} /> : <RestrictionLog query={query} />}
    </WidePage>
  )
}
