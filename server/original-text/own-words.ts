/**
 * The words of one part of a message. `withPictures`: with the texts of pictures. `isAlternative`: the reader's program
 * chooses between it and others.
 */
export type PartWords = { type: string; words: string; withPictures: string; isAlternative: boolean }

/**
 * The words of a message's own parts: what Outlook shows, and then what its other versions say besides. Who reads mail
 * as plain text, on a telephone or in braille, saw those.
 */
export function ownWords(parts: readonly PartWords[], subject: string): string {
  const some = parts.filter(({ words }) => words.trim() !== '')
  const first = some.filter(({ type, isAlternative }) => !isAlternative || type === 'text/html')
  const pictures = parts.flatMap(({ words, withPictures }) => (withPictures === words ? [] : [withPictures]))
  const others = some.filter((part) => !first.includes(part))
  return others.reduce(
    // An invitation repeats the subject.
    (all, { type, words }) => withMissing(all, words, type === 'text/calendar' ? subject : '', pictures.join('\n')),
    first.map(({ words }) => words.replace(/\r?\n$/, '')).join('\n\n'),
  )
}

function withMissing(all: string, other: string, subject: string, pictures: string): string {
  if (all === '') return other
  const said = compared(all) + compared(subject)
  const described = pictures === '' ? '' : compared(pictures)
  const missing = other.split(/\r\n?|\n/).filter((line) => compared(line).trim() !== '' && !has(said, line))
  const own = missing.filter((line) => !has(described, line))
  const ofPictures = missing.filter((line) => has(described, line))
  return [
    all,
    ...(own.length > 0 ? [`[Another version of this message also says:]\n${own.join('\n')}`] : []),
    // Mostly logos: they must not make officers used to the heading above. Still, some readers saw these words.
    ...(ofPictures.length > 0 ? [`[Its pictures are described as:]\n${ofPictures.join('\n')}`] : []),
  ].join('\n\n')
}

/** Whether all words of a line are said. An item's number may be missing: another version may not show it. */
function has(said: string, line: string): boolean {
  const words = compared(line)
  if (said.includes(words)) return true
  const item = /^\s*\d{1,4}[.)]\s/.test(line) ? words.replace(/^ \d+/, '') : ' '
  return item !== ' ' && said.includes(item)
}

/** Where links and pictures are, which HTML shows as none, and the numbers of footnotes that list them. */
const targets = /<?\b(?:https?:\/\/|mailto:|tel:)[^\s>]*>?|\[(?:(?:cid|image):[^\][\n]*|\d{1,3})\]/gi

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
