import { say } from '../../../server/contract/texts/say.ts'
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
      <Line words={say('Marks have key number {number} now.', { number: before.length + 1 })} />
      <Check
        label={say('Make a new key. ICT gets an e-mail, and runs the rules script again.')}
        checked={replaced.length > before.length}
        onChange={(on) => onChange(withAt(value, 'earlier', on ? [...before, { until: '' }] : before))}
      />
      {replaced.length > 0 ? (
        <DateField
          label={say('The key before counts in mail received until')}
          hint={say(
            'Choose the day by which ICT will have run the script. If somebody already misuses the key, choose today.',
          )}
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
