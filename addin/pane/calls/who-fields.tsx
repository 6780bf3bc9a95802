import type { LookupQuestion } from '../../../server/contract/standing/standing.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { TextField } from '../../parts/form/text-field.tsx'

type By = LookupQuestion['by']

/** What else is known of somebody, as typed. */
export type Also = { name: string; postcode: string; reach: string }
const nothingElse: Also = { name: '', postcode: '', reach: '' }

/** Who is looked up, as typed. */
export type WhoAsked = { by: By; value: string; also: Also }
export const nobodyYet: WhoAsked = { by: 'number', value: '', also: nothingElse }

type Props = { by: By; also: Also; onChange: (also: Also) => void }

/**
 * P4: a name alone shows no restriction; it takes a second detail that agrees. A number or an address may have several
 * people; then the name says who is meant.
 */
export function AlsoFields({ by, also, onChange }: Props) {
  if (by !== 'name')
    return (
      <>
        <TextField
          label={say('Name, if you know it')}
          hint={
            by === 'postal-address'
              ? say('It also shows what is recorded about them.')
              : say('Several people may share it: the name says who is meant.')
          }
          longest={200}
          value={also.name}
          onChange={(name) => onChange({ ...also, name })}
        />
        {by === 'postal-address' ? null : (
          <TextField
            label={say('Postcode, if you know it')}
            hint={say('It tells people of the same name apart.')}
            longest={20}
            value={also.postcode}
            onChange={(postcode) => onChange({ ...also, postcode })}
          />
        )}
      </>
    )
  return (
    <>
      <TextField
        label={say('Postcode')}
        hint={say('A name alone never shows a restriction. Add one more detail.')}
        longest={20}
        value={also.postcode}
        onChange={(postcode) => onChange({ ...also, postcode })}
      />
      <TextField
        label={say('Or a number or e-mail address')}
        longest={320}
        value={also.reach}
        onChange={(reach) => onChange({ ...also, reach })}
      />
    </>
  )
}

/** The question's second details; empty fields say nothing. */
export function detailsIn(by: By, { name, postcode, reach }: Also): NonNullable<LookupQuestion['also']> {
  const typed = reach.trim()
  const code = postcode.trim() && by !== 'postal-address' ? { postcode: postcode.trim() } : {}
  if (by !== 'name') return { ...code, ...(name.trim() ? { name: name.trim() } : {}) }
  return {
    ...code,
    ...(typed ? (typed.includes('@') ? { address: typed } : { number: typed }) : {}),
  }
}
