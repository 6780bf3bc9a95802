-- Written by "npm run schema". Once it is released it never changes.
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22fa5-855c-7181-abf3-ea715a775bc8', '2026-11-03T09:00:00.000Z', '01a22fa5-8518-73c9-9700-ad1c68dd0281', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22fa5-782d-7657-95f2-8143785fd68c');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22fa5-855d-7469-b973-ec16a863d644', '2026-11-03T09:00:00.000Z', '01a22fa5-8518-73c9-9700-ad1c68dd0281', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22fa5-782d-7657-95f2-8143785fd68c');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22fa5-855e-70e8-b165-503dea6d16bd', '2026-11-03T09:00:00.000Z', '01a22fa5-8518-73c9-9700-ad1c68dd0281', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22fa5-782d-7657-95f2-8143785fd68c');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22fa5-855f-72b8-aafa-65a5a42bf82e', '2026-11-03T09:00:00.000Z', '01a22fa5-8518-73c9-9700-ad1c68dd0281', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22fa5-782d-7657-95f2-8143785fd68c');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22fa5-8560-71e7-aa90-4d157094db58', '2026-11-03T09:00:00.000Z', '01a22fa5-8518-73c9-9700-ad1c68dd0281', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22fa5-782d-7657-95f2-8143785fd68c');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22fa5-85c0-7188-bbd0-e62cc6c8cd18', '2026-11-03T09:00:00.000Z', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'number', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22fa5-859f-74f1-8f41-a04b781ca254');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22fa5-85c0-7189-803e-30dd21784288', '2026-11-03T09:00:00.000Z', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'name', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22fa5-859f-74f1-8f41-a04b781ca254');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22fa5-85c0-718a-98a8-01ea2aab7f3d', '2026-11-03T09:00:00.000Z', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'case', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22fa5-859f-74f1-8f41-a04b781ca254');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22fa5-85c1-733e-a24e-7823ea4f25c9', '2026-11-03T09:00:00.000Z', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'log', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22fa5-859f-74f1-8f41-a04b781ca254');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22fa5-85c1-733f-9704-4efde3b2acd2', '2026-11-03T09:00:00.000Z', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'subject-access', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22fa5-859f-74f1-8f41-a04b781ca254');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22fa5-85c1-7340-be55-33c99cf27437', '2026-11-03T09:00:00.000Z', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'stopped', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22fa5-859f-74f1-8f41-a04b781ca254');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22fa5-85c1-7341-8cbe-417ee515803d', '2026-11-03T09:00:00.000Z', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'many-at-once', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22fa5-859f-74f1-8f41-a04b781ca254');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22fa5-85c2-7377-ac59-a16097ddd934', '2026-11-03T09:00:00.000Z', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'many-in-a-day', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22fa5-859f-74f1-8f41-a04b781ca254');
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
  values ('01a22fa5-8551-71db-81f8-9cb9510eaf30', '01a22fa5-8544-7091-9902-0fd03ed73bdb', 'forward', 'removed', 'sam.reyes@ambleford.example', '[]', '2026-12-02T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong', '["sam.reyes@ambleford.example","kit.lowe@ambleford.example"]');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, left_alone)
  values ('01a22fa5-8590-756f-83fd-e508f46d9ece', '01a22fa5-8589-72a4-ba87-e8fb4ff56d38', 'forward', 'to-make', 'sam.reyes@ambleford.example', '[]', '2026-11-03T09:00:00.000Z', '["sam.reyes@ambleford.example","kit.lowe@ambleford.example"]');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, confirmed_at, by_oid, by_tid, by_name, left_alone)
  values ('01a22fa5-85c2-7378-a99d-a0319a9523b0', '01a22fa5-8544-7091-9902-0fd03ed73bdb', 'block', 'removed', 'sam.reyes@ambleford.example', '[]', '2026-12-02T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong', '["sam.reyes@ambleford.example","kit.lowe@ambleford.example"]');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, confirmed_at, by_oid, by_tid, by_name, left_alone)
  values ('01a22fa5-85c3-765b-ab9d-f4bae52fcaa5', '01a22fa5-8544-7091-9902-0fd03ed73bdb', 'mark', 'removed', 'sam.reyes@ambleford.example', '[]', '2026-12-02T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong', '["sam.reyes@ambleford.example","kit.lowe@ambleford.example"]');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, confirmed_at, by_oid, by_tid, by_name, left_alone)
  values ('01a22fa5-85c3-765c-b607-030b0d9ae7f6', '01a22fa5-8544-7091-9902-0fd03ed73bdb', 'forward', 'in-place', 'sam.reyes@ambleford.example', '[]', '2026-12-02T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong', '["sam.reyes@ambleford.example","kit.lowe@ambleford.example"]');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, confirmed_at, by_oid, by_tid, by_name, left_alone)
  values ('01a22fa5-85c4-7470-8d0c-13cc556daa48', '01a22fa5-8544-7091-9902-0fd03ed73bdb', 'forward', 'to-remove', 'sam.reyes@ambleford.example', '[]', '2026-12-02T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong', '["sam.reyes@ambleford.example","kit.lowe@ambleford.example"]');
