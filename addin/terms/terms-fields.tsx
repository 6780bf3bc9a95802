import type { Me } from '../../server/contract/settings/me.ts'
import { ContactChoice } from './contact-choice.tsx'
import { ContactFields } from './contact-fields.tsx'
import { HowLongFields } from './how-long-fields.tsx'
import { MailFields } from './mail-fields.tsx'
import { MeasuresField } from './measures-field.tsx'
import { ScopeFields } from './scope-fields.tsx'
import { closesAChannel, type Problems, type TermsDraft } from './terms-draft.ts'
import { WaysField } from './ways-field.tsx'

type Props = {
  draft: TermsDraft
  council: Me['council']
  problems: Problems
  onChange: (draft: TermsDraft) => void
}

/** P8 to P16: all the terms, in one column. */
export function TermsFields({ draft, council, problems, onChange }: Props) {
  const change = (part: Partial<TermsDraft>) => onChange({ ...draft, ...part })
  return (
    <>
      <MeasuresField measures={draft.measures} problems={problems} onChange={(measures) => change({ measures })} />
      <ContactChoice contacts={council.contacts} draft={draft} onChange={change} />
      <ContactFields
        legend="Designated contact"
        name="contact"
        person={draft.contact}
        problems={problems}
        onChange={(contact) => change({ contact })}
      />
      <ContactFields
        legend="Deputy, if there is one"
        name="deputy"
        person={draft.deputy}
        problems={problems}
        onChange={(deputy) => change({ deputy })}
      />
      <ScopeFields draft={draft} services={council.services} problems={problems} change={change} />
      <MailFields draft={draft} councillors={council.councillors} problems={problems} change={change} />
      {closesAChannel(draft) ? (
        <WaysField draft={draft} council={council} problems={problems} onChange={(ways) => change({ ways })} />
      ) : null}
      <HowLongFields draft={draft} council={council} problems={problems} change={change} />
    </>
  )
}
