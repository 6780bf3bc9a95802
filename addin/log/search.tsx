import { useState } from 'react'
import { Button } from '../parts/button.tsx'
import { TextField } from '../parts/form/text-field.tsx'

type Props = { search: string; onSearch: (search: string) => void }

/** Searches on submit, not at every letter: everyone shown is recorded in the access ledger. */
export function Search({ search, onSearch }: Props) {
  const [typed, setTyped] = useState(search)
  return (
    <search>
      <form
        className="log-search"
        onSubmit={(event) => {
          event.preventDefault()
          onSearch(typed.trim())
        }}
      >
        <TextField label="Name, address, number or reference" longest={200} value={typed} onChange={setTyped} />
        <Button type="submit" appearance="primary">
          Search
        </Button>
        {search ? <Button onClick={() => onSearch('')}>Clear</Button> : null}
      </form>
    </search>
  )
}
