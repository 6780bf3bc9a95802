import { mailKindHints, mailKinds, markParts, terms as texts } from '../../server/contract/messages/en/terms.ts'
import { say } from '../../server/contract/messages/say.ts'
import type { Me } from '../../server/contract/settings/me.ts'
import type { MailArrangementKind, MarkPart } from '../../server/policy/vocabulary.ts'
import { Check, Checks, Choices, Group } from '../parts/form/choices.tsx'
import { optionsOf, spoken } from '../words/spoken.ts'
import { diverts, type Problems, type TermsDraft } from './terms-draft.ts'

type Props = {
  draft: TermsDraft
  councillors: Me['council']['councillors']
  problems: Problems
  change: (part: Partial<TermsDraft>) => void
}

const kinds: readonly { value: MailArrangementKind; label: string }[] = optionsOf(mailKinds)
const hints: Record<MailArrangementKind, string> = spoken(mailKindHints)
const markOptions: readonly { value: MarkPart; label: string }[] = optionsOf(markParts)

/** P13, P16: the mail arrangement that ICT should make, and the councillors it does not affect. */
export function MailFields({ draft, councillors, problems, change }: Props) {
  const { mail, exceptions, marks, services } = draft
  return (
    <>
      <Choices
        legend={say(texts, 'what-should-ict-arrange')}
        hint={services === null ? undefined : say(texts, 'only-affects-e-mail')}
        value={mail}
        options={kinds.map(({ value, label }) => ({ value, label, hint: hints[value] }))}
        error={problems.mail}
        onChange={(kind) => change({ mail: kind })}
      />
      {mail === 'mark' ? (
        <Checks
          legend={say(texts, 'what-should-people-see')}
          hint={say(texts, 'tag-line-stay-in')}
          values={marks}
          options={markOptions}
          error={problems.marks}
          onChange={(chosen) => change({ marks: chosen })}
        />
      ) : null}
      {!diverts(mail) || councillors.length === 0 ? null : (
        <Group
          legend={say(texts, 'dont-redirect-e-mail')}
          hint={say(texts, 'so-customer-can-still')}
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
