import { useState } from 'react'
import type { Me } from '../../../server/contract/settings/me.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { mailKindHints, mailKinds, markParts, terms as texts } from '../../../server/contract/texts/words/terms.ts'
import type { MailArrangementKind, MarkPart } from '../../../server/policy/vocabulary.ts'
import { isSameAddress } from '../../words/same-address.ts'
import { optionsOf, spoken } from '../../words/spoken.ts'
import { Check, Checks, Choices, Group } from '../form/choices.tsx'
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

/**
 * P13, P16: the mail arrangement that ICT should make, and the councillors it does not affect. Excepted addresses that are
 * no councillor's any more are shown, too: the register takes them no longer.
 */
export function MailFields({ draft, councillors, problems, change }: Props) {
  const { mail, exceptions, marks, services } = draft
  // One that is unticked stays, so that the keyboard does not lose its place.
  const [atFirst] = useState(exceptions)
  const former = [...new Set([...atFirst, ...exceptions])].filter(
    (one) => !councillors.some((known) => isSameAddress(known.address, one)),
  )
  const offered = [
    ...councillors.map(({ name, ward, address }) => ({ address, label: `${name}, ${ward}` })),
    ...former.map((address) => ({ address, label: say(texts['no-councillor-now'], { address }) })),
  ]
  const isExcepted = (address: string) => exceptions.some((one) => isSameAddress(one, address))
  return (
    <>
      <Choices
        legend={say(texts['what-should-ict-arrange'])}
        hint={services === null ? undefined : say(texts['only-affects-e-mail'])}
        value={mail}
        options={kinds.map(({ value, label }) => ({ value, label, hint: hints[value] }))}
        error={problems.mail}
        onChange={(kind) => change({ mail: kind })}
      />
      {mail === 'mark' ? (
        <Checks
          legend={say(texts['what-should-people-see'])}
          hint={say(texts['tag-line-stay-in'])}
          values={marks}
          options={markOptions}
          error={problems.marks}
          onChange={(chosen) => change({ marks: chosen })}
        />
      ) : null}
      {!diverts(mail) || offered.length === 0 ? null : (
        <Group
          legend={say(texts['dont-redirect-e-mail'])}
          hint={say(former.length > 0 ? texts['untick-no-councillor'] : texts['so-customer-can-still'])}
          error={problems.exceptions}
        >
          {offered.map(({ address, label }) => (
            <Check
              key={address}
              label={label}
              checked={isExcepted(address)}
              onChange={(on) =>
                change({
                  exceptions: on ? [...exceptions, address] : exceptions.filter((one) => !isSameAddress(one, address)),
                })
              }
            />
          ))}
        </Group>
      )}
    </>
  )
}
