import { globSync } from 'node:fs'
import { join } from 'node:path'
import type { Messages } from '../../server/contract/messages/language.ts'

const folder = join(import.meta.dirname, '../../server/contract/messages/en')

/** Every noun's English messages, by export name. */
export const english = new Map<string, Messages>()
for (const file of globSync('*.ts', { cwd: folder }).sort())
  for (const [noun, messages] of Object.entries<Messages>(await import(join(folder, file)))) english.set(noun, messages)
