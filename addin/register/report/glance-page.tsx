import { useState } from 'react'
import { namesByMonth, figures as texts, titleByMonth } from '../../../server/contract/messages/en/figures.ts'
import { say } from '../../../server/contract/messages/say.ts'
import type { Figures } from '../../../server/contract/report/figures.ts'
import { asFailure } from '../../api/failure.ts'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/form/text-field.tsx'
import { focusUnread } from '../../parts/form/unread-field.ts'
import { LinkButton } from '../../parts/link-button.tsx'
import type { SectionProps } from '../../parts/page/section.ts'
import { WidePage } from '../../parts/page/wide-page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { dayInWords } from '../../words/dates.ts'
import { behaviourWords, escalationStateWords, measureKindWords } from '../../words/policy-words.ts'
import type { Line } from './chart-kind.ts'
import { Figure } from './figure.tsx'
import { type ByMonth, highestSentence, liveSentence, monthsSentence, monthWords, shortMonth } from './figure-words.ts'
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
      heading={say(texts, 'at-glance')}
      intro={
        data
          ? say(texts, 'period-counted', { from: dayInWords(data.period.from), to: dayInWords(data.period.to) })
          : undefined
      }
    >
      <DaysForm key={JSON.stringify(data?.period)} days={days ?? data?.period ?? null} />
      {error ? <Problem failure={asFailure(error)} onAgain={() => void refetch()} /> : null}
      {!data && !error ? <p className="quiet late">{say(texts, 'counting')}</p> : null}
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
      className="row bar"
      aria-label={say(texts, 'days-that-are-counted')}
      onSubmit={(event) => {
        event.preventDefault()
        if (focusUnread(event.currentTarget)) return
        location.hash = isDay(from) && isDay(to) ? `#/glance?${new URLSearchParams({ from, to })}` : '#/glance'
      }}
    >
      <TextField label={say(texts, 'from')} type="date" value={from} onChange={setFrom} />
      <TextField label={say(texts, 'to')} type="date" value={to} onChange={setTo} />
      <Button type="submit">{say(texts, 'count-these-days')}</Button>
      <LinkButton appearance="subtle" href="#/glance">
        {say(texts, 'last-twelve-months')}
      </LinkButton>
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
  const services: Line[] = now.byService.map(({ service, count }) => ({
    label: service ?? say(texts, 'not-recorded'),
    count,
  }))
  const grounds: Line[] = now.byGround.map(({ ground, count }) => ({
    label: ground ? behaviourWords[ground] : say(texts, 'not-recorded'),
    count,
  }))
  const perMonth = (what: ByMonth): Line[] =>
    months.map((month) => ({ label: monthWords(month), short: shortMonth(month.from), count: month[what] }))
  return (
    <div className="columns broad">
      <Figure
        title={say(texts, 'restrictions-in-force-over')}
        sentence={liveSentence(live)}
        heads={[say(texts, 'at-end-of'), say(texts, 'in-force')]}
        lines={live.map(({ on, count }) => ({ label: dayInWords(on), short: on, count }))}
        drawn="line"
      />
      <MovesTable months={months} />
      <Figure
        title={say(texts, 'in-force-now-by')}
        sentence={`${highestSentence(measures)} ${say(texts, 'several-measures')}`}
        heads={[say(texts, 'measure'), say(texts, 'in-force')]}
        lines={measures}
        drawn="bars"
      />
      <Figure
        title={say(texts, 'in-force-now-by-service')}
        sentence={`${highestSentence(services)} ${say(texts, 'service-that-escalated')}`}
        heads={[say(texts, 'service'), say(texts, 'in-force')]}
        lines={services}
        drawn="bars"
      />
      <Figure
        title={say(texts, 'in-force-now-by-grounds')}
        sentence={`${highestSentence(grounds)} ${say(texts, 'several-grounds')}`}
        heads={[say(texts, 'grounds'), say(texts, 'in-force')]}
        lines={grounds}
        drawn="bars"
      />
      {byMonth.map((what) => (
        <Figure
          key={what}
          title={say(titleByMonth, what)}
          sentence={monthsSentence(perMonth(what), what)}
          heads={[say(texts, 'month'), say(namesByMonth, what)]}
          lines={perMonth(what)}
          drawn="columns"
        />
      ))}
      <Figure
        title={say(texts, 'what-was-decided-on')}
        sentence={say(texts, 'in-this-period-by')}
        heads={[say(texts, 'outcome'), say(texts, 'escalations')]}
        lines={decisions.map(({ outcome, count }) => ({
          label: capital(escalationStateWords[outcome]),
          count,
          href: `#/log/escalations?state=${outcome}`,
        }))}
        drawn="bars"
      />
    </div>
  )
}

const byMonth: readonly ByMonth[] = ['warnings', 'formalWarnings', 'escalations']

/** The rows of the log that are in force, of one kind. */
const rowsInForce = (of: Record<string, string>) => `#/log?${new URLSearchParams({ state: 'in-force', ...of })}`

const capital = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1)
