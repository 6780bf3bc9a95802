import { useState } from 'react'
import type { LanguageSeen } from '../../../server/contract/customer/language.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { welsh as texts } from '../../../server/contract/texts/words/welsh.ts'
import type { CustomerLanguage } from '../../../server/policy/vocabulary-languages.ts'
import { asFailure } from '../../api/failure.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { Choices } from '../../parts/form/choices.tsx'
import { Form } from '../../parts/form/form.tsx'
import { useKeyFor } from '../../parts/form/use-key-for.ts'
import { Line } from '../../parts/line.tsx'
import { Part } from '../../parts/page/page.tsx'
import { momentInWords } from '../../words/dates.ts'
import { languageWords } from '../../words/language-words.ts'
import { InlineForm } from './inline-form.tsx'
import { useKeeperAct } from './keeper-act.ts'

type Props = { customerId: string; letters: LanguageSeen }

/** In which language the customer wants their letters. An officer or the register keeper records it. */
export function LanguagePart({ customerId, letters }: Props) {
  const { roles, council } = useSignedIn()
  const [done, setDone] = useState('')
  const { language, recorded } = letters
  const mayRecord = roles.includes('AuthorisingOfficer') || roles.includes('RegisterKeeper')
  return (
    <Part heading={say(texts['language-of-letters'])}>
      <p>
        <strong>{languageWords(language)}</strong>
      </p>
      {recorded ? (
        <p className="quiet">
          {say(texts['recorded-by'], {
            name: recorded.by.name,
            moment: momentInWords(recorded.at, council.timeZone),
          })}
        </p>
      ) : null}
      {done ? <Line words={done} /> : null}
      {mayRecord ? (
        <div className="row">
          <InlineForm label={say(texts['change-language'])}>
            {(close) => (
              <LanguageForm
                customerId={customerId}
                now={language}
                onClose={close}
                onDone={() => {
                  setDone(say(texts.recorded))
                  close()
                }}
              />
            )}
          </InlineForm>
        </div>
      ) : null}
    </Part>
  )
}

type FormProps = { customerId: string; now: string | null; onClose: () => void; onDone: () => void }

function LanguageForm({ customerId, now, onClose, onDone }: FormProps) {
  const keyFor = useKeyFor()
  const keep = useKeeperAct()
  const [chosen, setChosen] = useState<string>(now ?? notAsked)
  const send = () => {
    const language = languages.find((one) => one === chosen) ?? null
    const act = { what: 'record-language', id: customerId, body: { language } } as const
    void keep.mutateAsync({ key: keyFor(act), act }).then(onDone, () => undefined)
  }
  return (
    <Form
      heading={say(texts['language-of-letters'])}
      submit={say(texts['record-it'])}
      busy={keep.isPending}
      failure={keep.error ? asFailure(keep.error) : null}
      onSubmit={send}
      onClose={onClose}
    >
      <Choices
        legend={say(texts['which-language'])}
        value={chosen}
        options={[
          ...languages.map((value) => ({ value, label: say(texts[value]) })),
          { value: notAsked, label: say(texts['not-asked']) },
        ]}
        onChange={setChosen}
      />
    </Form>
  )
}

const languages = ['english', 'welsh', 'both'] as const satisfies CustomerLanguage[]
const notAsked = 'not-asked'
