/** Unreviewed Welsh. */
import { mark as englishMark } from '../en/mark.ts'
import { translation } from '../language.ts'

export const mark = translation(englishMark, {
  marked: 'Marciodd y system bost yr anfonwr hwn: gofynnwch i {who}.',
  'marked-on': 'Marciodd y system bost yr anfonwr hwn ar {day}: gofynnwch i {who}.',
  'an-officer': 'swyddog awdurdodi',
})
