import type { ComponentProps, MouseEvent } from 'react'
import { Button } from '../button.tsx'
import { TextField } from './text-field.tsx'

type Props = ComponentProps<typeof TextField> & {
  /** Answers that people often give: pressed, one is written into the empty field, and can be changed. */
  usual: readonly string[]
}

/** A text field with the usual answers below it until it has one. */
export function AnswerField({ usual, ...field }: Props) {
  const take = (answer: string) => (event: MouseEvent<HTMLElement>) => {
    field.onChange(answer)
    // The button is about to go.
    event.currentTarget.closest('[data-answers]')?.querySelector<HTMLElement>('input, textarea')?.focus()
  }
  return (
    <div className="stack" data-answers="">
      <TextField {...field} />
      {field.value.trim() === '' ? (
        <div className="row">
          {usual.map((answer) => (
            <Button key={answer} size="small" onClick={take(answer)}>
              {answer}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  )
}
