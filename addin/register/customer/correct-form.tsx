import type { TimelineEvent } from '../../../server/contract/customer/customer.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { correctHeadings } from '../../../server/contract/texts/words/customer.ts'
import type { CorrectableField } from '../../../server/policy/vocabulary-corrections.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { Button } from '../../parts/button.tsx'
import { Choices } from '../../parts/form/choices.tsx'
import { useFormNote } from '../../parts/form/form-notes.ts'
import { SelectField } from '../../parts/form/select-field.tsx'
import { TextField } from '../../parts/form/text-field.tsx'
import { spoken } from '../../words/spoken.ts'
import { FindCustomer, type Found } from './find-customer.tsx'
import { KeeperForm } from './keeper-form.tsx'
import { fieldWords } from './words.ts'

type Correctable = NonNullable<TimelineEvent['correctable']>
type Props = { draft: string; correctable: Correctable; onClose: () => void }

const headings: Record<CorrectableField, string> = spoken(correctHeadings)

/** G, accuracy: corrects one field of a record. The earlier text remains visible. */
export function CorrectForm({ draft: form, correctable, onClose }: Props) {
  const { fields } = correctable
  const [field, setField] = useFormNote<CorrectableField>(form, 'field', fields[0]?.field ?? 'reasons')
  const [values, setValues] = useFormNote<Partial<Record<CorrectableField, string>>>(form, 'values', {})
  const [other, setOther] = useFormNote<Found | null>(form, 'customer', null)
  const before = fields.find((one) => one.field === field)?.value ?? ''
  const value = field === 'customer' ? (other?.customerId ?? '') : (values[field] ?? before ?? '')
  const which =
    fields.length > 1 ? (
      <Choices
        legend={say('What is wrong?')}
        value={field}
        options={fields.map((one) => ({ value: one.field, label: fieldWords[one.field] }))}
        onChange={setField}
      />
    ) : null

  if (field === 'customer' && !other) {
    return (
      <div className="stack form">
        {which}
        <p>{say('Find the customer whose it is.')}</p>
        <FindCustomer
          {...(before ? { except: before } : {})}
          result={(found) => (
            <>
              <p>
                {found.name} <span className="quiet">{found.reference}</span>
              </p>
              <div>
                <Button
                  size="small"
                  aria-label={say('It is this one: {name}', { name: found.name })}
                  onClick={() => setOther(found)}
                >
                  {say('It is this one')}
                </Button>
              </div>
            </>
          )}
        />
        <div>
          <Button onClick={onClose}>{say('Close')}</Button>
        </div>
      </div>
    )
  }
  return (
    <KeeperForm
      draft={form}
      heading={headings[field]}
      submit={say('Correct it')}
      whyHint={say('You can still see what it was before, with your name.')}
      act={(why) => ({
        what: 'correct',
        id: correctable.id,
        body: { kind: correctable.kind, id: correctable.id, field, value: value.trim() || null, why },
      })}
      onClose={onClose}
      onDone={onClose}
    >
      {which}
      {other && field === 'customer' ? (
        <>
          <p>{say('It will move to {name}, {reference}.', { name: other.name, reference: other.reference })}</p>
          <div>
            <Button size="small" onClick={() => setOther(null)}>
              {say('Choose another customer')}
            </Button>
          </div>
        </>
      ) : (
        <Value field={field} value={value} onChange={(next) => setValues({ ...values, [field]: next })} />
      )}
    </KeeperForm>
  )
}

type ValueProps = { field: CorrectableField; value: string; onChange: (value: string) => void }

function Value({ field, value, onChange }: ValueProps) {
  const { services } = useSignedIn().council
  const label = say(field === 'service' ? 'The right service' : field === 'date' ? 'The right date' : 'The right words')
  if (field === 'service') {
    const options = [{ value: '', label: say('Not known') }, ...services.map((one) => ({ value: one, label: one }))]
    return <SelectField label={label} value={value} options={options} onChange={onChange} />
  }
  if (field === 'date') return <TextField label={label} type="date" value={value} onChange={onChange} />
  return <TextField label={label} rows={5} longest={10_000} value={value} onChange={onChange} />
}
