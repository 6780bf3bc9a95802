-- Written by "npm run schema". Once it is released it never changes.
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22ed8-9fa9-7061-8d33-be4aa6376ed6', '2026-11-03T09:00:00.000Z', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22ed8-9be8-720c-91a1-e8a023bc1ee1');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22ed8-9faa-7358-8be3-8cd3b12c5a36', '2026-11-03T09:00:00.000Z', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22ed8-9be8-720c-91a1-e8a023bc1ee1');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22ed8-9fab-7248-aa4b-b96f33f1b994', '2026-11-03T09:00:00.000Z', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22ed8-9be8-720c-91a1-e8a023bc1ee1');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22ed8-9fab-7249-92f7-cb13daebd947', '2026-11-03T09:00:00.000Z', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22ed8-9be8-720c-91a1-e8a023bc1ee1');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22ed8-9fac-7283-8a5b-7fe0dc152394', '2026-11-03T09:00:00.000Z', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22ed8-9be8-720c-91a1-e8a023bc1ee1');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22ed8-a01f-7270-9662-3fc93ea7efa3', '2026-11-03T09:00:00.000Z', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'number', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22ed8-9ffe-743f-a575-e1f3f779a1f3');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22ed8-a01f-7271-88cd-6d1ae2805e48', '2026-11-03T09:00:00.000Z', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'name', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22ed8-9ffe-743f-a575-e1f3f779a1f3');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22ed8-a01f-7272-b9c4-d87f00b29193', '2026-11-03T09:00:00.000Z', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'case', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22ed8-9ffe-743f-a575-e1f3f779a1f3');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22ed8-a020-711d-9448-4e498eaf0d7b', '2026-11-03T09:00:00.000Z', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'log', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22ed8-9ffe-743f-a575-e1f3f779a1f3');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22ed8-a020-711e-8702-1f7796a81fde', '2026-11-03T09:00:00.000Z', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'subject-access', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22ed8-9ffe-743f-a575-e1f3f779a1f3');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22ed8-a020-711f-bbac-cb38328833d3', '2026-11-03T09:00:00.000Z', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'stopped', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22ed8-9ffe-743f-a575-e1f3f779a1f3');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22ed8-a020-7120-a543-15fc05bc91f3', '2026-11-03T09:00:00.000Z', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'many-at-once', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22ed8-9ffe-743f-a575-e1f3f779a1f3');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22ed8-a020-7121-bfcb-b7de52028f20', '2026-11-03T09:00:00.000Z', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'many-in-a-day', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22ed8-9ffe-743f-a575-e1f3f779a1f3');
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
  values ('01a22ed8-9f98-745b-b13c-c18300607e31', '01a22ed8-9f8a-77de-97ca-908e15278dc9', 'forward', 'removed', 'sam.reyes@ambleford.example', '[]', '2026-12-02T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong', '["sam.reyes@ambleford.example","kit.lowe@ambleford.example"]');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, left_alone)
  values ('01a22ed8-9fed-7366-bef8-d1d0fe17e13e', '01a22ed8-9fe5-75e1-9c15-d86399111285', 'forward', 'to-make', 'sam.reyes@ambleford.example', '[]', '2026-11-03T09:00:00.000Z', '["sam.reyes@ambleford.example","kit.lowe@ambleford.example"]');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, confirmed_at, by_oid, by_tid, by_name, left_alone)
  values ('01a22ed8-a021-7793-8358-f4f66993d7fe', '01a22ed8-9f8a-77de-97ca-908e15278dc9', 'block', 'removed', 'sam.reyes@ambleford.example', '[]', '2026-12-02T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong', '["sam.reyes@ambleford.example","kit.lowe@ambleford.example"]');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, confirmed_at, by_oid, by_tid, by_name, left_alone)
  values ('01a22ed8-a023-7050-a0f7-1555533a9000', '01a22ed8-9f8a-77de-97ca-908e15278dc9', 'mark', 'removed', 'sam.reyes@ambleford.example', '[]', '2026-12-02T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong', '["sam.reyes@ambleford.example","kit.lowe@ambleford.example"]');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, confirmed_at, by_oid, by_tid, by_name, left_alone)
  values ('01a22ed8-a023-7051-8e63-c7f331cb7041', '01a22ed8-9f8a-77de-97ca-908e15278dc9', 'forward', 'in-place', 'sam.reyes@ambleford.example', '[]', '2026-12-02T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong', '["sam.reyes@ambleford.example","kit.lowe@ambleford.example"]');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, confirmed_at, by_oid, by_tid, by_name, left_alone)
  values ('01a22ed8-a024-752f-a771-ad1e7ba09620', '01a22ed8-9f8a-77de-97ca-908e15278dc9', 'forward', 'to-remove', 'sam.reyes@ambleford.example', '[]', '2026-12-02T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong', '["sam.reyes@ambleford.example","kit.lowe@ambleford.example"]');
