import { CompoundButton } from '@fluentui/react-components'
import { CallRegular, MailRegular } from '@fluentui/react-icons'
import { restriction as texts } from '../../../server/contract/messages/en/restriction.ts'
import { say } from '../../../server/contract/messages/say.ts'
import type { Instruction } from '../../../server/contract/standing/standing.ts'

/** The designated contact and the deputy, to tap. */
export function TapContact({ instruction: { passTo } }: { instruction: Instruction }) {
  const { deputy, standIn } = passTo
  return (
    <ul className="taps" aria-label={standIn?.label ?? say(texts, 'designated-contact-label')}>
      <Person {...passTo} what={standIn?.label ?? passTo.post} />
      {deputy ? <Person {...deputy} what={say(texts, 'deputy-label')} /> : null}
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
          {`${say(texts, 'e-mail-to', { name })} `}
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
            {`${say(texts, 'call', { name })} `}
          </CompoundButton>
        </li>
      ) : null}
    </>
  )
}
