import type { Me } from '../../server/contract/settings/me.ts'
import { Check, Choices, Group } from '../parts/form/choices.tsx'
import type { Problems, TermsDraft } from './terms-draft.ts'

type Props = {
  draft: TermsDraft
  councillors: Me['council']['councillors']
  problems: Problems
  change: (part: Partial<TermsDraft>) => void
}

const kinds = [
  { value: 'none', label: 'Nothing', hint: 'E-mail arrives as it does now.' },
  { value: 'forward', label: 'Forward to the contact', hint: 'Whatever address of the council it is sent to.' },
  { value: 'block', label: 'Block', hint: 'E-mail does not arrive. Another way must stay open.' },
] as const

/** P13, P16: the mail arrangement that ICT should make, and the councillors it does not affect. */
export function MailFields({ draft, councillors, problems, change }: Props) {
  const { mail, exceptions, services } = draft
  return (
    <>
      <Choices
        legend="What should ICT arrange for their e-mail?"
        hint={services === null ? undefined : 'This only affects e-mail to the services chosen above.'}
        value={mail}
        options={kinds}
        error={problems.mail}
        onChange={(kind) => change({ mail: kind })}
      />
      {mail === 'none' || councillors.length === 0 ? null : (
        <Group
          legend="Don’t redirect e-mail to these councillors"
          hint="So that the customer can still write to them."
          error={problems.exceptions}
        >
          {councillors.map(({ name, ward, address }) => (
            <Check
              key={address}
              label={`${name}, ${ward}`}
              checked={exceptions.includes(address)}
              onChange={(on) =>
                change({ exceptions: on ? [...exceptions, address] : exceptions.filter((one) => one !== address) })
              }
            />
          ))}
        </Group>
      )}
    </>
  )
}
