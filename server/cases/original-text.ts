/** Longer messages are shown in part; the whole can be saved as it came. */
const mostBytes = 2_000_000
const mostCharacters = 20_000

/**
 * The words of a message as plain text, safe to show: HTML comes as text, pictures, links' targets and attachments not
 * at all. Null where nothing can be read.
 */
export async function originalText(original: Uint8Array): Promise<string | null> {
  try {
    // Heavy, and seldom wanted: loaded when the first message is shown.
    const { simpleParser } = await import('mailparser')
    const part = Buffer.from(original.buffer, original.byteOffset, Math.min(original.byteLength, mostBytes))
    const { text } = await simpleParser(part, {
      skipImageLinks: true,
      skipTextToHtml: true,
      skipTextLinks: true,
      maxHtmlLengthToParse: mostBytes,
    })
    return text ? shown(text) : null
  } catch {
    // What Outlook gives is kept as it is, also when no parser can read it.
    return null
  }
}

/** Without control characters and marks that turn the direction of writing: they can make words look like others. */
const shown = (text: string): string | null =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n\t]/gu, '')
    .trim()
    .slice(0, mostCharacters) || null
