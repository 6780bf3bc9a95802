import { behaviours, measureKinds } from './words.ts'

/** Stands for a missing day, and sorts after every real one. */
const noDay = '9999-12-31'

/** P14: a letter is outstanding. Once it is over, only the letter that says so counts. */
const letterOutstanding = `cast(exists (
  select 1 from letters l where l.restriction_id = r.id and l.state = 'to-write'
  and (l.kind = 'lifting' or r.state in ('agreed', 'in-force'))
  and (l.kind <> 'review-notice' or l.review_due is null or l.review_due = r.review_due)
) as integer)`

/** P13: ICT has work outstanding. */
const mailOutstanding = `cast(exists (
  select 1 from arrangements a where a.restriction_id = r.id and a.state in ('to-make', 'to-remove')
) as integer)`

/** The customer's sort key: their first name entered, else an address, else a number. */
const name = `coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = r.customer_id and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), '')`

/** Which of these words a JSON text contains, between commas. A quote inside a JSON string is always escaped. */
const wordsIn = (words: string[], column: string, asWritten: (word: string) => string) =>
  `',' || ${words.map((word) => `coalesce((select '${word},' where ${column} like '%${asWritten(word)}%'), '')`).join(' || ')}`

/** How each column of a line comes from a record `r`. */
const restrictionLine = {
  restriction_id: 'r.id',
  customer_id: 'r.customer_id',
  name,
  state: 'r.state',
  decided_at: 'r.made_at',
  in_force_on: `coalesce(r.in_force_on, '${noDay}')`,
  until_on: `coalesce(r.until_on, '${noDay}')`,
  review_due: `coalesce((select r.review_due where r.state = 'in-force'), '${noDay}')`,
  letter_outstanding: letterOutstanding,
  mail_outstanding: mailOutstanding,
  measures: wordsIn(measureKinds, 'r.measures', (kind) => `"kind":"${kind}"`),
  services: `coalesce(r.services, '')`,
}

const escalationLine = {
  escalation_id: 'r.id',
  customer_id: 'r.customer_id',
  name,
  state: 'r.state',
  escalated_at: 'r.escalated_at',
  behaviours: wordsIn(behaviours, 'r.behaviours', (behaviour) => `"${behaviour}"`),
  service: `coalesce(r.service, '')`,
}

/** Inserts or updates the lines of the records `r` that `which` selects. */
export const fillRestrictions = (which: string) => fill('log_restrictions', 'restrictions', restrictionLine, which)
export const fillEscalations = (which: string) => fill('log_escalations', 'escalations', escalationLine, which)

function fill(table: string, of: string, line: Record<string, string>, which: string): string {
  const [key = '', ...others] = Object.keys(line)
  return `insert into ${table} (${[key, ...others].join(', ')})
    select ${Object.values(line).join(', ')} from ${of} r where ${which}
    on conflict (${key}) do update set ${others.map((column) => `${column} = excluded.${column}`).join(', ')}`
}
