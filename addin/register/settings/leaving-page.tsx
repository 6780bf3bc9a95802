import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { type ContactNamed, seeContactNamed } from '../../../server/contract/designated-contact/contacts.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { namedAs } from '../../../server/contract/texts/words/settings.ts'
import { standing } from '../../../server/contract/texts/words/standing.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { asFailure } from '../../api/failure.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { Form } from '../../parts/form/form.tsx'
import { SelectField } from '../../parts/form/select-field.tsx'
import { TextField } from '../../parts/form/text-field.tsx'
import { Link } from '../../parts/link.tsx'
import { Around, here } from '../../parts/page/around.tsx'
import { useOwnTitle } from '../../parts/page/use-own-title.ts'
import { WidePage } from '../../parts/page/wide-page.tsx'
import { Table } from '../../parts/table/table.tsx'
import { spoken } from '../../words/spoken.ts'
import { MoveForm } from './move-form.tsx'
import { partWords } from './parts/parts-of-settings.ts'

const asWords = spoken(namedAs)

/** P14: everything that names a designated contact. */
function useContactNamed() {
  const call = useCall()
  return useMutation({ mutationFn: (address: string) => ask(call, seeContactNamed, { body: { address } }) })
}

/** P14: replaces a designated contact who leaves, wherever they are named, in one act. */
export function LeavingPage() {
  useOwnTitle(say('Replace a contact'))
  const { contacts } = useSignedIn().council
  const named = useContactNamed()
  const [address, setAddress] = useState('')
  const [found, setFound] = useState<{ named: ContactNamed; of: string } | null>(null)
  const [missing, setMissing] = useState(false)
  // The result stays until there is a newer one: it also shows what was moved.
  const find = (of: string) => named.mutate(of, { onSuccess: (data) => setFound({ named: data, of }) })
  const look = () => {
    setMissing(address.trim() === '')
    if (address.trim() === '') return
    find(address.trim())
  }
  return (
    <WidePage
      heading={say('Replace a contact')}
      intro={say('See where somebody is named, and have somebody else take over all of it at once.')}
      acts={
        <Link className="alone" href="#/settings">
          {say('All settings')}
        </Link>
      }
    >
      <Form
        heading={say('Who leaves?')}
        submit={say('See where they are named')}
        busy={named.isPending}
        failure={named.error && asFailure(named.error)}
        failed={(why) => say(standing['not-looked-up'], { why })}
        onSubmit={look}
        onClose={null}
        isNoted
      >
        {contacts.length > 0 ? (
          <SelectField
            label={say('One of the designated contacts')}
            value={contacts.some((one) => one.address === address) ? address : ''}
            options={[
              { value: '', label: say('Somebody else') },
              ...contacts.map((one) => ({ value: one.address, label: `${one.name}, ${one.post}` })),
            ]}
            onChange={setAddress}
          />
        ) : null}
        <TextField
          label={say('Their e-mail address at the council')}
          type="email"
          longest={320}
          error={missing ? say('This is needed.') : undefined}
          value={address}
          onChange={setAddress}
        />
      </Form>
      {found ? <Named named={found.named} address={found.of} onMoved={() => find(found.of)} /> : null}
    </WidePage>
  )
}

function Named({ named, address, onMoved }: { named: ContactNamed; address: string; onMoved: () => void }) {
  const { restrictions, settings } = named
  const moves = restrictions.some(({ as }) => as.some((one) => one !== 'exception'))
  const listed = settings.some(({ part }) => part === 'contacts')
  return (
    <>
      <section aria-label={say('Where they are named')} className="stack">
        <h2>{say('Where they are named')}</h2>
        {restrictions.length + settings.length === 0 ? <p>{say('This contact isn’t named anywhere.')}</p> : null}
        {restrictions.length > 0 ? (
          <Table
            caption={say('Restrictions that name them')}
            rows={restrictions}
            rowKey={({ restrictionId }) => restrictionId}
            columns={[
              {
                key: 'reference',
                title: say('Restriction'),
                cell: ({ restrictionId, reference }) => (
                  <Link className="alone" href={`#/restrictions/${restrictionId}`}>
                    {reference}
                  </Link>
                ),
              },
              { key: 'as', title: say('As'), cell: ({ as }) => as.map((one) => asWords[one]).join(', ') },
              {
                key: 'state',
                title: say('State'),
                cell: ({ state }) => (state === 'in-force' ? say('In force') : say('Agreed, letter not sent yet')),
              },
              {
                key: 'mail',
                title: say('Mail'),
                cell: ({ forwarded }) => (forwarded ? say('Forwarded to them') : say('Not forwarded')),
              },
            ]}
          />
        ) : null}
        {settings.length > 0 ? (
          <ul>
            {settings.map(({ part, as }) => (
              <li key={`${part} ${as}`}>
                <Around
                  words={say(part === 'contacts' ? '{title}: {as}' : '{title}: {as} (stays: change it there)', {
                    title: here,
                    as,
                  })}
                >
                  <Link className="alone" href={`#/settings/${part}`}>
                    {partWords[part].title}
                  </Link>
                </Around>
              </li>
            ))}
          </ul>
        ) : null}
      </section>
      <MoveForm key={address} from={address} canMove={moves || listed} onMoved={onMoved} />
    </>
  )
}
