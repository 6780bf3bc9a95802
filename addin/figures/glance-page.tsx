import { Button } from '../parts/button.tsx'
import './figures.css'
import { useState } from 'react'
import type { Figures } from '../../server/contract/report/figures.ts'
import { asFailure } from '../api/failure.ts'
import { TextField } from '../parts/form/text-field.tsx'
import { Link } from '../parts/link.tsx'
import type { SectionProps } from '../parts/page/section.ts'
import { WidePage } from '../parts/page/wide-page.tsx'
import { Problem } from '../parts/problem.tsx'
import { dayInWords } from '../words/dates.ts'
import { behaviourWords, escalationStateWords, measureKindWords } from '../words/policy-words.ts'
import type { Line } from './chart-kind.ts'
import { Figure } from './figure.tsx'
import { highestSentence, liveSentence, monthsSentence, monthWords, shortMonth } from './figure-words.ts'
import { MovesTable } from './moves-table.tsx'
import { Tiles } from './tiles.tsx'
import { type Days, useFigures } from './use-figures.ts'

const isDay = (given: string | null): given is string => /^\d{4}-\d\d-\d\d$/.test(given ?? '')

/** The period in the URL; null if either date is missing. */
function daysIn(query: URLSearchParams): Days {
  const [from, to] = [query.get('from'), query.get('to')]
  return isDay(from) && isDay(to) ? { from, to } : null
}

/** P15: the register at a glance: charts and tables of the same figures. */
export default function GlancePage({ query }: SectionProps) {
  const days = daysIn(query)
  const { data, error, isPlaceholderData, refetch } = useFigures(days)
  return (
    <WidePage
      heading="At a glance"
      intro={
        data
          ? `From ${dayInWords(data.period.from)} to ${dayInWords(data.period.to)}. Changed restrictions count once.`
          : undefined
      }
    >
      <DaysForm key={JSON.stringify(data?.period)} days={days ?? data?.period ?? null} />
      {error ? <Problem failure={asFailure(error)} onAgain={() => void refetch()} /> : null}
      {!data && !error ? <p className="quiet late">Counting…</p> : null}
      {data && !error ? (
        <div className="stack" aria-busy={isPlaceholderData}>
          <Tiles seen={data} />
          <Pictures seen={data} />
        </div>
      ) : null}
    </WidePage>
  )
}

/** The period to count. It is in the URL, so that a view can be bookmarked and shared. */
function DaysForm({ days }: { days: Days }) {
  const [from, setFrom] = useState(days?.from ?? '')
  const [to, setTo] = useState(days?.to ?? '')
  return (
    <form
      className="figures-days"
      aria-label="The days that are counted"
      onSubmit={(event) => {
        event.preventDefault()
        location.hash = isDay(from) && isDay(to) ? `#/glance?${new URLSearchParams({ from, to })}` : '#/glance'
      }}
    >
      <TextField label="From" type="date" value={from} onChange={setFrom} />
      <TextField label="To" type="date" value={to} onChange={setTo} />
      <Button type="submit">Count these days</Button>
      <Link href="#/glance">The last twelve months</Link>
    </form>
  )
}

function Pictures({ seen }: { seen: Figures }) {
  const { live, months, now, decisions } = seen
  const measures: Line[] = now.byMeasure.map(({ measure, count }) => ({
    label: measureKindWords[measure],
    count,
    href: rowsInForce({ measure }),
  }))
  const services: Line[] = now.byService.map(({ service, count }) => ({ label: service ?? 'Not recorded', count }))
  const grounds: Line[] = now.byGround.map(({ ground, count }) => ({
    label: ground ? behaviourWords[ground] : 'Not recorded',
    count,
  }))
  const perMonth = (what: (typeof byMonth)[number][0]): Line[] =>
    months.map((month) => ({ label: monthWords(month), short: shortMonth(month.from), count: month[what] }))
  const nothing = 'Nothing is in force now.'
  return (
    <>
      <Figure
        title="Restrictions in force over time"
        sentence={liveSentence(live)}
        heads={['At the end of', 'In force']}
        lines={live.map(({ on, count }) => ({ label: dayInWords(on), short: on, count }))}
        drawn="line"
      />
      <MovesTable months={months} />
      <Figure
        title="In force now, by measure"
        sentence={`${highestSentence(measures, nothing)} One restriction may have several measures.`}
        heads={['Measure', 'In force']}
        lines={measures}
        drawn="bars"
      />
      <Figure
        title="In force now, by service"
        sentence={`${highestSentence(services, nothing)} It is the service that escalated.`}
        heads={['Service', 'In force']}
        lines={services}
        drawn="bars"
      />
      <Figure
        title="In force now, by grounds"
        sentence={`${highestSentence(grounds, nothing)} One restriction may have several grounds.`}
        heads={['Grounds', 'In force']}
        lines={grounds}
        drawn="bars"
      />
      {byMonth.map(([what, one, several]) => (
        <Figure
          key={what}
          title={`${capital(several)} by month`}
          sentence={monthsSentence(perMonth(what), one, several)}
          heads={['Month', capital(several)]}
          lines={perMonth(what)}
          drawn="columns"
        />
      ))}
      <Figure
        title="What was decided on escalations"
        sentence="In this period, by authorising officers."
        heads={['Outcome', 'Escalations']}
        lines={decisions.map(({ outcome, count }) => ({
          label: capital(escalationStateWords[outcome]),
          count,
          href: `#/log/escalations?state=${outcome}`,
        }))}
        drawn="bars"
      />
    </>
  )
}

/** What is counted by month: one of them, and several. */
const byMonth = [
  ['warnings', 'polite warning', 'polite warnings'],
  ['formalWarnings', 'formal warning', 'formal warnings'],
  ['escalations', 'escalation', 'escalations'],
] as const

/** The rows of the log that are in force, of one kind. */
const rowsInForce = (of: Record<string, string>) => `#/log?${new URLSearchParams({ state: 'in-force', ...of })}`

const capital = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1)