insert into audit_head (id, seq, hash)
  values (1, 164, '79c08831bc6f879c241cbb8930ed792942f56f45b3d121b6c1f02901e419185a');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (1, '2026-11-03T09:00:00.000Z', 'customer-added', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"contactPoints":["email","number","name"]}', '0000000000000000000000000000000000000000000000000000000000000000', '8457fec8aac9df2720099c318fd3a3a4edd18a53abf143ea5d8b1abe9342850c', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (2, '2026-11-03T09:00:00.000Z', 'warning-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9f5c-751d-a1cb-531127449325', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"channel":"email","service":"Housing","lapsesOn":"2027-11-03","reply":"opened"}', '8457fec8aac9df2720099c318fd3a3a4edd18a53abf143ea5d8b1abe9342850c', 'c0088dc602ee8b5b534d3efe4a96a5e209c19977fb46a03743424aec3bbd68bc', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (3, '2026-11-03T09:00:00.000Z', 'warning-sent', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9f5c-751d-a1cb-531127449325', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{}', 'c0088dc602ee8b5b534d3efe4a96a5e209c19977fb46a03743424aec3bbd68bc', '658dafcf4243a1769d3585e2195c5d8ef4d2625e11383688300fc184cfbbf4da', '{"customers":{"01a22ed8-9f52-72f8-a8fd-56f013d11ad8":"9IBzZ2jwY7LCGV_69brFZkFyoRB3xR5bzFqtfaFIdL4"},"contact_points":{"01a22ed8-9f53-745d-b805-f3334377e633":"d0a3NZSCvDdda9H5hkmscDsE9zoQAAbB8GDv8PHtFAc","01a22ed8-9f54-72e5-a82a-d6cd8d3c804d":"QYUdouRuTguFDfyMhSOpbkmEXCTwqXHfOZDuwprRkFI","01a22ed8-9f54-72e6-9b93-d045a5aff6a9":"930c9ujZG56KDVtgbdnyogVDffAafvmjcXoUud2zB5s"},"warnings":{"01a22ed8-9f5c-751d-a1cb-531127449325":"LxHLG7Jc7qWwfN83PBG0O11NUA5Lf3NZo6vgBT7yuTs"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (4, '2026-11-03T09:00:00.000Z', 'contact-point-proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9f60-7078-8771-931e355db2a6', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"kind":"email","whose":"own"}', '658dafcf4243a1769d3585e2195c5d8ef4d2625e11383688300fc184cfbbf4da', '6c87c502a4b5022617df9edc1e149cc038cabf0f9d59f8eb1065415077201c33', '{"proposals":{"01a22ed8-9f60-7078-8771-931e355db2a6":"yUJUFnm9P-CJSMo2XmINb8iBNvvccRViGPksxz3fyZs"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (5, '2026-11-03T09:00:00.000Z', 'escalation-filed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9f62-75a3-8ce6-3132af0300b3', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"service":"Housing","behaviours":["abusive"],"evidence":1,"originals":0}', '6c87c502a4b5022617df9edc1e149cc038cabf0f9d59f8eb1065415077201c33', '76943eef76b664d7112696a01a4f54a6b084be53246a65bbcad875bbe9e653e7', '{"escalations":{"01a22ed8-9f62-75a3-8ce6-3132af0300b3":"wpp40jy61uly3Z_Jczev0w328CmGcRQWQvBrEfSaauc"},"evidence":{"01a22ed8-9f63-74b4-9fd2-661a2e0bc5c6":"3pYruispZmmjnv69K0GHD45kN72NbzV8SoeDvnyuwt8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (6, '2026-11-03T09:00:00.000Z', 'formal-warning-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9f6b-7784-8808-0838af961771', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"escalationId":"01a22ed8-9f62-75a3-8ce6-3132af0300b3","behaviours":["abusive"],"state":"to-send"}', '76943eef76b664d7112696a01a4f54a6b084be53246a65bbcad875bbe9e653e7', 'ed2a305d7545800d8f1b7134d0917f2259038f08f37d7b8178485fc4d3e61e93', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (7, '2026-11-03T09:00:00.000Z', 'escalation-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9f62-75a3-8ce6-3132af0300b3', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"outcome":"warn-formally","state":"formal-warning","restrictionId":null,"formalWarningId":"01a22ed8-9f6b-7784-8808-0838af961771","behaviours":["abusive"],"feedback":true}', 'ed2a305d7545800d8f1b7134d0917f2259038f08f37d7b8178485fc4d3e61e93', '4f5590e09e7b38dc7b9c5c1d20052f76ce97a874eb2d7518684a17096f37432c', '{"escalations":{"01a22ed8-9f62-75a3-8ce6-3132af0300b3":"97j3j_Br3Q_P4QNhGi4xlNYyVEE9e5uLaBurZxabRww"},"decisions":{"01a22ed8-9f6b-7783-b45f-d356ff344244":"5oyeIHNz9kezYG3p6M58hZGvbilb306MePxUjnTOsLI"},"formal_warnings":{"01a22ed8-9f6b-7784-8808-0838af961771":"K2uBqPjMOgH1oH5loNov8JQ3XcNYOVSwF074xiLg4pE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (8, '2026-11-03T09:00:00.000Z', 'formal-warning-given', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9f6b-7784-8808-0838af961771', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"sentOn":"2026-11-03","method":"post","lapsesOn":"2027-11-03"}', '4f5590e09e7b38dc7b9c5c1d20052f76ce97a874eb2d7518684a17096f37432c', '90b04c34c4be1826b81bf0407fce785b23a9f975856e2ec753da3095ced78201', '{"formal_warnings":{"01a22ed8-9f6b-7784-8808-0838af961771":"phUVOnz_2rxodi57wHcuPBdZ6hlIRvymoXp-jC7J29k"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (9, '2026-11-03T09:00:00.000Z', 'objection-recorded', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9f76-70e1-b90f-40cdfffaeda5', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"formalWarningId":"01a22ed8-9f6b-7784-8808-0838af961771","receivedOn":"2026-11-03","answerBy":"2026-12-01","channel":null,"evidence":false}', '90b04c34c4be1826b81bf0407fce785b23a9f975856e2ec753da3095ced78201', 'f83404296f829456599f2cd48adae8f2a9647d88d15ab18ec572089e25256999', '{"objections":{"01a22ed8-9f76-70e1-b90f-40cdfffaeda5":"Lxa_zXQDQOyffL1FhLktJjCUEhSlpk5sH8YrpIaXk_A"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (10, '2026-11-03T09:00:00.000Z', 'objection-answered', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9f76-70e1-b90f-40cdfffaeda5', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"formalWarningId":"01a22ed8-9f6b-7784-8808-0838af961771","outcome":"stays","state":"given","involvement":[],"sameOfficer":false}', 'f83404296f829456599f2cd48adae8f2a9647d88d15ab18ec572089e25256999', 'bb2105c672cdf2fdeb32ddd3d2d030bfcc33ef48d2b4cbe65a8d5cbeff0a354c', '{"objections":{"01a22ed8-9f76-70e1-b90f-40cdfffaeda5":"-JPyNl4YbXMvn8AvZhunkaFAqyLsAwa14fPLPDZvpRI"},"closing_letters":{"01a22ed8-9f7b-72c6-bca6-cf04a99c09a6":"Iv9z5QV4IRWJ6JZne4NyBbveF7qQxRb_34p8mrI24-U"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (11, '2026-11-03T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9f7b-72c6-bca6-cf04a99c09a6', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"formalWarningId":"01a22ed8-9f6b-7784-8808-0838af961771","kind":"objection-answer","state":"sent"}', 'bb2105c672cdf2fdeb32ddd3d2d030bfcc33ef48d2b4cbe65a8d5cbeff0a354c', 'd1b1ae22a06f5d2b3951df04763fe2b951ff81c1b0d341752c0e31142ea3634f', '{"closing_letters":{"01a22ed8-9f7b-72c6-bca6-cf04a99c09a6":"3mZU6_FTafrHx9P0W3KZqPkFo_SmmGplGwbsYOZEYyc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (12, '2026-11-03T09:00:00.000Z', 'escalation-filed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9f83-76b3-828d-1af385058899', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"service":"Housing","behaviours":["abusive"],"evidence":2,"originals":2,"filed":["01a22ed8-9f83-76b4-be7f-f96644f4342a dde80407d1291fad6bfb84eb727540a84ea5bfaf973b606fda0ea7460419f335","01a22ed8-9f83-76b5-8ab9-53e477ad2919 8fd20d52b12b353db003b1fa7c95e3dfa041183a52f7081cbeb2bedbcd6d7e34"]}', 'd1b1ae22a06f5d2b3951df04763fe2b951ff81c1b0d341752c0e31142ea3634f', '546168053dc8c942da45a69897e7c7aa9eedaaed65808e8ea86aa390e9461643', '{"escalations":{"01a22ed8-9f83-76b3-828d-1af385058899":"oCZyvdIzY0zcOS7FAvtpHkPS9B2DWkCsPkP09XrgFw0"},"evidence":{"01a22ed8-9f83-76b4-be7f-f96644f4342a":"7Bm1hVhZtTMNJUhxlXlOLN8LZ52knzr9mTUXyX0eDP8","01a22ed8-9f83-76b5-8ab9-53e477ad2919":"0BS2SH-44ZXQVvtvlDiglFYrnnKt5F7qauit6fEmVjk"},"original_words":{"01a22ed8-9f83-76b4-be7f-f96644f4342a":"mSLij9P0HvrCHU-N87jYZPfc_MzzhzAtlB5PKAIALEQ","01a22ed8-9f83-76b5-8ab9-53e477ad2919":"5Y3LVyrMng9u8WfEtz3I4P-saSa5fPdIBcpmNUQBK58"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (13, '2026-11-03T09:00:00.000Z', 'restriction-agreed', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9f8a-77de-97ca-908e15278dc9', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"state":"agreed","escalationId":"01a22ed8-9f83-76b3-828d-1af385058899","replacesId":null,"measures":["designated-contact","channel-closed"],"mail":"forward","ways":["post"],"services":null,"scopeHasReason":true,"until":null,"reviewOn":"2027-05-03"}', '546168053dc8c942da45a69897e7c7aa9eedaaed65808e8ea86aa390e9461643', '86459cda760692d5f521084cfaabb4ef9cad7bbe9ea4ffdce04a7f881f255ea3', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (14, '2026-11-03T09:00:00.000Z', 'escalation-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9f83-76b3-828d-1af385058899', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"outcome":"approve","state":"approved","restrictionId":"01a22ed8-9f8a-77de-97ca-908e15278dc9","formalWarningId":null,"behaviours":["abusive"],"feedback":false}', '86459cda760692d5f521084cfaabb4ef9cad7bbe9ea4ffdce04a7f881f255ea3', 'c50af56ce29dc7acdcdc16ce0054d71a9dadee4ec9c79c82f1b4fbfa736167a3', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (15, '2026-11-03T09:00:00.000Z', 'legal-advice-asked', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9f8a-77de-97ca-908e15278dc9', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"questionId":"01a22ed8-9f8b-76a9-ac89-49a18fc001d3"}', 'c50af56ce29dc7acdcdc16ce0054d71a9dadee4ec9c79c82f1b4fbfa736167a3', 'a9c6114cf893a1fe938a7b47ac2ccb5e727e3f910bf510a312043baee8d8e793', '{"escalations":{"01a22ed8-9f83-76b3-828d-1af385058899":"EZoGjMheBRlhF4JjFR-y-3g73Dzq0avVFAyHhkdcXfU"},"decisions":{"01a22ed8-9f89-77fe-8d1e-968f11453c4f":"aRTa3RSirp2Toz1RApioDBK2Dj2S4z32DX0wyL48aHQ"},"restrictions":{"01a22ed8-9f8a-77de-97ca-908e15278dc9":"kK7_23ZvaweMMSBqnRhVC66mdU3l1wHCDl02QauAiX4"},"letters":{"01a22ed8-9f8b-76a8-a81e-64ab0ecee830":"_-t_UzCMdNKg7e28wRk2Akg7ejvwoNgLhpmQSOg_K18"},"legal_questions":{"01a22ed8-9f8b-76a9-ac89-49a18fc001d3":"OTSMM22Ik_r4p_ZdtKZvnaZraBuf7z0ZFjoMCllQD-w"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (16, '2026-11-03T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9f8b-76a8-a81e-64ab0ecee830', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"restrictionId":"01a22ed8-9f8a-77de-97ca-908e15278dc9","kind":"restriction","state":"sent"}', 'a9c6114cf893a1fe938a7b47ac2ccb5e727e3f910bf510a312043baee8d8e793', 'e3c675230fd5c5ddd8f5d1cc3cc59d6c5c67010eecab47ab793841d7f689f82f', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (17, '2026-11-03T09:00:00.000Z', 'restriction-in-force', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9f8a-77de-97ca-908e15278dc9', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"state":"in-force","inForceOn":"2026-11-03","reviewDue":"2027-05-03","how":"letter-sent"}', 'e3c675230fd5c5ddd8f5d1cc3cc59d6c5c67010eecab47ab793841d7f689f82f', '2ec02a163d5a1f747739213101b6f66015b56af424f2a5d9f6955fef9b5c02b1', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (18, '2026-11-03T09:00:00.000Z', 'arrangement-wanted', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9f98-745b-b13c-c18300607e31', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"restrictionId":"01a22ed8-9f8a-77de-97ca-908e15278dc9","kind":"forward","state":"to-make","exceptions":0}', '2ec02a163d5a1f747739213101b6f66015b56af424f2a5d9f6955fef9b5c02b1', '32f90009fa24b291bea10554ea5e291fe309a2230ccb9b59a175805d4e270bfc', '{"letters":{"01a22ed8-9f8b-76a8-a81e-64ab0ecee830":"N-2hvTeEhGGBEWrGyh-lcNSjJiA848y7zaLmB-LflUk"},"restrictions":{"01a22ed8-9f8a-77de-97ca-908e15278dc9":"swEUOoaCMAznWHgBDbur6gyUwojPCwbc1jOxjL0DmQA"},"arrangements":{"01a22ed8-9f98-745b-b13c-c18300607e31":"O3tRtc-CbtRtgv4SyJEm0IfQc--RLcO8rsuJWh4rubM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (19, '2026-11-20T09:00:00.000Z', 'legal-advice-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9f8a-77de-97ca-908e15278dc9', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"questionId":"01a22ed8-9f8b-76a9-ac89-49a18fc001d3"}', '32f90009fa24b291bea10554ea5e291fe309a2230ccb9b59a175805d4e270bfc', '424195e5d3d14b087fb061d742931882ceae62f3c6e1cd1454714cbe1ef09d9d', '{"legal_questions":{"01a22ed8-9f8b-76a9-ac89-49a18fc001d3":"5Xf5EpP5aDKZ9D5o1p9LnLcs1inMAmEtGA6FCXOuMEc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (20, '2026-11-03T09:00:00.000Z', 'contact-passed-on', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9fa3-71cb-8ea0-bc5f5e74f1bf', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"restrictionId":"01a22ed8-9f8a-77de-97ca-908e15278dc9","reminded":true,"forwarded":true,"channel":"email","reminderReply":"sent","forwardReply":"sent"}', '424195e5d3d14b087fb061d742931882ceae62f3c6e1cd1454714cbe1ef09d9d', '6cacf205d2396a22daa6759b8e4ac70dbe47abd16eac8a78650628cffc669635', '{"passed_on":{"01a22ed8-9fa3-71cb-8ea0-bc5f5e74f1bf":"bSO43rAPlyGZfJX8-ykpgQJk3UapwS0rhhg1SO39ESw"},"duties":{"01a22ed8-9fa5-75f7-869f-360dbf7d61b4":"hwHboaAo1VXarwASWwZKbyLID_jTymn-ypP8oDPTa4E"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (21, '2026-11-03T09:00:00.000Z', 'representation-recorded', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9fad-76bb-b0a7-4386ac2ee055', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"restrictionId":"01a22ed8-9f8a-77de-97ca-908e15278dc9","receivedOn":"2026-11-03","acknowledgeBy":"2026-11-08","answerBy":"2026-12-01","channel":null,"evidence":true,"filed":["01a22ed8-9fae-76b4-9310-fcbc430e0d11 c435b36fa39df28f228a26ce68317ae58e043f7c1f16484d5a0e0441b51fe17b"]}', '6cacf205d2396a22daa6759b8e4ac70dbe47abd16eac8a78650628cffc669635', 'd3f30a3cdf48f67dc35e4668d9099d4a8e65a695cf83d5868cbe10ca2412d274', '{"representations":{"01a22ed8-9fad-76bb-b0a7-4386ac2ee055":"X7j-Yp8q-qgW022Vo81pqc5KT4-fzTtWylHVYjaSbFk"},"evidence":{"01a22ed8-9fae-76b4-9310-fcbc430e0d11":"jaDRUobVr6fUWD6xy8bueLtawEJCAwoETefIAPedBU4"},"original_words":{"01a22ed8-9fae-76b4-9310-fcbc430e0d11":"-X0XQaFeJlZ2iJosCaI-YqJyTfUValKaZlf1rbpC0C4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (22, '2026-11-20T09:00:00.000Z', 'representation-answered', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9fad-76bb-b0a7-4386ac2ee055', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"restrictionId":"01a22ed8-9f8a-77de-97ca-908e15278dc9","outcome":"maintained","ownPart":[]}', 'd3f30a3cdf48f67dc35e4668d9099d4a8e65a695cf83d5868cbe10ca2412d274', '8a885ed263ebb781e7df08b9fc4443e0ec3665c878a74d37dc81afe0b17c8d52', '{"representations":{"01a22ed8-9fad-76bb-b0a7-4386ac2ee055":"row5RQAoUrRE0wDZd0RCEfptSIJjGMwP5JyrObR2_uc"},"letters":{"01a22ed8-9fb3-7507-967a-4f5980196927":"6gfrM0MGv2PjxcZLLSEc-BvWuglUa8S3B4dkrm5Endo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (23, '2026-11-21T09:00:00.000Z', 'restriction-reviewed', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9f8a-77de-97ca-908e15278dc9', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"outcome":"continued","dueOn":"2027-05-03","reviewDue":"2027-05-21","ownPart":["decided"]}', '8a885ed263ebb781e7df08b9fc4443e0ec3665c878a74d37dc81afe0b17c8d52', 'f38f6b256de1e8759b28fa8a710b50dd7039ca1ecd16e235da7eb87299876b52', '{"reviews":{"01a22ed8-9fbc-72f4-91eb-602363549f38":"fRZljo19VA248hsjK5LqLuGAs0FvMwjRO0UE7doc8FA"},"letters":{"01a22ed8-9fc2-70e2-a92d-7b544ec293b1":"MEPFPnt7UD0XHp_A81gY6dHlIvFRiofI-LyH_ePWxOE"},"restrictions":{"01a22ed8-9f8a-77de-97ca-908e15278dc9":"jeLdC1Z1n8lWq2bfNb4uY2AHxuWISxvZRVzKbRX1dxo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (24, '2026-11-22T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9fb3-7507-967a-4f5980196927', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"restrictionId":"01a22ed8-9f8a-77de-97ca-908e15278dc9","kind":"representation-answer","state":"sent"}', 'f38f6b256de1e8759b28fa8a710b50dd7039ca1ecd16e235da7eb87299876b52', 'dd239fef2eed6d5cd4d3916b6197730f13dc03bec906934bc24859a1e7e38106', '{"letters":{"01a22ed8-9fb3-7507-967a-4f5980196927":"f3TLYsb5NSutvWW_XW723G3c7c2WH1B2mCmF4xw7LME"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (25, '2026-11-22T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9fc2-70e2-a92d-7b544ec293b1', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"restrictionId":"01a22ed8-9f8a-77de-97ca-908e15278dc9","kind":"review-continued","state":"sent"}', 'dd239fef2eed6d5cd4d3916b6197730f13dc03bec906934bc24859a1e7e38106', '6b536c4b410d6af89134821a6a253c153c82bfa82fa7bc151126710f7aafed2e', '{"letters":{"01a22ed8-9fc2-70e2-a92d-7b544ec293b1":"yEZbU9Zqx2lTFmN2_xLFeBMbTXnMtYCH-UD4w8PT9EI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (26, '2026-11-22T09:00:00.000Z', 'arrangement-confirmed', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9f98-745b-b13c-c18300607e31', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"restrictionId":"01a22ed8-9f8a-77de-97ca-908e15278dc9","state":"in-place"}', '6b536c4b410d6af89134821a6a253c153c82bfa82fa7bc151126710f7aafed2e', '2b32357e2b002a679d83ac7b5578986510398dae0424aff72fa7545a30bf5143', '{"arrangements":{"01a22ed8-9f98-745b-b13c-c18300607e31":"v5cq7S09JXk0UxJwE2w8iijgHbwQDR9hyBY8zKoqxgM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (27, '2026-12-01T09:00:00.000Z', 'restriction-lifted', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9f8a-77de-97ca-908e15278dc9', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"state":"lifted","liftedOn":"2026-12-01","cause":"officer"}', '2b32357e2b002a679d83ac7b5578986510398dae0424aff72fa7545a30bf5143', '0aaea514c7867a5c39b6f7c2d5ca8390f4b17d3cd9852505610f63434683d948', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (28, '2026-12-01T09:00:00.000Z', 'arrangement-to-remove', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9f98-745b-b13c-c18300607e31', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"restrictionId":"01a22ed8-9f8a-77de-97ca-908e15278dc9","state":"to-remove"}', '0aaea514c7867a5c39b6f7c2d5ca8390f4b17d3cd9852505610f63434683d948', '7b5e785d55d96bd10797b56c48447eae6003e1e7b8c2d1d3bc328147229deb1f', '{"restrictions":{"01a22ed8-9f8a-77de-97ca-908e15278dc9":"OZMEgas1I9KG_b3zGl6-rSMtpBXLN_e132bLRhbS3lo"},"arrangements":{"01a22ed8-9f98-745b-b13c-c18300607e31":"Xl3PPoBaoKb3Pppy5f2K2gsXnIaoBvT0TmbJBTGBtbE"},"letters":{"01a22ed8-9fd8-7455-a16f-ab2cd919e526":"vJNawRdUKujzHoXtKJUM4c_zi0r6pP8Y6SJ1K54HzuQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (29, '2026-12-02T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9fd8-7455-a16f-ab2cd919e526', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"restrictionId":"01a22ed8-9f8a-77de-97ca-908e15278dc9","kind":"lifting","state":"sent"}', '7b5e785d55d96bd10797b56c48447eae6003e1e7b8c2d1d3bc328147229deb1f', '9bb6479e89909322b6922607c813c5f51065412bc743033ac33edccf563805fb', '{"letters":{"01a22ed8-9fd8-7455-a16f-ab2cd919e526":"Q3t4qpsvuXGuv4eUKIhEpqE5a-h7gr-5hjNwpKDOwfc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (30, '2026-12-02T09:00:00.000Z', 'arrangement-confirmed', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9f98-745b-b13c-c18300607e31', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"restrictionId":"01a22ed8-9f8a-77de-97ca-908e15278dc9","state":"removed"}', '9bb6479e89909322b6922607c813c5f51065412bc743033ac33edccf563805fb', 'b6cbf30f3d6ea24c207cb6474d12cf13330ecfa9e9b8baafd6712aa3f2d406b1', '{"arrangements":{"01a22ed8-9f98-745b-b13c-c18300607e31":"-VnbGlp1ejbT7X92WZ0acLorxctT0aDG4H7nGwbz_qA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (31, '2026-11-03T09:00:00.000Z', 'escalation-filed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9fe2-72b7-91dc-dfe9b4fefc54', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"service":"Housing","behaviours":["abusive"],"evidence":1,"originals":0}', 'b6cbf30f3d6ea24c207cb6474d12cf13330ecfa9e9b8baafd6712aa3f2d406b1', 'a76b36620c0432333ea842c69f5440f74ae21e6f7a677efb5f3062bc8c11db4f', '{"escalations":{"01a22ed8-9fe2-72b7-91dc-dfe9b4fefc54":"7vnwfbR-d89K5hWBq6aBnSmvrT_OdCPakDCLEtk1V60"},"evidence":{"01a22ed8-9fe2-72b8-8891-9a37bc3a7863":"ez_4zFhtvonc0ICLroI4P0-ejgHLaJgPlWQrC-8RVaE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (32, '2026-11-03T09:00:00.000Z', 'restriction-agreed', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9fe5-75e1-9c15-d86399111285', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"state":"agreed","escalationId":"01a22ed8-9fe2-72b7-91dc-dfe9b4fefc54","replacesId":null,"measures":["designated-contact","channel-closed"],"mail":"forward","ways":["post"],"services":null,"scopeHasReason":true,"until":null,"reviewOn":"2027-05-03"}', 'a76b36620c0432333ea842c69f5440f74ae21e6f7a677efb5f3062bc8c11db4f', '7f96abc448d775498d0b7e6901a20ede49978e7cc48ede071778af30617f7d71', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (33, '2026-11-03T09:00:00.000Z', 'escalation-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9fe2-72b7-91dc-dfe9b4fefc54', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"outcome":"approve","state":"approved","restrictionId":"01a22ed8-9fe5-75e1-9c15-d86399111285","formalWarningId":null,"behaviours":["abusive"],"feedback":false}', '7f96abc448d775498d0b7e6901a20ede49978e7cc48ede071778af30617f7d71', '03a25fe536b3e5044df2b53e1a222dc0174d39af16d156a9db22d8ccb0c0b4b2', '{"escalations":{"01a22ed8-9fe2-72b7-91dc-dfe9b4fefc54":"5F0WDTYeks21928VLfydadtjKzlyKQvJUod3VaCkGqQ"},"decisions":{"01a22ed8-9fe5-75e0-a283-7ebe9c8a1775":"WNcp1L2SRIzS4RDwmKWrwod29_pjbleXKAXX2muCUgA"},"restrictions":{"01a22ed8-9fe5-75e1-9c15-d86399111285":"yGzTneB-DJhomr9HTK_H1rriV5xuNX9tatEGpiEQ_n8"},"letters":{"01a22ed8-9fe6-72f9-8770-1d0ed9744ccf":"4Wl9WunLklyEf78GcxxFjy2COEzP-YUZsJ1DogsmD80"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (34, '2026-11-03T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9fe6-72f9-8770-1d0ed9744ccf', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"restrictionId":"01a22ed8-9fe5-75e1-9c15-d86399111285","kind":"restriction","state":"sent"}', '03a25fe536b3e5044df2b53e1a222dc0174d39af16d156a9db22d8ccb0c0b4b2', '98a2452b810ca06b9151051f23a2c477763903b82d3da5131c1925d37e26725a', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (35, '2026-11-03T09:00:00.000Z', 'restriction-in-force', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9fe5-75e1-9c15-d86399111285', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"state":"in-force","inForceOn":"2026-11-03","reviewDue":"2027-05-03","how":"letter-sent"}', '98a2452b810ca06b9151051f23a2c477763903b82d3da5131c1925d37e26725a', 'bb1570ed4afb2521cfda1ca9ebd4170d9365a7f6542f9899f1cbac55ea09d4b4', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (36, '2026-11-03T09:00:00.000Z', 'arrangement-wanted', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9fed-7366-bef8-d1d0fe17e13e', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"restrictionId":"01a22ed8-9fe5-75e1-9c15-d86399111285","kind":"forward","state":"to-make","exceptions":0}', 'bb1570ed4afb2521cfda1ca9ebd4170d9365a7f6542f9899f1cbac55ea09d4b4', '054c41c415ac3db541c40d6cd01ac2e154b6894634ff3271ce7e49c19123b2e6', '{"letters":{"01a22ed8-9fe6-72f9-8770-1d0ed9744ccf":"QPYnCHM8QveWaHEyyb8RmurldRnQ_oS9XN64JPQ9uKE"},"restrictions":{"01a22ed8-9fe5-75e1-9c15-d86399111285":"k62QbF6_3AsoQhrhe_A3m7rxITI9gRo2aVdRp8hpE0A"},"arrangements":{"01a22ed8-9fed-7366-bef8-d1d0fe17e13e":"ZxtmpdSYDvc799d-Z_NoB13kMdPPF6ckOh15dx88xSA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (37, '2026-12-03T09:00:00.000Z', 'circumstances-reported', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9fee-719a-a7d5-8bd28cfb4a9e', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"restrictionId":"01a22ed8-9fe5-75e1-9c15-d86399111285","service":null,"channel":null,"answerBy":"2026-12-31"}', '054c41c415ac3db541c40d6cd01ac2e154b6894634ff3271ce7e49c19123b2e6', '430cde655bdac89d7676f31423caa0ac6f7d05d0eea495b5953e204bdc11ab0a', '{"circumstances":{"01a22ed8-9fee-719a-a7d5-8bd28cfb4a9e":"-CBpWF58PjiEjDAtKsc7z6yFs3kSlx27oC7sZmEMvUI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (38, '2026-11-03T09:00:00.000Z', 'customer-added', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9fef-7430-b01d-d7df3166f4a0', '01a22ed8-9fef-7430-b01d-d7df3166f4a0', '{"contactPoints":["email"]}', '430cde655bdac89d7676f31423caa0ac6f7d05d0eea495b5953e204bdc11ab0a', 'bea5be52541a5e9a97771e03376a5e7fcd3831ee075b2dde3c75b959a53bd76d', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (39, '2026-11-03T09:00:00.000Z', 'warning-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9ff0-7751-893d-975d2bc3504e', '01a22ed8-9fef-7430-b01d-d7df3166f4a0', '{"channel":"email","service":"Housing","lapsesOn":"2027-11-03","reply":"opened"}', 'bea5be52541a5e9a97771e03376a5e7fcd3831ee075b2dde3c75b959a53bd76d', '84004e712f10ba6db7f4db1005e48612cb135c30bd1dc0c2f668a200b7ede4be', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (40, '2026-11-03T09:00:00.000Z', 'warning-sent', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9ff0-7751-893d-975d2bc3504e', '01a22ed8-9fef-7430-b01d-d7df3166f4a0', '{}', '84004e712f10ba6db7f4db1005e48612cb135c30bd1dc0c2f668a200b7ede4be', 'cc20ea2fcfa4d486f49172226b53c0a86fd07aeb8863cacd5b8d0632ae3419d0', '{"customers":{"01a22ed8-9fef-7430-b01d-d7df3166f4a0":"m-WJdsJB9lmvEwlKznqJC4p7QwOlAwKmuB_jeUPosDs"},"contact_points":{"01a22ed8-9fef-7431-aff9-04e2ce85a19c":"bOrOX5jU9TB73Nys2Nry7U2tBZNXvifxB4LQ4pcNP3g"},"warnings":{"01a22ed8-9ff0-7751-893d-975d2bc3504e":"4WYY4vss6wQ6W2okkePubGbgFzrBBWWDDycLTionSyk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (41, '2026-11-03T09:00:00.000Z', 'customers-merged', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9ff4-73c1-949d-33feb47cb051', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"other":"01a22ed8-9fef-7430-b01d-d7df3166f4a0","contact_points":1,"proposals":0,"warnings":1,"formal_warnings":0,"escalations":0,"restrictions":0,"holds":0,"precautions":0,"rights_requests":0}', 'cc20ea2fcfa4d486f49172226b53c0a86fd07aeb8863cacd5b8d0632ae3419d0', '11760476cab2aaff17779cc5cb50920b5d4eeb757f7ac33ffd73fa0be3850918', '{"contact_points":{"01a22ed8-9fef-7431-aff9-04e2ce85a19c":"WbHqmHTeQG7oPaRHhzPL0fxtcnYTQt6CoxmHSP61gLM"},"warnings":{"01a22ed8-9ff0-7751-893d-975d2bc3504e":"Ro_ajL1vYYCfXzt_is1MLWlR9EYuyShyWBwIZvttVYk"},"customers":{"01a22ed8-9fef-7430-b01d-d7df3166f4a0":"gSFPr9TzcrdHB0ip_7duWX9qutT5uRhIFywzZWtmoB8"},"merges":{"01a22ed8-9ff4-73c1-949d-33feb47cb051":"4doZeQZf9T9L1bWh3kHkpsoxucde62h6Y8EqgSo45lU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (42, '2026-11-03T09:00:00.000Z', 'record-corrected', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9f83-76b3-828d-1af385058899', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"kind":"escalation","field":"account","correctionId":"01a22ed8-9ff6-74a2-931d-ba7765ba4970"}', '11760476cab2aaff17779cc5cb50920b5d4eeb757f7ac33ffd73fa0be3850918', 'be2a315ef15837eb8f28e3a6c9be9ddd117310d75e12ac93c9955d50c197f5cc', '{"escalations":{"01a22ed8-9f83-76b3-828d-1af385058899":"n21gWELtXP1n-Wh9QOGEtQfRl7J2FhIopnfCaiQXxYU"},"corrections":{"01a22ed8-9ff6-74a2-931d-ba7765ba4970":"zfdoGcZ8Oh_n3d1o8129phQwbvzSUvAtEf3HsN0X1sU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (43, '2026-11-03T09:00:00.000Z', 'evidence-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9ff7-77eb-8ca8-b6c594eb8cf0', '', '{"original":true}', 'be2a315ef15837eb8f28e3a6c9be9ddd117310d75e12ac93c9955d50c197f5cc', 'f73802f5b0fd3ecd8cf8911765ab68eb5c4c46e8bb815102cb717db8388e23d9', '{"waiting_evidence":{"01a22ed8-9ff7-77eb-8ca8-b6c594eb8cf0":"qqwOM4IzW3PK1-Su4e1C4XUVr8FqaeMSWaO-2q8UuoE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (44, '2026-11-30T23:44:38.392Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'f73802f5b0fd3ecd8cf8911765ab68eb5c4c46e8bb815102cb717db8388e23d9', '401cb0b0c8bd21a339658b5a842c69eecf61e876fcc3e7d26928f974a16a2fc9', '{"imported_records":{"01a22ed8-9f8a-77de-97ca-908e15278dc9":"a_E0sfVD1d0714yMnqr8NQFLWyvZdgAKlAuu9B501ss"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (45, '2026-12-01T09:00:00.000Z', 'hold-placed', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9ff9-71c0-a2e0-deddd1fe1042', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"lookAgainOn":"2027-06-01"}', '401cb0b0c8bd21a339658b5a842c69eecf61e876fcc3e7d26928f974a16a2fc9', '684c0d0112e92a6863fc1c388a27945660116b8be266d150f3212c8432eb1c86', '{"holds":{"01a22ed8-9ff9-71c0-a2e0-deddd1fe1042":"9lOxW4StrCkGjV0vKo3x5VyjgCcKoUnx9_4gEN_3kmk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (46, '2026-12-01T09:00:00.000Z', 'precaution-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9ffa-7654-9223-06ba734b0065', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"lookAgainOn":"2027-05-01","steps":["not-alone"],"told":"to-tell"}', '684c0d0112e92a6863fc1c388a27945660116b8be266d150f3212c8432eb1c86', '1e194849fe66230f3b4f152eb616b4f6cf2735873895a026d14a0f8f4b1d8119', '{"precautions":{"01a22ed8-9ffa-7654-9223-06ba734b0065":"XBdctQX-tyfhe1i3rb9mpvfNZswD_H-KMpUVA7lHqGU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (47, '2026-12-01T09:00:00.000Z', 'rights-request-recorded', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-9ffb-74a4-a084-ef07b705c991', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '{"kind":"objection","receivedOn":"2026-11-30","dueOn":"2026-12-30"}', '1e194849fe66230f3b4f152eb616b4f6cf2735873895a026d14a0f8f4b1d8119', '6ae5b42acf57ad9dcda58aff2d849b4b2ffe306393f29d55a5491fdb7bc7e08f', '{"rights_requests":{"01a22ed8-9ffb-74a4-a084-ef07b705c991":"EbasfIf0VRwIjibOUQKYOXmJLbneUi0QYr9CcLYFVwk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (48, '2026-11-30T23:44:38.398Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '6ae5b42acf57ad9dcda58aff2d849b4b2ffe306393f29d55a5491fdb7bc7e08f', '8336d538e880db7efb424819e33fd9f5a06f4d992cdf459becaf8b4d44fc7652', '{"calendar_feeds":{"01a22ed8-9ffc-7195-a595-75eb3c58db46":"s4P9YOQXH6sdymWTBLhcfop3sYcg7bSNq0Yp5gwLTCc"},"reports":{"2026-q3":"eOFGTWTTkVNY6TJ3OiMurZQeFjPNz02AQ0QkQKet7oY"},"report_tallies":{"2026-q4/warnings":"aR5HZFekQeiQDU0lnvL5-iQJ9DTrDeQUrDos-C3V_go"},"settings_versions":{"01a22ed8-9ffc-7197-82f1-93ddb8fb3ef7":"RgFO5F9c0yGGrnNXJ44S28vg3W9T07HapCNKwDYBw20"},"contact_moves":{"01a22ed8-9ffc-7198-80ff-84fbb86bbf9d":"fX33_kJkPL4NlKqLdX9mLoox1Mel-_KwvIeCJ96VQZQ"},"welsh_words":{"01a22ed8-9ffd-7079-830b-65497769045a":"i378MA1dAU_QLubnmIey78GYzSjh6BEQ1lR6P9lwGw0"},"retention_runs":{"01a22ed8-9ffd-707a-b1f8-f4240e15a5bb":"AwWinxdfLrULBA7ufiTneKQAA2-ZKP5rglJU3FBERe4"},"tenant_checks":{"01a22ed8-9ffd-707b-a053-738d7448dbf8":"KbjdodZDEObC9j3t-rZEXmuxBaWbbwUcYHhQuzB9VxA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (49, '2026-12-01T09:00:00.000Z', 'looks-sealed', 'the-register-itself', 'the-register-itself', '01a22ed8-9fff-75db-9626-702721f1c6c2', '', '{"looks":5}', '8336d538e880db7efb424819e33fd9f5a06f4d992cdf459becaf8b4d44fc7652', 'e58470396ae4727ee0f1af979d2d2896c7c6c16148abb205e096e584bc3f06ec', '{"ledger_seals":{"01a22ed8-9fff-75db-9626-702721f1c6c2":"igPWpz0Y7hCTBdgJgjqPciPpJGJk2edlnYj507_W2BQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (50, '2026-11-03T09:00:00.000Z', 'customer-added', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-a008-734b-aa60-20404b88e2a9', '01a22ed8-a008-734b-aa60-20404b88e2a9', '{"contactPoints":["email"]}', 'e58470396ae4727ee0f1af979d2d2896c7c6c16148abb205e096e584bc3f06ec', '98b5acfe30f97a79ab918afd05e6d7fba22deff73707384b57c82a5597dabb8c', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (51, '2026-11-03T09:00:00.000Z', 'warning-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-a009-75c3-aae5-10bedac3975d', '01a22ed8-a008-734b-aa60-20404b88e2a9', '{"channel":"email","service":"Housing","lapsesOn":"2027-11-03","reply":"opened"}', '98b5acfe30f97a79ab918afd05e6d7fba22deff73707384b57c82a5597dabb8c', '5ed3713611cb25ab8b2adca2bc65dcc512c3dc85c4423fa3f3e06f463337c3af', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (52, '2026-11-03T09:00:00.000Z', 'warning-sent', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-a009-75c3-aae5-10bedac3975d', '01a22ed8-a008-734b-aa60-20404b88e2a9', '{}', '5ed3713611cb25ab8b2adca2bc65dcc512c3dc85c4423fa3f3e06f463337c3af', 'c12791a12a26c94b2de4c71cede760ee98949a84816b5a806ee90f180ef5279b', '{"customers":{"01a22ed8-a008-734b-aa60-20404b88e2a9":"Z2Xg2wGx4ZxWcFYWFMGGicSsvLXMf7rUHfTCiU6KCF8"},"contact_points":{"01a22ed8-a009-75c2-ab32-cb4d22121f4e":"8-kLc9yKuRjINdl1Lmsz_vJs6VFfXwO_Vbth-VFlxxk"},"warnings":{"01a22ed8-a009-75c3-aae5-10bedac3975d":"Q89TahiQRlUPTQ5nBIUGJrkDRySnEWVxcsZ4m75xkq0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (53, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-a00b-7046-9f00-d43d869bfc79', '01a22ed8-a008-734b-aa60-20404b88e2a9', '{"kind":"postal-address","whose":"own"}', 'c12791a12a26c94b2de4c71cede760ee98949a84816b5a806ee90f180ef5279b', '5cd534a3153144fafa4097c3489b163663043e96e5866aa3a22de788c66a39c8', '{"contact_points":{"01a22ed8-a00b-7046-9f00-d43d869bfc79":"08pMu9RNNivnsjIJEq3s4LDmxpw8PzFII_RWMfE4Tk8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (54, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-a00c-737b-8cd7-a665f375c907', '01a22ed8-a008-734b-aa60-20404b88e2a9', '{"kind":"number","whose":"shared"}', '5cd534a3153144fafa4097c3489b163663043e96e5866aa3a22de788c66a39c8', 'bca5d863bdf81b92b0a50325260d45051555d9cce1d46b8218e2aa0dc37f8089', '{"contact_points":{"01a22ed8-a00c-737b-8cd7-a665f375c907":"ttkcRhHZhmZ7xxVIVufIhG1hNVjoBjKLxIQMzVv8TKM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (55, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-a00c-737c-9f69-3c4bcada1920', '01a22ed8-a008-734b-aa60-20404b88e2a9', '{"kind":"email","whose":"representative"}', 'bca5d863bdf81b92b0a50325260d45051555d9cce1d46b8218e2aa0dc37f8089', 'f46f3014c6095ca96c4c4b033ea06c494b943c75c45227d2d07b1b4b1f9f885f', '{"contact_points":{"01a22ed8-a00c-737c-9f69-3c4bcada1920":"yAzAFmqlxpvQ6FYJM91mPNvECWtJYU0fRgEl1ONyBa0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (56, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-a00e-72f7-ae21-1da02dd9ec5b', '01a22ed8-a008-734b-aa60-20404b88e2a9', '{"kind":"email","whose":"representative"}', 'f46f3014c6095ca96c4c4b033ea06c494b943c75c45227d2d07b1b4b1f9f885f', '8d0073206f0cd8008e8e8785e03b82621b85d78fae1eccf0ddd1fabc8e928fda', '{"contact_points":{"01a22ed8-a00e-72f7-ae21-1da02dd9ec5b":"6poSWqdo3a_-AAPNZFQmziNhL_70gj8592Zi-ysPAxA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (57, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-a00f-70ba-9e21-a751d928aed2', '01a22ed8-a008-734b-aa60-20404b88e2a9', '{"kind":"email","whose":"representative"}', '8d0073206f0cd8008e8e8785e03b82621b85d78fae1eccf0ddd1fabc8e928fda', 'ee06f504ac6bcfadb0545a4eaeb7f137c4a07a5f7dbbc639b5c7306dcab627be', '{"contact_points":{"01a22ed8-a00f-70ba-9e21-a751d928aed2":"tfVdS83X1EZfxKDMUJi_yI30UKfpaUtIF13Vdm2OcDY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (58, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-a00f-70bb-9d1f-6101d2093d83', '01a22ed8-a008-734b-aa60-20404b88e2a9', '{"kind":"email","whose":"representative"}', 'ee06f504ac6bcfadb0545a4eaeb7f137c4a07a5f7dbbc639b5c7306dcab627be', '375ba57624f13d86acbd6aff2ef5a6675a0b9b1f40738823a5e7fef5781f8728', '{"contact_points":{"01a22ed8-a00f-70bb-9d1f-6101d2093d83":"cvWzKbHI5bbJeGP52WvM-w1TA1k_7LSZGtW-NeWKJQ0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (59, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-a010-700e-8f4e-165ca2af7408', '01a22ed8-a008-734b-aa60-20404b88e2a9', '{"kind":"email","whose":"representative"}', '375ba57624f13d86acbd6aff2ef5a6675a0b9b1f40738823a5e7fef5781f8728', '473de5fa6a9341ad1d413f2293d929368928bef11955b8a07044a3ec065a5bb8', '{"contact_points":{"01a22ed8-a010-700e-8f4e-165ca2af7408":"YONEfJIs6tq6W_HYY8pZmkm8ITN2ayl9ez0oArJoKDg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (60, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-a011-71a1-9ce9-d83aae5268ad', '01a22ed8-a008-734b-aa60-20404b88e2a9', '{"kind":"email","whose":"representative"}', '473de5fa6a9341ad1d413f2293d929368928bef11955b8a07044a3ec065a5bb8', 'ead652f85b97bfdf85533f72a05c9e950f7d7c497a467bdec0c494720d24190c', '{"contact_points":{"01a22ed8-a011-71a1-9ce9-d83aae5268ad":"4gAtJr_IKRcWXXBSV4awAFy737D8xTyFNYxZX1ePDyM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (61, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22ed8-a012-7302-92f6-828fae968dab', '01a22ed8-a008-734b-aa60-20404b88e2a9', '{"kind":"email","whose":"representative"}', 'ead652f85b97bfdf85533f72a05c9e950f7d7c497a467bdec0c494720d24190c', 'febdbf97655f811311126bd7d231e112fe6b3f9307747ae7c57b018e1d90e1c9', '{"contact_points":{"01a22ed8-a012-7302-92f6-828fae968dab":"TWg7VZWIaCjU6h3KVpKolvPppZLXyeBYzPePiOoyY7s"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (62, '2026-11-30T23:44:38.433Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'febdbf97655f811311126bd7d231e112fe6b3f9307747ae7c57b018e1d90e1c9', 'fb7cccc6d1cb365b2c585b15a035cf16caac4e6e5fd9e2521cb70b1c924808be', '{"arrangements":{"01a22ed8-a021-7793-8358-f4f66993d7fe":"xSNBcD4sMQDSKmiRBnWbLXmDsCr0n4PR3jHNu5B3LPE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (63, '2026-11-30T23:44:38.435Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'fb7cccc6d1cb365b2c585b15a035cf16caac4e6e5fd9e2521cb70b1c924808be', '39ca2be61c3740c41000f072a27bd81ce981c41f7b61fbf8660992000ebff228', '{"arrangements":{"01a22ed8-a023-7050-a0f7-1555533a9000":"SBO7Dh6O_-pZDoxezlggACRY0gmC4rKibHE8ClNEBbY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (64, '2026-11-30T23:44:38.436Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '39ca2be61c3740c41000f072a27bd81ce981c41f7b61fbf8660992000ebff228', '8d2612ac4dba4e08c80cb852665df0b69cbf8098a28f1529e8a7a81e0cd27665', '{"arrangements":{"01a22ed8-a023-7051-8e63-c7f331cb7041":"LV8rpnJfcvuknQKOubb9TEp9ovkxUr6NdLBsXYv3xnE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (65, '2026-11-30T23:44:38.436Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '8d2612ac4dba4e08c80cb852665df0b69cbf8098a28f1529e8a7a81e0cd27665', '837089749119ff081705a4eb575f288b68c448f1c33326001e59484ead4686aa', '{"arrangements":{"01a22ed8-a024-752f-a771-ad1e7ba09620":"l5NlyivkDP6BLOoKoVRvxtMIC0iDIqbiM66zix2EpUY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (66, '2026-11-30T23:44:38.437Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '837089749119ff081705a4eb575f288b68c448f1c33326001e59484ead4686aa', 'f128fe650fedf98a130dea67023ab894c9602f5cef9f9801c9f38de4483e1004', '{"closing_letters":{"01a22ed8-a025-737c-8ae7-464153dd4fe9":"yjMdagISqJpMO9HyO4yKA0rATGDetPxaxjBU-nyA3YQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (67, '2026-11-30T23:44:38.437Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'f128fe650fedf98a130dea67023ab894c9602f5cef9f9801c9f38de4483e1004', 'eaa6c862dc43ee734af3b7f823c9f2251d711c24b212809bfb76033e2c973ab2', '{"closing_letters":{"01a22ed8-a025-737d-bd35-ed6a701c9381":"IkzlHSoamfhWgfkJokhlUh_wo8hJWx-sLjH8YSoWzLE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (68, '2026-11-30T23:44:38.438Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'eaa6c862dc43ee734af3b7f823c9f2251d711c24b212809bfb76033e2c973ab2', '4b2ce1a39c071d01a035b83bb89e1e74fe9915325026ca3055999e7803c3dbd7', '{"closing_letters":{"01a22ed8-a026-7730-8f9a-ac2d8cb9a876":"c1VSYTQzquZCbdImEA1P9ekjDtCTEKbq_NhpBSd9syA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (69, '2026-11-30T23:44:38.438Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '4b2ce1a39c071d01a035b83bb89e1e74fe9915325026ca3055999e7803c3dbd7', '0822249b9a82676af4a0f945c7d9f4776d786dee2f274b6c629c4987e909c249', '{"closing_letters":{"01a22ed8-a026-7731-bcf5-11b38a52433c":"KUU3AByWKYnKKdwexU9ph100BOziF02vigOQDD0bVxA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (70, '2026-11-30T23:44:38.439Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '0822249b9a82676af4a0f945c7d9f4776d786dee2f274b6c629c4987e909c249', 'ceb0c3ab631bf625aef8b0ad296c7e03301592efa1746da29bbec90ce3aa6b5c', '{"customers":{"01a22ed8-a027-7549-91e7-a0e9e9e16ea4":"ENGlz0VwrgdYVNXvH8e1jHc9VGieAj8eo49Hrb5TVHM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (71, '2026-11-30T23:44:38.439Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'ceb0c3ab631bf625aef8b0ad296c7e03301592efa1746da29bbec90ce3aa6b5c', '6fdeaa789da334c44189b0237690194933cf25828c72d9503b28eb28633b771d', '{"customers":{"01a22ed8-a027-754a-be94-addc23df3945":"qflMpxML8Kobml-Ovm5PXXRwHlBqWG913ihCr-LK6HQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (72, '2026-11-30T23:44:38.440Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '6fdeaa789da334c44189b0237690194933cf25828c72d9503b28eb28633b771d', '1abcb3b882ee8d8b98da426396ddcf21aa5856d9e8fb26a4e24e1f45b853c9fe', '{"customers":{"01a22ed8-a028-70cb-8616-8e40848d2810":"fh1OgOO-ZGIXPK_g2qev0NqgJdau1R_ecW8rLu71590"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (73, '2026-11-30T23:44:38.441Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '1abcb3b882ee8d8b98da426396ddcf21aa5856d9e8fb26a4e24e1f45b853c9fe', '7a7d769979b9c6ede881130e519eda9e43c2820145b66ed2747adab4f70cceee', '{"decisions":{"01a22ed8-a028-70cc-a984-bf302f315532":"L7eMAs8OrXzPfCBNsQWFESlrs7lvZlh0q3FRgEf4_fs"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (74, '2026-11-30T23:44:38.441Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '7a7d769979b9c6ede881130e519eda9e43c2820145b66ed2747adab4f70cceee', 'c6343601f606222cdc2a0ac91f7ed5504882647c45a6c88091591bc694f90808', '{"decisions":{"01a22ed8-a029-71ed-a267-f1e83ed22669":"e7foTkQ1XNOO-2OoOrfvfeWcs719t39bkOcA12OhAi8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (75, '2026-11-30T23:44:38.442Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'c6343601f606222cdc2a0ac91f7ed5504882647c45a6c88091591bc694f90808', '2a7afba2fcb2c81d84a7b1e36f427ab5771bb0fdc1e3241edda8436017681eed', '{"decisions":{"01a22ed8-a029-71ee-be94-bc98e35f70ac":"2KhxGxirOPMRbp-wip7vf58RwTHNeDIZeFvHbVbeQRw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (76, '2026-11-30T23:44:38.442Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '2a7afba2fcb2c81d84a7b1e36f427ab5771bb0fdc1e3241edda8436017681eed', '61677fae0ef1881fff71ecbd4b335dad936984de9ade3f2e4abf24fbc15467de', '{"decisions":{"01a22ed8-a02a-72a6-8a65-1fa506acb426":"kfBOeeg2Y0zyocFKTkAE90NmrrBVxs-L7RiQ1QrG7Sw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (77, '2026-11-30T23:44:38.442Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '61677fae0ef1881fff71ecbd4b335dad936984de9ade3f2e4abf24fbc15467de', '8bd68b0f7bf81fb293518f46c04210ff07a3cc7fe95d03be1c4ff35462c45c76', '{"decisions":{"01a22ed8-a02a-72a7-a103-d2a5fa0fae7b":"mUNgbkfgtHeRe-JgFR14WZxfwczkxoSbeJ0xlaTtxaE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (78, '2026-11-30T23:44:38.443Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '8bd68b0f7bf81fb293518f46c04210ff07a3cc7fe95d03be1c4ff35462c45c76', '0d6a87cbc8d858539f42f02d591da92db4e623b22a71810e60d1efda5957372e', '{"decisions":{"01a22ed8-a02b-709f-a32c-831916b6a100":"bxOQetmZ1S-jqf0g4CWIEtjVY2DwS-S5GkvlnfZRu-c"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (79, '2026-11-30T23:44:38.443Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '0d6a87cbc8d858539f42f02d591da92db4e623b22a71810e60d1efda5957372e', '3aefa3727c34936c9ed6e2ce90de9a5e0acde6b369757011cc112b23f30332bb', '{"decisions":{"01a22ed8-a02b-70a0-a8dc-1f4adeaf8167":"0zmPXzunViKXvgDdjT223a3Jfcb36JDR5eMhnFYkSV4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (80, '2026-11-30T23:44:38.444Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '3aefa3727c34936c9ed6e2ce90de9a5e0acde6b369757011cc112b23f30332bb', 'f7f3a7a4c8ec952b9f646b3897c08c2b286a958f93629c990ef06abfe7fce8a2', '{"duties":{"01a22ed8-a02c-7554-8947-eac1963b0c87":"uCIEPHIe_M_E2DJVBTQ_L74lT614oqQQUxW2BF_v0yI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (81, '2026-11-30T23:44:38.444Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'f7f3a7a4c8ec952b9f646b3897c08c2b286a958f93629c990ef06abfe7fce8a2', 'a3df6bb8875cf7e35e2d026695a3c7fd91e6e7ec55e888fc5282c8be4a2ba3b3', '{"duties":{"01a22ed8-a02c-7555-a1b4-5537ef6af2fe":"ZYaDcm29phut4l6rrLpQOmpxlMbgPQfZ-gTu7pw3bqo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (82, '2026-11-30T23:44:38.445Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'a3df6bb8875cf7e35e2d026695a3c7fd91e6e7ec55e888fc5282c8be4a2ba3b3', 'f4cba52878e86a301a2c3b9d9b42c53f89fca6c171a3bc3ccc3bd1bcef664f4a', '{"duties":{"01a22ed8-a02d-7438-9875-3d69404ac2b0":"LBtXGdTR2jt5kzP1AVmy--t-zTmPG2pT0WTh_VyDwBE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (83, '2026-11-30T23:44:38.445Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'f4cba52878e86a301a2c3b9d9b42c53f89fca6c171a3bc3ccc3bd1bcef664f4a', '27ea6cd556d93f649a3912322d35dc58cbc49f9501f75c1cf1864e0ebaecb8dc', '{"duties":{"01a22ed8-a02d-7439-b795-15c0f2f7bd5d":"fTCRoc2fbBULlfGhUAgShrC7nOLZamWmNph82zSwQbo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (84, '2026-11-30T23:44:38.446Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '27ea6cd556d93f649a3912322d35dc58cbc49f9501f75c1cf1864e0ebaecb8dc', 'd1ddea0075b823d08c4074cdd72355ee7d3a2f63883364798114094ce0a9774c', '{"duties":{"01a22ed8-a02e-76be-9190-0c165b7e5f71":"aSLslCDUHPi9YRqI42HzGGH85kpsC0b5A-wUgYeAfZU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (85, '2026-11-30T23:44:38.446Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'd1ddea0075b823d08c4074cdd72355ee7d3a2f63883364798114094ce0a9774c', '9a1d77603df1a2fbd5fc9753d6942452dcff0a664833c48efe06ad8614bd2483', '{"duties":{"01a22ed8-a02e-76bf-a854-bccddf265b8f":"HNEYdMIaqVHu0pbg6b1NVlJRLutvWkerQEBOCR9tJ9c"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (86, '2026-11-30T23:44:38.447Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '9a1d77603df1a2fbd5fc9753d6942452dcff0a664833c48efe06ad8614bd2483', '210d8efa1eaf58bc6160db6ece3b0bb1911b9d003bb50c0916dd9cd75e42fcce', '{"duties":{"01a22ed8-a02f-754d-aae0-03bc5630cc96":"9X8C7Lw0RebrQlhecsx5ThhgChmJNFvT2n6LOJbBEko"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (87, '2026-11-30T23:44:38.448Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '210d8efa1eaf58bc6160db6ece3b0bb1911b9d003bb50c0916dd9cd75e42fcce', '4f434096eb3d777af2abd545b57ed6be88b34f62252dd15b8d306ca24e620a7f', '{"escalations":{"01a22ed8-a02f-754e-9b07-7fff3cda9b13":"ro5dvFPUsqaw_Hs4pg6W9xyM4C0l50AgUohrpCKekZU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (88, '2026-11-30T23:44:38.448Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '4f434096eb3d777af2abd545b57ed6be88b34f62252dd15b8d306ca24e620a7f', 'a600f0b1684ca33e1650549f579e3ea5ca91ab101a5290904d07d18498dea8e1', '{"escalations":{"01a22ed8-a030-74c9-a12d-c1b0f307801a":"nJ9uMkeN1CnZASpN0s6Tr2tc1JSgKuPP_jq2QBpMW84"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (89, '2026-11-30T23:44:38.449Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'a600f0b1684ca33e1650549f579e3ea5ca91ab101a5290904d07d18498dea8e1', 'db7fbca4bcc3ffede434ddee777f07e50aa32cdfb700b8c4d1896235c78c3eb2', '{"escalations":{"01a22ed8-a031-7267-bda5-d6cc79f360cb":"OpMl_th3WSzeEijKnZZAw3X1Jqm94xNozJ43-YDF0Nc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (90, '2026-11-30T23:44:38.449Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'db7fbca4bcc3ffede434ddee777f07e50aa32cdfb700b8c4d1896235c78c3eb2', '236f173439bc587f9343e3fc8d62806c905f0431e376996a5aacf1a220d2cc89', '{"escalations":{"01a22ed8-a031-7268-a4b1-78aeea815a7a":"b_0amXER4FoA6J-lj97ZwOD8usfCWojHlg9U43GJ2z4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (91, '2026-11-30T23:44:38.450Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '236f173439bc587f9343e3fc8d62806c905f0431e376996a5aacf1a220d2cc89', 'f3a6d267b4d9d2e87482e7cb86763bf25a68c8692090cc5fb3159ea3fd88216b', '{"escalations":{"01a22ed8-a032-727a-b7ca-fba9528e2ac1":"Ms18qgMGtCcTRbu315ga9_ZfK4z1BTJppu-EVxQsEng"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (92, '2026-11-30T23:44:38.451Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'f3a6d267b4d9d2e87482e7cb86763bf25a68c8692090cc5fb3159ea3fd88216b', '0689dc338cb5e4a01ab194879e766de07570462b44956d924962aa1d08d7798d', '{"escalations":{"01a22ed8-a032-727b-b8fc-d824f6d8d8f5":"wAc_vfZJJbHdL3jq2J2zzQT7pD__DobAbtoNxJ38MKs"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (93, '2026-11-30T23:44:38.451Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '0689dc338cb5e4a01ab194879e766de07570462b44956d924962aa1d08d7798d', '6e88619c93af44f488f643fa0c02d1a6af34358f11f389bab41fa37882c0e11e', '{"escalations":{"01a22ed8-a033-7122-912d-b4c6f08c8736":"YDTiSeFw3g66XO_fY5sgCIVLGIXCwgjanrpe7JVQoTc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (94, '2026-11-30T23:44:38.452Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '6e88619c93af44f488f643fa0c02d1a6af34358f11f389bab41fa37882c0e11e', '68db69a70903486d81a165c1c262f87b82e4a5c09c2e821642686254e76e5772', '{"escalations":{"01a22ed8-a034-73c7-aeea-66dc3e358f62":"F938JeJvML4LqTZLSI3Q894dXAhzic-DUBKvLURS6qc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (95, '2026-11-30T23:44:38.452Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '68db69a70903486d81a165c1c262f87b82e4a5c09c2e821642686254e76e5772', '13b1e563116881a95741fd8af3e2766b8deab461f18d029cde2bb96e78406487', '{"evidence":{"01a22ed8-a034-73c8-a57c-6d79bd8ff249":"CxNLKIF6IBxnFKInY2Xo8lK-MInqvyR_KuXAmrKMVMw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (96, '2026-11-30T23:44:38.453Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '13b1e563116881a95741fd8af3e2766b8deab461f18d029cde2bb96e78406487', 'e3a175c0f31791cc3051bff6c5d5cd1c33081b672de15391405e33b29a72b14c', '{"evidence":{"01a22ed8-a035-70e4-9e42-9b616736d682":"Z0Fkn3-P7y6Ed-pBy7vge7ENleRqvxxCybNqqKZV05I"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (97, '2026-11-30T23:44:38.453Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'e3a175c0f31791cc3051bff6c5d5cd1c33081b672de15391405e33b29a72b14c', 'ee381ee2ceb65d262fb5fdf392f161b07ac70702ca2fc7fea3ce29e35ff7a6a2', '{"evidence":{"01a22ed8-a035-70e5-ad0a-52a529034727":"oB1tnxIPJmuNqUw7qn_-9xpSiWi1bsy7SuH8bXDi164"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (98, '2026-11-30T23:44:38.454Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'ee381ee2ceb65d262fb5fdf392f161b07ac70702ca2fc7fea3ce29e35ff7a6a2', '5b0a8641481ef3a4c22cbc8f8586653ca080fdea788c35d5bfa4d5a01cdc87b6', '{"formal_warnings":{"01a22ed8-a036-73cd-a48d-684a40e0b2bf":"dkM69OiRV6njAQPJ_4q-XkFekCKcJ452FhmGsCGH_Vk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (99, '2026-11-30T23:44:38.455Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '5b0a8641481ef3a4c22cbc8f8586653ca080fdea788c35d5bfa4d5a01cdc87b6', '17bda30ad3c8aaec2dc42532c3565c1c5d22527de3a7336e95e3df1ed7fa5dc2', '{"formal_warnings":{"01a22ed8-a037-7568-b301-425ac40d386b":"flJXF_JE9QPmg0o-ytjEDVZE1HHIluepWJZb5ZQsfAQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (100, '2026-11-30T23:44:38.455Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '17bda30ad3c8aaec2dc42532c3565c1c5d22527de3a7336e95e3df1ed7fa5dc2', '28f88a674b5f5e0453fd0836935329e652d5e87fda63ba3b7f3884e8c8140f52', '{"imported_records":{"01a22ed8-a037-7569-a01d-38bb41771635":"_j1Br3ILvewhX1IpljkQ_7efeQsIlPgf4hVsWKQi7qk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (101, '2026-11-30T23:44:38.456Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '28f88a674b5f5e0453fd0836935329e652d5e87fda63ba3b7f3884e8c8140f52', '9cd016d0ead8a7af6e82be3481699f917bec0437c39b1d962acfc4eed0238e46', '{"imported_records":{"01a22ed8-a038-737b-9b55-93b8aca968ea":"1vxtjBFK6eQz6r7bbDzF0uVao2sSBnlw2TufWbIPeOk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (102, '2026-11-30T23:44:38.457Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '9cd016d0ead8a7af6e82be3481699f917bec0437c39b1d962acfc4eed0238e46', '6aaf10ae73e08261ed2f0299a93753fcf7866c8e9c9d18b74c05e9d0843b6285', '{"imported_records":{"01a22ed8-a038-737c-9b97-64b9c60d0a69":"q209BzHmHu8e529y_lNVPDJsD9O_rgcL5oetfEaDUGg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (103, '2026-11-30T23:44:38.457Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '6aaf10ae73e08261ed2f0299a93753fcf7866c8e9c9d18b74c05e9d0843b6285', '1ca7d0f82bc26485565c497c2f38353e20d7172c066a10bfb39d3940917e7523', '{"imported_records":{"01a22ed8-a039-72f0-8c91-41219b372322":"i2rmwMOmrQcB18xFPBicOZwxOlNtbVkPCd72kJf0NIk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (104, '2026-11-30T23:44:38.459Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '1ca7d0f82bc26485565c497c2f38353e20d7172c066a10bfb39d3940917e7523', '2eaba736af7db9323b1602169c1fcc6ef7acf2fe626f205c739d67e4069d1297', '{"imported_records":{"01a22ed8-a039-72f1-a87d-289dcf2a38b7":"xB0RXldwPtCIeiL7zncDZxoNW5kceyrNqb7cBSxqFno"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (105, '2026-11-30T23:44:38.460Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '2eaba736af7db9323b1602169c1fcc6ef7acf2fe626f205c739d67e4069d1297', '02dfccef11a09eec1d3f3fa38685aab3243214d95ea8b351f6942fe31dae538d', '{"imported_records":{"01a22ed8-a03c-73ae-a98a-0905745cc614":"digkCec3nFvDK8J4okzV6QthsvgQmYVqBLNG_N0Kriw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (106, '2026-11-30T23:44:38.460Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '02dfccef11a09eec1d3f3fa38685aab3243214d95ea8b351f6942fe31dae538d', '7155cbf6542d34c0aba2f225d6e0acf7164d8379760b7933e76a670158f43209', '{"imported_records":{"01a22ed8-a03c-73af-8a40-e01fdd062dca":"ScwpDX__wikmJE6xRrB2oeI1afE5j9duGrRx380m4mg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (107, '2026-11-30T23:44:38.461Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '7155cbf6542d34c0aba2f225d6e0acf7164d8379760b7933e76a670158f43209', '0d7fa89102eaa590d35af72bdfcdf3e50a88ff7729a41986d5aa0611ec169e92', '{"imported_records":{"01a22ed8-a03d-76a5-a248-f2f8fa0b7648":"8YQWQ64X1GQDTXcAuHiMa73wHWv6itra_NEwoBanN9A"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (108, '2026-11-30T23:44:38.461Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '0d7fa89102eaa590d35af72bdfcdf3e50a88ff7729a41986d5aa0611ec169e92', '59edf9b8991a4de1adc19191ec2a24abd4d7d868977616b918aac5693f8617a3', '{"imported_records":{"01a22ed8-a03d-76a6-be31-ac11ff08d4dc":"_1N5nWEWy5Ti4RPFIHuFMFENy60FUmHK65I2M8s_msQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (109, '2026-11-30T23:44:38.462Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '59edf9b8991a4de1adc19191ec2a24abd4d7d868977616b918aac5693f8617a3', 'de6d445b3cfdd87fd1b2f1a18c682966bad087c0b4f08cb50eba18dc8745f238', '{"imported_records":{"01a22ed8-a03e-7115-b3ee-59495879694a":"iW9CHSo8jO0iiIwm_9RpmqdUmhyz81B2I4HECxnvi7c"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (110, '2026-11-30T23:44:38.463Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'de6d445b3cfdd87fd1b2f1a18c682966bad087c0b4f08cb50eba18dc8745f238', '205049ce3b1fcb4a91e3fe0df87dbec5cdf07b9d8bbbf17b61c920adea70fa76', '{"imported_records":{"01a22ed8-a03e-7116-819f-cffc8040f87f":"ExW7-BImTYn2jn77MQxc_VJ9Qtc0YDGaQHpjhEbs34o"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (111, '2026-11-30T23:44:38.463Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '205049ce3b1fcb4a91e3fe0df87dbec5cdf07b9d8bbbf17b61c920adea70fa76', '75856b18a0df45da540cbe720632e5a76c4114a68f0bc251e7e706c7a79a589f', '{"imported_records":{"01a22ed8-a03f-7650-8ce4-e61008b345cc":"3PGyqNbtyQwSXm1sYKWppZi2Y-2CeUecRlQ2hfbHeUw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (112, '2026-11-30T23:44:38.468Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '75856b18a0df45da540cbe720632e5a76c4114a68f0bc251e7e706c7a79a589f', '92526c0981a00315d1ad122e24f53fbbd73bd38a76869e1bab38bc66476aac93', '{"letters":{"01a22ed8-a043-7153-8742-55bd5a91b337":"HE6yVZ_cMtwu7PK1t1YsPm1sOgJVZJPfwTkyPKs5kEM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (113, '2026-11-30T23:44:38.469Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '92526c0981a00315d1ad122e24f53fbbd73bd38a76869e1bab38bc66476aac93', 'fe0d36d7394f12d5d724b1fdb360ba57b83a254c7a146428d1d6917bf50f2d5c', '{"letters":{"01a22ed8-a044-7596-9ae0-0579371a1de1":"lk9W9ORr_jPguIl7XJ6I3F-CJhsRLiRaemYcAxZKAXw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (114, '2026-11-30T23:44:38.469Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'fe0d36d7394f12d5d724b1fdb360ba57b83a254c7a146428d1d6917bf50f2d5c', '8fc3661b1814a1366545dacb4735e55bf6b8d4ed1acfb8b5a6ec5150e3f9fdf4', '{"letters":{"01a22ed8-a045-71ce-b39f-672ea303c61e":"cbWF1bCosWp02eFwUX8dNjECI38l1g1Hj9WU75a6kXc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (115, '2026-11-30T23:44:38.470Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '8fc3661b1814a1366545dacb4735e55bf6b8d4ed1acfb8b5a6ec5150e3f9fdf4', '7deaa39cdc395f0654b76b91d0001bbf2266d32308c458f9e1a94ad8ddb19efb', '{"letters":{"01a22ed8-a046-7341-bc53-76ac43677ff2":"44YVBvK_huUMovwolQcalVbtABK4UfaTkp_NMtzDJK0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (116, '2026-11-30T23:44:38.471Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '7deaa39cdc395f0654b76b91d0001bbf2266d32308c458f9e1a94ad8ddb19efb', '2c01754c9a2096da6e73584536d4e320afa906db066bac3349ce21c7206b9f51', '{"original_words":{"01a22ed8-9f63-74b4-9fd2-661a2e0bc5c6":"TWWOhHmtPZqxHlEVrOAil1gJztFBhZ7unts6SO5Uoik"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (117, '2026-11-30T23:44:38.472Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '2c01754c9a2096da6e73584536d4e320afa906db066bac3349ce21c7206b9f51', 'c8ee99f7b2baf5e0066465cea37652dd0a7801113befa3866b9ea9f6846bb9a2', '{"original_words":{"01a22ed8-9fe2-72b8-8891-9a37bc3a7863":"o7qApf5aKrG8S2DGi26cy9z2yYnxPE2p9mDLOnjOgBg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (118, '2026-11-30T23:44:38.472Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'c8ee99f7b2baf5e0066465cea37652dd0a7801113befa3866b9ea9f6846bb9a2', 'a100701ec51262c79117d7815eb7e10b88d681fb099e59222f3c04b8f6919e63', '{"original_words":{"01a22ed8-a034-73c8-a57c-6d79bd8ff249":"A1ughPj8ZRPGxRZZtfWWSj6bIjIg5xzlPWseYhPQn1M"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (119, '2026-11-30T23:44:38.474Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'a100701ec51262c79117d7815eb7e10b88d681fb099e59222f3c04b8f6919e63', 'e2d395639089ed990692562a3d94227224e5b635c2442140f0e6bf57f9a14526', '{"passed_on":{"01a22ed8-a049-77f4-93a6-0ab0cd1bc660":"Rl-hf-5dc1B8vwWHxKC-oHy8bBxUQzNsWox9ntYr9y8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (120, '2026-11-30T23:44:38.474Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'e2d395639089ed990692562a3d94227224e5b635c2442140f0e6bf57f9a14526', '6261a1120dbe94112cccdc8dedb0c11eadcdc65dfd6d5c5c9ee9199b0c567eff', '{"passed_on":{"01a22ed8-a04a-71db-a3b1-110b47f1d9ba":"Kd9nEQ-Od9JFIyaKKCksg3l4qtttEWywyGRTK5k6UU0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (121, '2026-11-30T23:44:38.475Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '6261a1120dbe94112cccdc8dedb0c11eadcdc65dfd6d5c5c9ee9199b0c567eff', 'd51d640108f3e8302b8ee10dd0205bf4a3b1ae7ea2660a741ab60af29ddd632e', '{"passed_on":{"01a22ed8-a04a-71dc-86c2-16bdbf9c8a3a":"0yCUmYxdY7XZvcZ41oqvfPxWmXV0KNsvITduC9FFshM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (122, '2026-11-30T23:44:38.475Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'd51d640108f3e8302b8ee10dd0205bf4a3b1ae7ea2660a741ab60af29ddd632e', '8bbe2f27dde635b6f10acc97e48271b512d43008704d3e3cda72f06ad8ae6edd', '{"passed_on":{"01a22ed8-a04b-773a-b83f-019ab9b7392e":"qvwV6umenejV070IrghbxLT6evoZ6mIWkwFgBB6BKic"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (123, '2026-11-30T23:44:38.476Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '8bbe2f27dde635b6f10acc97e48271b512d43008704d3e3cda72f06ad8ae6edd', '6195d7bfe54fffb04539b5aaf8fe2540d6d792b791223c9ad1358e0ffcf74037', '{"passed_on":{"01a22ed8-a04b-773b-9365-492d61cebbd6":"kHD-4PeLuc-RFhfOHI-9ag8SnyHU0OEehSdIp3faP5I"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (124, '2026-11-30T23:44:38.476Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '6195d7bfe54fffb04539b5aaf8fe2540d6d792b791223c9ad1358e0ffcf74037', 'eb4df9f328f471959d8aa66067ead8d6efa8e3f2c10fb568da8a81186bbca0c5', '{"passed_on":{"01a22ed8-a04c-7272-92d1-71febbf3022a":"kkXm5oAnzcr8Q4LPyLAnsKYTpvn1YvXgcQL4_ig_ps8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (125, '2026-11-30T23:44:38.476Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'eb4df9f328f471959d8aa66067ead8d6efa8e3f2c10fb568da8a81186bbca0c5', '2a0dc8de3730b59c1d39f81f35166f9e4e0abbd60b964b68f2652381ffcc94e2', '{"passed_on":{"01a22ed8-a04c-7273-915b-815f9a829736":"3DyZCjjTw_enMaZeRcdFJwS1dg8sze37jfy9iF-w9bo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (126, '2026-11-30T23:44:38.477Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '2a0dc8de3730b59c1d39f81f35166f9e4e0abbd60b964b68f2652381ffcc94e2', '1248d607455ea2da20b6db74c6cc08469429e0f1bbb37c38e9dfa51532e85a71', '{"passed_on":{"01a22ed8-a04d-724c-ae5b-f16b2e1d7514":"UEMPphxYzPwIEw3P0asaxZQ_frNUczcgo_o2nLWD__s"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (127, '2026-11-30T23:44:38.479Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '1248d607455ea2da20b6db74c6cc08469429e0f1bbb37c38e9dfa51532e85a71', '179d42990b51f4d639c6eb1680258fc2e2d2c88687fe3b0e584122b6f0848c98', '{"proposals":{"01a22ed8-a04f-77e5-a97c-ca98c6cd0041":"g_NqMPw76MtzlqKnzNrte0zN3HSa6nqox-w1UW-L4NY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (128, '2026-11-30T23:44:38.480Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '179d42990b51f4d639c6eb1680258fc2e2d2c88687fe3b0e584122b6f0848c98', '93a99e5b784a988f851dba1ad72c4f7f3a1d0b508d460e73a2bd39ae60e97ae5', '{"proposals":{"01a22ed8-a050-77ef-9116-0e7a06c29a16":"LjmqDfATZLrPvQnHgwLXLBtbXrhMTyps01smYKjLKks"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (129, '2026-11-30T23:44:38.480Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '93a99e5b784a988f851dba1ad72c4f7f3a1d0b508d460e73a2bd39ae60e97ae5', '41c0a06038f486e16cd8a663193777128ac03031188c0f988dec1c2730124f94', '{"proposals":{"01a22ed8-a050-77f0-86db-8efe0e13bd0d":"TKNZpxl8wJmWkOQM9R5it6q3-aLl0DaX82jIuTUpbiI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (130, '2026-11-30T23:44:38.481Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '41c0a06038f486e16cd8a663193777128ac03031188c0f988dec1c2730124f94', '25605cfb012d0c1ea006b49a7233be217e012df05bc082bc435919f96feea180', '{"proposals":{"01a22ed8-a051-7166-b5e1-f20542f8524b":"gdrF6Gw-zTC9dYseJE-VGtEGyA3AnZWrJd8gopSbntY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (131, '2026-11-30T23:44:38.481Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '25605cfb012d0c1ea006b49a7233be217e012df05bc082bc435919f96feea180', '09da24b58415e60079e5b4de68bb6a24476a47c43ef252d2179b878e438f35df', '{"proposals":{"01a22ed8-a051-7167-8360-b25fd5b13b1f":"am1BxqAC7kdA4iJNtS3fjkG-K8H5k63qX_ptRH791sk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (132, '2026-11-30T23:44:38.482Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '09da24b58415e60079e5b4de68bb6a24476a47c43ef252d2179b878e438f35df', '49e669901eb9b91df8b7edb90c51beb977dee1f0ff9b576adc2cd38f0cea012b', '{"proposals":{"01a22ed8-a052-76a4-8ded-bf852d496472":"F9VwzQha9kvkBAENNY7N_rbJZizJa1i4tHOQjROm6do"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (133, '2026-11-30T23:44:38.482Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '49e669901eb9b91df8b7edb90c51beb977dee1f0ff9b576adc2cd38f0cea012b', '79903ca23b89c704ae2a2f23c1f612f525d2085da29aec3146bc3e8ce76b04e2', '{"proposals":{"01a22ed8-a052-76a5-bc31-fd8d51a6e92d":"-ZvMLuSDlFveaVKDWggv0TlkGcp33iqrzyfdZdTb9jA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (134, '2026-11-30T23:44:38.483Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '79903ca23b89c704ae2a2f23c1f612f525d2085da29aec3146bc3e8ce76b04e2', '60a09ee660d9f4c5d79b011f56c4002752f595b85b42ebad6c27eef190e34503', '{"proposals":{"01a22ed8-a053-72d4-a190-f96212ff71c4":"kVedLugD5rIjMVp8opG0tsjgU7KOtKuzfkwAZ0i1PtM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (135, '2026-11-30T23:44:38.483Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '60a09ee660d9f4c5d79b011f56c4002752f595b85b42ebad6c27eef190e34503', '854ca82d9f911a9e1ccda50ae94a2f03a3541906f5812dd99af1f0300d1f7d4f', '{"proposals":{"01a22ed8-a053-72d5-95d2-7a666abf7d2c":"97RPSuIvHQQyauZV1-wgvME6e_iF0VZgzU2xVT-7DVs"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (136, '2026-11-30T23:44:38.484Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '854ca82d9f911a9e1ccda50ae94a2f03a3541906f5812dd99af1f0300d1f7d4f', 'b0d8c05d436b6585624812d108a0be7afd055cfbdfbc2e8b52682830c6338dc5', '{"proposals":{"01a22ed8-a054-7467-b0c1-b657db6b01a4":"grrzaMPVAC6q6c9sFqwK_vN1ZIRFXsW4GmA3naYKEWM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (137, '2026-11-30T23:44:38.485Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'b0d8c05d436b6585624812d108a0be7afd055cfbdfbc2e8b52682830c6338dc5', '0db8aa7a6d78bb060b5cf3de97a20a05a156320f10d62bdbd749408c94c2e564', '{"proposals":{"01a22ed8-a054-7468-b8b7-3514ef525d3c":"vLkdCzbT8NiY9boTTfDUXWswbZUDLwAyGOZYJZ5so5w"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (138, '2026-11-30T23:44:38.485Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '0db8aa7a6d78bb060b5cf3de97a20a05a156320f10d62bdbd749408c94c2e564', '37f36820a6e1b44d3137a286fc850e7449bd8f3220c30e0861a7b56f394954ae', '{"proposals":{"01a22ed8-a055-73cb-8f0e-8a8c47df019a":"CBOwYG4M9YNgWH3beVZ6kLxR2IMFsDkpJItz1fRQePg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (139, '2026-11-30T23:44:38.486Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '37f36820a6e1b44d3137a286fc850e7449bd8f3220c30e0861a7b56f394954ae', 'd0f00cead530dbc8afd57d1d8af6dfd32bef017fd01caaac9f0d1d9e110cfe6b', '{"proposals":{"01a22ed8-a056-75e6-b111-7262bb78e748":"hZe9FIUBrGtjyPVwzSI64Jm1bRgmSq2-9gIf8Ox-ifU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (140, '2026-11-30T23:44:38.486Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'd0f00cead530dbc8afd57d1d8af6dfd32bef017fd01caaac9f0d1d9e110cfe6b', '15a4942db5bafd4d4c2fa96d91b5ca3f2dbf92d181c57ece54cb5f29997b611d', '{"proposals":{"01a22ed8-a056-75e7-ba72-7dab2161ea33":"nQCcHAsiP0b7dQXNgTiubFD4qel332KDGqC4IRRgCjA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (141, '2026-11-30T23:44:38.487Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '15a4942db5bafd4d4c2fa96d91b5ca3f2dbf92d181c57ece54cb5f29997b611d', 'e1b6138193940d4027e7366c87c6d15415bf7f8769e686e755a1e32f28e7ccb6', '{"proposals":{"01a22ed8-a056-75e8-b8c1-43e8d2651f7f":"hywE4EUf1C_IB1STjm6NjJVhce-2AVY-oq2zwZV--Fo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (142, '2026-11-30T23:44:38.488Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'e1b6138193940d4027e7366c87c6d15415bf7f8769e686e755a1e32f28e7ccb6', 'de86e8179e471622d9f8d0b7cb5106697b59d5dbb45bc18449493cc3f100b840', '{"restrictions":{"01a22ed8-a057-7266-ae00-4ded9895286a":"V7hE2V8rBTshaTOKFApZBKUXpAjmZelF5jfkcXb_VX4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (143, '2026-11-30T23:44:38.488Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'de86e8179e471622d9f8d0b7cb5106697b59d5dbb45bc18449493cc3f100b840', '0a29c051cc8f372f081be132e90def2ea94b89205261209a4e2add71672e7174', '{"restrictions":{"01a22ed8-a058-75b1-8bbf-17c337b37242":"QeKENWvoDio2GlkDvfL-d1-zM--Yfu4MTzTxGw5jQNI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (144, '2026-11-30T23:44:38.489Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '0a29c051cc8f372f081be132e90def2ea94b89205261209a4e2add71672e7174', 'd3c09395066782629432f4d2a0c40c82d79ba21b20d913adb3eebb49b33cf215', '{"restrictions":{"01a22ed8-a059-73e1-a3e4-6dd205b3e1c6":"zonTm0UlYWrnxJYMK7Vjps2iRyKQCnNlUn1wUUJ8Rxo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (145, '2026-11-30T23:44:38.490Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'd3c09395066782629432f4d2a0c40c82d79ba21b20d913adb3eebb49b33cf215', '2e09e403c5156f67fcc5d8c289941f6f5bb78ed1ca553d9f4db66ae4ccb06e59', '{"restrictions":{"01a22ed8-a059-73e2-8543-8373fe77459f":"0qK9RQBUBjW5wyxBfkXxGgYFGJNqgR7tPDspcArhDKU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (146, '2026-11-30T23:44:38.490Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '2e09e403c5156f67fcc5d8c289941f6f5bb78ed1ca553d9f4db66ae4ccb06e59', '5554cc9643ccf04441f5dd72bbf5228c0c5c8971485132969447bed9b873e899', '{"restrictions":{"01a22ed8-a05a-72bf-bae3-0470e5fa6943":"s3LzIDVCajB3PJo5gNUZlJ-s14cJtMJsrhoy7e0CSYg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (147, '2026-11-30T23:44:38.492Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '5554cc9643ccf04441f5dd72bbf5228c0c5c8971485132969447bed9b873e899', 'd1441b3de10000da2d360cdfeb4f7969509ef2d681b4f06065c3cad39735128d', '{"rights_requests":{"01a22ed8-a05b-71cd-8e34-2e8368a32074":"jJALBbFKLOTkObOTwkE8Y8TphAKG4Gbu_CFFwUYRF10"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (148, '2026-11-30T23:44:38.492Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'd1441b3de10000da2d360cdfeb4f7969509ef2d681b4f06065c3cad39735128d', '80165a7da125fb36c50635b658fcac4462fc9e4581de834d9e78c7b3a48d3cd2', '{"rights_requests":{"01a22ed8-a05c-7523-a543-fb2dea6a94c5":"rH8_ktOxY7Y-RG-uK0Eq9gXN20v4sNetkNEokTA3EE8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (149, '2026-11-30T23:44:38.493Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '80165a7da125fb36c50635b658fcac4462fc9e4581de834d9e78c7b3a48d3cd2', '1c117323f1185a5327018dacfec66bb0c1fb2bf09b803316a55d8cafcf3ab1f7', '{"rights_requests":{"01a22ed8-a05c-7524-b161-ff6c33f78cf0":"qt-t03WVIMCRDhzKFli4Q9f0cChrEPH5Ihq3qTLC4oY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (150, '2026-11-30T23:44:38.493Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '1c117323f1185a5327018dacfec66bb0c1fb2bf09b803316a55d8cafcf3ab1f7', 'a1ca819510b33121b574d9da322febef2ef54533490df72f44a399a16242033a', '{"rights_requests":{"01a22ed8-a05d-7456-ae1d-a00c0fc19654":"Gv0oa7HnS3NcydXT3e40iNZbCv6XYbwhaocIAFzULbA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (151, '2026-11-30T23:44:38.494Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'a1ca819510b33121b574d9da322febef2ef54533490df72f44a399a16242033a', '1e506403ce8636b9a4ba2285566a6770418b6bd5cdb1f6e78ae7a1b9ad2b87a0', '{"rights_requests":{"01a22ed8-a05e-7112-bac8-1f66b5571c24":"BWQTyI1dJbU9jVNt4vh6YMu2QZxIvxA8svymf0e-Acw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (152, '2026-11-30T23:44:38.495Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '1e506403ce8636b9a4ba2285566a6770418b6bd5cdb1f6e78ae7a1b9ad2b87a0', '8f9593dc94c2de388649df18f27067c699fdcb9014b1d105d9741f10f4c73d7a', '{"waiting_evidence":{"01a22ed8-a05f-75d4-b711-ff0262c45b1a":"uJWJktYBVwN5PW0cw1RhA833LosrnWRVZr8e7EtDuNE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (153, '2026-11-30T23:44:38.495Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '8f9593dc94c2de388649df18f27067c699fdcb9014b1d105d9741f10f4c73d7a', '9456a64aa2ad60971f277352141d1d55b4485e3a32766104f0efd0bba230627a', '{"waiting_evidence":{"01a22ed8-a05f-75d5-9b24-4412a7e81bc3":"tzRImM9IrWiL5XSfNV8slDCSTmeFdyQfQw8XlYQXXgk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (154, '2026-11-30T23:44:38.496Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '9456a64aa2ad60971f277352141d1d55b4485e3a32766104f0efd0bba230627a', '336bdf662ffc446fa044366a56306d3e1196467e4d5101e84fb96c3b762c6b9b', '{"waiting_evidence":{"01a22ed8-a060-73b6-b92c-28cadb15e183":"PLO88AC7XrfE1UhWS1JPsJsWnbSkkJoWRNbestHf0KE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (155, '2026-11-30T23:44:38.496Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '336bdf662ffc446fa044366a56306d3e1196467e4d5101e84fb96c3b762c6b9b', '83e6bbdee9f472ebd4954f0b33a65139d21e4685d7924487171a5e702c71b5e0', '{"waiting_evidence":{"01a22ed8-a060-73b7-add6-4fe0769ea6df":"WXliYCD_ohPyOIfuXLNSe7880GoafAOslGWMzFL9gQ4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (156, '2026-11-30T23:44:38.497Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '83e6bbdee9f472ebd4954f0b33a65139d21e4685d7924487171a5e702c71b5e0', '3d5124f618e83338e5d0aa63b28ec7445ee8ed24e97fffc095838fdf51369e9e', '{"warnings":{"01a22ed8-a061-7569-9fac-7aae4a52a60e":"p0T1rrCB8bGMpFBTsMXd3Euf_hEgtJ1mnipFUn3sngA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (157, '2026-11-30T23:44:38.498Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '3d5124f618e83338e5d0aa63b28ec7445ee8ed24e97fffc095838fdf51369e9e', '7f5758f43f9b4636767a340b2920a7cf2083ae86e512b429d9c17abcbc16b713', '{"warnings":{"01a22ed8-a061-756a-b957-8acc0a8a6bca":"uldECtw7VgwxDXwLwSJniHLKpL8RBAkjWmVz-W7ZnUY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (158, '2026-11-30T23:44:38.498Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '7f5758f43f9b4636767a340b2920a7cf2083ae86e512b429d9c17abcbc16b713', '1f1e0d7f9023fe2c8c257aecf33ea9b648b22523cee1dd5ac325d0c1b05cbae9', '{"warnings":{"01a22ed8-a062-71c4-a00b-cece63f8c24a":"LfXEmGNrCd8fEorGaq-s_3-oPx0KXT2cpHZrG521BL0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (159, '2026-11-30T23:44:38.499Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '1f1e0d7f9023fe2c8c257aecf33ea9b648b22523cee1dd5ac325d0c1b05cbae9', '652a7b10991b39af5b7f4cff2b947c8dd229483c9af8495cee517bdcf02cc3ca', '{"warnings":{"01a22ed8-a062-71c5-9113-58feb7ab4301":"VzkZu547N42zPk5qmJR0ribwYJ7wkrKmFx4rsCEJg4E"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (160, '2026-11-30T23:44:38.499Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '652a7b10991b39af5b7f4cff2b947c8dd229483c9af8495cee517bdcf02cc3ca', 'd357832cfd2463de7a50ef14c9873e68424274844858a85ec1f2efa860c7d83a', '{"warnings":{"01a22ed8-a063-746c-818e-3399b69d4cdf":"8zLxB0J8gckXZ0rsdGgJwyiXX-SlahPA1zWsX-2J4XA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (161, '2026-11-30T23:44:38.500Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'd357832cfd2463de7a50ef14c9873e68424274844858a85ec1f2efa860c7d83a', 'd4e0b458b70ccea6a6765a830f31ce23f94c59317be3199172251141ceb4fde3', '{"warnings":{"01a22ed8-a064-74d1-8d1c-cdfd41b5f521":"oMRbkP9B7zJ2jRM3HSJPxykAoVDVV56HqdVEeURjSFU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (162, '2026-11-30T23:44:38.501Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'd4e0b458b70ccea6a6765a830f31ce23f94c59317be3199172251141ceb4fde3', '300e2b5510fe751c2d8735d51e38fe1108b1d29c5cf3070468d675ef0ec8ece4', '{"passed_on":{"01a22ed8-a065-71c6-8f58-f4198959e734":"YM4T1I1K6rQ9E2KLrXM4XZ5njL10kV7mhD3OkSAiGE0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (163, '2026-11-30T23:44:38.501Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '300e2b5510fe751c2d8735d51e38fe1108b1d29c5cf3070468d675ef0ec8ece4', 'b1e4149c861fe45878c90364af464309ec68f221fafc18e0111d17368d664da1', '{"passed_on":{"01a22ed8-a065-71c7-aaf7-0ebebcbbab4e":"fw9OtzAsvjtEyG76T7GxtQBUOR40HO-j6KUAAwfO-vA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (164, '2026-12-01T09:00:00.000Z', 'looks-sealed', 'the-register-itself', 'the-register-itself', '01a22ed8-a067-77dc-847a-6820af826272', '', '{"looks":8}', 'b1e4149c861fe45878c90364af464309ec68f221fafc18e0111d17368d664da1', '79c08831bc6f879c241cbb8930ed792942f56f45b3d121b6c1f02901e419185a', '{"ledger_seals":{"01a22ed8-a067-77dc-847a-6820af826272":"CrEdtGkDSscU6O0NRwRd6dK7ZjWDK2Id3snH3R_uh7g"}}');
insert into calendar_feeds (id, secret_hash, made_at, ends_on, by_oid, by_tid, by_name)
  values ('01a22ed8-9ffc-7195-a595-75eb3c58db46', 'x', '2026-12-01T09:00:00.000Z', '2027-12-01', 'o', 't', 'Ruth Abbey');
insert into checkpoints (origin, size, signed_at, note)
  values ('01a22ed8-a019-76cb-8260-4d055c3da17f', 1, '2026-12-01T09:00:00.000Z', 'x');
insert into circumstances (id, restriction_id, reported_at, what, by_oid, by_tid, by_name, by_address, answer_by)
  values ('01a22ed8-9fee-719a-a7d5-8bd28cfb4a9e', '01a22ed8-9fe5-75e1-9c15-d86399111285', '2026-12-03T09:00:00.000Z', 'She has help now.', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'frances.lane@ambleford.example', '2026-12-31');
insert into closing_letters (id, formal_warning_id, kind, decided_on, made_at, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22ed8-9f7b-72c6-bca6-cf04a99c09a6', '01a22ed8-9f6b-7784-8808-0838af961771', 'objection-answer', '2026-11-03', '2026-11-03T09:00:00.000Z', 'sent', '2026-11-03', 'post', 'Our reference: F-AF96-1771
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
  values ('01a22ed8-a025-737c-8ae7-464153dd4fe9', '01a22ed8-9f6b-7784-8808-0838af961771', 'formal-warning-withdrawal', '2026-11-03', '2026-11-03T09:00:00.000Z', 'sent', '2026-11-03', 'post', 'Our reference: F-AF96-1771
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
  values ('01a22ed8-a025-737d-bd35-ed6a701c9381', '01a22ed8-9f6b-7784-8808-0838af961771', 'precautions-ended', '2026-11-03', '2026-11-03T09:00:00.000Z', 'sent', '2026-11-03', 'post', 'Our reference: F-AF96-1771
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
  values ('01a22ed8-a026-7730-8f9a-ac2d8cb9a876', '01a22ed8-9f6b-7784-8808-0838af961771', 'objection-answer', '2026-11-03', '2026-11-03T09:00:00.000Z', 'to-write', '2026-11-03', 'post', 'Our reference: F-AF96-1771
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
  values ('01a22ed8-a026-7731-bcf5-11b38a52433c', '01a22ed8-9f6b-7784-8808-0838af961771', 'objection-answer', '2026-11-03', '2026-11-03T09:00:00.000Z', 'not-notified', '2026-11-03', 'post', 'Our reference: F-AF96-1771
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
  values ('01a22ed8-9ffc-7198-80ff-84fbb86bbf9d', 'a@x.example', '{}', 'Left.', '{}', '2026-12-01T09:00:00.000Z', 'o', 't', 'Ruth Abbey');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a22ed8-9f53-745d-b805-f3334377e633', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', 'email', 'petra.holm@example.org', 'petra.holm@example.org', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a22ed8-9f54-72e5-a82a-d6cd8d3c804d', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', 'number', '07700 900456', '+447700900456', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a22ed8-9f54-72e6-9b93-d045a5aff6a9', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', 'name', 'Petra Holm', 'petra holm', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a22ed8-9fef-7431-aff9-04e2ce85a19c', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', 'email', 'p.holm@example.net', 'p.holm@example.net', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a22ed8-a009-75c2-ab32-cb4d22121f4e', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'email', 'every.state@example.net', 'every.state@example.net', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a22ed8-a00b-7046-9f00-d43d869bfc79', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'postal-address', '2 Mill Lane
AM1 2JM', 'AM1 2JM|2 mill lane', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose)
  values ('01a22ed8-a00c-737b-8cd7-a665f375c907', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'number', '01632 960001', '+441632960001', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'shared');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22ed8-a00c-737c-9f69-3c4bcada1920', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'email', 'solicitor@example.net', 'solicitor@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'solicitor', 'Kim 0');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22ed8-a00e-72f7-ae21-1da02dd9ec5b', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'email', 'mp@example.net', 'mp@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'mp', 'Kim 1');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22ed8-a00f-70ba-9e21-a751d928aed2', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'email', 'councillor@example.net', 'councillor@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'councillor', 'Kim 2');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22ed8-a00f-70bb-9d1f-6101d2093d83', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'email', 'advocate@example.net', 'advocate@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'advocate', 'Kim 3');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22ed8-a010-700e-8f4e-165ca2af7408', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'email', 'carer@example.net', 'carer@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'carer', 'Kim 4');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22ed8-a011-71a1-9ce9-d83aae5268ad', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'email', 'support-worker@example.net', 'support-worker@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'support-worker', 'Kim 5');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22ed8-a012-7302-92f6-828fae968dab', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'email', 'relative@example.net', 'relative@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'relative', 'Kim 6');
insert into corrections (id, record_kind, record_id, field, before, after, why, at, by_oid, by_tid, by_name)
  values ('01a22ed8-9ff6-74a2-931d-ba7765ba4970', 'escalation', '01a22ed8-9f83-76b3-828d-1af385058899', 'account', 'planted-word-7f3a', 'Once.', 'It was a slip.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into customers (id, added_at)
  values ('01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '2026-11-03T09:00:00.000Z');
insert into customers (id, added_at, merged_into)
  values ('01a22ed8-9fef-7430-b01d-d7df3166f4a0', '2026-11-03T09:00:00.000Z', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8');
insert into customers (id, added_at)
  values ('01a22ed8-a008-734b-aa60-20404b88e2a9', '2026-11-03T09:00:00.000Z');
insert into customers (id, added_at, language)
  values ('01a22ed8-a027-7549-91e7-a0e9e9e16ea4', '2026-11-03T09:00:00.000Z', 'english');
insert into customers (id, added_at, language)
  values ('01a22ed8-a027-754a-be94-addc23df3945', '2026-11-03T09:00:00.000Z', 'welsh');
insert into customers (id, added_at, language)
  values ('01a22ed8-a028-70cb-8616-8e40848d2810', '2026-11-03T09:00:00.000Z', 'both');
insert into decision_drafts (id, escalation_id, by_oid, by_tid, by_name, form, saved_at)
  values ('01a22ed8-a01a-72fa-b344-f2290b16214f', '01a22ed8-9f62-75a3-8ce6-3132af0300b3', 'x', 'x', 'x', 'x', '2026-12-01T09:00:00.000Z');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22ed8-9f6b-7783-b45f-d356ff344244', '01a22ed8-9f62-75a3-8ce6-3132af0300b3', 'warn-formally', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, considered, terms, decided_at, by_oid, by_tid, by_name)
  values ('01a22ed8-9f89-77fe-8d1e-968f11453c4f', '01a22ed8-9f83-76b3-828d-1af385058899', 'approve', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"None needed: we know of no disability.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', '{"measures":[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}],"ways":[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}],"contact":{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"},"deputy":{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"},"mail":{"kind":"forward","exceptions":[]},"services":null,"scopeReason":"It concerns every service.","until":null,"reviewOn":"2027-05-03"}', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into decisions (id, escalation_id, outcome, reasons, considered, terms, decided_at, by_oid, by_tid, by_name)
  values ('01a22ed8-9fe5-75e0-a283-7ebe9c8a1775', '01a22ed8-9fe2-72b7-91dc-dfe9b4fefc54', 'approve', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"None needed: we know of no disability.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', '{"measures":[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}],"ways":[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}],"contact":{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"},"deputy":{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"},"mail":{"kind":"forward","exceptions":[]},"services":null,"scopeReason":"It concerns every service.","until":null,"reviewOn":"2027-05-03"}', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22ed8-a028-70cc-a984-bf302f315532', '01a22ed8-9f62-75a3-8ce6-3132af0300b3', 'decline', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22ed8-a029-71ed-a267-f1e83ed22669', '01a22ed8-9f62-75a3-8ce6-3132af0300b3', 'no-action', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22ed8-a029-71ee-be94-bc98e35f70ac', '01a22ed8-9f62-75a3-8ce6-3132af0300b3', 'ask-for-more', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22ed8-a02a-72a6-8a65-1fa506acb426', '01a22ed8-9f62-75a3-8ce6-3132af0300b3', 'refer-to-legal', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22ed8-a02a-72a7-a103-d2a5fa0fae7b', '01a22ed8-9f62-75a3-8ce6-3132af0300b3', 'warn-instead', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22ed8-a02b-709f-a32c-831916b6a100', '01a22ed8-9f62-75a3-8ce6-3132af0300b3', 'treat-as-complaint', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22ed8-a02b-70a0-a8dc-1f4adeaf8167', '01a22ed8-9f62-75a3-8ce6-3132af0300b3', 'legal-advice', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22ed8-9fa5-75f7-869f-360dbf7d61b4', '01a22ed8-9fa3-71cb-8ea0-bc5f5e74f1bf', 'message', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22ed8-a02c-7554-8947-eac1963b0c87', '01a22ed8-9fa3-71cb-8ea0-bc5f5e74f1bf', 'filed-mail', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22ed8-a02c-7555-a1b4-5537ef6af2fe', '01a22ed8-9fa3-71cb-8ea0-bc5f5e74f1bf', 'information-request', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22ed8-a02d-7438-9875-3d69404ac2b0', '01a22ed8-9fa3-71cb-8ea0-bc5f5e74f1bf', 'subject-access', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22ed8-a02d-7439-b795-15c0f2f7bd5d', '01a22ed8-9fa3-71cb-8ea0-bc5f5e74f1bf', 'data-protection-complaint', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22ed8-a02e-76be-9190-0c165b7e5f71', '01a22ed8-9fa3-71cb-8ea0-bc5f5e74f1bf', 'safeguarding', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22ed8-a02e-76bf-a854-bccddf265b8f', '01a22ed8-9fa3-71cb-8ea0-bc5f5e74f1bf', 'complaint', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22ed8-a02f-754d-aae0-03bc5630cc96', '01a22ed8-9fa3-71cb-8ea0-bc5f5e74f1bf', 'adjustments', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22ed8-9f62-75a3-8ce6-3132af0300b3', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'formal-warning', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22ed8-9f83-76b3-828d-1af385058899', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'approved', 'Once.', 3, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22ed8-9fe2-72b7-91dc-dfe9b4fefc54', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'approved', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22ed8-a02f-754e-9b07-7fff3cda9b13', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'pending', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22ed8-a030-74c9-a12d-c1b0f307801a', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'more-wanted', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22ed8-a031-7267-bda5-d6cc79f360cb', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'withdrawn', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22ed8-a031-7268-a4b1-78aeea815a7a', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'declined', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22ed8-a032-727a-b7ca-fba9528e2ac1', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'no-action', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22ed8-a032-727b-b8fc-d824f6d8d8f5', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'referred', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22ed8-a033-7122-912d-b4c6f08c8736', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'warning-instead', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22ed8-a034-73c7-aeea-66dc3e358f62', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'complaint', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into evidence (id, escalation_id, added_at, channel, contact, compared)
  values ('01a22ed8-9f63-74b4-9fd2-661a2e0bc5c6', '01a22ed8-9f62-75a3-8ce6-3132af0300b3', '2026-11-03T09:00:00.000Z', 'telephone', '{"channel":"telephone","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into evidence (id, escalation_id, added_at, channel, message_id, contact, sha256, bytes, compared, filed_salt)
  values ('01a22ed8-9f83-76b4-be7f-f96644f4342a', '01a22ed8-9f83-76b3-828d-1af385058899', '2026-11-03T09:00:00.000Z', 'email', '<a@example.org>', '{"channel":"email","internetMessageId":"<a@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 'fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649', 79, 0, 'hH1OEjMY2TaHuNbZMOuV1A');
insert into evidence (id, escalation_id, added_at, channel, message_id, contact, sha256, bytes, compared, filed_salt)
  values ('01a22ed8-9f83-76b5-8ab9-53e477ad2919', '01a22ed8-9f83-76b3-828d-1af385058899', '2026-11-03T09:00:00.000Z', 'email', '<b@example.org>', '{"channel":"email","internetMessageId":"<b@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 'fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649', 79, 0, '_kpXqKOFw0bTkf7wqb3PIA');
insert into evidence (id, representation_id, added_at, channel, message_id, contact, sha256, bytes, compared, filed_salt)
  values ('01a22ed8-9fae-76b4-9310-fcbc430e0d11', '01a22ed8-9fad-76bb-b0a7-4386ac2ee055', '2026-11-03T09:00:00.000Z', 'email', '<c@example.org>', '{"channel":"email","internetMessageId":"<c@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 'fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649', 79, 0, 'ip1w4X0c2zfq1xyAZJErjg');
insert into evidence (id, escalation_id, added_at, channel, message_id, contact, compared)
  values ('01a22ed8-9fe2-72b8-8891-9a37bc3a7863', '01a22ed8-9fe2-72b7-91dc-dfe9b4fefc54', '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 0);
insert into evidence (id, escalation_id, added_at, channel, contact, compared)
  values ('01a22ed8-a034-73c8-a57c-6d79bd8ff249', '01a22ed8-9f62-75a3-8ce6-3132af0300b3', '2026-11-03T09:00:00.000Z', 'in-person', '{"channel":"telephone","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into evidence (id, escalation_id, added_at, channel, contact, compared)
  values ('01a22ed8-a035-70e4-9e42-9b616736d682', '01a22ed8-9f62-75a3-8ce6-3132af0300b3', '2026-11-03T09:00:00.000Z', 'post', '{"channel":"telephone","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into evidence (id, escalation_id, added_at, channel, contact, compared)
  values ('01a22ed8-a035-70e5-ad0a-52a529034727', '01a22ed8-9f62-75a3-8ce6-3132af0300b3', '2026-11-03T09:00:00.000Z', 'social-media', '{"channel":"telephone","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into formal_warnings (id, customer_id, escalation_id, service, behaviours, reasons, decided_on, made_at, by_oid, by_tid, by_name, by_address, state, sent_on, method, text, lapses_on, recorded_at, recorded_by_oid, recorded_by_tid, recorded_by_name, lapses_after_months)
  values ('01a22ed8-9f6b-7784-8808-0838af961771', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '01a22ed8-9f62-75a3-8ce6-3132af0300b3', 'Housing', '["abusive"]', 'Twelve insults after a polite warning.', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'frances.lane@ambleford.example', 'given', '2026-11-03', 'post', 'Our reference: F-AF96-1771
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
  values ('01a22ed8-a036-73cd-a48d-684a40e0b2bf', '01a22ed8-a008-734b-aa60-20404b88e2a9', '01a22ed8-9f62-75a3-8ce6-3132af0300b3', 'Housing', '["abusive"]', 'Twelve insults after a polite warning.', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'frances.lane@ambleford.example', 'to-send', '2026-11-03', 'post', 'Our reference: F-AF96-1771
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
  values ('01a22ed8-a037-7568-b301-425ac40d386b', '01a22ed8-a008-734b-aa60-20404b88e2a9', '01a22ed8-9f62-75a3-8ce6-3132af0300b3', 'Housing', '["abusive"]', 'Twelve insults after a polite warning.', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'frances.lane@ambleford.example', 'withdrawn', '2026-11-03', 'post', 'Our reference: F-AF96-1771
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
  values ('01a22ed8-9ff9-71c0-a2e0-deddd1fe1042', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', 'A claim.', '2027-06-01', '2026-12-01T09:00:00.000Z', '[]', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into import_corrections (import_id, row_number, field, becomes)
  values ('01a22ed8-9ff7-77ec-98bb-7620f6236cd6', 1, 'x', 'x');
insert into import_files (import_id, content)
  values ('01a22ed8-9ff7-77ec-98bb-7620f6236cd6', x'66726f6d20612066696c65');
insert into import_findings (id, import_id, stops, row_number, column_number, what, about)
  values ('01a22ed8-a000-7603-9800-9db77a86ef81', '01a22ed8-9ff7-77ec-98bb-7620f6236cd6', 0, 2, 1, 'column-not-used', 'Notes');
insert into import_findings (id, import_id, stops, row_number, column_number, what, about)
  values ('01a22ed8-a064-74d2-ad5a-087420919798', '01a22ed8-9ff7-77ec-98bb-7620f6236cd6', 1, 2, 1, 'column-not-used', 'Notes');
insert into import_habits (about, choice, used_at)
  values ('01a22ed8-a01d-75f0-8c27-e02bc863a411', 'x', '2026-12-01T09:00:00.000Z');
insert into import_to_sign (id, import_id, row_number, content)
  values ('01a22ed8-a01d-75f1-9a8a-b7c044290bb0', '01a22ed8-9ff7-77ec-98bb-7620f6236cd6', 1, 'x');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22ed8-9f8a-77de-97ca-908e15278dc9', '01a22ed8-9ff7-77ec-98bb-7620f6236cd6', 'restriction', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22ed8-a037-7569-a01d-38bb41771635', '01a22ed8-9ff7-77ec-98bb-7620f6236cd6', 'warning', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22ed8-a038-737b-9b55-93b8aca968ea', '01a22ed8-9ff7-77ec-98bb-7620f6236cd6', 'escalation', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22ed8-a038-737c-9b97-64b9c60d0a69', '01a22ed8-9ff7-77ec-98bb-7620f6236cd6', 'letter', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22ed8-a039-72f0-8c91-41219b372322', '01a22ed8-9ff7-77ec-98bb-7620f6236cd6', 'representation', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22ed8-a039-72f1-a87d-289dcf2a38b7', '01a22ed8-9ff7-77ec-98bb-7620f6236cd6', 'changed-circumstances', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22ed8-a03c-73ae-a98a-0905745cc614', '01a22ed8-9ff7-77ec-98bb-7620f6236cd6', 'review', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22ed8-a03c-73af-8a40-e01fdd062dca', '01a22ed8-9ff7-77ec-98bb-7620f6236cd6', 'formal-warning', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22ed8-a03d-76a5-a248-f2f8fa0b7648', '01a22ed8-9ff7-77ec-98bb-7620f6236cd6', 'precaution', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22ed8-a03d-76a6-be31-ac11ff08d4dc', '01a22ed8-9ff7-77ec-98bb-7620f6236cd6', 'legal-question', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22ed8-a03e-7115-b3ee-59495879694a', '01a22ed8-9ff7-77ec-98bb-7620f6236cd6', 'closing-letter', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22ed8-a03e-7116-819f-cffc8040f87f', '01a22ed8-9ff7-77ec-98bb-7620f6236cd6', 'objection', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22ed8-a03f-7650-8ce4-e61008b345cc', '01a22ed8-9ff7-77ec-98bb-7620f6236cd6', 'rights-request', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22ed8-9ff7-77ec-98bb-7620f6236cd6', 'checked', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22ed8-a03f-7651-93db-1fbad4101e44', 'checking', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22ed8-a040-74bd-b198-8e7c2618a23b', 'running', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22ed8-a040-74be-9352-be7399d19610', 'done', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22ed8-a041-7462-83b5-dff0268e6fe2', 'unreadable', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22ed8-a041-7463-8dea-ab0f5ec07c75', 'stopped', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22ed8-a041-7464-a5f1-a8ffc092225a', 'discarded', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22ed8-a042-71b6-b8b1-eb304015e0e0', 'to-sign', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22ed8-a042-71b7-bdcc-d2c562a192b4', 'signed', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22ed8-a042-71b8-8201-80bcdeab046c', 'checked', 'xlsx', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22ed8-a043-7152-a02b-aa228110dcd6', 'checked', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'add', 0, 0, 'o', 't', 'Ruth Abbey');
insert into kysely_migration (name, timestamp)
  values ('0001-first', '2026-11-30T23:44:38.043Z');
insert into kysely_migration (name, timestamp)
  values ('0002-to-1.0.0', '2026-11-30T23:44:38.212Z');
insert into kysely_migration_lock (id, is_locked)
  values ('migration_lock', 0);
insert into ledger_seals (id, batch, sealed_at, looks)
  values ('01a22ed8-9fff-75db-9626-702721f1c6c2', '01a22ed8-9be8-720c-91a1-e8a023bc1ee1', '2026-12-01T09:00:00.000Z', '{"01a22ed8-9fa9-7061-8d33-be4aa6376ed6":"gbwQkbBgV9icwb3M-6ctpA","01a22ed8-9faa-7358-8be3-8cd3b12c5a36":"vuX7tRsiQ1dCKGi5sk6QML","01a22ed8-9fab-7248-aa4b-b96f33f1b994":"GEgxb55qTvOXnV0yudG68p","01a22ed8-9fab-7249-92f7-cb13daebd947":"fhHTQ704_7oa2wbU07r4jb","01a22ed8-9fac-7283-8a5b-7fe0dc152394":"rn7iMc5NDM93xxvlwrL-1d"}');
insert into ledger_seals (id, batch, sealed_at, looks)
  values ('01a22ed8-a067-77dc-847a-6820af826272', '01a22ed8-9ffe-743f-a575-e1f3f779a1f3', '2026-12-01T09:00:00.000Z', '{"01a22ed8-a01f-7270-9662-3fc93ea7efa3":"vLNnkW8N9c7x5UIqY1rWnA","01a22ed8-a01f-7271-88cd-6d1ae2805e48":"TzdIf1kEV86Imau-vk-txR","01a22ed8-a01f-7272-b9c4-d87f00b29193":"B9i02hQFdlzfrkBqxOPNLO","01a22ed8-a020-711d-9448-4e498eaf0d7b":"yv8jVNMXJCPa8bcAUIFJzY","01a22ed8-a020-711e-8702-1f7796a81fde":"zuQ6fDVz11kyW15TlvsbzO","01a22ed8-a020-711f-bbac-cb38328833d3":"Zxmt5weAlKYM293EsZn0HM","01a22ed8-a020-7120-a543-15fc05bc91f3":"tkNKlZEI2LgmgavDOfKRx6","01a22ed8-a020-7121-bfcb-b7de52028f20":"9Jf43oY93AOQKPNNm9fMze"}');
insert into legal_questions (id, restriction_id, question, asked_at, by_oid, by_tid, by_name, advice, answered_at, answered_by_oid, answered_by_tid, answered_by_name)
  values ('01a22ed8-9f8b-76a9-ac89-49a18fc001d3', '01a22ed8-9f8a-77de-97ca-908e15278dc9', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'No offence.', '2026-11-20T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22ed8-9f8b-76a8-a81e-64ab0ecee830', '01a22ed8-9f8a-77de-97ca-908e15278dc9', 'restriction', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'sent', '2026-11-03', 'post', 'Our reference: R-1527-8DC9
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
  values ('01a22ed8-9fb3-7507-967a-4f5980196927', '01a22ed8-9f8a-77de-97ca-908e15278dc9', 'representation-answer', '2026-11-20', '2026-11-20T09:00:00.000Z', 'The messages go on.', '2026-11-03', 'sent', '2026-11-22', 'post', 'Our reference: R-1527-8DC9
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
  values ('01a22ed8-9fc2-70e2-a92d-7b544ec293b1', '01a22ed8-9f8a-77de-97ca-908e15278dc9', 'review-continued', '2026-11-21', '2026-11-21T09:00:00.000Z', 'It still helps.', 'sent', '2026-11-22', 'post', 'Our reference: R-1527-8DC9
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
  values ('01a22ed8-9fd8-7455-a16f-ab2cd919e526', '01a22ed8-9f8a-77de-97ca-908e15278dc9', 'lifting', '2026-12-01', '2026-12-01T09:00:00.000Z', 'She keeps to it.', 'sent', '2026-12-02', 'post', 'Our reference: R-1527-8DC9
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
  values ('01a22ed8-9fe6-72f9-8770-1d0ed9744ccf', '01a22ed8-9fe5-75e1-9c15-d86399111285', 'restriction', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'sent', '2026-11-03', 'post', 'Our reference: R-9911-1285
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
  values ('01a22ed8-a043-7153-8742-55bd5a91b337', '01a22ed8-9f8a-77de-97ca-908e15278dc9', 'variation', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'sent', '2026-11-03', 'post', 'Our reference: R-1527-8DC9
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
  values ('01a22ed8-a044-7596-9ae0-0579371a1de1', '01a22ed8-9f8a-77de-97ca-908e15278dc9', 'review-notice', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'sent', '2026-11-03', 'post', 'Our reference: R-1527-8DC9
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
  values ('01a22ed8-a045-71ce-b39f-672ea303c61e', '01a22ed8-9f8a-77de-97ca-908e15278dc9', 'restriction', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'to-write', '2026-11-03', 'post', 'Our reference: R-1527-8DC9
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
  values ('01a22ed8-a046-7341-bc53-76ac43677ff2', '01a22ed8-9f8a-77de-97ca-908e15278dc9', 'restriction', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'not-notified', '2026-11-03', 'post', 'Our reference: R-1527-8DC9
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
  values ('01a22ed8-9f62-75a3-8ce6-3132af0300b3', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', 'petra holm', 'formal-warning', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22ed8-9f83-76b3-828d-1af385058899', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', 'petra holm', 'approved', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22ed8-9fe2-72b7-91dc-dfe9b4fefc54', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', 'petra holm', 'approved', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22ed8-a02f-754e-9b07-7fff3cda9b13', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'every.state@example.net', 'pending', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22ed8-a030-74c9-a12d-c1b0f307801a', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'every.state@example.net', 'more-wanted', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22ed8-a031-7267-bda5-d6cc79f360cb', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'every.state@example.net', 'withdrawn', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22ed8-a031-7268-a4b1-78aeea815a7a', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'every.state@example.net', 'declined', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22ed8-a032-727a-b7ca-fba9528e2ac1', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'every.state@example.net', 'no-action', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22ed8-a032-727b-b8fc-d824f6d8d8f5', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'every.state@example.net', 'referred', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22ed8-a033-7122-912d-b4c6f08c8736', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'every.state@example.net', 'warning-instead', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22ed8-a034-73c7-aeea-66dc3e358f62', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'every.state@example.net', 'complaint', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22ed8-9f8a-77de-97ca-908e15278dc9', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', 'petra holm', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 1);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22ed8-9fe5-75e1-9c15-d86399111285', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', 'petra holm', 'in-force', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '2027-05-03', ',designated-contact,channel-closed,', '', 0, 1);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22ed8-a057-7266-ae00-4ded9895286a', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'every.state@example.net', 'agreed', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 0);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22ed8-a058-75b1-8bbf-17c337b37242', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'every.state@example.net', 'replaced', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 0);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22ed8-a059-73e1-a3e4-6dd205b3e1c6', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'every.state@example.net', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 0);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22ed8-a059-73e2-8543-8373fe77459f', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'every.state@example.net', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 0);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22ed8-a05a-72bf-bae3-0470e5fa6943', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'every.state@example.net', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 0);
insert into look_up_days (by_oid, by_tid, day, taken)
  values ('o', 't', '2026-12-01', 1);
insert into look_ups (by_oid, by_tid, kind, full_at)
  values ('o', 't', 'acts', 1796115600000);
insert into mark_drifts (id, kind, found_at)
  values ('01a22ed8-a01e-7422-8fb9-31e87b8419ec', 'mark-missing', '2026-12-01T09:00:00.000Z');
insert into mark_drifts (id, kind, found_at)
  values ('01a22ed8-a046-7342-a661-12649fdddc3c', 'mark-missing', '2026-12-01T09:00:00.000Z');
insert into mark_drifts (id, kind, found_at)
  values ('01a22ed8-a046-7343-818d-5106a06e3a86', 'mark-left', '2026-12-01T09:00:00.000Z');
insert into mark_drifts (id, kind, found_at)
  values ('01a22ed8-a047-72b0-856c-ea90135b0254', 'mark-unknown', '2026-12-01T09:00:00.000Z');
insert into merges (id, customer_id, other_id, why, merged_at, moved, by_oid, by_tid, by_name)
  values ('01a22ed8-9ff4-73c1-949d-33feb47cb051', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '01a22ed8-9fef-7430-b01d-d7df3166f4a0', 'The same hand.', '2026-11-03T09:00:00.000Z', '{"contact_points":["01a22ed8-9fef-7431-aff9-04e2ce85a19c"],"proposals":[],"warnings":["01a22ed8-9ff0-7751-893d-975d2bc3504e"],"formal_warnings":[],"escalations":[],"restrictions":[],"holds":[],"precautions":[],"rights_requests":[]}', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into objections (id, formal_warning_id, received_on, recorded_at, account, answer_by, by_oid, by_tid, by_name, by_address, answered_at, outcome, reasons, answered_by_oid, answered_by_tid, answered_by_name)
  values ('01a22ed8-9f76-70e1-b90f-40cdfffaeda5', '01a22ed8-9f6b-7784-8808-0838af961771', '2026-11-03', '2026-11-03T09:00:00.000Z', 'I was provoked.', '2026-12-01', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Tom Birch', 'tom.birch@ambleford.example', '2026-11-03T09:00:00.000Z', 'stays', 'The words were hers.', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Tom Birch');
insert into once_only (by_tid, by_oid, key, route, body_hash, at, status, answer, looks)
  values ('t', 'o', 'k', '/api/warnings', 'h', '2026-12-01T09:00:00.000Z', 200, '{}', '[]');
insert into original_words (evidence_id, reading)
  values ('01a22ed8-9f83-76b4-be7f-f96644f4342a', 'waiting');
insert into original_words (evidence_id, reading)
  values ('01a22ed8-9f83-76b5-8ab9-53e477ad2919', 'waiting');
insert into original_words (evidence_id, reading)
  values ('01a22ed8-9fae-76b4-9310-fcbc430e0d11', 'waiting');
insert into original_words (evidence_id, reading)
  values ('01a22ed8-9f63-74b4-9fd2-661a2e0bc5c6', 'whole');
insert into original_words (evidence_id, reading)
  values ('01a22ed8-9fe2-72b8-8891-9a37bc3a7863', 'part');
insert into original_words (evidence_id, reading)
  values ('01a22ed8-a034-73c8-a57c-6d79bd8ff249', 'not-read');
insert into originals (evidence_id, content)
  values ('01a22ed8-9f83-76b4-be7f-f96644f4342a', x'46726f6d3a2070657472612e686f6c6d406578616d706c652e6f72670d0a5375626a6563743a20706c616e7465642d776f72642d376633610d0a0d0a706c616e7465642d776f72642d376633610d0a');
insert into originals (evidence_id, content)
  values ('01a22ed8-9f83-76b5-8ab9-53e477ad2919', x'46726f6d3a2070657472612e686f6c6d406578616d706c652e6f72670d0a5375626a6563743a20706c616e7465642d776f72642d376633610d0a0d0a706c616e7465642d776f72642d376633610d0a');
insert into originals (evidence_id, content)
  values ('01a22ed8-9fae-76b4-9310-fcbc430e0d11', x'46726f6d3a2070657472612e686f6c6d406578616d706c652e6f72670d0a5375626a6563743a20706c616e7465642d776f72642d376633610d0a0d0a706c616e7465642d776f72642d376633610d0a');
insert into originals_kept (id, bytes)
  values (1, 316);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, gathered_for, leaves_at, items)
  values ('01a22ed8-9f64-74e6-90a6-f1017ee079f7', 'escalation-filed:01a22ed8-9f62-75a3-8ce6-3132af0300b3', '["frances.lane@ambleford.example","tom.birch@ambleford.example"]', 'Escalation awaiting your decision: E-AF03-00B3', 'Escalation awaiting your decision: E-AF03-00B3

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a22ed8-9f62-75a3-8ce6-3132af0300b3

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a22ed8-9f62-75a3-8ce6-3132af0300b3"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0, 'authorising-officers', '2026-11-03T09:00:00.000Z', '[{"key":"escalation-filed:01a22ed8-9f62-75a3-8ce6-3132af0300b3","about":"Escalation","id":"01a22ed8-9f62-75a3-8ce6-3132af0300b3","what":"Escalation awaiting your decision"}]');
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22ed8-9f6d-706c-8d31-2c32571da41b', 'escalation-formal-warning:01a22ed8-9f62-75a3-8ce6-3132af0300b3:1', '["amira.khan@ambleford.example"]', 'Your escalation has been decided: E-AF03-00B3', 'Your escalation has been decided: E-AF03-00B3

The officer decided to give a formal warning. The pane shows it once the customer has been told by letter.

The officer writes to you:

Thank you.

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a22ed8-9f62-75a3-8ce6-3132af0300b3

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a22ed8-9f62-75a3-8ce6-3132af0300b3"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, gathered_for, leaves_at, items)
  values ('01a22ed8-9f77-7314-b4b3-90cdcb38f992', 'objection-recorded:01a22ed8-9f76-70e1-b90f-40cdfffaeda5', '["frances.lane@ambleford.example","tom.birch@ambleford.example"]', 'Escalations and representations awaiting you: F-AF96-1771, E-8505-8899 and 2 more', 'Escalations and representations awaiting you: F-AF96-1771, E-8505-8899 and 2 more

Objection to a formal warning to answer: F-AF96-1771
https://register.ambleford.example/register.html#/formal-warnings/01a22ed8-9f6b-7784-8808-0838af961771

Escalation awaiting your decision: E-8505-8899
https://register.ambleford.example/register.html#/escalations/01a22ed8-9f83-76b3-828d-1af385058899

Representation to acknowledge and answer: R-1527-8DC9
https://register.ambleford.example/register.html#/restrictions/01a22ed8-9f8a-77de-97ca-908e15278dc9

Escalation awaiting your decision: E-B4FE-FC54
https://register.ambleford.example/register.html#/escalations/01a22ed8-9fe2-72b7-91dc-dfe9b4fefc54

Your work list has all of them. In Outlook, open any message and choose Contact register.

Ambleford City Council
', '{}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:05:00.000Z', 0, 'authorising-officers', '2026-11-03T09:05:00.000Z', '[{"key":"objection-recorded:01a22ed8-9f76-70e1-b90f-40cdfffaeda5","about":"FormalWarning","id":"01a22ed8-9f6b-7784-8808-0838af961771","what":"Objection to a formal warning to answer"},{"key":"escalation-filed:01a22ed8-9f83-76b3-828d-1af385058899","about":"Escalation","id":"01a22ed8-9f83-76b3-828d-1af385058899","what":"Escalation awaiting your decision"},{"key":"representation-recorded:01a22ed8-9fad-76bb-b0a7-4386ac2ee055","about":"Restriction","id":"01a22ed8-9f8a-77de-97ca-908e15278dc9","what":"Representation to acknowledge and answer"},{"key":"escalation-filed:01a22ed8-9fe2-72b7-91dc-dfe9b4fefc54","about":"Escalation","id":"01a22ed8-9fe2-72b7-91dc-dfe9b4fefc54","what":"Escalation awaiting your decision"}]');
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22ed8-9f8c-7018-889e-ebf898b8ceea', 'legal-question:01a22ed8-9f8b-76a9-ac89-49a18fc001d3:01a22ed8-9f8a-77de-97ca-908e15278dc9', '["legal@ambleford.example"]', 'Legal advice wanted: R-1527-8DC9', 'An authorising officer asks for your advice on R-1527-8DC9.

They will send you what you need. Please answer Frances Lane, frances.lane@ambleford.example, and quote the reference.

Ambleford City Council
', '{}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22ed8-9f8c-7019-9d8e-536942812ebc', 'escalation-approved:01a22ed8-9f83-76b3-828d-1af385058899:1', '["amira.khan@ambleford.example"]', 'Your escalation has been decided: E-8505-8899', 'Your escalation has been decided: E-8505-8899

The officer approved a restriction. The pane shows what to do once it is in force.

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a22ed8-9f83-76b3-828d-1af385058899

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a22ed8-9f83-76b3-828d-1af385058899"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22ed8-9f99-71b5-b315-bb6f02bf6a04', 'arrangement-make:01a22ed8-9f98-745b-b13c-c18300607e31', '["lee.wong@ambleford.example"]', 'New mail rule to set up: R-1527-8DC9', 'New mail rule to set up: R-1527-8DC9

Open it in the register:
https://register.ambleford.example/register.html#/arrangements/01a22ed8-9f98-745b-b13c-c18300607e31

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Arrangement":"01a22ed8-9f98-745b-b13c-c18300607e31"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22ed8-9fb3-7506-aebb-95182a21e2a4', 'representation-answered:01a22ed8-9fad-76bb-b0a7-4386ac2ee055', '["amira.khan@ambleford.example"]', 'Answered: the representation you recorded: R-1527-8DC9', 'The representation you recorded has been answered: R-1527-8DC9

The restriction stays as it is.

Ambleford City Council
', '{}', '2026-11-20T09:00:00.000Z', 'waiting', '2026-11-20T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22ed8-9fd7-764f-89bb-f6cf8374eca0', 'arrangement-remove:01a22ed8-9f98-745b-b13c-c18300607e31', '["lee.wong@ambleford.example"]', 'Mail rule to remove: R-1527-8DC9', 'Mail rule to remove: R-1527-8DC9

Open it in the register:
https://register.ambleford.example/register.html#/arrangements/01a22ed8-9f98-745b-b13c-c18300607e31

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Arrangement":"01a22ed8-9f98-745b-b13c-c18300607e31"}', '2026-12-01T09:00:00.000Z', 'waiting', '2026-12-01T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22ed8-9fe6-72fa-90fb-048884168e80', 'escalation-approved:01a22ed8-9fe2-72b7-91dc-dfe9b4fefc54:1', '["amira.khan@ambleford.example"]', 'Your escalation has been decided: E-B4FE-FC54', 'Your escalation has been decided: E-B4FE-FC54

The officer approved a restriction. The pane shows what to do once it is in force.

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a22ed8-9fe2-72b7-91dc-dfe9b4fefc54

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a22ed8-9fe2-72b7-91dc-dfe9b4fefc54"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22ed8-9fed-7367-a736-47a5e3f23636', 'arrangement-make:01a22ed8-9fed-7366-bef8-d1d0fe17e13e', '["lee.wong@ambleford.example"]', 'New mail rule to set up: R-9911-1285', 'New mail rule to set up: R-9911-1285

Open it in the register:
https://register.ambleford.example/register.html#/arrangements/01a22ed8-9fed-7366-bef8-d1d0fe17e13e

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Arrangement":"01a22ed8-9fed-7366-bef8-d1d0fe17e13e"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, gathered_for, leaves_at, items)
  values ('01a22ed8-9fee-719b-8c1d-c757fc279954', 'circumstances-reported:01a22ed8-9fee-719a-a7d5-8bd28cfb4a9e', '["frances.lane@ambleford.example","tom.birch@ambleford.example"]', 'Changed circumstances to answer: R-9911-1285', 'Changed circumstances to answer: R-9911-1285

Open it in the register:
https://register.ambleford.example/register.html#/restrictions/01a22ed8-9fe5-75e1-9c15-d86399111285

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Restriction":"01a22ed8-9fe5-75e1-9c15-d86399111285"}', '2026-12-03T09:00:00.000Z', 'waiting', '2026-12-03T09:00:00.000Z', 0, 'authorising-officers', '2026-12-03T09:00:00.000Z', '[{"key":"circumstances-reported:01a22ed8-9fee-719a-a7d5-8bd28cfb4a9e","about":"Restriction","id":"01a22ed8-9fe5-75e1-9c15-d86399111285","what":"Changed circumstances to answer"}]');
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, gathered_for, leaves_at, items)
  values ('01a22ed8-a049-77f0-8e4b-4a2c5bc96c81', '01a22ed8-a049-77f1-ba37-8d0aeb34aabf', '["frances.lane@ambleford.example","tom.birch@ambleford.example"]', 'Escalation awaiting your decision: E-AF03-00B3', 'Escalation awaiting your decision: E-AF03-00B3

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a22ed8-9f62-75a3-8ce6-3132af0300b3

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a22ed8-9f62-75a3-8ce6-3132af0300b3"}', '2026-11-03T09:00:00.000Z', 'sent', '2026-11-03T09:00:00.000Z', 0, 'authorising-officers', '2026-11-03T09:00:00.000Z', '[{"key":"escalation-filed:01a22ed8-9f62-75a3-8ce6-3132af0300b3","about":"Escalation","id":"01a22ed8-9f62-75a3-8ce6-3132af0300b3","what":"Escalation awaiting your decision"}]');
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, gathered_for, leaves_at, items)
  values ('01a22ed8-a049-77f2-bdf6-46fa5c2d258f', '01a22ed8-a049-77f3-827c-bbdcd451e57e', '["frances.lane@ambleford.example","tom.birch@ambleford.example"]', 'Escalation awaiting your decision: E-AF03-00B3', 'Escalation awaiting your decision: E-AF03-00B3

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a22ed8-9f62-75a3-8ce6-3132af0300b3

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a22ed8-9f62-75a3-8ce6-3132af0300b3"}', '2026-11-03T09:00:00.000Z', 'dead', '2026-11-03T09:00:00.000Z', 0, 'authorising-officers', '2026-11-03T09:00:00.000Z', '[{"key":"escalation-filed:01a22ed8-9f62-75a3-8ce6-3132af0300b3","about":"Escalation","id":"01a22ed8-9f62-75a3-8ce6-3132af0300b3","what":"Escalation awaiting your decision"}]');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22ed8-9fa3-71cb-8ea0-bc5f5e74f1bf', '01a22ed8-9f8a-77de-97ca-908e15278dc9', 1, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22ed8-a049-77f4-93a6-0ab0cd1bc660', '01a22ed8-9f8a-77de-97ca-908e15278dc9', 1, 1, '2026-11-03T09:00:00.000Z', 'telephone', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22ed8-a04a-71db-a3b1-110b47f1d9ba', '01a22ed8-9f8a-77de-97ca-908e15278dc9', 1, 1, '2026-11-03T09:00:00.000Z', 'in-person', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22ed8-a04a-71dc-86c2-16bdbf9c8a3a', '01a22ed8-9f8a-77de-97ca-908e15278dc9', 1, 1, '2026-11-03T09:00:00.000Z', 'post', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22ed8-a04b-773a-b83f-019ab9b7392e', '01a22ed8-9f8a-77de-97ca-908e15278dc9', 1, 1, '2026-11-03T09:00:00.000Z', 'social-media', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22ed8-a04b-773b-9365-492d61cebbd6', '01a22ed8-9f8a-77de-97ca-908e15278dc9', 1, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'opened', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22ed8-a04c-7272-92d1-71febbf3022a', '01a22ed8-9f8a-77de-97ca-908e15278dc9', 1, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'not-sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22ed8-a04c-7273-915b-815f9a829736', '01a22ed8-9f8a-77de-97ca-908e15278dc9', 1, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'opened');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22ed8-a04d-724c-ae5b-f16b2e1d7514', '01a22ed8-9f8a-77de-97ca-908e15278dc9', 1, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'not-sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22ed8-a065-71c6-8f58-f4198959e734', '01a22ed8-9f8a-77de-97ca-908e15278dc9', 0, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22ed8-a065-71c7-aaf7-0ebebcbbab4e', '01a22ed8-9f8a-77de-97ca-908e15278dc9', 1, 0, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a22ed8-a01f-726f-9739-c2747c440e09', 'x', 'waiting', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a22ed8-a04d-724d-a746-0e205bdf6808', 'x', 'waiting', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a22ed8-a04e-715e-b1a4-e678ef7fb33a', 'x', 'with-notify', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a22ed8-a04e-715f-a3e5-51557080fd9d', 'x', 'dispatched', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a22ed8-a04e-7160-a62c-3b151768dbd6', 'x', 'returned', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a22ed8-a04f-77e4-80c0-07b32ee2030c', 'x', 'failed', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into precautions (id, customer_id, steps, reason, look_again_on, recorded_at, looks, by_oid, by_tid, by_name)
  values ('01a22ed8-9ffa-7654-9223-06ba734b0065', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '["not-alone"]', 'He threw a cup.', '2027-05-01', '2026-12-01T09:00:00.000Z', '[]', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22ed8-9f60-7078-8771-931e355db2a6', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22ed8-a04f-77e5-a97c-ca98c6cd0041', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'number', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22ed8-a050-77ef-9116-0e7a06c29a16', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'name', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22ed8-a050-77f0-86db-8efe0e13bd0d', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'postal-address', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22ed8-a051-7166-b5e1-f20542f8524b', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'accepted', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22ed8-a051-7167-8360-b25fd5b13b1f', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'refused', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22ed8-a052-76a4-8ded-bf852d496472', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'withdrawn', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, whose)
  values ('01a22ed8-a052-76a5-bc31-fd8d51a6e92d', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'shared');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, whose)
  values ('01a22ed8-a053-72d4-a190-f96212ff71c4', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'representative');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22ed8-a053-72d5-95d2-7a666abf7d2c', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'solicitor');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22ed8-a054-7467-b0c1-b657db6b01a4', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'mp');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22ed8-a054-7468-b8b7-3514ef525d3c', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'councillor');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22ed8-a055-73cb-8f0e-8a8c47df019a', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'advocate');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22ed8-a056-75e6-b111-7262bb78e748', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'carer');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22ed8-a056-75e7-ba72-7dab2161ea33', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'support-worker');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22ed8-a056-75e8-b8c1-43e8d2651f7f', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'relative');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9f52-72f8-a8fd-56f013d11ad8', 'customers', '8a1EOaTRP0pniqzoP4iLlQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9f53-745d-b805-f3334377e633', 'contact_points', 'tHyYuhis0C9vHoSp3i4bTw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9f54-72e5-a82a-d6cd8d3c804d', 'contact_points', '-PDnaC9Lq7BMkNw7MPPGAA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9f54-72e6-9b93-d045a5aff6a9', 'contact_points', 'HQRYrmCPsRcV7wGkuO-pSw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9f5c-751d-a1cb-531127449325', 'warnings', 'AqtOLtpm45ANH7h2FWSvRQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9f60-7078-8771-931e355db2a6', 'proposals', 'DGPdDyVvrTZtMoRRbejEDA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9f62-75a3-8ce6-3132af0300b3', 'escalations', 'AcDh-F7ilPJm5c8utQ9Plg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9f63-74b4-9fd2-661a2e0bc5c6', 'evidence', 'qB99MTpV71P_sQpiCHjm_w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9f63-74b4-9fd2-661a2e0bc5c6', 'original_words', '_RC5hsAxYpUHUzbpsR1o4g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9f6b-7783-b45f-d356ff344244', 'decisions', '42Phrbg4tLOG9KNqScMJdg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9f6b-7784-8808-0838af961771', 'formal_warnings', 'bHwy49lCukfTQYCptCrIzw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9f76-70e1-b90f-40cdfffaeda5', 'objections', 'czocmDP90DBPFw34Pr0pog');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9f7b-72c6-bca6-cf04a99c09a6', 'closing_letters', '_D0k2fWrPOxX6F5JxhNjSg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9f83-76b3-828d-1af385058899', 'escalations', 'xV7OhDfljv82ufgtbcV46g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9f83-76b4-be7f-f96644f4342a', 'evidence', '98Z5B4F_2o1f2hResln5lQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9f83-76b4-be7f-f96644f4342a', 'original_words', 'ZVZkP8meXhho2s51WSw_5g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9f83-76b5-8ab9-53e477ad2919', 'evidence', 'KH4LU7btuJ62qKSbTIneRg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9f83-76b5-8ab9-53e477ad2919', 'original_words', 'ioOYbeMyHC8iJYRntvvnCA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9f89-77fe-8d1e-968f11453c4f', 'decisions', 'itosQPLg89nuyCbgzASb9A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9f8a-77de-97ca-908e15278dc9', 'imported_records', 'rFO7LEley-EAWFbWBsb0ag');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9f8a-77de-97ca-908e15278dc9', 'restrictions', 'v5TZHF_EtvtZ8Z7Qi-Wynw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9f8b-76a8-a81e-64ab0ecee830', 'letters', 'YwQ74x7ZS_DMMdpIZKG_kw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9f8b-76a9-ac89-49a18fc001d3', 'legal_questions', 'PIo9olnNPNtcWOeA7RhwIg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9f98-745b-b13c-c18300607e31', 'arrangements', '8pruFsnbO4mUWq0i0vVy0g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9fa3-71cb-8ea0-bc5f5e74f1bf', 'passed_on', '0_gl_m4R6oU0vfsRKNnktw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9fa5-75f7-869f-360dbf7d61b4', 'duties', 'dMjcbjhDSjPJL2hXPvBn6Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9fad-76bb-b0a7-4386ac2ee055', 'representations', 'UfT4PUNr5isRWZlCZTILiw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9fae-76b4-9310-fcbc430e0d11', 'evidence', 'Ih_AANQrBkZI-eIQeubX9w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9fae-76b4-9310-fcbc430e0d11', 'original_words', 'rTg9WmT0nabnh4CaWxlxGg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9fb3-7507-967a-4f5980196927', 'letters', 'yc73e5zYlxTWStG_K8OHDw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9fbc-72f4-91eb-602363549f38', 'reviews', 'jPYWrZyBUgMSGAiB4T9l-A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9fc2-70e2-a92d-7b544ec293b1', 'letters', 't3nLH4BL8aBA_1Ym8g9tow');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9fd8-7455-a16f-ab2cd919e526', 'letters', '0PqU_OT6U7UXgjmOzMz57g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9fe2-72b7-91dc-dfe9b4fefc54', 'escalations', 'EQvFjYRygrOnVaIiMSIldw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9fe2-72b8-8891-9a37bc3a7863', 'evidence', 'Y5Df0yPlvybJgx_uQMpTRg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9fe2-72b8-8891-9a37bc3a7863', 'original_words', 'K9fNokCbIvS1I5iW_4TIPA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9fe5-75e0-a283-7ebe9c8a1775', 'decisions', '3fL--izbBsZ2RLFw1cTAuQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9fe5-75e1-9c15-d86399111285', 'restrictions', 'cCkRGgtWpQ-q5OFMjrJUyQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9fe6-72f9-8770-1d0ed9744ccf', 'letters', 'QaA0POWHMwN3E-Jy0mTKYg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9fed-7366-bef8-d1d0fe17e13e', 'arrangements', '5GI1DuLpDWMUcnLvW76scQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9fee-719a-a7d5-8bd28cfb4a9e', 'circumstances', 'PP7OYGDWsmiY4TKregjMNQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9fef-7430-b01d-d7df3166f4a0', 'customers', 'arnFdvPSdpI7jjj3-ad9OA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9fef-7431-aff9-04e2ce85a19c', 'contact_points', '8shJli0fKuyJ3edfby9j7g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9ff0-7751-893d-975d2bc3504e', 'warnings', 'MuCeirmqgK5R2xWVjixdKA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9ff4-73c1-949d-33feb47cb051', 'merges', '4CzxAP-pnjsmSfuQUhyKzQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9ff6-74a2-931d-ba7765ba4970', 'corrections', 'mztiSTqNuPQgarOJvQl4bg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9ff7-77eb-8ca8-b6c594eb8cf0', 'waiting_evidence', 'p2WMC_RzF3YjFMaHmrQRow');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9ff9-71c0-a2e0-deddd1fe1042', 'holds', 'ltYZtUocrdUW2QUwJ_GXCw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9ffa-7654-9223-06ba734b0065', 'precautions', '4kuiqQT04t92K0Y2gujSTA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9ffb-74a4-a084-ef07b705c991', 'rights_requests', 'EgshWRcNJUrRqMMVzcV3dg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9ffc-7195-a595-75eb3c58db46', 'calendar_feeds', 'aGjPJvh0sRfAlpnymK9VLQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9ffc-7197-82f1-93ddb8fb3ef7', 'settings_versions', 'Mt0MTXpoJUH2W-eQh-gzIw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9ffc-7198-80ff-84fbb86bbf9d', 'contact_moves', 'ZegkDsJOuii3nLUhbZqiow');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9ffd-7079-830b-65497769045a', 'welsh_words', 'KDCilgzgF5-Vxh0WXDo0vg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9ffd-707a-b1f8-f4240e15a5bb', 'retention_runs', 'cPe7z5eC09JF6bG4-agHDg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9ffd-707b-a053-738d7448dbf8', 'tenant_checks', '4owChw-BIkI_1hd2VXxT4w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-9fff-75db-9626-702721f1c6c2', 'ledger_seals', 'z_CcfUGkTguwCh5idoaLlg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a008-734b-aa60-20404b88e2a9', 'customers', 'EBDEIEfx13Bm6leePmelWQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a009-75c2-ab32-cb4d22121f4e', 'contact_points', 'uACFdMyZPUNb2cb73_md_Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a009-75c3-aae5-10bedac3975d', 'warnings', 'dZguxp1uCF4qPe2cUyYt3A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a00b-7046-9f00-d43d869bfc79', 'contact_points', 'jGuiD6B4MU7hdRnGBprEng');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a00c-737b-8cd7-a665f375c907', 'contact_points', '7ZVdzaiIg0pnJTccsE7lBw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a00c-737c-9f69-3c4bcada1920', 'contact_points', 'NACCDueo3FxnzmD8oqQ0IQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a00e-72f7-ae21-1da02dd9ec5b', 'contact_points', '0QhxAsUlhlM1khcE9FpvCA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a00f-70ba-9e21-a751d928aed2', 'contact_points', 'wKupFZ9CMVebZGDSrxV6pQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a00f-70bb-9d1f-6101d2093d83', 'contact_points', 'qx7hAmFw600VyGBSqMjE_A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a010-700e-8f4e-165ca2af7408', 'contact_points', 'Tat4Cik7vKV-xxvUu8etLw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a011-71a1-9ce9-d83aae5268ad', 'contact_points', 'mN5D8n7j-Noj449LLCCi_Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a012-7302-92f6-828fae968dab', 'contact_points', 'jk_Sf47gvOoKs-97XQbrzQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a021-7793-8358-f4f66993d7fe', 'arrangements', 'Uo8vSgk7XhwMKI45VmH59g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a023-7050-a0f7-1555533a9000', 'arrangements', 'UNRFdqYPMmuI2g4xlo9u3w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a023-7051-8e63-c7f331cb7041', 'arrangements', 'OeK4dafxUH_SDsdFw_hvBQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a024-752f-a771-ad1e7ba09620', 'arrangements', '2MAh0DQLF5MLMQvFVW75LQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a025-737c-8ae7-464153dd4fe9', 'closing_letters', 'BiFeRkW9LAerqRWbolwRXg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a025-737d-bd35-ed6a701c9381', 'closing_letters', 'jBTjISkHOacksZkSm4Ar2A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a026-7730-8f9a-ac2d8cb9a876', 'closing_letters', 'pF5F72x8cXDB7lkBU0cGzA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a026-7731-bcf5-11b38a52433c', 'closing_letters', 'm2KIwoMbLuUSv3VHj-_f7A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a027-7549-91e7-a0e9e9e16ea4', 'customers', 'FSdPsfY--0RLXMVx0_KyZg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a027-754a-be94-addc23df3945', 'customers', 'gQoqoWNTPyupgWNI-Ot2PA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a028-70cb-8616-8e40848d2810', 'customers', 'jyYF6vRGj1yvV9t3F-SyuQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a028-70cc-a984-bf302f315532', 'decisions', '1FUfT0X3TLNsQCE5JcPAaw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a029-71ed-a267-f1e83ed22669', 'decisions', 'PrMY7dvDAc208VwmgWAtQg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a029-71ee-be94-bc98e35f70ac', 'decisions', 'V19pFC9HMp0kiWRsKHcNbg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a02a-72a6-8a65-1fa506acb426', 'decisions', '-AAvOYFJwAVfGV_23xDr6w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a02a-72a7-a103-d2a5fa0fae7b', 'decisions', 'I_CMzukCG7RQSUpFK_yDaQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a02b-709f-a32c-831916b6a100', 'decisions', 'HyGyiHv08ellqaIXgXiKPw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a02b-70a0-a8dc-1f4adeaf8167', 'decisions', 'e0neo1mgY-est7rM8IFIcg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a02c-7554-8947-eac1963b0c87', 'duties', '92PSwbEapGVw_IR6rIBtBA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a02c-7555-a1b4-5537ef6af2fe', 'duties', 'MwzdYxLYRI1fplYWg6hj0g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a02d-7438-9875-3d69404ac2b0', 'duties', 'mbvvUMJqlsw1rUeuia9vEw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a02d-7439-b795-15c0f2f7bd5d', 'duties', 'aucM5a15NiwpueoOHoLnaQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a02e-76be-9190-0c165b7e5f71', 'duties', 'nh0Gc_9ua977PAfIfSXuIQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a02e-76bf-a854-bccddf265b8f', 'duties', 'HuB90oyizQi1aOaXApIp0A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a02f-754d-aae0-03bc5630cc96', 'duties', 's5MhYIYq7rASujehQutuCg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a02f-754e-9b07-7fff3cda9b13', 'escalations', 'C3QkPDzlePq3mMepO9by3w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a030-74c9-a12d-c1b0f307801a', 'escalations', 'rFf4spwDqoSqoxoik3rCrg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a031-7267-bda5-d6cc79f360cb', 'escalations', 'FXVMbicIMxGPC_hh05FyGw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a031-7268-a4b1-78aeea815a7a', 'escalations', 'MnyUyhpnZqcOCJJX-bT9Jg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a032-727a-b7ca-fba9528e2ac1', 'escalations', 'TDPuz1GVsY1oFyKdc_jOyQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a032-727b-b8fc-d824f6d8d8f5', 'escalations', 'm533xdYQDMKY1JtrWFQTmQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a033-7122-912d-b4c6f08c8736', 'escalations', '2SYtbeS1qib6Unla5BPr7g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a034-73c7-aeea-66dc3e358f62', 'escalations', 'eW8gIM7MnlxFM3gcEgDsWw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a034-73c8-a57c-6d79bd8ff249', 'evidence', 'nmdtQgyqaJ4DfgrlmrvOHA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a034-73c8-a57c-6d79bd8ff249', 'original_words', 'cU2HoaIFB41VNnLN9DcqOg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a035-70e4-9e42-9b616736d682', 'evidence', '9Ib8UDMQ8kTI3y6en_E17w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a035-70e5-ad0a-52a529034727', 'evidence', 'YWevwDcqLwJRideJdmQLWw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a036-73cd-a48d-684a40e0b2bf', 'formal_warnings', 'zTZYHi6L__naPEyeXvuLIw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a037-7568-b301-425ac40d386b', 'formal_warnings', 'GxzucWo6HjaNSetChalPiQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a037-7569-a01d-38bb41771635', 'imported_records', 'UeeX3huozrltWNu9L1n5SA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a038-737b-9b55-93b8aca968ea', 'imported_records', 'eSO6KNlRfBKWex26eBLKTA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a038-737c-9b97-64b9c60d0a69', 'imported_records', 'PZ0fxWWUteplyVh5e-GCFw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a039-72f0-8c91-41219b372322', 'imported_records', 'Dd-FAirgt6SJ-zLF2jjrYw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a039-72f1-a87d-289dcf2a38b7', 'imported_records', 'fmn00lN_bLKCtBN2IX0pcg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a03c-73ae-a98a-0905745cc614', 'imported_records', 'ILgSbEatL9rB-kokbPwjfA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a03c-73af-8a40-e01fdd062dca', 'imported_records', 'AuobReRpsSSK3YNAnIM5ag');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a03d-76a5-a248-f2f8fa0b7648', 'imported_records', 'IIgifOET191RJwnoDLoH3A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a03d-76a6-be31-ac11ff08d4dc', 'imported_records', 'Di-EKt98afYyccCOpEaGhA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a03e-7115-b3ee-59495879694a', 'imported_records', 'JvxX5h8rfa6z3KfJSDLNGg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a03e-7116-819f-cffc8040f87f', 'imported_records', 'KxOp81MAKZFbwncVf4GmGw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a03f-7650-8ce4-e61008b345cc', 'imported_records', 'VNiRCZ10GbMsXTao24a25w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a043-7153-8742-55bd5a91b337', 'letters', 'A-yw9abXGcIJsGPiLhEfSw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a044-7596-9ae0-0579371a1de1', 'letters', 'q2Nm_YfXTBaxZSRlx-LDMw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a045-71ce-b39f-672ea303c61e', 'letters', 'lT8JR6Al5CzFfbo8sQ-xlw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a046-7341-bc53-76ac43677ff2', 'letters', 'goLbWFzcdBmU02z2tgSEPA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a049-77f4-93a6-0ab0cd1bc660', 'passed_on', '1crEyMSHaxWe9_GiL7_Glw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a04a-71db-a3b1-110b47f1d9ba', 'passed_on', 'qb0ZQE955ug43N62syW7pA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a04a-71dc-86c2-16bdbf9c8a3a', 'passed_on', '1cmFVIqk_WAYhRo-GkZKWQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a04b-773a-b83f-019ab9b7392e', 'passed_on', '-5hdheqXeVB9RJ6YyOWZTQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a04b-773b-9365-492d61cebbd6', 'passed_on', '4LF90WUrtIti8p5n6MS3IA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a04c-7272-92d1-71febbf3022a', 'passed_on', 'mij1HS1pY8_l_n1itPvOqA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a04c-7273-915b-815f9a829736', 'passed_on', 'B7FCEtesYWjKzySpKVPKuw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a04d-724c-ae5b-f16b2e1d7514', 'passed_on', '_3Mu0uDYAgvbvKnsNRHfEw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a04f-77e5-a97c-ca98c6cd0041', 'proposals', 'gmg5_prQAvo_RaF1pQrq4Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a050-77ef-9116-0e7a06c29a16', 'proposals', 'izzmSR39F2YsPHXRRIZpvA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a050-77f0-86db-8efe0e13bd0d', 'proposals', '_-xLLW-0S8_kfcwdz55RIg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a051-7166-b5e1-f20542f8524b', 'proposals', 'dEb1D9lePmyS_0iNjrtgiQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a051-7167-8360-b25fd5b13b1f', 'proposals', '87FctZm09fH1ZScF3mva9A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a052-76a4-8ded-bf852d496472', 'proposals', 'BS1xnzWdczzutxSuzbjdrg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a052-76a5-bc31-fd8d51a6e92d', 'proposals', 'YoyVHGs1GT3bMi_iQ3V-GQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a053-72d4-a190-f96212ff71c4', 'proposals', 'zFthjN-kQFlVy-5KVpeFyw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a053-72d5-95d2-7a666abf7d2c', 'proposals', 'SAg4vVnRxtw-wlD6F-Qgkg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a054-7467-b0c1-b657db6b01a4', 'proposals', 'f2hsEsuqboHMoQzxoaJVHQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a054-7468-b8b7-3514ef525d3c', 'proposals', '9hF2Cxp2UtytEToBcIak2A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a055-73cb-8f0e-8a8c47df019a', 'proposals', 'jKZ7R_eB3VaIT7S25jMCfQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a056-75e6-b111-7262bb78e748', 'proposals', 'PZU9EiqSPgy4-lz2T9WiEg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a056-75e7-ba72-7dab2161ea33', 'proposals', 'Oo7sIFt1uuyxMaTyKOT5LQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a056-75e8-b8c1-43e8d2651f7f', 'proposals', '_bCEvH7gMWa6vPD5rBKICA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a057-7266-ae00-4ded9895286a', 'restrictions', 'jSZ3Q2FEkHVKYXjtCOg6Dw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a058-75b1-8bbf-17c337b37242', 'restrictions', 'oq3opAYkobZ0bHsKBN2a9g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a059-73e1-a3e4-6dd205b3e1c6', 'restrictions', '7iCTve8Aj7ex6yem2UOejg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a059-73e2-8543-8373fe77459f', 'restrictions', 'Um5xzrfw6QP6jFj0fY0KFQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a05a-72bf-bae3-0470e5fa6943', 'restrictions', 'Knrf4RkgKxj-NHTxD-YDNw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a05b-71cd-8e34-2e8368a32074', 'rights_requests', 'z6OsdiJwakCACUjCt8jx4Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a05c-7523-a543-fb2dea6a94c5', 'rights_requests', 'lAmEYprOaU7tDwMXn20bng');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a05c-7524-b161-ff6c33f78cf0', 'rights_requests', 'jawUHRJtm_gUnkKvDnAAbw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a05d-7456-ae1d-a00c0fc19654', 'rights_requests', 'NQlH2RYCMcmz3mgmLex_Dg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a05e-7112-bac8-1f66b5571c24', 'rights_requests', 'HZkpvLRDIPiUr86x-XpXNg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a05f-75d4-b711-ff0262c45b1a', 'waiting_evidence', 'EU3BtchpiXntCNnYszluVg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a05f-75d5-9b24-4412a7e81bc3', 'waiting_evidence', 'gV4Z3Gx6Zb_YhJ1ybuCB7A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a060-73b6-b92c-28cadb15e183', 'waiting_evidence', '8JVB6jU8d_1tnMk7VlXluQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a060-73b7-add6-4fe0769ea6df', 'waiting_evidence', 't-qkV5lwOfpK09KsUExeWw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a061-7569-9fac-7aae4a52a60e', 'warnings', '5A9O2I_Ol1GC2OPc_XYTYA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a061-756a-b957-8acc0a8a6bca', 'warnings', 'x8PoneroM_9AGrubY2L_yQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a062-71c4-a00b-cece63f8c24a', 'warnings', 'Ah5bxwWQCtgLoqtGDHhChw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a062-71c5-9113-58feb7ab4301', 'warnings', 'lHkYvW94JZiq2J-D9ygwOA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a063-746c-818e-3399b69d4cdf', 'warnings', '87gBEd4PVvrasA7bdcRfzg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a064-74d1-8d1c-cdfd41b5f521', 'warnings', 'BW8hLaqwle7YFUls578upQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a065-71c6-8f58-f4198959e734', 'passed_on', 'epKVf4WY2pZvufM_4F2ZqQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a065-71c7-aaf7-0ebebcbbab4e', 'passed_on', 'tdKA_TBZsYKd7B7LwLGjLQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22ed8-a067-77dc-847a-6820af826272', 'ledger_seals', '1cKF0TbP4wkvo9YBempmbw');
insert into record_salts (record_id, table_name, salt)
  values ('2026-q3', 'reports', 'LdBgqGJggyqg4oXp5SP8WA');
insert into record_salts (record_id, table_name, salt)
  values ('2026-q4/warnings', 'report_tallies', 'IOf2itp3q3gwX0Vtx3mE4Q');
insert into report_tallies (period, line, count)
  values ('2026-q4', 'warnings', 1);
insert into reports (period, made_at, content, by_oid, by_tid, by_name)
  values ('2026-q3', '2026-12-01T09:00:00.000Z', '{}', 'o', 't', 'Ruth Abbey');
insert into representations (id, restriction_id, received_on, recorded_at, account, answered_at, outcome, reasons, answered_by_oid, answered_by_tid, answered_by_name, by_oid, by_tid, by_name, by_address, acknowledge_by, answer_by)
  values ('01a22ed8-9fad-76bb-b0a7-4386ac2ee055', '01a22ed8-9f8a-77de-97ca-908e15278dc9', '2026-11-03', '2026-11-03T09:00:00.000Z', 'planted-word-7f3a', '2026-11-20T09:00:00.000Z', 'maintained', 'The messages go on.', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Tom Birch', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', '2026-11-08', '2026-12-01');
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22ed8-9f8a-77de-97ca-908e15278dc9', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '01a22ed8-9f83-76b3-828d-1af385058899', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'forward', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"None needed: we know of no disability.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22ed8-9fe5-75e1-9c15-d86399111285', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '01a22ed8-9fe2-72b7-91dc-dfe9b4fefc54', 'in-force', '2026-11-03T09:00:00.000Z', '2026-11-03', '2027-05-03', '2027-05-03', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'forward', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"None needed: we know of no disability.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 2, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22ed8-a057-7266-ae00-4ded9895286a', '01a22ed8-a008-734b-aa60-20404b88e2a9', '01a22ed8-9f83-76b3-828d-1af385058899', 'agreed', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'forward', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"None needed: we know of no disability.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22ed8-a058-75b1-8bbf-17c337b37242', '01a22ed8-a008-734b-aa60-20404b88e2a9', '01a22ed8-9f83-76b3-828d-1af385058899', 'replaced', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'forward', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"None needed: we know of no disability.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22ed8-a059-73e1-a3e4-6dd205b3e1c6', '01a22ed8-a008-734b-aa60-20404b88e2a9', '01a22ed8-9f83-76b3-828d-1af385058899', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'none', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"None needed: we know of no disability.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22ed8-a059-73e2-8543-8373fe77459f', '01a22ed8-a008-734b-aa60-20404b88e2a9', '01a22ed8-9f83-76b3-828d-1af385058899', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'block', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"None needed: we know of no disability.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22ed8-a05a-72bf-bae3-0470e5fa6943', '01a22ed8-a008-734b-aa60-20404b88e2a9', '01a22ed8-9f83-76b3-828d-1af385058899', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'mark', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"None needed: we know of no disability.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into retention_runs (id, started_at, counts, by_oid, by_tid, by_name)
  values ('01a22ed8-9ffd-707a-b1f8-f4240e15a5bb', '2026-12-01T09:00:00.000Z', '{}', 'o', 't', 'Ruth Abbey');
insert into reviews (id, restriction_id, due_on, reviewed_at, outcome, reasons, by_oid, by_tid, by_name, same_officer_reason, involvement, grounds)
  values ('01a22ed8-9fbc-72f4-91eb-602363549f38', '01a22ed8-9f8a-77de-97ca-908e15278dc9', '2027-05-03', '2026-11-21T09:00:00.000Z', 'continued', 'It still helps.', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Named by paragraph 15.', '["decided"]', '{"behaviourSince":"Two abusive messages since.","needs":"She reads large print; the letters have it.","lesserMeasures":"A weekly limit was not kept to."}');
insert into rights_requests (id, customer_id, kind, received_on, due_on, what, recorded_at, by_oid, by_tid, by_name)
  values ('01a22ed8-9ffb-74a4-a084-ef07b705c991', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', 'objection', '2026-11-30', '2026-12-30', 'He wants us to stop.', '2026-12-01T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into rights_requests (id, customer_id, kind, received_on, due_on, what, recorded_at, by_oid, by_tid, by_name)
  values ('01a22ed8-a05b-71cd-8e34-2e8368a32074', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'rectification', '2026-11-30', '2026-12-30', 'He wants us to stop.', '2026-12-01T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into rights_requests (id, customer_id, kind, received_on, due_on, what, recorded_at, by_oid, by_tid, by_name)
  values ('01a22ed8-a05c-7523-a543-fb2dea6a94c5', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'erasure', '2026-11-30', '2026-12-30', 'He wants us to stop.', '2026-12-01T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into rights_requests (id, customer_id, kind, received_on, due_on, what, recorded_at, by_oid, by_tid, by_name)
  values ('01a22ed8-a05c-7524-b161-ff6c33f78cf0', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'complaint', '2026-11-30', '2026-12-30', 'He wants us to stop.', '2026-12-01T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into rights_requests (id, customer_id, kind, received_on, due_on, what, recorded_at, by_oid, by_tid, by_name)
  values ('01a22ed8-a05d-7456-ae1d-a00c0fc19654', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'subject-access', '2026-11-30', '2026-12-30', 'He wants us to stop.', '2026-12-01T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into rights_requests (id, customer_id, kind, received_on, due_on, what, recorded_at, by_oid, by_tid, by_name)
  values ('01a22ed8-a05e-7112-bac8-1f66b5571c24', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'restrict-processing', '2026-11-30', '2026-12-30', 'He wants us to stop.', '2026-12-01T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into saved_views (id, by_oid, by_tid, by_name, log, name, fragment, used_at)
  values ('01a22ed8-9ffc-7196-9d91-5669ce4d6b8b', 'o', 't', 'Ruth Abbey', 'restrictions', 'Lifted', '#/log?state=lifted', '2026-12-01T09:00:00.000Z');
insert into saved_views (id, by_oid, by_tid, by_name, log, name, fragment, used_at)
  values ('01a22ed8-a05e-7113-9b98-6735a580ee9f', '01a22ed8-a05e-7114-b8f5-565e9bca7504', 't', 'Ruth Abbey', 'escalations', 'Lifted', '#/log?state=lifted', '2026-12-01T09:00:00.000Z');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ed8-a008-734b-aa60-20404b88e2a9', '01632960001', '01a22ed8-a00c-737b-8cd7-a665f375c907');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '07700900456', '01a22ed8-9f54-72e5-a82a-d6cd8d3c804d');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ed8-a008-734b-aa60-20404b88e2a9', '2', '01a22ed8-a00b-7046-9f00-d43d869bfc79');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ed8-a008-734b-aa60-20404b88e2a9', '2jm', '01a22ed8-a00b-7046-9f00-d43d869bfc79');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ed8-a008-734b-aa60-20404b88e2a9', '441632960001', '01a22ed8-a00c-737b-8cd7-a665f375c907');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '447700900456', '01a22ed8-9f54-72e5-a82a-d6cd8d3c804d');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '@example.net', '01a22ed8-9fef-7431-aff9-04e2ce85a19c');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ed8-a008-734b-aa60-20404b88e2a9', '@example.net', '01a22ed8-a009-75c2-ab32-cb4d22121f4e');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ed8-9f52-72f8-a8fd-56f013d11ad8', '@example.org', '01a22ed8-9f53-745d-b805-f3334377e633');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ed8-a008-734b-aa60-20404b88e2a9', 'am1', '01a22ed8-a00b-7046-9f00-d43d869bfc79');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ed8-a008-734b-aa60-20404b88e2a9', 'am12jm', '01a22ed8-a00b-7046-9f00-d43d869bfc79');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ed8-a008-734b-aa60-20404b88e2a9', 'every', '01a22ed8-a009-75c2-ab32-cb4d22121f4e');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ed8-a008-734b-aa60-20404b88e2a9', 'every.state@example.net', '01a22ed8-a009-75c2-ab32-cb4d22121f4e');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ed8-9f52-72f8-a8fd-56f013d11ad8', 'example.net', '01a22ed8-9fef-7431-aff9-04e2ce85a19c');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ed8-a008-734b-aa60-20404b88e2a9', 'example.net', '01a22ed8-a009-75c2-ab32-cb4d22121f4e');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ed8-9f52-72f8-a8fd-56f013d11ad8', 'example.org', '01a22ed8-9f53-745d-b805-f3334377e633');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ed8-9f52-72f8-a8fd-56f013d11ad8', 'holm', '01a22ed8-9f53-745d-b805-f3334377e633');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ed8-9f52-72f8-a8fd-56f013d11ad8', 'holm', '01a22ed8-9f54-72e6-9b93-d045a5aff6a9');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ed8-9f52-72f8-a8fd-56f013d11ad8', 'holm', '01a22ed8-9fef-7431-aff9-04e2ce85a19c');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ed8-a008-734b-aa60-20404b88e2a9', 'lane', '01a22ed8-a00b-7046-9f00-d43d869bfc79');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ed8-a008-734b-aa60-20404b88e2a9', 'mill', '01a22ed8-a00b-7046-9f00-d43d869bfc79');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ed8-9f52-72f8-a8fd-56f013d11ad8', 'p', '01a22ed8-9fef-7431-aff9-04e2ce85a19c');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ed8-9f52-72f8-a8fd-56f013d11ad8', 'p.holm@example.net', '01a22ed8-9fef-7431-aff9-04e2ce85a19c');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ed8-9f52-72f8-a8fd-56f013d11ad8', 'petra', '01a22ed8-9f53-745d-b805-f3334377e633');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ed8-9f52-72f8-a8fd-56f013d11ad8', 'petra', '01a22ed8-9f54-72e6-9b93-d045a5aff6a9');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ed8-9f52-72f8-a8fd-56f013d11ad8', 'petra.holm@example.org', '01a22ed8-9f53-745d-b805-f3334377e633');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22ed8-a008-734b-aa60-20404b88e2a9', 'state', '01a22ed8-a009-75c2-ab32-cb4d22121f4e');
insert into settings_versions (id, part, number, value, why, at, by_oid, by_tid, by_name)
  values ('01a22ed8-9ffc-7197-82f1-93ddb8fb3ef7', 'services', 1, '["Housing"]', 'New.', '2026-12-01T09:00:00.000Z', 'o', 't', 'Ruth Abbey');
insert into tenant_checks (id, at, drifts, rules, by_oid, by_tid, by_name)
  values ('01a22ed8-9ffd-707b-a053-738d7448dbf8', '2026-12-01T09:00:00.000Z', '[]', 0, 'o', 't', 'Ruth Abbey');
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, message_id, contact, sha256, bytes, compared)
  values ('01a22ed8-9ff7-77eb-8ca8-b6c594eb8cf0', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'email', '<waits@example.org>', '{"channel":"email","internetMessageId":"<waits@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 'fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649', 79, 0);
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, message_id, contact, compared)
  values ('01a22ed8-a05f-75d4-b711-ff0262c45b1a', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'telephone', '<waits@example.org>', '{"channel":"email","internetMessageId":"<waits@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 0);
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, message_id, contact, compared)
  values ('01a22ed8-a05f-75d5-9b24-4412a7e81bc3', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'in-person', '<waits@example.org>', '{"channel":"email","internetMessageId":"<waits@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 0);
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, message_id, contact, compared)
  values ('01a22ed8-a060-73b6-b92c-28cadb15e183', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'post', '<waits@example.org>', '{"channel":"email","internetMessageId":"<waits@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 0);
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, message_id, contact, compared)
  values ('01a22ed8-a060-73b7-add6-4fe0769ea6df', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'social-media', '<waits@example.org>', '{"channel":"email","internetMessageId":"<waits@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 0);
insert into waiting_originals (piece_id, content)
  values ('01a22ed8-9ff7-77eb-8ca8-b6c594eb8cf0', x'46726f6d3a2070657472612e686f6c6d406578616d706c652e6f72670d0a5375626a6563743a20706c616e7465642d776f72642d376633610d0a0d0a706c616e7465642d776f72642d376633610d0a');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22ed8-9f5c-751d-a1cb-531127449325', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22ed8-9ff0-7751-893d-975d2bc3504e', '01a22ed8-9f52-72f8-a8fd-56f013d11ad8', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22ed8-a009-75c3-aae5-10bedac3975d', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22ed8-a061-7569-9fac-7aae4a52a60e', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'telephone', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22ed8-a061-756a-b957-8acc0a8a6bca', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'in-person', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22ed8-a062-71c4-a00b-cece63f8c24a', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'post', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22ed8-a062-71c5-9113-58feb7ab4301', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'social-media', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22ed8-a063-746c-818e-3399b69d4cdf', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'opened');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22ed8-a064-74d1-8d1c-cdfd41b5f521', '01a22ed8-a008-734b-aa60-20404b88e2a9', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'not-sent');
insert into welsh_words (id, record_id, english, welsh, passed_by, recorded_at, by_oid, by_tid, by_name)
  values ('01a22ed8-9ffd-7079-830b-65497769045a', '01a22ed8-9f8a-77de-97ca-908e15278dc9', 'At night.', 'Gyda’r nos.', 'Sian Rees', '2026-12-01T09:00:00.000Z', 'o', 't', 'Ruth Abbey');
insert into write_trials (id, content)
  values (1, x'78');
