import { settings as texts } from '../../../server/contract/messages/en/settings.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { Check } from '../../parts/form/choices.tsx'
import { DateField } from '../../parts/form/date-field.tsx'
import { Line } from '../../parts/line.tsx'
import { at, type Problems, textAt, type Value, withAt } from './draft.ts'

type Props = { now: Value; value: Value; problems: Problems; onChange: (value: Value) => void }

/** P13: a new key for the marks in e-mail, and how long the one before it still counts. */
export function MarkKeys({ now, value, problems, onChange }: Props) {
  const before = replacedIn(now)
  const replaced = replacedIn(value)
  const place = `earlier.${replaced.length - 1}.until`
  return (
    <>
      <Line words={say(texts, 'key-in-use', { number: before.length + 1 })} />
      <Check
        label={say(texts, 'make-new-key')}
        checked={replaced.length > before.length}
        onChange={(on) => onChange(withAt(value, 'earlier', on ? [...before, { until: '' }] : before))}
      />
      {replaced.length > 0 ? (
        <DateField
          label={say(texts, 'earlier-key-counts-until')}
          hint={say(texts, 'mail-received-until-then')}
          error={problems[place]}
          value={textAt(value, place)}
          onChange={(day) => onChange(withAt(value, place, day))}
        />
      ) : null}
    </>
  )
}

const replacedIn = (value: Value): Value[] => {
  const given = at(value, 'earlier')
  return Array.isArray(given) ? given : []
}
