import type { AskedSeen } from '../../../server/contract/import/import.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { Button } from '../../parts/button.tsx'
import { Group } from '../../parts/form/choices.tsx'
import { SelectField } from '../../parts/form/select-field.tsx'
import { TextField } from '../../parts/form/text-field.tsx'
import { type Answer, keyOf, notAnswered, optionsFor, questionWords, suggestionWords, wantsText } from './answers.ts'

type Props = {
  questions: readonly AskedSeen[]
  answers: ReadonlyMap<string, Answer>
  onAnswer: (questions: readonly AskedSeen[], answer: Answer) => void
}

/** Questions of one kind: what is the matter, and a button that accepts every suggestion. */
export function QuestionsOfKind({ questions, answers, onAnswer }: Props) {
  const suggested = questions.filter(({ proposal }) => proposal !== null)
  return (
    <Group legend={questions[0]?.text ?? ''}>
      {suggested.length > 0 ? (
        <div>
          <Button onClick={() => onAnswer(suggested, { choice: 'proposal', text: '' })}>
            {say('{n, plural, one {Use the suggestion} other {Use all # suggestions}}', { n: suggested.length })}
          </Button>
        </div>
      ) : null}
      <div className="columns">
        {questions.map((question) => (
          <Question
            key={keyOf(question)}
            question={question}
            answer={answers.get(keyOf(question)) ?? notAnswered}
            onAnswer={(given) => onAnswer([question], given)}
          />
        ))}
      </div>
    </Group>
  )
}

type QuestionProps = { question: AskedSeen; answer: Answer; onAnswer: (answer: Answer) => void }

function Question({ question, answer, onAnswer }: QuestionProps) {
  const suggestion = suggestionWords(question)
  return (
    <div className="stack">
      <SelectField
        label={questionWords(question)}
        {...(suggestion ? { hint: suggestion } : {})}
        value={answer.choice}
        options={optionsFor(question)}
        onChange={(choice) => onAnswer({ choice, text: answer.text || question.value })}
      />
      {wantsText(answer) ? (
        <TextField label={say('It becomes')} value={answer.text} onChange={(text) => onAnswer({ ...answer, text })} />
      ) : null}
    </div>
  )
}
