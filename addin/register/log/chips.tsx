import { makeStyles, Select, ToggleButton, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import { useSignedIn } from '../../api/signed-in.ts'

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  choice: { flexGrow: 1, flexBasis: '10rem', minWidth: 0, maxWidth: '20rem', '& select': { width: '100%' } },
  legend: { fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalXS },
})

type ChipsProps<T extends string> = {
  label: string
  values: readonly T[]
  options: readonly { value: T; label: string }[]
  onChange: (values: T[]) => void
}

/** Options that are all visible; pressing one filters by it, pressing it again removes the filter. */
export function Chips<T extends string>({ label, values, options, onChange }: ChipsProps<T>) {
  const styles = useStyles()
  const id = useId()
  const toggled = (value: T) =>
    options.map((one) => one.value).filter((one) => (one === value) !== values.includes(one))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot stand on the line of its choices.
    <div role="group" aria-labelledby={id} className={styles.chips}>
      <span id={id} className={styles.legend}>
        {label}
      </span>
      {options.map((one) => (
        <ToggleButton
          key={one.value}
          className="chip"
          size="small"
          shape="circular"
          checked={values.includes(one.value)}
          appearance={values.includes(one.value) ? 'primary' : 'outline'}
          onClick={() => onChange(toggled(one.value))}
        >
          {one.label}
        </ToggleButton>
      ))}
    </div>
  )
}

type ChoiceProps = {
  label: string
  /** The label for no choice. */
  any: string
  value: string | null
  options: readonly { value: string; label: string }[]
  onChange: (value: string | null) => void
}

/** One of many, or any. A value from an old link that the council no longer has is still shown. */
export function Choice({ label, any, value, options, onChange }: ChoiceProps) {
  const known = value === null || options.some((one) => one.value === value)
  const offered = [{ value: '', label: any }, ...(known ? [] : [{ value, label: value }]), ...options]
  return (
    <Select
      className={useStyles().choice}
      aria-label={label}
      value={value ?? ''}
      onChange={(_, { value: chosen }) => onChange(chosen === '' ? null : chosen)}
    >
      {offered.map((one) => (
        <option key={one.value} value={one.value}>
          {one.label}
        </option>
      ))}
    </Select>
  )
}

/** The council's services to filter by. */
export function ServiceChoice({ value, onChange }: Pick<ChoiceProps, 'value' | 'onChange'>) {
  const { services } = useSignedIn().council
  const options = services.map((one) => ({ value: one, label: one }))
  return (
    <Choice label={say('Service')} any={say('Every service')} value={value} options={options} onChange={onChange} />
  )
}
