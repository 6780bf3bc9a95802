import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { say } from '../../../server/contract/texts/say.ts'

const useStyles = makeStyles({
  search: { flexGrow: 1, flexBasis: '22rem', minWidth: 0, maxWidth: '36rem' },
  form: { display: 'flex', gap: tokens.spacingHorizontalS },
  go: { minWidth: 'auto', flexShrink: 0 },
  box: { flexGrow: 1, flexBasis: 0, minWidth: 0, maxWidth: 'none' },
})

type Props = { search: string; onSearch: (search: string) => void }

/** Searches on submit, not at every letter: everyone shown is recorded in the access ledger. */
export function SearchBar({ search, onSearch }: Props) {
  const styles = useStyles()
  const [typed, setTyped] = useState(search)
  // Another view, or the browser's Back: the field follows, and keeps the focus of whoever has just searched.
  const [shown, setShown] = useState(search)
  if (shown !== search) {
    setShown(search)
    setTyped(search)
  }
  return (
    <search className={styles.search}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          onSearch(typed.trim())
        }}
      >
        <SearchBox
          className={styles.box}
          aria-label={say('Name, address, number or reference')}
          placeholder={say('Name, address, number or reference')}
          dismiss={{ 'aria-label': say('Clear the search') }}
          data-search
          maxLength={200}
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value)
            if (value === '' && search !== '') onSearch('')
          }}
        />
        <Button className={styles.go} type="submit" appearance="primary">
          {say('Search')}
        </Button>
      </form>
    </search>
  )
}
