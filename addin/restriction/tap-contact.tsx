import type { Instruction } from '../../server/contract/standing/standing.ts'

/** The designated contact and the deputy, to tap. */
export function TapContact({ instruction: { passTo } }: { instruction: Instruction }) {
  const { deputy } = passTo
  return (
    <ul className="taps" aria-label="Designated contact">
      <Person {...passTo} what={passTo.post} />
      {deputy ? <Person {...deputy} what="Deputy" /> : null}
    </ul>
  )
}

type Who = { name: string; what: string; address: string; telephone?: string | undefined }

function Person({ name, what, address, telephone }: Who) {
  return (
    <>
      <li>
        <a className="tap" href={`mailto:${encodeURIComponent(address).replace('%40', '@')}`}>
          <span>E-mail {name}</span> <span className="tap-detail">{what}</span>{' '}
          <span className="tap-detail">{address}</span>
        </a>
      </li>
      {telephone ? (
        <li>
          <a className="tap" href={`tel:${telephone.replace(/[^\d+]/g, '')}`}>
            <span>Call {name}</span> <span className="tap-detail">{telephone}</span>
          </a>
        </li>
      ) : null}
    </>
  )
}
