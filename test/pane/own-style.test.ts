import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const sheets = globSync('addin/**/*.css')
const components = globSync('addin/**/*.tsx')

/** The council chose Fluent: what it has is taken from it. A limit only ever goes down. */
const limits = { lines: 1048, controls: 0 }

it('the style sheets of our own are short', () => {
  const lines = sheets.map((file) => readFileSync(file, 'utf8').split('\n').length - 1)
  expect(sheets.length).toBeGreaterThan(5)
  expect(lines.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(limits.lines)
})

/** What the browser draws by itself and Fluent has a component for. Fluent has no field for a file. */
const control = /<(button|input|select|textarea|details|dialog|progress|meter|table|a)(?=[\s>])(?![^>]*type="file")/g

it('no control is made by hand that Fluent has', () => {
  const made = components.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(control)].map(([, name]) => `${file.replaceAll('\\', '/')}: ${name}`),
  )
  expect(made.length, made.join('\n')).toBeLessThanOrEqual(limits.controls)
})

it.each(['<button type="button">', '<a href="#/log">', '<details>', '<input\n  type="date"\n/>'])(
  'a control made by hand is found: %j',
  (text) => expect(text.match(control)).toHaveLength(1),
)

it.each(['<Button>', '<input {...ids} type="file" />', '<article>', '<InputLine>'])('%j is none', (text) =>
  expect(text.match(control)).toBeNull(),
)
