import { figures as texts } from '../../../server/contract/messages/en/figures.ts'
import { say } from '../../../server/contract/messages/say.ts'
import {
  downloadReportCsv,
  downloadReportXlsx,
  type Report,
  type ReportsOffered,
} from '../../../server/contract/report/report.ts'
import { asFailure } from '../../api/failure.ts'
import { DownloadButton } from '../../parts/download-button.tsx'
import { SelectField } from '../../parts/form/select-field.tsx'
import { LinkButton } from '../../parts/link-button.tsx'
import type { SectionProps } from '../../parts/page/section.ts'
import { WidePage } from '../../parts/page/wide-page.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { Problem } from '../../parts/problem.tsx'
import { dayInWords } from '../../words/dates.ts'
import { QuestionsPart } from './questions-part.tsx'
import { ReportTable } from './report-table.tsx'
import { useReport, useReportPeriods } from './use-report.ts'

/** P15: the anonymous report for members and freedom of information: choose a period, view, download. */
export default function ReportPage({ query }: SectionProps) {
  const periods = useReportPeriods()
  const asked = query.get('period') ?? ''
  // The newest quarter is the usual choice; a period named in an old link is shown too.
  const period = asked || (periods.data?.quarters[0]?.code ?? '')
  const byQuestion = query.get('by') === 'question'
  const { data, error, refetch } = useReport(byQuestion ? '' : period)
  const failed = error ?? periods.error
  return (
    <WidePage heading={say(texts, 'anonymous-report')} intro={say(texts, 'for-members-and-for')}>
      {periods.data ? <Choice offered={periods.data} period={period} byQuestion={byQuestion} /> : null}
      {failed ? (
        <Problem failure={asFailure(failed)} onAgain={() => void (error ? refetch() : periods.refetch())} />
      ) : null}
      {byQuestion && period !== '' && !failed ? <QuestionsPart period={period} /> : null}
      {!failed && !data && !byQuestion ? <p className="quiet late">{say(texts, 'counting')}</p> : null}
      {data && !failed ? <Preview report={data} /> : null}
    </WidePage>
  )
}

type ChoiceProps = { offered: ReportsOffered; period: string; byQuestion: boolean }

function Choice({ offered, period, byQuestion }: ChoiceProps) {
  const known = [...offered.quarters, ...offered.years].map(({ code, title }) => ({ value: code, label: title }))
  const options = known.some(({ value }) => value === period) ? known : [{ value: period, label: period }, ...known]
  return (
    <div className="row bar">
      <SelectField
        label={say(texts, 'period')}
        value={period}
        options={options}
        onChange={(code) => {
          location.hash = viewOf(code, byQuestion)
        }}
      />
      <LinkButton appearance="subtle" href={viewOf(period, !byQuestion)}>
        {byQuestion ? say(texts, 'show-all-tables') : say(texts, 'show-it-question-by')}
      </LinkButton>
    </div>
  )
}

const viewOf = (period: string, byQuestion: boolean) =>
  `#/report?${new URLSearchParams({ period, ...(byQuestion ? { by: 'question' } : {}) })}`

function Preview({ report }: { report: Report }) {
  const name = `contact-restrictions-${report.code}`
  const query = { period: report.code }
  return (
    <div className="stack">
      <p>
        {say(texts, 'counted-on', { council: report.council, period: report.title, day: dayInWords(report.madeOn) })}
      </p>
      <div className="row">
        <DownloadButton
          primary
          label={say(texts, 'download-as-xlsx')}
          route={downloadReportXlsx}
          input={{ query }}
          name={`${name}.xlsx`}
        />
        <DownloadButton
          label={say(texts, 'download-as-csv')}
          route={downloadReportCsv}
          input={{ query }}
          name={`${name}.csv`}
        />
        <PrintButton reference={`${report.council}, ${report.title}`} />
      </div>
      <section className="part">
        <h2>{say(texts, 'how-it-was-made')}</h2>
        <ul>
          {report.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
      {report.tables.map((table) => (
        <ReportTable key={table.title} {...table} />
      ))}
    </div>
  )
}
