import type { Me } from '../../../server/contract/settings/me.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { terms as texts } from '../../../server/contract/texts/words/terms.ts'
import { SelectField } from '../form/select-field.tsx'
import { contactOf, nobody, type TermsDraft } from './terms-draft.ts'

type Props = {
  contacts: Me['council']['contacts']
  draft: Pick<TermsDraft, 'contact' | 'deputy'>
  onChange: (chosen: Pick<TermsDraft, 'contact' | 'deputy'>) => void
}

/** P14: one of the council's designated contacts, with their deputy. Anybody else can be typed in below. */
export function ContactChoice({ contacts, draft, onChange }: Props) {
  const chosen = contacts.find(({ address }) => address === draft.contact.address.trim())
  const choose = (address: string) => {
    const contact = contacts.find((one) => one.address === address)
    onChange(contact ? contactOf(contact) : { contact: nobody, deputy: nobody })
  }
  if (contacts.length === 0) return null
  return (
    <SelectField
      label={say(texts['who-can-customer-contact'])}
      value={chosen?.address ?? ''}
      options={[
        { value: '', label: say(texts['somebody-else-named-below']) },
        ...contacts.map(({ name, post, address }) => ({ value: address, label: `${name}, ${post}` })),
      ]}
      onChange={choose}
    />
  )
}
