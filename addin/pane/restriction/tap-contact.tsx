import { CompoundButton } from '@fluentui/react-components'
import { CallRegular, MailRegular } from '@fluentui/react-icons'
import type { Instruction } from '../../../server/contract/standing/standing.ts'
import { say } from '../../../server/contract/texts/say.ts'

/** The designated contact and the deputy, to tap. */
export function TapContact({ instruction: { passTo } }: { instruction: Instruction }) {
  const { deputy, standIn } = passTo
  return (
    <ul className="taps" aria-label={standIn?.label ?? say('Designated contact')}>
      <Person {...passTo} what={standIn?.label ?? passTo.post} />
      {deputy ? <Person {...deputy} what={say('Deputy')} /> : null}
    </ul>
  )
}

type Who = { name: string; what: string; address: string; telephone?: string | undefined }

function Person({ name, what, address, telephone }: Who) {
  return (
    <>
      <li>
        <CompoundButton
          as="a"
          className="tap"
          href={`mailto:${encodeURIComponent(address).replace('%40', '@')}`}
          icon={<MailRegular />}
          secondaryContent={`${what} ${address}`}
        >
          {`${say('E-mail {name}', { name })} `}
        </CompoundButton>
      </li>
      {telephone ? (
        <li>
          <CompoundButton
            as="a"
            className="tap"
            href={`tel:${telephone.replace(/[^\d+]/g, '')}`}
            icon={<CallRegular />}
            secondaryContent={telephone}
          >
            {`${say('Call {name}', { name })} `}
          </CompoundButton>
        </li>
      ) : null}
    </>
  )
}
