import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import {
  type LetterPreview,
  previewLetters,
  type WordingToPreview,
} from '../../../server/contract/settings/settings.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { otherPreviews } from '../../../server/contract/texts/words/settings.ts'
import type { LetterKind } from '../../../server/policy/vocabulary.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { asFailure } from '../../api/failure.ts'
import { Button } from '../../parts/button.tsx'
import { SelectField } from '../../parts/form/select-field.tsx'
import { LetterSheet } from '../../parts/letter/letter-sheet.tsx'
import { Problem } from '../../parts/problem.tsx'
import { letterWords } from '../../words/policy-words.ts'
import { spoken } from '../../words/spoken.ts'
import { type Problems, problemsFrom, type Value } from './draft.ts'

type Props = {
  part: 'wording' | 'letters' | 'letterhead' | 'complaints'
  value: Value
  onProblems: (problems: Problems) => void
}

/** Stays in sight below the bar on top. */
const useStyles = makeStyles({ preview: { position: 'sticky', top: `calc(48px + ${tokens.spacingVerticalL})` } })

type Shown = LetterKind | 'warning' | 'reminder' | 'instructions'
const otherWords = spoken(otherPreviews)

/** P14: what the draft texts produce, for an invented customer. */
export function Preview({ part, value, onProblems }: Props) {
  const call = useCall()
  const styles = useStyles()
  const preview = useMutation({ mutationFn: (body: WordingToPreview) => ask(call, previewLetters, { body }) })
  const [shown, setShown] = useState<Shown>(part === 'wording' ? 'warning' : 'restriction')
  const show = () =>
    preview.mutate(
      { [part]: value },
      {
        onSuccess: () => onProblems({}),
        onError: (error) => onProblems(problemsFrom(asFailure(error).told?.errors, part)),
      },
    )
  return (
    <section className={mergeClasses('stack', styles.preview)} aria-label={say('Preview')}>
      <h2>{say('Preview')}</h2>
      <p className="hint quiet">{say('For Jo Example, who does not exist. Nothing is saved.')}</p>
      <div>
        <Button onClick={show} disabledFocusable={preview.isPending}>
          {preview.data ? say('Preview again') : say('Preview')}
        </Button>
      </div>
      {preview.error ? (
        <Problem
          failure={asFailure(preview.error)}
          {...(asFailure(preview.error).told?.errors ? { before: say('Check the words that are marked.') } : {})}
        />
      ) : null}
      {preview.data ? <Result preview={preview.data} shown={shown} onShow={setShown} /> : null}
    </section>
  )
}

function Result({ preview, shown, onShow }: { preview: LetterPreview; shown: Shown; onShow: (shown: Shown) => void }) {
  const options: { value: Shown; label: string }[] = [
    ...preview.letters.map(({ kind }) => ({ value: kind, label: letterWords[kind] })),
    ...(Object.keys(otherWords) as (keyof typeof otherWords)[]).map((name) => ({
      value: name,
      label: otherWords[name],
    })),
  ]
  const letter = preview.letters.find(({ kind }) => kind === shown)
  return (
    <>
      <SelectField label={say('Which one?')} value={shown} options={options} onChange={onShow} />
      {letter ? (
        <LetterSheet letter={letter} />
      ) : (
        <div className="letter" lang="en">
          {other(preview, shown).map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      )}
    </>
  )
}

function other({ warning, reminder, instructions }: LetterPreview, shown: Shown): string[] {
  if (shown === 'instructions') return instructions
  return [shown === 'reminder' ? reminder : warning]
}
