import { postcodeOf } from './postal-address.ts'

/**
 * P4: whether two addresses, by their keys, may be the same house: the postcode is the same, and so are the numbers if
 * both have any; otherwise one has all the words of the other. It is generous, so that a flat counts as its house: it
 * only decides whom to look out for, or says where somebody of the same name lives.
 */
export function isSameAddress(one: string, other: string): boolean {
  if (postcodeOf(one) !== postcodeOf(other)) return false
  const [words, others] = [wordsOf(one), wordsOf(other)]
  const [numbers, otherNumbers] = [words.filter(isNumber), others.filter(isNumber)]
  if (numbers.length > 0 && otherNumbers.length > 0) return areAmong(numbers, otherNumbers)
  return areAmong(words, others)
}

/** A letter that stands alone after a number belongs to it: "12 A" is "12a". */
const wordsOf = (key: string): string[] =>
  key
    .slice(postcodeOf(key).length + 1)
    .replace(/(?<=\d) (?=\p{L}(?: |$))/gu, '')
    .split(' ')

/** "12", "12a", "3". */
const isNumber = (word: string) => /^\d+\p{L}?$/u.test(word)

/** Whether the shorter list is part of the longer one; what it has twice must be there twice. */
function areAmong(some: readonly string[], others: readonly string[]): boolean {
  const [few, many] = some.length < others.length ? [some, others] : [others, some]
  const times = (list: readonly string[], word: string) => list.filter((one) => one === word).length
  return few.every((word) => times(few, word) <= times(many, word))
}
