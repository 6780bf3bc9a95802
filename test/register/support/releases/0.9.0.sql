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
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, confirmed_at, by_oid, by_tid, by_name)
  values ('01a21b96-509f-70ac-9b9c-8b22b3549726', '01a21b96-5096-7281-8826-dec4c3a36040', 'forward', 'removed', 'sam.reyes@ambleford.example', '[]', '2026-12-02T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since)
  values ('01a21b96-510d-70ee-b599-966fd7a315af', '01a21b96-5100-7166-82a8-c5d2fdc2c375', 'forward', 'to-make', 'sam.reyes@ambleford.example', '[]', '2026-11-03T09:00:00.000Z');
insert into audit_head (id, seq, hash)
  values (1, 35, '83ade159f6d7169af4937d9ee34e219f18473a1b9462b43d519b8fa868aa418f');
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
insert into calendar_feeds (id, secret_hash, made_at, ends_on, by_oid, by_tid, by_name)
  values ('01a21b96-5150-737e-ba00-865635afe869', 'x', '2026-12-01T09:00:00.000Z', '2027-12-01', 'o', 't', 'Ruth Abbey');
insert into circumstances (id, restriction_id, reported_at, what, by_oid, by_tid, by_name)
  values ('01a21b96-5116-77b2-8ba6-709f94f906d9', '01a21b96-5100-7166-82a8-c5d2fdc2c375', '2026-12-03T09:00:00.000Z', 'She has help now.', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
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
insert into corrections (id, record_kind, record_id, field, before, after, why, at, by_oid, by_tid, by_name)
  values ('01a21b96-513d-741e-95d0-d05c1f5fea67', 'escalation', '01a21b96-508d-7250-bc9f-7bc216627c1b', 'account', 'planted-word-7f3a', 'Once.', 'It was a slip.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into customers (id, added_at)
  values ('01a21b96-5079-7057-83e0-56a48c78f7e8', '2026-11-03T09:00:00.000Z');
insert into customers (id, added_at, merged_into)
  values ('01a21b96-511f-71fd-8ce9-b039bfffdfa3', '2026-11-03T09:00:00.000Z', '01a21b96-5079-7057-83e0-56a48c78f7e8');
insert into decisions (id, escalation_id, outcome, reasons, considered, terms, decided_at, by_oid, by_tid, by_name)
  values ('01a21b96-5095-720e-954c-0cd871ed57bb', '01a21b96-508d-7250-bc9f-7bc216627c1b', 'approve', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","councillors":{"affected":false,"arrangement":"","heard":[]}}', '{"measures":[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":"by e-mail or letter"}],"contact":{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"},"deputy":{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"},"mail":{"kind":"forward","exceptions":[]},"services":null,"until":null,"reviewOn":"2027-05-03"}', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into decisions (id, escalation_id, outcome, reasons, considered, terms, decided_at, by_oid, by_tid, by_name)
  values ('01a21b96-5100-7165-9301-983bf43415d1', '01a21b96-50f8-759b-b243-6316ff4a9e3a', 'approve', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","councillors":{"affected":false,"arrangement":"","heard":[]}}', '{"measures":[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":"by e-mail or letter"}],"contact":{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"},"deputy":{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"},"mail":{"kind":"forward","exceptions":[]},"services":null,"until":null,"reviewOn":"2027-05-03"}', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a21b96-508d-7250-bc9f-7bc216627c1b', '01a21b96-5079-7057-83e0-56a48c78f7e8', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'approved', 'Once.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a21b96-50f8-759b-b243-6316ff4a9e3a', '01a21b96-5079-7057-83e0-56a48c78f7e8', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'approved', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into evidence (id, escalation_id, added_at, channel, message_id, contact, sha256, bytes, compared)
  values ('01a21b96-508e-76fa-97d7-3193ee80965c', '01a21b96-508d-7250-bc9f-7bc216627c1b', '2026-11-03T09:00:00.000Z', 'email', '<a@example.org>', '{"channel":"email","internetMessageId":"<a@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 'fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649', 79, 0);
insert into evidence (id, escalation_id, added_at, channel, message_id, contact, sha256, bytes, compared)
  values ('01a21b96-5090-73fa-9a7e-86ef33597a35', '01a21b96-508d-7250-bc9f-7bc216627c1b', '2026-11-03T09:00:00.000Z', 'email', '<b@example.org>', '{"channel":"email","internetMessageId":"<b@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 'fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649', 79, 0);
insert into evidence (id, representation_id, added_at, channel, message_id, contact, sha256, bytes, compared)
  values ('01a21b96-50c8-7529-ae23-5fc52269b187', '01a21b96-50c7-7799-8531-e3e694af1848', '2026-11-03T09:00:00.000Z', 'email', '<c@example.org>', '{"channel":"email","internetMessageId":"<c@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 'fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649', 79, 0);
insert into evidence (id, escalation_id, added_at, channel, message_id, contact, compared)
  values ('01a21b96-50f9-72af-af57-b04ef718a5b3', '01a21b96-50f8-759b-b243-6316ff4a9e3a', '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 0);
insert into import_files (import_id, content)
  values ('01a21b96-5145-76ec-a98e-ee91ac0d21d8', x'66726f6d20612066696c65');
insert into import_findings (id, import_id, stops, row_number, column_number, what, about)
  values ('01a21b96-5164-767a-b282-0c6531cc095f', '01a21b96-5145-76ec-a98e-ee91ac0d21d8', 0, 2, 1, 'column-not-used', 'Notes');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a21b96-5096-7281-8826-dec4c3a36040', '01a21b96-5145-76ec-a98e-ee91ac0d21d8', 'restriction', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a21b96-5145-76ec-a98e-ee91ac0d21d8', 'checked', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into kysely_migration (name, timestamp)
  values ('0001-first', '2026-11-27T05:59:25.541Z');
insert into kysely_migration_lock (id, is_locked)
  values ('migration_lock', 0);
insert into ledger_seals (id, batch, sealed_at, looks)
  values ('01a21b96-5157-7180-a62c-aaf7feb32e96', '01a21b96-471d-7776-a08d-3cc57a909c08', '2026-12-01T09:00:00.000Z', '{"01a21b96-50ad-723c-815b-e233340f284c":"VCV7cClEf3IEXIuodF8FHJ","01a21b96-50b8-7227-aba4-220fbf8c625d":"wRIoLAufYJJcBvbWpalu23","01a21b96-50bf-715f-a6b5-357b0c3c113b":"WmQBpAfqyHg2bVOuHDWu7V","01a21b96-50c0-70fc-b486-29f0ef742ba1":"gVOGG2Jr-tr0cOBEZT0-tr","01a21b96-50c3-72c2-aa02-33af7acf2e06":"q9corDiM1T9olu8xAzvMXS"}');
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
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a21b96-508d-7250-bc9f-7bc216627c1b', '01a21b96-5079-7057-83e0-56a48c78f7e8', 'petra holm', 'approved', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a21b96-50f8-759b-b243-6316ff4a9e3a', '01a21b96-5079-7057-83e0-56a48c78f7e8', 'petra holm', 'approved', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a21b96-5096-7281-8826-dec4c3a36040', '01a21b96-5079-7057-83e0-56a48c78f7e8', 'petra holm', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 0);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a21b96-5100-7166-82a8-c5d2fdc2c375', '01a21b96-5079-7057-83e0-56a48c78f7e8', 'petra holm', 'in-force', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '2027-05-03', ',designated-contact,channel-closed,', '', 0, 1);
insert into look_up_days (by_oid, by_tid, day, taken)
  values ('o', 't', '2026-12-01', 1);
insert into look_ups (by_oid, by_tid, kind, full_at)
  values ('o', 't', 'acts', 1796115600000);
insert into merges (id, customer_id, other_id, why, merged_at, moved, by_oid, by_tid, by_name)
  values ('01a21b96-5130-7199-bb54-6fe747f408ac', '01a21b96-5079-7057-83e0-56a48c78f7e8', '01a21b96-511f-71fd-8ce9-b039bfffdfa3', 'The same hand.', '2026-11-03T09:00:00.000Z', '{"contact_points":["01a21b96-5120-701b-ad3a-bb055d13764d"],"proposals":[],"warnings":["01a21b96-5121-744c-88f3-d3022d720420"],"escalations":[],"restrictions":[]}', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into once_only (by_tid, by_oid, key, route, body_hash, at, status, answer, looks)
  values ('t', 'o', 'k', '/api/warnings', 'h', '2026-12-01T09:00:00.000Z', 200, '{}', '[]');
insert into original_words (evidence_id, reading)
  values ('01a21b96-508e-76fa-97d7-3193ee80965c', 'waiting');
insert into original_words (evidence_id, reading)
  values ('01a21b96-5090-73fa-9a7e-86ef33597a35', 'waiting');
insert into original_words (evidence_id, reading)
  values ('01a21b96-50c8-7529-ae23-5fc52269b187', 'waiting');
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
  values ('01a21b96-50f9-72b0-bd83-ced4c890730f', 'escalation-filed:01a21b96-50f8-759b-b243-6316ff4a9e3a', '["frances.lane@ambleford.example","tom.birch@ambleford.example"]', 'An escalation waits for a decision', 'An escalation waits for a decision.

Open this message in Outlook with the register beside it, or go to
https://register.ambleford.example/register.html#/escalations/01a21b96-50f8-759b-b243-6316ff4a9e3a

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a21b96-50f8-759b-b243-6316ff4a9e3a"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:05:00.000Z', 0, 'authorising-officers', '2026-11-03T09:05:00.000Z', '[{"key":"escalation-filed:01a21b96-50f8-759b-b243-6316ff4a9e3a","escalationId":"01a21b96-50f8-759b-b243-6316ff4a9e3a","what":"An escalation waits for a decision"}]');
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
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name)
  values ('01a21b96-50a3-723c-a119-b365d9458a9d', '01a21b96-5096-7281-8826-dec4c3a36040', 1, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a21b96-5089-7209-b865-959e05de185d', '01a21b96-5079-7057-83e0-56a48c78f7e8', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
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
  values ('2026-q3', 'reports', 'PNiyJNLkV8LIazzbfLRfVw');
insert into record_salts (record_id, table_name, salt)
  values ('2026-q4/warnings', 'report_tallies', 'V1s_k-kGDUqQfnWJUUwf2g');
insert into report_tallies (period, line, count)
  values ('2026-q4', 'warnings', 1);
insert into reports (period, made_at, content, by_oid, by_tid, by_name)
  values ('2026-q3', '2026-12-01T09:00:00.000Z', '{}', 'o', 't', 'Ruth Abbey');
insert into representations (id, restriction_id, received_on, recorded_at, account, answered_at, outcome, reasons, answered_by_oid, answered_by_tid, answered_by_name, by_oid, by_tid, by_name)
  values ('01a21b96-50c7-7799-8531-e3e694af1848', '01a21b96-5096-7281-8826-dec4c3a36040', '2026-11-03', '2026-11-03T09:00:00.000Z', 'planted-word-7f3a', '2026-11-20T09:00:00.000Z', 'maintained', 'The messages go on.', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Tom Birch', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name)
  values ('01a21b96-5096-7281-8826-dec4c3a36040', '01a21b96-5079-7057-83e0-56a48c78f7e8', '01a21b96-508d-7250-bc9f-7bc216627c1b', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":"by e-mail or letter"}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'forward', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","councillors":{"affected":false,"arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name)
  values ('01a21b96-5100-7166-82a8-c5d2fdc2c375', '01a21b96-5079-7057-83e0-56a48c78f7e8', '01a21b96-50f8-759b-b243-6316ff4a9e3a', 'in-force', '2026-11-03T09:00:00.000Z', '2026-11-03', '2027-05-03', '2027-05-03', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":"by e-mail or letter"}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'forward', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","councillors":{"affected":false,"arrangement":"","heard":[]}}', 2, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into retention_runs (id, started_at, counts, by_oid, by_tid, by_name)
  values ('01a21b96-5152-736e-babe-702e6f41a5b8', '2026-12-01T09:00:00.000Z', '{}', 'o', 't', 'Ruth Abbey');
insert into reviews (id, restriction_id, due_on, reviewed_at, outcome, reasons, by_oid, by_tid, by_name)
  values ('01a21b96-50d8-707e-94b2-41cd204fefcf', '01a21b96-5096-7281-8826-dec4c3a36040', '2027-05-03', '2026-11-21T09:00:00.000Z', 'continued', 'It still helps.', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21b96-5079-7057-83e0-56a48c78f7e8', '07700900456', '01a21b96-507f-747e-a2f1-9eea8bd47d05');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21b96-5079-7057-83e0-56a48c78f7e8', '447700900456', '01a21b96-507f-747e-a2f1-9eea8bd47d05');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21b96-5079-7057-83e0-56a48c78f7e8', '@example.net', '01a21b96-5120-701b-ad3a-bb055d13764d');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21b96-5079-7057-83e0-56a48c78f7e8', '@example.org', '01a21b96-507f-747d-acbc-74cb327106cd');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21b96-5079-7057-83e0-56a48c78f7e8', 'example.net', '01a21b96-5120-701b-ad3a-bb055d13764d');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21b96-5079-7057-83e0-56a48c78f7e8', 'example.org', '01a21b96-507f-747d-acbc-74cb327106cd');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21b96-5079-7057-83e0-56a48c78f7e8', 'holm', '01a21b96-507f-747d-acbc-74cb327106cd');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21b96-5079-7057-83e0-56a48c78f7e8', 'holm', '01a21b96-507f-747f-aec5-df9988296da6');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a21b96-5079-7057-83e0-56a48c78f7e8', 'holm', '01a21b96-5120-701b-ad3a-bb055d13764d');
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
insert into waiting_originals (piece_id, content)
  values ('01a21b96-5143-70a3-ae1b-fcd1a3bd6632', x'46726f6d3a2070657472612e686f6c6d406578616d706c652e6f72670d0a5375626a6563743a20706c616e7465642d776f72642d376633610d0a0d0a706c616e7465642d776f72642d376633610d0a');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name)
  values ('01a21b96-5084-72ca-a700-82a9d2cf2562', '01a21b96-5079-7057-83e0-56a48c78f7e8', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name)
  values ('01a21b96-5121-744c-88f3-d3022d720420', '01a21b96-5079-7057-83e0-56a48c78f7e8', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into write_trials (id, content)
  values (1, x'78');
