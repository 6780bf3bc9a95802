import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createElement } from 'react'
import { expect, test } from 'vitest'
import { CallProvider } from '../../addin/api/api-context.ts'
import { EvidenceCard } from '../../addin/parts/evidence/evidence-card.tsx'
import type { EvidenceSeen } from '../../server/contract/customer/dossier.ts'
import { markup } from './support/markup.ts'

/** A message with its original, of which nothing is known but what a test says. */
const message: EvidenceSeen = {
  evidenceId: '0198c5b2-7c00-7000-8000-000000000001',
  contact: null,
  text: null,
  reading: 'whole',
  attached: [],
  wordsLater: false,
  fault: null,
  sha256: null,
  bytes: 2048,
  sender: null,
  compared: true,
}

/** What the card of a piece of evidence says, without its markup. */
function card(part: Partial<EvidenceSeen>): string {
  const shown = createElement(EvidenceCard, { evidence: { ...message, ...part }, timeZone: 'Europe/London' })
  const client = createElement(QueryClientProvider, { client: new QueryClient() }, shown)
  const call = () => Promise.reject(new Error('Nothing is asked before somebody presses a button.'))
  return markup(createElement(CallProvider, { value: call }, client)).replace(/<[^>]+>/g, '\n')
}

const words = 'You are all useless.'
const part = 'This is only part of the message. Download the original to read all of it.'
const notRead = 'We could not read this message. Download the original and open it in Outlook.'
const none = 'There is no text in this message. Download the original to see it.'
const waiting = 'The text is not ready yet. Try again in a moment, or download the original.'

test.each<[string, Partial<EvidenceSeen>, string | null]>([
  ['the whole message', { reading: 'whole', text: words }, null],
  ['a part of the message', { reading: 'part', text: words }, part],
  ['a message of which no words were read', { reading: 'part' }, notRead],
  ['a message that could not be read', { reading: 'not-read' }, notRead],
  ['a message without text', { reading: 'whole' }, none],
  ['a message whose text was never read', { reading: null }, 'No text available.'],
])('P10: the card of %s says what was not read, and offers the original', (_, given, sentence) => {
  const said = card(given)
  expect(said).toContain('Download the original (2 kB)')
  for (const one of [part, notRead, none, waiting, 'No text available.'])
    expect(said.includes(one), one).toBe(one === sentence)
  expect(said.includes(words)).toBe(given.text === words)
})

test('P10: attached files and messages are listed, those of an attached message too', () => {
  const attached = [
    { name: 'photo.jpg', type: 'image/jpeg', bytes: 2_500_000, depth: 0 },
    { name: null, type: 'message/rfc822', bytes: 900, depth: 0 },
    { name: 'list.pdf', type: 'application/pdf', bytes: 4096, depth: 1 },
  ]
  const said = card({ reading: 'part', text: words, attached })
  expect(said).toContain('Attached, in the original:')
  for (const line of [
    'photo.jpg (image/jpeg, 2.4 MB)',
    'No name (message, 1 kB)',
    'list.pdf (application/pdf, 4 kB), in an attached message',
  ])
    expect(said.split('\n')).toContain(line)
})

test('P10: an original that was changed shows neither text nor download', () => {
  const said = card({ reading: 'part', text: words, fault: 'changed' })
  expect(said).toContain('This is not the file that was filed.')
  for (const one of [words, part, 'Download']) expect(said).not.toContain(one)
})
