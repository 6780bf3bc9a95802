import { useState } from 'react'
import type { CustomerPage } from '../../server/contract/customer/customer.ts'
import type { ContactPointKind } from '../../server/policy/vocabulary.ts'
import { useSignedIn } from '../api/signed-in.ts'
import { Disclosure } from '../parts/disclosure.tsx'
import { Empty } from '../parts/empty.tsx'
import { SelectField } from '../parts/form/select-field.tsx'
import { TextField } from '../parts/form/text-field.tsx'
import { draftOf, noWhose, whoseFrom } from '../parts/form/whose-draft.ts'
import { WhoseField } from '../parts/form/whose-field.tsx'
import { Line } from '../parts/line.tsx'
import { Part } from '../parts/page/page.tsx'
import { momentInWords } from '../words/dates.ts'
import { postalAddressHint } from '../words/postal-address.ts'
import { whoseInWords } from '../words/whose-words.ts'
import { InlineForm } from './inline-form.tsx'
import { KeeperForm } from './keeper-form.tsx'
import { kindWords, onOneLine } from './words.ts'

type Point = CustomerPage['contactPoints'][number]
type Done = (words: string) => void

/** G, accuracy: the customer's contact points, who added each and why, and the earlier ones. */
export function ContactPointsPart({ customerId, points }: { customerId: string; points: readonly Point[] }) {
  const { roles } = useSignedIn()
  const isKeeper = roles.includes('RegisterKeeper')
  const [done, setDone] = useState('')
  const former = points.filter(({ removed }) => removed)
  const current = points.filter(({ removed }) => !removed)
  return (
    <Part heading="Contact points">
      {current.length === 0 ? <Empty of="contact-points" /> : null}
      <ul className="entries">
        {current.map((point) => (
          <PointEntry
            key={point.contactPointId}
            customerId={customerId}
            point={point}
            isKeeper={isKeeper}
            onDone={setDone}
          />
        ))}
      </ul>
      {done ? <Line words={done} /> : null}
      {isKeeper ? (
        <div className="row acts">
          <InlineForm label="Add a contact point">
            {(close) => <AddForm customerId={customerId} onClose={close} onDone={setDone} />}
          </InlineForm>
        </div>
      ) : null}
      {former.length > 0 ? (
        <Disclosure summary={`What counted before (${former.length})`}>
          <ul className="entries">
            {former.map((point) => (
              <FormerEntry key={point.contactPointId} point={point} />
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </Part>
  )
}

type PointProps = { customerId: string; point: Point; isKeeper: boolean; onDone: Done }

function PointEntry({ customerId, point, isKeeper, onDone }: PointProps) {
  const { contactPointId, kind, whose, why, addedAt, by } = point
  const value = onOneLine(point.value)
  const { timeZone } = useSignedIn().council
  return (
    <li className="entry">
      <p>
        <span className="quiet">{kindWords[kind]}</span> <strong>{value}</strong>
      </p>
      {whose.kind === 'own' ? null : <p>{whoseInWords(whose)}.</p>}
      <p className="quiet">
        Added by {by.name} on {momentInWords(addedAt, timeZone)}: {why}
      </p>
      {isKeeper ? (
        <div className="row acts">
          <InlineForm label="Correct" about={value}>
            {(close) => <CorrectForm customerId={customerId} point={point} onClose={close} onDone={onDone} />}
          </InlineForm>
          <InlineForm label="Remove" about={value}>
            {(close) => (
              <KeeperForm
                heading={`Remove ${value}`}
                submit="Remove it"
                whyHint="It finds nobody from then on. It stays in the customer’s history."
                act={(reason) => ({ what: 'remove-point', id: contactPointId, body: { why: reason } })}
                onClose={close}
                onDone={() => onDone(`${value} was removed. It finds nobody any more.`)}
              />
            )}
          </InlineForm>
        </div>
      ) : null}
    </li>
  )
}

type CorrectProps = { customerId: string; point: Point; onClose: () => void; onDone: Done }

function CorrectForm({ customerId, point, onClose, onDone }: CorrectProps) {
  const [value, setValue] = useState(point.value)
  const [draft, setDraft] = useState(() => draftOf(point.whose))
  const [tried, setTried] = useState(false)
  const whose = whoseFrom(draft)
  return (
    <KeeperForm
      customerId={customerId}
      heading={`Correct ${onOneLine(point.value)}`}
      submit="Correct it"
      onTried={() => setTried(true)}
      act={(why) =>
        value.trim() === '' || !whose
          ? null
          : { what: 'correct-point', id: point.contactPointId, body: { value: value.trim(), whose, why } }
      }
      onClose={onClose}
      onDone={() => onDone(`Corrected to ${onOneLine(value.trim())}. It counts at once.`)}
    >
      <TextField
        label={`The right ${kindWords[point.kind].toLowerCase()}`}
        {...linesOf(point.kind)}
        longest={320}
        value={value}
        onChange={setValue}
        error={value.trim() === '' ? 'This is needed.' : undefined}
      />
      {point.kind === 'name' ? null : <WhoseField value={draft} onChange={setDraft} tried={tried} />}
    </KeeperForm>
  )
}

/** A postal address takes several lines. */
const linesOf = (kind: ContactPointKind) => (kind === 'postal-address' ? { rows: 4, hint: postalAddressHint() } : {})

const kinds = (Object.keys(kindWords) as ContactPointKind[]).map((kind) => ({ value: kind, label: kindWords[kind] }))

type AddProps = { customerId: string; onClose: () => void; onDone: Done }

function AddForm({ customerId, onClose, onDone }: AddProps) {
  const [kind, setKind] = useState<ContactPointKind>('email')
  const [value, setValue] = useState('')
  const [draft, setDraft] = useState(noWhose)
  const whose = kind === 'name' ? ({ kind: 'own' } as const) : whoseFrom(draft)
  const [tried, setTried] = useState(false)
  return (
    <KeeperForm
      customerId={customerId}
      heading="Add a contact point"
      submit="Add it"
      onTried={() => setTried(true)}
      act={(why) =>
        value.trim() === '' || !whose
          ? null
          : { what: 'add-point', id: customerId, body: { kind, value: value.trim(), whose, why } }
      }
      onClose={onClose}
      onDone={() => {
        onDone(`${onOneLine(value.trim())} was added. It counts at once.`)
        onClose()
      }}
    >
      <SelectField label="What is it?" value={kind} options={kinds} onChange={setKind} />
      <TextField
        label={kindWords[kind]}
        {...linesOf(kind)}
        longest={320}
        value={value}
        onChange={setValue}
        error={tried && value.trim() === '' ? 'This is needed.' : undefined}
      />
      {kind === 'name' ? null : <WhoseField value={draft} onChange={setDraft} tried={tried} />}
    </KeeperForm>
  )
}

function FormerEntry({ point: { kind, value, whose, removed } }: { point: Point }) {
  const { timeZone } = useSignedIn().council
  if (!removed) return null
  return (
    <li className="entry">
      <p>
        <span className="quiet">{kindWords[kind]}</span> <s>{onOneLine(value)}</s>
      </p>
      <p className="quiet">
        {whose.kind === 'own' ? null : `${whoseInWords(whose)}. `}
        {howItEnded(value, removed.correctedTo)} by {removed.by.name} on {momentInWords(removed.at, timeZone)}:{' '}
        {removed.why}
      </p>
    </li>
  )
}

function howItEnded(value: string, correctedTo: string | null): string {
  if (correctedTo === null) return 'Removed'
  return correctedTo === value ? 'Whose it is was corrected' : `Corrected to ${onOneLine(correctedTo)}`
}
