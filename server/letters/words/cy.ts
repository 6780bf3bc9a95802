import type { LetterWords } from './en.ts'

/**
 * The same in Welsh, in draft: a council uses none of it before its own speaker has passed it. The words for channels
 * begin with a sound that "neu" leaves as it is.
 */
export const welshDraft: LetterWords = {
  reference: 'Ein cyfeirnod: {reference}',
  customer: 'gwsmer',
  telephone: 'Ffôn {telephone}',
  signedFor: 'ar ran y {post}',
  page: 'Tudalen {page} o {pages}',
  by: {
    email: 'drwy e-bost',
    telephone: 'dros y ffôn',
    'in-person': 'wyneb yn wyneb',
    post: 'drwy lythyr',
    'social-media': 'ar y cyfryngau cymdeithasol',
  },
  each: { day: 'y dydd', week: 'yr wythnos', month: 'y mis' },
  often: {
    1: 'unwaith {each}',
    2: 'dwywaith {each}',
    zero: '{n} gwaith {each}',
    few: '{n} gwaith {each}',
    many: '{n} gwaith {each}',
    other: '{n} gwaith {each}',
  },
  months: {
    zero: '{n} mis',
    one: '{n} mis',
    two: '{n} fis',
    few: '{n} mis',
    many: '{n} mis',
    other: '{n} mis',
  },
  stages: { 1: 'un cam', 2: 'dau gam', 3: 'tri cham', 4: 'pedwar cam', other: '{n} cam' },
  askFor: '. Gofynnwch am {people}',
  forPeople: ', ar gyfer {people}',
  object: {
    email: 'drwy e-bost: {address}',
    passedOn: '(bydd {name} yn ei anfon ymlaen)',
    post: 'drwy lythyr: {address}',
    telephone: 'dros y ffôn: {number}',
    'in-person': 'wyneb yn wyneb: {address}',
  },
  opening: '{days}, o {from} tan {to}',
  behaviours: {
    abusive: 'geiriau neu ymddygiad difrïol tuag at ein staff',
    harassing: 'cysylltu y mae ein staff yn ei brofi fel aflonyddu',
    aggressive: 'geiriau neu ymddygiad ymosodol tuag at ein staff',
    'impedes-administration': 'cysylltu sy’n amharu’n ddifrifol ar ein gwaith',
  },
  measures: {
    'designated-contact': 'gofyn i chi gysylltu ag un person yn unig',
    'fewer-people': 'cyfyngu ar y bobl y gallwch gysylltu â nhw',
    volume: 'cyfyngu ar ba mor aml y gallwch gysylltu â ni',
    type: 'cyfyngu ar yr hyn y byddwn yn ei ateb',
    'days-and-times': 'pennu dyddiau ac amseroedd ar gyfer cysylltu â ni',
    'channel-closed':
      'cau un ffordd o gysylltu â ni, fel y ffôn neu e-bost. Byddech yn dal i allu cysylltu â ni mewn ffordd arall',
  },
  meanwhile: {
    'acts-for': 'Mae {deputy} yn gweithredu dros {contact} ar hyn o bryd.',
    'ask-instead': 'Ni all {contact} ateb ar hyn o bryd. Cysylltwch yn hytrach â’r swydd hon: {post}.',
  },
}
