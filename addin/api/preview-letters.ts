import { useMutation } from '@tanstack/react-query'
import type { LetterPreview } from '../../server/contract/settings.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { listOf, oneOf, shaped, text } from './shape.ts'

const isPreview = shaped<LetterPreview>({
  letters: listOf(
    shaped<LetterPreview['letters'][number]>({
      kind: oneOf('restriction', 'variation', 'lifting', 'representation-answer', 'review-continued', 'review-notice'),
      subject: text,
      paragraphs: listOf(text),
      missing: listOf(text),
    }),
  ),
  warning: text,
  reminder: text,
  instructions: listOf(text),
})

const previewLetters = (call: Call, body: object) =>
  call({ method: 'POST', path: '/api/settings/letter-preview', body, answer: isPreview })

/** P14: what a wording that is being written makes of every letter, for a customer who does not exist. */
export function usePreviewLetters() {
  const call = useCall()
  return useMutation({ mutationFn: (body: object) => previewLetters(call, body) })
}
