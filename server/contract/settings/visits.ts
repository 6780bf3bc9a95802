import * as v from 'valibot'
import { strictObject } from '../schemas.ts'
import { added } from './council.ts'

/** One for each step that officers choose from. */
const steps = strictObject({
  'not-alone': added('Two members of our staff will come together.'),
  'by-appointment': added('We will visit you by appointment only.'),
  'council-premises': added('We will meet you in a council building, and not at your home.'),
  'tell-colleague': added('Our staff will tell a colleague where they are.'),
  'premises-not-alone': added('In our buildings, two members of our staff will see you together.'),
  'premises-reception': added('In our buildings, our reception will know that you are coming.'),
})

const sentences = strictObject({
  steps: v.optional(steps, v.getDefaults(steps) as v.InferOutput<typeof steps>),
  /** What the officer wrote beside the steps. */
  more: added('Our staff will also follow this: {more}', ['more']),
  again: added('We will look at this again by {lookAgainOn}, or sooner if something changes.', ['lookAgainOn']),
  objections: added('If you disagree, you can ask us to look at this again. Please tell {office} {how}.', [
    'office',
    'how',
  ]),
  /** G: of visits, staff see more than of a restriction, so the letter says so. `{months}` is the retention period. */
  privacy: added(
    'We keep a confidential record of this: our decision, this letter, and what you tell us about it. Staff who get a message from you, or who look up you or your address, see what our staff do when they visit you. They do not see why. Only the officers who decide and look after the record see our reasons. We normally delete the record {months} after this ends. You can ask us for a copy of it, to correct it, or to stop using it: {privacyUrl}. You can also complain to the Information Commissioner: https://ico.org.uk.',
    ['months', 'privacyUrl'],
  ),
})

/** P4, G: the sentences of the letter about precautions for visits. */
export const visitWording = v.optional(sentences, v.getDefaults(sentences) as v.InferOutput<typeof sentences>)
