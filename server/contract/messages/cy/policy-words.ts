/** Unreviewed Welsh. */
import {
  behaviourWords as englishBehaviourWords,
  cameByWords as englishCameByWords,
  channelWords as englishChannelWords,
  escalationStateWords as englishEscalationStateWords,
  letterWords as englishLetterWords,
  measureKindWords as englishMeasureKindWords,
  restrictionStates as englishRestrictionStates,
} from '../en/policy-words.ts'
import { translation } from '../language.ts'

export const behaviourWords = translation(englishBehaviourWords, {
  abusive: 'Sarhaus',
  harassing: 'Aflonyddu',
  aggressive: 'Ymosodol',
  'impedes-administration': 'Yn amharu’n ddifrifol ar waith y cyngor',
})

export const cameByWords = translation(englishCameByWords, {
  post: 'Drwy lythyr',
  telephone: 'Dros y ffôn',
  'in-person': 'Wyneb yn wyneb',
  email: 'Drwy e-bost',
  'social-media': 'Ar gyfryngau cymdeithasol',
})

export const channelWords = translation(englishChannelWords, {
  email: 'E-bost',
  telephone: 'Ffôn',
  'in-person': 'Ymweliadau wyneb yn wyneb',
  post: 'Llythyrau',
  'social-media': 'Cyfryngau cymdeithasol',
})

export const escalationStateWords = translation(englishEscalationStateWords, {
  pending: 'yn aros am benderfyniad',
  'more-wanted': 'angen rhagor o fanylion',
  withdrawn: 'tynnwyd yn ôl',
  approved: 'cymeradwywyd',
  declined: 'gwrthodwyd',
  'no-action': 'dim gweithredu',
  referred: 'cyfeiriwyd at y gwasanaethau cyfreithiol',
  'warning-instead': 'rhybudd cwrtais yn lle hynny',
  complaint: 'trin fel cwyn',
  'formal-warning': 'rhybudd ffurfiol',
})

export const letterWords = translation(englishLetterWords, {
  restriction: 'Llythyr sy’n cadarnhau’r cyfyngiad',
  variation: 'Llythyr sy’n cadarnhau’r newid',
  lifting: 'Llythyr sy’n dweud bod y cyfyngiad wedi dod i ben',
  'representation-answer': 'Llythyr sy’n ateb y sylwadau',
  'review-continued': 'Llythyr am yr adolygiad',
  'review-notice': 'Llythyr sy’n cyhoeddi’r adolygiad',
  'formal-warning': 'Rhybudd ffurfiol',
  'objection-answer': 'Llythyr sy’n ateb y gwrthwynebiad',
  'formal-warning-withdrawal': 'Llythyr sy’n tynnu’r rhybudd ffurfiol yn ôl',
  precautions: 'Llythyr am ymweliadau',
  'precautions-ended': 'Llythyr sy’n dweud bod ymweliadau wedi newid',
})

export const measureKindWords = translation(englishMeasureKindWords, {
  'designated-contact': 'Un cyswllt dynodedig',
  'fewer-people': 'Llai o bobl i gysylltu â nhw',
  volume: 'Yn llai aml',
  type: 'Am rai pethau yn unig',
  'days-and-times': 'Ar rai dyddiau neu adegau yn unig',
  'channel-closed': 'Ffordd o gysylltu wedi’i chau',
})

export const restrictionStates = translation(englishRestrictionStates, {
  agreed: 'cytunwyd, heb fod mewn grym eto',
  'in-force': 'mewn grym',
  lifted: 'wedi’i godi',
  replaced: 'wedi’i ddisodli gan newid',
})
