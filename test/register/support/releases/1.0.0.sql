-- Written by "npm run schema". Once it is released it never changes.
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a2219d-c524-739f-83be-328988d75cd3', '2026-11-03T09:00:00.000Z', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a2219d-c07c-74e1-bef0-1f09258c56db');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a2219d-c529-7683-b86d-3400aba28208', '2026-11-03T09:00:00.000Z', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a2219d-c07c-74e1-bef0-1f09258c56db');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a2219d-c52a-71ce-8233-9f04f271790b', '2026-11-03T09:00:00.000Z', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a2219d-c07c-74e1-bef0-1f09258c56db');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a2219d-c52e-77d5-a246-1927d306e66e', '2026-11-03T09:00:00.000Z', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a2219d-c07c-74e1-bef0-1f09258c56db');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a2219d-c531-70c5-aebf-4eff1aba9791', '2026-11-03T09:00:00.000Z', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a2219d-c07c-74e1-bef0-1f09258c56db');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a2219d-c614-7486-b1ce-0e054866dfb6', '2026-11-03T09:00:00.000Z', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'number', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a2219d-c5b0-70a9-bfdb-d24723cc925a');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a2219d-c618-71ac-bb94-b98decc4a8c2', '2026-11-03T09:00:00.000Z', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'name', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a2219d-c5b0-70a9-bfdb-d24723cc925a');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a2219d-c61c-7573-8503-6aa6544e181c', '2026-11-03T09:00:00.000Z', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'case', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a2219d-c5b0-70a9-bfdb-d24723cc925a');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a2219d-c620-70ac-9216-1f6d3521a976', '2026-11-03T09:00:00.000Z', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'log', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a2219d-c5b0-70a9-bfdb-d24723cc925a');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a2219d-c624-745c-a888-e8b9801061ef', '2026-11-03T09:00:00.000Z', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'subject-access', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a2219d-c5b0-70a9-bfdb-d24723cc925a');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a2219d-c628-73b6-8e4b-f8092b258eb0', '2026-11-03T09:00:00.000Z', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'stopped', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a2219d-c5b0-70a9-bfdb-d24723cc925a');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a2219d-c62c-767f-a261-cb4809a4220b', '2026-11-03T09:00:00.000Z', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'many-at-once', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a2219d-c5b0-70a9-bfdb-d24723cc925a');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a2219d-c630-7793-b144-6a937b6f4ed0', '2026-11-03T09:00:00.000Z', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'many-in-a-day', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a2219d-c5b0-70a9-bfdb-d24723cc925a');
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
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, confirmed_at, by_oid, by_tid, by_name)
  values ('01a2219d-c515-7309-90e5-c2fbaba376b8', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', 'forward', 'removed', 'sam.reyes@ambleford.example', '[]', '2026-12-02T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since)
  values ('01a2219d-c56b-7442-b5e3-fe7311b2f7be', '01a2219d-c566-7474-ae93-35bb59fcd932', 'forward', 'to-make', 'sam.reyes@ambleford.example', '[]', '2026-11-03T09:00:00.000Z');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, confirmed_at, by_oid, by_tid, by_name)
  values ('01a2219d-c635-75e1-9884-ece0a8002919', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', 'block', 'removed', 'sam.reyes@ambleford.example', '[]', '2026-12-02T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, confirmed_at, by_oid, by_tid, by_name)
  values ('01a2219d-c638-742b-b870-570132f594c7', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', 'mark', 'removed', 'sam.reyes@ambleford.example', '[]', '2026-12-02T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, confirmed_at, by_oid, by_tid, by_name)
  values ('01a2219d-c63c-748e-bca4-e1716a49fbe2', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', 'forward', 'in-place', 'sam.reyes@ambleford.example', '[]', '2026-12-02T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, confirmed_at, by_oid, by_tid, by_name)
  values ('01a2219d-c640-74be-9b34-e52abfc6a2c7', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', 'forward', 'to-remove', 'sam.reyes@ambleford.example', '[]', '2026-12-02T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong');
insert into audit_head (id, seq, hash)
  values (1, 162, '3276acaf9bffa906219db474fd46481f8fc4b95a5a779eac04d298b3362739f3');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (1, '2026-11-03T09:00:00.000Z', 'customer-added', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"contactPoints":["email","number","name"]}', '0000000000000000000000000000000000000000000000000000000000000000', '86ff72da25bdf2ef74ab2f1965495b59dd7cccd9b3708fb257921fa6be72e566', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (2, '2026-11-03T09:00:00.000Z', 'warning-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c4d0-754c-838a-418ebd0780ae', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"channel":"email","service":"Housing","lapsesOn":"2027-11-03","reply":"opened"}', '86ff72da25bdf2ef74ab2f1965495b59dd7cccd9b3708fb257921fa6be72e566', 'cf245cf7122e5c05f8266988ce7edd636aadad1e835232c529555338e793bd44', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (3, '2026-11-03T09:00:00.000Z', 'warning-sent', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c4d0-754c-838a-418ebd0780ae', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{}', 'cf245cf7122e5c05f8266988ce7edd636aadad1e835232c529555338e793bd44', '4287d6cd483ef67be3168928e949cf9e0261c9ffb0133d6ac116e7263c1495e6', '{"customers":{"01a2219d-c4c9-7242-ba52-d8e70615d8f7":"gUuSDzRVM1-xHHmD-2dY52pCJIvmWBUcKQ1VjKSyr0U"},"contact_points":{"01a2219d-c4ca-70df-be41-7afa284f3030":"gsYUnoLOIy9Qa8yUlnt9MUx-P8jP5cQoVpHFwY3rHKM","01a2219d-c4ca-70e0-a1d6-9533ee6fdcc0":"McqZOJed0cC5N9U2DRUy5mDzkr5RkXrjdEfw_aABKK4","01a2219d-c4ca-70e1-b766-0db3bfd1678d":"pNEMZlqn-NLYRZIvDolwMC41M1Fw1kog2pt4y1YD90U"},"warnings":{"01a2219d-c4d0-754c-838a-418ebd0780ae":"qOT3Pd-w4Vq0Xb2HSQwHxKbYfz55033JVGuJmuqOKtk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (4, '2026-11-03T09:00:00.000Z', 'contact-point-proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c4d6-73e9-b100-cded0b5e8a5f', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"kind":"email","whose":"own"}', '4287d6cd483ef67be3168928e949cf9e0261c9ffb0133d6ac116e7263c1495e6', 'b9dc07cb196f3b719532801f36580718ee1db45d3607c43d7249340dd5168d3e', '{"proposals":{"01a2219d-c4d6-73e9-b100-cded0b5e8a5f":"XxrseZ-qTHr4KvDFMunRSuvsFYzmlYkGnAf4naG91O0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (5, '2026-11-03T09:00:00.000Z', 'escalation-filed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c4d8-70bb-994d-47821c81ce53', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"service":"Housing","behaviours":["abusive"],"evidence":1,"originals":0}', 'b9dc07cb196f3b719532801f36580718ee1db45d3607c43d7249340dd5168d3e', '292e410991706ca07cb71d9e6632820c36eb4b2e64fa79f4a474f432bbdb4785', '{"escalations":{"01a2219d-c4d8-70bb-994d-47821c81ce53":"Jm2SIIj1I0mY6v5pUFEzvguawKlgTSwJqkS-m9CKv1Q"},"evidence":{"01a2219d-c4d9-707e-bcf1-d4d413096bf5":"-prqyD0bEGyHTIGQpYwQN23HeCLkw1IGycU9IJ_uVb8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (6, '2026-11-03T09:00:00.000Z', 'formal-warning-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c4df-71f4-9cb8-fb594b859a24', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"escalationId":"01a2219d-c4d8-70bb-994d-47821c81ce53","behaviours":["abusive"],"state":"to-send"}', '292e410991706ca07cb71d9e6632820c36eb4b2e64fa79f4a474f432bbdb4785', 'f37039afd8f43c48392db266c5c68a9d7284227b2dce8d318b60611dde3276f2', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (7, '2026-11-03T09:00:00.000Z', 'escalation-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c4d8-70bb-994d-47821c81ce53', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"outcome":"warn-formally","state":"formal-warning","restrictionId":null,"formalWarningId":"01a2219d-c4df-71f4-9cb8-fb594b859a24","behaviours":["abusive"],"feedback":true}', 'f37039afd8f43c48392db266c5c68a9d7284227b2dce8d318b60611dde3276f2', '378b2b6766cc16dd17ebbe8950ea05c01704f4e3c30d89d99b751bbc5bc3b684', '{"escalations":{"01a2219d-c4d8-70bb-994d-47821c81ce53":"x7BiRGFEvtGwQKRUTHmoAnnxdh3EwdoCCT2ssflmnrk"},"decisions":{"01a2219d-c4df-71f3-a38c-5da8720e5856":"0aG-1a0VSfMI7wfqAytn725I5oKq2OWQh9SvYGt0RYM"},"formal_warnings":{"01a2219d-c4df-71f4-9cb8-fb594b859a24":"pQ6QCdM0wieq4eF4NkG816U5bQTZuuxjTG5oYZRPkFs"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (8, '2026-11-03T09:00:00.000Z', 'formal-warning-given', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c4df-71f4-9cb8-fb594b859a24', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"sentOn":"2026-11-03","method":"post","lapsesOn":"2027-11-03"}', '378b2b6766cc16dd17ebbe8950ea05c01704f4e3c30d89d99b751bbc5bc3b684', 'c2832f4e4e7223574af901f5e27f178b71d7720884fe40ec140241501c4078b0', '{"formal_warnings":{"01a2219d-c4df-71f4-9cb8-fb594b859a24":"xU1s8vM12z9gDGs5imQr4ejvWjC2mM6mJz1VlTNCRpc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (9, '2026-11-03T09:00:00.000Z', 'objection-recorded', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c4f0-73e6-9a46-6a754680f36d', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"formalWarningId":"01a2219d-c4df-71f4-9cb8-fb594b859a24","receivedOn":"2026-11-03","answerBy":"2026-12-01","channel":null,"evidence":false}', 'c2832f4e4e7223574af901f5e27f178b71d7720884fe40ec140241501c4078b0', '3d1fe0d302de3dd45c7180c37b2ccfb3421b0a2002f668fe3d60aa9ccf0dedb6', '{"objections":{"01a2219d-c4f0-73e6-9a46-6a754680f36d":"gYvQkkAUGhpmjeOQHQHooP156Iojk7BKbIvhF2zs1Ig"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (10, '2026-11-03T09:00:00.000Z', 'objection-answered', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c4f0-73e6-9a46-6a754680f36d', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"formalWarningId":"01a2219d-c4df-71f4-9cb8-fb594b859a24","outcome":"stays","state":"given","involvement":[],"sameOfficer":false}', '3d1fe0d302de3dd45c7180c37b2ccfb3421b0a2002f668fe3d60aa9ccf0dedb6', '556b3d5811e8fe86a46360a1560900d19381048a234891c9a4d700610c5cad70', '{"objections":{"01a2219d-c4f0-73e6-9a46-6a754680f36d":"nB8P9-9dvwyqjJiIR-KaevkmOVJrZybvZkcxscluuQY"},"closing_letters":{"01a2219d-c4f5-7188-b111-68924c0692ef":"-erCmxvRJsIYqxlWdFt596cOiVgyKcYMlj6_9xhEAZQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (11, '2026-11-03T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c4f5-7188-b111-68924c0692ef', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"formalWarningId":"01a2219d-c4df-71f4-9cb8-fb594b859a24","kind":"objection-answer","state":"sent"}', '556b3d5811e8fe86a46360a1560900d19381048a234891c9a4d700610c5cad70', '5d05cde48f311478b98c851d62bc89dcee088e23dc1eadbd655575cda2747b8e', '{"closing_letters":{"01a2219d-c4f5-7188-b111-68924c0692ef":"IbxcsiudfwSOjKHfXVrOfkm4zZL76A6fP6Ajl-8lvlg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (12, '2026-11-03T09:00:00.000Z', 'escalation-filed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c4fd-716c-a131-774f38b6993b', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"service":"Housing","behaviours":["abusive"],"evidence":2,"originals":2,"filed":["01a2219d-c4fd-716d-9f6a-9d7a9e0561a6 d3a1055dddc8f3c8306d6c89a46fd2e4727b31a568e58c2f4b22142faf9b90ce","01a2219d-c4fe-75f7-9f7a-d82f354c8c08 0c944c0e6a54e1c4a06be85d34dc35a3441bb81afb5693921c612fc7ee899224"]}', '5d05cde48f311478b98c851d62bc89dcee088e23dc1eadbd655575cda2747b8e', '66aa6e0cd4ee0593a5f38b2723c2c471da5a0d91d47dc9c1b529ddbdff773e73', '{"escalations":{"01a2219d-c4fd-716c-a131-774f38b6993b":"51AYRU16_oPDvS9-g1wJFdVbEO1vNj3XcUCxiCaCLUU"},"evidence":{"01a2219d-c4fd-716d-9f6a-9d7a9e0561a6":"CmvCN2Ma8pC4s3y1Ck-En864A8MrE_dbsk40o-FzUVw","01a2219d-c4fe-75f7-9f7a-d82f354c8c08":"C8ehW1cI2WgahHoO9OPvPlk45ixeSliGNerunkhtDyE"},"original_words":{"01a2219d-c4fd-716d-9f6a-9d7a9e0561a6":"ZOrbO2LT7wYwEW5zOmjclX3TodEE7OxnGgWdXLLEEfM","01a2219d-c4fe-75f7-9f7a-d82f354c8c08":"fxtt_aNJAiRQX3_N64bTTqc-voyH27Wmb1eyxHqTXug"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (13, '2026-11-03T09:00:00.000Z', 'restriction-agreed', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"state":"agreed","escalationId":"01a2219d-c4fd-716c-a131-774f38b6993b","replacesId":null,"measures":["designated-contact","channel-closed"],"mail":"forward","ways":["post"],"services":null,"scopeHasReason":true,"until":null,"reviewOn":"2027-05-03"}', '66aa6e0cd4ee0593a5f38b2723c2c471da5a0d91d47dc9c1b529ddbdff773e73', '2e1d44efb9c7ecdac27d4405f149de1c665350201efe7c2d5846bab78b8493a9', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (14, '2026-11-03T09:00:00.000Z', 'escalation-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c4fd-716c-a131-774f38b6993b', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"outcome":"approve","state":"approved","restrictionId":"01a2219d-c50a-748f-a4ee-92ee7b4715ee","formalWarningId":null,"behaviours":["abusive"],"feedback":false}', '2e1d44efb9c7ecdac27d4405f149de1c665350201efe7c2d5846bab78b8493a9', '01c7d4ebecbca9322e294035e6386d5ce50736354db68be48de7a016293a4438', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (15, '2026-11-03T09:00:00.000Z', 'legal-advice-asked', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"questionId":"01a2219d-c50c-73a7-8b41-160aac5a0dae"}', '01c7d4ebecbca9322e294035e6386d5ce50736354db68be48de7a016293a4438', '389c12b12cd98155019c4bac2739ee49055d5cc6afff0a905c290cf8dbcedecc', '{"escalations":{"01a2219d-c4fd-716c-a131-774f38b6993b":"pEql86_i5_InupWmuVxpMQe0dwDwryOB36yMab3VALM"},"decisions":{"01a2219d-c50a-748e-af85-370cd9e03557":"75lbYaBCC4ccPTQhLnDbJVwuTBhOTBftTFmi36A9KI4"},"restrictions":{"01a2219d-c50a-748f-a4ee-92ee7b4715ee":"e_gu_x7k-V9_ZMBWEbW7Jl1ioUo-RNVBkyNLYtS0wJs"},"letters":{"01a2219d-c50c-73a6-955a-7188184fa194":"3nLUw7kiRSkDBvuwGDUlF2gmHVmlNn_Y_Su3EWqpZzA"},"legal_questions":{"01a2219d-c50c-73a7-8b41-160aac5a0dae":"BnS4_jkgTr2RPnzwmQtULe2ZK96kSRbgz4c1awX9E2E"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (16, '2026-11-03T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c50c-73a6-955a-7188184fa194', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"restrictionId":"01a2219d-c50a-748f-a4ee-92ee7b4715ee","kind":"restriction","state":"sent"}', '389c12b12cd98155019c4bac2739ee49055d5cc6afff0a905c290cf8dbcedecc', '135a8c290ca2e254ddfdb0c1d5e1da94a1bebecfd55fccdd403340ecf47b7429', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (17, '2026-11-03T09:00:00.000Z', 'restriction-in-force', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"state":"in-force","inForceOn":"2026-11-03","reviewDue":"2027-05-03","how":"letter-sent"}', '135a8c290ca2e254ddfdb0c1d5e1da94a1bebecfd55fccdd403340ecf47b7429', '6f2f55c2ae7a32c5707ef28416ee8a52d23c779c67c05332e92aa886fcd9e848', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (18, '2026-11-03T09:00:00.000Z', 'arrangement-wanted', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c515-7309-90e5-c2fbaba376b8', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"restrictionId":"01a2219d-c50a-748f-a4ee-92ee7b4715ee","kind":"forward","state":"to-make","exceptions":0}', '6f2f55c2ae7a32c5707ef28416ee8a52d23c779c67c05332e92aa886fcd9e848', '64b26f8c623067b1ed7889e0445d21601bc36bcd6b939f0652cedfabc28bcd4d', '{"letters":{"01a2219d-c50c-73a6-955a-7188184fa194":"nSByBD0zJh8us15IQSqXvZYwSqfk-4r20GGMRL6GIc0"},"restrictions":{"01a2219d-c50a-748f-a4ee-92ee7b4715ee":"AIHsmUBBj2AY14F5oAsZnB3xGYA8HFjEpOqmnPhgc54"},"arrangements":{"01a2219d-c515-7309-90e5-c2fbaba376b8":"OwGauMoOFLvrj4IWsQfzXv9pCtwAUDp20tmDwmvJw0U"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (19, '2026-11-20T09:00:00.000Z', 'legal-advice-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"questionId":"01a2219d-c50c-73a7-8b41-160aac5a0dae"}', '64b26f8c623067b1ed7889e0445d21601bc36bcd6b939f0652cedfabc28bcd4d', '4d50ffe1b466a7fbab4c00d69a3a4bffa85961cd43006d3a85653c2d61dd3802', '{"legal_questions":{"01a2219d-c50c-73a7-8b41-160aac5a0dae":"KyM9KqUIbeSqUvOOGLqlIH7NEOxsTSh-sj0l2fci7QQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (20, '2026-11-03T09:00:00.000Z', 'contact-passed-on', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c51b-7019-91e8-b3a7c569fc1d', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"restrictionId":"01a2219d-c50a-748f-a4ee-92ee7b4715ee","reminded":true,"forwarded":true,"channel":"email","reminderReply":"sent","forwardReply":"sent"}', '4d50ffe1b466a7fbab4c00d69a3a4bffa85961cd43006d3a85653c2d61dd3802', '03558beb60076303106f63a5ed346cf8097d2d61997f2dfc21b001453e90362a', '{"passed_on":{"01a2219d-c51b-7019-91e8-b3a7c569fc1d":"8l7goJVrMJsv5ac4xujloCESkSeQ4AfHdqT_ZC7V34c"},"duties":{"01a2219d-c51e-70de-a9f0-86eca019c8cf":"JFmZ3NN7UIhLaAJxNk7Q9_n9RxYTZNmVfvldYpxc-I4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (21, '2026-11-03T09:00:00.000Z', 'representation-recorded', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c533-73f1-afb4-a52f8d4e2724', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"restrictionId":"01a2219d-c50a-748f-a4ee-92ee7b4715ee","receivedOn":"2026-11-03","acknowledgeBy":"2026-11-08","answerBy":"2026-12-01","channel":null,"evidence":true,"filed":["01a2219d-c534-7224-ba4e-e9c7394c96df 0f8e11264a07b7bb0b9946e230012ea6f59570bb7238e35fa83a907b22a58a62"]}', '03558beb60076303106f63a5ed346cf8097d2d61997f2dfc21b001453e90362a', '57249870c8f0b1a5a6a9d3a62247519ac83d0027bc3d7bf75dcfc1311c29eb4d', '{"representations":{"01a2219d-c533-73f1-afb4-a52f8d4e2724":"uyFjkp2HPwaNDTbpysunuza69GYr5pQm84yvgXoDAh0"},"evidence":{"01a2219d-c534-7224-ba4e-e9c7394c96df":"4Vomye3IMZh3yhkSkneUM54u4MAEpARG9NeucIShEr0"},"original_words":{"01a2219d-c534-7224-ba4e-e9c7394c96df":"JGJXBGR17vxE-J_YT2MuakZqa-cjFqjuUmO-jdGGkdQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (22, '2026-11-20T09:00:00.000Z', 'representation-answered', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c533-73f1-afb4-a52f8d4e2724', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"restrictionId":"01a2219d-c50a-748f-a4ee-92ee7b4715ee","outcome":"maintained","ownPart":[]}', '57249870c8f0b1a5a6a9d3a62247519ac83d0027bc3d7bf75dcfc1311c29eb4d', '905e248eb0cee219da827b832d08cfa3b2d394c953e805f86019ac886cac6ea9', '{"representations":{"01a2219d-c533-73f1-afb4-a52f8d4e2724":"lgvXZyu8Fg-f8F-vJphOyftiH5-rRK74sa7LXIN8TNc"},"letters":{"01a2219d-c53c-7352-9484-725c7d01d37f":"imfGary7Z6wlBvgo3uR2q8hg8G-PnP4OiTYJsMLZ5Og"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (23, '2026-11-21T09:00:00.000Z', 'restriction-reviewed', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"outcome":"continued","dueOn":"2027-05-03","reviewDue":"2027-05-21","ownPart":["decided"]}', '905e248eb0cee219da827b832d08cfa3b2d394c953e805f86019ac886cac6ea9', 'd857b5bcb4cf1210a880bdfdc9110191856b121c0277af43c33504bc221b8e0f', '{"reviews":{"01a2219d-c53e-736b-aafb-5d566a897a86":"RloBO8xP0QItLCRUIPtm4nA8wAz0XGNUA0CB1lFfW1s"},"restrictions":{"01a2219d-c50a-748f-a4ee-92ee7b4715ee":"0AltyNdivoaF6zNbBE_6Y0ws5ut4b-poSKvnXFXyiL0"},"letters":{"01a2219d-c53f-750e-9de2-98b5247343c5":"EuR_3cW5Nz2d9vjuL4MvH4ofOJlhkHzUroBKYgLK5kg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (24, '2026-11-22T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c53c-7352-9484-725c7d01d37f', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"restrictionId":"01a2219d-c50a-748f-a4ee-92ee7b4715ee","kind":"representation-answer","state":"sent"}', 'd857b5bcb4cf1210a880bdfdc9110191856b121c0277af43c33504bc221b8e0f', '6a205aed0052a79a32b3a8ecdeedad19d86f67f591bb0060864eb07266f2e3d6', '{"letters":{"01a2219d-c53c-7352-9484-725c7d01d37f":"wVBH8MXR6B8aeZBwU5yTfWk--84bFuvY2cNZtZiXA8g"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (25, '2026-11-22T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c53f-750e-9de2-98b5247343c5', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"restrictionId":"01a2219d-c50a-748f-a4ee-92ee7b4715ee","kind":"review-continued","state":"sent"}', '6a205aed0052a79a32b3a8ecdeedad19d86f67f591bb0060864eb07266f2e3d6', 'f46d767a0cf7b132283bcaa5b717a758fa849028c9e980eb121239ef9dd54095', '{"letters":{"01a2219d-c53f-750e-9de2-98b5247343c5":"rJWkdFOnTv59Z17AM6yDVFPiZ01CipnGGEnydLW6tyQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (26, '2026-11-22T09:00:00.000Z', 'arrangement-confirmed', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c515-7309-90e5-c2fbaba376b8', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"restrictionId":"01a2219d-c50a-748f-a4ee-92ee7b4715ee","state":"in-place"}', 'f46d767a0cf7b132283bcaa5b717a758fa849028c9e980eb121239ef9dd54095', 'c5b6925a051b5f96775b889ee256ea49697151ff509e721b14ad112b4c9396d0', '{"arrangements":{"01a2219d-c515-7309-90e5-c2fbaba376b8":"ncy0sOSn6LlpQ6hdfY-wp09wb5L59kilcftmK4DLCMk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (27, '2026-12-01T09:00:00.000Z', 'restriction-lifted', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"state":"lifted","liftedOn":"2026-12-01","cause":"officer"}', 'c5b6925a051b5f96775b889ee256ea49697151ff509e721b14ad112b4c9396d0', '2dfb23ffb156519afaac844008a09a658744bf335a3965384e47184131ddcfb6', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (28, '2026-12-01T09:00:00.000Z', 'arrangement-to-remove', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c515-7309-90e5-c2fbaba376b8', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"restrictionId":"01a2219d-c50a-748f-a4ee-92ee7b4715ee","state":"to-remove"}', '2dfb23ffb156519afaac844008a09a658744bf335a3965384e47184131ddcfb6', 'a61dae7eb60a29a65e4f2928f62d5507b589fc113400fbeb85585dbeab9e03c4', '{"restrictions":{"01a2219d-c50a-748f-a4ee-92ee7b4715ee":"rKq7QaY-vfq2I8qsYBzVS2homw5mGRgzTtdZ4rcpAfU"},"arrangements":{"01a2219d-c515-7309-90e5-c2fbaba376b8":"fRPse6byTYSQR1VuIDekNw4kj49EkeNV1lR3d1fCG3Q"},"letters":{"01a2219d-c554-7193-965c-7fed178314a1":"Uhkn4lCWkTj1YkiOkmng0z-HslyN57noj08K6Uw-j1s"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (29, '2026-12-02T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c554-7193-965c-7fed178314a1', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"restrictionId":"01a2219d-c50a-748f-a4ee-92ee7b4715ee","kind":"lifting","state":"sent"}', 'a61dae7eb60a29a65e4f2928f62d5507b589fc113400fbeb85585dbeab9e03c4', '3e54e7aa805501704ce1dfd1686d4c3ee83a2fba38b99b43de1538fe56220c8d', '{"letters":{"01a2219d-c554-7193-965c-7fed178314a1":"J68pWELnf_gR-_EJELmaId205nofrS2qmYD7pqVl-1k"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (30, '2026-12-02T09:00:00.000Z', 'arrangement-confirmed', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c515-7309-90e5-c2fbaba376b8', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"restrictionId":"01a2219d-c50a-748f-a4ee-92ee7b4715ee","state":"removed"}', '3e54e7aa805501704ce1dfd1686d4c3ee83a2fba38b99b43de1538fe56220c8d', 'e30d02728c897459389a893bbb8f22469f5588d30ead064031d31989c172af34', '{"arrangements":{"01a2219d-c515-7309-90e5-c2fbaba376b8":"Yhichb9XTvhI0MVD61XkrTewAp_bCICxS3nNfQ5bgQs"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (31, '2026-11-03T09:00:00.000Z', 'escalation-filed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c561-7632-bf75-e4d132cbb54a', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"service":"Housing","behaviours":["abusive"],"evidence":1,"originals":0}', 'e30d02728c897459389a893bbb8f22469f5588d30ead064031d31989c172af34', 'a01f0fe0b17d0183518771b72fe75319c4ed761d23f0ac26e4c572a33dc39b1c', '{"escalations":{"01a2219d-c561-7632-bf75-e4d132cbb54a":"bBkn0xttYZ6QCQ2iUrp6fYoIdQGywlvAXDU7W3ME6VY"},"evidence":{"01a2219d-c561-7633-ad0d-c68e415f37c7":"ooFQKB7iP0GSdkR9nqJe8QBnqpeYp-HdvbTW0Rgdg4A"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (32, '2026-11-03T09:00:00.000Z', 'restriction-agreed', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c566-7474-ae93-35bb59fcd932', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"state":"agreed","escalationId":"01a2219d-c561-7632-bf75-e4d132cbb54a","replacesId":null,"measures":["designated-contact","channel-closed"],"mail":"forward","ways":["post"],"services":null,"scopeHasReason":true,"until":null,"reviewOn":"2027-05-03"}', 'a01f0fe0b17d0183518771b72fe75319c4ed761d23f0ac26e4c572a33dc39b1c', '68659d9524f7f4f752976773fbbd9df2ce6a641e8d1e66284e229d470d8ddfcd', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (33, '2026-11-03T09:00:00.000Z', 'escalation-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c561-7632-bf75-e4d132cbb54a', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"outcome":"approve","state":"approved","restrictionId":"01a2219d-c566-7474-ae93-35bb59fcd932","formalWarningId":null,"behaviours":["abusive"],"feedback":false}', '68659d9524f7f4f752976773fbbd9df2ce6a641e8d1e66284e229d470d8ddfcd', 'c4486d2860fcd55fba290310198a7fdf26cc515c5e55a4789af9102e9530f61c', '{"escalations":{"01a2219d-c561-7632-bf75-e4d132cbb54a":"LoRLc8DsPNVAXY6byi72UCYGJTQT8WeLjnCN14c-Vr8"},"decisions":{"01a2219d-c566-7473-b274-bdebf05af5a0":"ByuwEr5OkJmhs3Kinfk52uvha6LFh9r3LjI1cCoeWCc"},"restrictions":{"01a2219d-c566-7474-ae93-35bb59fcd932":"Jio0TyGQhgqJZDzTw7LPdbOwsn-rFrI1rqUGuya05oM"},"letters":{"01a2219d-c567-7233-9947-08dd39321b4f":"PmNOxm7n-5qHshOE1buzo4XkIvEZ0_Qq2q8vbsa57Rc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (34, '2026-11-03T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c567-7233-9947-08dd39321b4f', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"restrictionId":"01a2219d-c566-7474-ae93-35bb59fcd932","kind":"restriction","state":"sent"}', 'c4486d2860fcd55fba290310198a7fdf26cc515c5e55a4789af9102e9530f61c', '3f26ebd168743445c29b5a11af9b4f386df7dee42814d381f09dacfd516dbf8e', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (35, '2026-11-03T09:00:00.000Z', 'restriction-in-force', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c566-7474-ae93-35bb59fcd932', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"state":"in-force","inForceOn":"2026-11-03","reviewDue":"2027-05-03","how":"letter-sent"}', '3f26ebd168743445c29b5a11af9b4f386df7dee42814d381f09dacfd516dbf8e', '03f67ece43e94ec7d81794c3496a0e36711238cc440bf13f2c314dfffa841091', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (36, '2026-11-03T09:00:00.000Z', 'arrangement-wanted', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c56b-7442-b5e3-fe7311b2f7be', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"restrictionId":"01a2219d-c566-7474-ae93-35bb59fcd932","kind":"forward","state":"to-make","exceptions":0}', '03f67ece43e94ec7d81794c3496a0e36711238cc440bf13f2c314dfffa841091', 'bcf058860e35fcd80d916725f6be37808b5dccc901ab67537dd03355f7f4a26b', '{"letters":{"01a2219d-c567-7233-9947-08dd39321b4f":"YF46TSWdXeF2EFqXrzzZQBNZZ-Wk3DKo_ipaDrRUOg0"},"restrictions":{"01a2219d-c566-7474-ae93-35bb59fcd932":"YJIfJUYMsVNiFmRjTVctsvjEUwJwyBM9Lt827zGGTBU"},"arrangements":{"01a2219d-c56b-7442-b5e3-fe7311b2f7be":"QcLh1nlcpSFYeczrZOHEQynDfNZ_6NU-OqHVgJaVwHY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (37, '2026-12-03T09:00:00.000Z', 'circumstances-reported', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c56d-76c8-9d57-e60f48765471', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"restrictionId":"01a2219d-c566-7474-ae93-35bb59fcd932","service":null,"channel":null,"answerBy":"2026-12-31"}', 'bcf058860e35fcd80d916725f6be37808b5dccc901ab67537dd03355f7f4a26b', '603d16a6b7de62c622245c733202ea2c496b33717f1e98355c88a17ed88d5212', '{"circumstances":{"01a2219d-c56d-76c8-9d57-e60f48765471":"VDVql-8UwegLiI2kZxpCf5Q03E6tnSLe5Txn-4RodUc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (38, '2026-11-03T09:00:00.000Z', 'customer-added', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c571-75c9-b4a3-f7b560f44953', '01a2219d-c571-75c9-b4a3-f7b560f44953', '{"contactPoints":["email"]}', '603d16a6b7de62c622245c733202ea2c496b33717f1e98355c88a17ed88d5212', '5a565de95d3125654fc77ac445f077059b991bf564d10bf30d89ee804d0f88f4', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (39, '2026-11-03T09:00:00.000Z', 'warning-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c572-73c4-a9a6-208be13ae71c', '01a2219d-c571-75c9-b4a3-f7b560f44953', '{"channel":"email","service":"Housing","lapsesOn":"2027-11-03","reply":"opened"}', '5a565de95d3125654fc77ac445f077059b991bf564d10bf30d89ee804d0f88f4', 'dbd428514eda56a07c02eb30939b2efb8b1634cc29c528a332da9c0573cd48cf', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (40, '2026-11-03T09:00:00.000Z', 'warning-sent', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c572-73c4-a9a6-208be13ae71c', '01a2219d-c571-75c9-b4a3-f7b560f44953', '{}', 'dbd428514eda56a07c02eb30939b2efb8b1634cc29c528a332da9c0573cd48cf', 'c4ef0c805e0d486c8440250b45b48e452642a828f1f016db42e606c296fbbd26', '{"customers":{"01a2219d-c571-75c9-b4a3-f7b560f44953":"3-laZoq142Mfk63v74Jg-QD5Nhi3z5uol9GYRECN4AU"},"contact_points":{"01a2219d-c571-75ca-8514-ba8427a88631":"AqzWwtP4iE_ApMKzeA2bRjspXCIeLJT1Qx4J4ljFh-I"},"warnings":{"01a2219d-c572-73c4-a9a6-208be13ae71c":"9luzzN0jGzSLMIVb5I0FOjOmAx4oJegwonZdBrc13ws"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (41, '2026-11-03T09:00:00.000Z', 'customers-merged', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c579-7355-9a84-bf4f48c3e5e3', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"other":"01a2219d-c571-75c9-b4a3-f7b560f44953","contact_points":1,"proposals":0,"warnings":1,"formal_warnings":0,"escalations":0,"restrictions":0,"holds":0,"precautions":0,"rights_requests":0}', 'c4ef0c805e0d486c8440250b45b48e452642a828f1f016db42e606c296fbbd26', 'bc6a13f08d5635ff0d571ca1c1e5f7f0cf9b970b15ddc16c3cb25524e52ff0ff', '{"contact_points":{"01a2219d-c571-75ca-8514-ba8427a88631":"_udGkosjGn-qX168wUNXe3H4EsIX0jgFQClFnjT9PNA"},"warnings":{"01a2219d-c572-73c4-a9a6-208be13ae71c":"c_9UftRnLzdrACFS0jyloNANrscyQSHBAd5fiw4nh40"},"customers":{"01a2219d-c571-75c9-b4a3-f7b560f44953":"Y8I7pC2JdFjEdYAsXhk8FOi1Fz9c2i5CqEao8k7kuDQ"},"merges":{"01a2219d-c579-7355-9a84-bf4f48c3e5e3":"BuZN2NJvqeI5Gbcjcl0YP3n90jLrkE1ZuGoHEFCNsSw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (42, '2026-11-03T09:00:00.000Z', 'record-corrected', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c4fd-716c-a131-774f38b6993b', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"kind":"escalation","field":"account","correctionId":"01a2219d-c581-70ce-8a45-f82fcaf3e3c9"}', 'bc6a13f08d5635ff0d571ca1c1e5f7f0cf9b970b15ddc16c3cb25524e52ff0ff', '305919de7117beb8f30b52efc347ba5b500323d23b66e4892aca1f50746213be', '{"escalations":{"01a2219d-c4fd-716c-a131-774f38b6993b":"Tr4wYucoVbzctSdI4kUfR2eBjWrP99AKJVkd0Qc1Kuk"},"corrections":{"01a2219d-c581-70ce-8a45-f82fcaf3e3c9":"1k2SdcQ-03roRuxCeS4QTLkh7cYm0mmzExeFvgmAVTg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (43, '2026-11-03T09:00:00.000Z', 'evidence-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c58a-746c-9073-251aacf80772', '', '{"original":true}', '305919de7117beb8f30b52efc347ba5b500323d23b66e4892aca1f50746213be', '7ee01b6702b2ee1fe9ae8ce974acb72485bad38218a76c90a3212b5d06981800', '{"waiting_evidence":{"01a2219d-c58a-746c-9073-251aacf80772":"sWIOrhxLxmQ_vrp2hz_7AH1emQKIH06ARvzSGAYX5c8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (44, '2026-11-28T10:05:17.586Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '7ee01b6702b2ee1fe9ae8ce974acb72485bad38218a76c90a3212b5d06981800', '33fd6a8d25365b0adce70db6cde6d5f1ebcedd3a6a6c0813c243c0b6c25d1a97', '{"imported_records":{"01a2219d-c50a-748f-a4ee-92ee7b4715ee":"_xVAgJq7NeiWCFI2NZzQriuWHkMSXgbOuyTJYA5vDIA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (45, '2026-12-01T09:00:00.000Z', 'hold-placed', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c59a-7051-8735-a3bcbbd633fc', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"lookAgainOn":"2027-06-01"}', '33fd6a8d25365b0adce70db6cde6d5f1ebcedd3a6a6c0813c243c0b6c25d1a97', '4ed1b1599df7b4b04939a585c8f6ad007a9fc1dd46f10f0eda34f72dfd893ce3', '{"holds":{"01a2219d-c59a-7051-8735-a3bcbbd633fc":"SzHgGWSbmGjOmKfu7gmzsDWaQT6grakAhwEGMP-l4uM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (46, '2026-12-01T09:00:00.000Z', 'precaution-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c5a1-75cf-9ce2-9b8fd0915db7', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"lookAgainOn":"2027-05-01","steps":["not-alone"],"told":"to-tell"}', '4ed1b1599df7b4b04939a585c8f6ad007a9fc1dd46f10f0eda34f72dfd893ce3', '827b09ef3639ec1b579065a05e4f3fc45fe58271da27d97cd35d93dd62fa74db', '{"precautions":{"01a2219d-c5a1-75cf-9ce2-9b8fd0915db7":"Fuka_-D6j7LY5QeOvVWuv7nNcW8Q9vX403A3tK5Xx2s"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (47, '2026-12-01T09:00:00.000Z', 'rights-request-recorded', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c5a5-7113-b5c5-c3a70d20f95e', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '{"kind":"objection","receivedOn":"2026-11-30","dueOn":"2026-12-30"}', '827b09ef3639ec1b579065a05e4f3fc45fe58271da27d97cd35d93dd62fa74db', 'babe7aa88e895478f7427f1972491db867fd25b6c3d2e925daf318ac090b8184', '{"rights_requests":{"01a2219d-c5a5-7113-b5c5-c3a70d20f95e":"rDhMMc5KXqVS02eWtpk6M37-5KVfGBisWsWIX9j-Udw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (48, '2026-11-28T10:05:17.611Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'babe7aa88e895478f7427f1972491db867fd25b6c3d2e925daf318ac090b8184', '2f5e811ab390a6c174bdc656c190aa8afb838995b3a406d9e5711e53c456dcfe', '{"calendar_feeds":{"01a2219d-c5a8-73ec-a4b2-20d14d19d8ea":"Rir-_bPGtZ47jWS0URWSGRhBaQx_GDCKu3-KNQGhXL4"},"reports":{"2026-q3":"N3pCFbi7EnYiJTdEcwq3C6cfN2759jTHRA088ze-UBs"},"report_tallies":{"2026-q4/warnings":"55XNfoReOdY5dLcrE2STxGu3Pp6H8KPU6ZEI9PBlEq4"},"settings_versions":{"01a2219d-c5aa-7078-a53d-e8e3c9a25b6a":"Gfv0vyVhqOcOlmyfcF2mfq9PqzPcfkN85531rRzhI-g"},"contact_moves":{"01a2219d-c5aa-7079-a55a-ed025f815a43":"GUDNpu2rXaDtAZ6WsdpUMEkh2vqgCfBNqTiXTyuVZ6I"},"welsh_words":{"01a2219d-c5aa-707a-95fd-73906da4d645":"PR2IcO4TpDWPD7B27ptq8wvsr-YeSoiG7Gr1LWI52tg"},"retention_runs":{"01a2219d-c5aa-707b-a4c0-7c8477690cdb":"onB8Gv-oyveXltZGfuJ9WfQ2sdNZbjUfZusyyDt-0fw"},"tenant_checks":{"01a2219d-c5ab-7557-8e71-35d55ec72c8e":"9zhRDFNlb7Ic0tDbHlrepbvLBwi3dqNlDjt1gCmXovo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (49, '2026-12-01T09:00:00.000Z', 'looks-sealed', 'the-register-itself', 'the-register-itself', '01a2219d-c5b2-7362-a4f6-9c987448c94f', '', '{"looks":5}', '2f5e811ab390a6c174bdc656c190aa8afb838995b3a406d9e5711e53c456dcfe', 'f921da5c9c4fdcdf7a5efde28319fe47e96218fa6de4da24ca45c26d88fa71ad', '{"ledger_seals":{"01a2219d-c5b2-7362-a4f6-9c987448c94f":"_2aNDgZMHaEfMGE06xP-_GcFVdviBEdTPdZaQR8_kpU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (50, '2026-11-03T09:00:00.000Z', 'customer-added', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c5c2-730f-859f-3afd6639ab36', '01a2219d-c5c2-730f-859f-3afd6639ab36', '{"contactPoints":["email"]}', 'f921da5c9c4fdcdf7a5efde28319fe47e96218fa6de4da24ca45c26d88fa71ad', 'e92b55562326f883c51de2ccbe01823acc73be80d24feadbbc0a6eb5b7ab3bf0', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (51, '2026-11-03T09:00:00.000Z', 'warning-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c5c3-74f8-8d1e-b052bacb67ba', '01a2219d-c5c2-730f-859f-3afd6639ab36', '{"channel":"email","service":"Housing","lapsesOn":"2027-11-03","reply":"opened"}', 'e92b55562326f883c51de2ccbe01823acc73be80d24feadbbc0a6eb5b7ab3bf0', '62fc93861f6651d9c4c1ae754bbf37e1b109d77363b9307e014a5ef51679168e', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (52, '2026-11-03T09:00:00.000Z', 'warning-sent', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c5c3-74f8-8d1e-b052bacb67ba', '01a2219d-c5c2-730f-859f-3afd6639ab36', '{}', '62fc93861f6651d9c4c1ae754bbf37e1b109d77363b9307e014a5ef51679168e', 'cee68dace436f39ccb89c711469e0c8483d95642d688104144e27ff127add2b6', '{"customers":{"01a2219d-c5c2-730f-859f-3afd6639ab36":"eVaY6q7hzTQukJFTwBL7WqcD6zdL4hNh2V6acb8BFwk"},"contact_points":{"01a2219d-c5c2-7310-be35-9dd13e8b6902":"Vkj5X52-bRy9heP1Bx5IZGsai80dP2VICU5eq528Ulk"},"warnings":{"01a2219d-c5c3-74f8-8d1e-b052bacb67ba":"fAQ0TH6jxH3mUkLrupPJxLG4Zn6YTk9DOT5WtIjTQS8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (53, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c5c7-70ba-994d-63252d4b918e', '01a2219d-c5c2-730f-859f-3afd6639ab36', '{"kind":"postal-address","whose":"own"}', 'cee68dace436f39ccb89c711469e0c8483d95642d688104144e27ff127add2b6', '3d0a5cf2bd387e7fa6ec05dce0ad935c4b47dc637f1a9ad57369c53633d52277', '{"contact_points":{"01a2219d-c5c7-70ba-994d-63252d4b918e":"_WLg3Oa9SDtj_MrpFt3Q30DfjOozyEIenakey1vHAew"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (54, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c5cd-720a-b61a-0e49853b8c1b', '01a2219d-c5c2-730f-859f-3afd6639ab36', '{"kind":"number","whose":"shared"}', '3d0a5cf2bd387e7fa6ec05dce0ad935c4b47dc637f1a9ad57369c53633d52277', '174c45039bfb3340f4506482e9f1af1838accd8444b64e5a1f8288693047d8dd', '{"contact_points":{"01a2219d-c5cd-720a-b61a-0e49853b8c1b":"kE71auMF954hURKpd-XoeG0e-_K-k_xIjvJH3Bb0KiU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (55, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c5d1-77d7-a7ab-1b88eb513517', '01a2219d-c5c2-730f-859f-3afd6639ab36', '{"kind":"email","whose":"representative"}', '174c45039bfb3340f4506482e9f1af1838accd8444b64e5a1f8288693047d8dd', 'd778a5e4a31ed3c040fa1a90dc1a4978e73f94c42e2efac761d2e9ba9bbc57f5', '{"contact_points":{"01a2219d-c5d1-77d7-a7ab-1b88eb513517":"h46A_SQ2qNizwMEB_mxXhlXVuL3enYDWQOPSBc521GU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (56, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c5d5-7676-9836-d3fce71ce229', '01a2219d-c5c2-730f-859f-3afd6639ab36', '{"kind":"email","whose":"representative"}', 'd778a5e4a31ed3c040fa1a90dc1a4978e73f94c42e2efac761d2e9ba9bbc57f5', '812ddc2ebb5fc0ba1a2240ea2e2423c3f17f90d75a7819a665f4352c0c97a82b', '{"contact_points":{"01a2219d-c5d5-7676-9836-d3fce71ce229":"2j-bDpbqTGXLLGHiUcvbUpIVBhMiyPDqiTjrmmCqirI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (57, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c5d9-7155-bf20-c876f0293f16', '01a2219d-c5c2-730f-859f-3afd6639ab36', '{"kind":"email","whose":"representative"}', '812ddc2ebb5fc0ba1a2240ea2e2423c3f17f90d75a7819a665f4352c0c97a82b', 'c2fc2c648966353fce253121564e6e91e9785c92fa8fed7906afed8bd90df5d2', '{"contact_points":{"01a2219d-c5d9-7155-bf20-c876f0293f16":"Qw9RRzDk-dqhP0ln4c5595C80t088PfESpbuO3FG_Jw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (58, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c5dd-775e-82b5-f37352780080', '01a2219d-c5c2-730f-859f-3afd6639ab36', '{"kind":"email","whose":"representative"}', 'c2fc2c648966353fce253121564e6e91e9785c92fa8fed7906afed8bd90df5d2', '33b3854fb74b9f4768ed79cefc3709597a73c75637f35c6cf4f6b89f503c1653', '{"contact_points":{"01a2219d-c5dd-775e-82b5-f37352780080":"OeXMQhH6GdfkKjjH8BxXfQKpRGwmI8KRa-UXSbEJR4k"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (59, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c5e1-722f-9805-74cb9d5dd0f5', '01a2219d-c5c2-730f-859f-3afd6639ab36', '{"kind":"email","whose":"representative"}', '33b3854fb74b9f4768ed79cefc3709597a73c75637f35c6cf4f6b89f503c1653', '976005f65a05ef219df42bdeb6a1b43a7794812338951adb0b5c273ec856dfa7', '{"contact_points":{"01a2219d-c5e1-722f-9805-74cb9d5dd0f5":"EtnfgNs3Y1y2kPxHSkRewhd5z986pfFbU0xckU4FKWQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (60, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c5e5-75bc-a337-301904fe9e54', '01a2219d-c5c2-730f-859f-3afd6639ab36', '{"kind":"email","whose":"representative"}', '976005f65a05ef219df42bdeb6a1b43a7794812338951adb0b5c273ec856dfa7', 'f6b9f634377028086babacd7557673be4fe2bde4a55e84033d6cbfe8a39c3516', '{"contact_points":{"01a2219d-c5e5-75bc-a337-301904fe9e54":"lLMSZvHuSZO3Dp3rVqUskYinqR9rvApO4AbAyA8vp9U"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (61, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a2219d-c5e9-7225-a046-c830a506d7f9', '01a2219d-c5c2-730f-859f-3afd6639ab36', '{"kind":"email","whose":"representative"}', 'f6b9f634377028086babacd7557673be4fe2bde4a55e84033d6cbfe8a39c3516', '023e8b0137cc31631aa7b8bad1cba79f6ef064cea0bf6c16aa14482ebbf5be31', '{"contact_points":{"01a2219d-c5e9-7225-a046-c830a506d7f9":"xCdaWc1D0QT5I5W4B97xrPpowC8nEim1cehAuCT8ZBM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (62, '2026-11-28T10:05:17.749Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '023e8b0137cc31631aa7b8bad1cba79f6ef064cea0bf6c16aa14482ebbf5be31', '652a97e6ae9baa8d17ad68b75b73eb6d66ce19ae91d225954be28e8806165308', '{"arrangements":{"01a2219d-c635-75e1-9884-ece0a8002919":"j9zSpcncAskBUDTyxuyIKxwk8J-R6fjZYXZoIHqH9Jw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (63, '2026-11-28T10:05:17.753Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '652a97e6ae9baa8d17ad68b75b73eb6d66ce19ae91d225954be28e8806165308', 'c55b36887758a02dd50e29703a7fe8fa8d689bf84e970b6b299c617d57f049f7', '{"arrangements":{"01a2219d-c638-742b-b870-570132f594c7":"Qbli-P2cwbYpyRRgAEZcn418x5BOd4BHSjgeDe5f_Bk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (64, '2026-11-28T10:05:17.757Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'c55b36887758a02dd50e29703a7fe8fa8d689bf84e970b6b299c617d57f049f7', '23ebc0ee3822b4f2edb3439c943d3981b04aa22827b386f127119fb653370890', '{"arrangements":{"01a2219d-c63c-748e-bca4-e1716a49fbe2":"7dHZ8xSnOgQf52n8TmykzgTQngvNPPDh1apWqMjyfmo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (65, '2026-11-28T10:05:17.761Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '23ebc0ee3822b4f2edb3439c943d3981b04aa22827b386f127119fb653370890', '2a96616bf4c3996d970ed50a89bbb8038a6b7231f9727e2aadce0733812704b1', '{"arrangements":{"01a2219d-c640-74be-9b34-e52abfc6a2c7":"j0UOkcX1WeH1sm4hzFke0WBOOnVJev3idSHpH1B4bbo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (66, '2026-11-28T10:05:17.765Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '2a96616bf4c3996d970ed50a89bbb8038a6b7231f9727e2aadce0733812704b1', 'a534af55524af310957df27f62496b6d126133776153c97cbc68fb3380f8e806', '{"closing_letters":{"01a2219d-c644-75c3-b917-153b60c6588b":"69ivAQQTr3ouNYAU5qCgyrCN3upBZC0sUxP7NBRFI0U"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (67, '2026-11-28T10:05:17.769Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'a534af55524af310957df27f62496b6d126133776153c97cbc68fb3380f8e806', '54596d568bda85382faae11a75843cd603b745dd8e61e31ad4a08695d7d32835', '{"closing_letters":{"01a2219d-c648-703e-89b0-2a077de4090d":"mcAriqRgV4jxZLgDw0ASgpWbWMdWn51mYODgimSHEi0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (68, '2026-11-28T10:05:17.773Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '54596d568bda85382faae11a75843cd603b745dd8e61e31ad4a08695d7d32835', '28e078d850c0c9cb36357106c0963de878c9e9342d024f73c527f3010be261d8', '{"closing_letters":{"01a2219d-c64c-7528-b7f7-88d700851fc7":"xzaiNm64DgvestN5AL8az4UG4CIb2WxlZESqMIT518Y"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (69, '2026-11-28T10:05:17.777Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '28e078d850c0c9cb36357106c0963de878c9e9342d024f73c527f3010be261d8', '5890717f883151c71d05cb364bb957426ccc519824995082d90e056643e43558', '{"closing_letters":{"01a2219d-c650-7763-bef2-54a2a67212f2":"wlfMTQ4A4oii2GRsbEGihDrKpPONCCJzolfUwXMXJjk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (70, '2026-11-28T10:05:17.781Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '5890717f883151c71d05cb364bb957426ccc519824995082d90e056643e43558', '9ef6427c488d2bf41b6b88b84fa37ae9015423d3a9b6e367f9c4de51a89c778a', '{"customers":{"01a2219d-c654-77c1-8b1f-a950c37681d9":"YP2y432jiB5WuMe7M4Ba_10raluE8aFgHphLAYKCAao"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (71, '2026-11-28T10:05:17.785Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '9ef6427c488d2bf41b6b88b84fa37ae9015423d3a9b6e367f9c4de51a89c778a', 'baa2ff35221139c884ebc74bc4c63c0fa74b85af5ef1a32dd982117a0e510a6a', '{"customers":{"01a2219d-c658-7301-89d8-c1ebec164532":"57TbZgXdutNbORdfQJVXPgBl0WTejIdqDOg5m63gqc8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (72, '2026-11-28T10:05:17.789Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'baa2ff35221139c884ebc74bc4c63c0fa74b85af5ef1a32dd982117a0e510a6a', 'b2003d41779d624eee02dd7d9992ec5692061e1b2efab7288c73df7a5f6011a3', '{"customers":{"01a2219d-c65c-72d6-b81a-32aad1f0098e":"-sjOmVsRC8QhrWX5D_u51k4oInk77LWySdauYvU-dWk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (73, '2026-11-28T10:05:17.793Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'b2003d41779d624eee02dd7d9992ec5692061e1b2efab7288c73df7a5f6011a3', 'b002e40981a0e0fe1438901e76362c2fd99a6f0f4ca65f4d8337c4f8168de3a2', '{"decisions":{"01a2219d-c661-7791-9533-e1cb45e38366":"WwlPkdNCiF2ceMjHndvq_3ODYDkISgnglumEZ5YTvKY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (74, '2026-11-28T10:05:17.797Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'b002e40981a0e0fe1438901e76362c2fd99a6f0f4ca65f4d8337c4f8168de3a2', '2bc4ee20495ac5aaeb5b7fa6e885252cd76a6c70950d6d127e8280071263f97d', '{"decisions":{"01a2219d-c664-77fd-9521-9e87d649e939":"0yFbuGXgzx-sWDiqWEmGSdAACELzSQuMnOVp24QeZi4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (75, '2026-11-28T10:05:17.801Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '2bc4ee20495ac5aaeb5b7fa6e885252cd76a6c70950d6d127e8280071263f97d', 'ce6b2b50400938733ce79ee281a9f9e69a1dbfa68f17c92e512f613d319a7528', '{"decisions":{"01a2219d-c668-774a-a9f6-a2d3108e5c7b":"rXD9r-mddunMP1YYLy61rFfdJh--6krJI_crfIpCGtU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (76, '2026-11-28T10:05:17.805Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'ce6b2b50400938733ce79ee281a9f9e69a1dbfa68f17c92e512f613d319a7528', 'be1af7f82c91c96965942c61c8163c4bf2be9ef03f9431ab188c58baad81c442', '{"decisions":{"01a2219d-c66c-726c-8b67-fee261d8a9e0":"0dav3jiNozz2FPes_0jZ--jdSb3BfOwwPBhAv3-2L9s"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (77, '2026-11-28T10:05:17.809Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'be1af7f82c91c96965942c61c8163c4bf2be9ef03f9431ab188c58baad81c442', 'bde3e79214249f703764d79e76034c6cc1c06b726aafabf4b58b9a205a2b567d', '{"decisions":{"01a2219d-c671-7488-967c-1553678cd9d1":"FkLY53gQqr7VGE0fkaSL3U6N5_BZq43E2z7hJe18id8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (78, '2026-11-28T10:05:17.813Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'bde3e79214249f703764d79e76034c6cc1c06b726aafabf4b58b9a205a2b567d', '6b7ceead039a9a3bfcc86bd1eafdcf578f39a5a1d630411614c26da28f629450', '{"decisions":{"01a2219d-c674-735a-a68a-e81d96119753":"tikyKTXKlnV4t9EqEQJFBpf8EuqlZ8k1-AaHinO0l-w"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (79, '2026-11-28T10:05:17.817Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '6b7ceead039a9a3bfcc86bd1eafdcf578f39a5a1d630411614c26da28f629450', 'f807c6b154549f80bd60b4910ad8a63c851edddcad8e7841562dc50a4c3a24eb', '{"decisions":{"01a2219d-c678-705e-8ad7-3948d6310173":"stx_JErpDeuqMKv2GRJObe_Uugei-vmffUfk-U_3VgY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (80, '2026-11-28T10:05:17.821Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'f807c6b154549f80bd60b4910ad8a63c851edddcad8e7841562dc50a4c3a24eb', '4bfd7d3c3dfaf96ce66b70e3f81d74175110fcaecd0916c2cf5ec702562c0367', '{"duties":{"01a2219d-c67d-734f-a06b-041c703a7976":"LCGf6-Ud5sq_xEnRywEP8w2D8o2fYXbfe6-mTmYxRbQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (81, '2026-11-28T10:05:17.825Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '4bfd7d3c3dfaf96ce66b70e3f81d74175110fcaecd0916c2cf5ec702562c0367', '726f0e96087749454e819f2e51947f6f6edb92fdce360e37338e12f8a9288bb2', '{"duties":{"01a2219d-c680-776f-8ec9-009471b86fe4":"iUWk3u5xL_CVTThivmFac0kByxVQCNiBW99FGFovM_o"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (82, '2026-11-28T10:05:17.829Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '726f0e96087749454e819f2e51947f6f6edb92fdce360e37338e12f8a9288bb2', '1325a7a1710ce94021656ddc4108392675d1a2552af2c85a16d52e36e6606896', '{"duties":{"01a2219d-c684-772e-af04-533f26053b03":"_HdbquKr3euAD1XEiJhhO2j4BDBpS3dNpofojES3JZg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (83, '2026-11-28T10:05:17.833Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '1325a7a1710ce94021656ddc4108392675d1a2552af2c85a16d52e36e6606896', 'e5923d35e16eceb134741eae7088ba895cd0c1b062955a64ba514950b3f7576a', '{"duties":{"01a2219d-c688-7412-aa8c-86b4ca066fa4":"quSnHF0Oo6Nq0UM9SLmfPZg573gVHqCf9QuJMeeiP6U"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (84, '2026-11-28T10:05:17.837Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'e5923d35e16eceb134741eae7088ba895cd0c1b062955a64ba514950b3f7576a', '469868d780e09630c8c0de829ce91a6356afcf890f86ffda69be692791479e12', '{"duties":{"01a2219d-c68c-73cb-ac94-e76dcece14a7":"Pz5N34i9mDU_kKx3OpxfPC8Ee-aTqecxFcrVFBo5hLU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (85, '2026-11-28T10:05:17.841Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '469868d780e09630c8c0de829ce91a6356afcf890f86ffda69be692791479e12', '9cb8bec1f42759bc3882f61e53ff7378d4f97a822462c08b55a8d2ea61b1bfcd', '{"duties":{"01a2219d-c690-7617-abdb-7affe11a7220":"RPV5-riTnOPO9zie0oQ6_2EMcXuSGEqQE-XRRLCEkG4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (86, '2026-11-28T10:05:17.845Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '9cb8bec1f42759bc3882f61e53ff7378d4f97a822462c08b55a8d2ea61b1bfcd', 'e9777969086c6dca35f1164031a11a75eee3f43ee3c13a5c0646b6c6a45c7008', '{"duties":{"01a2219d-c694-76a3-a06f-942363bc3a00":"fA_RV9_7lcaIX3JSUT3mnXjqbT-2kjOfDeNoZN517gc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (87, '2026-11-28T10:05:17.849Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'e9777969086c6dca35f1164031a11a75eee3f43ee3c13a5c0646b6c6a45c7008', '34e730ae82cad2b7f4cb2ca52d473df23e8d2b8571024c5125cac4d748e60c31', '{"escalations":{"01a2219d-c698-731b-997c-0ef9460374b4":"d94dHMotZzOTyXMY_xfBY2SHi4hqRA68mSyKT9ICr-o"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (88, '2026-11-28T10:05:17.853Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '34e730ae82cad2b7f4cb2ca52d473df23e8d2b8571024c5125cac4d748e60c31', '53e84c5aca7040f2704dbef241c6e8c85ea61d9ba285c53a7ca37f5426b7bb7c', '{"escalations":{"01a2219d-c69c-7656-abe2-ddd97e34d675":"cBiE3dWw7wkrzGv3bph4TrlhYxDFkVDXD0wKG8mEM2s"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (89, '2026-11-28T10:05:17.857Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '53e84c5aca7040f2704dbef241c6e8c85ea61d9ba285c53a7ca37f5426b7bb7c', 'e86f2ec6b7ffdbc4a877ca18b3893708226c35d486a549b7d71542517ab4fc8e', '{"escalations":{"01a2219d-c6a0-76b8-ac47-9e370b2e780d":"Q8XsQWVLZ8FmIOOc1zYiQGKWpYUGuaPu19eNCkZ22bQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (90, '2026-11-28T10:05:17.861Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'e86f2ec6b7ffdbc4a877ca18b3893708226c35d486a549b7d71542517ab4fc8e', 'b88ba78160056448996d0210cfcac74ddf5fbea8cde9b88ffebdfa0cf16141ba', '{"escalations":{"01a2219d-c6a4-74a7-a4cc-825886bcf9ae":"HIBO6ySGTFPKxeedFPqBLSF7CtC1qnjxsiXZCmk2tGw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (91, '2026-11-28T10:05:17.864Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'b88ba78160056448996d0210cfcac74ddf5fbea8cde9b88ffebdfa0cf16141ba', 'f9a563f9b3a7a2822dbb7177d414e062c7d15e4a3706700821baacf44b2249a7', '{"escalations":{"01a2219d-c6a8-7092-9d44-74219aa2eb5d":"FmUJQ8KsmT3YCXHM5DrtdV4qt3PEHK7d-mH7H08K9yg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (92, '2026-11-28T10:05:17.869Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'f9a563f9b3a7a2822dbb7177d414e062c7d15e4a3706700821baacf44b2249a7', '6d157bad5aa65cd060a9692fed5d9a154d7e026474a14fe7e50d969fc1b74a6f', '{"escalations":{"01a2219d-c6ac-73f5-bcf3-c1ee7b7731e8":"meJiXOwD5zlwIhC76gUbeurX4T0qD68WRgWoFHFvYDk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (93, '2026-11-28T10:05:17.873Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '6d157bad5aa65cd060a9692fed5d9a154d7e026474a14fe7e50d969fc1b74a6f', 'a0523c15e4a6d4abc7df9aa87483b2d29a9c526cad41c1452cd46bd727d37ee1', '{"escalations":{"01a2219d-c6b0-72a5-930b-fbf32105cacb":"AocTajy02tCbNueB_3rFtxANW_0Xfnmr0A6woALkUKI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (94, '2026-11-28T10:05:17.877Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'a0523c15e4a6d4abc7df9aa87483b2d29a9c526cad41c1452cd46bd727d37ee1', 'e74b51cd9d52113182bd69cb00e77be3bf8b0d4422f6742e88d8ba4d7663dddc', '{"escalations":{"01a2219d-c6b4-7188-8cd0-743cefd3df84":"FrloVXmavlXRtUgSv0USrZH-mXDgp82L4wlYj13tlJ4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (95, '2026-11-28T10:05:17.879Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'e74b51cd9d52113182bd69cb00e77be3bf8b0d4422f6742e88d8ba4d7663dddc', '6d533d04ba4c488cd84a362f39087d265fe90d627388df00d5773297a06f3bfb', '{"evidence":{"01a2219d-c6b6-77f1-a93a-1454a27def86":"-3ECQjCnwXbJz0LhIBvO365fmVs2k1RCtSV2ovR3U2k"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (96, '2026-11-28T10:05:17.880Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '6d533d04ba4c488cd84a362f39087d265fe90d627388df00d5773297a06f3bfb', 'd8d5ca107d32b962faf681ce200fd668b46e6840e1e5ea3c9fbec11401784dd1', '{"evidence":{"01a2219d-c6b8-71ee-a0ea-3a4a0f59ee2e":"1oi3Ea-i7po-Z4Ien99Zgq8GWuxBhBph4mWjmQ2gBYY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (97, '2026-11-28T10:05:17.882Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'd8d5ca107d32b962faf681ce200fd668b46e6840e1e5ea3c9fbec11401784dd1', 'c34e8e66f0d31a32bbf670573dcfff28028d454ad6ab09e59592d1b0fe558627', '{"evidence":{"01a2219d-c6b9-74f4-9b8f-fb97d90cec1d":"-BON4QVilKJC4caL4B6V6glI9wfxfctfnyhFALUhfT4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (98, '2026-11-28T10:05:17.883Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'c34e8e66f0d31a32bbf670573dcfff28028d454ad6ab09e59592d1b0fe558627', '1f45d1c01d528c02f4b748ebe2c877c197ed47950a0fe0febb34754f581ecd87', '{"formal_warnings":{"01a2219d-c6bb-705b-9023-9fe37c06ffac":"2wso4yfWacRBPVHC5NzdqjP5RvAQX_LBkGxMFLcb5yk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (99, '2026-11-28T10:05:17.884Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '1f45d1c01d528c02f4b748ebe2c877c197ed47950a0fe0febb34754f581ecd87', '3993b2d5359d3e516a430a8baaf57c50a8c9e0542be294f9206582756fcb886e', '{"formal_warnings":{"01a2219d-c6bc-72a2-bd39-4a1f23f87fcd":"yXj6jAU9XyJ-YXzsEuXdgda3tILDz9GPeJzGp-Dubzs"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (100, '2026-11-28T10:05:17.886Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '3993b2d5359d3e516a430a8baaf57c50a8c9e0542be294f9206582756fcb886e', '22085faec4ee04d00a62074b463d9da131775093b00ee4b6acc49a7cbeaaadc7', '{"imported_records":{"01a2219d-c6bd-728e-926d-b00f28d2bd64":"NpURvq89Gm1PjLvmDi5iRr4q1RbqYulwgzyiIZ-AZmI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (101, '2026-11-28T10:05:17.887Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '22085faec4ee04d00a62074b463d9da131775093b00ee4b6acc49a7cbeaaadc7', 'a2506564c910a3063e3c7fc4d4d9b1407c8a2b55efed9e45e450041a2e62bf69', '{"imported_records":{"01a2219d-c6be-76d8-a4ba-a6a55fdd533d":"3QjY5yRNSqxuYVQxIvcYdP23nM0vpzi_bhWU0xG0jJs"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (102, '2026-11-28T10:05:17.888Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'a2506564c910a3063e3c7fc4d4d9b1407c8a2b55efed9e45e450041a2e62bf69', '4009a66261d2e4979010238e39079b509dfd0c57ee25f91d3479b88828bfe735', '{"imported_records":{"01a2219d-c6bf-7192-94a7-6f49c0492a7a":"j5BHjLS6BXRdt1ygP7tbTUjRGha3CZj3a0uI9Gy0eFw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (103, '2026-11-28T10:05:17.889Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '4009a66261d2e4979010238e39079b509dfd0c57ee25f91d3479b88828bfe735', 'b3aa680f298dbb9a78e9d6e7b3aedfc65719a5fe4d928f21c1bb8d6a16d445ca', '{"imported_records":{"01a2219d-c6c0-7085-af36-45e9a5fce850":"TwFQk6znzPkqGP1VkfJ68jVHobONPsTzEFrSdmp0dXE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (104, '2026-11-28T10:05:17.890Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'b3aa680f298dbb9a78e9d6e7b3aedfc65719a5fe4d928f21c1bb8d6a16d445ca', '7844706a655adc6c4efbef494f3ffe489effd7db0f84b9879eef4a975cc29828', '{"imported_records":{"01a2219d-c6c1-7450-ae81-94e0bc439c08":"73rWnP0rM0bbgwPMeV_BbXs9yvMzIWGea7Zdol8q_lE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (105, '2026-11-28T10:05:17.890Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '7844706a655adc6c4efbef494f3ffe489effd7db0f84b9879eef4a975cc29828', 'd0728ee27018b261dbb95cb59e5bd535edbc523719a9a43a0339440c7688efe1', '{"imported_records":{"01a2219d-c6c2-7762-931e-4dbe9bbc0552":"JF03wXChMNlSKCiI5Dp5pDu-9Jx8NT8Ck-xP9q_r0-E"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (106, '2026-11-28T10:05:17.891Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'd0728ee27018b261dbb95cb59e5bd535edbc523719a9a43a0339440c7688efe1', '884b09cdf569e8bc367d12564457177bc667407a6d0b61d02c9e5425f87a9ef3', '{"imported_records":{"01a2219d-c6c3-7188-968b-82e46c9c18f1":"3UT49YBYYuO9_urH0FNJyXMYIdO5MsPKcMX20ZYRRQM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (107, '2026-11-28T10:05:17.892Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '884b09cdf569e8bc367d12564457177bc667407a6d0b61d02c9e5425f87a9ef3', 'c5c286c7d5c1bb6f28d2df89fcb73de6c34194665586d97e44aca3347250b3bd', '{"imported_records":{"01a2219d-c6c4-77ce-9f60-1886447d3d7f":"cCSlGiW1uFPjQcXpHfS5kIEgcFdkFBCTT4OYormHgPg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (108, '2026-11-28T10:05:17.893Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'c5c286c7d5c1bb6f28d2df89fcb73de6c34194665586d97e44aca3347250b3bd', '3d067aebbee7c378a2a7510d77d4b8c7687229a2473af223130e2e359044309d', '{"imported_records":{"01a2219d-c6c5-75a5-a857-2b870ac9da85":"OqxsFMWTf22uWKrJ0mookr1x8oJpuddcMLRU1JIEt9U"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (109, '2026-11-28T10:05:17.902Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '3d067aebbee7c378a2a7510d77d4b8c7687229a2473af223130e2e359044309d', '084125900ae1158b4f501ec3f1eee5c8e6536c693ec308cb91325ea4b3465960', '{"imported_records":{"01a2219d-c6c6-768c-9978-5785432d915c":"4T-aovM33kHfh8XkYpM5PhSwWS906G3QZa_uB6asoQQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (110, '2026-11-28T10:05:17.909Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '084125900ae1158b4f501ec3f1eee5c8e6536c693ec308cb91325ea4b3465960', 'd295309fe797d2bbb291b12639468f205229ae85793f5197c7ca0a6f1e01304f', '{"imported_records":{"01a2219d-c6d5-75fd-a2c1-8774c19c78da":"SoINOkoyiaP5D-wsLtxrAad9IBhW7X0xQJJB7fvpPHQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (111, '2026-11-28T10:05:17.913Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'd295309fe797d2bbb291b12639468f205229ae85793f5197c7ca0a6f1e01304f', 'adc262c8d44c2a103916ccd48fa684a960e6f47bc2e42fcfe68f0d05261ab669', '{"imported_records":{"01a2219d-c6d8-731e-85d8-4c95614f3a5c":"jVLa_oOeCdQO4KKIK_zQ3GuE65k6DeLzfNjkpGq_w4U"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (112, '2026-11-28T10:05:17.955Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'adc262c8d44c2a103916ccd48fa684a960e6f47bc2e42fcfe68f0d05261ab669', '8f1097c15e2d7b9023df7dc246b2cade28ea8a9006d7b5e45c2f7fa24081a49f', '{"letters":{"01a2219d-c702-7150-bb55-b2c6d058f537":"-9zkBcWC1CxtxbF_W-ti5X6vZ3OQJeArOFZKSaTY55I"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (113, '2026-11-28T10:05:17.961Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '8f1097c15e2d7b9023df7dc246b2cade28ea8a9006d7b5e45c2f7fa24081a49f', 'ef21818c477712db53cdb83c33b698904ee3f4dd294c300cad134257628355b6', '{"letters":{"01a2219d-c709-75c1-aabe-b76fac5a59e2":"-2qziDupMP3BOTNM7yX1sfQwV42EXb0AkhxZQb3LaLY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (114, '2026-11-28T10:05:17.965Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'ef21818c477712db53cdb83c33b698904ee3f4dd294c300cad134257628355b6', '734fd5adaca2a8dc44a7c4f61cf5327054fac82de5102338633783c428d9792a', '{"letters":{"01a2219d-c70c-726e-92e0-aa03bf29746d":"C1crm0mYAUlN_1GAWZ-dLeP4wuWwwO_j77IBshaI1JE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (115, '2026-11-28T10:05:17.969Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '734fd5adaca2a8dc44a7c4f61cf5327054fac82de5102338633783c428d9792a', '01902e3cebef71ca2700df4de76084a829bf12dbcde5846f1fcdb5fe0c816f75', '{"letters":{"01a2219d-c710-72c5-aae0-5fdecc71466d":"mUsgsMQTk5UcUQRPqy8xkwkVZzfPJvNnM4GOTFuqrgM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (116, '2026-11-28T10:05:17.981Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '01902e3cebef71ca2700df4de76084a829bf12dbcde5846f1fcdb5fe0c816f75', 'ebdc82e3a32454e300fe7433c5ff150ad059115ab7a4e8a68af181816448b60f', '{"original_words":{"01a2219d-c4d9-707e-bcf1-d4d413096bf5":"-iH3m2mtW_dO4NpkMvkmfFKKRuUlyFo0x2I6CCxmJh8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (117, '2026-11-28T10:05:17.985Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'ebdc82e3a32454e300fe7433c5ff150ad059115ab7a4e8a68af181816448b60f', '61eb0dc79752fe4ca9616ce44c3a00e2982fa6b5b2362ded79d955fec70c29f2', '{"original_words":{"01a2219d-c561-7633-ad0d-c68e415f37c7":"D-iM6xAvsO2VBqvN6_GS3ztCU8o3-8KouCyJBDldqCI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (118, '2026-11-28T10:05:17.988Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '61eb0dc79752fe4ca9616ce44c3a00e2982fa6b5b2362ded79d955fec70c29f2', '2eba25697b2b6c53e98532e70e169696c9802be977fd700647b963ebcfec38c1', '{"original_words":{"01a2219d-c6b6-77f1-a93a-1454a27def86":"apGx4NPxu8KoAvclcSgNZgrdHefc4hNESO2g0uZZtco"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (119, '2026-11-28T10:05:17.995Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '2eba25697b2b6c53e98532e70e169696c9802be977fd700647b963ebcfec38c1', '7afd4513981bcd6819de1c9d692a7afa91ab4980a4214b278fd3ef10b1263e0a', '{"passed_on":{"01a2219d-c72a-7663-b44f-3522a527c3d5":"6kde8CsKuQ2-n0CWw4yleJ7X8bflya6QPvtKdNJObGk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (120, '2026-11-28T10:05:17.996Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '7afd4513981bcd6819de1c9d692a7afa91ab4980a4214b278fd3ef10b1263e0a', '4fe21c7da32faca8c81e9ac2f09e427a20630e9fe548f277af5d74df089c1cdc', '{"passed_on":{"01a2219d-c72c-772f-ada8-8ff08ddbd8e6":"wz8R8gMqRdrVBXutpTjR_kG7K4mcubU-IOMHSUZpU6M"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (121, '2026-11-28T10:05:18.004Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '4fe21c7da32faca8c81e9ac2f09e427a20630e9fe548f277af5d74df089c1cdc', 'e0352a3c510559ce754fa9fe8fd97fa4f73a57edcdcd3dcd75a5c898d7837730', '{"passed_on":{"01a2219d-c734-7733-8734-03b97b26bb35":"EYuCSmn1EOiPoRtQ3vNgpKOEw6Rx-dj3188m0j08tk8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (122, '2026-11-28T10:05:18.009Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'e0352a3c510559ce754fa9fe8fd97fa4f73a57edcdcd3dcd75a5c898d7837730', '1fa23df170720db18d1e9ba72b4c31f4deea889c1351e881f5d19acc3ccff0a9', '{"passed_on":{"01a2219d-c738-75e9-a8f9-e918fb60c250":"4pJ2d0oBqLzxK9LDlytRDrzYijaGq7M7N3Y_xSxxUew"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (123, '2026-11-28T10:05:18.013Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '1fa23df170720db18d1e9ba72b4c31f4deea889c1351e881f5d19acc3ccff0a9', 'bab62e2a29b1a106b84d69a485e9c79b8f91ad2e324a1ccade221a68748cbaef', '{"passed_on":{"01a2219d-c73c-7385-9a18-692a7dfe9e8a":"vjd8nt6DsvQwovHk-z-czoACL0T7aVu_3WlRLU4kxrc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (124, '2026-11-28T10:05:18.017Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'bab62e2a29b1a106b84d69a485e9c79b8f91ad2e324a1ccade221a68748cbaef', '0f499aa47364b9aea2742d02280091133593574b14b5f6f2ecdd26adbbd83939', '{"passed_on":{"01a2219d-c740-7170-a33e-f1a119819515":"5XJ46HkQMXjPVUecVBJogYZVnk5DzaNnTKXh1ZYSo5Q"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (125, '2026-11-28T10:05:18.021Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '0f499aa47364b9aea2742d02280091133593574b14b5f6f2ecdd26adbbd83939', 'e61c7a31df65063f82d9213625d1d5ea474f66f916c72d0a24e76788ebcc6218', '{"passed_on":{"01a2219d-c744-702e-92b3-17abb5e1d482":"64RzIZlhPXlgLR5EcXsO-i2vQYRpfs9nz4gwJjnniio"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (126, '2026-11-28T10:05:18.023Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'e61c7a31df65063f82d9213625d1d5ea474f66f916c72d0a24e76788ebcc6218', 'a3224c159efb5e1c1b05b591c53d560be26cea22eff5efd49b05a946c17364bc', '{"passed_on":{"01a2219d-c747-72b0-af57-348bdfd472db":"87bX2Fbbrj97JhlMht0_h_B1GM0mkR1EC29QetWK0II"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (127, '2026-11-28T10:05:18.038Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'a3224c159efb5e1c1b05b591c53d560be26cea22eff5efd49b05a946c17364bc', '2879e55e48d96c282e106d45f9b22dbd8cc9f5da8038c8cb2d9e886ad1d2a845', '{"proposals":{"01a2219d-c756-746c-ac73-352f6381f3a7":"OrZdNm2UTS4XxH2dYIc6Qh6dAjR351fsGlC-WDvg9RY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (128, '2026-11-28T10:05:18.041Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '2879e55e48d96c282e106d45f9b22dbd8cc9f5da8038c8cb2d9e886ad1d2a845', 'e5c8e36c7915a1a4a79bed7ac51f9f0187442acef9aaf462ebccec39e9fee1e5', '{"proposals":{"01a2219d-c757-728a-83bb-99dcfee6595d":"uVcmuOHwWMiJ9Pa01q8MUfzQF_lcjdIejJKq0ydUMcc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (129, '2026-11-28T10:05:18.042Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'e5c8e36c7915a1a4a79bed7ac51f9f0187442acef9aaf462ebccec39e9fee1e5', '9c77c8f7aef37a717617c01bf625766e4ea08216d4a8c78a1cc0757bfdcbc55b', '{"proposals":{"01a2219d-c75a-7004-bf70-23870d4e1ed6":"SkUwkBTrh3QzmZuB_MEtdB6uPfeQOOQo0lDTjlHJyOQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (130, '2026-11-28T10:05:18.044Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '9c77c8f7aef37a717617c01bf625766e4ea08216d4a8c78a1cc0757bfdcbc55b', '1622f3bb8718af673f2a38b89e4dabf080dba9553cbaa536a9166b32dcf4e11e', '{"proposals":{"01a2219d-c75b-7473-9b09-bc209517d700":"Nn_pKAHWsm1yLFs5O11kMrKBBbgxQNew33MoH9FdZ80"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (131, '2026-11-28T10:05:18.046Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '1622f3bb8718af673f2a38b89e4dabf080dba9553cbaa536a9166b32dcf4e11e', '8e48938af735ecef1d786945ce8cb7240a4e5e0dc3b2c8cd134ab24d567b2b2b', '{"proposals":{"01a2219d-c75d-7130-a2b1-29dc9a63561c":"53xIg_qbJRzQQdUFmpbeJ24f1snfmR4k4VvifXfMwPc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (132, '2026-11-28T10:05:18.046Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '8e48938af735ecef1d786945ce8cb7240a4e5e0dc3b2c8cd134ab24d567b2b2b', '5ece7fae16640e01c13da6638d20a2bf0ae4ce0c5a94c8f2597a68787e847710', '{"proposals":{"01a2219d-c75e-7187-8944-279f93e04bfb":"9q5JyURbI2GCfGkIv0TBUewtx_j0i8zXwZkoP_7zW0g"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (133, '2026-11-28T10:05:18.047Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '5ece7fae16640e01c13da6638d20a2bf0ae4ce0c5a94c8f2597a68787e847710', 'e6268cc6cd881ad75366811635449ffee96f19b05ff9cdf39e2373b87aa2c153', '{"proposals":{"01a2219d-c75f-7371-bc3c-2f88865f439d":"IssywgRNsTYOpya7gEumGBnZmLteO1iGXXYdndBdPeo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (134, '2026-11-28T10:05:18.048Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'e6268cc6cd881ad75366811635449ffee96f19b05ff9cdf39e2373b87aa2c153', '1f826b79501e5f350e829a7f38bdf24cb969d25247289b236f8f1464b3d0132e', '{"proposals":{"01a2219d-c760-740b-b861-3e0273e36220":"IN4Dio1NBSGqqU7oSAWU0Kg-VRteaC5X_OLBaISNrII"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (135, '2026-11-28T10:05:18.049Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '1f826b79501e5f350e829a7f38bdf24cb969d25247289b236f8f1464b3d0132e', '61f8ee8053395b2ffef624bacdaa7d1600740b8d49fbed71ff916b8da35e9159', '{"proposals":{"01a2219d-c761-7578-b8ca-8adafbf831c5":"oS9cnnDMudUChSo2AAT3IKwUcj28O9Rs8B1hWqM4AQU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (136, '2026-11-28T10:05:18.050Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '61f8ee8053395b2ffef624bacdaa7d1600740b8d49fbed71ff916b8da35e9159', '3cc3d183c4f5a0e9893053899633de063f6f8387c94b55981e271f820eef3ff3', '{"proposals":{"01a2219d-c762-77ff-b046-d351b94377c2":"rtl8MinC-NX34DD6zY4Ld9rREGKvyiJOlwSq-UGNVs8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (137, '2026-11-28T10:05:18.051Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '3cc3d183c4f5a0e9893053899633de063f6f8387c94b55981e271f820eef3ff3', '6f44f5b905b5ec672f3723ced946bce2f2e56560873466c930efd92b98d44502', '{"proposals":{"01a2219d-c763-72b5-a29c-9d65b8239354":"IhNfY-KCj70jrTFt5-t43odhRXqHyOA36Tx1GsW3OVA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (138, '2026-11-28T10:05:18.054Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '6f44f5b905b5ec672f3723ced946bce2f2e56560873466c930efd92b98d44502', 'ea0551bfdbb4108b0e4a008c6a8d2f34def06a615721f323dce42e4a137ceb86', '{"proposals":{"01a2219d-c765-7219-89ad-d80e0a12b5cb":"VLRUUsyHzrcS6uWemzDIwYfttOZSddoGdKZEXta7iHw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (139, '2026-11-28T10:05:18.055Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'ea0551bfdbb4108b0e4a008c6a8d2f34def06a615721f323dce42e4a137ceb86', 'de8bdb49f299bf6d357df9546716653ce5381208e34fba3ffcb42e1ec563a6a7', '{"proposals":{"01a2219d-c767-7535-98c5-7ac35160a4a9":"sQRW0FH9NFrDIqRUJA7rWf5hqpVwH44dGgDsLNdRPmQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (140, '2026-11-28T10:05:18.056Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'de8bdb49f299bf6d357df9546716653ce5381208e34fba3ffcb42e1ec563a6a7', '2ff092cfc1dacbcf3d5690057dc879a6ec14e08e36738f04cb56b951c260ee5a', '{"proposals":{"01a2219d-c768-73f4-854f-e5d8bb3c844a":"iffCxLRYI0nwZ1508QW-rmpmDnf0BlEb9aJJ5yoeg6I"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (141, '2026-11-28T10:05:18.064Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '2ff092cfc1dacbcf3d5690057dc879a6ec14e08e36738f04cb56b951c260ee5a', 'cea8c19d519a0306956899b137baf3947ccd054f35ba3a608a17607a7869b2f6', '{"proposals":{"01a2219d-c769-76c8-ab27-42bcee9d41c4":"7MQ8NvGZVA26VY868nqQ9W5npqG-6n_uGYiZAgESVSo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (142, '2026-11-28T10:05:18.070Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'cea8c19d519a0306956899b137baf3947ccd054f35ba3a608a17607a7869b2f6', '731e1fbef4da5ff0bf41b64cd182d234b30933ebaa3a0da1b429615863659e0c', '{"restrictions":{"01a2219d-c775-7725-a3cf-aacf4deeead8":"8O7DQOAk_4MUmmy7IsfSF8J1mlIu3ROfbYHwl_XHbps"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (143, '2026-11-28T10:05:18.072Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '731e1fbef4da5ff0bf41b64cd182d234b30933ebaa3a0da1b429615863659e0c', 'e41da2f3b6060407cc7385a7284e0737a6d7e9c585710cba2e44203c312033a3', '{"restrictions":{"01a2219d-c777-754d-a04a-4a776ebf09bb":"m-E8IliXQ5WMpuQKrUZZjdcNUwWKnoVvpkWsrewLOBE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (144, '2026-11-28T10:05:18.078Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'e41da2f3b6060407cc7385a7284e0737a6d7e9c585710cba2e44203c312033a3', 'a29a01a2d7d9ed2f25ce9f3a46aa83cd0ccfdf5b29ef7cbfa2adeafab28da1de', '{"restrictions":{"01a2219d-c77e-74df-a997-6bf085da7c2d":"iORHwAToPRBaHwQJ4VQvxUJR3-U-_TH-rr8czUhbgfU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (145, '2026-11-28T10:05:18.080Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'a29a01a2d7d9ed2f25ce9f3a46aa83cd0ccfdf5b29ef7cbfa2adeafab28da1de', 'ccb6afef02b176e1196cff88c2f04e611226cc9d99ce69739a3137448b358be6', '{"restrictions":{"01a2219d-c77f-7293-b1aa-07aea7c6b584":"Eq7GRlD-Wp4wFBWpmdVEx3RCVv2L45QF19A95WrFzK0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (146, '2026-11-28T10:05:18.081Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'ccb6afef02b176e1196cff88c2f04e611226cc9d99ce69739a3137448b358be6', '8c601fa5abb56c7a5a451046730041df6b1af2ea7383f2a80e7a1bbb85023617', '{"restrictions":{"01a2219d-c781-7152-8ff8-7e6264285683":"SAYlL_owXoFA6nxfALNbqCAJZ0v1zHyaPcWbjyOiU6A"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (147, '2026-11-28T10:05:18.083Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '8c601fa5abb56c7a5a451046730041df6b1af2ea7383f2a80e7a1bbb85023617', '3db6af4fbea7736f3eb0eb24b18c85a11bb84aaf690898980b13b107808ec0d6', '{"rights_requests":{"01a2219d-c782-73d7-88fb-bade91154fc4":"4At1QdTIAmQ2QsAAVM8u-7304nI8QqTaU_k4ujVReDM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (148, '2026-11-28T10:05:18.083Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '3db6af4fbea7736f3eb0eb24b18c85a11bb84aaf690898980b13b107808ec0d6', '5076f5c1f4aa349a593fcec5f0cbe580fe68a2b0b9ce246fcb292d488b8dd32a', '{"rights_requests":{"01a2219d-c783-77b7-ad9f-70c22c38d4fb":"RtjjETJHaQy8Ebq_qnxr7D-Px9yd-XleC9liV7SpNN0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (149, '2026-11-28T10:05:18.084Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '5076f5c1f4aa349a593fcec5f0cbe580fe68a2b0b9ce246fcb292d488b8dd32a', '2b5e564e58fb002e47fb2de9315ff7e1ea2f18131a2b91a43230ea9fd3b6d00a', '{"rights_requests":{"01a2219d-c784-774f-bb63-cd4ef024c0f6":"G5a1RBj-oK4DTK89zdqz_Ff4Fh9Zu67QSuI4LfeMSko"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (150, '2026-11-28T10:05:18.086Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '2b5e564e58fb002e47fb2de9315ff7e1ea2f18131a2b91a43230ea9fd3b6d00a', '873cb0fc71389543e3187bceace1a9e2e266d34c810fb34e4b106d64a22493e3', '{"waiting_evidence":{"01a2219d-c786-701d-b01b-50bddc0b5a00":"dhFVTx_ovDBErJjIn2cTAV6QbbRI0qK5M_6UO8Zsup4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (151, '2026-11-28T10:05:18.089Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '873cb0fc71389543e3187bceace1a9e2e266d34c810fb34e4b106d64a22493e3', 'bef849c563023cef871af36236bf55c76932c44fb1ab64b770816aaf9c61c711', '{"waiting_evidence":{"01a2219d-c789-71c9-b1d7-d03dc085818f":"rpUDRYXqxdsn9QhdVjBdRf4y8_fiPsaMaHNIojAcC6Y"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (152, '2026-11-28T10:05:18.090Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'bef849c563023cef871af36236bf55c76932c44fb1ab64b770816aaf9c61c711', '09ba3f87d68a887c8a8222203d11aae161035ffe27b29960a584343a7ba2a5cc', '{"waiting_evidence":{"01a2219d-c78a-7698-b3bf-c34cc8af5e50":"R0Nre_lG5365kJtYAeMC4cnOPyot4TwW9eaZsFpzRvg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (153, '2026-11-28T10:05:18.091Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '09ba3f87d68a887c8a8222203d11aae161035ffe27b29960a584343a7ba2a5cc', '6501a39f8e508e906c8e07c8d521f6da4791ca6396cb46eb8df3a1fa85308233', '{"waiting_evidence":{"01a2219d-c78b-72f3-8522-e71373f8043e":"Q75FV__ZEcUQZsi380mEp7_qUXzicZ53tCIyXJOpngc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (154, '2026-11-28T10:05:18.092Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '6501a39f8e508e906c8e07c8d521f6da4791ca6396cb46eb8df3a1fa85308233', 'c7e24ae5ddfced269caf759eba123417b1666bd55872666077702ffdbd74e012', '{"warnings":{"01a2219d-c78c-742c-aa6b-ff27eb5d8da4":"ej1seCHzx0RkQAI23j-EfSdHnmqjVtDYVtIwV-0TAhw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (155, '2026-11-28T10:05:18.094Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'c7e24ae5ddfced269caf759eba123417b1666bd55872666077702ffdbd74e012', '827eee40cbb0d8d26edbeda7e4935c141cc96e222ab20506fd9fba325200fb42', '{"warnings":{"01a2219d-c78d-70b1-9dd6-5f5f7b6beb94":"cHfROXaUv6_R3f-NVbw5LrHlMIMPmq5I9Eo1VL6an_A"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (156, '2026-11-28T10:05:18.095Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '827eee40cbb0d8d26edbeda7e4935c141cc96e222ab20506fd9fba325200fb42', '5ab1d2e1ec621aab31b1b95960ce155bc72e9d645334d9089b4822899c7c56ff', '{"warnings":{"01a2219d-c78f-7731-93ec-aa2f41f7873e":"G67mRfywLL5LPa3KBo9Wg4mEeVhgCrEmQDTb7n-l634"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (157, '2026-11-28T10:05:18.096Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '5ab1d2e1ec621aab31b1b95960ce155bc72e9d645334d9089b4822899c7c56ff', '44948a8c9ae7e809771b9529d197a3fa4bd12218ed0e3ea2b76f27e2f1f864ae', '{"warnings":{"01a2219d-c78f-7732-97da-29f5fe27fbd7":"Ymu3590eDOkdaEwWqP8CG1KyTA51hiAB_MfAWTR5iMA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (158, '2026-11-28T10:05:18.097Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '44948a8c9ae7e809771b9529d197a3fa4bd12218ed0e3ea2b76f27e2f1f864ae', '59ef0a05f6b7e54f8acedbca8c8ca37cb74955ae5f9c9d654541179a4364c091', '{"warnings":{"01a2219d-c790-7593-b51c-8e486b9d227e":"d7dNAZCQ23w2P67q4RcMxcAUwhtPlRrB3WAs0eHIrpo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (159, '2026-11-28T10:05:18.098Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '59ef0a05f6b7e54f8acedbca8c8ca37cb74955ae5f9c9d654541179a4364c091', 'e5a0b780dcdd7d0080e98280becbc409d850d94afbf7d3af1d98503663cf8dee', '{"warnings":{"01a2219d-c791-7087-9162-e12a61b344c7":"WbXuHr1HNJKSmN5yS8BRHzHzeWfuniDnf3l1C77tvCs"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (160, '2026-11-28T10:05:18.099Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'e5a0b780dcdd7d0080e98280becbc409d850d94afbf7d3af1d98503663cf8dee', '6c789616bee657d39d4d0fb0de15acb195e8614d99dbf8287358f7875bb50c00', '{"passed_on":{"01a2219d-c793-76d1-8f47-32b7426a3699":"M-cwAw_EKygWSIRwSCiC4EUkuupWQBI5_-wRc9byubY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (161, '2026-11-28T10:05:18.101Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '6c789616bee657d39d4d0fb0de15acb195e8614d99dbf8287358f7875bb50c00', '36dd5ccabf33c3acd6cd4f2db0a3fb0c3458669abb266088cffe212fc59c09c5', '{"passed_on":{"01a2219d-c794-7528-bd8a-ba3d937301aa":"AUmU7j4TOLWSG32uWS8PwzSU7-dS8pkaYeHqeanrGho"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (162, '2026-12-01T09:00:00.000Z', 'looks-sealed', 'the-register-itself', 'the-register-itself', '01a2219d-c797-7101-b719-ef346e05120c', '', '{"looks":8}', '36dd5ccabf33c3acd6cd4f2db0a3fb0c3458669abb266088cffe212fc59c09c5', '3276acaf9bffa906219db474fd46481f8fc4b95a5a779eac04d298b3362739f3', '{"ledger_seals":{"01a2219d-c797-7101-b719-ef346e05120c":"1E4yXhC9cJJajEJHl5AEm_SUMa8prVziPF0ZzprzMmc"}}');
insert into calendar_feeds (id, secret_hash, made_at, ends_on, by_oid, by_tid, by_name)
  values ('01a2219d-c5a8-73ec-a4b2-20d14d19d8ea', 'x', '2026-12-01T09:00:00.000Z', '2027-12-01', 'o', 't', 'Ruth Abbey');
insert into checkpoints (origin, size, signed_at, note)
  values ('01a2219d-c5f7-72c3-a573-2d5ed99a60c4', 1, '2026-12-01T09:00:00.000Z', 'x');
insert into circumstances (id, restriction_id, reported_at, what, by_oid, by_tid, by_name, by_address, answer_by)
  values ('01a2219d-c56d-76c8-9d57-e60f48765471', '01a2219d-c566-7474-ae93-35bb59fcd932', '2026-12-03T09:00:00.000Z', 'She has help now.', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'frances.lane@ambleford.example', '2026-12-31');
insert into closing_letters (id, formal_warning_id, kind, decided_on, made_at, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a2219d-c4f5-7188-b111-68924c0692ef', '01a2219d-c4df-71f4-9cb8-fb594b859a24', 'objection-answer', '2026-11-03', '2026-11-03T09:00:00.000Z', 'sent', '2026-11-03', 'post', 'Our reference: F-4B85-9A24
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
  values ('01a2219d-c644-75c3-b917-153b60c6588b', '01a2219d-c4df-71f4-9cb8-fb594b859a24', 'formal-warning-withdrawal', '2026-11-03', '2026-11-03T09:00:00.000Z', 'sent', '2026-11-03', 'post', 'Our reference: F-4B85-9A24
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
  values ('01a2219d-c648-703e-89b0-2a077de4090d', '01a2219d-c4df-71f4-9cb8-fb594b859a24', 'precautions-ended', '2026-11-03', '2026-11-03T09:00:00.000Z', 'sent', '2026-11-03', 'post', 'Our reference: F-4B85-9A24
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
  values ('01a2219d-c64c-7528-b7f7-88d700851fc7', '01a2219d-c4df-71f4-9cb8-fb594b859a24', 'objection-answer', '2026-11-03', '2026-11-03T09:00:00.000Z', 'to-write', '2026-11-03', 'post', 'Our reference: F-4B85-9A24
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
  values ('01a2219d-c650-7763-bef2-54a2a67212f2', '01a2219d-c4df-71f4-9cb8-fb594b859a24', 'objection-answer', '2026-11-03', '2026-11-03T09:00:00.000Z', 'not-notified', '2026-11-03', 'post', 'Our reference: F-4B85-9A24
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
  values ('01a2219d-c5aa-7079-a55a-ed025f815a43', 'a@x.example', '{}', 'Left.', '{}', '2026-12-01T09:00:00.000Z', 'o', 't', 'Ruth Abbey');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a2219d-c4ca-70df-be41-7afa284f3030', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', 'email', 'petra.holm@example.org', 'petra.holm@example.org', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a2219d-c4ca-70e0-a1d6-9533ee6fdcc0', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', 'number', '07700 900456', '+447700900456', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a2219d-c4ca-70e1-b766-0db3bfd1678d', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', 'name', 'Petra Holm', 'petra holm', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a2219d-c571-75ca-8514-ba8427a88631', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', 'email', 'p.holm@example.net', 'p.holm@example.net', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a2219d-c5c2-7310-be35-9dd13e8b6902', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'email', 'every.state@example.net', 'every.state@example.net', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a2219d-c5c7-70ba-994d-63252d4b918e', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'postal-address', '2 Mill Lane
AM1 2JM', 'AM1 2JM|2 mill lane', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose)
  values ('01a2219d-c5cd-720a-b61a-0e49853b8c1b', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'number', '01632 960001', '+441632960001', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'shared');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a2219d-c5d1-77d7-a7ab-1b88eb513517', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'email', 'solicitor@example.net', 'solicitor@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'solicitor', 'Kim 0');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a2219d-c5d5-7676-9836-d3fce71ce229', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'email', 'mp@example.net', 'mp@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'mp', 'Kim 1');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a2219d-c5d9-7155-bf20-c876f0293f16', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'email', 'councillor@example.net', 'councillor@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'councillor', 'Kim 2');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a2219d-c5dd-775e-82b5-f37352780080', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'email', 'advocate@example.net', 'advocate@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'advocate', 'Kim 3');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a2219d-c5e1-722f-9805-74cb9d5dd0f5', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'email', 'carer@example.net', 'carer@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'carer', 'Kim 4');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a2219d-c5e5-75bc-a337-301904fe9e54', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'email', 'support-worker@example.net', 'support-worker@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'support-worker', 'Kim 5');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a2219d-c5e9-7225-a046-c830a506d7f9', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'email', 'relative@example.net', 'relative@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'relative', 'Kim 6');
insert into corrections (id, record_kind, record_id, field, before, after, why, at, by_oid, by_tid, by_name)
  values ('01a2219d-c581-70ce-8a45-f82fcaf3e3c9', 'escalation', '01a2219d-c4fd-716c-a131-774f38b6993b', 'account', 'planted-word-7f3a', 'Once.', 'It was a slip.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into customers (id, added_at)
  values ('01a2219d-c4c9-7242-ba52-d8e70615d8f7', '2026-11-03T09:00:00.000Z');
insert into customers (id, added_at, merged_into)
  values ('01a2219d-c571-75c9-b4a3-f7b560f44953', '2026-11-03T09:00:00.000Z', '01a2219d-c4c9-7242-ba52-d8e70615d8f7');
insert into customers (id, added_at)
  values ('01a2219d-c5c2-730f-859f-3afd6639ab36', '2026-11-03T09:00:00.000Z');
insert into customers (id, added_at, language)
  values ('01a2219d-c654-77c1-8b1f-a950c37681d9', '2026-11-03T09:00:00.000Z', 'english');
insert into customers (id, added_at, language)
  values ('01a2219d-c658-7301-89d8-c1ebec164532', '2026-11-03T09:00:00.000Z', 'welsh');
insert into customers (id, added_at, language)
  values ('01a2219d-c65c-72d6-b81a-32aad1f0098e', '2026-11-03T09:00:00.000Z', 'both');
insert into decision_drafts (id, escalation_id, by_oid, by_tid, by_name, form, saved_at)
  values ('01a2219d-c5fd-7202-82cf-ec1ae853e593', '01a2219d-c4d8-70bb-994d-47821c81ce53', 'x', 'x', 'x', 'x', '2026-12-01T09:00:00.000Z');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a2219d-c4df-71f3-a38c-5da8720e5856', '01a2219d-c4d8-70bb-994d-47821c81ce53', 'warn-formally', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, considered, terms, decided_at, by_oid, by_tid, by_name)
  values ('01a2219d-c50a-748e-af85-370cd9e03557', '01a2219d-c4fd-716c-a131-774f38b6993b', 'approve', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', '{"measures":[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":"by letter to Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}],"ways":[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}],"contact":{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"},"deputy":{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"},"mail":{"kind":"forward","exceptions":[]},"services":null,"scopeReason":"It concerns every service.","until":null,"reviewOn":"2027-05-03"}', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into decisions (id, escalation_id, outcome, reasons, considered, terms, decided_at, by_oid, by_tid, by_name)
  values ('01a2219d-c566-7473-b274-bdebf05af5a0', '01a2219d-c561-7632-bf75-e4d132cbb54a', 'approve', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', '{"measures":[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":"by letter to Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}],"ways":[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}],"contact":{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"},"deputy":{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"},"mail":{"kind":"forward","exceptions":[]},"services":null,"scopeReason":"It concerns every service.","until":null,"reviewOn":"2027-05-03"}', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a2219d-c661-7791-9533-e1cb45e38366', '01a2219d-c4d8-70bb-994d-47821c81ce53', 'decline', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a2219d-c664-77fd-9521-9e87d649e939', '01a2219d-c4d8-70bb-994d-47821c81ce53', 'no-action', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a2219d-c668-774a-a9f6-a2d3108e5c7b', '01a2219d-c4d8-70bb-994d-47821c81ce53', 'ask-for-more', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a2219d-c66c-726c-8b67-fee261d8a9e0', '01a2219d-c4d8-70bb-994d-47821c81ce53', 'refer-to-legal', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a2219d-c671-7488-967c-1553678cd9d1', '01a2219d-c4d8-70bb-994d-47821c81ce53', 'warn-instead', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a2219d-c674-735a-a68a-e81d96119753', '01a2219d-c4d8-70bb-994d-47821c81ce53', 'treat-as-complaint', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a2219d-c678-705e-8ad7-3948d6310173', '01a2219d-c4d8-70bb-994d-47821c81ce53', 'legal-advice', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a2219d-c51e-70de-a9f0-86eca019c8cf', '01a2219d-c51b-7019-91e8-b3a7c569fc1d', 'message', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a2219d-c67d-734f-a06b-041c703a7976', '01a2219d-c51b-7019-91e8-b3a7c569fc1d', 'filed-mail', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a2219d-c680-776f-8ec9-009471b86fe4', '01a2219d-c51b-7019-91e8-b3a7c569fc1d', 'information-request', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a2219d-c684-772e-af04-533f26053b03', '01a2219d-c51b-7019-91e8-b3a7c569fc1d', 'subject-access', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a2219d-c688-7412-aa8c-86b4ca066fa4', '01a2219d-c51b-7019-91e8-b3a7c569fc1d', 'data-protection-complaint', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a2219d-c68c-73cb-ac94-e76dcece14a7', '01a2219d-c51b-7019-91e8-b3a7c569fc1d', 'safeguarding', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a2219d-c690-7617-abdb-7affe11a7220', '01a2219d-c51b-7019-91e8-b3a7c569fc1d', 'complaint', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a2219d-c694-76a3-a06f-942363bc3a00', '01a2219d-c51b-7019-91e8-b3a7c569fc1d', 'adjustments', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a2219d-c4d8-70bb-994d-47821c81ce53', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'formal-warning', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a2219d-c4fd-716c-a131-774f38b6993b', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'approved', 'Once.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a2219d-c561-7632-bf75-e4d132cbb54a', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'approved', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a2219d-c698-731b-997c-0ef9460374b4', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'pending', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a2219d-c69c-7656-abe2-ddd97e34d675', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'more-wanted', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a2219d-c6a0-76b8-ac47-9e370b2e780d', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'withdrawn', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a2219d-c6a4-74a7-a4cc-825886bcf9ae', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'declined', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a2219d-c6a8-7092-9d44-74219aa2eb5d', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'no-action', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a2219d-c6ac-73f5-bcf3-c1ee7b7731e8', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'referred', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a2219d-c6b0-72a5-930b-fbf32105cacb', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'warning-instead', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a2219d-c6b4-7188-8cd0-743cefd3df84', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'complaint', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into evidence (id, escalation_id, added_at, channel, contact, compared)
  values ('01a2219d-c4d9-707e-bcf1-d4d413096bf5', '01a2219d-c4d8-70bb-994d-47821c81ce53', '2026-11-03T09:00:00.000Z', 'telephone', '{"channel":"telephone","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into evidence (id, escalation_id, added_at, channel, message_id, contact, sha256, bytes, compared, filed_salt)
  values ('01a2219d-c4fd-716d-9f6a-9d7a9e0561a6', '01a2219d-c4fd-716c-a131-774f38b6993b', '2026-11-03T09:00:00.000Z', 'email', '<a@example.org>', '{"channel":"email","internetMessageId":"<a@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 'fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649', 79, 0, 'KiXtEHnkxxPtwUyP-CLpFw');
insert into evidence (id, escalation_id, added_at, channel, message_id, contact, sha256, bytes, compared, filed_salt)
  values ('01a2219d-c4fe-75f7-9f7a-d82f354c8c08', '01a2219d-c4fd-716c-a131-774f38b6993b', '2026-11-03T09:00:00.000Z', 'email', '<b@example.org>', '{"channel":"email","internetMessageId":"<b@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 'fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649', 79, 0, 'Rz7vUPuGabE7dZARWVNz2w');
insert into evidence (id, representation_id, added_at, channel, message_id, contact, sha256, bytes, compared, filed_salt)
  values ('01a2219d-c534-7224-ba4e-e9c7394c96df', '01a2219d-c533-73f1-afb4-a52f8d4e2724', '2026-11-03T09:00:00.000Z', 'email', '<c@example.org>', '{"channel":"email","internetMessageId":"<c@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 'fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649', 79, 0, 'jajDuq07xUp9HNfIyGKzNQ');
insert into evidence (id, escalation_id, added_at, channel, message_id, contact, compared)
  values ('01a2219d-c561-7633-ad0d-c68e415f37c7', '01a2219d-c561-7632-bf75-e4d132cbb54a', '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 0);
insert into evidence (id, escalation_id, added_at, channel, contact, compared)
  values ('01a2219d-c6b6-77f1-a93a-1454a27def86', '01a2219d-c4d8-70bb-994d-47821c81ce53', '2026-11-03T09:00:00.000Z', 'in-person', '{"channel":"telephone","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into evidence (id, escalation_id, added_at, channel, contact, compared)
  values ('01a2219d-c6b8-71ee-a0ea-3a4a0f59ee2e', '01a2219d-c4d8-70bb-994d-47821c81ce53', '2026-11-03T09:00:00.000Z', 'post', '{"channel":"telephone","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into evidence (id, escalation_id, added_at, channel, contact, compared)
  values ('01a2219d-c6b9-74f4-9b8f-fb97d90cec1d', '01a2219d-c4d8-70bb-994d-47821c81ce53', '2026-11-03T09:00:00.000Z', 'social-media', '{"channel":"telephone","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into formal_warnings (id, customer_id, escalation_id, service, behaviours, reasons, decided_on, made_at, by_oid, by_tid, by_name, by_address, state, sent_on, method, text, lapses_on, recorded_at, recorded_by_oid, recorded_by_tid, recorded_by_name, lapses_after_months)
  values ('01a2219d-c4df-71f4-9cb8-fb594b859a24', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '01a2219d-c4d8-70bb-994d-47821c81ce53', 'Housing', '["abusive"]', 'Twelve insults after a polite warning.', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'frances.lane@ambleford.example', 'given', '2026-11-03', 'post', 'Our reference: F-4B85-9A24
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
  values ('01a2219d-c6bb-705b-9023-9fe37c06ffac', '01a2219d-c5c2-730f-859f-3afd6639ab36', '01a2219d-c4d8-70bb-994d-47821c81ce53', 'Housing', '["abusive"]', 'Twelve insults after a polite warning.', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'frances.lane@ambleford.example', 'to-send', '2026-11-03', 'post', 'Our reference: F-4B85-9A24
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
  values ('01a2219d-c6bc-72a2-bd39-4a1f23f87fcd', '01a2219d-c5c2-730f-859f-3afd6639ab36', '01a2219d-c4d8-70bb-994d-47821c81ce53', 'Housing', '["abusive"]', 'Twelve insults after a polite warning.', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'frances.lane@ambleford.example', 'withdrawn', '2026-11-03', 'post', 'Our reference: F-4B85-9A24
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
  values ('01a2219d-c59a-7051-8735-a3bcbbd633fc', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', 'A claim.', '2027-06-01', '2026-12-01T09:00:00.000Z', '[]', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into import_corrections (import_id, row_number, field, becomes)
  values ('01a2219d-c591-7000-9f04-64c45cdf8d71', 1, 'x', 'x');
insert into import_files (import_id, content)
  values ('01a2219d-c591-7000-9f04-64c45cdf8d71', x'66726f6d20612066696c65');
insert into import_findings (id, import_id, stops, row_number, column_number, what, about)
  values ('01a2219d-c5b3-7206-a630-60cdbfd950cc', '01a2219d-c591-7000-9f04-64c45cdf8d71', 0, 2, 1, 'column-not-used', 'Notes');
insert into import_findings (id, import_id, stops, row_number, column_number, what, about)
  values ('01a2219d-c792-704f-a9a8-f6d044f93217', '01a2219d-c591-7000-9f04-64c45cdf8d71', 1, 2, 1, 'column-not-used', 'Notes');
insert into import_habits (about, choice, used_at)
  values ('01a2219d-c605-719f-b122-b0d23dac165e', 'x', '2026-12-01T09:00:00.000Z');
insert into import_to_sign (id, import_id, row_number, content)
  values ('01a2219d-c609-7397-ae58-7cd17eff6dfe', '01a2219d-c591-7000-9f04-64c45cdf8d71', 1, 'x');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a2219d-c50a-748f-a4ee-92ee7b4715ee', '01a2219d-c591-7000-9f04-64c45cdf8d71', 'restriction', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a2219d-c6bd-728e-926d-b00f28d2bd64', '01a2219d-c591-7000-9f04-64c45cdf8d71', 'warning', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a2219d-c6be-76d8-a4ba-a6a55fdd533d', '01a2219d-c591-7000-9f04-64c45cdf8d71', 'escalation', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a2219d-c6bf-7192-94a7-6f49c0492a7a', '01a2219d-c591-7000-9f04-64c45cdf8d71', 'letter', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a2219d-c6c0-7085-af36-45e9a5fce850', '01a2219d-c591-7000-9f04-64c45cdf8d71', 'representation', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a2219d-c6c1-7450-ae81-94e0bc439c08', '01a2219d-c591-7000-9f04-64c45cdf8d71', 'changed-circumstances', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a2219d-c6c2-7762-931e-4dbe9bbc0552', '01a2219d-c591-7000-9f04-64c45cdf8d71', 'review', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a2219d-c6c3-7188-968b-82e46c9c18f1', '01a2219d-c591-7000-9f04-64c45cdf8d71', 'formal-warning', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a2219d-c6c4-77ce-9f60-1886447d3d7f', '01a2219d-c591-7000-9f04-64c45cdf8d71', 'precaution', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a2219d-c6c5-75a5-a857-2b870ac9da85', '01a2219d-c591-7000-9f04-64c45cdf8d71', 'legal-question', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a2219d-c6c6-768c-9978-5785432d915c', '01a2219d-c591-7000-9f04-64c45cdf8d71', 'closing-letter', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a2219d-c6d5-75fd-a2c1-8774c19c78da', '01a2219d-c591-7000-9f04-64c45cdf8d71', 'objection', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a2219d-c6d8-731e-85d8-4c95614f3a5c', '01a2219d-c591-7000-9f04-64c45cdf8d71', 'rights-request', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a2219d-c591-7000-9f04-64c45cdf8d71', 'checked', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a2219d-c6dd-70cb-aa0d-5bfea142cfaf', 'checking', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a2219d-c6e1-7574-a47b-ee58c91b9087', 'running', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a2219d-c6e4-7077-a247-43ab25aeff04', 'done', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a2219d-c6e8-706e-9b13-3dbb4fd10f6e', 'unreadable', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a2219d-c6ec-71b6-a445-8f0d48891d6b', 'stopped', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a2219d-c6f0-7740-ab11-db8c04e80d8c', 'discarded', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a2219d-c6f4-77d4-b146-36667ba7a05a', 'to-sign', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a2219d-c6f8-74ff-814b-6cf0b4cb44f1', 'signed', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a2219d-c6fc-7734-a573-51c6b836257a', 'checked', 'xlsx', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a2219d-c700-750e-8dcb-4241af186b38', 'checked', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'add', 0, 0, 'o', 't', 'Ruth Abbey');
insert into kysely_migration (name, timestamp)
  values ('0001-first', '2026-11-28T10:05:17.219Z');
insert into kysely_migration (name, timestamp)
  values ('0002-to-1.0.0', '2026-11-28T10:05:17.354Z');
insert into kysely_migration_lock (id, is_locked)
  values ('migration_lock', 0);
insert into ledger_seals (id, batch, sealed_at, looks)
  values ('01a2219d-c5b2-7362-a4f6-9c987448c94f', '01a2219d-c07c-74e1-bef0-1f09258c56db', '2026-12-01T09:00:00.000Z', '{"01a2219d-c524-739f-83be-328988d75cd3":"D2N-okFfPk9XXq2Goc5T4L","01a2219d-c529-7683-b86d-3400aba28208":"xfBc-KiI64KddU9sboBiDa","01a2219d-c52a-71ce-8233-9f04f271790b":"8eGyy6sqsLhayPunff5eJ1","01a2219d-c52e-77d5-a246-1927d306e66e":"EyEqKw4nOtardG_51r4W_z","01a2219d-c531-70c5-aebf-4eff1aba9791":"N1opI_roRzdCa8FMppcDuP"}');
insert into ledger_seals (id, batch, sealed_at, looks)
  values ('01a2219d-c797-7101-b719-ef346e05120c', '01a2219d-c5b0-70a9-bfdb-d24723cc925a', '2026-12-01T09:00:00.000Z', '{"01a2219d-c614-7486-b1ce-0e054866dfb6":"55atuBecuGauCTe11nW25W","01a2219d-c618-71ac-bb94-b98decc4a8c2":"YMi_g51H4W5xyNUpeuBenD","01a2219d-c61c-7573-8503-6aa6544e181c":"d7KZ6buLxl_-JUndnjtGtY","01a2219d-c620-70ac-9216-1f6d3521a976":"G1t0yZkrrXGgTILXfsZQD4","01a2219d-c624-745c-a888-e8b9801061ef":"k0G1FzR9pHPL6XNjo5vqXA","01a2219d-c628-73b6-8e4b-f8092b258eb0":"ued5OgyyfOkCO6mymrXAZ-","01a2219d-c62c-767f-a261-cb4809a4220b":"FSSNII3TOQdSqght7V85Ft","01a2219d-c630-7793-b144-6a937b6f4ed0":"Ihl3TsdU6h4iZw94OzXzRs"}');
insert into legal_questions (id, restriction_id, question, asked_at, by_oid, by_tid, by_name, advice, answered_at, answered_by_oid, answered_by_tid, answered_by_name)
  values ('01a2219d-c50c-73a7-8b41-160aac5a0dae', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'No offence.', '2026-11-20T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a2219d-c50c-73a6-955a-7188184fa194', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', 'restriction', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'sent', '2026-11-03', 'post', 'Our reference: R-7B47-15EE
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
  values ('01a2219d-c53c-7352-9484-725c7d01d37f', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', 'representation-answer', '2026-11-20', '2026-11-20T09:00:00.000Z', 'The messages go on.', '2026-11-03', 'sent', '2026-11-22', 'post', 'Our reference: R-7B47-15EE
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
  values ('01a2219d-c53f-750e-9de2-98b5247343c5', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', 'review-continued', '2026-11-21', '2026-11-21T09:00:00.000Z', 'It still helps.', 'sent', '2026-11-22', 'post', 'Our reference: R-7B47-15EE
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
  values ('01a2219d-c554-7193-965c-7fed178314a1', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', 'lifting', '2026-12-01', '2026-12-01T09:00:00.000Z', 'She keeps to it.', 'sent', '2026-12-02', 'post', 'Our reference: R-7B47-15EE
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
  values ('01a2219d-c567-7233-9947-08dd39321b4f', '01a2219d-c566-7474-ae93-35bb59fcd932', 'restriction', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'sent', '2026-11-03', 'post', 'Our reference: R-59FC-D932
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
  values ('01a2219d-c702-7150-bb55-b2c6d058f537', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', 'variation', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'sent', '2026-11-03', 'post', 'Our reference: R-7B47-15EE
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
  values ('01a2219d-c709-75c1-aabe-b76fac5a59e2', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', 'review-notice', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'sent', '2026-11-03', 'post', 'Our reference: R-7B47-15EE
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
  values ('01a2219d-c70c-726e-92e0-aa03bf29746d', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', 'restriction', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'to-write', '2026-11-03', 'post', 'Our reference: R-7B47-15EE
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
  values ('01a2219d-c710-72c5-aae0-5fdecc71466d', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', 'restriction', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'not-notified', '2026-11-03', 'post', 'Our reference: R-7B47-15EE
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
  values ('01a2219d-c4d8-70bb-994d-47821c81ce53', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', 'petra holm', 'formal-warning', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a2219d-c4fd-716c-a131-774f38b6993b', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', 'petra holm', 'approved', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a2219d-c561-7632-bf75-e4d132cbb54a', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', 'petra holm', 'approved', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a2219d-c698-731b-997c-0ef9460374b4', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'every.state@example.net', 'pending', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a2219d-c69c-7656-abe2-ddd97e34d675', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'every.state@example.net', 'more-wanted', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a2219d-c6a0-76b8-ac47-9e370b2e780d', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'every.state@example.net', 'withdrawn', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a2219d-c6a4-74a7-a4cc-825886bcf9ae', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'every.state@example.net', 'declined', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a2219d-c6a8-7092-9d44-74219aa2eb5d', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'every.state@example.net', 'no-action', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a2219d-c6ac-73f5-bcf3-c1ee7b7731e8', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'every.state@example.net', 'referred', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a2219d-c6b0-72a5-930b-fbf32105cacb', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'every.state@example.net', 'warning-instead', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a2219d-c6b4-7188-8cd0-743cefd3df84', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'every.state@example.net', 'complaint', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a2219d-c50a-748f-a4ee-92ee7b4715ee', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', 'petra holm', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 1);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a2219d-c566-7474-ae93-35bb59fcd932', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', 'petra holm', 'in-force', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '2027-05-03', ',designated-contact,channel-closed,', '', 0, 1);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a2219d-c775-7725-a3cf-aacf4deeead8', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'every.state@example.net', 'agreed', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 0);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a2219d-c777-754d-a04a-4a776ebf09bb', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'every.state@example.net', 'replaced', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 0);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a2219d-c77e-74df-a997-6bf085da7c2d', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'every.state@example.net', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 0);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a2219d-c77f-7293-b1aa-07aea7c6b584', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'every.state@example.net', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 0);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a2219d-c781-7152-8ff8-7e6264285683', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'every.state@example.net', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 0);
insert into look_up_days (by_oid, by_tid, day, taken)
  values ('o', 't', '2026-12-01', 1);
insert into look_ups (by_oid, by_tid, kind, full_at)
  values ('o', 't', 'acts', 1796115600000);
insert into mark_drifts (id, kind, found_at)
  values ('01a2219d-c60d-75b6-add0-7299cbf43827', 'mark-missing', '2026-12-01T09:00:00.000Z');
insert into mark_drifts (id, kind, found_at)
  values ('01a2219d-c712-7006-8272-dd24ee584998', 'mark-missing', '2026-12-01T09:00:00.000Z');
insert into mark_drifts (id, kind, found_at)
  values ('01a2219d-c713-746f-8bae-1a3be01be9e1', 'mark-left', '2026-12-01T09:00:00.000Z');
insert into mark_drifts (id, kind, found_at)
  values ('01a2219d-c714-77b1-9409-84fd3d38a5fb', 'mark-unknown', '2026-12-01T09:00:00.000Z');
insert into merges (id, customer_id, other_id, why, merged_at, moved, by_oid, by_tid, by_name)
  values ('01a2219d-c579-7355-9a84-bf4f48c3e5e3', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '01a2219d-c571-75c9-b4a3-f7b560f44953', 'The same hand.', '2026-11-03T09:00:00.000Z', '{"contact_points":["01a2219d-c571-75ca-8514-ba8427a88631"],"proposals":[],"warnings":["01a2219d-c572-73c4-a9a6-208be13ae71c"],"formal_warnings":[],"escalations":[],"restrictions":[],"holds":[],"precautions":[],"rights_requests":[]}', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into objections (id, formal_warning_id, received_on, recorded_at, account, answer_by, by_oid, by_tid, by_name, by_address, answered_at, outcome, reasons, answered_by_oid, answered_by_tid, answered_by_name)
  values ('01a2219d-c4f0-73e6-9a46-6a754680f36d', '01a2219d-c4df-71f4-9cb8-fb594b859a24', '2026-11-03', '2026-11-03T09:00:00.000Z', 'I was provoked.', '2026-12-01', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Tom Birch', 'tom.birch@ambleford.example', '2026-11-03T09:00:00.000Z', 'stays', 'The words were hers.', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Tom Birch');
insert into once_only (by_tid, by_oid, key, route, body_hash, at, status, answer, looks)
  values ('t', 'o', 'k', '/api/warnings', 'h', '2026-12-01T09:00:00.000Z', 200, '{}', '[]');
insert into original_words (evidence_id, reading)
  values ('01a2219d-c4fd-716d-9f6a-9d7a9e0561a6', 'waiting');
insert into original_words (evidence_id, reading)
  values ('01a2219d-c4fe-75f7-9f7a-d82f354c8c08', 'waiting');
insert into original_words (evidence_id, reading)
  values ('01a2219d-c534-7224-ba4e-e9c7394c96df', 'waiting');
insert into original_words (evidence_id, reading)
  values ('01a2219d-c4d9-707e-bcf1-d4d413096bf5', 'whole');
insert into original_words (evidence_id, reading)
  values ('01a2219d-c561-7633-ad0d-c68e415f37c7', 'part');
insert into original_words (evidence_id, reading)
  values ('01a2219d-c6b6-77f1-a93a-1454a27def86', 'not-read');
insert into originals (evidence_id, content)
  values ('01a2219d-c4fd-716d-9f6a-9d7a9e0561a6', x'46726f6d3a2070657472612e686f6c6d406578616d706c652e6f72670d0a5375626a6563743a20706c616e7465642d776f72642d376633610d0a0d0a706c616e7465642d776f72642d376633610d0a');
insert into originals (evidence_id, content)
  values ('01a2219d-c4fe-75f7-9f7a-d82f354c8c08', x'46726f6d3a2070657472612e686f6c6d406578616d706c652e6f72670d0a5375626a6563743a20706c616e7465642d776f72642d376633610d0a0d0a706c616e7465642d776f72642d376633610d0a');
insert into originals (evidence_id, content)
  values ('01a2219d-c534-7224-ba4e-e9c7394c96df', x'46726f6d3a2070657472612e686f6c6d406578616d706c652e6f72670d0a5375626a6563743a20706c616e7465642d776f72642d376633610d0a0d0a706c616e7465642d776f72642d376633610d0a');
insert into originals_kept (id, bytes)
  values (1, 316);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, gathered_for, leaves_at, items)
  values ('01a2219d-c4da-7360-9a02-cd64db8f1b80', 'escalation-filed:01a2219d-c4d8-70bb-994d-47821c81ce53', '["frances.lane@ambleford.example","tom.birch@ambleford.example"]', 'Escalation awaiting your decision: E-1C81-CE53', 'Escalation awaiting your decision: E-1C81-CE53

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a2219d-c4d8-70bb-994d-47821c81ce53

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a2219d-c4d8-70bb-994d-47821c81ce53"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0, 'authorising-officers', '2026-11-03T09:00:00.000Z', '[{"key":"escalation-filed:01a2219d-c4d8-70bb-994d-47821c81ce53","about":"Escalation","id":"01a2219d-c4d8-70bb-994d-47821c81ce53","what":"Escalation awaiting your decision"}]');
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a2219d-c4e1-718a-b460-e1efff1a48e9', 'escalation-formal-warning:01a2219d-c4d8-70bb-994d-47821c81ce53:1', '["amira.khan@ambleford.example"]', 'Your escalation has been decided: E-1C81-CE53', 'Your escalation has been decided: E-1C81-CE53

The officer decided to give a formal warning. The pane shows it once the customer has been told by letter.

The officer writes to you:

Thank you.

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a2219d-c4d8-70bb-994d-47821c81ce53

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a2219d-c4d8-70bb-994d-47821c81ce53"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, gathered_for, leaves_at, items)
  values ('01a2219d-c4f1-7704-93a3-5500fcf43963', 'objection-recorded:01a2219d-c4f0-73e6-9a46-6a754680f36d', '["frances.lane@ambleford.example","tom.birch@ambleford.example"]', 'Escalations and representations awaiting you: F-4B85-9A24, E-38B6-993B and 2 more', 'Escalations and representations awaiting you: F-4B85-9A24, E-38B6-993B and 2 more

Objection to a formal warning to answer: F-4B85-9A24
https://register.ambleford.example/register.html#/formal-warnings/01a2219d-c4df-71f4-9cb8-fb594b859a24

Escalation awaiting your decision: E-38B6-993B
https://register.ambleford.example/register.html#/escalations/01a2219d-c4fd-716c-a131-774f38b6993b

Representation to acknowledge and answer: R-7B47-15EE
https://register.ambleford.example/register.html#/restrictions/01a2219d-c50a-748f-a4ee-92ee7b4715ee

Escalation awaiting your decision: E-32CB-B54A
https://register.ambleford.example/register.html#/escalations/01a2219d-c561-7632-bf75-e4d132cbb54a

Your work list has all of them. In Outlook, open any message and choose Contact register.

Ambleford City Council
', '{}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:05:00.000Z', 0, 'authorising-officers', '2026-11-03T09:05:00.000Z', '[{"key":"objection-recorded:01a2219d-c4f0-73e6-9a46-6a754680f36d","about":"FormalWarning","id":"01a2219d-c4df-71f4-9cb8-fb594b859a24","what":"Objection to a formal warning to answer"},{"key":"escalation-filed:01a2219d-c4fd-716c-a131-774f38b6993b","about":"Escalation","id":"01a2219d-c4fd-716c-a131-774f38b6993b","what":"Escalation awaiting your decision"},{"key":"representation-recorded:01a2219d-c533-73f1-afb4-a52f8d4e2724","about":"Restriction","id":"01a2219d-c50a-748f-a4ee-92ee7b4715ee","what":"Representation to acknowledge and answer"},{"key":"escalation-filed:01a2219d-c561-7632-bf75-e4d132cbb54a","about":"Escalation","id":"01a2219d-c561-7632-bf75-e4d132cbb54a","what":"Escalation awaiting your decision"}]');
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a2219d-c50d-77e0-89f9-2a022555a7b8', 'legal-question:01a2219d-c50c-73a7-8b41-160aac5a0dae:01a2219d-c50a-748f-a4ee-92ee7b4715ee', '["legal@ambleford.example"]', 'Legal advice wanted: R-7B47-15EE', 'An authorising officer asks for your advice on R-7B47-15EE.

They will send you what you need. Please answer Frances Lane, frances.lane@ambleford.example, and quote the reference.

Ambleford City Council
', '{}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a2219d-c50d-77e1-8be0-b26686096468', 'escalation-approved:01a2219d-c4fd-716c-a131-774f38b6993b:1', '["amira.khan@ambleford.example"]', 'Your escalation has been decided: E-38B6-993B', 'Your escalation has been decided: E-38B6-993B

The officer approved a restriction. The pane shows what to do once it is in force.

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a2219d-c4fd-716c-a131-774f38b6993b

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a2219d-c4fd-716c-a131-774f38b6993b"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a2219d-c516-775b-849f-79f51e5667a5', 'arrangement-make:01a2219d-c515-7309-90e5-c2fbaba376b8', '["lee.wong@ambleford.example"]', 'New mail rule to set up: R-7B47-15EE', 'New mail rule to set up: R-7B47-15EE

Open it in the register:
https://register.ambleford.example/register.html#/arrangements/01a2219d-c515-7309-90e5-c2fbaba376b8

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Arrangement":"01a2219d-c515-7309-90e5-c2fbaba376b8"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a2219d-c53c-7351-92ee-92aed947ed0d', 'representation-answered:01a2219d-c533-73f1-afb4-a52f8d4e2724', '["amira.khan@ambleford.example"]', 'Answered: the representation you recorded: R-7B47-15EE', 'The representation you recorded has been answered: R-7B47-15EE

The restriction stays as it is.

Ambleford City Council
', '{}', '2026-11-20T09:00:00.000Z', 'waiting', '2026-11-20T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a2219d-c553-7381-8df7-a84c2087e289', 'arrangement-remove:01a2219d-c515-7309-90e5-c2fbaba376b8', '["lee.wong@ambleford.example"]', 'Mail rule to remove: R-7B47-15EE', 'Mail rule to remove: R-7B47-15EE

Open it in the register:
https://register.ambleford.example/register.html#/arrangements/01a2219d-c515-7309-90e5-c2fbaba376b8

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Arrangement":"01a2219d-c515-7309-90e5-c2fbaba376b8"}', '2026-12-01T09:00:00.000Z', 'waiting', '2026-12-01T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a2219d-c567-7234-9ded-6b08db68a676', 'escalation-approved:01a2219d-c561-7632-bf75-e4d132cbb54a:1', '["amira.khan@ambleford.example"]', 'Your escalation has been decided: E-32CB-B54A', 'Your escalation has been decided: E-32CB-B54A

The officer approved a restriction. The pane shows what to do once it is in force.

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a2219d-c561-7632-bf75-e4d132cbb54a

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a2219d-c561-7632-bf75-e4d132cbb54a"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a2219d-c56b-7443-ae74-2b965fcde030', 'arrangement-make:01a2219d-c56b-7442-b5e3-fe7311b2f7be', '["lee.wong@ambleford.example"]', 'New mail rule to set up: R-59FC-D932', 'New mail rule to set up: R-59FC-D932

Open it in the register:
https://register.ambleford.example/register.html#/arrangements/01a2219d-c56b-7442-b5e3-fe7311b2f7be

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Arrangement":"01a2219d-c56b-7442-b5e3-fe7311b2f7be"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, gathered_for, leaves_at, items)
  values ('01a2219d-c56e-71ef-81aa-a0985abf2916', 'circumstances-reported:01a2219d-c56d-76c8-9d57-e60f48765471', '["frances.lane@ambleford.example","tom.birch@ambleford.example"]', 'Changed circumstances to answer: R-59FC-D932', 'Changed circumstances to answer: R-59FC-D932

Open it in the register:
https://register.ambleford.example/register.html#/restrictions/01a2219d-c566-7474-ae93-35bb59fcd932

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Restriction":"01a2219d-c566-7474-ae93-35bb59fcd932"}', '2026-12-03T09:00:00.000Z', 'waiting', '2026-12-03T09:00:00.000Z', 0, 'authorising-officers', '2026-12-03T09:00:00.000Z', '[{"key":"circumstances-reported:01a2219d-c56d-76c8-9d57-e60f48765471","about":"Restriction","id":"01a2219d-c566-7474-ae93-35bb59fcd932","what":"Changed circumstances to answer"}]');
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, gathered_for, leaves_at, items)
  values ('01a2219d-c725-7137-baa5-5572b8769011', '01a2219d-c725-7138-a304-b1fd126834c9', '["frances.lane@ambleford.example","tom.birch@ambleford.example"]', 'Escalation awaiting your decision: E-1C81-CE53', 'Escalation awaiting your decision: E-1C81-CE53

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a2219d-c4d8-70bb-994d-47821c81ce53

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a2219d-c4d8-70bb-994d-47821c81ce53"}', '2026-11-03T09:00:00.000Z', 'sent', '2026-11-03T09:00:00.000Z', 0, 'authorising-officers', '2026-11-03T09:00:00.000Z', '[{"key":"escalation-filed:01a2219d-c4d8-70bb-994d-47821c81ce53","about":"Escalation","id":"01a2219d-c4d8-70bb-994d-47821c81ce53","what":"Escalation awaiting your decision"}]');
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, gathered_for, leaves_at, items)
  values ('01a2219d-c729-7413-8a27-1529c577f4f1', '01a2219d-c729-7414-9186-599aec57df80', '["frances.lane@ambleford.example","tom.birch@ambleford.example"]', 'Escalation awaiting your decision: E-1C81-CE53', 'Escalation awaiting your decision: E-1C81-CE53

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a2219d-c4d8-70bb-994d-47821c81ce53

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a2219d-c4d8-70bb-994d-47821c81ce53"}', '2026-11-03T09:00:00.000Z', 'dead', '2026-11-03T09:00:00.000Z', 0, 'authorising-officers', '2026-11-03T09:00:00.000Z', '[{"key":"escalation-filed:01a2219d-c4d8-70bb-994d-47821c81ce53","about":"Escalation","id":"01a2219d-c4d8-70bb-994d-47821c81ce53","what":"Escalation awaiting your decision"}]');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a2219d-c51b-7019-91e8-b3a7c569fc1d', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', 1, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a2219d-c72a-7663-b44f-3522a527c3d5', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', 1, 1, '2026-11-03T09:00:00.000Z', 'telephone', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a2219d-c72c-772f-ada8-8ff08ddbd8e6', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', 1, 1, '2026-11-03T09:00:00.000Z', 'in-person', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a2219d-c734-7733-8734-03b97b26bb35', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', 1, 1, '2026-11-03T09:00:00.000Z', 'post', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a2219d-c738-75e9-a8f9-e918fb60c250', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', 1, 1, '2026-11-03T09:00:00.000Z', 'social-media', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a2219d-c73c-7385-9a18-692a7dfe9e8a', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', 1, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'opened', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a2219d-c740-7170-a33e-f1a119819515', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', 1, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'not-sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a2219d-c744-702e-92b3-17abb5e1d482', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', 1, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'opened');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a2219d-c747-72b0-af57-348bdfd472db', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', 1, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'not-sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a2219d-c793-76d1-8f47-32b7426a3699', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', 0, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a2219d-c794-7528-bd8a-ba3d937301aa', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', 1, 0, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a2219d-c60e-72e1-843a-b0e0d15acc17', 'x', 'waiting', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a2219d-c749-73a9-8ae2-c01d1a7ac8c1', 'x', 'waiting', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a2219d-c74b-759a-b960-758c21f3fd7b', 'x', 'with-notify', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a2219d-c74d-75f1-94c4-48e9d211c83e', 'x', 'dispatched', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a2219d-c750-74a7-bea8-414ef6f72b59', 'x', 'returned', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a2219d-c754-7464-9ba8-2fc224d46ea8', 'x', 'failed', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into precautions (id, customer_id, steps, reason, look_again_on, recorded_at, looks, by_oid, by_tid, by_name)
  values ('01a2219d-c5a1-75cf-9ce2-9b8fd0915db7', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '["not-alone"]', 'He threw a cup.', '2027-05-01', '2026-12-01T09:00:00.000Z', '[]', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a2219d-c4d6-73e9-b100-cded0b5e8a5f', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a2219d-c756-746c-ac73-352f6381f3a7', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'number', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a2219d-c757-728a-83bb-99dcfee6595d', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'name', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a2219d-c75a-7004-bf70-23870d4e1ed6', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'postal-address', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a2219d-c75b-7473-9b09-bc209517d700', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'accepted', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a2219d-c75d-7130-a2b1-29dc9a63561c', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'refused', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a2219d-c75e-7187-8944-279f93e04bfb', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'withdrawn', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, whose)
  values ('01a2219d-c75f-7371-bc3c-2f88865f439d', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'shared');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, whose)
  values ('01a2219d-c760-740b-b861-3e0273e36220', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'representative');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a2219d-c761-7578-b8ca-8adafbf831c5', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'solicitor');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a2219d-c762-77ff-b046-d351b94377c2', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'mp');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a2219d-c763-72b5-a29c-9d65b8239354', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'councillor');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a2219d-c765-7219-89ad-d80e0a12b5cb', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'advocate');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a2219d-c767-7535-98c5-7ac35160a4a9', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'carer');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a2219d-c768-73f4-854f-e5d8bb3c844a', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'support-worker');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a2219d-c769-76c8-ab27-42bcee9d41c4', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'relative');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c4c9-7242-ba52-d8e70615d8f7', 'customers', 'taIgPsE_3rWI4umYruJhQQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c4ca-70df-be41-7afa284f3030', 'contact_points', 'PIlogx1eugXf3qWp94t8mg');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c4ca-70e0-a1d6-9533ee6fdcc0', 'contact_points', '_ih6EZXIIFhrc642xbe9dg');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c4ca-70e1-b766-0db3bfd1678d', 'contact_points', 'A_zaukQziUVCXkcZJ6uReA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c4d0-754c-838a-418ebd0780ae', 'warnings', 'D270oBa0MA_K-6zwhv_IZg');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c4d6-73e9-b100-cded0b5e8a5f', 'proposals', 'Fa-PFHaxu0zssRzGEULbAg');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c4d8-70bb-994d-47821c81ce53', 'escalations', 'T0mnhMgIR0pKg5pjV_vkYw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c4d9-707e-bcf1-d4d413096bf5', 'evidence', '1DpazFmA21SfVouEheG7lA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c4d9-707e-bcf1-d4d413096bf5', 'original_words', 'Vq2PVFC7D03iigT3irknBA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c4df-71f3-a38c-5da8720e5856', 'decisions', '-_GqOc5gbvpW29bomTNinw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c4df-71f4-9cb8-fb594b859a24', 'formal_warnings', 'NfxknXDZ-UmnEuc96ITgqg');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c4f0-73e6-9a46-6a754680f36d', 'objections', 'Y3v8pZmlXKlLEqPIE-vrGw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c4f5-7188-b111-68924c0692ef', 'closing_letters', 'xmT313XL0M0gcxfn_tkdoA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c4fd-716c-a131-774f38b6993b', 'escalations', 'ymD5DqR9-KQyaFnaejEidA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c4fd-716d-9f6a-9d7a9e0561a6', 'evidence', '3pi7Gf2UEoG7rc1a-Galpg');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c4fd-716d-9f6a-9d7a9e0561a6', 'original_words', 'i-UGQ75zHbvb9e7bESMi7w');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c4fe-75f7-9f7a-d82f354c8c08', 'evidence', 'mrG1EnXhDNBG6FLJ6xvggw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c4fe-75f7-9f7a-d82f354c8c08', 'original_words', 'bwqy38lhEZwq8LgTucx22A');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c50a-748e-af85-370cd9e03557', 'decisions', '1qayLCHIidzpBqZ6xwc4lQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c50a-748f-a4ee-92ee7b4715ee', 'imported_records', 'fweFqB4FPPxNRdlt-N7Gvg');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c50a-748f-a4ee-92ee7b4715ee', 'restrictions', 'FS1xx8-_dMPwAGc8zx2dVQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c50c-73a6-955a-7188184fa194', 'letters', 'lovk3E2z-EF72zps8a48Wg');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c50c-73a7-8b41-160aac5a0dae', 'legal_questions', 'pQ6LtiurJW-kyoPC9DaGFg');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c515-7309-90e5-c2fbaba376b8', 'arrangements', '9YuUUrqa_j2lw4Om8T-hwg');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c51b-7019-91e8-b3a7c569fc1d', 'passed_on', 'tMfs30OVeDNIzr2yenuw5A');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c51e-70de-a9f0-86eca019c8cf', 'duties', 'FKhFPRm7ZUth-IwSHiz9lQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c533-73f1-afb4-a52f8d4e2724', 'representations', 'Jb_CEywMnRBtd1q_5mz72Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c534-7224-ba4e-e9c7394c96df', 'evidence', 'sshH5u6H-xrpSO7mHMrI8g');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c534-7224-ba4e-e9c7394c96df', 'original_words', 'TWoPszMhzRiZBDSluSWqtA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c53c-7352-9484-725c7d01d37f', 'letters', '2IW1VjEKWAOngWA8zWRfRg');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c53e-736b-aafb-5d566a897a86', 'reviews', '6isknOf9MEnV6wcBwgKLlA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c53f-750e-9de2-98b5247343c5', 'letters', 'NOXyJs5rodt5QURcTkirYw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c554-7193-965c-7fed178314a1', 'letters', 'y8KsE1GBm3nIRkYefDSHUA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c561-7632-bf75-e4d132cbb54a', 'escalations', 'N-br0j4l3wmc4b8YwIwWMw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c561-7633-ad0d-c68e415f37c7', 'evidence', 'pk4RxVdrLH5XoLevpLE20g');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c561-7633-ad0d-c68e415f37c7', 'original_words', 'V5RfYZ-gjpVWATQjEvFgBg');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c566-7473-b274-bdebf05af5a0', 'decisions', 'OTiTMS-To_qB69bToqJwfg');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c566-7474-ae93-35bb59fcd932', 'restrictions', 'iYfvo_gGW0Ruk4913A5cOQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c567-7233-9947-08dd39321b4f', 'letters', 'n4rGKvXVE_IcuAttVcXRVw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c56b-7442-b5e3-fe7311b2f7be', 'arrangements', 'EKdZiX13haqCCdLgVQbcPQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c56d-76c8-9d57-e60f48765471', 'circumstances', 'ye6hA_PAXNYo0rbK4IPoUw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c571-75c9-b4a3-f7b560f44953', 'customers', 'VwloWoFEz7Uv2OjetJRtow');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c571-75ca-8514-ba8427a88631', 'contact_points', 'PYBDp2iokPsEmBH54HHQBg');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c572-73c4-a9a6-208be13ae71c', 'warnings', '8xLGPY4U1-xjkuLOuUdzMA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c579-7355-9a84-bf4f48c3e5e3', 'merges', 'jB2ykbt727tYF6O3wvFhfg');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c581-70ce-8a45-f82fcaf3e3c9', 'corrections', '_9zlyxnVNNFlqeHyN0rOiA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c58a-746c-9073-251aacf80772', 'waiting_evidence', 'uu8VwDQh3G1WCTiY_lDDmw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c59a-7051-8735-a3bcbbd633fc', 'holds', 'UOuY9-I5y24Lk1HznyoZ6Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c5a1-75cf-9ce2-9b8fd0915db7', 'precautions', 'Uw4-ZPMd6F1RqGLHGzZtuw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c5a5-7113-b5c5-c3a70d20f95e', 'rights_requests', 'mlXqVH7XqnOofdR_D2QeRA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c5a8-73ec-a4b2-20d14d19d8ea', 'calendar_feeds', 'NQ7xj4oH-eIAUKjBGXEOoQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c5aa-7078-a53d-e8e3c9a25b6a', 'settings_versions', 'D2toyGECrALGuKL5T2icmg');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c5aa-7079-a55a-ed025f815a43', 'contact_moves', 'zalE9FJ31YN7EfAfzX_D-g');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c5aa-707a-95fd-73906da4d645', 'welsh_words', 'FYwHRSw96GP-N8J4kcG5PQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c5aa-707b-a4c0-7c8477690cdb', 'retention_runs', '1Jd0J0qMaAOsy0SHKm7_oA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c5ab-7557-8e71-35d55ec72c8e', 'tenant_checks', 'r9n8gQc8FW1gvmY5djIgqw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c5b2-7362-a4f6-9c987448c94f', 'ledger_seals', 'hVSGVMDsnh55KToAYvR5cg');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c5c2-730f-859f-3afd6639ab36', 'customers', '3UczS0OnTPvRClsY3Oc6Eg');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c5c2-7310-be35-9dd13e8b6902', 'contact_points', 'T3MnoJS3Q8KNoDgmpvradQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c5c3-74f8-8d1e-b052bacb67ba', 'warnings', 'JmbEUlJK005QyvydT7HbgQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c5c7-70ba-994d-63252d4b918e', 'contact_points', 'w45l-3TQIQrMCL-St1_H6Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c5cd-720a-b61a-0e49853b8c1b', 'contact_points', 'fnIfctqA68iEP5BSwQxdQA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c5d1-77d7-a7ab-1b88eb513517', 'contact_points', 'bbVQ33mpRaxsxiougwoUDQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c5d5-7676-9836-d3fce71ce229', 'contact_points', 'vwF6GdsHzCw4vDxK9lCCaA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c5d9-7155-bf20-c876f0293f16', 'contact_points', 'LC9aHKfQjHOJtoYzCLD45Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c5dd-775e-82b5-f37352780080', 'contact_points', 'Rq05OFN-63BBzR097Eu6xw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c5e1-722f-9805-74cb9d5dd0f5', 'contact_points', 'voukxJpd20yj6ob28wIgVg');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c5e5-75bc-a337-301904fe9e54', 'contact_points', 'qmE5DZ73mDwL8sGquKzWVQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c5e9-7225-a046-c830a506d7f9', 'contact_points', 'XFbwjQ4lGl0tQ7yyKLU9Dg');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c635-75e1-9884-ece0a8002919', 'arrangements', 'EHhfwTSHFvwv9moQDIoXNg');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c638-742b-b870-570132f594c7', 'arrangements', 'KmLpCJugGytu8D4ev-ZHHw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c63c-748e-bca4-e1716a49fbe2', 'arrangements', '1Ax4mJqJrRomCMjIOMxFKQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c640-74be-9b34-e52abfc6a2c7', 'arrangements', 'P7gQuN2Rhh83n9_7dtuNCw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c644-75c3-b917-153b60c6588b', 'closing_letters', 'fqI0mZDkOMatKgZGBiWotQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c648-703e-89b0-2a077de4090d', 'closing_letters', 'HmLkgGfTycx47pHLu17JNw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c64c-7528-b7f7-88d700851fc7', 'closing_letters', 'QOOUYibcIQnZUVrK6pRMeA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c650-7763-bef2-54a2a67212f2', 'closing_letters', 'SKx4U5KFITznPEjxnfG7_Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c654-77c1-8b1f-a950c37681d9', 'customers', '9Nv-0zctKgF_C7UQH5xKmQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c658-7301-89d8-c1ebec164532', 'customers', 'ekY-A2Pmm-KrCHZWYBC5QA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c65c-72d6-b81a-32aad1f0098e', 'customers', 'M2biZGEshJWQMVhuNRIL1Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c661-7791-9533-e1cb45e38366', 'decisions', 'bFow27PMvmaWOtMG3zseeQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c664-77fd-9521-9e87d649e939', 'decisions', '9gG9O58mHk5qxdEFPmtBfw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c668-774a-a9f6-a2d3108e5c7b', 'decisions', 'UJTw1mo2e6JU9gU86-wf9A');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c66c-726c-8b67-fee261d8a9e0', 'decisions', 'EIY5igdfs0oASVG_2cF9Jg');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c671-7488-967c-1553678cd9d1', 'decisions', '_vNXYxmslH74oEHc7aIfAA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c674-735a-a68a-e81d96119753', 'decisions', 'Pgyia9myaaXg8hh19C6KpQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c678-705e-8ad7-3948d6310173', 'decisions', 'IjJQXKrOlDprVZZszEYdHw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c67d-734f-a06b-041c703a7976', 'duties', 'KxLpbbMDNXyAHMgWg9-hUw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c680-776f-8ec9-009471b86fe4', 'duties', '2HE9WkuBO-DGV_rdAU3lSg');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c684-772e-af04-533f26053b03', 'duties', 'VEGggvcgA73zHh9D_9m6Ng');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c688-7412-aa8c-86b4ca066fa4', 'duties', 'o1BI0-K8yGbdT3YZHKxeYA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c68c-73cb-ac94-e76dcece14a7', 'duties', 'aTVB9QKfFpXqNAqALljrig');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c690-7617-abdb-7affe11a7220', 'duties', 'k6v_Zvf8RdELww-FVdMf0A');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c694-76a3-a06f-942363bc3a00', 'duties', 'XS3jF9CAGvIb8CavWg543w');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c698-731b-997c-0ef9460374b4', 'escalations', 'IN1aDaXQy4RZNTE6qnfWnQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c69c-7656-abe2-ddd97e34d675', 'escalations', 'fJkQuuIpVr_mUo4SSuUQzg');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c6a0-76b8-ac47-9e370b2e780d', 'escalations', 'oZu-YJ2UtdpgMxL9E8iLtA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c6a4-74a7-a4cc-825886bcf9ae', 'escalations', '8ZiZmcPfNgDMpfCCPLvosw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c6a8-7092-9d44-74219aa2eb5d', 'escalations', 'BMTQj-lzmThXSw6XGokFgw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c6ac-73f5-bcf3-c1ee7b7731e8', 'escalations', 'ycHBFWAMrgG-GL3J-_YHHQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c6b0-72a5-930b-fbf32105cacb', 'escalations', '3s_aXMxKiZdt5pCYzToeCg');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c6b4-7188-8cd0-743cefd3df84', 'escalations', 'yC3TFj17l7YGZkmcl9eiYQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c6b6-77f1-a93a-1454a27def86', 'evidence', 'UFIPv1wna2GRwZJaRnu4Lw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c6b6-77f1-a93a-1454a27def86', 'original_words', 'E45TEV4pfOKUy_iUgT81Lw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c6b8-71ee-a0ea-3a4a0f59ee2e', 'evidence', 'ACN2ZBt97ELOvo-LMf76-A');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c6b9-74f4-9b8f-fb97d90cec1d', 'evidence', 'xsI4ZuSuRMMa_KyW6WwWDQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c6bb-705b-9023-9fe37c06ffac', 'formal_warnings', 'gGyf9NB18rbk0TQybbYL3Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c6bc-72a2-bd39-4a1f23f87fcd', 'formal_warnings', 'KAZ2ou6CtRAx0pVOjJk5cA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c6bd-728e-926d-b00f28d2bd64', 'imported_records', 'Mv6Ipw803S5RSCgbSF2xnw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c6be-76d8-a4ba-a6a55fdd533d', 'imported_records', 'v9t4_rIab0AIC1tX5jLEnQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c6bf-7192-94a7-6f49c0492a7a', 'imported_records', 'HoJDWbPk9R_JZNCgFwpp9A');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c6c0-7085-af36-45e9a5fce850', 'imported_records', 'WEnMFSHFmj2gEM2uQncE8w');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c6c1-7450-ae81-94e0bc439c08', 'imported_records', 'xknhXJ-RM-PtLT6q_7eGxw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c6c2-7762-931e-4dbe9bbc0552', 'imported_records', 'ILFyYooZ2wrZRD5YrzemRQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c6c3-7188-968b-82e46c9c18f1', 'imported_records', '45VzD95fLvV6or7HTb8UpA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c6c4-77ce-9f60-1886447d3d7f', 'imported_records', 'azTOrZmpfDaGvToMqU8M1w');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c6c5-75a5-a857-2b870ac9da85', 'imported_records', 'x1DFw2ZWYAfPd5Xdui46EQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c6c6-768c-9978-5785432d915c', 'imported_records', 'eggYEqjpAJlvgDWiewc6rw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c6d5-75fd-a2c1-8774c19c78da', 'imported_records', 'vuniRwptfT74ldTUbnB9lQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c6d8-731e-85d8-4c95614f3a5c', 'imported_records', 'SWtqdxpfwQkzSVRnicAt_A');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c702-7150-bb55-b2c6d058f537', 'letters', '_Uc3_vvaranXVgy-bpGgxQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c709-75c1-aabe-b76fac5a59e2', 'letters', 'YPMhIGbpUIewCThWvd60Ug');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c70c-726e-92e0-aa03bf29746d', 'letters', 'wYoOKAzWvWK0zt42zKSDhA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c710-72c5-aae0-5fdecc71466d', 'letters', 'QH-NfMKQxe3tpjyQ_kReOQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c72a-7663-b44f-3522a527c3d5', 'passed_on', 'uqdUJY5d9-Xb522l48L1-w');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c72c-772f-ada8-8ff08ddbd8e6', 'passed_on', 'VSwSIJDI7r2tz05mcEv_sw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c734-7733-8734-03b97b26bb35', 'passed_on', 'EG6iwUPzoaahcMyMku82mA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c738-75e9-a8f9-e918fb60c250', 'passed_on', 'S8WbEl6WvEtxoelMAdRPHw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c73c-7385-9a18-692a7dfe9e8a', 'passed_on', 'SdsMDO41J2pt_PJprIO2xA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c740-7170-a33e-f1a119819515', 'passed_on', '5Mo7dN0zf_hd8nF7XPj8NA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c744-702e-92b3-17abb5e1d482', 'passed_on', 'pzlKq4ANkVlZuHOlKnZmdA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c747-72b0-af57-348bdfd472db', 'passed_on', 'q5iiUQ_aZcpfRgvII8KJfg');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c756-746c-ac73-352f6381f3a7', 'proposals', '7hdrBjLAOUyIYONnhkT4eQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c757-728a-83bb-99dcfee6595d', 'proposals', 'raJGx9Vy_RR0dyBl8b2cjg');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c75a-7004-bf70-23870d4e1ed6', 'proposals', 'FPA6rNx4JBwIdICCNl_6Aw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c75b-7473-9b09-bc209517d700', 'proposals', '8qYJLli2LNQU4RHdFRxJYQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c75d-7130-a2b1-29dc9a63561c', 'proposals', 'xye5uSX8CtRZi5jhHlntjw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c75e-7187-8944-279f93e04bfb', 'proposals', 'CVMwBRSTuhtsCCFoHrmwbA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c75f-7371-bc3c-2f88865f439d', 'proposals', 'TqLsWp9Bt2RCSooJaXGHJA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c760-740b-b861-3e0273e36220', 'proposals', 'm2R1Lvm7-3QQBHC-mHD1iw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c761-7578-b8ca-8adafbf831c5', 'proposals', '--1pxu7IjnvpCewqKMhLmA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c762-77ff-b046-d351b94377c2', 'proposals', 'U2URqozec5exH0LWKXtnjA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c763-72b5-a29c-9d65b8239354', 'proposals', '445blYxA-a1dfwnF3HGLRQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c765-7219-89ad-d80e0a12b5cb', 'proposals', 'Nrj4DwaH3DCjRwe1rKEUNA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c767-7535-98c5-7ac35160a4a9', 'proposals', 'ro9vAvL7CZo93MRBZCQH5g');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c768-73f4-854f-e5d8bb3c844a', 'proposals', '68_e6fDjqG4JrQGYEQq8HA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c769-76c8-ab27-42bcee9d41c4', 'proposals', 'PB8AduhyTk-4sDy6wEz8KA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c775-7725-a3cf-aacf4deeead8', 'restrictions', 'fO0xGgtdK76iIbPTSFGR7w');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c777-754d-a04a-4a776ebf09bb', 'restrictions', 'e7uirNdOhuRL9vG6YRyDaw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c77e-74df-a997-6bf085da7c2d', 'restrictions', '7GICDwhxMsZmFCv6Mg1cVA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c77f-7293-b1aa-07aea7c6b584', 'restrictions', '3lUDxFqJsyknbloReqODTA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c781-7152-8ff8-7e6264285683', 'restrictions', 'b7WiGN1YH6CShTZ-1fPRgA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c782-73d7-88fb-bade91154fc4', 'rights_requests', '-8GGvrpppEzNyqnScfE5FQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c783-77b7-ad9f-70c22c38d4fb', 'rights_requests', 'SNZ2WJitVzhOhaQ_OD2tNA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c784-774f-bb63-cd4ef024c0f6', 'rights_requests', 'K2QGdRnH70-3vl5bGNizAQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c786-701d-b01b-50bddc0b5a00', 'waiting_evidence', 'gASb2O6f0My_pRUc9NxjVA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c789-71c9-b1d7-d03dc085818f', 'waiting_evidence', 'rV82s3yWUULyQVEtS9UPuw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c78a-7698-b3bf-c34cc8af5e50', 'waiting_evidence', 'lVSpufH8UK29oAq6z6lAgw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c78b-72f3-8522-e71373f8043e', 'waiting_evidence', 'GK-muK5FPSHY0kFFuUmFtA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c78c-742c-aa6b-ff27eb5d8da4', 'warnings', 'lQiSjNQKjpG4TTHzeE2uQQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c78d-70b1-9dd6-5f5f7b6beb94', 'warnings', '7vKip0sJMQuA_32X9Wjp6g');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c78f-7731-93ec-aa2f41f7873e', 'warnings', 'M1rj0wlnr9VcNHugbEOsBQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c78f-7732-97da-29f5fe27fbd7', 'warnings', '2t6As5lrMV3T9XmzehdBIw');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c790-7593-b51c-8e486b9d227e', 'warnings', 'w0O-z3gfs6X8Gufchc75iA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c791-7087-9162-e12a61b344c7', 'warnings', 'KwzMWkk82zcl2U2RezA-8A');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c793-76d1-8f47-32b7426a3699', 'passed_on', 'xa-GpIVBKJFDOWNblHdUdA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c794-7528-bd8a-ba3d937301aa', 'passed_on', 'xdSvkcbIo-14GvDrasMJNA');
insert into record_salts (record_id, table_name, salt)
  values ('01a2219d-c797-7101-b719-ef346e05120c', 'ledger_seals', 'BARl1I8yxnTe5WgXQl2qjg');
insert into record_salts (record_id, table_name, salt)
  values ('2026-q3', 'reports', 'E-v1ex7d3u70hTY-7bQl1Q');
insert into record_salts (record_id, table_name, salt)
  values ('2026-q4/warnings', 'report_tallies', 'Ys8Esd87hpL2saHyTDWExQ');
insert into report_tallies (period, line, count)
  values ('2026-q4', 'warnings', 1);
insert into reports (period, made_at, content, by_oid, by_tid, by_name)
  values ('2026-q3', '2026-12-01T09:00:00.000Z', '{}', 'o', 't', 'Ruth Abbey');
insert into representations (id, restriction_id, received_on, recorded_at, account, answered_at, outcome, reasons, answered_by_oid, answered_by_tid, answered_by_name, by_oid, by_tid, by_name, by_address, acknowledge_by, answer_by)
  values ('01a2219d-c533-73f1-afb4-a52f8d4e2724', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', '2026-11-03', '2026-11-03T09:00:00.000Z', 'planted-word-7f3a', '2026-11-20T09:00:00.000Z', 'maintained', 'The messages go on.', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Tom Birch', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', '2026-11-08', '2026-12-01');
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a2219d-c50a-748f-a4ee-92ee7b4715ee', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '01a2219d-c4fd-716c-a131-774f38b6993b', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":"by letter to Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'forward', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a2219d-c566-7474-ae93-35bb59fcd932', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', '01a2219d-c561-7632-bf75-e4d132cbb54a', 'in-force', '2026-11-03T09:00:00.000Z', '2026-11-03', '2027-05-03', '2027-05-03', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":"by letter to Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'forward', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 2, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a2219d-c775-7725-a3cf-aacf4deeead8', '01a2219d-c5c2-730f-859f-3afd6639ab36', '01a2219d-c4fd-716c-a131-774f38b6993b', 'agreed', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":"by letter to Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'forward', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a2219d-c777-754d-a04a-4a776ebf09bb', '01a2219d-c5c2-730f-859f-3afd6639ab36', '01a2219d-c4fd-716c-a131-774f38b6993b', 'replaced', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":"by letter to Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'forward', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a2219d-c77e-74df-a997-6bf085da7c2d', '01a2219d-c5c2-730f-859f-3afd6639ab36', '01a2219d-c4fd-716c-a131-774f38b6993b', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":"by letter to Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'none', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a2219d-c77f-7293-b1aa-07aea7c6b584', '01a2219d-c5c2-730f-859f-3afd6639ab36', '01a2219d-c4fd-716c-a131-774f38b6993b', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":"by letter to Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'block', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a2219d-c781-7152-8ff8-7e6264285683', '01a2219d-c5c2-730f-859f-3afd6639ab36', '01a2219d-c4fd-716c-a131-774f38b6993b', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":"by letter to Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'mark', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into retention_runs (id, started_at, counts, by_oid, by_tid, by_name)
  values ('01a2219d-c5aa-707b-a4c0-7c8477690cdb', '2026-12-01T09:00:00.000Z', '{}', 'o', 't', 'Ruth Abbey');
insert into reviews (id, restriction_id, due_on, reviewed_at, outcome, reasons, by_oid, by_tid, by_name, same_officer_reason, involvement, grounds)
  values ('01a2219d-c53e-736b-aafb-5d566a897a86', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', '2027-05-03', '2026-11-21T09:00:00.000Z', 'continued', 'It still helps.', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Named by paragraph 15.', '["decided"]', '{"behaviourSince":"Two abusive messages since.","needs":"She reads large print; the letters have it.","lesserMeasures":"A weekly limit was not kept to."}');
insert into rights_requests (id, customer_id, kind, received_on, due_on, what, recorded_at, by_oid, by_tid, by_name)
  values ('01a2219d-c5a5-7113-b5c5-c3a70d20f95e', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', 'objection', '2026-11-30', '2026-12-30', 'He wants us to stop.', '2026-12-01T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into rights_requests (id, customer_id, kind, received_on, due_on, what, recorded_at, by_oid, by_tid, by_name)
  values ('01a2219d-c782-73d7-88fb-bade91154fc4', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'rectification', '2026-11-30', '2026-12-30', 'He wants us to stop.', '2026-12-01T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into rights_requests (id, customer_id, kind, received_on, due_on, what, recorded_at, by_oid, by_tid, by_name)
  values ('01a2219d-c783-77b7-ad9f-70c22c38d4fb', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'erasure', '2026-11-30', '2026-12-30', 'He wants us to stop.', '2026-12-01T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into rights_requests (id, customer_id, kind, received_on, due_on, what, recorded_at, by_oid, by_tid, by_name)
  values ('01a2219d-c784-774f-bb63-cd4ef024c0f6', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'complaint', '2026-11-30', '2026-12-30', 'He wants us to stop.', '2026-12-01T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into saved_views (id, by_oid, by_tid, by_name, log, name, fragment, used_at)
  values ('01a2219d-c5a9-713a-8ac5-5481596242b0', 'o', 't', 'Ruth Abbey', 'restrictions', 'Lifted', '#/log?state=lifted', '2026-12-01T09:00:00.000Z');
insert into saved_views (id, by_oid, by_tid, by_name, log, name, fragment, used_at)
  values ('01a2219d-c785-76d6-9dc3-e71922c5db85', '01a2219d-c785-76d7-a000-cacc607346c4', 't', 'Ruth Abbey', 'escalations', 'Lifted', '#/log?state=lifted', '2026-12-01T09:00:00.000Z');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a2219d-c5c2-730f-859f-3afd6639ab36', '01632960001', '01a2219d-c5cd-720a-b61a-0e49853b8c1b');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a2219d-c4c9-7242-ba52-d8e70615d8f7', '07700900456', '01a2219d-c4ca-70e0-a1d6-9533ee6fdcc0');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a2219d-c5c2-730f-859f-3afd6639ab36', '2', '01a2219d-c5c7-70ba-994d-63252d4b918e');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a2219d-c5c2-730f-859f-3afd6639ab36', '2jm', '01a2219d-c5c7-70ba-994d-63252d4b918e');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a2219d-c5c2-730f-859f-3afd6639ab36', '441632960001', '01a2219d-c5cd-720a-b61a-0e49853b8c1b');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a2219d-c4c9-7242-ba52-d8e70615d8f7', '447700900456', '01a2219d-c4ca-70e0-a1d6-9533ee6fdcc0');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a2219d-c4c9-7242-ba52-d8e70615d8f7', '@example.net', '01a2219d-c571-75ca-8514-ba8427a88631');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a2219d-c5c2-730f-859f-3afd6639ab36', '@example.net', '01a2219d-c5c2-7310-be35-9dd13e8b6902');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a2219d-c4c9-7242-ba52-d8e70615d8f7', '@example.org', '01a2219d-c4ca-70df-be41-7afa284f3030');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a2219d-c5c2-730f-859f-3afd6639ab36', 'am1', '01a2219d-c5c7-70ba-994d-63252d4b918e');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a2219d-c5c2-730f-859f-3afd6639ab36', 'am12jm', '01a2219d-c5c7-70ba-994d-63252d4b918e');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a2219d-c5c2-730f-859f-3afd6639ab36', 'every', '01a2219d-c5c2-7310-be35-9dd13e8b6902');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a2219d-c5c2-730f-859f-3afd6639ab36', 'every.state@example.net', '01a2219d-c5c2-7310-be35-9dd13e8b6902');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a2219d-c4c9-7242-ba52-d8e70615d8f7', 'example.net', '01a2219d-c571-75ca-8514-ba8427a88631');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a2219d-c5c2-730f-859f-3afd6639ab36', 'example.net', '01a2219d-c5c2-7310-be35-9dd13e8b6902');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a2219d-c4c9-7242-ba52-d8e70615d8f7', 'example.org', '01a2219d-c4ca-70df-be41-7afa284f3030');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a2219d-c4c9-7242-ba52-d8e70615d8f7', 'holm', '01a2219d-c4ca-70df-be41-7afa284f3030');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a2219d-c4c9-7242-ba52-d8e70615d8f7', 'holm', '01a2219d-c4ca-70e1-b766-0db3bfd1678d');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a2219d-c4c9-7242-ba52-d8e70615d8f7', 'holm', '01a2219d-c571-75ca-8514-ba8427a88631');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a2219d-c5c2-730f-859f-3afd6639ab36', 'lane', '01a2219d-c5c7-70ba-994d-63252d4b918e');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a2219d-c5c2-730f-859f-3afd6639ab36', 'mill', '01a2219d-c5c7-70ba-994d-63252d4b918e');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a2219d-c4c9-7242-ba52-d8e70615d8f7', 'p', '01a2219d-c571-75ca-8514-ba8427a88631');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a2219d-c4c9-7242-ba52-d8e70615d8f7', 'p.holm@example.net', '01a2219d-c571-75ca-8514-ba8427a88631');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a2219d-c4c9-7242-ba52-d8e70615d8f7', 'petra', '01a2219d-c4ca-70df-be41-7afa284f3030');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a2219d-c4c9-7242-ba52-d8e70615d8f7', 'petra', '01a2219d-c4ca-70e1-b766-0db3bfd1678d');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a2219d-c4c9-7242-ba52-d8e70615d8f7', 'petra.holm@example.org', '01a2219d-c4ca-70df-be41-7afa284f3030');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a2219d-c5c2-730f-859f-3afd6639ab36', 'state', '01a2219d-c5c2-7310-be35-9dd13e8b6902');
insert into settings_versions (id, part, number, value, why, at, by_oid, by_tid, by_name)
  values ('01a2219d-c5aa-7078-a53d-e8e3c9a25b6a', 'services', 1, '["Housing"]', 'New.', '2026-12-01T09:00:00.000Z', 'o', 't', 'Ruth Abbey');
insert into tenant_checks (id, at, drifts, rules, by_oid, by_tid, by_name)
  values ('01a2219d-c5ab-7557-8e71-35d55ec72c8e', '2026-12-01T09:00:00.000Z', '[]', 0, 'o', 't', 'Ruth Abbey');
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, message_id, contact, sha256, bytes, compared)
  values ('01a2219d-c58a-746c-9073-251aacf80772', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'email', '<waits@example.org>', '{"channel":"email","internetMessageId":"<waits@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 'fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649', 79, 0);
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, message_id, contact, compared)
  values ('01a2219d-c786-701d-b01b-50bddc0b5a00', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'telephone', '<waits@example.org>', '{"channel":"email","internetMessageId":"<waits@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 0);
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, message_id, contact, compared)
  values ('01a2219d-c789-71c9-b1d7-d03dc085818f', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'in-person', '<waits@example.org>', '{"channel":"email","internetMessageId":"<waits@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 0);
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, message_id, contact, compared)
  values ('01a2219d-c78a-7698-b3bf-c34cc8af5e50', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'post', '<waits@example.org>', '{"channel":"email","internetMessageId":"<waits@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 0);
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, message_id, contact, compared)
  values ('01a2219d-c78b-72f3-8522-e71373f8043e', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'social-media', '<waits@example.org>', '{"channel":"email","internetMessageId":"<waits@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 0);
insert into waiting_originals (piece_id, content)
  values ('01a2219d-c58a-746c-9073-251aacf80772', x'46726f6d3a2070657472612e686f6c6d406578616d706c652e6f72670d0a5375626a6563743a20706c616e7465642d776f72642d376633610d0a0d0a706c616e7465642d776f72642d376633610d0a');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a2219d-c4d0-754c-838a-418ebd0780ae', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a2219d-c572-73c4-a9a6-208be13ae71c', '01a2219d-c4c9-7242-ba52-d8e70615d8f7', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a2219d-c5c3-74f8-8d1e-b052bacb67ba', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a2219d-c78c-742c-aa6b-ff27eb5d8da4', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'telephone', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a2219d-c78d-70b1-9dd6-5f5f7b6beb94', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'in-person', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a2219d-c78f-7731-93ec-aa2f41f7873e', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'post', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a2219d-c78f-7732-97da-29f5fe27fbd7', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'social-media', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a2219d-c790-7593-b51c-8e486b9d227e', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'opened');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a2219d-c791-7087-9162-e12a61b344c7', '01a2219d-c5c2-730f-859f-3afd6639ab36', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'not-sent');
insert into welsh_words (id, record_id, english, welsh, passed_by, recorded_at, by_oid, by_tid, by_name)
  values ('01a2219d-c5aa-707a-95fd-73906da4d645', '01a2219d-c50a-748f-a4ee-92ee7b4715ee', 'At night.', 'Gyda’r nos.', 'Sian Rees', '2026-12-01T09:00:00.000Z', 'o', 't', 'Ruth Abbey');
insert into write_trials (id, content)
  values (1, x'78');
