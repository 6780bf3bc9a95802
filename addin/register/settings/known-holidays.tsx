import { knownBankHolidays } from '../../../server/contract/settings/bank-holidays.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { Button } from '../../parts/button.tsx'
import { Line } from '../../parts/line.tsx'
import { list } from '../../words/counts.ts'
import { typedDay } from '../../words/typed-day.ts'
import { at, type Value, withAt } from './draft.ts'

type Props = { value: Value; onChange: (value: Value) => void }

/** G: the bank holidays that are known and not in the list, and whether this year or the next has none. */
export function KnownHolidays({ value, onChange }: Props) {
  const given = at(value, 'bankHolidays')
  const days = Array.isArray(given) ? given.map((day) => typedDay(String(day)) ?? String(day).trim()) : []
  const years = new Set(days.map((day) => day.slice(0, 4)))
  const now = new Date().getFullYear()
  const missing = [String(now), String(now + 1)].filter((year) => !years.has(year))
  const proposed = Object.keys(knownBankHolidays).filter((year) => !years.has(year) && year >= String(now))
  const add = (year: string) => {
    const more = [...days, ...(knownBankHolidays[year] ?? [])].filter(Boolean)
    onChange(withAt(value, 'bankHolidays', [...new Set(more)].toSorted()))
  }
  return (
    <>
      {missing.length > 0 ? (
        <Line
          care
          words={say('There are no bank holidays for {years}. Deadlines may be too early.', { years: list(missing) })}
        />
      ) : null}
      {proposed.length > 0 ? (
        <div className="row">
          {proposed.map((year) => (
            <Button key={year} size="small" onClick={() => add(year)}>
              {say('Add the bank holidays of {year}', { year })}
            </Button>
          ))}
        </div>
      ) : null}
    </>
  )
}
