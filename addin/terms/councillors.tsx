import type { Me } from '../../server/contract/settings/me.ts'
import { Button } from '../parts/button.tsx'
import { asAnswer, Choices, Group, yesNo } from '../parts/form/choices.tsx'
import { SelectField } from '../parts/form/select-field.tsx'
import { TextField } from '../parts/form/text-field.tsx'
import type { ConsideredDraft, HeardDraft } from './considered-draft.ts'
import type { Problems } from './terms-draft.ts'

type Props = {
  draft: ConsideredDraft
  councillors: Me['council']['councillors']
  today: string
  /** E-mail is forwarded, blocked or closed, so the customer may be unable to reach their councillors. */
  emailTouched: boolean
  emailClosed: boolean
  problems: Problems
  change: (part: Partial<ConsideredDraft>) => void
}

/** P16: whether the customer can still reach their ward councillors, what was arranged, and who was consulted. */
export function Councillors({ draft, councillors, today, emailTouched, emailClosed, problems, change }: Props) {
  const { heard, councillorsAffected } = draft
  const changeOne = (key: string, part: Partial<HeardDraft>) =>
    change({ heard: heard.map((one) => (one.key === key ? { ...one, ...part } : one)) })
  const add = () =>
    change({ heard: [...heard, { key: crypto.randomUUID(), address: '', consultedOn: today, said: '' }] })
  return (
    <>
      <Choices
        legend="Would this keep the customer from reaching their ward councillors?"
        hint={emailTouched ? 'This affects e-mail, so check carefully.' : undefined}
        value={asAnswer(councillorsAffected)}
        options={yesNo}
        error={problems.councillorsAffected}
        onChange={(answer) => change({ councillorsAffected: answer === 'yes' })}
      />
      {councillorsAffected === false && emailClosed ? (
        <TextField
          label="E-mail is closed. How can they still reach them?"
          rows={2}
          error={problems.councillorsWhyNot}
          value={draft.councillorsWhyNot}
          onChange={(councillorsWhyNot) => change({ councillorsWhyNot })}
        />
      ) : null}
      {councillorsAffected ? (
        <>
          <TextField
            label="How can they still reach them?"
            rows={2}
            error={problems.councillorsArrangement}
            value={draft.councillorsArrangement}
            onChange={(councillorsArrangement) => change({ councillorsArrangement })}
          />
          <Group
            legend="Councillors consulted"
            hint="Ward councillors must be asked about the arrangement."
            error={problems.heard}
          >
            <Button size="small" onClick={add}>
              Add a councillor
            </Button>
          </Group>
          {heard.map((one, i) => (
            <fieldset key={one.key} className="piece">
              <legend>Councillor {i + 1}</legend>
              <SelectField
                label="Who?"
                value={one.address}
                error={problems[`heard.${one.key}.address`]}
                options={[
                  { value: '', label: 'Choose' },
                  ...councillors.map(({ name, ward, address }) => ({ value: address, label: `${name}, ${ward}` })),
                ]}
                onChange={(address) => changeOne(one.key, { address })}
              />
              <TextField
                label="When?"
                type="date"
                error={problems[`heard.${one.key}.consultedOn`]}
                value={one.consultedOn}
                onChange={(consultedOn) => changeOne(one.key, { consultedOn })}
              />
              <TextField
                label="What did they say?"
                rows={2}
                error={problems[`heard.${one.key}.said`]}
                value={one.said}
                onChange={(said) => changeOne(one.key, { said })}
              />
              <Button size="small" onClick={() => change({ heard: heard.filter(({ key }) => key !== one.key) })}>
                Remove
              </Button>
            </fieldset>
          ))}
        </>
      ) : null}
    </>
  )
}
