import type { DateWords } from './language.ts'

/** Months and days of the week by their English names, long and short, as Unicode’s CLDR has them. */
const names: Readonly<Record<string, string>> = {
  ...{ January: 'Ionawr', February: 'Chwefror', March: 'Mawrth', April: 'Ebrill', May: 'Mai', June: 'Mehefin' },
  ...{ July: 'Gorffennaf', August: 'Awst', September: 'Medi', October: 'Hydref', November: 'Tachwedd' },
  ...{ December: 'Rhagfyr', Jan: 'Ion', Feb: 'Chwef', Mar: 'Maw', Apr: 'Ebr', Jun: 'Meh', Jul: 'Gorff', Aug: 'Awst' },
  ...{ Sept: 'Medi', Sep: 'Medi', Oct: 'Hyd', Nov: 'Tach', Dec: 'Rhag' },
  ...{ Monday: 'Dydd Llun', Tuesday: 'Dydd Mawrth', Wednesday: 'Dydd Mercher', Thursday: 'Dydd Iau' },
  ...{ Friday: 'Dydd Gwener', Saturday: 'Dydd Sadwrn', Sunday: 'Dydd Sul' },
  ...{ Mon: 'Llun', Tue: 'Maw', Wed: 'Mer', Thu: 'Iau', Fri: 'Gwen', Sat: 'Sad', Sun: 'Sul' },
}

/** Days in Welsh where the browser has no Welsh of its own: Chromium has none. */
export function welshDates(options: Intl.DateTimeFormatOptions): DateWords {
  const english = new Intl.DateTimeFormat('en-GB', options)
  const inWelsh = (part: Intl.DateTimeFormatPart) => ({ ...part, value: names[part.value] ?? part.value })
  const formatToParts: DateWords['formatToParts'] = (date) => english.formatToParts(date).map(inWelsh)
  return {
    formatToParts,
    format: (date) =>
      formatToParts(date)
        .map(({ value }) => value)
        .join(''),
  }
}

/** Left out where the browser knows Welsh. */
export const ownDates = Intl.DateTimeFormat.supportedLocalesOf('cy').length > 0 ? undefined : welshDates
