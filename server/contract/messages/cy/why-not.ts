/** Unreviewed Welsh. */
import { whyNotWords as englishWhyNotWords } from '../en/why-not.ts'
import { translation } from '../language.ts'

export const whyNotWords = translation(englishWhyNotWords, {
  'owner-unknown': 'Ni ddywedodd Outlook ym mlwch post pwy y mae’r neges hon, felly ni chafodd ei hanfon o’r fan hon.',
  'consent-refused': 'Nid oes gan y cwarel ganiatâd i anfon post drosoch.',
  cancelled: 'Nid atebwyd y cwestiwn yn y ffenestr, felly nid anfonodd y cwarel hi.',
  'pop-up-blocked': 'Rhwystrodd y porwr y ffenestr sy’n gofyn am ganiatâd, felly nid anfonodd y cwarel hi.',
  'sign-in-failed': 'Ni chafodd y cwarel ganiatâd i anfon post drosoch.',
  unreachable: 'Nid oedd modd cyrraedd y gwasanaeth post, felly nid anfonwyd dim.',
  'not-allowed': 'Ni adawodd y gwasanaeth post i’r cwarel anfon o’r blwch post hwn.',
  'not-found': 'Ni ddaeth y gwasanaeth post o hyd i’r neges hon. Efallai iddi gael ei symud.',
  'too-large': 'Mae’r neges hon yn rhy fawr i’r gwasanaeth post ei hanfon gydag un clic.',
  'too-many': 'Mae’r gwasanaeth post yn brysur ac nid anfonodd hi.',
  'not-sent': 'Nid anfonodd y gwasanaeth post hi.',
})
