import type { Me } from '../../../server/contract/settings/me.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { terms as texts } from '../../../server/contract/texts/words/terms.ts'
import { Disclosure } from '../disclosure.tsx'
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

/** P8 to P16: all the terms, in one column. A deputy, who is optional, is folded until one is named. */
export function TermsFields({ draft, council, problems, onChange }: Props) {
  const change = (part: Partial<TermsDraft>) => onChange({ ...draft, ...part })
  return (
    <>
      <MeasuresField measures={draft.measures} problems={problems} onChange={(measures) => change({ measures })} />
      <ContactChoice contacts={council.contacts} draft={draft} onChange={change} />
      <ContactFields
        legend={say(texts['designated-contact'])}
        name="contact"
        person={draft.contact}
        problems={problems}
        onChange={(contact) => change({ contact })}
      />
      <Deputy draft={draft} problems={problems} onChange={onChange} />
      <ScopeFields draft={draft} services={council.services} problems={problems} change={change} />
      <MailFields draft={draft} councillors={council.councillors} problems={problems} change={change} />
      {closesAChannel(draft) ? (
        <WaysField draft={draft} council={council} problems={problems} onChange={(ways) => change({ ways })} />
      ) : null}
      <HowLongFields draft={draft} council={council} problems={problems} change={change} />
    </>
  )
}

const deputyLegend = () => say(texts['deputy-if-there-one'])

/** P14: optional, so folded unless one is named. A contact chosen from the settings brings their deputy along. */
function Deputy({ draft, problems, onChange }: Pick<Props, 'draft' | 'problems' | 'onChange'>) {
  const { contact, deputy } = draft
  return (
    <Disclosure
      key={contact.address}
      summary={deputyLegend()}
      beginsOpen={Object.values(deputy).some((part) => part.trim() !== '')}
      mustBeOpen={Object.keys(problems).some((name) => name.startsWith('deputy.'))}
    >
      <ContactFields
        legend={deputyLegend()}
        name="deputy"
        person={deputy}
        problems={problems}
        onChange={(next) => onChange({ ...draft, deputy: next })}
      />
    </Disclosure>
  )
}
