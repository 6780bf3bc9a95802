import { readFileSync, writeFileSync } from 'node:fs'
import { type Entry, po } from 'gettext-parser'
import { saidIn } from './said.ts'

/**
 * `npm run texts`: brings `cy.po` in line with what the product says. A new text comes in without its Welsh, one that
 * nobody says any more goes, and each names the files that say it. What is translated stays as it is.
 */
const file = 'server/contract/texts/cy.po'
const kept = po.parse(readFileSync(file, 'utf8'), { defaultCharset: 'utf-8', validation: true }).translations[''] ?? {}
const entries = [...saidIn()].map(([msgid, files]): [string, Entry] => {
  const before = kept[msgid]
  const flag = before?.comments?.flag
  return [
    msgid,
    { msgid, msgstr: before?.msgstr ?? [''], comments: { reference: files.join('\n'), ...(flag ? { flag } : {}) } },
  ]
})
const headers = { Language: 'cy', 'Content-Type': 'text/plain; charset=utf-8' }
const catalogue = { charset: 'utf-8', headers, translations: { '': Object.fromEntries(entries) } }
writeFileSync(file, Buffer.from(po.compile(catalogue, { foldLength: 0 })))
