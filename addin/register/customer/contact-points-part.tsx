import { useState } from 'react'
import type { CustomerPage } from '../../../server/contract/customer/customer.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { reportedKinds } from '../../../server/contract/texts/words/contact-points.ts'
import { rightKinds } from '../../../server/contract/texts/words/customer.ts'
import type { ContactPointKind } from '../../../server/policy/vocabulary.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { Disclosure } from '../../parts/disclosure.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Check } from '../../parts/form/choices.tsx'
import { useFormNote } from '../../parts/form/form-notes.ts'
import { SelectField } from '../../parts/form/select-field.tsx'
import { TextField } from '../../parts/form/text-field.tsx'
import { draftOf, noWhose, whoseFrom } from '../../parts/form/whose-draft.ts'
import { WhoseField } from '../../parts/form/whose-field.tsx'
import { Line } from '../../parts/line.tsx'
import { Part } from '../../parts/page/page.tsx'
import { momentInWords } from '../../words/dates.ts'
import { postalAddressHint } from '../../words/postal-address.ts'
import { optionsOf } from '../../words/spoken.ts'
import { whoseInWords } from '../../words/whose-words.ts'
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
    <Part heading={say('Contact points')}>
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
        <div className="row">
          <InlineForm label={say('Add a contact point')}>
            {(close) => <AddForm customerId={customerId} onClose={close} onDone={setDone} />}
          </InlineForm>
        </div>
      ) : null}
      {former.length > 0 ? (
        <Disclosure summary={say('What counted before ({n})', { n: former.length })}>
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
  const { kind, whose, why, addedAt, by } = point
  const value = onOneLine(point.value)
  const { timeZone } = useSignedIn().council
  return (
    <li className="entry">
      <p>
        <span className="quiet">{kindWords[kind]}</span> <strong>{value}</strong>
      </p>
      {whose.kind === 'own' ? null : <p>{whoseInWords(whose)}.</p>}
      <p className="quiet">
        {say('Added by {name} on {day}: {why}', { name: by.name, day: momentInWords(addedAt, timeZone), why })}
      </p>
      {isKeeper ? (
        <div className="row">
          <InlineForm label={say('Correct')} about={value}>
            {(close) => <CorrectForm customerId={customerId} point={point} onClose={close} onDone={onDone} />}
          </InlineForm>
          <InlineForm label={say('Remove')} about={value}>
            {(close) => <RemoveForm point={point} onClose={close} onDone={onDone} />}
          </InlineForm>
        </div>
      ) : null}
    </li>
  )
}

/**
 * Where staff could no longer find the customer, the register refuses. The form then asks whether to remove it all the
 * same, since the address may be somebody else's.
 */
function RemoveForm({ point, onClose, onDone }: Omit<CorrectProps, 'customerId'>) {
  const [isLast, setIsLast] = useState(false)
  const [unfindable, setUnfindable] = useState(false)
  const value = onOneLine(point.value)
  return (
    <KeeperForm
      draft={`remove-point ${point.contactPointId}`}
      heading={say('Remove {value}', { value })}
      submit={say('Remove it')}
      whyHint={say('It finds nobody from then on. It stays in the customer’s history.')}
      act={(why) => ({
        what: 'remove-point',
        id: point.contactPointId,
        body: { why, ...(unfindable ? { unfindable } : {}) },
      })}
      onRefused={(name) => setIsLast(name === 'last-way-to-find')}
      onClose={onClose}
      onDone={() => onDone(say('{value} was removed. It finds nobody any more.', { value }))}
      after={
        isLast ? (
          <Check
            label={say(
              'It isn’t this customer’s. Remove it, although staff will then no longer find this customer or see what was decided about them.',
            )}
            checked={unfindable}
            onChange={setUnfindable}
          />
        ) : null
      }
    />
  )
}

type CorrectProps = { customerId: string; point: Point; onClose: () => void; onDone: Done }

function CorrectForm({ customerId, point, onClose, onDone }: CorrectProps) {
  const form = `correct-point ${point.contactPointId}`
  const [value, setValue] = useFormNote(form, 'value', point.value)
  const [draft, setDraft] = useFormNote(form, 'whose', draftOf(point.whose))
  const [tried, setTried] = useState(false)
  const whose = whoseFrom(draft)
  return (
    <KeeperForm
      draft={form}
      customerId={customerId}
      heading={say('Correct {value}', { value: onOneLine(point.value) })}
      submit={say('Correct it')}
      onTried={() => setTried(true)}
      act={(why) =>
        value.trim() === '' || !whose
          ? null
          : { what: 'correct-point', id: point.contactPointId, body: { value: value.trim(), whose, why } }
      }
      onClose={onClose}
      onDone={() => onDone(say('Corrected to {value}. It counts at once.', { value: onOneLine(value.trim()) }))}
    >
      <TextField
        label={say(rightKinds[point.kind])}
        {...linesOf(point.kind)}
        longest={320}
        value={value}
        onChange={setValue}
        error={value.trim() === '' ? say('This is needed.') : undefined}
      />
      {point.kind === 'name' ? null : <WhoseField value={draft} onChange={setDraft} tried={tried} />}
    </KeeperForm>
  )
}

/** A postal address takes several lines. */
const linesOf = (kind: ContactPointKind) => (kind === 'postal-address' ? { rows: 4, hint: postalAddressHint() } : {})

const kinds: readonly { value: ContactPointKind; label: string }[] = optionsOf(reportedKinds)

type AddProps = { customerId: string; onClose: () => void; onDone: Done }

function AddForm({ customerId, onClose, onDone }: AddProps) {
  const form = `add-point ${customerId}`
  const [kind, setKind] = useFormNote<ContactPointKind>(form, 'kind', 'email')
  const [value, setValue] = useFormNote(form, 'value', '')
  const [draft, setDraft] = useFormNote(form, 'whose', noWhose)
  const whose = kind === 'name' ? ({ kind: 'own' } as const) : whoseFrom(draft)
  const [tried, setTried] = useState(false)
  return (
    <KeeperForm
      draft={form}
      customerId={customerId}
      heading={say('Add a contact point')}
      submit={say('Add it')}
      onTried={() => setTried(true)}
      act={(why) =>
        value.trim() === '' || !whose
          ? null
          : { what: 'add-point', id: customerId, body: { kind, value: value.trim(), whose, why } }
      }
      onClose={onClose}
      onDone={() => {
        onDone(say('{value} was added. It counts at once.', { value: onOneLine(value.trim()) }))
        onClose()
      }}
    >
      <SelectField label={say('What is it?')} value={kind} options={kinds} onChange={setKind} />
      <TextField
        label={kindWords[kind]}
        {...linesOf(kind)}
        longest={320}
        value={value}
        onChange={setValue}
        error={tried && value.trim() === '' ? say('This is needed.') : undefined}
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
        {howItEnded(value, removed, timeZone)}
      </p>
    </li>
  )
}

function howItEnded(value: string, removed: NonNullable<Point['removed']>, timeZone: string): string {
  const { correctedTo, by, at, why } = removed
  const how = { name: by.name, day: momentInWords(at, timeZone), why }
  if (correctedTo === null) return say('Removed by {name} on {day}: {why}', how)
  return correctedTo === value
    ? say('Whose it is was corrected by {name} on {day}: {why}', how)
    : say('Corrected to {value} by {name} on {day}: {why}', { value: onOneLine(correctedTo), ...how })
}
