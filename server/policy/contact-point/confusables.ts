/**
 * Letters that look like others (Unicode UTS 39), taken from Unicode's confusables.txt, version 13.0.0
 * (https://www.unicode.org/Public/security/13.0.0/confusables.txt): the single letters and digits that a domain may
 * have (UTS 46) and that look like ASCII letters and digits, accents aside. Each line: what they look like, and the
 * letters.
 */
const looksLike: Readonly<Record<string, string>> = {
  '2': 'ƻᒿꛯ',
  '3': '𑣊𖼻',
  '6': 'б𑣕',
  '7': '𑣆',
  '8': 'ȣ৪੪𐌚𞣋',
  '9': '৭੧୨൭𑣌𑣖',
  a: 'ɑαаᗅꓮ𐊠𖽀',
  aa: 'ꜳ',
  ae: 'æӕ',
  ao: 'ꜵ',
  au: 'ꜷ',
  av: 'ꜹꜻ',
  ay: 'ꜽ',
  b: 'ƀƃɓѣҍᑲᑳᖯᗷꓐ𐊂𐊡𐌁',
  c: 'ȼсҫᴄⲥꓚꮯ𐊢𐌂𐐽𐔜𑣩𑣲',
  d: 'đƌɖɗԁᑯᗞᗪꓒꓓ',
  dz: 'ʣ',
  e: 'ɇеҽҿⴹꓰꬲ𐊆',
  f: 'ƒքᖴᵮẝꓝꞙꬵ𐊇𐊥𐔥𑣂',
  g: 'ƍǥɠɡցᶃꓖ',
  h: 'ħɦћһհᕼꓧꚕ𐋏',
  i: 'ıɨɩɪιіӏᵻᵼꙇꭵ𑣃',
  j: 'ɉϳјᒍꓙ',
  k: 'ƙᛕꓗ𐔘',
  l: 'łƚǀɫɭוןا١ٳ۱ߊᒪᛁⵏꓡꓲ𐊊𐌉𐌠𐔦𖼖𖼨𞣇',
  ll: 'ǁװ',
  ls: 'ʪ',
  lz: 'ʫ',
  m: 'ᗰᛖꓟ𐊰𐌑',
  n: 'ƞɳηոռᵰꓠ𐔓',
  o: 'øɵθοσоѳөօסه٥ھہە۵ۿ߀०০੦૦ଠ୦௦౦೦ഠ൦๐໐တဝ၀ჿዐᴏᴑⲟⴱⵁⵔ〇ꓳꝋꬽꬾꭴꮎꮻ𐊒𐊫𐐬𐓪𐔖𑓐𑣈𑣗𑣠',
  oe: 'œ',
  oo: 'ꚙꝏ',
  p: 'ƥρрᑭᵽⲣꓑ𐊕',
  q: 'ʠԛգզⵕ',
  r: 'ɍɼɽгғᖇᴦᵲⲅꓣꭇꭈꮁ𖼵',
  rn: 'ɱᵯ𑜀𑣣',
  s: 'ƽʂѕᵴꓢꜱꮪ𐊖𐑈𑣁𖼺',
  t: 'ŧƭᵵꓔ𐊗𐊱𐌕𖼊',
  tf: 'ꝷ',
  ts: 'ʦ',
  u: 'ʋυսሀᑌᴜᵾꓴꞟꭎꭒꮜ𐓶𑣘𖽂',
  ue: 'ᵫ',
  uo: 'ꭣ',
  v: 'νѵט٧۷ᐯᴠⴸꓦꛟꮩ𐔝𑜆𑣀𖼈',
  w: 'ɯѡѽԝաᴡꓪꝡꮃ𑓅𑜊𑜎𑜏𑣦𑣯',
  x: 'хᕁᕽᚷⵝꓫ𐊐𐊴𐌗𐌢𐔧𑣬',
  y: 'ƴɏɣʏγуүұყᶌỿꓬꭚ𐊲𑣜𖽃',
  z: 'ƶȥʐᴢᵶꓜꮓ𐋵𑣄𑣥',
}

/** ASCII that looks like other ASCII, from the same table. */
const ascii: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', m: 'rn' }

const skeletons: ReadonlyMap<string, string> = new Map([
  ...Object.entries(looksLike).flatMap(([ascii, letters]) => [...letters].map((letter) => [letter, ascii] as const)),
  ...Object.entries(ascii),
])

/**
 * The skeleton of a domain or an address, with its letters and not in punycode (UTS 39, also without accents): two
 * texts with the same skeleton look alike. It is only for comparison.
 */
export const skeletonOf = (text: string): string =>
  [...text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')]
    .map((letter) => skeletons.get(letter) ?? letter)
    .join('')

/** Capitals that look like a small l: they no longer do once they are in lower case, as addresses are compared. */
const likeSmallL = /[I\u0399\u0406\u04c0\u2160\uff29]/g

/** An address as people read it, which mail programs show with its capitals: "ambIeford" reads as "ambleford". */
export const asItReads = (shown: string): string => shown.replace(likeSmallL, 'l')
