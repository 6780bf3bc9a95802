import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { type ContactNamed, seeContactNamed } from '../../../server/contract/designated-contact/contacts.ts'
import { namedAs, settings as texts } from '../../../server/contract/messages/en/settings.ts'
import { standing } from '../../../server/contract/messages/en/standing.ts'
import { say } from '../../../server/contract/messages/say.ts'
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
  useOwnTitle(say(texts, 'replace-contact'))
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
      heading={say(texts, 'replace-contact')}
      intro={say(texts, 'see-where-somebody-is')}
      acts={
        <Link className="alone" href="#/settings">
          {say(texts, 'all-settings')}
        </Link>
      }
    >
      <Form
        heading={say(texts, 'who-leaves')}
        submit={say(texts, 'see-where-they-are')}
        busy={named.isPending}
        failure={named.error && asFailure(named.error)}
        failed={(why) => say(standing, 'not-looked-up', { why })}
        onSubmit={look}
        onClose={null}
        isNoted
      >
        {contacts.length > 0 ? (
          <SelectField
            label={say(texts, 'one-of-designated-contacts')}
            value={contacts.some((one) => one.address === address) ? address : ''}
            options={[
              { value: '', label: say(texts, 'somebody-else') },
              ...contacts.map((one) => ({ value: one.address, label: `${one.name}, ${one.post}` })),
            ]}
            onChange={setAddress}
          />
        ) : null}
        <TextField
          label={say(texts, 'their-e-mail-address')}
          type="email"
          longest={320}
          error={missing ? say(texts, 'this-is-needed') : undefined}
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
      <section aria-label={say(texts, 'where-they-are-named')} className="stack">
        <h2>{say(texts, 'where-they-are-named')}</h2>
        {restrictions.length + settings.length === 0 ? <p>{say(texts, 'this-contact-isnt-named')}</p> : null}
        {restrictions.length > 0 ? (
          <Table
            caption={say(texts, 'restrictions-that-name-them')}
            rows={restrictions}
            rowKey={({ restrictionId }) => restrictionId}
            columns={[
              {
                key: 'reference',
                title: say(texts, 'restriction'),
                cell: ({ restrictionId, reference }) => (
                  <Link className="alone" href={`#/restrictions/${restrictionId}`}>
                    {reference}
                  </Link>
                ),
              },
              { key: 'as', title: say(texts, 'as'), cell: ({ as }) => as.map((one) => asWords[one]).join(', ') },
              {
                key: 'state',
                title: say(texts, 'state'),
                cell: ({ state }) =>
                  state === 'in-force' ? say(texts, 'in-force') : say(texts, 'agreed-letter-not-sent'),
              },
              {
                key: 'mail',
                title: say(texts, 'mail'),
                cell: ({ forwarded }) => (forwarded ? say(texts, 'forwarded-to-them') : say(texts, 'not-forwarded')),
              },
            ]}
          />
        ) : null}
        {settings.length > 0 ? (
          <ul>
            {settings.map(({ part, as }) => (
              <li key={`${part} ${as}`}>
                <Around words={say(texts, part === 'contacts' ? 'setting-says' : 'setting-stays', { title: here, as })}>
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
