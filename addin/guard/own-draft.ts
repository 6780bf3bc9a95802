/** How many characters the writer may put before the pane's words: a greeting, a sentence of their own. */
const before = 600

/**
 * P9, P14: whether a draft's own text still says what the pane put into it: at least half of it, near the beginning, since
 * a reply quotes earlier messages further down. The text stays on this device.
 */
export function saysWords(text: string, words: string): boolean {
  const wanted = runsOf(words)
  if (wanted.length === 0) return false
  const there = new Set(runsOf(text.slice(0, words.length + before)))
  return wanted.filter((run) => there.has(run)).length * 2 >= wanted.length
}

/** Every three words in a row. Links and line breaks come out differently in each Outlook. */
function runsOf(text: string): string[] {
  const all = text
    .toLowerCase()
    .split(/[\s.,;:!?()<>[\]"'“”‘’]+/)
    .filter(Boolean)
  return all.slice(2).map((word, i) => `${all[i]} ${all[i + 1]} ${word}`)
}
