/** The words of one part of a message. `isAlternative`: the reader's program chooses between it and others. */
export type PartWords = { type: string; words: string; isAlternative: boolean }

/**
 * The words of a message's own parts: what Outlook shows, and then what its other versions say besides. Who reads mail
 * as plain text, on a telephone or in braille, saw those.
 */
export function ownWords(parts: readonly PartWords[]): string {
  const some = parts.filter(({ words }) => words.trim() !== '')
  const first = some.filter(({ type, isAlternative }) => !isAlternative || type === 'text/html')
  const others = some.filter((part) => !first.includes(part))
  return others.reduce(
    (all, { words }) => withMissing(all, words),
    first.map(({ words }) => words.replace(/\r?\n$/, '')).join('\n\n'),
  )
}

function withMissing(all: string, other: string): string {
  if (all === '') return other
  const said = compared(all)
  const missing = other.split(/\r\n?|\n/).filter((line) => {
    const words = compared(line)
    return words.trim() !== '' && !said.includes(words)
  })
  return missing.length === 0 ? all : `${all}\n\n[Another version of this message also says:]\n${missing.join('\n')}`
}

/** Where links and pictures are, which HTML shows as none. */
const targets = /<?\b(?:https?:\/\/|mailto:|tel:)[^\s>]*>?|\[(?:cid|image):[^\]\n]*\]/gi

/** Words alone, each between spaces: versions differ in marks, spaces and where a line ends. */
const compared = (text: string): string =>
  ` ${(
    text
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .replace(targets, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+|[\p{So}\p{Sc}]/gu) ?? []
  ).join(' ')} `
