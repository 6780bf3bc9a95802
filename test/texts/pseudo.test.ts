import format from 'icu-minify/format'
import { expect, it } from 'vitest'
import { post } from './invented.ts'
import { begins, ends, pseudo, pseudoFile } from './pseudo.ts'
import { saidIn } from './said.ts'

const formatters = {
  getNumberFormat: () => new Intl.NumberFormat('en-GB'),
  getPluralRules: () => new Intl.PluralRules('en-GB'),
  getDateTimeFormat: () => new Intl.DateTimeFormat('en-GB'),
}
const said = (text: string, values = {}) => String(format(pseudo(text), 'en-GB', values, { formatters }))

it('the pseudo-language has accents, is two fifths longer, and keeps values and branches', () => {
  expect(said(post.closed)).toBe(`${begins}Thé pöšt rööm íš çlöšéd. lorem lorem${ends}`)
  expect(said(post.letters, { n: 1, who: 'Jo Marsh' })).toContain('1 léttér fröm Jo Marsh.')
  expect(said(post.letters, { n: 3, who: 'Jo Marsh' })).toContain('3 léttérš fröm Jo Marsh.')
  expect(said(post.sent, { way: 'letter', n: 1, who: 'Jo' })).toContain('Thé léttér tö Jo ŵéñt tödáý.')
})

it('every English text is longer in it by two fifths at least', () => {
  const texts = [...saidIn().keys()]
  const plain = texts.filter((text) => !text.includes('{'))
  expect(plain.filter((text) => said(text).length < text.length * 1.4)).toEqual([])
  expect(pseudoFile(texts)).toContain('export const welsh')
})
