import * as v from 'valibot'
import { refusalsOfJudging } from '../judging.ts'
import { mediumBody, write } from '../route.ts'
import { atMost, object } from '../schemas.ts'
import { outcomes, reasons, refusalsOfChange, restrictionChanged, seenBefore } from './change.ts'
import { consideredAgain, terms } from './terms.ts'

const answer = v.pipe(v.string(), v.trim(), atMost(4000))

/**
 * G: the checklist of a review that continues: the customer's behaviour since, their needs, and a lesser measure now.
 */
export const grounds = object({ behaviourSince: answer, needs: answer, lesserMeasures: answer })

export const review = outcomes('continued', {
  grounds: v.optional(v.nullable(grounds), null),
})

/** The authorising officer's own decision to lift or vary. */
export const liftingToDecide = object({ reasons })
export const variationToDecide = object({ reasons, terms, considered: consideredAgain, seen: seenBefore })

export const reviewRestriction = write('/api/restrictions/:id/review', ['Reviewer'], {
  stepUp: true,
  summary: 'P15: record a review: continued, varied or lifted',
  body: review,
  answer: restrictionChanged,
  refusals: ['unknown-restriction', 'grounds-missing', 'not-the-reviewer', ...refusalsOfJudging, ...refusalsOfChange],
  longest: mediumBody,
})

export const liftRestriction = write('/api/restrictions/:id/lifting', ['AuthorisingOfficer'], {
  stepUp: true,
  summary: 'Lift a restriction: it ends with all its measures',
  body: liftingToDecide,
  answer: restrictionChanged,
  refusals: [
    'unknown-restriction',
    'not-authorised',
    'not-a-post-holder',
    'escalator-may-not-judge',
    'already-lifted',
    'not-in-force',
    'answer-not-sent',
    'reasons-missing',
  ],
  longest: mediumBody,
})

export const varyRestriction = write('/api/restrictions/:id/variation', ['AuthorisingOfficer'], {
  stepUp: true,
  summary: 'P14: vary a restriction; the new terms hold once their letter is sent',
  body: variationToDecide,
  answer: restrictionChanged,
  refusals: ['unknown-restriction', ...refusalsOfChange],
  longest: mediumBody,
})

export type Review = v.InferInput<typeof review>
export type LiftingToDecide = v.InferInput<typeof liftingToDecide>
export type VariationToDecide = v.InferInput<typeof variationToDecide>
