import { DatePicker, type DatePickerProps, defaultDatePickerStrings } from '@fluentui/react-datepicker-compat'
import { type KeyboardEvent, useMemo } from 'react'
import { dateWords, say } from '../../../server/contract/texts/say.ts'
import { typedDay } from '../../words/typed-day.ts'

type Props = {
  /** The id of the words that say how to write it. */
  describedBy: string
  /** `YYYY-MM-DD`, or empty. */
  day: string
  onDay: (day: string) => void
  /** The text that is not a date, once the field is left; null as soon as it is changed or a day is picked. */
  onUnread: (text: string | null) => void
}

/** Fluent's date picker in British: the calendar shows local days, the register's are `YYYY-MM-DD`. */
export function DayPicker({ describedBy, day, onDay, onUnread }: Props) {
  const value = useMemo(() => localDate(day), [day])
  const { read, shown } = useTyped()
  return (
    <DatePicker
      aria-describedby={describedBy}
      allowTextInput
      // Without the second, Fluent ignores the first.
      openOnClick={false}
      disableAutoFocus
      showMonthPickerAsOverlay
      firstDayOfWeek={monday}
      strings={calendarStrings()}
      calendar={calendar}
      contentAfter={{ 'aria-label': say('Calendar'), 'aria-labelledby': undefined }}
      popupSurface={{ 'aria-label': say('Calendar') }}
      value={value}
      formatDate={shown}
      parseDateFromString={read}
      onChange={() => onUnread(null)}
      onKeyDown={readTyped}
      onSelectDate={(date) => {
        if (isUnreadable(date)) return onUnread(shown(date))
        onUnread(null)
        const chosen = date ? isoOf(date) : ''
        // Fluent also tells of a field that is left as it was.
        if (chosen !== day) onDay(chosen)
      }}
    />
  )
}

const monday = 1

/** Stands for text that is not a date: Fluent puts the last date in the place of text that it cannot read. */
const unreadable = new Date(8.64e15)
const isUnreadable = (date: Date | null | undefined): boolean => date?.getTime() === unreadable.getTime()

/** Reads what was typed, and shows a date in words, or the text that is not a date. */
function useTyped() {
  return useMemo(() => {
    let typed = ''
    const read = (text: string): Date => {
      typed = text
      return localDate(typedDay(text) ?? '') ?? unreadable
    }
    const shown = (date?: Date | null): string => (isUnreadable(date) ? typed : inWords(date))
    return { read, shown }
  }, [])
}

const inBritish = (options: Intl.DateTimeFormatOptions) => (date?: Date | null) =>
  date ? dateWords(options).format(date) : ''
const inWords = inBritish({ day: 'numeric', month: 'long', year: 'numeric' })

/**
 * Leaves the field for a moment before the arrow opens the calendar. Fluent reads a typed day only then; otherwise the
 * month would change under the focus.
 */
function readTyped({ key, target }: KeyboardEvent): void {
  if (key !== 'ArrowDown' || !(target instanceof HTMLElement)) return
  target.blur()
  target.focus()
}

type Strings = NonNullable<DatePickerProps['strings']>
let strings: Strings | undefined

/** The same for every calendar: in another language the page is loaded again. */
function calendarStrings(): Strings {
  strings ??= { ...defaultDatePickerStrings, ...namesOf(), goToToday: say('Today') }
  return strings
}

/** Months and days of the week, as the calendar shows them and reads them out. */
function namesOf() {
  const months = Array.from({ length: 12 }, (_, month) => new Date(2026, month, 1))
  const days = Array.from({ length: 7 }, (_, day) => new Date(2026, 10, 1 + day))
  const said = (dates: readonly Date[], options: Intl.DateTimeFormatOptions) => dates.map(dateWords(options).format)
  return {
    months: said(months, { month: 'long' }),
    shortMonths: said(months, { month: 'short' }),
    days: said(days, { weekday: 'long' }),
    shortDays: said(days, { weekday: 'short' }).map((name) => name.slice(0, 1)),
  }
}

const calendar: NonNullable<DatePickerProps['calendar']> = {
  dateTimeFormatter: {
    formatMonthDayYear: inWords,
    formatMonthYear: inBritish({ month: 'long', year: 'numeric' }),
    formatMonth: inBritish({ month: 'long' }),
    formatDay: (date) => String(date.getDate()),
    formatYear: (date) => String(date.getFullYear()),
  },
}

function localDate(day: string): Date | null {
  const [year, month, date] = day.split('-').map(Number)
  return year && month && date ? new Date(year, month - 1, date) : null
}

function isoOf(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
