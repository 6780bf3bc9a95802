-- Written by "npm run schema". Once it is released it never changes.
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a21b96-50ad-723c-815b-e233340f284c', '2026-11-03T09:00:00.000Z', '01a21b96-5079-7057-83e0-56a48c78f7e8', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a21b96-471d-7776-a08d-3cc57a909c08');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a21b96-50b8-7227-aba4-220fbf8c625d', '2026-11-03T09:00:00.000Z', '01a21b96-5079-7057-83e0-56a48c78f7e8', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a21b96-471d-7776-a08d-3cc57a909c08');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a21b96-50bf-715f-a6b5-357b0c3c113b', '2026-11-03T09:00:00.000Z', '01a21b96-5079-7057-83e0-56a48c78f7e8', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a21b96-471d-7776-a08d-3cc57a909c08');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a21b96-50c0-70fc-b486-29f0ef742ba1', '2026-11-03T09:00:00.000Z', '01a21b96-5079-7057-83e0-56a48c78f7e8', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a21b96-471d-7776-a08d-3cc57a909c08');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a21b96-50c3-72c2-aa02-33af7acf2e06', '2026-11-03T09:00:00.000Z', '01a21b96-5079-7057-83e0-56a48c78f7e8', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a21b96-471d-7776-a08d-3cc57a909c08');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a21f25-2697-768d-9059-e945783244e4', '2026-11-24T09:00:00.000Z', '01a21f25-252a-7607-877b-69a1381bf4c1', 'number', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', '01a21f25-18a4-76c6-8d3b-4c3053eb3128');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a21f25-2698-72f9-9199-269e7072176d', '2026-11-24T09:00:00.000Z', '01a21f25-252a-7607-877b-69a1381bf4c1', 'name', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', '01a21f25-18a4-76c6-8d3b-4c3053eb3128');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a21f25-269b-74e5-9195-d6ed49390031', '2026-11-24T09:00:00.000Z', '01a21f25-252a-7607-877b-69a1381bf4c1', 'case', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', '01a21f25-18a4-76c6-8d3b-4c3053eb3128');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a21f25-269d-745d-9447-060d94aeb1bc', '2026-11-24T09:00:00.000Z', '01a21f25-252a-7607-877b-69a1381bf4c1', 'log', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', '01a21f25-18a4-76c6-8d3b-4c3053eb3128');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a21f25-269e-75ec-a64a-a1863df5f4a9', '2026-11-24T09:00:00.000Z', '01a21f25-252a-7607-877b-69a1381bf4c1', 'subject-access', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', '01a21f25-18a4-76c6-8d3b-4c3053eb3128');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a21f25-26a0-71f4-8030-46933388ff74', '2026-11-24T09:00:00.000Z', '01a21f25-252a-7607-877b-69a1381bf4c1', 'stopped', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', '01a21f25-18a4-76c6-8d3b-4c3053eb3128');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a21f25-26a4-74fa-900d-00833a391d0f', '2026-11-24T09:00:00.000Z', '01a21f25-252a-7607-877b-69a1381bf4c1', 'many-at-once', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', '01a21f25-18a4-76c6-8d3b-4c3053eb3128');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a21f25-26a8-71b8-aba7-932dca93bdd6', '2026-11-24T09:00:00.000Z', '01a21f25-252a-7607-877b-69a1381bf4c1', 'many-in-a-day', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', '01a21f25-18a4-76c6-8d3b-4c3053eb3128');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, confirmed_at, by_oid, by_tid, by_name)
  values ('01a21b96-509f-70ac-9b9c-8b22b3549726', '01a21b96-5096-7281-8826-dec4c3a36040', 'forward', 'removed', 'sam.reyes@ambleford.example', '[]', '2026-12-02T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since)
  values ('01a21b96-510d-70ee-b599-966fd7a315af', '01a21b96-5100-7166-82a8-c5d2fdc2c375', 'forward', 'to-make', 'sam.reyes@ambleford.example', '[]', '2026-11-03T09:00:00.000Z');
insert into arrangements (id, restriction_id, kind, state, exceptions, since, confirmed_at, by_oid, by_tid, by_name)
  values ('01a21f25-257e-761e-9925-8138e91a3258', '01a21f25-256f-7042-b5f1-906077f31cbb', 'block', 'to-remove', '[]', '2026-11-21T09:00:00.000Z', '2026-11-04T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, confirmed_at, by_oid, by_tid, by_name, verified_at)
  values ('01a21f25-259b-7476-815e-7e539485b750', '01a21f25-2592-72ef-ba26-6d2c2b9918df', 'forward', 'in-place', 'sam.reyes@ambleford.example', '[]', '2026-11-22T09:00:00.000Z', '2026-11-22T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong', '2026-11-24T09:00:00.000Z');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, confirmed_at, by_oid, by_tid, by_name)
  values ('01a21f25-264f-72f2-9822-6d36d9106334', '01a21f25-262e-72c3-a240-f00a3bc5425b', 'forward', 'to-remove', 'sam.reyes@ambleford.example', '[]', '2026-11-24T09:00:00.000Z', '2026-11-04T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong');
insert into audit_head (id, seq, hash)
  values (1, 126, 'bf902a2b6772bbab6a3715fe19760c541f3f45c2bc0b374169b6628dacde05a5');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (1, '2026-11-03T09:00:00.000Z', 'customer-added', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21b96-5079-7057-83e0-56a48c78f7e8', '01a21b96-5079-7057-83e0-56a48c78f7e8', '{"contactPoints":["email","number","name"]}', '0000000000000000000000000000000000000000000000000000000000000000', 'f751bafd2db7603747430867070d3df6f9f3185b6ce397000de5a1d6a31ff988', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (2, '2026-11-03T09:00:00.000Z', 'warning-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21b96-5084-72ca-a700-82a9d2cf2562', '01a21b96-5079-7057-83e0-56a48c78f7e8', '{"channel":"email","service":"Housing","lapsesOn":"2027-11-03"}', 'f751bafd2db7603747430867070d3df6f9f3185b6ce397000de5a1d6a31ff988', 'eac2c92f8140a2c174cb32b35daa36609980898396dc437abe86c6d143725ef2', '{"customers":{"01a21b96-5079-7057-83e0-56a48c78f7e8":"1vPnGVK0YYB12NSABDQB3nJMwHWldHAeRYnud21UHzo"},"contact_points":{"01a21b96-507f-747d-acbc-74cb327106cd":"Aw5Y4pr_kwpCNH_v6fhBU1gCFPKmxt_4if8vLCsfk70","01a21b96-507f-747e-a2f1-9eea8bd47d05":"p81-mU1H6_3ISj2dxod8D_Pyd5Ivqtkqod5BXX5SmOg","01a21b96-507f-747f-aec5-df9988296da6":"fwViPm0hAFLKm-i9zF-1_oT0wUNR6WjSpqt7enRgUhI"},"warnings":{"01a21b96-5084-72ca-a700-82a9d2cf2562":"l7Ia0E_1mN-wkFqAVsNxzuJQ0mQh_wHULSn1A8EBCtM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (3, '2026-11-03T09:00:00.000Z', 'contact-point-proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21b96-5089-7209-b865-959e05de185d', '01a21b96-5079-7057-83e0-56a48c78f7e8', '{"kind":"email"}', 'eac2c92f8140a2c174cb32b35daa36609980898396dc437abe86c6d143725ef2', '90e45287af9ea0e97402b9ca0c888f6f9309b67dd78b7d8c88d484978ca40114', '{"proposals":{"01a21b96-5089-7209-b865-959e05de185d":"UFJRY1jO-epv9iXHGqlYTnvgivs5GzliDE4b0fUGxJA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (4, '2026-11-03T09:00:00.000Z', 'escalation-filed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21b96-508d-7250-bc9f-7bc216627c1b', '01a21b96-5079-7057-83e0-56a48c78f7e8', '{"service":"Housing","behaviours":["abusive"],"evidence":2,"originals":2,"sha256":["01a21b96-508e-76fa-97d7-3193ee80965c fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649","01a21b96-5090-73fa-9a7e-86ef33597a35 fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649"]}', '90e45287af9ea0e97402b9ca0c888f6f9309b67dd78b7d8c88d484978ca40114', '9a4ea04c4d98ffade3154c8c1d924b44bcbd6ce8bec5f30dc7b80c11487fa156', '{"escalations":{"01a21b96-508d-7250-bc9f-7bc216627c1b":"afexiV9wg1LIHMOp2hkcVGzx4b1SCycCDUPFM-UagVo"},"evidence":{"01a21b96-508e-76fa-97d7-3193ee80965c":"ym3bRizkX4OfkMAi1nwgI32L0OAcQ7VQnkUBwiPnpDA","01a21b96-5090-73fa-9a7e-86ef33597a35":"dS55eCFTa08YeiBehX_GBp19vIuIlAP08DaN_W0MFQU"},"original_words":{"01a21b96-508e-76fa-97d7-3193ee80965c":"UtzAY-AZWkpuCSAsf-kGzgm9SeHIFF6W0p3FJUYFkBs","01a21b96-5090-73fa-9a7e-86ef33597a35":"duZYdhHNt1ij1sdv8DCGsRfz-65GVgHvpIv91VKvn8c"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (5, '2026-11-03T09:00:00.000Z', 'restriction-agreed', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21b96-5096-7281-8826-dec4c3a36040', '01a21b96-5079-7057-83e0-56a48c78f7e8', '{"state":"agreed","escalationId":"01a21b96-508d-7250-bc9f-7bc216627c1b","replacesId":null,"measures":["designated-contact","channel-closed"],"mail":"forward","until":null,"reviewOn":"2027-05-03"}', '9a4ea04c4d98ffade3154c8c1d924b44bcbd6ce8bec5f30dc7b80c11487fa156', '7f25b6c838b671eab736cd0406c36c576098c5ca5b3a8a9e761217a25475a6b9', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (6, '2026-11-03T09:00:00.000Z', 'escalation-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21b96-508d-7250-bc9f-7bc216627c1b', '01a21b96-5079-7057-83e0-56a48c78f7e8', '{"outcome":"approve","state":"approved","restrictionId":"01a21b96-5096-7281-8826-dec4c3a36040"}', '7f25b6c838b671eab736cd0406c36c576098c5ca5b3a8a9e761217a25475a6b9', '643e891f15567fd2c34104f2d28b75754e88ab28e399181ab79fd0933c57a32a', '{"escalations":{"01a21b96-508d-7250-bc9f-7bc216627c1b":"p2lf40NtaEAoRC47kWz9OnY36RrdRADm35zGFSdFjVE"},"decisions":{"01a21b96-5095-720e-954c-0cd871ed57bb":"eayHswh-n3arZpWdX2vfsaa_cbM--DTMbxVnh-c9G_Q"},"restrictions":{"01a21b96-5096-7281-8826-dec4c3a36040":"QhS_uFApvrDNIUdvw5pyzR-_nEK0wTsQiDxQLQuxrJI"},"letters":{"01a21b96-5097-74a8-ae64-803554189dc6":"LFiBIxj0led1aPR2ZyQ21PUN8DuxTdJXsgO-51O5aiw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (7, '2026-11-03T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21b96-5097-74a8-ae64-803554189dc6', '01a21b96-5079-7057-83e0-56a48c78f7e8', '{"restrictionId":"01a21b96-5096-7281-8826-dec4c3a36040","kind":"restriction","state":"sent"}', '643e891f15567fd2c34104f2d28b75754e88ab28e399181ab79fd0933c57a32a', '6264c8ce3ace92ddad7df876f8dede383d82d72dd28d3c442f53ad13153af452', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (8, '2026-11-03T09:00:00.000Z', 'restriction-in-force', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21b96-5096-7281-8826-dec4c3a36040', '01a21b96-5079-7057-83e0-56a48c78f7e8', '{"state":"in-force","inForceOn":"2026-11-03","reviewDue":"2027-05-03","how":"letter-sent"}', '6264c8ce3ace92ddad7df876f8dede383d82d72dd28d3c442f53ad13153af452', '4bdd0703b4125ba078a6b21f59ef912f4da3c29c1b8d01e4647f59e0b5198692', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (9, '2026-11-03T09:00:00.000Z', 'arrangement-wanted', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21b96-509f-70ac-9b9c-8b22b3549726', '01a21b96-5079-7057-83e0-56a48c78f7e8', '{"restrictionId":"01a21b96-5096-7281-8826-dec4c3a36040","kind":"forward","state":"to-make","exceptions":0}', '4bdd0703b4125ba078a6b21f59ef912f4da3c29c1b8d01e4647f59e0b5198692', 'd536244b96fa0eb2c66bee03b348212d62010693d87f5e3c5c2610333d62df2d', '{"letters":{"01a21b96-5097-74a8-ae64-803554189dc6":"vBrVYvrlB4P7aS-qL0j1g60yQjaNHV-GqIaueM29sTM"},"restrictions":{"01a21b96-5096-7281-8826-dec4c3a36040":"abusXihYD2e45bcc-MCd-AHDyhelMX_31bUsgLcjvVE"},"arrangements":{"01a21b96-509f-70ac-9b9c-8b22b3549726":"gi7b_FIwuSaPvnEGFlepAYQZN1VxEqwjrj2y8NAn3uk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (10, '2026-11-03T09:00:00.000Z', 'contact-passed-on', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21b96-50a3-723c-a119-b365d9458a9d', '01a21b96-5079-7057-83e0-56a48c78f7e8', '{"restrictionId":"01a21b96-5096-7281-8826-dec4c3a36040","reminded":true,"forwarded":true,"channel":"email"}', 'd536244b96fa0eb2c66bee03b348212d62010693d87f5e3c5c2610333d62df2d', '0c0599e73cfc6d6132a36d7c252eab0639d1ce109eb83e28892c8422832ac69f', '{"passed_on":{"01a21b96-50a3-723c-a119-b365d9458a9d":"Vte9f0AGlieDJA32y9v6F3oJ9QV3Qk9QkHdRBdyWGQo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (11, '2026-11-03T09:00:00.000Z', 'representation-recorded', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21b96-50c7-7799-8531-e3e694af1848', '01a21b96-5079-7057-83e0-56a48c78f7e8', '{"restrictionId":"01a21b96-5096-7281-8826-dec4c3a36040","receivedOn":"2026-11-03","evidence":true,"sha256":["01a21b96-50c8-7529-ae23-5fc52269b187 fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649"]}', '0c0599e73cfc6d6132a36d7c252eab0639d1ce109eb83e28892c8422832ac69f', '49f584e25c494827b57f3633a13df7ef5fe003f4399b5d731fb69111e5bfa7bf', '{"representations":{"01a21b96-50c7-7799-8531-e3e694af1848":"9lQZ5RIystrhStPpq4DcOwL4L4PHZlvqKk3a9qkqnfE"},"evidence":{"01a21b96-50c8-7529-ae23-5fc52269b187":"oUsCsMtU_mH5B1SZMwN3uhzahlvt4ixBOcyv6mOprw4"},"original_words":{"01a21b96-50c8-7529-ae23-5fc52269b187":"Z3RA202kwXSAHQK_j2--do-QUxitgRW9q_usmXF6Vkc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (12, '2026-11-20T09:00:00.000Z', 'representation-answered', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21b96-50c7-7799-8531-e3e694af1848', '01a21b96-5079-7057-83e0-56a48c78f7e8', '{"restrictionId":"01a21b96-5096-7281-8826-dec4c3a36040","outcome":"maintained","sameOfficer":false}', '49f584e25c494827b57f3633a13df7ef5fe003f4399b5d731fb69111e5bfa7bf', '01b54b56f9a53c2c509fbab93b40f2b9f31ebb1fcdef4809b51f5a5fd465b0b6', '{"representations":{"01a21b96-50c7-7799-8531-e3e694af1848":"UU8OoZ1KRXAQZja3vO6g2csaZZKTlvyVRd3NN7OOd4I"},"letters":{"01a21b96-50d0-72b0-8f99-fae92484d084":"bdTOb_3HUWMKJNe_prNiabegpteHC5RlTCuZ3pWU_Tk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (13, '2026-11-21T09:00:00.000Z', 'restriction-reviewed', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21b96-5096-7281-8826-dec4c3a36040', '01a21b96-5079-7057-83e0-56a48c78f7e8', '{"outcome":"continued","dueOn":"2027-05-03","reviewDue":"2027-05-21"}', '01b54b56f9a53c2c509fbab93b40f2b9f31ebb1fcdef4809b51f5a5fd465b0b6', 'ad54ef3d6bc207f6b24e4302f0c5c31e85316832959c3b20744ce899daabdd19', '{"reviews":{"01a21b96-50d8-707e-94b2-41cd204fefcf":"ZLOPfKPw_OP-lBg27ulUX7AVfLOAf_D-Xj1zSDGuP6E"},"restrictions":{"01a21b96-5096-7281-8826-dec4c3a36040":"JIBe6JoX8aYJVbknJeRRxd41_D6QmhMnJ2tomSmvHxY"},"letters":{"01a21b96-50d9-7719-b3f4-0f5ba0e4088a":"bgykI6BYvJqWyk2mWZrd15eEqOKwMh8PJ6qAngFzoUg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (14, '2026-11-22T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21b96-50d0-72b0-8f99-fae92484d084', '01a21b96-5079-7057-83e0-56a48c78f7e8', '{"restrictionId":"01a21b96-5096-7281-8826-dec4c3a36040","kind":"representation-answer","state":"sent"}', 'ad54ef3d6bc207f6b24e4302f0c5c31e85316832959c3b20744ce899daabdd19', 'dfcca54dbc83af7a957041c6b7217e85f662de5a8506a22c05a87219c7c96a84', '{"letters":{"01a21b96-50d0-72b0-8f99-fae92484d084":"IbDfHMmGhD_iodpEBU5STi93Ru2WA82N0KXivam5QhM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (15, '2026-11-22T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21b96-50d9-7719-b3f4-0f5ba0e4088a', '01a21b96-5079-7057-83e0-56a48c78f7e8', '{"restrictionId":"01a21b96-5096-7281-8826-dec4c3a36040","kind":"review-continued","state":"sent"}', 'dfcca54dbc83af7a957041c6b7217e85f662de5a8506a22c05a87219c7c96a84', '269225836d54317aa5eafb89b14614d338a72b95b2745599f7522601ba5ffe2a', '{"letters":{"01a21b96-50d9-7719-b3f4-0f5ba0e4088a":"Q6pEgPmFj1O1LGnt38LsW-TB23wBMFZ--EGlzvNj9vM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (16, '2026-11-22T09:00:00.000Z', 'arrangement-confirmed', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21b96-509f-70ac-9b9c-8b22b3549726', '01a21b96-5079-7057-83e0-56a48c78f7e8', '{"restrictionId":"01a21b96-5096-7281-8826-dec4c3a36040","state":"in-place"}', '269225836d54317aa5eafb89b14614d338a72b95b2745599f7522601ba5ffe2a', '798d6449fcb551388c1509d96cdcd9049ef815f76e1d794bacea528a175e779e', '{"arrangements":{"01a21b96-509f-70ac-9b9c-8b22b3549726":"OBaiuJE_su7c5Zr-9XyTB15qCO6u1X3_fWTKV0wcumE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (17, '2026-12-01T09:00:00.000Z', 'restriction-lifted', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21b96-5096-7281-8826-dec4c3a36040', '01a21b96-5079-7057-83e0-56a48c78f7e8', '{"state":"lifted","liftedOn":"2026-12-01","cause":"officer"}', '798d6449fcb551388c1509d96cdcd9049ef815f76e1d794bacea528a175e779e', 'd2a07b0d11891414bb01c5cebbe4093c9685a4cdb2871e1a1f7aa37875b6f330', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (18, '2026-12-01T09:00:00.000Z', 'arrangement-to-remove', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21b96-509f-70ac-9b9c-8b22b3549726', '01a21b96-5079-7057-83e0-56a48c78f7e8', '{"restrictionId":"01a21b96-5096-7281-8826-dec4c3a36040","state":"to-remove"}', 'd2a07b0d11891414bb01c5cebbe4093c9685a4cdb2871e1a1f7aa37875b6f330', '63366a643d39f7386fd7ea83910168850f7268a3ab7776f1f2fd482f142e4628', '{"restrictions":{"01a21b96-5096-7281-8826-dec4c3a36040":"1jFER60UmcQ4JDewnswW9iyRMPs2GdfX7PiH5H1m9Ao"},"arrangements":{"01a21b96-509f-70ac-9b9c-8b22b3549726":"uPw9rKqlzNKhTqbJM_9ZxZwtdbPc7eBaWxz5TI_MOEU"},"letters":{"01a21b96-50f1-7329-bef7-06194610d661":"9j9k4SpzQve5EVC4nBIt55RzwtJpfG_eKS5h9Dqygwg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (19, '2026-12-02T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21b96-50f1-7329-bef7-06194610d661', '01a21b96-5079-7057-83e0-56a48c78f7e8', '{"restrictionId":"01a21b96-5096-7281-8826-dec4c3a36040","kind":"lifting","state":"sent"}', '63366a643d39f7386fd7ea83910168850f7268a3ab7776f1f2fd482f142e4628', '9123fe1c52bf743bb5ed05f3f9c99e27742ffbd879ff21402e20abd8bf613574', '{"letters":{"01a21b96-50f1-7329-bef7-06194610d661":"mPegxfoa4qviJzVZIkohu1LZPWm7s7hFOoNrYSTUK3Q"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (20, '2026-12-02T09:00:00.000Z', 'arrangement-confirmed', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21b96-509f-70ac-9b9c-8b22b3549726', '01a21b96-5079-7057-83e0-56a48c78f7e8', '{"restrictionId":"01a21b96-5096-7281-8826-dec4c3a36040","state":"removed"}', '9123fe1c52bf743bb5ed05f3f9c99e27742ffbd879ff21402e20abd8bf613574', 'a7438ff02f87d592c5ad2122cb7d92b1cbdd2a13342962a54dd6b188a11c14ad', '{"arrangements":{"01a21b96-509f-70ac-9b9c-8b22b3549726":"AdL05ASo_hhJFh3vEzRca8i4oA6Gm2VwSgJe5tCx5wI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (21, '2026-11-03T09:00:00.000Z', 'escalation-filed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21b96-50f8-759b-b243-6316ff4a9e3a', '01a21b96-5079-7057-83e0-56a48c78f7e8', '{"service":"Housing","behaviours":["abusive"],"evidence":1,"originals":0}', 'a7438ff02f87d592c5ad2122cb7d92b1cbdd2a13342962a54dd6b188a11c14ad', 'b8aed07dfe0cb0abb562061978a5cd2282163ba86cb82a88b99896aa00a5619d', '{"escalations":{"01a21b96-50f8-759b-b243-6316ff4a9e3a":"bWFhf96AUAdaxis1MtQJ1K2xAHilkf4vO4JOFxyBEOI"},"evidence":{"01a21b96-50f9-72af-af57-b04ef718a5b3":"Ccuqtyl4c-rZgfLo76GK_2W8B1NsAxFR1WGvTOoDDko"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (22, '2026-11-03T09:00:00.000Z', 'restriction-agreed', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21b96-5100-7166-82a8-c5d2fdc2c375', '01a21b96-5079-7057-83e0-56a48c78f7e8', '{"state":"agreed","escalationId":"01a21b96-50f8-759b-b243-6316ff4a9e3a","replacesId":null,"measures":["designated-contact","channel-closed"],"mail":"forward","until":null,"reviewOn":"2027-05-03"}', 'b8aed07dfe0cb0abb562061978a5cd2282163ba86cb82a88b99896aa00a5619d', '155f2ea989ee523830912ee813d304811923fffd0796aa5a33dff60d2b4d4227', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (23, '2026-11-03T09:00:00.000Z', 'escalation-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21b96-50f8-759b-b243-6316ff4a9e3a', '01a21b96-5079-7057-83e0-56a48c78f7e8', '{"outcome":"approve","state":"approved","restrictionId":"01a21b96-5100-7166-82a8-c5d2fdc2c375"}', '155f2ea989ee523830912ee813d304811923fffd0796aa5a33dff60d2b4d4227', '7159086e6d61c4c6adb3ce4de13921652300d13f0e9d7f5b5727eb0f8eaa7183', '{"escalations":{"01a21b96-50f8-759b-b243-6316ff4a9e3a":"IGaHiJ6eCpKoYwhTVybiEjlLzhoTX01pXM6cCfExntg"},"decisions":{"01a21b96-5100-7165-9301-983bf43415d1":"dNfuiv2Cis_Lk8Ity_VAN8tKY0CP9pquxMer-pMHyEM"},"restrictions":{"01a21b96-5100-7166-82a8-c5d2fdc2c375":"qwDTLvY74gIS9TwynBcwF2exVP4q4EMT--a7AqmwyKM"},"letters":{"01a21b96-5101-72bf-80a2-5ef82e30e9ea":"J08V50xl8CRz-9qLFt_PTm6Nv3T1Sd3yYS0dJV1K1Fs"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (24, '2026-11-03T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21b96-5101-72bf-80a2-5ef82e30e9ea', '01a21b96-5079-7057-83e0-56a48c78f7e8', '{"restrictionId":"01a21b96-5100-7166-82a8-c5d2fdc2c375","kind":"restriction","state":"sent"}', '7159086e6d61c4c6adb3ce4de13921652300d13f0e9d7f5b5727eb0f8eaa7183', '2d9903c4982afe8b6ffe727bcd1e5a3f000401aed4f40286558f09ebe14ef5e9', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (25, '2026-11-03T09:00:00.000Z', 'restriction-in-force', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21b96-5100-7166-82a8-c5d2fdc2c375', '01a21b96-5079-7057-83e0-56a48c78f7e8', '{"state":"in-force","inForceOn":"2026-11-03","reviewDue":"2027-05-03","how":"letter-sent"}', '2d9903c4982afe8b6ffe727bcd1e5a3f000401aed4f40286558f09ebe14ef5e9', '5d0a52629732ab163ecfca491464202bd0f79719b900d60ae274e0ed52378425', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (26, '2026-11-03T09:00:00.000Z', 'arrangement-wanted', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21b96-510d-70ee-b599-966fd7a315af', '01a21b96-5079-7057-83e0-56a48c78f7e8', '{"restrictionId":"01a21b96-5100-7166-82a8-c5d2fdc2c375","kind":"forward","state":"to-make","exceptions":0}', '5d0a52629732ab163ecfca491464202bd0f79719b900d60ae274e0ed52378425', '7fc3eefaf69e61061542c5fac5670486b8167c45b64c893147353a2da0be5426', '{"letters":{"01a21b96-5101-72bf-80a2-5ef82e30e9ea":"BKMeL1yGuAxt4H6kKap13G3ppPFNxx-y_mtOhKkD4pA"},"restrictions":{"01a21b96-5100-7166-82a8-c5d2fdc2c375":"Uxak2y38pvP7wf1CzfY4teCwTkkJM1QIx9EplKbBunU"},"arrangements":{"01a21b96-510d-70ee-b599-966fd7a315af":"vAbRvOCrH1CdHgmVIpJNGr6Q2HpamSp6UQC7XNx--DY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (27, '2026-12-03T09:00:00.000Z', 'circumstances-reported', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21b96-5116-77b2-8ba6-709f94f906d9', '01a21b96-5079-7057-83e0-56a48c78f7e8', '{"restrictionId":"01a21b96-5100-7166-82a8-c5d2fdc2c375","service":null}', '7fc3eefaf69e61061542c5fac5670486b8167c45b64c893147353a2da0be5426', 'a288c1a3ba6c3c67c70e6d360c56fabe9bfd5e7f9aa8fa84c58b808fdf20e859', '{"circumstances":{"01a21b96-5116-77b2-8ba6-709f94f906d9":"_z1KKHraExZGRvOf2XEQD2rxFjVeaGB-lHD9U7RFLNA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (28, '2026-11-03T09:00:00.000Z', 'customer-added', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21b96-511f-71fd-8ce9-b039bfffdfa3', '01a21b96-511f-71fd-8ce9-b039bfffdfa3', '{"contactPoints":["email"]}', 'a288c1a3ba6c3c67c70e6d360c56fabe9bfd5e7f9aa8fa84c58b808fdf20e859', '6ecab2bd3334916e0010eba7dfab46d90cc26c6a8566046bb8bf1e2f06f90034', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (29, '2026-11-03T09:00:00.000Z', 'warning-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21b96-5121-744c-88f3-d3022d720420', '01a21b96-511f-71fd-8ce9-b039bfffdfa3', '{"channel":"email","service":"Housing","lapsesOn":"2027-11-03"}', '6ecab2bd3334916e0010eba7dfab46d90cc26c6a8566046bb8bf1e2f06f90034', 'b942394ef1b97f28152249d01ecc2682c3ff1777a311975ee645e1a25277b688', '{"customers":{"01a21b96-511f-71fd-8ce9-b039bfffdfa3":"TYtTgZKefsqLBnCioPnDbLW9MGMH1hlG37f3v0NHJZc"},"contact_points":{"01a21b96-5120-701b-ad3a-bb055d13764d":"YUL3mnCvNqPqIdisWcbBikNa_dj1Yn5dsOge5XVXocQ"},"warnings":{"01a21b96-5121-744c-88f3-d3022d720420":"wG8OYvVyRbibC-_1EXeONjc74DnTJe41Ju0I_jw2jtQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (30, '2026-11-03T09:00:00.000Z', 'customers-merged', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21b96-5130-7199-bb54-6fe747f408ac', '01a21b96-5079-7057-83e0-56a48c78f7e8', '{"other":"01a21b96-511f-71fd-8ce9-b039bfffdfa3","contact_points":1,"proposals":0,"warnings":1,"escalations":0,"restrictions":0}', 'b942394ef1b97f28152249d01ecc2682c3ff1777a311975ee645e1a25277b688', '6e50b0cfdaf476033a600ca7c817991c06354d2193830aa3fc6903f7cd03f80c', '{"contact_points":{"01a21b96-5120-701b-ad3a-bb055d13764d":"pXLqq7EpNbFMfBwl46J_p2VMPOtppOixl85_YOCaE5g"},"warnings":{"01a21b96-5121-744c-88f3-d3022d720420":"Abkr1gN55tYMH4WNonnhrILpWxLztc-EP0Cic8NhVgA"},"customers":{"01a21b96-511f-71fd-8ce9-b039bfffdfa3":"pliC7BNGXKD5IrFT12Y-3PEwa9gWLbMDBT0kY1EAZak"},"merges":{"01a21b96-5130-7199-bb54-6fe747f408ac":"EdQW0QyAbFhgKUep60kR1m0cwTuPIJDQNSqzFn3kI7s"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (31, '2026-11-03T09:00:00.000Z', 'record-corrected', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21b96-508d-7250-bc9f-7bc216627c1b', '01a21b96-5079-7057-83e0-56a48c78f7e8', '{"kind":"escalation","field":"account","correctionId":"01a21b96-513d-741e-95d0-d05c1f5fea67"}', '6e50b0cfdaf476033a600ca7c817991c06354d2193830aa3fc6903f7cd03f80c', 'e42ed07a52ed1b76110bb3a828d36d26e3bb00ac1c09233854990080ad559dc7', '{"escalations":{"01a21b96-508d-7250-bc9f-7bc216627c1b":"gFLIMF_Zm9KUdbsJqScVOnd6snT-y5y4PNqeQeRFIR4"},"corrections":{"01a21b96-513d-741e-95d0-d05c1f5fea67":"bMiTbohCTAC5raW-X1Qny_xmc4sJiSn6XSLLZ6FhXi0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (32, '2026-11-03T09:00:00.000Z', 'evidence-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21b96-5143-70a3-ae1b-fcd1a3bd6632', '', '{"original":true,"sha256":["01a21b96-5143-70a3-ae1b-fcd1a3bd6632 fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649"]}', 'e42ed07a52ed1b76110bb3a828d36d26e3bb00ac1c09233854990080ad559dc7', 'f78c2c901496aa6b1b22cda55b019aca6091634f77b691c6754961ea2d781dee', '{"waiting_evidence":{"01a21b96-5143-70a3-ae1b-fcd1a3bd6632":"FQMar_KhX5S6D4lW-26558BobjxyeaWOd-iXwz4wfqk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (33, '2026-11-27T05:59:25.766Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'f78c2c901496aa6b1b22cda55b019aca6091634f77b691c6754961ea2d781dee', '04da5cabe7eb991c7bef106061dcd219d5b18dba479c7aa7489e8c5d7dcf4490', '{"imported_records":{"01a21b96-5096-7281-8826-dec4c3a36040":"B0myjPfuBt0rpwEuYXBzita9JYsEUtOBk5_KizDG0Vc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (34, '2026-11-27T05:59:25.778Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '04da5cabe7eb991c7bef106061dcd219d5b18dba479c7aa7489e8c5d7dcf4490', 'b57a781063b688194c586e7d7aa2ad30f892b423c70cdfe3f6808efb977621a4', '{"calendar_feeds":{"01a21b96-5150-737e-ba00-865635afe869":"Onpq4K0NjT0aLxWJ9r-DxgFT4KUCN7wNkPCegImD2_0"},"reports":{"2026-q3":"Dpwl1ZqhKOU0ZrWq4OxHQEBnLSz9aKuGbT5GFMBOLvk"},"report_tallies":{"2026-q4/warnings":"AvDyQQ0dFuWl81N6SAeKSI_B05-4gwDfo89u4PHT-H4"},"settings_versions":{"01a21b96-5151-725d-b48c-8db1e0a82ba5":"nqPnOj374cicKPrltJjhl9Vl3hyp-ARzT7iAN_lIZAQ"},"contact_moves":{"01a21b96-5152-736d-82cd-706bba822553":"302BBbGalqEIZQhqJ4cedrNqCMd_jdtiKD8qIgrOA10"},"retention_runs":{"01a21b96-5152-736e-babe-702e6f41a5b8":"m4SQi0-JmaBItezCCMYGdgbihtJk34o_cOHIzDtB0eQ"},"tenant_checks":{"01a21b96-5152-736f-86cc-811eaac20c1d":"Oj4X8nj_7I04o1q1AfDM9m0ZcmdztvCtajsjnriCCP0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (35, '2026-12-01T09:00:00.000Z', 'looks-sealed', 'the-register-itself', 'the-register-itself', '01a21b96-5157-7180-a62c-aaf7feb32e96', '', '{"looks":5}', 'b57a781063b688194c586e7d7aa2ad30f892b423c70cdfe3f6808efb977621a4', '83ade159f6d7169af4937d9ee34e219f18473a1b9462b43d519b8fa868aa418f', '{"ledger_seals":{"01a21b96-5157-7180-a62c-aaf7feb32e96":"EEEhwHW9LhSyEIxJeeeRELAMXZRJhLS9T2xntRXvZWg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (36, '2026-11-03T09:00:00.000Z', 'customer-added', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-24f4-774e-9bc1-e6e66ae41166', '01a21f25-24f4-774e-9bc1-e6e66ae41166', '{"contactPoints":["email","name"]}', '83ade159f6d7169af4937d9ee34e219f18473a1b9462b43d519b8fa868aa418f', '97230dd390c1cb21e779895c6c5f5cbc861bb0c8f556bfa51b9c82c38d44fb97', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (37, '2026-11-03T09:00:00.000Z', 'warning-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-24fe-7423-9772-78df1880ed65', '01a21f25-24f4-774e-9bc1-e6e66ae41166', '{"channel":"telephone","service":null,"lapsesOn":"2027-11-03"}', '97230dd390c1cb21e779895c6c5f5cbc861bb0c8f556bfa51b9c82c38d44fb97', '28fe047034abde0074cfe498591944fc871770abad0e14c2a2fe48a3db20bd3c', '{"customers":{"01a21f25-24f4-774e-9bc1-e6e66ae41166":"N-GCj6VWfwgrjRaY5wuZbUPjg5XcHjSIguirA4t9xeU"},"contact_points":{"01a21f25-24f6-7486-bb12-dedb223bfd17":"oOJiK_pXbcfLGd8DbRGK9ZTvsG2-dmNiez4AjPTCe8A","01a21f25-24f6-7487-a150-be8be56c9ca7":"vwpuujzhVUgGRf49LRm-BodN5_covu-NedRzFQfvYYY"},"warnings":{"01a21f25-24fe-7423-9772-78df1880ed65":"UaksDjc3y-eAwTh2wDqoh9ld8XOSuqD-vnki-3MzSSg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (38, '2026-11-03T09:00:00.000Z', 'evidence-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2509-720b-a934-7f254d067455', '', '{"original":false}', '28fe047034abde0074cfe498591944fc871770abad0e14c2a2fe48a3db20bd3c', '4dcf5cdc5e13c1fc37f7f022b4daa3d8b7f655cf72a42c9d2953b8ec193ea452', '{"waiting_evidence":{"01a21f25-2509-720b-a934-7f254d067455":"o0tfktfHsi8t5DJ0Kn9uzPzoUOSY-5Lw42t2rgm9IRI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (39, '2026-11-03T09:00:00.000Z', 'warning-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-250d-73ce-9112-fef4de2818b9', '01a21f25-24f4-774e-9bc1-e6e66ae41166', '{"channel":"in-person","service":null,"lapsesOn":"2027-11-03"}', '4dcf5cdc5e13c1fc37f7f022b4daa3d8b7f655cf72a42c9d2953b8ec193ea452', 'c18b99dda9f60c494623c1279f9db2ed7ad57a4964d2adc50db12ea9ba2fcf20', '{"warnings":{"01a21f25-250d-73ce-9112-fef4de2818b9":"wnjCzvn52769TRmEWKlfqsOpt3KVZaT9WNQfnqMl0PU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (40, '2026-11-03T09:00:00.000Z', 'evidence-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2510-760c-a9bf-888fb47bbf58', '', '{"original":false}', 'c18b99dda9f60c494623c1279f9db2ed7ad57a4964d2adc50db12ea9ba2fcf20', '95ae0e23823a7f143fa935ec7381a3d88ef6d53bbd2214a27e378b0c1ee46157', '{"waiting_evidence":{"01a21f25-2510-760c-a9bf-888fb47bbf58":"k-noVBEcjcjn2QrOjQKgXD9g87P_9O5FNs6cONZOLw4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (41, '2026-11-03T09:00:00.000Z', 'warning-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2513-74d1-a03b-0abc59a28bf7', '01a21f25-24f4-774e-9bc1-e6e66ae41166', '{"channel":"post","service":null,"lapsesOn":"2027-11-03"}', '95ae0e23823a7f143fa935ec7381a3d88ef6d53bbd2214a27e378b0c1ee46157', 'a534b43c744e0af47e480371251ba2a56b0e95b5c96ad2eee452373028ad547b', '{"warnings":{"01a21f25-2513-74d1-a03b-0abc59a28bf7":"w4uzXfCyCGN5npbTAcSPnSk9yKWvn2moOlVkNJxlTB4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (42, '2026-11-03T09:00:00.000Z', 'evidence-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2516-74f4-bcec-787e1bcc972c', '', '{"original":false}', 'a534b43c744e0af47e480371251ba2a56b0e95b5c96ad2eee452373028ad547b', '48e432a9794a2a90067b464c11c43ea8e2fc08b5bb9d1f6410d2fff81a6dbc50', '{"waiting_evidence":{"01a21f25-2516-74f4-bcec-787e1bcc972c":"IcCDnVxvYnOK4sypt1y-cMJvNvj2VChLdv6Ii_f1bl8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (43, '2026-11-03T09:00:00.000Z', 'warning-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2519-71cf-a2db-5d28e22d1dce', '01a21f25-24f4-774e-9bc1-e6e66ae41166', '{"channel":"social-media","service":null,"lapsesOn":"2027-11-03"}', '48e432a9794a2a90067b464c11c43ea8e2fc08b5bb9d1f6410d2fff81a6dbc50', 'd17b87196e109e2f9bd9c4b603f2e3b88ebd2e076b5f3d0d6cd83018c40c5c7f', '{"warnings":{"01a21f25-2519-71cf-a2db-5d28e22d1dce":"LeLEG87j-PK0K839-b7ErrfgWW08_CRq4iXlwCIcFBU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (44, '2026-11-03T09:00:00.000Z', 'evidence-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-251b-77ea-af0a-0f3b51b1f8d1', '', '{"original":false}', 'd17b87196e109e2f9bd9c4b603f2e3b88ebd2e076b5f3d0d6cd83018c40c5c7f', '34a44fdd1a6945d430161b7518665da39690974355cb90ef41ee9d3d043fdeaf', '{"waiting_evidence":{"01a21f25-251b-77ea-af0a-0f3b51b1f8d1":"I5d-BpPBRIpjFjlZavj216ZC_aqUc2lKp3u5x_w3MCo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (45, '2026-11-03T09:00:00.000Z', 'warning-withdrawn', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2513-74d1-a03b-0abc59a28bf7', '01a21f25-24f4-774e-9bc1-e6e66ae41166', '{}', '34a44fdd1a6945d430161b7518665da39690974355cb90ef41ee9d3d043fdeaf', '777ce824a7d72464cf6f201e5eb342b0e622d8b7afc2a6295e01a062db9c5c26', '{"warnings":{"01a21f25-2513-74d1-a03b-0abc59a28bf7":"N6v_dkSM56luFjrddIFKcm_XhCHe0-RqxpMHWJXC970"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (46, '2026-11-03T09:00:00.000Z', 'customer-added', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2523-71e7-ba82-1cbf0740de75', '01a21f25-2523-71e7-ba82-1cbf0740de75', '{"contactPoints":["email"]}', '777ce824a7d72464cf6f201e5eb342b0e622d8b7afc2a6295e01a062db9c5c26', '15b98ea2d9866e8e3f0d5434f8a08e71bd495f2c1757346de7461e197936a92e', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (47, '2026-11-03T09:00:00.000Z', 'escalation-filed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2527-70cc-8c64-84dd0bb48317', '01a21f25-2523-71e7-ba82-1cbf0740de75', '{"service":"Housing","behaviours":["aggressive"],"evidence":1,"originals":0}', '15b98ea2d9866e8e3f0d5434f8a08e71bd495f2c1757346de7461e197936a92e', '09f5270755d924292d2b17fa8cd46d34d9740e6b492a6e498ca8a992dd95c577', '{"customers":{"01a21f25-2523-71e7-ba82-1cbf0740de75":"eqISgb8FBMPhP4OHE8TNFYapQGOtTpFsBg2xnXx0NMI"},"contact_points":{"01a21f25-2524-779e-93b7-1b40a1706a79":"yyweBFag3-_PG7ehr4aIY1xPZUBeMQIuv_AixrSCb6M"},"escalations":{"01a21f25-2527-70cc-8c64-84dd0bb48317":"qUa7OmR3-BUJCQIfMQFe_TJ9f-eLwrOCIHrFKgQxijI"},"evidence":{"01a21f25-2527-70cd-b12b-8a975e2fbcdc":"zBjPmYAsCgZ3cSXk7bOs93lHygZ8ZpRlbfH-DkRPRzU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (48, '2026-11-03T09:00:00.000Z', 'customer-added', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-252a-7607-877b-69a1381bf4c1', '01a21f25-252a-7607-877b-69a1381bf4c1', '{"contactPoints":["email"]}', '09f5270755d924292d2b17fa8cd46d34d9740e6b492a6e498ca8a992dd95c577', '3c87720697368fffadb088940bd6cc49f446482c96acf925b5488faeabbdf4a5', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (49, '2026-11-03T09:00:00.000Z', 'escalation-filed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-252b-71ea-ad91-b56c2007d1d1', '01a21f25-252a-7607-877b-69a1381bf4c1', '{"service":"Housing","behaviours":["aggressive"],"evidence":1,"originals":0}', '3c87720697368fffadb088940bd6cc49f446482c96acf925b5488faeabbdf4a5', 'cc3c215710f573b5faa158cc7787c9e59d354532769987e7e2d697ab2a95d142', '{"customers":{"01a21f25-252a-7607-877b-69a1381bf4c1":"j3Xwt31HAW84rRPNz0OCmzGxQMt9ehr8mhxCOMgRvXM"},"contact_points":{"01a21f25-252a-7608-ad09-d4cfdf769512":"4gQYx_8gambT1d3Pl3MvS9ojf-R_0lG60McLxob672E"},"escalations":{"01a21f25-252b-71ea-ad91-b56c2007d1d1":"y2AozX_TOMfp5av9H10iDgLvK_d9TRUFvP-PSfJVPe4"},"evidence":{"01a21f25-252b-71eb-9dbe-324711872a9d":"ZK8jwP9TrzX8U_1Kc3HCuK2S2pmERteTn3n-Bh47PVI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (50, '2026-11-03T09:00:00.000Z', 'escalation-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-252b-71ea-ad91-b56c2007d1d1', '01a21f25-252a-7607-877b-69a1381bf4c1', '{"outcome":"decline","state":"declined","restrictionId":null}', 'cc3c215710f573b5faa158cc7787c9e59d354532769987e7e2d697ab2a95d142', 'c1718d7cbd2c864ad79a7adb3443d339d06ec4a71e82990438f95baf9e7bea59', '{"escalations":{"01a21f25-252b-71ea-ad91-b56c2007d1d1":"gTOO8aZzI0FnvkQd_otGE-_asM_SGBJ_rQAcMgum6Q4"},"decisions":{"01a21f25-2532-74ff-8a3f-463ab22d16df":"joOmWh5aApc_KqYcFTm6Pp4biOYWYhlB_Xr6zQG-tzw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (51, '2026-11-03T09:00:00.000Z', 'customer-added', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2539-73d8-8bd4-20c5612ac3c2', '01a21f25-2539-73d8-8bd4-20c5612ac3c2', '{"contactPoints":["email"]}', 'c1718d7cbd2c864ad79a7adb3443d339d06ec4a71e82990438f95baf9e7bea59', '4fe4bac6452885d11e9466f517941fec4e30f31116710800cef883f057b0b6f1', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (52, '2026-11-03T09:00:00.000Z', 'escalation-filed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2539-73da-8f60-3b1381993303', '01a21f25-2539-73d8-8bd4-20c5612ac3c2', '{"service":"Housing","behaviours":["aggressive"],"evidence":1,"originals":0}', '4fe4bac6452885d11e9466f517941fec4e30f31116710800cef883f057b0b6f1', '8f66246cb8dbd275b438b059ec22e6b0e3f6a83a71ff5388c5e02f84efd18d5d', '{"customers":{"01a21f25-2539-73d8-8bd4-20c5612ac3c2":"jHnMc8pTrkXzCbFqszQjoNI4D2Y5biYINK_i4V8sM8M"},"contact_points":{"01a21f25-2539-73d9-9278-990ef40971fc":"Tcv611_eZvTtHvmPkFkKaHRX8moX_anQaMOJN6nDRS0"},"escalations":{"01a21f25-2539-73da-8f60-3b1381993303":"cY1jx27BTurWng65ibCjfmG-pOr0pjKrS3JOtRZDUrQ"},"evidence":{"01a21f25-253a-72de-afaa-9d32dbb1f7f0":"EJ_fQrqZP83kOHcSSzwAOljP73zJQOmIst2-aURCGfc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (53, '2026-11-03T09:00:00.000Z', 'escalation-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2539-73da-8f60-3b1381993303', '01a21f25-2539-73d8-8bd4-20c5612ac3c2', '{"outcome":"no-action","state":"no-action","restrictionId":null}', '8f66246cb8dbd275b438b059ec22e6b0e3f6a83a71ff5388c5e02f84efd18d5d', '12c62da051879043afc63e2ef39919e75ffeab5a8b524b3f3df207f797815ffe', '{"escalations":{"01a21f25-2539-73da-8f60-3b1381993303":"2Skm2jPe76SowJnzSU9JX9TBzTzWdywoCUY4TnlaYDU"},"decisions":{"01a21f25-253d-732c-8d45-4995cd40b661":"ScKYH2AW0p-KKXoQJbjRzk25-rKPLXdKtHmPlWu-FGw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (54, '2026-11-03T09:00:00.000Z', 'customer-added', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-253f-74b6-8c04-f639dcf0d7be', '01a21f25-253f-74b6-8c04-f639dcf0d7be', '{"contactPoints":["email"]}', '12c62da051879043afc63e2ef39919e75ffeab5a8b524b3f3df207f797815ffe', '66abf65a7e976b8aa2ebcce8d66e44631fb11f022c29de239c47d167e9e592c1', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (55, '2026-11-03T09:00:00.000Z', 'escalation-filed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-253f-74b8-8105-c643c93bdde1', '01a21f25-253f-74b6-8c04-f639dcf0d7be', '{"service":"Housing","behaviours":["aggressive"],"evidence":1,"originals":0}', '66abf65a7e976b8aa2ebcce8d66e44631fb11f022c29de239c47d167e9e592c1', '9a4c623be16ba3f2a79b0609b331c52796cc09e5eaab690f05b232216d37daa1', '{"customers":{"01a21f25-253f-74b6-8c04-f639dcf0d7be":"vesbLjFWaL8zABqQ1gxzVOCXG1v-CovZywxHAGALxpY"},"contact_points":{"01a21f25-253f-74b7-8ec2-18cba7f41355":"uZMpMb3OLomCTkfz7QXKv4DHphnGMJHxAn-ulGrXLws"},"escalations":{"01a21f25-253f-74b8-8105-c643c93bdde1":"50AX61HLdAKg2TYMrZWwHDV4MmVTWYtMPzfr12m8EAw"},"evidence":{"01a21f25-2540-74aa-ba6c-2c69524901fa":"zqcZE3LFwC451oS61LUBjrHUAudA6PdxL6qdYE0gGIM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (56, '2026-11-03T09:00:00.000Z', 'escalation-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-253f-74b8-8105-c643c93bdde1', '01a21f25-253f-74b6-8c04-f639dcf0d7be', '{"outcome":"ask-for-more","state":"more-wanted","restrictionId":null}', '9a4c623be16ba3f2a79b0609b331c52796cc09e5eaab690f05b232216d37daa1', 'f8fc8ab9b844005eac01cf8f623c6547c90b58420b2607841b39c19028cb4832', '{"escalations":{"01a21f25-253f-74b8-8105-c643c93bdde1":"oQf-iLCSN_znp38LmHFc53jCkqCwmITYymDjXzfgkOA"},"decisions":{"01a21f25-254a-70c2-b282-a76e9ea6eb9d":"b-0lDiVVKbD-RRJB-81IV1V94i2tQZf__B8joDmyNEg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (57, '2026-11-03T09:00:00.000Z', 'customer-added', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2551-7550-8fb9-ec7a1bf0a7a3', '01a21f25-2551-7550-8fb9-ec7a1bf0a7a3', '{"contactPoints":["email"]}', 'f8fc8ab9b844005eac01cf8f623c6547c90b58420b2607841b39c19028cb4832', '783649d68d4661257a94aed07d50669a168de760d2eb0a53bc2dba1ffba93ab7', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (58, '2026-11-03T09:00:00.000Z', 'escalation-filed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2552-7177-ab12-37a206064c30', '01a21f25-2551-7550-8fb9-ec7a1bf0a7a3', '{"service":"Housing","behaviours":["aggressive"],"evidence":1,"originals":0}', '783649d68d4661257a94aed07d50669a168de760d2eb0a53bc2dba1ffba93ab7', '13211b4b49812f38bbf1cfa48f05f5ee0557894564bb7be0cac6b7fd8f2adc27', '{"customers":{"01a21f25-2551-7550-8fb9-ec7a1bf0a7a3":"rp8R0dIioxd9swRFyI3E8rjhf_sNBX7tiZy-7VhJ0IA"},"contact_points":{"01a21f25-2551-7551-847f-4eba7f3149af":"w-AiTQv-KM2nKnVrWC87fGZnVrFn8yVXxrcTk4hJyDA"},"escalations":{"01a21f25-2552-7177-ab12-37a206064c30":"PvfzHxYjH-eeucu5cEgbJDc-djNsiT0vgmFo7Y-gW_Q"},"evidence":{"01a21f25-2552-7178-bcc4-3c8e694152bf":"-eTnniViqFlF_kHQIDpXkSSuZrwyGndefzfbTjPF8Gk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (59, '2026-11-03T09:00:00.000Z', 'escalation-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2552-7177-ab12-37a206064c30', '01a21f25-2551-7550-8fb9-ec7a1bf0a7a3', '{"outcome":"refer-to-legal","state":"referred","restrictionId":null}', '13211b4b49812f38bbf1cfa48f05f5ee0557894564bb7be0cac6b7fd8f2adc27', '3aa2c7fd5ed8fcf97fbff5d2eb4f82352d293ec561155979509ecb883264f4df', '{"escalations":{"01a21f25-2552-7177-ab12-37a206064c30":"6juOnq7TPvAzGOo45YJZZ3GL1kShl_GVJy8C3JKshSE"},"decisions":{"01a21f25-2557-751b-b84f-cc53ae1533c0":"RCJB8YnCsQUUu7BZvnFuV83SjEmE6wAxStecg1tPhWs"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (60, '2026-11-03T09:00:00.000Z', 'escalation-filed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2559-7284-97b6-08b2b0aed527', '01a21f25-2523-71e7-ba82-1cbf0740de75', '{"service":"Housing","behaviours":["aggressive"],"evidence":1,"originals":0}', '3aa2c7fd5ed8fcf97fbff5d2eb4f82352d293ec561155979509ecb883264f4df', 'c651bc04c5e9bc85487ed9758f0e58af0638d8d52ea8cecfc418b56ccc9622b3', '{"escalations":{"01a21f25-2559-7284-97b6-08b2b0aed527":"q7k-We2ns24MxpwG3Ith_D6K2TM8A--45rHS5MxD_rM"},"evidence":{"01a21f25-2559-7285-8080-fe417da4ebde":"VxHeyHDBW10uxp9MJTdmdDTAUt6RzAvEGuNuG9xTa44"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (61, '2026-11-03T09:00:00.000Z', 'escalation-withdrawn', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2559-7284-97b6-08b2b0aed527', '01a21f25-2523-71e7-ba82-1cbf0740de75', '{}', 'c651bc04c5e9bc85487ed9758f0e58af0638d8d52ea8cecfc418b56ccc9622b3', 'abf5db4eb0d959f87066281cd9cdbf2db711e1412883474a98b384278a99a7bd', '{"escalations":{"01a21f25-2559-7284-97b6-08b2b0aed527":"B9TWFWITUvMJeilTIS3jelhCSUPR8WAvzCXiBdf_rOU"},"evidence":{"01a21f25-2559-7285-8080-fe417da4ebde":null}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (62, '2026-11-03T09:00:00.000Z', 'customer-added', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2565-72a9-b0a9-cb78f60712d9', '01a21f25-2565-72a9-b0a9-cb78f60712d9', '{"contactPoints":["email"]}', 'abf5db4eb0d959f87066281cd9cdbf2db711e1412883474a98b384278a99a7bd', '036a4e05124883d17f7ee9014e9c917393d456fa8d0aba4fc4f9d723d9157dce', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (63, '2026-11-03T09:00:00.000Z', 'escalation-filed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2567-7133-a556-3ce65307969a', '01a21f25-2565-72a9-b0a9-cb78f60712d9', '{"service":"Housing","behaviours":["aggressive"],"evidence":1,"originals":0}', '036a4e05124883d17f7ee9014e9c917393d456fa8d0aba4fc4f9d723d9157dce', 'df38ffc62e9d7078619ae7533f38de943fd31dd46aea44b77b27fdf07efa003e', '{"customers":{"01a21f25-2565-72a9-b0a9-cb78f60712d9":"yKi8toHd9ykGjF9grBNAf39aAeRDoINYB5oaWSpf-Nw"},"contact_points":{"01a21f25-2565-72aa-92a7-99e0dcc1a16f":"W6zW3-0oUm7GHLr5ij8_tUm5cKzpJuAPvp_sDYB1wvo"},"escalations":{"01a21f25-2567-7133-a556-3ce65307969a":"6KhJLNMqyGjryGgvwyy1JOSLJZ6EXb0RtMTX68R6d_4"},"evidence":{"01a21f25-2567-7134-a23e-47e8a8f6afc5":"nM93VqwUGfIO0UkooW1rgiYolyoeY3vKQiifqLQKUvQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (64, '2026-11-03T09:00:00.000Z', 'restriction-agreed', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-256f-7042-b5f1-906077f31cbb', '01a21f25-2565-72a9-b0a9-cb78f60712d9', '{"state":"agreed","escalationId":"01a21f25-2567-7133-a556-3ce65307969a","replacesId":null,"measures":["channel-closed"],"mail":"block","until":"2027-10-01","reviewOn":"2027-05-03"}', 'df38ffc62e9d7078619ae7533f38de943fd31dd46aea44b77b27fdf07efa003e', 'a62519d6569891ac5fcb55a21a1adfd94737ac0aa5520ea20556b53cfd775f81', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (65, '2026-11-03T09:00:00.000Z', 'escalation-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2567-7133-a556-3ce65307969a', '01a21f25-2565-72a9-b0a9-cb78f60712d9', '{"outcome":"approve","state":"approved","restrictionId":"01a21f25-256f-7042-b5f1-906077f31cbb"}', 'a62519d6569891ac5fcb55a21a1adfd94737ac0aa5520ea20556b53cfd775f81', '78d6cf5b3409473c9d431c42a2d548058da893b177dc972dde1f0e2cb0ae1553', '{"escalations":{"01a21f25-2567-7133-a556-3ce65307969a":"ImH7pkp8igUa95n2XFXhCszIysrwKD-JacgXxABRtZk"},"decisions":{"01a21f25-256e-75dd-a166-d1bd26e8f503":"oexmwJmo56J69BZxKBSuR-jkiCr6Z7JinNu2E9cWcUQ"},"restrictions":{"01a21f25-256f-7042-b5f1-906077f31cbb":"YVM2bp9Akh6BQ-RilTgpMyi86krxSxc9Z4Z_CPH36Y8"},"letters":{"01a21f25-2570-71e3-89b7-b9d52e499077":"fBrEZhBh6lzOQmvj08m3jPIRY3aKrI78CiKT0gLO_-E"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (66, '2026-11-03T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2570-71e3-89b7-b9d52e499077', '01a21f25-2565-72a9-b0a9-cb78f60712d9', '{"restrictionId":"01a21f25-256f-7042-b5f1-906077f31cbb","kind":"restriction","state":"sent"}', '78d6cf5b3409473c9d431c42a2d548058da893b177dc972dde1f0e2cb0ae1553', 'bc30cc892c0276959010e2feb0f37573cb68b6ef64c5184cd424a4bbe3c72c0a', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (67, '2026-11-03T09:00:00.000Z', 'restriction-in-force', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-256f-7042-b5f1-906077f31cbb', '01a21f25-2565-72a9-b0a9-cb78f60712d9', '{"state":"in-force","inForceOn":"2026-11-03","reviewDue":"2027-05-03","how":"letter-sent"}', 'bc30cc892c0276959010e2feb0f37573cb68b6ef64c5184cd424a4bbe3c72c0a', '2adbc303bd28fe43d2dadf75114a3be02cbba2fda5a1ee0a87857d5110a7ed51', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (68, '2026-11-03T09:00:00.000Z', 'arrangement-wanted', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-257e-761e-9925-8138e91a3258', '01a21f25-2565-72a9-b0a9-cb78f60712d9', '{"restrictionId":"01a21f25-256f-7042-b5f1-906077f31cbb","kind":"block","state":"to-make","exceptions":0}', '2adbc303bd28fe43d2dadf75114a3be02cbba2fda5a1ee0a87857d5110a7ed51', 'b497b98bf8c9f9672d2c00ba9fa4294614b9593adfd0a726ee58e687de081c26', '{"letters":{"01a21f25-2570-71e3-89b7-b9d52e499077":"gjlgQxbdKHmifp1WG6LzpOMrTtvc_xHeHnk2Owy-yQA"},"restrictions":{"01a21f25-256f-7042-b5f1-906077f31cbb":"xRhJiOsVkEBIG5G4_pv3KAgPUHm3kTO1frJ7JifUquQ"},"arrangements":{"01a21f25-257e-761e-9925-8138e91a3258":"T_N5d2751yLyi6gqYxEL8CXlIrAHJayrPzObBGnAGc8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (69, '2026-11-04T09:00:00.000Z', 'arrangement-confirmed', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-257e-761e-9925-8138e91a3258', '01a21f25-2565-72a9-b0a9-cb78f60712d9', '{"restrictionId":"01a21f25-256f-7042-b5f1-906077f31cbb","state":"in-place"}', 'b497b98bf8c9f9672d2c00ba9fa4294614b9593adfd0a726ee58e687de081c26', 'd9ac53a1b7e60508866393f070a26ef78d150a09369e218e74550ad047dd8e2c', '{"arrangements":{"01a21f25-257e-761e-9925-8138e91a3258":"6nr6V3QFDuJ9vVofgcnZJiuuK-yZIESH3O2YoIOOYCk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (70, '2026-11-20T09:00:00.000Z', 'restriction-agreed', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2592-72ef-ba26-6d2c2b9918df', '01a21f25-2565-72a9-b0a9-cb78f60712d9', '{"state":"agreed","escalationId":"01a21f25-2567-7133-a556-3ce65307969a","replacesId":"01a21f25-256f-7042-b5f1-906077f31cbb","measures":["channel-closed"],"mail":"forward","until":null,"reviewOn":"2027-05-03"}', 'd9ac53a1b7e60508866393f070a26ef78d150a09369e218e74550ad047dd8e2c', '7ce6b92ef4ee403de03f6f91175dc5d3966f9011de07e2376de892d403fd58b5', '{"restrictions":{"01a21f25-2592-72ef-ba26-6d2c2b9918df":"jXAx0R54eHbglDCgpGDK20yN6Y0E2JMrko3wtCMbmxM"},"letters":{"01a21f25-2592-72f0-a8b5-21ce5a7d2936":"evOZxsBI2aQbjFe6QBtCAq0W_cSFsDMdNtxDGOdrOuM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (71, '2026-11-21T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2592-72f0-a8b5-21ce5a7d2936', '01a21f25-2565-72a9-b0a9-cb78f60712d9', '{"restrictionId":"01a21f25-2592-72ef-ba26-6d2c2b9918df","kind":"variation","state":"sent"}', '7ce6b92ef4ee403de03f6f91175dc5d3966f9011de07e2376de892d403fd58b5', '56d1784bb329afa2e15958c04de8ac678ec8cffce789ec9951cf7e0937b9f1f8', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (72, '2026-11-21T09:00:00.000Z', 'restriction-replaced', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-256f-7042-b5f1-906077f31cbb', '01a21f25-2565-72a9-b0a9-cb78f60712d9', '{"state":"replaced","liftedOn":"2026-11-21","replacedBy":"01a21f25-2592-72ef-ba26-6d2c2b9918df"}', '56d1784bb329afa2e15958c04de8ac678ec8cffce789ec9951cf7e0937b9f1f8', '08ef7198c7ce6bef2d466b561a496c0b796827ba34144e0be40b703839d996b6', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (73, '2026-11-21T09:00:00.000Z', 'arrangement-to-remove', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-257e-761e-9925-8138e91a3258', '01a21f25-2565-72a9-b0a9-cb78f60712d9', '{"restrictionId":"01a21f25-256f-7042-b5f1-906077f31cbb","state":"to-remove"}', '08ef7198c7ce6bef2d466b561a496c0b796827ba34144e0be40b703839d996b6', '67a19e868871de80c906f499d30fa026544633f51cadf71a9577823407a0e984', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (74, '2026-11-21T09:00:00.000Z', 'restriction-in-force', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2592-72ef-ba26-6d2c2b9918df', '01a21f25-2565-72a9-b0a9-cb78f60712d9', '{"state":"in-force","inForceOn":"2026-11-21","reviewDue":"2027-05-03","how":"letter-sent"}', '67a19e868871de80c906f499d30fa026544633f51cadf71a9577823407a0e984', '9cc5dc5af4388d2bc28e2673c17de6e5b115b2efc929d56d7c172025f1501315', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (75, '2026-11-21T09:00:00.000Z', 'arrangement-wanted', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-259b-7476-815e-7e539485b750', '01a21f25-2565-72a9-b0a9-cb78f60712d9', '{"restrictionId":"01a21f25-2592-72ef-ba26-6d2c2b9918df","kind":"forward","state":"to-make","exceptions":0}', '9cc5dc5af4388d2bc28e2673c17de6e5b115b2efc929d56d7c172025f1501315', '36ce867766427d002e3d73035257db104f370fad0901e81acb480ae75cb21b9f', '{"letters":{"01a21f25-2592-72f0-a8b5-21ce5a7d2936":"b9Tm-7hk7ID6JcMkAf-hpDpukh-r8xAnD8UgG_2bick"},"restrictions":{"01a21f25-256f-7042-b5f1-906077f31cbb":"v1cfEwpPN8hlweCp7au8-AKAsBebjJj142A5iVOD57c","01a21f25-2592-72ef-ba26-6d2c2b9918df":"HQrDw9LEOv0a_BIDFqs75J3LmyTj7qumjy6lpbXGf0c"},"arrangements":{"01a21f25-257e-761e-9925-8138e91a3258":"VrSwLBfX7BaT7mfjBhihehl71F_w_wD88mJ1waZLWNg","01a21f25-259b-7476-815e-7e539485b750":"hWALmnmZWUKsGBh541YuPx8BnnMTaFwEnLSiRupfRTA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (76, '2026-11-22T09:00:00.000Z', 'arrangement-confirmed', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-259b-7476-815e-7e539485b750', '01a21f25-2565-72a9-b0a9-cb78f60712d9', '{"restrictionId":"01a21f25-2592-72ef-ba26-6d2c2b9918df","state":"in-place"}', '36ce867766427d002e3d73035257db104f370fad0901e81acb480ae75cb21b9f', '9e54fc47dc822a7dfdb95b88e2e6564273376eb152ccb9d57bd3cac0195a5691', '{"arrangements":{"01a21f25-259b-7476-815e-7e539485b750":"YpqWjF7oiDkZDvyQQji7FR5_7ztRQS4VKm0kXO2qbKE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (77, '2026-11-03T09:00:00.000Z', 'customer-added', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-25a2-7419-b2ba-b39f6efd3cac', '01a21f25-25a2-7419-b2ba-b39f6efd3cac', '{"contactPoints":["email"]}', '9e54fc47dc822a7dfdb95b88e2e6564273376eb152ccb9d57bd3cac0195a5691', '8e55643ec988459aef7e3cd5a589995ac1b04a93aab895b17237eb043ceb6fa8', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (78, '2026-11-03T09:00:00.000Z', 'escalation-filed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-25a3-7033-91e8-e636e2539af9', '01a21f25-25a2-7419-b2ba-b39f6efd3cac', '{"service":"Housing","behaviours":["aggressive"],"evidence":1,"originals":0}', '8e55643ec988459aef7e3cd5a589995ac1b04a93aab895b17237eb043ceb6fa8', 'ef441f912ca65763a6d03aec51adf8582f8e869cced80786676a206253a8bdab', '{"customers":{"01a21f25-25a2-7419-b2ba-b39f6efd3cac":"eWc-seQO-w3xeXbLRZQngzvFDBZrFt6ob2GF4mMk1g4"},"contact_points":{"01a21f25-25a2-741a-8ada-1723b43e0577":"7MLdQfrm3wV7Y5k2vF6iCRw6ceCQ35Qf-JFTOV_WwAM"},"escalations":{"01a21f25-25a3-7033-91e8-e636e2539af9":"FyvUUPgnvKAd9jmqjoUHw5Id-gi4hl7G4gl0c45h5hU"},"evidence":{"01a21f25-25a3-7034-8316-5daf7dce5a0c":"HEqX-_oGEGEiG_r2IIH4w9LR8xPphUKyhLhWmNNyZwQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (79, '2026-11-03T09:00:00.000Z', 'restriction-agreed', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-25ab-700f-b9db-37f7cabb7bb5', '01a21f25-25a2-7419-b2ba-b39f6efd3cac', '{"state":"agreed","escalationId":"01a21f25-25a3-7033-91e8-e636e2539af9","replacesId":null,"measures":["channel-closed"],"mail":"none","until":null,"reviewOn":"2027-05-03"}', 'ef441f912ca65763a6d03aec51adf8582f8e869cced80786676a206253a8bdab', 'c232a578bd436abc75d06ffbf2f1b5d775377e822ed2b14b452da31426500ca7', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (80, '2026-11-03T09:00:00.000Z', 'escalation-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-25a3-7033-91e8-e636e2539af9', '01a21f25-25a2-7419-b2ba-b39f6efd3cac', '{"outcome":"approve","state":"approved","restrictionId":"01a21f25-25ab-700f-b9db-37f7cabb7bb5"}', 'c232a578bd436abc75d06ffbf2f1b5d775377e822ed2b14b452da31426500ca7', '83fd1be5bbeabdcd3a9496a1aa1bab4537fdd7c24cc85143b2bd4f3e82f99fc9', '{"escalations":{"01a21f25-25a3-7033-91e8-e636e2539af9":"sZLg2EluixsHvNK-lLrqSfVsGOvSeiVk9Sr5hzDkDp4"},"decisions":{"01a21f25-25ab-700e-bbb8-237a2a87e67b":"Fli1QQkvI9TPOjB4RIAh4Wbhp1kP-hlc2EWAM4qBPXY"},"restrictions":{"01a21f25-25ab-700f-b9db-37f7cabb7bb5":"g7Jb1MAKyrnlhHB-C949GBtVsB2JiyItR7GdMapyFYc"},"letters":{"01a21f25-25ab-7010-bdfa-35f46acd1412":"slcLWgM9H7g1P9Ff7NSIHdL5v0Q9JzuZTY4zuLaUAFc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (81, '2026-11-03T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-25ab-7010-bdfa-35f46acd1412', '01a21f25-25a2-7419-b2ba-b39f6efd3cac', '{"restrictionId":"01a21f25-25ab-700f-b9db-37f7cabb7bb5","kind":"restriction","state":"not-notified"}', '83fd1be5bbeabdcd3a9496a1aa1bab4537fdd7c24cc85143b2bd4f3e82f99fc9', '13e6a0f7f237fa6dddd91f954b784ecdc2664e0a4d66843e703357395c1a6ad4', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (82, '2026-11-03T09:00:00.000Z', 'restriction-in-force', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-25ab-700f-b9db-37f7cabb7bb5', '01a21f25-25a2-7419-b2ba-b39f6efd3cac', '{"state":"in-force","inForceOn":"2026-11-03","reviewDue":"2027-05-03","how":"not-notified"}', '13e6a0f7f237fa6dddd91f954b784ecdc2664e0a4d66843e703357395c1a6ad4', 'd700564fee9c7f38790637473ba0f3317a723da4e81fa655e3d823a22e5b1e52', '{"letters":{"01a21f25-25ab-7010-bdfa-35f46acd1412":"fCKn3TwlREImZ1RoQdbCU_FoATEP5IxipMqtOHSaols"},"restrictions":{"01a21f25-25ab-700f-b9db-37f7cabb7bb5":"NooePdkBTqXjAGKYW3tGd1BpKfZ9E8Pnk185GWD07QI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (83, '2026-11-03T09:00:00.000Z', 'contact-passed-on', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-25c1-70c7-b238-58e7634a0f3e', '01a21f25-25a2-7419-b2ba-b39f6efd3cac', '{"restrictionId":"01a21f25-25ab-700f-b9db-37f7cabb7bb5","reminded":true,"forwarded":false,"channel":"telephone"}', 'd700564fee9c7f38790637473ba0f3317a723da4e81fa655e3d823a22e5b1e52', '801e123eaa51d09bb86078209be30c8210a7a84d8a7f04495cc860ff577ac997', '{"passed_on":{"01a21f25-25c1-70c7-b238-58e7634a0f3e":"5cpbsGsOJBE3EgN989f55jJu9L1eGNvEykZ_NkH1C5A"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (84, '2026-11-03T09:00:00.000Z', 'contact-passed-on', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-25c5-765f-be81-7b4215feee93', '01a21f25-25a2-7419-b2ba-b39f6efd3cac', '{"restrictionId":"01a21f25-25ab-700f-b9db-37f7cabb7bb5","reminded":true,"forwarded":true,"channel":"in-person"}', '801e123eaa51d09bb86078209be30c8210a7a84d8a7f04495cc860ff577ac997', '697acdadd5cd9a11bfd6b8e0dfaf99ad6db63a476a6d023a8884becf89204289', '{"passed_on":{"01a21f25-25c5-765f-be81-7b4215feee93":"uEDMNRThYVVrI3zZXFMS2GL4QtyPUVpPL_ZMSMLam8Q"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (85, '2026-11-03T09:00:00.000Z', 'contact-passed-on', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-25c9-74f4-8897-e99ebc494441', '01a21f25-25a2-7419-b2ba-b39f6efd3cac', '{"restrictionId":"01a21f25-25ab-700f-b9db-37f7cabb7bb5","reminded":false,"forwarded":true,"channel":"post"}', '697acdadd5cd9a11bfd6b8e0dfaf99ad6db63a476a6d023a8884becf89204289', 'ef1663da30623f281b3bdae7d3f731d59efe4c1e1a2eaa34ae28be4c848b8598', '{"passed_on":{"01a21f25-25c9-74f4-8897-e99ebc494441":"T4V_gbr0t2CKHtsysr8QZA_e0LWqoGBtb7wUGefOVz8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (86, '2026-11-03T09:00:00.000Z', 'contact-passed-on', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-25d3-7001-acad-c2c6dd09a401', '01a21f25-25a2-7419-b2ba-b39f6efd3cac', '{"restrictionId":"01a21f25-25ab-700f-b9db-37f7cabb7bb5","reminded":true,"forwarded":true,"channel":"social-media"}', 'ef1663da30623f281b3bdae7d3f731d59efe4c1e1a2eaa34ae28be4c848b8598', '7dca72aa130c199334dbecacfefb4b0256e338e41e9f2ae9997402ac8b0dfe84', '{"passed_on":{"01a21f25-25d3-7001-acad-c2c6dd09a401":"pKWZVSpNWvGneeuF6R1afQfMtsJ5upAKUHXPDl1C4nE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (87, '2026-11-03T09:00:00.000Z', 'contact-passed-on', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-25d5-724b-9e15-43d9fab7df2b', '01a21f25-25a2-7419-b2ba-b39f6efd3cac', '{"restrictionId":"01a21f25-25ab-700f-b9db-37f7cabb7bb5","reminded":true,"forwarded":true,"channel":"email"}', '7dca72aa130c199334dbecacfefb4b0256e338e41e9f2ae9997402ac8b0dfe84', '49207c902f76707a05d656fff01925a50b4ee31f8dcb4155e728b94f66205d03', '{"passed_on":{"01a21f25-25d5-724b-9e15-43d9fab7df2b":"EFEVtVVXlDzGSdwZxM1-_JzhOeTATCDIrgEu3Io0Aws"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (88, '2026-11-03T09:00:00.000Z', 'passed-on-undone', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-25d5-724b-9e15-43d9fab7df2b', '01a21f25-25a2-7419-b2ba-b39f6efd3cac', '{}', '49207c902f76707a05d656fff01925a50b4ee31f8dcb4155e728b94f66205d03', '90fab1a66bc965d856a8c32d4dd76ed79165a77f8c4322f85e00da7ba7dab38a', '{"passed_on":{"01a21f25-25d5-724b-9e15-43d9fab7df2b":"TC6n0yO9D7zPhRBdU4C3-CyjjcYwGLtfT3AARpbu6MI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (89, '2026-11-05T09:00:00.000Z', 'circumstances-reported', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-25e5-72a2-96a6-572894be1b15', '01a21f25-25a2-7419-b2ba-b39f6efd3cac', '{"restrictionId":"01a21f25-25ab-700f-b9db-37f7cabb7bb5","service":null}', '90fab1a66bc965d856a8c32d4dd76ed79165a77f8c4322f85e00da7ba7dab38a', '479527c4e97aa504f4072cf4cefae8f5070085d52693dd94a989c70e4669daf7', '{"circumstances":{"01a21f25-25e5-72a2-96a6-572894be1b15":"GKqH3mXKyFAjvhjmpsUyr4e7pL3OHDPObIN721ZhciU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (90, '2026-11-06T09:00:00.000Z', 'circumstances-answered', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-25e5-72a2-96a6-572894be1b15', '01a21f25-25a2-7419-b2ba-b39f6efd3cac', '{"restrictionId":"01a21f25-25ab-700f-b9db-37f7cabb7bb5","outcome":"continued"}', '479527c4e97aa504f4072cf4cefae8f5070085d52693dd94a989c70e4669daf7', '80c9b83e8334fe6fb59dee6d8bb0e564640b2978714f54ac13e41837f3767318', '{"circumstances":{"01a21f25-25e5-72a2-96a6-572894be1b15":"J3z_v2uQSItj4QEv7YWJ4dJ8Om1Sz5F2I3leKh1nh3s"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (91, '2026-11-05T09:00:00.000Z', 'representation-recorded', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-25f2-7277-b2e4-bb4571966d1f', '01a21f25-25a2-7419-b2ba-b39f6efd3cac', '{"restrictionId":"01a21f25-25ab-700f-b9db-37f7cabb7bb5","receivedOn":"2026-11-03","evidence":false}', '80c9b83e8334fe6fb59dee6d8bb0e564640b2978714f54ac13e41837f3767318', 'c855ef8233f091c8443d9100b24450c80bbf613282de185894179efdbfee6768', '{"representations":{"01a21f25-25f2-7277-b2e4-bb4571966d1f":"xNrKkBt7hOXRrGoZxscKfyYVbgpIjF1vjlEd9Jcjzx0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (92, '2026-11-06T09:00:00.000Z', 'representation-acknowledged', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-25f2-7277-b2e4-bb4571966d1f', '01a21f25-25a2-7419-b2ba-b39f6efd3cac', '{}', 'c855ef8233f091c8443d9100b24450c80bbf613282de185894179efdbfee6768', '1cc925b674e3765527dc20322832b6dd29ce3156ec3dc2688937b8ec499428c5', '{"representations":{"01a21f25-25f2-7277-b2e4-bb4571966d1f":"GaObOcUBXLR3SaZR5bDHNKdFqZLm8l5DvZx-21JwOmQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (93, '2026-11-07T09:00:00.000Z', 'representation-answered', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-25f2-7277-b2e4-bb4571966d1f', '01a21f25-25a2-7419-b2ba-b39f6efd3cac', '{"restrictionId":"01a21f25-25ab-700f-b9db-37f7cabb7bb5","outcome":"maintained","sameOfficer":true}', '1cc925b674e3765527dc20322832b6dd29ce3156ec3dc2688937b8ec499428c5', 'c808a78782379b204532fa4e085e359d07a8bb66ff6156bf2d79bd3ec84289c3', '{"representations":{"01a21f25-25f2-7277-b2e4-bb4571966d1f":"kUOJO0XMVGBE41HI9ByzrBr27rAGeLoYLiRIPxOuaQ4"},"letters":{"01a21f25-2601-7285-976b-d202f11edcc9":"7c-dwSTOmOqqHT-y-Y0z6ldhS3YF-MJXCpspO_WIagU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (94, '2026-11-03T09:00:00.000Z', 'customer-added', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2607-7679-a356-031e34d11f59', '01a21f25-2607-7679-a356-031e34d11f59', '{"contactPoints":["email"]}', 'c808a78782379b204532fa4e085e359d07a8bb66ff6156bf2d79bd3ec84289c3', '17af5d352a31e5c186fb12f10e35201b179d622b788835758e3969281f63f960', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (95, '2026-11-03T09:00:00.000Z', 'escalation-filed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2607-767b-b59a-b5aaf9ab231c', '01a21f25-2607-7679-a356-031e34d11f59', '{"service":"Housing","behaviours":["aggressive"],"evidence":1,"originals":0}', '17af5d352a31e5c186fb12f10e35201b179d622b788835758e3969281f63f960', 'a54300e0d3c3515ffc67c10843e33e373339513196fdba3e7fff030b914cca4a', '{"customers":{"01a21f25-2607-7679-a356-031e34d11f59":"CISnTmZ9N8PeJn77fuNPrjsPXdq64hSUjExlmtvg9WA"},"contact_points":{"01a21f25-2607-767a-b466-7f751180c715":"9svUS3hX-uU2sNOaB1aGQAoT2fNdTbpYhErZlFmBYoo"},"escalations":{"01a21f25-2607-767b-b59a-b5aaf9ab231c":"6rh-DCawJ5CfD-hSwer6FwIhSc-waxilNXey0vWZr0Q"},"evidence":{"01a21f25-2607-767c-898c-cccba121126c":"Wj2tET4S-aUVVFFjaT6R1o5CdJMTzQrNTgOcCxL9qRE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (96, '2026-11-03T09:00:00.000Z', 'restriction-agreed', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2611-776e-a721-5176ca25fe73', '01a21f25-2607-7679-a356-031e34d11f59', '{"state":"agreed","escalationId":"01a21f25-2607-767b-b59a-b5aaf9ab231c","replacesId":null,"measures":["channel-closed"],"mail":"forward","until":null,"reviewOn":"2027-05-03"}', 'a54300e0d3c3515ffc67c10843e33e373339513196fdba3e7fff030b914cca4a', '72db1cfdbc53679a827341f1841b2ed0b36eaee970c6d9363e11b53796036048', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (97, '2026-11-03T09:00:00.000Z', 'escalation-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2607-767b-b59a-b5aaf9ab231c', '01a21f25-2607-7679-a356-031e34d11f59', '{"outcome":"approve","state":"approved","restrictionId":"01a21f25-2611-776e-a721-5176ca25fe73"}', '72db1cfdbc53679a827341f1841b2ed0b36eaee970c6d9363e11b53796036048', '793040e5f55733e47b661ab029a6da56c575bcfad78f23c50bc36b03d88e07fe', '{"escalations":{"01a21f25-2607-767b-b59a-b5aaf9ab231c":"uzEODQllhsdyPcgaG7Scqu4YfyAMX8H8d_IsSTzNWcc"},"decisions":{"01a21f25-2611-776d-96ce-6a8e33d062c5":"PLm5J3jQNf6VshI7QsnZ5bpj7Iqi8i_2ACdvZmYkCcE"},"restrictions":{"01a21f25-2611-776e-a721-5176ca25fe73":"_dNTrXFIfaIJvsY8UF7cQR2_e9MG6-eulihg0Ecay_Y"},"letters":{"01a21f25-2611-776f-b7a0-e104592fca7d":"U1hyG825z9VaiZYn6SxX_n5Ih5MkOhnR8vt5Vx1TIUM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (98, '2027-04-20T09:00:00.000Z', 'review-notice-given', 'the-register-itself', 'the-register-itself', '01a21b96-5100-7166-82a8-c5d2fdc2c375', '01a21b96-5079-7057-83e0-56a48c78f7e8', '{"to":"reviewer","stage":"28-days","dueOn":"2027-05-03"}', '793040e5f55733e47b661ab029a6da56c575bcfad78f23c50bc36b03d88e07fe', '41547836ff61455c2e7ccdbabd558b8a140c08d942a834e9743ee14d445cd2d7', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (99, '2027-04-20T09:00:00.000Z', 'review-notice-given', 'the-register-itself', 'the-register-itself', '01a21b96-5100-7166-82a8-c5d2fdc2c375', '01a21b96-5079-7057-83e0-56a48c78f7e8', '{"to":"customer","dueOn":"2027-05-03","how":"email"}', '41547836ff61455c2e7ccdbabd558b8a140c08d942a834e9743ee14d445cd2d7', '1d8703aef3882d98e5a862f933bf522336678060618bfa5c659a716567265572', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (100, '2027-04-20T09:00:00.000Z', 'review-notice-given', 'the-register-itself', 'the-register-itself', '01a21f25-2592-72ef-ba26-6d2c2b9918df', '01a21f25-2565-72a9-b0a9-cb78f60712d9', '{"to":"reviewer","stage":"28-days","dueOn":"2027-05-03"}', '1d8703aef3882d98e5a862f933bf522336678060618bfa5c659a716567265572', '9fcfa58b60b67cfff5da48b34b05caba47996dda4f9b83a7fdcb4eeb285b2213', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (101, '2027-04-20T09:00:00.000Z', 'review-notice-given', 'the-register-itself', 'the-register-itself', '01a21f25-2592-72ef-ba26-6d2c2b9918df', '01a21f25-2565-72a9-b0a9-cb78f60712d9', '{"to":"customer","dueOn":"2027-05-03","how":"letter-to-write"}', '9fcfa58b60b67cfff5da48b34b05caba47996dda4f9b83a7fdcb4eeb285b2213', '0b9e5711d5c868ca680738b21090f0ec0f0784d2dbd642406659d296ca576a2a', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (102, '2027-04-20T09:00:00.000Z', 'review-notice-given', 'the-register-itself', 'the-register-itself', '01a21f25-25ab-700f-b9db-37f7cabb7bb5', '01a21f25-25a2-7419-b2ba-b39f6efd3cac', '{"to":"reviewer","stage":"28-days","dueOn":"2027-05-03"}', '0b9e5711d5c868ca680738b21090f0ec0f0784d2dbd642406659d296ca576a2a', '7a9321552cb4d51ca2477e3ae15b31d2c937be704ecca41fd9c3e28409f203fe', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (103, '2027-04-20T09:00:00.000Z', 'review-notice-given', 'the-register-itself', 'the-register-itself', '01a21f25-25ab-700f-b9db-37f7cabb7bb5', '01a21f25-25a2-7419-b2ba-b39f6efd3cac', '{"to":"customer","dueOn":"2027-05-03","how":"letter-to-write"}', '7a9321552cb4d51ca2477e3ae15b31d2c937be704ecca41fd9c3e28409f203fe', '467ca249b5636a649c889617aba8864b0a4dc7f61a0caaee90cca65425f297e7', '{"letters":{"01a21f25-2616-77c0-bd96-f6e9583b0e38":"rj67jaLOeAnZES3OSTLJvzn9lx7eLF4K9cIQNQ_5g9A","01a21f25-261b-76fe-8421-2f21640ba95a":"TF6fxTxZ_XxVRQonH36ujctScP1j5Du2Fd7bI7M_qAU","01a21f25-261c-76b5-a289-90d6ee52a46c":"Lcv-W3P0QVbg5QVTC9Vwa1Fr1tz4XDx46blNe_4pxhE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (104, '2026-11-03T09:00:00.000Z', 'customer-added', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2621-70ae-8686-0053238cb67c', '01a21f25-2621-70ae-8686-0053238cb67c', '{"contactPoints":["email"]}', '467ca249b5636a649c889617aba8864b0a4dc7f61a0caaee90cca65425f297e7', '68125332921fcd1919c0feea28e1793ed5a65c3b9cc49402fbba4b5f8c8471f0', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (105, '2026-11-03T09:00:00.000Z', 'escalation-filed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2621-70b0-8164-c46bdabfc197', '01a21f25-2621-70ae-8686-0053238cb67c', '{"service":"Housing","behaviours":["aggressive"],"evidence":1,"originals":0}', '68125332921fcd1919c0feea28e1793ed5a65c3b9cc49402fbba4b5f8c8471f0', 'f9a1b8c2b9a90646b483b53d7d81fb2d8c2b6e74923f0b5d399536093092521a', '{"customers":{"01a21f25-2621-70ae-8686-0053238cb67c":"F2M9dE2W7OxsY44DPlkULxLgektQhefCeq8f33CfjBg"},"contact_points":{"01a21f25-2621-70af-a10f-28233d2b4f24":"3vJ-c0fHU4Lu80gwiCy-Kc3rFfG22VU7cDV2wnXfDLs"},"escalations":{"01a21f25-2621-70b0-8164-c46bdabfc197":"vUoxWpfc2lknpPQVzs0pB7tRuGQ97vPlY_qrYAAQOzs"},"evidence":{"01a21f25-2621-70b1-a667-3c8c77561f1b":"beZd9EKjyT7JUx-k5YA7n_xpiaOdmS1QsnlzNKU3rho"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (106, '2026-11-03T09:00:00.000Z', 'restriction-agreed', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-262e-72c3-a240-f00a3bc5425b', '01a21f25-2621-70ae-8686-0053238cb67c', '{"state":"agreed","escalationId":"01a21f25-2621-70b0-8164-c46bdabfc197","replacesId":null,"measures":["channel-closed"],"mail":"forward","until":null,"reviewOn":"2027-05-03"}', 'f9a1b8c2b9a90646b483b53d7d81fb2d8c2b6e74923f0b5d399536093092521a', '59c7ff0784f43a748640cecc9ac7e81769969957b9c1a13f1bdaf05126618a9d', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (107, '2026-11-03T09:00:00.000Z', 'escalation-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2621-70b0-8164-c46bdabfc197', '01a21f25-2621-70ae-8686-0053238cb67c', '{"outcome":"approve","state":"approved","restrictionId":"01a21f25-262e-72c3-a240-f00a3bc5425b"}', '59c7ff0784f43a748640cecc9ac7e81769969957b9c1a13f1bdaf05126618a9d', '02603fdba188ff1fa7aa1a5187db1d34d52b7574264dcbcef65baf0b489494fd', '{"escalations":{"01a21f25-2621-70b0-8164-c46bdabfc197":"ZhX8Sx7LJeMXzlrC4rTgvRuZb6eT-vgTP4wT62KkdE0"},"decisions":{"01a21f25-262e-72c2-a0e3-176268165c0f":"OQjMoZ_DLus_kP-UdTMadnzBdwi5sNH2I6kjve9zcik"},"restrictions":{"01a21f25-262e-72c3-a240-f00a3bc5425b":"MTR0K1aZs1ry89Xzdt32kaTjioWBWoIScj7DlDUSuF8"},"letters":{"01a21f25-262e-72c4-9885-0fc9aa27f8ea":"SMxjeZV1V82Jd-e3asQZpIUO-PjD2sWrNDdXBW8BJI8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (108, '2026-11-03T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-262e-72c4-9885-0fc9aa27f8ea', '01a21f25-2621-70ae-8686-0053238cb67c', '{"restrictionId":"01a21f25-262e-72c3-a240-f00a3bc5425b","kind":"restriction","state":"sent"}', '02603fdba188ff1fa7aa1a5187db1d34d52b7574264dcbcef65baf0b489494fd', 'b6135d89f539020998724ace325e2d2777001eae2fb518f4125c705100cde12b', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (109, '2026-11-03T09:00:00.000Z', 'restriction-in-force', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-262e-72c3-a240-f00a3bc5425b', '01a21f25-2621-70ae-8686-0053238cb67c', '{"state":"in-force","inForceOn":"2026-11-03","reviewDue":"2027-05-03","how":"letter-sent"}', 'b6135d89f539020998724ace325e2d2777001eae2fb518f4125c705100cde12b', '7099727161f6e2ec2384aeba909374b7fab2f9beb58ca24d56c753de5de2b14d', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (110, '2026-11-03T09:00:00.000Z', 'arrangement-wanted', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-264f-72f2-9822-6d36d9106334', '01a21f25-2621-70ae-8686-0053238cb67c', '{"restrictionId":"01a21f25-262e-72c3-a240-f00a3bc5425b","kind":"forward","state":"to-make","exceptions":0}', '7099727161f6e2ec2384aeba909374b7fab2f9beb58ca24d56c753de5de2b14d', '8e0e0391d087fdfbc5274f7dfdb8dd6c318ae94f9d6b485e6eec290c047c931d', '{"letters":{"01a21f25-262e-72c4-9885-0fc9aa27f8ea":"1cUioESaOAzwd9TWlpCRAHdxUEEIrrWm6EK2c-jT40Q"},"restrictions":{"01a21f25-262e-72c3-a240-f00a3bc5425b":"-qBAmIjurkMk3ZMhbKlOfxRVsDmEKSCGOlosoTFIQxo"},"arrangements":{"01a21f25-264f-72f2-9822-6d36d9106334":"ijAotaulmjjSdPzydml-XRcJU8Nll2Om7btcW1dFIb0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (111, '2026-11-04T09:00:00.000Z', 'arrangement-confirmed', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-264f-72f2-9822-6d36d9106334', '01a21f25-2621-70ae-8686-0053238cb67c', '{"restrictionId":"01a21f25-262e-72c3-a240-f00a3bc5425b","state":"in-place"}', '8e0e0391d087fdfbc5274f7dfdb8dd6c318ae94f9d6b485e6eec290c047c931d', '28817e592730f113e5f23902a269f9feefca3e2c7fad077f3e2dca8fdba6b695', '{"arrangements":{"01a21f25-264f-72f2-9822-6d36d9106334":"kPTlnUKkX5GQ08-LkvkSr-9hB5kOX2najuMB4mnRo9U"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (112, '2026-11-24T09:00:00.000Z', 'restriction-lifted', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-262e-72c3-a240-f00a3bc5425b', '01a21f25-2621-70ae-8686-0053238cb67c', '{"state":"lifted","liftedOn":"2026-11-24","cause":"officer"}', '28817e592730f113e5f23902a269f9feefca3e2c7fad077f3e2dca8fdba6b695', 'c236e9102bc05d02ee9c5ac75249ee3ae62537d25d8d804d5ee321a770ada032', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (113, '2026-11-24T09:00:00.000Z', 'arrangement-to-remove', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-264f-72f2-9822-6d36d9106334', '01a21f25-2621-70ae-8686-0053238cb67c', '{"restrictionId":"01a21f25-262e-72c3-a240-f00a3bc5425b","state":"to-remove"}', 'c236e9102bc05d02ee9c5ac75249ee3ae62537d25d8d804d5ee321a770ada032', '1a8d82c1fb92d6eed0f6b021f2d449d9f3ff8c87a729279a4bc1459b05408731', '{"restrictions":{"01a21f25-262e-72c3-a240-f00a3bc5425b":"6zGnDm8ZhCrw9ZjE4Wz7vLSj9IsEvlfbSJFCpsKw0wE"},"arrangements":{"01a21f25-264f-72f2-9822-6d36d9106334":"k3cszpGZ4lU4SFx4TO_uIa6xXtVCAxD9Dn3yMzSrJL8"},"letters":{"01a21f25-265a-778d-a2d7-7163245bc833":"josklpACd00mpE2ux84dr6UfA3ZZBLZwfu_ylHLUQIw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (114, '2026-11-03T09:00:00.000Z', 'contact-point-proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2662-776d-bcd5-806f7704b79e', '01a21f25-252a-7607-877b-69a1381bf4c1', '{"kind":"number"}', '1a8d82c1fb92d6eed0f6b021f2d449d9f3ff8c87a729279a4bc1459b05408731', 'f6c36882105aeacb8a3f10f163b62d8f88878599b12f47c76c46e8aa63a0c39c', '{"proposals":{"01a21f25-2662-776d-bcd5-806f7704b79e":"5dvDcMG-4U3_CGkej7L-gDzF9ZUOaxn0V1TRB8dBmco"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (115, '2026-11-03T09:00:00.000Z', 'contact-point-proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2669-737f-a9cd-f493ccb877e9', '01a21f25-252a-7607-877b-69a1381bf4c1', '{"kind":"name"}', 'f6c36882105aeacb8a3f10f163b62d8f88878599b12f47c76c46e8aa63a0c39c', '0308242983fd2632cc8b86d4f2aafff37b2880bc11b0e205f4a77b57460beadc', '{"proposals":{"01a21f25-2669-737f-a9cd-f493ccb877e9":"41-cPdqTCnFkEOviW9A3bg1m1ZVqz1jmKYsAkmFW4Ik"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (116, '2026-11-03T09:00:00.000Z', 'contact-point-proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-266b-73fb-8c67-68102f0d520b', '01a21f25-252a-7607-877b-69a1381bf4c1', '{"kind":"email"}', '0308242983fd2632cc8b86d4f2aafff37b2880bc11b0e205f4a77b57460beadc', 'b9c96e01fc57d5b3e37fd37368789723f19a2cd8baa6a293f9c9e8e6cdde082a', '{"proposals":{"01a21f25-266b-73fb-8c67-68102f0d520b":"MekJRRtmiFrEIN1J8QD6tDifIzuiwQgsVIuQpMFKFe4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (117, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-266d-7693-8aba-c3e048d4b07b', '01a21f25-252a-7607-877b-69a1381bf4c1', '{"kind":"number"}', 'b9c96e01fc57d5b3e37fd37368789723f19a2cd8baa6a293f9c9e8e6cdde082a', 'ecceb19c78159a35566a4a25dae310cb9a7173363015be6818b8ef15af5d1c7c', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (118, '2026-11-03T09:00:00.000Z', 'proposal-accepted', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2662-776d-bcd5-806f7704b79e', '01a21f25-252a-7607-877b-69a1381bf4c1', '{"kind":"number"}', 'ecceb19c78159a35566a4a25dae310cb9a7173363015be6818b8ef15af5d1c7c', '8bcc32949cd42d0ca9441a5c048148dda2efe40158d335e93ea92964c1f0571c', '{"contact_points":{"01a21f25-266d-7693-8aba-c3e048d4b07b":"JiL-3JWmRySg7eZUzLKltRsoOwTll8oPWQOzkdD9BFk"},"proposals":{"01a21f25-2662-776d-bcd5-806f7704b79e":"niUnVTiP-JT2aYH2sWrTFDWnKfVaGgOIOZUkHiVKlec"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (119, '2026-11-03T09:00:00.000Z', 'proposal-refused', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2669-737f-a9cd-f493ccb877e9', '01a21f25-252a-7607-877b-69a1381bf4c1', '{"kind":"name"}', '8bcc32949cd42d0ca9441a5c048148dda2efe40158d335e93ea92964c1f0571c', '5ffd9facb7824b5d62798ef5dfb6978d224e3359b9e065181e39eb2b1d34583c', '{"proposals":{"01a21f25-2669-737f-a9cd-f493ccb877e9":"Atg6OOT_khkg9lE3yoQN44Pce2xri68l7RTU0OYfbtM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (120, '2026-11-03T09:00:00.000Z', 'proposal-withdrawn', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-266b-73fb-8c67-68102f0d520b', '01a21f25-252a-7607-877b-69a1381bf4c1', '{}', '5ffd9facb7824b5d62798ef5dfb6978d224e3359b9e065181e39eb2b1d34583c', 'f5b0095e8a110d54d14a9db24719c7a4dac3376b0facc7ff27b5cd2e13cff3af', '{"proposals":{"01a21f25-266b-73fb-8c67-68102f0d520b":"GaVjJQRcAHW9J8BR-b3QXmDIESpD3s6Rq-FfZl2DmOA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (121, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2679-75a0-8202-eabfa3366c83', '01a21f25-252a-7607-877b-69a1381bf4c1', '{"kind":"email"}', 'f5b0095e8a110d54d14a9db24719c7a4dac3376b0facc7ff27b5cd2e13cff3af', '2a57edeacc741f149e0347157565b6d7ac7eb4afec464786d9ec883ceacb63c3', '{"contact_points":{"01a21f25-2679-75a0-8202-eabfa3366c83":"2m3ulwhR1prCoAYpMST3eoNSCmTKd4r8eqn-DIwe05M"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (122, '2026-11-03T09:00:00.000Z', 'contact-point-corrected', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-2681-76dd-8f35-af73f5c9c732', '01a21f25-252a-7607-877b-69a1381bf4c1', '{"kind":"email","replaces":"01a21f25-2679-75a0-8202-eabfa3366c83"}', '2a57edeacc741f149e0347157565b6d7ac7eb4afec464786d9ec883ceacb63c3', 'a6a8774fd52d37e3c925caafbfd823727a0cba6985371a3bd7162fa10f782652', '{"contact_points":{"01a21f25-2679-75a0-8202-eabfa3366c83":"VGmhG3V00NYxIfZTa_ZwwZbyrcT6rHZiA-G5RSxvl84","01a21f25-2681-76dd-8f35-af73f5c9c732":"dw4lJAvrIFRgUOYxq2gjFI1EPY0NU2vvm_BHAyxn0n8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (123, '2026-11-03T09:00:00.000Z', 'customers-merged', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-268b-7736-976b-b8029c468273', '01a21f25-252a-7607-877b-69a1381bf4c1', '{"other":"01a21f25-2539-73d8-8bd4-20c5612ac3c2","contact_points":1,"proposals":0,"warnings":0,"escalations":1,"restrictions":0}', 'a6a8774fd52d37e3c925caafbfd823727a0cba6985371a3bd7162fa10f782652', '96dcd5bbe86a041899e4d6500541f8eed6c77c96ad671731806da671b1e1833b', '{"contact_points":{"01a21f25-2539-73d9-9278-990ef40971fc":"exmn0RmjLJlB8L1qelmEpZxcf4Fas5yUezhmERK8CtM"},"escalations":{"01a21f25-2539-73da-8f60-3b1381993303":"GK1rnNVqFJtSNlrGXvTTeGqRIIlrptkrhvukhVK_jSE"},"customers":{"01a21f25-2539-73d8-8bd4-20c5612ac3c2":"dkCg2W1AB9CSPFESYOP2cWfAzlptTWOQwHInscdTMrw"},"merges":{"01a21f25-268b-7736-976b-b8029c468273":"XXICS9T-Tu7HFagzLzspOuK0y8yVDjj563GVKHX3K0U"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (124, '2026-11-03T09:00:00.000Z', 'merge-undone', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a21f25-268b-7736-976b-b8029c468273', '01a21f25-252a-7607-877b-69a1381bf4c1', '{"other":"01a21f25-2539-73d8-8bd4-20c5612ac3c2","contact_points":1,"proposals":0,"warnings":0,"escalations":1,"restrictions":0}', '96dcd5bbe86a041899e4d6500541f8eed6c77c96ad671731806da671b1e1833b', '4e402f6daef07552bd7a01c00dddea9a0b3be18439cdaa1a8c9f78507adf388a', '{"contact_points":{"01a21f25-2539-73d9-9278-990ef40971fc":"dhRciCjl8TUBuKBUj_Kl8K9YLMwjiQW4HxNcWxZFsvo"},"escalations":{"01a21f25-2539-73da-8f60-3b1381993303":"jwm8bOQppjXsxzzIdGzkIYc12Zlafymi9-ueKYhSTlA"},"customers":{"01a21f25-2539-73d8-8bd4-20c5612ac3c2":"qk1qjyAMqB9F4Mol8GDtKh4vspWxnUBm-10LmNJbYGU"},"merges":{"01a21f25-268b-7736-976b-b8029c468273":"rYdg187etv60fRoAixoLRpAiprVkKaVfhYv2aSnK9-I"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (125, '2026-11-27T22:34:18.163Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '4e402f6daef07552bd7a01c00dddea9a0b3be18439cdaa1a8c9f78507adf388a', '41bb6e18455b576fa37ae5c956d58118c41cdcf6cbb7cad5e4853f014ba15f9f', '{"imported_records":{"01a21f25-2519-71cf-a2db-5d28e22d1dce":"vx5XanuNGQ2Q2Mf1PSAumIC9CdIRAfSUnV1Jh4M_M98","01a21f25-2621-70b0-8164-c46bdabfc197":"V34oqcXQJMq0YXp2QnW5ECZdjAx4y3OXfgXKOdS1sGI","01a21f25-265a-778d-a2d7-7163245bc833":"VDM5Vc6yrqMAyTe7PYdSqUIk3hfFXq5tUuG0PNj64q4","01a21f25-25f2-7277-b2e4-bb4571966d1f":"f9leJCKon_BmDD-5BkNr2koR_KnX21USCX7Xm-yAa0Q","01a21f25-25e5-72a2-96a6-572894be1b15":"6amIjPIVocfnWAu8rmkYvPVL5qJy6PF7ILJhXAPUpCA","01a21b96-50d8-707e-94b2-41cd204fefcf":"ZMDQ_OVZP51bXudGyRISKCs3algbNEcaIht8IyiOWV4"},"original_words":{"01a21f25-2527-70cd-b12b-8a975e2fbcdc":"HaWrmb-e_TGYsKpTa40i3JjviJzTowlWDAA8nkqsIlA","01a21f25-252b-71eb-9dbe-324711872a9d":"gPKfcrUgyldY7DiZsiKJu1NykdYoDtrz8Ak_2IuSitU","01a21f25-253a-72de-afaa-9d32dbb1f7f0":"Y8CtqFu9mOoVmWL_qMrj4Hs-hIWqEGD3wY9RhFr7d4M"},"calendar_feeds":{"01a21f25-26b2-74ae-aa08-119f6975e38b":"dUhofUlCdq6lr0tH3H6TAVTo4kT1oh66lMMjFCX-r4s"},"retention_runs":{"01a21f25-26b2-74af-94e3-0560d2ab09ac":"akoBHg2rNUns9gsC4tYtDLauGLEFqavdKFimsQ6yeSQ"},"circumstances":{"01a21f25-25e5-72a2-96a6-572894be1b15":"KXChfAfqKlzGMOYUVTccZWNBZqpf7tAoEFri8qFF4KM"},"arrangements":{"01a21f25-259b-7476-815e-7e539485b750":"obsg3KP7qAdXP2QbYTzj31JxHzTihFE3w0-c9Ls7JDk"},"letters":{"01a21f25-25ab-7010-bdfa-35f46acd1412":"O6ORFDbljOVS4fRsitC27MmSxf0RJxASVgl-R1G14sc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (126, '2026-11-24T09:00:00.000Z', 'looks-sealed', 'the-register-itself', 'the-register-itself', '01a21f25-26b6-7770-96a8-127e998f8d32', '', '{"looks":8}', '41bb6e18455b576fa37ae5c956d58118c41cdcf6cbb7cad5e4853f014ba15f9f', 'bf902a2b6772bbab6a3715fe19760c541f3f45c2bc0b374169b6628dacde05a5', '{"ledger_seals":{"01a21f25-26b6-7770-96a8-127e998f8d32":"te7bAA-vGWedATeY7gZmxBzA4LEthzoTNICcaiaoHuc"}}');
insert into calendar_feeds (id, secret_hash, made_at, ends_on, by_oid, by_tid, by_name)
  values ('01a21b96-5150-737e-ba00-865635afe869', 'x', '2026-12-01T09:00:00.000Z', '2027-12-01', 'o', 't', 'Ruth Abbey');
insert into calendar_feeds (id, secret_hash, made_at, ends_on, ended_at, by_oid, by_tid, by_name)
  values ('01a21f25-26b2-74ae-aa08-119f6975e38b', 'y', '2026-11-24T09:00:00.000Z', '2027-12-01', '2026-11-24T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into circumstances (id, restriction_id, reported_at, what, by_oid, by_tid, by_name)
  values ('01a21b96-5116-77b2-8ba6-709f94f906d9', '01a21b96-5100-7166-82a8-c5d2fdc2c375', '2026-12-03T09:00:00.000Z', 'She has help now.', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into circumstances (id, restriction_id, reported_at, what, service, answered_at, outcome, reasons, answered_by_oid, answered_by_tid, answered_by_name, by_oid, by_tid, by_name)
  values ('01a21f25-25e5-72a2-96a6-572894be1b15', '01a21f25-25ab-700f-b9db-37f7cabb7bb5', '2026-11-05T09:00:00.000Z', 'She has help now.', 'Housing', '2026-11-06T09:00:00.000Z', 'continued', 'The threats go on.', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_moves (id, before, after, why, moved, at, by_oid, by_tid, by_name)
  values ('01a21b96-5152-736d-82cd-706bba822553', 'a@x.example', '{}', 'Left.', '{}', '2026-12-01T09:00:00.000Z', 'o', 't', 'Ruth Abbey');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a21b96-507f-747d-acbc-74cb327106cd', '01a21b96-5079-7057-83e0-56a48c78f7e8', 'email', 'petra.holm@example.org', 'petra.holm@example.org', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a21b96-507f-747e-a2f1-9eea8bd47d05', '01a21b96-5079-7057-83e0-56a48c78f7e8', 'number', '07700 900456', '+447700900456', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a21b96-507f-747f-aec5-df9988296da6', '01a21b96-5079-7057-83e0-56a48c78f7e8', 'name', 'Petra Holm', 'petra holm', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a21b96-5120-701b-ad3a-bb055d13764d', '01a21b96-5079-7057-83e0-56a48c78f7e8', 'email', 'p.holm@example.net', 'p.holm@example.net', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a21f25-24f6-7486-bb12-dedb223bfd17', '01a21f25-24f4-774e-9bc1-e6e66ae41166', 'email', 'colin.drew@example.net', 'colin.drew@example.net', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a21f25-24f6-7487-a150-be8be56c9ca7', '01a21f25-24f4-774e-9bc1-e6e66ae41166', 'name', 'Colin Drew', 'colin drew', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a21f25-2524-779e-93b7-1b40a1706a79', '01a21f25-2523-71e7-ba82-1cbf0740de75', 'email', 'ab@example.org', 'ab@example.org', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a21f25-252a-7608-ad09-d4cfdf769512', '01a21f25-252a-7607-877b-69a1381bf4c1', 'email', 'bc@example.org', 'bc@example.org', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a21f25-2539-73d9-9278-990ef40971fc', '01a21f25-2539-73d8-8bd4-20c5612ac3c2', 'email', 'cd@example.org', 'cd@example.org', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a21f25-253f-74b7-8ec2-18cba7f41355', '01a21f25-253f-74b6-8c04-f639dcf0d7be', 'email', 'de@example.org', 'de@example.org', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a21f25-2551-7551-847f-4eba7f3149af', '01a21f25-2551-7550-8fb9-ec7a1bf0a7a3', 'email', 'ef@example.org', 'ef@example.org', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a21f25-2565-72aa-92a7-99e0dcc1a16f', '01a21f25-2565-72a9-b0a9-cb78f60712d9', 'email', 'fg@example.org', 'fg@example.org', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a21f25-25a2-741a-8ada-1723b43e0577', '01a21f25-25a2-7419-b2ba-b39f6efd3cac', 'email', 'gh@example.org', 'gh@example.org', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a21f25-2607-767a-b466-7f751180c715', '01a21f25-2607-7679-a356-031e34d11f59', 'email', 'hi@example.org', 'hi@example.org', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a21f25-2621-70af-a10f-28233d2b4f24', '01a21f25-2621-70ae-8686-0053238cb67c', 'email', 'ij@example.org', 'ij@example.org', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a21f25-266d-7693-8aba-c3e048d4b07b', '01a21f25-252a-7607-877b-69a1381bf4c1', 'number', '07700 900999', '+447700900999', 'Reported by Amira Khan: She wrote from it.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, removed_at, removed_why, replaced_by, removed_by_oid, removed_by_tid, removed_by_name)
  values ('01a21f25-2679-75a0-8202-eabfa3366c83', '01a21f25-252a-7607-877b-69a1381bf4c1', 'email', 'bc@example.con', 'bc@example.con', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', '2026-11-03T09:00:00.000Z', 'A slip.', '01a21f25-2681-76dd-8f35-af73f5c9c732', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a21f25-2681-76dd-8f35-af73f5c9c732', '01a21f25-252a-7607-877b-69a1381bf4c1', 'email', 'bc@example.com', 'bc@example.com', 'A slip.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into corrections (id, record_kind, record_id, field, before, after, why, at, by_oid, by_tid, by_name)
  values ('01a21b96-513d-741e-95d0-d05c1f5fea67', 'escalation', '01a21b96-508d-7250-bc9f-7bc216627c1b', 'account', 'planted-word-7f3a', 'Once.', 'It was a slip.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into customers (id, added_at)
  values ('01a21b96-5079-7057-83e0-56a48c78f7e8', '2026-11-03T09:00:00.000Z');
insert into customers (id, added_at, merged_into)
  values ('01a21b96-511f-71fd-8ce9-b039bfffdfa3', '2026-11-03T09:00:00.000Z', '01a21b96-5079-7057-83e0-56a48c78f7e8');
insert into customers (id, added_at)
  values ('01a21f25-24f4-774e-9bc1-e6e66ae41166', '2026-11-03T09:00:00.000Z');
insert into customers (id, added_at)
  values ('01a21f25-2523-71e7-ba82-1cbf0740de75', '2026-11-03T09:00:00.000Z');
insert into customers (id, added_at)
  values ('01a21f25-252a-7607-877b-69a1381bf4c1', '2026-11-03T09:00:00.000Z');
insert into customers (id, added_at)
  values ('01a21f25-2539-73d8-8bd4-20c5612ac3c2', '2026-11-03T09:00:00.000Z');
insert into customers (id, added_at)
  values ('01a21f25-253f-74b6-8c04-f639dcf0d7be', '2026-11-03T09:00:00.000Z');
insert into customers (id, added_at)
  values ('01a21f25-2551-7550-8fb9-ec7a1bf0a7a3', '2026-11-03T09:00:00.000Z');
insert into customers (id, added_at)
  values ('01a21f25-2565-72a9-b0a9-cb78f60712d9', '2026-11-03T09:00:00.000Z');
insert into customers (id, added_at)
  values ('01a21f25-25a2-7419-b2ba-b39f6efd3cac', '2026-11-03T09:00:00.000Z');
insert into customers (id, added_at)
  values ('01a21f25-2607-7679-a356-031e34d11f59', '2026-11-03T09:00:00.000Z');
insert into customers (id, added_at)
  values ('01a21f25-2621-70ae-8686-0053238cb67c', '2026-11-03T09:00:00.000Z');
insert into decisions (id, escalation_id, outcome, reasons, considered, terms, decided_at, by_oid, by_tid, by_name)
  values ('01a21b96-5095-720e-954c-0cd871ed57bb', '01a21b96-508d-7250-bc9f-7bc216627c1b', 'approve', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","councillors":{"affected":false,"arrangement":"","heard":[]}}', '{"measures":[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":"by e-mail or letter"}],"contact":{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"},"deputy":{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"},"mail":{"kind":"forward","exceptions":[]},"services":null,"until":null,"reviewOn":"2027-05-03"}', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into decisions (id, escalation_id, outcome, reasons, considered, terms, decided_at, by_oid, by_tid, by_name)
  values ('01a21b96-5100-7165-9301-983bf43415d1', '01a21b96-50f8-759b-b243-6316ff4a9e3a', 'approve', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","councillors":{"affected":false,"arrangement":"","heard":[]}}', '{"measures":[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":"by e-mail or letter"}],"contact":{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"},"deputy":{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"},"mail":{"kind":"forward","exceptions":[]},"services":null,"until":null,"reviewOn":"2027-05-03"}', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name)
  values ('01a21f25-2532-74ff-8a3f-463ab22d16df', '01a21f25-252b-71ea-ad91-b56c2007d1d1', 'decline', 'Once, under stress.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into decisions (id, escalation_id, outcome, decided_at, by_oid, by_tid, by_name)
  values ('01a21f25-253d-732c-8d45-4995cd40b661', '01a21f25-2539-73da-8f60-3b1381993303', 'no-action', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name)
  values ('01a21f25-254a-70c2-b282-a76e9ea6eb9d', '01a21f25-253f-74b8-8105-c643c93bdde1', 'ask-for-more', 'When was that?', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name)
  values ('01a21f25-2557-751b-b84f-cc53ae1533c0', '01a21f25-2552-7177-ab12-37a206064c30', 'refer-to-legal', 'A threat.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into decisions (id, escalation_id, outcome, reasons, considered, terms, decided_at, by_oid, by_tid, by_name)
  values ('01a21f25-256e-75dd-a166-d1bd26e8f503', '01a21f25-2567-7133-a556-3ce65307969a', 'approve', 'Threats.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","councillors":{"affected":false,"arrangement":"","heard":[]}}', '{"measures":[{"kind":"channel-closed","channel":"email","instead":"by letter"}],"contact":{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"},"deputy":null,"mail":{"kind":"block","exceptions":[]},"services":["Housing"],"until":"2027-10-01","reviewOn":"2027-05-03"}', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into decisions (id, escalation_id, outcome, reasons, considered, terms, decided_at, by_oid, by_tid, by_name)
  values ('01a21f25-25ab-700e-bbb8-237a2a87e67b', '01a21f25-25a3-7033-91e8-e636e2539af9', 'approve', 'Threats.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","councillors":{"affected":false,"arrangement":"","heard":[]}}', '{"measures":[{"kind":"channel-closed","channel":"email","instead":"by letter"}],"contact":{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"},"deputy":null,"mail":{"kind":"none","exceptions":[]},"services":null,"until":null,"reviewOn":"2027-05-03"}', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into decisions (id, escalation_id, outcome, reasons, considered, terms, decided_at, by_oid, by_tid, by_name)
  values ('01a21f25-2611-776d-96ce-6a8e33d062c5', '01a21f25-2607-767b-b59a-b5aaf9ab231c', 'approve', 'Threats.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","councillors":{"affected":false,"arrangement":"","heard":[]}}', '{"measures":[{"kind":"channel-closed","channel":"email","instead":"by letter"}],"contact":{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"},"deputy":null,"mail":{"kind":"forward","exceptions":[]},"services":null,"until":null,"reviewOn":"2027-05-03"}', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into decisions (id, escalation_id, outcome, reasons, considered, terms, decided_at, by_oid, by_tid, by_name)
  values ('01a21f25-262e-72c2-a0e3-176268165c0f', '01a21f25-2621-70b0-8164-c46bdabfc197', 'approve', 'Threats.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","councillors":{"affected":false,"arrangement":"","heard":[]}}', '{"measures":[{"kind":"channel-closed","channel":"email","instead":"by letter"}],"contact":{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"},"deputy":null,"mail":{"kind":"forward","exceptions":[]},"services":null,"until":null,"reviewOn":"2027-05-03"}', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a21b96-508d-7250-bc9f-7bc216627c1b', '01a21b96-5079-7057-83e0-56a48c78f7e8', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'approved', 'Once.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a21b96-50f8-759b-b243-6316ff4a9e3a', '01a21b96-5079-7057-83e0-56a48c78f7e8', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'approved', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a21f25-2527-70cc-8c64-84dd0bb48317', '01a21f25-2523-71e7-ba82-1cbf0740de75', 'Housing', '2026-11-03T09:00:00.000Z', '["aggressive"]', 'pending', 'He shouted.', 1, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a21f25-252b-71ea-ad91-b56c2007d1d1', '01a21f25-252a-7607-877b-69a1381bf4c1', 'Housing', '2026-11-03T09:00:00.000Z', '["aggressive"]', 'declined', 'He shouted.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a21f25-2539-73da-8f60-3b1381993303', '01a21f25-2539-73d8-8bd4-20c5612ac3c2', 'Housing', '2026-11-03T09:00:00.000Z', '["aggressive"]', 'no-action', 'He shouted.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address, question)
  values ('01a21f25-253f-74b8-8105-c643c93bdde1', '01a21f25-253f-74b6-8c04-f639dcf0d7be', 'Housing', '2026-11-03T09:00:00.000Z', '["aggressive"]', 'more-wanted', 'He shouted.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'When was that?');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a21f25-2552-7177-ab12-37a206064c30', '01a21f25-2551-7550-8fb9-ec7a1bf0a7a3', 'Housing', '2026-11-03T09:00:00.000Z', '["aggressive"]', 'referred', 'He shouted.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, withdrawn_at, version, by_oid, by_tid, by_name, by_address)
  values ('01a21f25-2559-7284-97b6-08b2b0aed527', '01a21f25-2523-71e7-ba82-1cbf0740de75', 'Housing', '2026-11-03T09:00:00.000Z', '[]', 'withdrawn', '2026-11-03T09:00:00.000Z', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a21f25-2567-7133-a556-3ce65307969a', '01a21f25-2565-72a9-b0a9-cb78f60712d9', 'Housing', '2026-11-03T09:00:00.000Z', '["aggressive"]', 'approved', 'He shouted.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a21f25-25a3-7033-91e8-e636e2539af9', '01a21f25-25a2-7419-b2ba-b39f6efd3cac', 'Housing', '2026-11-03T09:00:00.000Z', '["aggressive"]', 'approved', 'He shouted.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a21f25-2607-767b-b59a-b5aaf9ab231c', '01a21f25-2607-7679-a356-031e34d11f59', 'Housing', '2026-11-03T09:00:00.000Z', '["aggressive"]', 'approved', 'He shouted.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a21f25-2621-70b0-8164-c46bdabfc197', '01a21f25-2621-70ae-8686-0053238cb67c', 'Housing', '2026-11-03T09:00:00.000Z', '["aggressive"]', 'approved', 'He shouted.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into evidence (id, escalation_id, added_at, channel, message_id, contact, sha256, bytes, compared)
  values ('01a21b96-508e-76fa-97d7-3193ee80965c', '01a21b96-508d-7250-bc9f-7bc216627c1b', '2026-11-03T09:00:00.000Z', 'email', '<a@example.org>', '{"channel":"email","internetMessageId":"<a@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 'fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649', 79, 0);
insert into evidence (id, escalation_id, added_at, channel, message_id, contact, sha256, bytes, compared)
  values ('01a21b96-5090-73fa-9a7e-86ef33597a35', '01a21b96-508d-7250-bc9f-7bc216627c1b', '2026-11-03T09:00:00.000Z', 'email', '<b@example.org>', '{"channel":"email","internetMessageId":"<b@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 'fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649', 79, 0);
insert into evidence (id, representation_id, added_at, channel, message_id, contact, sha256, bytes, compared)
  values ('01a21b96-50c8-7529-ae23-5fc52269b187', '01a21b96-50c7-7799-8531-e3e694af1848', '2026-11-03T09:00:00.000Z', 'email', '<c@example.org>', '{"channel":"email","internetMessageId":"<c@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 'fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649', 79, 0);
insert into evidence (id, escalation_id, added_at, channel, message_id, contact, compared)
  values ('01a21b96-50f9-72af-af57-b04ef718a5b3', '01a21b96-50f8-759b-b243-6316ff4a9e3a', '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 0);
insert into evidence (id, escalation_id, added_at, channel, contact, compared)
  values ('01a21f25-2527-70cd-b12b-8a975e2fbcdc', '01a21f25-2527-70cc-8c64-84dd0bb48317', '2026-11-03T09:00:00.000Z', 'in-person', '{"channel":"in-person","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into evidence (id, escalation_id, added_at, channel, contact, compared)
  values ('01a21f25-252b-71eb-9dbe-324711872a9d', '01a21f25-252b-71ea-ad91-b56c2007d1d1', '2026-11-03T09:00:00.000Z', 'post', '{"channel":"post","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into evidence (id, escalation_id, added_at, channel, contact, compared)
  values ('01a21f25-253a-72de-afaa-9d32dbb1f7f0', '01a21f25-2539-73da-8f60-3b1381993303', '2026-11-03T09:00:00.000Z', 'social-media', '{"channel":"social-media","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into evidence (id, escalation_id, added_at, channel, contact, compared)
  values ('01a21f25-2540-74aa-ba6c-2c69524901fa', '01a21f25-253f-74b8-8105-c643c93bdde1', '2026-11-03T09:00:00.000Z', 'telephone', '{"channel":"telephone","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into evidence (id, escalation_id, added_at, channel, contact, compared)
  values ('01a21f25-2552-7178-bcc4-3c8e694152bf', '01a21f25-2552-7177-ab12-37a206064c30', '2026-11-03T09:00:00.000Z', 'telephone', '{"channel":"telephone","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into evidence (id, escalation_id, added_at, channel, contact, compared)
  values ('01a21f25-2567-7134-a23e-47e8a8f6afc5', '01a21f25-2567-7133-a556-3ce65307969a', '2026-11-03T09:00:00.000Z', 'telephone', '{"channel":"telephone","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into evidence (id, escalation_id, added_at, channel, contact, compared)
  values ('01a21f25-25a3-7034-8316-5daf7dce5a0c', '01a21f25-25a3-7033-91e8-e636e2539af9', '2026-11-03T09:00:00.000Z', 'telephone', '{"channel":"telephone","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into evidence (id, escalation_id, added_at, channel, contact, compared)
  values ('01a21f25-2607-767c-898c-cccba121126c', '01a21f25-2607-767b-b59a-b5aaf9ab231c', '2026-11-03T09:00:00.000Z', 'telephone', '{"channel":"telephone","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into evidence (id, escalation_id, added_at, channel, contact, compared)
  values ('01a21f25-2621-70b1-a667-3c8c77561f1b', '01a21f25-2621-70b0-8164-c46bdabfc197', '2026-11-03T09:00:00.000Z', 'telephone', '{"channel":"telephone","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into import_files (import_id, content)
  values ('01a21b96-5145-76ec-a98e-ee91ac0d21d8', x'66726f6d20612066696c65');
insert into import_findings (id, import_id, stops, row_number, column_number, what, about)
  values ('01a21b96-5164-767a-b282-0c6531cc095f', '01a21b96-5145-76ec-a98e-ee91ac0d21d8', 0, 2, 1, 'column-not-used', 'Notes');
insert into import_findings (id, import_id, stops, row_number, column_number, what, about)
  values ('01a21f25-26ac-72a0-88c2-bea476432f01', '01a21f25-26ab-75aa-97ea-7688ad3816dc', 1, 3, 1, 'unknown-service', 'Parks');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a21b96-5096-7281-8826-dec4c3a36040', '01a21b96-5145-76ec-a98e-ee91ac0d21d8', 'restriction', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint)
  values ('01a21f25-2519-71cf-a2db-5d28e22d1dce', '01a21f25-26ab-75aa-97ea-7688ad3816dc', 'warning', 1, 'x');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint)
  values ('01a21f25-2621-70b0-8164-c46bdabfc197', '01a21f25-26ab-75aa-97ea-7688ad3816dc', 'escalation', 2, 'x');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint)
  values ('01a21f25-265a-778d-a2d7-7163245bc833', '01a21f25-26ab-75aa-97ea-7688ad3816dc', 'letter', 3, 'x');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint)
  values ('01a21f25-25f2-7277-b2e4-bb4571966d1f', '01a21f25-26ab-75aa-97ea-7688ad3816dc', 'representation', 4, 'x');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint)
  values ('01a21f25-25e5-72a2-96a6-572894be1b15', '01a21f25-26ab-75aa-97ea-7688ad3816dc', 'changed-circumstances', 5, 'x');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint)
  values ('01a21b96-50d8-707e-94b2-41cd204fefcf', '01a21f25-26ab-75aa-97ea-7688ad3816dc', 'review', 6, 'x');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a21b96-5145-76ec-a98e-ee91ac0d21d8', 'checked', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a21f25-26ab-75a8-a996-4ab7d64285d2', 'checking', 'xlsx', 1, 'x', '2026-11-24T09:00:00.000Z', '2026-11-24T09:00:00.000Z', 'add', 0, 1, '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a21f25-26ab-75a9-be6f-f320c255e7c9', 'running', 'xlsx', 1, 'x', '2026-11-24T09:00:00.000Z', '2026-11-24T09:00:00.000Z', 'add', 0, 1, '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, encoding, titles, matching, phase, counts, ended_at, done, total, by_oid, by_tid, by_name)
  values ('01a21f25-26ab-75aa-97ea-7688ad3816dc', 'done', 'xlsx', 1, 'x', '2026-11-24T09:00:00.000Z', '2026-11-24T09:00:00.000Z', 'add', 'utf-8', '["Name"]', '["name"]', 'importing', '{}', '2026-11-24T09:00:00.000Z', 0, 1, '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a21f25-26ab-75ab-aebc-a04ea62b8846', 'unreadable', 'xlsx', 1, 'x', '2026-11-24T09:00:00.000Z', '2026-11-24T09:00:00.000Z', 'add', 0, 1, '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a21f25-26ab-75ac-98cf-d2d1150becf3', 'stopped', 'xlsx', 1, 'x', '2026-11-24T09:00:00.000Z', '2026-11-24T09:00:00.000Z', 'add', 0, 1, '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a21f25-26ab-75ad-bc66-dd8b67b556a7', 'discarded', 'xlsx', 1, 'x', '2026-11-24T09:00:00.000Z', '2026-11-24T09:00:00.000Z', 'add', 0, 1, '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into kysely_migration (name, timestamp)
  values ('0001-first', '2026-11-27T05:59:25.541Z');
insert into kysely_migration_lock (id, is_locked)
  values ('migration_lock', 0);
insert into ledger_seals (id, batch, sealed_at, looks)
  values ('01a21b96-5157-7180-a62c-aaf7feb32e96', '01a21b96-471d-7776-a08d-3cc57a909c08', '2026-12-01T09:00:00.000Z', '{"01a21b96-50ad-723c-815b-e233340f284c":"VCV7cClEf3IEXIuodF8FHJ","01a21b96-50b8-7227-aba4-220fbf8c625d":"wRIoLAufYJJcBvbWpalu23","01a21b96-50bf-715f-a6b5-357b0c3c113b":"WmQBpAfqyHg2bVOuHDWu7V","01a21b96-50c0-70fc-b486-29f0ef742ba1":"gVOGG2Jr-tr0cOBEZT0-tr","01a21b96-50c3-72c2-aa02-33af7acf2e06":"q9corDiM1T9olu8xAzvMXS"}');
insert into ledger_seals (id, batch, sealed_at, looks)
  values ('01a21f25-26b6-7770-96a8-127e998f8d32', '01a21f25-18a4-76c6-8d3b-4c3053eb3128', '2026-11-24T09:00:00.000Z', '{"01a21f25-2697-768d-9059-e945783244e4":"1nuGh-ywsj7EvCWZoR4l4t","01a21f25-2698-72f9-9199-269e7072176d":"b4GJVXIB969RzAkcCHWMNt","01a21f25-269b-74e5-9195-d6ed49390031":"mxOm6V8fTSqv44ilakoZaM","01a21f25-269d-745d-9447-060d94aeb1bc":"9VkMfgcRiCr-xLggjDt4L0","01a21f25-269e-75ec-a64a-a1863df5f4a9":"Z6Gy74C4DYJWvgq5c6PZk7","01a21f25-26a0-71f4-8030-46933388ff74":"Rz3WuIonltla--aUR4l7cp","01a21f25-26a4-74fa-900d-00833a391d0f":"0CTabexY8USlfZ6-N6EMGs","01a21f25-26a8-71b8-aba7-932dca93bdd6":"yeqBLlMv103JXQHYZX55xn"}');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a21b96-5097-74a8-ae64-803554189dc6', '01a21b96-5096-7281-8826-dec4c3a36040', 'restriction', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'sent', '2026-11-03', 'post', 'Dear Petra Holm,

I am writing to tell you how you can contact us from now on. The arrangements in this letter apply from the date of this letter.

The person to contact is Sam Reyes, Customer Relations. You can write to sam.reyes@ambleford.example. When Sam Reyes is away, Kit Lowe will help you.

This is how you can contact us:

Please contact Sam Reyes only. Anybody else will pass your message on.

Please do not contact us by telephone. Instead: by e-mail or letter.

You can still contact us by e-mail, in person, by letter or on social media.

You can do this on any day and at any time. We answer during office hours.

These are the reasons for our decision:

Twelve abusive messages after a warning.

The arrangements have no fixed end. They last until we decide at a review that they are no longer needed.

We will review the arrangements by 3 May 2027.

If you think that this is wrong, or if something has changed, please tell Sam Reyes. You can also ask somebody to do this for you. We will consider what you say, and answer it.

If you are not satisfied with how we have dealt with this, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

Yours sincerely,

Frances Lane

Director of Customer and Business Support Services

Ambleford City Council', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, received_on, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a21b96-50d0-72b0-8f99-fae92484d084', '01a21b96-5096-7281-8826-dec4c3a36040', 'representation-answer', '2026-11-20', '2026-11-20T09:00:00.000Z', 'The messages go on.', '2026-11-03', 'sent', '2026-11-22', 'post', 'Dear Petra Holm,

I have thought again about the arrangements for contacting us. They stay as they are. This letter says why, and sets them out again.

You told us what you think of the arrangements. We received this on 3 November 2026. This letter is our answer.

These are the reasons for our decision:

The messages go on.

The person to contact is Sam Reyes, Customer Relations. You can write to sam.reyes@ambleford.example. When Sam Reyes is away, Kit Lowe will help you.

This is how you can contact us:

Please contact Sam Reyes only. Anybody else will pass your message on.

Please do not contact us by telephone. Instead: by e-mail or letter.

You can still contact us by e-mail, in person, by letter or on social media.

You can do this on any day and at any time. We answer during office hours.

The arrangements have no fixed end. They last until we decide at a review that they are no longer needed.

We will review the arrangements by 21 May 2027.

If you think that this is wrong, or if something has changed, please tell Sam Reyes. You can also ask somebody to do this for you. We will consider what you say, and answer it.

If you are not satisfied with how we have dealt with this, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

Yours sincerely,

Frances Lane

Director of Customer and Business Support Services

Ambleford City Council', '2026-11-22T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a21b96-50d9-7719-b3f4-0f5ba0e4088a', '01a21b96-5096-7281-8826-dec4c3a36040', 'review-continued', '2026-11-21', '2026-11-21T09:00:00.000Z', 'It still helps.', 'sent', '2026-11-22', 'post', 'Dear Petra Holm,

We have reviewed the arrangements for contacting us. They stay as they are. This letter says why, and sets them out again.

These are the reasons for our decision:

It still helps.

The person to contact is Sam Reyes, Customer Relations. You can write to sam.reyes@ambleford.example. When Sam Reyes is away, Kit Lowe will help you.

This is how you can contact us:

Please contact Sam Reyes only. Anybody else will pass your message on.

Please do not contact us by telephone. Instead: by e-mail or letter.

You can still contact us by e-mail, in person, by letter or on social media.

You can do this on any day and at any time. We answer during office hours.

The arrangements have no fixed end. They last until we decide at a review that they are no longer needed.

We will review the arrangements by 21 May 2027.

If you think that this is wrong, or if something has changed, please tell Sam Reyes. You can also ask somebody to do this for you. We will consider what you say, and answer it.

If you are not satisfied with how we have dealt with this, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

Yours sincerely,

Frances Lane

Director of Customer and Business Support Services

Ambleford City Council', '2026-11-22T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a21b96-50f1-7329-bef7-06194610d661', '01a21b96-5096-7281-8826-dec4c3a36040', 'lifting', '2026-12-01', '2026-12-01T09:00:00.000Z', 'She keeps to it.', 'sent', '2026-12-02', 'post', 'Dear Petra Holm,

I am writing to tell you that the special arrangements for contacting us have ended. From 1 December 2026 you can contact us in the usual ways.

These are the reasons for our decision:

She keeps to it.

If you are not satisfied with how we have dealt with this, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

Yours sincerely,

Frances Lane

Director of Customer and Business Support Services

Ambleford City Council', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a21b96-5101-72bf-80a2-5ef82e30e9ea', '01a21b96-5100-7166-82a8-c5d2fdc2c375', 'restriction', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'sent', '2026-11-03', 'post', 'Dear Petra Holm,

I am writing to tell you how you can contact us from now on. The arrangements in this letter apply from the date of this letter.

The person to contact is Sam Reyes, Customer Relations. You can write to sam.reyes@ambleford.example. When Sam Reyes is away, Kit Lowe will help you.

This is how you can contact us:

Please contact Sam Reyes only. Anybody else will pass your message on.

Please do not contact us by telephone. Instead: by e-mail or letter.

You can still contact us by e-mail, in person, by letter or on social media.

You can do this on any day and at any time. We answer during office hours.

These are the reasons for our decision:

Twelve abusive messages after a warning.

The arrangements have no fixed end. They last until we decide at a review that they are no longer needed.

We will review the arrangements by 3 May 2027.

If you think that this is wrong, or if something has changed, please tell Sam Reyes. You can also ask somebody to do this for you. We will consider what you say, and answer it.

If you are not satisfied with how we have dealt with this, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

Yours sincerely,

Frances Lane

Director of Customer and Business Support Services

Ambleford City Council', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a21f25-2570-71e3-89b7-b9d52e499077', '01a21f25-256f-7042-b5f1-906077f31cbb', 'restriction', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Threats.', 'sent', '2026-11-03', 'post', 'Dear customer,

I am writing to tell you how you can contact us from now on. The arrangements in this letter apply from the date of this letter.

The person to contact is Sam Reyes, Customer Relations. These arrangements are for the following services: Housing.

This is how you can contact us:

Please do not contact us by e-mail. Instead: by letter.

You can still contact us by telephone, in person, by letter or on social media.

You can do this on any day and at any time. We answer during office hours.

These are the reasons for our decision:

Threats.

The arrangements last until 1 October 2027, unless we end them earlier.

We will review the arrangements by 3 May 2027.

If you think that this is wrong, or if something has changed, please tell Sam Reyes. You can also ask somebody to do this for you. We will consider what you say, and answer it.

If you are not satisfied with how we have dealt with this, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

Yours sincerely,

Frances Lane

Director of Customer and Business Support Services

Ambleford City Council', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a21f25-2592-72f0-a8b5-21ce5a7d2936', '01a21f25-2592-72ef-ba26-6d2c2b9918df', 'variation', '2026-11-20', '2026-11-20T09:00:00.000Z', 'Less will do.', 'sent', '2026-11-21', 'post', 'Dear customer,

I am writing to tell you that the arrangements for contacting us have changed. The new ones apply from the date of this letter. They replace those in our last letter.

The person to contact is Sam Reyes, Customer Relations.

This is how you can contact us:

Please do not contact us by e-mail. Instead: by letter.

You can still contact us by telephone, in person, by letter or on social media.

You can do this on any day and at any time. We answer during office hours.

These are the reasons for our decision:

Less will do.

The arrangements have no fixed end. They last until we decide at a review that they are no longer needed.

We will review the arrangements by 3 May 2027.

If you think that this is wrong, or if something has changed, please tell Sam Reyes. You can also ask somebody to do this for you. We will consider what you say, and answer it.

If you are not satisfied with how we have dealt with this, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

Yours sincerely,

Frances Lane

Director of Customer and Business Support Services

Ambleford City Council', '2026-11-21T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, state, reason, at_once_reason, recorded_at, by_oid, by_tid, by_name)
  values ('01a21f25-25ab-7010-bdfa-35f46acd1412', '01a21f25-25ab-700f-b9db-37f7cabb7bb5', 'restriction', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Threats.', 'not-notified', 'It would put somebody in danger.', 'It would put somebody in danger.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, received_on, state)
  values ('01a21f25-2601-7285-976b-d202f11edcc9', '01a21f25-25ab-700f-b9db-37f7cabb7bb5', 'representation-answer', '2026-11-07', '2026-11-07T09:00:00.000Z', 'The messages go on.', '2026-11-03', 'to-write');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, state)
  values ('01a21f25-2611-776f-b7a0-e104592fca7d', '01a21f25-2611-776e-a721-5176ca25fe73', 'restriction', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Threats.', 'to-write');
insert into letters (id, restriction_id, kind, decided_on, made_at, state, sent_on, method, text, review_due, recorded_at, by_oid, by_tid, by_name)
  values ('01a21f25-2616-77c0-bd96-f6e9583b0e38', '01a21b96-5100-7166-82a8-c5d2fdc2c375', 'review-notice', '2027-04-20', '2027-04-20T09:00:00.000Z', 'sent', '2027-04-20', 'email', 'Dear Petra Holm,

You have special arrangements for contacting us. We look at them again at least every six months, and we will do so soon.

We will review the arrangements by 3 May 2027.

If you think that this is wrong, or if something has changed, please tell Sam Reyes. You can also ask somebody to do this for you. We will consider what you say, and answer it.

Yours sincerely,

The register

Ambleford City Council
', '2027-05-03', '2027-04-20T09:00:00.000Z', 'the-register-itself', 'the-register-itself', 'The register');
insert into letters (id, restriction_id, kind, decided_on, made_at, state, review_due)
  values ('01a21f25-261b-76fe-8421-2f21640ba95a', '01a21f25-2592-72ef-ba26-6d2c2b9918df', 'review-notice', '2027-04-20', '2027-04-20T09:00:00.000Z', 'to-write', '2027-05-03');
insert into letters (id, restriction_id, kind, decided_on, made_at, state, review_due)
  values ('01a21f25-261c-76b5-a289-90d6ee52a46c', '01a21f25-25ab-700f-b9db-37f7cabb7bb5', 'review-notice', '2027-04-20', '2027-04-20T09:00:00.000Z', 'to-write', '2027-05-03');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a21f25-262e-72c4-9885-0fc9aa27f8ea', '01a21f25-262e-72c3-a240-f00a3bc5425b', 'restriction', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Threats.', 'sent', '2026-11-03', 'post', 'Dear customer,

I am writing to tell you how you can contact us from now on. The arrangements in this letter apply from the date of this letter.

The person to contact is Sam Reyes, Customer Relations.

This is how you can contact us:

Please do not contact us by e-mail. Instead: by letter.

You can still contact us by telephone, in person, by letter or on social media.

You can do this on any day and at any time. We answer during office hours.

These are the reasons for our decision:

Threats.

The arrangements have no fixed end. They last until we decide at a review that they are no longer needed.

We will review the arrangements by 3 May 2027.

If you think that this is wrong, or if something has changed, please tell Sam Reyes. You can also ask somebody to do this for you. We will consider what you say, and answer it.

If you are not satisfied with how we have dealt with this, you can complain to the Local Government and Social Care Ombudsman: https://www.lgo.org.uk.

Yours sincerely,

Frances Lane

Director of Customer and Business Support Services

Ambleford City Council', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, state)
  values ('01a21f25-265a-778d-a2d7-7163245bc833', '01a21f25-262e-72c3-a240-f00a3bc5425b', 'lifting', '2026-11-24', '2026-11-24T09:00:00.000Z', 'He keeps to it.', 'to-write');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a21b96-508d-7250-bc9f-7bc216627c1b', '01a21b96-5079-7057-83e0-56a48c78f7e8', 'petra holm', 'approved', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a21b96-50f8-759b-b243-6316ff4a9e3a', '01a21b96-5079-7057-83e0-56a48c78f7e8', 'petra holm', 'approved', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a21f25-2527-70cc-8c64-84dd0bb48317', '01a21f25-2523-71e7-ba82-1cbf0740de75', 'ab@example.org', 'pending', '2026-11-03T09:00:00.000Z', ',aggressive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a21f25-252b-71ea-ad91-b56c2007d1d1', '01a21f25-252a-7607-877b-69a1381bf4c1', 'bc@example.org', 'declined', '2026-11-03T09:00:00.000Z', ',aggressive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a21f25-2539-73da-8f60-3b1381993303', '01a21f25-2539-73d8-8bd4-20c5612ac3c2', 'cd@example.org', 'no-action', '2026-11-03T09:00:00.000Z', ',aggressive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a21f25-253f-74b8-8105-c643c93bdde1', '01a21f25-253f-74b6-8c04-f639dcf0d7be', 'de@example.org', 'more-wanted', '2026-11-03T09:00:00.000Z', ',aggressive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a21f25-2552-7177-ab12-37a206064c30', '01a21f25-2551-7550-8fb9-ec7a1bf0a7a3', 'ef@example.org', 'referred', '2026-11-03T09:00:00.000Z', ',aggressive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a21f25-2559-7284-97b6-08b2b0aed527', '01a21f25-2523-71e7-ba82-1cbf0740de75', 'ab@example.org', 'withdrawn', '2026-11-03T09:00:00.000Z', ',', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a21f25-2567-7133-a556-3ce65307969a', '01a21f25-2565-72a9-b0a9-cb78f60712d9', 'fg@example.org', 'approved', '2026-11-03T09:00:00.000Z', ',aggressive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a21f25-25a3-7033-91e8-e636e2539af9', '01a21f25-25a2-7419-b2ba-b39f6efd3cac', 'gh@example.org', 'approved', '2026-11-03T09:00:00.000Z', ',aggressive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a21f25-2607-767b-b59a-b5aaf9ab231c', '01a21f25-2607-7679-a356-031e34d11f59', 'hi@example.org', 'approved', '2026-11-03T09:00:00.000Z', ',aggressive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a21f25-2621-70b0-8164-c46bdabfc197', '01a21f25-2621-70ae-8686-0053238cb67c', 'ij@example.org', 'approved', '2026-11-03T09:00:00.000Z', ',aggressive,', 'Housing');
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a21b96-5096-7281-8826-dec4c3a36040', '01a21b96-5079-7057-83e0-56a48c78f7e8', 'petra holm', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 0);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a21b96-5100-7166-82a8-c5d2fdc2c375', '01a21b96-5079-7057-83e0-56a48c78f7e8', 'petra holm', 'in-force', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '2027-05-03', ',designated-contact,channel-closed,', '', 0, 1);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a21f25-256f-7042-b5f1-906077f31cbb', '01a21f25-2565-72a9-b0a9-cb78f60712d9', 'fg@example.org', 'replaced', '2026-11-03T09:00:00.000Z', '2026-11-03', '2027-10-01', '9999-12-31', ',channel-closed,', '["Housing"]', 0, 1);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a21f25-2592-72ef-ba26-6d2c2b9918df', '01a21f25-2565-72a9-b0a9-cb78f60712d9', 'fg@example.org', 'in-force', '2026-11-20T09:00:00.000Z', '2026-11-21', '9999-12-31', '2027-05-03', ',channel-closed,', '', 1, 0);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a21f25-25ab-700f-b9db-37f7cabb7bb5', '01a21f25-25a2-7419-b2ba-b39f6efd3cac', 'gh@example.org', 'in-force', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '2027-05-03', ',channel-closed,', '', 1, 0);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a21f25-2611-776e-a721-5176ca25fe73', '01a21f25-2607-7679-a356-031e34d11f59', 'hi@example.org', 'agreed', '2026-11-03T09:00:00.000Z', '9999-12-31', '9999-12-31', '9999-12-31', ',channel-closed,', '', 1, 0);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a21f25-262e-72c3-a240-f00a3bc5425b', '01a21f25-2621-70ae-8686-0053238cb67c', 'ij@example.org', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',channel-closed,', '', 1, 1);
insert into look_up_days (by_oid, by_tid, day, taken)
  values ('o', 't', '2026-12-01', 1);
insert into look_ups (by_oid, by_tid, kind, full_at)
  values ('o', 't', 'acts', 1796115600000);
insert into merges (id, customer_id, other_id, why, merged_at, moved, by_oid, by_tid, by_name)
  values ('01a21b96-5130-7199-bb54-6fe747f408ac', '01a21b96-5079-7057-83e0-56a48c78f7e8', '01a21b96-511f-71fd-8ce9-b039bfffdfa3', 'The same hand.', '2026-11-03T09:00:00.000Z', '{"contact_points":["01a21b96-5120-701b-ad3a-bb055d13764d"],"proposals":[],"warnings":["01a21b96-5121-744c-88f3-d3022d720420"],"escalations":[],"restrictions":[]}', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into merges (id, customer_id, other_id, why, merged_at, moved, by_oid, by_tid, by_name, undone_at, undone_by_oid, undone_by_tid, undone_by_name)
  values ('01a21f25-268b-7736-976b-b8029c468273', '01a21f25-252a-7607-877b-69a1381bf4c1', '01a21f25-2539-73d8-8bd4-20c5612ac3c2', 'The same hand.', '2026-11-03T09:00:00.000Z', '{"contact_points":["01a21f25-2539-73d9-9278-990ef40971fc"],"proposals":[],"warnings":[],"escalations":["01a21f25-2539-73da-8f60-3b1381993303"],"restrictions":[]}', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into once_only (by_tid, by_oid, key, route, body_hash, at, status, answer, looks)
  values ('t', 'o', 'k', '/api/warnings', 'h', '2026-12-01T09:00:00.000Z', 200, '{}', '[]');
insert into original_words (evidence_id, reading)
  values ('01a21b96-508e-76fa-97d7-3193ee80965c', 'waiting');
insert into original_words (evidence_id, reading)
  values ('01a21b96-5090-73fa-9a7e-86ef33597a35', 'waiting');
insert into original_words (evidence_id, reading)
  values ('01a21b96-50c8-7529-ae23-5fc52269b187', 'waiting');
insert into original_words (evidence_id, reading, text, attached, made_at)
  values ('01a21f25-2527-70cd-b12b-8a975e2fbcdc', 'whole', 'Words.', '[]', '2026-11-24T09:00:00.000Z');
insert into original_words (evidence_id, reading, text, attached, made_at)
  values ('01a21f25-252b-71eb-9dbe-324711872a9d', 'part', 'Words.', '[]', '2026-11-24T09:00:00.000Z');
insert into original_words (evidence_id, reading, made_at)
  values ('01a21f25-253a-72de-afaa-9d32dbb1f7f0', 'not-read', '2026-11-24T09:00:00.000Z');
insert into originals (evidence_id, content)
  values ('01a21b96-508e-76fa-97d7-3193ee80965c', x'46726f6d3a2070657472612e686f6c6d406578616d706c652e6f72670d0a5375626a6563743a20706c616e7465642d776f72642d376633610d0a0d0a706c616e7465642d776f72642d376633610d0a');
insert into originals (evidence_id, content)
  values ('01a21b96-5090-73fa-9a7e-86ef33597a35', x'46726f6d3a2070657472612e686f6c6d406578616d706c652e6f72670d0a5375626a6563743a20706c616e7465642d776f72642d376633610d0a0d0a706c616e7465642d776f72642d376633610d0a');
insert into originals (evidence_id, content)
  values ('01a21b96-50c8-7529-ae23-5fc52269b187', x'46726f6d3a2070657472612e686f6c6d406578616d706c652e6f72670d0a5375626a6563743a20706c616e7465642d776f72642d376633610d0a0d0a706c616e7465642d776f72642d376633610d0a');
insert into originals_kept (id, bytes)
  values (1, 316);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, gathered_for, leaves_at, items)
  values ('01a21b96-5091-7700-8289-90119201814c', 'escalation-filed:01a21b96-508d-7250-bc9f-7bc216627c1b', '["frances.lane@ambleford.example","tom.birch@ambleford.example"]', 'An escalation waits for a decision', 'An escalation waits for a decision.

Open this message in Outlook with the register beside it, or go to
https://register.ambleford.example/register.html#/escalations/01a21b96-508d-7250-bc9f-7bc216627c1b

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a21b96-508d-7250-bc9f-7bc216627c1b"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0, 'authorising-officers', '2026-11-03T09:00:00.000Z', '[{"key":"escalation-filed:01a21b96-508d-7250-bc9f-7bc216627c1b","escalationId":"01a21b96-508d-7250-bc9f-7bc216627c1b","what":"An escalation waits for a decision"}]');
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a21b96-5098-7113-9945-04eb62eddbf0', 'escalation-approved:01a21b96-508d-7250-bc9f-7bc216627c1b:1', '["amira.khan@ambleford.example"]', 'Your escalation has been decided', 'Your escalation has been decided.

Open this message in Outlook with the register beside it, or go to
https://register.ambleford.example/register.html#/escalations/01a21b96-508d-7250-bc9f-7bc216627c1b

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a21b96-508d-7250-bc9f-7bc216627c1b"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a21b96-509f-70ad-8c3a-94153530b901', 'arrangement-make:01a21b96-509f-70ac-9b9c-8b22b3549726', '["lee.wong@ambleford.example"]', 'A mail arrangement to make', 'A mail arrangement to make waits for you.

Open this message in Outlook with the register beside it, or go to
https://register.ambleford.example/register.html#/arrangements/01a21b96-509f-70ac-9b9c-8b22b3549726

Ambleford City Council
', '{"X-Contact-Register-Arrangement":"01a21b96-509f-70ac-9b9c-8b22b3549726"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a21b96-50f1-7328-b288-8ec2871ffb59', 'arrangement-remove:01a21b96-509f-70ac-9b9c-8b22b3549726', '["lee.wong@ambleford.example"]', 'A mail arrangement to remove', 'A mail arrangement to remove waits for you.

Open this message in Outlook with the register beside it, or go to
https://register.ambleford.example/register.html#/arrangements/01a21b96-509f-70ac-9b9c-8b22b3549726

Ambleford City Council
', '{"X-Contact-Register-Arrangement":"01a21b96-509f-70ac-9b9c-8b22b3549726"}', '2026-12-01T09:00:00.000Z', 'waiting', '2026-12-01T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, gathered_for, leaves_at, items)
  values ('01a21b96-50f9-72b0-bd83-ced4c890730f', 'escalation-filed:01a21b96-50f8-759b-b243-6316ff4a9e3a', '["frances.lane@ambleford.example","tom.birch@ambleford.example"]', '11 notices about escalations', '11 notices about escalations came within a few minutes.

An escalation waits for a decision:
https://register.ambleford.example/register.html#/escalations/01a21b96-50f8-759b-b243-6316ff4a9e3a

An escalation waits for a decision:
https://register.ambleford.example/register.html#/escalations/01a21f25-2527-70cc-8c64-84dd0bb48317

An escalation waits for a decision:
https://register.ambleford.example/register.html#/escalations/01a21f25-252b-71ea-ad91-b56c2007d1d1

An escalation waits for a decision:
https://register.ambleford.example/register.html#/escalations/01a21f25-2539-73da-8f60-3b1381993303

An escalation waits for a decision:
https://register.ambleford.example/register.html#/escalations/01a21f25-253f-74b8-8105-c643c93bdde1

An escalation waits for a decision:
https://register.ambleford.example/register.html#/escalations/01a21f25-2552-7177-ab12-37a206064c30

An escalation waits for a decision:
https://register.ambleford.example/register.html#/escalations/01a21f25-2559-7284-97b6-08b2b0aed527

An escalation waits for a decision:
https://register.ambleford.example/register.html#/escalations/01a21f25-2567-7133-a556-3ce65307969a

An escalation waits for a decision:
https://register.ambleford.example/register.html#/escalations/01a21f25-25a3-7033-91e8-e636e2539af9

An escalation waits for a decision:
https://register.ambleford.example/register.html#/escalations/01a21f25-2607-767b-b59a-b5aaf9ab231c

An escalation waits for a decision:
https://register.ambleford.example/register.html#/escalations/01a21f25-2621-70b0-8164-c46bdabfc197

Your work list has all of them: open this message in Outlook with the register beside it.

Ambleford City Council
', '{}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:05:00.000Z', 0, 'authorising-officers', '2026-11-03T09:05:00.000Z', '[{"key":"escalation-filed:01a21b96-50f8-759b-b243-6316ff4a9e3a","escalationId":"01a21b96-50f8-759b-b243-6316ff4a9e3a","what":"An escalation waits for a decision"},{"key":"escalation-filed:01a21f25-2527-70cc-8c64-84dd0bb48317","escalationId":"01a21f25-2527-70cc-8c64-84dd0bb48317","what":"An escalation waits for a decision"},{"key":"escalation-filed:01a21f25-252b-71ea-ad91-b56c2007d1d1","escalationId":"01a21f25-252b-71ea-ad91-b56c2007d1d1","what":"An escalation waits for a decision"},{"key":"escalation-filed:01a21f25-2539-73da-8f60-3b1381993303","escalationId":"01a21f25-2539-73da-8f60-3b1381993303","what":"An escalation waits for a decision"},{"key":"escalation-filed:01a21f25-253f-74b8-8105-c643c93bdde1","escalationId":"01a21f25-253f-74b8-8105-c643c93bdde1","what":"An escalation waits for a decision"},{"key":"escalation-filed:01a21f25-2552-7177-ab12-37a206064c30","escalationId":"01a21f25-2552-7177-ab12-37a206064c30","what":"An escalation waits for a decision"},{"key":"escalation-filed:01a21f25-2559-7284-97b6-08b2b0aed527","escalationId":"01a21f25-2559-7284-97b6-08b2b0aed527","what":"An escalation waits for a decision"},{"key":"escalation-filed:01a21f25-2567-7133-a556-3ce65307969a","escalationId":"01a21f25-2567-7133-a556-3ce65307969a","what":"An escalation waits for a decision"},{"key":"escalation-filed:01a21f25-25a3-7033-91e8-e636e2539af9","escalationId":"01a21f25-25a3-7033-91e8-e636e2539af9","what":"An escalation waits for a decision"},{"key":"escalation-filed:01a21f25-2607-767b-b59a-b5aaf9ab231c","escalationId":"01a21f25-2607-767b-b59a-b5aaf9ab231c","what":"An escalation waits for a decision"},{"key":"escalation-filed:01a21f25-2621-70b0-8164-c46bdabfc197","escalationId":"01a21f25-2621-70b0-8164-c46bdabfc197","what":"An escalation waits for a decision"}]');
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a21b96-5101-72c0-a4fa-b314ca5e60f7', 'escalation-approved:01a21b96-50f8-759b-b243-6316ff4a9e3a:1', '["amira.khan@ambleford.example"]', 'Your escalation has been decided', 'Your escalation has been decided.

Open this message in Outlook with the register beside it, or go to
https://register.ambleford.example/register.html#/escalations/01a21b96-50f8-759b-b243-6316ff4a9e3a

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a21b96-50f8-759b-b243-6316ff4a9e3a"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a21b96-510d-70ef-9faf-8b8e4dc51e65', 'arrangement-make:01a21b96-510d-70ee-b599-966fd7a315af', '["lee.wong@ambleford.example"]', 'A mail arrangement to make', 'A mail arrangement to make waits for you.

Open this message in Outlook with the register beside it, or go to
https://register.ambleford.example/register.html#/arrangements/01a21b96-510d-70ee-b599-966fd7a315af

Ambleford City Council
', '{"X-Contact-Register-Arrangement":"01a21b96-510d-70ee-b599-966fd7a315af"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a21f25-2533-766b-ae6b-91aad37a88b7', 'escalation-declined:01a21f25-252b-71ea-ad91-b56c2007d1d1:1', '["amira.khan@ambleford.example"]', 'Your escalation has been decided', 'Your escalation has been decided.

Open this message in Outlook with the register beside it, or go to
https://register.ambleford.example/register.html#/escalations/01a21f25-252b-71ea-ad91-b56c2007d1d1

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a21f25-252b-71ea-ad91-b56c2007d1d1"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a21f25-253e-70ff-a08c-8b067dff51aa', 'escalation-no-action:01a21f25-2539-73da-8f60-3b1381993303:1', '["amira.khan@ambleford.example"]', 'Your escalation has been decided', 'Your escalation has been decided.

Open this message in Outlook with the register beside it, or go to
https://register.ambleford.example/register.html#/escalations/01a21f25-2539-73da-8f60-3b1381993303

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a21f25-2539-73da-8f60-3b1381993303"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a21f25-254a-70c3-9ada-ad209f7cd5cc', 'escalation-more-wanted:01a21f25-253f-74b8-8105-c643c93bdde1:1', '["amira.khan@ambleford.example"]', 'An authorising officer asks for more details', 'An authorising officer asks for more details.

Open this message in Outlook with the register beside it, or go to
https://register.ambleford.example/register.html#/escalations/01a21f25-253f-74b8-8105-c643c93bdde1

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a21f25-253f-74b8-8105-c643c93bdde1"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a21f25-2557-751c-9215-d0fed891c085', 'escalation-referred:01a21f25-2552-7177-ab12-37a206064c30:1', '["amira.khan@ambleford.example"]', 'Your escalation has been decided', 'Your escalation has been decided.

Open this message in Outlook with the register beside it, or go to
https://register.ambleford.example/register.html#/escalations/01a21f25-2552-7177-ab12-37a206064c30

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a21f25-2552-7177-ab12-37a206064c30"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a21f25-2571-7568-b845-028458f00ba6', 'escalation-approved:01a21f25-2567-7133-a556-3ce65307969a:1', '["amira.khan@ambleford.example"]', 'Your escalation has been decided', 'Your escalation has been decided.

Open this message in Outlook with the register beside it, or go to
https://register.ambleford.example/register.html#/escalations/01a21f25-2567-7133-a556-3ce65307969a

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a21f25-2567-7133-a556-3ce65307969a"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a21f25-257e-761f-9d61-f9fa0d4e76a6', 'arrangement-make:01a21f25-257e-761e-9925-8138e91a3258', '["lee.wong@ambleford.example"]', 'A mail arrangement to make', 'A mail arrangement to make waits for you.

Open this message in Outlook with the register beside it, or go to
https://register.ambleford.example/register.html#/arrangements/01a21f25-257e-761e-9925-8138e91a3258

Ambleford City Council
', '{"X-Contact-Register-Arrangement":"01a21f25-257e-761e-9925-8138e91a3258"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a21f25-259a-7515-9ddd-6e228de90fe9', 'arrangement-remove:01a21f25-257e-761e-9925-8138e91a3258', '["lee.wong@ambleford.example"]', 'A mail arrangement to remove', 'A mail arrangement to remove waits for you.

Open this message in Outlook with the register beside it, or go to
https://register.ambleford.example/register.html#/arrangements/01a21f25-257e-761e-9925-8138e91a3258

Ambleford City Council
', '{"X-Contact-Register-Arrangement":"01a21f25-257e-761e-9925-8138e91a3258"}', '2026-11-21T09:00:00.000Z', 'waiting', '2026-11-21T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a21f25-259b-7477-b4b1-7a1a3f573a0c', 'arrangement-make:01a21f25-259b-7476-815e-7e539485b750', '["lee.wong@ambleford.example"]', 'A mail arrangement to make', 'A mail arrangement to make waits for you.

Open this message in Outlook with the register beside it, or go to
https://register.ambleford.example/register.html#/arrangements/01a21f25-259b-7476-815e-7e539485b750

Ambleford City Council
', '{"X-Contact-Register-Arrangement":"01a21f25-259b-7476-815e-7e539485b750"}', '2026-11-21T09:00:00.000Z', 'waiting', '2026-11-21T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a21f25-25ab-7011-883d-93baa8f0ff31', 'escalation-approved:01a21f25-25a3-7033-91e8-e636e2539af9:1', '["amira.khan@ambleford.example"]', 'Your escalation has been decided', 'Your escalation has been decided.

Open this message in Outlook with the register beside it, or go to
https://register.ambleford.example/register.html#/escalations/01a21f25-25a3-7033-91e8-e636e2539af9

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a21f25-25a3-7033-91e8-e636e2539af9"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a21f25-2612-75d1-9696-aded8f045a17', 'escalation-approved:01a21f25-2607-767b-b59a-b5aaf9ab231c:1', '["amira.khan@ambleford.example"]', 'Your escalation has been decided', 'Your escalation has been decided.

Open this message in Outlook with the register beside it, or go to
https://register.ambleford.example/register.html#/escalations/01a21f25-2607-767b-b59a-b5aaf9ab231c

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a21f25-2607-767b-b59a-b5aaf9ab231c"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a21f25-2616-77bf-bef3-873ed0e8896d', 'review:01a21b96-5100-7166-82a8-c5d2fdc2c375:2027-05-03:28-days', '["frances.lane@ambleford.example"]', 'A review is due on 3 May 2027', 'A review is due on 3 May 2027.

Open this message in Outlook with the register beside it, or go to
https://register.ambleford.example/register.html#/restrictions/01a21b96-5100-7166-82a8-c5d2fdc2c375

Ambleford City Council
', '{"X-Contact-Register-Restriction":"01a21b96-5100-7166-82a8-c5d2fdc2c375"}', '2027-04-20T09:00:00.000Z', 'waiting', '2027-04-20T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a21f25-261a-7354-b033-48dc124b7c9f', 'review-customer:01a21b96-5100-7166-82a8-c5d2fdc2c375:2027-05-03', '["petra.holm@example.org"]', 'We will soon review how you can contact Ambleford City Council', 'Dear Petra Holm,

You have special arrangements for contacting us. We look at them again at least every six months, and we will do so soon.

We will review the arrangements by 3 May 2027.

If you think that this is wrong, or if something has changed, please tell Sam Reyes. You can also ask somebody to do this for you. We will consider what you say, and answer it.

Yours sincerely,

The register

Ambleford City Council
', '{}', '2027-04-20T09:00:00.000Z', 'waiting', '2027-04-20T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a21f25-261b-76fd-b3b0-6bf43a48e882', 'review:01a21f25-2592-72ef-ba26-6d2c2b9918df:2027-05-03:28-days', '["frances.lane@ambleford.example"]', 'A review is due on 3 May 2027', 'A review is due on 3 May 2027.

Open this message in Outlook with the register beside it, or go to
https://register.ambleford.example/register.html#/restrictions/01a21f25-2592-72ef-ba26-6d2c2b9918df

Ambleford City Council
', '{"X-Contact-Register-Restriction":"01a21f25-2592-72ef-ba26-6d2c2b9918df"}', '2027-04-20T09:00:00.000Z', 'waiting', '2027-04-20T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a21f25-261c-76b4-91e4-974e047c6f98', 'review:01a21f25-25ab-700f-b9db-37f7cabb7bb5:2027-05-03:28-days', '["frances.lane@ambleford.example"]', 'A review is due on 3 May 2027', 'A review is due on 3 May 2027.

Open this message in Outlook with the register beside it, or go to
https://register.ambleford.example/register.html#/restrictions/01a21f25-25ab-700f-b9db-37f7cabb7bb5

Ambleford City Council
', '{"X-Contact-Register-Restriction":"01a21f25-25ab-700f-b9db-37f7cabb7bb5"}', '2027-04-20T09:00:00.000Z', 'waiting', '2027-04-20T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a21f25-2641-70c9-a503-3b871ff0f361', 'escalation-approved:01a21f25-2621-70b0-8164-c46bdabfc197:1', '["amira.khan@ambleford.example"]', 'Your escalation has been decided', 'Your escalation has been decided.

Open this message in Outlook with the register beside it, or go to
https://register.ambleford.example/register.html#/escalations/01a21f25-2621-70b0-8164-c46bdabfc197

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a21f25-2621-70b0-8164-c46bdabfc197"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a21f25-2650-725a-a760-679baeb3b332', 'arrangement-make:01a21f25-264f-72f2-9822-6d36d9106334', '["lee.wong@ambleford.example"]', 'A mail arrangement to make', 'A mail arrangement to make waits for you.

Open this message in Outlook with the register beside it, or go to
https://register.ambleford.example/register.html#/arrangements/01a21f25-264f-72f2-9822-6d36d9106334

Ambleford City Council
', '{"X-Contact-Register-Arrangement":"01a21f25-264f-72f2-9822-6d36d9106334"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a21f25-2658-7087-8b61-3f998917b38b', 'arrangement-remove:01a21f25-264f-72f2-9822-6d36d9106334', '["lee.wong@ambleford.example"]', 'A mail arrangement to remove', 'A mail arrangement to remove waits for you.

Open this message in Outlook with the register beside it, or go to
https://register.ambleford.example/register.html#/arrangements/01a21f25-264f-72f2-9822-6d36d9106334

Ambleford City Council
', '{"X-Contact-Register-Arrangement":"01a21f25-264f-72f2-9822-6d36d9106334"}', '2026-11-24T09:00:00.000Z', 'waiting', '2026-11-24T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, last_error)
  values ('01a21f25-266e-7004-a031-6c429701b695', 'proposal-decided:01a21f25-2662-776d-bcd5-806f7704b79e', '["amira.khan@ambleford.example"]', 'What you reported now counts in the register', 'What you reported now counts in the register.

Ambleford City Council
', '{}', '2026-11-03T09:00:00.000Z', 'dead', '2026-11-03T09:00:00.000Z', 9, '550');
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, claimed_by, sent_at)
  values ('01a21f25-2675-757b-abcf-e6a044afdc6e', 'proposal-decided:01a21f25-2669-737f-a9cd-f493ccb877e9', '["amira.khan@ambleford.example"]', 'What you reported was not taken over', 'What you reported was not taken over. The register keeper can tell you why.

Ambleford City Council
', '{}', '2026-11-03T09:00:00.000Z', 'sent', '2026-11-03T09:00:00.000Z', 1, 'a server', '2026-11-24T09:00:00.000Z');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name)
  values ('01a21b96-50a3-723c-a119-b365d9458a9d', '01a21b96-5096-7281-8826-dec4c3a36040', 1, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, contact, by_oid, by_tid, by_name)
  values ('01a21f25-25c1-70c7-b238-58e7634a0f3e', '01a21f25-25ab-700f-b9db-37f7cabb7bb5', 1, 0, '2026-11-03T09:00:00.000Z', 'telephone', '{"channel":"telephone","at":"2026-11-03T09:00:00.000Z","note":null}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, contact, by_oid, by_tid, by_name)
  values ('01a21f25-25c5-765f-be81-7b4215feee93', '01a21f25-25ab-700f-b9db-37f7cabb7bb5', 1, 1, '2026-11-03T09:00:00.000Z', 'in-person', '{"channel":"in-person","at":"2026-11-03T09:00:00.000Z","note":null}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, contact, by_oid, by_tid, by_name)
  values ('01a21f25-25c9-74f4-8897-e99ebc494441', '01a21f25-25ab-700f-b9db-37f7cabb7bb5', 0, 1, '2026-11-03T09:00:00.000Z', 'post', '{"channel":"post","at":"2026-11-03T09:00:00.000Z","note":null}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, contact, by_oid, by_tid, by_name)
  values ('01a21f25-25d3-7001-acad-c2c6dd09a401', '01a21f25-25ab-700f-b9db-37f7cabb7bb5', 1, 1, '2026-11-03T09:00:00.000Z', 'social-media', '{"channel":"social-media","at":"2026-11-03T09:00:00.000Z","note":null}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, undone_at, by_oid, by_tid, by_name)
  values ('01a21f25-25d5-724b-9e15-43d9fab7df2b', '01a21f25-25ab-700f-b9db-37f7cabb7bb5', 1, 1, '2026-11-03T09:00:00.000Z', 'email', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a21b96-5089-7209-b865-959e05de185d', '01a21b96-5079-7057-83e0-56a48c78f7e8', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, decided_at, decided_by_oid, decided_by_tid, decided_by_name)
  values ('01a21f25-2662-776d-bcd5-806f7704b79e', '01a21f25-252a-7607-877b-69a1381bf4c1', 'number', '07700 900999', '+447700900999', 'She wrote from it.', '2026-11-03T09:00:00.000Z', 'accepted', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, decided_at, reason, decided_by_oid, decided_by_tid, decided_by_name)
  values ('01a21f25-2669-737f-a9cd-f493ccb877e9', '01a21f25-252a-7607-877b-69a1381bf4c1', 'name', 'C. Drew', 'c drew', 'She wrote from it.', '2026-11-03T09:00:00.000Z', 'refused', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '2026-11-03T09:00:00.000Z', 'Somebody else.', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, withdrawn_at, by_oid, by_tid, by_name)
  values ('01a21f25-266b-73fb-8c67-68102f0d520b', '01a21f25-252a-7607-877b-69a1381bf4c1', 'email', '', '', '', '2026-11-03T09:00:00.000Z', 'withdrawn', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-5079-7057-83e0-56a48c78f7e8', 'customers', 'DqLge0CgkzekJYXkHJvKeA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-507f-747d-acbc-74cb327106cd', 'contact_points', 'Vt86SLiFergnMrKaShJEdA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-507f-747e-a2f1-9eea8bd47d05', 'contact_points', 'EVV1o0jW39qrrT59ylXV2A');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-507f-747f-aec5-df9988296da6', 'contact_points', 'JBJ4M0I5byfEz-Bl9K95nw');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-5084-72ca-a700-82a9d2cf2562', 'warnings', '6NEwF-MVE8vjMa-cR8W3oQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-5089-7209-b865-959e05de185d', 'proposals', 'ySNjVSqCvNX4yxHez383_w');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-508d-7250-bc9f-7bc216627c1b', 'escalations', 'vVcFzGerUhnILJ9nrdOPKA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-508e-76fa-97d7-3193ee80965c', 'evidence', 'EygBVIN6d0JV16Me9tOAww');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-508e-76fa-97d7-3193ee80965c', 'original_words', '0vLkbS9GEfoXPZdX2PvkPA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-5090-73fa-9a7e-86ef33597a35', 'evidence', 'WJOkyX-Fu3vVEL9zERq8_A');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-5090-73fa-9a7e-86ef33597a35', 'original_words', 'xzUBWw4jPBfSyLfnmlCNlA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-5095-720e-954c-0cd871ed57bb', 'decisions', '-lW3Yc4E9J_uSVyFIxRznQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-5096-7281-8826-dec4c3a36040', 'imported_records', 'uWti7D7IMacEBtKtSuqBvQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-5096-7281-8826-dec4c3a36040', 'restrictions', '-9gydM2l0T6lXUzOKEhPhQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-5097-74a8-ae64-803554189dc6', 'letters', 'KHb40Ok8QxaEzOGRzSct4Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-509f-70ac-9b9c-8b22b3549726', 'arrangements', 'qJ2xLezedTFCBpuY28asFg');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-50a3-723c-a119-b365d9458a9d', 'passed_on', 'eTNLsBNSJCBztJ4MN5GrxA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-50c7-7799-8531-e3e694af1848', 'representations', 'ibS1kKJnRjyPONVF25I13w');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-50c8-7529-ae23-5fc52269b187', 'evidence', 'ZeBJ04uthvqz0t7tL_eTVg');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-50c8-7529-ae23-5fc52269b187', 'original_words', 'DDFFPGllzZNyJRfTWR9xnw');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-50d0-72b0-8f99-fae92484d084', 'letters', 'tbEpjLvkDyeoKo4-Fj5wBA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-50d8-707e-94b2-41cd204fefcf', 'imported_records', 'cF83x7nFs-CQE_H15zRKsA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-50d8-707e-94b2-41cd204fefcf', 'reviews', 'CnAkvr5WlhyMMw4lBNmMvw');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-50d9-7719-b3f4-0f5ba0e4088a', 'letters', 'VgvcjaRAWx5L38V13o4hQA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-50f1-7329-bef7-06194610d661', 'letters', 'dqtmiEQN8va8KOuWTs-DpQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-50f8-759b-b243-6316ff4a9e3a', 'escalations', 'BH-twKqWPaxOk_NBmA1NKA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-50f9-72af-af57-b04ef718a5b3', 'evidence', 'LWYvM-eIa6EUty8VbN3wdw');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-5100-7165-9301-983bf43415d1', 'decisions', 'yX7UkqiIezo1Xvln7KdQzg');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-5100-7166-82a8-c5d2fdc2c375', 'restrictions', 'hRSQX_Rvx1BqyouMQgVOpA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-5101-72bf-80a2-5ef82e30e9ea', 'letters', 'xGK96i-dAI-VGZqT42POdQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-510d-70ee-b599-966fd7a315af', 'arrangements', '0dU5Az25TskkDu7wY21KYg');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-5116-77b2-8ba6-709f94f906d9', 'circumstances', '3W5mz_Curc6E4uCdubl_fQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-511f-71fd-8ce9-b039bfffdfa3', 'customers', '9SZ5R8OLURxp4MVOVVnWsQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-5120-701b-ad3a-bb055d13764d', 'contact_points', '7lj33VSwiMDCbcO5Ap9qcA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-5121-744c-88f3-d3022d720420', 'warnings', 'SoHlYdFGrF27wZBpcS0Yxw');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-5130-7199-bb54-6fe747f408ac', 'merges', 'DsLiSdTUXIyWBwVMD2UVEA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-513d-741e-95d0-d05c1f5fea67', 'corrections', 'JvaKOFEva6D6HIV-9O_IVg');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-5143-70a3-ae1b-fcd1a3bd6632', 'waiting_evidence', 'PIRpgByePrOhMrPYwns1ZQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-5150-737e-ba00-865635afe869', 'calendar_feeds', 'vjBNNeQbCp62k57ICM1_XA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-5151-725d-b48c-8db1e0a82ba5', 'settings_versions', 'XnzZmgdz3T4geZSqX6iuIw');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-5152-736d-82cd-706bba822553', 'contact_moves', 'rq6AlIpBW3448hiX9wj1DQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-5152-736e-babe-702e6f41a5b8', 'retention_runs', 'O0jWznorm47e4OOjxXYgwA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-5152-736f-86cc-811eaac20c1d', 'tenant_checks', '-bP33-QZtEQAfFf_KGNZHw');
insert into record_salts (record_id, table_name, salt)
  values ('01a21b96-5157-7180-a62c-aaf7feb32e96', 'ledger_seals', 'zQQe7JQzrvztwQSTV9ryaQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-24f4-774e-9bc1-e6e66ae41166', 'customers', 'PwrfUZ6sjx0J7aoFMbGVXQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-24f6-7486-bb12-dedb223bfd17', 'contact_points', 'XJqhYrm9UyzpUpaWphaRfg');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-24f6-7487-a150-be8be56c9ca7', 'contact_points', 'i2z_kkQxLu50dCPYhTJ41w');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-24fe-7423-9772-78df1880ed65', 'warnings', 'O78wk4gh9OXu4kZaiH3IXQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2509-720b-a934-7f254d067455', 'waiting_evidence', 'aV_cLa6-Xi9KlO3vIUNODA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-250d-73ce-9112-fef4de2818b9', 'warnings', 'Hij6jdTJAChVAn2Exczn5Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2510-760c-a9bf-888fb47bbf58', 'waiting_evidence', 'CtLc2GpNSe_cnE-r5rfOwg');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2513-74d1-a03b-0abc59a28bf7', 'warnings', '0mby0CiuaSz0WWqZxDwkdQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2516-74f4-bcec-787e1bcc972c', 'waiting_evidence', 'Zh2X_IveBnDRvB2P8hU7wA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2519-71cf-a2db-5d28e22d1dce', 'imported_records', 'uo_H47t0QvDe3GfinVc0zg');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2519-71cf-a2db-5d28e22d1dce', 'warnings', 'OpRbX2-I0d5q2wlGG63YuQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-251b-77ea-af0a-0f3b51b1f8d1', 'waiting_evidence', 'XxhQcKDoI2let3HJfGra4g');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2523-71e7-ba82-1cbf0740de75', 'customers', 'd2J7WuN7FVAKeyoXX5eVQw');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2524-779e-93b7-1b40a1706a79', 'contact_points', 'whbhfeCJuCrzpb9-xki2IQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2527-70cc-8c64-84dd0bb48317', 'escalations', '36zW4p0ynVDH21rqfqu65w');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2527-70cd-b12b-8a975e2fbcdc', 'evidence', 'ckVfpbDoar1fqrXvqM_iBA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2527-70cd-b12b-8a975e2fbcdc', 'original_words', 'Cn_VaRcab0c2Z4AHvqwe6g');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-252a-7607-877b-69a1381bf4c1', 'customers', 'SzQBS6F2qle-JvcCcJM2MQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-252a-7608-ad09-d4cfdf769512', 'contact_points', 'LyrP-yGF7t8lIfOhCJKLLA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-252b-71ea-ad91-b56c2007d1d1', 'escalations', 'jdZ9FZC9Auxf42YAA4sarQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-252b-71eb-9dbe-324711872a9d', 'evidence', 'oUtD1oY0V15mT_Nwr7cXqA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-252b-71eb-9dbe-324711872a9d', 'original_words', 'fznznwpEE3Faocr7hRKR0w');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2532-74ff-8a3f-463ab22d16df', 'decisions', '4bygbFxHQbJ281QQRJLIWw');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2539-73d8-8bd4-20c5612ac3c2', 'customers', 'WSmnVdOpbp8vAuNHd6NS3A');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2539-73d9-9278-990ef40971fc', 'contact_points', 'cUu1Kd2dxRioW4uHYQhCPg');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2539-73da-8f60-3b1381993303', 'escalations', '798Z8_KQ0WQSdF92Iv0lQw');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-253a-72de-afaa-9d32dbb1f7f0', 'evidence', 'ekxxZAp1xVZ8O20p3reghg');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-253a-72de-afaa-9d32dbb1f7f0', 'original_words', 'NXPUOXrX3AjqoobFbYUjvg');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-253d-732c-8d45-4995cd40b661', 'decisions', 'ToysWEjAmWhXFd5gnpBlCA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-253f-74b6-8c04-f639dcf0d7be', 'customers', 'Xmb-Ym-fSh09oNt9TPit2g');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-253f-74b7-8ec2-18cba7f41355', 'contact_points', 'zCgMClqVMNq-lxBOhzQ6UA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-253f-74b8-8105-c643c93bdde1', 'escalations', '9LNBj7UkL5rvbajK2z3y2Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2540-74aa-ba6c-2c69524901fa', 'evidence', 'VdOoLeGGeajIhcQ0AdQ7Ng');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-254a-70c2-b282-a76e9ea6eb9d', 'decisions', 'FFAkhLEeU7oepRspqdNiEQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2551-7550-8fb9-ec7a1bf0a7a3', 'customers', 'Q-fQqXze88xlzpRZCQcvoQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2551-7551-847f-4eba7f3149af', 'contact_points', 'jUrZ3No6fvLhf1anUYPQeg');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2552-7177-ab12-37a206064c30', 'escalations', 'UlvzwiinYCn02JzYyby8rg');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2552-7178-bcc4-3c8e694152bf', 'evidence', '_JsvBd1K0YEMZHo40RbyIQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2557-751b-b84f-cc53ae1533c0', 'decisions', '9xe0mvRyglBEqIK4ZaYuYQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2559-7284-97b6-08b2b0aed527', 'escalations', 'stFwWIUelF8rn0OgybUjIA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2565-72a9-b0a9-cb78f60712d9', 'customers', 'sdrsqng4lqZJA48uDr-U0A');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2565-72aa-92a7-99e0dcc1a16f', 'contact_points', 'pqr91o7vzIdbnltHJmakDw');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2567-7133-a556-3ce65307969a', 'escalations', 'JH_okbwPP_TIeIEeY80AEg');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2567-7134-a23e-47e8a8f6afc5', 'evidence', 'R1o_YhKn7K36FsXEpepTIA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-256e-75dd-a166-d1bd26e8f503', 'decisions', '0ZJRBollrnJ5DpNU4PSn4w');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-256f-7042-b5f1-906077f31cbb', 'restrictions', 'VY0Ww-JyjbKkpxK4W8qJSw');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2570-71e3-89b7-b9d52e499077', 'letters', '4Hreef__qqFOZ-hn498h5A');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-257e-761e-9925-8138e91a3258', 'arrangements', 'OYHMCyTNY5AsUpWzh4UEQQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2592-72ef-ba26-6d2c2b9918df', 'restrictions', 'BYgMFt4kwTa3sn1_aRCY-A');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2592-72f0-a8b5-21ce5a7d2936', 'letters', '355sp7kckeUOZkqw1xFUVA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-259b-7476-815e-7e539485b750', 'arrangements', '-K2l8blcz_vSGacJwRzqHw');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-25a2-7419-b2ba-b39f6efd3cac', 'customers', 'kdS6nSetzUTEyaooP1rMRw');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-25a2-741a-8ada-1723b43e0577', 'contact_points', 'p6o0dxrPRpCfENTJEq98qQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-25a3-7033-91e8-e636e2539af9', 'escalations', '6MUR55dg70yC2eFVVDFQ7A');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-25a3-7034-8316-5daf7dce5a0c', 'evidence', 'vvXSjlUQbYGnYdU61F8LIA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-25ab-700e-bbb8-237a2a87e67b', 'decisions', 'W-w4m7Hy1gCtmCZYOV_fbw');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-25ab-700f-b9db-37f7cabb7bb5', 'restrictions', 'eMiO6A1PttNiKY2MrQoLsQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-25ab-7010-bdfa-35f46acd1412', 'letters', '_k8AHP5z6oO2gDUoQJMozw');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-25c1-70c7-b238-58e7634a0f3e', 'passed_on', '2oYooqGpFMByuquE-wEtWQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-25c5-765f-be81-7b4215feee93', 'passed_on', 'tGAepBa7ZqYvnCxEhmh5fQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-25c9-74f4-8897-e99ebc494441', 'passed_on', 'rbWomnDdWOwdf8lHXNVLdg');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-25d3-7001-acad-c2c6dd09a401', 'passed_on', 'S57ywF-evwI6oe4yG95L7A');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-25d5-724b-9e15-43d9fab7df2b', 'passed_on', 'ncK0FocqMGmMRqKtwlASFg');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-25e5-72a2-96a6-572894be1b15', 'circumstances', '4edMpGRIKKcscoXNfF8-FA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-25e5-72a2-96a6-572894be1b15', 'imported_records', '_qP3jNnipSJUDcd4cDRNFA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-25f2-7277-b2e4-bb4571966d1f', 'imported_records', 'gc15Y6K82NOY8T3NcI6ihA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-25f2-7277-b2e4-bb4571966d1f', 'representations', '3OURbiLPKYERpwuXwbeGag');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2601-7285-976b-d202f11edcc9', 'letters', 'N7RmCjoSdGhBr3z0tuCHMQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2607-7679-a356-031e34d11f59', 'customers', 'Eb2rKSHSQwsB8zFFBmoliQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2607-767a-b466-7f751180c715', 'contact_points', 'hdCdYX9K3tFDKv2PsU-yNw');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2607-767b-b59a-b5aaf9ab231c', 'escalations', '7M0d_Tu_n-kUOijz-zEPPw');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2607-767c-898c-cccba121126c', 'evidence', '1_Hc-kU1a7uPTJuBK40z8w');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2611-776d-96ce-6a8e33d062c5', 'decisions', 'kvywWxyR5WdPka3H8_XowA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2611-776e-a721-5176ca25fe73', 'restrictions', '0PxKB-w3EBxraIDVem4PXQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2611-776f-b7a0-e104592fca7d', 'letters', 'wUwh9vYJYZkj5PQUDS6lVg');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2616-77c0-bd96-f6e9583b0e38', 'letters', '9e_MJE6Tb2le_9_6Pe9G0A');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-261b-76fe-8421-2f21640ba95a', 'letters', '7nS7xsZTX6Kk1GCGaFKpJQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-261c-76b5-a289-90d6ee52a46c', 'letters', 'xOlB2oNNOv2DbdEAWzkRRA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2621-70ae-8686-0053238cb67c', 'customers', 'S2ouRJDsc2lUf2Trad34bg');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2621-70af-a10f-28233d2b4f24', 'contact_points', 'zhFEpOSL65996vK_Ho5NIA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2621-70b0-8164-c46bdabfc197', 'escalations', 'P2P6918QvfobMqw0Je6OSA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2621-70b0-8164-c46bdabfc197', 'imported_records', 'nCf2mR0usYqm-lKdM4wFNw');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2621-70b1-a667-3c8c77561f1b', 'evidence', 'siAvIPOpTxd4PijNOoJgOg');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-262e-72c2-a0e3-176268165c0f', 'decisions', 'SAvdHid0EuOBK99231TEdg');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-262e-72c3-a240-f00a3bc5425b', 'restrictions', 'In0sY3oJHNMC6j1gYS-log');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-262e-72c4-9885-0fc9aa27f8ea', 'letters', 'OYIqXCkc0j0H7aqCTJ6RyA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-264f-72f2-9822-6d36d9106334', 'arrangements', 'Z0rEDoqOchMyJztf-lr3DQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-265a-778d-a2d7-7163245bc833', 'imported_records', 'mllCls1W6qfLYGs9ffcPXQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-265a-778d-a2d7-7163245bc833', 'letters', 'bk9dEHNBiKEC5Yv92d9g4g');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2662-776d-bcd5-806f7704b79e', 'proposals', 'sNMJrzjs_Fwx9vlD8yO4nw');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2669-737f-a9cd-f493ccb877e9', 'proposals', 'pqsbD8WwqXKtVlE5VOP9eQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-266b-73fb-8c67-68102f0d520b', 'proposals', 'M81l65ig-RfovU6b5tVUoQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-266d-7693-8aba-c3e048d4b07b', 'contact_points', '4Z9gwKNBuQvs1rdYAtM51A');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2679-75a0-8202-eabfa3366c83', 'contact_points', 'vYU6PPNVeGooMxITAorAjA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-2681-76dd-8f35-af73f5c9c732', 'contact_points', 'gir0FYwx3E9g5OSU7dnBvg');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-268b-7736-976b-b8029c468273', 'merges', 'Aid3zOekZ3AMT1FlOJZ-KA');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-26b2-74ae-aa08-119f6975e38b', 'calendar_feeds', 'AYyUsiDl4J9HV8wRWzANmw');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-26b2-74af-94e3-0560d2ab09ac', 'retention_runs', 'ShWFNYTuq12K7wfpvB6w7g');
insert into record_salts (record_id, table_name, salt)
  values ('01a21f25-26b6-7770-96a8-127e998f8d32', 'ledger_seals', 'mfs-rWtIczm8-__tyL3XWw');
insert into record_salts (record_id, table_name, salt)
  values ('2026-q3', 'reports', 'PNiyJNLkV8LIazzbfLRfVw');
insert into record_salts (record_id, table_name, salt)
  values ('2026-q4/warnings', 'report_tallies', 'V1s_k-kGDUqQfnWJUUwf2g');
insert into report_tallies (period, line, count)
  values ('2026-q4', 'warnings', 1);
insert into reports (period, made_at, content, by_oid, by_tid, by_name)
  values ('2026-q3', '2026-12-01T09:00:00.000Z', '{}', 'o', 't', 'Ruth Abbey');
insert into representations (id, restriction_id, received_on, recorded_at, account, answered_at, outcome, reasons, answered_by_oid, answered_by_tid, answered_by_name, by_oid, by_tid, by_name)
  values ('01a21b96-50c7-7799-8531-e3e694af1848', '01a21b96-5096-7281-8826-dec4c3a36040', '2026-11-03', '2026-11-03T09:00:00.000Z', 'planted-word-7f3a', '2026-11-20T09:00:00.000Z', 'maintained', 'The messages go on.', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Tom Birch', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into representations (id, restriction_id, received_on, recorded_at, account, acknowledged_on, same_officer_reason, answered_at, outcome, reasons, answered_by_oid, answered_by_tid, answered_by_name, by_oid, by_tid, by_name)
  values ('01a21f25-25f2-7277-b2e4-bb4571966d1f', '01a21f25-25ab-700f-b9db-37f7cabb7bb5', '2026-11-03', '2026-11-05T09:00:00.000Z', 'It is unfair.', '2026-11-06', 'Tom is away.', '2026-11-07T09:00:00.000Z', 'maintained', 'The messages go on.', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name)
  values ('01a21b96-5096-7281-8826-dec4c3a36040', '01a21b96-5079-7057-83e0-56a48c78f7e8', '01a21b96-508d-7250-bc9f-7bc216627c1b', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":"by e-mail or letter"}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'forward', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","councillors":{"affected":false,"arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name)
  values ('01a21b96-5100-7166-82a8-c5d2fdc2c375', '01a21b96-5079-7057-83e0-56a48c78f7e8', '01a21b96-50f8-759b-b243-6316ff4a9e3a', 'in-force', '2026-11-03T09:00:00.000Z', '2026-11-03', '2027-05-03', '2027-05-03', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":"by e-mail or letter"}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'forward', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","councillors":{"affected":false,"arrangement":"","heard":[]}}', 2, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, until_on, lifted_on, review_on, review_due, measures, contact, mail_kind, mail_exceptions, services, reasons, considered, version, by_oid, by_tid, by_name)
  values ('01a21f25-256f-7042-b5f1-906077f31cbb', '01a21f25-2565-72a9-b0a9-cb78f60712d9', '01a21f25-2567-7133-a556-3ce65307969a', 'replaced', '2026-11-03T09:00:00.000Z', '2026-11-03', '2027-10-01', '2026-11-21', '2027-05-03', '2027-05-03', '[{"kind":"channel-closed","channel":"email","instead":"by letter"}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', 'block', '[]', '["Housing"]', 'Threats.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","councillors":{"affected":false,"arrangement":"","heard":[]}}', 3, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into restrictions (id, customer_id, escalation_id, replaces_id, state, made_at, in_force_on, review_on, review_due, measures, contact, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name)
  values ('01a21f25-2592-72ef-ba26-6d2c2b9918df', '01a21f25-2565-72a9-b0a9-cb78f60712d9', '01a21f25-2567-7133-a556-3ce65307969a', '01a21f25-256f-7042-b5f1-906077f31cbb', 'in-force', '2026-11-20T09:00:00.000Z', '2026-11-21', '2027-05-03', '2027-05-03', '[{"kind":"channel-closed","channel":"email","instead":"by letter"}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', 'forward', '[]', 'Less will do.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","councillors":{"affected":false,"arrangement":"","heard":[]}}', 2, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, review_on, review_due, measures, contact, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name)
  values ('01a21f25-25ab-700f-b9db-37f7cabb7bb5', '01a21f25-25a2-7419-b2ba-b39f6efd3cac', '01a21f25-25a3-7033-91e8-e636e2539af9', 'in-force', '2026-11-03T09:00:00.000Z', '2026-11-03', '2027-05-03', '2027-05-03', '[{"kind":"channel-closed","channel":"email","instead":"by letter"}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', 'none', '[]', 'Threats.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","councillors":{"affected":false,"arrangement":"","heard":[]}}', 2, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into restrictions (id, customer_id, escalation_id, state, made_at, review_on, measures, contact, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name)
  values ('01a21f25-2611-776e-a721-5176ca25fe73', '01a21f25-2607-7679-a356-031e34d11f59', '01a21f25-2607-767b-b59a-b5aaf9ab231c', 'agreed', '2026-11-03T09:00:00.000Z', '2027-05-03', '[{"kind":"channel-closed","channel":"email","instead":"by letter"}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', 'forward', '[]', 'Threats.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","councillors":{"affected":false,"arrangement":"","heard":[]}}', 1, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name)
  values ('01a21f25-262e-72c3-a240-f00a3bc5425b', '01a21f25-2621-70ae-8686-0053238cb67c', '01a21f25-2621-70b0-8164-c46bdabfc197', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-11-24', '2027-05-03', '2027-05-03', '[{"kind":"channel-closed","channel":"email","instead":"by letter"}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', 'forward', '[]', 'Threats.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","councillors":{"affected":false,"arrangement":"","heard":[]}}', 3, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into retention_runs (id, started_at, counts, by_oid, by_tid, by_name)
  values ('01a21b96-5152-736e-babe-702e6f41a5b8', '2026-12-01T09:00:00.000Z', '{}', 'o', 't', 'Ruth Abbey');
insert into retention_runs (id, started_at, counts, ended_at, by_oid, by_tid, by_name)
  values ('01a21f25-26b2-74af-94e3-0560d2ab09ac', '2026-11-24T09:00:00.000Z', '{}', '2026-11-24T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into reviews (id, restriction_id, due_on, reviewed_at, outcome, reasons, by_oid, by_tid, by_name)
  values ('01a21b96-50d8-707e-94b2-41cd204fefcf', '01a21b96-5096-7281-8826-dec4c3a36040', '2027-05-03', '2026-11-21T09:00:00.000Z', 'continued', 'It still helps.', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21b96-5079-7057-83e0-56a48c78f7e8', '07700900456', '01a21b96-507f-747e-a2f1-9eea8bd47d05');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-252a-7607-877b-69a1381bf4c1', '07700900999', '01a21f25-266d-7693-8aba-c3e048d4b07b');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21b96-5079-7057-83e0-56a48c78f7e8', '447700900456', '01a21b96-507f-747e-a2f1-9eea8bd47d05');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-252a-7607-877b-69a1381bf4c1', '447700900999', '01a21f25-266d-7693-8aba-c3e048d4b07b');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-252a-7607-877b-69a1381bf4c1', '@example.com', '01a21f25-2681-76dd-8f35-af73f5c9c732');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21b96-5079-7057-83e0-56a48c78f7e8', '@example.net', '01a21b96-5120-701b-ad3a-bb055d13764d');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-24f4-774e-9bc1-e6e66ae41166', '@example.net', '01a21f25-24f6-7486-bb12-dedb223bfd17');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21b96-5079-7057-83e0-56a48c78f7e8', '@example.org', '01a21b96-507f-747d-acbc-74cb327106cd');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-2523-71e7-ba82-1cbf0740de75', '@example.org', '01a21f25-2524-779e-93b7-1b40a1706a79');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-252a-7607-877b-69a1381bf4c1', '@example.org', '01a21f25-252a-7608-ad09-d4cfdf769512');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-2539-73d8-8bd4-20c5612ac3c2', '@example.org', '01a21f25-2539-73d9-9278-990ef40971fc');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-253f-74b6-8c04-f639dcf0d7be', '@example.org', '01a21f25-253f-74b7-8ec2-18cba7f41355');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-2551-7550-8fb9-ec7a1bf0a7a3', '@example.org', '01a21f25-2551-7551-847f-4eba7f3149af');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-2565-72a9-b0a9-cb78f60712d9', '@example.org', '01a21f25-2565-72aa-92a7-99e0dcc1a16f');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-25a2-7419-b2ba-b39f6efd3cac', '@example.org', '01a21f25-25a2-741a-8ada-1723b43e0577');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-2607-7679-a356-031e34d11f59', '@example.org', '01a21f25-2607-767a-b466-7f751180c715');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-2621-70ae-8686-0053238cb67c', '@example.org', '01a21f25-2621-70af-a10f-28233d2b4f24');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-2523-71e7-ba82-1cbf0740de75', 'ab', '01a21f25-2524-779e-93b7-1b40a1706a79');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-2523-71e7-ba82-1cbf0740de75', 'ab@example.org', '01a21f25-2524-779e-93b7-1b40a1706a79');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-252a-7607-877b-69a1381bf4c1', 'bc', '01a21f25-252a-7608-ad09-d4cfdf769512');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-252a-7607-877b-69a1381bf4c1', 'bc', '01a21f25-2681-76dd-8f35-af73f5c9c732');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-252a-7607-877b-69a1381bf4c1', 'bc@example.com', '01a21f25-2681-76dd-8f35-af73f5c9c732');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-252a-7607-877b-69a1381bf4c1', 'bc@example.org', '01a21f25-252a-7608-ad09-d4cfdf769512');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-2539-73d8-8bd4-20c5612ac3c2', 'cd', '01a21f25-2539-73d9-9278-990ef40971fc');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-2539-73d8-8bd4-20c5612ac3c2', 'cd@example.org', '01a21f25-2539-73d9-9278-990ef40971fc');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-24f4-774e-9bc1-e6e66ae41166', 'colin', '01a21f25-24f6-7486-bb12-dedb223bfd17');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-24f4-774e-9bc1-e6e66ae41166', 'colin', '01a21f25-24f6-7487-a150-be8be56c9ca7');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-24f4-774e-9bc1-e6e66ae41166', 'colin.drew@example.net', '01a21f25-24f6-7486-bb12-dedb223bfd17');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-253f-74b6-8c04-f639dcf0d7be', 'de', '01a21f25-253f-74b7-8ec2-18cba7f41355');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-253f-74b6-8c04-f639dcf0d7be', 'de@example.org', '01a21f25-253f-74b7-8ec2-18cba7f41355');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-24f4-774e-9bc1-e6e66ae41166', 'drew', '01a21f25-24f6-7486-bb12-dedb223bfd17');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-24f4-774e-9bc1-e6e66ae41166', 'drew', '01a21f25-24f6-7487-a150-be8be56c9ca7');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-2551-7550-8fb9-ec7a1bf0a7a3', 'ef', '01a21f25-2551-7551-847f-4eba7f3149af');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-2551-7550-8fb9-ec7a1bf0a7a3', 'ef@example.org', '01a21f25-2551-7551-847f-4eba7f3149af');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-252a-7607-877b-69a1381bf4c1', 'example.com', '01a21f25-2681-76dd-8f35-af73f5c9c732');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21b96-5079-7057-83e0-56a48c78f7e8', 'example.net', '01a21b96-5120-701b-ad3a-bb055d13764d');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-24f4-774e-9bc1-e6e66ae41166', 'example.net', '01a21f25-24f6-7486-bb12-dedb223bfd17');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21b96-5079-7057-83e0-56a48c78f7e8', 'example.org', '01a21b96-507f-747d-acbc-74cb327106cd');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-2523-71e7-ba82-1cbf0740de75', 'example.org', '01a21f25-2524-779e-93b7-1b40a1706a79');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-252a-7607-877b-69a1381bf4c1', 'example.org', '01a21f25-252a-7608-ad09-d4cfdf769512');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-2539-73d8-8bd4-20c5612ac3c2', 'example.org', '01a21f25-2539-73d9-9278-990ef40971fc');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-253f-74b6-8c04-f639dcf0d7be', 'example.org', '01a21f25-253f-74b7-8ec2-18cba7f41355');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-2551-7550-8fb9-ec7a1bf0a7a3', 'example.org', '01a21f25-2551-7551-847f-4eba7f3149af');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-2565-72a9-b0a9-cb78f60712d9', 'example.org', '01a21f25-2565-72aa-92a7-99e0dcc1a16f');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-25a2-7419-b2ba-b39f6efd3cac', 'example.org', '01a21f25-25a2-741a-8ada-1723b43e0577');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-2607-7679-a356-031e34d11f59', 'example.org', '01a21f25-2607-767a-b466-7f751180c715');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-2621-70ae-8686-0053238cb67c', 'example.org', '01a21f25-2621-70af-a10f-28233d2b4f24');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-2565-72a9-b0a9-cb78f60712d9', 'fg', '01a21f25-2565-72aa-92a7-99e0dcc1a16f');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-2565-72a9-b0a9-cb78f60712d9', 'fg@example.org', '01a21f25-2565-72aa-92a7-99e0dcc1a16f');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-25a2-7419-b2ba-b39f6efd3cac', 'gh', '01a21f25-25a2-741a-8ada-1723b43e0577');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-25a2-7419-b2ba-b39f6efd3cac', 'gh@example.org', '01a21f25-25a2-741a-8ada-1723b43e0577');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-2607-7679-a356-031e34d11f59', 'hi', '01a21f25-2607-767a-b466-7f751180c715');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-2607-7679-a356-031e34d11f59', 'hi@example.org', '01a21f25-2607-767a-b466-7f751180c715');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21b96-5079-7057-83e0-56a48c78f7e8', 'holm', '01a21b96-507f-747d-acbc-74cb327106cd');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21b96-5079-7057-83e0-56a48c78f7e8', 'holm', '01a21b96-507f-747f-aec5-df9988296da6');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21b96-5079-7057-83e0-56a48c78f7e8', 'holm', '01a21b96-5120-701b-ad3a-bb055d13764d');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-2621-70ae-8686-0053238cb67c', 'ij', '01a21f25-2621-70af-a10f-28233d2b4f24');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21f25-2621-70ae-8686-0053238cb67c', 'ij@example.org', '01a21f25-2621-70af-a10f-28233d2b4f24');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21b96-5079-7057-83e0-56a48c78f7e8', 'p', '01a21b96-5120-701b-ad3a-bb055d13764d');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21b96-5079-7057-83e0-56a48c78f7e8', 'p.holm@example.net', '01a21b96-5120-701b-ad3a-bb055d13764d');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21b96-5079-7057-83e0-56a48c78f7e8', 'petra', '01a21b96-507f-747d-acbc-74cb327106cd');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21b96-5079-7057-83e0-56a48c78f7e8', 'petra', '01a21b96-507f-747f-aec5-df9988296da6');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21b96-5079-7057-83e0-56a48c78f7e8', 'petra.holm@example.org', '01a21b96-507f-747d-acbc-74cb327106cd');
insert into settings_versions (id, part, number, value, why, at, by_oid, by_tid, by_name)
  values ('01a21b96-5151-725d-b48c-8db1e0a82ba5', 'services', 1, '["Housing"]', 'New.', '2026-12-01T09:00:00.000Z', 'o', 't', 'Ruth Abbey');
insert into tenant_checks (id, at, drifts, rules, by_oid, by_tid, by_name)
  values ('01a21b96-5152-736f-86cc-811eaac20c1d', '2026-12-01T09:00:00.000Z', '[]', 0, 'o', 't', 'Ruth Abbey');
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, message_id, contact, sha256, bytes, compared)
  values ('01a21b96-5143-70a3-ae1b-fcd1a3bd6632', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'email', '<waits@example.org>', '{"channel":"email","internetMessageId":"<waits@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 'fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649', 79, 0);
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, contact, compared)
  values ('01a21f25-2509-720b-a934-7f254d067455', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'telephone', '{"channel":"telephone","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, contact, compared)
  values ('01a21f25-2510-760c-a9bf-888fb47bbf58', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'in-person', '{"channel":"in-person","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, contact, compared)
  values ('01a21f25-2516-74f4-bcec-787e1bcc972c', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'post', '{"channel":"post","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, contact, compared)
  values ('01a21f25-251b-77ea-af0a-0f3b51b1f8d1', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'social-media', '{"channel":"social-media","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into waiting_originals (piece_id, content)
  values ('01a21b96-5143-70a3-ae1b-fcd1a3bd6632', x'46726f6d3a2070657472612e686f6c6d406578616d706c652e6f72670d0a5375626a6563743a20706c616e7465642d776f72642d376633610d0a0d0a706c616e7465642d776f72642d376633610d0a');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name)
  values ('01a21b96-5084-72ca-a700-82a9d2cf2562', '01a21b96-5079-7057-83e0-56a48c78f7e8', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name)
  values ('01a21b96-5121-744c-88f3-d3022d720420', '01a21b96-5079-7057-83e0-56a48c78f7e8', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into warnings (id, customer_id, warned_at, lapses_on, channel, contact, by_oid, by_tid, by_name)
  values ('01a21f25-24fe-7423-9772-78df1880ed65', '01a21f25-24f4-774e-9bc1-e6e66ae41166', '2026-11-03T09:00:00.000Z', '2027-11-03', 'telephone', '{"channel":"telephone","at":"2026-11-03T09:00:00.000Z","note":null}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into warnings (id, customer_id, warned_at, lapses_on, channel, contact, by_oid, by_tid, by_name)
  values ('01a21f25-250d-73ce-9112-fef4de2818b9', '01a21f25-24f4-774e-9bc1-e6e66ae41166', '2026-11-03T09:00:00.000Z', '2027-11-03', 'in-person', '{"channel":"in-person","at":"2026-11-03T09:00:00.000Z","note":null}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into warnings (id, customer_id, warned_at, lapses_on, channel, contact, by_oid, by_tid, by_name, undone_at, undone_why, undone_by_oid, undone_by_tid, undone_by_name)
  values ('01a21f25-2513-74d1-a03b-0abc59a28bf7', '01a21f25-24f4-774e-9bc1-e6e66ae41166', '2026-11-03T09:00:00.000Z', '2027-11-03', 'post', '{"channel":"post","at":"2026-11-03T09:00:00.000Z","note":null}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '2026-11-03T09:00:00.000Z', 'It was somebody else.', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into warnings (id, customer_id, warned_at, lapses_on, channel, contact, by_oid, by_tid, by_name)
  values ('01a21f25-2519-71cf-a2db-5d28e22d1dce', '01a21f25-24f4-774e-9bc1-e6e66ae41166', '2026-11-03T09:00:00.000Z', '2027-11-03', 'social-media', '{"channel":"social-media","at":"2026-11-03T09:00:00.000Z","note":null}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into write_trials (id, content)
  values (1, x'78');
