import type { Me } from '../../server/contract/settings/me.ts'
import type { MarkPart } from '../../server/policy/vocabulary.ts'
import { Check, Checks, Choices, Group } from '../parts/form/choices.tsx'
import { diverts, type Problems, type TermsDraft } from './terms-draft.ts'

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
  {
    value: 'mark',
    label: 'Mark',
    hint: 'E-mail arrives as it does now, with a hidden mark for the mail system and for Contact register.',
  },
] as const

const markParts = [
  { value: 'tag', label: 'A tag in the subject. Only for every service' },
  { value: 'line', label: 'A line above the text' },
  { value: 'notice', label: 'An e-mail of its own to each recipient, also for signed or encrypted messages' },
] as const satisfies { value: MarkPart; label: string }[]

/** P13, P16: the mail arrangement that ICT should make, and the councillors it does not affect. */
export function MailFields({ draft, councillors, problems, change }: Props) {
  const { mail, exceptions, marks, services } = draft
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
      {mail === 'mark' ? (
        <Checks
          legend="What should people see in Outlook, too?"
          hint="A tag and a line stay in replies, so the customer sees them. They can’t be taken back."
          values={marks}
          options={markParts}
          error={problems.marks}
          onChange={(chosen) => change({ marks: chosen })}
        />
      ) : null}
      {!diverts(mail) || councillors.length === 0 ? null : (
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
