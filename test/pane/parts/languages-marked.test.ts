import { globSync, readFileSync } from 'node:fs'
import { createElement } from 'react'
import { expect, it } from 'vitest'
import { LetterSheet } from '../../../addin/parts/letter/letter-sheet.tsx'
import { markup } from '../support/markup.ts'

const letter = { subject: 'Your contact with us', paragraphs: ['Dear Jo Marsh'], headings: [] }
const languagesIn = (letter: Parameters<typeof LetterSheet>[0]['letter']) =>
  [...markup(createElement(LetterSheet, { letter })).matchAll(/<article[^>]* lang="(\w*)"/g)].map(
    ([, language]) => language,
  )

it('P14: a letter is marked with its language, which need not be that of the page', () => {
  expect(languagesIn(letter)).toEqual(['en'])
  const half = { ...letter, letterhead: [], page: '' }
  const halves = [
    { ...half, language: 'cy' as const },
    { ...half, language: 'en' as const },
  ]
  expect(languagesIn({ ...letter, halves })).toEqual(['cy', 'en'])
})

it('what somebody wrote is marked as of its own or of no known language: no screen reader takes it for the page’s', () => {
  const unmarked = globSync('addin/**/*.tsx').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/<\w+[^<>]*className="said"[^<>]*>\{[\w.[\]]+\}/g)].flatMap(([element]) =>
      /\blang=/.test(element) ? [] : `${file}: ${element}`,
    ),
  )
  expect(unmarked).toEqual([])
})