insert into audit_head (id, seq, hash)
  values (1, 164, '337003039711de4b2261a4351283cc231c8362f2dd05ee456e9faac2d21d288b');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (1, '2026-11-03T09:00:00.000Z', 'customer-added', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"contactPoints":["email","number","name"]}', '0000000000000000000000000000000000000000000000000000000000000000', '6f43d67a7ed025cc913cfd3a30819f87fe64aadb634b3ca6bd8cee453002cd76', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (2, '2026-11-03T09:00:00.000Z', 'warning-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-851e-75cf-a898-37cc4fbea553', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"channel":"email","service":"Housing","lapsesOn":"2027-11-03","reply":"opened"}', '6f43d67a7ed025cc913cfd3a30819f87fe64aadb634b3ca6bd8cee453002cd76', '9d8f8fec342d3011d4894b2095eb4575d9db51897fd170519174b12021b246b0', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (3, '2026-11-03T09:00:00.000Z', 'warning-sent', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-851e-75cf-a898-37cc4fbea553', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{}', '9d8f8fec342d3011d4894b2095eb4575d9db51897fd170519174b12021b246b0', 'd2e72af2bb7484b588737470b3548a26c5fde1102e08859c051fb307b8a4cf94', '{"customers":{"01a22fa5-8518-73c9-9700-ad1c68dd0281":"3pWMpmF2_lnkb2VDy5RYGi7ddy7tRmK6dG1P1_KUBmc"},"contact_points":{"01a22fa5-8519-7090-bc8c-69729a10373d":"FoPFmZLrVWhy6R0rDCK452eQ0wE7eA5Ii2g7FttP3-M","01a22fa5-8519-7091-a4f0-7cfc6f91c5c2":"tAuflr2paeiI0o8gqByonBQ4EB8NYAcQJKUQVotSmIk","01a22fa5-8519-7092-a0e9-631d0e0d5d73":"E-oG4in2lhDSST-xcvrZAxXKsHTUxRqzLkLiHalbK2U"},"warnings":{"01a22fa5-851e-75cf-a898-37cc4fbea553":"ANOZyrj0i94duGvTBKdzQVQmnPT5LpZXSuNj05PJGNw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (4, '2026-11-03T09:00:00.000Z', 'contact-point-proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8522-77f0-91fd-55aed1c98bdc', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"kind":"email","whose":"own"}', 'd2e72af2bb7484b588737470b3548a26c5fde1102e08859c051fb307b8a4cf94', 'ea7c7529fc93152a83f7dc11f88024ce3816e3d49a4dc5a9839248adb9d10520', '{"proposals":{"01a22fa5-8522-77f0-91fd-55aed1c98bdc":"FoVIUvDb3CYz6yDyi2XZgrs-msdj-yWwvUtoy798VDU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (5, '2026-11-03T09:00:00.000Z', 'escalation-filed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8524-76a5-a47f-94674b85e207', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"service":"Housing","behaviours":["abusive"],"evidence":1,"originals":0}', 'ea7c7529fc93152a83f7dc11f88024ce3816e3d49a4dc5a9839248adb9d10520', '8690159dc7db752da5e62d0860c7c964a84e22bef92d38dfa2f0e057c574e688', '{"escalations":{"01a22fa5-8524-76a5-a47f-94674b85e207":"tYAve5TkmmlLDewo8Cj-XyuTvcAaaUxKNAxpSbnLnFA"},"evidence":{"01a22fa5-8524-76a6-a21d-0051bf266d81":"uCWrtPKCFkOUZtgCAvbL4F6m397EOtJaKVKSRnLZaCw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (6, '2026-11-03T09:00:00.000Z', 'formal-warning-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-852b-72ae-9fa5-effb439c17a4', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"escalationId":"01a22fa5-8524-76a5-a47f-94674b85e207","behaviours":["abusive"],"state":"to-send"}', '8690159dc7db752da5e62d0860c7c964a84e22bef92d38dfa2f0e057c574e688', '043c1ce00d7222032bf6fee98d69b97c7ed1ec6f651ab43bd3b20d6c5d86fe7e', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (7, '2026-11-03T09:00:00.000Z', 'escalation-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8524-76a5-a47f-94674b85e207', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"outcome":"warn-formally","state":"formal-warning","restrictionId":null,"formalWarningId":"01a22fa5-852b-72ae-9fa5-effb439c17a4","behaviours":["abusive"],"feedback":true}', '043c1ce00d7222032bf6fee98d69b97c7ed1ec6f651ab43bd3b20d6c5d86fe7e', '0c08d796d3f47e4548ca85a5b6dc61bc2f5ea75020b30a16f0dd4d48cb977d83', '{"escalations":{"01a22fa5-8524-76a5-a47f-94674b85e207":"ixkLHC6lw0nMhDGbnjuMq68fuKj4VfBSdP2ZRTN7SGc"},"decisions":{"01a22fa5-852b-72ad-9827-1f4c57d65954":"4YNMOrzlO3ufpRjzIGnbCBBidMsUlRvQGmOJyuiZUdc"},"formal_warnings":{"01a22fa5-852b-72ae-9fa5-effb439c17a4":"i3GiKTkdfCC2YhOsNalVY7-L7wWbhFNBOB3TEwiJ3nI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (8, '2026-11-03T09:00:00.000Z', 'formal-warning-given', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-852b-72ae-9fa5-effb439c17a4', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"sentOn":"2026-11-03","method":"post","lapsesOn":"2027-11-03"}', '0c08d796d3f47e4548ca85a5b6dc61bc2f5ea75020b30a16f0dd4d48cb977d83', '70df28b3bc6a325f7612676ee3f5be8f3f2af75130d717f24482076314039bb7', '{"formal_warnings":{"01a22fa5-852b-72ae-9fa5-effb439c17a4":"R2T-ri6mzOYtSbOZthwFp9c8hNzrON0rknmXx0LFjD0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (9, '2026-11-03T09:00:00.000Z', 'objection-recorded', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8534-75ce-a95a-2bdb6245e854', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"formalWarningId":"01a22fa5-852b-72ae-9fa5-effb439c17a4","receivedOn":"2026-11-03","answerBy":"2026-12-01","channel":null,"evidence":false}', '70df28b3bc6a325f7612676ee3f5be8f3f2af75130d717f24482076314039bb7', '7884b7e7fd93b3c12d9d80d302af867158d1b0684ef14685174363e889012fa6', '{"objections":{"01a22fa5-8534-75ce-a95a-2bdb6245e854":"-l-NXnMZkP26BFVZ07TaAmtuMvodiJ6pOsAwtT_M44A"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (10, '2026-11-03T09:00:00.000Z', 'objection-answered', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8534-75ce-a95a-2bdb6245e854', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"formalWarningId":"01a22fa5-852b-72ae-9fa5-effb439c17a4","outcome":"stays","state":"given","involvement":[],"sameOfficer":false}', '7884b7e7fd93b3c12d9d80d302af867158d1b0684ef14685174363e889012fa6', 'e505906d34e0153263c7ec2dc3546f25eb165fc2e86d2269f31ea8ea253d01b1', '{"objections":{"01a22fa5-8534-75ce-a95a-2bdb6245e854":"rnEwvyOIGAyoxLJZdX-UbbhpE4uXItV3u9iplB6PpkU"},"closing_letters":{"01a22fa5-8538-75d1-9c4e-c08a63a7bcf5":"2ola__QKFstA0GoWXxHwuT1WHzKz6S8QVpIv3GW9z8Q"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (11, '2026-11-03T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8538-75d1-9c4e-c08a63a7bcf5', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"formalWarningId":"01a22fa5-852b-72ae-9fa5-effb439c17a4","kind":"objection-answer","state":"sent"}', 'e505906d34e0153263c7ec2dc3546f25eb165fc2e86d2269f31ea8ea253d01b1', '26329c2133bd5dc524fc93b02d3d81dd2642e12439ee63b9f0dc945e177c51ac', '{"closing_letters":{"01a22fa5-8538-75d1-9c4e-c08a63a7bcf5":"9dKjPXe7KY1Irjj3ABpu_u8fuCgRrhnmRWyIvwtpqzo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (12, '2026-11-03T09:00:00.000Z', 'escalation-filed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-853e-774b-a175-9f79f14ae25a', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"service":"Housing","behaviours":["abusive"],"evidence":2,"originals":2,"filed":["01a22fa5-853e-774c-b4a3-0367507dd313 19ac6b8334f9bea271d4af44388700eac65461a96a56f0a7406620bb455c65aa","01a22fa5-853e-774d-99da-8b14240e0abe 08cfae26443863319d395bbbfb240432d0252f7bb9ed33c4cfa4b3db11e9606c"]}', '26329c2133bd5dc524fc93b02d3d81dd2642e12439ee63b9f0dc945e177c51ac', 'c6225838dc5ac2a3018bda69262ccd971979d8c32c4cc150c5a866c583498926', '{"escalations":{"01a22fa5-853e-774b-a175-9f79f14ae25a":"UgAZugWgUmyEADLhVNmXDILqRLof4uxYaLfqAx1giCg"},"evidence":{"01a22fa5-853e-774c-b4a3-0367507dd313":"8-Tct5ipuABjEBx4QeYbNTMrO_kkU3hqAiX5zJf3TCg","01a22fa5-853e-774d-99da-8b14240e0abe":"HN5m9u0YeVYpdOYLiIOKi9nC7IWVh4Wc7e8uXVFqnYk"},"original_words":{"01a22fa5-853e-774c-b4a3-0367507dd313":"c3C0uJHSEq1Zd-o3saMlgcOmvqTxtMDCS2UngooBUOE","01a22fa5-853e-774d-99da-8b14240e0abe":"k3QVVuM2YuUg-F_V6B0URBRkAJtxXkOCd4MJ7kCHu7A"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (13, '2026-11-03T09:00:00.000Z', 'restriction-agreed', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8544-7091-9902-0fd03ed73bdb', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"state":"agreed","escalationId":"01a22fa5-853e-774b-a175-9f79f14ae25a","replacesId":null,"measures":["designated-contact","channel-closed"],"mail":"forward","ways":["post"],"services":null,"scopeHasReason":true,"until":null,"reviewOn":"2027-05-03"}', 'c6225838dc5ac2a3018bda69262ccd971979d8c32c4cc150c5a866c583498926', 'f1b6b53ab05403c295487e70b86c252cc17e27c8c82164da5fddea5c917b8b91', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (14, '2026-11-03T09:00:00.000Z', 'escalation-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-853e-774b-a175-9f79f14ae25a', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"outcome":"approve","state":"approved","restrictionId":"01a22fa5-8544-7091-9902-0fd03ed73bdb","formalWarningId":null,"behaviours":["abusive"],"feedback":false}', 'f1b6b53ab05403c295487e70b86c252cc17e27c8c82164da5fddea5c917b8b91', 'ab1774064f1fb44a502d98337e97301e6acc7532fe42279a458b9b975c53b84e', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (15, '2026-11-03T09:00:00.000Z', 'legal-advice-asked', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8544-7091-9902-0fd03ed73bdb', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"questionId":"01a22fa5-8545-776b-b10b-b7ed755c469c"}', 'ab1774064f1fb44a502d98337e97301e6acc7532fe42279a458b9b975c53b84e', '8d1e31d4eec31e28f7baa05f69573a2b4d540d97c97a1eb46f28abffbef0b318', '{"escalations":{"01a22fa5-853e-774b-a175-9f79f14ae25a":"ulPiQ-lYgmy78WV-GhfQsuZD4WT2Pga2fwIWampv864"},"decisions":{"01a22fa5-8543-7553-b057-a79558851329":"aqdApCw7dLRToLEV36GeWYunvsfxMZ2QdcPGTOFQqNs"},"restrictions":{"01a22fa5-8544-7091-9902-0fd03ed73bdb":"vYgIyhTfULZYyLVmbJKFgPde3GNTPKPFu16hicfrEwE"},"letters":{"01a22fa5-8544-7092-989c-4b71c4eac810":"cSkemaebNWIYPybVmovnjrW_TLSDIJLChp2YEGz0Phg"},"legal_questions":{"01a22fa5-8545-776b-b10b-b7ed755c469c":"ZRQpbfSQyHBUVal6_aHO2u_8sj63_hZVpG31KgP1JXI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (16, '2026-11-03T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8544-7092-989c-4b71c4eac810', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"restrictionId":"01a22fa5-8544-7091-9902-0fd03ed73bdb","kind":"restriction","state":"sent"}', '8d1e31d4eec31e28f7baa05f69573a2b4d540d97c97a1eb46f28abffbef0b318', 'dc64f936f7661dba92ac84ba3af27fecd72e1ed4bc21c34fa8cd357c9fd3c706', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (17, '2026-11-03T09:00:00.000Z', 'restriction-in-force', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8544-7091-9902-0fd03ed73bdb', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"state":"in-force","inForceOn":"2026-11-03","reviewDue":"2027-05-03","how":"letter-sent"}', 'dc64f936f7661dba92ac84ba3af27fecd72e1ed4bc21c34fa8cd357c9fd3c706', '1fd8ceb0261928d893a9491d656d285912cdceb2e2244e46244718daa913ffe7', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (18, '2026-11-03T09:00:00.000Z', 'arrangement-wanted', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8551-71db-81f8-9cb9510eaf30', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"restrictionId":"01a22fa5-8544-7091-9902-0fd03ed73bdb","kind":"forward","state":"to-make","exceptions":0}', '1fd8ceb0261928d893a9491d656d285912cdceb2e2244e46244718daa913ffe7', 'b2c06f52736118adbf8cea17a638125e86bfe59d23c86fdc5669afda666a05bb', '{"letters":{"01a22fa5-8544-7092-989c-4b71c4eac810":"lnxjZKi4pt0TDlSCzovOfneg5ggBVgUUpDduif77cZo"},"restrictions":{"01a22fa5-8544-7091-9902-0fd03ed73bdb":"39cQquC1N6kWilu-nUl_Q-UDFoSPJCDeeagFv1gi6cw"},"arrangements":{"01a22fa5-8551-71db-81f8-9cb9510eaf30":"TX5SaCCpPys7Z5Q5o4dspxyzfWbR47MIP8yLswFWJeE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (19, '2026-11-20T09:00:00.000Z', 'legal-advice-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8544-7091-9902-0fd03ed73bdb', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"questionId":"01a22fa5-8545-776b-b10b-b7ed755c469c"}', 'b2c06f52736118adbf8cea17a638125e86bfe59d23c86fdc5669afda666a05bb', '0a42c1a0340658c5b5cfa17ee33f62f656858c4964414f58769a52df4e80d3c8', '{"legal_questions":{"01a22fa5-8545-776b-b10b-b7ed755c469c":"ABhoSnL90NVoT03koxzKVoctvf8pK5gGGARBRAgwTLU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (20, '2026-11-03T09:00:00.000Z', 'contact-passed-on', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8557-71ee-8091-b19852d844e8', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"restrictionId":"01a22fa5-8544-7091-9902-0fd03ed73bdb","reminded":true,"forwarded":true,"channel":"email","reminderReply":"sent","forwardReply":"sent"}', '0a42c1a0340658c5b5cfa17ee33f62f656858c4964414f58769a52df4e80d3c8', '4e152c4c4bbd5443ee806e233d5c6e4f66da2b158e7518a18e16bf27c7d65414', '{"passed_on":{"01a22fa5-8557-71ee-8091-b19852d844e8":"aq2hejDYBKQ4swcqsNpA6fyciSU4t2lhDkkrW6rq3lE"},"duties":{"01a22fa5-8559-748e-aa14-41d1e95638ba":"XLcC6ujm3jURnqrtQXTjvBg-rtnqdE8WrnAKDe45Y8o"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (21, '2026-11-03T09:00:00.000Z', 'representation-recorded', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8560-71e8-b685-77b5de2628e4', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"restrictionId":"01a22fa5-8544-7091-9902-0fd03ed73bdb","receivedOn":"2026-11-03","acknowledgeBy":"2026-11-08","answerBy":"2026-12-01","channel":null,"evidence":true,"filed":["01a22fa5-8561-7526-b33e-22787baeea1b c460ce4abf52040525926a58aee5f249006725c7e653f0a8161d48ee02ec3577"]}', '4e152c4c4bbd5443ee806e233d5c6e4f66da2b158e7518a18e16bf27c7d65414', '8c054efa0455a0553dea39e29dd38a3d380e066443ec14c356cc1118137db3f4', '{"representations":{"01a22fa5-8560-71e8-b685-77b5de2628e4":"GbnrUaF46db5fe-CsIovC-cMgsqaoZUWxmuEaqFApr0"},"evidence":{"01a22fa5-8561-7526-b33e-22787baeea1b":"mvEUUI1eu6ly7yq_G-_jNHG2enziZ5yRuNXiNB8J-7s"},"original_words":{"01a22fa5-8561-7526-b33e-22787baeea1b":"x5Y1EjCZC1sgWPZpp8y6SQZSutRRd5T5YlcB4-TC-Sw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (22, '2026-11-20T09:00:00.000Z', 'representation-answered', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8560-71e8-b685-77b5de2628e4', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"restrictionId":"01a22fa5-8544-7091-9902-0fd03ed73bdb","outcome":"maintained","ownPart":[]}', '8c054efa0455a0553dea39e29dd38a3d380e066443ec14c356cc1118137db3f4', 'f719c3f87d26c5563ecf20bcffda128e635f824972534ac8e5c77294f34d5834', '{"representations":{"01a22fa5-8560-71e8-b685-77b5de2628e4":"klf23Gt7ooFhSlEm-T4aealnyBcmIWKhkd01tapJVhI"},"letters":{"01a22fa5-8568-73a2-b1c5-dd2bc3a24f9c":"0XbhdvPaGA4s_UoimB2q07lRWYTwmktEbFbqEvLk9fo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (23, '2026-11-21T09:00:00.000Z', 'restriction-reviewed', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8544-7091-9902-0fd03ed73bdb', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"outcome":"continued","dueOn":"2027-05-03","reviewDue":"2027-05-21","ownPart":["decided"]}', 'f719c3f87d26c5563ecf20bcffda128e635f824972534ac8e5c77294f34d5834', 'fa5b12098aa57c285ac4b52d68fa8643464f8d19617f3ccfc93769799c59eaa9', '{"reviews":{"01a22fa5-856d-76b2-90b2-e362d5bbe4ec":"Dtu3Aj1LJw4fg1cT3FKVxs9yb5eJifACwn1KIwwsfKE"},"letters":{"01a22fa5-856e-7303-a296-07e875c5574c":"bR3bE1pRsEKaWPZV5O-5XHZWFjTV3bOABV5zjJRu-lM"},"restrictions":{"01a22fa5-8544-7091-9902-0fd03ed73bdb":"5rvMdriTHl0poaZ6j2eCbYhiU73ytu3gvR_lOy9aDms"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (24, '2026-11-22T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8568-73a2-b1c5-dd2bc3a24f9c', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"restrictionId":"01a22fa5-8544-7091-9902-0fd03ed73bdb","kind":"representation-answer","state":"sent"}', 'fa5b12098aa57c285ac4b52d68fa8643464f8d19617f3ccfc93769799c59eaa9', '26d313fbf55cebfd7b0db941bd699950fa1518ffe035ef91c05588b74fe66b1e', '{"letters":{"01a22fa5-8568-73a2-b1c5-dd2bc3a24f9c":"6yf3faJNfNRjvY61NVL95MdBgYFFoyxlAlatXh5SSx8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (25, '2026-11-22T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-856e-7303-a296-07e875c5574c', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"restrictionId":"01a22fa5-8544-7091-9902-0fd03ed73bdb","kind":"review-continued","state":"sent"}', '26d313fbf55cebfd7b0db941bd699950fa1518ffe035ef91c05588b74fe66b1e', 'b74354b2350f4c9261b526c4ab9d149393b538dce75ff727c8aecb888f73836f', '{"letters":{"01a22fa5-856e-7303-a296-07e875c5574c":"ZW3ry3fHwUS4v9nwlebhdx705D39kmN_nU5MbezNDtU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (26, '2026-11-22T09:00:00.000Z', 'arrangement-confirmed', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8551-71db-81f8-9cb9510eaf30', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"restrictionId":"01a22fa5-8544-7091-9902-0fd03ed73bdb","state":"in-place"}', 'b74354b2350f4c9261b526c4ab9d149393b538dce75ff727c8aecb888f73836f', '763785e899a6f1b67a287f4aad03f192d44b4b05f97b95ffbb3c8f738aaf1b09', '{"arrangements":{"01a22fa5-8551-71db-81f8-9cb9510eaf30":"NoP-NQV_z2SR5f1VxqG2LZRYLsiT-nk3xOMJ72J16GE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (27, '2026-12-01T09:00:00.000Z', 'restriction-lifted', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8544-7091-9902-0fd03ed73bdb', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"state":"lifted","liftedOn":"2026-12-01","cause":"officer"}', '763785e899a6f1b67a287f4aad03f192d44b4b05f97b95ffbb3c8f738aaf1b09', '48f5dc20fcb8cca982e09441f30e4bfe89946c8eb2b3b9c57151a7b22d2f300e', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (28, '2026-12-01T09:00:00.000Z', 'arrangement-to-remove', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8551-71db-81f8-9cb9510eaf30', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"restrictionId":"01a22fa5-8544-7091-9902-0fd03ed73bdb","state":"to-remove"}', '48f5dc20fcb8cca982e09441f30e4bfe89946c8eb2b3b9c57151a7b22d2f300e', 'b8ea0bf297346b6e9ef39b7419a69fc577f639aeb4b45692387260735e22c71e', '{"restrictions":{"01a22fa5-8544-7091-9902-0fd03ed73bdb":"k6HpC8qSEkpA8iOlmyya8_R65N7zqOmK9RT27D3siPA"},"arrangements":{"01a22fa5-8551-71db-81f8-9cb9510eaf30":"e8_IIwEriOvL4xI_kerfQJCY1dlolNWHYjhpLeLyuwk"},"letters":{"01a22fa5-8581-7763-a1ce-3bc26a2b91ff":"iVUu0sYRW8BcQEpUFCnlS4-YZnDjXYe6CZnY1mnObks"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (29, '2026-12-02T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8581-7763-a1ce-3bc26a2b91ff', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"restrictionId":"01a22fa5-8544-7091-9902-0fd03ed73bdb","kind":"lifting","state":"sent"}', 'b8ea0bf297346b6e9ef39b7419a69fc577f639aeb4b45692387260735e22c71e', '50abdf0fe9dd64c33034959ad0f1b5e21ccd47d6e4250b8ff9b6c08a2b1c420e', '{"letters":{"01a22fa5-8581-7763-a1ce-3bc26a2b91ff":"dUMAIRlNf_wSdVm7ekpz675wt5upn_xlHkEWHy1FNks"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (30, '2026-12-02T09:00:00.000Z', 'arrangement-confirmed', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8551-71db-81f8-9cb9510eaf30', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"restrictionId":"01a22fa5-8544-7091-9902-0fd03ed73bdb","state":"removed"}', '50abdf0fe9dd64c33034959ad0f1b5e21ccd47d6e4250b8ff9b6c08a2b1c420e', '0a6db8ada7beb9b32e27c73c66b7d93a1a36bc96466f3c34dbc36a8a0ecf7076', '{"arrangements":{"01a22fa5-8551-71db-81f8-9cb9510eaf30":"zO8O68hMKDFyvtaa1UZUt3PxKYEwzzPyEfaWu_HqKlE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (31, '2026-11-03T09:00:00.000Z', 'escalation-filed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8585-76a6-a035-773766b1198d', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"service":"Housing","behaviours":["abusive"],"evidence":1,"originals":0}', '0a6db8ada7beb9b32e27c73c66b7d93a1a36bc96466f3c34dbc36a8a0ecf7076', '11e08cdac7d97a50b8265bdf7b83cc348dc9babaf0816ddbbcc2915882dd4bfa', '{"escalations":{"01a22fa5-8585-76a6-a035-773766b1198d":"Zh9OxudkI3bthXv6mPqClM2-R2n9m5XehnnP99E3Up0"},"evidence":{"01a22fa5-8585-76a7-96e7-81d4d4648bb3":"OEsz_TVsbHewZ2ssMW6SYxeiFVYx45Wd6i86DlHAa_U"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (32, '2026-11-03T09:00:00.000Z', 'restriction-agreed', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8589-72a4-ba87-e8fb4ff56d38', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"state":"agreed","escalationId":"01a22fa5-8585-76a6-a035-773766b1198d","replacesId":null,"measures":["designated-contact","channel-closed"],"mail":"forward","ways":["post"],"services":null,"scopeHasReason":true,"until":null,"reviewOn":"2027-05-03"}', '11e08cdac7d97a50b8265bdf7b83cc348dc9babaf0816ddbbcc2915882dd4bfa', '2987c594533fe03439fad3331d25916bc1096d6f3d06916b62ae431a150b74eb', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (33, '2026-11-03T09:00:00.000Z', 'escalation-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8585-76a6-a035-773766b1198d', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"outcome":"approve","state":"approved","restrictionId":"01a22fa5-8589-72a4-ba87-e8fb4ff56d38","formalWarningId":null,"behaviours":["abusive"],"feedback":false}', '2987c594533fe03439fad3331d25916bc1096d6f3d06916b62ae431a150b74eb', 'c6a3b7289b59d68936499a1b7c7be89bdeb8cfdae4730c59cabd2708d13e53b9', '{"escalations":{"01a22fa5-8585-76a6-a035-773766b1198d":"VSXV5b8bXwqXiiiRAIGS191YeKsNs3qsOrzrBdbkiuA"},"decisions":{"01a22fa5-8589-72a3-acd1-25a1ee8a55c3":"voU7ebhmpoDLaoBU3qIEi7-Xe_aibC94SKIfA15wSfk"},"restrictions":{"01a22fa5-8589-72a4-ba87-e8fb4ff56d38":"ZMC8_22l1pgmwniPYgpzxviNQKLQOuAOmaFhXpPoS7w"},"letters":{"01a22fa5-8589-72a5-a44d-201a893b87eb":"YDccLACwA9ljWFiTNVzPrdOVH71-HoyEZ6XO4ynY99o"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (34, '2026-11-03T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8589-72a5-a44d-201a893b87eb', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"restrictionId":"01a22fa5-8589-72a4-ba87-e8fb4ff56d38","kind":"restriction","state":"sent"}', 'c6a3b7289b59d68936499a1b7c7be89bdeb8cfdae4730c59cabd2708d13e53b9', 'ba2260abd47d9dcdc73ad0a423508d4ea6d58a228101056a0d5087daf5610c1f', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (35, '2026-11-03T09:00:00.000Z', 'restriction-in-force', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8589-72a4-ba87-e8fb4ff56d38', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"state":"in-force","inForceOn":"2026-11-03","reviewDue":"2027-05-03","how":"letter-sent"}', 'ba2260abd47d9dcdc73ad0a423508d4ea6d58a228101056a0d5087daf5610c1f', '7d84af9d3135380fb7ce44f7e381a02e497269b7997fd1b4866e891e928c70de', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (36, '2026-11-03T09:00:00.000Z', 'arrangement-wanted', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8590-756f-83fd-e508f46d9ece', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"restrictionId":"01a22fa5-8589-72a4-ba87-e8fb4ff56d38","kind":"forward","state":"to-make","exceptions":0}', '7d84af9d3135380fb7ce44f7e381a02e497269b7997fd1b4866e891e928c70de', '42b91c1867652656a410a802d82b570af7909bed57b9837a70d8c9d204c561d3', '{"letters":{"01a22fa5-8589-72a5-a44d-201a893b87eb":"RBQoPgZzxZz5JfAVbH4nr8yk0izUUV6jTi2Mot4TTpA"},"restrictions":{"01a22fa5-8589-72a4-ba87-e8fb4ff56d38":"m3yQsc-G0OHsOjxZ46a_Me6LIdl-6f1RmWCygHX6vFA"},"arrangements":{"01a22fa5-8590-756f-83fd-e508f46d9ece":"sIbEyKpz3IO3WAdKDs6sjhrM-YlheXpOn5Rj9aukrnw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (37, '2026-12-03T09:00:00.000Z', 'circumstances-reported', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8591-7765-bddc-ac180c5e25f3', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"restrictionId":"01a22fa5-8589-72a4-ba87-e8fb4ff56d38","service":null,"channel":null,"answerBy":"2026-12-31"}', '42b91c1867652656a410a802d82b570af7909bed57b9837a70d8c9d204c561d3', 'ee09fc35ad0c23c5c570367876cddf0fe324039c6affba288e875fbaa1c8410f', '{"circumstances":{"01a22fa5-8591-7765-bddc-ac180c5e25f3":"AGt8R-KzwaBOnrpi0uVfUYVZarjSBX79hgFnh1Vmc1U"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (38, '2026-11-03T09:00:00.000Z', 'customer-added', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8592-7013-8afa-8f891ae11151', '01a22fa5-8592-7013-8afa-8f891ae11151', '{"contactPoints":["email"]}', 'ee09fc35ad0c23c5c570367876cddf0fe324039c6affba288e875fbaa1c8410f', '7eb214ed3b610529cb31327626eaf60c245e378876c6438c3902ee637b6fbce2', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (39, '2026-11-03T09:00:00.000Z', 'warning-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8593-742e-b19b-06660e785fed', '01a22fa5-8592-7013-8afa-8f891ae11151', '{"channel":"email","service":"Housing","lapsesOn":"2027-11-03","reply":"opened"}', '7eb214ed3b610529cb31327626eaf60c245e378876c6438c3902ee637b6fbce2', '9208393660caee58ee585c0f298a01823e87d5997d4620c654789a3c6c5e55bf', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (40, '2026-11-03T09:00:00.000Z', 'warning-sent', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8593-742e-b19b-06660e785fed', '01a22fa5-8592-7013-8afa-8f891ae11151', '{}', '9208393660caee58ee585c0f298a01823e87d5997d4620c654789a3c6c5e55bf', '534d600ae6f19bcb5d7530c8090440217d1b5e0d6c6d5aeaa1b9970fb16205a3', '{"customers":{"01a22fa5-8592-7013-8afa-8f891ae11151":"6KHNVIOUv6m-Nw1Nvr8ghM6ht7E07kGV-v4hHsUYI5w"},"contact_points":{"01a22fa5-8592-7014-95a8-366afb0994b4":"k4wgklZwa6DhaWAR4rfI6aJq5yiZgc2peq1BQErlB-0"},"warnings":{"01a22fa5-8593-742e-b19b-06660e785fed":"1dOSxn1uN0mvFOzahG6MMwk3cmUvOkcZiuBDI60HfdI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (41, '2026-11-03T09:00:00.000Z', 'customers-merged', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8596-7696-ab52-720a9f5ca2c5', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"other":"01a22fa5-8592-7013-8afa-8f891ae11151","contact_points":1,"proposals":0,"warnings":1,"formal_warnings":0,"escalations":0,"restrictions":0,"holds":0,"precautions":0,"rights_requests":0}', '534d600ae6f19bcb5d7530c8090440217d1b5e0d6c6d5aeaa1b9970fb16205a3', '8fc8eba3b1e88343a83f29df7984a2c3f25c91da140312d13d9aa0e87e92c84b', '{"contact_points":{"01a22fa5-8592-7014-95a8-366afb0994b4":"yunVZ8W98JHa62A8Oj6lXl5HFEgr6vDj9SP6pAb0VWQ"},"warnings":{"01a22fa5-8593-742e-b19b-06660e785fed":"HinupcnI1P00c4qX-smfMBLOFmm6ZIB2oPUyIcpmUP0"},"customers":{"01a22fa5-8592-7013-8afa-8f891ae11151":"JvqUqcuoeK24ZCSOXVYutpgdelqsOhZWNzwcA4KyeDQ"},"merges":{"01a22fa5-8596-7696-ab52-720a9f5ca2c5":"Y68T68Ff20oN4h6ZDxtfIbHIUy45maU4RsRDfS0bmAs"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (42, '2026-11-03T09:00:00.000Z', 'record-corrected', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-853e-774b-a175-9f79f14ae25a', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"kind":"escalation","field":"account","correctionId":"01a22fa5-8598-7189-b275-5a1c2502da50"}', '8fc8eba3b1e88343a83f29df7984a2c3f25c91da140312d13d9aa0e87e92c84b', '3ab92f47ad35edae9bf5290bd8ac2a9c7c40096cbd73ecf35dd44bd58a67723f', '{"escalations":{"01a22fa5-853e-774b-a175-9f79f14ae25a":"hU_p3XIRamxaqYeqwavz7crzKxdFJzH3dmzfZocwdos"},"corrections":{"01a22fa5-8598-7189-b275-5a1c2502da50":"FabGUQG4YZDuOiDDJwGABpgzcrfji-mbnM4OfuibsN8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (43, '2026-11-03T09:00:00.000Z', 'evidence-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-8599-702b-ae49-fccc4e5db059', '', '{"original":true}', '3ab92f47ad35edae9bf5290bd8ac2a9c7c40096cbd73ecf35dd44bd58a67723f', '9d4176513a594f984fcfee9deeec8ab916ea8e6bad8d295f459695a48ca5c08b', '{"waiting_evidence":{"01a22fa5-8599-702b-ae49-fccc4e5db059":"FJnSxo6YG-nY9CtQqhmc1kSAvlfsqf79VVEqil_E5VM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (44, '2026-12-01T03:28:26.522Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '9d4176513a594f984fcfee9deeec8ab916ea8e6bad8d295f459695a48ca5c08b', 'fa4ada8e199897448fd6eb219103d2a30a973204eeaa2499f532fadbe2198a06', '{"imported_records":{"01a22fa5-8544-7091-9902-0fd03ed73bdb":"6r2Ah-Mk6tIHsQ1rDA5FKBIRRh2Kmc7zzCaJLoPshVA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (45, '2026-12-01T09:00:00.000Z', 'hold-placed', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-859a-7648-bb0c-c5d0afaecf74', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"lookAgainOn":"2027-06-01"}', 'fa4ada8e199897448fd6eb219103d2a30a973204eeaa2499f532fadbe2198a06', '9026f4201ca3fc3dd5d49b0485115cf443496782763b3f6dba149abdd3e565d2', '{"holds":{"01a22fa5-859a-7648-bb0c-c5d0afaecf74":"Z763R5KwMaZoJ-l3_NBRsgEQy8a6CKfhKGdDKOJWizM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (46, '2026-12-01T09:00:00.000Z', 'precaution-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-859b-7108-8372-be55ee6cffec', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"lookAgainOn":"2027-05-01","steps":["not-alone"],"told":"to-tell"}', '9026f4201ca3fc3dd5d49b0485115cf443496782763b3f6dba149abdd3e565d2', '18e9e4144b070a40bd176c47a702635dff7a0e7acf324ba9f999b2f86be9281f', '{"precautions":{"01a22fa5-859b-7108-8372-be55ee6cffec":"fdXjkxRB9IyvN19Rs1ZJIRGEJAbmSxlDPu_RLmr9wRU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (47, '2026-12-01T09:00:00.000Z', 'rights-request-recorded', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-859c-72d4-814c-ab217f6534e1', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '{"kind":"objection","receivedOn":"2026-11-30","dueOn":"2026-12-30"}', '18e9e4144b070a40bd176c47a702635dff7a0e7acf324ba9f999b2f86be9281f', '1423dba7ed26a95a9b99c1e94b74b976bbf910398d03459a736be18019916fe0', '{"rights_requests":{"01a22fa5-859c-72d4-814c-ab217f6534e1":"KpowniCdkMurxCPqMb4zo6hqbfPYw8oZP-EXKNpqcCo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (48, '2026-12-01T03:28:26.526Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '1423dba7ed26a95a9b99c1e94b74b976bbf910398d03459a736be18019916fe0', '3248d804b205dda25564738717e2d1aa9f39265a1d99a4a6685ef8071d4761b7', '{"calendar_feeds":{"01a22fa5-859d-77dd-82b9-588183fbe18c":"CX2L7JxRTq8OVaKhQvqHoIBJy-InkDN81Z0I_p8DiRI"},"reports":{"2026-q3":"0vZkq9TOZxx3gEIZSnfj3KQPdl7ATev_eLFyWe7DNjw"},"report_tallies":{"2026-q4/warnings":"6NsfvkBIKE7giC11taiEXUSjqMDcPhAbdUuHXaOj7Sg"},"settings_versions":{"01a22fa5-859d-77df-b9e1-df05a9efde18":"2s8dS9uGjZVlgZzzLvhLKLK7upOcXR4Q8HDqrD1ZbF4"},"contact_moves":{"01a22fa5-859e-70f5-bfb8-d67c2a9f2c8c":"Eo4zzx76FIT2rSYgptyst45bIeWoBOv010YUyQWRqMA"},"welsh_words":{"01a22fa5-859e-70f6-a14e-79c226eaa263":"u8-Wjqd_q180ARsTz1BOdAgnncbaHXn-pbdZjbjwvwE"},"retention_runs":{"01a22fa5-859e-70f7-824b-7e3c161caef0":"QauOg2uV5lyMAFCl7u8QAAIQySj6slznzrhDQ6p8VDM"},"tenant_checks":{"01a22fa5-859e-70f8-a722-e8d37819d781":"eNdvkp-QpvqEsaBB8TuxA_m-cUPtNck7lZuBCIs95h8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (49, '2026-12-01T09:00:00.000Z', 'looks-sealed', 'the-register-itself', 'the-register-itself', '01a22fa5-859f-74f2-a807-50948dc21aea', '', '{"looks":5}', '3248d804b205dda25564738717e2d1aa9f39265a1d99a4a6685ef8071d4761b7', 'bbcbf2178fbf1394539c034bd9fa01022ad4b505f1f0fa15c0b73c9056cefb78', '{"ledger_seals":{"01a22fa5-859f-74f2-a807-50948dc21aea":"_ad4CM5536PUItXrEm149ZfPLwR-0bBUkpWvu4cOg1Q"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (50, '2026-11-03T09:00:00.000Z', 'customer-added', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-85a6-7056-afb4-7b604ae53d42', '01a22fa5-85a6-7056-afb4-7b604ae53d42', '{"contactPoints":["email"]}', 'bbcbf2178fbf1394539c034bd9fa01022ad4b505f1f0fa15c0b73c9056cefb78', '3a238dc644c4c8c62a1be58a4ffa8b819ca47eddd108b61bf5acf92b141d0139', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (51, '2026-11-03T09:00:00.000Z', 'warning-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-85a7-717d-b20f-9e0577d18b45', '01a22fa5-85a6-7056-afb4-7b604ae53d42', '{"channel":"email","service":"Housing","lapsesOn":"2027-11-03","reply":"opened"}', '3a238dc644c4c8c62a1be58a4ffa8b819ca47eddd108b61bf5acf92b141d0139', '019438712065f11761afe102afc0e9ce37d530c2ec5238be76402aff2844aa26', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (52, '2026-11-03T09:00:00.000Z', 'warning-sent', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-85a7-717d-b20f-9e0577d18b45', '01a22fa5-85a6-7056-afb4-7b604ae53d42', '{}', '019438712065f11761afe102afc0e9ce37d530c2ec5238be76402aff2844aa26', '9184070b26c10e110991f598c87f0a8a61086d9aa269f13ca4a0075b80e90753', '{"customers":{"01a22fa5-85a6-7056-afb4-7b604ae53d42":"_DrDY9DjeWy9FBu-5Ibg_AZ1R3q-R7IQyHEO9wLiEUo"},"contact_points":{"01a22fa5-85a6-7057-a116-8ef9df9bf75a":"SAbCka5HzP02Hp-16ZD9NpEwKCbQkA_zCfKLH4f-PqU"},"warnings":{"01a22fa5-85a7-717d-b20f-9e0577d18b45":"pnzqwhnhCLPAIshxCy1srKLZy2g2i0_oKODIyT_D4CI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (53, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-85a9-7355-995a-912315669b17', '01a22fa5-85a6-7056-afb4-7b604ae53d42', '{"kind":"postal-address","whose":"own"}', '9184070b26c10e110991f598c87f0a8a61086d9aa269f13ca4a0075b80e90753', 'db2cfb31c151a89e7c1f7a89e3448ebdad8e9dedb4313a3b66c95bc5798aae96', '{"contact_points":{"01a22fa5-85a9-7355-995a-912315669b17":"jDP_NgJyiGfJHC4pqvRhTELEbTC2yV72U4R-Qbc7Y58"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (54, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-85aa-7115-9257-38a34fba8a81', '01a22fa5-85a6-7056-afb4-7b604ae53d42', '{"kind":"number","whose":"shared"}', 'db2cfb31c151a89e7c1f7a89e3448ebdad8e9dedb4313a3b66c95bc5798aae96', 'bc53056d5e731cc758acc4039421ff1409d12325e500f747e7ca304877123924', '{"contact_points":{"01a22fa5-85aa-7115-9257-38a34fba8a81":"N175UzpsGbrYHcv8mEVIE9M8eJyx_IlrIRsCm848Pe0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (55, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-85ab-706c-8eb9-f08e2ff1bea0', '01a22fa5-85a6-7056-afb4-7b604ae53d42', '{"kind":"email","whose":"representative"}', 'bc53056d5e731cc758acc4039421ff1409d12325e500f747e7ca304877123924', '1998c4ac7c60cfef73c1a1f3999b9e31813492cf5436e99ad14461d1589b2c1b', '{"contact_points":{"01a22fa5-85ab-706c-8eb9-f08e2ff1bea0":"4XCfvBGhuzTHVLCUq-Bz5ghmgbT-UE2H8vCYCuTym1o"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (56, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-85ac-75ae-945a-8cabd8fa1c21', '01a22fa5-85a6-7056-afb4-7b604ae53d42', '{"kind":"email","whose":"representative"}', '1998c4ac7c60cfef73c1a1f3999b9e31813492cf5436e99ad14461d1589b2c1b', '24cb7e813f7399676561b28d9e188e164aa4f90726396f3df28cd958003e6526', '{"contact_points":{"01a22fa5-85ac-75ae-945a-8cabd8fa1c21":"QJH-QKtjskJlMgruYjMR-ElO-KK0ZV2IQ63yV6C944E"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (57, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-85ad-75cd-bffd-90dfcb0f689e', '01a22fa5-85a6-7056-afb4-7b604ae53d42', '{"kind":"email","whose":"representative"}', '24cb7e813f7399676561b28d9e188e164aa4f90726396f3df28cd958003e6526', 'ce3a19b2a3c5ebb08d386b38e95ad18dc1bfe3f2c82c3e92e18ad1087d98098e', '{"contact_points":{"01a22fa5-85ad-75cd-bffd-90dfcb0f689e":"NlZWtfEGFUw0EBhPuZ1xrsyO6ijn_5PCm4O3J4WsJ84"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (58, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-85ae-77d6-ab96-6a13ff5ed741', '01a22fa5-85a6-7056-afb4-7b604ae53d42', '{"kind":"email","whose":"representative"}', 'ce3a19b2a3c5ebb08d386b38e95ad18dc1bfe3f2c82c3e92e18ad1087d98098e', '6249e2c7279476b159f58e1d68deb9e7c34e1ed39c860744a047310dc79c8d31', '{"contact_points":{"01a22fa5-85ae-77d6-ab96-6a13ff5ed741":"lY2SExs0nUpHVtYbJ9R2j7lw0O3afbrXsIKD56aWum4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (59, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-85ae-77d7-8430-ea2014899c87', '01a22fa5-85a6-7056-afb4-7b604ae53d42', '{"kind":"email","whose":"representative"}', '6249e2c7279476b159f58e1d68deb9e7c34e1ed39c860744a047310dc79c8d31', '5ef63ddd40c0c075b96f1239043b2359e7a2be7d590b115fef6569daaf075b21', '{"contact_points":{"01a22fa5-85ae-77d7-8430-ea2014899c87":"LNWYwpcBjYxVUvqYzbnBWMxiqQyi1PRv0mvfVmh8xsg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (60, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-85af-7480-be0f-ed7180c45c11', '01a22fa5-85a6-7056-afb4-7b604ae53d42', '{"kind":"email","whose":"representative"}', '5ef63ddd40c0c075b96f1239043b2359e7a2be7d590b115fef6569daaf075b21', 'af501596a656b26457e1f8d725e42c0754ac40cd4c0a65065ba93b4fc5c5b807', '{"contact_points":{"01a22fa5-85af-7480-be0f-ed7180c45c11":"J7iXIosHy8xOqe1arRxwRNJeqB4MRkB6_QcEKpIG5DU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (61, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22fa5-85b0-722c-a6ac-b97cfaf57aad', '01a22fa5-85a6-7056-afb4-7b604ae53d42', '{"kind":"email","whose":"representative"}', 'af501596a656b26457e1f8d725e42c0754ac40cd4c0a65065ba93b4fc5c5b807', '27db95fcfd3107596050782d208f902884c15a6c5e0274017983d9859c21226e', '{"contact_points":{"01a22fa5-85b0-722c-a6ac-b97cfaf57aad":"u-U6lvGln5Ez82xRuMkNvHCS1JTHBuWt-8Rz9KJvS2c"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (62, '2026-12-01T03:28:26.562Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '27db95fcfd3107596050782d208f902884c15a6c5e0274017983d9859c21226e', '0404e0a78a0257d6aeb0c6fb20827f600e9df365d901506de11abce3fb3c522c', '{"arrangements":{"01a22fa5-85c2-7378-a99d-a0319a9523b0":"vkKCXdYjM2vvO-mskO5HM8awrDJpd1E9Crm1JMa9LwQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (63, '2026-12-01T03:28:26.563Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '0404e0a78a0257d6aeb0c6fb20827f600e9df365d901506de11abce3fb3c522c', '147265cfe84d0df92d14aa794612fc000089ac4396bb2dd88740baa9a123b0a1', '{"arrangements":{"01a22fa5-85c3-765b-ab9d-f4bae52fcaa5":"jQpMXyAcmXyx09avB_9GRuu2XTyZWcGLYS63nCs2i1A"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (64, '2026-12-01T03:28:26.563Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '147265cfe84d0df92d14aa794612fc000089ac4396bb2dd88740baa9a123b0a1', 'cc2d6d6e1ee101022545e3675d20ed5d7da3d7d2d498d40a91d27fbe9cb64222', '{"arrangements":{"01a22fa5-85c3-765c-b607-030b0d9ae7f6":"dhwwd9nKgLhheKTUBoMHbSbHO72IAZ5OnSlPb6ddk1s"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (65, '2026-12-01T03:28:26.565Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'cc2d6d6e1ee101022545e3675d20ed5d7da3d7d2d498d40a91d27fbe9cb64222', 'd1ecee81346d08e556a6abffce908e496d48f3e04fa64c9d0f0bd2262bae5dc8', '{"arrangements":{"01a22fa5-85c4-7470-8d0c-13cc556daa48":"iOAyPsPZwk9q9llvYYxJuN75mN7rV_VnErcaS-7dpEM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (66, '2026-12-01T03:28:26.565Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'd1ecee81346d08e556a6abffce908e496d48f3e04fa64c9d0f0bd2262bae5dc8', '39e4b1262c5b5ecd49bd325a715810bd321bf24588499b016e9a31c2b60d46d8', '{"closing_letters":{"01a22fa5-85c5-76ad-a8d8-69fce208435a":"QT6GhKuYIr9ThfaYiHeB5-rflfJKjZOnlLXoo4w2OEA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (67, '2026-12-01T03:28:26.566Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '39e4b1262c5b5ecd49bd325a715810bd321bf24588499b016e9a31c2b60d46d8', '77c51a411476d0ce0f8f19ce11b6f58427f4929c75993caf5953417e869ba8ff', '{"closing_letters":{"01a22fa5-85c5-76ae-b607-a0d2ac8d0ac8":"fN7OLGMYB29iVjlJd-tOtfH_ZzZe_C-kCt_HyHohuYE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (68, '2026-12-01T03:28:26.566Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '77c51a411476d0ce0f8f19ce11b6f58427f4929c75993caf5953417e869ba8ff', '8413c4a7b283c3fdfba81a4a359b9de5c9a1da6c32299cf4a654042f06a87f49', '{"closing_letters":{"01a22fa5-85c6-754c-8f9d-f5b1d0b3e10d":"a2d02zc5ow9bGtIMdQ7ox3Y7I6o4xlzqMe5-6qF_wNI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (69, '2026-12-01T03:28:26.567Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '8413c4a7b283c3fdfba81a4a359b9de5c9a1da6c32299cf4a654042f06a87f49', 'd85af062adc03258ba81ed5ef02928e37af6eaa0c3dc920628443165c1bf8c66', '{"closing_letters":{"01a22fa5-85c6-754d-a080-330359dd9a3b":"h5uxQiPBL4yaEiRxK6Am4IbhKmE4_1Ocw2wT_DbFAco"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (70, '2026-12-01T03:28:26.567Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'd85af062adc03258ba81ed5ef02928e37af6eaa0c3dc920628443165c1bf8c66', 'd0ad713ab44abdcef120f5e3384553825196224352659366bfd144830f208b88', '{"customers":{"01a22fa5-85c7-7654-9103-62f06ac531a4":"1YtjjiV87yAso7azvljVo88cEFCL6NIoUY3RjofiEE0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (71, '2026-12-01T03:28:26.567Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'd0ad713ab44abdcef120f5e3384553825196224352659366bfd144830f208b88', 'c647b0eff328393b97a2e1e7884d2afbf4d7f1f178b5aa7ac7b047056bfe34ca', '{"customers":{"01a22fa5-85c7-7655-8182-77f84e2c75ac":"x8zy9XyHtfrPLCe1d9HoZ1q_z0vnFikxrmyJUyOh_xM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (72, '2026-12-01T03:28:26.568Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'c647b0eff328393b97a2e1e7884d2afbf4d7f1f178b5aa7ac7b047056bfe34ca', '202fb98e3d80b68bb5e46c9d482015ba9606569037bd52ca3b303350c8ca14e9', '{"customers":{"01a22fa5-85c8-70bd-95fe-c9a978b15dc7":"ubLCH0m1hXQBiexYdWfZuvuxFi_WBgR9SjEaFAWeqlo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (73, '2026-12-01T03:28:26.569Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '202fb98e3d80b68bb5e46c9d482015ba9606569037bd52ca3b303350c8ca14e9', 'df695aa1a46f4b7d48221ed9a310f6bb16fd91dbdd212b042b89f01df90d772f', '{"decisions":{"01a22fa5-85c8-70be-a3bc-bd7d3dfed04a":"OBTjX-ZMA-CSDX53TBIh275cZJf9bpVoHIPeuIp5AGs"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (74, '2026-12-01T03:28:26.569Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'df695aa1a46f4b7d48221ed9a310f6bb16fd91dbdd212b042b89f01df90d772f', '6b86923a4011b9583c4f36df01e0b005a5f8b15278255efa032a3f22763d95b7', '{"decisions":{"01a22fa5-85c9-7379-a525-f5329b9f14c7":"zQKwmQ94kWfsXWjXiNis70gpb_evKtFOxNzHutsbKWk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (75, '2026-12-01T03:28:26.569Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '6b86923a4011b9583c4f36df01e0b005a5f8b15278255efa032a3f22763d95b7', '79bbe29919e1ed503d8043aa9d26af71bcdc7d0f369219d0a4fc80581e0b6293', '{"decisions":{"01a22fa5-85c9-737a-a29b-407b969a1a1f":"AbW6MBplG2FxlGfdszAFX3F8EHkRLNBL3TF9oDIbheU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (76, '2026-12-01T03:28:26.570Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '79bbe29919e1ed503d8043aa9d26af71bcdc7d0f369219d0a4fc80581e0b6293', 'ec16b6582f1ea558ba1512fb6cedca43bb9406dd6ffe92dac1d35ab84f87b48d', '{"decisions":{"01a22fa5-85ca-7783-ac05-c3737487adaa":"JQps1S1P5ROpmV8AwYc_Mf-jSJOr2FUe3o-03xco5S8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (77, '2026-12-01T03:28:26.570Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'ec16b6582f1ea558ba1512fb6cedca43bb9406dd6ffe92dac1d35ab84f87b48d', '75ad6374cbdb57468018e65e018c65850d45e5ed771844fed95b8470e8c57512', '{"decisions":{"01a22fa5-85ca-7784-9ed8-624d44a4b976":"Si_tCs19iBoHruA15iVKvChvN1SIfPdkgmEOMeOAMlU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (78, '2026-12-01T03:28:26.570Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '75ad6374cbdb57468018e65e018c65850d45e5ed771844fed95b8470e8c57512', '6b3bc0359276240b794d8e4636b30ccdcb2575bfed558efada5631e5a38a9579', '{"decisions":{"01a22fa5-85ca-7785-bbe3-4d4a21206e0b":"1-kAjNUGNe5-SHvzJGd6j0ZLnvBbLJs1AGgydpV-ptQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (79, '2026-12-01T03:28:26.571Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '6b3bc0359276240b794d8e4636b30ccdcb2575bfed558efada5631e5a38a9579', '3912297f671674560ff783faf0411086b9ba8fe0dd292604e34a575788c9a931', '{"decisions":{"01a22fa5-85cb-7126-8951-3df24c5eef8c":"5_kVYKH876BZe-VPXV59asB5b3Ry2dAss1t88hoG1bg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (80, '2026-12-01T03:28:26.572Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '3912297f671674560ff783faf0411086b9ba8fe0dd292604e34a575788c9a931', 'd5f96ef64005185d9bf22ec8cfe51071411a07964524d36b2ad49d0c11e54b79', '{"duties":{"01a22fa5-85cc-71ac-9cae-ce21ae3479ec":"Ngj7isgNs6eq0nQPpRx-Z08rt3d28nFRzirABKkRlWQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (81, '2026-12-01T03:28:26.572Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'd5f96ef64005185d9bf22ec8cfe51071411a07964524d36b2ad49d0c11e54b79', '283bad7235efa6359e0842610dde2703075f4b9694c61cabaaafb2efb048d22c', '{"duties":{"01a22fa5-85cc-71ad-88b9-54cb170e27c0":"co5giAasw7KW1vO2rMqzk29SESBgpYXScounLyfDhKU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (82, '2026-12-01T03:28:26.572Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '283bad7235efa6359e0842610dde2703075f4b9694c61cabaaafb2efb048d22c', '383fd92283afaee707744809691e5b60425d1e158790a1ecf4d9149bed6db07f', '{"duties":{"01a22fa5-85cc-71ae-b0ff-225d241b37e0":"K97Hlq8eaS4htKJU4jBtg38VN-kSrJ9vBF5SjmHZB2w"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (83, '2026-12-01T03:28:26.573Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '383fd92283afaee707744809691e5b60425d1e158790a1ecf4d9149bed6db07f', '40830ed1788b7e90d6a51717816e34da9f956bf2697c9f2ddb6cdaf4d73dedaa', '{"duties":{"01a22fa5-85cd-7168-84ee-d128b44bdaa0":"PiKhNAi6Yb7aq1IN-P6qfAJSar-TkOd38s99BR2yCP0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (84, '2026-12-01T03:28:26.573Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '40830ed1788b7e90d6a51717816e34da9f956bf2697c9f2ddb6cdaf4d73dedaa', '4874fcd059068f3c1f4c431dafa44a9717a68320248e7c49c1b49dc625e4daf4', '{"duties":{"01a22fa5-85cd-7169-9513-e5eda3066ab3":"2iaz5WAHRNaxv77IQI1AShT-FTb-KrStwKpACKTcEOY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (85, '2026-12-01T03:28:26.574Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '4874fcd059068f3c1f4c431dafa44a9717a68320248e7c49c1b49dc625e4daf4', '0f7da05bc95634ccedfaafd4fc6d3cbb74e18e187e1a3709da339589b998308f', '{"duties":{"01a22fa5-85ce-7548-b412-459d228b04d7":"lttJlj94Y-OnAh2oaVE3qmsuAX76QLD5hHl_WkVNL-A"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (86, '2026-12-01T03:28:26.574Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '0f7da05bc95634ccedfaafd4fc6d3cbb74e18e187e1a3709da339589b998308f', '157bc371b01a534800a7718ecebed228d7b65ade52c5bb67bade8e74d80fe050', '{"duties":{"01a22fa5-85ce-7549-8805-6920e14bbc38":"Xx5a2yZ74w4rqwwVTMRZwdOa4ERYta8Sss4GZlJcMb8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (87, '2026-12-01T03:28:26.575Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '157bc371b01a534800a7718ecebed228d7b65ade52c5bb67bade8e74d80fe050', '7e82a70c67a337fa66800ec572f78c1dc6b2380a9bab59e981efc7d2472a9ea2', '{"escalations":{"01a22fa5-85cf-744a-8382-ff6ad02cac74":"y6hmkwc49-ZQ4wKUSbX-twJlvW886pCDZVkQqIG3U_s"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (88, '2026-12-01T03:28:26.575Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '7e82a70c67a337fa66800ec572f78c1dc6b2380a9bab59e981efc7d2472a9ea2', '3a9048a609240be200fd50832cf526748298aafdd05ce79735bd64ba8c6180a9', '{"escalations":{"01a22fa5-85cf-744b-a45d-b390f94a364d":"KXM8NHXLOpm5X6y6b9jpHGhoLSPD8jQ79i23yj3zk24"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (89, '2026-12-01T03:28:26.576Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '3a9048a609240be200fd50832cf526748298aafdd05ce79735bd64ba8c6180a9', '3aed230727310f8cc69ee76f805fd5c7c2ead39a00a5ca6c6b13df96bb387641', '{"escalations":{"01a22fa5-85d0-7133-98a9-14b220a4aad7":"yeyvEl-sqRtviwsiCRST7v8mMsQJteImEBnpirSRCoo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (90, '2026-12-01T03:28:26.576Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '3aed230727310f8cc69ee76f805fd5c7c2ead39a00a5ca6c6b13df96bb387641', '26878cdaa5edf95053d28e6d960183f430a94be8ebb62af7752112cd8ea5eef5', '{"escalations":{"01a22fa5-85d0-7134-be17-05228ab87207":"qiDLKzIxShqcEZECs6y1LiwCf78h6gOhcq2EZ1dVMT4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (91, '2026-12-01T03:28:26.577Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '26878cdaa5edf95053d28e6d960183f430a94be8ebb62af7752112cd8ea5eef5', '8941090a06760a44c3abae1cd48d4619f949699aa0b6496fba2d9a23f87879f2', '{"escalations":{"01a22fa5-85d1-7629-b131-c78aea1595ee":"_aiH3rxlZt0390HQ2tqu_p4r3ULdLRRvk6jGaM1zbmY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (92, '2026-12-01T03:28:26.578Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '8941090a06760a44c3abae1cd48d4619f949699aa0b6496fba2d9a23f87879f2', '963a659dadd14dd5bbec0758d1f8759704f5fd027906a2ecd431be3588b8e307', '{"escalations":{"01a22fa5-85d1-762a-ae15-197bb3867906":"Gr1TGhGaYzxmMAey2WIMJfAWn8XA9LQIBP65SyDkX70"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (93, '2026-12-01T03:28:26.578Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '963a659dadd14dd5bbec0758d1f8759704f5fd027906a2ecd431be3588b8e307', 'e502736bfa114afa0442a1872975fa85c8d482c31b3ed118c7c5754c5b90d8b6', '{"escalations":{"01a22fa5-85d2-7614-9872-17d9fa4b08f6":"5nSpF23bOpui_kbBA8L8jcdjKvZ3f1umyJ60oGPLp78"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (94, '2026-12-01T03:28:26.579Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'e502736bfa114afa0442a1872975fa85c8d482c31b3ed118c7c5754c5b90d8b6', '55ef912ba1203abedcb62a4d7723aeab0be6b57280988f9cbb0bba5434cac0cc', '{"escalations":{"01a22fa5-85d3-76a8-9c51-6ed7e42fade9":"QwwoBTcDzE9CpUYj8eUbwMX72f3vLko8NqZhq5QoUS0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (95, '2026-12-01T03:28:26.579Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '55ef912ba1203abedcb62a4d7723aeab0be6b57280988f9cbb0bba5434cac0cc', '986e1c16ca0792a93211709efe4dda8679e6dc3d30b4d1313a31d3603953e4b7', '{"evidence":{"01a22fa5-85d3-76a9-99ca-32a63cbc3769":"ZpQFB1vpnSlLz7DdvnwVH3PajTWJPs0i3pxPfxxkJsY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (96, '2026-12-01T03:28:26.580Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '986e1c16ca0792a93211709efe4dda8679e6dc3d30b4d1313a31d3603953e4b7', '103f892a3f2f23ed9ff6f0c2b6a169fc8885e45114c76e00f18c4ebe17de494b', '{"evidence":{"01a22fa5-85d4-7209-b122-e9609aba3f8c":"CRVx8hsGuO9BN4Vd1ZbqET_Rv3DeTktzSNkx2WBu0Nc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (97, '2026-12-01T03:28:26.580Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '103f892a3f2f23ed9ff6f0c2b6a169fc8885e45114c76e00f18c4ebe17de494b', '464397a8c5914fa138d09c61ac7989c90e534611ae2e743bff6183e371f5ddc7', '{"evidence":{"01a22fa5-85d4-720a-ace7-97f6294548f7":"d-dKpnnsnoFaF7dcOmOWcVXj3ppyxL57oYpYTejch7A"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (98, '2026-12-01T03:28:26.581Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '464397a8c5914fa138d09c61ac7989c90e534611ae2e743bff6183e371f5ddc7', '0e926caf2d62f51774ee8a505180457fbad1ac76ad162d2780c91b4dee589b69', '{"formal_warnings":{"01a22fa5-85d5-7495-b14f-c941d51ec3e2":"JdqxwvBGNFaEmWyq5BwMm49P4-PB7QjEsM0ybNwyCHI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (99, '2026-12-01T03:28:26.582Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '0e926caf2d62f51774ee8a505180457fbad1ac76ad162d2780c91b4dee589b69', '39378a8bb621f4dc18a4287731d92f9352bf8484cac2dd8aa5b81ef5098f9a9c', '{"formal_warnings":{"01a22fa5-85d6-74ef-b56d-a46a59bcfa01":"TziSyExzNt51FBx6ri9Vp7sPKH4y8lYBAjxig8GhjaA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (100, '2026-12-01T03:28:26.582Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '39378a8bb621f4dc18a4287731d92f9352bf8484cac2dd8aa5b81ef5098f9a9c', 'd97c860ab9cb369451f911793abc4600983121748075704765ffdeb78d3a734e', '{"imported_records":{"01a22fa5-85d6-74f0-b51f-547262e0d3d0":"WGyrQm5Yno-rTl86TVoP_pumH5StiXuEBSlvjeXaFY8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (101, '2026-12-01T03:28:26.583Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'd97c860ab9cb369451f911793abc4600983121748075704765ffdeb78d3a734e', 'b6d549a8067fd9b5efed768b6d2d192937a1c89405b4b1d6938d09a07baadfa4', '{"imported_records":{"01a22fa5-85d7-7763-93dc-90dc4dd82b84":"NzZh_B-C6lS7PwW5MvTH0UO96xsukpWrQL9l5aeS5ZI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (102, '2026-12-01T03:28:26.583Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'b6d549a8067fd9b5efed768b6d2d192937a1c89405b4b1d6938d09a07baadfa4', 'ef012f3670b1dea8ec1966676dc03d2a3905f125b8a11321f3b79037b7e7cafd', '{"imported_records":{"01a22fa5-85d7-7764-bda5-50fed65866d5":"QGkoZ1VTKdAXq-bCLh7Abu_8r2KPuUSxwX_lGQ0FChA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (103, '2026-12-01T03:28:26.584Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'ef012f3670b1dea8ec1966676dc03d2a3905f125b8a11321f3b79037b7e7cafd', 'ae03581befcbf33b3d3d2560564b99e5de7ef68697b0a574bf87f1eebe3e9a0b', '{"imported_records":{"01a22fa5-85d8-764a-992e-da9f825c70f8":"P8Ic6MYdk-5BrSpYYbmp26Y_Nun9lzBJ3r19y2O2NUM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (104, '2026-12-01T03:28:26.584Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'ae03581befcbf33b3d3d2560564b99e5de7ef68697b0a574bf87f1eebe3e9a0b', '33624c6b7b4ce09bb5e3e512f9d46e8b95feb35f6390a79ad1626778f4c7d7e5', '{"imported_records":{"01a22fa5-85d8-764b-aa5c-59216a1f30a8":"BzR-e2dr8bQ9tS4M_xrGrev85qeWQ-b-IruLjRhCbx8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (105, '2026-12-01T03:28:26.584Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '33624c6b7b4ce09bb5e3e512f9d46e8b95feb35f6390a79ad1626778f4c7d7e5', 'b68f2c388bd7395892d96382cd23a182f3151f147a4bf54b84fa4df06b121667', '{"imported_records":{"01a22fa5-85d8-764c-b946-5dad7ce0baa0":"oQQYwgUvfH4xcXq585NfhPKkZyB-k4hgkvJiE3w2o0g"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (106, '2026-12-01T03:28:26.585Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'b68f2c388bd7395892d96382cd23a182f3151f147a4bf54b84fa4df06b121667', '36149700df8f0c6c3e7be0dde373581bf44fbf4ebccdf18a02ac03c4a784fa78', '{"imported_records":{"01a22fa5-85d9-701b-934e-1e5ff5bf8740":"zULmqoBVUsC698-t0MG91Vol5AARKLcJ71GygRYTLEQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (107, '2026-12-01T03:28:26.585Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '36149700df8f0c6c3e7be0dde373581bf44fbf4ebccdf18a02ac03c4a784fa78', '9ecefd7f67efe944399ec1fda081ce2f259c8f2c256240d09bf3d9f6237042c9', '{"imported_records":{"01a22fa5-85d9-701c-aaff-38e0e1db64c6":"lmHhKtjf-IMN9Lmr_B2QEjL7cP6wvJdQcPnVCQYvnZI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (108, '2026-12-01T03:28:26.586Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '9ecefd7f67efe944399ec1fda081ce2f259c8f2c256240d09bf3d9f6237042c9', '1efe1c23528d9730616fe6e883bc8f2cc762a2a19dd68c5637104cd099eb3c15', '{"imported_records":{"01a22fa5-85d9-701d-be33-1785f2622345":"qQj6_PhWrTsYyyvGA4AgvSH50YoI3N1V3jzT5N2szYM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (109, '2026-12-01T03:28:26.586Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '1efe1c23528d9730616fe6e883bc8f2cc762a2a19dd68c5637104cd099eb3c15', '98897386511b33716b60bf69b34fdf1204d6da49c2f39ff190aedb85e7199d52', '{"imported_records":{"01a22fa5-85da-7658-b787-c11b61f8fb15":"PClIv98Kw1ce-khcLlkX--29wcO1jnPq2bgJFSI7jy8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (110, '2026-12-01T03:28:26.587Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '98897386511b33716b60bf69b34fdf1204d6da49c2f39ff190aedb85e7199d52', 'bc61d5de38735ebfd52af4a854ae1288357fef8873c43b46d590e4846382dacc', '{"imported_records":{"01a22fa5-85db-74a0-974a-e65e71f471eb":"mnhP23xy7XbiTacVUJR0eNyxBBCuxdqoArbV3VfzSlY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (111, '2026-12-01T03:28:26.587Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'bc61d5de38735ebfd52af4a854ae1288357fef8873c43b46d590e4846382dacc', '3ec6ec379552e0d72ffbc93d4c5a7ea809c1f0d018ad91080df7eb6d8a9b10cb', '{"imported_records":{"01a22fa5-85db-74a1-9151-5a275728a87b":"5hqVpLXt3Ed8gstlSbvxGucaX2jeQU4kyQTzY8QcA1s"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (112, '2026-12-01T03:28:26.591Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '3ec6ec379552e0d72ffbc93d4c5a7ea809c1f0d018ad91080df7eb6d8a9b10cb', 'bd92003a7bf87be098f0fcef921f042cce119b215df658d4f8bf47e35a14981c', '{"letters":{"01a22fa5-85de-76ab-9382-0a4d2e4f274d":"eYju9xGZBGhaP3wyQuWkyGGG7jIiAUe2aMTHXTIfF5g"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (113, '2026-12-01T03:28:26.592Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'bd92003a7bf87be098f0fcef921f042cce119b215df658d4f8bf47e35a14981c', '34e4349c37ae62a9e778984f5b783dc24b81d8be6a9c5bf33ce121f877658a05', '{"letters":{"01a22fa5-85df-7255-bd15-db82506bf5cb":"2DzB7BkKRxDM4yMDvPLVu7aC31s975s8NbXRFGu-LDY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (114, '2026-12-01T03:28:26.592Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '34e4349c37ae62a9e778984f5b783dc24b81d8be6a9c5bf33ce121f877658a05', '33b84cdee753a6fa2f7c8fbd74e79cd8cea4348767fa1dccd354c1fb432072fd', '{"letters":{"01a22fa5-85e0-74af-90f1-fcee1e4d8b74":"3B0Si01jDGYK0SgESMsddv6O-7MCgyH7aniCksMOskg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (115, '2026-12-01T03:28:26.593Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '33b84cdee753a6fa2f7c8fbd74e79cd8cea4348767fa1dccd354c1fb432072fd', 'e94e77b462cee96b2f460cde34c0c38bee055483d4a046c45dc64313f7bdea7b', '{"letters":{"01a22fa5-85e1-76a0-b592-57bfb890749a":"zjRgxe_VizPl-XuPrsnmmeXjwY0MdDjXfWHGQFdqWRU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (116, '2026-12-01T03:28:26.594Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'e94e77b462cee96b2f460cde34c0c38bee055483d4a046c45dc64313f7bdea7b', 'ca0a08c7a6cde2676a7fe0c70c0c1b02606e15a3df53b6116f6a1873705d9e19', '{"original_words":{"01a22fa5-8524-76a6-a21d-0051bf266d81":"z638IdXz0FRX6emhOA9NAP5XgEkqXHFQ_HgdTEzfGgE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (117, '2026-12-01T03:28:26.594Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'ca0a08c7a6cde2676a7fe0c70c0c1b02606e15a3df53b6116f6a1873705d9e19', '18271a4e35876bec61efc2e4cefa45deb1a47f70f179f3bbfab0ab7e62478dcb', '{"original_words":{"01a22fa5-8585-76a7-96e7-81d4d4648bb3":"MIzB9Qs9xaBoQjaaem20GLFAko2EraVSzD8ow2xm3U8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (118, '2026-12-01T03:28:26.595Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '18271a4e35876bec61efc2e4cefa45deb1a47f70f179f3bbfab0ab7e62478dcb', '435b44529dc01f1f15f3c143567a150232d63d4dee7f1af1ccb0aa43d2bfc04d', '{"original_words":{"01a22fa5-85d3-76a9-99ca-32a63cbc3769":"xx6m-PKsxkXi9caVVlY2Xulbv1-o2lj2RSZmI4ZTnL4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (119, '2026-12-01T03:28:26.596Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '435b44529dc01f1f15f3c143567a150232d63d4dee7f1af1ccb0aa43d2bfc04d', '3a584e832d90a377356b0f7a3a56f2d4bef21f8b4851e52ee52c9fe353020637', '{"passed_on":{"01a22fa5-85e4-7551-9628-7230cf37592e":"4B2NGCFf1-QHgvzbNEfzQfe6F6DcD9Piq4zYK3TJDwo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (120, '2026-12-01T03:28:26.597Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '3a584e832d90a377356b0f7a3a56f2d4bef21f8b4851e52ee52c9fe353020637', '8629f66fd603f651005848998a91533a82ccdbdf0b45995a8330b62a12e61075', '{"passed_on":{"01a22fa5-85e4-7552-8cf6-4d11dac0aa3e":"5Zng07u0_NKv0h1MBe-zaZy9WlsnE_QFM69hChCh_Rk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (121, '2026-12-01T03:28:26.597Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '8629f66fd603f651005848998a91533a82ccdbdf0b45995a8330b62a12e61075', '1bf5da2132372346a5d563e8ef6adeec6089bfae1f9b30ea1f3e6512bc146525', '{"passed_on":{"01a22fa5-85e5-72b4-ab1e-3aaf9b55e567":"BhaavUcoGomfYzKB4SXkWFAM9MnDUmOZOo7BlNKPT7Q"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (122, '2026-12-01T03:28:26.597Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '1bf5da2132372346a5d563e8ef6adeec6089bfae1f9b30ea1f3e6512bc146525', '0d868c52eacffc692e1442cfe6577e1c7b31881a1c905c61da5b4dd309e3843d', '{"passed_on":{"01a22fa5-85e5-72b5-8aae-132d41752e0c":"CEp7BWInfitKLxAHqL8C4TgMq7n_w-Bc6-PoPtFhMOo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (123, '2026-12-01T03:28:26.598Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '0d868c52eacffc692e1442cfe6577e1c7b31881a1c905c61da5b4dd309e3843d', '7a5056350b46d22342e21fc71ff779303582e26e944a4bb5925866ed64ccbf99', '{"passed_on":{"01a22fa5-85e6-7245-919e-853380c42e88":"H98EHzBn4gAMzMMSRcu1qCxUmo0wYwXH50F9xY0Si5w"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (124, '2026-12-01T03:28:26.598Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '7a5056350b46d22342e21fc71ff779303582e26e944a4bb5925866ed64ccbf99', '857702eefbdec336d0553985099cdf1e7274ff2a8642bcd8e046a81d4d3e4dcb', '{"passed_on":{"01a22fa5-85e6-7246-b3e5-c0ffcb01f41f":"7gi3DYEXesmIOYKDn-y_hQF7GNFNa4_noIBT5E-Cddw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (125, '2026-12-01T03:28:26.599Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '857702eefbdec336d0553985099cdf1e7274ff2a8642bcd8e046a81d4d3e4dcb', 'd562403aed9ce2d297b7d55646f170e678aa7a3090f14d180495f17198bfbfc7', '{"passed_on":{"01a22fa5-85e6-7247-b74e-8da9211bca3c":"VsPnTrTz3kk6bRpaN3GN-H3JJW2CMWYe1ZUsaJv1VGc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (126, '2026-12-01T03:28:26.599Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'd562403aed9ce2d297b7d55646f170e678aa7a3090f14d180495f17198bfbfc7', '72cf233ee834fc3ea0acc1d5ee5985ce91d6ee70757c374eb817459557ec669a', '{"passed_on":{"01a22fa5-85e7-721d-95aa-93189c54768d":"Nj_nsnzztX8A91NgZRAUpDqYpuEm9BiTQH80UsEUwlU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (127, '2026-12-01T03:28:26.602Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '72cf233ee834fc3ea0acc1d5ee5985ce91d6ee70757c374eb817459557ec669a', 'c86e90a9ef499e64dcee60e41b577da84700e7c351f09e95cf46d040dbb5dfd5', '{"proposals":{"01a22fa5-85e9-7216-8f17-c1bc8718daaf":"TodLWIqsfQjaCggEHaxXaTwDKf8ghYo2jZY-cGuSesU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (128, '2026-12-01T03:28:26.602Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'c86e90a9ef499e64dcee60e41b577da84700e7c351f09e95cf46d040dbb5dfd5', '9db757e6051d4cd06a802c6f732672c0280648c9703fca312091ae62531956b5', '{"proposals":{"01a22fa5-85ea-75a9-a3ac-4152223002df":"HRtxIR4CEx9qtMkwAQDsunlFiq5wAZTm5sPVPP6mDd0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (129, '2026-12-01T03:28:26.602Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '9db757e6051d4cd06a802c6f732672c0280648c9703fca312091ae62531956b5', '59bc4df76b4441ca3d39507c0753ce41875ea5b59bb2dd172a1b976a2e587009', '{"proposals":{"01a22fa5-85ea-75aa-9c16-3ef2dbbcca61":"y9OIgj3xLPvU5x2w8AT5YgdmWfYylJhLL2ARbAWvI3c"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (130, '2026-12-01T03:28:26.603Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '59bc4df76b4441ca3d39507c0753ce41875ea5b59bb2dd172a1b976a2e587009', 'a3551e28ae8898a86c1488553e7f6e282c80d22c91c33ed3de0254722cd9734c', '{"proposals":{"01a22fa5-85eb-779c-a5fe-9225f1fb90a2":"VPT-31PgW9UZq2tAB0mrZkjVAkHtOyi8sSVa6IK8N5w"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (131, '2026-12-01T03:28:26.603Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'a3551e28ae8898a86c1488553e7f6e282c80d22c91c33ed3de0254722cd9734c', '64272a70f161427a8681dcd6f00dba825f6b716506768188f86275aa236e5949', '{"proposals":{"01a22fa5-85eb-779d-9243-98c47c95c62a":"VRM5c6KBldn69b2DQjThh0K7QuDEOX-GhPh21KzDgbc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (132, '2026-12-01T03:28:26.603Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '64272a70f161427a8681dcd6f00dba825f6b716506768188f86275aa236e5949', 'e3f7287f57bc9758551fec71bbca98e46db724b204d1a1a04bcd9a77d32a2a5e', '{"proposals":{"01a22fa5-85eb-779e-a5e3-baf3e097eb90":"TMATG-GU72VWWlzCQCKL5r3z36n8k078KBdNziHLavo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (133, '2026-12-01T03:28:26.604Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'e3f7287f57bc9758551fec71bbca98e46db724b204d1a1a04bcd9a77d32a2a5e', '05165e5a9106cf078025da48d1008e0d94b2e9b8da234855404723d349847ddf', '{"proposals":{"01a22fa5-85ec-7406-afe4-00ca67f98a9c":"SC_8APTURxLBKzoTLAVnOeRpZBN87Cto8_YpCpC0xUc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (134, '2026-12-01T03:28:26.605Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '05165e5a9106cf078025da48d1008e0d94b2e9b8da234855404723d349847ddf', 'b5e51c74012780470b212b960444e8460dc29aacc3778bb4941df312b0acca88', '{"proposals":{"01a22fa5-85ed-7310-83cf-019a175bf7d4":"loS0kYUWsAGh1BuYq9zatMOffYRDMMHktagjhT32w8M"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (135, '2026-12-01T03:28:26.605Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'b5e51c74012780470b212b960444e8460dc29aacc3778bb4941df312b0acca88', 'e5fc6a820561c8b3f58a827918d7c0529db142f693c8d4cd0948ddf4162bc348', '{"proposals":{"01a22fa5-85ed-7311-8583-d90ffb4a350e":"ya4w4uHTLk37QaMQxCQuR8QKXIrY_z5faMPoktLPGyA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (136, '2026-12-01T03:28:26.609Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'e5fc6a820561c8b3f58a827918d7c0529db142f693c8d4cd0948ddf4162bc348', '7f4bfab4ac1b82e2f47c0f2efeea3486574b996301f1406cea827553ff9791a2', '{"proposals":{"01a22fa5-85ed-7312-bdee-168783f594e4":"iztCnDdIQRmr3Fsxw_B0cI1H7ZTh_cqwKLF9t5FjNcw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (137, '2026-12-01T03:28:26.609Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '7f4bfab4ac1b82e2f47c0f2efeea3486574b996301f1406cea827553ff9791a2', '99988cc62b8eca6989827a924098b9ecccff03968e72aa95fac6030f1671cdc2', '{"proposals":{"01a22fa5-85f1-7061-bd39-0a1d97917208":"zfPZnygtHEp5X1-OBsDvPGZH1a2ZoSg61cRxBZX2yZs"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (138, '2026-12-01T03:28:26.610Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '99988cc62b8eca6989827a924098b9ecccff03968e72aa95fac6030f1671cdc2', 'af0cca5c47e89c7002dc599a2bdd365f64da7b678eba445dd620c455f9337268', '{"proposals":{"01a22fa5-85f1-7062-a488-c8f8df67dd86":"G7PNeLbNbC-x3NHwMlDuLcAU7BAZQ7rVJiGA9Yqptcg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (139, '2026-12-01T03:28:26.610Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'af0cca5c47e89c7002dc599a2bdd365f64da7b678eba445dd620c455f9337268', '7295f562e19ce7b25d760cdf15276083462c237d0d9a82a8c898aba07295faa7', '{"proposals":{"01a22fa5-85f2-7538-afd7-69aeb10263b4":"Ihwcx_eC94nUN53IWQEU1Vr9S0O_RIuxUB5LNpSNb98"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (140, '2026-12-01T03:28:26.610Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '7295f562e19ce7b25d760cdf15276083462c237d0d9a82a8c898aba07295faa7', '555e24d089b5b7a8c63d865f2e274b929dfd1dd7381e8627e3e92b8d767a80eb', '{"proposals":{"01a22fa5-85f2-7539-9caa-cbd0fc18b7ff":"_jfcCaHlglCAMYkzH0RNjpmDfV06fe92tZ9H03c6Bh8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (141, '2026-12-01T03:28:26.611Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '555e24d089b5b7a8c63d865f2e274b929dfd1dd7381e8627e3e92b8d767a80eb', 'bb89dd1702f9f7e89253e6b89dbe32132f70ff17016f1d96629e679b13770d8c', '{"proposals":{"01a22fa5-85f3-779d-9156-e5673542ea52":"XajNu-Di06H60V9ZUnfG1RjjfBUQv98gmgfTHnIWka0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (142, '2026-12-01T03:28:26.611Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'bb89dd1702f9f7e89253e6b89dbe32132f70ff17016f1d96629e679b13770d8c', 'c7dd8d19129f509cf357d58fdc532e661c473bd4db1c695e3892b100fb1e071e', '{"restrictions":{"01a22fa5-85f3-779e-81a5-39d76bb78bc1":"RRbPHW-qstHnBZZ4UFWmj6h8g7ph7wV8QRUIB6n2D18"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (143, '2026-12-01T03:28:26.612Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'c7dd8d19129f509cf357d58fdc532e661c473bd4db1c695e3892b100fb1e071e', '9c11a96bcc83cb6e8a4aab9f337c7ed318c30680607fc5d752db47e4a7ee9e95', '{"restrictions":{"01a22fa5-85f4-77cc-85d2-82413c86d495":"fkVbru8sqKesgi3pSgmIRcif8DKPFSwf90hHBUI1kiI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (144, '2026-12-01T03:28:26.613Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '9c11a96bcc83cb6e8a4aab9f337c7ed318c30680607fc5d752db47e4a7ee9e95', 'bdc515b393eed6b7f3fa523078175ed98328aa1e3d96bfc3f5979685cfe9c887', '{"restrictions":{"01a22fa5-85f5-70c4-bc7a-7b6e62ee4e4b":"PPy4Ri87t4bwF3CppePfFw56lfua_0KRHZNrRRg-h-4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (145, '2026-12-01T03:28:26.614Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'bdc515b393eed6b7f3fa523078175ed98328aa1e3d96bfc3f5979685cfe9c887', '06626bac381a0e9526c0e6ca69a88704c8cbcd7202d93c724da346ebcb9b1b17', '{"restrictions":{"01a22fa5-85f6-74e3-aeed-7bb2abb28511":"VUpswLzIKuPN32-GsF-Q7vUg7sNBz1BQ9iHaaThsUHk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (146, '2026-12-01T03:28:26.614Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '06626bac381a0e9526c0e6ca69a88704c8cbcd7202d93c724da346ebcb9b1b17', 'd43f103be5168b7f292679a6d496814974338bca3e0c627ccb5c45c639eacbac', '{"restrictions":{"01a22fa5-85f6-74e4-83b4-616f75af8a1f":"CMZiIZyVaFN2ftg6ayLUszRIRLf9V0CXWKa0C6MNhhc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (147, '2026-12-01T03:28:26.615Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'd43f103be5168b7f292679a6d496814974338bca3e0c627ccb5c45c639eacbac', 'b1b3a8f328c2c3176cf4f5ae81d7e89f7c167f9c01d092fd6efca824fa0269b7', '{"rights_requests":{"01a22fa5-85f7-7025-be16-97b733480cd6":"mwodpqodY4cpviA-yJr1C41Kv0DRpGoQdvlAXNtpK38"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (148, '2026-12-01T03:28:26.615Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'b1b3a8f328c2c3176cf4f5ae81d7e89f7c167f9c01d092fd6efca824fa0269b7', '4b9a5f0c2591a8b87413d8ac19c9f6babcdbc1eb2eb6e6c163c3b3eb27ff7e8e', '{"rights_requests":{"01a22fa5-85f7-7026-b3a8-973a3cd8d37f":"AVfIbPZ2Z00AsbSZbOrLQmYUMOx8NFB6JlrC7oCJ0_w"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (149, '2026-12-01T03:28:26.616Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '4b9a5f0c2591a8b87413d8ac19c9f6babcdbc1eb2eb6e6c163c3b3eb27ff7e8e', 'fbb80c09f147ad804172e2f6ac8f4aad38e5759d7f514be163bdeda4d6ec470d', '{"rights_requests":{"01a22fa5-85f8-70aa-ac12-031dd06f7b96":"otEc8qcAdirj_nPqfMXlWNOTo4WeLe-P03UOf5HRWT0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (150, '2026-12-01T03:28:26.617Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'fbb80c09f147ad804172e2f6ac8f4aad38e5759d7f514be163bdeda4d6ec470d', '9f209983f8beaaaa92dbae276ffc41c656bde7f8be0a9cd6695cbaca58a5d4d9', '{"rights_requests":{"01a22fa5-85f9-706c-81c4-76086637f319":"gPAX1U4NVzKTz4rtFnmLEoxO_A4R1MWmE-dmSDzxgyE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (151, '2026-12-01T03:28:26.617Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '9f209983f8beaaaa92dbae276ffc41c656bde7f8be0a9cd6695cbaca58a5d4d9', 'fb48cf3543bc4bc7b0e11dee5722d5e372ac1322e3400b9f45558cdfc912ff3d', '{"rights_requests":{"01a22fa5-85f9-706d-9733-2c93a6ae5672":"lnaWLmyu9TsHv07ZLbnMKF6h8KSsUk8FU3nkhhFQrW0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (152, '2026-12-01T03:28:26.618Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'fb48cf3543bc4bc7b0e11dee5722d5e372ac1322e3400b9f45558cdfc912ff3d', 'b0de0d14cb8601cb656f24d9f603dba64bcc39b5fa7a6e0eaaa0138e617b772e', '{"waiting_evidence":{"01a22fa5-85fa-74ad-80a5-ab7df7daafa6":"vEnTVDLdBB2GVGldKe8I8_pHRjghGaDKEZrbvhOozzk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (153, '2026-12-01T03:28:26.618Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'b0de0d14cb8601cb656f24d9f603dba64bcc39b5fa7a6e0eaaa0138e617b772e', 'fdfa178b3fa2a5b91a08229c093070ba3cfa425f484ed4b3174205d5268e6989', '{"waiting_evidence":{"01a22fa5-85fa-74ae-80a8-a9349cfac63f":"NEOkZu5LWV8iGkKOCTbytXXHVifwFV0mqjGLg236Y18"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (154, '2026-12-01T03:28:26.619Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'fdfa178b3fa2a5b91a08229c093070ba3cfa425f484ed4b3174205d5268e6989', 'c9d874272a7f2d0cf97cd512014ca2941153a3c04764f385cbd74d57053ca73a', '{"waiting_evidence":{"01a22fa5-85fb-7779-a923-625e371cd1a0":"gMhEKPWyJMDk9z9CWBxIKrlggv1q0yhgAggosoyG-NE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (155, '2026-12-01T03:28:26.619Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'c9d874272a7f2d0cf97cd512014ca2941153a3c04764f385cbd74d57053ca73a', '249f174bc1cb88cb21545ed7a0e396a19b065a73c42f420e2808896da4c2e5f7', '{"waiting_evidence":{"01a22fa5-85fb-777a-9a4f-31c196889c66":"Bpk8wfKPOLEr7AjRo_QZm1Uplv-bmEmbBeSE-KdjWFA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (156, '2026-12-01T03:28:26.620Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '249f174bc1cb88cb21545ed7a0e396a19b065a73c42f420e2808896da4c2e5f7', 'e5c2a8a69ab2a41b753dfb41e338807b7b846413af59da8c6039e9d5c8908d80', '{"warnings":{"01a22fa5-85fb-777b-aa19-caf1123b679e":"2S0BfHOv0Cz9aKenm-mlS3S9hVipB69NEywQgvycnog"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (157, '2026-12-01T03:28:26.620Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'e5c2a8a69ab2a41b753dfb41e338807b7b846413af59da8c6039e9d5c8908d80', '2a8d5e0d1193d20c85b68749ffb2da9773b156f2f3f024894ce7b9b3f7af907c', '{"warnings":{"01a22fa5-85fc-70ab-b32b-24fbf33c5679":"d2FbzM6jxXALCsn1rSbS7rd_06Iz0UznUA8AdBt84aE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (158, '2026-12-01T03:28:26.620Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '2a8d5e0d1193d20c85b68749ffb2da9773b156f2f3f024894ce7b9b3f7af907c', '8a5a41b88da04170415fae858a3ea06d945744ee6eac6c8bbe741153131271bb', '{"warnings":{"01a22fa5-85fc-70ac-8592-488dcdba8cbe":"i23xX5WBVC0zZ2lwYALzwoHwpU01SpAwmZlOu4quxWo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (159, '2026-12-01T03:28:26.621Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '8a5a41b88da04170415fae858a3ea06d945744ee6eac6c8bbe741153131271bb', '1ac113c5dabc1103f0080f01d62e1fa487bda1b96e5fc5b284d433969dfc6fde', '{"warnings":{"01a22fa5-85fd-73c7-9a3e-f1efed70ce94":"xy9fnrS_Oflrn8CtPK4CnpetuOb3KzDBKlA1aCbH2NQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (160, '2026-12-01T03:28:26.621Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '1ac113c5dabc1103f0080f01d62e1fa487bda1b96e5fc5b284d433969dfc6fde', '6395dd60f6025afa3d90f3bd7baff4d8f024723a2d989285bbe5cc59b499eac0', '{"warnings":{"01a22fa5-85fd-73c8-ac01-6da0a3586b01":"1y2DlnGWClYtjFuPD_YbLoq83LBqGNZBcWQlfE2JNA4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (161, '2026-12-01T03:28:26.622Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '6395dd60f6025afa3d90f3bd7baff4d8f024723a2d989285bbe5cc59b499eac0', '8cea9895e60d3459a443ea02ae2ca8194db5fb1460f7740df1932a487b9bf759', '{"warnings":{"01a22fa5-85fe-76c2-9b46-5f426e8cce66":"pLnRXUPESb1qYs_AO6bX3LvNgvUAZWLhA2zPBha2jtk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (162, '2026-12-01T03:28:26.622Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '8cea9895e60d3459a443ea02ae2ca8194db5fb1460f7740df1932a487b9bf759', 'd6f365eb782de644da0fe5a9b3374850657a2b1cc0a2216330f60c3f9e1f2cf8', '{"passed_on":{"01a22fa5-85fe-76c4-ab1f-a6b1c75bb370":"QOTQolrjjWsXKCBKVCs5cZrgTKJa7jLQjICtghJ7dlM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (163, '2026-12-01T03:28:26.623Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'd6f365eb782de644da0fe5a9b3374850657a2b1cc0a2216330f60c3f9e1f2cf8', 'bcfbb6ecbf728558ed658ed46d876486fc99f5f21988acc4c327c01f36266e00', '{"passed_on":{"01a22fa5-85ff-752e-9f20-9005b6bdefd3":"nIJjIfyq87QvPM53WvI7QXlf5HnGRqE0aSc3gbL9t6w"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (164, '2026-12-01T09:00:00.000Z', 'looks-sealed', 'the-register-itself', 'the-register-itself', '01a22fa5-8600-7521-8355-968725280361', '', '{"looks":8}', 'bcfbb6ecbf728558ed658ed46d876486fc99f5f21988acc4c327c01f36266e00', '337003039711de4b2261a4351283cc231c8362f2dd05ee456e9faac2d21d288b', '{"ledger_seals":{"01a22fa5-8600-7521-8355-968725280361":"FelGWxSlIc3W3HWdqfXG-Pb7vMYBkzLXsH55LvaIOkc"}}');
insert into calendar_feeds (id, secret_hash, made_at, ends_on, by_oid, by_tid, by_name)
  values ('01a22fa5-859d-77dd-82b9-588183fbe18c', 'x', '2026-12-01T09:00:00.000Z', '2027-12-01', 'o', 't', 'Ruth Abbey');
insert into checkpoints (origin, size, signed_at, note)
  values ('01a22fa5-85b7-7458-8efa-8aa8cd300572', 1, '2026-12-01T09:00:00.000Z', 'x');
insert into circumstances (id, restriction_id, reported_at, what, by_oid, by_tid, by_name, by_address, answer_by)
  values ('01a22fa5-8591-7765-bddc-ac180c5e25f3', '01a22fa5-8589-72a4-ba87-e8fb4ff56d38', '2026-12-03T09:00:00.000Z', 'She has help now.', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'frances.lane@ambleford.example', '2026-12-31');
insert into closing_letters (id, formal_warning_id, kind, decided_on, made_at, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22fa5-8538-75d1-9c4e-c08a63a7bcf5', '01a22fa5-852b-72ae-9fa5-effb439c17a4', 'objection-answer', '2026-11-03', '2026-11-03T09:00:00.000Z', 'sent', '2026-11-03', 'post', 'Our reference: F-439C-17A4
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
  values ('01a22fa5-85c5-76ad-a8d8-69fce208435a', '01a22fa5-852b-72ae-9fa5-effb439c17a4', 'formal-warning-withdrawal', '2026-11-03', '2026-11-03T09:00:00.000Z', 'sent', '2026-11-03', 'post', 'Our reference: F-439C-17A4
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
  values ('01a22fa5-85c5-76ae-b607-a0d2ac8d0ac8', '01a22fa5-852b-72ae-9fa5-effb439c17a4', 'precautions-ended', '2026-11-03', '2026-11-03T09:00:00.000Z', 'sent', '2026-11-03', 'post', 'Our reference: F-439C-17A4
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
  values ('01a22fa5-85c6-754c-8f9d-f5b1d0b3e10d', '01a22fa5-852b-72ae-9fa5-effb439c17a4', 'objection-answer', '2026-11-03', '2026-11-03T09:00:00.000Z', 'to-write', '2026-11-03', 'post', 'Our reference: F-439C-17A4
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
  values ('01a22fa5-85c6-754d-a080-330359dd9a3b', '01a22fa5-852b-72ae-9fa5-effb439c17a4', 'objection-answer', '2026-11-03', '2026-11-03T09:00:00.000Z', 'not-notified', '2026-11-03', 'post', 'Our reference: F-439C-17A4
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
  values ('01a22fa5-859e-70f5-bfb8-d67c2a9f2c8c', 'a@x.example', '{}', 'Left.', '{}', '2026-12-01T09:00:00.000Z', 'o', 't', 'Ruth Abbey');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a22fa5-8519-7090-bc8c-69729a10373d', '01a22fa5-8518-73c9-9700-ad1c68dd0281', 'email', 'petra.holm@example.org', 'petra.holm@example.org', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a22fa5-8519-7091-a4f0-7cfc6f91c5c2', '01a22fa5-8518-73c9-9700-ad1c68dd0281', 'number', '07700 900456', '+447700900456', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a22fa5-8519-7092-a0e9-631d0e0d5d73', '01a22fa5-8518-73c9-9700-ad1c68dd0281', 'name', 'Petra Holm', 'petra holm', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a22fa5-8592-7014-95a8-366afb0994b4', '01a22fa5-8518-73c9-9700-ad1c68dd0281', 'email', 'p.holm@example.net', 'p.holm@example.net', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a22fa5-85a6-7057-a116-8ef9df9bf75a', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'email', 'every.state@example.net', 'every.state@example.net', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a22fa5-85a9-7355-995a-912315669b17', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'postal-address', '2 Mill Lane
AM1 2JM', 'AM1 2JM|2 mill lane', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose)
  values ('01a22fa5-85aa-7115-9257-38a34fba8a81', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'number', '01632 960001', '+441632960001', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'shared');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22fa5-85ab-706c-8eb9-f08e2ff1bea0', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'email', 'solicitor@example.net', 'solicitor@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'solicitor', 'Kim 0');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22fa5-85ac-75ae-945a-8cabd8fa1c21', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'email', 'mp@example.net', 'mp@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'mp', 'Kim 1');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22fa5-85ad-75cd-bffd-90dfcb0f689e', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'email', 'councillor@example.net', 'councillor@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'councillor', 'Kim 2');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22fa5-85ae-77d6-ab96-6a13ff5ed741', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'email', 'advocate@example.net', 'advocate@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'advocate', 'Kim 3');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22fa5-85ae-77d7-8430-ea2014899c87', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'email', 'carer@example.net', 'carer@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'carer', 'Kim 4');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22fa5-85af-7480-be0f-ed7180c45c11', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'email', 'support-worker@example.net', 'support-worker@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'support-worker', 'Kim 5');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22fa5-85b0-722c-a6ac-b97cfaf57aad', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'email', 'relative@example.net', 'relative@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'relative', 'Kim 6');
insert into corrections (id, record_kind, record_id, field, before, after, why, at, by_oid, by_tid, by_name)
  values ('01a22fa5-8598-7189-b275-5a1c2502da50', 'escalation', '01a22fa5-853e-774b-a175-9f79f14ae25a', 'account', 'planted-word-7f3a', 'Once.', 'It was a slip.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into customers (id, added_at)
  values ('01a22fa5-8518-73c9-9700-ad1c68dd0281', '2026-11-03T09:00:00.000Z');
insert into customers (id, added_at, merged_into)
  values ('01a22fa5-8592-7013-8afa-8f891ae11151', '2026-11-03T09:00:00.000Z', '01a22fa5-8518-73c9-9700-ad1c68dd0281');
insert into customers (id, added_at)
  values ('01a22fa5-85a6-7056-afb4-7b604ae53d42', '2026-11-03T09:00:00.000Z');
insert into customers (id, added_at, language)
  values ('01a22fa5-85c7-7654-9103-62f06ac531a4', '2026-11-03T09:00:00.000Z', 'english');
insert into customers (id, added_at, language)
  values ('01a22fa5-85c7-7655-8182-77f84e2c75ac', '2026-11-03T09:00:00.000Z', 'welsh');
insert into customers (id, added_at, language)
  values ('01a22fa5-85c8-70bd-95fe-c9a978b15dc7', '2026-11-03T09:00:00.000Z', 'both');
insert into decision_drafts (id, escalation_id, by_oid, by_tid, by_name, form, saved_at)
  values ('01a22fa5-85ba-75dc-99bb-a4c9be055352', '01a22fa5-8524-76a5-a47f-94674b85e207', 'x', 'x', 'x', 'x', '2026-12-01T09:00:00.000Z');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22fa5-852b-72ad-9827-1f4c57d65954', '01a22fa5-8524-76a5-a47f-94674b85e207', 'warn-formally', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, considered, terms, decided_at, by_oid, by_tid, by_name)
  values ('01a22fa5-8543-7553-b057-a79558851329', '01a22fa5-853e-774b-a175-9f79f14ae25a', 'approve', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"None needed: we know of no disability.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', '{"measures":[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}],"ways":[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}],"contact":{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"},"deputy":{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"},"mail":{"kind":"forward","exceptions":[]},"services":null,"scopeReason":"It concerns every service.","until":null,"reviewOn":"2027-05-03"}', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into decisions (id, escalation_id, outcome, reasons, considered, terms, decided_at, by_oid, by_tid, by_name)
  values ('01a22fa5-8589-72a3-acd1-25a1ee8a55c3', '01a22fa5-8585-76a6-a035-773766b1198d', 'approve', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"None needed: we know of no disability.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', '{"measures":[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}],"ways":[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}],"contact":{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"},"deputy":{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"},"mail":{"kind":"forward","exceptions":[]},"services":null,"scopeReason":"It concerns every service.","until":null,"reviewOn":"2027-05-03"}', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22fa5-85c8-70be-a3bc-bd7d3dfed04a', '01a22fa5-8524-76a5-a47f-94674b85e207', 'decline', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22fa5-85c9-7379-a525-f5329b9f14c7', '01a22fa5-8524-76a5-a47f-94674b85e207', 'no-action', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22fa5-85c9-737a-a29b-407b969a1a1f', '01a22fa5-8524-76a5-a47f-94674b85e207', 'ask-for-more', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22fa5-85ca-7783-ac05-c3737487adaa', '01a22fa5-8524-76a5-a47f-94674b85e207', 'refer-to-legal', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22fa5-85ca-7784-9ed8-624d44a4b976', '01a22fa5-8524-76a5-a47f-94674b85e207', 'warn-instead', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22fa5-85ca-7785-bbe3-4d4a21206e0b', '01a22fa5-8524-76a5-a47f-94674b85e207', 'treat-as-complaint', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22fa5-85cb-7126-8951-3df24c5eef8c', '01a22fa5-8524-76a5-a47f-94674b85e207', 'legal-advice', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22fa5-8559-748e-aa14-41d1e95638ba', '01a22fa5-8557-71ee-8091-b19852d844e8', 'message', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22fa5-85cc-71ac-9cae-ce21ae3479ec', '01a22fa5-8557-71ee-8091-b19852d844e8', 'filed-mail', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22fa5-85cc-71ad-88b9-54cb170e27c0', '01a22fa5-8557-71ee-8091-b19852d844e8', 'information-request', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22fa5-85cc-71ae-b0ff-225d241b37e0', '01a22fa5-8557-71ee-8091-b19852d844e8', 'subject-access', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22fa5-85cd-7168-84ee-d128b44bdaa0', '01a22fa5-8557-71ee-8091-b19852d844e8', 'data-protection-complaint', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22fa5-85cd-7169-9513-e5eda3066ab3', '01a22fa5-8557-71ee-8091-b19852d844e8', 'safeguarding', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22fa5-85ce-7548-b412-459d228b04d7', '01a22fa5-8557-71ee-8091-b19852d844e8', 'complaint', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22fa5-85ce-7549-8805-6920e14bbc38', '01a22fa5-8557-71ee-8091-b19852d844e8', 'adjustments', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22fa5-8524-76a5-a47f-94674b85e207', '01a22fa5-8518-73c9-9700-ad1c68dd0281', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'formal-warning', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22fa5-853e-774b-a175-9f79f14ae25a', '01a22fa5-8518-73c9-9700-ad1c68dd0281', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'approved', 'Once.', 3, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22fa5-8585-76a6-a035-773766b1198d', '01a22fa5-8518-73c9-9700-ad1c68dd0281', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'approved', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22fa5-85cf-744a-8382-ff6ad02cac74', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'pending', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22fa5-85cf-744b-a45d-b390f94a364d', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'more-wanted', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22fa5-85d0-7133-98a9-14b220a4aad7', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'withdrawn', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22fa5-85d0-7134-be17-05228ab87207', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'declined', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22fa5-85d1-7629-b131-c78aea1595ee', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'no-action', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22fa5-85d1-762a-ae15-197bb3867906', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'referred', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22fa5-85d2-7614-9872-17d9fa4b08f6', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'warning-instead', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22fa5-85d3-76a8-9c51-6ed7e42fade9', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'complaint', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into evidence (id, escalation_id, added_at, channel, contact, compared)
  values ('01a22fa5-8524-76a6-a21d-0051bf266d81', '01a22fa5-8524-76a5-a47f-94674b85e207', '2026-11-03T09:00:00.000Z', 'telephone', '{"channel":"telephone","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into evidence (id, escalation_id, added_at, channel, message_id, contact, sha256, bytes, compared, filed_salt)
  values ('01a22fa5-853e-774c-b4a3-0367507dd313', '01a22fa5-853e-774b-a175-9f79f14ae25a', '2026-11-03T09:00:00.000Z', 'email', '<a@example.org>', '{"channel":"email","internetMessageId":"<a@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 'fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649', 79, 0, 'Vd5a1mqmPfCS1lPDRqZ6Rg');
insert into evidence (id, escalation_id, added_at, channel, message_id, contact, sha256, bytes, compared, filed_salt)
  values ('01a22fa5-853e-774d-99da-8b14240e0abe', '01a22fa5-853e-774b-a175-9f79f14ae25a', '2026-11-03T09:00:00.000Z', 'email', '<b@example.org>', '{"channel":"email","internetMessageId":"<b@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 'fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649', 79, 0, 'vunsTkuQ9Icorff0p5gPPA');
insert into evidence (id, representation_id, added_at, channel, message_id, contact, sha256, bytes, compared, filed_salt)
  values ('01a22fa5-8561-7526-b33e-22787baeea1b', '01a22fa5-8560-71e8-b685-77b5de2628e4', '2026-11-03T09:00:00.000Z', 'email', '<c@example.org>', '{"channel":"email","internetMessageId":"<c@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 'fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649', 79, 0, 'zG61gX5HA0TK1BJACmma0Q');
insert into evidence (id, escalation_id, added_at, channel, message_id, contact, compared)
  values ('01a22fa5-8585-76a7-96e7-81d4d4648bb3', '01a22fa5-8585-76a6-a035-773766b1198d', '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 0);
insert into evidence (id, escalation_id, added_at, channel, contact, compared)
  values ('01a22fa5-85d3-76a9-99ca-32a63cbc3769', '01a22fa5-8524-76a5-a47f-94674b85e207', '2026-11-03T09:00:00.000Z', 'in-person', '{"channel":"telephone","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into evidence (id, escalation_id, added_at, channel, contact, compared)
  values ('01a22fa5-85d4-7209-b122-e9609aba3f8c', '01a22fa5-8524-76a5-a47f-94674b85e207', '2026-11-03T09:00:00.000Z', 'post', '{"channel":"telephone","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into evidence (id, escalation_id, added_at, channel, contact, compared)
  values ('01a22fa5-85d4-720a-ace7-97f6294548f7', '01a22fa5-8524-76a5-a47f-94674b85e207', '2026-11-03T09:00:00.000Z', 'social-media', '{"channel":"telephone","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into formal_warnings (id, customer_id, escalation_id, service, behaviours, reasons, decided_on, made_at, by_oid, by_tid, by_name, by_address, state, sent_on, method, text, lapses_on, recorded_at, recorded_by_oid, recorded_by_tid, recorded_by_name, lapses_after_months)
  values ('01a22fa5-852b-72ae-9fa5-effb439c17a4', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '01a22fa5-8524-76a5-a47f-94674b85e207', 'Housing', '["abusive"]', 'Twelve insults after a polite warning.', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'frances.lane@ambleford.example', 'given', '2026-11-03', 'post', 'Our reference: F-439C-17A4
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
  values ('01a22fa5-85d5-7495-b14f-c941d51ec3e2', '01a22fa5-85a6-7056-afb4-7b604ae53d42', '01a22fa5-8524-76a5-a47f-94674b85e207', 'Housing', '["abusive"]', 'Twelve insults after a polite warning.', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'frances.lane@ambleford.example', 'to-send', '2026-11-03', 'post', 'Our reference: F-439C-17A4
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
  values ('01a22fa5-85d6-74ef-b56d-a46a59bcfa01', '01a22fa5-85a6-7056-afb4-7b604ae53d42', '01a22fa5-8524-76a5-a47f-94674b85e207', 'Housing', '["abusive"]', 'Twelve insults after a polite warning.', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'frances.lane@ambleford.example', 'withdrawn', '2026-11-03', 'post', 'Our reference: F-439C-17A4
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
  values ('01a22fa5-859a-7648-bb0c-c5d0afaecf74', '01a22fa5-8518-73c9-9700-ad1c68dd0281', 'A claim.', '2027-06-01', '2026-12-01T09:00:00.000Z', '[]', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into import_corrections (import_id, row_number, field, becomes)
  values ('01a22fa5-8599-702c-a505-7db65d546e6b', 1, 'x', 'x');
insert into import_files (import_id, content)
  values ('01a22fa5-8599-702c-a505-7db65d546e6b', x'66726f6d20612066696c65');
insert into import_findings (id, import_id, stops, row_number, column_number, what, about)
  values ('01a22fa5-85a0-7411-810d-db7b724c2c61', '01a22fa5-8599-702c-a505-7db65d546e6b', 0, 2, 1, 'column-not-used', 'Notes');
insert into import_findings (id, import_id, stops, row_number, column_number, what, about)
  values ('01a22fa5-85fe-76c3-8bd8-342853b82a74', '01a22fa5-8599-702c-a505-7db65d546e6b', 1, 2, 1, 'column-not-used', 'Notes');
insert into import_habits (about, choice, used_at)
  values ('01a22fa5-85be-717d-aa16-519ea5ddcbf9', 'x', '2026-12-01T09:00:00.000Z');
insert into import_to_sign (id, import_id, row_number, content)
  values ('01a22fa5-85be-717e-bc93-52594ab05f5b', '01a22fa5-8599-702c-a505-7db65d546e6b', 1, 'x');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22fa5-8544-7091-9902-0fd03ed73bdb', '01a22fa5-8599-702c-a505-7db65d546e6b', 'restriction', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22fa5-85d6-74f0-b51f-547262e0d3d0', '01a22fa5-8599-702c-a505-7db65d546e6b', 'warning', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22fa5-85d7-7763-93dc-90dc4dd82b84', '01a22fa5-8599-702c-a505-7db65d546e6b', 'escalation', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22fa5-85d7-7764-bda5-50fed65866d5', '01a22fa5-8599-702c-a505-7db65d546e6b', 'letter', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22fa5-85d8-764a-992e-da9f825c70f8', '01a22fa5-8599-702c-a505-7db65d546e6b', 'representation', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22fa5-85d8-764b-aa5c-59216a1f30a8', '01a22fa5-8599-702c-a505-7db65d546e6b', 'changed-circumstances', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22fa5-85d8-764c-b946-5dad7ce0baa0', '01a22fa5-8599-702c-a505-7db65d546e6b', 'review', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22fa5-85d9-701b-934e-1e5ff5bf8740', '01a22fa5-8599-702c-a505-7db65d546e6b', 'formal-warning', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22fa5-85d9-701c-aaff-38e0e1db64c6', '01a22fa5-8599-702c-a505-7db65d546e6b', 'precaution', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22fa5-85d9-701d-be33-1785f2622345', '01a22fa5-8599-702c-a505-7db65d546e6b', 'legal-question', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22fa5-85da-7658-b787-c11b61f8fb15', '01a22fa5-8599-702c-a505-7db65d546e6b', 'closing-letter', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22fa5-85db-74a0-974a-e65e71f471eb', '01a22fa5-8599-702c-a505-7db65d546e6b', 'objection', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22fa5-85db-74a1-9151-5a275728a87b', '01a22fa5-8599-702c-a505-7db65d546e6b', 'rights-request', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22fa5-8599-702c-a505-7db65d546e6b', 'checked', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22fa5-85dc-75e7-bdd5-aba4d99e6420', 'checking', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22fa5-85dc-75e8-86d4-2d4ab18def3f', 'running', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22fa5-85dc-75e9-981f-4e51a995ebdd', 'done', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22fa5-85dd-70a0-8f0c-6065ef6a8c3a', 'unreadable', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22fa5-85dd-70a1-a68b-b111e6b0e0f6', 'stopped', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22fa5-85dd-70a2-bbbc-10e0277f6c51', 'discarded', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22fa5-85dd-70a3-adf8-07c50e61a1c8', 'to-sign', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22fa5-85dd-70a4-bc5e-5989b462bc3f', 'signed', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22fa5-85de-76a9-b795-1f84bab6ef11', 'checked', 'xlsx', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22fa5-85de-76aa-8659-bd11a5b8548e', 'checked', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'add', 0, 0, 'o', 't', 'Ruth Abbey');
insert into kysely_migration (name, timestamp)
  values ('0001-first', '2026-12-01T03:28:25.949Z');
insert into kysely_migration (name, timestamp)
  values ('0002-to-1.0.0', '2026-12-01T03:28:26.381Z');
insert into kysely_migration_lock (id, is_locked)
  values ('migration_lock', 0);
insert into ledger_seals (id, batch, sealed_at, looks)
  values ('01a22fa5-859f-74f2-a807-50948dc21aea', '01a22fa5-782d-7657-95f2-8143785fd68c', '2026-12-01T09:00:00.000Z', '{"01a22fa5-855c-7181-abf3-ea715a775bc8":"XqRyM6T1ddDJsctQJdh892","01a22fa5-855d-7469-b973-ec16a863d644":"iS8mkyUylQ9WDEN8EKvOMs","01a22fa5-855e-70e8-b165-503dea6d16bd":"WsE8J639hwOwrtJgdKOMZa","01a22fa5-855f-72b8-aafa-65a5a42bf82e":"9r6XEk9RMujWJdWGr7AqyX","01a22fa5-8560-71e7-aa90-4d157094db58":"UsscTKmJB7eB4nYjzKHn5v"}');
insert into ledger_seals (id, batch, sealed_at, looks)
  values ('01a22fa5-8600-7521-8355-968725280361', '01a22fa5-859f-74f1-8f41-a04b781ca254', '2026-12-01T09:00:00.000Z', '{"01a22fa5-85c0-7188-bbd0-e62cc6c8cd18":"qOblhckfIzVFROY7ja_V8j","01a22fa5-85c0-7189-803e-30dd21784288":"ki3AdGlwJpgd_ghFP5UcxW","01a22fa5-85c0-718a-98a8-01ea2aab7f3d":"iTJBiEhJP_r9VNQhEfYNYx","01a22fa5-85c1-733e-a24e-7823ea4f25c9":"SblBKVfnZw5wviJq542AK5","01a22fa5-85c1-733f-9704-4efde3b2acd2":"G4A60Ktwh4njwAYAoV93aB","01a22fa5-85c1-7340-be55-33c99cf27437":"IOP9CRjyTclbcxSX51q08W","01a22fa5-85c1-7341-8cbe-417ee515803d":"rdj6cmrO2d9NZniAVCfOeK","01a22fa5-85c2-7377-ac59-a16097ddd934":"uKDUN8ruUnFbwz5emAf8Xt"}');
insert into legal_questions (id, restriction_id, question, asked_at, by_oid, by_tid, by_name, advice, answered_at, answered_by_oid, answered_by_tid, answered_by_name)
  values ('01a22fa5-8545-776b-b10b-b7ed755c469c', '01a22fa5-8544-7091-9902-0fd03ed73bdb', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'No offence.', '2026-11-20T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22fa5-8544-7092-989c-4b71c4eac810', '01a22fa5-8544-7091-9902-0fd03ed73bdb', 'restriction', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'sent', '2026-11-03', 'post', 'Our reference: R-3ED7-3BDB
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
  values ('01a22fa5-8568-73a2-b1c5-dd2bc3a24f9c', '01a22fa5-8544-7091-9902-0fd03ed73bdb', 'representation-answer', '2026-11-20', '2026-11-20T09:00:00.000Z', 'The messages go on.', '2026-11-03', 'sent', '2026-11-22', 'post', 'Our reference: R-3ED7-3BDB
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
  values ('01a22fa5-856e-7303-a296-07e875c5574c', '01a22fa5-8544-7091-9902-0fd03ed73bdb', 'review-continued', '2026-11-21', '2026-11-21T09:00:00.000Z', 'It still helps.', 'sent', '2026-11-22', 'post', 'Our reference: R-3ED7-3BDB
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
  values ('01a22fa5-8581-7763-a1ce-3bc26a2b91ff', '01a22fa5-8544-7091-9902-0fd03ed73bdb', 'lifting', '2026-12-01', '2026-12-01T09:00:00.000Z', 'She keeps to it.', 'sent', '2026-12-02', 'post', 'Our reference: R-3ED7-3BDB
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
  values ('01a22fa5-8589-72a5-a44d-201a893b87eb', '01a22fa5-8589-72a4-ba87-e8fb4ff56d38', 'restriction', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'sent', '2026-11-03', 'post', 'Our reference: R-4FF5-6D38
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
  values ('01a22fa5-85de-76ab-9382-0a4d2e4f274d', '01a22fa5-8544-7091-9902-0fd03ed73bdb', 'variation', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'sent', '2026-11-03', 'post', 'Our reference: R-3ED7-3BDB
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
  values ('01a22fa5-85df-7255-bd15-db82506bf5cb', '01a22fa5-8544-7091-9902-0fd03ed73bdb', 'review-notice', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'sent', '2026-11-03', 'post', 'Our reference: R-3ED7-3BDB
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
  values ('01a22fa5-85e0-74af-90f1-fcee1e4d8b74', '01a22fa5-8544-7091-9902-0fd03ed73bdb', 'restriction', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'to-write', '2026-11-03', 'post', 'Our reference: R-3ED7-3BDB
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
  values ('01a22fa5-85e1-76a0-b592-57bfb890749a', '01a22fa5-8544-7091-9902-0fd03ed73bdb', 'restriction', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'not-notified', '2026-11-03', 'post', 'Our reference: R-3ED7-3BDB
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
  values ('01a22fa5-8524-76a5-a47f-94674b85e207', '01a22fa5-8518-73c9-9700-ad1c68dd0281', 'petra holm', 'formal-warning', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22fa5-853e-774b-a175-9f79f14ae25a', '01a22fa5-8518-73c9-9700-ad1c68dd0281', 'petra holm', 'approved', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22fa5-8585-76a6-a035-773766b1198d', '01a22fa5-8518-73c9-9700-ad1c68dd0281', 'petra holm', 'approved', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22fa5-85cf-744a-8382-ff6ad02cac74', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'every.state@example.net', 'pending', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22fa5-85cf-744b-a45d-b390f94a364d', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'every.state@example.net', 'more-wanted', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22fa5-85d0-7133-98a9-14b220a4aad7', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'every.state@example.net', 'withdrawn', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22fa5-85d0-7134-be17-05228ab87207', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'every.state@example.net', 'declined', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22fa5-85d1-7629-b131-c78aea1595ee', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'every.state@example.net', 'no-action', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22fa5-85d1-762a-ae15-197bb3867906', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'every.state@example.net', 'referred', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22fa5-85d2-7614-9872-17d9fa4b08f6', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'every.state@example.net', 'warning-instead', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22fa5-85d3-76a8-9c51-6ed7e42fade9', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'every.state@example.net', 'complaint', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22fa5-8544-7091-9902-0fd03ed73bdb', '01a22fa5-8518-73c9-9700-ad1c68dd0281', 'petra holm', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 1);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22fa5-8589-72a4-ba87-e8fb4ff56d38', '01a22fa5-8518-73c9-9700-ad1c68dd0281', 'petra holm', 'in-force', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '2027-05-03', ',designated-contact,channel-closed,', '', 0, 1);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22fa5-85f3-779e-81a5-39d76bb78bc1', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'every.state@example.net', 'agreed', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 0);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22fa5-85f4-77cc-85d2-82413c86d495', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'every.state@example.net', 'replaced', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 0);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22fa5-85f5-70c4-bc7a-7b6e62ee4e4b', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'every.state@example.net', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 0);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22fa5-85f6-74e3-aeed-7bb2abb28511', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'every.state@example.net', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 0);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22fa5-85f6-74e4-83b4-616f75af8a1f', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'every.state@example.net', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 0);
insert into look_up_days (by_oid, by_tid, day, taken)
  values ('o', 't', '2026-12-01', 1);
insert into look_ups (by_oid, by_tid, kind, full_at)
  values ('o', 't', 'acts', 1796115600000);
insert into mark_drifts (id, kind, found_at)
  values ('01a22fa5-85bf-72ab-9589-55373b1ce580', 'mark-missing', '2026-12-01T09:00:00.000Z');
insert into mark_drifts (id, kind, found_at)
  values ('01a22fa5-85e1-76a1-aa0c-11b83939087e', 'mark-missing', '2026-12-01T09:00:00.000Z');
insert into mark_drifts (id, kind, found_at)
  values ('01a22fa5-85e1-76a2-b129-3f8fbcf747ac', 'mark-left', '2026-12-01T09:00:00.000Z');
insert into mark_drifts (id, kind, found_at)
  values ('01a22fa5-85e2-7699-ae7a-e5179dd26c76', 'mark-unknown', '2026-12-01T09:00:00.000Z');
insert into merges (id, customer_id, other_id, why, merged_at, moved, by_oid, by_tid, by_name)
  values ('01a22fa5-8596-7696-ab52-720a9f5ca2c5', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '01a22fa5-8592-7013-8afa-8f891ae11151', 'The same hand.', '2026-11-03T09:00:00.000Z', '{"contact_points":["01a22fa5-8592-7014-95a8-366afb0994b4"],"proposals":[],"warnings":["01a22fa5-8593-742e-b19b-06660e785fed"],"formal_warnings":[],"escalations":[],"restrictions":[],"holds":[],"precautions":[],"rights_requests":[]}', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into objections (id, formal_warning_id, received_on, recorded_at, account, answer_by, by_oid, by_tid, by_name, by_address, answered_at, outcome, reasons, answered_by_oid, answered_by_tid, answered_by_name)
  values ('01a22fa5-8534-75ce-a95a-2bdb6245e854', '01a22fa5-852b-72ae-9fa5-effb439c17a4', '2026-11-03', '2026-11-03T09:00:00.000Z', 'I was provoked.', '2026-12-01', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Tom Birch', 'tom.birch@ambleford.example', '2026-11-03T09:00:00.000Z', 'stays', 'The words were hers.', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Tom Birch');
insert into once_only (by_tid, by_oid, key, route, body_hash, at, status, answer, looks)
  values ('t', 'o', 'k', '/api/warnings', 'h', '2026-12-01T09:00:00.000Z', 200, '{}', '[]');
insert into original_words (evidence_id, reading)
  values ('01a22fa5-853e-774c-b4a3-0367507dd313', 'waiting');
insert into original_words (evidence_id, reading)
  values ('01a22fa5-853e-774d-99da-8b14240e0abe', 'waiting');
insert into original_words (evidence_id, reading)
  values ('01a22fa5-8561-7526-b33e-22787baeea1b', 'waiting');
insert into original_words (evidence_id, reading)
  values ('01a22fa5-8524-76a6-a21d-0051bf266d81', 'whole');
insert into original_words (evidence_id, reading)
  values ('01a22fa5-8585-76a7-96e7-81d4d4648bb3', 'part');
insert into original_words (evidence_id, reading)
  values ('01a22fa5-85d3-76a9-99ca-32a63cbc3769', 'not-read');
insert into originals (evidence_id, content)
  values ('01a22fa5-853e-774c-b4a3-0367507dd313', x'46726f6d3a2070657472612e686f6c6d406578616d706c652e6f72670d0a5375626a6563743a20706c616e7465642d776f72642d376633610d0a0d0a706c616e7465642d776f72642d376633610d0a');
insert into originals (evidence_id, content)
  values ('01a22fa5-853e-774d-99da-8b14240e0abe', x'46726f6d3a2070657472612e686f6c6d406578616d706c652e6f72670d0a5375626a6563743a20706c616e7465642d776f72642d376633610d0a0d0a706c616e7465642d776f72642d376633610d0a');
insert into originals (evidence_id, content)
  values ('01a22fa5-8561-7526-b33e-22787baeea1b', x'46726f6d3a2070657472612e686f6c6d406578616d706c652e6f72670d0a5375626a6563743a20706c616e7465642d776f72642d376633610d0a0d0a706c616e7465642d776f72642d376633610d0a');
insert into originals_kept (id, bytes)
  values (1, 316);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, gathered_for, leaves_at, items)
  values ('01a22fa5-8525-778d-929e-d123e95a8dab', 'escalation-filed:01a22fa5-8524-76a5-a47f-94674b85e207', '["frances.lane@ambleford.example","tom.birch@ambleford.example"]', 'Escalation awaiting your decision: E-4B85-E207', 'Escalation awaiting your decision: E-4B85-E207

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a22fa5-8524-76a5-a47f-94674b85e207

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a22fa5-8524-76a5-a47f-94674b85e207"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0, 'authorising-officers', '2026-11-03T09:00:00.000Z', '[{"key":"escalation-filed:01a22fa5-8524-76a5-a47f-94674b85e207","about":"Escalation","id":"01a22fa5-8524-76a5-a47f-94674b85e207","what":"Escalation awaiting your decision"}]');
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22fa5-852c-770b-b254-625274f1c19f', 'escalation-formal-warning:01a22fa5-8524-76a5-a47f-94674b85e207:1', '["amira.khan@ambleford.example"]', 'Your escalation has been decided: E-4B85-E207', 'Your escalation has been decided: E-4B85-E207

The officer decided to give a formal warning. The pane shows it once the customer has been told by letter.

The officer writes to you:

Thank you.

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a22fa5-8524-76a5-a47f-94674b85e207

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a22fa5-8524-76a5-a47f-94674b85e207"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, gathered_for, leaves_at, items)
  values ('01a22fa5-8535-7277-8565-0e730baa1bf0', 'objection-recorded:01a22fa5-8534-75ce-a95a-2bdb6245e854', '["frances.lane@ambleford.example","tom.birch@ambleford.example"]', 'Escalations and representations awaiting you: F-439C-17A4, E-F14A-E25A and 2 more', 'Escalations and representations awaiting you: F-439C-17A4, E-F14A-E25A and 2 more

Objection to a formal warning to answer: F-439C-17A4
https://register.ambleford.example/register.html#/formal-warnings/01a22fa5-852b-72ae-9fa5-effb439c17a4

Escalation awaiting your decision: E-F14A-E25A
https://register.ambleford.example/register.html#/escalations/01a22fa5-853e-774b-a175-9f79f14ae25a

Representation to acknowledge and answer: R-3ED7-3BDB
https://register.ambleford.example/register.html#/restrictions/01a22fa5-8544-7091-9902-0fd03ed73bdb

Escalation awaiting your decision: E-66B1-198D
https://register.ambleford.example/register.html#/escalations/01a22fa5-8585-76a6-a035-773766b1198d

Your work list has all of them. In Outlook, open any message and choose Contact register.

Ambleford City Council
', '{}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:05:00.000Z', 0, 'authorising-officers', '2026-11-03T09:05:00.000Z', '[{"key":"objection-recorded:01a22fa5-8534-75ce-a95a-2bdb6245e854","about":"FormalWarning","id":"01a22fa5-852b-72ae-9fa5-effb439c17a4","what":"Objection to a formal warning to answer"},{"key":"escalation-filed:01a22fa5-853e-774b-a175-9f79f14ae25a","about":"Escalation","id":"01a22fa5-853e-774b-a175-9f79f14ae25a","what":"Escalation awaiting your decision"},{"key":"representation-recorded:01a22fa5-8560-71e8-b685-77b5de2628e4","about":"Restriction","id":"01a22fa5-8544-7091-9902-0fd03ed73bdb","what":"Representation to acknowledge and answer"},{"key":"escalation-filed:01a22fa5-8585-76a6-a035-773766b1198d","about":"Escalation","id":"01a22fa5-8585-76a6-a035-773766b1198d","what":"Escalation awaiting your decision"}]');
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22fa5-8546-7739-b50b-21a425083743', 'legal-question:01a22fa5-8545-776b-b10b-b7ed755c469c:01a22fa5-8544-7091-9902-0fd03ed73bdb', '["legal@ambleford.example"]', 'Legal advice wanted: R-3ED7-3BDB', 'An authorising officer asks for your advice on R-3ED7-3BDB.

They will send you what you need. Please answer Frances Lane, frances.lane@ambleford.example, and quote the reference.

Ambleford City Council
', '{}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22fa5-8546-773a-bef8-7c87a1eb5ee0', 'escalation-approved:01a22fa5-853e-774b-a175-9f79f14ae25a:1', '["amira.khan@ambleford.example"]', 'Your escalation has been decided: E-F14A-E25A', 'Your escalation has been decided: E-F14A-E25A

The officer approved a restriction. The pane shows what to do once it is in force.

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a22fa5-853e-774b-a175-9f79f14ae25a

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a22fa5-853e-774b-a175-9f79f14ae25a"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22fa5-8552-7271-9b48-0c7e799c207c', 'arrangement-make:01a22fa5-8551-71db-81f8-9cb9510eaf30', '["lee.wong@ambleford.example"]', 'New mail rule to set up: R-3ED7-3BDB', 'New mail rule to set up: R-3ED7-3BDB

Open it in the register:
https://register.ambleford.example/register.html#/arrangements/01a22fa5-8551-71db-81f8-9cb9510eaf30

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Arrangement":"01a22fa5-8551-71db-81f8-9cb9510eaf30"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22fa5-8567-770b-8cd1-5938727f8c1c', 'representation-answered:01a22fa5-8560-71e8-b685-77b5de2628e4', '["amira.khan@ambleford.example"]', 'Answered: the representation you recorded: R-3ED7-3BDB', 'The representation you recorded has been answered: R-3ED7-3BDB

The restriction stays as it is.

Ambleford City Council
', '{}', '2026-11-20T09:00:00.000Z', 'waiting', '2026-11-20T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22fa5-8580-7143-bdea-645c05f1f494', 'arrangement-remove:01a22fa5-8551-71db-81f8-9cb9510eaf30', '["lee.wong@ambleford.example"]', 'Mail rule to remove: R-3ED7-3BDB', 'Mail rule to remove: R-3ED7-3BDB

Open it in the register:
https://register.ambleford.example/register.html#/arrangements/01a22fa5-8551-71db-81f8-9cb9510eaf30

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Arrangement":"01a22fa5-8551-71db-81f8-9cb9510eaf30"}', '2026-12-01T09:00:00.000Z', 'waiting', '2026-12-01T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22fa5-8589-72a6-913f-754721f3ea9c', 'escalation-approved:01a22fa5-8585-76a6-a035-773766b1198d:1', '["amira.khan@ambleford.example"]', 'Your escalation has been decided: E-66B1-198D', 'Your escalation has been decided: E-66B1-198D

The officer approved a restriction. The pane shows what to do once it is in force.

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a22fa5-8585-76a6-a035-773766b1198d

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a22fa5-8585-76a6-a035-773766b1198d"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22fa5-8590-7570-bed6-975caf580b2c', 'arrangement-make:01a22fa5-8590-756f-83fd-e508f46d9ece', '["lee.wong@ambleford.example"]', 'New mail rule to set up: R-4FF5-6D38', 'New mail rule to set up: R-4FF5-6D38

Open it in the register:
https://register.ambleford.example/register.html#/arrangements/01a22fa5-8590-756f-83fd-e508f46d9ece

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Arrangement":"01a22fa5-8590-756f-83fd-e508f46d9ece"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, gathered_for, leaves_at, items)
  values ('01a22fa5-8591-7766-b0fd-23d3d86679e4', 'circumstances-reported:01a22fa5-8591-7765-bddc-ac180c5e25f3', '["frances.lane@ambleford.example","tom.birch@ambleford.example"]', 'Changed circumstances to answer: R-4FF5-6D38', 'Changed circumstances to answer: R-4FF5-6D38

Open it in the register:
https://register.ambleford.example/register.html#/restrictions/01a22fa5-8589-72a4-ba87-e8fb4ff56d38

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Restriction":"01a22fa5-8589-72a4-ba87-e8fb4ff56d38"}', '2026-12-03T09:00:00.000Z', 'waiting', '2026-12-03T09:00:00.000Z', 0, 'authorising-officers', '2026-12-03T09:00:00.000Z', '[{"key":"circumstances-reported:01a22fa5-8591-7765-bddc-ac180c5e25f3","about":"Restriction","id":"01a22fa5-8589-72a4-ba87-e8fb4ff56d38","what":"Changed circumstances to answer"}]');
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, gathered_for, leaves_at, items)
  values ('01a22fa5-85e3-7378-921f-fdc25a527d7e', '01a22fa5-85e3-7379-a2b7-447e4abfcddc', '["frances.lane@ambleford.example","tom.birch@ambleford.example"]', 'Escalation awaiting your decision: E-4B85-E207', 'Escalation awaiting your decision: E-4B85-E207

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a22fa5-8524-76a5-a47f-94674b85e207

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a22fa5-8524-76a5-a47f-94674b85e207"}', '2026-11-03T09:00:00.000Z', 'sent', '2026-11-03T09:00:00.000Z', 0, 'authorising-officers', '2026-11-03T09:00:00.000Z', '[{"key":"escalation-filed:01a22fa5-8524-76a5-a47f-94674b85e207","about":"Escalation","id":"01a22fa5-8524-76a5-a47f-94674b85e207","what":"Escalation awaiting your decision"}]');
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, gathered_for, leaves_at, items)
  values ('01a22fa5-85e4-754f-b50d-0b20db72dbc9', '01a22fa5-85e4-7550-ae45-6be7b8a82fd1', '["frances.lane@ambleford.example","tom.birch@ambleford.example"]', 'Escalation awaiting your decision: E-4B85-E207', 'Escalation awaiting your decision: E-4B85-E207

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a22fa5-8524-76a5-a47f-94674b85e207

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a22fa5-8524-76a5-a47f-94674b85e207"}', '2026-11-03T09:00:00.000Z', 'dead', '2026-11-03T09:00:00.000Z', 0, 'authorising-officers', '2026-11-03T09:00:00.000Z', '[{"key":"escalation-filed:01a22fa5-8524-76a5-a47f-94674b85e207","about":"Escalation","id":"01a22fa5-8524-76a5-a47f-94674b85e207","what":"Escalation awaiting your decision"}]');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22fa5-8557-71ee-8091-b19852d844e8', '01a22fa5-8544-7091-9902-0fd03ed73bdb', 1, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22fa5-85e4-7551-9628-7230cf37592e', '01a22fa5-8544-7091-9902-0fd03ed73bdb', 1, 1, '2026-11-03T09:00:00.000Z', 'telephone', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22fa5-85e4-7552-8cf6-4d11dac0aa3e', '01a22fa5-8544-7091-9902-0fd03ed73bdb', 1, 1, '2026-11-03T09:00:00.000Z', 'in-person', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22fa5-85e5-72b4-ab1e-3aaf9b55e567', '01a22fa5-8544-7091-9902-0fd03ed73bdb', 1, 1, '2026-11-03T09:00:00.000Z', 'post', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22fa5-85e5-72b5-8aae-132d41752e0c', '01a22fa5-8544-7091-9902-0fd03ed73bdb', 1, 1, '2026-11-03T09:00:00.000Z', 'social-media', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22fa5-85e6-7245-919e-853380c42e88', '01a22fa5-8544-7091-9902-0fd03ed73bdb', 1, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'opened', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22fa5-85e6-7246-b3e5-c0ffcb01f41f', '01a22fa5-8544-7091-9902-0fd03ed73bdb', 1, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'not-sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22fa5-85e6-7247-b74e-8da9211bca3c', '01a22fa5-8544-7091-9902-0fd03ed73bdb', 1, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'opened');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22fa5-85e7-721d-95aa-93189c54768d', '01a22fa5-8544-7091-9902-0fd03ed73bdb', 1, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'not-sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22fa5-85fe-76c4-ab1f-a6b1c75bb370', '01a22fa5-8544-7091-9902-0fd03ed73bdb', 0, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22fa5-85ff-752e-9f20-9005b6bdefd3', '01a22fa5-8544-7091-9902-0fd03ed73bdb', 1, 0, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a22fa5-85c0-7187-978f-391f08d0f4e8', 'x', 'waiting', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a22fa5-85e8-7776-840d-ad261d464897', 'x', 'waiting', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a22fa5-85e8-7777-a5c3-24e5d10c595d', 'x', 'with-notify', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a22fa5-85e8-7778-9ea2-db4cb2a86f54', 'x', 'dispatched', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a22fa5-85e8-7779-8d1e-25d54568cae0', 'x', 'returned', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a22fa5-85e9-7215-a298-75cb569fa429', 'x', 'failed', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into precautions (id, customer_id, steps, reason, look_again_on, recorded_at, looks, by_oid, by_tid, by_name)
  values ('01a22fa5-859b-7108-8372-be55ee6cffec', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '["not-alone"]', 'He threw a cup.', '2027-05-01', '2026-12-01T09:00:00.000Z', '[]', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22fa5-8522-77f0-91fd-55aed1c98bdc', '01a22fa5-8518-73c9-9700-ad1c68dd0281', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22fa5-85e9-7216-8f17-c1bc8718daaf', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'number', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22fa5-85ea-75a9-a3ac-4152223002df', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'name', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22fa5-85ea-75aa-9c16-3ef2dbbcca61', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'postal-address', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22fa5-85eb-779c-a5fe-9225f1fb90a2', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'accepted', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22fa5-85eb-779d-9243-98c47c95c62a', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'refused', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22fa5-85eb-779e-a5e3-baf3e097eb90', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'withdrawn', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, whose)
  values ('01a22fa5-85ec-7406-afe4-00ca67f98a9c', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'shared');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, whose)
  values ('01a22fa5-85ed-7310-83cf-019a175bf7d4', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'representative');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22fa5-85ed-7311-8583-d90ffb4a350e', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'solicitor');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22fa5-85ed-7312-bdee-168783f594e4', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'mp');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22fa5-85f1-7061-bd39-0a1d97917208', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'councillor');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22fa5-85f1-7062-a488-c8f8df67dd86', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'advocate');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22fa5-85f2-7538-afd7-69aeb10263b4', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'carer');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22fa5-85f2-7539-9caa-cbd0fc18b7ff', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'support-worker');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22fa5-85f3-779d-9156-e5673542ea52', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'relative');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8518-73c9-9700-ad1c68dd0281', 'customers', '1cqHOuut7N4ljYacHztp8Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8519-7090-bc8c-69729a10373d', 'contact_points', 'i0FhkFcC47ABJoKIPrc7qw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8519-7091-a4f0-7cfc6f91c5c2', 'contact_points', 'gq94N77IThIKNKZ4aZYH-Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8519-7092-a0e9-631d0e0d5d73', 'contact_points', 'WFvHDEvu8yPYI0XiXfgKGw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-851e-75cf-a898-37cc4fbea553', 'warnings', 'XiAvAZwe35Hp4MbZr6dn4w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8522-77f0-91fd-55aed1c98bdc', 'proposals', 'TBEdKgMFbiKzixW_xutB3w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8524-76a5-a47f-94674b85e207', 'escalations', 'rZoVVTvA2ZRqBl5QrK0ZjQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8524-76a6-a21d-0051bf266d81', 'evidence', 'uXP2LGdh2-PSrWLmFVJnNw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8524-76a6-a21d-0051bf266d81', 'original_words', '5WinA8Jb1VlSIeWzmVxtBw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-852b-72ad-9827-1f4c57d65954', 'decisions', 'yU955a1kPk5KdqHNtVTcHQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-852b-72ae-9fa5-effb439c17a4', 'formal_warnings', 'dRwRaUNTdJxTtf4s33nGxA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8534-75ce-a95a-2bdb6245e854', 'objections', 'hlenonBRYEt4v83GNr6wmQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8538-75d1-9c4e-c08a63a7bcf5', 'closing_letters', 'zZdGoP0Dtdp8JHU50jQVQA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-853e-774b-a175-9f79f14ae25a', 'escalations', 'Y2VYRUYN57Mu5U-CTakdgQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-853e-774c-b4a3-0367507dd313', 'evidence', 'IY96k36Mog_pPYN2TW0yqQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-853e-774c-b4a3-0367507dd313', 'original_words', 'jUpiRBw0M9jsLlEkWJLR8w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-853e-774d-99da-8b14240e0abe', 'evidence', 'ho4hBm-WCCuP2IuDuEBKAQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-853e-774d-99da-8b14240e0abe', 'original_words', 'cCL8bpEOwlS-K6dRPvjlDw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8543-7553-b057-a79558851329', 'decisions', '1mSbOKmREvrb5Cl1rRdLHQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8544-7091-9902-0fd03ed73bdb', 'imported_records', '2OVUp2G0jTS2WhGJSvQNwA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8544-7091-9902-0fd03ed73bdb', 'restrictions', 'jx-RCUL5r0CIMK3LrJOMAw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8544-7092-989c-4b71c4eac810', 'letters', '_YUFhz9yncMr6s2mStvyGQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8545-776b-b10b-b7ed755c469c', 'legal_questions', 'DrvRwAFTvnO6ASHGj-lF0Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8551-71db-81f8-9cb9510eaf30', 'arrangements', 'ke4YpYNMsVKC8DPRT64NCA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8557-71ee-8091-b19852d844e8', 'passed_on', 'H3bBmnIgHIUpEjqOxPm_gg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8559-748e-aa14-41d1e95638ba', 'duties', 'CKZ_aRdvwlpwzGcT8OghiA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8560-71e8-b685-77b5de2628e4', 'representations', '1msvcuF4mhHsE4JFZYb5HA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8561-7526-b33e-22787baeea1b', 'evidence', 'E_z2O5WQciSU9nEGvlpaRw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8561-7526-b33e-22787baeea1b', 'original_words', '4XQD-_9u-LYMrywtBA_-MA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8568-73a2-b1c5-dd2bc3a24f9c', 'letters', 'oGn-gZ09hjtLirRM_8nDQg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-856d-76b2-90b2-e362d5bbe4ec', 'reviews', 'L28g9e2Gpfl9TMq3TSoZSg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-856e-7303-a296-07e875c5574c', 'letters', 'TFnqrDzMjQPPvQGrkSRbnQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8581-7763-a1ce-3bc26a2b91ff', 'letters', 'PrYLWOZUZfG9NKT6GoX9CQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8585-76a6-a035-773766b1198d', 'escalations', '4br3OVXM-4XN9wUhZ4TUUQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8585-76a7-96e7-81d4d4648bb3', 'evidence', 'lcRG-9VYlB9FVftxSG7usw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8585-76a7-96e7-81d4d4648bb3', 'original_words', '-Mxtsqgx3r4DG_8mEeHfVA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8589-72a3-acd1-25a1ee8a55c3', 'decisions', 'fIGWG5yeQ_CylZgD8rExRA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8589-72a4-ba87-e8fb4ff56d38', 'restrictions', 'SBPA-346c5yYIWtbBnSRHQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8589-72a5-a44d-201a893b87eb', 'letters', 'eIReWZ_15gsBSEt0kTNQ-g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8590-756f-83fd-e508f46d9ece', 'arrangements', '1St3EYh14ZADKqWzRqJYFQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8591-7765-bddc-ac180c5e25f3', 'circumstances', '6Q2XJOrfHxptn0b3u-IJyw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8592-7013-8afa-8f891ae11151', 'customers', 'I4U_CumlMWBWQqw484K3yQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8592-7014-95a8-366afb0994b4', 'contact_points', 'FAvOzxorSd8YM7gUU39Hlg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8593-742e-b19b-06660e785fed', 'warnings', 'Xn2AawuiDdgdJrtWqvLAnw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8596-7696-ab52-720a9f5ca2c5', 'merges', '8_YPBmZ6OBIe4TEMZe3gXw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8598-7189-b275-5a1c2502da50', 'corrections', 'QvGHvyaVPmZ3yc3oT1VeQQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8599-702b-ae49-fccc4e5db059', 'waiting_evidence', '5EU_B7V3JwEsz6ebKJYNQQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-859a-7648-bb0c-c5d0afaecf74', 'holds', 'jXnMzOMf9HOabME0ZsG0vQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-859b-7108-8372-be55ee6cffec', 'precautions', 'J9j5tZsuLYJ7ddHxA8rp2g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-859c-72d4-814c-ab217f6534e1', 'rights_requests', 'BWI-q9BbdcIxP493CsKnLQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-859d-77dd-82b9-588183fbe18c', 'calendar_feeds', '6oLoKJrzFnLa8r44rErOzA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-859d-77df-b9e1-df05a9efde18', 'settings_versions', 'JW6B4mpGWmbFwue8emThcg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-859e-70f5-bfb8-d67c2a9f2c8c', 'contact_moves', 'FxMKJSn4hN3DfN7w_S-VzA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-859e-70f6-a14e-79c226eaa263', 'welsh_words', 'Kyo7g8uc9VXZlXWzoiz1Dg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-859e-70f7-824b-7e3c161caef0', 'retention_runs', 'O9TGLBVcAEOdjMrfwHyzPQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-859e-70f8-a722-e8d37819d781', 'tenant_checks', 'Dn7mxfeCvg66AyDZsQH1BQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-859f-74f2-a807-50948dc21aea', 'ledger_seals', 'UlSza7PRE-Ls4bEBndWQeQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85a6-7056-afb4-7b604ae53d42', 'customers', 'pFcveIuRV-dcGKu1mUjjIQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85a6-7057-a116-8ef9df9bf75a', 'contact_points', 'tGlNsjaMUpknvjbEsDKedQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85a7-717d-b20f-9e0577d18b45', 'warnings', 'qXB258uQElCrkQlw5GWRmA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85a9-7355-995a-912315669b17', 'contact_points', 'Tzwx15MM6auEdwGx-g-Zrw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85aa-7115-9257-38a34fba8a81', 'contact_points', '73wvXFPRiE8xnXDRA-Lh6Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85ab-706c-8eb9-f08e2ff1bea0', 'contact_points', 'oqM5p0GCz9_2QJ6-CoKMgg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85ac-75ae-945a-8cabd8fa1c21', 'contact_points', 'FeyOjHnsYgfMlQN-gxaOeA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85ad-75cd-bffd-90dfcb0f689e', 'contact_points', 'r4Mle2GVhiBVUvolgScSIw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85ae-77d6-ab96-6a13ff5ed741', 'contact_points', 'SIOJRPDaEfaH1grM-wK2vg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85ae-77d7-8430-ea2014899c87', 'contact_points', '1KuJtfSBU50ohGnBPypAwA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85af-7480-be0f-ed7180c45c11', 'contact_points', 'eVOdIsbZT-LgY7B8ysGBxw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85b0-722c-a6ac-b97cfaf57aad', 'contact_points', 'e49cNvx6k0C89XlPKZXAMQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85c2-7378-a99d-a0319a9523b0', 'arrangements', 'elNPdeJHa759WH1X8CVFjw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85c3-765b-ab9d-f4bae52fcaa5', 'arrangements', 'AXoeQdP5nYD1Izq6pC1mjg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85c3-765c-b607-030b0d9ae7f6', 'arrangements', 'v21pJYSG1-00pOEzQhA9fA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85c4-7470-8d0c-13cc556daa48', 'arrangements', 'X-q5lPc-NoKNsCH3DB_qBw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85c5-76ad-a8d8-69fce208435a', 'closing_letters', 'nWY6pWkW7WCPXaBUXXMo0Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85c5-76ae-b607-a0d2ac8d0ac8', 'closing_letters', 'wyQ2yjDvQlUjqjLoSD2p9Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85c6-754c-8f9d-f5b1d0b3e10d', 'closing_letters', 'mXTC8ry6-_7Xk94pH4ZxDQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85c6-754d-a080-330359dd9a3b', 'closing_letters', 'rO62mWTNEPtGZAN1MRgVwA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85c7-7654-9103-62f06ac531a4', 'customers', 'mZme6p6nm1JH4cB-aAKDJA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85c7-7655-8182-77f84e2c75ac', 'customers', 'qG-UfOiT58y5ra3YL7sNAg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85c8-70bd-95fe-c9a978b15dc7', 'customers', 'fhxTKs5yYiGqhjxvZlDLfA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85c8-70be-a3bc-bd7d3dfed04a', 'decisions', 'VoNyie0Qf806erKONwQupg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85c9-7379-a525-f5329b9f14c7', 'decisions', 'X7JZBnlSsn6s7f6TgGyzDQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85c9-737a-a29b-407b969a1a1f', 'decisions', 'co8cx7dFj3aI25VDEaPPLw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85ca-7783-ac05-c3737487adaa', 'decisions', 'yEUHQFJGRUwv5vFdTWs9pw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85ca-7784-9ed8-624d44a4b976', 'decisions', '8ci_DlUn-y8YU4Ho8hPrGw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85ca-7785-bbe3-4d4a21206e0b', 'decisions', 'nqx4Iwaanra24JzVET4WnA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85cb-7126-8951-3df24c5eef8c', 'decisions', 'hQRvgnSjfGowBSijUg9Khw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85cc-71ac-9cae-ce21ae3479ec', 'duties', 's0LZG5lWPdMnSGOtZuAB8Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85cc-71ad-88b9-54cb170e27c0', 'duties', 'XZ8SNjZpljOehEAR5v3Q6A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85cc-71ae-b0ff-225d241b37e0', 'duties', 'BlezJz96zP1PqUaQhe_weA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85cd-7168-84ee-d128b44bdaa0', 'duties', '9AH2JeqgYDZTIa_9FPrE_w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85cd-7169-9513-e5eda3066ab3', 'duties', 'dTdIqF9XH422QPTOPKu9Uw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85ce-7548-b412-459d228b04d7', 'duties', '0x3b5ScocRoPuGOcJclCxA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85ce-7549-8805-6920e14bbc38', 'duties', 'JyQNUfjLiZMMx9GoZwMl8w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85cf-744a-8382-ff6ad02cac74', 'escalations', 'ZnUwPxXurlBrPJJY--YDIg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85cf-744b-a45d-b390f94a364d', 'escalations', 'WFlCVVrxMAjBCiG_JSgTDA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85d0-7133-98a9-14b220a4aad7', 'escalations', 'jJ_yEGX9jK9-sLlJBW6Lug');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85d0-7134-be17-05228ab87207', 'escalations', 'lkrAiWnUeq2UiI6ctVx2yA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85d1-7629-b131-c78aea1595ee', 'escalations', '_Eqccp2NJ4dsB9C4hhWrzA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85d1-762a-ae15-197bb3867906', 'escalations', '37kb_7xxnEssemrFIv_Q0A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85d2-7614-9872-17d9fa4b08f6', 'escalations', 'bwYOK4NoQ4NCkiw12Rb0-A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85d3-76a8-9c51-6ed7e42fade9', 'escalations', 'H5O6waltjhnRsAI6g07x8w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85d3-76a9-99ca-32a63cbc3769', 'evidence', '-_9wjrMZ0dTPK-3qxg3HSw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85d3-76a9-99ca-32a63cbc3769', 'original_words', 'H4LQxWVEGAxQrkrIHNdZng');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85d4-7209-b122-e9609aba3f8c', 'evidence', 'EeD5sWEKB_Y8OyokWb5hAQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85d4-720a-ace7-97f6294548f7', 'evidence', '22TN4jwBONFeiOzMEVZIOA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85d5-7495-b14f-c941d51ec3e2', 'formal_warnings', '_-suWvbVex2-w5KnOkWYOA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85d6-74ef-b56d-a46a59bcfa01', 'formal_warnings', '5_GUBMxo59d41LU-NEGhxQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85d6-74f0-b51f-547262e0d3d0', 'imported_records', 'QVN1XfdhDWOdPiIGXIpcaA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85d7-7763-93dc-90dc4dd82b84', 'imported_records', 'sG4wNTcSJDlfoh-acUvLmA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85d7-7764-bda5-50fed65866d5', 'imported_records', 'ZAxayYh2ZvYfMJcACQ_5DA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85d8-764a-992e-da9f825c70f8', 'imported_records', 'Yv1D4pyFY1zAxlMzI9fMwg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85d8-764b-aa5c-59216a1f30a8', 'imported_records', '0mDGHjviQ9g3_OCC18okDA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85d8-764c-b946-5dad7ce0baa0', 'imported_records', '09402j05N5sS9QvzwUuRcA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85d9-701b-934e-1e5ff5bf8740', 'imported_records', 'hQ5wyPpsdgnGcC0t_lCH8A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85d9-701c-aaff-38e0e1db64c6', 'imported_records', '8EOHRJShE6-iF38UHA-oHQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85d9-701d-be33-1785f2622345', 'imported_records', 'bap2WELRdo9KVbrHdXqAdA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85da-7658-b787-c11b61f8fb15', 'imported_records', 'OLl7zBVw8TnSYGPx_xiaLQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85db-74a0-974a-e65e71f471eb', 'imported_records', 'QDgFVZysrVJ-qPsl0foflg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85db-74a1-9151-5a275728a87b', 'imported_records', 'kQf2qZiIRJlU3Hgqz3RKRA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85de-76ab-9382-0a4d2e4f274d', 'letters', 'SW8nJN-V11e0Q8XCLXGEyA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85df-7255-bd15-db82506bf5cb', 'letters', 'Sj2C5X-Vg-XQaHg9ZRRJew');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85e0-74af-90f1-fcee1e4d8b74', 'letters', 'FNiY3tadpYfniCVZaCDBfA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85e1-76a0-b592-57bfb890749a', 'letters', 'Ul-W0k0jhZsFhUunmEQahw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85e4-7551-9628-7230cf37592e', 'passed_on', '7rlkrxL1AASVENR0qASYZQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85e4-7552-8cf6-4d11dac0aa3e', 'passed_on', 'LDQGpzJrHYBCzyTar1luRA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85e5-72b4-ab1e-3aaf9b55e567', 'passed_on', 'snuCHOZOoHAbgqXAjyjm1w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85e5-72b5-8aae-132d41752e0c', 'passed_on', 'ji2kKvvOUXpfZLQJXJwLgg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85e6-7245-919e-853380c42e88', 'passed_on', 'kBjWbvqa1oBY50iaM5BdoQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85e6-7246-b3e5-c0ffcb01f41f', 'passed_on', '4g0EGviYCht7ZBWwLgAYVw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85e6-7247-b74e-8da9211bca3c', 'passed_on', 'qoPAZ3S4B7jDLVJGbCMxLg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85e7-721d-95aa-93189c54768d', 'passed_on', 'Jo9jO5X4ivqj6BHBiKWM2Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85e9-7216-8f17-c1bc8718daaf', 'proposals', '67Uv64ZhZf5qMVJxTf1pUA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85ea-75a9-a3ac-4152223002df', 'proposals', '7inHqMJi_HrFWI27s7_SiQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85ea-75aa-9c16-3ef2dbbcca61', 'proposals', 'qOxBggRMegaqneEUa-HXAg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85eb-779c-a5fe-9225f1fb90a2', 'proposals', '_fyd8UTxLb_-9E4goTucPQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85eb-779d-9243-98c47c95c62a', 'proposals', 'tkSmKTz0nQbjg0hhpWNnIA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85eb-779e-a5e3-baf3e097eb90', 'proposals', 'cUE8zLFn3Lwb65ftbkDvSQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85ec-7406-afe4-00ca67f98a9c', 'proposals', 'ATK4r5Y7ednMmtdFOpI5Sw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85ed-7310-83cf-019a175bf7d4', 'proposals', 'Q82yjfsJHgU8mOl0Z1Jj-w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85ed-7311-8583-d90ffb4a350e', 'proposals', 'Cob-IV3eqEqSJ2JMOXVAag');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85ed-7312-bdee-168783f594e4', 'proposals', 'K0n5I7MDFVugsAnABhaXUQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85f1-7061-bd39-0a1d97917208', 'proposals', 'PBRAs5cKrtp_CpphaTMm7w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85f1-7062-a488-c8f8df67dd86', 'proposals', '4hmDTzRrhWBNf3DGKnFCjA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85f2-7538-afd7-69aeb10263b4', 'proposals', 'Wg6TPii7NTenwp7i3TRHWA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85f2-7539-9caa-cbd0fc18b7ff', 'proposals', 'XPcn_S0mtGj6Qzlalg1iqg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85f3-779d-9156-e5673542ea52', 'proposals', '4rVhTG_RUM3_1GsLItNY8g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85f3-779e-81a5-39d76bb78bc1', 'restrictions', 'm-ORQSoZbpyYH6SvO235Fw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85f4-77cc-85d2-82413c86d495', 'restrictions', 'SoqxcfTRT8C84_OFJYs8Cw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85f5-70c4-bc7a-7b6e62ee4e4b', 'restrictions', 'pzaNrRsKUS8qxNygFHqgYg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85f6-74e3-aeed-7bb2abb28511', 'restrictions', 'wmuc7OMXg9pKfbXpFnGIdw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85f6-74e4-83b4-616f75af8a1f', 'restrictions', '4UdkP7ukk_alh96NdcXeoQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85f7-7025-be16-97b733480cd6', 'rights_requests', 'I-IIHhfY5LJW2sQV7v0GdQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85f7-7026-b3a8-973a3cd8d37f', 'rights_requests', 'CvOQRCvlAqOFWMM4HbXqXg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85f8-70aa-ac12-031dd06f7b96', 'rights_requests', 'Kb8R9Po94WWYNDbufYjRGQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85f9-706c-81c4-76086637f319', 'rights_requests', 'ebgO8KnD-2iP3vu_Cb9ymg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85f9-706d-9733-2c93a6ae5672', 'rights_requests', 'TfP2ag-jcFa5eeaK8hDjdg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85fa-74ad-80a5-ab7df7daafa6', 'waiting_evidence', '2Fy6aVD9s13ny1jo6reqqw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85fa-74ae-80a8-a9349cfac63f', 'waiting_evidence', 'SvxQFKGpFUPSudS9-Dxavg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85fb-7779-a923-625e371cd1a0', 'waiting_evidence', 'TodOi53n98JuIUsMn7i_Gw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85fb-777a-9a4f-31c196889c66', 'waiting_evidence', 'gkMLlyLWm45VPGrypPhHHQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85fb-777b-aa19-caf1123b679e', 'warnings', 'dBJBYb6QMlwRyDK7JeC5PQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85fc-70ab-b32b-24fbf33c5679', 'warnings', 'mj4Mm8Cxyn-bvzPhF_r8vg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85fc-70ac-8592-488dcdba8cbe', 'warnings', '4PoyIaMph2phj4jpNRiVsA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85fd-73c7-9a3e-f1efed70ce94', 'warnings', 'XSfoC6jFVhsKKGXYoTneJg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85fd-73c8-ac01-6da0a3586b01', 'warnings', 'YSZmrrWCc4H7JMLD5tXlQw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85fe-76c2-9b46-5f426e8cce66', 'warnings', 'YqgUi1CEIu2FC4Hi-iSgpg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85fe-76c4-ab1f-a6b1c75bb370', 'passed_on', 'rw1xiWz1c7C0V35rqYQPFg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-85ff-752e-9f20-9005b6bdefd3', 'passed_on', 'ljfJUkikv96jmvArPGAp2Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22fa5-8600-7521-8355-968725280361', 'ledger_seals', 'cX3nonNiywkPTYygLCDk5A');
insert into record_salts (record_id, table_name, salt)
  values ('2026-q3', 'reports', 'BZXAOAOJ6YgZCXAtez9Tqw');
insert into record_salts (record_id, table_name, salt)
  values ('2026-q4/warnings', 'report_tallies', 'DEJc8tfJpzLcbap-GmzISQ');
insert into report_tallies (period, line, count)
  values ('2026-q4', 'warnings', 1);
insert into reports (period, made_at, content, by_oid, by_tid, by_name)
  values ('2026-q3', '2026-12-01T09:00:00.000Z', '{}', 'o', 't', 'Ruth Abbey');
insert into representations (id, restriction_id, received_on, recorded_at, account, answered_at, outcome, reasons, answered_by_oid, answered_by_tid, answered_by_name, by_oid, by_tid, by_name, by_address, acknowledge_by, answer_by)
  values ('01a22fa5-8560-71e8-b685-77b5de2628e4', '01a22fa5-8544-7091-9902-0fd03ed73bdb', '2026-11-03', '2026-11-03T09:00:00.000Z', 'planted-word-7f3a', '2026-11-20T09:00:00.000Z', 'maintained', 'The messages go on.', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Tom Birch', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', '2026-11-08', '2026-12-01');
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22fa5-8544-7091-9902-0fd03ed73bdb', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '01a22fa5-853e-774b-a175-9f79f14ae25a', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'forward', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"None needed: we know of no disability.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22fa5-8589-72a4-ba87-e8fb4ff56d38', '01a22fa5-8518-73c9-9700-ad1c68dd0281', '01a22fa5-8585-76a6-a035-773766b1198d', 'in-force', '2026-11-03T09:00:00.000Z', '2026-11-03', '2027-05-03', '2027-05-03', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'forward', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"None needed: we know of no disability.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 2, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22fa5-85f3-779e-81a5-39d76bb78bc1', '01a22fa5-85a6-7056-afb4-7b604ae53d42', '01a22fa5-853e-774b-a175-9f79f14ae25a', 'agreed', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'forward', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"None needed: we know of no disability.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22fa5-85f4-77cc-85d2-82413c86d495', '01a22fa5-85a6-7056-afb4-7b604ae53d42', '01a22fa5-853e-774b-a175-9f79f14ae25a', 'replaced', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'forward', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"None needed: we know of no disability.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22fa5-85f5-70c4-bc7a-7b6e62ee4e4b', '01a22fa5-85a6-7056-afb4-7b604ae53d42', '01a22fa5-853e-774b-a175-9f79f14ae25a', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'none', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"None needed: we know of no disability.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22fa5-85f6-74e3-aeed-7bb2abb28511', '01a22fa5-85a6-7056-afb4-7b604ae53d42', '01a22fa5-853e-774b-a175-9f79f14ae25a', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'block', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"None needed: we know of no disability.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22fa5-85f6-74e4-83b4-616f75af8a1f', '01a22fa5-85a6-7056-afb4-7b604ae53d42', '01a22fa5-853e-774b-a175-9f79f14ae25a', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'mark', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"None needed: we know of no disability.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into retention_runs (id, started_at, counts, by_oid, by_tid, by_name)
  values ('01a22fa5-859e-70f7-824b-7e3c161caef0', '2026-12-01T09:00:00.000Z', '{}', 'o', 't', 'Ruth Abbey');
insert into reviews (id, restriction_id, due_on, reviewed_at, outcome, reasons, by_oid, by_tid, by_name, same_officer_reason, involvement, grounds)
  values ('01a22fa5-856d-76b2-90b2-e362d5bbe4ec', '01a22fa5-8544-7091-9902-0fd03ed73bdb', '2027-05-03', '2026-11-21T09:00:00.000Z', 'continued', 'It still helps.', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Named by paragraph 15.', '["decided"]', '{"behaviourSince":"Two abusive messages since.","needs":"She reads large print; the letters have it.","lesserMeasures":"A weekly limit was not kept to."}');
insert into rights_requests (id, customer_id, kind, received_on, due_on, what, recorded_at, by_oid, by_tid, by_name)
  values ('01a22fa5-859c-72d4-814c-ab217f6534e1', '01a22fa5-8518-73c9-9700-ad1c68dd0281', 'objection', '2026-11-30', '2026-12-30', 'He wants us to stop.', '2026-12-01T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into rights_requests (id, customer_id, kind, received_on, due_on, what, recorded_at, by_oid, by_tid, by_name)
  values ('01a22fa5-85f7-7025-be16-97b733480cd6', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'rectification', '2026-11-30', '2026-12-30', 'He wants us to stop.', '2026-12-01T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into rights_requests (id, customer_id, kind, received_on, due_on, what, recorded_at, by_oid, by_tid, by_name)
  values ('01a22fa5-85f7-7026-b3a8-973a3cd8d37f', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'erasure', '2026-11-30', '2026-12-30', 'He wants us to stop.', '2026-12-01T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into rights_requests (id, customer_id, kind, received_on, due_on, what, recorded_at, by_oid, by_tid, by_name)
  values ('01a22fa5-85f8-70aa-ac12-031dd06f7b96', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'complaint', '2026-11-30', '2026-12-30', 'He wants us to stop.', '2026-12-01T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into rights_requests (id, customer_id, kind, received_on, due_on, what, recorded_at, by_oid, by_tid, by_name)
  values ('01a22fa5-85f9-706c-81c4-76086637f319', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'subject-access', '2026-11-30', '2026-12-30', 'He wants us to stop.', '2026-12-01T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into rights_requests (id, customer_id, kind, received_on, due_on, what, recorded_at, by_oid, by_tid, by_name)
  values ('01a22fa5-85f9-706d-9733-2c93a6ae5672', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'restrict-processing', '2026-11-30', '2026-12-30', 'He wants us to stop.', '2026-12-01T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into saved_views (id, by_oid, by_tid, by_name, log, name, fragment, used_at)
  values ('01a22fa5-859d-77de-9076-a927fdaad4a0', 'o', 't', 'Ruth Abbey', 'restrictions', 'Lifted', '#/log?state=lifted', '2026-12-01T09:00:00.000Z');
insert into saved_views (id, by_oid, by_tid, by_name, log, name, fragment, used_at)
  values ('01a22fa5-85f9-706e-a814-2afb04225e7c', '01a22fa5-85f9-706f-bfd6-21ab9c7d4ef0', 't', 'Ruth Abbey', 'escalations', 'Lifted', '#/log?state=lifted', '2026-12-01T09:00:00.000Z');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22fa5-85a6-7056-afb4-7b604ae53d42', '01632960001', '01a22fa5-85aa-7115-9257-38a34fba8a81');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22fa5-8518-73c9-9700-ad1c68dd0281', '07700900456', '01a22fa5-8519-7091-a4f0-7cfc6f91c5c2');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22fa5-85a6-7056-afb4-7b604ae53d42', '2', '01a22fa5-85a9-7355-995a-912315669b17');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22fa5-85a6-7056-afb4-7b604ae53d42', '2jm', '01a22fa5-85a9-7355-995a-912315669b17');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22fa5-85a6-7056-afb4-7b604ae53d42', '441632960001', '01a22fa5-85aa-7115-9257-38a34fba8a81');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22fa5-8518-73c9-9700-ad1c68dd0281', '447700900456', '01a22fa5-8519-7091-a4f0-7cfc6f91c5c2');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22fa5-8518-73c9-9700-ad1c68dd0281', '@example.net', '01a22fa5-8592-7014-95a8-366afb0994b4');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22fa5-85a6-7056-afb4-7b604ae53d42', '@example.net', '01a22fa5-85a6-7057-a116-8ef9df9bf75a');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22fa5-8518-73c9-9700-ad1c68dd0281', '@example.org', '01a22fa5-8519-7090-bc8c-69729a10373d');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22fa5-85a6-7056-afb4-7b604ae53d42', 'am1', '01a22fa5-85a9-7355-995a-912315669b17');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22fa5-85a6-7056-afb4-7b604ae53d42', 'am12jm', '01a22fa5-85a9-7355-995a-912315669b17');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22fa5-85a6-7056-afb4-7b604ae53d42', 'every', '01a22fa5-85a6-7057-a116-8ef9df9bf75a');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22fa5-85a6-7056-afb4-7b604ae53d42', 'every.state@example.net', '01a22fa5-85a6-7057-a116-8ef9df9bf75a');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22fa5-8518-73c9-9700-ad1c68dd0281', 'example.net', '01a22fa5-8592-7014-95a8-366afb0994b4');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22fa5-85a6-7056-afb4-7b604ae53d42', 'example.net', '01a22fa5-85a6-7057-a116-8ef9df9bf75a');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22fa5-8518-73c9-9700-ad1c68dd0281', 'example.org', '01a22fa5-8519-7090-bc8c-69729a10373d');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22fa5-8518-73c9-9700-ad1c68dd0281', 'holm', '01a22fa5-8519-7090-bc8c-69729a10373d');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22fa5-8518-73c9-9700-ad1c68dd0281', 'holm', '01a22fa5-8519-7092-a0e9-631d0e0d5d73');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22fa5-8518-73c9-9700-ad1c68dd0281', 'holm', '01a22fa5-8592-7014-95a8-366afb0994b4');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22fa5-85a6-7056-afb4-7b604ae53d42', 'lane', '01a22fa5-85a9-7355-995a-912315669b17');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22fa5-85a6-7056-afb4-7b604ae53d42', 'mill', '01a22fa5-85a9-7355-995a-912315669b17');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22fa5-8518-73c9-9700-ad1c68dd0281', 'p', '01a22fa5-8592-7014-95a8-366afb0994b4');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22fa5-8518-73c9-9700-ad1c68dd0281', 'p.holm@example.net', '01a22fa5-8592-7014-95a8-366afb0994b4');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22fa5-8518-73c9-9700-ad1c68dd0281', 'petra', '01a22fa5-8519-7090-bc8c-69729a10373d');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22fa5-8518-73c9-9700-ad1c68dd0281', 'petra', '01a22fa5-8519-7092-a0e9-631d0e0d5d73');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22fa5-8518-73c9-9700-ad1c68dd0281', 'petra.holm@example.org', '01a22fa5-8519-7090-bc8c-69729a10373d');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22fa5-85a6-7056-afb4-7b604ae53d42', 'state', '01a22fa5-85a6-7057-a116-8ef9df9bf75a');
insert into settings_versions (id, part, number, value, why, at, by_oid, by_tid, by_name)
  values ('01a22fa5-859d-77df-b9e1-df05a9efde18', 'services', 1, '["Housing"]', 'New.', '2026-12-01T09:00:00.000Z', 'o', 't', 'Ruth Abbey');
insert into tenant_checks (id, at, drifts, rules, by_oid, by_tid, by_name)
  values ('01a22fa5-859e-70f8-a722-e8d37819d781', '2026-12-01T09:00:00.000Z', '[]', 0, 'o', 't', 'Ruth Abbey');
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, message_id, contact, sha256, bytes, compared)
  values ('01a22fa5-8599-702b-ae49-fccc4e5db059', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'email', '<waits@example.org>', '{"channel":"email","internetMessageId":"<waits@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 'fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649', 79, 0);
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, message_id, contact, compared)
  values ('01a22fa5-85fa-74ad-80a5-ab7df7daafa6', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'telephone', '<waits@example.org>', '{"channel":"email","internetMessageId":"<waits@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 0);
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, message_id, contact, compared)
  values ('01a22fa5-85fa-74ae-80a8-a9349cfac63f', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'in-person', '<waits@example.org>', '{"channel":"email","internetMessageId":"<waits@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 0);
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, message_id, contact, compared)
  values ('01a22fa5-85fb-7779-a923-625e371cd1a0', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'post', '<waits@example.org>', '{"channel":"email","internetMessageId":"<waits@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 0);
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, message_id, contact, compared)
  values ('01a22fa5-85fb-777a-9a4f-31c196889c66', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'social-media', '<waits@example.org>', '{"channel":"email","internetMessageId":"<waits@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 0);
insert into waiting_originals (piece_id, content)
  values ('01a22fa5-8599-702b-ae49-fccc4e5db059', x'46726f6d3a2070657472612e686f6c6d406578616d706c652e6f72670d0a5375626a6563743a20706c616e7465642d776f72642d376633610d0a0d0a706c616e7465642d776f72642d376633610d0a');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22fa5-851e-75cf-a898-37cc4fbea553', '01a22fa5-8518-73c9-9700-ad1c68dd0281', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22fa5-8593-742e-b19b-06660e785fed', '01a22fa5-8518-73c9-9700-ad1c68dd0281', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22fa5-85a7-717d-b20f-9e0577d18b45', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22fa5-85fb-777b-aa19-caf1123b679e', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'telephone', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22fa5-85fc-70ab-b32b-24fbf33c5679', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'in-person', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22fa5-85fc-70ac-8592-488dcdba8cbe', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'post', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22fa5-85fd-73c7-9a3e-f1efed70ce94', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'social-media', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22fa5-85fd-73c8-ac01-6da0a3586b01', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'opened');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22fa5-85fe-76c2-9b46-5f426e8cce66', '01a22fa5-85a6-7056-afb4-7b604ae53d42', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'not-sent');
insert into welsh_words (id, record_id, english, welsh, passed_by, recorded_at, by_oid, by_tid, by_name)
  values ('01a22fa5-859e-70f6-a14e-79c226eaa263', '01a22fa5-8544-7091-9902-0fd03ed73bdb', 'At night.', 'Gyda’r nos.', 'Sian Rees', '2026-12-01T09:00:00.000Z', 'o', 't', 'Ruth Abbey');
insert into write_trials (id, content)
  values (1, x'78');
