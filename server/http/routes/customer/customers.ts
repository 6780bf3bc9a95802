import { seeLooks } from '../../../cases/audit/see-looks.ts'
import { addPoint } from '../../../cases/contact-point/add-contact-point.ts'
import { findCustomers } from '../../../cases/customer/find-customers.ts'
import { listCustomers } from '../../../cases/customer/list-customers.ts'
import { mergeCustomers } from '../../../cases/customer/merge-customers.ts'
import { previewMerge } from '../../../cases/customer/preview-merge.ts'
import { recordCustomerLanguage } from '../../../cases/customer/record-language.ts'
import { seeCustomer, seeTimeline } from '../../../cases/customer/see-customer.ts'
import { undoMerge } from '../../../cases/customer/undo-merge.ts'
import { addContactPoint } from '../../../contract/contact-point/contact-point.ts'
import * as contract from '../../../contract/customer/customer.ts'
import { listCustomers as customerList } from '../../../contract/customer/customer-list.ts'
import * as language from '../../../contract/customer/language.ts'
import * as merging from '../../../contract/customer/merge.ts'
import { type Endpoint, reads, writes } from '../../bind.ts'

export const customerEndpoints: Endpoint[] = [
  reads(customerList, ({ register }, act, { body }) => listCustomers(register, act, body)),
  reads(contract.findCustomers, ({ register }, act, { body }) => findCustomers(register, act, body.value)),
  reads(contract.seeCustomer, ({ register }, act, { id }) => seeCustomer(register, act, id)),
  reads(contract.seeTimeline, ({ register }, act, { id, body }) => seeTimeline(register, act, id, body.before)),
  reads(contract.seeLooks, ({ register }, act, { id, body }) => seeLooks(register, act, id, body.before)),
  writes(addContactPoint, (tx, act, { id, body }) => addPoint(tx, act, id, body)),
  writes(language.recordCustomerLanguage, (tx, act, { id, body }) => recordCustomerLanguage(tx, act, id, body)),
  reads(merging.previewMerge, ({ register }, act, { id, body }) => previewMerge(register, act, id, body.other)),
  writes(merging.mergeCustomers, (tx, act, { id, body }) => mergeCustomers(tx, act, id, body)),
  writes(merging.undoMerge, (tx, act, { id }) => undoMerge(tx, act, id)),
]
