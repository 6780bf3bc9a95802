/** Writes the generated parts of the papers: `npm run papers`. Run it after changing a fact, a period or the letters. */
import { readFileSync, writeFileSync } from 'node:fs'
import { madeAnew, paperAt, papers } from './made.ts'

for (const paper of papers) writeFileSync(paperAt(paper), madeAnew(readFileSync(paperAt(paper), 'utf8')))
