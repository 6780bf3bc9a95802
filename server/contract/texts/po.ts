import { po } from 'gettext-parser'

/**
 * Reads a language's file, as translators' tools write it: English texts, each with its own.
 * @throws Error that names the file and, where it is damaged, the line
 */
export function readTexts(content: string, file: string): [english: string, own: string][] {
  const { translations } = parsed(content, file)
  const entries = Object.values(translations[''] ?? {}).filter(({ msgid }) => msgid !== '')
  const stray = Object.keys(translations).find((context) => context !== '')
  if (stray !== undefined) throw new Error(`${file}: take out the context “${stray}”. The same English is one text.`)
  return entries.flatMap(({ msgid, msgstr: [own = ''] }) => (own === '' ? [] : [[msgid, own] as [string, string]]))
}

function parsed(content: string, file: string) {
  try {
    return po.parse(content, { defaultCharset: 'utf-8', validation: true })
  } catch (error) {
    throw new Error(`${file} is damaged: ${error instanceof Error ? error.message : String(error)}. Mend it there.`, {
      cause: error,
    })
  }
}
