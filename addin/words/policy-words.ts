import {
  behaviourWords as behaviourWordsTexts,
  cameByWords as cameByWordsTexts,
  channelWords as channelWordsTexts,
  escalationStateWords as escalationStateWordsTexts,
  letterWords as letterWordsTexts,
  measureKindWords as measureKindWordsTexts,
  restrictionStates as restrictionStatesTexts,
} from '../../server/contract/texts/words/policy-words.ts'
import type { Behaviour, Channel, EscalationState, LetterKind, measureKinds } from '../../server/policy/vocabulary.ts'
import { optionsOf, spoken } from './spoken.ts'

/** The policy's terms in plain words. */

/** P2, P10. */
export const behaviourWords: Record<Behaviour, string> = spoken(behaviourWordsTexts)

/** For a form that asks which behaviour it was. */
export const behaviourOptions = optionsOf(behaviourWordsTexts)

/** P4: the ways in which a customer reaches the council. */
export const channelWords: Record<Channel, string> = spoken(channelWordsTexts)

/** P14, P15: how a representation or a report came. */
export const cameByWords: Record<Channel, string> = spoken(cameByWordsTexts)

/** P8, P10, P11: the kinds of measure, from the mildest to the one that closes a channel. */
export const measureKindWords: Record<MeasureKind, string> = spoken(measureKindWordsTexts)
type MeasureKind = (typeof measureKinds)[number]

export const escalationStateWords: Record<EscalationState, string> = spoken(escalationStateWordsTexts)

const restrictionStates: Record<string, string> = spoken(restrictionStatesTexts)
export const restrictionStateWords = (state: string): string => restrictionStates[state] ?? state

/** P14, P15. */
export const letterWords: Record<LetterKind, string> = spoken(letterWordsTexts)
