import { useState } from 'react'
import type { EvidenceSeen } from '../../../server/contract/customer/dossier.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { Paging } from '../table/paging.tsx'
import { EvidenceCard } from './evidence-card.tsx'

const atOnce = 10

/** All the evidence of an escalation, ten pieces at a time. */
export function EvidenceList({ evidence, timeZone }: { evidence: EvidenceSeen[]; timeZone: string }) {
  const [from, setFrom] = useState(0)
  if (evidence.length === 0) return <p>{say('No evidence was added. Decide on what was written, or ask for more.')}</p>
  const to = Math.min(from + atOnce, evidence.length)
  return (
    <>
      <ul className="entries">
        {evidence.slice(from, to).map((one) => (
          <EvidenceCard key={one.evidenceId} evidence={one} timeZone={timeZone} />
        ))}
      </ul>
      {evidence.length > atOnce ? (
        <Paging
          onPrevious={from > 0 ? () => setFrom(from - atOnce) : null}
          onNext={to < evidence.length ? () => setFrom(to) : null}
          words={say('{from} to {to} of {total}', { from: from + 1, to, total: evidence.length })}
        />
      ) : null}
    </>
  )
}
