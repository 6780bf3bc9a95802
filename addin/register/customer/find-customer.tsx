import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { type CustomersFound, findCustomers } from '../../../server/contract/customer/customer.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { asFailure } from '../../api/failure.ts'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/form/text-field.tsx'
import { Line } from '../../parts/line.tsx'
import { Problem } from '../../parts/problem.tsx'
import { counted } from '../../words/counts.ts'

export type Found = CustomersFound['customers'][number]

/** Searches by reference, address, number or whole name. Everyone it finds is recorded in the access ledger. */
function useFindCustomers() {
  const call = useCall()
  return useMutation({ mutationFn: (value: string) => ask(call, findCustomers, { body: { value } }) })
}

type Props = {
  /** What to show of each result. */
  result: (found: Found) => ReactNode
  /** Leaves this customer out of the results. */
  except?: string
}

/** Finds customers by reference, address, number or whole name. What is typed never goes into a URL. */
export function FindCustomer({ result, except }: Props) {
  const [value, setValue] = useState('')
  const [tried, setTried] = useState(false)
  const find = useFindCustomers()
  const missing = tried && value.trim() === ''
  const found = find.data?.customers.filter(({ customerId }) => customerId !== except)
  return (
    <search className="stack">
      <form
        className="stack narrow"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (value.trim() !== '') find.mutate(value.trim())
        }}
      >
        <TextField
          label={say('Reference, address, number or whole name')}
          hint={say('For example C-1A2B-3C4D. Parts of a name are found in the log.')}
          longest={320}
          value={value}
          onChange={setValue}
          error={missing ? say('Type what you know of the customer.') : undefined}
        />
        <Button type="submit" disabledFocusable={find.isPending}>
          {say('Find')}
        </Button>
      </form>
      {find.error ? <Problem failure={asFailure(find.error)} before={say('Not looked up.')} /> : null}
      {found?.length === 0 ? <Line words={say('Nobody was found. Check it, or try something else.')} /> : null}
      {found && found.length > 0 ? (
        <>
          <Line words={say('{figure} {n, plural, one {customer} other {customers}} found.', counted(found.length))} />
          <ul className="entries">
            {found.map((one) => (
              <li key={one.customerId} className="entry">
                {result(one)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </search>
  )
}
