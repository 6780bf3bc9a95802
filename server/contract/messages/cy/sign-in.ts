/** Unreviewed Welsh. */
import { signIn as english } from '../en/sign-in.ts'
import { translation } from '../language.ts'

export const signIn = translation(english, {
  lost: 'Mae eich sesiwn wedi dod i ben. Ni chollwyd dim: caiff yr hyn oedd yn aros ei anfon pan fyddwch yn mewngofnodi.',
  'no-answer':
    'Ni wnaeth Outlook eich mewngofnodi. Ni chollwyd dim. Mewngofnodwch mewn ffenestr ar wahân, neu rhowch gynnig arall arni.',
  'not-accepted':
    'Ni dderbyniodd y gofrestr eich manylion mewngofnodi. Ni chollwyd dim. Mewngofnodwch eto; os bydd yn parhau, dywedwch wrth TGCh.',
  left: 'Nid oes dim o’ch eiddo wedi’i gadw ar y ddyfais hon.',
  cancelled: 'Ni orffennwyd mewngofnodi. Rhowch gynnig arall arni pan fyddwch yn barod.',
  'pop-up-blocked':
    'Rhwystrodd y porwr y ffenestr fewngofnodi. Caniatewch ffenestri ar gyfer y dudalen hon, yna rhowch gynnig arall arni.',
  'not-allowed': 'Nid agorwyd y ffenestr fewngofnodi. Dewiswch Mewngofnodi eto, yna Caniatáu.',
  'open-already': 'Mae ffenestr fewngofnodi ar agor yn barod. Caewch hi, yna mewngofnodwch eto.',
  'not-opened':
    'Ni allai Outlook agor y ffenestr fewngofnodi. Rhowch gynnig arall arni; os bydd yn parhau, dywedwch wrth TGCh.',
  failed: 'Ni weithiodd y mewngofnodi. Rhowch gynnig arall arni; os bydd yn parhau, dywedwch wrth TGCh.',
})
