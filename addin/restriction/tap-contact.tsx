import type { Instruction } from '../../server/contract/standing.ts'

/** Whom to turn to, to be tapped: the designated contact, and the deputy. */
export function TapContact({ instruction: { passTo } }: { instruction: Instruction }) {
  return (
    <ul className="taps" aria-label="Designated contact">
      <Tap name={passTo.name} what={passTo.post} address={passTo.address} />
      {passTo.deputy ? <Tap name={passTo.deputy.name} what="Deputy" address={passTo.deputy.address} /> : null}
    </ul>
  )
}

function Tap({ name, what, address }: { name: string; what: string; address: string }) {
  return (
    <li>
      <a className="tap" href={`mailto:${encodeURIComponent(address).replace('%40', '@')}`}>
        <span>E-mail {name}</span> <span className="tap-detail">{what}</span>{' '}
        <span className="tap-detail">{address}</span>
      </a>
    </li>
  )
}
