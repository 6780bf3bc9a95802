import { useId } from 'react'
import { figures as texts } from '../../../server/contract/messages/en/figures.ts'
import { questionsText } from '../../../server/contract/messages/en/questions-text.ts'
import { say } from '../../../server/contract/messages/say.ts'
import {
  downloadQuestionsCsv,
  downloadQuestionsText,
  type Questions,
} from '../../../server/contract/report/questions.ts'
import { asFailure } from '../../api/failure.ts'
import { DownloadButton } from '../../parts/download-button.tsx'
import { Problem } from '../../parts/problem.tsx'
import { dayInWords } from '../../words/dates.ts'
import { ReportTable } from './report-table.tsx'
import { useQuestions } from './use-report.ts'

/** P15, G: the report as councils are asked for it: question by question, each with what counts. */
export function QuestionsPart({ period }: { period: string }) {
  const { data, error, refetch } = useQuestions(period)
  if (error) return <Problem failure={asFailure(error)} onAgain={() => void refetch()} />
  return data ? <Answers asked={data} /> : <p className="quiet late">{say(texts, 'counting')}</p>
}

function Answers({ asked }: { asked: Questions }) {
  const name = `contact-restrictions-${asked.code}-answers`
  const input = { query: { period: asked.code } }
  return (
    <div className="stack">
      <p>{say(texts, 'counted-on', { council: asked.council, period: asked.title, day: dayInWords(asked.madeOn) })}</p>
      <div className="row">
        <DownloadButton
          primary
          label={say(texts, 'download-as-text')}
          route={downloadQuestionsText}
          input={input}
          name={`${name}.txt`}
        />
        <DownloadButton
          label={say(texts, 'download-as-csv')}
          route={downloadQuestionsCsv}
          input={input}
          name={`${name}.csv`}
        />
      </div>
      <p>{say(questionsText, 'hidden')}</p>
      {asked.answers.map((answer) => (
        <Answer key={answer.id} {...answer} />
      ))}
    </div>
  )
}

function Answer({ question, words, tables, whatCounts }: Questions['answers'][number]) {
  const id = useId()
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{question}</h2>
      {words ? <p>{words}</p> : null}
      {tables.map((table) => (
        <ReportTable key={table.title} question={question} {...table} />
      ))}
      <p className="quiet">{say(texts, 'what-counts', { what: whatCounts })}</p>
    </section>
  )
}
