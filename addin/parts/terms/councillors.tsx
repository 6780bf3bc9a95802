import type { Me } from '../../../server/contract/settings/me.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { terms as texts } from '../../../server/contract/texts/words/terms.ts'
import { Button } from '../button.tsx'
import { asAnswer, Choices, Group, yesNo } from '../form/choices.tsx'
import { SelectField } from '../form/select-field.tsx'
import { TextField } from '../form/text-field.tsx'
import type { Asks, ConsideredDraft, HeardDraft } from './considered-draft.ts'
import type { Problems } from './terms-draft.ts'

type Props = {
  draft: ConsideredDraft
  councillors: Me['council']['councillors']
  today: string
  /** E-mail is forwarded, blocked or closed, so the customer may be unable to reach their councillors. */
  emailTouched: boolean
  emailLost: Asks['emailLost']
  problems: Problems
  change: (part: Partial<ConsideredDraft>) => void
}

/** P16: whether the customer can still reach their ward councillors, what was arranged, and who was consulted. */
export function Councillors({ draft, councillors, today, emailTouched, emailLost, problems, change }: Props) {
  const { heard, councillorsAffected } = draft
  const changeOne = (key: string, part: Partial<HeardDraft>) =>
    change({ heard: heard.map((one) => (one.key === key ? { ...one, ...part } : one)) })
  const add = () =>
    change({ heard: [...heard, { key: crypto.randomUUID(), address: '', consultedOn: today, said: '' }] })
  return (
    <>
      <Choices
        legend={say(texts['would-keep-customer-from'])}
        hint={emailTouched ? say(texts['affects-e-mail-so']) : undefined}
        value={asAnswer(councillorsAffected)}
        options={yesNo}
        error={problems.councillorsAffected}
        onChange={(answer) => change({ councillorsAffected: answer === 'yes' })}
      />
      {councillorsAffected === false && emailLost !== null ? (
        <TextField
          label={say(texts[`e-mail-${emailLost}-how`])}
          hint={emailLost === 'forwarded' ? say(texts['or-choose-councillors']) : undefined}
          rows={2}
          error={problems.councillorsWhyNot}
          value={draft.councillorsWhyNot}
          onChange={(councillorsWhyNot) => change({ councillorsWhyNot })}
        />
      ) : null}
      {councillorsAffected ? (
        <>
          <TextField
            label={say(texts['how-can-they-still'])}
            hint={say(texts['letter-says-arrangement'])}
            rows={2}
            error={problems.councillorsArrangement}
            value={draft.councillorsArrangement}
            onChange={(councillorsArrangement) => change({ councillorsArrangement })}
          />
          <Group
            legend={say(texts['councillors-consulted'])}
            hint={say(texts['ward-councillors-must-asked'])}
            error={problems.heard}
          >
            <Button size="small" onClick={add}>
              {say(texts['add-councillor'])}
            </Button>
          </Group>
          {heard.map((one, i) => (
            <fieldset key={one.key} className="piece">
              <legend>{say(texts.councillor, { n: i + 1 })}</legend>
              <SelectField
                label={say(texts.who)}
                value={one.address}
                error={problems[`heard.${one.key}.address`]}
                options={[
                  { value: '', label: say(texts.choose) },
                  ...councillors.map(({ name, ward, address }) => ({ value: address, label: `${name}, ${ward}` })),
                ]}
                onChange={(address) => changeOne(one.key, { address })}
              />
              <TextField
                label={say(texts.when)}
                type="date"
                error={problems[`heard.${one.key}.consultedOn`]}
                value={one.consultedOn}
                onChange={(consultedOn) => changeOne(one.key, { consultedOn })}
              />
              <TextField
                label={say(texts['what-did-they-say'])}
                rows={2}
                error={problems[`heard.${one.key}.said`]}
                value={one.said}
                onChange={(said) => changeOne(one.key, { said })}
              />
              <Button size="small" onClick={() => change({ heard: heard.filter(({ key }) => key !== one.key) })}>
                {say(texts.remove)}
              </Button>
            </fieldset>
          ))}
        </>
      ) : null}
    </>
  )
}
