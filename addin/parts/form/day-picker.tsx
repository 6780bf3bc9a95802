import { DatePicker, type DatePickerProps, defaultDatePickerStrings } from '@fluentui/react-datepicker-compat'
import { type KeyboardEvent, useMemo } from 'react'
import { parts as texts } from '../../../server/contract/messages/en/parts.ts'
import { dateWords, say } from '../../../server/contract/messages/say.ts'
import { typedDay } from '../../words/typed-day.ts'

type Props = {
  /** The id of the words that say how to write it. */
  describedBy: string
  /** `YYYY-MM-DD`, or empty. */
  day: string
  onDay: (day: string) => void
  /** What is in the field, at every key. */
  onTyped: (text: string) => void
  /** Whether what was typed is a date, once the field is left or a day is picked. */
  onRead: (isRead: boolean) => void
}

/** Fluent's date picker in British: the calendar shows local days, the register's are `YYYY-MM-DD`. */
export function DayPicker({ describedBy, day, onDay, onTyped, onRead }: Props) {
  const value = useMemo(() => localDate(day), [day])
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
      // Where the same day is picked again, Fluent tells of nothing else.
      calendar={{ ...calendar, onSelectDate: () => onRead(true) }}
      contentAfter={{ 'aria-label': say(texts, 'calendar'), 'aria-labelledby': undefined }}
      popupSurface={{ 'aria-label': say(texts, 'calendar') }}
      value={value}
      formatDate={inWords}
      parseDateFromString={(text) => localDate(typedDay(text) ?? '')}
      onChange={(_, given) => onTyped(given.value)}
      onKeyDown={readTyped}
      onSelectDate={(date) => {
        const chosen = date ? isoOf(date) : ''
        // Fluent also tells of a field that is left as it was.
        if (chosen !== day) onDay(chosen)
      }}
      onValidationResult={({ error }) => onRead(error === undefined)}
    />
  )
}

const monday = 1

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
  strings ??= { ...defaultDatePickerStrings, ...namesOf(), goToToday: say(texts, 'today') }
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
