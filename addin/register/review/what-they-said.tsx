import type { RestrictionSeen } from '../../../server/contract/customer/dossier.ts'
import { EvidenceCard } from '../../parts/evidence/evidence-card.tsx'
import { HeardLine } from './heard-line.tsx'

type Said = Pick<RestrictionSeen['representations'][number], 'channel' | 'spokenBy' | 'account' | 'evidence'>

/** P14: a representation or an objection: how it came, the written account, and the message. */
export function WhatTheySaid({ one, timeZone }: { one: Said; timeZone: string }) {
  const { channel, spokenBy, account, evidence } = one
  return (
    <>
      <HeardLine channel={channel} spokenBy={spokenBy} />
      {account ? (
        <p className="said" lang="">
          {account}
        </p>
      ) : null}
      {evidence ? (
        <ul className="entries">
          <EvidenceCard evidence={evidence} timeZone={timeZone} />
        </ul>
      ) : null}
    </>
  )
}
