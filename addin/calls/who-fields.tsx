import type { LookupQuestion } from '../../server/contract/standing/standing.ts'
import { TextField } from '../parts/form/text-field.tsx'

/** What is known besides a name, as typed. */
export type Also = { postcode: string; reach: string }
export const nothingElse: Also = { postcode: '', reach: '' }

/** P4: a name alone shows no restriction; it takes a second detail that agrees. */
export function AlsoFields({ also, onChange }: { also: Also; onChange: (also: Also) => void }) {
  return (
    <>
      <TextField
        label="Postcode"
        hint="A name alone never shows a restriction. Add one more detail."
        longest={20}
        value={also.postcode}
        onChange={(postcode) => onChange({ ...also, postcode })}
      />
      <TextField
        label="Or a number or e-mail address"
        longest={320}
        value={also.reach}
        onChange={(reach) => onChange({ ...also, reach })}
      />
    </>
  )
}

/** The question's second details; empty fields say nothing. */
export function detailsIn({ postcode, reach }: Also): NonNullable<LookupQuestion['also']> {
  const typed = reach.trim()
  return {
    ...(postcode.trim() ? { postcode: postcode.trim() } : {}),
    ...(typed ? (typed.includes('@') ? { address: typed } : { number: typed }) : {}),
  }
}
