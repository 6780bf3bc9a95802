/** The sentences in the paragraphs, lists and table cells of a Markdown page, each with its number of words. */
export function sentencesOf(markdown: string): { words: number; sentence: string }[] {
  const plain = markdown
    .replaceAll(/```[\s\S]*?```|<!-- made: [\s\S]*?<!-- end -->/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[*`]|<[^>]*>/g, '')
  return plain
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/[|;]|(?<=[.!?:])\s/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[a-z]/i.test(sentence))
    .map((sentence) => ({ sentence, words: sentence.split(/\s+/).filter((word) => /\w/.test(word)).length }))
}
