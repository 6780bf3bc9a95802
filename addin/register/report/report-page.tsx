import { Text } from '@fluentui/react-components'
import { downloadReport, type Report } from '../../../server/contract/report/report.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { asFailure } from '../../api/failure.ts'
import { DownloadButton } from '../../parts/download-button.tsx'
import { SelectField } from '../../parts/form/select-field.tsx'
import type { SectionProps } from '../../parts/page/section.ts'
import { WidePage } from '../../parts/page/wide-page.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { Problem } from '../../parts/problem.tsx'
import { Table } from '../../parts/table/table.tsx'
import { dayInWords } from '../../words/dates.ts'
import { Chart } from './chart.tsx'
import { countWords, type Row } from './count-words.ts'
import { useReport } from './use-report.ts'

/** P15: the anonymous report for members and freedom of information: tiles, a chart, tables, a file. */
export default function ReportPage({ query }: SectionProps) {
  const { data, error, isPlaceholderData, refetch } = useReport(query.get('period'))
  return (
    <WidePage
      heading={say('Anonymous report')}
      intro={say('For members, and for answers to freedom of information requests. It names nobody.')}
    >
      {data ? <Choice report={data} /> : null}
      {error ? <Problem failure={asFailure(error)} onAgain={() => void refetch()} /> : null}
      {!data && !error ? <p className="quiet late">{say('Counting…')}</p> : null}
      {data && !error ? (
        <div className="stack" aria-busy={isPlaceholderData}>
          <Shown report={data} />
        </div>
      ) : null}
    </WidePage>
  )
}

/** The period is in the URL, so that a view can be bookmarked and shared. */
function Choice({ report: { code, title, offered } }: { report: Report }) {
  const known = offered.map(({ code, title }) => ({ value: code, label: title }))
  return (
    <div className="row bar">
      <SelectField
        label={say('Period')}
        value={code}
        options={known.some(({ value }) => value === code) ? known : [{ value: code, label: title }, ...known]}
        onChange={(period) => {
          location.hash = `#/report?${new URLSearchParams({ period })}`
        }}
      />
    </div>
  )
}

function Shown({ report }: { report: Report }) {
  const { code, title, council, madeOn, rules, tiles, tables } = report
  return (
    <>
      <p>{say('{council}, {period}. Counted on {day}.', { council, period: title, day: dayInWords(madeOn) })}</p>
      <dl className="columns even">
        {tiles.map(({ id, label, value }) => (
          <div key={id} className="piece">
            <dt>{label}</dt>
            <dd>
              <Text size={800}>{countWords(value)}</Text>
            </dd>
          </div>
        ))}
      </dl>
      <div className="row">
        <DownloadButton
          primary
          label={say('Download as .csv')}
          route={downloadReport}
          input={{ query: { period: code } }}
          name={`contact-restrictions-${code}.csv`}
        />
        <PrintButton reference={`${council}, ${title}`} />
      </div>
      <section className="part">
        <h2>{say('How it was made')}</h2>
        <ul>
          {rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
      {tables.map((table) => (
        <ReportTable key={table.id} {...table} />
      ))}
    </>
  )
}

function ReportTable({ id, title, note, rows }: Report['tables'][number]) {
  return (
    <section className="stack narrow">
      <h2>{title}</h2>
      {note ? <p className="quiet">{note}</p> : null}
      {id === 'by-grounds' ? <Chart rows={rows} /> : null}
      <Table
        narrow="scrolls"
        caption={title}
        columns={[
          { key: 'label', title: say('Count of'), cell: ({ label }: Row) => label },
          { key: 'count', title: say('Count'), figures: true, cell: ({ value }: Row) => countWords(value) },
        ]}
        rows={rows}
        rowKey={({ id }) => id}
      />
    </section>
  )
}
