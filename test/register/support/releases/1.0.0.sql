-- Written by "npm run schema". Once it is released it never changes.
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22ec5-3c79-7037-8f25-c4c4b40241a6', '2026-11-03T09:00:00.000Z', '01a22ec5-3bc3-700d-8248-59e817bd0046', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22ec5-3552-77c9-8f7f-334e0628eb63');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22ec5-3c7a-71ab-8174-e10492c0a8c3', '2026-11-03T09:00:00.000Z', '01a22ec5-3bc3-700d-8248-59e817bd0046', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22ec5-3552-77c9-8f7f-334e0628eb63');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22ec5-3c7b-70c3-928e-92cedcc22f7f', '2026-11-03T09:00:00.000Z', '01a22ec5-3bc3-700d-8248-59e817bd0046', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22ec5-3552-77c9-8f7f-334e0628eb63');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22ec5-3c7c-75f2-8b86-1ac93e1e9764', '2026-11-03T09:00:00.000Z', '01a22ec5-3bc3-700d-8248-59e817bd0046', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22ec5-3552-77c9-8f7f-334e0628eb63');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22ec5-3c7c-75f3-b68b-2d332548f6c6', '2026-11-03T09:00:00.000Z', '01a22ec5-3bc3-700d-8248-59e817bd0046', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22ec5-3552-77c9-8f7f-334e0628eb63');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22ec5-3d18-7432-bade-730ef8fba033', '2026-11-03T09:00:00.000Z', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'number', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22ec5-3cf1-738d-823d-8dbed81c0481');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22ec5-3d18-7433-9358-f16ef3fa84f6', '2026-11-03T09:00:00.000Z', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'name', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22ec5-3cf1-738d-823d-8dbed81c0481');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22ec5-3d18-7434-aa3f-e214ad96002b', '2026-11-03T09:00:00.000Z', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'case', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22ec5-3cf1-738d-823d-8dbed81c0481');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22ec5-3d18-7435-b43f-4ac5439a4074', '2026-11-03T09:00:00.000Z', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'log', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22ec5-3cf1-738d-823d-8dbed81c0481');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22ec5-3d19-7567-a5e5-210027a9c296', '2026-11-03T09:00:00.000Z', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'subject-access', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22ec5-3cf1-738d-823d-8dbed81c0481');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22ec5-3d19-7568-a77a-7410dba8bd33', '2026-11-03T09:00:00.000Z', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'stopped', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22ec5-3cf1-738d-823d-8dbed81c0481');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22ec5-3d1a-710d-b1e5-fe7eaca91865', '2026-11-03T09:00:00.000Z', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'many-at-once', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22ec5-3cf1-738d-823d-8dbed81c0481');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22ec5-3d1a-710e-8442-718ccebc72a8', '2026-11-03T09:00:00.000Z', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'many-in-a-day', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22ec5-3cf1-738d-823d-8dbed81c0481');
insert into accounts (by_oid, by_tid, by_address)
  values ('00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'amira.khan@ambleford.example');
insert into accounts (by_oid, by_tid, by_address)
  values ('00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'frances.lane@ambleford.example');
insert into accounts (by_oid, by_tid, by_address)
  values ('00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'tom.birch@ambleford.example');
insert into accounts (by_oid, by_tid, by_address)
  values ('00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'lee.wong@ambleford.example');
insert into accounts (by_oid, by_tid, by_address)
  values ('00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'ruth.abbey@ambleford.example');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, confirmed_at, by_oid, by_tid, by_name, left_alone)
  values ('01a22ec5-3c6e-7128-a4d8-1650bbbc11d8', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', 'forward', 'removed', 'sam.reyes@ambleford.example', '[]', '2026-12-02T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong', '["sam.reyes@ambleford.example","kit.lowe@ambleford.example"]');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, left_alone)
  values ('01a22ec5-3cdf-72d1-9313-087d38e9e913', '01a22ec5-3cd4-72d6-be33-088e203b06d7', 'forward', 'to-make', 'sam.reyes@ambleford.example', '[]', '2026-11-03T09:00:00.000Z', '["sam.reyes@ambleford.example","kit.lowe@ambleford.example"]');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, confirmed_at, by_oid, by_tid, by_name, left_alone)
  values ('01a22ec5-3d1a-710f-b414-f73114478e7e', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', 'block', 'removed', 'sam.reyes@ambleford.example', '[]', '2026-12-02T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong', '["sam.reyes@ambleford.example","kit.lowe@ambleford.example"]');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, confirmed_at, by_oid, by_tid, by_name, left_alone)
  values ('01a22ec5-3d1b-722e-a5a1-a1f242130377', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', 'mark', 'removed', 'sam.reyes@ambleford.example', '[]', '2026-12-02T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong', '["sam.reyes@ambleford.example","kit.lowe@ambleford.example"]');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, confirmed_at, by_oid, by_tid, by_name, left_alone)
  values ('01a22ec5-3d1c-76c3-be22-28e8c481d886', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', 'forward', 'in-place', 'sam.reyes@ambleford.example', '[]', '2026-12-02T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong', '["sam.reyes@ambleford.example","kit.lowe@ambleford.example"]');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, confirmed_at, by_oid, by_tid, by_name, left_alone)
  values ('01a22ec5-3d1c-76c4-9772-d575ad0c95ba', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', 'forward', 'to-remove', 'sam.reyes@ambleford.example', '[]', '2026-12-02T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong', '["sam.reyes@ambleford.example","kit.lowe@ambleford.example"]');
insert into audit_head (id, seq, hash)
  values (1, 164, 'bf48a21bc8a9dc9eb88cea87c4c393f836f7467f3a60b155eef23bac71e6a93f');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (1, '2026-11-03T09:00:00.000Z', 'customer-added', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3bc3-700d-8248-59e817bd0046', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"contactPoints":["email","number","name"]}', '0000000000000000000000000000000000000000000000000000000000000000', 'ad15c58aa9e1111b54e0ed9304d3d909fa604552341248ccc772606ba70b5811', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (2, '2026-11-03T09:00:00.000Z', 'warning-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3bca-76c5-93e2-b2cccb02436d', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"channel":"email","service":"Housing","lapsesOn":"2027-11-03","reply":"opened"}', 'ad15c58aa9e1111b54e0ed9304d3d909fa604552341248ccc772606ba70b5811', '531b6c897b71a66f1b839e2f96513e746534dea77a3d401431e96bbe26fc4da4', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (3, '2026-11-03T09:00:00.000Z', 'warning-sent', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3bca-76c5-93e2-b2cccb02436d', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{}', '531b6c897b71a66f1b839e2f96513e746534dea77a3d401431e96bbe26fc4da4', 'f67d0b730be2dd51ba1b59af89cf7ef6383f0a2d3ffb9cc765a1acad2b7b4aa0', '{"customers":{"01a22ec5-3bc3-700d-8248-59e817bd0046":"xam6Jt8Hu72ha0gSOuNC5tCXEIp0QPKJlDtqKYRh7xc"},"contact_points":{"01a22ec5-3bc4-707e-8e65-79ab167febc4":"HU-JWsubDHNGK0SYgB7PIUEl66Y6O7LH9V0khv1rMNM","01a22ec5-3bc4-707f-ad41-4f4c8087bcfd":"8k3eJGBvCe_5WWDlzrhetDgkmUBk20GsKP9GXboWm7Y","01a22ec5-3bc4-7080-babd-0359747ed925":"TgvWEW0VYwE7uwV52mlm6uVMM67Yytp1diDnBxjjFG4"},"warnings":{"01a22ec5-3bca-76c5-93e2-b2cccb02436d":"4Yce1yNFAZYMChjPxsQBpFaBKsEUkhD0qINkKTPRUSE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (4, '2026-11-03T09:00:00.000Z', 'contact-point-proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3bd2-73af-82a1-6a05ca0708c2', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"kind":"email","whose":"own"}', 'f67d0b730be2dd51ba1b59af89cf7ef6383f0a2d3ffb9cc765a1acad2b7b4aa0', '48bd70dbdfa7bfd6cd13806b8a1aa39df25fa1330fe24902675a4d5d8a2006d7', '{"proposals":{"01a22ec5-3bd2-73af-82a1-6a05ca0708c2":"d93l3tZR73r022STc3JR69Ven7ZH1c648WSMxjN9H54"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (5, '2026-11-03T09:00:00.000Z', 'escalation-filed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"service":"Housing","behaviours":["abusive"],"evidence":1,"originals":0}', '48bd70dbdfa7bfd6cd13806b8a1aa39df25fa1330fe24902675a4d5d8a2006d7', '3f05b4bbf52bd9d005e0f921b476533faaf80d0edc6f9d57fdf51c089ef644e7', '{"escalations":{"01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9":"egi55iIoKCVD5ue8vK2ayG49SRpCJ2v7jie9UGaEa90"},"evidence":{"01a22ec5-3bee-733c-b641-71f0a363c5b1":"6bS1WZWjc9xnBvb_V2kv1tfahplzNu66U_pSLVmhrwg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (6, '2026-11-03T09:00:00.000Z', 'formal-warning-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3c47-705f-a8a1-ff53ef231d80', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"escalationId":"01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9","behaviours":["abusive"],"state":"to-send"}', '3f05b4bbf52bd9d005e0f921b476533faaf80d0edc6f9d57fdf51c089ef644e7', '7cbd8f0d3757065bdae3a76a12bb9f2b29fff4caeca2d9944f05a137a02a8105', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (7, '2026-11-03T09:00:00.000Z', 'escalation-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"outcome":"warn-formally","state":"formal-warning","restrictionId":null,"formalWarningId":"01a22ec5-3c47-705f-a8a1-ff53ef231d80","behaviours":["abusive"],"feedback":true}', '7cbd8f0d3757065bdae3a76a12bb9f2b29fff4caeca2d9944f05a137a02a8105', '1cec29afb39e6bcfbdb6747b14a8e0edb7c3d076590e2ebc1a6761149b679a56', '{"escalations":{"01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9":"AS582IUr3K8sZO9t6zwfX3kUqNgOVIUyD3QUugDa3L8"},"decisions":{"01a22ec5-3c46-70a8-ba7a-342697f2a2d1":"MjAoCAY99VZhBDhLn_5wzSl3T_j0njLZ5c4cXb4DcmA"},"formal_warnings":{"01a22ec5-3c47-705f-a8a1-ff53ef231d80":"5nbOqxf7HX91zSmd9b95GJ2bzB6YIYY4mcIcYCVU-74"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (8, '2026-11-03T09:00:00.000Z', 'formal-warning-given', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3c47-705f-a8a1-ff53ef231d80', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"sentOn":"2026-11-03","method":"post","lapsesOn":"2027-11-03"}', '1cec29afb39e6bcfbdb6747b14a8e0edb7c3d076590e2ebc1a6761149b679a56', 'f656bbb0ec778797b46cc8667454e49296fd82342b12adc196cc6c705a23d35e', '{"formal_warnings":{"01a22ec5-3c47-705f-a8a1-ff53ef231d80":"seeUta74lG7vj2KkMTdRZuGZbEV0_Az5kXJufMCmfLQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (9, '2026-11-03T09:00:00.000Z', 'objection-recorded', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3c50-725e-ae3e-4dcab251ddb5', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"formalWarningId":"01a22ec5-3c47-705f-a8a1-ff53ef231d80","receivedOn":"2026-11-03","answerBy":"2026-12-01","channel":null,"evidence":false}', 'f656bbb0ec778797b46cc8667454e49296fd82342b12adc196cc6c705a23d35e', '7ef1ab12753dfaaffdbc93e3321590add3fa21319ab2ea90349a4ed93857ec90', '{"objections":{"01a22ec5-3c50-725e-ae3e-4dcab251ddb5":"rW53eQwIc8Wmftj6yMI9eoME3JD_Nd6sc9L0rvzJfQo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (10, '2026-11-03T09:00:00.000Z', 'objection-answered', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3c50-725e-ae3e-4dcab251ddb5', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"formalWarningId":"01a22ec5-3c47-705f-a8a1-ff53ef231d80","outcome":"stays","state":"given","involvement":[],"sameOfficer":false}', '7ef1ab12753dfaaffdbc93e3321590add3fa21319ab2ea90349a4ed93857ec90', '57fbde452e8f61e39178045c502dbbf2b0a2da88b6688c3a200ffa35ed776b5a', '{"objections":{"01a22ec5-3c50-725e-ae3e-4dcab251ddb5":"yPOa2dcC4LerBLbq8HcQoW7xeYqCaLnYkgdre3Y2A4E"},"closing_letters":{"01a22ec5-3c56-73d3-82f3-39268a27e40b":"-rz60jQqWqfcmivzqrVZqzOpR6n9Q-5YxJjaUddD67A"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (11, '2026-11-03T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3c56-73d3-82f3-39268a27e40b', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"formalWarningId":"01a22ec5-3c47-705f-a8a1-ff53ef231d80","kind":"objection-answer","state":"sent"}', '57fbde452e8f61e39178045c502dbbf2b0a2da88b6688c3a200ffa35ed776b5a', '88ac20165c813c8308a9e29469763b33e8b0e34c018e7eda7c1aad819521e3bb', '{"closing_letters":{"01a22ec5-3c56-73d3-82f3-39268a27e40b":"zX6Uzau5lp_W021ntoqpIfYlTs76MYWsk2FUtJzTk9U"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (12, '2026-11-03T09:00:00.000Z', 'escalation-filed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3c5b-7325-9881-87c9f042ca90', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"service":"Housing","behaviours":["abusive"],"evidence":2,"originals":2,"filed":["01a22ec5-3c5b-7326-a53c-e3e1b3288fa0 1ff3ba440a81efcd683e5fcbeeed367dd3742ecf513d10bf8a83b42b8ad88294","01a22ec5-3c5c-7117-96d8-f2cf35e0a978 53bf40db0a1a532047bc787245e18fc69b6e01eadde5a1f51cf2d97290a11566"]}', '88ac20165c813c8308a9e29469763b33e8b0e34c018e7eda7c1aad819521e3bb', '7346b56daf5d69b19a6d369eea62e79e7b075790776c2ac38f6be636aeac87b5', '{"escalations":{"01a22ec5-3c5b-7325-9881-87c9f042ca90":"CG1_hkshfxLIgd6aQUDWIaed7BUEHcucU1LvdjtGK40"},"evidence":{"01a22ec5-3c5b-7326-a53c-e3e1b3288fa0":"MMCx30JDUiQ4AYtgTcUvlAFfsWjI_O7wioMMYxna8a4","01a22ec5-3c5c-7117-96d8-f2cf35e0a978":"SLjXzpWNP9bM3QID3TezJepcMAqqYqV-Ih_1UFDXHzU"},"original_words":{"01a22ec5-3c5b-7326-a53c-e3e1b3288fa0":"1RlSiB4zDW4XhPS4aPj8NpW3CwcUXapZweSlZg1gqY4","01a22ec5-3c5c-7117-96d8-f2cf35e0a978":"lCb7KW-Xfxt9Sltj0bc9upH2T-niuI2R5spyK70Dp98"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (13, '2026-11-03T09:00:00.000Z', 'restriction-agreed', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"state":"agreed","escalationId":"01a22ec5-3c5b-7325-9881-87c9f042ca90","replacesId":null,"measures":["designated-contact","channel-closed"],"mail":"forward","ways":["post"],"services":null,"scopeHasReason":true,"until":null,"reviewOn":"2027-05-03"}', '7346b56daf5d69b19a6d369eea62e79e7b075790776c2ac38f6be636aeac87b5', '62ff18408d6f9107319054474cda16106e4ab32291a3e4e86f35fb2a8493c8bd', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (14, '2026-11-03T09:00:00.000Z', 'escalation-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3c5b-7325-9881-87c9f042ca90', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"outcome":"approve","state":"approved","restrictionId":"01a22ec5-3c60-7406-a1c0-555cacfc59aa","formalWarningId":null,"behaviours":["abusive"],"feedback":false}', '62ff18408d6f9107319054474cda16106e4ab32291a3e4e86f35fb2a8493c8bd', 'd79d1a77d143d528a7c566a06c720a569b57dd81ed7f98b2b77df230778e1d94', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (15, '2026-11-03T09:00:00.000Z', 'legal-advice-asked', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"questionId":"01a22ec5-3c62-7166-9afc-133dea74cd8b"}', 'd79d1a77d143d528a7c566a06c720a569b57dd81ed7f98b2b77df230778e1d94', '42e146a15d0affabc427a346d5bc6bde66d9e01470401e0130d2ffa518e2d2fa', '{"escalations":{"01a22ec5-3c5b-7325-9881-87c9f042ca90":"3p1LPPCPOutX1adpGQXKwbhRHko7gt48HNIM7IBIvrQ"},"decisions":{"01a22ec5-3c60-7405-8c97-0b0c9aea1729":"9gTThkrCLtW1tnCbspu18TU2P8-J6qYZsimHU5t5paU"},"restrictions":{"01a22ec5-3c60-7406-a1c0-555cacfc59aa":"zH1ckk1SJvEfDWztmMea4TzvWh1lBuENtm1AglTc43Q"},"letters":{"01a22ec5-3c61-7303-aeac-6f275bc558fd":"EalPfpsJLtZ88Rs7BlaC7t2pERYzUvZp-Uyw7GQ4Nf0"},"legal_questions":{"01a22ec5-3c62-7166-9afc-133dea74cd8b":"XVoXJhXTC6PRMVqW6wq0wLlW6rTxbWqILqpBOK6zk1g"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (16, '2026-11-03T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3c61-7303-aeac-6f275bc558fd', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"restrictionId":"01a22ec5-3c60-7406-a1c0-555cacfc59aa","kind":"restriction","state":"sent"}', '42e146a15d0affabc427a346d5bc6bde66d9e01470401e0130d2ffa518e2d2fa', 'b7484f6198460fbcd732370d0aeef3b1a077b52641619989082735697e079d80', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (17, '2026-11-03T09:00:00.000Z', 'restriction-in-force', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"state":"in-force","inForceOn":"2026-11-03","reviewDue":"2027-05-03","how":"letter-sent"}', 'b7484f6198460fbcd732370d0aeef3b1a077b52641619989082735697e079d80', '1c3bf0446f7a752752624d4eb477e7f3f3fae059f96a4e7ec852fd6086e8d4b5', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (18, '2026-11-03T09:00:00.000Z', 'arrangement-wanted', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3c6e-7128-a4d8-1650bbbc11d8', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"restrictionId":"01a22ec5-3c60-7406-a1c0-555cacfc59aa","kind":"forward","state":"to-make","exceptions":0}', '1c3bf0446f7a752752624d4eb477e7f3f3fae059f96a4e7ec852fd6086e8d4b5', 'bfc08066fa2dea14bfeff9d68657ab12ff1d9e3ebf6b6bf143c873b3c05f3b8b', '{"letters":{"01a22ec5-3c61-7303-aeac-6f275bc558fd":"iRUeBkQjf-I6BkUB18NNpw8hpRISa4O7OjTn0dq9ciw"},"restrictions":{"01a22ec5-3c60-7406-a1c0-555cacfc59aa":"q7JKwNt2Bbv2N9LYnA23FsqA3K0DUAJAVhml7lu0SFo"},"arrangements":{"01a22ec5-3c6e-7128-a4d8-1650bbbc11d8":"Y85amQqBAm-6zTH0SwhkIv8BWIUEydoWNuhH5QQcfXc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (19, '2026-11-20T09:00:00.000Z', 'legal-advice-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"questionId":"01a22ec5-3c62-7166-9afc-133dea74cd8b"}', 'bfc08066fa2dea14bfeff9d68657ab12ff1d9e3ebf6b6bf143c873b3c05f3b8b', 'c31deacb977c85d1c3428df51d771a73c1385b911d333555d99b9c739d74997c', '{"legal_questions":{"01a22ec5-3c62-7166-9afc-133dea74cd8b":"YQnWi5Ic1GPQJajENN_CFCbtJ3BNwi1qZ5RSsiIGhog"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (20, '2026-11-03T09:00:00.000Z', 'contact-passed-on', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3c74-7751-9175-a8198bf02578', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"restrictionId":"01a22ec5-3c60-7406-a1c0-555cacfc59aa","reminded":true,"forwarded":true,"channel":"email","reminderReply":"sent","forwardReply":"sent"}', 'c31deacb977c85d1c3428df51d771a73c1385b911d333555d99b9c739d74997c', '1fdb27288b270be9e01e73e7e83a162d3cdd1f0bbfd1a6f141f1db2b90ab4911', '{"passed_on":{"01a22ec5-3c74-7751-9175-a8198bf02578":"OQb8m5XA_RqgO5aX64y6fVQDE_f2NFNQ4m0SYlg6zqw"},"duties":{"01a22ec5-3c75-74f8-abcb-d879f7284df0":"jCjDXLoJYULy7wLmZ7CLFoH6zpVkiGcDGq5-ABYhIhI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (21, '2026-11-03T09:00:00.000Z', 'representation-recorded', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3c7e-725c-9fbe-c95ffd34275c', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"restrictionId":"01a22ec5-3c60-7406-a1c0-555cacfc59aa","receivedOn":"2026-11-03","acknowledgeBy":"2026-11-08","answerBy":"2026-12-01","channel":null,"evidence":true,"filed":["01a22ec5-3c7f-7624-9be0-3c335f678afe 2a5101f7ebaed5b3f8d661cf407d2691e0cce27f386f6a72d6985e7fae554514"]}', '1fdb27288b270be9e01e73e7e83a162d3cdd1f0bbfd1a6f141f1db2b90ab4911', '85c40daf6942e6f9ad09f68626128bea05f11800db3bc77dd75b9f145781bafa', '{"representations":{"01a22ec5-3c7e-725c-9fbe-c95ffd34275c":"CbpxDAvwKxAZJKSdgyQIk-mGJBm6AFsmIF8lFjWRJfU"},"evidence":{"01a22ec5-3c7f-7624-9be0-3c335f678afe":"DKmv5OE84JapU9MOA_gdA4kV5Z7aNn5KRuybcA8HSGs"},"original_words":{"01a22ec5-3c7f-7624-9be0-3c335f678afe":"sYsTmexiMP6hXE_ELxJdxsGwULW1qzeA3RktXOT9Q20"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (22, '2026-11-20T09:00:00.000Z', 'representation-answered', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3c7e-725c-9fbe-c95ffd34275c', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"restrictionId":"01a22ec5-3c60-7406-a1c0-555cacfc59aa","outcome":"maintained","ownPart":[]}', '85c40daf6942e6f9ad09f68626128bea05f11800db3bc77dd75b9f145781bafa', '2bd70a6ff0a01367dc887605fa5e936989c053c5b824e0617975db201bdb3b41', '{"representations":{"01a22ec5-3c7e-725c-9fbe-c95ffd34275c":"NsQ5iFcbfdn2Vz5IWNu3AydseWy8E2etmHYwhQIrbbE"},"letters":{"01a22ec5-3c96-7146-b7e0-80a3365324e9":"9SRezJlDCkYcCoWXLCz3rXP_EIH2yJ-bD_HyDiT2iUM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (23, '2026-11-21T09:00:00.000Z', 'restriction-reviewed', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"outcome":"continued","dueOn":"2027-05-03","reviewDue":"2027-05-21","ownPart":["decided"]}', '2bd70a6ff0a01367dc887605fa5e936989c053c5b824e0617975db201bdb3b41', '15872e2b5452ed7fd19925b7a24ad807959db613311d12cc342e0a600846d1b9', '{"reviews":{"01a22ec5-3ca7-7032-8423-774bfee9919f":"6GOy1zjFkcaFOYgCHDWTY7QSGzehefLDPslUv28-7iM"},"letters":{"01a22ec5-3ca8-778f-b21a-9da49c336558":"77qDAGCukTsV_AmAZfzZE2NTO4acKbfXXRE3d9lyD_M"},"restrictions":{"01a22ec5-3c60-7406-a1c0-555cacfc59aa":"qJVwG8W6QADCFhfqivEsLleCY5hchFKqVKHv5B0GDNE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (24, '2026-11-22T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3c96-7146-b7e0-80a3365324e9', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"restrictionId":"01a22ec5-3c60-7406-a1c0-555cacfc59aa","kind":"representation-answer","state":"sent"}', '15872e2b5452ed7fd19925b7a24ad807959db613311d12cc342e0a600846d1b9', '4fd50a9654a9c9e5feecf6ee2f39929edb2ffd290bfa024320aaf257b4cd7393', '{"letters":{"01a22ec5-3c96-7146-b7e0-80a3365324e9":"_zHnhyMYs1Wm83bDtPUom3j0po3eY5C8wuNp-Kjlvrw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (25, '2026-11-22T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3ca8-778f-b21a-9da49c336558', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"restrictionId":"01a22ec5-3c60-7406-a1c0-555cacfc59aa","kind":"review-continued","state":"sent"}', '4fd50a9654a9c9e5feecf6ee2f39929edb2ffd290bfa024320aaf257b4cd7393', '973ae726aaa0ecbed140f547a7da85a35e8676dfa1c21abe2deea3992ebde7a3', '{"letters":{"01a22ec5-3ca8-778f-b21a-9da49c336558":"Ph5-gLv1YQ_1z-Vc1yl9T3-Rm9iFAvpL4Kgw9yWb7PI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (26, '2026-11-22T09:00:00.000Z', 'arrangement-confirmed', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3c6e-7128-a4d8-1650bbbc11d8', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"restrictionId":"01a22ec5-3c60-7406-a1c0-555cacfc59aa","state":"in-place"}', '973ae726aaa0ecbed140f547a7da85a35e8676dfa1c21abe2deea3992ebde7a3', 'c0f7a737a945a09fb87eba06460444ffb75380a83b416c38383066d14f43d2b6', '{"arrangements":{"01a22ec5-3c6e-7128-a4d8-1650bbbc11d8":"LgShEBB4yjosT_1n75Q3d_x7aF1izWCVsEFgvNuk0BI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (27, '2026-12-01T09:00:00.000Z', 'restriction-lifted', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"state":"lifted","liftedOn":"2026-12-01","cause":"officer"}', 'c0f7a737a945a09fb87eba06460444ffb75380a83b416c38383066d14f43d2b6', '88d2e8db909350b6b9ce216bdba2a01afb3e96b138437509b8bd5e2eb432493e', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (28, '2026-12-01T09:00:00.000Z', 'arrangement-to-remove', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3c6e-7128-a4d8-1650bbbc11d8', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"restrictionId":"01a22ec5-3c60-7406-a1c0-555cacfc59aa","state":"to-remove"}', '88d2e8db909350b6b9ce216bdba2a01afb3e96b138437509b8bd5e2eb432493e', '34c44a9574d64017ccb9e0a32765cdbd7fdcbee40d34fd35f8ae72206243df6f', '{"restrictions":{"01a22ec5-3c60-7406-a1c0-555cacfc59aa":"y9kGQizOmDdvgVEjCBgNVw-4z0cMKSSptgXxdfm0eW8"},"arrangements":{"01a22ec5-3c6e-7128-a4d8-1650bbbc11d8":"sECzbgJRyTTj3mQ5QyhjORx7-ZNp3ZGHUA59zg552xM"},"letters":{"01a22ec5-3cc9-7379-a073-3e89bf597940":"GPKwJ-KOwS9XxiuQ27IkawFPwLWdqjgKHhQFsYr5faw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (29, '2026-12-02T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3cc9-7379-a073-3e89bf597940', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"restrictionId":"01a22ec5-3c60-7406-a1c0-555cacfc59aa","kind":"lifting","state":"sent"}', '34c44a9574d64017ccb9e0a32765cdbd7fdcbee40d34fd35f8ae72206243df6f', 'bf50974f48a505a931eebd172424c7e89a98c97aafb7dc7efbfd567834ef392a', '{"letters":{"01a22ec5-3cc9-7379-a073-3e89bf597940":"nK99pZYk9dkZNyk0nGr-llT7u-gxYjdHtgPzJ4JRTGk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (30, '2026-12-02T09:00:00.000Z', 'arrangement-confirmed', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3c6e-7128-a4d8-1650bbbc11d8', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"restrictionId":"01a22ec5-3c60-7406-a1c0-555cacfc59aa","state":"removed"}', 'bf50974f48a505a931eebd172424c7e89a98c97aafb7dc7efbfd567834ef392a', '86c96beb14cb56fe50351ca72f2fcb8a1d114235fed668793fbb677cdfcdafaf', '{"arrangements":{"01a22ec5-3c6e-7128-a4d8-1650bbbc11d8":"6_KKKdWuCx5NqLzoOgo_Js_rPocqHhXLIjGEIFtN0J8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (31, '2026-11-03T09:00:00.000Z', 'escalation-filed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3ccf-774f-bfce-920140faea12', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"service":"Housing","behaviours":["abusive"],"evidence":1,"originals":0}', '86c96beb14cb56fe50351ca72f2fcb8a1d114235fed668793fbb677cdfcdafaf', '814a46d1ca1f42204497d2b2a569daf7f83cea203336c856853877580acd6975', '{"escalations":{"01a22ec5-3ccf-774f-bfce-920140faea12":"DtgaAdb84fQs8Ec8z-oY12afqisPSl3y4tfFH6b0pRM"},"evidence":{"01a22ec5-3ccf-7750-ba52-b376eacb9699":"Ihif_catyOc6dWxVZKP7iJNe4KWcN3ZOVI9L7kg-kVU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (32, '2026-11-03T09:00:00.000Z', 'restriction-agreed', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3cd4-72d6-be33-088e203b06d7', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"state":"agreed","escalationId":"01a22ec5-3ccf-774f-bfce-920140faea12","replacesId":null,"measures":["designated-contact","channel-closed"],"mail":"forward","ways":["post"],"services":null,"scopeHasReason":true,"until":null,"reviewOn":"2027-05-03"}', '814a46d1ca1f42204497d2b2a569daf7f83cea203336c856853877580acd6975', '58b952096bd72563eb02406495c1e877dca0462eb2ce64fa99826c4cc91ad3c8', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (33, '2026-11-03T09:00:00.000Z', 'escalation-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3ccf-774f-bfce-920140faea12', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"outcome":"approve","state":"approved","restrictionId":"01a22ec5-3cd4-72d6-be33-088e203b06d7","formalWarningId":null,"behaviours":["abusive"],"feedback":false}', '58b952096bd72563eb02406495c1e877dca0462eb2ce64fa99826c4cc91ad3c8', 'fc4f295973cde73bdc2a64eb17841e59eb211301606f4f38815f75bfb9465de8', '{"escalations":{"01a22ec5-3ccf-774f-bfce-920140faea12":"84OU1ggdilEdGEX_D8JYSX_23XDp6BYOZidyItgzcnQ"},"decisions":{"01a22ec5-3cd4-72d5-ae2c-e24190148789":"unW5oleqUtL6ZGnC0PGbFIfS6zHFl5XCokGqIwhXecQ"},"restrictions":{"01a22ec5-3cd4-72d6-be33-088e203b06d7":"zwUbDyixXqfg9uRqX5MzbuQdEUjKobViTZfkYLN-Zas"},"letters":{"01a22ec5-3cd4-72d7-81ce-c7eb5f85524f":"lvXRFHHoZaUIMj8WIV7haSamxOdAzt5vtq1vfKZlzCw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (34, '2026-11-03T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3cd4-72d7-81ce-c7eb5f85524f', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"restrictionId":"01a22ec5-3cd4-72d6-be33-088e203b06d7","kind":"restriction","state":"sent"}', 'fc4f295973cde73bdc2a64eb17841e59eb211301606f4f38815f75bfb9465de8', 'cda2cf683533292b2911bd7197facb4b5edd690cd1e103c13cac68bbe3ad710d', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (35, '2026-11-03T09:00:00.000Z', 'restriction-in-force', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3cd4-72d6-be33-088e203b06d7', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"state":"in-force","inForceOn":"2026-11-03","reviewDue":"2027-05-03","how":"letter-sent"}', 'cda2cf683533292b2911bd7197facb4b5edd690cd1e103c13cac68bbe3ad710d', '98b106af02253bf48ceec09036304c105356858cfac962f89a49be2a0b2d2138', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (36, '2026-11-03T09:00:00.000Z', 'arrangement-wanted', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3cdf-72d1-9313-087d38e9e913', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"restrictionId":"01a22ec5-3cd4-72d6-be33-088e203b06d7","kind":"forward","state":"to-make","exceptions":0}', '98b106af02253bf48ceec09036304c105356858cfac962f89a49be2a0b2d2138', '3f203a310614a6a1b884918f572724191f8bc586adb2180fbe58b68960672557', '{"letters":{"01a22ec5-3cd4-72d7-81ce-c7eb5f85524f":"ni_Qft6aEiwSPclNDxSsOhpZ6kaBHDSz0P-tdFPkXaM"},"restrictions":{"01a22ec5-3cd4-72d6-be33-088e203b06d7":"3OPwWnx-RQ3R9P5mvXNBd4BBVb7Eu0H7j4nn4DMi12o"},"arrangements":{"01a22ec5-3cdf-72d1-9313-087d38e9e913":"P4mpYmNIpPyXbtH9beKRRo02kPp_pP4cKSZthtv-UL0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (37, '2026-12-03T09:00:00.000Z', 'circumstances-reported', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3ce1-753a-a6a5-ecb6924cf25a', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"restrictionId":"01a22ec5-3cd4-72d6-be33-088e203b06d7","service":null,"channel":null,"answerBy":"2026-12-31"}', '3f203a310614a6a1b884918f572724191f8bc586adb2180fbe58b68960672557', 'fe1854e1aa9ab474c8d5a5ed30b1e54ec35c4a4c2c119e6f2ec5c297133dc27f', '{"circumstances":{"01a22ec5-3ce1-753a-a6a5-ecb6924cf25a":"NR970DOipbs38qRPk93U84rJ0EqrxKRNHvPQttYQGe8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (38, '2026-11-03T09:00:00.000Z', 'customer-added', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3ce3-772b-809c-e987ae772108', '01a22ec5-3ce3-772b-809c-e987ae772108', '{"contactPoints":["email"]}', 'fe1854e1aa9ab474c8d5a5ed30b1e54ec35c4a4c2c119e6f2ec5c297133dc27f', 'd89a3c20b4cc709ba808c74e14ede74e7b2f5be00f91d3ffc6c0812becc7eb47', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (39, '2026-11-03T09:00:00.000Z', 'warning-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3ce4-75e6-a9ea-bbaefdacc959', '01a22ec5-3ce3-772b-809c-e987ae772108', '{"channel":"email","service":"Housing","lapsesOn":"2027-11-03","reply":"opened"}', 'd89a3c20b4cc709ba808c74e14ede74e7b2f5be00f91d3ffc6c0812becc7eb47', '837ee4b7bb2696122d8c33ec1e14b0687d39c63b502b1afad8f9879fa29cc49b', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (40, '2026-11-03T09:00:00.000Z', 'warning-sent', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3ce4-75e6-a9ea-bbaefdacc959', '01a22ec5-3ce3-772b-809c-e987ae772108', '{}', '837ee4b7bb2696122d8c33ec1e14b0687d39c63b502b1afad8f9879fa29cc49b', 'be323617eb2491bde2634055b542260012763bccbfaee6d016a2a5fbc3e7662e', '{"customers":{"01a22ec5-3ce3-772b-809c-e987ae772108":"pspzR9mQ_d8vRyFVb6dFk8VcP9WTDPrLqJQSVDPC8N0"},"contact_points":{"01a22ec5-3ce3-772c-b2c2-3d022efdd703":"ryatT4uwE8wuyb59DP5cYf0ZxdfG47l00bvH2bgtH0k"},"warnings":{"01a22ec5-3ce4-75e6-a9ea-bbaefdacc959":"FV6hWIdzLsvQd26WwbtRvxQwoxFl0xrRKI0OfKm4Av0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (41, '2026-11-03T09:00:00.000Z', 'customers-merged', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3ce7-726b-abaa-4f2b9da4c62b', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"other":"01a22ec5-3ce3-772b-809c-e987ae772108","contact_points":1,"proposals":0,"warnings":1,"formal_warnings":0,"escalations":0,"restrictions":0,"holds":0,"precautions":0,"rights_requests":0}', 'be323617eb2491bde2634055b542260012763bccbfaee6d016a2a5fbc3e7662e', '3757cd45b4a68e525e4ae039f534dd060fcb5ee323751ccb18baa7dd0ae4d825', '{"contact_points":{"01a22ec5-3ce3-772c-b2c2-3d022efdd703":"LlAXTSPRhEGbGAdW0vCUemAtuNjkPfgi7X3YHcPpFy4"},"warnings":{"01a22ec5-3ce4-75e6-a9ea-bbaefdacc959":"-PilqIPHBwRdRmiCJZaqH1XNujeFS-A3bHxVcq8cYqM"},"customers":{"01a22ec5-3ce3-772b-809c-e987ae772108":"ZICGbFfJnLPU5t5YvJe3aUP1_cdhvLNNAe3L2RDrlys"},"merges":{"01a22ec5-3ce7-726b-abaa-4f2b9da4c62b":"-SPfyHx0wBfxuCbC7nSvGb3vbAV9mgbCJAW8FZeUeZc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (42, '2026-11-03T09:00:00.000Z', 'record-corrected', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3c5b-7325-9881-87c9f042ca90', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"kind":"escalation","field":"account","correctionId":"01a22ec5-3ce9-762f-b52c-633bad9d808f"}', '3757cd45b4a68e525e4ae039f534dd060fcb5ee323751ccb18baa7dd0ae4d825', 'e1ad27a7362de0af18b9336f41bc49f1bbf75593613191037f87d907f1cc2128', '{"escalations":{"01a22ec5-3c5b-7325-9881-87c9f042ca90":"bnwsJFP0z4tSOiTiybUvbzFgLLab8yPPCZtuqoFkAEc"},"corrections":{"01a22ec5-3ce9-762f-b52c-633bad9d808f":"8HUx-kM7OJOrF0bVHqI-51b13GtpbS_FUWhL1Vi1798"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (43, '2026-11-03T09:00:00.000Z', 'evidence-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3ceb-7339-9237-c15efcd54417', '', '{"original":true}', 'e1ad27a7362de0af18b9336f41bc49f1bbf75593613191037f87d907f1cc2128', '1a9f0045d5f6ca0847dad1c234c6a4d12c56a27c00b7974181e034e7d4f66d72', '{"waiting_evidence":{"01a22ec5-3ceb-7339-9237-c15efcd54417":"l7lmBagG2zzx2e6DWKAZFg5hykd4ZpE9CrNk2jE2nl4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (44, '2026-11-30T23:23:27.852Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '1a9f0045d5f6ca0847dad1c234c6a4d12c56a27c00b7974181e034e7d4f66d72', 'abea360a2023a286a90c04f0728b46d312378881a489e041711b20b3e1774823', '{"imported_records":{"01a22ec5-3c60-7406-a1c0-555cacfc59aa":"FZxIVY0m0ufyUfL6NBuIjNL9kQSBj_j8htxunymzLAc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (45, '2026-12-01T09:00:00.000Z', 'hold-placed', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3cec-709b-8e3d-67cc1bce2769', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"lookAgainOn":"2027-06-01"}', 'abea360a2023a286a90c04f0728b46d312378881a489e041711b20b3e1774823', '6cdf067b808e646953e8c7cc7196532081ec2299c3e35be6b55802c37e2df7b9', '{"holds":{"01a22ec5-3cec-709b-8e3d-67cc1bce2769":"ltEVkbHXa8cE3unYWhkrIqn6peSJnpc7YSryg7ppJz8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (46, '2026-12-01T09:00:00.000Z', 'precaution-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3ced-759b-933f-ea9caadcf915', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"lookAgainOn":"2027-05-01","steps":["not-alone"],"told":"to-tell"}', '6cdf067b808e646953e8c7cc7196532081ec2299c3e35be6b55802c37e2df7b9', 'c6c3f95bcca83e423fb5fe6af5f7ea4634a7c08ed15f1a589313e875e1be2a66', '{"precautions":{"01a22ec5-3ced-759b-933f-ea9caadcf915":"Ibrw4KSO2fht4Udm1gS3z92BgR1Qz7BNU9gQUE4egSQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (47, '2026-12-01T09:00:00.000Z', 'rights-request-recorded', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3cee-73b1-a22d-9d68c677c63f', '01a22ec5-3bc3-700d-8248-59e817bd0046', '{"kind":"objection","receivedOn":"2026-11-30","dueOn":"2026-12-30"}', 'c6c3f95bcca83e423fb5fe6af5f7ea4634a7c08ed15f1a589313e875e1be2a66', 'bc5b3f00e3e28bc6efa252b52200146f557522c426b739110dbc543bfa417416', '{"rights_requests":{"01a22ec5-3cee-73b1-a22d-9d68c677c63f":"HgPWPXSDU0qju114yeZxkdCceZJDnmbzNxNmZ3xE-Ks"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (48, '2026-11-30T23:23:27.857Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'bc5b3f00e3e28bc6efa252b52200146f557522c426b739110dbc543bfa417416', 'a9fb0f882b06e9f2a7c51c589d7562a57073ece54297450519c3dea2006f3fbc', '{"calendar_feeds":{"01a22ec5-3cef-76fd-8e92-1a6b9fc87497":"2r1mk5nbNl0yoH29qV6q7jdVNQqmjoeN8hQZGC_g_FU"},"reports":{"2026-q3":"mApqAOfsjoIgZLSCZkm5JsDEJ39-VnK5Q_8JZ1DL8WQ"},"report_tallies":{"2026-q4/warnings":"L-0JycGzsZU0ffQPEhuJGzl0xpRXWMS_sGSPXUCtnXY"},"settings_versions":{"01a22ec5-3cf0-74fc-ad3e-e8a239666ef2":"IevwyY5W0UbwuY2PQnmaGaWu0nOsJY6O2YSiQoVppQY"},"contact_moves":{"01a22ec5-3cf0-74fd-99d7-5b8cbecbeab3":"U0eNCmbma61oHa5dHeo1cE3sZUVhOZG2JjmRT1TC5Ko"},"welsh_words":{"01a22ec5-3cf0-74fe-99a9-4630c4634353":"pSTOa87esrC-xePn9oNmu-91Avr-WjlQVZCNpAYrH0k"},"retention_runs":{"01a22ec5-3cf0-74ff-a666-bd94c51ad55e":"zysAKU8pdDhA_T1rkHfoUr6V8veTT3QAmEztgCSOAGI"},"tenant_checks":{"01a22ec5-3cf0-7500-a8fb-81967bfb0206":"T7zK--YPz4punRB4eEYkKWIgvPKs-4N0-c9UMpeyQuM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (49, '2026-12-01T09:00:00.000Z', 'looks-sealed', 'the-register-itself', 'the-register-itself', '01a22ec5-3cf2-75e9-b41a-9a3962645ec6', '', '{"looks":5}', 'a9fb0f882b06e9f2a7c51c589d7562a57073ece54297450519c3dea2006f3fbc', '65321a563c5e5d1e18686460dfd06eed9cef2e77be08cd08173be56c9edb235b', '{"ledger_seals":{"01a22ec5-3cf2-75e9-b41a-9a3962645ec6":"F0J44-N2UZHXJe2tUmcMF2D337_u7mzdkyzewQgN2bM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (50, '2026-11-03T09:00:00.000Z', 'customer-added', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', '{"contactPoints":["email"]}', '65321a563c5e5d1e18686460dfd06eed9cef2e77be08cd08173be56c9edb235b', 'c428d889d7a3d9bfc2754987f5a7a51fb677f7243e405b4c3ea397a2123a37d9', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (51, '2026-11-03T09:00:00.000Z', 'warning-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3cfb-739c-b603-8408b6ac16e1', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', '{"channel":"email","service":"Housing","lapsesOn":"2027-11-03","reply":"opened"}', 'c428d889d7a3d9bfc2754987f5a7a51fb677f7243e405b4c3ea397a2123a37d9', 'b2b2ec851da497dcea2fc59d299c229767a05676e057bb6deb70bb748854d9a8', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (52, '2026-11-03T09:00:00.000Z', 'warning-sent', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3cfb-739c-b603-8408b6ac16e1', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', '{}', 'b2b2ec851da497dcea2fc59d299c229767a05676e057bb6deb70bb748854d9a8', '50c324bd71fe243881c95a14c98e292b252af1eea8189a68cd5257374addd366', '{"customers":{"01a22ec5-3cfa-752e-8746-f2d8097dcb5b":"QnbsrS0abb5_NOudnQvo1PbvlBLx8k7yWVMAdWuFsVs"},"contact_points":{"01a22ec5-3cfa-752f-b855-db153b166771":"WBHxfxXinr91Pz08TM8NMNNmVvTu8Py1t2cjMUDR2qg"},"warnings":{"01a22ec5-3cfb-739c-b603-8408b6ac16e1":"pZdlXCTybXfnLExB7gcRidjx0Oni_haOwVfHoNotK7U"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (53, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3cfc-73ec-9925-a2f9667cf0c3', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', '{"kind":"postal-address","whose":"own"}', '50c324bd71fe243881c95a14c98e292b252af1eea8189a68cd5257374addd366', 'a912ca71db02005cf11f344cb9f7323e9bca2035b3c5d7926bbc3d60fe107779', '{"contact_points":{"01a22ec5-3cfc-73ec-9925-a2f9667cf0c3":"N8J8MyP4jxLVRZ3d-rIJRtyOHuEq13DaLT2BGH1GI_w"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (54, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3cfe-746c-91f2-2eb0c52a5423', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', '{"kind":"number","whose":"shared"}', 'a912ca71db02005cf11f344cb9f7323e9bca2035b3c5d7926bbc3d60fe107779', '8c143f0c5cbc5f77b787cfa90fcb4de8a932aefe9039e8883c27dd96eaebccb2', '{"contact_points":{"01a22ec5-3cfe-746c-91f2-2eb0c52a5423":"MfpkOLaah0oQzn4_Ygskb_MG_lwcGH272PLR_XZOIXI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (55, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3cff-71bf-aa93-941de860b5f3', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', '{"kind":"email","whose":"representative"}', '8c143f0c5cbc5f77b787cfa90fcb4de8a932aefe9039e8883c27dd96eaebccb2', '24dd04c87ff809ea229f55a66a396c094e6fa5bba5fb2858d06485816590c27a', '{"contact_points":{"01a22ec5-3cff-71bf-aa93-941de860b5f3":"EYH8FC5L4l4nogDkqDkHxWQKhPSA44oDBVZo_FtGdo4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (56, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3d00-71c0-9b43-f408be0d4be4', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', '{"kind":"email","whose":"representative"}', '24dd04c87ff809ea229f55a66a396c094e6fa5bba5fb2858d06485816590c27a', '1d80a20479698ddac6d0c01663bd72db5574642188caecade4b0d46b85dc2a34', '{"contact_points":{"01a22ec5-3d00-71c0-9b43-f408be0d4be4":"yME94pAC4iJzWPvYdmgsKlhF-HX1zeOQJwBWxey25UA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (57, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3d01-702a-9083-f7bf2111e0ed', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', '{"kind":"email","whose":"representative"}', '1d80a20479698ddac6d0c01663bd72db5574642188caecade4b0d46b85dc2a34', 'd152e26781b3e97ddea3ffb415adfb926c8bab75900ca2d0cfdc1b498de8107b', '{"contact_points":{"01a22ec5-3d01-702a-9083-f7bf2111e0ed":"BV2Meps1Rpa0lzUxWNYiamW0oUaqT6_O5FNKzGX2Iq8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (58, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3d02-70a9-b168-9280b750924b', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', '{"kind":"email","whose":"representative"}', 'd152e26781b3e97ddea3ffb415adfb926c8bab75900ca2d0cfdc1b498de8107b', '49a3b971d12012431511984bc9fe18453855b80c44fea111e3be00dd29e94b7e', '{"contact_points":{"01a22ec5-3d02-70a9-b168-9280b750924b":"7uvk2uJQ_toSyo7SBHD-SXGeGZUwWTzAIqTIJIlhwKU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (59, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3d03-71c5-8e1c-658d187517ad', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', '{"kind":"email","whose":"representative"}', '49a3b971d12012431511984bc9fe18453855b80c44fea111e3be00dd29e94b7e', '595dad2a549556023801c5d00348d3b3c7352cfd833088b9b07a4e3213a25b7e', '{"contact_points":{"01a22ec5-3d03-71c5-8e1c-658d187517ad":"5yD4T_nuG0DIb6L6PgeFQem7z7y2utQn8IFO58tdOR0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (60, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3d04-702a-8995-a84626f7e58f', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', '{"kind":"email","whose":"representative"}', '595dad2a549556023801c5d00348d3b3c7352cfd833088b9b07a4e3213a25b7e', '1f7540459c47430781f824d9b11394ba20182d3837d5d55154d8db1cdbc52d79', '{"contact_points":{"01a22ec5-3d04-702a-8995-a84626f7e58f":"NRz5wpbm7hgZ7FjlQcZ8TFFQKJtPJ0Dwsmz2Bhp-4gg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (61, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ec5-3d05-7453-b5d1-dbe418b50494', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', '{"kind":"email","whose":"representative"}', '1f7540459c47430781f824d9b11394ba20182d3837d5d55154d8db1cdbc52d79', '9b88af2e0b061df4b5ded0a85e1cb078893b10fb1765716d5e9bda5160394af4', '{"contact_points":{"01a22ec5-3d05-7453-b5d1-dbe418b50494":"BGB6Wp3rmUqkHysjWDVMl-RlHfQXm2K0ayYdtGtlUFI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (62, '2026-11-30T23:23:27.899Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '9b88af2e0b061df4b5ded0a85e1cb078893b10fb1765716d5e9bda5160394af4', '39487c865411e87d2446165139d812422b0175240c67c2157f7601d7dff67f7b', '{"arrangements":{"01a22ec5-3d1a-710f-b414-f73114478e7e":"xe2rgSZsbs7LvShHsBB5trpoVbm3YEmYxjGGsrq7auI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (63, '2026-11-30T23:23:27.899Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '39487c865411e87d2446165139d812422b0175240c67c2157f7601d7dff67f7b', '7be93f4b2e2823d88c82b0e3d97f074aff25ca066562bff4da555013f3ade919', '{"arrangements":{"01a22ec5-3d1b-722e-a5a1-a1f242130377":"-S51Fnb47CANrW3pPOyBT699QBe6o3lj_hKKv0Z1I7Q"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (64, '2026-11-30T23:23:27.900Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '7be93f4b2e2823d88c82b0e3d97f074aff25ca066562bff4da555013f3ade919', '36745bb97a2dcecd3934d245b412c76c072b5bba58747aff401a13c2b03c258a', '{"arrangements":{"01a22ec5-3d1c-76c3-be22-28e8c481d886":"2sxSk9uvBJ_GOL8bHGy2_eWI7IKYPloArKfWXNPzv38"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (65, '2026-11-30T23:23:27.901Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '36745bb97a2dcecd3934d245b412c76c072b5bba58747aff401a13c2b03c258a', '04c96e7373537781dcca2efc1278f327eba0b160c8c946553d76ea914e2083ab', '{"arrangements":{"01a22ec5-3d1c-76c4-9772-d575ad0c95ba":"O4WJ4mk5bSnqNgkB9pC6Efix-iRQRESOjQaWTi1HplA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (66, '2026-11-30T23:23:27.901Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '04c96e7373537781dcca2efc1278f327eba0b160c8c946553d76ea914e2083ab', '240d728b04b83baf19f99e8016572e5853f1effe05cf6ffb5cd7fc1107fbba9a', '{"closing_letters":{"01a22ec5-3d1d-74d9-ab91-cf0721be1e15":"vDUy2bfGLBZnlH9n5nOj5xk0PF3-ACsFjQxisixM7cw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (67, '2026-11-30T23:23:27.902Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '240d728b04b83baf19f99e8016572e5853f1effe05cf6ffb5cd7fc1107fbba9a', 'd3281d672731c5c4668acad5f37f9fd236324b439543f459980380d5240209c3', '{"closing_letters":{"01a22ec5-3d1e-77b6-b8da-09c01bd2d8d8":"iM70GJHAqZdZ1YCXzYvLMACV4ccmq6a162yf4xvbD_Y"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (68, '2026-11-30T23:23:27.903Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'd3281d672731c5c4668acad5f37f9fd236324b439543f459980380d5240209c3', 'c8a6a743b84aeec6e25bbe58dea3fa779ac90d3cf0f6e0d5b5e4cb030c348f45', '{"closing_letters":{"01a22ec5-3d1e-77b7-9edf-ee814ffbf680":"gZBMfdmICVYxL1tVMDnV9ZfQbtBGZzpFTMLuIPO--cc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (69, '2026-11-30T23:23:27.903Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'c8a6a743b84aeec6e25bbe58dea3fa779ac90d3cf0f6e0d5b5e4cb030c348f45', 'e346477f5f8d73ff19fb73a91c9ae9d0f2ef5f6c53b26794bcec78226d481461', '{"closing_letters":{"01a22ec5-3d1f-77ab-b27a-be028e106530":"wuXY8EVJxxzGPrmnYmYXdusqPIsgXOborQShUEKeLB4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (70, '2026-11-30T23:23:27.904Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'e346477f5f8d73ff19fb73a91c9ae9d0f2ef5f6c53b26794bcec78226d481461', '6b9c0ca764554f5e49c3f6cad52a4cd52e6ef40dd5983c4ff30c7ba979a25f53', '{"customers":{"01a22ec5-3d1f-77ac-9b47-9c1372329293":"KXhkEfCCILnxLfGT75tuYP9902klDUsu4ipK91YMKLA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (71, '2026-11-30T23:23:27.904Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '6b9c0ca764554f5e49c3f6cad52a4cd52e6ef40dd5983c4ff30c7ba979a25f53', '98c235e1487804db31dd9220167d84f2006bcecb01ca4728ed93478877f8cc31', '{"customers":{"01a22ec5-3d20-70a2-b4f5-df79903fa2d4":"BmGaZRn86GReOOZi9jG0CZqTtkahDy_N5zHqktkmeDI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (72, '2026-11-30T23:23:27.905Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '98c235e1487804db31dd9220167d84f2006bcecb01ca4728ed93478877f8cc31', '75a3defc1c24bb2a21b946ad12b4b07c77d0559cf075c71e166f9b94f7fe8ddd', '{"customers":{"01a22ec5-3d20-70a3-8c76-8851902ed356":"7BsTTlBRz2OX5q4LwtnMvZY9C9_DyRrtGEkb32Nw4U8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (73, '2026-11-30T23:23:27.905Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '75a3defc1c24bb2a21b946ad12b4b07c77d0559cf075c71e166f9b94f7fe8ddd', '5bd2bddc61e678cd7a637bf5fc2eff3afbeef23ff5399eb3c1dd4cae366f5be2', '{"decisions":{"01a22ec5-3d21-74f6-a836-757c060b6356":"li-u3jrdQ4Bo2_F1GJU9R3dID_C-l_qsCA1v1MC0t4Q"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (74, '2026-11-30T23:23:27.906Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '5bd2bddc61e678cd7a637bf5fc2eff3afbeef23ff5399eb3c1dd4cae366f5be2', 'bb7cf13755fc4540c4a1627cc17748bbdeaf990db044d569c8b81a1ffe331741', '{"decisions":{"01a22ec5-3d22-7082-96e8-155c93107da9":"0kQUBKZyqOvXlZ30N_BAymOTwsEVOL5vumWKTvT-1iM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (75, '2026-11-30T23:23:27.906Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'bb7cf13755fc4540c4a1627cc17748bbdeaf990db044d569c8b81a1ffe331741', '0db44f8c310bd75f06b50a31bff67e8003db85b104904c6b38a9354ce890e320', '{"decisions":{"01a22ec5-3d22-7083-a067-a9ceae69ba35":"cwujaG3ioTjvDFDnNQOi0mP--LBFVORRY2o3xPNWurw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (76, '2026-11-30T23:23:27.907Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '0db44f8c310bd75f06b50a31bff67e8003db85b104904c6b38a9354ce890e320', '05f5631f5fbecda08b497cf45a77bd355840618a07954c91458ba198b673b2d3', '{"decisions":{"01a22ec5-3d23-732d-a0d7-66b572c6ed47":"2GDUOs2a6BHBU4yxxVXefa59GB2ENj5k88E9QnXQ-WY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (77, '2026-11-30T23:23:27.907Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '05f5631f5fbecda08b497cf45a77bd355840618a07954c91458ba198b673b2d3', '29f61339aa8f285fc15b1e090bdf53e83e6687a864251e541035fddbc480cdc0', '{"decisions":{"01a22ec5-3d23-732e-9da1-85a4db27a97b":"k-eHBLr2ueol53yieTQejy4xQFFT5nM_hINY-h6fons"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (78, '2026-11-30T23:23:27.908Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '29f61339aa8f285fc15b1e090bdf53e83e6687a864251e541035fddbc480cdc0', '109da05e921ed72997dc4e351790c0e7f0a5a0f19221e79fdd500b7cff312ab8', '{"decisions":{"01a22ec5-3d24-74c2-a9cb-63d5e9198789":"8goEbhpZhKrsy4900qoNLAv7K8gwWh2S9NG4GDM_kpQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (79, '2026-11-30T23:23:27.908Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '109da05e921ed72997dc4e351790c0e7f0a5a0f19221e79fdd500b7cff312ab8', '465e1c697e56155b62d94c8ef9b967bd97c4b9fd6e31b2fd8adb2ab592b87654', '{"decisions":{"01a22ec5-3d24-74c3-a98d-a9053d6f5222":"cZpzzsOGMZYp84VnCCDR29yQEE-fqNM7bb8KQ6_3_Z8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (80, '2026-11-30T23:23:27.909Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '465e1c697e56155b62d94c8ef9b967bd97c4b9fd6e31b2fd8adb2ab592b87654', '054f3e0cbf59dc0443ec9bcfe2b0c0d90a3359598e2f026c994ba0076b186fd1', '{"duties":{"01a22ec5-3d25-721b-99b7-014f6d685b96":"8bkhOFaBT7kicjagGKzjMFe8vscxrpoDyOkaCVqX3Kg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (81, '2026-11-30T23:23:27.910Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '054f3e0cbf59dc0443ec9bcfe2b0c0d90a3359598e2f026c994ba0076b186fd1', 'ee20c608144475c813bf3e7a4678b97f919a3cf5a03841d4d122bf692712af88', '{"duties":{"01a22ec5-3d25-721c-b725-a77dd4778067":"j5XIubGJt-ZgzX9IT1RByENGCsfzU0Hxz8tjsJIkneo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (82, '2026-11-30T23:23:27.910Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'ee20c608144475c813bf3e7a4678b97f919a3cf5a03841d4d122bf692712af88', 'c8dedc75b4af9a23510bd7eabb7092632f8fe64204816e0402e812492518bb72', '{"duties":{"01a22ec5-3d26-7527-8665-05182eedfed0":"Ftv_Ln3ZYXzPodDP_Dvxi7Ja9OO9sR5QkdBMs9ZFEzA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (83, '2026-11-30T23:23:27.911Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'c8dedc75b4af9a23510bd7eabb7092632f8fe64204816e0402e812492518bb72', 'a85ec2255e6063f1ab87237bd2d459d687b33615226e15c46aa8558d07e4247b', '{"duties":{"01a22ec5-3d26-7528-9f17-753534d14a5d":"sy_1yCbt7XkFIQNACdmSFWFT0OQ_lMCYMEZW_pijhXQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (84, '2026-11-30T23:23:27.911Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'a85ec2255e6063f1ab87237bd2d459d687b33615226e15c46aa8558d07e4247b', 'b87c5d4975737767b48fa841bdb92d5a1e11d95b25674a03ed9d22788073283f', '{"duties":{"01a22ec5-3d27-72a9-8009-6ce4441dcb72":"elaUqhEhHEnh9DNaIRlY-uBYVUd8gSIhnb0aGzSRw2w"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (85, '2026-11-30T23:23:27.912Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'b87c5d4975737767b48fa841bdb92d5a1e11d95b25674a03ed9d22788073283f', 'e955d212afab199bcf3309d678718d4f837a84cd2161b85bfedf730d5d7771e6', '{"duties":{"01a22ec5-3d27-72aa-9d5a-72b3dd9686d3":"GmxIvtG3_Ay4PtJRzUpfL93WjthFdpF5PFkicWKPIvo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (86, '2026-11-30T23:23:27.912Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'e955d212afab199bcf3309d678718d4f837a84cd2161b85bfedf730d5d7771e6', '7dfe887c1ec6dc1357b0a040dd06a210e6274b9c3775ee0845c0d37bc17e06de', '{"duties":{"01a22ec5-3d28-77ff-b752-4d8d40aaf494":"G5ArgQCXO67fRFvMAwiNEduuiM516lTZ0qV5YIt95eI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (87, '2026-11-30T23:23:27.913Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '7dfe887c1ec6dc1357b0a040dd06a210e6274b9c3775ee0845c0d37bc17e06de', '729b281e4a7638290936d921d0cc3a1c1bd6505454a283fc9ed645ea6a1b621a', '{"escalations":{"01a22ec5-3d28-7800-80df-3e1efdca849e":"sIngKKr6UDpMZ_GTXAlbG8sEmrseNm1YKV1aZ0x6ayY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (88, '2026-11-30T23:23:27.913Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '729b281e4a7638290936d921d0cc3a1c1bd6505454a283fc9ed645ea6a1b621a', 'd15c3a0c5d7b6f7ece76850fbf00d823dbab20e6419badc65fe56fbc316c46c5', '{"escalations":{"01a22ec5-3d29-719f-90b7-c7d553731a32":"D89z-o3E4uK9XD4IfYKtXT615maOEy-dsgCxtCB-g9M"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (89, '2026-11-30T23:23:27.914Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'd15c3a0c5d7b6f7ece76850fbf00d823dbab20e6419badc65fe56fbc316c46c5', '32367d73f0f039578cdae2012ceb57b586d1fab66dc686064db7fa6ec8b50039', '{"escalations":{"01a22ec5-3d2a-7445-bea3-531e75a58a51":"fcU0b-hM3mzBnbVk_j49bG-YXl7j76ftaeWA-6MQVPk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (90, '2026-11-30T23:23:27.914Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '32367d73f0f039578cdae2012ceb57b586d1fab66dc686064db7fa6ec8b50039', '9e3f67d31f251143f57626aeef60e8be534fd5215ed778dd2f62268e76d419e3', '{"escalations":{"01a22ec5-3d2a-7446-a241-1f3b8d09ddbf":"gFLEpn2bm0Njyg5J-RP2jEOxLOBQEsAIv4cp6qkLFl4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (91, '2026-11-30T23:23:27.915Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '9e3f67d31f251143f57626aeef60e8be534fd5215ed778dd2f62268e76d419e3', 'a5844a8659c91ab685b46abdbc5fd8d51ed12c1cb9ee74d3f3907caa8670bfe9', '{"escalations":{"01a22ec5-3d2b-72e7-a277-a77485339688":"Vi8eyOoW_UsmvgQS9_jrWcSEalqZ3rRfTefxgCxe9aY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (92, '2026-11-30T23:23:27.916Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'a5844a8659c91ab685b46abdbc5fd8d51ed12c1cb9ee74d3f3907caa8670bfe9', '2a66b60a5256b9648a9842ddbdb14e1e56400532057c3c0d8a3a3b62a7c21b88', '{"escalations":{"01a22ec5-3d2b-72e8-9d7f-40cb0540c0ba":"b30fYCV3ycrUhrnzt4vryWiUyiEj2wvE_ZhrR5Jh6Aw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (93, '2026-11-30T23:23:27.916Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '2a66b60a5256b9648a9842ddbdb14e1e56400532057c3c0d8a3a3b62a7c21b88', '137f3cfe1b0d65a76faa0efa004f1239f6c26a8ad6ada6c5154aaf54c1052d66', '{"escalations":{"01a22ec5-3d2c-749f-b857-a822f5ed0729":"PsO1scYgY-xkVLX79HXuOkCC9l7tUTIJOHUA9BusFn0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (94, '2026-11-30T23:23:27.917Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '137f3cfe1b0d65a76faa0efa004f1239f6c26a8ad6ada6c5154aaf54c1052d66', 'a9463e9eacc0b61dd1531694488471e61458af4e15322e8a81d5e76a5fb022ea', '{"escalations":{"01a22ec5-3d2d-7736-9e30-a7e193f54bd1":"Xt89GYZHPP-h_ym6vy4LGl3yQ-Pw1oPrHb-LA6VnWG0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (95, '2026-11-30T23:23:27.918Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'a9463e9eacc0b61dd1531694488471e61458af4e15322e8a81d5e76a5fb022ea', 'afa5ee0309aebf30e7e576424b2c47cd91834899a42ccacb68b4f481fe9c20ab', '{"evidence":{"01a22ec5-3d2d-7737-8aa6-03344c1eff1d":"aWcbnIpjqSWRQcaAmwDNFRN9GvjMtzOzrxAyLHzaoeA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (96, '2026-11-30T23:23:27.918Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'afa5ee0309aebf30e7e576424b2c47cd91834899a42ccacb68b4f481fe9c20ab', 'd891b6b26c845f198f6035c5740190341e725b211bfde720e0b53b3325cb1ba6', '{"evidence":{"01a22ec5-3d2e-725b-9a3c-57c03ef23abe":"Dd-1ajX_fQQ-XxHclofH93KNwJwdR4urwpb7Oq1YQf0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (97, '2026-11-30T23:23:27.919Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'd891b6b26c845f198f6035c5740190341e725b211bfde720e0b53b3325cb1ba6', '103983133cc53556415cd7d8b4474cb864ea49f084498a14e4d2be8cc7ace313', '{"evidence":{"01a22ec5-3d2e-725c-87f2-f3769977c08f":"o2iEjOBNixQ33rIRlEu63neiOOHtR5FXs547q9j7eOY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (98, '2026-11-30T23:23:27.920Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '103983133cc53556415cd7d8b4474cb864ea49f084498a14e4d2be8cc7ace313', '384777b73a87e48c176d590d13e3cff66b14d441f3bf74e715d2ee362777aace', '{"formal_warnings":{"01a22ec5-3d2f-7025-9c68-3d0868d03e32":"2BfkkX8NVpDBJE6L_maptvA1clpFUsv64VbpF3X4w9Y"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (99, '2026-11-30T23:23:27.920Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '384777b73a87e48c176d590d13e3cff66b14d441f3bf74e715d2ee362777aace', '5f8cd3c2df02ed24131b5f02cf1145d2185879e3751dd06f4d2ca1fe7e2b1aa0', '{"formal_warnings":{"01a22ec5-3d30-710d-973f-1a0a26403763":"NBIf5ppaD1IXk88KIJdwp0oJ4WQ5KgKabzZJ-RKF9ag"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (100, '2026-11-30T23:23:27.921Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '5f8cd3c2df02ed24131b5f02cf1145d2185879e3751dd06f4d2ca1fe7e2b1aa0', '4239f2b2eff1a95e5a15e8c2135e2c2d590daaceac32133b889ee145b7986276', '{"imported_records":{"01a22ec5-3d31-72b4-8819-6c77e07802d2":"nU6gJQbFf9W8UYymE5nsyPTIwT1Qhsged2EuKxKvs4M"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (101, '2026-11-30T23:23:27.922Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '4239f2b2eff1a95e5a15e8c2135e2c2d590daaceac32133b889ee145b7986276', 'f13115236ef984fca924a719832f93696b110345b123c463c654f4800571767e', '{"imported_records":{"01a22ec5-3d31-72b5-897d-27d813ed4477":"4YcBezpDTpM4X84hEmfJjeAT2DZOVshMbwyPGpoAOME"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (102, '2026-11-30T23:23:27.923Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'f13115236ef984fca924a719832f93696b110345b123c463c654f4800571767e', '45aebf97db661567e7742c91fb1393d5e09e91be27797c2c791087d0c8145313', '{"imported_records":{"01a22ec5-3d32-7165-acac-cc8b46471430":"pUfkl7ww9qKgShDcFzkjWw8Xj0hUUaOG2Cx81GjXIgA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (103, '2026-11-30T23:23:27.923Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '45aebf97db661567e7742c91fb1393d5e09e91be27797c2c791087d0c8145313', '3c636b3683212707948b31c65bf0baf711f75c24445bf68c4cb175ca179ba73d', '{"imported_records":{"01a22ec5-3d33-7469-bd75-c64b1334244f":"hBvZdRMcXwjjgeUG6UVpfK_Hpijl87aoFLKWamWF0D4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (104, '2026-11-30T23:23:27.923Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '3c636b3683212707948b31c65bf0baf711f75c24445bf68c4cb175ca179ba73d', 'f3368be12f953c2e2aaaa44165cd82ca0c8ff54cc120b50629c2b5e67c9903ea', '{"imported_records":{"01a22ec5-3d33-746a-bf9f-a85e898b44e1":"2AaZUkWWsQ34Ii30WNSMA7DvWIkXhyqYQkwK3NNCy-A"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (105, '2026-11-30T23:23:27.924Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'f3368be12f953c2e2aaaa44165cd82ca0c8ff54cc120b50629c2b5e67c9903ea', 'b7078adfe87997bf37ab7d8c7eeddc465a0de8a07a5165d26adcd11b06aa41c3', '{"imported_records":{"01a22ec5-3d34-7511-b944-5d74865601d9":"1yvG5MJdvTON4nBN3PGdeLKv7dEN51H-dJYdpp1GF-o"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (106, '2026-11-30T23:23:27.924Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'b7078adfe87997bf37ab7d8c7eeddc465a0de8a07a5165d26adcd11b06aa41c3', '22f1e8f0a59bb14d31c3ab4ac174f6f79c6570e10ef8bda8ef4b81ccf7adbef9', '{"imported_records":{"01a22ec5-3d34-7512-bc8d-17dcd08c9ff6":"7lo0Y9xZY8jvbUkAIztKpvpaZKHZPsTkeBwJE0oz8_8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (107, '2026-11-30T23:23:27.925Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '22f1e8f0a59bb14d31c3ab4ac174f6f79c6570e10ef8bda8ef4b81ccf7adbef9', 'eec793604a06b101a2323a81c669ed82995732ddc536e90d5fa530edf0847574', '{"imported_records":{"01a22ec5-3d35-7461-afb3-4b599c5b8b7c":"ocLdUhcl-qYe378S6Z5LDTNOrsIpLGmm0ANF7BQ_jYY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (108, '2026-11-30T23:23:27.926Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'eec793604a06b101a2323a81c669ed82995732ddc536e90d5fa530edf0847574', '3b9184afc6d9c882ec3526649057677596724bbafc5568e69b8434b00c339e5f', '{"imported_records":{"01a22ec5-3d35-7462-af32-72f8438ce982":"ys1p6L_qp2anU-6q-vES46F1TsXVW_AkyIvvlflyE5o"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (109, '2026-11-30T23:23:27.926Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '3b9184afc6d9c882ec3526649057677596724bbafc5568e69b8434b00c339e5f', '83626652e23132464ebe62df532d7aec2e058e67d26c931f203150446ef8fb31', '{"imported_records":{"01a22ec5-3d36-75b5-9dc3-44c3d4f333da":"22xrZKtlI1L0QLxEKCKdJjd1HmL8RbNOsVV_TyJCWls"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (110, '2026-11-30T23:23:27.927Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '83626652e23132464ebe62df532d7aec2e058e67d26c931f203150446ef8fb31', 'c060a2ea94222d24bec06675c82d8d001fcd43af8e0ea5aee8f0770fc5f230fa', '{"imported_records":{"01a22ec5-3d36-75b6-9b83-710a87268181":"LwP2EqZrDqWwHn5PQnn7mIRdvKRywIfrqV2BSMhp9ts"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (111, '2026-11-30T23:23:27.927Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'c060a2ea94222d24bec06675c82d8d001fcd43af8e0ea5aee8f0770fc5f230fa', '42269e8652e27cc6f2b046b85e750ffd0aff1006e687f57c6563343c42e8b79b', '{"imported_records":{"01a22ec5-3d37-74d4-9cfc-c90ee3100ec7":"0-tnKoE3cD-7uHRR-JyBDEPXm9nGU8tujKNvSTq_jWU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (112, '2026-11-30T23:23:27.932Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '42269e8652e27cc6f2b046b85e750ffd0aff1006e687f57c6563343c42e8b79b', 'eeab62d8dbea3ecb869281fabc2a7ad8e14cbca643a31acb46b814c9bbf6a709', '{"letters":{"01a22ec5-3d3b-73fd-bb0a-483604857f99":"rEtEfQ-yonuz4i4dWBaRM7w27fgmXZAya4VKE6sC6s4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (113, '2026-11-30T23:23:27.933Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'eeab62d8dbea3ecb869281fabc2a7ad8e14cbca643a31acb46b814c9bbf6a709', '19ede3bf6dac8987e20612d25d50ee4494d494722480a03f3be9632336cdba41', '{"letters":{"01a22ec5-3d3c-717a-abad-84288c68e8c0":"26L_oTph1IOqZPcNcwjSTYwLjFmJdoUpvbzUN4Zb5jA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (114, '2026-11-30T23:23:27.934Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '19ede3bf6dac8987e20612d25d50ee4494d494722480a03f3be9632336cdba41', '475bd73f4991b5052862f849e73a5bb6425543953a2f22958f9b46c3447b8a0b', '{"letters":{"01a22ec5-3d3d-77d9-86b3-580390a887de":"ZKD3OhMIVuo2UAx-_KypfaKBd-dLfGoWLJD_pEWklrY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (115, '2026-11-30T23:23:27.934Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '475bd73f4991b5052862f849e73a5bb6425543953a2f22958f9b46c3447b8a0b', '5413b51451dea8cd9f9130b87390a33cc66b8e5747eeedcbb14ec3d0a2294df8', '{"letters":{"01a22ec5-3d3e-73ea-92e3-708db02d0e83":"wx_arUWK1HBOnJX4xVhrxh8C3G7NZwZ6-ANIjXFJ10U"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (116, '2026-11-30T23:23:27.936Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '5413b51451dea8cd9f9130b87390a33cc66b8e5747eeedcbb14ec3d0a2294df8', 'd13f99e4c7fb96f55aaa2985b48dab4c2cc2d95cb15cf596db77e91fa7d96fd0', '{"original_words":{"01a22ec5-3bee-733c-b641-71f0a363c5b1":"Geomcc9So8EAXnrVd0bCAR3GmvdGoLUCZbGkTrME91A"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (117, '2026-11-30T23:23:27.936Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'd13f99e4c7fb96f55aaa2985b48dab4c2cc2d95cb15cf596db77e91fa7d96fd0', '62f11ba37140eb6589c24656fc110a0447435eed049d1359abe2251c6955986b', '{"original_words":{"01a22ec5-3ccf-7750-ba52-b376eacb9699":"EPcEM9uNDl8MQ8uawpEoWaN2l3aoKGH8xFdkm4pnCHM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (118, '2026-11-30T23:23:27.936Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '62f11ba37140eb6589c24656fc110a0447435eed049d1359abe2251c6955986b', 'be972685d6abfc48e38b330bffffa4e185fb0d646975ca07323f24886af30334', '{"original_words":{"01a22ec5-3d2d-7737-8aa6-03344c1eff1d":"WIX2Q7yhN4_tKZYJxN9yPFhqPldPKV_8wRRAgs-l9zw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (119, '2026-11-30T23:23:27.942Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'be972685d6abfc48e38b330bffffa4e185fb0d646975ca07323f24886af30334', '96d087fb545ad2758b1a70897e31e1ee44812e7eafa6de8f4dcc2050bc917a18', '{"passed_on":{"01a22ec5-3d46-7551-952e-f9508c7d0194":"3nDmThMG_7vp6hCz0vMTiczvz0V0KrAgw7azc2kCCco"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (120, '2026-11-30T23:23:27.942Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '96d087fb545ad2758b1a70897e31e1ee44812e7eafa6de8f4dcc2050bc917a18', '225027ba3db192b85cc59af202b6b3d83bcc17c717c951e20ebad17dea3b96b9', '{"passed_on":{"01a22ec5-3d46-7552-9d4f-4243fe451198":"22T-E0gg1Se2Kg3htCjWNVKddUST8LjGG07OJYC0ISI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (121, '2026-11-30T23:23:27.943Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '225027ba3db192b85cc59af202b6b3d83bcc17c717c951e20ebad17dea3b96b9', '32841fb19175a43d8b91da01edd78a0d1e536c8eb3cb632995a18a405fad2313', '{"passed_on":{"01a22ec5-3d47-75f2-968e-3eb49564f364":"hwQNQ6XoD7VNU70YaSpETL54KxDm_EPVIk550K_Qfu4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (122, '2026-11-30T23:23:27.943Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '32841fb19175a43d8b91da01edd78a0d1e536c8eb3cb632995a18a405fad2313', '49270eaab98c87a82de7ef9b5689b055777f34dd07e031545f1a188b01762047', '{"passed_on":{"01a22ec5-3d47-75f3-a423-e57d8f4af0e9":"KJniuwgRRoLXgrhzhwx-tEl_QbKj97KNDSdQXuq4drc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (123, '2026-11-30T23:23:27.944Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '49270eaab98c87a82de7ef9b5689b055777f34dd07e031545f1a188b01762047', '61af138c4165f1815ff3e70175a10c64d81408411dbdd9ded73c93498d958de7', '{"passed_on":{"01a22ec5-3d48-75ce-88d4-e081bdd9d638":"NtUyLipmJ3o2GSvUmHFkc0G6VhwtIftnSOCRX3afI0M"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (124, '2026-11-30T23:23:27.944Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '61af138c4165f1815ff3e70175a10c64d81408411dbdd9ded73c93498d958de7', '4d6b76e718c71fb3961c27b292bb0662d2436dfc39c5da8c6421a875afa19429', '{"passed_on":{"01a22ec5-3d48-75cf-9d20-ab3449d02c95":"cUZdnxDKpRFIqvisFHHD01E1xehoSJxOgVmlkibta28"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (125, '2026-11-30T23:23:27.945Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '4d6b76e718c71fb3961c27b292bb0662d2436dfc39c5da8c6421a875afa19429', '124c28860eb1e88fd5fa1f3c6dd70c57455de6d6f5ccc6f1760c684448515e92', '{"passed_on":{"01a22ec5-3d49-729d-9d18-7880633a4bb0":"JAQZ3EoluavHQ1Gwrw8t6Boc99Ss4DrQZgmMLU4PyLs"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (126, '2026-11-30T23:23:27.954Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '124c28860eb1e88fd5fa1f3c6dd70c57455de6d6f5ccc6f1760c684448515e92', 'e1ae96a29f5d4743ea8410c43733cba2e1514dd1c9832677c372ee7502656591', '{"passed_on":{"01a22ec5-3d49-729e-b9a3-81d4d0fead4c":"efx9KGnCbnzS0TI_wlnCKpzd2aRPyPS6VQkLmfoCq1I"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (127, '2026-11-30T23:23:27.956Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'e1ae96a29f5d4743ea8410c43733cba2e1514dd1c9832677c372ee7502656591', '80a9a8a3c4aff6646f758816ad5f45141d261da806590c5cdfc7e8e14206e567', '{"proposals":{"01a22ec5-3d54-703f-93fe-a6bb634660d0":"GSqOPhgw3r0tL4CkBQKNEVyqjxyRuHnILKqHEUX3Foo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (128, '2026-11-30T23:23:27.957Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '80a9a8a3c4aff6646f758816ad5f45141d261da806590c5cdfc7e8e14206e567', '1acf4a63f46105e0512a13e6a5696b0119ccfaddcaec1afbf04d1ffe2a60eb62', '{"proposals":{"01a22ec5-3d55-76ad-b3fe-fcfe42069e0d":"DO5UrlrOAk97aOBHgdA1qci8ZJLQbZnPMRRu92NVKJA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (129, '2026-11-30T23:23:28.014Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '1acf4a63f46105e0512a13e6a5696b0119ccfaddcaec1afbf04d1ffe2a60eb62', '140a98d626a1e20b527bdddd4c045575c391ae4a9b2361e02e1bcded3325c75a', '{"proposals":{"01a22ec5-3d8e-75cc-91a0-dea0da830b94":"iKfSfEOD1KTlk0Seq3ZIfYmNH6JdsIm8CYTI4q_HtQ8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (130, '2026-11-30T23:23:28.015Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '140a98d626a1e20b527bdddd4c045575c391ae4a9b2361e02e1bcded3325c75a', 'fdddb0054729caecc82efdd6a2e9f97dc46646dc4ce331a5dfaada7a1d6838ce', '{"proposals":{"01a22ec5-3d8f-705e-aa29-edaf17c6555a":"c07NLy674Ddyt5wfjuMrhRvFew7ZD2joCZk9Vh59jrQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (131, '2026-11-30T23:23:28.015Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'fdddb0054729caecc82efdd6a2e9f97dc46646dc4ce331a5dfaada7a1d6838ce', '44001ba615e0a691873843fdde8ce864e226ce967dc15ec49c1bf6924adb8abc', '{"proposals":{"01a22ec5-3d8f-705f-b42c-f4d5e48be1c6":"mDrdkzA21g3wdgu2osJngOJifq-m4eTT9zH2JBhwxt4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (132, '2026-11-30T23:23:28.016Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '44001ba615e0a691873843fdde8ce864e226ce967dc15ec49c1bf6924adb8abc', '060c727d7564aab50ef6961c57e89dca9df86ef3bae60a13d41808b027dcad8c', '{"proposals":{"01a22ec5-3d90-7230-8437-eb4e7ba0adf4":"icRtOy1aEOd5gjT6fIODd6bOX_Dcp9-U3OGpP9fuNh4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (133, '2026-11-30T23:23:28.017Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '060c727d7564aab50ef6961c57e89dca9df86ef3bae60a13d41808b027dcad8c', '9a336fd9e5f7bf18466bca536bcee9b2364d32adb4021944929a0e78e8425392', '{"proposals":{"01a22ec5-3d90-7231-81c9-265501b7a001":"4CAsYKyjx12RHdQByKRSOrvVZXo-h1k5RHqyBBuOxkI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (134, '2026-11-30T23:23:28.017Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '9a336fd9e5f7bf18466bca536bcee9b2364d32adb4021944929a0e78e8425392', '134d78f7c5e51f8c3132a2ce47c6e8c374ee6ff0aa3bb1d997564b245f251da0', '{"proposals":{"01a22ec5-3d91-73e6-969f-019242c1c491":"fBmBtCKDweX03YlDjNhuFulL8qgUsU2iXr3bTZ7YXsQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (135, '2026-11-30T23:23:28.026Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '134d78f7c5e51f8c3132a2ce47c6e8c374ee6ff0aa3bb1d997564b245f251da0', '5df20e972ab800b45704c9d4c0a3983e1407d5bd091adfe9a89b94f292a08f2d', '{"proposals":{"01a22ec5-3d9a-77b5-8bb5-0a683aa17425":"Jbyz3dERbJMtGlrgsIkeXfD_FhrXxMeKNyErQLkKNDs"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (136, '2026-11-30T23:23:28.027Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '5df20e972ab800b45704c9d4c0a3983e1407d5bd091adfe9a89b94f292a08f2d', '37005b817f50c0a802005b99a172e92743fbb3dfd9312e6df546f137ad708add', '{"proposals":{"01a22ec5-3d9b-7774-8912-d79eeee62667":"fZWJa5H5qvmhEs5iRuNM5h_9_QBncPPo0_xdaNXl5y4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (137, '2026-11-30T23:23:28.028Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '37005b817f50c0a802005b99a172e92743fbb3dfd9312e6df546f137ad708add', 'ce774230621afbe5cbd39aaeebdfb6317ff7d4db3a4486972ea02b7c12fde228', '{"proposals":{"01a22ec5-3d9b-7775-9b42-85a88f701df7":"3tDel1SdEj4Zm56gAHaYROo_hSbu7Him8ceQ0CLhtTg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (138, '2026-11-30T23:23:28.028Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'ce774230621afbe5cbd39aaeebdfb6317ff7d4db3a4486972ea02b7c12fde228', '69c4614c4d3a567c0f8099a6d1aa1fbc9068282bab0250f00409f1b149c80bf5', '{"proposals":{"01a22ec5-3d9c-72d3-bb7b-49984d05a9a3":"UOQNC4V1LPKaM3JT3qorN6t4j6vcnUD_ik8WYSg8rJs"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (139, '2026-11-30T23:23:28.029Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '69c4614c4d3a567c0f8099a6d1aa1fbc9068282bab0250f00409f1b149c80bf5', '255619666afcb3d52d69708ced59839dc0ba762166974fabecd936660bbe32ac', '{"proposals":{"01a22ec5-3d9c-72d4-a829-86befd27c347":"P0xL0z-Vulxn1AmKnibeKJZsBLjkDdxu9kgM8c38t18"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (140, '2026-11-30T23:23:28.029Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '255619666afcb3d52d69708ced59839dc0ba762166974fabecd936660bbe32ac', '1c5f6c5bd2d77f78d03d8e2b896d145b62ac6fed14198ca4e3de9c81c736bc11', '{"proposals":{"01a22ec5-3d9d-70fa-aaa0-c3536b832324":"B2QWqbY7a3pBx9yMoqYtylFq4Z1rVlu-9EPl4M-kwkE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (141, '2026-11-30T23:23:28.034Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '1c5f6c5bd2d77f78d03d8e2b896d145b62ac6fed14198ca4e3de9c81c736bc11', 'df66f1da2c18fbd76ba1db0667e6cf0b588f9f6b3ac81081f1d2be2c7015f04a', '{"proposals":{"01a22ec5-3da1-77a9-b5a8-54efbb8d6013":"AJ4ouf9G1HOwtYMB2PsN1Av5aeY3_ClPs8By3V2UIjw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (142, '2026-11-30T23:23:28.035Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'df66f1da2c18fbd76ba1db0667e6cf0b588f9f6b3ac81081f1d2be2c7015f04a', '381f99609f6628899e3e0af265a7e47e411de3ebb884c68c35dfc9a8e4e5d6d9', '{"restrictions":{"01a22ec5-3da2-72e7-afb6-bb6680f84e04":"9St3wc3ReuupdB8t7FslWNJpyBWYHbsc8r7eL_O8LHQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (143, '2026-11-30T23:23:28.035Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '381f99609f6628899e3e0af265a7e47e411de3ebb884c68c35dfc9a8e4e5d6d9', 'd67f1ada3184445ce09aba70f2f120b789a5ac0eac0e83e759f076f19f2dcbd4', '{"restrictions":{"01a22ec5-3da3-7262-b320-4f795bc361fa":"2ut9fwR3X4Wuz4Xyz3FAdLbl_kjdNYxMaFxuVkDbiPQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (144, '2026-11-30T23:23:28.036Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'd67f1ada3184445ce09aba70f2f120b789a5ac0eac0e83e759f076f19f2dcbd4', '9d601671b6046a1776204587ef07ac56586e2014f0d49e76e76447eb6cfb7cba', '{"restrictions":{"01a22ec5-3da4-771e-827f-1c28ffc37956":"Mx7ekYI-gOb6ZXB7J1BB9tEFm5MA8r8F0Tk73H50ixc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (145, '2026-11-30T23:23:28.037Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '9d601671b6046a1776204587ef07ac56586e2014f0d49e76e76447eb6cfb7cba', '09b247b24d0e1d5a0f2fdc1d85ec871685ad6afa50acb856b7ea801d583d3610', '{"restrictions":{"01a22ec5-3da5-779f-b807-06e42e28c6b2":"kjMzOGLnTwnjVPDHMAMDk_4H74zPUlEJ8E3qoRnU4h8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (146, '2026-11-30T23:23:28.046Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '09b247b24d0e1d5a0f2fdc1d85ec871685ad6afa50acb856b7ea801d583d3610', '7857bc9310f1e6a2e6b455de11a726030db07b4ba873f33e9d7cc94db8bc1f92', '{"restrictions":{"01a22ec5-3dad-7472-a666-c7fdcf369b04":"91vKZwQoxbYW7-tmBrgLLc7T48EGF_DLQ7udKD__pyI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (147, '2026-11-30T23:23:28.047Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '7857bc9310f1e6a2e6b455de11a726030db07b4ba873f33e9d7cc94db8bc1f92', 'b61913cbc56ebb527b41c3a457cfb3c8ad8e99ff39e2704952cf7992d1949d01', '{"rights_requests":{"01a22ec5-3dae-755a-90fd-ff4885a53aac":"0_Ew3n5zs82X3yESvNicImOG-xwQ7R52HgBFq77eU40"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (148, '2026-11-30T23:23:28.047Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'b61913cbc56ebb527b41c3a457cfb3c8ad8e99ff39e2704952cf7992d1949d01', '83586fd125f6e53dda0eecc6861b1166be23452ff4e2366a39218c0d9bdd7eff', '{"rights_requests":{"01a22ec5-3daf-7644-8e63-0f9384d05dc0":"bMjoqTXttn5jFpdVG-t17Pk0Ll5TMwJ0NUMKhxr8bEo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (149, '2026-11-30T23:23:28.048Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '83586fd125f6e53dda0eecc6861b1166be23452ff4e2366a39218c0d9bdd7eff', 'e8d3c4b6a3e52bf916ba0b874becbef3c71cdc7720e8ffd70f2d4d9b5cecd89c', '{"rights_requests":{"01a22ec5-3db0-701f-87f7-fe1eeb9f0eba":"ei5w9Q4aFhiHejiUOAdFkyo9wOVr6Y4WyQWYdIUrhmk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (150, '2026-11-30T23:23:28.048Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'e8d3c4b6a3e52bf916ba0b874becbef3c71cdc7720e8ffd70f2d4d9b5cecd89c', 'df64d93cf70be951e0880466d716b90874bc23303098dbb29dfa1a74deb91888', '{"rights_requests":{"01a22ec5-3db0-7020-867f-23469e5546e9":"xE3rM_vNwADrUhX1NOTN_EaEf7oykOGFnYn-Ip8RQi0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (151, '2026-11-30T23:23:28.049Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'df64d93cf70be951e0880466d716b90874bc23303098dbb29dfa1a74deb91888', 'd57adac60285e0f74ade15fa6e0a39dfbfa2ddb65938a79e7977e6493bf16adb', '{"rights_requests":{"01a22ec5-3db1-727c-a786-95fd5ab0f023":"WWyZPnnvvG5hyRve0ngg-C9wjqffT6JLdU_7LGhcan0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (152, '2026-11-30T23:23:28.050Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'd57adac60285e0f74ade15fa6e0a39dfbfa2ddb65938a79e7977e6493bf16adb', '133a1ad5536eba41e9b7324ef8836bab68357c30a36c6111339c2606806bec0a', '{"waiting_evidence":{"01a22ec5-3db2-730c-ad3f-1f3486d4792d":"_itKzgBMQNUSqEMqC-dmdoKROOnXEDFEZZ7SgK_PgN8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (153, '2026-11-30T23:23:28.050Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '133a1ad5536eba41e9b7324ef8836bab68357c30a36c6111339c2606806bec0a', '48616e71cc70b0e71f14facdb8ec6f44aac1c11db11931b98a3121a06351f2b1', '{"waiting_evidence":{"01a22ec5-3db2-730d-a7c7-b619908066d6":"BKpkQO6SjR2AD_dFzwqe4aZ-4QsCbPjemws7fPVSoBY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (154, '2026-11-30T23:23:28.051Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '48616e71cc70b0e71f14facdb8ec6f44aac1c11db11931b98a3121a06351f2b1', 'bc4676ef6fc660ff1de8256147071ff70d4c96ccc9a49106aeec4c7f7e64be8a', '{"waiting_evidence":{"01a22ec5-3db3-70cd-aeb3-5723d11ee8f7":"CUh-oeFq2ts4d0MMzFGQvinJKI6hPIGKLfp8kX8uWt0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (155, '2026-11-30T23:23:28.051Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'bc4676ef6fc660ff1de8256147071ff70d4c96ccc9a49106aeec4c7f7e64be8a', 'ad6a7536f7bc088abde92d8ad73dec724c09865d08e3d0e5782ff01ea61e7a46', '{"waiting_evidence":{"01a22ec5-3db3-70ce-b916-2b4dec9797aa":"TTWDbxDYQRU418m1erUQ8TK8fZPNK2aU-8qTza5Z_oY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (156, '2026-11-30T23:23:28.052Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'ad6a7536f7bc088abde92d8ad73dec724c09865d08e3d0e5782ff01ea61e7a46', '188b49cc97806b059639342562d24e7ad6102aea70fe855155504a94f57cc90f', '{"warnings":{"01a22ec5-3db4-7271-8d95-7430010f4df3":"E7DfGDxXZ78m-Ok3fKMzAAB1eMy9nEeW5mboe7dH3cc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (157, '2026-11-30T23:23:28.052Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '188b49cc97806b059639342562d24e7ad6102aea70fe855155504a94f57cc90f', '1bdf11e7ec67f5ca744bc59104629c040f35f0b7a99d152ebea1479e8cf0dc23', '{"warnings":{"01a22ec5-3db4-7272-9d7e-e44720677acb":"xIzwLup3uzaiNCVsFGiMAnk_-SKEpFTS7Wl58GSSi7w"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (158, '2026-11-30T23:23:28.053Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '1bdf11e7ec67f5ca744bc59104629c040f35f0b7a99d152ebea1479e8cf0dc23', 'cd44321d2c7249d2bbe752b23040c4900a88011b4a10e67d393c2a5ab3f74b19', '{"warnings":{"01a22ec5-3db5-7032-a273-bbbe065df5d1":"pLzBU4uos_z4M5Gv31-nhjLKP5Q47pL2v8l0aPxbV8Q"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (159, '2026-11-30T23:23:28.054Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'cd44321d2c7249d2bbe752b23040c4900a88011b4a10e67d393c2a5ab3f74b19', 'fc7d9ffb7b3ec9b467907630b8cd62895b766d0a9fc76ab3aedd34a49e1637cc', '{"warnings":{"01a22ec5-3db5-7033-9c61-9526b1ff88b4":"qyGgqlnifSc1QCVgCU4TgUAJE0R3-sHGPQ_63hnAcCo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (160, '2026-11-30T23:23:28.054Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'fc7d9ffb7b3ec9b467907630b8cd62895b766d0a9fc76ab3aedd34a49e1637cc', '582b2307ca765f2169735570cfb2e82ec4a6c1a9ae9e928a913b3e1675217cbe', '{"warnings":{"01a22ec5-3db6-77c8-9d07-401e7dc1b72c":"_2TZBPtR7-StnXAcZ9pFEY1qZ79aMR6rJE6zoFjeK0o"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (161, '2026-11-30T23:23:28.055Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '582b2307ca765f2169735570cfb2e82ec4a6c1a9ae9e928a913b3e1675217cbe', '1fa6698c8e8886883b67b3532a57eb54b1fd7e0b4251e3fe8be1a2a927d6c7fd', '{"warnings":{"01a22ec5-3db6-77c9-a7e7-788702118cbf":"Q1t6mvENE4ExhH1uzt0iA5BRNVgFyc9DD5KgwNVmSeQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (162, '2026-11-30T23:23:28.056Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '1fa6698c8e8886883b67b3532a57eb54b1fd7e0b4251e3fe8be1a2a927d6c7fd', '8adbe5c8bdbb31128c4bdffe00fb810351e966d6167214e741472b2da1de815e', '{"passed_on":{"01a22ec5-3db7-7130-8991-a9fcc305d444":"9f0PTZ4FQOtaLEiasgmTFgKUTDMakJ-CJnyx-8kG9Xs"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (163, '2026-11-30T23:23:28.056Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '8adbe5c8bdbb31128c4bdffe00fb810351e966d6167214e741472b2da1de815e', 'fa33498d9afed2f4a06583e7e1295187bc76c87dad050bb6c7d4f1c765f52118', '{"passed_on":{"01a22ec5-3db8-702e-81db-4a35db333af6":"DXQ0muOoUUAk2ODdEaelgvnizw07DKj2rM5oOANt1t4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (164, '2026-12-01T09:00:00.000Z', 'looks-sealed', 'the-register-itself', 'the-register-itself', '01a22ec5-3dba-727b-b7a4-a459fc99e9d1', '', '{"looks":8}', 'fa33498d9afed2f4a06583e7e1295187bc76c87dad050bb6c7d4f1c765f52118', 'bf48a21bc8a9dc9eb88cea87c4c393f836f7467f3a60b155eef23bac71e6a93f', '{"ledger_seals":{"01a22ec5-3dba-727b-b7a4-a459fc99e9d1":"yPkBd8rz9gu_Hh6SFbLqYNdXW6lQTjAEyOsxTITxZYc"}}');
insert into calendar_feeds (id, secret_hash, made_at, ends_on, by_oid, by_tid, by_name)
  values ('01a22ec5-3cef-76fd-8e92-1a6b9fc87497', 'x', '2026-12-01T09:00:00.000Z', '2027-12-01', 'o', 't', 'Ruth Abbey');
insert into checkpoints (origin, size, signed_at, note)
  values ('01a22ec5-3d0d-74ff-b01e-f9034e4c5bab', 1, '2026-12-01T09:00:00.000Z', 'x');
insert into circumstances (id, restriction_id, reported_at, what, by_oid, by_tid, by_name, by_address, answer_by)
  values ('01a22ec5-3ce1-753a-a6a5-ecb6924cf25a', '01a22ec5-3cd4-72d6-be33-088e203b06d7', '2026-12-03T09:00:00.000Z', 'She has help now.', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'frances.lane@ambleford.example', '2026-12-31');
insert into closing_letters (id, formal_warning_id, kind, decided_on, made_at, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3c56-73d3-82f3-39268a27e40b', '01a22ec5-3c47-705f-a8a1-ff53ef231d80', 'objection-answer', '2026-11-03', '2026-11-03T09:00:00.000Z', 'sent', '2026-11-03', 'post', 'Our reference: F-EF23-1D80
3 November 2026

Dear Petra Holm,

On 3 November 2026 you told us that you disagree with the formal warning that we sent you on 3 November 2026. This letter is our answer.

We have looked at it again, and the warning stays.

This warning counts until 2 November 2027, unless we withdraw it earlier.

Why we decided this

These are the reasons for our decision:

The words were hers.

We decided this under our policy on restricting contact. You can read it at https://www.ambleford.example/contact-policy.

If you disagree

You can complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

We keep a confidential record of this: our decision, the messages that led to it, this letter, and what you tell us about it. Staff who get a message from you see that we gave you this warning, and until when it counts. Only the officers who decide, review and look after the record see the reasons. We normally delete the record 12 months after the warning ends. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Tom Birch
Assistant Director Governance and ICT
Ambleford City Council', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into closing_letters (id, formal_warning_id, kind, decided_on, made_at, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3d1d-74d9-ab91-cf0721be1e15', '01a22ec5-3c47-705f-a8a1-ff53ef231d80', 'formal-warning-withdrawal', '2026-11-03', '2026-11-03T09:00:00.000Z', 'sent', '2026-11-03', 'post', 'Our reference: F-EF23-1D80
3 November 2026

Dear Petra Holm,

On 3 November 2026 you told us that you disagree with the formal warning that we sent you on 3 November 2026. This letter is our answer.

We have looked at it again, and the warning stays.

This warning counts until 2 November 2027, unless we withdraw it earlier.

Why we decided this

These are the reasons for our decision:

The words were hers.

We decided this under our policy on restricting contact. You can read it at https://www.ambleford.example/contact-policy.

If you disagree

You can complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

We keep a confidential record of this: our decision, the messages that led to it, this letter, and what you tell us about it. Staff who get a message from you see that we gave you this warning, and until when it counts. Only the officers who decide, review and look after the record see the reasons. We normally delete the record 12 months after the warning ends. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Tom Birch
Assistant Director Governance and ICT
Ambleford City Council', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into closing_letters (id, formal_warning_id, kind, decided_on, made_at, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3d1e-77b6-b8da-09c01bd2d8d8', '01a22ec5-3c47-705f-a8a1-ff53ef231d80', 'precautions-ended', '2026-11-03', '2026-11-03T09:00:00.000Z', 'sent', '2026-11-03', 'post', 'Our reference: F-EF23-1D80
3 November 2026

Dear Petra Holm,

On 3 November 2026 you told us that you disagree with the formal warning that we sent you on 3 November 2026. This letter is our answer.

We have looked at it again, and the warning stays.

This warning counts until 2 November 2027, unless we withdraw it earlier.

Why we decided this

These are the reasons for our decision:

The words were hers.

We decided this under our policy on restricting contact. You can read it at https://www.ambleford.example/contact-policy.

If you disagree

You can complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

We keep a confidential record of this: our decision, the messages that led to it, this letter, and what you tell us about it. Staff who get a message from you see that we gave you this warning, and until when it counts. Only the officers who decide, review and look after the record see the reasons. We normally delete the record 12 months after the warning ends. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Tom Birch
Assistant Director Governance and ICT
Ambleford City Council', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into closing_letters (id, formal_warning_id, kind, decided_on, made_at, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3d1e-77b7-9edf-ee814ffbf680', '01a22ec5-3c47-705f-a8a1-ff53ef231d80', 'objection-answer', '2026-11-03', '2026-11-03T09:00:00.000Z', 'to-write', '2026-11-03', 'post', 'Our reference: F-EF23-1D80
3 November 2026

Dear Petra Holm,

On 3 November 2026 you told us that you disagree with the formal warning that we sent you on 3 November 2026. This letter is our answer.

We have looked at it again, and the warning stays.

This warning counts until 2 November 2027, unless we withdraw it earlier.

Why we decided this

These are the reasons for our decision:

The words were hers.

We decided this under our policy on restricting contact. You can read it at https://www.ambleford.example/contact-policy.

If you disagree

You can complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

We keep a confidential record of this: our decision, the messages that led to it, this letter, and what you tell us about it. Staff who get a message from you see that we gave you this warning, and until when it counts. Only the officers who decide, review and look after the record see the reasons. We normally delete the record 12 months after the warning ends. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Tom Birch
Assistant Director Governance and ICT
Ambleford City Council', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into closing_letters (id, formal_warning_id, kind, decided_on, made_at, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3d1f-77ab-b27a-be028e106530', '01a22ec5-3c47-705f-a8a1-ff53ef231d80', 'objection-answer', '2026-11-03', '2026-11-03T09:00:00.000Z', 'not-notified', '2026-11-03', 'post', 'Our reference: F-EF23-1D80
3 November 2026

Dear Petra Holm,

On 3 November 2026 you told us that you disagree with the formal warning that we sent you on 3 November 2026. This letter is our answer.

We have looked at it again, and the warning stays.

This warning counts until 2 November 2027, unless we withdraw it earlier.

Why we decided this

These are the reasons for our decision:

The words were hers.

We decided this under our policy on restricting contact. You can read it at https://www.ambleford.example/contact-policy.

If you disagree

You can complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

We keep a confidential record of this: our decision, the messages that led to it, this letter, and what you tell us about it. Staff who get a message from you see that we gave you this warning, and until when it counts. Only the officers who decide, review and look after the record see the reasons. We normally delete the record 12 months after the warning ends. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Tom Birch
Assistant Director Governance and ICT
Ambleford City Council', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into contact_moves (id, before, after, why, moved, at, by_oid, by_tid, by_name)
  values ('01a22ec5-3cf0-74fd-99d7-5b8cbecbeab3', 'a@x.example', '{}', 'Left.', '{}', '2026-12-01T09:00:00.000Z', 'o', 't', 'Ruth Abbey');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3bc4-707e-8e65-79ab167febc4', '01a22ec5-3bc3-700d-8248-59e817bd0046', 'email', 'petra.holm@example.org', 'petra.holm@example.org', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3bc4-707f-ad41-4f4c8087bcfd', '01a22ec5-3bc3-700d-8248-59e817bd0046', 'number', '07700 900456', '+447700900456', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3bc4-7080-babd-0359747ed925', '01a22ec5-3bc3-700d-8248-59e817bd0046', 'name', 'Petra Holm', 'petra holm', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3ce3-772c-b2c2-3d022efdd703', '01a22ec5-3bc3-700d-8248-59e817bd0046', 'email', 'p.holm@example.net', 'p.holm@example.net', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3cfa-752f-b855-db153b166771', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'email', 'every.state@example.net', 'every.state@example.net', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3cfc-73ec-9925-a2f9667cf0c3', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'postal-address', '2 Mill Lane
AM1 2JM', 'AM1 2JM|2 mill lane', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose)
  values ('01a22ec5-3cfe-746c-91f2-2eb0c52a5423', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'number', '01632 960001', '+441632960001', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'shared');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22ec5-3cff-71bf-aa93-941de860b5f3', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'email', 'solicitor@example.net', 'solicitor@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'solicitor', 'Kim 0');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22ec5-3d00-71c0-9b43-f408be0d4be4', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'email', 'mp@example.net', 'mp@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'mp', 'Kim 1');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22ec5-3d01-702a-9083-f7bf2111e0ed', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'email', 'councillor@example.net', 'councillor@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'councillor', 'Kim 2');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22ec5-3d02-70a9-b168-9280b750924b', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'email', 'advocate@example.net', 'advocate@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'advocate', 'Kim 3');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22ec5-3d03-71c5-8e1c-658d187517ad', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'email', 'carer@example.net', 'carer@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'carer', 'Kim 4');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22ec5-3d04-702a-8995-a84626f7e58f', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'email', 'support-worker@example.net', 'support-worker@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'support-worker', 'Kim 5');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22ec5-3d05-7453-b5d1-dbe418b50494', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'email', 'relative@example.net', 'relative@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'relative', 'Kim 6');
insert into corrections (id, record_kind, record_id, field, before, after, why, at, by_oid, by_tid, by_name)
  values ('01a22ec5-3ce9-762f-b52c-633bad9d808f', 'escalation', '01a22ec5-3c5b-7325-9881-87c9f042ca90', 'account', 'planted-word-7f3a', 'Once.', 'It was a slip.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into customers (id, added_at)
  values ('01a22ec5-3bc3-700d-8248-59e817bd0046', '2026-11-03T09:00:00.000Z');
insert into customers (id, added_at, merged_into)
  values ('01a22ec5-3ce3-772b-809c-e987ae772108', '2026-11-03T09:00:00.000Z', '01a22ec5-3bc3-700d-8248-59e817bd0046');
insert into customers (id, added_at)
  values ('01a22ec5-3cfa-752e-8746-f2d8097dcb5b', '2026-11-03T09:00:00.000Z');
insert into customers (id, added_at, language)
  values ('01a22ec5-3d1f-77ac-9b47-9c1372329293', '2026-11-03T09:00:00.000Z', 'english');
insert into customers (id, added_at, language)
  values ('01a22ec5-3d20-70a2-b4f5-df79903fa2d4', '2026-11-03T09:00:00.000Z', 'welsh');
insert into customers (id, added_at, language)
  values ('01a22ec5-3d20-70a3-8c76-8851902ed356', '2026-11-03T09:00:00.000Z', 'both');
insert into decision_drafts (id, escalation_id, by_oid, by_tid, by_name, form, saved_at)
  values ('01a22ec5-3d10-77a3-85fd-82616ab26e13', '01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9', 'x', 'x', 'x', 'x', '2026-12-01T09:00:00.000Z');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22ec5-3c46-70a8-ba7a-342697f2a2d1', '01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9', 'warn-formally', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, considered, terms, decided_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3c60-7405-8c97-0b0c9aea1729', '01a22ec5-3c5b-7325-9881-87c9f042ca90', 'approve', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"None needed: we know of no disability.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', '{"measures":[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}],"ways":[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}],"contact":{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"},"deputy":{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"},"mail":{"kind":"forward","exceptions":[]},"services":null,"scopeReason":"It concerns every service.","until":null,"reviewOn":"2027-05-03"}', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into decisions (id, escalation_id, outcome, reasons, considered, terms, decided_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3cd4-72d5-ae2c-e24190148789', '01a22ec5-3ccf-774f-bfce-920140faea12', 'approve', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"None needed: we know of no disability.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', '{"measures":[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}],"ways":[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}],"contact":{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"},"deputy":{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"},"mail":{"kind":"forward","exceptions":[]},"services":null,"scopeReason":"It concerns every service.","until":null,"reviewOn":"2027-05-03"}', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22ec5-3d21-74f6-a836-757c060b6356', '01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9', 'decline', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22ec5-3d22-7082-96e8-155c93107da9', '01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9', 'no-action', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22ec5-3d22-7083-a067-a9ceae69ba35', '01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9', 'ask-for-more', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22ec5-3d23-732d-a0d7-66b572c6ed47', '01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9', 'refer-to-legal', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22ec5-3d23-732e-9da1-85a4db27a97b', '01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9', 'warn-instead', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22ec5-3d24-74c2-a9cb-63d5e9198789', '01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9', 'treat-as-complaint', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22ec5-3d24-74c3-a98d-a9053d6f5222', '01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9', 'legal-advice', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3c75-74f8-abcb-d879f7284df0', '01a22ec5-3c74-7751-9175-a8198bf02578', 'message', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3d25-721b-99b7-014f6d685b96', '01a22ec5-3c74-7751-9175-a8198bf02578', 'filed-mail', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3d25-721c-b725-a77dd4778067', '01a22ec5-3c74-7751-9175-a8198bf02578', 'information-request', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3d26-7527-8665-05182eedfed0', '01a22ec5-3c74-7751-9175-a8198bf02578', 'subject-access', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3d26-7528-9f17-753534d14a5d', '01a22ec5-3c74-7751-9175-a8198bf02578', 'data-protection-complaint', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3d27-72a9-8009-6ce4441dcb72', '01a22ec5-3c74-7751-9175-a8198bf02578', 'safeguarding', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3d27-72aa-9d5a-72b3dd9686d3', '01a22ec5-3c74-7751-9175-a8198bf02578', 'complaint', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3d28-77ff-b752-4d8d40aaf494', '01a22ec5-3c74-7751-9175-a8198bf02578', 'adjustments', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9', '01a22ec5-3bc3-700d-8248-59e817bd0046', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'formal-warning', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22ec5-3c5b-7325-9881-87c9f042ca90', '01a22ec5-3bc3-700d-8248-59e817bd0046', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'approved', 'Once.', 3, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22ec5-3ccf-774f-bfce-920140faea12', '01a22ec5-3bc3-700d-8248-59e817bd0046', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'approved', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22ec5-3d28-7800-80df-3e1efdca849e', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'pending', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22ec5-3d29-719f-90b7-c7d553731a32', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'more-wanted', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22ec5-3d2a-7445-bea3-531e75a58a51', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'withdrawn', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22ec5-3d2a-7446-a241-1f3b8d09ddbf', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'declined', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22ec5-3d2b-72e7-a277-a77485339688', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'no-action', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22ec5-3d2b-72e8-9d7f-40cb0540c0ba', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'referred', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22ec5-3d2c-749f-b857-a822f5ed0729', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'warning-instead', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22ec5-3d2d-7736-9e30-a7e193f54bd1', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'complaint', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into evidence (id, escalation_id, added_at, channel, contact, compared)
  values ('01a22ec5-3bee-733c-b641-71f0a363c5b1', '01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9', '2026-11-03T09:00:00.000Z', 'telephone', '{"channel":"telephone","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into evidence (id, escalation_id, added_at, channel, message_id, contact, sha256, bytes, compared, filed_salt)
  values ('01a22ec5-3c5b-7326-a53c-e3e1b3288fa0', '01a22ec5-3c5b-7325-9881-87c9f042ca90', '2026-11-03T09:00:00.000Z', 'email', '<a@example.org>', '{"channel":"email","internetMessageId":"<a@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 'fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649', 79, 0, 'QsIBhkJtKpewCGzyc2WoTQ');
insert into evidence (id, escalation_id, added_at, channel, message_id, contact, sha256, bytes, compared, filed_salt)
  values ('01a22ec5-3c5c-7117-96d8-f2cf35e0a978', '01a22ec5-3c5b-7325-9881-87c9f042ca90', '2026-11-03T09:00:00.000Z', 'email', '<b@example.org>', '{"channel":"email","internetMessageId":"<b@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 'fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649', 79, 0, 'JH8nP6cHg8mV8itAjB2gbA');
insert into evidence (id, representation_id, added_at, channel, message_id, contact, sha256, bytes, compared, filed_salt)
  values ('01a22ec5-3c7f-7624-9be0-3c335f678afe', '01a22ec5-3c7e-725c-9fbe-c95ffd34275c', '2026-11-03T09:00:00.000Z', 'email', '<c@example.org>', '{"channel":"email","internetMessageId":"<c@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 'fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649', 79, 0, 'PnMRRl5JuRr9yjl0dH96Gg');
insert into evidence (id, escalation_id, added_at, channel, message_id, contact, compared)
  values ('01a22ec5-3ccf-7750-ba52-b376eacb9699', '01a22ec5-3ccf-774f-bfce-920140faea12', '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 0);
insert into evidence (id, escalation_id, added_at, channel, contact, compared)
  values ('01a22ec5-3d2d-7737-8aa6-03344c1eff1d', '01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9', '2026-11-03T09:00:00.000Z', 'in-person', '{"channel":"telephone","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into evidence (id, escalation_id, added_at, channel, contact, compared)
  values ('01a22ec5-3d2e-725b-9a3c-57c03ef23abe', '01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9', '2026-11-03T09:00:00.000Z', 'post', '{"channel":"telephone","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into evidence (id, escalation_id, added_at, channel, contact, compared)
  values ('01a22ec5-3d2e-725c-87f2-f3769977c08f', '01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9', '2026-11-03T09:00:00.000Z', 'social-media', '{"channel":"telephone","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into formal_warnings (id, customer_id, escalation_id, service, behaviours, reasons, decided_on, made_at, by_oid, by_tid, by_name, by_address, state, sent_on, method, text, lapses_on, recorded_at, recorded_by_oid, recorded_by_tid, recorded_by_name, lapses_after_months)
  values ('01a22ec5-3c47-705f-a8a1-ff53ef231d80', '01a22ec5-3bc3-700d-8248-59e817bd0046', '01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9', 'Housing', '["abusive"]', 'Twelve insults after a polite warning.', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'frances.lane@ambleford.example', 'given', '2026-11-03', 'post', 'Our reference: F-EF23-1D80
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

This warning counts until 2 November 2027, unless we withdraw it earlier.

If you disagree

If you disagree with this warning, or if there is something we should know, please tell the Governance Office by e-mail to governance@ambleford.example or by letter to Ambleford City Council, 1 Castle Street, Ambleford, AM1 2BC. You can also ask somebody to do this for you. Where possible, somebody who did not take the decision will look at it again. We will answer you in writing.

You can complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

We keep a confidential record of this: our decision, the messages that led to it, this letter, and what you tell us about it. Staff who get a message from you see that we gave you this warning, and until when it counts. Only the officers who decide, review and look after the record see the reasons. We normally delete the record 12 months after the warning ends. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Frances Lane
Director of Customer and Business Support Services
Ambleford City Council', '2027-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 12);
insert into formal_warnings (id, customer_id, escalation_id, service, behaviours, reasons, decided_on, made_at, by_oid, by_tid, by_name, by_address, state, sent_on, method, text, lapses_on, recorded_at, recorded_by_oid, recorded_by_tid, recorded_by_name, lapses_after_months)
  values ('01a22ec5-3d2f-7025-9c68-3d0868d03e32', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', '01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9', 'Housing', '["abusive"]', 'Twelve insults after a polite warning.', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'frances.lane@ambleford.example', 'to-send', '2026-11-03', 'post', 'Our reference: F-EF23-1D80
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

This warning counts until 2 November 2027, unless we withdraw it earlier.

If you disagree

If you disagree with this warning, or if there is something we should know, please tell the Governance Office by e-mail to governance@ambleford.example or by letter to Ambleford City Council, 1 Castle Street, Ambleford, AM1 2BC. You can also ask somebody to do this for you. Where possible, somebody who did not take the decision will look at it again. We will answer you in writing.

You can complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

We keep a confidential record of this: our decision, the messages that led to it, this letter, and what you tell us about it. Staff who get a message from you see that we gave you this warning, and until when it counts. Only the officers who decide, review and look after the record see the reasons. We normally delete the record 12 months after the warning ends. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Frances Lane
Director of Customer and Business Support Services
Ambleford City Council', '2027-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 12);
insert into formal_warnings (id, customer_id, escalation_id, service, behaviours, reasons, decided_on, made_at, by_oid, by_tid, by_name, by_address, state, sent_on, method, text, lapses_on, recorded_at, recorded_by_oid, recorded_by_tid, recorded_by_name, lapses_after_months)
  values ('01a22ec5-3d30-710d-973f-1a0a26403763', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', '01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9', 'Housing', '["abusive"]', 'Twelve insults after a polite warning.', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'frances.lane@ambleford.example', 'withdrawn', '2026-11-03', 'post', 'Our reference: F-EF23-1D80
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

This warning counts until 2 November 2027, unless we withdraw it earlier.

If you disagree

If you disagree with this warning, or if there is something we should know, please tell the Governance Office by e-mail to governance@ambleford.example or by letter to Ambleford City Council, 1 Castle Street, Ambleford, AM1 2BC. You can also ask somebody to do this for you. Where possible, somebody who did not take the decision will look at it again. We will answer you in writing.

You can complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

We keep a confidential record of this: our decision, the messages that led to it, this letter, and what you tell us about it. Staff who get a message from you see that we gave you this warning, and until when it counts. Only the officers who decide, review and look after the record see the reasons. We normally delete the record 12 months after the warning ends. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Frances Lane
Director of Customer and Business Support Services
Ambleford City Council', '2027-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 12);
insert into holds (id, customer_id, reason, look_again_on, placed_at, looks, by_oid, by_tid, by_name)
  values ('01a22ec5-3cec-709b-8e3d-67cc1bce2769', '01a22ec5-3bc3-700d-8248-59e817bd0046', 'A claim.', '2027-06-01', '2026-12-01T09:00:00.000Z', '[]', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into import_corrections (import_id, row_number, field, becomes)
  values ('01a22ec5-3ceb-733a-9209-af69836c56fd', 1, 'x', 'x');
insert into import_files (import_id, content)
  values ('01a22ec5-3ceb-733a-9209-af69836c56fd', x'66726f6d20612066696c65');
insert into import_findings (id, import_id, stops, row_number, column_number, what, about)
  values ('01a22ec5-3cf3-7024-a4ca-525f0266ac29', '01a22ec5-3ceb-733a-9209-af69836c56fd', 0, 2, 1, 'column-not-used', 'Notes');
insert into import_findings (id, import_id, stops, row_number, column_number, what, about)
  values ('01a22ec5-3db7-712f-bd1f-4881f073281e', '01a22ec5-3ceb-733a-9209-af69836c56fd', 1, 2, 1, 'column-not-used', 'Notes');
insert into import_habits (about, choice, used_at)
  values ('01a22ec5-3d12-73f6-bc6e-2eae21dbd750', 'x', '2026-12-01T09:00:00.000Z');
insert into import_to_sign (id, import_id, row_number, content)
  values ('01a22ec5-3d14-7541-96d0-9fcbbd3d95ae', '01a22ec5-3ceb-733a-9209-af69836c56fd', 1, 'x');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22ec5-3c60-7406-a1c0-555cacfc59aa', '01a22ec5-3ceb-733a-9209-af69836c56fd', 'restriction', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22ec5-3d31-72b4-8819-6c77e07802d2', '01a22ec5-3ceb-733a-9209-af69836c56fd', 'warning', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22ec5-3d31-72b5-897d-27d813ed4477', '01a22ec5-3ceb-733a-9209-af69836c56fd', 'escalation', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22ec5-3d32-7165-acac-cc8b46471430', '01a22ec5-3ceb-733a-9209-af69836c56fd', 'letter', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22ec5-3d33-7469-bd75-c64b1334244f', '01a22ec5-3ceb-733a-9209-af69836c56fd', 'representation', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22ec5-3d33-746a-bf9f-a85e898b44e1', '01a22ec5-3ceb-733a-9209-af69836c56fd', 'changed-circumstances', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22ec5-3d34-7511-b944-5d74865601d9', '01a22ec5-3ceb-733a-9209-af69836c56fd', 'review', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22ec5-3d34-7512-bc8d-17dcd08c9ff6', '01a22ec5-3ceb-733a-9209-af69836c56fd', 'formal-warning', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22ec5-3d35-7461-afb3-4b599c5b8b7c', '01a22ec5-3ceb-733a-9209-af69836c56fd', 'precaution', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22ec5-3d35-7462-af32-72f8438ce982', '01a22ec5-3ceb-733a-9209-af69836c56fd', 'legal-question', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22ec5-3d36-75b5-9dc3-44c3d4f333da', '01a22ec5-3ceb-733a-9209-af69836c56fd', 'closing-letter', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22ec5-3d36-75b6-9b83-710a87268181', '01a22ec5-3ceb-733a-9209-af69836c56fd', 'objection', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22ec5-3d37-74d4-9cfc-c90ee3100ec7', '01a22ec5-3ceb-733a-9209-af69836c56fd', 'rights-request', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22ec5-3ceb-733a-9209-af69836c56fd', 'checked', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22ec5-3d37-74d5-8553-df6636090ef5', 'checking', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22ec5-3d38-70f3-83fc-f9ac22023aee', 'running', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22ec5-3d38-70f4-a3dc-c2ed8bdf835d', 'done', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22ec5-3d39-71eb-99ac-4c2e13eee445', 'unreadable', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22ec5-3d39-71ec-98cf-f853146959b6', 'stopped', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22ec5-3d39-71ed-8363-866d2101b482', 'discarded', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22ec5-3d3a-71e5-9b86-3304321d6433', 'to-sign', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22ec5-3d3a-71e6-9dfc-7831c451a3a1', 'signed', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22ec5-3d3a-71e7-bdc7-bc756a19c834', 'checked', 'xlsx', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22ec5-3d3b-73fc-a420-20c02087601f', 'checked', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'add', 0, 0, 'o', 't', 'Ruth Abbey');
insert into kysely_migration (name, timestamp)
  values ('0001-first', '2026-11-30T23:23:27.370Z');
insert into kysely_migration (name, timestamp)
  values ('0002-to-1.0.0', '2026-11-30T23:23:27.537Z');
insert into kysely_migration_lock (id, is_locked)
  values ('migration_lock', 0);
insert into ledger_seals (id, batch, sealed_at, looks)
  values ('01a22ec5-3cf2-75e9-b41a-9a3962645ec6', '01a22ec5-3552-77c9-8f7f-334e0628eb63', '2026-12-01T09:00:00.000Z', '{"01a22ec5-3c79-7037-8f25-c4c4b40241a6":"UIbfQFZGKKS4bWn7PdXq-X","01a22ec5-3c7a-71ab-8174-e10492c0a8c3":"XN2itfvu4T7bo4diBO4-ME","01a22ec5-3c7b-70c3-928e-92cedcc22f7f":"lk0e7J8JBPddlv4XHS7Ce7","01a22ec5-3c7c-75f2-8b86-1ac93e1e9764":"VVIGepZLv8_-HmVgfNU-gz","01a22ec5-3c7c-75f3-b68b-2d332548f6c6":"M2oxLTwUVm7UrXdxRjxUbV"}');
insert into ledger_seals (id, batch, sealed_at, looks)
  values ('01a22ec5-3dba-727b-b7a4-a459fc99e9d1', '01a22ec5-3cf1-738d-823d-8dbed81c0481', '2026-12-01T09:00:00.000Z', '{"01a22ec5-3d18-7432-bade-730ef8fba033":"IrleJKyhqeMFAR_Jr8nxS7","01a22ec5-3d18-7433-9358-f16ef3fa84f6":"_7Pip_OTJARcaQqUi0Ajxx","01a22ec5-3d18-7434-aa3f-e214ad96002b":"zDEccyyg8ZE4R3994g923p","01a22ec5-3d18-7435-b43f-4ac5439a4074":"C5_AunUmVGJQMGhGCUoM8L","01a22ec5-3d19-7567-a5e5-210027a9c296":"yUM42PK44LIqnzeIr4Oib4","01a22ec5-3d19-7568-a77a-7410dba8bd33":"x4WFK6rM4GGYt2xIx-FiEY","01a22ec5-3d1a-710d-b1e5-fe7eaca91865":"Eeeo3kQhMoCZp1BNk7kJ48","01a22ec5-3d1a-710e-8442-718ccebc72a8":"fzMRyyKAsLPlTF74xqnWZO"}');
insert into legal_questions (id, restriction_id, question, asked_at, by_oid, by_tid, by_name, advice, answered_at, answered_by_oid, answered_by_tid, answered_by_name)
  values ('01a22ec5-3c62-7166-9afc-133dea74cd8b', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'No offence.', '2026-11-20T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3c61-7303-aeac-6f275bc558fd', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', 'restriction', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'sent', '2026-11-03', 'post', 'Our reference: R-ACFC-59AA
3 November 2026

Dear Petra Holm,

I am writing to tell you how you can contact us from now on. The arrangements in this letter apply from 3 November 2026.

How you can contact us

The person to contact is Sam Reyes, Customer Relations. Please contact Sam Reyes only. Anybody else will pass your message on. When Sam Reyes is away, Kit Lowe will help you.

These arrangements are for every service of Ambleford City Council.

You can contact us in these ways:
• By e-mail: sam.reyes@ambleford.example
• In person: The Customer Centre, 1 Castle Street, Ambleford AM1 2BC, Monday to Friday from 09:00 to 16:00. Please ask for Sam Reyes
• By letter: Sam Reyes, Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC

Please do not contact us by telephone.

You can still contact your ward councillors. Your e-mail to their council addresses comes to Sam Reyes first, who passes it on.

Why we decided this

These are the reasons for our decision:

Twelve abusive messages after a warning.

We decided this under our policy on restricting contact. You can read it at https://www.ambleford.example/contact-policy.

How long this lasts

The arrangements have no fixed end. They last until we end them.

We will review the arrangements by 3 May 2027.

If you disagree

If you disagree with this decision, or if something has changed, please tell the Governance Office by letter to Ambleford City Council, 1 Castle Street, Ambleford, AM1 2BC. You can also ask somebody to do this for you. The limits in this letter do not apply to this. Where possible, somebody who did not take the decision will look at it again. We will answer you in writing.

You can complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

We keep a confidential record of this: our decision, the messages that led to it, our letters, and what you tell us about them. Staff who get a message from you see only how you can contact us. Only the officers who decide, review and look after the record see the reasons. We normally delete the record 36 months after the arrangements end. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Frances Lane
Director of Customer and Business Support Services
Ambleford City Council', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, received_on, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3c96-7146-b7e0-80a3365324e9', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', 'representation-answer', '2026-11-20', '2026-11-20T09:00:00.000Z', 'The messages go on.', '2026-11-03', 'sent', '2026-11-22', 'post', 'Our reference: R-ACFC-59AA
22 November 2026

Dear Petra Holm,

We have looked at the arrangements for contacting us again. They stay as they are. This letter says why, and sets them out again.

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
• In person: The Customer Centre, 1 Castle Street, Ambleford AM1 2BC, Monday to Friday from 09:00 to 16:00. Please ask for Sam Reyes
• By letter: Sam Reyes, Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC

Please do not contact us by telephone.

You can still contact your ward councillors. Your e-mail to their council addresses comes to Sam Reyes first, who passes it on.

How long this lasts

The arrangements have no fixed end. They last until we end them.

We will review the arrangements by 21 May 2027.

If you disagree

If you disagree with this decision, or if something has changed, please tell the Governance Office by letter to Ambleford City Council, 1 Castle Street, Ambleford, AM1 2BC. You can also ask somebody to do this for you. The limits in this letter do not apply to this. Where possible, somebody who did not take the decision will look at it again. We will answer you in writing.

You can complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

We keep a confidential record of this: our decision, the messages that led to it, our letters, and what you tell us about them. Staff who get a message from you see only how you can contact us. Only the officers who decide, review and look after the record see the reasons. We normally delete the record 36 months after the arrangements end. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Tom Birch
Assistant Director Governance and ICT
Ambleford City Council', '2026-11-22T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3ca8-778f-b21a-9da49c336558', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', 'review-continued', '2026-11-21', '2026-11-21T09:00:00.000Z', 'It still helps.', 'sent', '2026-11-22', 'post', 'Our reference: R-ACFC-59AA
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
• In person: The Customer Centre, 1 Castle Street, Ambleford AM1 2BC, Monday to Friday from 09:00 to 16:00. Please ask for Sam Reyes
• By letter: Sam Reyes, Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC

Please do not contact us by telephone.

You can still contact your ward councillors. Your e-mail to their council addresses comes to Sam Reyes first, who passes it on.

How long this lasts

The arrangements have no fixed end. They last until we end them.

We will review the arrangements by 21 May 2027.

If you disagree

If you disagree with this decision, or if something has changed, please tell the Governance Office by letter to Ambleford City Council, 1 Castle Street, Ambleford, AM1 2BC. You can also ask somebody to do this for you. The limits in this letter do not apply to this. Where possible, somebody who did not take the decision will look at it again. We will answer you in writing.

You can complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

We keep a confidential record of this: our decision, the messages that led to it, our letters, and what you tell us about them. Staff who get a message from you see only how you can contact us. Only the officers who decide, review and look after the record see the reasons. We normally delete the record 36 months after the arrangements end. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Frances Lane
Director of Customer and Business Support Services
Ambleford City Council', '2026-11-22T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3cc9-7379-a073-3e89bf597940', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', 'lifting', '2026-12-01', '2026-12-01T09:00:00.000Z', 'She keeps to it.', 'sent', '2026-12-02', 'post', 'Our reference: R-ACFC-59AA
2 December 2026

Dear Petra Holm,

I am writing to tell you that the special arrangements for contacting us have ended. From 1 December 2026 you can contact us in the usual ways.

Why we decided this

These are the reasons for our decision:

She keeps to it.

We decided this under our policy on restricting contact. You can read it at https://www.ambleford.example/contact-policy.

If you disagree

You can complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

Staff who get a message from you no longer see this. We keep a confidential record of it, and normally delete it after 36 months. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Frances Lane
Director of Customer and Business Support Services
Ambleford City Council', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3cd4-72d7-81ce-c7eb5f85524f', '01a22ec5-3cd4-72d6-be33-088e203b06d7', 'restriction', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'sent', '2026-11-03', 'post', 'Our reference: R-203B-06D7
3 November 2026

Dear Petra Holm,

I am writing to tell you how you can contact us from now on. The arrangements in this letter apply from 3 November 2026. They replace the arrangements that applied from 3 November 2026.

How you can contact us

The person to contact is Sam Reyes, Customer Relations. Please contact Sam Reyes only. Anybody else will pass your message on. When Sam Reyes is away, Kit Lowe will help you.

These arrangements are for every service of Ambleford City Council.

You can contact us in these ways:
• By e-mail: sam.reyes@ambleford.example
• In person: The Customer Centre, 1 Castle Street, Ambleford AM1 2BC, Monday to Friday from 09:00 to 16:00. Please ask for Sam Reyes
• By letter: Sam Reyes, Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC

Please do not contact us by telephone.

You can still contact your ward councillors. Your e-mail to their council addresses comes to Sam Reyes first, who passes it on.

Why we decided this

These are the reasons for our decision:

Twelve abusive messages after a warning.

We decided this under our policy on restricting contact. You can read it at https://www.ambleford.example/contact-policy.

How long this lasts

The arrangements have no fixed end. They last until we end them.

We will review the arrangements by 3 May 2027.

If you disagree

If you disagree with this decision, or if something has changed, please tell the Governance Office by letter to Ambleford City Council, 1 Castle Street, Ambleford, AM1 2BC. You can also ask somebody to do this for you. The limits in this letter do not apply to this. Where possible, somebody who did not take the decision will look at it again. We will answer you in writing.

You can complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

We keep a confidential record of this: our decision, the messages that led to it, our letters, and what you tell us about them. Staff who get a message from you see only how you can contact us. Only the officers who decide, review and look after the record see the reasons. We normally delete the record 36 months after the arrangements end. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Frances Lane
Director of Customer and Business Support Services
Ambleford City Council', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3d3b-73fd-bb0a-483604857f99', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', 'variation', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'sent', '2026-11-03', 'post', 'Our reference: R-ACFC-59AA
3 November 2026

Dear Petra Holm,

I am writing to tell you how you can contact us from now on. The arrangements in this letter apply from 3 November 2026.

How you can contact us

The person to contact is Sam Reyes, Customer Relations. Please contact Sam Reyes only. Anybody else will pass your message on. When Sam Reyes is away, Kit Lowe will help you.

These arrangements are for every service of Ambleford City Council.

You can contact us in these ways:
• By e-mail: sam.reyes@ambleford.example
• In person: The Customer Centre, 1 Castle Street, Ambleford AM1 2BC, Monday to Friday from 09:00 to 16:00. Please ask for Sam Reyes
• By letter: Sam Reyes, Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC

Please do not contact us by telephone.

You can still contact your ward councillors. Your e-mail to their council addresses comes to Sam Reyes first, who passes it on.

Why we decided this

These are the reasons for our decision:

Twelve abusive messages after a warning.

We decided this under our policy on restricting contact. You can read it at https://www.ambleford.example/contact-policy.

How long this lasts

The arrangements have no fixed end. They last until we end them.

We will review the arrangements by 3 May 2027.

If you disagree

If you disagree with this decision, or if something has changed, please tell the Governance Office by letter to Ambleford City Council, 1 Castle Street, Ambleford, AM1 2BC. You can also ask somebody to do this for you. The limits in this letter do not apply to this. Where possible, somebody who did not take the decision will look at it again. We will answer you in writing.

You can complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

We keep a confidential record of this: our decision, the messages that led to it, our letters, and what you tell us about them. Staff who get a message from you see only how you can contact us. Only the officers who decide, review and look after the record see the reasons. We normally delete the record 36 months after the arrangements end. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Frances Lane
Director of Customer and Business Support Services
Ambleford City Council', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3d3c-717a-abad-84288c68e8c0', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', 'review-notice', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'sent', '2026-11-03', 'post', 'Our reference: R-ACFC-59AA
3 November 2026

Dear Petra Holm,

I am writing to tell you how you can contact us from now on. The arrangements in this letter apply from 3 November 2026.

How you can contact us

The person to contact is Sam Reyes, Customer Relations. Please contact Sam Reyes only. Anybody else will pass your message on. When Sam Reyes is away, Kit Lowe will help you.

These arrangements are for every service of Ambleford City Council.

You can contact us in these ways:
• By e-mail: sam.reyes@ambleford.example
• In person: The Customer Centre, 1 Castle Street, Ambleford AM1 2BC, Monday to Friday from 09:00 to 16:00. Please ask for Sam Reyes
• By letter: Sam Reyes, Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC

Please do not contact us by telephone.

You can still contact your ward councillors. Your e-mail to their council addresses comes to Sam Reyes first, who passes it on.

Why we decided this

These are the reasons for our decision:

Twelve abusive messages after a warning.

We decided this under our policy on restricting contact. You can read it at https://www.ambleford.example/contact-policy.

How long this lasts

The arrangements have no fixed end. They last until we end them.

We will review the arrangements by 3 May 2027.

If you disagree

If you disagree with this decision, or if something has changed, please tell the Governance Office by letter to Ambleford City Council, 1 Castle Street, Ambleford, AM1 2BC. You can also ask somebody to do this for you. The limits in this letter do not apply to this. Where possible, somebody who did not take the decision will look at it again. We will answer you in writing.

You can complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

We keep a confidential record of this: our decision, the messages that led to it, our letters, and what you tell us about them. Staff who get a message from you see only how you can contact us. Only the officers who decide, review and look after the record see the reasons. We normally delete the record 36 months after the arrangements end. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Frances Lane
Director of Customer and Business Support Services
Ambleford City Council', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3d3d-77d9-86b3-580390a887de', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', 'restriction', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'to-write', '2026-11-03', 'post', 'Our reference: R-ACFC-59AA
3 November 2026

Dear Petra Holm,

I am writing to tell you how you can contact us from now on. The arrangements in this letter apply from 3 November 2026.

How you can contact us

The person to contact is Sam Reyes, Customer Relations. Please contact Sam Reyes only. Anybody else will pass your message on. When Sam Reyes is away, Kit Lowe will help you.

These arrangements are for every service of Ambleford City Council.

You can contact us in these ways:
• By e-mail: sam.reyes@ambleford.example
• In person: The Customer Centre, 1 Castle Street, Ambleford AM1 2BC, Monday to Friday from 09:00 to 16:00. Please ask for Sam Reyes
• By letter: Sam Reyes, Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC

Please do not contact us by telephone.

You can still contact your ward councillors. Your e-mail to their council addresses comes to Sam Reyes first, who passes it on.

Why we decided this

These are the reasons for our decision:

Twelve abusive messages after a warning.

We decided this under our policy on restricting contact. You can read it at https://www.ambleford.example/contact-policy.

How long this lasts

The arrangements have no fixed end. They last until we end them.

We will review the arrangements by 3 May 2027.

If you disagree

If you disagree with this decision, or if something has changed, please tell the Governance Office by letter to Ambleford City Council, 1 Castle Street, Ambleford, AM1 2BC. You can also ask somebody to do this for you. The limits in this letter do not apply to this. Where possible, somebody who did not take the decision will look at it again. We will answer you in writing.

You can complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

We keep a confidential record of this: our decision, the messages that led to it, our letters, and what you tell us about them. Staff who get a message from you see only how you can contact us. Only the officers who decide, review and look after the record see the reasons. We normally delete the record 36 months after the arrangements end. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Frances Lane
Director of Customer and Business Support Services
Ambleford City Council', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3d3e-73ea-92e3-708db02d0e83', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', 'restriction', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'not-notified', '2026-11-03', 'post', 'Our reference: R-ACFC-59AA
3 November 2026

Dear Petra Holm,

I am writing to tell you how you can contact us from now on. The arrangements in this letter apply from 3 November 2026.

How you can contact us

The person to contact is Sam Reyes, Customer Relations. Please contact Sam Reyes only. Anybody else will pass your message on. When Sam Reyes is away, Kit Lowe will help you.

These arrangements are for every service of Ambleford City Council.

You can contact us in these ways:
• By e-mail: sam.reyes@ambleford.example
• In person: The Customer Centre, 1 Castle Street, Ambleford AM1 2BC, Monday to Friday from 09:00 to 16:00. Please ask for Sam Reyes
• By letter: Sam Reyes, Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC

Please do not contact us by telephone.

You can still contact your ward councillors. Your e-mail to their council addresses comes to Sam Reyes first, who passes it on.

Why we decided this

These are the reasons for our decision:

Twelve abusive messages after a warning.

We decided this under our policy on restricting contact. You can read it at https://www.ambleford.example/contact-policy.

How long this lasts

The arrangements have no fixed end. They last until we end them.

We will review the arrangements by 3 May 2027.

If you disagree

If you disagree with this decision, or if something has changed, please tell the Governance Office by letter to Ambleford City Council, 1 Castle Street, Ambleford, AM1 2BC. You can also ask somebody to do this for you. The limits in this letter do not apply to this. Where possible, somebody who did not take the decision will look at it again. We will answer you in writing.

You can complain about how we dealt with this. Our complaints procedure has two stages: https://www.ambleford.example/complaints.

If you have used our complaints procedure and are still not satisfied, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

What we keep, and other formats

We keep a confidential record of this: our decision, the messages that led to it, our letters, and what you tell us about them. Staff who get a message from you see only how you can contact us. Only the officers who decide, review and look after the record see the reasons. We normally delete the record 36 months after the arrangements end. You can ask us for a copy of it, to correct it, or to stop using it: https://www.ambleford.example/privacy. You can also complain to the Information Commissioner: https://ico.org.uk.

Please tell us if you need this letter in large print, in Braille, on audio, in Easy Read or in another language.

Yours sincerely,

Frances Lane
Director of Customer and Business Support Services
Ambleford City Council', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9', '01a22ec5-3bc3-700d-8248-59e817bd0046', 'petra holm', 'formal-warning', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22ec5-3c5b-7325-9881-87c9f042ca90', '01a22ec5-3bc3-700d-8248-59e817bd0046', 'petra holm', 'approved', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22ec5-3ccf-774f-bfce-920140faea12', '01a22ec5-3bc3-700d-8248-59e817bd0046', 'petra holm', 'approved', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22ec5-3d28-7800-80df-3e1efdca849e', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'every.state@example.net', 'pending', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22ec5-3d29-719f-90b7-c7d553731a32', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'every.state@example.net', 'more-wanted', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22ec5-3d2a-7445-bea3-531e75a58a51', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'every.state@example.net', 'withdrawn', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22ec5-3d2a-7446-a241-1f3b8d09ddbf', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'every.state@example.net', 'declined', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22ec5-3d2b-72e7-a277-a77485339688', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'every.state@example.net', 'no-action', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22ec5-3d2b-72e8-9d7f-40cb0540c0ba', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'every.state@example.net', 'referred', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22ec5-3d2c-749f-b857-a822f5ed0729', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'every.state@example.net', 'warning-instead', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22ec5-3d2d-7736-9e30-a7e193f54bd1', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'every.state@example.net', 'complaint', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22ec5-3c60-7406-a1c0-555cacfc59aa', '01a22ec5-3bc3-700d-8248-59e817bd0046', 'petra holm', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 1);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22ec5-3cd4-72d6-be33-088e203b06d7', '01a22ec5-3bc3-700d-8248-59e817bd0046', 'petra holm', 'in-force', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '2027-05-03', ',designated-contact,channel-closed,', '', 0, 1);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22ec5-3da2-72e7-afb6-bb6680f84e04', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'every.state@example.net', 'agreed', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 0);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22ec5-3da3-7262-b320-4f795bc361fa', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'every.state@example.net', 'replaced', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 0);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22ec5-3da4-771e-827f-1c28ffc37956', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'every.state@example.net', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 0);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22ec5-3da5-779f-b807-06e42e28c6b2', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'every.state@example.net', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 0);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22ec5-3dad-7472-a666-c7fdcf369b04', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'every.state@example.net', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 0);
insert into look_up_days (by_oid, by_tid, day, taken)
  values ('o', 't', '2026-12-01', 1);
insert into look_ups (by_oid, by_tid, kind, full_at)
  values ('o', 't', 'acts', 1796115600000);
insert into mark_drifts (id, kind, found_at)
  values ('01a22ec5-3d15-77d5-80a7-65cb553e096d', 'mark-missing', '2026-12-01T09:00:00.000Z');
insert into mark_drifts (id, kind, found_at)
  values ('01a22ec5-3d3e-73eb-a290-9f0f91a42223', 'mark-missing', '2026-12-01T09:00:00.000Z');
insert into mark_drifts (id, kind, found_at)
  values ('01a22ec5-3d3f-7250-af8f-fddfbe4b102b', 'mark-left', '2026-12-01T09:00:00.000Z');
insert into mark_drifts (id, kind, found_at)
  values ('01a22ec5-3d3f-7251-8533-9e868d3f742b', 'mark-unknown', '2026-12-01T09:00:00.000Z');
insert into merges (id, customer_id, other_id, why, merged_at, moved, by_oid, by_tid, by_name)
  values ('01a22ec5-3ce7-726b-abaa-4f2b9da4c62b', '01a22ec5-3bc3-700d-8248-59e817bd0046', '01a22ec5-3ce3-772b-809c-e987ae772108', 'The same hand.', '2026-11-03T09:00:00.000Z', '{"contact_points":["01a22ec5-3ce3-772c-b2c2-3d022efdd703"],"proposals":[],"warnings":["01a22ec5-3ce4-75e6-a9ea-bbaefdacc959"],"formal_warnings":[],"escalations":[],"restrictions":[],"holds":[],"precautions":[],"rights_requests":[]}', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into objections (id, formal_warning_id, received_on, recorded_at, account, answer_by, by_oid, by_tid, by_name, by_address, answered_at, outcome, reasons, answered_by_oid, answered_by_tid, answered_by_name)
  values ('01a22ec5-3c50-725e-ae3e-4dcab251ddb5', '01a22ec5-3c47-705f-a8a1-ff53ef231d80', '2026-11-03', '2026-11-03T09:00:00.000Z', 'I was provoked.', '2026-12-01', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Tom Birch', 'tom.birch@ambleford.example', '2026-11-03T09:00:00.000Z', 'stays', 'The words were hers.', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Tom Birch');
insert into once_only (by_tid, by_oid, key, route, body_hash, at, status, answer, looks)
  values ('t', 'o', 'k', '/api/warnings', 'h', '2026-12-01T09:00:00.000Z', 200, '{}', '[]');
insert into original_words (evidence_id, reading)
  values ('01a22ec5-3c5b-7326-a53c-e3e1b3288fa0', 'waiting');
insert into original_words (evidence_id, reading)
  values ('01a22ec5-3c5c-7117-96d8-f2cf35e0a978', 'waiting');
insert into original_words (evidence_id, reading)
  values ('01a22ec5-3c7f-7624-9be0-3c335f678afe', 'waiting');
insert into original_words (evidence_id, reading)
  values ('01a22ec5-3bee-733c-b641-71f0a363c5b1', 'whole');
insert into original_words (evidence_id, reading)
  values ('01a22ec5-3ccf-7750-ba52-b376eacb9699', 'part');
insert into original_words (evidence_id, reading)
  values ('01a22ec5-3d2d-7737-8aa6-03344c1eff1d', 'not-read');
insert into originals (evidence_id, content)
  values ('01a22ec5-3c5b-7326-a53c-e3e1b3288fa0', x'46726f6d3a2070657472612e686f6c6d406578616d706c652e6f72670d0a5375626a6563743a20706c616e7465642d776f72642d376633610d0a0d0a706c616e7465642d776f72642d376633610d0a');
insert into originals (evidence_id, content)
  values ('01a22ec5-3c5c-7117-96d8-f2cf35e0a978', x'46726f6d3a2070657472612e686f6c6d406578616d706c652e6f72670d0a5375626a6563743a20706c616e7465642d776f72642d376633610d0a0d0a706c616e7465642d776f72642d376633610d0a');
insert into originals (evidence_id, content)
  values ('01a22ec5-3c7f-7624-9be0-3c335f678afe', x'46726f6d3a2070657472612e686f6c6d406578616d706c652e6f72670d0a5375626a6563743a20706c616e7465642d776f72642d376633610d0a0d0a706c616e7465642d776f72642d376633610d0a');
insert into originals_kept (id, bytes)
  values (1, 316);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, gathered_for, leaves_at, items)
  values ('01a22ec5-3bf4-7077-afd9-c846d739e8c4', 'escalation-filed:01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9', '["frances.lane@ambleford.example","tom.birch@ambleford.example"]', 'Escalation awaiting your decision: E-1CFA-58B9', 'Escalation awaiting your decision: E-1CFA-58B9

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0, 'authorising-officers', '2026-11-03T09:00:00.000Z', '[{"key":"escalation-filed:01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9","about":"Escalation","id":"01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9","what":"Escalation awaiting your decision"}]');
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22ec5-3c48-75f7-84ff-561af4c38798', 'escalation-formal-warning:01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9:1', '["amira.khan@ambleford.example"]', 'Your escalation has been decided: E-1CFA-58B9', 'Your escalation has been decided: E-1CFA-58B9

The officer decided to give a formal warning. The pane shows it once the customer has been told by letter.

The officer writes to you:

Thank you.

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, gathered_for, leaves_at, items)
  values ('01a22ec5-3c51-71bf-9cae-01514d43fd3e', 'objection-recorded:01a22ec5-3c50-725e-ae3e-4dcab251ddb5', '["frances.lane@ambleford.example","tom.birch@ambleford.example"]', 'Escalations and representations awaiting you: F-EF23-1D80, E-F042-CA90 and 2 more', 'Escalations and representations awaiting you: F-EF23-1D80, E-F042-CA90 and 2 more

Objection to a formal warning to answer: F-EF23-1D80
https://register.ambleford.example/register.html#/formal-warnings/01a22ec5-3c47-705f-a8a1-ff53ef231d80

Escalation awaiting your decision: E-F042-CA90
https://register.ambleford.example/register.html#/escalations/01a22ec5-3c5b-7325-9881-87c9f042ca90

Representation to acknowledge and answer: R-ACFC-59AA
https://register.ambleford.example/register.html#/restrictions/01a22ec5-3c60-7406-a1c0-555cacfc59aa

Escalation awaiting your decision: E-40FA-EA12
https://register.ambleford.example/register.html#/escalations/01a22ec5-3ccf-774f-bfce-920140faea12

Your work list has all of them. In Outlook, open any message and choose Contact register.

Ambleford City Council
', '{}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:05:00.000Z', 0, 'authorising-officers', '2026-11-03T09:05:00.000Z', '[{"key":"objection-recorded:01a22ec5-3c50-725e-ae3e-4dcab251ddb5","about":"FormalWarning","id":"01a22ec5-3c47-705f-a8a1-ff53ef231d80","what":"Objection to a formal warning to answer"},{"key":"escalation-filed:01a22ec5-3c5b-7325-9881-87c9f042ca90","about":"Escalation","id":"01a22ec5-3c5b-7325-9881-87c9f042ca90","what":"Escalation awaiting your decision"},{"key":"representation-recorded:01a22ec5-3c7e-725c-9fbe-c95ffd34275c","about":"Restriction","id":"01a22ec5-3c60-7406-a1c0-555cacfc59aa","what":"Representation to acknowledge and answer"},{"key":"escalation-filed:01a22ec5-3ccf-774f-bfce-920140faea12","about":"Escalation","id":"01a22ec5-3ccf-774f-bfce-920140faea12","what":"Escalation awaiting your decision"}]');
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22ec5-3c62-7167-94aa-29d69cc0d756', 'legal-question:01a22ec5-3c62-7166-9afc-133dea74cd8b:01a22ec5-3c60-7406-a1c0-555cacfc59aa', '["legal@ambleford.example"]', 'Legal advice wanted: R-ACFC-59AA', 'An authorising officer asks for your advice on R-ACFC-59AA.

They will send you what you need. Please answer Frances Lane, frances.lane@ambleford.example, and quote the reference.

Ambleford City Council
', '{}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22ec5-3c62-7168-b3e4-79c0338f6e23', 'escalation-approved:01a22ec5-3c5b-7325-9881-87c9f042ca90:1', '["amira.khan@ambleford.example"]', 'Your escalation has been decided: E-F042-CA90', 'Your escalation has been decided: E-F042-CA90

The officer approved a restriction. The pane shows what to do once it is in force.

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a22ec5-3c5b-7325-9881-87c9f042ca90

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a22ec5-3c5b-7325-9881-87c9f042ca90"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22ec5-3c6f-775d-9d99-4d18816ac34b', 'arrangement-make:01a22ec5-3c6e-7128-a4d8-1650bbbc11d8', '["lee.wong@ambleford.example"]', 'New mail rule to set up: R-ACFC-59AA', 'New mail rule to set up: R-ACFC-59AA

Open it in the register:
https://register.ambleford.example/register.html#/arrangements/01a22ec5-3c6e-7128-a4d8-1650bbbc11d8

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Arrangement":"01a22ec5-3c6e-7128-a4d8-1650bbbc11d8"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22ec5-3c96-7145-b5df-1bf72d1190af', 'representation-answered:01a22ec5-3c7e-725c-9fbe-c95ffd34275c', '["amira.khan@ambleford.example"]', 'Answered: the representation you recorded: R-ACFC-59AA', 'The representation you recorded has been answered: R-ACFC-59AA

The restriction stays as it is.

Ambleford City Council
', '{}', '2026-11-20T09:00:00.000Z', 'waiting', '2026-11-20T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22ec5-3cc8-7368-a334-6ea84a0cc6c8', 'arrangement-remove:01a22ec5-3c6e-7128-a4d8-1650bbbc11d8', '["lee.wong@ambleford.example"]', 'Mail rule to remove: R-ACFC-59AA', 'Mail rule to remove: R-ACFC-59AA

Open it in the register:
https://register.ambleford.example/register.html#/arrangements/01a22ec5-3c6e-7128-a4d8-1650bbbc11d8

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Arrangement":"01a22ec5-3c6e-7128-a4d8-1650bbbc11d8"}', '2026-12-01T09:00:00.000Z', 'waiting', '2026-12-01T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22ec5-3cd5-7372-97a7-5f772f24dbb5', 'escalation-approved:01a22ec5-3ccf-774f-bfce-920140faea12:1', '["amira.khan@ambleford.example"]', 'Your escalation has been decided: E-40FA-EA12', 'Your escalation has been decided: E-40FA-EA12

The officer approved a restriction. The pane shows what to do once it is in force.

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a22ec5-3ccf-774f-bfce-920140faea12

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a22ec5-3ccf-774f-bfce-920140faea12"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22ec5-3ce0-717c-a949-37608d0734ca', 'arrangement-make:01a22ec5-3cdf-72d1-9313-087d38e9e913', '["lee.wong@ambleford.example"]', 'New mail rule to set up: R-203B-06D7', 'New mail rule to set up: R-203B-06D7

Open it in the register:
https://register.ambleford.example/register.html#/arrangements/01a22ec5-3cdf-72d1-9313-087d38e9e913

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Arrangement":"01a22ec5-3cdf-72d1-9313-087d38e9e913"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, gathered_for, leaves_at, items)
  values ('01a22ec5-3ce2-72b0-b1d2-816357b7b612', 'circumstances-reported:01a22ec5-3ce1-753a-a6a5-ecb6924cf25a', '["frances.lane@ambleford.example","tom.birch@ambleford.example"]', 'Changed circumstances to answer: R-203B-06D7', 'Changed circumstances to answer: R-203B-06D7

Open it in the register:
https://register.ambleford.example/register.html#/restrictions/01a22ec5-3cd4-72d6-be33-088e203b06d7

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Restriction":"01a22ec5-3cd4-72d6-be33-088e203b06d7"}', '2026-12-03T09:00:00.000Z', 'waiting', '2026-12-03T09:00:00.000Z', 0, 'authorising-officers', '2026-12-03T09:00:00.000Z', '[{"key":"circumstances-reported:01a22ec5-3ce1-753a-a6a5-ecb6924cf25a","about":"Restriction","id":"01a22ec5-3cd4-72d6-be33-088e203b06d7","what":"Changed circumstances to answer"}]');
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, gathered_for, leaves_at, items)
  values ('01a22ec5-3d41-7322-99c7-f92d46a05ba0', '01a22ec5-3d41-7323-b2bb-c76e717f10e1', '["frances.lane@ambleford.example","tom.birch@ambleford.example"]', 'Escalation awaiting your decision: E-1CFA-58B9', 'Escalation awaiting your decision: E-1CFA-58B9

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9"}', '2026-11-03T09:00:00.000Z', 'sent', '2026-11-03T09:00:00.000Z', 0, 'authorising-officers', '2026-11-03T09:00:00.000Z', '[{"key":"escalation-filed:01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9","about":"Escalation","id":"01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9","what":"Escalation awaiting your decision"}]');
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, gathered_for, leaves_at, items)
  values ('01a22ec5-3d45-7284-aad9-206ed6288232', '01a22ec5-3d45-7285-8c90-2dc187735f10', '["frances.lane@ambleford.example","tom.birch@ambleford.example"]', 'Escalation awaiting your decision: E-1CFA-58B9', 'Escalation awaiting your decision: E-1CFA-58B9

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9"}', '2026-11-03T09:00:00.000Z', 'dead', '2026-11-03T09:00:00.000Z', 0, 'authorising-officers', '2026-11-03T09:00:00.000Z', '[{"key":"escalation-filed:01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9","about":"Escalation","id":"01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9","what":"Escalation awaiting your decision"}]');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22ec5-3c74-7751-9175-a8198bf02578', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', 1, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22ec5-3d46-7551-952e-f9508c7d0194', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', 1, 1, '2026-11-03T09:00:00.000Z', 'telephone', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22ec5-3d46-7552-9d4f-4243fe451198', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', 1, 1, '2026-11-03T09:00:00.000Z', 'in-person', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22ec5-3d47-75f2-968e-3eb49564f364', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', 1, 1, '2026-11-03T09:00:00.000Z', 'post', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22ec5-3d47-75f3-a423-e57d8f4af0e9', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', 1, 1, '2026-11-03T09:00:00.000Z', 'social-media', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22ec5-3d48-75ce-88d4-e081bdd9d638', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', 1, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'opened', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22ec5-3d48-75cf-9d20-ab3449d02c95', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', 1, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'not-sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22ec5-3d49-729d-9d18-7880633a4bb0', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', 1, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'opened');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22ec5-3d49-729e-b9a3-81d4d0fead4c', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', 1, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'not-sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22ec5-3db7-7130-8991-a9fcc305d444', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', 0, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22ec5-3db8-702e-81db-4a35db333af6', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', 1, 0, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a22ec5-3d16-72c6-948a-36c9e4147cd7', 'x', 'waiting', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a22ec5-3d52-75d9-95d8-b750481976d5', 'x', 'waiting', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a22ec5-3d53-74a2-8aa1-72e3addd163f', 'x', 'with-notify', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a22ec5-3d53-74a3-9a4d-939fcea11be7', 'x', 'dispatched', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a22ec5-3d53-74a4-8033-5f1168e93c2c', 'x', 'returned', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a22ec5-3d54-703e-82a9-590d4fde641a', 'x', 'failed', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into precautions (id, customer_id, steps, reason, look_again_on, recorded_at, looks, by_oid, by_tid, by_name)
  values ('01a22ec5-3ced-759b-933f-ea9caadcf915', '01a22ec5-3bc3-700d-8248-59e817bd0046', '["not-alone"]', 'He threw a cup.', '2027-05-01', '2026-12-01T09:00:00.000Z', '[]', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22ec5-3bd2-73af-82a1-6a05ca0708c2', '01a22ec5-3bc3-700d-8248-59e817bd0046', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22ec5-3d54-703f-93fe-a6bb634660d0', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'number', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22ec5-3d55-76ad-b3fe-fcfe42069e0d', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'name', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22ec5-3d8e-75cc-91a0-dea0da830b94', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'postal-address', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22ec5-3d8f-705e-aa29-edaf17c6555a', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'accepted', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22ec5-3d8f-705f-b42c-f4d5e48be1c6', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'refused', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22ec5-3d90-7230-8437-eb4e7ba0adf4', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'withdrawn', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, whose)
  values ('01a22ec5-3d90-7231-81c9-265501b7a001', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'shared');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, whose)
  values ('01a22ec5-3d91-73e6-969f-019242c1c491', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'representative');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22ec5-3d9a-77b5-8bb5-0a683aa17425', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'solicitor');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22ec5-3d9b-7774-8912-d79eeee62667', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'mp');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22ec5-3d9b-7775-9b42-85a88f701df7', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'councillor');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22ec5-3d9c-72d3-bb7b-49984d05a9a3', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'advocate');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22ec5-3d9c-72d4-a829-86befd27c347', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'carer');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22ec5-3d9d-70fa-aaa0-c3536b832324', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'support-worker');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22ec5-3da1-77a9-b5a8-54efbb8d6013', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'relative');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3bc3-700d-8248-59e817bd0046', 'customers', 'AhWDt0EhN_ZBJ9YHrhN4Dg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3bc4-707e-8e65-79ab167febc4', 'contact_points', 'LRF5KceaYauYo5CFJbFMbQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3bc4-707f-ad41-4f4c8087bcfd', 'contact_points', 'E_w5W-BgpH1doDJQJQAGBw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3bc4-7080-babd-0359747ed925', 'contact_points', 'xR7YHwSVXQAI1eD6BlImHg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3bca-76c5-93e2-b2cccb02436d', 'warnings', 'jDD1utXec16BhhBZrUt-LQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3bd2-73af-82a1-6a05ca0708c2', 'proposals', 'KEZGMNRgnhxcZKRuPnqR4A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3bd5-73b2-9c6a-f3931cfa58b9', 'escalations', 'IKTYIquDXGbhBTX4StYi5Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3bee-733c-b641-71f0a363c5b1', 'evidence', 'uToVCVCga5amc1w-_GT7Tw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3bee-733c-b641-71f0a363c5b1', 'original_words', 'x-Ac4K4g1K0HpILH0qH5dA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3c46-70a8-ba7a-342697f2a2d1', 'decisions', 'lFLEVFxH7GCV2lkNPek0_w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3c47-705f-a8a1-ff53ef231d80', 'formal_warnings', 'WRpm0kLTOt6kWxDnepjn9g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3c50-725e-ae3e-4dcab251ddb5', 'objections', 'pAeluHDXAR6oTocucCVg_Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3c56-73d3-82f3-39268a27e40b', 'closing_letters', 'EOepGX-M54ab9fjR1KY5Kg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3c5b-7325-9881-87c9f042ca90', 'escalations', 'tWd_mEi2JPTZwFwvUc02cQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3c5b-7326-a53c-e3e1b3288fa0', 'evidence', '1HH_WhYKd0mrJypZOiNhJg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3c5b-7326-a53c-e3e1b3288fa0', 'original_words', 'MBocDzLc9T-lSCf9bofaqw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3c5c-7117-96d8-f2cf35e0a978', 'evidence', '3tpQEsd0WKRcBQSrJkmbWA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3c5c-7117-96d8-f2cf35e0a978', 'original_words', 'nsxLB23P-kHcLVEeXRb2XA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3c60-7405-8c97-0b0c9aea1729', 'decisions', 'GVyKdsndjp7T0Pl3fPA3fg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3c60-7406-a1c0-555cacfc59aa', 'imported_records', 'VWp2m7cghfR5gTPgWcC4Tg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3c60-7406-a1c0-555cacfc59aa', 'restrictions', 'R4oBvjsKflKGMngk8I0gsQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3c61-7303-aeac-6f275bc558fd', 'letters', 'FPkVKm0pLf9lGexiEt6ySg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3c62-7166-9afc-133dea74cd8b', 'legal_questions', 'QaOhuaF19BDba5Yg3BogJg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3c6e-7128-a4d8-1650bbbc11d8', 'arrangements', 'iDeHNKk4RUJeizNcVKOIJw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3c74-7751-9175-a8198bf02578', 'passed_on', 'zSli0usgX6PTuhQC7udPPQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3c75-74f8-abcb-d879f7284df0', 'duties', 'Cr6wA-5Uh1r0i53K5fUGrA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3c7e-725c-9fbe-c95ffd34275c', 'representations', 'VJgvxSU0FftmKR9ERIEQSg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3c7f-7624-9be0-3c335f678afe', 'evidence', '9srIJ-rS2Cz9w0haUCfRLg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3c7f-7624-9be0-3c335f678afe', 'original_words', 'sAI062sNrSI_0pNIGWgBRQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3c96-7146-b7e0-80a3365324e9', 'letters', 'pQYfI1MIHH_2-H27gJbV7Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3ca7-7032-8423-774bfee9919f', 'reviews', '4oCdIephIgV03DqSwifOBg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3ca8-778f-b21a-9da49c336558', 'letters', 'I6D00CGD0X9hmi3jiuf-Fw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3cc9-7379-a073-3e89bf597940', 'letters', 'D-ucy9Q6PBl4PZ4RbNbDdw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3ccf-774f-bfce-920140faea12', 'escalations', 'DE9AGoxWtMWUrjwBnQRGaA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3ccf-7750-ba52-b376eacb9699', 'evidence', 'fJXFFfpJ1cELz3t5XOs_vQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3ccf-7750-ba52-b376eacb9699', 'original_words', 'nmOQ-ALsx3Ctz39A2875pg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3cd4-72d5-ae2c-e24190148789', 'decisions', 'YD45f4V_0IxxJPCC0MjA2Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3cd4-72d6-be33-088e203b06d7', 'restrictions', '4FXQ81PEY1VtEOjfVIDasw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3cd4-72d7-81ce-c7eb5f85524f', 'letters', 'KArPW2qG3Defk21vGn6H-A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3cdf-72d1-9313-087d38e9e913', 'arrangements', '71oxNwv5WyQLNa84foV2mA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3ce1-753a-a6a5-ecb6924cf25a', 'circumstances', 'szk-mE7kfd33CvvW_IN-Hg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3ce3-772b-809c-e987ae772108', 'customers', 'vY9ZSgxJkOGnzlN_BE2pCQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3ce3-772c-b2c2-3d022efdd703', 'contact_points', 'e4XyZsiI_ZM2uYT7z5AefQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3ce4-75e6-a9ea-bbaefdacc959', 'warnings', '_iez1rve_VNhguWj1wdOZA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3ce7-726b-abaa-4f2b9da4c62b', 'merges', 'Dj2Xlax3JpTTmzpnj1OlXw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3ce9-762f-b52c-633bad9d808f', 'corrections', 'do6EIro6suevQWQCo6Ajcw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3ceb-7339-9237-c15efcd54417', 'waiting_evidence', 'jI3_3tpA9JktnLj9FKHc_w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3cec-709b-8e3d-67cc1bce2769', 'holds', '1KDpdlHA8eZrtOTfpab6HA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3ced-759b-933f-ea9caadcf915', 'precautions', 'vUmg7jkk56n6uSdarHst0A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3cee-73b1-a22d-9d68c677c63f', 'rights_requests', 'S4O1vUR0enZTOOgij51RAQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3cef-76fd-8e92-1a6b9fc87497', 'calendar_feeds', 'VZyEZHNAfrrd8fjBc4HjJg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3cf0-74fc-ad3e-e8a239666ef2', 'settings_versions', 'AG4vQ7mYulglrTDSiT_x4g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3cf0-74fd-99d7-5b8cbecbeab3', 'contact_moves', 'QSgHUJNBR-YOhcmSBrruLg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3cf0-74fe-99a9-4630c4634353', 'welsh_words', '8-xMSBOiAejh8O0X6wfzZA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3cf0-74ff-a666-bd94c51ad55e', 'retention_runs', 'Kvp-qq5wAMLs5JFeEl3k7w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3cf0-7500-a8fb-81967bfb0206', 'tenant_checks', 'jkhVwvsmAbh_QXF6fnjdYA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3cf2-75e9-b41a-9a3962645ec6', 'ledger_seals', 'pD1y01aEZzxHPlTXJBFrMg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'customers', 'GAXNYmIPasttDdbuqi3ruA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3cfa-752f-b855-db153b166771', 'contact_points', 'vUuekxE_pOwakkTy_JvKhA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3cfb-739c-b603-8408b6ac16e1', 'warnings', 'C_UK9VjKn0J1lyVj0JKfaw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3cfc-73ec-9925-a2f9667cf0c3', 'contact_points', 'uyxa66DVDtzf1ST3W92wcg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3cfe-746c-91f2-2eb0c52a5423', 'contact_points', '5YYlMPKmyOFxY6yteJlcuw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3cff-71bf-aa93-941de860b5f3', 'contact_points', 'wDdj8jnXgmydFsS6TPIaCg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d00-71c0-9b43-f408be0d4be4', 'contact_points', '47UIzCfZfq3bwH3y7FxR8Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d01-702a-9083-f7bf2111e0ed', 'contact_points', '2Ljv-ty8jomtoetQMWEfDA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d02-70a9-b168-9280b750924b', 'contact_points', '71snuI504Us5V_IBr5EG1Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d03-71c5-8e1c-658d187517ad', 'contact_points', 'K8D-HCtiu0ax-DwxWpo6CQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d04-702a-8995-a84626f7e58f', 'contact_points', 'VZOWfLArtjz8Zhdy3wN79g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d05-7453-b5d1-dbe418b50494', 'contact_points', 'yt1o4isZ1QARqC0fT55PrQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d1a-710f-b414-f73114478e7e', 'arrangements', 'qD_hqycwkAJj8Fm5pnwjjQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d1b-722e-a5a1-a1f242130377', 'arrangements', 'XzkcYfJOdHDXXdD6d8gB2w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d1c-76c3-be22-28e8c481d886', 'arrangements', 'ZdDbLk7_nZFSQNO4yeesFw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d1c-76c4-9772-d575ad0c95ba', 'arrangements', 'V7A_E62Sp08BuQZo1EhJJg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d1d-74d9-ab91-cf0721be1e15', 'closing_letters', '8LsJFHsPshyDVgpuhxopLQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d1e-77b6-b8da-09c01bd2d8d8', 'closing_letters', 'S0cqswzFkR5AwIFQGkRz7g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d1e-77b7-9edf-ee814ffbf680', 'closing_letters', 'wlTDCgDG1Boji5T5UyjxhQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d1f-77ab-b27a-be028e106530', 'closing_letters', 'KkdswQyTewyhQBnHMVX4YQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d1f-77ac-9b47-9c1372329293', 'customers', 'z2xVTSrTvvJuBb5zhw7vgA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d20-70a2-b4f5-df79903fa2d4', 'customers', 'k4XwGR1QwxNzfl8Jl7EXcQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d20-70a3-8c76-8851902ed356', 'customers', '2AttvRYA7VYb9bCo1FUwKg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d21-74f6-a836-757c060b6356', 'decisions', 'CJtEDvKIoczq3IaV137l_g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d22-7082-96e8-155c93107da9', 'decisions', 'kj-3eHoOg7mgz9Q6mATcVw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d22-7083-a067-a9ceae69ba35', 'decisions', 'b2yau4UU0ZahMXc72fHHXQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d23-732d-a0d7-66b572c6ed47', 'decisions', 'nSDF5mIQfHdfmjjp-pQ5bg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d23-732e-9da1-85a4db27a97b', 'decisions', 'cQ3bOVFmuXCYn-ly3dnm8g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d24-74c2-a9cb-63d5e9198789', 'decisions', 'VQqT9CKDGdCzfnizwdVaOA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d24-74c3-a98d-a9053d6f5222', 'decisions', 'Ted7L9pK9et_nEfNEZXhkw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d25-721b-99b7-014f6d685b96', 'duties', 'cQUNmp1cltdpSYevoXg8rg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d25-721c-b725-a77dd4778067', 'duties', 'N-zZukTJKxG6FpfAcvNu0A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d26-7527-8665-05182eedfed0', 'duties', 'fIOH67eM3yOdcIzFz6ajzg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d26-7528-9f17-753534d14a5d', 'duties', '4ZVjPAmo5cTPOh_xDKuSSg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d27-72a9-8009-6ce4441dcb72', 'duties', 'Ibpoa-QBXUuZXG-yPAXkoA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d27-72aa-9d5a-72b3dd9686d3', 'duties', 'PhwK--ZG-_rOVX10bma8CQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d28-77ff-b752-4d8d40aaf494', 'duties', 'Fh0QN6TiM6Aw8aqIlcFdDA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d28-7800-80df-3e1efdca849e', 'escalations', 'sokBa1KBLe0kwBTw7M3kvw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d29-719f-90b7-c7d553731a32', 'escalations', 'rEI6T2rUzVkbtdgqgoMAWA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d2a-7445-bea3-531e75a58a51', 'escalations', 'D4epVRt_4gUopKpc4dIzCg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d2a-7446-a241-1f3b8d09ddbf', 'escalations', 'UNtAO7BLTnWwgXe86kWv9A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d2b-72e7-a277-a77485339688', 'escalations', '1kmZg6rKMRFB9tbo-bbHdQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d2b-72e8-9d7f-40cb0540c0ba', 'escalations', 'wh7fv_KzAwxTTU-zSWSGxA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d2c-749f-b857-a822f5ed0729', 'escalations', 'SXQdqCCx0Uxwa8UKcvtv_g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d2d-7736-9e30-a7e193f54bd1', 'escalations', '3HxTuNAgvUATQGX5kFlsaQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d2d-7737-8aa6-03344c1eff1d', 'evidence', '2EivSWnt7iV74Q4XcYrUSA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d2d-7737-8aa6-03344c1eff1d', 'original_words', 'mYjOX-upSPTPPOrt6uk2TA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d2e-725b-9a3c-57c03ef23abe', 'evidence', 'j32x_-Xfm5GoSXZfEJGIvA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d2e-725c-87f2-f3769977c08f', 'evidence', 'UTRIC6QsCieZwKefvG9r_g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d2f-7025-9c68-3d0868d03e32', 'formal_warnings', 'MuyQok2YTpcDAHm_P5p_9g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d30-710d-973f-1a0a26403763', 'formal_warnings', 'kq9attnIRTzURIZEa2cylQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d31-72b4-8819-6c77e07802d2', 'imported_records', 'uB7QjDUYJziWNju9fb_tBw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d31-72b5-897d-27d813ed4477', 'imported_records', 'epAdr9G6ZHiw7vFHwl-Yfw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d32-7165-acac-cc8b46471430', 'imported_records', 'AAorQUiG0Yhr8c-Ln0FAEQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d33-7469-bd75-c64b1334244f', 'imported_records', 'zMlbmJKFjiaX0ifU_52O7w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d33-746a-bf9f-a85e898b44e1', 'imported_records', '0N05HyoghJ0HWS7cpdrrmw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d34-7511-b944-5d74865601d9', 'imported_records', 'lTBuqlgObfdlNglX3sfXbQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d34-7512-bc8d-17dcd08c9ff6', 'imported_records', 'SV47kPKUa5pg9VAP6VEbeg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d35-7461-afb3-4b599c5b8b7c', 'imported_records', 'eKZK-fm8FoX8M-lV-fOCPA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d35-7462-af32-72f8438ce982', 'imported_records', 'HZaoFF_slZzZCMP0K_Y2fg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d36-75b5-9dc3-44c3d4f333da', 'imported_records', 'wymkiMNqWtaxY0-g6Xp7zg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d36-75b6-9b83-710a87268181', 'imported_records', '1OcF8uhjNYgFgNw9rs2KRw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d37-74d4-9cfc-c90ee3100ec7', 'imported_records', 'b2N7QBt_v__goAkU7l3Aqg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d3b-73fd-bb0a-483604857f99', 'letters', 'DBHP38t5yZFNl9_XF82m_w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d3c-717a-abad-84288c68e8c0', 'letters', '8A1uU9GJ61ri73KJVa25Wg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d3d-77d9-86b3-580390a887de', 'letters', 'mffEBDr0d4neusW0smPdFw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d3e-73ea-92e3-708db02d0e83', 'letters', 'nJIZFqeA7HpqNJNkiGr5Yw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d46-7551-952e-f9508c7d0194', 'passed_on', 'jhX--WMkUNiKej0r8shteQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d46-7552-9d4f-4243fe451198', 'passed_on', 'Z1TnQZ9-0jPSAKDKzuBDPw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d47-75f2-968e-3eb49564f364', 'passed_on', 'edVg4HmDCKasMGqwSx_nAA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d47-75f3-a423-e57d8f4af0e9', 'passed_on', 'yI8XCZFcvri96ANaXglcTA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d48-75ce-88d4-e081bdd9d638', 'passed_on', 'Z16AnjLYj104mGkOj0_Vfg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d48-75cf-9d20-ab3449d02c95', 'passed_on', 'qTSsJ9dKFNqfhUvIILiMMg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d49-729d-9d18-7880633a4bb0', 'passed_on', 'Byot_34nSfPfxPeEk_nLpg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d49-729e-b9a3-81d4d0fead4c', 'passed_on', 'XwY-LFeyUr0ha4lzieAV4w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d54-703f-93fe-a6bb634660d0', 'proposals', '45lTVC-6kjn9Panb6fqH4Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d55-76ad-b3fe-fcfe42069e0d', 'proposals', '9a9dlqo5XiAehiLjx27ZCg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d8e-75cc-91a0-dea0da830b94', 'proposals', 'YWfEO6-dFX3BLYXEwsIwlQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d8f-705e-aa29-edaf17c6555a', 'proposals', 't9wG9ar14D4s3HWYbr2kww');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d8f-705f-b42c-f4d5e48be1c6', 'proposals', 'oV3iRZnZKIk1N2hPZmk7RQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d90-7230-8437-eb4e7ba0adf4', 'proposals', 'Id_60yKepaIrTEdhJXS6sg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d90-7231-81c9-265501b7a001', 'proposals', '4dPeRWSHorO7nGaPyWSNOQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d91-73e6-969f-019242c1c491', 'proposals', 'p6t0BCB0Mj9IFsT8upClAw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d9a-77b5-8bb5-0a683aa17425', 'proposals', 'iizjp9Xkee4AYhgZ4GANSg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d9b-7774-8912-d79eeee62667', 'proposals', '5wpJDIK3Z8jIoUK6eNTk_w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d9b-7775-9b42-85a88f701df7', 'proposals', '5ZbNh-PdknTU7IKrYgwoew');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d9c-72d3-bb7b-49984d05a9a3', 'proposals', '9f8Kwgq3TVOw9Ie1EhQfHg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d9c-72d4-a829-86befd27c347', 'proposals', 'soL4fVcj3KeiXiGvjAG8mA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3d9d-70fa-aaa0-c3536b832324', 'proposals', 'D1ihqGWaTC70wSUBlX607Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3da1-77a9-b5a8-54efbb8d6013', 'proposals', 'qApORlemTMgLhWxKtH7Mxw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3da2-72e7-afb6-bb6680f84e04', 'restrictions', 'R2B8re2NZ2uh2G5B0XECoQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3da3-7262-b320-4f795bc361fa', 'restrictions', 'ORl_SCoEPKOeNf5-e-78CQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3da4-771e-827f-1c28ffc37956', 'restrictions', '8vTnNp2Zhuk88ivzQaakKA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3da5-779f-b807-06e42e28c6b2', 'restrictions', 'MICuS6FGSSi3wmicji0Lyg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3dad-7472-a666-c7fdcf369b04', 'restrictions', 'pb6kQFq8G44o-5p7jFDd9A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3dae-755a-90fd-ff4885a53aac', 'rights_requests', '8CIuXAqH9SHlahM6gTcHqA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3daf-7644-8e63-0f9384d05dc0', 'rights_requests', 'GaQtCPq0mo7XHxJ5HmddlQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3db0-701f-87f7-fe1eeb9f0eba', 'rights_requests', '87xuME76KrN0GDciFZqkJg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3db0-7020-867f-23469e5546e9', 'rights_requests', '4UbwLt-puUGvN4Jq2eaYtQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3db1-727c-a786-95fd5ab0f023', 'rights_requests', '9PuuQ0Om2rIp8qSE3lc97w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3db2-730c-ad3f-1f3486d4792d', 'waiting_evidence', '2hivO1W4SAYwJpr8qOOyFg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3db2-730d-a7c7-b619908066d6', 'waiting_evidence', 'iJcUIoa3P34ugmkGIcRG1A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3db3-70cd-aeb3-5723d11ee8f7', 'waiting_evidence', 'fJmM6i3H2U-bUYwQSSZhoQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3db3-70ce-b916-2b4dec9797aa', 'waiting_evidence', 'wM7KyqpuZl0E2s3d1w82oA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3db4-7271-8d95-7430010f4df3', 'warnings', 'K1EYv2udoyN1l3-OhJrsXg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3db4-7272-9d7e-e44720677acb', 'warnings', '2f3gYWNw4p23NcF4MREBZg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3db5-7032-a273-bbbe065df5d1', 'warnings', 'Dq20z48xU0NTaaFwjH1RJQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3db5-7033-9c61-9526b1ff88b4', 'warnings', 'mp2qEsVQ7d03hSw3eGWJkg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3db6-77c8-9d07-401e7dc1b72c', 'warnings', 'QW_-15jQdDC05Cgp7Wxg3w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3db6-77c9-a7e7-788702118cbf', 'warnings', 'TlgPZzu9vO2oAhItqeNbeQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3db7-7130-8991-a9fcc305d444', 'passed_on', 'z3ep9fehP_wjTMklP0jViw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3db8-702e-81db-4a35db333af6', 'passed_on', 'm-X57nRrfiGbqY2eVxm1YQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ec5-3dba-727b-b7a4-a459fc99e9d1', 'ledger_seals', 'k5goh9qBDPzV-pMsmPdQtQ');
insert into record_salts (record_id, table_name, salt)
  values ('2026-q3', 'reports', '-vUQcpuIPQ5_CVznVxb5iw');
insert into record_salts (record_id, table_name, salt)
  values ('2026-q4/warnings', 'report_tallies', 'u_Sv2EJ4bsi22oy8CNoIdg');
insert into report_tallies (period, line, count)
  values ('2026-q4', 'warnings', 1);
insert into reports (period, made_at, content, by_oid, by_tid, by_name)
  values ('2026-q3', '2026-12-01T09:00:00.000Z', '{}', 'o', 't', 'Ruth Abbey');
insert into representations (id, restriction_id, received_on, recorded_at, account, answered_at, outcome, reasons, answered_by_oid, answered_by_tid, answered_by_name, by_oid, by_tid, by_name, by_address, acknowledge_by, answer_by)
  values ('01a22ec5-3c7e-725c-9fbe-c95ffd34275c', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', '2026-11-03', '2026-11-03T09:00:00.000Z', 'planted-word-7f3a', '2026-11-20T09:00:00.000Z', 'maintained', 'The messages go on.', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Tom Birch', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', '2026-11-08', '2026-12-01');
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22ec5-3c60-7406-a1c0-555cacfc59aa', '01a22ec5-3bc3-700d-8248-59e817bd0046', '01a22ec5-3c5b-7325-9881-87c9f042ca90', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'forward', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"None needed: we know of no disability.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22ec5-3cd4-72d6-be33-088e203b06d7', '01a22ec5-3bc3-700d-8248-59e817bd0046', '01a22ec5-3ccf-774f-bfce-920140faea12', 'in-force', '2026-11-03T09:00:00.000Z', '2026-11-03', '2027-05-03', '2027-05-03', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'forward', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"None needed: we know of no disability.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 2, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22ec5-3da2-72e7-afb6-bb6680f84e04', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', '01a22ec5-3c5b-7325-9881-87c9f042ca90', 'agreed', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'forward', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"None needed: we know of no disability.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22ec5-3da3-7262-b320-4f795bc361fa', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', '01a22ec5-3c5b-7325-9881-87c9f042ca90', 'replaced', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'forward', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"None needed: we know of no disability.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22ec5-3da4-771e-827f-1c28ffc37956', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', '01a22ec5-3c5b-7325-9881-87c9f042ca90', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'none', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"None needed: we know of no disability.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22ec5-3da5-779f-b807-06e42e28c6b2', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', '01a22ec5-3c5b-7325-9881-87c9f042ca90', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'block', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"None needed: we know of no disability.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22ec5-3dad-7472-a666-c7fdcf369b04', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', '01a22ec5-3c5b-7325-9881-87c9f042ca90', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'mark', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"None needed: we know of no disability.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into retention_runs (id, started_at, counts, by_oid, by_tid, by_name)
  values ('01a22ec5-3cf0-74ff-a666-bd94c51ad55e', '2026-12-01T09:00:00.000Z', '{}', 'o', 't', 'Ruth Abbey');
insert into reviews (id, restriction_id, due_on, reviewed_at, outcome, reasons, by_oid, by_tid, by_name, same_officer_reason, involvement, grounds)
  values ('01a22ec5-3ca7-7032-8423-774bfee9919f', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', '2027-05-03', '2026-11-21T09:00:00.000Z', 'continued', 'It still helps.', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Named by paragraph 15.', '["decided"]', '{"behaviourSince":"Two abusive messages since.","needs":"She reads large print; the letters have it.","lesserMeasures":"A weekly limit was not kept to."}');
insert into rights_requests (id, customer_id, kind, received_on, due_on, what, recorded_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3cee-73b1-a22d-9d68c677c63f', '01a22ec5-3bc3-700d-8248-59e817bd0046', 'objection', '2026-11-30', '2026-12-30', 'He wants us to stop.', '2026-12-01T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into rights_requests (id, customer_id, kind, received_on, due_on, what, recorded_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3dae-755a-90fd-ff4885a53aac', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'rectification', '2026-11-30', '2026-12-30', 'He wants us to stop.', '2026-12-01T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into rights_requests (id, customer_id, kind, received_on, due_on, what, recorded_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3daf-7644-8e63-0f9384d05dc0', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'erasure', '2026-11-30', '2026-12-30', 'He wants us to stop.', '2026-12-01T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into rights_requests (id, customer_id, kind, received_on, due_on, what, recorded_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3db0-701f-87f7-fe1eeb9f0eba', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'complaint', '2026-11-30', '2026-12-30', 'He wants us to stop.', '2026-12-01T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into rights_requests (id, customer_id, kind, received_on, due_on, what, recorded_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3db0-7020-867f-23469e5546e9', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'subject-access', '2026-11-30', '2026-12-30', 'He wants us to stop.', '2026-12-01T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into rights_requests (id, customer_id, kind, received_on, due_on, what, recorded_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3db1-727c-a786-95fd5ab0f023', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'restrict-processing', '2026-11-30', '2026-12-30', 'He wants us to stop.', '2026-12-01T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into saved_views (id, by_oid, by_tid, by_name, log, name, fragment, used_at)
  values ('01a22ec5-3cef-76fe-993f-24c7c3e0859b', 'o', 't', 'Ruth Abbey', 'restrictions', 'Lifted', '#/log?state=lifted', '2026-12-01T09:00:00.000Z');
insert into saved_views (id, by_oid, by_tid, by_name, log, name, fragment, used_at)
  values ('01a22ec5-3db1-727d-a576-b5629ee2c7ac', '01a22ec5-3db1-727e-b157-46e695c956de', 't', 'Ruth Abbey', 'escalations', 'Lifted', '#/log?state=lifted', '2026-12-01T09:00:00.000Z');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ec5-3cfa-752e-8746-f2d8097dcb5b', '01632960001', '01a22ec5-3cfe-746c-91f2-2eb0c52a5423');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ec5-3bc3-700d-8248-59e817bd0046', '07700900456', '01a22ec5-3bc4-707f-ad41-4f4c8087bcfd');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ec5-3cfa-752e-8746-f2d8097dcb5b', '2', '01a22ec5-3cfc-73ec-9925-a2f9667cf0c3');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ec5-3cfa-752e-8746-f2d8097dcb5b', '2jm', '01a22ec5-3cfc-73ec-9925-a2f9667cf0c3');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ec5-3cfa-752e-8746-f2d8097dcb5b', '441632960001', '01a22ec5-3cfe-746c-91f2-2eb0c52a5423');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ec5-3bc3-700d-8248-59e817bd0046', '447700900456', '01a22ec5-3bc4-707f-ad41-4f4c8087bcfd');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ec5-3bc3-700d-8248-59e817bd0046', '@example.net', '01a22ec5-3ce3-772c-b2c2-3d022efdd703');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ec5-3cfa-752e-8746-f2d8097dcb5b', '@example.net', '01a22ec5-3cfa-752f-b855-db153b166771');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ec5-3bc3-700d-8248-59e817bd0046', '@example.org', '01a22ec5-3bc4-707e-8e65-79ab167febc4');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'am1', '01a22ec5-3cfc-73ec-9925-a2f9667cf0c3');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'am12jm', '01a22ec5-3cfc-73ec-9925-a2f9667cf0c3');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'every', '01a22ec5-3cfa-752f-b855-db153b166771');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'every.state@example.net', '01a22ec5-3cfa-752f-b855-db153b166771');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ec5-3bc3-700d-8248-59e817bd0046', 'example.net', '01a22ec5-3ce3-772c-b2c2-3d022efdd703');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'example.net', '01a22ec5-3cfa-752f-b855-db153b166771');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ec5-3bc3-700d-8248-59e817bd0046', 'example.org', '01a22ec5-3bc4-707e-8e65-79ab167febc4');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ec5-3bc3-700d-8248-59e817bd0046', 'holm', '01a22ec5-3bc4-707e-8e65-79ab167febc4');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ec5-3bc3-700d-8248-59e817bd0046', 'holm', '01a22ec5-3bc4-7080-babd-0359747ed925');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ec5-3bc3-700d-8248-59e817bd0046', 'holm', '01a22ec5-3ce3-772c-b2c2-3d022efdd703');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'lane', '01a22ec5-3cfc-73ec-9925-a2f9667cf0c3');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'mill', '01a22ec5-3cfc-73ec-9925-a2f9667cf0c3');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ec5-3bc3-700d-8248-59e817bd0046', 'p', '01a22ec5-3ce3-772c-b2c2-3d022efdd703');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ec5-3bc3-700d-8248-59e817bd0046', 'p.holm@example.net', '01a22ec5-3ce3-772c-b2c2-3d022efdd703');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ec5-3bc3-700d-8248-59e817bd0046', 'petra', '01a22ec5-3bc4-707e-8e65-79ab167febc4');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ec5-3bc3-700d-8248-59e817bd0046', 'petra', '01a22ec5-3bc4-7080-babd-0359747ed925');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ec5-3bc3-700d-8248-59e817bd0046', 'petra.holm@example.org', '01a22ec5-3bc4-707e-8e65-79ab167febc4');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'state', '01a22ec5-3cfa-752f-b855-db153b166771');
insert into settings_versions (id, part, number, value, why, at, by_oid, by_tid, by_name)
  values ('01a22ec5-3cf0-74fc-ad3e-e8a239666ef2', 'services', 1, '["Housing"]', 'New.', '2026-12-01T09:00:00.000Z', 'o', 't', 'Ruth Abbey');
insert into tenant_checks (id, at, drifts, rules, by_oid, by_tid, by_name)
  values ('01a22ec5-3cf0-7500-a8fb-81967bfb0206', '2026-12-01T09:00:00.000Z', '[]', 0, 'o', 't', 'Ruth Abbey');
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, message_id, contact, sha256, bytes, compared)
  values ('01a22ec5-3ceb-7339-9237-c15efcd54417', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'email', '<waits@example.org>', '{"channel":"email","internetMessageId":"<waits@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 'fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649', 79, 0);
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, message_id, contact, compared)
  values ('01a22ec5-3db2-730c-ad3f-1f3486d4792d', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'telephone', '<waits@example.org>', '{"channel":"email","internetMessageId":"<waits@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 0);
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, message_id, contact, compared)
  values ('01a22ec5-3db2-730d-a7c7-b619908066d6', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'in-person', '<waits@example.org>', '{"channel":"email","internetMessageId":"<waits@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 0);
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, message_id, contact, compared)
  values ('01a22ec5-3db3-70cd-aeb3-5723d11ee8f7', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'post', '<waits@example.org>', '{"channel":"email","internetMessageId":"<waits@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 0);
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, message_id, contact, compared)
  values ('01a22ec5-3db3-70ce-b916-2b4dec9797aa', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'social-media', '<waits@example.org>', '{"channel":"email","internetMessageId":"<waits@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 0);
insert into waiting_originals (piece_id, content)
  values ('01a22ec5-3ceb-7339-9237-c15efcd54417', x'46726f6d3a2070657472612e686f6c6d406578616d706c652e6f72670d0a5375626a6563743a20706c616e7465642d776f72642d376633610d0a0d0a706c616e7465642d776f72642d376633610d0a');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22ec5-3bca-76c5-93e2-b2cccb02436d', '01a22ec5-3bc3-700d-8248-59e817bd0046', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22ec5-3ce4-75e6-a9ea-bbaefdacc959', '01a22ec5-3bc3-700d-8248-59e817bd0046', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22ec5-3cfb-739c-b603-8408b6ac16e1', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22ec5-3db4-7271-8d95-7430010f4df3', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'telephone', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22ec5-3db4-7272-9d7e-e44720677acb', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'in-person', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22ec5-3db5-7032-a273-bbbe065df5d1', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'post', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22ec5-3db5-7033-9c61-9526b1ff88b4', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'social-media', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22ec5-3db6-77c8-9d07-401e7dc1b72c', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'opened');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22ec5-3db6-77c9-a7e7-788702118cbf', '01a22ec5-3cfa-752e-8746-f2d8097dcb5b', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'not-sent');
insert into welsh_words (id, record_id, english, welsh, passed_by, recorded_at, by_oid, by_tid, by_name)
  values ('01a22ec5-3cf0-74fe-99a9-4630c4634353', '01a22ec5-3c60-7406-a1c0-555cacfc59aa', 'At night.', 'Gyda’r nos.', 'Sian Rees', '2026-12-01T09:00:00.000Z', 'o', 't', 'Ruth Abbey');
insert into write_trials (id, content)
  values (1, x'78');
