import { say } from '../../../server/contract/texts/say.ts'
import { welsh as texts } from '../../../server/contract/texts/words/welsh.ts'
import type { SettingsPart } from '../../../server/policy/vocabulary.ts'
import { dayInWords } from '../../words/dates.ts'
import { isDay } from './draft.ts'
import { labelAt } from './parts/parts-of-settings.ts'

type Difference = { path: string; before: string | null; after: string | null }

/**
 * What changed between two versions of a part, in the words of its form. Empty for changes to which Welsh texts were
 * passed: the version's reason says it, and only digests are stored.
 */
export function shownDifferences(
  part: SettingsPart,
  differences: readonly Difference[],
): (Difference & { label: string })[] {
  if (part !== 'welsh') {
    return differences.map(({ path, before, after }) => ({
      path,
      label: labelAt(part, path),
      before: withDays(before),
      after: withDays(after),
    }))
  }
  return differences
    .filter(({ path }) => !path.startsWith('passed'))
    .map(({ path, before, after }) => ({
      path,
      label:
        path === 'languages'
          ? say(texts.languages)
          : path === 'first'
            ? say(texts['which-first'])
            : labelAt(part, path),
      before: inWords(path, before),
      after: inWords(path, after),
    }))
}

const languages: Record<string, 'english-only' | 'english-and-welsh'> = {
  english: 'english-only',
  'english-and-welsh': 'english-and-welsh',
}
const firsts: Record<string, 'welsh' | 'english'> = { welsh: 'welsh', english: 'english' }

function inWords(path: string, value: string | null): string | null {
  const name = path === 'languages' ? languages[value ?? ''] : path === 'first' ? firsts[value ?? ''] : undefined
  return name ? say(texts[name]) : value
}

/** A day alone, or one of several values, as people write it. */
const withDays = (value: string | null): string | null =>
  value
    ?.split(', ')
    .map((one) => (isDay(one) ? dayInWords(one) : one))
    .join(', ') ?? null
