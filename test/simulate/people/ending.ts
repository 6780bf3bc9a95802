import { isOpenRepresentation, owesAnswer, owesStay, type Restriction } from '../book.ts'
import { Broken, type World } from '../world.ts'

/** Ends a restriction, which also answers its open representations. */
export function end(restriction: Restriction, liftedOn: string): void {
  Object.assign(restriction, { state: 'lifted', liftedOn })
  for (const one of restriction.representations) one.answered = true
}

/** P14: the same on its last day; a letter tells a customer whom nobody had answered by then. */
export function endOnLastDay(world: World, restriction: Restriction, liftedOn: string): void {
  const isAnyOpen = restriction.representations.some(isOpenRepresentation)
  const isOwed = isAnyOpen || owesAnswer(restriction) || owesStay(restriction)
  end(restriction, liftedOn)
  if (isOwed) addLetterOfEnd(world, restriction)
}

/** The letter that the register made of itself, which no answer named. */
export function addLetterOfEnd({ file }: World, { id: restrictionId, letters }: Restriction): void {
  const where = "restriction_id = ? and kind = 'lifting' and state = 'to-write'"
  const made = file.all(`select id, decided_on from letters where ${where}`, restrictionId)
  const letter = made.find(({ id }) => letters.every((known) => known.id !== id))
  if (!letter) throw new Broken('a restriction ended and left somebody without an answer, and no letter tells them')
  letters.push({ id: String(letter.id), kind: 'ends', decidedOn: String(letter.decided_on), done: false })
}
