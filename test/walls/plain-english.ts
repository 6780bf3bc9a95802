import type { Node } from './source.ts'

/** The most words in a sentence on a screen, in a mail or a letter. */
const mostWords = 25

/**
 * Phrases over which a native reader stumbles, and what to write instead. None has another use in the product; a phrase
 * that is sometimes right is not in this list.
 */
const instead: [phrase: RegExp, better: string][] = [
  [/\b(shall|whilst|upon|prior to|in order to|utili[sz]e|commence|via|e\.g\.|i\.e\.)(?!\w)/i, 'the everyday word'],
  [/\b(go|gone) on\b/i, 'continue'],
  [/\bbegin again\b/i, 'start again, go back'],
  [/\bwaits for\b/i, 'awaiting, needs'],
  [/\bput right\b/i, 'correct'],
  [
    /\bput aside\b|\btake (it|this|them|an?( checked)? (spreadsheet|file)) in\b(?! seconds| \w+ seconds)/i,
    'discard, import',
  ],
  [/\bstays? to be\b/i, 'you can still'],
  [/\ball the same\b/i, 'anyway'],
  [/\bof (which|whom|whose)\b/i, 'two sentences'],
  [/\b(this|that|it|which) is no (?!longer|more\b)/i, 'isn’t a'],
  [/\b(not|was|were|it) said\b/i, 'recorded, told, wrote'],
  [/\b(as it|what|it) stands\b/i, 'as it is'],
  [/\bwhat (is to )?holds?\b|\bholds? (at once|any more)\b/i, 'in force, current, applies'],
  [/\b(is|are) to (be|have|hold|say|make|go|do)\b/i, 'must, will, should'],
  [/\bcomes? of it\b|\bthe mildest\b|\bis touched\b/i, 'preview, the least restrictive, affects'],
]

/** What is wrong with the English of a text for people; false when nothing is. */
export function stumbles(text: string): string | false {
  const plain = longestReading(text).replace(/\s+/g, ' ').trim()
  for (const [phrase, better] of instead) {
    const found = phrase.exec(plain)?.[0]
    if (found) return `“${found}” (better: ${better})`
  }
  return plain.split(/(?<=[.?!:])\s/).find((sentence) => wordsIn(sentence) > mostWords) ?? false
}

/** An ICU text as it reads with the longest branch of each select and plural. */
function longestReading(text: string): string {
  const innermost = /\{([^{}]*)\}/.exec(text)
  if (!innermost) return text.replace(/[«»]/g, '')
  const [whole, inside = ''] = innermost
  const branches = inside.includes(',') ? [...inside.matchAll(/«([^«»]*)»/g)].map(([, branch = '']) => branch) : []
  const longest = branches.sort((a, b) => b.length - a.length)[0]
  return longestReading(text.replace(whole, () => (longest ? longest : `«${inside.replace(/[«»]/g, '')}»`)))
}

const wordsIn = (sentence: string) => sentence.split(' ').filter((word) => /\w/.test(word)).length

/**
 * Text between tags, and every string that reads like a sentence or a heading: it starts with a capital letter and has
 * a space. Empty for anything else. A value in a template counts as a word.
 */
export function textForPeople({ type, value, quasis }: Node): string {
  const text = type === 'TemplateLiteral' ? joined(quasis) : type === 'JSXText' || type === 'Literal' ? value : ''
  return typeof text === 'string' && /^[\s“]*[A-Z][\w’]*,? \S/.test(text) && !isCode.test(text) ? text : ''
}

const joined = (quasis: unknown) =>
  Array.isArray(quasis) ? quasis.map((part) => Object(part).value?.cooked ?? '').join('{x}') : ''

/** PowerShell, HTTP heads and other lines for machines. */
const isCode = /[;{]\n|^\w+-\w+ | = |=>|\bnpm run |^(GET|POST|Get|Set)\b-?/
