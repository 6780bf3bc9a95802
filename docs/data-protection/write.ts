/**
 * Writes the generated parts of the papers, and the cards for the front line: `npm run papers`. Run it after changing a
 * fact, a period, the letters or a word of the pane.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { cardAt, cards } from '../front-line-card/cards.ts'
import { madeAnew, paperAt, papers } from './made.ts'

for (const paper of papers) writeFileSync(paperAt(paper), madeAnew(readFileSync(paperAt(paper), 'utf8')))
for (const [name, card] of Object.entries(cards)) writeFileSync(cardAt(name as keyof typeof cards), card)
