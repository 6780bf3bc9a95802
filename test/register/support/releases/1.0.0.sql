-- Written by "npm run schema". Once it is released it never changes.
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22178-639a-72de-b991-0ba9db8fd5d1', '2026-11-03T09:00:00.000Z', '01a22178-61ab-766c-8390-8e5beca35e40', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22178-49a8-72ad-bc2b-2b1cb54f0ea4');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22178-63c7-7551-ab24-cc5275dc2367', '2026-11-03T09:00:00.000Z', '01a22178-61ab-766c-8390-8e5beca35e40', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22178-49a8-72ad-bc2b-2b1cb54f0ea4');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22178-63ce-75cf-8b88-256db7646ede', '2026-11-03T09:00:00.000Z', '01a22178-61ab-766c-8390-8e5beca35e40', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22178-49a8-72ad-bc2b-2b1cb54f0ea4');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22178-63d6-764e-a8ef-04e50d0275ac', '2026-11-03T09:00:00.000Z', '01a22178-61ab-766c-8390-8e5beca35e40', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22178-49a8-72ad-bc2b-2b1cb54f0ea4');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22178-63e0-73bc-bf72-8d3df3902ea5', '2026-11-03T09:00:00.000Z', '01a22178-61ab-766c-8390-8e5beca35e40', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22178-49a8-72ad-bc2b-2b1cb54f0ea4');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22178-67b3-709b-8e5d-9701ac4ea3e7', '2026-11-03T09:00:00.000Z', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'number', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22178-6595-762b-89e9-a0a177f02274');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22178-67c9-7078-b285-5c10e48ebf95', '2026-11-03T09:00:00.000Z', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'name', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22178-6595-762b-89e9-a0a177f02274');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22178-67d7-7163-9503-6def9cbd01e2', '2026-11-03T09:00:00.000Z', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'case', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22178-6595-762b-89e9-a0a177f02274');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22178-67e2-718e-b8d9-73ba30a49df5', '2026-11-03T09:00:00.000Z', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'log', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22178-6595-762b-89e9-a0a177f02274');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22178-67ed-72fd-b4f8-8a6c680d431c', '2026-11-03T09:00:00.000Z', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'subject-access', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22178-6595-762b-89e9-a0a177f02274');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22178-67f9-72c4-9f99-6cec45db5d4b', '2026-11-03T09:00:00.000Z', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'stopped', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22178-6595-762b-89e9-a0a177f02274');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22178-67fe-762b-890d-be4ea09c9591', '2026-11-03T09:00:00.000Z', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'many-at-once', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22178-6595-762b-89e9-a0a177f02274');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22178-6805-7254-8f3c-6453ba287193', '2026-11-03T09:00:00.000Z', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'many-in-a-day', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22178-6595-762b-89e9-a0a177f02274');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, confirmed_at, by_oid, by_tid, by_name)
  values ('01a22178-6350-74ea-b9ab-87f54140c88c', '01a22178-6334-7117-a916-4e69416f96b7', 'forward', 'removed', 'sam.reyes@ambleford.example', '[]', '2026-12-02T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since)
  values ('01a22178-64bc-7055-9449-6681e763eff7', '01a22178-64ad-74bb-8ff7-0df7add06ed0', 'forward', 'to-make', 'sam.reyes@ambleford.example', '[]', '2026-11-03T09:00:00.000Z');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, confirmed_at, by_oid, by_tid, by_name)
  values ('01a22178-680d-72fe-ae19-432a3d024411', '01a22178-6334-7117-a916-4e69416f96b7', 'block', 'removed', 'sam.reyes@ambleford.example', '[]', '2026-12-02T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, confirmed_at, by_oid, by_tid, by_name)
  values ('01a22178-6820-76d1-971b-7d26277645b6', '01a22178-6334-7117-a916-4e69416f96b7', 'mark', 'removed', 'sam.reyes@ambleford.example', '[]', '2026-12-02T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, confirmed_at, by_oid, by_tid, by_name)
  values ('01a22178-6828-7293-8578-aa72337ff034', '01a22178-6334-7117-a916-4e69416f96b7', 'forward', 'in-place', 'sam.reyes@ambleford.example', '[]', '2026-12-02T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, confirmed_at, by_oid, by_tid, by_name)
  values ('01a22178-6834-76f4-9f0b-5909788c87bb', '01a22178-6334-7117-a916-4e69416f96b7', 'forward', 'to-remove', 'sam.reyes@ambleford.example', '[]', '2026-12-02T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong');
insert into audit_head (id, seq, hash)
  values (1, 162, '06178b9534905beafcc2ea5f92b0b0774a1d975eddece26a0f33fe23977010d4');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (1, '2026-11-03T09:00:00.000Z', 'customer-added', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-61ab-766c-8390-8e5beca35e40', '01a22178-61ab-766c-8390-8e5beca35e40', '{"contactPoints":["email","number","name"]}', '0000000000000000000000000000000000000000000000000000000000000000', 'af30a4a740bcdc3b5f6c2652019e330c5ddc37c1cf6e3c43638c9d88c924d6fa', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (2, '2026-11-03T09:00:00.000Z', 'warning-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-61c8-77f1-9f10-afd5a505e378', '01a22178-61ab-766c-8390-8e5beca35e40', '{"channel":"email","service":"Housing","lapsesOn":"2027-11-03","reply":"opened"}', 'af30a4a740bcdc3b5f6c2652019e330c5ddc37c1cf6e3c43638c9d88c924d6fa', '7224b96cb1b86afbfbc885789ab15f5697e74eae90ef90652fc234190cdb901e', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (3, '2026-11-03T09:00:00.000Z', 'warning-sent', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-61c8-77f1-9f10-afd5a505e378', '01a22178-61ab-766c-8390-8e5beca35e40', '{}', '7224b96cb1b86afbfbc885789ab15f5697e74eae90ef90652fc234190cdb901e', '28085f7fba3a97e7dad29172bc00b9fc4913cec9e44ba26cd9b744a6110aa4da', '{"customers":{"01a22178-61ab-766c-8390-8e5beca35e40":"wIe9tloUW0LeL6prdA_E7P6msPLMbIMwHT211a0ETyU"},"contact_points":{"01a22178-61ad-751e-a9e0-e08703bb1bf7":"WX25t3_WQqL7X6n2wGuDNCFckfVfmuy-71EmNAADU40","01a22178-61ad-751f-901f-bc7720a166ac":"R01lg-g7tGJK1jieBgxCsQTofcmwtHrNmG32BzoovXg","01a22178-61ad-7520-afbf-55cab5e24226":"lUgHUIEUTMtBBdTca6cQ83uiDlMGXRman9pR5bzmi4Y"},"warnings":{"01a22178-61c8-77f1-9f10-afd5a505e378":"8PfDiHqdWsbe9LfiOuUt2hHY68pN0RaQUWFEoa0Skfs"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (4, '2026-11-03T09:00:00.000Z', 'contact-point-proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-6217-776a-acaf-ff7f2c4496b9', '01a22178-61ab-766c-8390-8e5beca35e40', '{"kind":"email","whose":"own"}', '28085f7fba3a97e7dad29172bc00b9fc4913cec9e44ba26cd9b744a6110aa4da', '5bbe00d1790680ae251a2e21b34280cbd0f31739073d38ea7516f0eeb35eef45', '{"proposals":{"01a22178-6217-776a-acaf-ff7f2c4496b9":"IgEQIySpfiS2pnU6F2MYQL_iY_cUnszCpU6MYrEICYg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (5, '2026-11-03T09:00:00.000Z', 'escalation-filed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-622b-723a-ae3a-7453a682ed59', '01a22178-61ab-766c-8390-8e5beca35e40', '{"service":"Housing","behaviours":["abusive"],"evidence":1,"originals":0}', '5bbe00d1790680ae251a2e21b34280cbd0f31739073d38ea7516f0eeb35eef45', 'a380405a34994e12afe0b5ef031f15a11261aa0718a733225ed3874812a1706e', '{"escalations":{"01a22178-622b-723a-ae3a-7453a682ed59":"H90BPl0cN73pIjUULvyNZmaC7lg83IWsXUWp7gLk_dA"},"evidence":{"01a22178-622c-70ac-8596-2cd5382a2da5":"Q5QaDlN-KU9Tv-vb5QFE2EJiDL1G2IL6TZh1sw1GCso"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (6, '2026-11-03T09:00:00.000Z', 'formal-warning-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-6277-7448-b0a5-0a33c40389dc', '01a22178-61ab-766c-8390-8e5beca35e40', '{"escalationId":"01a22178-622b-723a-ae3a-7453a682ed59","behaviours":["abusive"],"state":"to-send"}', 'a380405a34994e12afe0b5ef031f15a11261aa0718a733225ed3874812a1706e', '82d6a70fee768cd2a9f1daeb3eb5c605eca46472e4b17c3915aa56a27edf6414', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (7, '2026-11-03T09:00:00.000Z', 'escalation-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-622b-723a-ae3a-7453a682ed59', '01a22178-61ab-766c-8390-8e5beca35e40', '{"outcome":"warn-formally","state":"formal-warning","restrictionId":null,"formalWarningId":"01a22178-6277-7448-b0a5-0a33c40389dc","behaviours":["abusive"],"feedback":true}', '82d6a70fee768cd2a9f1daeb3eb5c605eca46472e4b17c3915aa56a27edf6414', 'f42dad210a6fa6d8640a856326c84d0130741862099c8c0a11735affcee6e24b', '{"escalations":{"01a22178-622b-723a-ae3a-7453a682ed59":"KXfcCgG5L5fje2BM1CX3WHMe2nv6etK8Kqg8IvX9fYc"},"decisions":{"01a22178-6271-76da-bbe1-646adf389638":"ZNvQ0OrLy9SnnnSAt4OS0qUeYzKqa5TgWCDpjNnUrM8"},"formal_warnings":{"01a22178-6277-7448-b0a5-0a33c40389dc":"Qu9k3tRgry9S82dl-BnrsvxqU8ICY-ohzywrOQ9mlBE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (8, '2026-11-03T09:00:00.000Z', 'formal-warning-given', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-6277-7448-b0a5-0a33c40389dc', '01a22178-61ab-766c-8390-8e5beca35e40', '{"sentOn":"2026-11-03","method":"post","lapsesOn":"2027-11-03"}', 'f42dad210a6fa6d8640a856326c84d0130741862099c8c0a11735affcee6e24b', 'b39232ec0c909636c4575947fbe4333189d68885e117407ddb8ae947ec2814f7', '{"formal_warnings":{"01a22178-6277-7448-b0a5-0a33c40389dc":"dnOSd_S6qZjG9Oo-MALNmSEHkbitCcIef5Q2LZPt1Sc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (9, '2026-11-03T09:00:00.000Z', 'objection-recorded', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-6291-7027-b348-0c557d23e834', '01a22178-61ab-766c-8390-8e5beca35e40', '{"formalWarningId":"01a22178-6277-7448-b0a5-0a33c40389dc","receivedOn":"2026-11-03","answerBy":"2026-12-01","channel":null,"evidence":false}', 'b39232ec0c909636c4575947fbe4333189d68885e117407ddb8ae947ec2814f7', '1786c210fe8343c4ae14be97a0533ede74a823fff9fbb916cc7aeafbe19fedc3', '{"objections":{"01a22178-6291-7027-b348-0c557d23e834":"JGipo-DrLXQUNG2w1WUBObV4C85_pgDQllpApYVmcVI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (10, '2026-11-03T09:00:00.000Z', 'objection-answered', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-6291-7027-b348-0c557d23e834', '01a22178-61ab-766c-8390-8e5beca35e40', '{"formalWarningId":"01a22178-6277-7448-b0a5-0a33c40389dc","outcome":"stays","state":"given","involvement":[],"sameOfficer":false}', '1786c210fe8343c4ae14be97a0533ede74a823fff9fbb916cc7aeafbe19fedc3', '5e59896b41b8b63f40e80924952c07d993a103a263ee5a96f3f21b31b08e4757', '{"objections":{"01a22178-6291-7027-b348-0c557d23e834":"1SCJRAz7_Sy8SXq13L857euK0i64xh_owjLz5Hh0Hsc"},"closing_letters":{"01a22178-62b0-7694-be65-e2d41901b871":"26rpRs6q2ZpjNbjd49O7vwuF05_hOPWa6jOA_qkP7iQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (11, '2026-11-03T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-62b0-7694-be65-e2d41901b871', '01a22178-61ab-766c-8390-8e5beca35e40', '{"formalWarningId":"01a22178-6277-7448-b0a5-0a33c40389dc","kind":"objection-answer","state":"sent"}', '5e59896b41b8b63f40e80924952c07d993a103a263ee5a96f3f21b31b08e4757', '4b1634a9b686151ae5edc8671ee8143ea84fcb346bea40e93a99c3299bb5fc9a', '{"closing_letters":{"01a22178-62b0-7694-be65-e2d41901b871":"QTf7bRJyHUhimErpj55ZoMXFmqXTHwGFNZeInG54w3w"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (12, '2026-11-03T09:00:00.000Z', 'escalation-filed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-6317-778c-888e-bb8122d1b39f', '01a22178-61ab-766c-8390-8e5beca35e40', '{"service":"Housing","behaviours":["abusive"],"evidence":2,"originals":2,"filed":["01a22178-6317-778d-a81a-7cbb7b85dcf2 67b4b0c0fdfd8bdb702cc962145a186b0c42561053199ca7c204fa012b28fc2a","01a22178-631b-7038-98ef-d0e0cba38ccf 2a634844d35ebaa02d8d99547673baa06109552b1436d56da1654855cb89e146"]}', '4b1634a9b686151ae5edc8671ee8143ea84fcb346bea40e93a99c3299bb5fc9a', 'a8a3070a935c6740c14907826865b8d55dc10be019b0048c4e3b36a8983cd3b6', '{"escalations":{"01a22178-6317-778c-888e-bb8122d1b39f":"FtdobGtbwcLJ006gI1HWAqHa4sqMdKwZkyqZoPqG2O0"},"evidence":{"01a22178-6317-778d-a81a-7cbb7b85dcf2":"nmFyEWGK_RM7zIV84VwWA3BFC86RIjHCVBJElgFJSQM","01a22178-631b-7038-98ef-d0e0cba38ccf":"bDv66XJSa3-FcwsnHfpvW0IhkTsai2vZlYYX60yX29o"},"original_words":{"01a22178-6317-778d-a81a-7cbb7b85dcf2":"YcIcZNfnQen4NvHZq25fbqBc_E3VvRWqyDFhX03yr0A","01a22178-631b-7038-98ef-d0e0cba38ccf":"H9l1fpI8P6yqxtMjuAohaeMqg29Ejed66E-Mh8tUCAk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (13, '2026-11-03T09:00:00.000Z', 'restriction-agreed', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-6334-7117-a916-4e69416f96b7', '01a22178-61ab-766c-8390-8e5beca35e40', '{"state":"agreed","escalationId":"01a22178-6317-778c-888e-bb8122d1b39f","replacesId":null,"measures":["designated-contact","channel-closed"],"mail":"forward","ways":["post"],"services":null,"scopeHasReason":true,"until":null,"reviewOn":"2027-05-03"}', 'a8a3070a935c6740c14907826865b8d55dc10be019b0048c4e3b36a8983cd3b6', 'a005c2c7f55567fde3ce4d8a4e55e81f953f54caa31d0c0b8534a67f856869f2', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (14, '2026-11-03T09:00:00.000Z', 'escalation-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-6317-778c-888e-bb8122d1b39f', '01a22178-61ab-766c-8390-8e5beca35e40', '{"outcome":"approve","state":"approved","restrictionId":"01a22178-6334-7117-a916-4e69416f96b7","formalWarningId":null,"behaviours":["abusive"],"feedback":false}', 'a005c2c7f55567fde3ce4d8a4e55e81f953f54caa31d0c0b8534a67f856869f2', 'e4ec72d67d426c76ed280c22844893c135459330a09a561168701d151007ca31', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (15, '2026-11-03T09:00:00.000Z', 'legal-advice-asked', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-6334-7117-a916-4e69416f96b7', '01a22178-61ab-766c-8390-8e5beca35e40', '{"questionId":"01a22178-633d-7150-8549-d69f370395db"}', 'e4ec72d67d426c76ed280c22844893c135459330a09a561168701d151007ca31', '9f19455be8d49449cd11aa1b851acda4d1e7e51d7707eeb05824ac523bd5bd0c', '{"escalations":{"01a22178-6317-778c-888e-bb8122d1b39f":"VEMg9MSKQQ2GCZ2Rl6R_xDDTdH6TJYMrYd9EFibxzFc"},"decisions":{"01a22178-632e-7156-8268-0d2535bf2fd0":"UnQB9NKFXJaxJu2OXT7k9O1DF3fMTTYqB2Qxxd7QTso"},"restrictions":{"01a22178-6334-7117-a916-4e69416f96b7":"FVRuQvYbCdwmjED68Kd3oWPqgB5qU0KjbIiVePqIB-A"},"letters":{"01a22178-633b-712e-92a4-370a69f82892":"rP14G3xqqgRXae977bdijoW1HdtavSuhjuulonhoH94"},"legal_questions":{"01a22178-633d-7150-8549-d69f370395db":"bKTR09JvK50NTcUwJkbEqzxfmAeSqfw6IoRZSZ2AagY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (16, '2026-11-03T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-633b-712e-92a4-370a69f82892', '01a22178-61ab-766c-8390-8e5beca35e40', '{"restrictionId":"01a22178-6334-7117-a916-4e69416f96b7","kind":"restriction","state":"sent"}', '9f19455be8d49449cd11aa1b851acda4d1e7e51d7707eeb05824ac523bd5bd0c', 'c0747a1dae33be97dc4e7452a70d2bc9539d60999a4953359748774e5200d755', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (17, '2026-11-03T09:00:00.000Z', 'restriction-in-force', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-6334-7117-a916-4e69416f96b7', '01a22178-61ab-766c-8390-8e5beca35e40', '{"state":"in-force","inForceOn":"2026-11-03","reviewDue":"2027-05-03","how":"letter-sent"}', 'c0747a1dae33be97dc4e7452a70d2bc9539d60999a4953359748774e5200d755', '4aec348b182a9f06477e69a4887a320a456dd06f0c74b900bee0f6d6e2aca7b9', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (18, '2026-11-03T09:00:00.000Z', 'arrangement-wanted', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-6350-74ea-b9ab-87f54140c88c', '01a22178-61ab-766c-8390-8e5beca35e40', '{"restrictionId":"01a22178-6334-7117-a916-4e69416f96b7","kind":"forward","state":"to-make","exceptions":0}', '4aec348b182a9f06477e69a4887a320a456dd06f0c74b900bee0f6d6e2aca7b9', '7cd6deaa08ac2fdef70ac7bf4cd9a41984ab245f3aa8a6152c58198cdd2cb3b0', '{"letters":{"01a22178-633b-712e-92a4-370a69f82892":"SLJ_2s9CJI6EO-TgQf1PPIgZ6xbHsMjacCvYSnKtmyU"},"restrictions":{"01a22178-6334-7117-a916-4e69416f96b7":"enwKFwSjRZZk0uoHfCccV3Bo1Y8tF50LpQCuRcmAGGk"},"arrangements":{"01a22178-6350-74ea-b9ab-87f54140c88c":"odQlczQQ7Koz5cIbSqTqXJYseMqKcvD0yxmo4LNGx5o"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (19, '2026-11-20T09:00:00.000Z', 'legal-advice-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-6334-7117-a916-4e69416f96b7', '01a22178-61ab-766c-8390-8e5beca35e40', '{"questionId":"01a22178-633d-7150-8549-d69f370395db"}', '7cd6deaa08ac2fdef70ac7bf4cd9a41984ab245f3aa8a6152c58198cdd2cb3b0', 'fc796296e917e0621e42eb308a79de78121254672a8b977a94b8f79fc319aa4e', '{"legal_questions":{"01a22178-633d-7150-8549-d69f370395db":"P0OQWvdFroTaU1XgK5TTTcNAq8-BW7k0hduDVi6Vlts"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (20, '2026-11-03T09:00:00.000Z', 'contact-passed-on', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-6361-71a8-8ace-4ccf11d43e97', '01a22178-61ab-766c-8390-8e5beca35e40', '{"restrictionId":"01a22178-6334-7117-a916-4e69416f96b7","reminded":true,"forwarded":true,"channel":"email","reminderReply":"sent","forwardReply":"sent"}', 'fc796296e917e0621e42eb308a79de78121254672a8b977a94b8f79fc319aa4e', 'b48007c8a7043838aa7f532be996f679537148a0bf12ad678331cbf1fe3680d5', '{"passed_on":{"01a22178-6361-71a8-8ace-4ccf11d43e97":"HhJvPbaULHYVQpYfRDzyPbQKVXpimB2Y00SzuaETuts"},"duties":{"01a22178-6365-7404-aff2-528a226f8ff5":"oa_DhIB4VOS6me7UOilH-MYdPY87HafPHeVdH5ifX1k"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (21, '2026-11-03T09:00:00.000Z', 'representation-recorded', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-63eb-7249-8017-e83943e6f466', '01a22178-61ab-766c-8390-8e5beca35e40', '{"restrictionId":"01a22178-6334-7117-a916-4e69416f96b7","receivedOn":"2026-11-03","acknowledgeBy":"2026-11-08","answerBy":"2026-12-01","channel":null,"evidence":true,"filed":["01a22178-63ec-7088-95b8-e8a28b988429 295c509ad323ae4a0624916ca3cad892d89f7de917603475f70085fad6bfe8db"]}', 'b48007c8a7043838aa7f532be996f679537148a0bf12ad678331cbf1fe3680d5', '83689f35184481e7e00ef6fcd1a84bbabeb324b8826b8aef6be767a3bff562ac', '{"representations":{"01a22178-63eb-7249-8017-e83943e6f466":"VqO_u-8NX6PD2MnHBvhUsoJSuoYN4bNFbveyB3XQ4u8"},"evidence":{"01a22178-63ec-7088-95b8-e8a28b988429":"bCqoHn23Jk8Eu5kDxIyK8vcdFiAyoJYv8oAFYg3ECYE"},"original_words":{"01a22178-63ec-7088-95b8-e8a28b988429":"Fi8IrWebsGUaWwQ-asgZ7nn5eo7i26aVNr7VUAK-4ig"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (22, '2026-11-20T09:00:00.000Z', 'representation-answered', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-63eb-7249-8017-e83943e6f466', '01a22178-61ab-766c-8390-8e5beca35e40', '{"restrictionId":"01a22178-6334-7117-a916-4e69416f96b7","outcome":"maintained","ownPart":[]}', '83689f35184481e7e00ef6fcd1a84bbabeb324b8826b8aef6be767a3bff562ac', '9037c429a311a8bdaa8eeddb1535f66b62065a309884f3e755bb09058e4c5d03', '{"representations":{"01a22178-63eb-7249-8017-e83943e6f466":"SM6_SYEj5XASz34Tx75FDWevPvY2cBPmWzNA7woTLgE"},"letters":{"01a22178-63fe-716c-a849-c74ec5fda971":"RjquyZnxQuFbAovR-X1VH9SEuFHeqFUKE1hjc_3yuyg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (23, '2026-11-21T09:00:00.000Z', 'restriction-reviewed', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-6334-7117-a916-4e69416f96b7', '01a22178-61ab-766c-8390-8e5beca35e40', '{"outcome":"continued","dueOn":"2027-05-03","reviewDue":"2027-05-21","ownPart":["decided"]}', '9037c429a311a8bdaa8eeddb1535f66b62065a309884f3e755bb09058e4c5d03', '033e48cbc534d41e9c864bd5a2b613b4a19845425901d57719afd6545feb5e5d', '{"reviews":{"01a22178-6405-7477-98e0-788ded70903c":"ZCyH2FOhC2kUnp4536c_0FsaOOisFhllSUheoJPMqOw"},"restrictions":{"01a22178-6334-7117-a916-4e69416f96b7":"4ZUvZxewpYflEjbYICZF5ZYp7sQnGbKadwnm7bcu6I8"},"letters":{"01a22178-6406-731b-90cc-00e09bc8493b":"s4Npv0EWZQ0B9ZQ_zDQWPRhmBO4F7p5uySK11lWeXgA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (24, '2026-11-22T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-63fe-716c-a849-c74ec5fda971', '01a22178-61ab-766c-8390-8e5beca35e40', '{"restrictionId":"01a22178-6334-7117-a916-4e69416f96b7","kind":"representation-answer","state":"sent"}', '033e48cbc534d41e9c864bd5a2b613b4a19845425901d57719afd6545feb5e5d', '8bd14cd8247b7d44d778a0a41a2cd12c074c34d04b2da6c7faaaee33154fc168', '{"letters":{"01a22178-63fe-716c-a849-c74ec5fda971":"6VHdFeuffCkntSVhrVfosqu_uJYAvddl1aKUUaYJdlk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (25, '2026-11-22T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-6406-731b-90cc-00e09bc8493b', '01a22178-61ab-766c-8390-8e5beca35e40', '{"restrictionId":"01a22178-6334-7117-a916-4e69416f96b7","kind":"review-continued","state":"sent"}', '8bd14cd8247b7d44d778a0a41a2cd12c074c34d04b2da6c7faaaee33154fc168', '2f22264b673646fa4adc787f8c868dd801317549d83ada60fe8d3f158d0c412e', '{"letters":{"01a22178-6406-731b-90cc-00e09bc8493b":"0sjJ8hSYCOdr42tQ1q5JqpdHy5fFFgjeSFQ4EaEBX-E"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (26, '2026-11-22T09:00:00.000Z', 'arrangement-confirmed', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-6350-74ea-b9ab-87f54140c88c', '01a22178-61ab-766c-8390-8e5beca35e40', '{"restrictionId":"01a22178-6334-7117-a916-4e69416f96b7","state":"in-place"}', '2f22264b673646fa4adc787f8c868dd801317549d83ada60fe8d3f158d0c412e', 'acffaab27b779fe8202e013071deadc79bfb8591700c823027962f81c569cef4', '{"arrangements":{"01a22178-6350-74ea-b9ab-87f54140c88c":"eh3wD7Txy1iVBI0rNwWtbT-0-Ac8BIpblaTUiGPM8NY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (27, '2026-12-01T09:00:00.000Z', 'restriction-lifted', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-6334-7117-a916-4e69416f96b7', '01a22178-61ab-766c-8390-8e5beca35e40', '{"state":"lifted","liftedOn":"2026-12-01","cause":"officer"}', 'acffaab27b779fe8202e013071deadc79bfb8591700c823027962f81c569cef4', 'd63e3b36aea841cce2b06dd4a882fc616b356f0e66f873cd35aa1535995f7ac1', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (28, '2026-12-01T09:00:00.000Z', 'arrangement-to-remove', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-6350-74ea-b9ab-87f54140c88c', '01a22178-61ab-766c-8390-8e5beca35e40', '{"restrictionId":"01a22178-6334-7117-a916-4e69416f96b7","state":"to-remove"}', 'd63e3b36aea841cce2b06dd4a882fc616b356f0e66f873cd35aa1535995f7ac1', '901206c08cb9cbb0bd9a93e2ae5e5facec43dba646deee45d00e3ee66fc8a215', '{"restrictions":{"01a22178-6334-7117-a916-4e69416f96b7":"a1rnDZmSdcS3qarDShn9rSYFWPftxsfq_Ux7-YDpscw"},"arrangements":{"01a22178-6350-74ea-b9ab-87f54140c88c":"ugQzsiW0aqv8IsW4DE8J5d2DTIegYDFRFUCO_6nh8GI"},"letters":{"01a22178-645f-75f4-a747-4b2dbb3b0103":"lavgnio9l-SXfBi1RUt1v7ZeE6eHSBXpkOi80bJikxE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (29, '2026-12-02T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-645f-75f4-a747-4b2dbb3b0103', '01a22178-61ab-766c-8390-8e5beca35e40', '{"restrictionId":"01a22178-6334-7117-a916-4e69416f96b7","kind":"lifting","state":"sent"}', '901206c08cb9cbb0bd9a93e2ae5e5facec43dba646deee45d00e3ee66fc8a215', '92d3d43ec4e72c914e241b40a2ac87fd06416d8bb1684f972cf29de3b7cc86a6', '{"letters":{"01a22178-645f-75f4-a747-4b2dbb3b0103":"b7y3MNNc9-77nxngdMF4gHEkH8ldyFyrQOG320sr-Kg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (30, '2026-12-02T09:00:00.000Z', 'arrangement-confirmed', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-6350-74ea-b9ab-87f54140c88c', '01a22178-61ab-766c-8390-8e5beca35e40', '{"restrictionId":"01a22178-6334-7117-a916-4e69416f96b7","state":"removed"}', '92d3d43ec4e72c914e241b40a2ac87fd06416d8bb1684f972cf29de3b7cc86a6', '95accc8a2743ee9d21c3aa7de81a40d4b6a439d2c37d125752ee231f07c9bb7f', '{"arrangements":{"01a22178-6350-74ea-b9ab-87f54140c88c":"DbT6XRirV3LxjAxX3DpuM3_0t0AIoKpqWNDP6STKhJk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (31, '2026-11-03T09:00:00.000Z', 'escalation-filed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-64a6-7438-892e-f7027607ef1f', '01a22178-61ab-766c-8390-8e5beca35e40', '{"service":"Housing","behaviours":["abusive"],"evidence":1,"originals":0}', '95accc8a2743ee9d21c3aa7de81a40d4b6a439d2c37d125752ee231f07c9bb7f', '39336e790ab5ed8d75aa62cf17b61b6953f0d9d18dbfbb0d5b8ed6a98a1e1d6e', '{"escalations":{"01a22178-64a6-7438-892e-f7027607ef1f":"HVAnJVzaQX_eL1g0JXwIsP33OAGS1Qxr0gomKZfxAIU"},"evidence":{"01a22178-64a7-7587-8910-7b15cd8f5edd":"-WNt5WLRlALjzXgUi1iafKlyG9-PpwG_ySkpsct6XAQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (32, '2026-11-03T09:00:00.000Z', 'restriction-agreed', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-64ad-74bb-8ff7-0df7add06ed0', '01a22178-61ab-766c-8390-8e5beca35e40', '{"state":"agreed","escalationId":"01a22178-64a6-7438-892e-f7027607ef1f","replacesId":null,"measures":["designated-contact","channel-closed"],"mail":"forward","ways":["post"],"services":null,"scopeHasReason":true,"until":null,"reviewOn":"2027-05-03"}', '39336e790ab5ed8d75aa62cf17b61b6953f0d9d18dbfbb0d5b8ed6a98a1e1d6e', '7c990d29a906a349a735aa3b8bd4620fb3300eaeca89905de1340ffd07e826ba', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (33, '2026-11-03T09:00:00.000Z', 'escalation-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-64a6-7438-892e-f7027607ef1f', '01a22178-61ab-766c-8390-8e5beca35e40', '{"outcome":"approve","state":"approved","restrictionId":"01a22178-64ad-74bb-8ff7-0df7add06ed0","formalWarningId":null,"behaviours":["abusive"],"feedback":false}', '7c990d29a906a349a735aa3b8bd4620fb3300eaeca89905de1340ffd07e826ba', 'e634eeff6c9e6afcc524e7878912fa20b3657f19ea8dc7745179a084100b19e1', '{"escalations":{"01a22178-64a6-7438-892e-f7027607ef1f":"nav2M5UE730S3YA3xrBomCtc_JkgqnHW4dUNlQ2i_PQ"},"decisions":{"01a22178-64ab-75d0-9769-78239dda1245":"Ccs4pvZxMJtAg7P4aNpw3X0_ONhEPF34Txj3yA23Lsg"},"restrictions":{"01a22178-64ad-74bb-8ff7-0df7add06ed0":"iGPCGUn7AYWjdLavHLddJCvY-_oPAC4cJ3t5S8VnxQE"},"letters":{"01a22178-64ae-70aa-956f-c8a9a45c790a":"H57osUNqgSPlt5kmVOOZYjhEcyDMzRzIYfv_gkmhlMw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (34, '2026-11-03T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-64ae-70aa-956f-c8a9a45c790a', '01a22178-61ab-766c-8390-8e5beca35e40', '{"restrictionId":"01a22178-64ad-74bb-8ff7-0df7add06ed0","kind":"restriction","state":"sent"}', 'e634eeff6c9e6afcc524e7878912fa20b3657f19ea8dc7745179a084100b19e1', '47934119fb4390cb3a17cf6642a121b5e7b9bd20097192ad79ad27f36ad55ff6', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (35, '2026-11-03T09:00:00.000Z', 'restriction-in-force', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-64ad-74bb-8ff7-0df7add06ed0', '01a22178-61ab-766c-8390-8e5beca35e40', '{"state":"in-force","inForceOn":"2026-11-03","reviewDue":"2027-05-03","how":"letter-sent"}', '47934119fb4390cb3a17cf6642a121b5e7b9bd20097192ad79ad27f36ad55ff6', 'fb5aa450d872703ad4e5ce650d9b8a220560b2ef2cc54270dd1090335d9664d8', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (36, '2026-11-03T09:00:00.000Z', 'arrangement-wanted', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-64bc-7055-9449-6681e763eff7', '01a22178-61ab-766c-8390-8e5beca35e40', '{"restrictionId":"01a22178-64ad-74bb-8ff7-0df7add06ed0","kind":"forward","state":"to-make","exceptions":0}', 'fb5aa450d872703ad4e5ce650d9b8a220560b2ef2cc54270dd1090335d9664d8', '73783da05be7f80aab8b278870cf4fb0ff011afeadd95cec63c5f9c0574d8e5f', '{"letters":{"01a22178-64ae-70aa-956f-c8a9a45c790a":"5hRdhTHZC-IxrBZYI8mQ53UBfUBPlu8PwSoQ1BeEEEc"},"restrictions":{"01a22178-64ad-74bb-8ff7-0df7add06ed0":"N2RTZUw5BowmZ7xSxALvhWDVRBxk9i11NA_SnEsc_tg"},"arrangements":{"01a22178-64bc-7055-9449-6681e763eff7":"TWicZdtRbZiCzyvl932LRF0oVfHmmqsm2F9a3nHlP4w"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (37, '2026-12-03T09:00:00.000Z', 'circumstances-reported', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-64c0-72ca-8aa2-7d25404e6032', '01a22178-61ab-766c-8390-8e5beca35e40', '{"restrictionId":"01a22178-64ad-74bb-8ff7-0df7add06ed0","service":null,"channel":null,"answerBy":"2026-12-31"}', '73783da05be7f80aab8b278870cf4fb0ff011afeadd95cec63c5f9c0574d8e5f', '96611a8604b848c7fe4be2e9c869859fe3eae80e22af9fac1fac67dea4d39f4f', '{"circumstances":{"01a22178-64c0-72ca-8aa2-7d25404e6032":"T8uJ2KAhMJpUc8MBU_ZG3bvx5QtmZon4BMHq7_X9NhY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (38, '2026-11-03T09:00:00.000Z', 'customer-added', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-64c6-74aa-87a6-5a63dd676c1f', '01a22178-64c6-74aa-87a6-5a63dd676c1f', '{"contactPoints":["email"]}', '96611a8604b848c7fe4be2e9c869859fe3eae80e22af9fac1fac67dea4d39f4f', '8a7a5ac4876e92b29b1f0a708f8db422c808458de6a7b1c6cf183e297f516b5a', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (39, '2026-11-03T09:00:00.000Z', 'warning-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-64c8-7391-9b71-ed2f48fb7e10', '01a22178-64c6-74aa-87a6-5a63dd676c1f', '{"channel":"email","service":"Housing","lapsesOn":"2027-11-03","reply":"opened"}', '8a7a5ac4876e92b29b1f0a708f8db422c808458de6a7b1c6cf183e297f516b5a', 'b1e2ec84849af8887685b32b5a2cf1cea2ad3dc6239fffbacaca16dfdb3c98d1', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (40, '2026-11-03T09:00:00.000Z', 'warning-sent', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-64c8-7391-9b71-ed2f48fb7e10', '01a22178-64c6-74aa-87a6-5a63dd676c1f', '{}', 'b1e2ec84849af8887685b32b5a2cf1cea2ad3dc6239fffbacaca16dfdb3c98d1', 'c0ea51ff57bfe50c7dd3434bfc4b20103dfeff376f5978b15f58f046ddd37020', '{"customers":{"01a22178-64c6-74aa-87a6-5a63dd676c1f":"i43CcQsUGahk1SuANxHEMOmaSKfwUPQrKjr0Y-k2n50"},"contact_points":{"01a22178-64c6-74ab-b142-e4b3c3a19297":"55xtzOr_1NP5n-eOqs37UI6CAmwnvZ6UxA-9x5wPSYo"},"warnings":{"01a22178-64c8-7391-9b71-ed2f48fb7e10":"55JALyPP956BQe_ZWwYHh2X2iUi8CIDUhA2YOmNR2Q8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (41, '2026-11-03T09:00:00.000Z', 'customers-merged', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-64e6-7742-ad31-def097c3209d', '01a22178-61ab-766c-8390-8e5beca35e40', '{"other":"01a22178-64c6-74aa-87a6-5a63dd676c1f","contact_points":1,"proposals":0,"warnings":1,"formal_warnings":0,"escalations":0,"restrictions":0,"holds":0,"precautions":0,"rights_requests":0}', 'c0ea51ff57bfe50c7dd3434bfc4b20103dfeff376f5978b15f58f046ddd37020', '44528c96055216682ddd4429de15534016eb76ecb39fdf7905d7a8e604af0c3a', '{"contact_points":{"01a22178-64c6-74ab-b142-e4b3c3a19297":"_eMkYku_wm4JRA0SOP_fiCby77O2aFOk_R-_TRIusX8"},"warnings":{"01a22178-64c8-7391-9b71-ed2f48fb7e10":"hMUr8vJ-W6I5QyZIaD4taujqgn0GgaHlRcNzij_dOn4"},"customers":{"01a22178-64c6-74aa-87a6-5a63dd676c1f":"GkeTFXU3OziDjhaw7zaR_Du14NGiOPRTdKYDN2JdRYs"},"merges":{"01a22178-64e6-7742-ad31-def097c3209d":"EkFLsEdxGn7OkCHEvDWVCMNqIq6Gx067VX9OcxuxvtA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (42, '2026-11-03T09:00:00.000Z', 'record-corrected', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-6317-778c-888e-bb8122d1b39f', '01a22178-61ab-766c-8390-8e5beca35e40', '{"kind":"escalation","field":"account","correctionId":"01a22178-64ef-752c-b902-a9eb35500314"}', '44528c96055216682ddd4429de15534016eb76ecb39fdf7905d7a8e604af0c3a', '9c831bfb51a6a317e677eff0cf53bee31f4a957beddf49f0e2e2f8e30f463c41', '{"escalations":{"01a22178-6317-778c-888e-bb8122d1b39f":"iYrvGgvFxJwp-mq45QJLEGNIoVIIojvsUAMiiJO9w70"},"corrections":{"01a22178-64ef-752c-b902-a9eb35500314":"XFT1RSOB_639w6oTk3OXXgC2QZSXTQRF0pw9o5vgOhE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (43, '2026-11-03T09:00:00.000Z', 'evidence-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-6506-75d1-af21-fa2e46f49aeb', '', '{"original":true}', '9c831bfb51a6a317e677eff0cf53bee31f4a957beddf49f0e2e2f8e30f463c41', '5b8826b1f7305ab785f5a6a62bff7961aa8340d84411cffb05cb7de323f3b045', '{"waiting_evidence":{"01a22178-6506-75d1-af21-fa2e46f49aeb":"gb1MIaxuETbyA1tJmEDbHKR6sw3AHqCl6r-LnxLykfQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (44, '2026-11-28T09:24:28.066Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '5b8826b1f7305ab785f5a6a62bff7961aa8340d84411cffb05cb7de323f3b045', 'cf983eee26758f1e4d9ae25779aa0db3b7ccac7b13a5993689efc30df8ad158a', '{"imported_records":{"01a22178-6334-7117-a916-4e69416f96b7":"7MYfzOiRPZsGvgthRfiPNDGAnsc3TGmfMjgNSr_UM9U"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (45, '2026-12-01T09:00:00.000Z', 'hold-placed', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-6536-7098-96e0-f3ce86f5a33b', '01a22178-61ab-766c-8390-8e5beca35e40', '{"lookAgainOn":"2027-06-01"}', 'cf983eee26758f1e4d9ae25779aa0db3b7ccac7b13a5993689efc30df8ad158a', 'aa470dca8938dbe302907d9a92547dfc21acaecdec1c979e76b3b54184f10b0a', '{"holds":{"01a22178-6536-7098-96e0-f3ce86f5a33b":"-ptkI-DIg41fuLkKeTDfc20KJIfD9YeRqsP6nRefCok"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (46, '2026-12-01T09:00:00.000Z', 'precaution-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-6552-7299-bb2b-e7ad06637f58', '01a22178-61ab-766c-8390-8e5beca35e40', '{"lookAgainOn":"2027-05-01","steps":["not-alone"],"told":"to-tell"}', 'aa470dca8938dbe302907d9a92547dfc21acaecdec1c979e76b3b54184f10b0a', '778928e6c7c815d000f0c2f5c87c9937295ed94fe208473080c70d14e3c22097', '{"precautions":{"01a22178-6552-7299-bb2b-e7ad06637f58":"KquvwbIQf4jMa5d8Y4nALfzZVLMHsk3G4wuCqxJPyFQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (47, '2026-12-01T09:00:00.000Z', 'rights-request-recorded', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-6555-7217-9edb-3b84ac61df74', '01a22178-61ab-766c-8390-8e5beca35e40', '{"kind":"objection","receivedOn":"2026-11-30","dueOn":"2026-12-30"}', '778928e6c7c815d000f0c2f5c87c9937295ed94fe208473080c70d14e3c22097', '9bdac0c222dffde925a9ec03d5be89684f73c6ecd6332804a04110aeb10d6a20', '{"rights_requests":{"01a22178-6555-7217-9edb-3b84ac61df74":"UOJfOv-7_reTnICtiVeU-7Vclx83af49wL2osFe3jn4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (48, '2026-11-28T09:24:28.177Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '9bdac0c222dffde925a9ec03d5be89684f73c6ecd6332804a04110aeb10d6a20', 'b9ea4a9ce57a1b325abd77f1c00189a097a2d9610f40cd78758b4b9806261039', '{"calendar_feeds":{"01a22178-6589-77f5-9715-a57b33fec2fe":"K3c7y1_u5i_aloc2ysgvMbpx468mOHzs4Xjo0zhOHuY"},"reports":{"2026-q3":"7tqDDMkNtHNO2berFSopISapsWu56p0LcDRnVJwon7U"},"report_tallies":{"2026-q4/warnings":"54ntXJ953jkP2sAmWD6bUIZtYmXhRb9qhmXNyBZSS_c"},"settings_versions":{"01a22178-658c-7695-bad4-299fd2b6f734":"tqLaSzt9PSrWlAua7O5-oaKCbAQcpDxg87eghQMRQ08"},"contact_moves":{"01a22178-658c-7696-a18c-d233d026ab58":"BeRF0hHTUOGcyQCoD2ZuuyZQ6oZNqPt_pBxZmR8hnvQ"},"welsh_words":{"01a22178-658c-7697-b63f-39dcc61afa5c":"yyE6g0RFDKda41JZa4AO9oiWVp0kYTniYRCRoF16fkk"},"retention_runs":{"01a22178-658d-77f2-8964-3b5e706f6c4a":"0ILzLsvlhu7OLD9q2JxWY08Im6fapN5liYvXWa2eU10"},"tenant_checks":{"01a22178-658d-77f3-9e81-d3e79d83fb08":"_8AkbbFNZlBby05ks9rfZGVWSysTULk4K6iGrc1RcQc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (49, '2026-12-01T09:00:00.000Z', 'looks-sealed', 'the-register-itself', 'the-register-itself', '01a22178-6596-7014-89a2-c400651d4471', '', '{"looks":5}', 'b9ea4a9ce57a1b325abd77f1c00189a097a2d9610f40cd78758b4b9806261039', 'adcf6ceb54e6bde8e4aee85439ed4048d0f7de006a38c3b70c7ff82f3ef9e5ec', '{"ledger_seals":{"01a22178-6596-7014-89a2-c400651d4471":"HUcCuLVSaK-_E4Ay2VmIN04NuF8Ux_JrRajHJaTxIJs"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (50, '2026-11-03T09:00:00.000Z', 'customer-added', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-65e5-75ff-b330-f0c6405b1c5a', '01a22178-65e5-75ff-b330-f0c6405b1c5a', '{"contactPoints":["email"]}', 'adcf6ceb54e6bde8e4aee85439ed4048d0f7de006a38c3b70c7ff82f3ef9e5ec', 'a0ec48bd767c0de10e4e3930db851196fe7e6e5fc7c79d912f14ada9db3db49d', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (51, '2026-11-03T09:00:00.000Z', 'warning-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-65e9-75c9-a9bd-b90dc16229c8', '01a22178-65e5-75ff-b330-f0c6405b1c5a', '{"channel":"email","service":"Housing","lapsesOn":"2027-11-03","reply":"opened"}', 'a0ec48bd767c0de10e4e3930db851196fe7e6e5fc7c79d912f14ada9db3db49d', '3aed8688c572c26e2174309871633b8cced3ee216a2b571d474294e21c7cc6db', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (52, '2026-11-03T09:00:00.000Z', 'warning-sent', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-65e9-75c9-a9bd-b90dc16229c8', '01a22178-65e5-75ff-b330-f0c6405b1c5a', '{}', '3aed8688c572c26e2174309871633b8cced3ee216a2b571d474294e21c7cc6db', '0f79f71590e96cb01dcf195d468ee662c73a256f669c908d0bdee431cb213a35', '{"customers":{"01a22178-65e5-75ff-b330-f0c6405b1c5a":"hJ3k4Oy3M8L4LhpzryfQp6sa0omJOLfIQocmQoDsV7k"},"contact_points":{"01a22178-65e6-72f0-9f41-cb7cab3773fa":"qrh5dbF05q8JVvmCvCd5k0uyDvxBP4SUWAfEC9NkL4M"},"warnings":{"01a22178-65e9-75c9-a9bd-b90dc16229c8":"WizHSVdsQq8zlbvALP6kQGjwW1UKruREmxlCmgqxHo4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (53, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-65ee-7089-b3bc-3a483cba5af7', '01a22178-65e5-75ff-b330-f0c6405b1c5a', '{"kind":"postal-address","whose":"own"}', '0f79f71590e96cb01dcf195d468ee662c73a256f669c908d0bdee431cb213a35', '7a45ea7bad0ee47b338c51836b943789c94afda5255652f5ae1c650534d40665', '{"contact_points":{"01a22178-65ee-7089-b3bc-3a483cba5af7":"g1euJy_2xcny5Onpl88dA8tUhtClzqwE9lzhgNcv2RI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (54, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-65fa-76c9-8e87-00cdf0ef9600', '01a22178-65e5-75ff-b330-f0c6405b1c5a', '{"kind":"number","whose":"shared"}', '7a45ea7bad0ee47b338c51836b943789c94afda5255652f5ae1c650534d40665', '86c4907d762ce7b082f26197b74d6109d57652e1819628fb7e97dfb879a1a333', '{"contact_points":{"01a22178-65fa-76c9-8e87-00cdf0ef9600":"ble4_V7XgTEGeqhCdzap3BaUUMz9djYoGR1pjItJfTo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (55, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-661e-7704-9ea0-0a5ae2764aad', '01a22178-65e5-75ff-b330-f0c6405b1c5a', '{"kind":"email","whose":"representative"}', '86c4907d762ce7b082f26197b74d6109d57652e1819628fb7e97dfb879a1a333', '4dbb2f8c6f50ca2040ee1f17627cf64dad55e91f3ff433ae6d22c582c3a160bd', '{"contact_points":{"01a22178-661e-7704-9ea0-0a5ae2764aad":"f8A8fUeyCzMTGXWKapQja5khRy0jg5-0nj1r5x1Q5Wo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (56, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-663d-7051-bc6b-fbe5e4f90736', '01a22178-65e5-75ff-b330-f0c6405b1c5a', '{"kind":"email","whose":"representative"}', '4dbb2f8c6f50ca2040ee1f17627cf64dad55e91f3ff433ae6d22c582c3a160bd', '26cb78af2082880793dd8928aab041465f08eed4a12ab1ff90186bce92665655', '{"contact_points":{"01a22178-663d-7051-bc6b-fbe5e4f90736":"VsIAE8gDZoQNS9v3a2Xq9lzuyPqUbkP31lvUMIh7UAc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (57, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-664d-7430-8305-80b4c4b6cefc', '01a22178-65e5-75ff-b330-f0c6405b1c5a', '{"kind":"email","whose":"representative"}', '26cb78af2082880793dd8928aab041465f08eed4a12ab1ff90186bce92665655', 'e65ca7753743c4150459881ca5e579bc43dcb5fa29f6b3bb34c23615dfd30261', '{"contact_points":{"01a22178-664d-7430-8305-80b4c4b6cefc":"aXrf7pTsHsVY95Lv2tvsJtnk2gthODawTYpKYs8dDos"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (58, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-66a5-70f5-b00f-8f7d7e5929b3', '01a22178-65e5-75ff-b330-f0c6405b1c5a', '{"kind":"email","whose":"representative"}', 'e65ca7753743c4150459881ca5e579bc43dcb5fa29f6b3bb34c23615dfd30261', '1c6e3ecddf377a710c15d2e2692d00f6522269de74137b50383420dcbfd23f1d', '{"contact_points":{"01a22178-66a5-70f5-b00f-8f7d7e5929b3":"IJytnDB2gZ-LtgByHsHHw3ADgASuH3xn2uinlmeiGjY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (59, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-66d5-7157-b4fa-866ed68b5214', '01a22178-65e5-75ff-b330-f0c6405b1c5a', '{"kind":"email","whose":"representative"}', '1c6e3ecddf377a710c15d2e2692d00f6522269de74137b50383420dcbfd23f1d', 'b178a18aec62f5030dd9471dbe8871c961ecd0ef533f602674fd9faa6bbc00a5', '{"contact_points":{"01a22178-66d5-7157-b4fa-866ed68b5214":"XVuBGI4bAugkCey2TFsi33ftLyFSfcxyhY83u820T1o"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (60, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-66f5-7693-9ecc-7b41ba073ddf', '01a22178-65e5-75ff-b330-f0c6405b1c5a', '{"kind":"email","whose":"representative"}', 'b178a18aec62f5030dd9471dbe8871c961ecd0ef533f602674fd9faa6bbc00a5', '8f75755dd2771ab3e976e7988c7f262fb6fe7caec33b066683790cd781c8cab9', '{"contact_points":{"01a22178-66f5-7693-9ecc-7b41ba073ddf":"5DKNbwTYawECW6ih3mFI0q6wyYKcy4EkZVrqDoCKcgg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (61, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22178-670c-7277-912d-f22aa13fa7c5', '01a22178-65e5-75ff-b330-f0c6405b1c5a', '{"kind":"email","whose":"representative"}', '8f75755dd2771ab3e976e7988c7f262fb6fe7caec33b066683790cd781c8cab9', 'f79636d987f76e5467d7d8ad0f5c074e47ec33fb715399f813c6d50c087bb3f2', '{"contact_points":{"01a22178-670c-7277-912d-f22aa13fa7c5":"IY_YBvM5P1FQOtPHq-GddwrSeK-jLSM_ZVtrgILJITQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (62, '2026-11-28T09:24:28.815Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'f79636d987f76e5467d7d8ad0f5c074e47ec33fb715399f813c6d50c087bb3f2', '8251f2490b746a26152fe288407db14f31039453e79e8976d44b52ff812a28b5', '{"arrangements":{"01a22178-680d-72fe-ae19-432a3d024411":"0cEKE1RwD84RdJ01lgxDrlAD_h7auJrlOYO3B_oQxjs"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (63, '2026-11-28T09:24:28.833Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '8251f2490b746a26152fe288407db14f31039453e79e8976d44b52ff812a28b5', '16ca1c65360b6d3fd1b674d244c1e845c095acc30d80865d3a691600abdeaf15', '{"arrangements":{"01a22178-6820-76d1-971b-7d26277645b6":"CmCMM8ryYG09y_8a3Vz2eoYLMqAtP64gluzJOjVkvX8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (64, '2026-11-28T09:24:28.841Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '16ca1c65360b6d3fd1b674d244c1e845c095acc30d80865d3a691600abdeaf15', '9f5323ccd9ed24ed9eb60453697023a29e13f6d6abd77b84c016e2c20005fb11', '{"arrangements":{"01a22178-6828-7293-8578-aa72337ff034":"NYIpiQIwBDmSQC2W-51UKMrakzQ_U-sIp8X1OipwcjM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (65, '2026-11-28T09:24:28.853Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '9f5323ccd9ed24ed9eb60453697023a29e13f6d6abd77b84c016e2c20005fb11', '554e9563d16d266c1e2921e50dbd07aeda5f299b3a4732f23d24a674d33cad65', '{"arrangements":{"01a22178-6834-76f4-9f0b-5909788c87bb":"rmrCKf6w_kH6QKYAyKCGhcLM9-WPsfQ2jBNgTQrwyts"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (66, '2026-11-28T09:24:28.858Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '554e9563d16d266c1e2921e50dbd07aeda5f299b3a4732f23d24a674d33cad65', '931e0689980969bfde4a2abfa6d1a0adbf46d75a24a245b744e0b0e454796b44', '{"closing_letters":{"01a22178-6839-75b7-8137-2f6f9e9f1ecf":"EvPMsRAHk5DPzyot_iXNKp9Q64rTTFhITdINZWKLfpg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (67, '2026-11-28T09:24:28.869Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '931e0689980969bfde4a2abfa6d1a0adbf46d75a24a245b744e0b0e454796b44', 'cbd3f2e26a2bdf0071c59a638e86177f1a329c88fca593e895217d434c56d22f', '{"closing_letters":{"01a22178-6842-70da-a71c-985bbfc1c6c6":"WeawHYR4QZojCmFBQI1zTeJ38_Vdks8UKFCIEri1csY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (68, '2026-11-28T09:24:28.877Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'cbd3f2e26a2bdf0071c59a638e86177f1a329c88fca593e895217d434c56d22f', 'd09eea1344ea66b3b792dcbbb946612cda7d9fa0f16b890e97a7f60d3e1cde51', '{"closing_letters":{"01a22178-684c-74c4-80e5-2e9e65304e38":"epFp4GP7odwz3Vd_Rtr-AaFinrVqfR58k1yLsaQqNLY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (69, '2026-11-28T09:24:28.895Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'd09eea1344ea66b3b792dcbbb946612cda7d9fa0f16b890e97a7f60d3e1cde51', 'fb507743b1d83feab20d9af092b1713acbb7cf0fc2a1b649106218a30a408b7b', '{"closing_letters":{"01a22178-685e-70f1-9be5-f353c8b32247":"jnJDfVfFZY5B0jDVxQkkOu9XJCQuwLKuc80fDYlTJcI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (70, '2026-11-28T09:24:28.923Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'fb507743b1d83feab20d9af092b1713acbb7cf0fc2a1b649106218a30a408b7b', '9a86d8dd0915a82eb05cff5efbac0695967bad6cdb10ecca301d4bc089977ff3', '{"customers":{"01a22178-6870-75d6-a279-08ffa3389b74":"FXV4rcwxgqNAU90uFJAbsJnuDEUm3fMFevrDj5j8fN0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (71, '2026-11-28T09:24:28.943Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '9a86d8dd0915a82eb05cff5efbac0695967bad6cdb10ecca301d4bc089977ff3', '7f3434efbd1819c05e311cca8928f382e124c11f18f606f12c0c48c8829898dd', '{"customers":{"01a22178-688f-72c7-81aa-844c57684bd6":"LR3Laz9KHK_HTT1YpmswYn2Pl-QmP_0hsn9whamDdzI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (72, '2026-11-28T09:24:28.958Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '7f3434efbd1819c05e311cca8928f382e124c11f18f606f12c0c48c8829898dd', '6fe5a83e350d58cb6c186eeba0f426a242d78a7a7e30d654a848669bbda06d53', '{"customers":{"01a22178-689d-7012-a85d-3452040f5c33":"HHx3Vo8RlPwrL6o9wulxtqVaV-vXI93TGZFqZp1Htno"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (73, '2026-11-28T09:24:28.981Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '6fe5a83e350d58cb6c186eeba0f426a242d78a7a7e30d654a848669bbda06d53', '9e87a13d86cf625e53b368560e62b3b1b43799c33b856570aa196a11f487fcf7', '{"decisions":{"01a22178-68b3-71bf-9577-b26f1782925a":"leYFhMeXqgg0dFggw46CZlTZfQtI_rUTLTAVKBIDIP0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (74, '2026-11-28T09:24:29.014Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '9e87a13d86cf625e53b368560e62b3b1b43799c33b856570aa196a11f487fcf7', 'b132554b4fa5b0bf9ceef5f0f30bc8be197d5750104ddf2225190733257797b2', '{"decisions":{"01a22178-68d5-7674-bee7-efaef0809fc9":"qO0UWsPszBz6clEleJ0yKIdL5RCgVV2H7445T7eRHeU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (75, '2026-11-28T09:24:29.027Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'b132554b4fa5b0bf9ceef5f0f30bc8be197d5750104ddf2225190733257797b2', 'a5f29f535ae06c33f65bbac7c5cf86759e4bb935a81e115bd31014ddce26d6f6', '{"decisions":{"01a22178-68e3-72de-a4a8-084a5bb4c69c":"AzJuHowc9VHkK62U9ERv21Lt8-IyADIuo_2Lm_OXN5c"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (76, '2026-11-28T09:24:29.035Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'a5f29f535ae06c33f65bbac7c5cf86759e4bb935a81e115bd31014ddce26d6f6', '070d1091aa006e5f1a274b745ac8a4c3707016f0ce9fb69946b9dc7e5d29f4b4', '{"decisions":{"01a22178-68ea-710d-a221-f0a70a367912":"UkNd1Z6RBmywcFU4tbyFg59rgHa7DtKa_DsCvBkjzfc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (77, '2026-11-28T09:24:29.055Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '070d1091aa006e5f1a274b745ac8a4c3707016f0ce9fb69946b9dc7e5d29f4b4', 'f140c30a58388da8f979888087667964f646908d450348fe4f2e5923af3bc786', '{"decisions":{"01a22178-68ff-7145-9d34-0e4dcb345ada":"Hb8mNZXdLFisCPdIz5_Gcp4GEFWXEFTuRAhlgG-vgZE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (78, '2026-11-28T09:24:29.073Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'f140c30a58388da8f979888087667964f646908d450348fe4f2e5923af3bc786', '6eed0385ccdfeaefe1bc330ba841c0e51f1eb250d3e7c08904c84f2d2d3aeddd', '{"decisions":{"01a22178-6910-7765-8436-a75cbad2240a":"NDZdH6QE-URiLxsT6ySWUV5E6eGax77d7-E5vzlIy94"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (79, '2026-11-28T09:24:29.090Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '6eed0385ccdfeaefe1bc330ba841c0e51f1eb250d3e7c08904c84f2d2d3aeddd', '6b0d0a98cd66a6c8662eb930b3aa0434ed28e5783734a9f0aacbcb3e1248c10c', '{"decisions":{"01a22178-6921-76bd-8f4c-33f13ba55366":"E5WzmFQ5sH6s52JoaSI9ak-_2K96AH0Ji8K5psesrLQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (80, '2026-11-28T09:24:29.107Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '6b0d0a98cd66a6c8662eb930b3aa0434ed28e5783734a9f0aacbcb3e1248c10c', 'ea5e6135dc5f5aca1e4f1701ea9d26fa56b04768d10e7de43e94e4a4c3e3a89f', '{"duties":{"01a22178-6932-7598-b1ed-05720c20b4db":"wlrDIJ9frRDpLBvwN3XWCJGMUzbjGPJiAgHrC37gg2o"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (81, '2026-11-28T09:24:29.136Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'ea5e6135dc5f5aca1e4f1701ea9d26fa56b04768d10e7de43e94e4a4c3e3a89f', '6c1cd33434cebf7a0fd7c41b8254045c08af073bdc036d1ac9e8ac78d24ef499', '{"duties":{"01a22178-694f-7381-99dc-3398310e26a0":"GSGw6lA_H93ZrnIKIJ2d2FmP8mlSf3L8HDdiOnlCqnk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (82, '2026-11-28T09:24:29.161Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '6c1cd33434cebf7a0fd7c41b8254045c08af073bdc036d1ac9e8ac78d24ef499', 'ae6f31cde1d3c5a46d02cfb1846830bddc110a1720326d5d000ebbff9eca2a98', '{"duties":{"01a22178-6969-703a-92b9-eff399295611":"cbtc4WBPkHP7sfueQZhgkPazT2G02FJ6pAVPVq3lbXw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (83, '2026-11-28T09:24:29.169Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'ae6f31cde1d3c5a46d02cfb1846830bddc110a1720326d5d000ebbff9eca2a98', '1f0da7cae4d02d564d11d0d34df48d79f78c0a7f6bf03d4b8ca0f85f4832953b', '{"duties":{"01a22178-6970-768f-a49e-d16a6570f608":"ngcL-w9Ku0AUDI6vIg8FYXWGZXGjO_xgxj8q0FqH3cU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (84, '2026-11-28T09:24:29.183Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '1f0da7cae4d02d564d11d0d34df48d79f78c0a7f6bf03d4b8ca0f85f4832953b', 'a85bc999abf781b954fbe26e8581925bf2d2565be9c57226e6914954daad559c', '{"duties":{"01a22178-697e-7090-8de8-e9d9ed3b7034":"lwQWJZh02DuCFGGvzDQM8suxh_U_KITeO9tBWLS-yag"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (85, '2026-11-28T09:24:29.197Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'a85bc999abf781b954fbe26e8581925bf2d2565be9c57226e6914954daad559c', '1ed54bef18bf4cf498179fc922c5c076937ac60f473b7ebf5d2d5bcc296286ff', '{"duties":{"01a22178-698c-763e-8d2f-41bfa81f09b8":"E7tVopb_-2uDjgliyY8tcb386bJJzYlDBNhdN7ZmmVw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (86, '2026-11-28T09:24:29.228Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '1ed54bef18bf4cf498179fc922c5c076937ac60f473b7ebf5d2d5bcc296286ff', 'e7974c45ac008282096c904a60a57254843d239fd4d1c4bd5c0d5717ce304ad2', '{"duties":{"01a22178-69a8-7644-abd8-2b7272bfb615":"BjtXCpXtLW_jk5SfqTlO3runJiPSTh7Pukoac1v0EEY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (87, '2026-11-28T09:24:29.240Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'e7974c45ac008282096c904a60a57254843d239fd4d1c4bd5c0d5717ce304ad2', 'd6d55935d1f422164e0e42498a227a11b45cdaca55be9b0090b615427cfcee8f', '{"escalations":{"01a22178-69b6-7509-b192-36c760804314":"FoPm26o7vXcjWEtHeof_e-3DFzTgO9-ZChOogSOky9k"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (88, '2026-11-28T09:24:29.254Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'd6d55935d1f422164e0e42498a227a11b45cdaca55be9b0090b615427cfcee8f', '153d5ee4d0bf6214094cda942f0d4720482b580caa2f96caf1a2ffdca13a6d6b', '{"escalations":{"01a22178-69c5-72d7-9719-8a9105b71b9a":"I-5ci4mq0dSisQU_NpSCWRYFZfhem4WqWkBWIJUO2SM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (89, '2026-11-28T09:24:29.262Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '153d5ee4d0bf6214094cda942f0d4720482b580caa2f96caf1a2ffdca13a6d6b', 'ac095658f3adee531b90b7703130b0c3740439b96d9a21b825bd76b29312adb6', '{"escalations":{"01a22178-69cd-738c-a0f5-0d39936af920":"4FcjV3GhktEwIOKvKe8e8OQ3G74CKmpcCyxjJZeZYl0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (90, '2026-11-28T09:24:29.274Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'ac095658f3adee531b90b7703130b0c3740439b96d9a21b825bd76b29312adb6', '5cd5a0cf4912a31f625305ad4b1f2a1bbb94dfa72bb22d7610065ad6340eea19', '{"escalations":{"01a22178-69d9-74c6-9974-cc288eedec6a":"Q8OVPC-tJ4BOGna7vp2jC-YkxfW-YYSPSe5kqynG7Wo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (91, '2026-11-28T09:24:29.282Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '5cd5a0cf4912a31f625305ad4b1f2a1bbb94dfa72bb22d7610065ad6340eea19', '77f2fdf0cb45995120f9f36924a72064f3849384f1476a3b2ade9cdda55a9725', '{"escalations":{"01a22178-69e1-713a-a378-d441acbf80b1":"t4-uP7c8L9bzdtoCqM2oBhMtvZ1x95jjZvINX_A_6uk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (92, '2026-11-28T09:24:29.298Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '77f2fdf0cb45995120f9f36924a72064f3849384f1476a3b2ade9cdda55a9725', 'fb1439b8c29b1a9d17e8086368bc6c2abc76e4d627b6b428ec77f83b0e36f722', '{"escalations":{"01a22178-69f1-7157-b704-43569e15c476":"up4HBHKRnk6r4-NGrq_q9rq3t4OPkg0xPsRizITuTDs"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (93, '2026-11-28T09:24:29.312Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'fb1439b8c29b1a9d17e8086368bc6c2abc76e4d627b6b428ec77f83b0e36f722', '6fc61c3bba951629a5f485426f7f6c29595a45b266a836de827eeb3ba6a63405', '{"escalations":{"01a22178-69ff-720c-97ce-f893a1f68147":"3mXwRCbOHz11qPKS_6AeitrR0s0PdZqCaulTHawu1xY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (94, '2026-11-28T09:24:29.330Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '6fc61c3bba951629a5f485426f7f6c29595a45b266a836de827eeb3ba6a63405', '0a8bd0048c56e7c4419f2a23bad2f2670ba9b4499a3560a57d4d2751dcd215d1', '{"escalations":{"01a22178-6a11-719e-a4d0-fa8f8a9a5059":"29EuowUJJF-ntRVWdlk9AUv6zJyqVHY9woLcfhSqiDY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (95, '2026-11-28T09:24:29.342Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '0a8bd0048c56e7c4419f2a23bad2f2670ba9b4499a3560a57d4d2751dcd215d1', 'b89a08777ba68cdfb19c5c2f71020dacc316bbe537f27657c5d280eb7d6b0113', '{"evidence":{"01a22178-6a1d-7496-baf1-b6c33152f07f":"_FQKP1ZCojUBJi0mCwyOcLE3V6_VWcYC4bYwzYXV3vg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (96, '2026-11-28T09:24:29.351Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'b89a08777ba68cdfb19c5c2f71020dacc316bbe537f27657c5d280eb7d6b0113', '8272e184be5274afaea258b9b096e04af75c3b7e32a2020dce3dc4f4314062c6', '{"evidence":{"01a22178-6a27-7697-b17d-977d5bfe9751":"Datt54rAWpi-a-yDEQ-ILBk_AV8Vd2DPi3D12VAgGDM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (97, '2026-11-28T09:24:29.361Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '8272e184be5274afaea258b9b096e04af75c3b7e32a2020dce3dc4f4314062c6', '2d74ddfde50212f59bf5f83c19341c1357c1e632cdeb01d8cc6fb46ed6d629e2', '{"evidence":{"01a22178-6a31-7399-93ee-aec2441fa228":"VGArGzkAxEhMwPeWEVuAydxwSepOOoZ8c1P3koGqAiQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (98, '2026-11-28T09:24:29.399Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '2d74ddfde50212f59bf5f83c19341c1357c1e632cdeb01d8cc6fb46ed6d629e2', '76fb2b9176356fd2cf1e48011daf293eae62b41dbb18fcd0f2ef560c82a84835', '{"formal_warnings":{"01a22178-6a3d-7357-b393-507b52a36fdb":"oUfJeG5axqzu260DDihdSGQiR36yefvAn5YWIOY6Ptw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (99, '2026-11-28T09:24:29.433Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '76fb2b9176356fd2cf1e48011daf293eae62b41dbb18fcd0f2ef560c82a84835', 'e7887f5f88d9368ceee25c676156ee1d29fab86dd9f407c819c215cb1f23a4c7', '{"formal_warnings":{"01a22178-6a77-71c2-a15f-f2fba082c68d":"PRi7J1Opq__xiM_M04Mg8q0ziTV9owqoTQ8UNctPNVg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (100, '2026-11-28T09:24:29.443Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'e7887f5f88d9368ceee25c676156ee1d29fab86dd9f407c819c215cb1f23a4c7', 'b74606ab4349f29a69c7f2715fec76fe34772465d329dd6dde259d5ca38be324', '{"imported_records":{"01a22178-6a82-700a-bbdd-bf995040d8ae":"XgUXuc4hxp8Oea7tqmjpe6Kwy59wkEfHQGFZOehaqOM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (101, '2026-11-28T09:24:29.476Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'b74606ab4349f29a69c7f2715fec76fe34772465d329dd6dde259d5ca38be324', 'b9b3759168c1e5179639f4656c8e12041c716c50509ee1b561949a7587bdd24f', '{"imported_records":{"01a22178-6a89-7271-b051-d57c80d5727a":"utdXGLcVzZ24JurstCfDDHfMLG8Me2j_YC5UVNBy_hI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (102, '2026-11-28T09:24:29.487Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'b9b3759168c1e5179639f4656c8e12041c716c50509ee1b561949a7587bdd24f', 'b45bf32eae391de68b0bdd53047babef09ec9b2a94aaea9b33576ed9692d48e7', '{"imported_records":{"01a22178-6aaf-7366-a0e5-6628809d1154":"nrdmKO0gT-VFIDD1-KhrYU7bxRoKo_y7pM80diyfqrw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (103, '2026-11-28T09:24:29.507Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'b45bf32eae391de68b0bdd53047babef09ec9b2a94aaea9b33576ed9692d48e7', '6aa6c43d0c6fa583128773aa32013a2cd8dbf64785af24b1f89f8113b7df6718', '{"imported_records":{"01a22178-6ac2-7589-8f32-4856070e349e":"N0zkWqWFVRdFVSIJGcfS_IS6A2bh1Qw2jN9tcSuPf_s"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (104, '2026-11-28T09:24:29.524Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '6aa6c43d0c6fa583128773aa32013a2cd8dbf64785af24b1f89f8113b7df6718', '4c630aaf073114d8f8b3173cb9feac9175089e8672fded83d292b3267ee34796', '{"imported_records":{"01a22178-6ad3-7606-a0be-45cc14c8ca1e":"ORhZbU7Hq7Iocm3Rtfeyairp_CwUqY-OmNhOED_Gqh0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (105, '2026-11-28T09:24:29.552Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '4c630aaf073114d8f8b3173cb9feac9175089e8672fded83d292b3267ee34796', '515e3ee44ece35ceb3cd336d0cd3db691fc3aa08a56b98e3f5b140d4e7854c5c', '{"imported_records":{"01a22178-6aef-771d-8fcf-12a476184f07":"Thw2onq08fJAi6smVnEoGpY70klSxfqNao8H4bycal0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (106, '2026-11-28T09:24:29.575Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '515e3ee44ece35ceb3cd336d0cd3db691fc3aa08a56b98e3f5b140d4e7854c5c', '1fcfac3b338c70665c0de387230e8d10466250daa205bec47eed1ab09e3efd64', '{"imported_records":{"01a22178-6afb-70ca-939f-accf66f57b36":"1fwMswTLGQ119h0eh-P9wUF0RobPKfPSQjjHNv0UkLw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (107, '2026-11-28T09:24:29.590Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '1fcfac3b338c70665c0de387230e8d10466250daa205bec47eed1ab09e3efd64', '779711c503cc952aa4b03c3d5c426aae793643d932d3dd14258fcf5e3d8c3da6', '{"imported_records":{"01a22178-6b15-71dd-8472-7a2e8c5efa31":"vvmDP6Rkbl-EohBBN4ExypIk9X0zjzHremJESC9iots"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (108, '2026-11-28T09:24:29.604Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '779711c503cc952aa4b03c3d5c426aae793643d932d3dd14258fcf5e3d8c3da6', '2ccbdd72d451496f7d5a0f984c48d905bfe201923780f269e48c8db2ceecc159', '{"imported_records":{"01a22178-6b23-760f-9c45-3a39fa65adaf":"hvR2UmHn1fJ3HD4U5KZkr0cSd_o24ba36klekuiT5xU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (109, '2026-11-28T09:24:29.621Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '2ccbdd72d451496f7d5a0f984c48d905bfe201923780f269e48c8db2ceecc159', '41f78616754b851e4ff3aed6bd9aa0c44a06bb59b8c584d010bc42926ea6a002', '{"imported_records":{"01a22178-6b34-714b-b75c-12de680bde87":"Fcd8dMxc6QRwEpEq8SgmU4aIQ52_UbY40wCcDM7mWYU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (110, '2026-11-28T09:24:29.638Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '41f78616754b851e4ff3aed6bd9aa0c44a06bb59b8c584d010bc42926ea6a002', '63793b823666c25a89fff72a11f176f95a7d598e27b06371cbb3e253f0cd6140', '{"imported_records":{"01a22178-6b45-717b-915d-343bacfcbbac":"7dGaU2NgOHJcJ-yi1GOVlwagDw9Py0PZ89l2kAOoSWI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (111, '2026-11-28T09:24:29.652Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '63793b823666c25a89fff72a11f176f95a7d598e27b06371cbb3e253f0cd6140', '5707ca5fe19ab89767eb3f76a62a8978fb018b5ea83442396d480f35423af82d', '{"imported_records":{"01a22178-6b53-7452-9ca2-75f2c0766154":"1goxpC8sECbWCiw0E6Je9rJmU0eJkgzx9t6N5bBEdhY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (112, '2026-11-28T09:24:29.790Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '5707ca5fe19ab89767eb3f76a62a8978fb018b5ea83442396d480f35423af82d', 'a89aa7e0811b64244f4e91dfd3ee563685fa695135760da5e8bf72ce93958449', '{"letters":{"01a22178-6bdc-7771-979a-243e310aa914":"4C6usFH6ySh0t3phLjlEyOsKyP6p1HHcGvvptaM2l-g"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (113, '2026-11-28T09:24:29.809Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'a89aa7e0811b64244f4e91dfd3ee563685fa695135760da5e8bf72ce93958449', '95d0fd4bc99efb7e339ded7058932aa7c039c7b9b835a618d36381d0fd7d2645', '{"letters":{"01a22178-6be8-7348-b151-c2ef448e350a":"E6pQhPWwaTKc3nw5XhHjBp1JGBY5YulXw-mJ7ompurM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (114, '2026-11-28T09:24:29.822Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '95d0fd4bc99efb7e339ded7058932aa7c039c7b9b835a618d36381d0fd7d2645', '8cb99e8cf263a0bae0551017c9cfcfea5f9d3ce9e6752e982d2a2696f0272efd', '{"letters":{"01a22178-6bfd-72a2-9e84-f4bfc1fdff2d":"H0Pjf6NzuhBUK-OpDCyyc3pdFCIFukVn7CvgHMhNjlc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (115, '2026-11-28T09:24:29.834Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '8cb99e8cf263a0bae0551017c9cfcfea5f9d3ce9e6752e982d2a2696f0272efd', 'caf842d310954140109670e442ab16bd49b6845ba90d076df3fe30e385a7a522', '{"letters":{"01a22178-6c09-71da-a705-7461acf898ef":"-72eOYtVTAdtRyoMLsvMa_4t8hYvNW4RuKvEmH919gg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (116, '2026-11-28T09:24:29.881Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'caf842d310954140109670e442ab16bd49b6845ba90d076df3fe30e385a7a522', '1ee49383a893a774d00c1b58bd907e338d652ff352765878df8aae8eeeb8e825', '{"original_words":{"01a22178-622c-70ac-8596-2cd5382a2da5":"P9SC94GUfxgpZfbL41GhwOr1qTLVtYkqvs5VdBUAUsU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (117, '2026-11-28T09:24:29.886Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '1ee49383a893a774d00c1b58bd907e338d652ff352765878df8aae8eeeb8e825', '69bc0d922ae510d9d5cfb402ac7502e75207523773a41bc0d4c591759330e322', '{"original_words":{"01a22178-64a7-7587-8910-7b15cd8f5edd":"-IzpnpO7d_-v-zZdktx_2f0HCs9avjundjYxGV2TJN4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (118, '2026-11-28T09:24:29.899Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '69bc0d922ae510d9d5cfb402ac7502e75207523773a41bc0d4c591759330e322', '45cb75fbaf63d98d7011b58fbef54e0e8c8045fd9040497f8d95f955c659af6b', '{"original_words":{"01a22178-6a1d-7496-baf1-b6c33152f07f":"ZQUpfzALicW9x1JcNNCBdPlkH5UkgbkgGprdntRPMbM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (119, '2026-11-28T09:24:29.929Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '45cb75fbaf63d98d7011b58fbef54e0e8c8045fd9040497f8d95f955c659af6b', '2cedf03277730fd07e1a29cd7f5254b649c415c4b829fa5ba22d957ad901d421', '{"passed_on":{"01a22178-6c68-7189-91b0-4aa2d4b3c798":"LEtUHyqbfgG083sM0Cxgn0YXDeCep1yfGVUVCCrRhcQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (120, '2026-11-28T09:24:29.938Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '2cedf03277730fd07e1a29cd7f5254b649c415c4b829fa5ba22d957ad901d421', 'ba1fc1fa98542a0701a50d7477f38d446d91d7ed91672c30f2c70abfda3ba500', '{"passed_on":{"01a22178-6c72-7666-ad3b-c69c61f623cc":"rEq5rJMl3OsIUPn9wuBjAzOipvTfUrx-sDtY5JbdSwg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (121, '2026-11-28T09:24:29.950Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'ba1fc1fa98542a0701a50d7477f38d446d91d7ed91672c30f2c70abfda3ba500', '8e1699bdfc1535ec752bd9fb5da2692b9ba10a5842d616cbd21bb0da3212953c', '{"passed_on":{"01a22178-6c7d-72c6-a258-1f6f8d2c4217":"pvNoUWBEGQXRVyTLNOClAR6Uo0jZ3sqdBBiKZuAjlxo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (122, '2026-11-28T09:24:29.958Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '8e1699bdfc1535ec752bd9fb5da2692b9ba10a5842d616cbd21bb0da3212953c', '25b06741aa17fd930be431b8d8384f1de13190ea3b30c7ff4ffecdfa0e27c850', '{"passed_on":{"01a22178-6c82-73cf-bfe5-940f2ce73c53":"8eXfA1jaWYSlnS8c8QHKW3qR-HOX1_6U4M567zAMVxY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (123, '2026-11-28T09:24:29.970Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '25b06741aa17fd930be431b8d8384f1de13190ea3b30c7ff4ffecdfa0e27c850', 'ba6a4f3bf4bfeadf7dbe039972faa6dfe2eb59748ba41b2df03145c62dbe0366', '{"passed_on":{"01a22178-6c91-7420-ac5d-b5df00790a25":"FpQdaz_xPnhtZVa682RjLPIC2SeZxrqT04H2XjiKw98"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (124, '2026-11-28T09:24:29.979Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'ba6a4f3bf4bfeadf7dbe039972faa6dfe2eb59748ba41b2df03145c62dbe0366', '6f8108195f2822053c1fec666c6ab6b2ec2a907b4cf24bb77916213af2b89e64', '{"passed_on":{"01a22178-6c99-70f7-aa7a-ab24dae57797":"rOLBC1Hznp95PueALcNYVLONdCBGaRACw9Vw2JdjtP4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (125, '2026-11-28T09:24:29.991Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '6f8108195f2822053c1fec666c6ab6b2ec2a907b4cf24bb77916213af2b89e64', '4fe27e954603d1ae4dc5e4fdd615440c998179b02d98a1d6e4b7c0cef8bea957', '{"passed_on":{"01a22178-6ca7-77f4-9772-d03a444b415b":"jjXN57VKfyyW43LcIg_BQwih61_e4gcFpWHeWJn66_A"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (126, '2026-11-28T09:24:30.007Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '4fe27e954603d1ae4dc5e4fdd615440c998179b02d98a1d6e4b7c0cef8bea957', '3fe6c20e0298af4bd8b5862b7940b9de9b3a439802e7ab88be65649228eaf9ba', '{"passed_on":{"01a22178-6cb4-718b-9484-dc850bae5f4e":"Vrx2a61VpDxEEv25ReTgOrpvzN_SWn_Wc-C_iZ2QdAY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (127, '2026-11-28T09:24:30.050Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '3fe6c20e0298af4bd8b5862b7940b9de9b3a439802e7ab88be65649228eaf9ba', 'fc37027560442a387b44260e95fd95250444e710ac10a3eafd26812a9e343387', '{"proposals":{"01a22178-6ce1-77cd-b5c1-00c995b9d7a1":"OpfN85F6U4T6CLa_XmEM7rreskLvxQlESzN8sQc3E3c"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (128, '2026-11-28T09:24:30.061Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'fc37027560442a387b44260e95fd95250444e710ac10a3eafd26812a9e343387', '4a39aeb1c98cf67d366191cd3901e82850d0e5249c11d06f1dc4f125522eb4cc', '{"proposals":{"01a22178-6cec-713b-a8f4-35486d7a6d8d":"YsdYg85JlFbuM3t2RnPALBkARYMK0wlrenni4LNdS4Q"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (129, '2026-11-28T09:24:30.069Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '4a39aeb1c98cf67d366191cd3901e82850d0e5249c11d06f1dc4f125522eb4cc', '724dba0b3c76fe2ed9c6e277becd31819de46662291144e535b19a4c5ed8fcd9', '{"proposals":{"01a22178-6cf4-71e6-ab07-48406d10038c":"0NbWZZn_mEpkDwEC5ajraHDkOAN0w6TQ4IgEoSitm8c"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (130, '2026-11-28T09:24:30.082Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '724dba0b3c76fe2ed9c6e277becd31819de46662291144e535b19a4c5ed8fcd9', 'ca66c2cb9ac03d3bb76c4f1791a5fb866ed34a1941c781086dd6f0871c1fac0a', '{"proposals":{"01a22178-6cff-7386-8ef5-b2be8495e599":"HXzLEUEK4V-QbNOJ-A-qzMkP3sNRKK33tw68_uirZaw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (131, '2026-11-28T09:24:30.087Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'ca66c2cb9ac03d3bb76c4f1791a5fb866ed34a1941c781086dd6f0871c1fac0a', 'a0d26d4f65e01f22a6683f6618202bf3d86c493b0fe356d05be139d666a40bfd', '{"proposals":{"01a22178-6d06-7701-b5fd-c8ae5eb8cce0":"r5pNEZ3NPqMzfhLTxUuNo-dqXqfZS2E9I8Ffad1VD_g"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (132, '2026-11-28T09:24:30.095Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'a0d26d4f65e01f22a6683f6618202bf3d86c493b0fe356d05be139d666a40bfd', 'a2820ae3673618c56423de0ac2543d5959da15a4a3be5cbff4830cadeb1c41f9', '{"proposals":{"01a22178-6d0e-74c0-9962-d404fe90b9a7":"Nw1N2ypYNp6bkqNr9IGUmb8-4lLPt65vuPnxuuVcMsY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (133, '2026-11-28T09:24:30.110Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'a2820ae3673618c56423de0ac2543d5959da15a4a3be5cbff4830cadeb1c41f9', '9b532800e242a60aa8609a7259b2aef663b13234d8aa5f2ac3bc648721725bf8', '{"proposals":{"01a22178-6d1d-750f-a1f3-98bedb038ceb":"r2FfaUkDGVenrDgwUwof9g6vg029n_UOC4tifun0ElY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (134, '2026-11-28T09:24:30.125Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '9b532800e242a60aa8609a7259b2aef663b13234d8aa5f2ac3bc648721725bf8', 'b39a6c7e9aa8b9966ba26fd793cbca9928119d920bb6346e36943ddbab0d8940', '{"proposals":{"01a22178-6d2c-7348-9feb-65545ca4799e":"snDLKGnIy2zyETbTOKYfiGmBse8711425o9RhoxWYQ0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (135, '2026-11-28T09:24:30.134Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'b39a6c7e9aa8b9966ba26fd793cbca9928119d920bb6346e36943ddbab0d8940', 'a8fdea06fed1ae9b47401fa9f6522647b54566a2c33941757a219adf96c44f11', '{"proposals":{"01a22178-6d35-756f-810c-43c4b19d3206":"Rop7LKZKCBRRF6clUL8rslwXWkuexmUCTJRXMCFhFgY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (136, '2026-11-28T09:24:30.139Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'a8fdea06fed1ae9b47401fa9f6522647b54566a2c33941757a219adf96c44f11', '29fcc63cd81b1908812c822b61eb191472280ce319be4e34cc8010463b876c35', '{"proposals":{"01a22178-6d3a-74de-98b9-a1b6e10f92c6":"RE-CQR4XOQtJtQcogcaGbAxk9PIbwYRt8ACfejQio5M"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (137, '2026-11-28T09:24:30.155Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '29fcc63cd81b1908812c822b61eb191472280ce319be4e34cc8010463b876c35', 'f28336c48c463d4c5f04ef2b455083f2204782b47ec186a4902db7ff51a7982c', '{"proposals":{"01a22178-6d4b-751e-bcfb-39151b78af4d":"VdxvdKeGh9g2Aq-tXOrbaSle0l1I7SkYrY4xJLnl1JE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (138, '2026-11-28T09:24:30.168Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'f28336c48c463d4c5f04ef2b455083f2204782b47ec186a4902db7ff51a7982c', 'd930d11cbfd2e74d7a69e7db070ad7d398bcd5ac109f11f68107988d1f4269dd', '{"proposals":{"01a22178-6d57-7013-8647-825f7af8ce50":"GiJj4xP4_g3Rvwsuv0qonWIBrZVd6ews5NeCIzJaaTQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (139, '2026-11-28T09:24:30.177Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'd930d11cbfd2e74d7a69e7db070ad7d398bcd5ac109f11f68107988d1f4269dd', '22db3860fdbba29d2ee039f1de51181ad5930b07ad7409bf461789c81349629b', '{"proposals":{"01a22178-6d60-761a-9f99-ea55e19dc8e2":"H9FBzG_vTSX6G5CDGbDSkf1IMyiE--TFFZzGyBWxY0I"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (140, '2026-11-28T09:24:30.184Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '22db3860fdbba29d2ee039f1de51181ad5930b07ad7409bf461789c81349629b', '44535ddf618bb8813d2443f3e79b4ee74881b99ba6e208e06159f29343c55582', '{"proposals":{"01a22178-6d67-7724-bf9e-0658c53f027b":"uhiEf_pfmTS9ytO8WTEKmCt9MFuwjhf2BnjWueoxiuU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (141, '2026-11-28T09:24:30.207Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '44535ddf618bb8813d2443f3e79b4ee74881b99ba6e208e06159f29343c55582', '72979c6e9b4dba8d621b26b1ff7c8f8b42cc25c3e571d1974b98b91e4bdbdc40', '{"proposals":{"01a22178-6d78-738c-bb05-f1897d7a304c":"XHGDE2zv2_BCra3ixtZxIIiYGGO6IKQmlm4RSMju0Qs"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (142, '2026-11-28T09:24:30.225Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '72979c6e9b4dba8d621b26b1ff7c8f8b42cc25c3e571d1974b98b91e4bdbdc40', 'ef22ad0aa383b102e1ce5936e028af76996c7ca53df7ca268e5f7cb4f473d65f', '{"restrictions":{"01a22178-6d83-704f-a936-685ab4f0c57b":"iiVJJ3i6PPw7MqemMxsfSiWmRC8nqHUc-8drEWyLpFA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (143, '2026-11-28T09:24:30.232Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'ef22ad0aa383b102e1ce5936e028af76996c7ca53df7ca268e5f7cb4f473d65f', '78f1b784d40e7fd05b0c74bb6a8ee7937d0d824f10acbce131a5422b717155d3', '{"restrictions":{"01a22178-6d97-76b2-8646-3f460c673b21":"xeLf7mfMQcNfQWxgyvfB-hUQHlsazNMWxoUOJw2LLmw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (144, '2026-11-28T09:24:30.254Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '78f1b784d40e7fd05b0c74bb6a8ee7937d0d824f10acbce131a5422b717155d3', 'f78aa6d7a4d931aa9ade59e59505ff89e41bcfa77f8dc67f91d9c5ce85a88d20', '{"restrictions":{"01a22178-6dad-72b5-814d-342399b0c170":"taQTXlnS9umQa-VddK1X0tXlcuTXdAeTS637oOtMpz0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (145, '2026-11-28T09:24:30.270Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'f78aa6d7a4d931aa9ade59e59505ff89e41bcfa77f8dc67f91d9c5ce85a88d20', '1950f165144470b2601a25329d16cf8d4cc39b245693f9a5e80580d59221f50e', '{"restrictions":{"01a22178-6dbd-73d1-8359-9570f416d1e1":"4W_1t3OJI-HDGPTC-Cg1TQCwZjxY1G_ZjY8GOqRxNSM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (146, '2026-11-28T09:24:30.282Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '1950f165144470b2601a25329d16cf8d4cc39b245693f9a5e80580d59221f50e', '53ae56ab6c2504d3098fe0b005481f64784528fcf8dcf8049f191e6eef104214', '{"restrictions":{"01a22178-6dc9-708a-bcf1-60c68b62927f":"A3uT4keBLkCG504qMzxu8QmgBjOmhoRG0Sdv_kTmVkY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (147, '2026-11-28T09:24:30.290Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '53ae56ab6c2504d3098fe0b005481f64784528fcf8dcf8049f191e6eef104214', '32d591581d1abb519a643ea388b6d6e4cd256be9d83fc8d7e12cae6da63e5375', '{"rights_requests":{"01a22178-6dd1-7786-ac1b-d0c5aa0a52d0":"YmEiGLyGIYMt-XBgdb5ElaJco5ON2-hy9jeFcIND2pU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (148, '2026-11-28T09:24:30.306Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '32d591581d1abb519a643ea388b6d6e4cd256be9d83fc8d7e12cae6da63e5375', '16e58977bf1254056e5e60039396e8b35cb4f6086f3cae68d25ea3c3cb6edc3e', '{"rights_requests":{"01a22178-6de1-711f-a47e-2499403e47bc":"maEBZgwh-m4NdLVmdvTFo5g1Fr-gVTWKjrFqdxR_uNM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (149, '2026-11-28T09:24:30.326Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '16e58977bf1254056e5e60039396e8b35cb4f6086f3cae68d25ea3c3cb6edc3e', 'e5b7a495e82261de166d078449d13436ac8bdc8944bdc7aaaa2ef3825353eac0', '{"rights_requests":{"01a22178-6df6-75fd-9550-e722260d5bbc":"09YYOfXIjjGQTJ8l1EUIgkS1gRsClzy5CKLC2mqGRtA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (150, '2026-11-28T09:24:30.350Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'e5b7a495e82261de166d078449d13436ac8bdc8944bdc7aaaa2ef3825353eac0', '22a09a98b0cb07f86f55a13f9d0a1c14a6fc70fe7422da06b0090585bd2591f8', '{"waiting_evidence":{"01a22178-6e09-77a8-bfeb-0247b2c1d748":"jcIYVmrh3taUqGdfekt_-oaHIjdUbKrsOFAhioYVLBw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (151, '2026-11-28T09:24:30.354Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '22a09a98b0cb07f86f55a13f9d0a1c14a6fc70fe7422da06b0090585bd2591f8', '9e8c6fdfed459dfc899eee88821147729743e971b63716a051b94b5d0083a6fd', '{"waiting_evidence":{"01a22178-6e11-7451-865f-714a77098c82":"Wv98xMKaaQMNCZlP7mnuQVjfj0UsiJFEz7UBujMq7qg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (152, '2026-11-28T09:24:30.361Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '9e8c6fdfed459dfc899eee88821147729743e971b63716a051b94b5d0083a6fd', 'af0f551af14675d2d6127b5ce6306ca7aefd828175c48229b5156fb80780346a', '{"waiting_evidence":{"01a22178-6e17-7745-b9c5-3b78bdbf462b":"Xp5VVPKRH2-6t8F1F0EntCVfTYOd7QkU--IYdGNXHng"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (153, '2026-11-28T09:24:30.373Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'af0f551af14675d2d6127b5ce6306ca7aefd828175c48229b5156fb80780346a', 'd69b855f599554ed8b0a5c9e841bc43de0beaf33cc1b66b4cc20e9dd7ceab018', '{"waiting_evidence":{"01a22178-6e25-7607-bcc0-e66acc81a015":"mIYU_DxMgMqFErQAj3TEckcGtjwocTD8FOE59KSGeQg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (154, '2026-11-28T09:24:30.380Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'd69b855f599554ed8b0a5c9e841bc43de0beaf33cc1b66b4cc20e9dd7ceab018', '28c6c18c36bd2cd006ad195b04a775ec262505d55bf8db04e716207c771d61b2', '{"warnings":{"01a22178-6e2a-70b5-b635-08fb2489173b":"TdM9HqHr4GEC83ZqYozsx7qb8hzz40vB5FEygC15W2A"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (155, '2026-11-28T09:24:30.391Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '28c6c18c36bd2cd006ad195b04a775ec262505d55bf8db04e716207c771d61b2', '02a5630dc00cc2baf98c1832d55d2cc3e11e663a9b80abd5cf0470f5981eaf07', '{"warnings":{"01a22178-6e35-772f-a71a-ef54e3d3a2bd":"1YeDb7doZQpbxgUihd0AOpfu-fq7j2B6k-ViT_4WNeY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (156, '2026-11-28T09:24:30.398Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '02a5630dc00cc2baf98c1832d55d2cc3e11e663a9b80abd5cf0470f5981eaf07', 'b543374173bedbff7d55fe4aa26667d3a2cd70c572f1769229ad46c0d5772a90', '{"warnings":{"01a22178-6e3d-7075-ad05-24378d174112":"gRTpKNf1dDlOAPA3Pcv1w3eygshm82qMlV49XVpC8hs"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (157, '2026-11-28T09:24:30.412Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'b543374173bedbff7d55fe4aa26667d3a2cd70c572f1769229ad46c0d5772a90', '26ab8ab0556b8c9ec8145242de4f6f4f0fc78d52e101843c772b9b3fa06edc3a', '{"warnings":{"01a22178-6e4b-77a3-b9ab-7a1e3ff52923":"G50FphIMF0wmHXZlZqh7qst3Cr3PGPaHfaEfsOaradg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (158, '2026-11-28T09:24:30.422Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '26ab8ab0556b8c9ec8145242de4f6f4f0fc78d52e101843c772b9b3fa06edc3a', '0d8da1272f198d4738df6359ef7aa6e67d65965991c4c8f94ffa0c8e9e02a6f9', '{"warnings":{"01a22178-6e55-77e1-bce5-36da8c0f2a76":"ZvzwczNheWl8rS0ryhq2iStr8AjawiPz4o5OTCLcgS4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (159, '2026-11-28T09:24:30.429Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '0d8da1272f198d4738df6359ef7aa6e67d65965991c4c8f94ffa0c8e9e02a6f9', 'ac559671c91ec19f5908efc7744885f5319a9d4cef4274498235332f6fc65134', '{"warnings":{"01a22178-6e5a-71b3-80d3-2a1ca301430c":"YZ2bjmeSJpyk_WchEdUKfa2dJyRfHyPObYgDgKBY54Y"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (160, '2026-11-28T09:24:30.445Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'ac559671c91ec19f5908efc7744885f5319a9d4cef4274498235332f6fc65134', '50eb2718a4927d08b845a27731674fb3dabbc8ead978517686c81291595eb84e', '{"passed_on":{"01a22178-6e6c-74c8-a69b-a5427974d3b2":"W9-FVRaYE6fazz9JozYLWjHCxf0fow0jW0znRQjOpaQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (161, '2026-11-28T09:24:30.453Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '50eb2718a4927d08b845a27731674fb3dabbc8ead978517686c81291595eb84e', '3ca71d4e1ef17095a4ed44d62256f5c9d8ca5cb8833026a0c2cebd8ec40c493f', '{"passed_on":{"01a22178-6e74-7074-94cd-617cae026e6a":"VkujsBWJWTVLSEpMmMK26etprYRX0m3QnOlNTGAn-k0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (162, '2026-12-01T09:00:00.000Z', 'looks-sealed', 'the-register-itself', 'the-register-itself', '01a22178-6e80-73fe-96b5-1be01f695e4a', '', '{"looks":8}', '3ca71d4e1ef17095a4ed44d62256f5c9d8ca5cb8833026a0c2cebd8ec40c493f', '06178b9534905beafcc2ea5f92b0b0774a1d975eddece26a0f33fe23977010d4', '{"ledger_seals":{"01a22178-6e80-73fe-96b5-1be01f695e4a":"NpTVHWbKUgp2CmxuzgKOSLf962pD_Liyi4aBygJGsuE"}}');
insert into calendar_feeds (id, secret_hash, made_at, ends_on, by_oid, by_tid, by_name)
  values ('01a22178-6589-77f5-9715-a57b33fec2fe', 'x', '2026-12-01T09:00:00.000Z', '2027-12-01', 'o', 't', 'Ruth Abbey');
insert into checkpoints (origin, size, signed_at, note)
  values ('01a22178-6757-74f8-8cbe-493336fd0fb0', 1, '2026-12-01T09:00:00.000Z', 'x');
insert into circumstances (id, restriction_id, reported_at, what, by_oid, by_tid, by_name, by_address, answer_by)
  values ('01a22178-64c0-72ca-8aa2-7d25404e6032', '01a22178-64ad-74bb-8ff7-0df7add06ed0', '2026-12-03T09:00:00.000Z', 'She has help now.', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'frances.lane@ambleford.example', '2026-12-31');
insert into closing_letters (id, formal_warning_id, kind, decided_on, made_at, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22178-62b0-7694-be65-e2d41901b871', '01a22178-6277-7448-b0a5-0a33c40389dc', 'objection-answer', '2026-11-03', '2026-11-03T09:00:00.000Z', 'sent', '2026-11-03', 'post', 'Our reference: F-C403-89DC
3 November 2026

Dear Petra Holm,

On 3 November 2026 you told us that you disagree with the formal warning that we sent you on 3 November 2026. This letter is our answer.

We have looked at it again, and the warning stays.

This warning ends on 3 November 2027, unless we withdraw it earlier.

Why we decided this

These are the reasons for our decision:

The words were hers.

We decided this under our policy on restricting contact. You can read it at https://www.ambleford.example/contact-policy.

If you disagree

You can also complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

We keep a confidential record of this: our decision, the messages that led to it, this letter, and what you tell us about it. Staff who get a message from you see that we gave you this warning, and until when it counts. Only the officers who decide, review and look after the record see the reasons. We delete the record 12 months after the warning ends. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Frances Lane
Director of Customer and Business Support Services
Ambleford City Council', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into closing_letters (id, formal_warning_id, kind, decided_on, made_at, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22178-6839-75b7-8137-2f6f9e9f1ecf', '01a22178-6277-7448-b0a5-0a33c40389dc', 'formal-warning-withdrawal', '2026-11-03', '2026-11-03T09:00:00.000Z', 'sent', '2026-11-03', 'post', 'Our reference: F-C403-89DC
3 November 2026

Dear Petra Holm,

On 3 November 2026 you told us that you disagree with the formal warning that we sent you on 3 November 2026. This letter is our answer.

We have looked at it again, and the warning stays.

This warning ends on 3 November 2027, unless we withdraw it earlier.

Why we decided this

These are the reasons for our decision:

The words were hers.

We decided this under our policy on restricting contact. You can read it at https://www.ambleford.example/contact-policy.

If you disagree

You can also complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

We keep a confidential record of this: our decision, the messages that led to it, this letter, and what you tell us about it. Staff who get a message from you see that we gave you this warning, and until when it counts. Only the officers who decide, review and look after the record see the reasons. We delete the record 12 months after the warning ends. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Frances Lane
Director of Customer and Business Support Services
Ambleford City Council', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into closing_letters (id, formal_warning_id, kind, decided_on, made_at, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22178-6842-70da-a71c-985bbfc1c6c6', '01a22178-6277-7448-b0a5-0a33c40389dc', 'precautions-ended', '2026-11-03', '2026-11-03T09:00:00.000Z', 'sent', '2026-11-03', 'post', 'Our reference: F-C403-89DC
3 November 2026

Dear Petra Holm,

On 3 November 2026 you told us that you disagree with the formal warning that we sent you on 3 November 2026. This letter is our answer.

We have looked at it again, and the warning stays.

This warning ends on 3 November 2027, unless we withdraw it earlier.

Why we decided this

These are the reasons for our decision:

The words were hers.

We decided this under our policy on restricting contact. You can read it at https://www.ambleford.example/contact-policy.

If you disagree

You can also complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

We keep a confidential record of this: our decision, the messages that led to it, this letter, and what you tell us about it. Staff who get a message from you see that we gave you this warning, and until when it counts. Only the officers who decide, review and look after the record see the reasons. We delete the record 12 months after the warning ends. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Frances Lane
Director of Customer and Business Support Services
Ambleford City Council', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into closing_letters (id, formal_warning_id, kind, decided_on, made_at, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22178-684c-74c4-80e5-2e9e65304e38', '01a22178-6277-7448-b0a5-0a33c40389dc', 'objection-answer', '2026-11-03', '2026-11-03T09:00:00.000Z', 'to-write', '2026-11-03', 'post', 'Our reference: F-C403-89DC
3 November 2026

Dear Petra Holm,

On 3 November 2026 you told us that you disagree with the formal warning that we sent you on 3 November 2026. This letter is our answer.

We have looked at it again, and the warning stays.

This warning ends on 3 November 2027, unless we withdraw it earlier.

Why we decided this

These are the reasons for our decision:

The words were hers.

We decided this under our policy on restricting contact. You can read it at https://www.ambleford.example/contact-policy.

If you disagree

You can also complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

We keep a confidential record of this: our decision, the messages that led to it, this letter, and what you tell us about it. Staff who get a message from you see that we gave you this warning, and until when it counts. Only the officers who decide, review and look after the record see the reasons. We delete the record 12 months after the warning ends. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Frances Lane
Director of Customer and Business Support Services
Ambleford City Council', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into closing_letters (id, formal_warning_id, kind, decided_on, made_at, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22178-685e-70f1-9be5-f353c8b32247', '01a22178-6277-7448-b0a5-0a33c40389dc', 'objection-answer', '2026-11-03', '2026-11-03T09:00:00.000Z', 'not-notified', '2026-11-03', 'post', 'Our reference: F-C403-89DC
3 November 2026

Dear Petra Holm,

On 3 November 2026 you told us that you disagree with the formal warning that we sent you on 3 November 2026. This letter is our answer.

We have looked at it again, and the warning stays.

This warning ends on 3 November 2027, unless we withdraw it earlier.

Why we decided this

These are the reasons for our decision:

The words were hers.

We decided this under our policy on restricting contact. You can read it at https://www.ambleford.example/contact-policy.

If you disagree

You can also complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

We keep a confidential record of this: our decision, the messages that led to it, this letter, and what you tell us about it. Staff who get a message from you see that we gave you this warning, and until when it counts. Only the officers who decide, review and look after the record see the reasons. We delete the record 12 months after the warning ends. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Frances Lane
Director of Customer and Business Support Services
Ambleford City Council', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into contact_moves (id, before, after, why, moved, at, by_oid, by_tid, by_name)
  values ('01a22178-658c-7696-a18c-d233d026ab58', 'a@x.example', '{}', 'Left.', '{}', '2026-12-01T09:00:00.000Z', 'o', 't', 'Ruth Abbey');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a22178-61ad-751e-a9e0-e08703bb1bf7', '01a22178-61ab-766c-8390-8e5beca35e40', 'email', 'petra.holm@example.org', 'petra.holm@example.org', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a22178-61ad-751f-901f-bc7720a166ac', '01a22178-61ab-766c-8390-8e5beca35e40', 'number', '07700 900456', '+447700900456', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a22178-61ad-7520-afbf-55cab5e24226', '01a22178-61ab-766c-8390-8e5beca35e40', 'name', 'Petra Holm', 'petra holm', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a22178-64c6-74ab-b142-e4b3c3a19297', '01a22178-61ab-766c-8390-8e5beca35e40', 'email', 'p.holm@example.net', 'p.holm@example.net', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a22178-65e6-72f0-9f41-cb7cab3773fa', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'email', 'every.state@example.net', 'every.state@example.net', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a22178-65ee-7089-b3bc-3a483cba5af7', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'postal-address', '2 Mill Lane
AM1 2JM', 'AM1 2JM|2 mill lane', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose)
  values ('01a22178-65fa-76c9-8e87-00cdf0ef9600', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'number', '01632 960001', '+441632960001', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'shared');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22178-661e-7704-9ea0-0a5ae2764aad', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'email', 'solicitor@example.net', 'solicitor@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'solicitor', 'Kim 0');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22178-663d-7051-bc6b-fbe5e4f90736', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'email', 'mp@example.net', 'mp@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'mp', 'Kim 1');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22178-664d-7430-8305-80b4c4b6cefc', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'email', 'councillor@example.net', 'councillor@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'councillor', 'Kim 2');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22178-66a5-70f5-b00f-8f7d7e5929b3', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'email', 'advocate@example.net', 'advocate@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'advocate', 'Kim 3');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22178-66d5-7157-b4fa-866ed68b5214', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'email', 'carer@example.net', 'carer@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'carer', 'Kim 4');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22178-66f5-7693-9ecc-7b41ba073ddf', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'email', 'support-worker@example.net', 'support-worker@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'support-worker', 'Kim 5');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22178-670c-7277-912d-f22aa13fa7c5', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'email', 'relative@example.net', 'relative@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'relative', 'Kim 6');
insert into corrections (id, record_kind, record_id, field, before, after, why, at, by_oid, by_tid, by_name)
  values ('01a22178-64ef-752c-b902-a9eb35500314', 'escalation', '01a22178-6317-778c-888e-bb8122d1b39f', 'account', 'planted-word-7f3a', 'Once.', 'It was a slip.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into customers (id, added_at)
  values ('01a22178-61ab-766c-8390-8e5beca35e40', '2026-11-03T09:00:00.000Z');
insert into customers (id, added_at, merged_into)
  values ('01a22178-64c6-74aa-87a6-5a63dd676c1f', '2026-11-03T09:00:00.000Z', '01a22178-61ab-766c-8390-8e5beca35e40');
insert into customers (id, added_at)
  values ('01a22178-65e5-75ff-b330-f0c6405b1c5a', '2026-11-03T09:00:00.000Z');
insert into customers (id, added_at, language)
  values ('01a22178-6870-75d6-a279-08ffa3389b74', '2026-11-03T09:00:00.000Z', 'english');
insert into customers (id, added_at, language)
  values ('01a22178-688f-72c7-81aa-844c57684bd6', '2026-11-03T09:00:00.000Z', 'welsh');
insert into customers (id, added_at, language)
  values ('01a22178-689d-7012-a85d-3452040f5c33', '2026-11-03T09:00:00.000Z', 'both');
insert into decision_drafts (id, escalation_id, by_oid, by_tid, by_name, form, saved_at)
  values ('01a22178-676b-76e2-b8d3-5ace97578a4e', '01a22178-622b-723a-ae3a-7453a682ed59', 'x', 'x', 'x', 'x', '2026-12-01T09:00:00.000Z');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22178-6271-76da-bbe1-646adf389638', '01a22178-622b-723a-ae3a-7453a682ed59', 'warn-formally', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, considered, terms, decided_at, by_oid, by_tid, by_name)
  values ('01a22178-632e-7156-8268-0d2535bf2fd0', '01a22178-6317-778c-888e-bb8122d1b39f', 'approve', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', '{"measures":[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":"by letter to Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}],"ways":[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}],"contact":{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"},"deputy":{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"},"mail":{"kind":"forward","exceptions":[]},"services":null,"scopeReason":"It concerns every service.","until":null,"reviewOn":"2027-05-03"}', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into decisions (id, escalation_id, outcome, reasons, considered, terms, decided_at, by_oid, by_tid, by_name)
  values ('01a22178-64ab-75d0-9769-78239dda1245', '01a22178-64a6-7438-892e-f7027607ef1f', 'approve', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', '{"measures":[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":"by letter to Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}],"ways":[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}],"contact":{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"},"deputy":{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"},"mail":{"kind":"forward","exceptions":[]},"services":null,"scopeReason":"It concerns every service.","until":null,"reviewOn":"2027-05-03"}', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22178-68b3-71bf-9577-b26f1782925a', '01a22178-622b-723a-ae3a-7453a682ed59', 'decline', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22178-68d5-7674-bee7-efaef0809fc9', '01a22178-622b-723a-ae3a-7453a682ed59', 'no-action', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22178-68e3-72de-a4a8-084a5bb4c69c', '01a22178-622b-723a-ae3a-7453a682ed59', 'ask-for-more', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22178-68ea-710d-a221-f0a70a367912', '01a22178-622b-723a-ae3a-7453a682ed59', 'refer-to-legal', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22178-68ff-7145-9d34-0e4dcb345ada', '01a22178-622b-723a-ae3a-7453a682ed59', 'warn-instead', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22178-6910-7765-8436-a75cbad2240a', '01a22178-622b-723a-ae3a-7453a682ed59', 'treat-as-complaint', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22178-6921-76bd-8f4c-33f13ba55366', '01a22178-622b-723a-ae3a-7453a682ed59', 'legal-advice', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22178-6365-7404-aff2-528a226f8ff5', '01a22178-6361-71a8-8ace-4ccf11d43e97', 'message', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22178-6932-7598-b1ed-05720c20b4db', '01a22178-6361-71a8-8ace-4ccf11d43e97', 'filed-mail', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22178-694f-7381-99dc-3398310e26a0', '01a22178-6361-71a8-8ace-4ccf11d43e97', 'information-request', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22178-6969-703a-92b9-eff399295611', '01a22178-6361-71a8-8ace-4ccf11d43e97', 'subject-access', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22178-6970-768f-a49e-d16a6570f608', '01a22178-6361-71a8-8ace-4ccf11d43e97', 'data-protection-complaint', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22178-697e-7090-8de8-e9d9ed3b7034', '01a22178-6361-71a8-8ace-4ccf11d43e97', 'safeguarding', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22178-698c-763e-8d2f-41bfa81f09b8', '01a22178-6361-71a8-8ace-4ccf11d43e97', 'complaint', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22178-69a8-7644-abd8-2b7272bfb615', '01a22178-6361-71a8-8ace-4ccf11d43e97', 'adjustments', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22178-622b-723a-ae3a-7453a682ed59', '01a22178-61ab-766c-8390-8e5beca35e40', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'formal-warning', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22178-6317-778c-888e-bb8122d1b39f', '01a22178-61ab-766c-8390-8e5beca35e40', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'approved', 'Once.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22178-64a6-7438-892e-f7027607ef1f', '01a22178-61ab-766c-8390-8e5beca35e40', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'approved', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22178-69b6-7509-b192-36c760804314', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'pending', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22178-69c5-72d7-9719-8a9105b71b9a', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'more-wanted', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22178-69cd-738c-a0f5-0d39936af920', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'withdrawn', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22178-69d9-74c6-9974-cc288eedec6a', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'declined', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22178-69e1-713a-a378-d441acbf80b1', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'no-action', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22178-69f1-7157-b704-43569e15c476', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'referred', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22178-69ff-720c-97ce-f893a1f68147', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'warning-instead', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22178-6a11-719e-a4d0-fa8f8a9a5059', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'complaint', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into evidence (id, escalation_id, added_at, channel, contact, compared)
  values ('01a22178-622c-70ac-8596-2cd5382a2da5', '01a22178-622b-723a-ae3a-7453a682ed59', '2026-11-03T09:00:00.000Z', 'telephone', '{"channel":"telephone","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into evidence (id, escalation_id, added_at, channel, message_id, contact, sha256, bytes, compared, filed_salt)
  values ('01a22178-6317-778d-a81a-7cbb7b85dcf2', '01a22178-6317-778c-888e-bb8122d1b39f', '2026-11-03T09:00:00.000Z', 'email', '<a@example.org>', '{"channel":"email","internetMessageId":"<a@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 'fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649', 79, 0, 'D3gFiU9JxRz34JdxwHt5iw');
insert into evidence (id, escalation_id, added_at, channel, message_id, contact, sha256, bytes, compared, filed_salt)
  values ('01a22178-631b-7038-98ef-d0e0cba38ccf', '01a22178-6317-778c-888e-bb8122d1b39f', '2026-11-03T09:00:00.000Z', 'email', '<b@example.org>', '{"channel":"email","internetMessageId":"<b@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 'fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649', 79, 0, 'GIV-lUN_G2YGqixh_WpYGQ');
insert into evidence (id, representation_id, added_at, channel, message_id, contact, sha256, bytes, compared, filed_salt)
  values ('01a22178-63ec-7088-95b8-e8a28b988429', '01a22178-63eb-7249-8017-e83943e6f466', '2026-11-03T09:00:00.000Z', 'email', '<c@example.org>', '{"channel":"email","internetMessageId":"<c@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 'fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649', 79, 0, 'i1Nqt2bnxi-GyyW8580aOw');
insert into evidence (id, escalation_id, added_at, channel, message_id, contact, compared)
  values ('01a22178-64a7-7587-8910-7b15cd8f5edd', '01a22178-64a6-7438-892e-f7027607ef1f', '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 0);
insert into evidence (id, escalation_id, added_at, channel, contact, compared)
  values ('01a22178-6a1d-7496-baf1-b6c33152f07f', '01a22178-622b-723a-ae3a-7453a682ed59', '2026-11-03T09:00:00.000Z', 'in-person', '{"channel":"telephone","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into evidence (id, escalation_id, added_at, channel, contact, compared)
  values ('01a22178-6a27-7697-b17d-977d5bfe9751', '01a22178-622b-723a-ae3a-7453a682ed59', '2026-11-03T09:00:00.000Z', 'post', '{"channel":"telephone","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into evidence (id, escalation_id, added_at, channel, contact, compared)
  values ('01a22178-6a31-7399-93ee-aec2441fa228', '01a22178-622b-723a-ae3a-7453a682ed59', '2026-11-03T09:00:00.000Z', 'social-media', '{"channel":"telephone","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into formal_warnings (id, customer_id, escalation_id, service, behaviours, reasons, decided_on, made_at, by_oid, by_tid, by_name, by_address, state, sent_on, method, text, lapses_on, recorded_at, recorded_by_oid, recorded_by_tid, recorded_by_name, lapses_after_months)
  values ('01a22178-6277-7448-b0a5-0a33c40389dc', '01a22178-61ab-766c-8390-8e5beca35e40', '01a22178-622b-723a-ae3a-7453a682ed59', 'Housing', '["abusive"]', 'Twelve insults after a polite warning.', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'frances.lane@ambleford.example', 'given', '2026-11-03', 'post', 'Our reference: F-C403-89DC
3 November 2026

Dear Petra Holm,

I am writing to give you a formal warning. Some of your contact with us has been unacceptable under our policy. This letter says why, and what may happen next.

What this is about

This is about the following behaviour:
• abusive words or conduct towards our staff

Why we decided this

These are the reasons for our decision:

Twelve insults after a polite warning.

We decided this under our policy on restricting contact. You can read it at https://www.ambleford.example/contact-policy.

What may happen next

If it continues, we may limit how you can contact us. We could:
• ask you to contact one person only
• limit which people you can contact
• limit how often you can contact us
• limit what we answer
• set days and times for contacting us
• close one way of contacting us, such as telephone or e-mail. You could still reach us in another way

We would look at your situation first and write to you. Until then you can contact us as usual. Please tell us if something makes this hard for you, such as a disability or a difficult time. We will see how we can help.

How long this lasts

This warning ends on 3 November 2027, unless we withdraw it earlier.

If you disagree

If you disagree with this warning, or if there is something we should know, please tell the Governance Office by e-mail to governance@ambleford.example or by letter to Ambleford City Council, 1 Castle Street, Ambleford, AM1 2BC. You can also ask somebody to do this for you. Where possible, somebody who did not take the decision will look at it again. We will answer you in writing.

You can also complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

We keep a confidential record of this: our decision, the messages that led to it, this letter, and what you tell us about it. Staff who get a message from you see that we gave you this warning, and until when it counts. Only the officers who decide, review and look after the record see the reasons. We delete the record 12 months after the warning ends. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Frances Lane
Director of Customer and Business Support Services
Ambleford City Council', '2027-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 12);
insert into formal_warnings (id, customer_id, escalation_id, service, behaviours, reasons, decided_on, made_at, by_oid, by_tid, by_name, by_address, state, sent_on, method, text, lapses_on, recorded_at, recorded_by_oid, recorded_by_tid, recorded_by_name, lapses_after_months)
  values ('01a22178-6a3d-7357-b393-507b52a36fdb', '01a22178-65e5-75ff-b330-f0c6405b1c5a', '01a22178-622b-723a-ae3a-7453a682ed59', 'Housing', '["abusive"]', 'Twelve insults after a polite warning.', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'frances.lane@ambleford.example', 'to-send', '2026-11-03', 'post', 'Our reference: F-C403-89DC
3 November 2026

Dear Petra Holm,

I am writing to give you a formal warning. Some of your contact with us has been unacceptable under our policy. This letter says why, and what may happen next.

What this is about

This is about the following behaviour:
• abusive words or conduct towards our staff

Why we decided this

These are the reasons for our decision:

Twelve insults after a polite warning.

We decided this under our policy on restricting contact. You can read it at https://www.ambleford.example/contact-policy.

What may happen next

If it continues, we may limit how you can contact us. We could:
• ask you to contact one person only
• limit which people you can contact
• limit how often you can contact us
• limit what we answer
• set days and times for contacting us
• close one way of contacting us, such as telephone or e-mail. You could still reach us in another way

We would look at your situation first and write to you. Until then you can contact us as usual. Please tell us if something makes this hard for you, such as a disability or a difficult time. We will see how we can help.

How long this lasts

This warning ends on 3 November 2027, unless we withdraw it earlier.

If you disagree

If you disagree with this warning, or if there is something we should know, please tell the Governance Office by e-mail to governance@ambleford.example or by letter to Ambleford City Council, 1 Castle Street, Ambleford, AM1 2BC. You can also ask somebody to do this for you. Where possible, somebody who did not take the decision will look at it again. We will answer you in writing.

You can also complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

We keep a confidential record of this: our decision, the messages that led to it, this letter, and what you tell us about it. Staff who get a message from you see that we gave you this warning, and until when it counts. Only the officers who decide, review and look after the record see the reasons. We delete the record 12 months after the warning ends. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Frances Lane
Director of Customer and Business Support Services
Ambleford City Council', '2027-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 12);
insert into formal_warnings (id, customer_id, escalation_id, service, behaviours, reasons, decided_on, made_at, by_oid, by_tid, by_name, by_address, state, sent_on, method, text, lapses_on, recorded_at, recorded_by_oid, recorded_by_tid, recorded_by_name, lapses_after_months)
  values ('01a22178-6a77-71c2-a15f-f2fba082c68d', '01a22178-65e5-75ff-b330-f0c6405b1c5a', '01a22178-622b-723a-ae3a-7453a682ed59', 'Housing', '["abusive"]', 'Twelve insults after a polite warning.', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'frances.lane@ambleford.example', 'withdrawn', '2026-11-03', 'post', 'Our reference: F-C403-89DC
3 November 2026

Dear Petra Holm,

I am writing to give you a formal warning. Some of your contact with us has been unacceptable under our policy. This letter says why, and what may happen next.

What this is about

This is about the following behaviour:
• abusive words or conduct towards our staff

Why we decided this

These are the reasons for our decision:

Twelve insults after a polite warning.

We decided this under our policy on restricting contact. You can read it at https://www.ambleford.example/contact-policy.

What may happen next

If it continues, we may limit how you can contact us. We could:
• ask you to contact one person only
• limit which people you can contact
• limit how often you can contact us
• limit what we answer
• set days and times for contacting us
• close one way of contacting us, such as telephone or e-mail. You could still reach us in another way

We would look at your situation first and write to you. Until then you can contact us as usual. Please tell us if something makes this hard for you, such as a disability or a difficult time. We will see how we can help.

How long this lasts

This warning ends on 3 November 2027, unless we withdraw it earlier.

If you disagree

If you disagree with this warning, or if there is something we should know, please tell the Governance Office by e-mail to governance@ambleford.example or by letter to Ambleford City Council, 1 Castle Street, Ambleford, AM1 2BC. You can also ask somebody to do this for you. Where possible, somebody who did not take the decision will look at it again. We will answer you in writing.

You can also complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

We keep a confidential record of this: our decision, the messages that led to it, this letter, and what you tell us about it. Staff who get a message from you see that we gave you this warning, and until when it counts. Only the officers who decide, review and look after the record see the reasons. We delete the record 12 months after the warning ends. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Frances Lane
Director of Customer and Business Support Services
Ambleford City Council', '2027-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 12);
insert into holds (id, customer_id, reason, look_again_on, placed_at, looks, by_oid, by_tid, by_name)
  values ('01a22178-6536-7098-96e0-f3ce86f5a33b', '01a22178-61ab-766c-8390-8e5beca35e40', 'A claim.', '2027-06-01', '2026-12-01T09:00:00.000Z', '[]', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into import_corrections (import_id, row_number, field, becomes)
  values ('01a22178-6521-75db-a539-557141d5fee3', 1, 'x', 'x');
insert into import_files (import_id, content)
  values ('01a22178-6521-75db-a539-557141d5fee3', x'66726f6d20612066696c65');
insert into import_findings (id, import_id, stops, row_number, column_number, what, about)
  values ('01a22178-65ad-7384-86c7-3a28685203aa', '01a22178-6521-75db-a539-557141d5fee3', 0, 2, 1, 'column-not-used', 'Notes');
insert into import_findings (id, import_id, stops, row_number, column_number, what, about)
  values ('01a22178-6e66-76f3-b3c3-acbc31607cda', '01a22178-6521-75db-a539-557141d5fee3', 1, 2, 1, 'column-not-used', 'Notes');
insert into import_habits (about, choice, used_at)
  values ('01a22178-678a-702c-ae14-47a9b91074ec', 'x', '2026-12-01T09:00:00.000Z');
insert into import_to_sign (id, import_id, row_number, content)
  values ('01a22178-6798-76b3-b6cd-d6aea98fdfb4', '01a22178-6521-75db-a539-557141d5fee3', 1, 'x');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22178-6334-7117-a916-4e69416f96b7', '01a22178-6521-75db-a539-557141d5fee3', 'restriction', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22178-6a82-700a-bbdd-bf995040d8ae', '01a22178-6521-75db-a539-557141d5fee3', 'warning', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22178-6a89-7271-b051-d57c80d5727a', '01a22178-6521-75db-a539-557141d5fee3', 'escalation', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22178-6aaf-7366-a0e5-6628809d1154', '01a22178-6521-75db-a539-557141d5fee3', 'letter', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22178-6ac2-7589-8f32-4856070e349e', '01a22178-6521-75db-a539-557141d5fee3', 'representation', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22178-6ad3-7606-a0be-45cc14c8ca1e', '01a22178-6521-75db-a539-557141d5fee3', 'changed-circumstances', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22178-6aef-771d-8fcf-12a476184f07', '01a22178-6521-75db-a539-557141d5fee3', 'review', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22178-6afb-70ca-939f-accf66f57b36', '01a22178-6521-75db-a539-557141d5fee3', 'formal-warning', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22178-6b15-71dd-8472-7a2e8c5efa31', '01a22178-6521-75db-a539-557141d5fee3', 'precaution', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22178-6b23-760f-9c45-3a39fa65adaf', '01a22178-6521-75db-a539-557141d5fee3', 'legal-question', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22178-6b34-714b-b75c-12de680bde87', '01a22178-6521-75db-a539-557141d5fee3', 'closing-letter', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22178-6b45-717b-915d-343bacfcbbac', '01a22178-6521-75db-a539-557141d5fee3', 'objection', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22178-6b53-7452-9ca2-75f2c0766154', '01a22178-6521-75db-a539-557141d5fee3', 'rights-request', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22178-6521-75db-a539-557141d5fee3', 'checked', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22178-6b65-7194-ade7-52b8097fd678', 'checking', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22178-6b70-704a-b277-4c878efb426f', 'running', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22178-6b79-7799-9585-25e12bcac88a', 'done', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22178-6b8a-742d-8a36-89675ad6aeab', 'unreadable', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22178-6b93-749f-908a-40019abd410a', 'stopped', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22178-6b9a-71d2-b49f-fb98f9fe4cad', 'discarded', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22178-6ba0-76a2-a9dc-112081d8e093', 'to-sign', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22178-6ba7-71be-8ae0-bc6bcb31efef', 'signed', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22178-6bb3-76f8-b8ab-46a8355fb97b', 'checked', 'xlsx', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22178-6bbf-74b7-85fd-35c6e6ad778e', 'checked', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'add', 0, 0, 'o', 't', 'Ruth Abbey');
insert into kysely_migration (name, timestamp)
  values ('0001-first', '2026-11-28T09:24:25.951Z');
insert into kysely_migration (name, timestamp)
  values ('0002-to-1.0.0', '2026-11-28T09:24:27.107Z');
insert into kysely_migration_lock (id, is_locked)
  values ('migration_lock', 0);
insert into ledger_seals (id, batch, sealed_at, looks)
  values ('01a22178-6596-7014-89a2-c400651d4471', '01a22178-49a8-72ad-bc2b-2b1cb54f0ea4', '2026-12-01T09:00:00.000Z', '{"01a22178-639a-72de-b991-0ba9db8fd5d1":"aUMK6tbC5RJUppjrvSgcWE","01a22178-63c7-7551-ab24-cc5275dc2367":"EXVJhVVDbYB34fuS4EmqYJ","01a22178-63ce-75cf-8b88-256db7646ede":"mcsdYoXJhCRLpmbDFq8Qgf","01a22178-63d6-764e-a8ef-04e50d0275ac":"2Yi5ZUbl49bNFmaR0n1GFD","01a22178-63e0-73bc-bf72-8d3df3902ea5":"EWevdCIbN5D72V0OXpL9zo"}');
insert into ledger_seals (id, batch, sealed_at, looks)
  values ('01a22178-6e80-73fe-96b5-1be01f695e4a', '01a22178-6595-762b-89e9-a0a177f02274', '2026-12-01T09:00:00.000Z', '{"01a22178-67b3-709b-8e5d-9701ac4ea3e7":"qugdz1hnTpxyvmAOTP1fvI","01a22178-67c9-7078-b285-5c10e48ebf95":"K79y-oy_2pyh0hi2EPG5Ae","01a22178-67d7-7163-9503-6def9cbd01e2":"73DEDgWjAneJthc_MW70BU","01a22178-67e2-718e-b8d9-73ba30a49df5":"rzmk0pa-flJXDjKI9N5zeD","01a22178-67ed-72fd-b4f8-8a6c680d431c":"3_IcdAlqgNrlFGAMGx7trW","01a22178-67f9-72c4-9f99-6cec45db5d4b":"p2cZhBJ4ZcHjmtSnbEx5fT","01a22178-67fe-762b-890d-be4ea09c9591":"QcpImIzusLpLNzyKvUNNbx","01a22178-6805-7254-8f3c-6453ba287193":"j9lybhbcnDWCKlDnSTfTpT"}');
insert into legal_questions (id, restriction_id, question, asked_at, by_oid, by_tid, by_name, advice, answered_at, answered_by_oid, answered_by_tid, answered_by_name)
  values ('01a22178-633d-7150-8549-d69f370395db', '01a22178-6334-7117-a916-4e69416f96b7', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'No offence.', '2026-11-20T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22178-633b-712e-92a4-370a69f82892', '01a22178-6334-7117-a916-4e69416f96b7', 'restriction', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'sent', '2026-11-03', 'post', 'Our reference: R-416F-96B7
3 November 2026

Dear Petra Holm,

I am writing to tell you how you can contact us from now on. The arrangements in this letter apply from 3 November 2026.

How you can contact us

The person to contact is Sam Reyes, Customer Relations. Please contact Sam Reyes only. Anybody else will pass your message on. When Sam Reyes is away, Kit Lowe will help you.

These arrangements are for every service of Ambleford City Council.

You can contact us in these ways:
• By e-mail: sam.reyes@ambleford.example
• In person: 1 Castle Street, Ambleford, AM1 2BC. Please ask for Sam Reyes
• By letter: Sam Reyes, Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC

Please do not contact us by telephone.

You can choose the day and the time.

Why we decided this

These are the reasons for our decision:

Twelve abusive messages after a warning.

We decided this under our policy on restricting contact. You can read it at https://www.ambleford.example/contact-policy.

How long this lasts

The arrangements have no fixed end. They last until we decide at a review that they are no longer needed.

We will review the arrangements by 3 May 2027.

If you disagree

If you disagree with this decision, or if something has changed, please tell the Governance Office by letter to Ambleford City Council, 1 Castle Street, Ambleford, AM1 2BC. You can also ask somebody to do this for you. The limits in this letter do not apply to this. Where possible, somebody who did not take the decision will look at it again. We will answer you in writing.

You can also complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

We keep a confidential record of this: our decision, the messages that led to it, our letters, and what you tell us about them. Staff who get a message from you see only how you can contact us. Only the officers who decide, review and look after the record see the reasons. We delete the record 36 months after the arrangements end. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Frances Lane
Director of Customer and Business Support Services
Ambleford City Council', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, received_on, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22178-63fe-716c-a849-c74ec5fda971', '01a22178-6334-7117-a916-4e69416f96b7', 'representation-answer', '2026-11-20', '2026-11-20T09:00:00.000Z', 'The messages go on.', '2026-11-03', 'sent', '2026-11-22', 'post', 'Our reference: R-416F-96B7
22 November 2026

Dear Petra Holm,

I have thought again about the arrangements for contacting us. They stay as they are. This letter says why, and sets them out again.

You told us what you think of the arrangements. We received this on 3 November 2026. This letter is our answer.

Why we decided this

These are the reasons for our decision:

The messages go on.

We decided this under our policy on restricting contact. You can read it at https://www.ambleford.example/contact-policy.

How you can contact us

The person to contact is Sam Reyes, Customer Relations. Please contact Sam Reyes only. Anybody else will pass your message on. When Sam Reyes is away, Kit Lowe will help you.

These arrangements are for every service of Ambleford City Council.

You can contact us in these ways:
• By e-mail: sam.reyes@ambleford.example
• In person: 1 Castle Street, Ambleford, AM1 2BC. Please ask for Sam Reyes
• By letter: Sam Reyes, Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC

Please do not contact us by telephone.

You can choose the day and the time.

How long this lasts

The arrangements have no fixed end. They last until we decide at a review that they are no longer needed.

We will review the arrangements by 21 May 2027.

If you disagree

If you disagree with this decision, or if something has changed, please tell the Governance Office by letter to Ambleford City Council, 1 Castle Street, Ambleford, AM1 2BC. You can also ask somebody to do this for you. The limits in this letter do not apply to this. Where possible, somebody who did not take the decision will look at it again. We will answer you in writing.

You can also complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

We keep a confidential record of this: our decision, the messages that led to it, our letters, and what you tell us about them. Staff who get a message from you see only how you can contact us. Only the officers who decide, review and look after the record see the reasons. We delete the record 36 months after the arrangements end. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Frances Lane
Director of Customer and Business Support Services
Ambleford City Council', '2026-11-22T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22178-6406-731b-90cc-00e09bc8493b', '01a22178-6334-7117-a916-4e69416f96b7', 'review-continued', '2026-11-21', '2026-11-21T09:00:00.000Z', 'It still helps.', 'sent', '2026-11-22', 'post', 'Our reference: R-416F-96B7
22 November 2026

Dear Petra Holm,

We have reviewed the arrangements for contacting us. They stay as they are. This letter says why, and sets them out again.

Why we decided this

These are the reasons for our decision:

It still helps.

We decided this under our policy on restricting contact. You can read it at https://www.ambleford.example/contact-policy.

How you can contact us

The person to contact is Sam Reyes, Customer Relations. Please contact Sam Reyes only. Anybody else will pass your message on. When Sam Reyes is away, Kit Lowe will help you.

These arrangements are for every service of Ambleford City Council.

You can contact us in these ways:
• By e-mail: sam.reyes@ambleford.example
• In person: 1 Castle Street, Ambleford, AM1 2BC. Please ask for Sam Reyes
• By letter: Sam Reyes, Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC

Please do not contact us by telephone.

You can choose the day and the time.

How long this lasts

The arrangements have no fixed end. They last until we decide at a review that they are no longer needed.

We will review the arrangements by 21 May 2027.

If you disagree

If you disagree with this decision, or if something has changed, please tell the Governance Office by letter to Ambleford City Council, 1 Castle Street, Ambleford, AM1 2BC. You can also ask somebody to do this for you. The limits in this letter do not apply to this. Where possible, somebody who did not take the decision will look at it again. We will answer you in writing.

You can also complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

We keep a confidential record of this: our decision, the messages that led to it, our letters, and what you tell us about them. Staff who get a message from you see only how you can contact us. Only the officers who decide, review and look after the record see the reasons. We delete the record 36 months after the arrangements end. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Frances Lane
Director of Customer and Business Support Services
Ambleford City Council', '2026-11-22T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22178-645f-75f4-a747-4b2dbb3b0103', '01a22178-6334-7117-a916-4e69416f96b7', 'lifting', '2026-12-01', '2026-12-01T09:00:00.000Z', 'She keeps to it.', 'sent', '2026-12-02', 'post', 'Our reference: R-416F-96B7
2 December 2026

Dear Petra Holm,

I am writing to tell you that the special arrangements for contacting us have ended. From 1 December 2026 you can contact us in the usual ways.

Why we decided this

These are the reasons for our decision:

She keeps to it.

We decided this under our policy on restricting contact. You can read it at https://www.ambleford.example/contact-policy.

If you disagree

You can also complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

We keep a confidential record of this: our decision, the messages that led to it, our letters, and what you tell us about them. Staff who get a message from you see only how you can contact us. Only the officers who decide, review and look after the record see the reasons. We delete the record 36 months after the arrangements end. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Frances Lane
Director of Customer and Business Support Services
Ambleford City Council', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22178-64ae-70aa-956f-c8a9a45c790a', '01a22178-64ad-74bb-8ff7-0df7add06ed0', 'restriction', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'sent', '2026-11-03', 'post', 'Our reference: R-ADD0-6ED0
3 November 2026

Dear Petra Holm,

I am writing to tell you how you can contact us from now on. The arrangements in this letter apply from 3 November 2026.

How you can contact us

The person to contact is Sam Reyes, Customer Relations. Please contact Sam Reyes only. Anybody else will pass your message on. When Sam Reyes is away, Kit Lowe will help you.

These arrangements are for every service of Ambleford City Council.

You can contact us in these ways:
• By e-mail: sam.reyes@ambleford.example
• In person: 1 Castle Street, Ambleford, AM1 2BC. Please ask for Sam Reyes
• By letter: Sam Reyes, Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC

Please do not contact us by telephone.

You can choose the day and the time.

Why we decided this

These are the reasons for our decision:

Twelve abusive messages after a warning.

We decided this under our policy on restricting contact. You can read it at https://www.ambleford.example/contact-policy.

How long this lasts

The arrangements have no fixed end. They last until we decide at a review that they are no longer needed.

We will review the arrangements by 3 May 2027.

If you disagree

If you disagree with this decision, or if something has changed, please tell the Governance Office by letter to Ambleford City Council, 1 Castle Street, Ambleford, AM1 2BC. You can also ask somebody to do this for you. The limits in this letter do not apply to this. Where possible, somebody who did not take the decision will look at it again. We will answer you in writing.

You can also complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

We keep a confidential record of this: our decision, the messages that led to it, our letters, and what you tell us about them. Staff who get a message from you see only how you can contact us. Only the officers who decide, review and look after the record see the reasons. We delete the record 36 months after the arrangements end. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Frances Lane
Director of Customer and Business Support Services
Ambleford City Council', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22178-6bdc-7771-979a-243e310aa914', '01a22178-6334-7117-a916-4e69416f96b7', 'variation', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'sent', '2026-11-03', 'post', 'Our reference: R-416F-96B7
3 November 2026

Dear Petra Holm,

I am writing to tell you how you can contact us from now on. The arrangements in this letter apply from 3 November 2026.

How you can contact us

The person to contact is Sam Reyes, Customer Relations. Please contact Sam Reyes only. Anybody else will pass your message on. When Sam Reyes is away, Kit Lowe will help you.

These arrangements are for every service of Ambleford City Council.

You can contact us in these ways:
• By e-mail: sam.reyes@ambleford.example
• In person: 1 Castle Street, Ambleford, AM1 2BC. Please ask for Sam Reyes
• By letter: Sam Reyes, Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC

Please do not contact us by telephone.

You can choose the day and the time.

Why we decided this

These are the reasons for our decision:

Twelve abusive messages after a warning.

We decided this under our policy on restricting contact. You can read it at https://www.ambleford.example/contact-policy.

How long this lasts

The arrangements have no fixed end. They last until we decide at a review that they are no longer needed.

We will review the arrangements by 3 May 2027.

If you disagree

If you disagree with this decision, or if something has changed, please tell the Governance Office by letter to Ambleford City Council, 1 Castle Street, Ambleford, AM1 2BC. You can also ask somebody to do this for you. The limits in this letter do not apply to this. Where possible, somebody who did not take the decision will look at it again. We will answer you in writing.

You can also complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

We keep a confidential record of this: our decision, the messages that led to it, our letters, and what you tell us about them. Staff who get a message from you see only how you can contact us. Only the officers who decide, review and look after the record see the reasons. We delete the record 36 months after the arrangements end. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Frances Lane
Director of Customer and Business Support Services
Ambleford City Council', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22178-6be8-7348-b151-c2ef448e350a', '01a22178-6334-7117-a916-4e69416f96b7', 'review-notice', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'sent', '2026-11-03', 'post', 'Our reference: R-416F-96B7
3 November 2026

Dear Petra Holm,

I am writing to tell you how you can contact us from now on. The arrangements in this letter apply from 3 November 2026.

How you can contact us

The person to contact is Sam Reyes, Customer Relations. Please contact Sam Reyes only. Anybody else will pass your message on. When Sam Reyes is away, Kit Lowe will help you.

These arrangements are for every service of Ambleford City Council.

You can contact us in these ways:
• By e-mail: sam.reyes@ambleford.example
• In person: 1 Castle Street, Ambleford, AM1 2BC. Please ask for Sam Reyes
• By letter: Sam Reyes, Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC

Please do not contact us by telephone.

You can choose the day and the time.

Why we decided this

These are the reasons for our decision:

Twelve abusive messages after a warning.

We decided this under our policy on restricting contact. You can read it at https://www.ambleford.example/contact-policy.

How long this lasts

The arrangements have no fixed end. They last until we decide at a review that they are no longer needed.

We will review the arrangements by 3 May 2027.

If you disagree

If you disagree with this decision, or if something has changed, please tell the Governance Office by letter to Ambleford City Council, 1 Castle Street, Ambleford, AM1 2BC. You can also ask somebody to do this for you. The limits in this letter do not apply to this. Where possible, somebody who did not take the decision will look at it again. We will answer you in writing.

You can also complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

We keep a confidential record of this: our decision, the messages that led to it, our letters, and what you tell us about them. Staff who get a message from you see only how you can contact us. Only the officers who decide, review and look after the record see the reasons. We delete the record 36 months after the arrangements end. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Frances Lane
Director of Customer and Business Support Services
Ambleford City Council', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22178-6bfd-72a2-9e84-f4bfc1fdff2d', '01a22178-6334-7117-a916-4e69416f96b7', 'restriction', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'to-write', '2026-11-03', 'post', 'Our reference: R-416F-96B7
3 November 2026

Dear Petra Holm,

I am writing to tell you how you can contact us from now on. The arrangements in this letter apply from 3 November 2026.

How you can contact us

The person to contact is Sam Reyes, Customer Relations. Please contact Sam Reyes only. Anybody else will pass your message on. When Sam Reyes is away, Kit Lowe will help you.

These arrangements are for every service of Ambleford City Council.

You can contact us in these ways:
• By e-mail: sam.reyes@ambleford.example
• In person: 1 Castle Street, Ambleford, AM1 2BC. Please ask for Sam Reyes
• By letter: Sam Reyes, Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC

Please do not contact us by telephone.

You can choose the day and the time.

Why we decided this

These are the reasons for our decision:

Twelve abusive messages after a warning.

We decided this under our policy on restricting contact. You can read it at https://www.ambleford.example/contact-policy.

How long this lasts

The arrangements have no fixed end. They last until we decide at a review that they are no longer needed.

We will review the arrangements by 3 May 2027.

If you disagree

If you disagree with this decision, or if something has changed, please tell the Governance Office by letter to Ambleford City Council, 1 Castle Street, Ambleford, AM1 2BC. You can also ask somebody to do this for you. The limits in this letter do not apply to this. Where possible, somebody who did not take the decision will look at it again. We will answer you in writing.

You can also complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

We keep a confidential record of this: our decision, the messages that led to it, our letters, and what you tell us about them. Staff who get a message from you see only how you can contact us. Only the officers who decide, review and look after the record see the reasons. We delete the record 36 months after the arrangements end. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Frances Lane
Director of Customer and Business Support Services
Ambleford City Council', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22178-6c09-71da-a705-7461acf898ef', '01a22178-6334-7117-a916-4e69416f96b7', 'restriction', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'not-notified', '2026-11-03', 'post', 'Our reference: R-416F-96B7
3 November 2026

Dear Petra Holm,

I am writing to tell you how you can contact us from now on. The arrangements in this letter apply from 3 November 2026.

How you can contact us

The person to contact is Sam Reyes, Customer Relations. Please contact Sam Reyes only. Anybody else will pass your message on. When Sam Reyes is away, Kit Lowe will help you.

These arrangements are for every service of Ambleford City Council.

You can contact us in these ways:
• By e-mail: sam.reyes@ambleford.example
• In person: 1 Castle Street, Ambleford, AM1 2BC. Please ask for Sam Reyes
• By letter: Sam Reyes, Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC

Please do not contact us by telephone.

You can choose the day and the time.

Why we decided this

These are the reasons for our decision:

Twelve abusive messages after a warning.

We decided this under our policy on restricting contact. You can read it at https://www.ambleford.example/contact-policy.

How long this lasts

The arrangements have no fixed end. They last until we decide at a review that they are no longer needed.

We will review the arrangements by 3 May 2027.

If you disagree

If you disagree with this decision, or if something has changed, please tell the Governance Office by letter to Ambleford City Council, 1 Castle Street, Ambleford, AM1 2BC. You can also ask somebody to do this for you. The limits in this letter do not apply to this. Where possible, somebody who did not take the decision will look at it again. We will answer you in writing.

You can also complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

We keep a confidential record of this: our decision, the messages that led to it, our letters, and what you tell us about them. Staff who get a message from you see only how you can contact us. Only the officers who decide, review and look after the record see the reasons. We delete the record 36 months after the arrangements end. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Frances Lane
Director of Customer and Business Support Services
Ambleford City Council', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22178-622b-723a-ae3a-7453a682ed59', '01a22178-61ab-766c-8390-8e5beca35e40', 'petra holm', 'formal-warning', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22178-6317-778c-888e-bb8122d1b39f', '01a22178-61ab-766c-8390-8e5beca35e40', 'petra holm', 'approved', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22178-64a6-7438-892e-f7027607ef1f', '01a22178-61ab-766c-8390-8e5beca35e40', 'petra holm', 'approved', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22178-69b6-7509-b192-36c760804314', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'every.state@example.net', 'pending', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22178-69c5-72d7-9719-8a9105b71b9a', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'every.state@example.net', 'more-wanted', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22178-69cd-738c-a0f5-0d39936af920', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'every.state@example.net', 'withdrawn', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22178-69d9-74c6-9974-cc288eedec6a', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'every.state@example.net', 'declined', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22178-69e1-713a-a378-d441acbf80b1', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'every.state@example.net', 'no-action', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22178-69f1-7157-b704-43569e15c476', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'every.state@example.net', 'referred', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22178-69ff-720c-97ce-f893a1f68147', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'every.state@example.net', 'warning-instead', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22178-6a11-719e-a4d0-fa8f8a9a5059', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'every.state@example.net', 'complaint', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22178-6334-7117-a916-4e69416f96b7', '01a22178-61ab-766c-8390-8e5beca35e40', 'petra holm', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 1);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22178-64ad-74bb-8ff7-0df7add06ed0', '01a22178-61ab-766c-8390-8e5beca35e40', 'petra holm', 'in-force', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '2027-05-03', ',designated-contact,channel-closed,', '', 0, 1);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22178-6d83-704f-a936-685ab4f0c57b', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'every.state@example.net', 'agreed', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 0);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22178-6d97-76b2-8646-3f460c673b21', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'every.state@example.net', 'replaced', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 0);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22178-6dad-72b5-814d-342399b0c170', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'every.state@example.net', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 0);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22178-6dbd-73d1-8359-9570f416d1e1', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'every.state@example.net', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 0);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22178-6dc9-708a-bcf1-60c68b62927f', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'every.state@example.net', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 0);
insert into look_up_days (by_oid, by_tid, day, taken)
  values ('o', 't', '2026-12-01', 1);
insert into look_ups (by_oid, by_tid, kind, full_at)
  values ('o', 't', 'acts', 1796115600000);
insert into mark_drifts (id, kind, found_at)
  values ('01a22178-67a3-7236-aaee-c6a465931044', 'mark-missing', '2026-12-01T09:00:00.000Z');
insert into mark_drifts (id, kind, found_at)
  values ('01a22178-6c16-778c-9e40-2c41282a8ffa', 'mark-missing', '2026-12-01T09:00:00.000Z');
insert into mark_drifts (id, kind, found_at)
  values ('01a22178-6c23-77b0-90ef-c65d7be5188e', 'mark-left', '2026-12-01T09:00:00.000Z');
insert into mark_drifts (id, kind, found_at)
  values ('01a22178-6c29-73e6-936d-a9d111dd15e0', 'mark-unknown', '2026-12-01T09:00:00.000Z');
insert into merges (id, customer_id, other_id, why, merged_at, moved, by_oid, by_tid, by_name)
  values ('01a22178-64e6-7742-ad31-def097c3209d', '01a22178-61ab-766c-8390-8e5beca35e40', '01a22178-64c6-74aa-87a6-5a63dd676c1f', 'The same hand.', '2026-11-03T09:00:00.000Z', '{"contact_points":["01a22178-64c6-74ab-b142-e4b3c3a19297"],"proposals":[],"warnings":["01a22178-64c8-7391-9b71-ed2f48fb7e10"],"formal_warnings":[],"escalations":[],"restrictions":[],"holds":[],"precautions":[],"rights_requests":[]}', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into objections (id, formal_warning_id, received_on, recorded_at, account, answer_by, by_oid, by_tid, by_name, by_address, answered_at, outcome, reasons, answered_by_oid, answered_by_tid, answered_by_name)
  values ('01a22178-6291-7027-b348-0c557d23e834', '01a22178-6277-7448-b0a5-0a33c40389dc', '2026-11-03', '2026-11-03T09:00:00.000Z', 'I was provoked.', '2026-12-01', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Tom Birch', 'tom.birch@ambleford.example', '2026-11-03T09:00:00.000Z', 'stays', 'The words were hers.', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Tom Birch');
insert into once_only (by_tid, by_oid, key, route, body_hash, at, status, answer, looks)
  values ('t', 'o', 'k', '/api/warnings', 'h', '2026-12-01T09:00:00.000Z', 200, '{}', '[]');
insert into original_words (evidence_id, reading)
  values ('01a22178-6317-778d-a81a-7cbb7b85dcf2', 'waiting');
insert into original_words (evidence_id, reading)
  values ('01a22178-631b-7038-98ef-d0e0cba38ccf', 'waiting');
insert into original_words (evidence_id, reading)
  values ('01a22178-63ec-7088-95b8-e8a28b988429', 'waiting');
insert into original_words (evidence_id, reading)
  values ('01a22178-622c-70ac-8596-2cd5382a2da5', 'whole');
insert into original_words (evidence_id, reading)
  values ('01a22178-64a7-7587-8910-7b15cd8f5edd', 'part');
insert into original_words (evidence_id, reading)
  values ('01a22178-6a1d-7496-baf1-b6c33152f07f', 'not-read');
insert into originals (evidence_id, content)
  values ('01a22178-6317-778d-a81a-7cbb7b85dcf2', x'46726f6d3a2070657472612e686f6c6d406578616d706c652e6f72670d0a5375626a6563743a20706c616e7465642d776f72642d376633610d0a0d0a706c616e7465642d776f72642d376633610d0a');
insert into originals (evidence_id, content)
  values ('01a22178-631b-7038-98ef-d0e0cba38ccf', x'46726f6d3a2070657472612e686f6c6d406578616d706c652e6f72670d0a5375626a6563743a20706c616e7465642d776f72642d376633610d0a0d0a706c616e7465642d776f72642d376633610d0a');
insert into originals (evidence_id, content)
  values ('01a22178-63ec-7088-95b8-e8a28b988429', x'46726f6d3a2070657472612e686f6c6d406578616d706c652e6f72670d0a5375626a6563743a20706c616e7465642d776f72642d376633610d0a0d0a706c616e7465642d776f72642d376633610d0a');
insert into originals_kept (id, bytes)
  values (1, 316);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, gathered_for, leaves_at, items)
  values ('01a22178-623a-75c6-add5-0563fb72f595', 'escalation-filed:01a22178-622b-723a-ae3a-7453a682ed59', '["frances.lane@ambleford.example","tom.birch@ambleford.example"]', 'Escalation awaiting your decision: E-A682-ED59', 'Escalation awaiting your decision: E-A682-ED59

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a22178-622b-723a-ae3a-7453a682ed59

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a22178-622b-723a-ae3a-7453a682ed59"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0, 'authorising-officers', '2026-11-03T09:00:00.000Z', '[{"key":"escalation-filed:01a22178-622b-723a-ae3a-7453a682ed59","about":"Escalation","id":"01a22178-622b-723a-ae3a-7453a682ed59","what":"Escalation awaiting your decision"}]');
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22178-6279-7737-a125-0a7176690521', 'escalation-formal-warning:01a22178-622b-723a-ae3a-7453a682ed59:1', '["amira.khan@ambleford.example"]', 'Your escalation has been decided: E-A682-ED59', 'Your escalation has been decided: E-A682-ED59

The officer decided to give a formal warning. The pane shows it once the customer has been told by letter.

The officer writes to you:

Thank you.

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a22178-622b-723a-ae3a-7453a682ed59

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a22178-622b-723a-ae3a-7453a682ed59"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, gathered_for, leaves_at, items)
  values ('01a22178-6299-7053-925d-6f7fc58fae87', 'objection-recorded:01a22178-6291-7027-b348-0c557d23e834', '["frances.lane@ambleford.example","tom.birch@ambleford.example"]', 'Escalations and representations awaiting you: F-C403-89DC, E-22D1-B39F and 2 more', 'Escalations and representations awaiting you: F-C403-89DC, E-22D1-B39F and 2 more

Objection to a formal warning to answer: F-C403-89DC
https://register.ambleford.example/register.html#/formal-warnings/01a22178-6277-7448-b0a5-0a33c40389dc

Escalation awaiting your decision: E-22D1-B39F
https://register.ambleford.example/register.html#/escalations/01a22178-6317-778c-888e-bb8122d1b39f

Representation to acknowledge and answer: R-416F-96B7
https://register.ambleford.example/register.html#/restrictions/01a22178-6334-7117-a916-4e69416f96b7

Escalation awaiting your decision: E-7607-EF1F
https://register.ambleford.example/register.html#/escalations/01a22178-64a6-7438-892e-f7027607ef1f

Your work list has all of them. In Outlook, open any message and choose Contact register.

Ambleford City Council
', '{}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:05:00.000Z', 0, 'authorising-officers', '2026-11-03T09:05:00.000Z', '[{"key":"objection-recorded:01a22178-6291-7027-b348-0c557d23e834","about":"FormalWarning","id":"01a22178-6277-7448-b0a5-0a33c40389dc","what":"Objection to a formal warning to answer"},{"key":"escalation-filed:01a22178-6317-778c-888e-bb8122d1b39f","about":"Escalation","id":"01a22178-6317-778c-888e-bb8122d1b39f","what":"Escalation awaiting your decision"},{"key":"representation-recorded:01a22178-63eb-7249-8017-e83943e6f466","about":"Restriction","id":"01a22178-6334-7117-a916-4e69416f96b7","what":"Representation to acknowledge and answer"},{"key":"escalation-filed:01a22178-64a6-7438-892e-f7027607ef1f","about":"Escalation","id":"01a22178-64a6-7438-892e-f7027607ef1f","what":"Escalation awaiting your decision"}]');
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22178-633e-77b7-9596-ee5eeb471912', 'legal-question:01a22178-633d-7150-8549-d69f370395db:01a22178-6334-7117-a916-4e69416f96b7', '["legal@ambleford.example"]', 'Legal advice wanted: R-416F-96B7', 'An authorising officer asks for your advice on R-416F-96B7.

They will send you what you need. Please answer Frances Lane, frances.lane@ambleford.example, and quote the reference.

Ambleford City Council
', '{}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22178-633e-77b8-8bf4-38e9bdfd68b0', 'escalation-approved:01a22178-6317-778c-888e-bb8122d1b39f:1', '["amira.khan@ambleford.example"]', 'Your escalation has been decided: E-22D1-B39F', 'Your escalation has been decided: E-22D1-B39F

The officer approved a restriction. The pane shows what to do once it is in force.

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a22178-6317-778c-888e-bb8122d1b39f

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a22178-6317-778c-888e-bb8122d1b39f"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22178-6351-7464-a13f-e107f7d9b8e9', 'arrangement-make:01a22178-6350-74ea-b9ab-87f54140c88c', '["lee.wong@ambleford.example"]', 'New mail rule to set up: R-416F-96B7', 'New mail rule to set up: R-416F-96B7

Open it in the register:
https://register.ambleford.example/register.html#/arrangements/01a22178-6350-74ea-b9ab-87f54140c88c

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Arrangement":"01a22178-6350-74ea-b9ab-87f54140c88c"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22178-63fe-716b-b9ed-4e8a68953ad1', 'representation-answered:01a22178-63eb-7249-8017-e83943e6f466', '["amira.khan@ambleford.example"]', 'Answered: the representation you recorded: R-416F-96B7', 'The representation you recorded has been answered: R-416F-96B7

The restriction stays as it is.

Ambleford City Council
', '{}', '2026-11-20T09:00:00.000Z', 'waiting', '2026-11-20T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22178-6458-7060-ac8f-b427ef3977b0', 'arrangement-remove:01a22178-6350-74ea-b9ab-87f54140c88c', '["lee.wong@ambleford.example"]', 'Mail rule to remove: R-416F-96B7', 'Mail rule to remove: R-416F-96B7

Open it in the register:
https://register.ambleford.example/register.html#/arrangements/01a22178-6350-74ea-b9ab-87f54140c88c

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Arrangement":"01a22178-6350-74ea-b9ab-87f54140c88c"}', '2026-12-01T09:00:00.000Z', 'waiting', '2026-12-01T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22178-64ae-70ab-81ef-554ef1479614', 'escalation-approved:01a22178-64a6-7438-892e-f7027607ef1f:1', '["amira.khan@ambleford.example"]', 'Your escalation has been decided: E-7607-EF1F', 'Your escalation has been decided: E-7607-EF1F

The officer approved a restriction. The pane shows what to do once it is in force.

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a22178-64a6-7438-892e-f7027607ef1f

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a22178-64a6-7438-892e-f7027607ef1f"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22178-64bd-712a-9686-25c8432e93b3', 'arrangement-make:01a22178-64bc-7055-9449-6681e763eff7', '["lee.wong@ambleford.example"]', 'New mail rule to set up: R-ADD0-6ED0', 'New mail rule to set up: R-ADD0-6ED0

Open it in the register:
https://register.ambleford.example/register.html#/arrangements/01a22178-64bc-7055-9449-6681e763eff7

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Arrangement":"01a22178-64bc-7055-9449-6681e763eff7"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, gathered_for, leaves_at, items)
  values ('01a22178-64c1-77af-ac0a-674a8a48c4c7', 'circumstances-reported:01a22178-64c0-72ca-8aa2-7d25404e6032', '["frances.lane@ambleford.example","tom.birch@ambleford.example"]', 'Changed circumstances to answer: R-ADD0-6ED0', 'Changed circumstances to answer: R-ADD0-6ED0

Open it in the register:
https://register.ambleford.example/register.html#/restrictions/01a22178-64ad-74bb-8ff7-0df7add06ed0

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Restriction":"01a22178-64ad-74bb-8ff7-0df7add06ed0"}', '2026-12-03T09:00:00.000Z', 'waiting', '2026-12-03T09:00:00.000Z', 0, 'authorising-officers', '2026-12-03T09:00:00.000Z', '[{"key":"circumstances-reported:01a22178-64c0-72ca-8aa2-7d25404e6032","about":"Restriction","id":"01a22178-64ad-74bb-8ff7-0df7add06ed0","what":"Changed circumstances to answer"}]');
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, gathered_for, leaves_at, items)
  values ('01a22178-6c52-710c-9f60-cc6ac783c547', '01a22178-6c52-710d-ab69-99c72c96a1fb', '["frances.lane@ambleford.example","tom.birch@ambleford.example"]', 'Escalation awaiting your decision: E-A682-ED59', 'Escalation awaiting your decision: E-A682-ED59

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a22178-622b-723a-ae3a-7453a682ed59

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a22178-622b-723a-ae3a-7453a682ed59"}', '2026-11-03T09:00:00.000Z', 'sent', '2026-11-03T09:00:00.000Z', 0, 'authorising-officers', '2026-11-03T09:00:00.000Z', '[{"key":"escalation-filed:01a22178-622b-723a-ae3a-7453a682ed59","about":"Escalation","id":"01a22178-622b-723a-ae3a-7453a682ed59","what":"Escalation awaiting your decision"}]');
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, gathered_for, leaves_at, items)
  values ('01a22178-6c5e-73b8-841b-59b1224ad344', '01a22178-6c5e-73b9-b193-9c571d539247', '["frances.lane@ambleford.example","tom.birch@ambleford.example"]', 'Escalation awaiting your decision: E-A682-ED59', 'Escalation awaiting your decision: E-A682-ED59

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a22178-622b-723a-ae3a-7453a682ed59

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a22178-622b-723a-ae3a-7453a682ed59"}', '2026-11-03T09:00:00.000Z', 'dead', '2026-11-03T09:00:00.000Z', 0, 'authorising-officers', '2026-11-03T09:00:00.000Z', '[{"key":"escalation-filed:01a22178-622b-723a-ae3a-7453a682ed59","about":"Escalation","id":"01a22178-622b-723a-ae3a-7453a682ed59","what":"Escalation awaiting your decision"}]');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22178-6361-71a8-8ace-4ccf11d43e97', '01a22178-6334-7117-a916-4e69416f96b7', 1, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22178-6c68-7189-91b0-4aa2d4b3c798', '01a22178-6334-7117-a916-4e69416f96b7', 1, 1, '2026-11-03T09:00:00.000Z', 'telephone', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22178-6c72-7666-ad3b-c69c61f623cc', '01a22178-6334-7117-a916-4e69416f96b7', 1, 1, '2026-11-03T09:00:00.000Z', 'in-person', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22178-6c7d-72c6-a258-1f6f8d2c4217', '01a22178-6334-7117-a916-4e69416f96b7', 1, 1, '2026-11-03T09:00:00.000Z', 'post', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22178-6c82-73cf-bfe5-940f2ce73c53', '01a22178-6334-7117-a916-4e69416f96b7', 1, 1, '2026-11-03T09:00:00.000Z', 'social-media', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22178-6c91-7420-ac5d-b5df00790a25', '01a22178-6334-7117-a916-4e69416f96b7', 1, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'opened', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22178-6c99-70f7-aa7a-ab24dae57797', '01a22178-6334-7117-a916-4e69416f96b7', 1, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'not-sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22178-6ca7-77f4-9772-d03a444b415b', '01a22178-6334-7117-a916-4e69416f96b7', 1, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'opened');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22178-6cb4-718b-9484-dc850bae5f4e', '01a22178-6334-7117-a916-4e69416f96b7', 1, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'not-sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22178-6e6c-74c8-a69b-a5427974d3b2', '01a22178-6334-7117-a916-4e69416f96b7', 0, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22178-6e74-7074-94cd-617cae026e6a', '01a22178-6334-7117-a916-4e69416f96b7', 1, 0, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a22178-67aa-7743-a112-8145a12e6a30', 'x', 'waiting', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a22178-6cbc-74a2-a30d-7a077a881220', 'x', 'waiting', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a22178-6cc5-77c3-9206-a08a5082d32f', 'x', 'with-notify', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a22178-6ccf-7499-b9b8-048b477c90bc', 'x', 'dispatched', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a22178-6cd2-7668-b96c-b52414917cee', 'x', 'returned', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a22178-6cd9-70f8-bcca-bd4b95a56032', 'x', 'failed', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into precautions (id, customer_id, steps, reason, look_again_on, recorded_at, looks, by_oid, by_tid, by_name)
  values ('01a22178-6552-7299-bb2b-e7ad06637f58', '01a22178-61ab-766c-8390-8e5beca35e40', '["not-alone"]', 'He threw a cup.', '2027-05-01', '2026-12-01T09:00:00.000Z', '[]', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22178-6217-776a-acaf-ff7f2c4496b9', '01a22178-61ab-766c-8390-8e5beca35e40', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22178-6ce1-77cd-b5c1-00c995b9d7a1', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'number', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22178-6cec-713b-a8f4-35486d7a6d8d', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'name', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22178-6cf4-71e6-ab07-48406d10038c', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'postal-address', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22178-6cff-7386-8ef5-b2be8495e599', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'accepted', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22178-6d06-7701-b5fd-c8ae5eb8cce0', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'refused', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22178-6d0e-74c0-9962-d404fe90b9a7', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'withdrawn', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, whose)
  values ('01a22178-6d1d-750f-a1f3-98bedb038ceb', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'shared');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, whose)
  values ('01a22178-6d2c-7348-9feb-65545ca4799e', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'representative');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22178-6d35-756f-810c-43c4b19d3206', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'solicitor');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22178-6d3a-74de-98b9-a1b6e10f92c6', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'mp');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22178-6d4b-751e-bcfb-39151b78af4d', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'councillor');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22178-6d57-7013-8647-825f7af8ce50', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'advocate');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22178-6d60-761a-9f99-ea55e19dc8e2', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'carer');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22178-6d67-7724-bf9e-0658c53f027b', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'support-worker');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22178-6d78-738c-bb05-f1897d7a304c', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'relative');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-61ab-766c-8390-8e5beca35e40', 'customers', 'pr0_3ETVxeNoRY7NU3ML6A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-61ad-751e-a9e0-e08703bb1bf7', 'contact_points', 'Jnegq_usiy8ZllqtBsAHVw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-61ad-751f-901f-bc7720a166ac', 'contact_points', '0ixMc9xMvtZN3AzC7SXGyA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-61ad-7520-afbf-55cab5e24226', 'contact_points', 'IWxaLZz18B4gax11noALrg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-61c8-77f1-9f10-afd5a505e378', 'warnings', '-z-qBJZzGwSWIK0vEXQDsg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6217-776a-acaf-ff7f2c4496b9', 'proposals', 'kIWP_JNMigZZEY9EFZ5QkA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-622b-723a-ae3a-7453a682ed59', 'escalations', '2G09HWSyvD_BLHKEnxXwog');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-622c-70ac-8596-2cd5382a2da5', 'evidence', 'sO7sBo8VkuGR3jfx5f0F2w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-622c-70ac-8596-2cd5382a2da5', 'original_words', '50tMd8tsM84seWLMVlHN2Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6271-76da-bbe1-646adf389638', 'decisions', 'KHzqog2YLy-IwHe8ZLaSUA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6277-7448-b0a5-0a33c40389dc', 'formal_warnings', 'gdUPGx45-AvnaGhzB2Kl0w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6291-7027-b348-0c557d23e834', 'objections', 'ZRxK6dNpSQ0Xu_ZgIyok6w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-62b0-7694-be65-e2d41901b871', 'closing_letters', '9UdcMSuXDOQJVfKgWf2jlA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6317-778c-888e-bb8122d1b39f', 'escalations', 'zUZJPhkalTyQKbcvNegkng');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6317-778d-a81a-7cbb7b85dcf2', 'evidence', 'IOGtV-0JiEPUe8U-DNWoWw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6317-778d-a81a-7cbb7b85dcf2', 'original_words', 'Q9bztQ4pZdM304ShCRAKSA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-631b-7038-98ef-d0e0cba38ccf', 'evidence', 'nSr7VEFy7S_sGgjDD17bhQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-631b-7038-98ef-d0e0cba38ccf', 'original_words', 'x0Z-3FdMYw-2_6XF6kuTQw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-632e-7156-8268-0d2535bf2fd0', 'decisions', 'qtUcDiBF0LzDAb7LGegcFA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6334-7117-a916-4e69416f96b7', 'imported_records', 'KNZAycYXlQ2lAGGQ7mwFaA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6334-7117-a916-4e69416f96b7', 'restrictions', 'x-UgICncGSv8ZMdR2q97GQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-633b-712e-92a4-370a69f82892', 'letters', 'upu2j2oMpDSfEIlcdTQIVg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-633d-7150-8549-d69f370395db', 'legal_questions', '1gNs3xI_U5o0UFjrkWDTzQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6350-74ea-b9ab-87f54140c88c', 'arrangements', 'JlByWTq46I3K-meLeGQ8Xw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6361-71a8-8ace-4ccf11d43e97', 'passed_on', 'M4x75DGgK40tFKVaUr69lw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6365-7404-aff2-528a226f8ff5', 'duties', 'GrwfPHrx2FxYOcgPHLA85g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-63eb-7249-8017-e83943e6f466', 'representations', 'KTGbyfuuE4xZJ0Fw1zguiw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-63ec-7088-95b8-e8a28b988429', 'evidence', 'yhxxv-dxSAj1GL2htnlGiw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-63ec-7088-95b8-e8a28b988429', 'original_words', '4-d7vkGD26_igc4VVmz10w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-63fe-716c-a849-c74ec5fda971', 'letters', 'gG-Mlino4-fMDggKrE2O9g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6405-7477-98e0-788ded70903c', 'reviews', 'O-RHfMKORGQ-htGqHhjhdw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6406-731b-90cc-00e09bc8493b', 'letters', 'jMkG7Pl2Iog3FENNKGIOKw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-645f-75f4-a747-4b2dbb3b0103', 'letters', 'tRvviWLMM5E_jqgvGDAOyQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-64a6-7438-892e-f7027607ef1f', 'escalations', 'HYeYYxbV-OlsE3k1gs951Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-64a7-7587-8910-7b15cd8f5edd', 'evidence', 'xWFKPNqnaJGKLgHyPAgFug');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-64a7-7587-8910-7b15cd8f5edd', 'original_words', '8600AnFnXWbBgKuaQhjUjg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-64ab-75d0-9769-78239dda1245', 'decisions', 'v-P2PRlLvGIYaPycFDA_Gg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-64ad-74bb-8ff7-0df7add06ed0', 'restrictions', 'hFdzycu-75_ZAkt-jFxZPA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-64ae-70aa-956f-c8a9a45c790a', 'letters', 'NAw4xlX5bWK7MvoVedyFfA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-64bc-7055-9449-6681e763eff7', 'arrangements', 'vEwBs0Yu98RI4n4WAIFkAw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-64c0-72ca-8aa2-7d25404e6032', 'circumstances', 'vbHOa3ycon8EUkTK985UUw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-64c6-74aa-87a6-5a63dd676c1f', 'customers', 'GSYfwOI4Qf9hKiclqw8x0g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-64c6-74ab-b142-e4b3c3a19297', 'contact_points', 'WYAI6H58Jd9MoV3ldbEYiw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-64c8-7391-9b71-ed2f48fb7e10', 'warnings', 'LfF9sSh-cgrW1WDIxvC8Hw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-64e6-7742-ad31-def097c3209d', 'merges', 'rZWmN-QhREZECPZbLpLG2A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-64ef-752c-b902-a9eb35500314', 'corrections', 'b-NyhntgsrrGOCXaM-IRLg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6506-75d1-af21-fa2e46f49aeb', 'waiting_evidence', '4BPK7_rLuLTRWmqvQFA2Aw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6536-7098-96e0-f3ce86f5a33b', 'holds', 'Wy18_SNoUdmH5WHrw3HKkg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6552-7299-bb2b-e7ad06637f58', 'precautions', 'o4BQrMN6aqkW4_MIhsGPZQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6555-7217-9edb-3b84ac61df74', 'rights_requests', 'GVqIB7a5ZNcFwS2nIaBh5w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6589-77f5-9715-a57b33fec2fe', 'calendar_feeds', 'sr4gRUCdXinE3Uu5oP1oiQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-658c-7695-bad4-299fd2b6f734', 'settings_versions', 'io7eBpyWKh_T05AvudMT8g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-658c-7696-a18c-d233d026ab58', 'contact_moves', 'OXnhfj9CbOTFzSM9T5ag8A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-658c-7697-b63f-39dcc61afa5c', 'welsh_words', '8WFkQDE8AhJneGBkIgEmhQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-658d-77f2-8964-3b5e706f6c4a', 'retention_runs', 'lfuzbyh8TIPHbWZekGgX5Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-658d-77f3-9e81-d3e79d83fb08', 'tenant_checks', 'BLGMU67DOxNcOCoHhkIjLw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6596-7014-89a2-c400651d4471', 'ledger_seals', 'vH1sHMiC9n6gMZJOB7z6GQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-65e5-75ff-b330-f0c6405b1c5a', 'customers', 'YTyHq9jCG3r1Pd3x_loB8g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-65e6-72f0-9f41-cb7cab3773fa', 'contact_points', 'iHiBMpuClu5rnaOXoUll4g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-65e9-75c9-a9bd-b90dc16229c8', 'warnings', 'JP-HOXKEptD-lUW1ZpikNQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-65ee-7089-b3bc-3a483cba5af7', 'contact_points', 'HjJXYdgoMAB0wyYOCLVbDA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-65fa-76c9-8e87-00cdf0ef9600', 'contact_points', 'UXfKw8T_WzsoTANiTPugTQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-661e-7704-9ea0-0a5ae2764aad', 'contact_points', 'i54oRdFLL6feMFYdRVE89w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-663d-7051-bc6b-fbe5e4f90736', 'contact_points', 'CHl5kFBb6dUrW4sINyTV_w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-664d-7430-8305-80b4c4b6cefc', 'contact_points', 'XuMu6JIEz8KhioSZkDExGg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-66a5-70f5-b00f-8f7d7e5929b3', 'contact_points', 'g8CvYO9RSyLKe9hwlmn6xg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-66d5-7157-b4fa-866ed68b5214', 'contact_points', 'xe1FDbXNS5bySu1R7iLGxA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-66f5-7693-9ecc-7b41ba073ddf', 'contact_points', 'lAq738nrgZ4qtFornHFWoQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-670c-7277-912d-f22aa13fa7c5', 'contact_points', 'm9QxwTO6y6BEKPbrfhzeYA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-680d-72fe-ae19-432a3d024411', 'arrangements', 'Im6FjR3RFUcG2PO9DF5PsA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6820-76d1-971b-7d26277645b6', 'arrangements', 'mAHuXUV66I9wfaPoEiQmbA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6828-7293-8578-aa72337ff034', 'arrangements', 'LUHV1DELYlZFEtGjSfJcoQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6834-76f4-9f0b-5909788c87bb', 'arrangements', 'CxU4b_-oOvG3K7ry8EOl0A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6839-75b7-8137-2f6f9e9f1ecf', 'closing_letters', '683OUqS7e01mSKvdJ4jpgA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6842-70da-a71c-985bbfc1c6c6', 'closing_letters', 'Ic0xno9JkLiLWT85RxpW8A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-684c-74c4-80e5-2e9e65304e38', 'closing_letters', 'SFiCnMLxVDxde43yHitVeA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-685e-70f1-9be5-f353c8b32247', 'closing_letters', 'fHE-4ts_gaWQsnfkPk0KIQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6870-75d6-a279-08ffa3389b74', 'customers', 'uUjAeufvlasrgRaetvBiOQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-688f-72c7-81aa-844c57684bd6', 'customers', 'SuoojPTtpvBnfRC85rxgdA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-689d-7012-a85d-3452040f5c33', 'customers', 'ir2lWZy7TZaGLnVL5CO7_g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-68b3-71bf-9577-b26f1782925a', 'decisions', 'gK3zeko89cAZiaaKjReENg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-68d5-7674-bee7-efaef0809fc9', 'decisions', '1SVQz6K-62JGhvqVwVvyDg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-68e3-72de-a4a8-084a5bb4c69c', 'decisions', '9ZfMCW5MySoE_Bx2Xanw2g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-68ea-710d-a221-f0a70a367912', 'decisions', 'LSauZt_ecwkrnJTFgXY4tA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-68ff-7145-9d34-0e4dcb345ada', 'decisions', 'i9Y-caIvVpnlkOyT2VFpKQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6910-7765-8436-a75cbad2240a', 'decisions', 'jrOYRYMEnHUIH55KFH1gLw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6921-76bd-8f4c-33f13ba55366', 'decisions', 'Y30MCYj-2xCrRBYGwEvYkA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6932-7598-b1ed-05720c20b4db', 'duties', 'WTIkXKiMrm9zCDsBeIBuCA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-694f-7381-99dc-3398310e26a0', 'duties', '0HBK_0Ph4ZUN6BaxglWLzw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6969-703a-92b9-eff399295611', 'duties', 'oMQ9PUHVU5Kc8-zHjvg5yg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6970-768f-a49e-d16a6570f608', 'duties', 'zAzdA_l_9E9GPTTJBLpI5w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-697e-7090-8de8-e9d9ed3b7034', 'duties', 'i6JdvwHkGBWc5VGyGFZGjA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-698c-763e-8d2f-41bfa81f09b8', 'duties', 'sDRIBd8aDyCjQV69f8_TJQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-69a8-7644-abd8-2b7272bfb615', 'duties', 'yutg5jqPOJy7xkOCfKmtIA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-69b6-7509-b192-36c760804314', 'escalations', 'UXL1UDqouEw8e5_3WudeLA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-69c5-72d7-9719-8a9105b71b9a', 'escalations', 'ziSU7L6G2HfZP_unmc5ZkA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-69cd-738c-a0f5-0d39936af920', 'escalations', 'UHdX5HOcwaH4k0PzP3Ma0g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-69d9-74c6-9974-cc288eedec6a', 'escalations', '4-wZyC08w9xNe3H2vRi4vg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-69e1-713a-a378-d441acbf80b1', 'escalations', 'pgzKx4FzSte9pe8alGBIPQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-69f1-7157-b704-43569e15c476', 'escalations', '0bQXilAZ0jDuwW3OLZ2tDA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-69ff-720c-97ce-f893a1f68147', 'escalations', 'L3zj9EHIWjmWOATDRCJ4vA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6a11-719e-a4d0-fa8f8a9a5059', 'escalations', 'YSG9bzsbL_zY2iUwAc7gKw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6a1d-7496-baf1-b6c33152f07f', 'evidence', 'aq4qBHuWUNk6KpdfHsDdMQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6a1d-7496-baf1-b6c33152f07f', 'original_words', '8O2jmEvpT9YWIpRo7mYhhg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6a27-7697-b17d-977d5bfe9751', 'evidence', 'lsuLV3q44_DIQvdC9Y_InA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6a31-7399-93ee-aec2441fa228', 'evidence', 'PVZHnMIDRp_ExjCsxbjn4g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6a3d-7357-b393-507b52a36fdb', 'formal_warnings', 'rALmdp7w_IFAnZ-YwmNp9g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6a77-71c2-a15f-f2fba082c68d', 'formal_warnings', '_Gu9gN2Nho6JJMttjP4g4w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6a82-700a-bbdd-bf995040d8ae', 'imported_records', 'FAq9DqhWw8bEBtt4rNWpng');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6a89-7271-b051-d57c80d5727a', 'imported_records', 'kPfmZQUyjzDHHfZbvxWHwQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6aaf-7366-a0e5-6628809d1154', 'imported_records', 'wAzpg-6kOVZhHxjzSB5dfQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6ac2-7589-8f32-4856070e349e', 'imported_records', '_PzjdiVt9LLKN-9IZEEo2g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6ad3-7606-a0be-45cc14c8ca1e', 'imported_records', 'u3p1FKSrsemlDXBQvQ1faA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6aef-771d-8fcf-12a476184f07', 'imported_records', 'T5A-zGtpmle-Zea3YTNXMA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6afb-70ca-939f-accf66f57b36', 'imported_records', 'ffTRfKHAXR_pssRpagSQfQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6b15-71dd-8472-7a2e8c5efa31', 'imported_records', 'wT303DkWqXIL5VE1p4LJUg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6b23-760f-9c45-3a39fa65adaf', 'imported_records', 'rXbYf0M8dtMVFSLJwbsTRg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6b34-714b-b75c-12de680bde87', 'imported_records', 'PfUC-CPCwHUjCfzvsqo8qw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6b45-717b-915d-343bacfcbbac', 'imported_records', 'O8v400kfzKRpn-D4-BZ7-A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6b53-7452-9ca2-75f2c0766154', 'imported_records', 'G5_gq--CFIVZjnyZ3DS9xQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6bdc-7771-979a-243e310aa914', 'letters', 'L0C2zgTRI9CvcKRykcrSZg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6be8-7348-b151-c2ef448e350a', 'letters', 'dbbJqps6aAwEACa4CB6HZw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6bfd-72a2-9e84-f4bfc1fdff2d', 'letters', 'JSz9rcyUV5TTIv6iH0Q9DA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6c09-71da-a705-7461acf898ef', 'letters', 'brIxULHmr97egUMHCFFiFw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6c68-7189-91b0-4aa2d4b3c798', 'passed_on', 'jUrOLHFMseRJIOtCTKIijw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6c72-7666-ad3b-c69c61f623cc', 'passed_on', '1e9L0tl-7S6dd4t1SvI20Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6c7d-72c6-a258-1f6f8d2c4217', 'passed_on', 'qDP5URO1LTnzgXVS_Uau_Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6c82-73cf-bfe5-940f2ce73c53', 'passed_on', 'hLDMPQf2DlAOx8gdcz0Y2g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6c91-7420-ac5d-b5df00790a25', 'passed_on', 'LUB3EJBb7-RiHjbsn_ip8A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6c99-70f7-aa7a-ab24dae57797', 'passed_on', 'xUrjDJlfFr6G7RbmlivyTQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6ca7-77f4-9772-d03a444b415b', 'passed_on', 'SKV85G1cSPHibvk-xGtQ7Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6cb4-718b-9484-dc850bae5f4e', 'passed_on', 'gAMln0dCG7AZSDjUGkBC1Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6ce1-77cd-b5c1-00c995b9d7a1', 'proposals', '5pEuvJuAl6d9ami7H31lHg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6cec-713b-a8f4-35486d7a6d8d', 'proposals', 'YkCHFPrjLCikg4-IOuzCTw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6cf4-71e6-ab07-48406d10038c', 'proposals', 'FqGAxPfBdAU9ruaov0-mvA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6cff-7386-8ef5-b2be8495e599', 'proposals', 'ryxzc6D4C3tcdJt0XTk1eg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6d06-7701-b5fd-c8ae5eb8cce0', 'proposals', 'aJjacj5ILscChVsogGmMcw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6d0e-74c0-9962-d404fe90b9a7', 'proposals', '6c2g-A3k3GKG3YUDo6YDcQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6d1d-750f-a1f3-98bedb038ceb', 'proposals', 'x8H6ATO1TB95KnVhTo_PpQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6d2c-7348-9feb-65545ca4799e', 'proposals', 'Vnk4-npnRsVqSnBNxcNbwQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6d35-756f-810c-43c4b19d3206', 'proposals', '84n088csHCD03fecrAoMBw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6d3a-74de-98b9-a1b6e10f92c6', 'proposals', 'wMqNd3p2fZY69IfI1XXV7Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6d4b-751e-bcfb-39151b78af4d', 'proposals', 'IiiHvSvEdpcGbdvhtIQgLQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6d57-7013-8647-825f7af8ce50', 'proposals', 'tdiQCy25a56H_TSVgiBVPg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6d60-761a-9f99-ea55e19dc8e2', 'proposals', 'oYePISRVksxHViCCmu4MAQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6d67-7724-bf9e-0658c53f027b', 'proposals', 'Y9yLBu0nvfiEQ8RGxzKG7w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6d78-738c-bb05-f1897d7a304c', 'proposals', 'nifbMkZFKtXP-8RhFlxFsQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6d83-704f-a936-685ab4f0c57b', 'restrictions', '1nHWIR4fw9XyWSqtfQRhJg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6d97-76b2-8646-3f460c673b21', 'restrictions', 'IYzrspZYtHkDJvBFzMXPBg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6dad-72b5-814d-342399b0c170', 'restrictions', 'VeK3XGH8n1OTP0NZNwNe2w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6dbd-73d1-8359-9570f416d1e1', 'restrictions', 'clb9A4mCwc3vhv9RIe-euw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6dc9-708a-bcf1-60c68b62927f', 'restrictions', '1_JX_1Ooxsmt8ISnAykIhQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6dd1-7786-ac1b-d0c5aa0a52d0', 'rights_requests', 'YjErPtoj1XdsI3ES36Pyeg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6de1-711f-a47e-2499403e47bc', 'rights_requests', 'ib138Uxnfc1yuzFM4dik3w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6df6-75fd-9550-e722260d5bbc', 'rights_requests', 'op21n1I0zGtQ5EbT5ZsrWA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6e09-77a8-bfeb-0247b2c1d748', 'waiting_evidence', 's2d5q0MsIARHVJELosr6qg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6e11-7451-865f-714a77098c82', 'waiting_evidence', '8SESp9lZ4MwUnxnTs-f0fQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6e17-7745-b9c5-3b78bdbf462b', 'waiting_evidence', 'HKW9jxDDyCmVe56Gw5jH2A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6e25-7607-bcc0-e66acc81a015', 'waiting_evidence', 'iWZDuxRpPBVy_xy__3J-yg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6e2a-70b5-b635-08fb2489173b', 'warnings', 'rMRrOb3qouu2YCkQElgKHg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6e35-772f-a71a-ef54e3d3a2bd', 'warnings', 'Xll8juMNtrG_JZZ-PEs5Cg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6e3d-7075-ad05-24378d174112', 'warnings', '9BpL0zNy_OpWWfP3BQ_Xqw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6e4b-77a3-b9ab-7a1e3ff52923', 'warnings', 'SLwqCIofgymzYi_M0VgQKA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6e55-77e1-bce5-36da8c0f2a76', 'warnings', 'bE6BSYsheN_aLJYBMJSyTg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6e5a-71b3-80d3-2a1ca301430c', 'warnings', 'jkIBE-7imbw8P8GAqbX1Sg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6e6c-74c8-a69b-a5427974d3b2', 'passed_on', 'GGFA2Ty8Bhwhtg-HcnFt8g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6e74-7074-94cd-617cae026e6a', 'passed_on', 'lMYLB5BSB4Wr02QylLobCg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22178-6e80-73fe-96b5-1be01f695e4a', 'ledger_seals', 'EgynQvwLNdDuUY9EtQNj9w');
insert into record_salts (record_id, table_name, salt)
  values ('2026-q3', 'reports', '06DtyOqOh5A5dp8EAp7NOw');
insert into record_salts (record_id, table_name, salt)
  values ('2026-q4/warnings', 'report_tallies', 'C_DNaBSqlYVSLKvYPKuX5Q');
insert into report_tallies (period, line, count)
  values ('2026-q4', 'warnings', 1);
insert into reports (period, made_at, content, by_oid, by_tid, by_name)
  values ('2026-q3', '2026-12-01T09:00:00.000Z', '{}', 'o', 't', 'Ruth Abbey');
insert into representations (id, restriction_id, received_on, recorded_at, account, answered_at, outcome, reasons, answered_by_oid, answered_by_tid, answered_by_name, by_oid, by_tid, by_name, by_address, acknowledge_by, answer_by)
  values ('01a22178-63eb-7249-8017-e83943e6f466', '01a22178-6334-7117-a916-4e69416f96b7', '2026-11-03', '2026-11-03T09:00:00.000Z', 'planted-word-7f3a', '2026-11-20T09:00:00.000Z', 'maintained', 'The messages go on.', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Tom Birch', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', '2026-11-08', '2026-12-01');
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22178-6334-7117-a916-4e69416f96b7', '01a22178-61ab-766c-8390-8e5beca35e40', '01a22178-6317-778c-888e-bb8122d1b39f', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":"by letter to Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'forward', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22178-64ad-74bb-8ff7-0df7add06ed0', '01a22178-61ab-766c-8390-8e5beca35e40', '01a22178-64a6-7438-892e-f7027607ef1f', 'in-force', '2026-11-03T09:00:00.000Z', '2026-11-03', '2027-05-03', '2027-05-03', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":"by letter to Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'forward', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 2, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22178-6d83-704f-a936-685ab4f0c57b', '01a22178-65e5-75ff-b330-f0c6405b1c5a', '01a22178-6317-778c-888e-bb8122d1b39f', 'agreed', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":"by letter to Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'forward', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22178-6d97-76b2-8646-3f460c673b21', '01a22178-65e5-75ff-b330-f0c6405b1c5a', '01a22178-6317-778c-888e-bb8122d1b39f', 'replaced', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":"by letter to Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'forward', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22178-6dad-72b5-814d-342399b0c170', '01a22178-65e5-75ff-b330-f0c6405b1c5a', '01a22178-6317-778c-888e-bb8122d1b39f', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":"by letter to Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'none', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22178-6dbd-73d1-8359-9570f416d1e1', '01a22178-65e5-75ff-b330-f0c6405b1c5a', '01a22178-6317-778c-888e-bb8122d1b39f', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":"by letter to Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'block', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22178-6dc9-708a-bcf1-60c68b62927f', '01a22178-65e5-75ff-b330-f0c6405b1c5a', '01a22178-6317-778c-888e-bb8122d1b39f', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":"by letter to Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'mark', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into retention_runs (id, started_at, counts, by_oid, by_tid, by_name)
  values ('01a22178-658d-77f2-8964-3b5e706f6c4a', '2026-12-01T09:00:00.000Z', '{}', 'o', 't', 'Ruth Abbey');
insert into reviews (id, restriction_id, due_on, reviewed_at, outcome, reasons, by_oid, by_tid, by_name, same_officer_reason, involvement, grounds)
  values ('01a22178-6405-7477-98e0-788ded70903c', '01a22178-6334-7117-a916-4e69416f96b7', '2027-05-03', '2026-11-21T09:00:00.000Z', 'continued', 'It still helps.', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Named by paragraph 15.', '["decided"]', '{"behaviourSince":"Two abusive messages since.","needs":"She reads large print; the letters have it.","lesserMeasures":"A weekly limit was not kept to."}');
insert into rights_requests (id, customer_id, kind, received_on, due_on, what, recorded_at, by_oid, by_tid, by_name)
  values ('01a22178-6555-7217-9edb-3b84ac61df74', '01a22178-61ab-766c-8390-8e5beca35e40', 'objection', '2026-11-30', '2026-12-30', 'He wants us to stop.', '2026-12-01T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into rights_requests (id, customer_id, kind, received_on, due_on, what, recorded_at, by_oid, by_tid, by_name)
  values ('01a22178-6dd1-7786-ac1b-d0c5aa0a52d0', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'rectification', '2026-11-30', '2026-12-30', 'He wants us to stop.', '2026-12-01T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into rights_requests (id, customer_id, kind, received_on, due_on, what, recorded_at, by_oid, by_tid, by_name)
  values ('01a22178-6de1-711f-a47e-2499403e47bc', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'erasure', '2026-11-30', '2026-12-30', 'He wants us to stop.', '2026-12-01T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into rights_requests (id, customer_id, kind, received_on, due_on, what, recorded_at, by_oid, by_tid, by_name)
  values ('01a22178-6df6-75fd-9550-e722260d5bbc', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'complaint', '2026-11-30', '2026-12-30', 'He wants us to stop.', '2026-12-01T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into saved_views (id, by_oid, by_tid, by_name, log, name, fragment, used_at)
  values ('01a22178-6589-77f6-913f-4e312708f05a', 'o', 't', 'Ruth Abbey', 'restrictions', 'Lifted', '#/log?state=lifted', '2026-12-01T09:00:00.000Z');
insert into saved_views (id, by_oid, by_tid, by_name, log, name, fragment, used_at)
  values ('01a22178-6dfb-7349-84e8-ba408559b8e5', '01a22178-6dfb-734a-aef2-74362830dda1', 't', 'Ruth Abbey', 'escalations', 'Lifted', '#/log?state=lifted', '2026-12-01T09:00:00.000Z');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22178-65e5-75ff-b330-f0c6405b1c5a', '01632960001', '01a22178-65fa-76c9-8e87-00cdf0ef9600');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22178-61ab-766c-8390-8e5beca35e40', '07700900456', '01a22178-61ad-751f-901f-bc7720a166ac');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22178-65e5-75ff-b330-f0c6405b1c5a', '2', '01a22178-65ee-7089-b3bc-3a483cba5af7');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22178-65e5-75ff-b330-f0c6405b1c5a', '2jm', '01a22178-65ee-7089-b3bc-3a483cba5af7');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22178-65e5-75ff-b330-f0c6405b1c5a', '441632960001', '01a22178-65fa-76c9-8e87-00cdf0ef9600');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22178-61ab-766c-8390-8e5beca35e40', '447700900456', '01a22178-61ad-751f-901f-bc7720a166ac');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22178-61ab-766c-8390-8e5beca35e40', '@example.net', '01a22178-64c6-74ab-b142-e4b3c3a19297');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22178-65e5-75ff-b330-f0c6405b1c5a', '@example.net', '01a22178-65e6-72f0-9f41-cb7cab3773fa');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22178-61ab-766c-8390-8e5beca35e40', '@example.org', '01a22178-61ad-751e-a9e0-e08703bb1bf7');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22178-65e5-75ff-b330-f0c6405b1c5a', 'am1', '01a22178-65ee-7089-b3bc-3a483cba5af7');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22178-65e5-75ff-b330-f0c6405b1c5a', 'am12jm', '01a22178-65ee-7089-b3bc-3a483cba5af7');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22178-65e5-75ff-b330-f0c6405b1c5a', 'every', '01a22178-65e6-72f0-9f41-cb7cab3773fa');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22178-65e5-75ff-b330-f0c6405b1c5a', 'every.state@example.net', '01a22178-65e6-72f0-9f41-cb7cab3773fa');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22178-61ab-766c-8390-8e5beca35e40', 'example.net', '01a22178-64c6-74ab-b142-e4b3c3a19297');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22178-65e5-75ff-b330-f0c6405b1c5a', 'example.net', '01a22178-65e6-72f0-9f41-cb7cab3773fa');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22178-61ab-766c-8390-8e5beca35e40', 'example.org', '01a22178-61ad-751e-a9e0-e08703bb1bf7');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22178-61ab-766c-8390-8e5beca35e40', 'holm', '01a22178-61ad-751e-a9e0-e08703bb1bf7');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22178-61ab-766c-8390-8e5beca35e40', 'holm', '01a22178-61ad-7520-afbf-55cab5e24226');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22178-61ab-766c-8390-8e5beca35e40', 'holm', '01a22178-64c6-74ab-b142-e4b3c3a19297');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22178-65e5-75ff-b330-f0c6405b1c5a', 'lane', '01a22178-65ee-7089-b3bc-3a483cba5af7');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22178-65e5-75ff-b330-f0c6405b1c5a', 'mill', '01a22178-65ee-7089-b3bc-3a483cba5af7');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22178-61ab-766c-8390-8e5beca35e40', 'p', '01a22178-64c6-74ab-b142-e4b3c3a19297');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22178-61ab-766c-8390-8e5beca35e40', 'p.holm@example.net', '01a22178-64c6-74ab-b142-e4b3c3a19297');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22178-61ab-766c-8390-8e5beca35e40', 'petra', '01a22178-61ad-751e-a9e0-e08703bb1bf7');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22178-61ab-766c-8390-8e5beca35e40', 'petra', '01a22178-61ad-7520-afbf-55cab5e24226');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22178-61ab-766c-8390-8e5beca35e40', 'petra.holm@example.org', '01a22178-61ad-751e-a9e0-e08703bb1bf7');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22178-65e5-75ff-b330-f0c6405b1c5a', 'state', '01a22178-65e6-72f0-9f41-cb7cab3773fa');
insert into settings_versions (id, part, number, value, why, at, by_oid, by_tid, by_name)
  values ('01a22178-658c-7695-bad4-299fd2b6f734', 'services', 1, '["Housing"]', 'New.', '2026-12-01T09:00:00.000Z', 'o', 't', 'Ruth Abbey');
insert into tenant_checks (id, at, drifts, rules, by_oid, by_tid, by_name)
  values ('01a22178-658d-77f3-9e81-d3e79d83fb08', '2026-12-01T09:00:00.000Z', '[]', 0, 'o', 't', 'Ruth Abbey');
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, message_id, contact, sha256, bytes, compared)
  values ('01a22178-6506-75d1-af21-fa2e46f49aeb', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'email', '<waits@example.org>', '{"channel":"email","internetMessageId":"<waits@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 'fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649', 79, 0);
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, message_id, contact, compared)
  values ('01a22178-6e09-77a8-bfeb-0247b2c1d748', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'telephone', '<waits@example.org>', '{"channel":"email","internetMessageId":"<waits@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 0);
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, message_id, contact, compared)
  values ('01a22178-6e11-7451-865f-714a77098c82', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'in-person', '<waits@example.org>', '{"channel":"email","internetMessageId":"<waits@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 0);
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, message_id, contact, compared)
  values ('01a22178-6e17-7745-b9c5-3b78bdbf462b', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'post', '<waits@example.org>', '{"channel":"email","internetMessageId":"<waits@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 0);
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, message_id, contact, compared)
  values ('01a22178-6e25-7607-bcc0-e66acc81a015', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'social-media', '<waits@example.org>', '{"channel":"email","internetMessageId":"<waits@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 0);
insert into waiting_originals (piece_id, content)
  values ('01a22178-6506-75d1-af21-fa2e46f49aeb', x'46726f6d3a2070657472612e686f6c6d406578616d706c652e6f72670d0a5375626a6563743a20706c616e7465642d776f72642d376633610d0a0d0a706c616e7465642d776f72642d376633610d0a');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22178-61c8-77f1-9f10-afd5a505e378', '01a22178-61ab-766c-8390-8e5beca35e40', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22178-64c8-7391-9b71-ed2f48fb7e10', '01a22178-61ab-766c-8390-8e5beca35e40', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22178-65e9-75c9-a9bd-b90dc16229c8', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22178-6e2a-70b5-b635-08fb2489173b', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'telephone', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22178-6e35-772f-a71a-ef54e3d3a2bd', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'in-person', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22178-6e3d-7075-ad05-24378d174112', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'post', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22178-6e4b-77a3-b9ab-7a1e3ff52923', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'social-media', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22178-6e55-77e1-bce5-36da8c0f2a76', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'opened');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22178-6e5a-71b3-80d3-2a1ca301430c', '01a22178-65e5-75ff-b330-f0c6405b1c5a', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'not-sent');
insert into welsh_words (id, record_id, english, welsh, passed_by, recorded_at, by_oid, by_tid, by_name)
  values ('01a22178-658c-7697-b63f-39dcc61afa5c', '01a22178-6334-7117-a916-4e69416f96b7', 'At night.', 'Gyda’r nos.', 'Sian Rees', '2026-12-01T09:00:00.000Z', 'o', 't', 'Ruth Abbey');
insert into write_trials (id, content)
  values (1, x'78');
