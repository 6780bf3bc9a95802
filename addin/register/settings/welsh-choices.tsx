import { say } from '../../../server/contract/texts/say.ts'
import { welsh as texts } from '../../../server/contract/texts/words/welsh.ts'
import { Choices } from '../../parts/form/choices.tsx'
import { textAt, type Value, withAt } from './draft.ts'
import { WelshTexts } from './welsh-texts.tsx'

type Props = { value: Value; onChange: (value: Value) => void; isSaved: boolean }

/** Welsh Language (Wales) Measure 2011: in which languages letters go, which half comes first, and the Welsh. */
export function WelshPart({ value, onChange, isSaved }: Props) {
  const isWelsh = textAt(value, 'languages') === 'english-and-welsh'
  return (
    <>
      <Choices
        legend={say(texts.languages)}
        value={textAt(value, 'languages')}
        options={[
          { value: 'english', label: say(texts['english-only']) },
          {
            value: 'english-and-welsh',
            label: say(texts['english-and-welsh']),
            hint: say(texts['each-gets-theirs']),
          },
        ]}
        onChange={(languages) => onChange(withAt(value, 'languages', languages))}
      />
      {isWelsh ? (
        <Choices
          legend={say(texts['which-first'])}
          value={textAt(value, 'first')}
          options={[
            { value: 'welsh', label: say(texts.welsh) },
            { value: 'english', label: say(texts.english) },
          ]}
          onChange={(first) => onChange(withAt(value, 'first', first))}
        />
      ) : null}
      {isWelsh ? <WelshTexts value={value} onChange={onChange} isSaved={isSaved} /> : null}
    </>
  )
}
