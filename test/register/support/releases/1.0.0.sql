-- Written by "npm run schema". Once it is released it never changes.
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22cbe-6715-7234-9d98-132969bd6014', '2026-11-03T09:00:00.000Z', '01a22cbe-634e-7240-a2bd-320acc27837b', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22cbe-5047-71c6-8600-7b3684226fc4');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22cbe-6731-70f7-8c68-c9a789d87ef7', '2026-11-03T09:00:00.000Z', '01a22cbe-634e-7240-a2bd-320acc27837b', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22cbe-5047-71c6-8600-7b3684226fc4');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22cbe-674d-76ea-a695-da240bc8c13f', '2026-11-03T09:00:00.000Z', '01a22cbe-634e-7240-a2bd-320acc27837b', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22cbe-5047-71c6-8600-7b3684226fc4');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22cbe-6756-72b8-8f8b-7261d3039e65', '2026-11-03T09:00:00.000Z', '01a22cbe-634e-7240-a2bd-320acc27837b', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22cbe-5047-71c6-8600-7b3684226fc4');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22cbe-6764-721a-8a71-dd606fd4416e', '2026-11-03T09:00:00.000Z', '01a22cbe-634e-7240-a2bd-320acc27837b', 'address', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22cbe-5047-71c6-8600-7b3684226fc4');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22cbe-6b61-7405-a031-86911f38c654', '2026-11-03T09:00:00.000Z', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'number', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22cbe-6a61-752b-bb3d-216fea62e642');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22cbe-6b62-74ab-9a29-136d24f7c5ac', '2026-11-03T09:00:00.000Z', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'name', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22cbe-6a61-752b-bb3d-216fea62e642');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22cbe-6b68-7131-9cb5-f60b27c1d510', '2026-11-03T09:00:00.000Z', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'case', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22cbe-6a61-752b-bb3d-216fea62e642');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22cbe-6b69-7274-b1f3-1cfedb5874c2', '2026-11-03T09:00:00.000Z', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'log', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22cbe-6a61-752b-bb3d-216fea62e642');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22cbe-6b6c-701b-bc6f-116751b4bd74', '2026-11-03T09:00:00.000Z', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'subject-access', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22cbe-6a61-752b-bb3d-216fea62e642');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22cbe-6b6d-73ed-9669-559c483ceb65', '2026-11-03T09:00:00.000Z', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'stopped', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22cbe-6a61-752b-bb3d-216fea62e642');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22cbe-6b6e-7791-8392-b5389904b09a', '2026-11-03T09:00:00.000Z', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'many-at-once', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22cbe-6a61-752b-bb3d-216fea62e642');
insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name, batch)
  values ('01a22cbe-6b6e-7792-b5b3-51f129719e82', '2026-11-03T09:00:00.000Z', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'many-in-a-day', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', '01a22cbe-6a61-752b-bb3d-216fea62e642');
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
  values ('01a22cbe-6672-77db-a795-8a9d5f0d5a80', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', 'forward', 'removed', 'sam.reyes@ambleford.example', '[]', '2026-12-02T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since)
  values ('01a22cbe-694d-7376-9826-fd3f59b37a7b', '01a22cbe-68f7-749e-9945-7685550525e5', 'forward', 'to-make', 'sam.reyes@ambleford.example', '[]', '2026-11-03T09:00:00.000Z');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, confirmed_at, by_oid, by_tid, by_name)
  values ('01a22cbe-6b6e-7793-a438-f60002088975', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', 'block', 'removed', 'sam.reyes@ambleford.example', '[]', '2026-12-02T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, confirmed_at, by_oid, by_tid, by_name)
  values ('01a22cbe-6b77-757d-bf87-e269651faf56', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', 'mark', 'removed', 'sam.reyes@ambleford.example', '[]', '2026-12-02T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, confirmed_at, by_oid, by_tid, by_name)
  values ('01a22cbe-6b79-75f6-87e1-7bfed87442dd', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', 'forward', 'in-place', 'sam.reyes@ambleford.example', '[]', '2026-12-02T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong');
insert into arrangements (id, restriction_id, kind, state, forward_to, exceptions, since, confirmed_at, by_oid, by_tid, by_name)
  values ('01a22cbe-6b7a-7783-a981-d0e16d4f3d20', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', 'forward', 'to-remove', 'sam.reyes@ambleford.example', '[]', '2026-12-02T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Lee Wong');
insert into audit_head (id, seq, hash)
  values (1, 164, '338399006311c9f9e9dad65a08eff38dcfd6e4e94315cfa0fa620c0d4501e018');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (1, '2026-11-03T09:00:00.000Z', 'customer-added', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-634e-7240-a2bd-320acc27837b', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"contactPoints":["email","number","name"]}', '0000000000000000000000000000000000000000000000000000000000000000', 'fa107813b2c590bf8d438f2af048d2038490ff8416810116d1b597427da0f5c5', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (2, '2026-11-03T09:00:00.000Z', 'warning-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-6397-753c-93d5-47d1d8861d1f', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"channel":"email","service":"Housing","lapsesOn":"2027-11-03","reply":"opened"}', 'fa107813b2c590bf8d438f2af048d2038490ff8416810116d1b597427da0f5c5', 'fe3d072198d10860bc686ec057abf57d959427fef88f27b2ea73fd9089e5207a', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (3, '2026-11-03T09:00:00.000Z', 'warning-sent', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-6397-753c-93d5-47d1d8861d1f', '01a22cbe-634e-7240-a2bd-320acc27837b', '{}', 'fe3d072198d10860bc686ec057abf57d959427fef88f27b2ea73fd9089e5207a', '2a12c92fb64d574ce38f4d72e963433a4c632378dca8fafc3b3029bf34e85a34', '{"customers":{"01a22cbe-634e-7240-a2bd-320acc27837b":"jyEjrrsxUpYxNDJe9REA78lVDgPTExXULObN1_SZT74"},"contact_points":{"01a22cbe-6356-77a7-8aa8-2566630ef7ce":"pm5s7SVL6QB3DTzcMZeV6Mv9sSs1eXwiPWtn2EMbZhk","01a22cbe-6356-77a8-8d08-e58cef9be208":"lwG4eXvY9okllmzpOyBeovLLls54MziiCdhSq6QFKZo","01a22cbe-6356-77a9-8727-5414eb0fb1b3":"sbln-h0LzXFvyLDnPZdOqvw_AyxO_HpgSz7j71eXSOo"},"warnings":{"01a22cbe-6397-753c-93d5-47d1d8861d1f":"Z5XIPCMPkKMN6WjVms7tm3aBBPat5Lq9issknKbunv4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (4, '2026-11-03T09:00:00.000Z', 'contact-point-proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-63c1-7048-8a0a-bdb81e3a213d', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"kind":"email","whose":"own"}', '2a12c92fb64d574ce38f4d72e963433a4c632378dca8fafc3b3029bf34e85a34', 'ed7be2284db06ed4a6e748f4e8e7cd3e4dac61206151c81433010a7248b6cdac', '{"proposals":{"01a22cbe-63c1-7048-8a0a-bdb81e3a213d":"Prc-fg8VmnjWH2TG3yqt8i6pxf4y1lDcOEVYJ0Nmi2Y"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (5, '2026-11-03T09:00:00.000Z', 'escalation-filed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-63de-7796-b726-f059d4dcbe23', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"service":"Housing","behaviours":["abusive"],"evidence":1,"originals":0}', 'ed7be2284db06ed4a6e748f4e8e7cd3e4dac61206151c81433010a7248b6cdac', '2cc16f5a48059b9003dc67fd6535cb87c3726ad8711077d097aab94f91d46483', '{"escalations":{"01a22cbe-63de-7796-b726-f059d4dcbe23":"BAfOUizBrM1YbI7t19s5NhSU2yxccoVoh6-7Jl0yYa0"},"evidence":{"01a22cbe-63eb-77b2-bec7-fbdbe6190301":"Ol4MCrnIUGY3HSnYHmpHc_TqZIt9yLN88SzB8Hd_tKk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (6, '2026-11-03T09:00:00.000Z', 'formal-warning-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-643d-73d3-a612-b7cc38d72e3e', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"escalationId":"01a22cbe-63de-7796-b726-f059d4dcbe23","behaviours":["abusive"],"state":"to-send"}', '2cc16f5a48059b9003dc67fd6535cb87c3726ad8711077d097aab94f91d46483', 'a808a0343a85f0ac10cd38681d1bad63a5aa9f18b8e8bac315540fe4bf85a76d', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (7, '2026-11-03T09:00:00.000Z', 'escalation-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-63de-7796-b726-f059d4dcbe23', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"outcome":"warn-formally","state":"formal-warning","restrictionId":null,"formalWarningId":"01a22cbe-643d-73d3-a612-b7cc38d72e3e","behaviours":["abusive"],"feedback":true}', 'a808a0343a85f0ac10cd38681d1bad63a5aa9f18b8e8bac315540fe4bf85a76d', '5d3137b149bd599c82d43f888f831388e3ea247f0869726e32cb4966d99565e4', '{"escalations":{"01a22cbe-63de-7796-b726-f059d4dcbe23":"KwXTKfwDIce5g5zpZ9LVHEENxDKXLi91P65VR7oqaQY"},"decisions":{"01a22cbe-6439-71c6-8829-8b065d321b90":"-B2d8fh9BaXe1IQmpIrSGgC6MLypXhTVNAmsrzWtqPw"},"formal_warnings":{"01a22cbe-643d-73d3-a612-b7cc38d72e3e":"ZSzwnss-QtLT3oXV6lQAgN_TqtNzwYOH9ozWGHBeFO8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (8, '2026-11-03T09:00:00.000Z', 'formal-warning-given', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-643d-73d3-a612-b7cc38d72e3e', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"sentOn":"2026-11-03","method":"post","lapsesOn":"2027-11-03"}', '5d3137b149bd599c82d43f888f831388e3ea247f0869726e32cb4966d99565e4', 'be84042f0e9565810c31e6d3c208d130e1c239fa5df776c25512d3bab05eb87c', '{"formal_warnings":{"01a22cbe-643d-73d3-a612-b7cc38d72e3e":"00dya0tEpZPe9ewJsJl1GnLmNXtpayfHq3ityFTjIY0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (9, '2026-11-03T09:00:00.000Z', 'objection-recorded', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-64d7-71fa-9070-fe52369dc0e7', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"formalWarningId":"01a22cbe-643d-73d3-a612-b7cc38d72e3e","receivedOn":"2026-11-03","answerBy":"2026-12-01","channel":null,"evidence":false}', 'be84042f0e9565810c31e6d3c208d130e1c239fa5df776c25512d3bab05eb87c', '095056a8a1b757880bcd1a89a85bfce742b1090771f70eb93def0e8b01fa5d15', '{"objections":{"01a22cbe-64d7-71fa-9070-fe52369dc0e7":"6272b55g_s5tRK0c8mMRmBYO68hhht1xFs0fPYdKNJ8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (10, '2026-11-03T09:00:00.000Z', 'objection-answered', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-64d7-71fa-9070-fe52369dc0e7', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"formalWarningId":"01a22cbe-643d-73d3-a612-b7cc38d72e3e","outcome":"stays","state":"given","involvement":[],"sameOfficer":false}', '095056a8a1b757880bcd1a89a85bfce742b1090771f70eb93def0e8b01fa5d15', '92185d7eec288905c687e24b6b746daf5aa9fcda2caabc894cebfe99a16a2cfc', '{"objections":{"01a22cbe-64d7-71fa-9070-fe52369dc0e7":"jY5fOOgMhWEnY7IfZpsP60MHKRU0fJkQ24CDqoIEPKM"},"closing_letters":{"01a22cbe-6522-70ba-b023-ba0af3ec3b31":"6-dMuXVUNGw0xTvjpWAxfYlTrIiNBsi8jkmBjeteDSU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (11, '2026-11-03T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-6522-70ba-b023-ba0af3ec3b31', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"formalWarningId":"01a22cbe-643d-73d3-a612-b7cc38d72e3e","kind":"objection-answer","state":"sent"}', '92185d7eec288905c687e24b6b746daf5aa9fcda2caabc894cebfe99a16a2cfc', '71720556fca565ef1074127a9c32c1f192108b4a891027981ecae5d86656117f', '{"closing_letters":{"01a22cbe-6522-70ba-b023-ba0af3ec3b31":"Wt6cmw1aA7pXcSjBdufc5KewSDFk7lPey1L_K5-_4Vw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (12, '2026-11-03T09:00:00.000Z', 'escalation-filed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-6583-7522-bff4-8d5a2124ce01', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"service":"Housing","behaviours":["abusive"],"evidence":2,"originals":2,"filed":["01a22cbe-6584-7782-a5e8-982a5024d0d3 cc8763d99e5a2cb00c581a9b77670d342992d00660b2b9e332d4ec0dc326b9ed","01a22cbe-6586-7015-bb91-85e3e600d760 5cf85d51157bde1143ea63d9c19501c147d79e248d6cf5673d30025a42a0e0b3"]}', '71720556fca565ef1074127a9c32c1f192108b4a891027981ecae5d86656117f', '5a819c25f0ac1aff6a51130dd115058c33fe675e84c47b99383a57bd350478ff', '{"escalations":{"01a22cbe-6583-7522-bff4-8d5a2124ce01":"Rw8v6DI4fd2IflYlGwQjw5gIWDmke05iLX7pIksJm-A"},"evidence":{"01a22cbe-6584-7782-a5e8-982a5024d0d3":"igBjXAPBgbETGYDNVIv-WB6ztSlukBLvCBS2MPEXDFo","01a22cbe-6586-7015-bb91-85e3e600d760":"POVrXj5a79ayuDcrGvQ_NUIN28kKwzX1-GlO_z0J91w"},"original_words":{"01a22cbe-6584-7782-a5e8-982a5024d0d3":"BVBksbUBYZRF6Cyi2H0N5dXzdOu0sTH4jWJykvrFNZo","01a22cbe-6586-7015-bb91-85e3e600d760":"xyYgG-K6zZhF7jgaFZnK7YxdbZbEi24aEBnVcYpGYwc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (13, '2026-11-03T09:00:00.000Z', 'restriction-agreed', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"state":"agreed","escalationId":"01a22cbe-6583-7522-bff4-8d5a2124ce01","replacesId":null,"measures":["designated-contact","channel-closed"],"mail":"forward","ways":["post"],"services":null,"scopeHasReason":true,"until":null,"reviewOn":"2027-05-03"}', '5a819c25f0ac1aff6a51130dd115058c33fe675e84c47b99383a57bd350478ff', '95c3e095b3b8d986b724bc197115a814a6505ebd12cbf9e80bf3fce25dc0053a', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (14, '2026-11-03T09:00:00.000Z', 'escalation-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-6583-7522-bff4-8d5a2124ce01', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"outcome":"approve","state":"approved","restrictionId":"01a22cbe-65c5-72c4-a3d2-b208ea432e14","formalWarningId":null,"behaviours":["abusive"],"feedback":false}', '95c3e095b3b8d986b724bc197115a814a6505ebd12cbf9e80bf3fce25dc0053a', '86d02f1eb2f71d0c1c988758a57f600bdfe4de1b4211d4d3e26d7789f69d8e96', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (15, '2026-11-03T09:00:00.000Z', 'legal-advice-asked', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"questionId":"01a22cbe-65dc-715a-a857-f8d7906ee1b8"}', '86d02f1eb2f71d0c1c988758a57f600bdfe4de1b4211d4d3e26d7789f69d8e96', '113928c0087f59e107865096315cae8d933d3522de79d7c031d23732b682ea99', '{"escalations":{"01a22cbe-6583-7522-bff4-8d5a2124ce01":"7AEVqJhEeIQGsilNVT7WcXxkoCJ3ipTI5Fl0Teck4kM"},"decisions":{"01a22cbe-65c4-7299-8d03-93882123a997":"7sCMs42jiaLoe14SZJiKqGeR4K5z5ZDOBRKEpQrzKk4"},"restrictions":{"01a22cbe-65c5-72c4-a3d2-b208ea432e14":"SpHpQ2eKJmqs9pJui_JFK1HsrCHJaXqtB0rKo-JyP2o"},"letters":{"01a22cbe-65ce-72d1-a00e-3e156ac3e140":"jw8wH08IP2N0m8u1xCO7d3DW3_55paVB_H1-6thXKSI"},"legal_questions":{"01a22cbe-65dc-715a-a857-f8d7906ee1b8":"bZdYt2oSfdWFkn3MDyregbpoqZdXgUBkCBM9zN5qBtE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (16, '2026-11-03T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-65ce-72d1-a00e-3e156ac3e140', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"restrictionId":"01a22cbe-65c5-72c4-a3d2-b208ea432e14","kind":"restriction","state":"sent"}', '113928c0087f59e107865096315cae8d933d3522de79d7c031d23732b682ea99', 'e27d2efcca923f55c6e82f7dbfd6562aa938ac715abccb13742e3444f37074e4', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (17, '2026-11-03T09:00:00.000Z', 'restriction-in-force', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"state":"in-force","inForceOn":"2026-11-03","reviewDue":"2027-05-03","how":"letter-sent"}', 'e27d2efcca923f55c6e82f7dbfd6562aa938ac715abccb13742e3444f37074e4', '49c554693c117fc617d671a6483c6696f6b5c065bab9711724286d080479ae25', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (18, '2026-11-03T09:00:00.000Z', 'arrangement-wanted', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-6672-77db-a795-8a9d5f0d5a80', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"restrictionId":"01a22cbe-65c5-72c4-a3d2-b208ea432e14","kind":"forward","state":"to-make","exceptions":0}', '49c554693c117fc617d671a6483c6696f6b5c065bab9711724286d080479ae25', '972ec088e38db509e0d6576cc7c942472bf27f6cd8b37f0f64e3c4dc4c248974', '{"letters":{"01a22cbe-65ce-72d1-a00e-3e156ac3e140":"7xWoDtxvIv0Ybx91rLYB3jFQKobPgMK8dyIMZRUI-Ik"},"restrictions":{"01a22cbe-65c5-72c4-a3d2-b208ea432e14":"ry9hJGAAfjvV3DWZCdAGRGcRfq26z1y0gSH_C_5dNXI"},"arrangements":{"01a22cbe-6672-77db-a795-8a9d5f0d5a80":"PUBqX24e19hX_tNrQBz72dfjLTEX2G4FlkT0JxgNmjc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (19, '2026-11-20T09:00:00.000Z', 'legal-advice-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"questionId":"01a22cbe-65dc-715a-a857-f8d7906ee1b8"}', '972ec088e38db509e0d6576cc7c942472bf27f6cd8b37f0f64e3c4dc4c248974', 'b4d34b09d2785bda427edc606391f8f6cce177ec99eda47f7ef73940c02344ff', '{"legal_questions":{"01a22cbe-65dc-715a-a857-f8d7906ee1b8":"mRywSy9BL8z8S9EZd9znOydmIT8k16mh0qoUfawwIOs"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (20, '2026-11-03T09:00:00.000Z', 'contact-passed-on', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-66b6-71ae-a03e-26ecff38ab5a', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"restrictionId":"01a22cbe-65c5-72c4-a3d2-b208ea432e14","reminded":true,"forwarded":true,"channel":"email","reminderReply":"sent","forwardReply":"sent"}', 'b4d34b09d2785bda427edc606391f8f6cce177ec99eda47f7ef73940c02344ff', '16e3829a24d0c55f4fcff123a772e23743a8745854d727f67e874422d8fc383a', '{"passed_on":{"01a22cbe-66b6-71ae-a03e-26ecff38ab5a":"rQso8fvUYoqH7itADQ3Vx-Jf-P6xx3gPa8u2FpoL24w"},"duties":{"01a22cbe-66d4-712a-b0ed-a2e7c0637590":"ZVwzFikd7W_8JN5d8Mz6Q65nX5fgtA3nC9ZyeJbjlMk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (21, '2026-11-03T09:00:00.000Z', 'representation-recorded', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-676d-760f-812f-cf687312ce83', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"restrictionId":"01a22cbe-65c5-72c4-a3d2-b208ea432e14","receivedOn":"2026-11-03","acknowledgeBy":"2026-11-08","answerBy":"2026-12-01","channel":null,"evidence":true,"filed":["01a22cbe-676e-72df-ad5e-6860da8d50e6 c8103f6e4eaa869334555326bb91d6dc29b93a2a322a808b4f4fd681c58525cd"]}', '16e3829a24d0c55f4fcff123a772e23743a8745854d727f67e874422d8fc383a', '031271e4f57369497d369217850819f34bf88e39eaa57d875d29ee88041c73f1', '{"representations":{"01a22cbe-676d-760f-812f-cf687312ce83":"30cJ2aFURyPBu19sjIxFmfUc-bHEBe5h4QRel4IoDTU"},"evidence":{"01a22cbe-676e-72df-ad5e-6860da8d50e6":"h3WI0Rhi7UOAoZVAw8YiR1_ejocWvV8CrTNkyL5rrEc"},"original_words":{"01a22cbe-676e-72df-ad5e-6860da8d50e6":"vWFyJZGSVxtTutSnLKbG3W9HFrbe35IdWMQ1-gkcyHU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (22, '2026-11-20T09:00:00.000Z', 'representation-answered', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-676d-760f-812f-cf687312ce83', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"restrictionId":"01a22cbe-65c5-72c4-a3d2-b208ea432e14","outcome":"maintained","ownPart":[]}', '031271e4f57369497d369217850819f34bf88e39eaa57d875d29ee88041c73f1', '9dbdde427f8ca57f47a23e9f74fa878abacffe32a40b6be326af83cb71ec65ce', '{"representations":{"01a22cbe-676d-760f-812f-cf687312ce83":"8K2uFUm_nUgFzF_SFZMfvKpe-p44C4E5FuFduHvWbO8"},"letters":{"01a22cbe-67a6-742e-a192-87e7afce4157":"GSazmrJS6Z8ARn7vVBYTBmo3jypj7MvnOZb6JD95S34"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (23, '2026-11-21T09:00:00.000Z', 'restriction-reviewed', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"outcome":"continued","dueOn":"2027-05-03","reviewDue":"2027-05-21","ownPart":["decided"]}', '9dbdde427f8ca57f47a23e9f74fa878abacffe32a40b6be326af83cb71ec65ce', '605d1865dec9b7089a422d5d5d95c8a6d5b9aa7ac889a29f9ac7039e8c1fbf16', '{"reviews":{"01a22cbe-67ec-72ce-8586-9b3c1e85f7db":"tRDOMTCIkv4l7rzMDkB2-YxESydLN742MAdCkVj0lyk"},"letters":{"01a22cbe-67f9-712e-b06a-a01d33b5c857":"dM_MQQ68g4OrUdioGsof_WXXm4GM-OOQoajFoe5-Csg"},"restrictions":{"01a22cbe-65c5-72c4-a3d2-b208ea432e14":"C0WOjKuSHcubKVMcc1MiSIi8EUNB6r_rW7lfYzX3fj8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (24, '2026-11-22T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-67a6-742e-a192-87e7afce4157', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"restrictionId":"01a22cbe-65c5-72c4-a3d2-b208ea432e14","kind":"representation-answer","state":"sent"}', '605d1865dec9b7089a422d5d5d95c8a6d5b9aa7ac889a29f9ac7039e8c1fbf16', '312b0b6d1ac656a43c4bb662d2d3f4b9735cbb78286afe2795490894bdff7036', '{"letters":{"01a22cbe-67a6-742e-a192-87e7afce4157":"QSxo9CoBo-gd_iNWPq6EZJeZ1wcczyfuA87U68JI22s"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (25, '2026-11-22T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-67f9-712e-b06a-a01d33b5c857', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"restrictionId":"01a22cbe-65c5-72c4-a3d2-b208ea432e14","kind":"review-continued","state":"sent"}', '312b0b6d1ac656a43c4bb662d2d3f4b9735cbb78286afe2795490894bdff7036', 'b45cbd549f005db4d9e6dec18773f0d4d5af6f1690523e91c105499efdd0e215', '{"letters":{"01a22cbe-67f9-712e-b06a-a01d33b5c857":"9AWmgfLVSDsl0TzX2tf5rDpJBPfH-N2tVjudBq-SMBg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (26, '2026-11-22T09:00:00.000Z', 'arrangement-confirmed', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-6672-77db-a795-8a9d5f0d5a80', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"restrictionId":"01a22cbe-65c5-72c4-a3d2-b208ea432e14","state":"in-place"}', 'b45cbd549f005db4d9e6dec18773f0d4d5af6f1690523e91c105499efdd0e215', 'c4dea108b4facdc09c37229ab454f7c167e57d57ca68d6ec3a0747b7cdf78ed9', '{"arrangements":{"01a22cbe-6672-77db-a795-8a9d5f0d5a80":"MDYQ9Xcd4trdurhm_45afT7PfLt79JgqBco84GxBfEM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (27, '2026-12-01T09:00:00.000Z', 'restriction-lifted', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"state":"lifted","liftedOn":"2026-12-01","cause":"officer"}', 'c4dea108b4facdc09c37229ab454f7c167e57d57ca68d6ec3a0747b7cdf78ed9', '5d70a32f3b27f63d0d212e427c03debde91d44af1fdd17e2cc7acf72a330041d', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (28, '2026-12-01T09:00:00.000Z', 'arrangement-to-remove', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-6672-77db-a795-8a9d5f0d5a80', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"restrictionId":"01a22cbe-65c5-72c4-a3d2-b208ea432e14","state":"to-remove"}', '5d70a32f3b27f63d0d212e427c03debde91d44af1fdd17e2cc7acf72a330041d', 'cbee9a907798ea2fa143dcf703b1218a3cd9cdf0cf6b53a0c3cc72df119a93b2', '{"restrictions":{"01a22cbe-65c5-72c4-a3d2-b208ea432e14":"ralDD5lo1ARNNh7EagE7a3khGrxCq625fMYtYp8_Rww"},"arrangements":{"01a22cbe-6672-77db-a795-8a9d5f0d5a80":"eG2JJgBBU4d9Mqio3r05olc9ooWHAiFyzCPjj33da4Q"},"letters":{"01a22cbe-6889-7647-925e-241e08ffad76":"cM4utlQNdHi8B3lo7nZeIVk5jZYyRnJAqECLvvt538g"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (29, '2026-12-02T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-6889-7647-925e-241e08ffad76', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"restrictionId":"01a22cbe-65c5-72c4-a3d2-b208ea432e14","kind":"lifting","state":"sent"}', 'cbee9a907798ea2fa143dcf703b1218a3cd9cdf0cf6b53a0c3cc72df119a93b2', '2870180b5f5a140be4f6087a884ee5b4759f8b38447de546e95351f4b4b995b5', '{"letters":{"01a22cbe-6889-7647-925e-241e08ffad76":"dFq1ipFNgz8GU4-DR7ofmjhySnoIuf9HYyRuzhyjYg4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (30, '2026-12-02T09:00:00.000Z', 'arrangement-confirmed', '00000000-0000-4000-8000-000000000007', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-6672-77db-a795-8a9d5f0d5a80', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"restrictionId":"01a22cbe-65c5-72c4-a3d2-b208ea432e14","state":"removed"}', '2870180b5f5a140be4f6087a884ee5b4759f8b38447de546e95351f4b4b995b5', 'fcd5edb9954e697c0a4ef06fb51ed75eda1af7fd4df1563b07befb7ffcc568b8', '{"arrangements":{"01a22cbe-6672-77db-a795-8a9d5f0d5a80":"DPC2vBmdXtWDjOxSske7_01hGaqEdlID34ozrpwNj4g"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (31, '2026-11-03T09:00:00.000Z', 'escalation-filed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-68b3-7560-932a-d9a848ad30fc', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"service":"Housing","behaviours":["abusive"],"evidence":1,"originals":0}', 'fcd5edb9954e697c0a4ef06fb51ed75eda1af7fd4df1563b07befb7ffcc568b8', 'ba749d1661480d8d72e9d121190d2bf703dae799e8d8b8c7d6083762c8ed2941', '{"escalations":{"01a22cbe-68b3-7560-932a-d9a848ad30fc":"Jjr9XVxtUj4ldRIVRgdlvUH5eNH5A39RrA7WgRn_Lik"},"evidence":{"01a22cbe-68bb-7591-86ae-09429b2b54b0":"kYCKnZOdvruvKeoE7JR8MsAVPU3n0P31ryvK6Ybvyp0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (32, '2026-11-03T09:00:00.000Z', 'restriction-agreed', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-68f7-749e-9945-7685550525e5', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"state":"agreed","escalationId":"01a22cbe-68b3-7560-932a-d9a848ad30fc","replacesId":null,"measures":["designated-contact","channel-closed"],"mail":"forward","ways":["post"],"services":null,"scopeHasReason":true,"until":null,"reviewOn":"2027-05-03"}', 'ba749d1661480d8d72e9d121190d2bf703dae799e8d8b8c7d6083762c8ed2941', 'f68746154f59338befad991b8b10329c826f5645c2009e803209b4e5d09676d3', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (33, '2026-11-03T09:00:00.000Z', 'escalation-decided', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-68b3-7560-932a-d9a848ad30fc', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"outcome":"approve","state":"approved","restrictionId":"01a22cbe-68f7-749e-9945-7685550525e5","formalWarningId":null,"behaviours":["abusive"],"feedback":false}', 'f68746154f59338befad991b8b10329c826f5645c2009e803209b4e5d09676d3', '0d2d25f1ca562216e9c735dbab7b48e2e16abda0d1905c2e381af418eca70cd1', '{"escalations":{"01a22cbe-68b3-7560-932a-d9a848ad30fc":"lq9nOQxIuB3hE-j9QoHwNAr7AgyFjUjVcHtEwTF5sWs"},"decisions":{"01a22cbe-68f6-773b-8dc2-86c7b352bdd7":"mFf5b6ZaBdn2HxLOJbXeVVCyFdpwxj-ttn9p1_6h4tg"},"restrictions":{"01a22cbe-68f7-749e-9945-7685550525e5":"vMzaRgz0NuyVUZs48E7XAxb9YIF0XTTVUjuqE0YQ0Gg"},"letters":{"01a22cbe-68f8-77b4-b134-d5755d6d64b9":"_0Z6-m0Y_BvVqomd3KeKXM4zuyKZvVLc6hx3o1NPIJA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (34, '2026-11-03T09:00:00.000Z', 'letter-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-68f8-77b4-b134-d5755d6d64b9', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"restrictionId":"01a22cbe-68f7-749e-9945-7685550525e5","kind":"restriction","state":"sent"}', '0d2d25f1ca562216e9c735dbab7b48e2e16abda0d1905c2e381af418eca70cd1', 'f55fd02e4941c32fc80b89b5a646fdb32a14af104612f1865162853d3c9eabc9', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (35, '2026-11-03T09:00:00.000Z', 'restriction-in-force', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-68f7-749e-9945-7685550525e5', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"state":"in-force","inForceOn":"2026-11-03","reviewDue":"2027-05-03","how":"letter-sent"}', 'f55fd02e4941c32fc80b89b5a646fdb32a14af104612f1865162853d3c9eabc9', 'f5b7c08325dc023be913d9562280bf1189fbd3d4694efff4b8e47ea424218a47', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (36, '2026-11-03T09:00:00.000Z', 'arrangement-wanted', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-694d-7376-9826-fd3f59b37a7b', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"restrictionId":"01a22cbe-68f7-749e-9945-7685550525e5","kind":"forward","state":"to-make","exceptions":0}', 'f5b7c08325dc023be913d9562280bf1189fbd3d4694efff4b8e47ea424218a47', '051f19fe6eefd401d1fe706e810ec07abd947253befaaf9f1e6ccfddff674076', '{"letters":{"01a22cbe-68f8-77b4-b134-d5755d6d64b9":"D1_3NwPK3YyjupkDGt2oa9V97-phFLu2taMxpIHdQgQ"},"restrictions":{"01a22cbe-68f7-749e-9945-7685550525e5":"pZb9wDCzPK1Fs_Hc9PTDvQ0KpFTTB-p9L4tC6x4rsA4"},"arrangements":{"01a22cbe-694d-7376-9826-fd3f59b37a7b":"tPbNa8vmO505y-XB4FKQC1GV1zkegmwi9ecWElHNaQQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (37, '2026-12-03T09:00:00.000Z', 'circumstances-reported', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-6962-747a-a965-0f8e82c8e0cd', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"restrictionId":"01a22cbe-68f7-749e-9945-7685550525e5","service":null,"channel":null,"answerBy":"2026-12-31"}', '051f19fe6eefd401d1fe706e810ec07abd947253befaaf9f1e6ccfddff674076', '28a1f1b491d0abb149e2ddf068cfe2428686268bb1d39c4a89951cabfbfc1449', '{"circumstances":{"01a22cbe-6962-747a-a965-0f8e82c8e0cd":"IH43Yq7dn03Ho_z-K6WPMOS7orzq2VOXNizh4u-ZT1U"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (38, '2026-11-03T09:00:00.000Z', 'customer-added', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-696e-72df-afcc-cd00493bddf4', '01a22cbe-696e-72df-afcc-cd00493bddf4', '{"contactPoints":["email"]}', '28a1f1b491d0abb149e2ddf068cfe2428686268bb1d39c4a89951cabfbfc1449', '2bcfa1b340ce2831aee8f1da11fb49a2597b0792be6488626f9af31722fe06b6', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (39, '2026-11-03T09:00:00.000Z', 'warning-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-6990-725e-8af3-a2691778b1e4', '01a22cbe-696e-72df-afcc-cd00493bddf4', '{"channel":"email","service":"Housing","lapsesOn":"2027-11-03","reply":"opened"}', '2bcfa1b340ce2831aee8f1da11fb49a2597b0792be6488626f9af31722fe06b6', '24914ff3e2b8cd0db8a0c8176a5234e0ca9ff99179da5c5a439f3a083f561744', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (40, '2026-11-03T09:00:00.000Z', 'warning-sent', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-6990-725e-8af3-a2691778b1e4', '01a22cbe-696e-72df-afcc-cd00493bddf4', '{}', '24914ff3e2b8cd0db8a0c8176a5234e0ca9ff99179da5c5a439f3a083f561744', '54c8c0595e43616994c96c857f78a07f3f18890dea7fb2be2e6bee90bc6060b6', '{"customers":{"01a22cbe-696e-72df-afcc-cd00493bddf4":"45rhKhqdoEABk9FVRC2Shrgw90UE-b8siNMPyjB4MWQ"},"contact_points":{"01a22cbe-696e-72e0-82d8-3847d9a527ac":"Y8iRpd2V6KcuzGoOTr2a2c6tkANtBSJw9WeQ-as5VsI"},"warnings":{"01a22cbe-6990-725e-8af3-a2691778b1e4":"JczRvoV0_7B1El-NYVilWKzLJkvH2hjvYAVi2cQ9O8s"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (41, '2026-11-03T09:00:00.000Z', 'customers-merged', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-69f5-71e7-bd2d-f9c58796c119', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"other":"01a22cbe-696e-72df-afcc-cd00493bddf4","contact_points":1,"proposals":0,"warnings":1,"formal_warnings":0,"escalations":0,"restrictions":0,"holds":0,"precautions":0,"rights_requests":0}', '54c8c0595e43616994c96c857f78a07f3f18890dea7fb2be2e6bee90bc6060b6', '56358af7fd3717d77f2718ba51a518617c6ba42ef3fb77e355f1e1df3e5ed7f3', '{"contact_points":{"01a22cbe-696e-72e0-82d8-3847d9a527ac":"NE3CMtHIpa0CEGI0WYMtu9PasyVoTaELfCvhKEBxVWw"},"warnings":{"01a22cbe-6990-725e-8af3-a2691778b1e4":"X4ToXXhcht5gkbALCprdzyag5VFmQ8Tbw4eUm7gV0yo"},"customers":{"01a22cbe-696e-72df-afcc-cd00493bddf4":"iNlwccFDiszwcyev1UCerB2sbY7lBn3EJZA3tguDWnA"},"merges":{"01a22cbe-69f5-71e7-bd2d-f9c58796c119":"08eJ3yLprHEQnKN_QxqGfkTDs5hMKn8JYklvbjaEo-Y"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (42, '2026-11-03T09:00:00.000Z', 'record-corrected', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-6583-7522-bff4-8d5a2124ce01', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"kind":"escalation","field":"account","correctionId":"01a22cbe-6a19-768e-b14d-3d050a58e4c3"}', '56358af7fd3717d77f2718ba51a518617c6ba42ef3fb77e355f1e1df3e5ed7f3', 'f67a0e84ccc7a437ae3aa5f52384201202187286d8026978c8e466f448c9fa1f', '{"escalations":{"01a22cbe-6583-7522-bff4-8d5a2124ce01":"0HdriUS4I1W-21eMhorouXTA9fD1jRN7w5CLU6e6IQw"},"corrections":{"01a22cbe-6a19-768e-b14d-3d050a58e4c3":"e21kaXHbCyQgAYRtciiHLoF-MCE3b58mPHa0-idYLzA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (43, '2026-11-03T09:00:00.000Z', 'evidence-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-6a2a-775e-bb01-c6ff3a556f60', '', '{"original":true}', 'f67a0e84ccc7a437ae3aa5f52384201202187286d8026978c8e466f448c9fa1f', '6524e0898f812354b9d968f824a79e5bf2e20c97466a394048ba67cd7a99c5a6', '{"waiting_evidence":{"01a22cbe-6a2a-775e-bb01-c6ff3a556f60":"imlQV26Y8mcwdBmtwywjasxZMmCwfrfmJwZOPTsb1Vc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (44, '2026-11-30T13:56:46.255Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '6524e0898f812354b9d968f824a79e5bf2e20c97466a394048ba67cd7a99c5a6', 'c66019d39961eb1b09974adc696df0f59f20eca34860eb194ec3f89e3714a1c6', '{"imported_records":{"01a22cbe-65c5-72c4-a3d2-b208ea432e14":"wbDzn-OqVCua7MIttfMVoc68s0gA3tXyDGFVmLqEhIQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (45, '2026-12-01T09:00:00.000Z', 'hold-placed', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-6a39-7240-ac33-fb73ea460d73', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"lookAgainOn":"2027-06-01"}', 'c66019d39961eb1b09974adc696df0f59f20eca34860eb194ec3f89e3714a1c6', 'a7cc1f9342b51ce89d1cd104f019424f6fa34d5aaf8124a87f7dfc40d0076590', '{"holds":{"01a22cbe-6a39-7240-ac33-fb73ea460d73":"M7HQKbQ0sZSNI56YhqCSJBDokWBm7pC0r4YXSQ-PUGc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (46, '2026-12-01T09:00:00.000Z', 'precaution-recorded', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-6a3f-70bb-bd89-4f4d07eb7fba', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"lookAgainOn":"2027-05-01","steps":["not-alone"],"told":"to-tell"}', 'a7cc1f9342b51ce89d1cd104f019424f6fa34d5aaf8124a87f7dfc40d0076590', '3c0d840871569bb8ba8ced17065ccbdb3520c266399fa0847048d9e0a25a0634', '{"precautions":{"01a22cbe-6a3f-70bb-bd89-4f4d07eb7fba":"lB2lnUlFrDQLN_n4c5HR5BY1_iVP0sjT8OjQ7T1jBFU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (47, '2026-12-01T09:00:00.000Z', 'rights-request-recorded', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-6a41-73a0-be8f-5914687e79e1', '01a22cbe-634e-7240-a2bd-320acc27837b', '{"kind":"objection","receivedOn":"2026-11-30","dueOn":"2026-12-30"}', '3c0d840871569bb8ba8ced17065ccbdb3520c266399fa0847048d9e0a25a0634', '7dcc764702893e43989462c946822fadf54140aa6ed947a1f695b2dcba48d674', '{"rights_requests":{"01a22cbe-6a41-73a0-be8f-5914687e79e1":"tiTfQEUBb_XWfGisW90bzXhfhlX3IDnzD_FyWeKUn6U"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (48, '2026-11-30T13:56:46.304Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '7dcc764702893e43989462c946822fadf54140aa6ed947a1f695b2dcba48d674', '6d2f595b64afffd873f303e052bddca6989a7d9f9276b34f01c36f9804cee3f4', '{"calendar_feeds":{"01a22cbe-6a55-7317-8f39-90ce4136bb88":"75RqSDjEkU35QvjExLv-Vv5Xr9SEAnDRS5gV7Gp7gnY"},"reports":{"2026-q3":"tn_6L9VQQ6bk3ZjZggeXjaAazMXbeDUt4d54hDMfd6k"},"report_tallies":{"2026-q4/warnings":"9Ya6ZA3m0BTxBfiyLTbwlQhBsza0KDBGHIneB2uonoQ"},"settings_versions":{"01a22cbe-6a56-72d3-a7ef-f0003769f015":"eGq2Il7Ay6uAJfVhCLPDFaCaQlb2YfIyeOrxvyIHMvk"},"contact_moves":{"01a22cbe-6a57-70ae-a906-4a29aa15c423":"dOD5pQSRuMYxq77QvODi1MJS8uSfVtRm9_1jb9pIzlA"},"welsh_words":{"01a22cbe-6a57-70af-9ecb-7b85cb558c1d":"0CYK6uQ6VU7fWrkQF8G3XTyqNiTiJ9gaLfaNG1RxqHU"},"retention_runs":{"01a22cbe-6a5f-770f-8f0e-11e09f98e008":"Bsi5EbqV2iJj-0Kvb89I6e-mPI_CjQviXOlmo5UZYnE"},"tenant_checks":{"01a22cbe-6a5f-7710-965e-89337fd3cdbf":"h9qdHsliAN4oynMfuu8RTdKKAOU_PhkNNoc7JUqOmzs"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (49, '2026-12-01T09:00:00.000Z', 'looks-sealed', 'the-register-itself', 'the-register-itself', '01a22cbe-6a63-722f-b338-17f1ec07cc3c', '', '{"looks":5}', '6d2f595b64afffd873f303e052bddca6989a7d9f9276b34f01c36f9804cee3f4', 'c26f4763f2aec01bb5f762f218a3c062977ccb9463677e0f2f2f64e0ed166c4e', '{"ledger_seals":{"01a22cbe-6a63-722f-b338-17f1ec07cc3c":"LJW7n6V-0iIzUOiUsjVHoPsYMw2xG4KWGf-lDhaOowU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (50, '2026-11-03T09:00:00.000Z', 'customer-added', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-6a96-7434-a479-1e4e834d3692', '01a22cbe-6a96-7434-a479-1e4e834d3692', '{"contactPoints":["email"]}', 'c26f4763f2aec01bb5f762f218a3c062977ccb9463677e0f2f2f64e0ed166c4e', '1ecf920c32c3a58b381b8d93e17e99c4bced8c375e685dffa377375b9b56c977', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (51, '2026-11-03T09:00:00.000Z', 'warning-given', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-6a98-7038-a0bf-6b09b23693a8', '01a22cbe-6a96-7434-a479-1e4e834d3692', '{"channel":"email","service":"Housing","lapsesOn":"2027-11-03","reply":"opened"}', '1ecf920c32c3a58b381b8d93e17e99c4bced8c375e685dffa377375b9b56c977', 'd505f3553fdb8416e099a5b6f067644b1ffb0b03560bbab6c9b55e9f855eb34c', '');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (52, '2026-11-03T09:00:00.000Z', 'warning-sent', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-6a98-7038-a0bf-6b09b23693a8', '01a22cbe-6a96-7434-a479-1e4e834d3692', '{}', 'd505f3553fdb8416e099a5b6f067644b1ffb0b03560bbab6c9b55e9f855eb34c', '5f965ea2b9b490f4e4d885effe3f0e49049a5f3b7dce9488e5dfa0c20426b80c', '{"customers":{"01a22cbe-6a96-7434-a479-1e4e834d3692":"qjG5tnZJA8QyGArNpDCp9hnoo_QH5Y2wmRYhvjBZfmA"},"contact_points":{"01a22cbe-6a96-7435-927d-66d7023eefaa":"rjNNkOp3Y-WO2TJUCGBXUNlBfuHUajS1ltv213gfbII"},"warnings":{"01a22cbe-6a98-7038-a0bf-6b09b23693a8":"yRZfNSKz4RTJyvA6rzgWycTjeFTBLx4OCA3VQDhfg4w"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (53, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-6aab-724f-9e1b-eb396f47e242', '01a22cbe-6a96-7434-a479-1e4e834d3692', '{"kind":"postal-address","whose":"own"}', '5f965ea2b9b490f4e4d885effe3f0e49049a5f3b7dce9488e5dfa0c20426b80c', '23e18fed8e77aa45ce95b0f373760c222d69c6bd25879c4e316c5a03e0384184', '{"contact_points":{"01a22cbe-6aab-724f-9e1b-eb396f47e242":"d7oe_9ozcvCPCJrcZQd0JKb5KkJmWFV1z8ErhpE9sII"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (54, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-6abb-774f-85d8-4d71e1edb257', '01a22cbe-6a96-7434-a479-1e4e834d3692', '{"kind":"number","whose":"shared"}', '23e18fed8e77aa45ce95b0f373760c222d69c6bd25879c4e316c5a03e0384184', 'a0735690668960bf4178ad0bcb4bd19ef8d65e01fa62092e1216cdc18233b4b7', '{"contact_points":{"01a22cbe-6abb-774f-85d8-4d71e1edb257":"m0aHQD6M_A5AJx4X8Hv6KoFltyvzxRaBsB-krJeJS1E"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (55, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-6abc-71a8-b69a-c407ca75235e', '01a22cbe-6a96-7434-a479-1e4e834d3692', '{"kind":"email","whose":"representative"}', 'a0735690668960bf4178ad0bcb4bd19ef8d65e01fa62092e1216cdc18233b4b7', '8ad4a8ce2b788e1f9898bb7c2a0fb1d96157a5c4436986462963278e66ade751', '{"contact_points":{"01a22cbe-6abc-71a8-b69a-c407ca75235e":"qTHKaoTXDtt5hRUlVMQ3RD7DWMBcoQTKU1H49Gy4PGE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (56, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-6ac6-77a0-a8a9-1da7c9cf4c76', '01a22cbe-6a96-7434-a479-1e4e834d3692', '{"kind":"email","whose":"representative"}', '8ad4a8ce2b788e1f9898bb7c2a0fb1d96157a5c4436986462963278e66ade751', 'f62d3009709868037cadf044089e4c1ac59ba2af2d39bfa8db583c07f407e043', '{"contact_points":{"01a22cbe-6ac6-77a0-a8a9-1da7c9cf4c76":"HpJN8t2EFBvZH-L6c56H_2BAfcJLK68i3b9BHdjWlRs"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (57, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-6ad5-728b-a89a-37c8c912df55', '01a22cbe-6a96-7434-a479-1e4e834d3692', '{"kind":"email","whose":"representative"}', 'f62d3009709868037cadf044089e4c1ac59ba2af2d39bfa8db583c07f407e043', '5282164f3bab3abad773da28db00dff6fb2cbe1a3bde1c7eb720fe923a9aee95', '{"contact_points":{"01a22cbe-6ad5-728b-a89a-37c8c912df55":"iaCiTEx7qch9oZ49Lrr6Af_WtbblITZx_MPZyO77lfA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (58, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-6add-7338-a3c6-b3d44ed68f64', '01a22cbe-6a96-7434-a479-1e4e834d3692', '{"kind":"email","whose":"representative"}', '5282164f3bab3abad773da28db00dff6fb2cbe1a3bde1c7eb720fe923a9aee95', 'a88574f7338ffb6193e19b35f1d6301058905e19544bfaa1d86fadc275b14294', '{"contact_points":{"01a22cbe-6add-7338-a3c6-b3d44ed68f64":"azPiz1sTJzyMT-awdqxrCUYGnX0r38olLMsXhKIEARM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (59, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-6ae0-72f0-b689-13f2f8ec1d26', '01a22cbe-6a96-7434-a479-1e4e834d3692', '{"kind":"email","whose":"representative"}', 'a88574f7338ffb6193e19b35f1d6301058905e19544bfaa1d86fadc275b14294', 'd2bd269e195f68af60c0d1b8172a0186a2fb422b68cde3b446be4f8bf955708b', '{"contact_points":{"01a22cbe-6ae0-72f0-b689-13f2f8ec1d26":"AUiB0g1z2rkq4oum57Oz1mk2eEzHFlQ92ZNETUC-mJ4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (60, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-6ae9-7141-96d5-1ce0d9492d90', '01a22cbe-6a96-7434-a479-1e4e834d3692', '{"kind":"email","whose":"representative"}', 'd2bd269e195f68af60c0d1b8172a0186a2fb422b68cde3b446be4f8bf955708b', '9b19edea354ada52965157904176567fc16a8c8bc777191c4b5602c9f1821ec3', '{"contact_points":{"01a22cbe-6ae9-7141-96d5-1ce0d9492d90":"zLnifF4NjUE8tx3KWibC4IIXlXNut8ZXYygelbDV9uQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (61, '2026-11-03T09:00:00.000Z', 'contact-point-added', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', '01a22cbe-6b01-72a1-837d-7fe6cd598a5d', '01a22cbe-6a96-7434-a479-1e4e834d3692', '{"kind":"email","whose":"representative"}', '9b19edea354ada52965157904176567fc16a8c8bc777191c4b5602c9f1821ec3', '34d2e2a1977bfca84b1747e285f60802b905a6041bd363da73cbbac2ca72220f', '{"contact_points":{"01a22cbe-6b01-72a1-837d-7fe6cd598a5d":"JUcPItjZ_Y8kBVVdTtpB9l-rgj5pVwUMrKHHXbCejlY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (62, '2026-11-30T13:56:46.575Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '34d2e2a1977bfca84b1747e285f60802b905a6041bd363da73cbbac2ca72220f', '91296d10013dfaec3bb5345356207160592bd3ac228429bf7c37982f348b9ff8', '{"arrangements":{"01a22cbe-6b6e-7793-a438-f60002088975":"dWkJVoUOB2LQdKgZtjY9aa-J33_zVnoW39Ow_wNdqWA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (63, '2026-11-30T13:56:46.584Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '91296d10013dfaec3bb5345356207160592bd3ac228429bf7c37982f348b9ff8', '472205b597f9788b38eb8219fd49f83d67361cdddb736706e7589618050ca587', '{"arrangements":{"01a22cbe-6b77-757d-bf87-e269651faf56":"FQmZ05T9SH_ih5g6D54exp5tSKymQEoQjd0gSKRfSCk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (64, '2026-11-30T13:56:46.585Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '472205b597f9788b38eb8219fd49f83d67361cdddb736706e7589618050ca587', 'c32505a7d1cdda01928c2cd2cdfba03c0265d9121de21f58d27f90769d067a22', '{"arrangements":{"01a22cbe-6b79-75f6-87e1-7bfed87442dd":"79pS5wMR-p96OFTpHASL0BFfdtwp9Zi5v5LvTx95G7A"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (65, '2026-11-30T13:56:46.597Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'c32505a7d1cdda01928c2cd2cdfba03c0265d9121de21f58d27f90769d067a22', '5d7d9c29db2badfc3a736ccda2fcc00290eb58c701680e47231b065cd2119fb8', '{"arrangements":{"01a22cbe-6b7a-7783-a981-d0e16d4f3d20":"VZ0TaWBt5JUW1VC9G3UGjOulcOPFskLbnwPwHUcSqVQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (66, '2026-11-30T13:56:46.599Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '5d7d9c29db2badfc3a736ccda2fcc00290eb58c701680e47231b065cd2119fb8', '077bd83271bd441f5e498afdbe89a39bc6aabcb010140c193c76c6c74394fa48', '{"closing_letters":{"01a22cbe-6b85-7210-8dbc-6c69f79857d4":"sfTyOKRyduKFPb3TmMy-KWyQRD6Jcj2lhL3vxOCZmCY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (67, '2026-11-30T13:56:46.601Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '077bd83271bd441f5e498afdbe89a39bc6aabcb010140c193c76c6c74394fa48', '92d581ed6495ec1ae897caaedbc152dae299de526ac80ba6c354299601e96733', '{"closing_letters":{"01a22cbe-6b88-77b6-b449-737e37add848":"xVkqcFxRuStrLt40qNxRUMUisH229LrCvoZ4yyxovCQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (68, '2026-11-30T13:56:46.604Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '92d581ed6495ec1ae897caaedbc152dae299de526ac80ba6c354299601e96733', 'e4e4d3d34e5261f745d9cb61f056b7ef54dc12abb40b9147c5823d4a4d35f0f0', '{"closing_letters":{"01a22cbe-6b89-77f7-83a9-409de022a5dc":"4wHnJd0Pz28Pn3hNKG9IgV5bfH7AySBpncM88bl0uNY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (69, '2026-11-30T13:56:46.605Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'e4e4d3d34e5261f745d9cb61f056b7ef54dc12abb40b9147c5823d4a4d35f0f0', '06b66eb1efb28ed35c7e690d745fae57d39334b25324fe592f7ad342d22b359c', '{"closing_letters":{"01a22cbe-6b8c-7468-ae6e-a3c4ad4f73cd":"bAfZe_Uy-tbbbTpt6sQyrje4qMqc0abXT_t46o1avkM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (70, '2026-11-30T13:56:46.606Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '06b66eb1efb28ed35c7e690d745fae57d39334b25324fe592f7ad342d22b359c', '4c89451168a9a5a3b7765fd9e348ff1a821887a8f55c5838fe69afdcba565121', '{"customers":{"01a22cbe-6b8d-73d5-a560-fa518fe9d1f5":"WnvSF3ZMtr3b1cMjoFxamaCjzNuAZOo4YZa_Yg48PBw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (71, '2026-11-30T13:56:46.606Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '4c89451168a9a5a3b7765fd9e348ff1a821887a8f55c5838fe69afdcba565121', '5cec20e41f0f2018c982b6a9677ea56afd0b919306383430c7c551e006e2637f', '{"customers":{"01a22cbe-6b8e-728b-97cf-c17639407c76":"rSdwvD-JnJomIi4c-IaWUfejf78MJLOFePDtmJuI3nM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (72, '2026-11-30T13:56:46.607Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '5cec20e41f0f2018c982b6a9677ea56afd0b919306383430c7c551e006e2637f', 'a61afa69918c6fb962d560c9ed7c98766a8f2e3ac37791e79adfaac55cc9b875', '{"customers":{"01a22cbe-6b8f-7062-81af-18b9cd0616af":"TM8yKsTKTX5hZ_Mp0iRPxNwdsQnzy1FA4zCiP-19M8g"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (73, '2026-11-30T13:56:46.622Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'a61afa69918c6fb962d560c9ed7c98766a8f2e3ac37791e79adfaac55cc9b875', 'd8a18bac6932fbfe0bd3c510e0d02a2cc9207eaa6be19a86b5a41e79c8040d5c', '{"decisions":{"01a22cbe-6b9d-73e0-a55a-2aa8a2484198":"g9MAEx5irQPeuYfQwoBkAbYb-m5kJ2iZk6aFO6WkJcs"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (74, '2026-11-30T13:56:46.623Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'd8a18bac6932fbfe0bd3c510e0d02a2cc9207eaa6be19a86b5a41e79c8040d5c', '6d58155c89dba12fae88dfa709535034244e7d9ab3d46bfd4b0a8092c9182a61', '{"decisions":{"01a22cbe-6b9e-72f5-a5df-d7a85a995a87":"rbmIDB63xYaBv-2eMVe6OxPoIe6UXJDTsOzE2cxGKzE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (75, '2026-11-30T13:56:46.628Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '6d58155c89dba12fae88dfa709535034244e7d9ab3d46bfd4b0a8092c9182a61', 'b14dd14666c809790c06198af3ca184063549b8086b7f414353de7078d0bfc0e', '{"decisions":{"01a22cbe-6b9f-718f-8798-9e6b24d3cde7":"cVS5H4pQoLwzMVLFPzW0N7P6ZKVOSIYHnhavDX3DUyw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (76, '2026-11-30T13:56:46.629Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'b14dd14666c809790c06198af3ca184063549b8086b7f414353de7078d0bfc0e', '9a0e1193c6aa511fcbe561960bc8583d507ce32ac8d6ca78b05458776f116e78', '{"decisions":{"01a22cbe-6ba5-74fc-8d39-1971a2042394":"ooe5GlXw3SOZUvQ7fo1YTQnDTVDqdar-OYi3apFv1LA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (77, '2026-11-30T13:56:46.630Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '9a0e1193c6aa511fcbe561960bc8583d507ce32ac8d6ca78b05458776f116e78', '6f465f30763869ff2dd9997d1bc2b252ae0784820f0f738d831f4ecc95dfeac3', '{"decisions":{"01a22cbe-6ba6-76bb-ae6e-a6603b9304c3":"LPglsyTx-S926FfwsBf1-XXqE4FCD4o9J7jIO_NlNAo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (78, '2026-11-30T13:56:46.631Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '6f465f30763869ff2dd9997d1bc2b252ae0784820f0f738d831f4ecc95dfeac3', 'afc13b03b29db07a7fd924384a9084c17913e0e4ff5282ae571b10b8d7c5d43a', '{"decisions":{"01a22cbe-6ba6-76bc-9138-acbd0f89a431":"Vg0S6RVzpED5tEh3cR0tTmsNLOr8jVQCSeSZGE_DaSg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (79, '2026-11-30T13:56:46.636Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'afc13b03b29db07a7fd924384a9084c17913e0e4ff5282ae571b10b8d7c5d43a', '7ea65a32ef71c4919b189d8e2c8c51021bc3fa0b31dbdad003a7082dd8f23e0d', '{"decisions":{"01a22cbe-6ba7-76d2-b166-df46aec908d4":"gizlhwyjQHPiS96rWVtxaJAjX0sJFy8ZeEqoIh6sv00"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (80, '2026-11-30T13:56:46.641Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '7ea65a32ef71c4919b189d8e2c8c51021bc3fa0b31dbdad003a7082dd8f23e0d', 'caa754228924c4b6b580945ad63ecfd82e76143e201477e781db76ceaf87f109', '{"duties":{"01a22cbe-6bb0-7541-ada8-a5372c5e7008":"DnsvfaiZIbRgwStNH467MWz3w-fLyZiGbCuwqtxGECc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (81, '2026-11-30T13:56:46.643Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'caa754228924c4b6b580945ad63ecfd82e76143e201477e781db76ceaf87f109', '1a0f4f3d1dd3a2fca1c4a1619e3902ecb3e02438129dc1f02dc5a21577d6cb83', '{"duties":{"01a22cbe-6bb3-75af-aef6-38bf6014f03c":"r4oWtBIK7kqOpRunhEevajQ_ynxXoUf8Vgs0bcYyrp0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (82, '2026-11-30T13:56:46.649Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '1a0f4f3d1dd3a2fca1c4a1619e3902ecb3e02438129dc1f02dc5a21577d6cb83', '5cb3f138bc3b5bbe1c8ef21cb92aec508dafa3561bb21cac20e9ff1b5e36ffac', '{"duties":{"01a22cbe-6bb8-731d-9033-008af9c5bc52":"WYRiVG-E21R4QAt3UOk_aOdDLTPTevcN9pY4znEfTCg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (83, '2026-11-30T13:56:46.656Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '5cb3f138bc3b5bbe1c8ef21cb92aec508dafa3561bb21cac20e9ff1b5e36ffac', '80d7145f36108b709dddd71d617f335f0a37ac69537ac027cc03ce9ffc115f2c', '{"duties":{"01a22cbe-6bb9-736d-9a43-62d88dbd2b82":"UJwN59iLfYPMKFQIeAojZbLnxAW-v7W23AH5ZrB_82c"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (84, '2026-11-30T13:56:46.657Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '80d7145f36108b709dddd71d617f335f0a37ac69537ac027cc03ce9ffc115f2c', '7b0b9f933471806aec3cd0d36157a8f7573cd55966d83b1c9bf7e676a5c2f446', '{"duties":{"01a22cbe-6bc1-7014-96fd-f03910b34758":"F4QNNYb_kyFcW2Nn-TgOfn9MFKqcbHFTMIM3oGHVOyM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (85, '2026-11-30T13:56:46.658Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '7b0b9f933471806aec3cd0d36157a8f7573cd55966d83b1c9bf7e676a5c2f446', 'c0177c42cb6de07cb3a8411ad9bc4ad36d14f20dcc7e7de14d7702b4773ae53e', '{"duties":{"01a22cbe-6bc1-7015-9ace-6518534b87bf":"6F1ca7LROInMWHLXfGGo61QBLBrQrJZd_RJk80u0DfA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (86, '2026-11-30T13:56:46.658Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'c0177c42cb6de07cb3a8411ad9bc4ad36d14f20dcc7e7de14d7702b4773ae53e', '30d6a1002b92fe07dd965a2ec0161e9b126b6582cf2321809bdd1e4729bbdd3a', '{"duties":{"01a22cbe-6bc2-74ee-8c67-91920433f553":"BrE8KPgF3qWbUJYF4gX6DhFOt8SCE1zaqPHTQ9lvsAw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (87, '2026-11-30T13:56:46.665Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '30d6a1002b92fe07dd965a2ec0161e9b126b6582cf2321809bdd1e4729bbdd3a', '3dca84bcc72c83475570ccb4e4c1bf338933ef851c4a8a2ffcfcd4d0bae05f73', '{"escalations":{"01a22cbe-6bc3-75a9-9077-284d595ede80":"sOf__1kd8VwD-A7salzvoK-p9PBAu8p0I_9KnivZn-E"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (88, '2026-11-30T13:56:46.666Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '3dca84bcc72c83475570ccb4e4c1bf338933ef851c4a8a2ffcfcd4d0bae05f73', '29bb205b1f75142b6a7f7bd43684e153e0f750b279a458f0f7295f2329922884', '{"escalations":{"01a22cbe-6bc9-776f-9f2f-294b2aa22119":"WE5LUK3TZ17iG8cGQOBk0ClMyHo1pjnvxyYH6rsM8K4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (89, '2026-11-30T13:56:46.667Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '29bb205b1f75142b6a7f7bd43684e153e0f750b279a458f0f7295f2329922884', '817ef4ff0e4a2eae96f028ddd151d05208d27b3cbc6dfea15e86d7cb5ca30029', '{"escalations":{"01a22cbe-6bca-70e6-9fb4-d1522b9af60a":"Q3T9toNq-x43ofe0Nr0-T2qv39edtUpSx6sLkxBo5Tk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (90, '2026-11-30T13:56:46.675Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '817ef4ff0e4a2eae96f028ddd151d05208d27b3cbc6dfea15e86d7cb5ca30029', '0b8899bba2cc4519ca2fca292e7bd4a4f4a6b4c39b46bda24f52460f1768ad0a', '{"escalations":{"01a22cbe-6bd2-76eb-a4c1-7966ce4e42d8":"9pNJ6NAW6G28Zge2PL3YOlI_cAL3mqqJdgKQfiQwDks"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (91, '2026-11-30T13:56:46.676Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '0b8899bba2cc4519ca2fca292e7bd4a4f4a6b4c39b46bda24f52460f1768ad0a', '8fccb710c040fe7b4ec8a606538ae9f4c4b5705f27a907d3d1aaf862e95b6e35', '{"escalations":{"01a22cbe-6bd4-7531-9e68-ee12b78abad2":"q5RZ50HKSg1GVULOTv0a-Y4huIqB6koSYriXKpdUZRY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (92, '2026-11-30T13:56:46.677Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '8fccb710c040fe7b4ec8a606538ae9f4c4b5705f27a907d3d1aaf862e95b6e35', '3b6dc4c2c082192216f3e0ecef59475ef2ec8f74c324dad722bdca37840e5e2a', '{"escalations":{"01a22cbe-6bd4-7532-b12d-d2429d74a273":"ipLXWWY7DQzRJqKTY8lJKlDbyH_yFXAYeWm43IZhiT8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (93, '2026-11-30T13:56:46.678Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '3b6dc4c2c082192216f3e0ecef59475ef2ec8f74c324dad722bdca37840e5e2a', '09d343534c3e7c32c79ab6919c7825d651522fe141d31c02226b5d62861968e9', '{"escalations":{"01a22cbe-6bd6-722b-8d98-feeff83d89f6":"gTSM7weFrGrz1PKH8z7mIJHMlWfalFltUYZil2YsqBY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (94, '2026-11-30T13:56:46.689Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '09d343534c3e7c32c79ab6919c7825d651522fe141d31c02226b5d62861968e9', '2f2456dae0b31e84f8b880195005e8f07ec875720048d28f495244d2a295845b', '{"escalations":{"01a22cbe-6be1-76df-8d70-8a0e65f732b0":"bD6niTriVHcwVfvvB2kqy2KRzGcLH3xXbstIq5gsW_0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (95, '2026-11-30T13:56:46.691Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '2f2456dae0b31e84f8b880195005e8f07ec875720048d28f495244d2a295845b', '479f61bd4b0ffbb9c8b0f483706bd52088eec60861c424c950ab8cc1a1a170d6', '{"evidence":{"01a22cbe-6be2-7279-9246-278fe98e30c9":"AeBOszs9WFMW9vZwPXJe4qHW4MEH2rYXTBI5M-mNyNk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (96, '2026-11-30T13:56:46.701Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '479f61bd4b0ffbb9c8b0f483706bd52088eec60861c424c950ab8cc1a1a170d6', '53abe467b46664298f2e2ae2121a4a85aedf51aa708c66045c3edf8b5e05143e', '{"evidence":{"01a22cbe-6bec-74c6-aec0-5c57c438083c":"6TvHn583sP-VU5oox1jrSROJM8X1InOZR8RmRGCtm5Y"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (97, '2026-11-30T13:56:46.708Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '53abe467b46664298f2e2ae2121a4a85aedf51aa708c66045c3edf8b5e05143e', '6e384a4677da53f496e8e42cadc167701bd38b971127a75447ea433466b69f2d', '{"evidence":{"01a22cbe-6bee-74eb-9b96-bfdbfccc6da1":"W-TvPMvdXkuxvlrBlgKriEAfhEXbT8L_l7QpbmEeZpQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (98, '2026-11-30T13:56:46.718Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '6e384a4677da53f496e8e42cadc167701bd38b971127a75447ea433466b69f2d', 'ccd1137a1777ca924494d9b23f6637282e89ceb2f66e8ab6b64c6fbb60db4128', '{"formal_warnings":{"01a22cbe-6bfd-73e3-8ec7-44f1e060ce0b":"iWAzMDL5HJfA-1RbfCoteGpyuw70KP-8B7VbE4RQ_g8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (99, '2026-11-30T13:56:46.725Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'ccd1137a1777ca924494d9b23f6637282e89ceb2f66e8ab6b64c6fbb60db4128', '763ac937dbba05b506f270eb1d31cc118be6a40ed9de300213bcfa7f31229aa5', '{"formal_warnings":{"01a22cbe-6bff-704c-83d1-e517dde703e4":"fqclS7uoWFyEkLlx4A4mtXZjUC5Py9Z1pLxqwRgUCZg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (100, '2026-11-30T13:56:46.727Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '763ac937dbba05b506f270eb1d31cc118be6a40ed9de300213bcfa7f31229aa5', '8a96093e3fb7b5ffb6eace830866797918730e946fc0a78d8377b3d688b73365', '{"imported_records":{"01a22cbe-6c06-77e2-85f9-c535f5ca6c97":"LwUggKiJm63Ex2z0Stka3sJzzbm-2DxJazRyO4P9T8s"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (101, '2026-11-30T13:56:46.737Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '8a96093e3fb7b5ffb6eace830866797918730e946fc0a78d8377b3d688b73365', 'a003b5f1ed285191c18755b30a2139da50799ce36a8036c19bc0227fde522d1f', '{"imported_records":{"01a22cbe-6c10-743c-93ed-387b6d957764":"9xD5UqVnJgejPra76gHec8xhXV6C3FrlgJqt9q0UBqM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (102, '2026-11-30T13:56:46.749Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'a003b5f1ed285191c18755b30a2139da50799ce36a8036c19bc0227fde522d1f', '7f8da9fb6e517f06e49c57345c1e7ed15ac220228cfafab484c89c31b4894e6c', '{"imported_records":{"01a22cbe-6c19-7276-a977-f27ed3409323":"AEhFiqh1IUfCvpsl8Axvm0LGXBqhopIeBe6k1GLJns4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (103, '2026-11-30T13:56:46.757Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '7f8da9fb6e517f06e49c57345c1e7ed15ac220228cfafab484c89c31b4894e6c', '1f13737242cb837942f00e4db5017fbe47aa93fa268f2296a90013c05dae8575', '{"imported_records":{"01a22cbe-6c24-7109-8f11-527c3abd2f73":"N_JBNpqsilX71K0vjY4xwPSruBwgzdLl6YHYniqpalM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (104, '2026-11-30T13:56:46.758Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '1f13737242cb837942f00e4db5017fbe47aa93fa268f2296a90013c05dae8575', '0a399756ded9f0b775625450fcb4c1a2f8bfc54d35ccab6bbd5147f0060f1a40', '{"imported_records":{"01a22cbe-6c25-71cc-a034-a320095138c9":"FlIa2tRP3STEYX0ziteJJD0b5ZqIaCAVdBq07I6YLr8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (105, '2026-11-30T13:56:46.759Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '0a399756ded9f0b775625450fcb4c1a2f8bfc54d35ccab6bbd5147f0060f1a40', 'da6e6ac8a0201723c7409098868ff1d6ff5a93189b94bd3edf93732aff27af25', '{"imported_records":{"01a22cbe-6c26-74c5-8c2b-9a1cad825199":"m-7lt160tyJGxR1wgsYZfWZz_kC8bragCbs1c-tOaGM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (106, '2026-11-30T13:56:46.765Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'da6e6ac8a0201723c7409098868ff1d6ff5a93189b94bd3edf93732aff27af25', '4a2cddd342d960ea1d664494b2dca22331b2dc9efd4c2c87be61666c75f4d534', '{"imported_records":{"01a22cbe-6c27-72e7-b179-d09dca594213":"kpIvbpCKDNs8rZoachigi0QZ4UEuv3t8nc2r-SQGuig"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (107, '2026-11-30T13:56:46.767Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '4a2cddd342d960ea1d664494b2dca22331b2dc9efd4c2c87be61666c75f4d534', 'f807744c2a748921b83a13f557c426ce5c5052188540af7902ba989f3d7e6720', '{"imported_records":{"01a22cbe-6c2e-7583-9a52-54612e6d0285":"CxwWUcHI6DfT6Kl4j0Pi2dMrs8i78CMgpf53En4qrvY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (108, '2026-11-30T13:56:46.791Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'f807744c2a748921b83a13f557c426ce5c5052188540af7902ba989f3d7e6720', '78b93e5b48db96c04f6eddd09530085f42093b7398e2a145cacc474b06742d6d', '{"imported_records":{"01a22cbe-6c38-71a6-abf5-e6f12b4f5531":"PouvKBP18zs_0jGRrx7oKb_GZI_mEvbwUkLA4rkcW0I"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (109, '2026-11-30T13:56:46.800Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '78b93e5b48db96c04f6eddd09530085f42093b7398e2a145cacc474b06742d6d', '844f1a85f36d58e85b09a9d71fb94fe1a173d665a73ce69aa73f7c59e181de19', '{"imported_records":{"01a22cbe-6c4f-7003-9b4f-e314d167a574":"NbqP7tC6LXeHMyv_gntaSWTME5QT-6yeCurSypDFtYA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (110, '2026-11-30T13:56:46.801Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '844f1a85f36d58e85b09a9d71fb94fe1a173d665a73ce69aa73f7c59e181de19', '6080390aba5a0f8372a3ef81b32464e84377a3b3239ed6eb464cd949ec24b917', '{"imported_records":{"01a22cbe-6c50-712f-affa-923faafc8abb":"BR-eLUu3U0sVquNFahjvM9RJMnxGThVRfSS5LsI3_oQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (111, '2026-11-30T13:56:46.802Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '6080390aba5a0f8372a3ef81b32464e84377a3b3239ed6eb464cd949ec24b917', 'ae80097362a4fbbbe9ab34ab4cc1e6211d6e2ffc577e31568ed4228ce670b76b', '{"imported_records":{"01a22cbe-6c52-75ab-b2a9-33d4f9d179ba":"oK3oRgPBEjBuvughnHEWqvMi8SDjRAODbAlVLQ4D_aM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (112, '2026-11-30T13:56:46.857Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'ae80097362a4fbbbe9ab34ab4cc1e6211d6e2ffc577e31568ed4228ce670b76b', '33cc72cea2409a1976fe402c3bed1c7a5c96b73d0579ee6bf423689ae5f2097f', '{"letters":{"01a22cbe-6c88-74aa-bafe-f617176f8afa":"hUdJeuaBgARNz6sjITFD0idhrfpQ6sWQ9t0_zQbWt4c"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (113, '2026-11-30T13:56:46.869Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '33cc72cea2409a1976fe402c3bed1c7a5c96b73d0579ee6bf423689ae5f2097f', '24c1bf14500613c3a55318363e4c16e3fb500129f087ed7e3f643ac3e3302dc3', '{"letters":{"01a22cbe-6c8a-74b4-845c-995a700a9b90":"AAPaPxK2tW9LGQzOZyViPHo_voXAhmr2Nnrq6T4gLYQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (114, '2026-11-30T13:56:46.877Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '24c1bf14500613c3a55318363e4c16e3fb500129f087ed7e3f643ac3e3302dc3', 'e0581756228b20437661cd2757f9722a90c1bf91737034222460066251cda3ea', '{"letters":{"01a22cbe-6c9c-7329-b69d-6b1f7dbd184c":"G3zt0W6XcBLH8xlZlxokplU5ZuLctq_pheX6xgMLHLg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (115, '2026-11-30T13:56:46.878Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'e0581756228b20437661cd2757f9722a90c1bf91737034222460066251cda3ea', 'db69298c21f3ee5e76ae87904c1d027c11544b6b7c6e3b481bae5b66370f9632', '{"letters":{"01a22cbe-6c9e-72ce-ba88-8a762292d1b6":"_ju4vF4gQBaWYo5yBUX-9TIO5kka6y4KkC2xiNZgoCc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (116, '2026-11-30T13:56:46.900Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'db69298c21f3ee5e76ae87904c1d027c11544b6b7c6e3b481bae5b66370f9632', '9d1ce992c30b0c5d6756c55b2d7f26efb929b879705260698c867c2608414a92', '{"original_words":{"01a22cbe-63eb-77b2-bec7-fbdbe6190301":"5jiEAQ9Ri1QEpTt8F1HMWKDxsfKDT-_IgHi54xup2Og"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (117, '2026-11-30T13:56:46.901Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '9d1ce992c30b0c5d6756c55b2d7f26efb929b879705260698c867c2608414a92', 'fcb3a340c350bbc58dcade866887cd11a40c4e907098b307a20699152303b6fe', '{"original_words":{"01a22cbe-68bb-7591-86ae-09429b2b54b0":"-vw2YBhdnyGVSlmIVwTuWBON8HBHyl_NoZuWOJSq6Qo"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (118, '2026-11-30T13:56:46.902Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'fcb3a340c350bbc58dcade866887cd11a40c4e907098b307a20699152303b6fe', '9f7b27b9c7dcdb44b4003326168afdcd243ae6aa46e23464a1e50c7a1e69a7c3', '{"original_words":{"01a22cbe-6be2-7279-9246-278fe98e30c9":"yaoDhgKdwsv0eETLeNGqM_wAlvMQcycPMdZQ9jRa4bk"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (119, '2026-11-30T13:56:46.922Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '9f7b27b9c7dcdb44b4003326168afdcd243ae6aa46e23464a1e50c7a1e69a7c3', '6429e690f52484e1e82facee0224b5ad3389cb5eec0cc1cbc73bdb9ad5ad1161', '{"passed_on":{"01a22cbe-6cc3-72a1-bfb6-202b36668fd9":"_MK_uEZbT73TDx8CfnUjsxNHFvJ0jkRWZH6J_eE22MM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (120, '2026-11-30T13:56:46.932Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '6429e690f52484e1e82facee0224b5ad3389cb5eec0cc1cbc73bdb9ad5ad1161', '7f6bbf8b24ed0e29f13cb746b5396483017cb88351817cd9953419686da4f3dc', '{"passed_on":{"01a22cbe-6ccb-7563-ac96-6d71e4acc093":"Y7Ec3I2s62JBg-2DzyGm9SFl6iKu_PHiYQEr3jvbQrA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (121, '2026-11-30T13:56:46.941Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '7f6bbf8b24ed0e29f13cb746b5396483017cb88351817cd9953419686da4f3dc', 'cf513f154e3fba41aaac810683ab4fffa95e8228a57d9cfca43d4903b431ed37', '{"passed_on":{"01a22cbe-6cd5-75b3-8f44-4a78fb166536":"1cgl49OBOKf5n4qt2rFPzRfN5QZelw4mpL2TNtYYw8I"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (122, '2026-11-30T13:56:46.942Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'cf513f154e3fba41aaac810683ab4fffa95e8228a57d9cfca43d4903b431ed37', 'cbf0f4c4ff406fa04c2eec164b37850a01813340270745a43387956d4c6e8458', '{"passed_on":{"01a22cbe-6cdd-753b-95d2-2514b9c4b920":"-uaRoYvOFShphKBLhlY-h5nArG4BT9T3t0FTCLWHdZY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (123, '2026-11-30T13:56:46.949Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'cbf0f4c4ff406fa04c2eec164b37850a01813340270745a43387956d4c6e8458', 'd9eeba404a427f650f7d806530fc9b5ce84bfd78bb6c53782835944a8ce58e27', '{"passed_on":{"01a22cbe-6cdf-72e2-a221-83ff269d6622":"fMhPYsW5dj7H7G384AyAuT8RooNi83OyUJWOilQFIEI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (124, '2026-11-30T13:56:46.950Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'd9eeba404a427f650f7d806530fc9b5ce84bfd78bb6c53782835944a8ce58e27', '0111ead517c6122e576c58bf3cde1583af55a49a6c0dde783f5a559fc83bef3a', '{"passed_on":{"01a22cbe-6ce6-73b7-9690-bbbfa56bc5f3":"018hHyibzkr1lw1arIVTzLalYeDV409jK5YjfxMAPHU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (125, '2026-11-30T13:56:46.957Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '0111ead517c6122e576c58bf3cde1583af55a49a6c0dde783f5a559fc83bef3a', '5c854d1cbaa27ab3e204e8baa3d06509b844e052ec798734dd8261d424c0ad2f', '{"passed_on":{"01a22cbe-6cec-7744-b67b-bb0aa52606ae":"_xiIvZ0UEZe9Sa89Q37uwPI3tcHgl21V97SOhzh0C6o"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (126, '2026-11-30T13:56:46.958Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '5c854d1cbaa27ab3e204e8baa3d06509b844e052ec798734dd8261d424c0ad2f', 'd64e72e2dfa97ae63e05d31742d40ce9390cce088fe4018364c9756357da175b', '{"passed_on":{"01a22cbe-6ced-767d-8ea6-c5707c622da6":"4RY7D63nS-HUGwJ2UdqsJbAt6HAon4rBOqHpQKsGuRE"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (127, '2026-11-30T13:56:46.982Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'd64e72e2dfa97ae63e05d31742d40ce9390cce088fe4018364c9756357da175b', '23540e025df50fa98f6ce04e782389a963c620a52f2ef8421b793431d1ac0834', '{"proposals":{"01a22cbe-6d05-753b-b1f6-ab3f59e09e59":"lJEt1TeTv6P-DZBX6cdjAO2wOaQYq4jfR4PFcj__MCc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (128, '2026-11-30T13:56:46.983Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '23540e025df50fa98f6ce04e782389a963c620a52f2ef8421b793431d1ac0834', 'f2a1442e75dd7f3c80b749f4981aac7aed86b48f67a13881515ba6f1ece2105d', '{"proposals":{"01a22cbe-6d06-7496-9eb0-5cda91986310":"ygs5l-cI2D6XzbhZk_-wYt7DdqZz5BpT6lC_ZMUeVZI"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (129, '2026-11-30T13:56:46.997Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'f2a1442e75dd7f3c80b749f4981aac7aed86b48f67a13881515ba6f1ece2105d', '326d99c1fdc2dc10f510ec0bf98e49f242a7c9300bf9ef9e55d86130048b5fe5', '{"proposals":{"01a22cbe-6d14-750b-85f0-cbe25137f600":"AwN98LjJvrjVnfAZVlIkPb1MXEResnzAFuw2e2De438"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (130, '2026-11-30T13:56:46.998Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '326d99c1fdc2dc10f510ec0bf98e49f242a7c9300bf9ef9e55d86130048b5fe5', '684f29dad93614a45484300e61230a04b210bbef19ee8bef06f121ce4541eb81', '{"proposals":{"01a22cbe-6d15-77ae-a37a-4aabb8f60c9c":"JByD6Z2wpQnWS8yUbPYcRP5qI8zufu3w-B17c2MT9nM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (131, '2026-11-30T13:56:47.004Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '684f29dad93614a45484300e61230a04b210bbef19ee8bef06f121ce4541eb81', 'b9dd0cd24cb89cf99c0a8c165ecb0db72415519c7942a91d90948e13ebd17b9d', '{"proposals":{"01a22cbe-6d16-70de-b3f8-6fb10b44c8f8":"K21hlqomlExo1xc1V_KCM1ut6lmDh_iFj02ny3TLOUU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (132, '2026-11-30T13:56:47.006Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'b9dd0cd24cb89cf99c0a8c165ecb0db72415519c7942a91d90948e13ebd17b9d', '6c481320a6118cdb27ae79db6321a9b27c40063b8ce8c0a2c731f7e2cb11decc', '{"proposals":{"01a22cbe-6d1d-700f-bfc5-12564212f5ac":"Rvb1adzqrVrOAp7qDjNV5k-LAHHOkTAKKRSyh1LDdpg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (133, '2026-11-30T13:56:47.007Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '6c481320a6118cdb27ae79db6321a9b27c40063b8ce8c0a2c731f7e2cb11decc', 'ad2b4b7535ec9e5405ba2a27813f15d6504b62ff38a9ed9faa9321b856b192fb', '{"proposals":{"01a22cbe-6d1e-7145-a536-9c3aa05a643b":"4QNKKxYbV_o_plA0_j0IQdj8PuhrSsKV5r8gi7AVk7c"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (134, '2026-11-30T13:56:47.017Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'ad2b4b7535ec9e5405ba2a27813f15d6504b62ff38a9ed9faa9321b856b192fb', 'fa3a96cc3ef4654d0ca54fbf78be958bd5dba9f7d004a736d4c5d4de6cc0dcc4', '{"proposals":{"01a22cbe-6d28-77cd-8e32-f3bc3b64705a":"ad8yPdXvCt_FHbtlhvmefrtwyHKbKN8yseoP0oXqnw0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (135, '2026-11-30T13:56:47.018Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'fa3a96cc3ef4654d0ca54fbf78be958bd5dba9f7d004a736d4c5d4de6cc0dcc4', '273ca4f638b0f71065aef08fbf3788f124d3ea4e42680a5f7db4db78f51454c2', '{"proposals":{"01a22cbe-6d2a-7581-a371-94d89307ed8b":"117Pe1DYdTrbxLnBHy9yDvLL5dQqhrKKWz3Au3jaVlc"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (136, '2026-11-30T13:56:47.032Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '273ca4f638b0f71065aef08fbf3788f124d3ea4e42680a5f7db4db78f51454c2', '8b37e16647573b1a93efa21d3937f04dcfa933c89165d193c401232cb585df7b', '{"proposals":{"01a22cbe-6d2b-74d3-a688-50309d5a90cd":"Q20dhSSdEFMc7WQCH00hy9AqRwPd8RiRffBxYJx-7_s"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (137, '2026-11-30T13:56:47.040Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '8b37e16647573b1a93efa21d3937f04dcfa933c89165d193c401232cb585df7b', 'f533222e8fc2bc4a9070283363f864b8e6e9264aa58ed22e78e7b59e7de88fa6', '{"proposals":{"01a22cbe-6d39-70f3-8349-fd3c32913472":"Kob1Hu2gZjQF3P4F3SwtVqtsvsqh76vKBTf6XG-XTzs"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (138, '2026-11-30T13:56:47.041Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'f533222e8fc2bc4a9070283363f864b8e6e9264aa58ed22e78e7b59e7de88fa6', 'ad1294ef066985ff4cad4f64fd56831dd3795148d874c23608ba6a2007768a6a', '{"proposals":{"01a22cbe-6d41-76b8-b754-07aa0de49bc2":"Sc_n1GVrgmvtYRxElCn1_BumuA2jC-e2N5rCal35Tes"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (139, '2026-11-30T13:56:47.042Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'ad1294ef066985ff4cad4f64fd56831dd3795148d874c23608ba6a2007768a6a', 'e4555f96f66d2eb03a397b481af7011095b0c4111e7d35faaaeeb9dac4a923b4', '{"proposals":{"01a22cbe-6d42-737e-8318-dd3032ec8d75":"cwGjOA9E4IxvCbydm_2pfSJIFflkMmt-UJg2ke6ebpQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (140, '2026-11-30T13:56:47.056Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'e4555f96f66d2eb03a397b481af7011095b0c4111e7d35faaaeeb9dac4a923b4', '543be50551c298d915c7ad9eb79ff9ef200e220cbc51851d386af37ea2f551b0', '{"proposals":{"01a22cbe-6d43-7796-81da-79a42a451922":"zDST3veutEYcfi3wDA5_4wtQluJoT0yyOoMQyDZZSng"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (141, '2026-11-30T13:56:47.057Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '543be50551c298d915c7ad9eb79ff9ef200e220cbc51851d386af37ea2f551b0', 'fee85ec24b4ae7966178dbcdb22763860f678d7f88439741366e76375c5cdb48', '{"proposals":{"01a22cbe-6d51-7550-9da8-3f39a136c7c7":"fukfLNOsW1YydRruqFEWpiCXPtTFfwcc4VhiiRpEQT0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (142, '2026-11-30T13:56:47.059Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'fee85ec24b4ae7966178dbcdb22763860f678d7f88439741366e76375c5cdb48', 'cb711e9ef5e15b0c8d7a2f360010b7e9d1cc43c996dbbe68528ea9b3d2f66f68', '{"restrictions":{"01a22cbe-6d52-7781-be8c-66708c75908d":"y6g65JKcChfEV6Qx7pc-m9nY3Z1bosL-S_1GsZSed_0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (143, '2026-11-30T13:56:47.076Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'cb711e9ef5e15b0c8d7a2f360010b7e9d1cc43c996dbbe68528ea9b3d2f66f68', '7169ac82cd1f3df7e175e489c0c18a3fe798400bf4c4d6e6d2fc0149c844860f', '{"restrictions":{"01a22cbe-6d5c-761f-9f61-6bec6007d835":"OvWcQ2WzHRXQ-7Hw7uA948H2pGAs0wgc1g_BmQz-r6g"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (144, '2026-11-30T13:56:47.084Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '7169ac82cd1f3df7e175e489c0c18a3fe798400bf4c4d6e6d2fc0149c844860f', '611d810c515d8ab4581d2b7b8aaa657235358b4b2e9f737c0e6430fe8f1aebf9', '{"restrictions":{"01a22cbe-6d65-7408-a889-2015510ffa88":"pSXxbgKgLR1BiWP1Ncf24ia-KAfMU4Pmzx3pndGX5_s"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (145, '2026-11-30T13:56:47.086Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '611d810c515d8ab4581d2b7b8aaa657235358b4b2e9f737c0e6430fe8f1aebf9', '2725588d5559443042c7766744fe8b6e40778f841fd5311a612611c19a3e0d1a', '{"restrictions":{"01a22cbe-6d6d-720f-be68-108314d46f4e":"IIpg6UGEaiy6d031q6TNhVcGd-gE-elVkjB64uWWIYY"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (146, '2026-11-30T13:56:47.087Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '2725588d5559443042c7766744fe8b6e40778f841fd5311a612611c19a3e0d1a', '65c49e885c098404ae4451850555fe21f320261b19fcb6db9221f066283d1fa9', '{"restrictions":{"01a22cbe-6d6e-74e4-9910-7e0b0211f74e":"WccCN8oXj97t-cJEjef6PK6CpamuDs-mKKtrY3Ndynw"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (147, '2026-11-30T13:56:47.098Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '65c49e885c098404ae4451850555fe21f320261b19fcb6db9221f066283d1fa9', '16cb302760d14b62f2a84335834b5d823b26fe7c129c6135e06b2ab95dd56ef9', '{"rights_requests":{"01a22cbe-6d79-70ce-a706-dc65ae12f90b":"I36ZO37BW9DJIg9hQRZ-we7pO0LKV3VHVGxe7BOaaj4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (148, '2026-11-30T13:56:47.099Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '16cb302760d14b62f2a84335834b5d823b26fe7c129c6135e06b2ab95dd56ef9', '74b9cb399521fdbadf58c6dabb21f694a3f8ccd4cffbfdd0e27dd3aa981e60ed', '{"rights_requests":{"01a22cbe-6d7a-7515-bc56-d73cf02acaa9":"4alCLEwHwQwgImomV_83rcgdVIPbYNtPJOKw5fOAoXs"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (149, '2026-11-30T13:56:47.110Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '74b9cb399521fdbadf58c6dabb21f694a3f8ccd4cffbfdd0e27dd3aa981e60ed', 'db0987b3d23d7d41e447a0bc99f9facd2f3bbabf92006609fad73ab29ab1602b', '{"rights_requests":{"01a22cbe-6d85-749f-9b9b-00d01d445dde":"jATvYwGxF7Y48RqFRlvc704hn9U6H6sai6AP4fwz7MA"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (150, '2026-11-30T13:56:47.111Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'db0987b3d23d7d41e447a0bc99f9facd2f3bbabf92006609fad73ab29ab1602b', 'f72ed74b985bff7943f6118ff8fc459966472e5c8172f606452151b4e88427b6', '{"rights_requests":{"01a22cbe-6d87-7030-9948-48c30fbbf52e":"Q-GUes2kR1kiLVSfdgHaSflPZiJU3Tc27ut2cL98eR8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (151, '2026-11-30T13:56:47.125Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'f72ed74b985bff7943f6118ff8fc459966472e5c8172f606452151b4e88427b6', '310a1af966bd14845388c129a82adbddd4125dc484b57c4776a8271af48e00c1', '{"rights_requests":{"01a22cbe-6d94-74b7-a244-5b71348e80ec":"aJj_ibisqcI1APnOtUxM01fyOeWgu-dJNJUNwn1mhsQ"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (152, '2026-11-30T13:56:47.138Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '310a1af966bd14845388c129a82adbddd4125dc484b57c4776a8271af48e00c1', '3a07b5176a98598e87be2d36fed608680b1203d5b6e33b9c9091f492803939f2', '{"waiting_evidence":{"01a22cbe-6d97-73ec-83b0-498d5e690d4d":"BjDvmCwADB35HUwhBeUGmut53ccqobDCvu3TeTiFxb8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (153, '2026-11-30T13:56:47.145Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '3a07b5176a98598e87be2d36fed608680b1203d5b6e33b9c9091f492803939f2', '1710a091d67d5f60aea33231d4ae42c630d3fd5281c8464eebe8275dc6f35d9f', '{"waiting_evidence":{"01a22cbe-6da3-7529-838b-4bca7d01bd6e":"NsCHG_5fB4wUuAC84DwhXVA_xuPZKOTYZi8oPt5cI5E"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (154, '2026-11-30T13:56:47.147Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '1710a091d67d5f60aea33231d4ae42c630d3fd5281c8464eebe8275dc6f35d9f', '6d8c9dc679b2530d0ec0637c52ca9da9a5735c9e440775893bdb6b8a658b5a3c', '{"waiting_evidence":{"01a22cbe-6daa-719f-a7a9-bb4526999e9d":"Y1TmiYk5A0SKWNj58GTcRtduqJ6FbevnO8tUfItfMG0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (155, '2026-11-30T13:56:47.156Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '6d8c9dc679b2530d0ec0637c52ca9da9a5735c9e440775893bdb6b8a658b5a3c', '69bd2cb4efcd1fd955b8c72d63d5544788e102442d2eaa1313b75184d5a356bb', '{"waiting_evidence":{"01a22cbe-6daf-76ba-ba56-db96eefe24b0":"4Sv41F7EVxeiqe2Jjj2kRE7Heyt5m4sifc8Csy-wf-M"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (156, '2026-11-30T13:56:47.158Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '69bd2cb4efcd1fd955b8c72d63d5544788e102442d2eaa1313b75184d5a356bb', 'fb1f79ee3374292d8c9f593b2255d0f6b8013c68e5cc70cc1e9dc3102afe1a0e', '{"warnings":{"01a22cbe-6db5-74dd-a433-b1dec69e77ab":"KiMpzpmmRHwf7HiKpA5dRTSUp-T8ItHH3w93xTF_y1Q"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (157, '2026-11-30T13:56:47.160Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'fb1f79ee3374292d8c9f593b2255d0f6b8013c68e5cc70cc1e9dc3102afe1a0e', '323cd5f1cba5ae31a85e90c4a9165d25d0d305d7bb4b28b71a3a75d2e730ac11', '{"warnings":{"01a22cbe-6db8-7678-bfd6-2fa8d4a74ea9":"9IbowP0-1bgjnNJ8yeRYhJ7NnjpMsoJ18UHANUKrEH0"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (158, '2026-11-30T13:56:47.161Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '323cd5f1cba5ae31a85e90c4a9165d25d0d305d7bb4b28b71a3a75d2e730ac11', '64dd1f1d42074de7adba960d59ffb5f2a9f62e9782879f2942078433a429ef0b', '{"warnings":{"01a22cbe-6db9-70f0-b1b5-c965e68a6d7a":"BaAqxvUunrEobP4N6oADdZSNbfb3Vr3RgQ0ktQIR6SU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (159, '2026-11-30T13:56:47.162Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '64dd1f1d42074de7adba960d59ffb5f2a9f62e9782879f2942078433a429ef0b', '9091eaa01611e0c34d8bc4820506015b1d197be0975fbeb19d2831143385d315', '{"warnings":{"01a22cbe-6dba-7305-b83a-de47652b1f58":"uU6U_GKHGGg2X97aLadLmA6XIgFh07FYsFtK3jDPxP8"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (160, '2026-11-30T13:56:47.176Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '9091eaa01611e0c34d8bc4820506015b1d197be0975fbeb19d2831143385d315', '037a4e29c9130a60e6e893ccfe1f7de850f0e9d38f64a4cc5623480478cfe3b4', '{"warnings":{"01a22cbe-6dbb-74e4-bed6-d983bf9ece4d":"TiG0ok3SdjGm6-mzqjRW51_aeMJqT03FeAJ56kGK7VU"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (161, '2026-11-30T13:56:47.178Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '037a4e29c9130a60e6e893ccfe1f7de850f0e9d38f64a4cc5623480478cfe3b4', 'ac023a48a683210187062385275259946acca58c97b7acd743f179f58e9ea2d0', '{"warnings":{"01a22cbe-6dc9-77a5-8490-425984304e59":"Ot2O2BgU62ZxWL86vwuYPFjXDR_2YF-KAvizaYmPzZ4"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (162, '2026-11-30T13:56:47.184Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', 'ac023a48a683210187062385275259946acca58c97b7acd743f179f58e9ea2d0', '38d1303136184c28b8d8a8e1a9e458e2c19357e9157279a433750a41a576c80d', '{"passed_on":{"01a22cbe-6dcf-70fe-bf8c-950c6b1a07cb":"Vyur4Q5s6q5DxBMMaEd6RA4gSVq-vE4W0l_nnxV50LM"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (163, '2026-11-30T13:56:47.185Z', 'records-kept', 'the-register-itself', 'the-register-itself', '', '', '{}', '38d1303136184c28b8d8a8e1a9e458e2c19357e9157279a433750a41a576c80d', '6983fb6b44a5f36291cbbe9bddf85fc06f0a5bee3ef1e3771a91d141bf5a3f3d', '{"passed_on":{"01a22cbe-6dd1-7498-aabc-344339a11234":"9wAOeAUumr2EvyGR-D8CpwwnZgC6_Vn7M41xlVk1omg"}}');
insert into audit_trail (seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, hash, records)
  values (164, '2026-12-01T09:00:00.000Z', 'looks-sealed', 'the-register-itself', 'the-register-itself', '01a22cbe-6de8-75c3-bd91-b08a9d8e3f09', '', '{"looks":8}', '6983fb6b44a5f36291cbbe9bddf85fc06f0a5bee3ef1e3771a91d141bf5a3f3d', '338399006311c9f9e9dad65a08eff38dcfd6e4e94315cfa0fa620c0d4501e018', '{"ledger_seals":{"01a22cbe-6de8-75c3-bd91-b08a9d8e3f09":"vgQlfYQrlL8GCfGFVa6nSzCWNrJiMjsn1yqXkZl96ac"}}');
insert into calendar_feeds (id, secret_hash, made_at, ends_on, by_oid, by_tid, by_name)
  values ('01a22cbe-6a55-7317-8f39-90ce4136bb88', 'x', '2026-12-01T09:00:00.000Z', '2027-12-01', 'o', 't', 'Ruth Abbey');
insert into checkpoints (origin, size, signed_at, note)
  values ('01a22cbe-6b27-722e-81c7-59777682d227', 1, '2026-12-01T09:00:00.000Z', 'x');
insert into circumstances (id, restriction_id, reported_at, what, by_oid, by_tid, by_name, by_address, answer_by)
  values ('01a22cbe-6962-747a-a965-0f8e82c8e0cd', '01a22cbe-68f7-749e-9945-7685550525e5', '2026-12-03T09:00:00.000Z', 'She has help now.', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'frances.lane@ambleford.example', '2026-12-31');
insert into closing_letters (id, formal_warning_id, kind, decided_on, made_at, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22cbe-6522-70ba-b023-ba0af3ec3b31', '01a22cbe-643d-73d3-a612-b7cc38d72e3e', 'objection-answer', '2026-11-03', '2026-11-03T09:00:00.000Z', 'sent', '2026-11-03', 'post', 'Our reference: F-38D7-2E3E
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
  values ('01a22cbe-6b85-7210-8dbc-6c69f79857d4', '01a22cbe-643d-73d3-a612-b7cc38d72e3e', 'formal-warning-withdrawal', '2026-11-03', '2026-11-03T09:00:00.000Z', 'sent', '2026-11-03', 'post', 'Our reference: F-38D7-2E3E
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
  values ('01a22cbe-6b88-77b6-b449-737e37add848', '01a22cbe-643d-73d3-a612-b7cc38d72e3e', 'precautions-ended', '2026-11-03', '2026-11-03T09:00:00.000Z', 'sent', '2026-11-03', 'post', 'Our reference: F-38D7-2E3E
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
  values ('01a22cbe-6b89-77f7-83a9-409de022a5dc', '01a22cbe-643d-73d3-a612-b7cc38d72e3e', 'objection-answer', '2026-11-03', '2026-11-03T09:00:00.000Z', 'to-write', '2026-11-03', 'post', 'Our reference: F-38D7-2E3E
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
  values ('01a22cbe-6b8c-7468-ae6e-a3c4ad4f73cd', '01a22cbe-643d-73d3-a612-b7cc38d72e3e', 'objection-answer', '2026-11-03', '2026-11-03T09:00:00.000Z', 'not-notified', '2026-11-03', 'post', 'Our reference: F-38D7-2E3E
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
  values ('01a22cbe-6a57-70ae-a906-4a29aa15c423', 'a@x.example', '{}', 'Left.', '{}', '2026-12-01T09:00:00.000Z', 'o', 't', 'Ruth Abbey');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a22cbe-6356-77a7-8aa8-2566630ef7ce', '01a22cbe-634e-7240-a2bd-320acc27837b', 'email', 'petra.holm@example.org', 'petra.holm@example.org', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a22cbe-6356-77a8-8d08-e58cef9be208', '01a22cbe-634e-7240-a2bd-320acc27837b', 'number', '07700 900456', '+447700900456', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a22cbe-6356-77a9-8727-5414eb0fb1b3', '01a22cbe-634e-7240-a2bd-320acc27837b', 'name', 'Petra Holm', 'petra holm', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a22cbe-696e-72e0-82d8-3847d9a527ac', '01a22cbe-634e-7240-a2bd-320acc27837b', 'email', 'p.holm@example.net', 'p.holm@example.net', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a22cbe-6a96-7435-927d-66d7023eefaa', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'email', 'every.state@example.net', 'every.state@example.net', 'Given with the first record of this customer.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
  values ('01a22cbe-6aab-724f-9e1b-eb396f47e242', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'postal-address', '2 Mill Lane
AM1 2JM', 'AM1 2JM|2 mill lane', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose)
  values ('01a22cbe-6abb-774f-85d8-4d71e1edb257', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'number', '01632 960001', '+441632960001', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'shared');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22cbe-6abc-71a8-b69a-c407ca75235e', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'email', 'solicitor@example.net', 'solicitor@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'solicitor', 'Kim 0');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22cbe-6ac6-77a0-a8a9-1da7c9cf4c76', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'email', 'mp@example.net', 'mp@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'mp', 'Kim 1');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22cbe-6ad5-728b-a89a-37c8c912df55', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'email', 'councillor@example.net', 'councillor@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'councillor', 'Kim 2');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22cbe-6add-7338-a3c6-b3d44ed68f64', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'email', 'advocate@example.net', 'advocate@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'advocate', 'Kim 3');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22cbe-6ae0-72f0-b689-13f2f8ec1d26', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'email', 'carer@example.net', 'carer@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'carer', 'Kim 4');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22cbe-6ae9-7141-96d5-1ce0d9492d90', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'email', 'support-worker@example.net', 'support-worker@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'support-worker', 'Kim 5');
insert into contact_points (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name, whose, part, representative)
  values ('01a22cbe-6b01-72a1-837d-7fe6cd598a5d', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'email', 'relative@example.net', 'relative@example.net', 'She wrote so.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey', 'representative', 'relative', 'Kim 6');
insert into corrections (id, record_kind, record_id, field, before, after, why, at, by_oid, by_tid, by_name)
  values ('01a22cbe-6a19-768e-b14d-3d050a58e4c3', 'escalation', '01a22cbe-6583-7522-bff4-8d5a2124ce01', 'account', 'planted-word-7f3a', 'Once.', 'It was a slip.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into customers (id, added_at)
  values ('01a22cbe-634e-7240-a2bd-320acc27837b', '2026-11-03T09:00:00.000Z');
insert into customers (id, added_at, merged_into)
  values ('01a22cbe-696e-72df-afcc-cd00493bddf4', '2026-11-03T09:00:00.000Z', '01a22cbe-634e-7240-a2bd-320acc27837b');
insert into customers (id, added_at)
  values ('01a22cbe-6a96-7434-a479-1e4e834d3692', '2026-11-03T09:00:00.000Z');
insert into customers (id, added_at, language)
  values ('01a22cbe-6b8d-73d5-a560-fa518fe9d1f5', '2026-11-03T09:00:00.000Z', 'english');
insert into customers (id, added_at, language)
  values ('01a22cbe-6b8e-728b-97cf-c17639407c76', '2026-11-03T09:00:00.000Z', 'welsh');
insert into customers (id, added_at, language)
  values ('01a22cbe-6b8f-7062-81af-18b9cd0616af', '2026-11-03T09:00:00.000Z', 'both');
insert into decision_drafts (id, escalation_id, by_oid, by_tid, by_name, form, saved_at)
  values ('01a22cbe-6b41-77f4-b92c-13a739d65596', '01a22cbe-63de-7796-b726-f059d4dcbe23', 'x', 'x', 'x', 'x', '2026-12-01T09:00:00.000Z');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22cbe-6439-71c6-8829-8b065d321b90', '01a22cbe-63de-7796-b726-f059d4dcbe23', 'warn-formally', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, considered, terms, decided_at, by_oid, by_tid, by_name)
  values ('01a22cbe-65c4-7299-8d03-93882123a997', '01a22cbe-6583-7522-bff4-8d5a2124ce01', 'approve', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', '{"measures":[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}],"ways":[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}],"contact":{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"},"deputy":{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"},"mail":{"kind":"forward","exceptions":[]},"services":null,"scopeReason":"It concerns every service.","until":null,"reviewOn":"2027-05-03"}', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into decisions (id, escalation_id, outcome, reasons, considered, terms, decided_at, by_oid, by_tid, by_name)
  values ('01a22cbe-68f6-773b-8dc2-86c7b352bdd7', '01a22cbe-68b3-7560-932a-d9a848ad30fc', 'approve', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', '{"measures":[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}],"ways":[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}],"contact":{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"},"deputy":{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"},"mail":{"kind":"forward","exceptions":[]},"services":null,"scopeReason":"It concerns every service.","until":null,"reviewOn":"2027-05-03"}', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22cbe-6b9d-73e0-a55a-2aa8a2484198', '01a22cbe-63de-7796-b726-f059d4dcbe23', 'decline', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22cbe-6b9e-72f5-a5df-d7a85a995a87', '01a22cbe-63de-7796-b726-f059d4dcbe23', 'no-action', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22cbe-6b9f-718f-8798-9e6b24d3cde7', '01a22cbe-63de-7796-b726-f059d4dcbe23', 'ask-for-more', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22cbe-6ba5-74fc-8d39-1971a2042394', '01a22cbe-63de-7796-b726-f059d4dcbe23', 'refer-to-legal', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22cbe-6ba6-76bb-ae6e-a6603b9304c3', '01a22cbe-63de-7796-b726-f059d4dcbe23', 'warn-instead', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22cbe-6ba6-76bc-9138-acbd0f89a431', '01a22cbe-63de-7796-b726-f059d4dcbe23', 'treat-as-complaint', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into decisions (id, escalation_id, outcome, reasons, decided_at, by_oid, by_tid, by_name, feedback)
  values ('01a22cbe-6ba7-76d2-b166-df46aec908d4', '01a22cbe-63de-7796-b726-f059d4dcbe23', 'legal-advice', 'Twelve insults after a polite warning.', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Thank you.');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22cbe-66d4-712a-b0ed-a2e7c0637590', '01a22cbe-66b6-71ae-a03e-26ecff38ab5a', 'message', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22cbe-6bb0-7541-ada8-a5372c5e7008', '01a22cbe-66b6-71ae-a03e-26ecff38ab5a', 'filed-mail', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22cbe-6bb3-75af-aef6-38bf6014f03c', '01a22cbe-66b6-71ae-a03e-26ecff38ab5a', 'information-request', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22cbe-6bb8-731d-9033-008af9c5bc52', '01a22cbe-66b6-71ae-a03e-26ecff38ab5a', 'subject-access', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22cbe-6bb9-736d-9a43-62d88dbd2b82', '01a22cbe-66b6-71ae-a03e-26ecff38ab5a', 'data-protection-complaint', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22cbe-6bc1-7014-96fd-f03910b34758', '01a22cbe-66b6-71ae-a03e-26ecff38ab5a', 'safeguarding', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22cbe-6bc1-7015-9ace-6518534b87bf', '01a22cbe-66b6-71ae-a03e-26ecff38ab5a', 'complaint', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into duties (id, passed_on_id, kind, received_on, noted_at, by_oid, by_tid, by_name)
  values ('01a22cbe-6bc2-74ee-8c67-91920433f553', '01a22cbe-66b6-71ae-a03e-26ecff38ab5a', 'adjustments', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22cbe-63de-7796-b726-f059d4dcbe23', '01a22cbe-634e-7240-a2bd-320acc27837b', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'formal-warning', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22cbe-6583-7522-bff4-8d5a2124ce01', '01a22cbe-634e-7240-a2bd-320acc27837b', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'approved', 'Once.', 3, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22cbe-68b3-7560-932a-d9a848ad30fc', '01a22cbe-634e-7240-a2bd-320acc27837b', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'approved', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22cbe-6bc3-75a9-9077-284d595ede80', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'pending', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22cbe-6bc9-776f-9f2f-294b2aa22119', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'more-wanted', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22cbe-6bca-70e6-9fb4-d1522b9af60a', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'withdrawn', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22cbe-6bd2-76eb-a4c1-7966ce4e42d8', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'declined', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22cbe-6bd4-7531-9e68-ee12b78abad2', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'no-action', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22cbe-6bd4-7532-b12d-d2429d74a273', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'referred', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22cbe-6bd6-722b-8d98-feeff83d89f6', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'warning-instead', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into escalations (id, customer_id, service, escalated_at, behaviours, state, account, version, by_oid, by_tid, by_name, by_address)
  values ('01a22cbe-6be1-76df-8d70-8a0e65f732b0', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'Housing', '2026-11-03T09:00:00.000Z', '["abusive"]', 'complaint', 'What happened.', 2, '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into evidence (id, escalation_id, added_at, channel, contact, compared)
  values ('01a22cbe-63eb-77b2-bec7-fbdbe6190301', '01a22cbe-63de-7796-b726-f059d4dcbe23', '2026-11-03T09:00:00.000Z', 'telephone', '{"channel":"telephone","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into evidence (id, escalation_id, added_at, channel, message_id, contact, sha256, bytes, compared, filed_salt)
  values ('01a22cbe-6584-7782-a5e8-982a5024d0d3', '01a22cbe-6583-7522-bff4-8d5a2124ce01', '2026-11-03T09:00:00.000Z', 'email', '<a@example.org>', '{"channel":"email","internetMessageId":"<a@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 'fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649', 79, 0, '9iDQMUr3TxHfGRaNjmbXgQ');
insert into evidence (id, escalation_id, added_at, channel, message_id, contact, sha256, bytes, compared, filed_salt)
  values ('01a22cbe-6586-7015-bb91-85e3e600d760', '01a22cbe-6583-7522-bff4-8d5a2124ce01', '2026-11-03T09:00:00.000Z', 'email', '<b@example.org>', '{"channel":"email","internetMessageId":"<b@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 'fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649', 79, 0, 'iAriwv2c-xg8Fd_TwVLXCg');
insert into evidence (id, representation_id, added_at, channel, message_id, contact, sha256, bytes, compared, filed_salt)
  values ('01a22cbe-676e-72df-ad5e-6860da8d50e6', '01a22cbe-676d-760f-812f-cf687312ce83', '2026-11-03T09:00:00.000Z', 'email', '<c@example.org>', '{"channel":"email","internetMessageId":"<c@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 'fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649', 79, 0, 'v8OGTIBvkz_DIuTcbVZQxg');
insert into evidence (id, escalation_id, added_at, channel, message_id, contact, compared)
  values ('01a22cbe-68bb-7591-86ae-09429b2b54b0', '01a22cbe-68b3-7560-932a-d9a848ad30fc', '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 0);
insert into evidence (id, escalation_id, added_at, channel, contact, compared)
  values ('01a22cbe-6be2-7279-9246-278fe98e30c9', '01a22cbe-63de-7796-b726-f059d4dcbe23', '2026-11-03T09:00:00.000Z', 'in-person', '{"channel":"telephone","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into evidence (id, escalation_id, added_at, channel, contact, compared)
  values ('01a22cbe-6bec-74c6-aec0-5c57c438083c', '01a22cbe-63de-7796-b726-f059d4dcbe23', '2026-11-03T09:00:00.000Z', 'post', '{"channel":"telephone","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into evidence (id, escalation_id, added_at, channel, contact, compared)
  values ('01a22cbe-6bee-74eb-9b96-bfdbfccc6da1', '01a22cbe-63de-7796-b726-f059d4dcbe23', '2026-11-03T09:00:00.000Z', 'social-media', '{"channel":"telephone","at":"2026-11-03T09:00:00.000Z","note":null}', 0);
insert into formal_warnings (id, customer_id, escalation_id, service, behaviours, reasons, decided_on, made_at, by_oid, by_tid, by_name, by_address, state, sent_on, method, text, lapses_on, recorded_at, recorded_by_oid, recorded_by_tid, recorded_by_name, lapses_after_months)
  values ('01a22cbe-643d-73d3-a612-b7cc38d72e3e', '01a22cbe-634e-7240-a2bd-320acc27837b', '01a22cbe-63de-7796-b726-f059d4dcbe23', 'Housing', '["abusive"]', 'Twelve insults after a polite warning.', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'frances.lane@ambleford.example', 'given', '2026-11-03', 'post', 'Our reference: F-38D7-2E3E
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
  values ('01a22cbe-6bfd-73e3-8ec7-44f1e060ce0b', '01a22cbe-6a96-7434-a479-1e4e834d3692', '01a22cbe-63de-7796-b726-f059d4dcbe23', 'Housing', '["abusive"]', 'Twelve insults after a polite warning.', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'frances.lane@ambleford.example', 'to-send', '2026-11-03', 'post', 'Our reference: F-38D7-2E3E
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
  values ('01a22cbe-6bff-704c-83d1-e517dde703e4', '01a22cbe-6a96-7434-a479-1e4e834d3692', '01a22cbe-63de-7796-b726-f059d4dcbe23', 'Housing', '["abusive"]', 'Twelve insults after a polite warning.', '2026-11-03', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'frances.lane@ambleford.example', 'withdrawn', '2026-11-03', 'post', 'Our reference: F-38D7-2E3E
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
  values ('01a22cbe-6a39-7240-ac33-fb73ea460d73', '01a22cbe-634e-7240-a2bd-320acc27837b', 'A claim.', '2027-06-01', '2026-12-01T09:00:00.000Z', '[]', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into import_corrections (import_id, row_number, field, becomes)
  values ('01a22cbe-6a2d-736a-9596-8907ce731d55', 1, 'x', 'x');
insert into import_files (import_id, content)
  values ('01a22cbe-6a2d-736a-9596-8907ce731d55', x'66726f6d20612066696c65');
insert into import_findings (id, import_id, stops, row_number, column_number, what, about)
  values ('01a22cbe-6a78-7369-aedc-4e3aaf12b27c', '01a22cbe-6a2d-736a-9596-8907ce731d55', 0, 2, 1, 'column-not-used', 'Notes');
insert into import_findings (id, import_id, stops, row_number, column_number, what, about)
  values ('01a22cbe-6dcb-7733-8154-8cfacce84598', '01a22cbe-6a2d-736a-9596-8907ce731d55', 1, 2, 1, 'column-not-used', 'Notes');
insert into import_habits (about, choice, used_at)
  values ('01a22cbe-6b4b-7628-9e69-86e7689840f4', 'x', '2026-12-01T09:00:00.000Z');
insert into import_to_sign (id, import_id, row_number, content)
  values ('01a22cbe-6b59-7753-8ad5-e86fbde98fa9', '01a22cbe-6a2d-736a-9596-8907ce731d55', 1, 'x');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22cbe-65c5-72c4-a3d2-b208ea432e14', '01a22cbe-6a2d-736a-9596-8907ce731d55', 'restriction', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22cbe-6c06-77e2-85f9-c535f5ca6c97', '01a22cbe-6a2d-736a-9596-8907ce731d55', 'warning', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22cbe-6c10-743c-93ed-387b6d957764', '01a22cbe-6a2d-736a-9596-8907ce731d55', 'escalation', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22cbe-6c19-7276-a977-f27ed3409323', '01a22cbe-6a2d-736a-9596-8907ce731d55', 'letter', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22cbe-6c24-7109-8f11-527c3abd2f73', '01a22cbe-6a2d-736a-9596-8907ce731d55', 'representation', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22cbe-6c25-71cc-a034-a320095138c9', '01a22cbe-6a2d-736a-9596-8907ce731d55', 'changed-circumstances', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22cbe-6c26-74c5-8c2b-9a1cad825199', '01a22cbe-6a2d-736a-9596-8907ce731d55', 'review', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22cbe-6c27-72e7-b179-d09dca594213', '01a22cbe-6a2d-736a-9596-8907ce731d55', 'formal-warning', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22cbe-6c2e-7583-9a52-54612e6d0285', '01a22cbe-6a2d-736a-9596-8907ce731d55', 'precaution', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22cbe-6c38-71a6-abf5-e6f12b4f5531', '01a22cbe-6a2d-736a-9596-8907ce731d55', 'legal-question', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22cbe-6c4f-7003-9b4f-e314d167a574', '01a22cbe-6a2d-736a-9596-8907ce731d55', 'closing-letter', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22cbe-6c50-712f-affa-923faafc8abb', '01a22cbe-6a2d-736a-9596-8907ce731d55', 'objection', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imported_records (record_id, import_id, kind, row_number, fingerprint, approved_by, own_reference, notes, considered, evidence)
  values ('01a22cbe-6c52-75ab-b2a9-33d4f9d179ba', '01a22cbe-6a2d-736a-9596-8907ce731d55', 'rights-request', 0, 'x', 'from a file approved', 'from a file reference', 'from a file notes', 'from a file considered', 'from a file evidence');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22cbe-6a2d-736a-9596-8907ce731d55', 'checked', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22cbe-6c53-73a2-9624-303d200e8aca', 'checking', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22cbe-6c63-74ea-a86c-43804545f4c7', 'running', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22cbe-6c6c-710b-80c9-7d460d5e18a7', 'done', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22cbe-6c6d-75e9-85f4-427990ecf284', 'unreadable', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22cbe-6c6e-776b-bd61-8d40e1f3aedd', 'stopped', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22cbe-6c6f-7281-a298-efb497c24ced', 'discarded', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22cbe-6c78-714d-a39c-abbb1cf56d08', 'to-sign', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22cbe-6c79-7337-a8ea-3826c356dac3', 'signed', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22cbe-6c7a-73ea-bfa1-9aa2b5a72251', 'checked', 'xlsx', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'leave', 0, 0, 'o', 't', 'Ruth Abbey');
insert into imports (id, state, format, bytes, sha256, made_at, seen_at, existing, done, total, by_oid, by_tid, by_name)
  values ('01a22cbe-6c83-76b6-a283-ca1ca322c532', 'checked', 'csv', 1, '552b49dcb23b4558021df8fda10272de45986bce69dd80283fc0b2a2fa57c209', '2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z', 'add', 0, 0, 'o', 't', 'Ruth Abbey');
insert into kysely_migration (name, timestamp)
  values ('0001-first', '2026-11-30T13:56:43.243Z');
insert into kysely_migration (name, timestamp)
  values ('0002-to-1.0.0', '2026-11-30T13:56:44.210Z');
insert into kysely_migration_lock (id, is_locked)
  values ('migration_lock', 0);
insert into ledger_seals (id, batch, sealed_at, looks)
  values ('01a22cbe-6a63-722f-b338-17f1ec07cc3c', '01a22cbe-5047-71c6-8600-7b3684226fc4', '2026-12-01T09:00:00.000Z', '{"01a22cbe-6715-7234-9d98-132969bd6014":"f-5txEgODq5CrXyWxZ46Cc","01a22cbe-6731-70f7-8c68-c9a789d87ef7":"BBT7qTaSkCyMQ7OTS8uy2Z","01a22cbe-674d-76ea-a695-da240bc8c13f":"B_Or1Ccbq8JwQGpYk6T8mP","01a22cbe-6756-72b8-8f8b-7261d3039e65":"jxAt_DfogAj8p7IZH1tDBQ","01a22cbe-6764-721a-8a71-dd606fd4416e":"SCrhsk8MlGMAA-LyuLy698"}');
insert into ledger_seals (id, batch, sealed_at, looks)
  values ('01a22cbe-6de8-75c3-bd91-b08a9d8e3f09', '01a22cbe-6a61-752b-bb3d-216fea62e642', '2026-12-01T09:00:00.000Z', '{"01a22cbe-6b61-7405-a031-86911f38c654":"tWJatPH6schA0yC0Il2zGI","01a22cbe-6b62-74ab-9a29-136d24f7c5ac":"lXUpHYQrvrbYIk88QDgjrk","01a22cbe-6b68-7131-9cb5-f60b27c1d510":"bMB8hFimuos_KjRbRuTNFl","01a22cbe-6b69-7274-b1f3-1cfedb5874c2":"LApy3i8_VSVq_c8pfjHrf8","01a22cbe-6b6c-701b-bc6f-116751b4bd74":"5tVv1n8jrjr5DMVbuAkZ7p","01a22cbe-6b6d-73ed-9669-559c483ceb65":"5wBHaflj5q3V2tAHkXxhYq","01a22cbe-6b6e-7791-8392-b5389904b09a":"0evLS8WBX-dNAsk4PDncw1","01a22cbe-6b6e-7792-b5b3-51f129719e82":"k-Xih2HkSNdgbZmGw63QN7"}');
insert into legal_questions (id, restriction_id, question, asked_at, by_oid, by_tid, by_name, advice, answered_at, answered_by_oid, answered_by_tid, answered_by_name)
  values ('01a22cbe-65dc-715a-a857-f8d7906ee1b8', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'No offence.', '2026-11-20T09:00:00.000Z', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into letters (id, restriction_id, kind, decided_on, made_at, reasons, state, sent_on, method, text, recorded_at, by_oid, by_tid, by_name)
  values ('01a22cbe-65ce-72d1-a00e-3e156ac3e140', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', 'restriction', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'sent', '2026-11-03', 'post', 'Our reference: R-EA43-2E14
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
  values ('01a22cbe-67a6-742e-a192-87e7afce4157', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', 'representation-answer', '2026-11-20', '2026-11-20T09:00:00.000Z', 'The messages go on.', '2026-11-03', 'sent', '2026-11-22', 'post', 'Our reference: R-EA43-2E14
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
  values ('01a22cbe-67f9-712e-b06a-a01d33b5c857', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', 'review-continued', '2026-11-21', '2026-11-21T09:00:00.000Z', 'It still helps.', 'sent', '2026-11-22', 'post', 'Our reference: R-EA43-2E14
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
  values ('01a22cbe-6889-7647-925e-241e08ffad76', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', 'lifting', '2026-12-01', '2026-12-01T09:00:00.000Z', 'She keeps to it.', 'sent', '2026-12-02', 'post', 'Our reference: R-EA43-2E14
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
  values ('01a22cbe-68f8-77b4-b134-d5755d6d64b9', '01a22cbe-68f7-749e-9945-7685550525e5', 'restriction', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'sent', '2026-11-03', 'post', 'Our reference: R-5505-25E5
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
  values ('01a22cbe-6c88-74aa-bafe-f617176f8afa', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', 'variation', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'sent', '2026-11-03', 'post', 'Our reference: R-EA43-2E14
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
  values ('01a22cbe-6c8a-74b4-845c-995a700a9b90', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', 'review-notice', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'sent', '2026-11-03', 'post', 'Our reference: R-EA43-2E14
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
  values ('01a22cbe-6c9c-7329-b69d-6b1f7dbd184c', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', 'restriction', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'to-write', '2026-11-03', 'post', 'Our reference: R-EA43-2E14
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
  values ('01a22cbe-6c9e-72ce-ba88-8a762292d1b6', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', 'restriction', '2026-11-03', '2026-11-03T09:00:00.000Z', 'Twelve abusive messages after a warning.', 'not-notified', '2026-11-03', 'post', 'Our reference: R-EA43-2E14
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
  values ('01a22cbe-63de-7796-b726-f059d4dcbe23', '01a22cbe-634e-7240-a2bd-320acc27837b', 'petra holm', 'formal-warning', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22cbe-6583-7522-bff4-8d5a2124ce01', '01a22cbe-634e-7240-a2bd-320acc27837b', 'petra holm', 'approved', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22cbe-68b3-7560-932a-d9a848ad30fc', '01a22cbe-634e-7240-a2bd-320acc27837b', 'petra holm', 'approved', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22cbe-6bc3-75a9-9077-284d595ede80', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'every.state@example.net', 'pending', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22cbe-6bc9-776f-9f2f-294b2aa22119', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'every.state@example.net', 'more-wanted', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22cbe-6bca-70e6-9fb4-d1522b9af60a', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'every.state@example.net', 'withdrawn', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22cbe-6bd2-76eb-a4c1-7966ce4e42d8', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'every.state@example.net', 'declined', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22cbe-6bd4-7531-9e68-ee12b78abad2', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'every.state@example.net', 'no-action', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22cbe-6bd4-7532-b12d-d2429d74a273', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'every.state@example.net', 'referred', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22cbe-6bd6-722b-8d98-feeff83d89f6', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'every.state@example.net', 'warning-instead', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
  values ('01a22cbe-6be1-76df-8d70-8a0e65f732b0', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'every.state@example.net', 'complaint', '2026-11-03T09:00:00.000Z', ',abusive,', 'Housing');
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22cbe-65c5-72c4-a3d2-b208ea432e14', '01a22cbe-634e-7240-a2bd-320acc27837b', 'petra holm', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 1);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22cbe-68f7-749e-9945-7685550525e5', '01a22cbe-634e-7240-a2bd-320acc27837b', 'petra holm', 'in-force', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '2027-05-03', ',designated-contact,channel-closed,', '', 0, 1);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22cbe-6d52-7781-be8c-66708c75908d', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'every.state@example.net', 'agreed', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 0);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22cbe-6d5c-761f-9f61-6bec6007d835', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'every.state@example.net', 'replaced', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 0);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22cbe-6d65-7408-a889-2015510ffa88', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'every.state@example.net', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 0);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22cbe-6d6d-720f-be68-108314d46f4e', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'every.state@example.net', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 0);
insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, measures, services, letter_outstanding, mail_outstanding)
  values ('01a22cbe-6d6e-74e4-9910-7e0b0211f74e', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'every.state@example.net', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '9999-12-31', '9999-12-31', ',designated-contact,channel-closed,', '', 0, 0);
insert into look_up_days (by_oid, by_tid, day, taken)
  values ('o', 't', '2026-12-01', 1);
insert into look_ups (by_oid, by_tid, kind, full_at)
  values ('o', 't', 'acts', 1796115600000);
insert into mark_drifts (id, kind, found_at)
  values ('01a22cbe-6b5a-76e3-ac93-ab4af0bcc3a8', 'mark-missing', '2026-12-01T09:00:00.000Z');
insert into mark_drifts (id, kind, found_at)
  values ('01a22cbe-6c9f-72cb-b585-501544ac0344', 'mark-missing', '2026-12-01T09:00:00.000Z');
insert into mark_drifts (id, kind, found_at)
  values ('01a22cbe-6cb1-712b-8bc7-901119a1c93d', 'mark-left', '2026-12-01T09:00:00.000Z');
insert into mark_drifts (id, kind, found_at)
  values ('01a22cbe-6cb1-712c-8cdd-10cde93a1e66', 'mark-unknown', '2026-12-01T09:00:00.000Z');
insert into merges (id, customer_id, other_id, why, merged_at, moved, by_oid, by_tid, by_name)
  values ('01a22cbe-69f5-71e7-bd2d-f9c58796c119', '01a22cbe-634e-7240-a2bd-320acc27837b', '01a22cbe-696e-72df-afcc-cd00493bddf4', 'The same hand.', '2026-11-03T09:00:00.000Z', '{"contact_points":["01a22cbe-696e-72e0-82d8-3847d9a527ac"],"proposals":[],"warnings":["01a22cbe-6990-725e-8af3-a2691778b1e4"],"formal_warnings":[],"escalations":[],"restrictions":[],"holds":[],"precautions":[],"rights_requests":[]}', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into objections (id, formal_warning_id, received_on, recorded_at, account, answer_by, by_oid, by_tid, by_name, by_address, answered_at, outcome, reasons, answered_by_oid, answered_by_tid, answered_by_name)
  values ('01a22cbe-64d7-71fa-9070-fe52369dc0e7', '01a22cbe-643d-73d3-a612-b7cc38d72e3e', '2026-11-03', '2026-11-03T09:00:00.000Z', 'I was provoked.', '2026-12-01', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Tom Birch', 'tom.birch@ambleford.example', '2026-11-03T09:00:00.000Z', 'stays', 'The words were hers.', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Tom Birch');
insert into once_only (by_tid, by_oid, key, route, body_hash, at, status, answer, looks)
  values ('t', 'o', 'k', '/api/warnings', 'h', '2026-12-01T09:00:00.000Z', 200, '{}', '[]');
insert into original_words (evidence_id, reading)
  values ('01a22cbe-6584-7782-a5e8-982a5024d0d3', 'waiting');
insert into original_words (evidence_id, reading)
  values ('01a22cbe-6586-7015-bb91-85e3e600d760', 'waiting');
insert into original_words (evidence_id, reading)
  values ('01a22cbe-676e-72df-ad5e-6860da8d50e6', 'waiting');
insert into original_words (evidence_id, reading)
  values ('01a22cbe-63eb-77b2-bec7-fbdbe6190301', 'whole');
insert into original_words (evidence_id, reading)
  values ('01a22cbe-68bb-7591-86ae-09429b2b54b0', 'part');
insert into original_words (evidence_id, reading)
  values ('01a22cbe-6be2-7279-9246-278fe98e30c9', 'not-read');
insert into originals (evidence_id, content)
  values ('01a22cbe-6584-7782-a5e8-982a5024d0d3', x'46726f6d3a2070657472612e686f6c6d406578616d706c652e6f72670d0a5375626a6563743a20706c616e7465642d776f72642d376633610d0a0d0a706c616e7465642d776f72642d376633610d0a');
insert into originals (evidence_id, content)
  values ('01a22cbe-6586-7015-bb91-85e3e600d760', x'46726f6d3a2070657472612e686f6c6d406578616d706c652e6f72670d0a5375626a6563743a20706c616e7465642d776f72642d376633610d0a0d0a706c616e7465642d776f72642d376633610d0a');
insert into originals (evidence_id, content)
  values ('01a22cbe-676e-72df-ad5e-6860da8d50e6', x'46726f6d3a2070657472612e686f6c6d406578616d706c652e6f72670d0a5375626a6563743a20706c616e7465642d776f72642d376633610d0a0d0a706c616e7465642d776f72642d376633610d0a');
insert into originals_kept (id, bytes)
  values (1, 316);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, gathered_for, leaves_at, items)
  values ('01a22cbe-63f1-742a-9a1c-59f506bd6682', 'escalation-filed:01a22cbe-63de-7796-b726-f059d4dcbe23', '["frances.lane@ambleford.example","tom.birch@ambleford.example"]', 'Escalation awaiting your decision: E-D4DC-BE23', 'Escalation awaiting your decision: E-D4DC-BE23

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a22cbe-63de-7796-b726-f059d4dcbe23

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a22cbe-63de-7796-b726-f059d4dcbe23"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0, 'authorising-officers', '2026-11-03T09:00:00.000Z', '[{"key":"escalation-filed:01a22cbe-63de-7796-b726-f059d4dcbe23","about":"Escalation","id":"01a22cbe-63de-7796-b726-f059d4dcbe23","what":"Escalation awaiting your decision"}]');
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22cbe-6453-72cd-bf94-22935feadaa0', 'escalation-formal-warning:01a22cbe-63de-7796-b726-f059d4dcbe23:1', '["amira.khan@ambleford.example"]', 'Your escalation has been decided: E-D4DC-BE23', 'Your escalation has been decided: E-D4DC-BE23

The officer decided to give a formal warning. The pane shows it once the customer has been told by letter.

The officer writes to you:

Thank you.

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a22cbe-63de-7796-b726-f059d4dcbe23

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a22cbe-63de-7796-b726-f059d4dcbe23"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, gathered_for, leaves_at, items)
  values ('01a22cbe-64e5-71f1-b320-544bf1041ccf', 'objection-recorded:01a22cbe-64d7-71fa-9070-fe52369dc0e7', '["frances.lane@ambleford.example","tom.birch@ambleford.example"]', 'Escalations and representations awaiting you: F-38D7-2E3E, E-2124-CE01 and 2 more', 'Escalations and representations awaiting you: F-38D7-2E3E, E-2124-CE01 and 2 more

Objection to a formal warning to answer: F-38D7-2E3E
https://register.ambleford.example/register.html#/formal-warnings/01a22cbe-643d-73d3-a612-b7cc38d72e3e

Escalation awaiting your decision: E-2124-CE01
https://register.ambleford.example/register.html#/escalations/01a22cbe-6583-7522-bff4-8d5a2124ce01

Representation to acknowledge and answer: R-EA43-2E14
https://register.ambleford.example/register.html#/restrictions/01a22cbe-65c5-72c4-a3d2-b208ea432e14

Escalation awaiting your decision: E-48AD-30FC
https://register.ambleford.example/register.html#/escalations/01a22cbe-68b3-7560-932a-d9a848ad30fc

Your work list has all of them. In Outlook, open any message and choose Contact register.

Ambleford City Council
', '{}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:05:00.000Z', 0, 'authorising-officers', '2026-11-03T09:05:00.000Z', '[{"key":"objection-recorded:01a22cbe-64d7-71fa-9070-fe52369dc0e7","about":"FormalWarning","id":"01a22cbe-643d-73d3-a612-b7cc38d72e3e","what":"Objection to a formal warning to answer"},{"key":"escalation-filed:01a22cbe-6583-7522-bff4-8d5a2124ce01","about":"Escalation","id":"01a22cbe-6583-7522-bff4-8d5a2124ce01","what":"Escalation awaiting your decision"},{"key":"representation-recorded:01a22cbe-676d-760f-812f-cf687312ce83","about":"Restriction","id":"01a22cbe-65c5-72c4-a3d2-b208ea432e14","what":"Representation to acknowledge and answer"},{"key":"escalation-filed:01a22cbe-68b3-7560-932a-d9a848ad30fc","about":"Escalation","id":"01a22cbe-68b3-7560-932a-d9a848ad30fc","what":"Escalation awaiting your decision"}]');
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22cbe-65df-719b-b1fa-5860b5f8b825', 'legal-question:01a22cbe-65dc-715a-a857-f8d7906ee1b8:01a22cbe-65c5-72c4-a3d2-b208ea432e14', '["legal@ambleford.example"]', 'Legal advice wanted: R-EA43-2E14', 'An authorising officer asks for your advice on R-EA43-2E14.

They will send you what you need. Please answer Frances Lane, frances.lane@ambleford.example, and quote the reference.

Ambleford City Council
', '{}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22cbe-65df-719c-9d5c-354c54a66d00', 'escalation-approved:01a22cbe-6583-7522-bff4-8d5a2124ce01:1', '["amira.khan@ambleford.example"]', 'Your escalation has been decided: E-2124-CE01', 'Your escalation has been decided: E-2124-CE01

The officer approved a restriction. The pane shows what to do once it is in force.

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a22cbe-6583-7522-bff4-8d5a2124ce01

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a22cbe-6583-7522-bff4-8d5a2124ce01"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22cbe-6679-76ad-810a-8283e3e1611a', 'arrangement-make:01a22cbe-6672-77db-a795-8a9d5f0d5a80', '["lee.wong@ambleford.example"]', 'New mail rule to set up: R-EA43-2E14', 'New mail rule to set up: R-EA43-2E14

Open it in the register:
https://register.ambleford.example/register.html#/arrangements/01a22cbe-6672-77db-a795-8a9d5f0d5a80

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Arrangement":"01a22cbe-6672-77db-a795-8a9d5f0d5a80"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22cbe-6799-7757-9334-178dee5df5f5', 'representation-answered:01a22cbe-676d-760f-812f-cf687312ce83', '["amira.khan@ambleford.example"]', 'Answered: the representation you recorded: R-EA43-2E14', 'The representation you recorded has been answered: R-EA43-2E14

The restriction stays as it is.

Ambleford City Council
', '{}', '2026-11-20T09:00:00.000Z', 'waiting', '2026-11-20T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22cbe-687a-73b3-9e2b-f17dbf5c3d45', 'arrangement-remove:01a22cbe-6672-77db-a795-8a9d5f0d5a80', '["lee.wong@ambleford.example"]', 'Mail rule to remove: R-EA43-2E14', 'Mail rule to remove: R-EA43-2E14

Open it in the register:
https://register.ambleford.example/register.html#/arrangements/01a22cbe-6672-77db-a795-8a9d5f0d5a80

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Arrangement":"01a22cbe-6672-77db-a795-8a9d5f0d5a80"}', '2026-12-01T09:00:00.000Z', 'waiting', '2026-12-01T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22cbe-6900-7396-9c19-91724dcad0f6', 'escalation-approved:01a22cbe-68b3-7560-932a-d9a848ad30fc:1', '["amira.khan@ambleford.example"]', 'Your escalation has been decided: E-48AD-30FC', 'Your escalation has been decided: E-48AD-30FC

The officer approved a restriction. The pane shows what to do once it is in force.

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a22cbe-68b3-7560-932a-d9a848ad30fc

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a22cbe-68b3-7560-932a-d9a848ad30fc"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts)
  values ('01a22cbe-6955-73ca-80e4-edd955b37212', 'arrangement-make:01a22cbe-694d-7376-9826-fd3f59b37a7b', '["lee.wong@ambleford.example"]', 'New mail rule to set up: R-5505-25E5', 'New mail rule to set up: R-5505-25E5

Open it in the register:
https://register.ambleford.example/register.html#/arrangements/01a22cbe-694d-7376-9826-fd3f59b37a7b

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Arrangement":"01a22cbe-694d-7376-9826-fd3f59b37a7b"}', '2026-11-03T09:00:00.000Z', 'waiting', '2026-11-03T09:00:00.000Z', 0);
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, gathered_for, leaves_at, items)
  values ('01a22cbe-696c-71a1-93b2-4094191bc8ba', 'circumstances-reported:01a22cbe-6962-747a-a965-0f8e82c8e0cd', '["frances.lane@ambleford.example","tom.birch@ambleford.example"]', 'Changed circumstances to answer: R-5505-25E5', 'Changed circumstances to answer: R-5505-25E5

Open it in the register:
https://register.ambleford.example/register.html#/restrictions/01a22cbe-68f7-749e-9945-7685550525e5

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Restriction":"01a22cbe-68f7-749e-9945-7685550525e5"}', '2026-12-03T09:00:00.000Z', 'waiting', '2026-12-03T09:00:00.000Z', 0, 'authorising-officers', '2026-12-03T09:00:00.000Z', '[{"key":"circumstances-reported:01a22cbe-6962-747a-a965-0f8e82c8e0cd","about":"Restriction","id":"01a22cbe-68f7-749e-9945-7685550525e5","what":"Changed circumstances to answer"}]');
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, gathered_for, leaves_at, items)
  values ('01a22cbe-6cb7-7746-b341-6e8d4771be96', '01a22cbe-6cb7-7747-88a6-0c38946b5188', '["frances.lane@ambleford.example","tom.birch@ambleford.example"]', 'Escalation awaiting your decision: E-D4DC-BE23', 'Escalation awaiting your decision: E-D4DC-BE23

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a22cbe-63de-7796-b726-f059d4dcbe23

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a22cbe-63de-7796-b726-f059d4dcbe23"}', '2026-11-03T09:00:00.000Z', 'sent', '2026-11-03T09:00:00.000Z', 0, 'authorising-officers', '2026-11-03T09:00:00.000Z', '[{"key":"escalation-filed:01a22cbe-63de-7796-b726-f059d4dcbe23","about":"Escalation","id":"01a22cbe-63de-7796-b726-f059d4dcbe23","what":"Escalation awaiting your decision"}]');
insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, gathered_for, leaves_at, items)
  values ('01a22cbe-6cc1-7070-a62e-2f33405c0286', '01a22cbe-6cc1-7071-b5b1-d6b7e93343f4', '["frances.lane@ambleford.example","tom.birch@ambleford.example"]', 'Escalation awaiting your decision: E-D4DC-BE23', 'Escalation awaiting your decision: E-D4DC-BE23

Open it in the register:
https://register.ambleford.example/register.html#/escalations/01a22cbe-63de-7796-b726-f059d4dcbe23

Or open this message in Outlook and choose Contact register.

Ambleford City Council
', '{"X-Contact-Register-Escalation":"01a22cbe-63de-7796-b726-f059d4dcbe23"}', '2026-11-03T09:00:00.000Z', 'dead', '2026-11-03T09:00:00.000Z', 0, 'authorising-officers', '2026-11-03T09:00:00.000Z', '[{"key":"escalation-filed:01a22cbe-63de-7796-b726-f059d4dcbe23","about":"Escalation","id":"01a22cbe-63de-7796-b726-f059d4dcbe23","what":"Escalation awaiting your decision"}]');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22cbe-66b6-71ae-a03e-26ecff38ab5a', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', 1, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22cbe-6cc3-72a1-bfb6-202b36668fd9', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', 1, 1, '2026-11-03T09:00:00.000Z', 'telephone', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22cbe-6ccb-7563-ac96-6d71e4acc093', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', 1, 1, '2026-11-03T09:00:00.000Z', 'in-person', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22cbe-6cd5-75b3-8f44-4a78fb166536', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', 1, 1, '2026-11-03T09:00:00.000Z', 'post', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22cbe-6cdd-753b-95d2-2514b9c4b920', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', 1, 1, '2026-11-03T09:00:00.000Z', 'social-media', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22cbe-6cdf-72e2-a221-83ff269d6622', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', 1, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'opened', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22cbe-6ce6-73b7-9690-bbbfa56bc5f3', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', 1, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'not-sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22cbe-6cec-7744-b67b-bb0aa52606ae', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', 1, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'opened');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22cbe-6ced-767d-8ea6-c5707c622da6', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', 1, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'not-sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22cbe-6dcf-70fe-bf8c-950c6b1a07cb', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', 0, 1, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into passed_on (id, restriction_id, reminded, forwarded, passed_on_at, channel, message_id, contact, by_oid, by_tid, by_name, reminder_reply, forward_reply)
  values ('01a22cbe-6dd1-7498-aabc-344339a11234', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', 1, 0, '2026-11-03T09:00:00.000Z', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent', 'sent');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a22cbe-6b60-7439-ae98-509413b6ab17', 'x', 'waiting', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a22cbe-6cee-7346-9e07-b4ac09d3479b', 'x', 'waiting', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a22cbe-6cef-72c0-9061-5120bf07d730', 'x', 'with-notify', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a22cbe-6cfa-76fe-b139-9ce18d0fd5c0', 'x', 'dispatched', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a22cbe-6cfa-76ff-810c-be7708f62b04', 'x', 'returned', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into postings (id, letter_id, state, handed_at, dated_on, content, next_at, attempts, by_oid, by_tid, by_name)
  values ('01a22cbe-6cfb-73c2-a872-d53f0b17371e', 'x', 'failed', '2026-12-01T09:00:00.000Z', 'x', 'x', '2026-12-01T09:00:00.000Z', 1, 'x', 'x', 'x');
insert into precautions (id, customer_id, steps, reason, look_again_on, recorded_at, looks, by_oid, by_tid, by_name)
  values ('01a22cbe-6a3f-70bb-bd89-4f4d07eb7fba', '01a22cbe-634e-7240-a2bd-320acc27837b', '["not-alone"]', 'He threw a cup.', '2027-05-01', '2026-12-01T09:00:00.000Z', '[]', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22cbe-63c1-7048-8a0a-bdb81e3a213d', '01a22cbe-634e-7240-a2bd-320acc27837b', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22cbe-6d05-753b-b1f6-ab3f59e09e59', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'number', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22cbe-6d06-7496-9eb0-5cda91986310', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'name', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22cbe-6d14-750b-85f0-cbe25137f600', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'postal-address', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22cbe-6d15-77ae-a37a-4aabb8f60c9c', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'accepted', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22cbe-6d16-70de-b3f8-6fb10b44c8f8', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'refused', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address)
  values ('01a22cbe-6d1d-700f-bfc5-12564212f5ac', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'withdrawn', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, whose)
  values ('01a22cbe-6d1e-7145-a536-9c3aa05a643b', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'shared');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, whose)
  values ('01a22cbe-6d28-77cd-8e32-f3bc3b64705a', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'representative');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22cbe-6d2a-7581-a371-94d89307ed8b', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'solicitor');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22cbe-6d2b-74d3-a688-50309d5a90cd', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'mp');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22cbe-6d39-70f3-8349-fd3c32913472', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'councillor');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22cbe-6d41-76b8-b754-07aa0de49bc2', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'advocate');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22cbe-6d42-737e-8318-dd3032ec8d75', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'carer');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22cbe-6d43-7796-81da-79a42a451922', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'support-worker');
insert into proposals (id, customer_id, kind, value, key, why, proposed_at, state, by_oid, by_tid, by_name, by_address, part)
  values ('01a22cbe-6d51-7550-9da8-3f39a136c7c7', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'email', 'petra.other@example.net', 'petra.other@example.net', 'planted-word-7f3a', '2026-11-03T09:00:00.000Z', 'proposed', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', 'relative');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-634e-7240-a2bd-320acc27837b', 'customers', 'q90DaDGL2mYZna55Ohjl_w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6356-77a7-8aa8-2566630ef7ce', 'contact_points', 'RfQbviJ6FAY6A52PgT49Bw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6356-77a8-8d08-e58cef9be208', 'contact_points', 'sD-m7-A95eP1YI3szpp8yw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6356-77a9-8727-5414eb0fb1b3', 'contact_points', 'E-gkNKXfdivc1RENbGMiNQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6397-753c-93d5-47d1d8861d1f', 'warnings', '1FOOd7duug8Ue8wnURZk7w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-63c1-7048-8a0a-bdb81e3a213d', 'proposals', 'fmxG-v-07l4cjqjt7cMWLw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-63de-7796-b726-f059d4dcbe23', 'escalations', '5Z0KNZkv1b7txFqVN-knWw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-63eb-77b2-bec7-fbdbe6190301', 'evidence', '799f18GfvQ9X7vl899027Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-63eb-77b2-bec7-fbdbe6190301', 'original_words', 'qs2qogaJmFYz9AlB77KS_A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6439-71c6-8829-8b065d321b90', 'decisions', 'UmtsqEQm00LMswphpWQF7Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-643d-73d3-a612-b7cc38d72e3e', 'formal_warnings', 'PPB23YSPs8d2QmEv47qoEA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-64d7-71fa-9070-fe52369dc0e7', 'objections', '1yctUPQkEZoY7tWQH1oSbw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6522-70ba-b023-ba0af3ec3b31', 'closing_letters', 'o8ojsrkINRBylUy-y3BKdA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6583-7522-bff4-8d5a2124ce01', 'escalations', 's45934VX8rV91TMKZWfIrw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6584-7782-a5e8-982a5024d0d3', 'evidence', '2tSqzMU01QvQZHggoo3qSg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6584-7782-a5e8-982a5024d0d3', 'original_words', 'uuONB08fN3MajO1lG_XUsw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6586-7015-bb91-85e3e600d760', 'evidence', '_PBiwG8doZclFWCgArEp6g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6586-7015-bb91-85e3e600d760', 'original_words', '5Shp9rKXMQ8II9X-mGOzyQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-65c4-7299-8d03-93882123a997', 'decisions', '6XL3lYHomWV2AV6EOPqYUA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-65c5-72c4-a3d2-b208ea432e14', 'imported_records', 'sGQsCCYJE2Le0PpNp2_WdA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-65c5-72c4-a3d2-b208ea432e14', 'restrictions', 'U1qn9mpWQPK-giFa2shjUg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-65ce-72d1-a00e-3e156ac3e140', 'letters', 'HPjFDjgCbXGCxU7SggFiDA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-65dc-715a-a857-f8d7906ee1b8', 'legal_questions', 'QYfGE15r5ix9JiXjH3umuQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6672-77db-a795-8a9d5f0d5a80', 'arrangements', 'n_StlLqC12hswq6AvRSe6A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-66b6-71ae-a03e-26ecff38ab5a', 'passed_on', 'FXKNUMac44aaumNHOjB4zA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-66d4-712a-b0ed-a2e7c0637590', 'duties', 'HmccrfGQahYJi-5fnBbKIw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-676d-760f-812f-cf687312ce83', 'representations', 'Ybnxj_i4_--4iJhi6zcQbA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-676e-72df-ad5e-6860da8d50e6', 'evidence', 'wU_CUaTyYfN41KWXEnoldw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-676e-72df-ad5e-6860da8d50e6', 'original_words', 'qswnlB9pdSHyorNAF0fQ5A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-67a6-742e-a192-87e7afce4157', 'letters', 'JcJVGpMLFAbc0h3lxh6R7A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-67ec-72ce-8586-9b3c1e85f7db', 'reviews', 'WB0G68Nnj09RkcNDu908aQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-67f9-712e-b06a-a01d33b5c857', 'letters', 'th2gcmPa46gT3_fBKHK86Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6889-7647-925e-241e08ffad76', 'letters', 'DohCrcoEw22QC-fV5NRhTA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-68b3-7560-932a-d9a848ad30fc', 'escalations', 'oFMQkueY6CQzoNL31jaqxw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-68bb-7591-86ae-09429b2b54b0', 'evidence', '-GvDFeIS_WzxB6tW4yyHpQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-68bb-7591-86ae-09429b2b54b0', 'original_words', 'CE_5y1fHrMGa1brT2hMn6A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-68f6-773b-8dc2-86c7b352bdd7', 'decisions', '3HqwxEDBw2wKLH0Fb12HHQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-68f7-749e-9945-7685550525e5', 'restrictions', 'RKf10bdqdnBBp_BnFmhbig');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-68f8-77b4-b134-d5755d6d64b9', 'letters', 'JjWpBI-7w0ZjlxcDaxSLhg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-694d-7376-9826-fd3f59b37a7b', 'arrangements', '_9prk3ogzyIQQWXwesY4ng');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6962-747a-a965-0f8e82c8e0cd', 'circumstances', 'UbYWV6-pD6bPcQrUcBCyrw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-696e-72df-afcc-cd00493bddf4', 'customers', 'kDKhLtjyM6hKSzd3P3O6fg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-696e-72e0-82d8-3847d9a527ac', 'contact_points', 'WW39Ooo4pZ9W_W2-YaLMxQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6990-725e-8af3-a2691778b1e4', 'warnings', 'UepkHF5VFV9pvAY7FRbX9Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-69f5-71e7-bd2d-f9c58796c119', 'merges', 'xtit8JjqQLBs4EZhV5JrQw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6a19-768e-b14d-3d050a58e4c3', 'corrections', '_YJSy8u2J5HoBaBDvR30pw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6a2a-775e-bb01-c6ff3a556f60', 'waiting_evidence', '-5Y-caCenNVDs4o4-sMHuA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6a39-7240-ac33-fb73ea460d73', 'holds', 'VsicqgiOG6Vs0LfynKm1QQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6a3f-70bb-bd89-4f4d07eb7fba', 'precautions', 'AgMWNz47H95J4hSWQBAt0A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6a41-73a0-be8f-5914687e79e1', 'rights_requests', 'eLO-f5K1hYdeCDD7xLWizg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6a55-7317-8f39-90ce4136bb88', 'calendar_feeds', '3oddiIwDs0Mv5Ko4ZwV1jQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6a56-72d3-a7ef-f0003769f015', 'settings_versions', 'GKBN27hehDiWaaZYl3m_NQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6a57-70ae-a906-4a29aa15c423', 'contact_moves', 'Rjom5JkNqOZkJxdo1lXwQA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6a57-70af-9ecb-7b85cb558c1d', 'welsh_words', 'l0HQNdoQIU-Bi31yVCrnRQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6a5f-770f-8f0e-11e09f98e008', 'retention_runs', 'd12cxNA85WnLqPlYoTltZg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6a5f-7710-965e-89337fd3cdbf', 'tenant_checks', 'iL9--nCiLtVrsJL-5Knmdw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6a63-722f-b338-17f1ec07cc3c', 'ledger_seals', 'WT2NeFA7ZC3tfPq7lPiQtw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6a96-7434-a479-1e4e834d3692', 'customers', 'yD1jsOQ5Vc-59PuP6j4MvQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6a96-7435-927d-66d7023eefaa', 'contact_points', 'hE5k-JtGDM6G-43CV7AJBw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6a98-7038-a0bf-6b09b23693a8', 'warnings', 'ERubB0gr_0dTqPSLGBnU0g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6aab-724f-9e1b-eb396f47e242', 'contact_points', 'RQMk9586D6ZuUCosteYabg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6abb-774f-85d8-4d71e1edb257', 'contact_points', 'g3KErs_Hp2oB8CO5bCiGqA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6abc-71a8-b69a-c407ca75235e', 'contact_points', 'IYXzskffJp9kALSZuJDyFg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6ac6-77a0-a8a9-1da7c9cf4c76', 'contact_points', 'yoEiuxJi7-tCqJrVjKedfQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6ad5-728b-a89a-37c8c912df55', 'contact_points', 'lPC6v0wyKi0ooX5XCV6IUw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6add-7338-a3c6-b3d44ed68f64', 'contact_points', '-0BHdZwgss9yuXC26v3GLw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6ae0-72f0-b689-13f2f8ec1d26', 'contact_points', 'imCpGz_P_Vgbx9027nFYNw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6ae9-7141-96d5-1ce0d9492d90', 'contact_points', 'HQu-EM9-XViM8I3-2T7LTA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6b01-72a1-837d-7fe6cd598a5d', 'contact_points', '5SsxPfem9Z31tyddbsQ-kg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6b6e-7793-a438-f60002088975', 'arrangements', 'E3PHNFf0FpWwWs4Ur4iAMQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6b77-757d-bf87-e269651faf56', 'arrangements', 'aYwACswK7cOMivZ3FmULGQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6b79-75f6-87e1-7bfed87442dd', 'arrangements', 'qgx_kOoLR6GF2TcjqGJfCQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6b7a-7783-a981-d0e16d4f3d20', 'arrangements', 'u5MD-Elp1rL9gK9NEadzDQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6b85-7210-8dbc-6c69f79857d4', 'closing_letters', 'rDZfSoh52zTZWVjp6XFZFA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6b88-77b6-b449-737e37add848', 'closing_letters', '1RhG0YpZTTrzg6esUMWL0g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6b89-77f7-83a9-409de022a5dc', 'closing_letters', 'EPGcT7cIwn4TMZFqWoou9w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6b8c-7468-ae6e-a3c4ad4f73cd', 'closing_letters', 'g-fA0j4Khta2gNEgC6YD2Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6b8d-73d5-a560-fa518fe9d1f5', 'customers', 'l5zWLRvq1WHxFDG8D_tdIg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6b8e-728b-97cf-c17639407c76', 'customers', 'Ic887W1afDCz97MMfAUnRg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6b8f-7062-81af-18b9cd0616af', 'customers', 'Il3REUDAfwfdoR4SCuJV7w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6b9d-73e0-a55a-2aa8a2484198', 'decisions', 'Wq9dJXZ0RRwQ0nNdhVuAUw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6b9e-72f5-a5df-d7a85a995a87', 'decisions', '_aOJkMJGYPx3cVgaZKuFKg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6b9f-718f-8798-9e6b24d3cde7', 'decisions', 'l4Z7znPX2kNG-Aomlew7Hg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6ba5-74fc-8d39-1971a2042394', 'decisions', 'ER4Rqq0urXdYgLYM-v2Fxg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6ba6-76bb-ae6e-a6603b9304c3', 'decisions', 'tXbxSgsFQdSI_ZBUu8cSLw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6ba6-76bc-9138-acbd0f89a431', 'decisions', 'NkcwqVb2krMMMqarnQcdFA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6ba7-76d2-b166-df46aec908d4', 'decisions', 'K4aaRTRMII4b0BxM5ebSbw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6bb0-7541-ada8-a5372c5e7008', 'duties', 'eFYo1HInOx1dLy4GpY6Qrg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6bb3-75af-aef6-38bf6014f03c', 'duties', 'F_liU5XXr_q_7sPyLkPhPQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6bb8-731d-9033-008af9c5bc52', 'duties', 'eSZsfr-t1X_F4Jv3g_nUUw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6bb9-736d-9a43-62d88dbd2b82', 'duties', 'aHASD9RO3ZAzGLRWTHIzJw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6bc1-7014-96fd-f03910b34758', 'duties', 'Arx8gnTVBm64_y-aCviMJw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6bc1-7015-9ace-6518534b87bf', 'duties', 'Lp-pjc2M_bLvp4R40EhYFA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6bc2-74ee-8c67-91920433f553', 'duties', '5739IHfLkoJ0M4fRYRHgyg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6bc3-75a9-9077-284d595ede80', 'escalations', 'SxJvsG8IdtS7Rv8eS3Nn6A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6bc9-776f-9f2f-294b2aa22119', 'escalations', 'XaIlbRT481KzHUaXi_2r7A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6bca-70e6-9fb4-d1522b9af60a', 'escalations', 'vbMtmoNGvJRd0sjKFagDKw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6bd2-76eb-a4c1-7966ce4e42d8', 'escalations', 'a1eWrVG6StkhHYobgLpjzw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6bd4-7531-9e68-ee12b78abad2', 'escalations', 'wISdqUnmLmAy8sFvYbnnKQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6bd4-7532-b12d-d2429d74a273', 'escalations', 'Th5uSkeIchmQw_iuqTdFog');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6bd6-722b-8d98-feeff83d89f6', 'escalations', 'hVDnJu2KX4C4gieIovLTrA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6be1-76df-8d70-8a0e65f732b0', 'escalations', 'DJCXS9VVn0PPJTCvgFwprA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6be2-7279-9246-278fe98e30c9', 'evidence', '0JUv4Ujc2vlm3DLHdh003w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6be2-7279-9246-278fe98e30c9', 'original_words', 'm5H3APNxjgZ5Ywb7E04XAw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6bec-74c6-aec0-5c57c438083c', 'evidence', 'kwa44I7q3RWVoDoirQqrNA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6bee-74eb-9b96-bfdbfccc6da1', 'evidence', 'M46D4so6OoW5Cz4oAsKXaA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6bfd-73e3-8ec7-44f1e060ce0b', 'formal_warnings', 'XyvZPLcUpM2Wt6ENmVP2Pw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6bff-704c-83d1-e517dde703e4', 'formal_warnings', 'hgq9zBayWRGkQk6HUloEnQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6c06-77e2-85f9-c535f5ca6c97', 'imported_records', '0ySnjvJr__erxr5qRpehnQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6c10-743c-93ed-387b6d957764', 'imported_records', 'g5gvofaOrVMgnBzPVBb9FA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6c19-7276-a977-f27ed3409323', 'imported_records', 'evdDjJXPBW0Q37lMCxi77g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6c24-7109-8f11-527c3abd2f73', 'imported_records', 'GEHCyOBaBML5uWNuf6IVKA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6c25-71cc-a034-a320095138c9', 'imported_records', 'ab06x4I-OuV_TKtuDKIylw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6c26-74c5-8c2b-9a1cad825199', 'imported_records', 'GL3r76VWYDO9XJFQYrHlqQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6c27-72e7-b179-d09dca594213', 'imported_records', '9eyX4MK6HRWSBf8FXemwRg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6c2e-7583-9a52-54612e6d0285', 'imported_records', 'FKOIEw5BlYL3CisjsT2jDw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6c38-71a6-abf5-e6f12b4f5531', 'imported_records', 'nREXn7G_Ydpd0Cbgjr04lw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6c4f-7003-9b4f-e314d167a574', 'imported_records', 'iIeGjpKWtIwJ2EziXkfK4w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6c50-712f-affa-923faafc8abb', 'imported_records', '7ZAIJdu7EZ3VjsCtLh_AcA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6c52-75ab-b2a9-33d4f9d179ba', 'imported_records', 'qz_rbEus7ogiJ5_2RCtuew');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6c88-74aa-bafe-f617176f8afa', 'letters', 'FZ_LGNZssrmoz8BPmeh_EQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6c8a-74b4-845c-995a700a9b90', 'letters', 'WQB23z0I622iG2HhZkr2Ww');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6c9c-7329-b69d-6b1f7dbd184c', 'letters', 'oM-7VMfEnthdFJE_83385w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6c9e-72ce-ba88-8a762292d1b6', 'letters', 'okVLk4jaP_pvK2Pcyc4F0A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6cc3-72a1-bfb6-202b36668fd9', 'passed_on', 'LWVf6PT6gYkRnMVL8hAOYg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6ccb-7563-ac96-6d71e4acc093', 'passed_on', 'QHH-_RMvgKlIxtb2otuCWw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6cd5-75b3-8f44-4a78fb166536', 'passed_on', '82eTQTaGhLHWuhtuqZOxDw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6cdd-753b-95d2-2514b9c4b920', 'passed_on', 'tlSdRu93vGpZuekcsO9j6A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6cdf-72e2-a221-83ff269d6622', 'passed_on', '8CuR6eiXkgM_arDI5-GeFA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6ce6-73b7-9690-bbbfa56bc5f3', 'passed_on', 'hd9UkS8hy-WlqE7F7wcvpA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6cec-7744-b67b-bb0aa52606ae', 'passed_on', 'ijICo6okBFBNwN8FufJ-uA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6ced-767d-8ea6-c5707c622da6', 'passed_on', 'bE_m9TNRNud1oD4LXM9zag');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6d05-753b-b1f6-ab3f59e09e59', 'proposals', 'G-BBvmE-l1WO7zlR0v5hlw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6d06-7496-9eb0-5cda91986310', 'proposals', 'Pl-LD_jVTKHLZMo4UXOojA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6d14-750b-85f0-cbe25137f600', 'proposals', 'OCKwk05ToIsmr33tEX1nvg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6d15-77ae-a37a-4aabb8f60c9c', 'proposals', 'raP-a_S2eLvuncX6hJUg_Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6d16-70de-b3f8-6fb10b44c8f8', 'proposals', 'cp7T3h_bLS5p5DxwN87fbQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6d1d-700f-bfc5-12564212f5ac', 'proposals', 'GzerauLXtJtPWsJgPeJ6tw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6d1e-7145-a536-9c3aa05a643b', 'proposals', '5Cf-GUCnqhkRRgycgRnM_A');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6d28-77cd-8e32-f3bc3b64705a', 'proposals', 'kd3YgKsATovU0XIbC1BhiQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6d2a-7581-a371-94d89307ed8b', 'proposals', '-S-tNFRpNQ4DP56eE_MCTw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6d2b-74d3-a688-50309d5a90cd', 'proposals', '62DrGFlucSDUk4bWcUeIXw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6d39-70f3-8349-fd3c32913472', 'proposals', 'g3qJDy134Bng3J9TbuJrAg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6d41-76b8-b754-07aa0de49bc2', 'proposals', 'ND_FvF_bahzvMRHKTLLHqA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6d42-737e-8318-dd3032ec8d75', 'proposals', 'iaAqvwScRxkPftfLa5Yheg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6d43-7796-81da-79a42a451922', 'proposals', 'AqHeYh3XDK9gfYdrwozeGQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6d51-7550-9da8-3f39a136c7c7', 'proposals', '9JQPHQjPUhBpXuy7mQwjZw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6d52-7781-be8c-66708c75908d', 'restrictions', '0dC_Kwi22EhFfVwb24EIyw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6d5c-761f-9f61-6bec6007d835', 'restrictions', '4miwXfPa7-kH6pqXrggY7g');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6d65-7408-a889-2015510ffa88', 'restrictions', 'l7uHZ7ZtJDQF45MOctoUPA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6d6d-720f-be68-108314d46f4e', 'restrictions', '_5DAKVPOA6HZzuqqZjNUMA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6d6e-74e4-9910-7e0b0211f74e', 'restrictions', 'DjXZnfEgyebhNQdCLZA5Vw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6d79-70ce-a706-dc65ae12f90b', 'rights_requests', 'v3nrsZ2q5MHocVMpPBSExQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6d7a-7515-bc56-d73cf02acaa9', 'rights_requests', 'ufLJTWTUFmq4EZUlZHNxjg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6d85-749f-9b9b-00d01d445dde', 'rights_requests', '4baqfkH2avK83ntn7LCB9w');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6d87-7030-9948-48c30fbbf52e', 'rights_requests', 'agTWP8Dxz9w4oYCJKkxEGg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6d94-74b7-a244-5b71348e80ec', 'rights_requests', 'bUvmgA5cv6UXo5h6_mZzWA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6d97-73ec-83b0-498d5e690d4d', 'waiting_evidence', '_32uCqCMWzV44JlLXZw8xA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6da3-7529-838b-4bca7d01bd6e', 'waiting_evidence', 'ibhoUSWpcL8SrUE0AH1j3Q');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6daa-719f-a7a9-bb4526999e9d', 'waiting_evidence', '6jzseHv8dCzsFWZnpDGIJg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6daf-76ba-ba56-db96eefe24b0', 'waiting_evidence', 'h9qiHwIRAHITV7Kc5YtECw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6db5-74dd-a433-b1dec69e77ab', 'warnings', 'dt_irbLzVsUA8r-GgsYxOQ');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6db8-7678-bfd6-2fa8d4a74ea9', 'warnings', 'SYeOBd7_HRIqER-oo0iMlw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6db9-70f0-b1b5-c965e68a6d7a', 'warnings', 'aNAvI0eqCGcz0jMJWRBOag');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6dba-7305-b83a-de47652b1f58', 'warnings', 'VvoeY2KYxqG_y4O7Yj1Plg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6dbb-74e4-bed6-d983bf9ece4d', 'warnings', 'L30bGOvV0TESPHikMA-ptw');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6dc9-77a5-8490-425984304e59', 'warnings', 'Aw-NrZqOTZguJlORSkDjgA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6dcf-70fe-bf8c-950c6b1a07cb', 'passed_on', 'dmfc1tXKIybf15jdcfI4Cg');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6dd1-7498-aabc-344339a11234', 'passed_on', 'GWt-RmMNP7SCNIz_5RwKqA');
insert into record_salts (record_id, table_name, salt)
  values ('01a22cbe-6de8-75c3-bd91-b08a9d8e3f09', 'ledger_seals', 'Y1dSFG6WH5uxpUiQuqchwg');
insert into record_salts (record_id, table_name, salt)
  values ('2026-q3', 'reports', 'bjYF_Tx-agG08o-sNqhMcA');
insert into record_salts (record_id, table_name, salt)
  values ('2026-q4/warnings', 'report_tallies', 'CFXJ_n2FeGHpQRNtjHAbsQ');
insert into report_tallies (period, line, count)
  values ('2026-q4', 'warnings', 1);
insert into reports (period, made_at, content, by_oid, by_tid, by_name)
  values ('2026-q3', '2026-12-01T09:00:00.000Z', '{}', 'o', 't', 'Ruth Abbey');
insert into representations (id, restriction_id, received_on, recorded_at, account, answered_at, outcome, reasons, answered_by_oid, answered_by_tid, answered_by_name, by_oid, by_tid, by_name, by_address, acknowledge_by, answer_by)
  values ('01a22cbe-676d-760f-812f-cf687312ce83', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', '2026-11-03', '2026-11-03T09:00:00.000Z', 'planted-word-7f3a', '2026-11-20T09:00:00.000Z', 'maintained', 'The messages go on.', '00000000-0000-4000-8000-000000000006', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Tom Birch', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'amira.khan@ambleford.example', '2026-11-08', '2026-12-01');
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22cbe-65c5-72c4-a3d2-b208ea432e14', '01a22cbe-634e-7240-a2bd-320acc27837b', '01a22cbe-6583-7522-bff4-8d5a2124ce01', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'forward', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22cbe-68f7-749e-9945-7685550525e5', '01a22cbe-634e-7240-a2bd-320acc27837b', '01a22cbe-68b3-7560-932a-d9a848ad30fc', 'in-force', '2026-11-03T09:00:00.000Z', '2026-11-03', '2027-05-03', '2027-05-03', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'forward', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 2, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22cbe-6d52-7781-be8c-66708c75908d', '01a22cbe-6a96-7434-a479-1e4e834d3692', '01a22cbe-6583-7522-bff4-8d5a2124ce01', 'agreed', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'forward', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22cbe-6d5c-761f-9f61-6bec6007d835', '01a22cbe-6a96-7434-a479-1e4e834d3692', '01a22cbe-6583-7522-bff4-8d5a2124ce01', 'replaced', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'forward', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22cbe-6d65-7408-a889-2015510ffa88', '01a22cbe-6a96-7434-a479-1e4e834d3692', '01a22cbe-6583-7522-bff4-8d5a2124ce01', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'none', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22cbe-6d6d-720f-be68-108314d46f4e', '01a22cbe-6a96-7434-a479-1e4e834d3692', '01a22cbe-6583-7522-bff4-8d5a2124ce01', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'block', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into restrictions (id, customer_id, escalation_id, state, made_at, in_force_on, lifted_on, review_on, review_due, measures, contact, deputy, mail_kind, mail_exceptions, reasons, considered, version, by_oid, by_tid, by_name, scope_reason, by_address, ways, review_within_months)
  values ('01a22cbe-6d6e-74e4-9910-7e0b0211f74e', '01a22cbe-6a96-7434-a479-1e4e834d3692', '01a22cbe-6583-7522-bff4-8d5a2124ce01', 'lifted', '2026-11-03T09:00:00.000Z', '2026-11-03', '2026-12-01', '2027-05-03', '2027-05-21', '[{"kind":"designated-contact"},{"kind":"channel-closed","channel":"telephone","instead":""}]', '{"name":"Sam Reyes","post":"Customer Relations","address":"sam.reyes@ambleford.example"}', '{"name":"Kit Lowe","post":"Customer Relations","address":"kit.lowe@ambleford.example"}', 'mark', '[]', 'Twelve abusive messages after a warning.', '{"warnings":"Warned on 1 October by Housing.","oneOffUnderStress":false,"supportWorker":{"known":false,"name":"","organisation":"","tried":""},"reasonableAdjustments":"Longer letters are read out on request.","supportOffered":"A caseworker of the advice centre.","mediation":"He would not sit at one table.","complaintSignposted":true,"lesserMeasures":"One contact was tried and not kept to.","lastResort":true,"councillors":{"affected":false,"whyNot":"They ring their councillor.","arrangement":"","heard":[]}}', 4, '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'It concerns every service.', 'frances.lane@ambleford.example', '[{"channel":"post","address":"Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC"}]', 6);
insert into retention_runs (id, started_at, counts, by_oid, by_tid, by_name)
  values ('01a22cbe-6a5f-770f-8f0e-11e09f98e008', '2026-12-01T09:00:00.000Z', '{}', 'o', 't', 'Ruth Abbey');
insert into reviews (id, restriction_id, due_on, reviewed_at, outcome, reasons, by_oid, by_tid, by_name, same_officer_reason, involvement, grounds)
  values ('01a22cbe-67ec-72ce-8586-9b3c1e85f7db', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', '2027-05-03', '2026-11-21T09:00:00.000Z', 'continued', 'It still helps.', '00000000-0000-4000-8000-000000000005', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Frances Lane', 'Named by paragraph 15.', '["decided"]', '{"behaviourSince":"Two abusive messages since.","needs":"She reads large print; the letters have it.","lesserMeasures":"A weekly limit was not kept to."}');
insert into rights_requests (id, customer_id, kind, received_on, due_on, what, recorded_at, by_oid, by_tid, by_name)
  values ('01a22cbe-6a41-73a0-be8f-5914687e79e1', '01a22cbe-634e-7240-a2bd-320acc27837b', 'objection', '2026-11-30', '2026-12-30', 'He wants us to stop.', '2026-12-01T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into rights_requests (id, customer_id, kind, received_on, due_on, what, recorded_at, by_oid, by_tid, by_name)
  values ('01a22cbe-6d79-70ce-a706-dc65ae12f90b', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'rectification', '2026-11-30', '2026-12-30', 'He wants us to stop.', '2026-12-01T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into rights_requests (id, customer_id, kind, received_on, due_on, what, recorded_at, by_oid, by_tid, by_name)
  values ('01a22cbe-6d7a-7515-bc56-d73cf02acaa9', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'erasure', '2026-11-30', '2026-12-30', 'He wants us to stop.', '2026-12-01T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into rights_requests (id, customer_id, kind, received_on, due_on, what, recorded_at, by_oid, by_tid, by_name)
  values ('01a22cbe-6d85-749f-9b9b-00d01d445dde', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'complaint', '2026-11-30', '2026-12-30', 'He wants us to stop.', '2026-12-01T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into rights_requests (id, customer_id, kind, received_on, due_on, what, recorded_at, by_oid, by_tid, by_name)
  values ('01a22cbe-6d87-7030-9948-48c30fbbf52e', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'subject-access', '2026-11-30', '2026-12-30', 'He wants us to stop.', '2026-12-01T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into rights_requests (id, customer_id, kind, received_on, due_on, what, recorded_at, by_oid, by_tid, by_name)
  values ('01a22cbe-6d94-74b7-a244-5b71348e80ec', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'restrict-processing', '2026-11-30', '2026-12-30', 'He wants us to stop.', '2026-12-01T09:00:00.000Z', '00000000-0000-4000-8000-000000000008', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Ruth Abbey');
insert into saved_views (id, by_oid, by_tid, by_name, log, name, fragment, used_at)
  values ('01a22cbe-6a55-7318-858c-d301a1c2eb29', 'o', 't', 'Ruth Abbey', 'restrictions', 'Lifted', '#/log?state=lifted', '2026-12-01T09:00:00.000Z');
insert into saved_views (id, by_oid, by_tid, by_name, log, name, fragment, used_at)
  values ('01a22cbe-6d96-71f6-bd0e-fcd3ea1ce6ea', '01a22cbe-6d96-71f7-80a9-c526a7b2d5c4', 't', 'Ruth Abbey', 'escalations', 'Lifted', '#/log?state=lifted', '2026-12-01T09:00:00.000Z');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22cbe-6a96-7434-a479-1e4e834d3692', '01632960001', '01a22cbe-6abb-774f-85d8-4d71e1edb257');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22cbe-634e-7240-a2bd-320acc27837b', '07700900456', '01a22cbe-6356-77a8-8d08-e58cef9be208');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22cbe-6a96-7434-a479-1e4e834d3692', '2', '01a22cbe-6aab-724f-9e1b-eb396f47e242');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22cbe-6a96-7434-a479-1e4e834d3692', '2jm', '01a22cbe-6aab-724f-9e1b-eb396f47e242');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22cbe-6a96-7434-a479-1e4e834d3692', '441632960001', '01a22cbe-6abb-774f-85d8-4d71e1edb257');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22cbe-634e-7240-a2bd-320acc27837b', '447700900456', '01a22cbe-6356-77a8-8d08-e58cef9be208');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22cbe-634e-7240-a2bd-320acc27837b', '@example.net', '01a22cbe-696e-72e0-82d8-3847d9a527ac');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22cbe-6a96-7434-a479-1e4e834d3692', '@example.net', '01a22cbe-6a96-7435-927d-66d7023eefaa');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22cbe-634e-7240-a2bd-320acc27837b', '@example.org', '01a22cbe-6356-77a7-8aa8-2566630ef7ce');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22cbe-6a96-7434-a479-1e4e834d3692', 'am1', '01a22cbe-6aab-724f-9e1b-eb396f47e242');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22cbe-6a96-7434-a479-1e4e834d3692', 'am12jm', '01a22cbe-6aab-724f-9e1b-eb396f47e242');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22cbe-6a96-7434-a479-1e4e834d3692', 'every', '01a22cbe-6a96-7435-927d-66d7023eefaa');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22cbe-6a96-7434-a479-1e4e834d3692', 'every.state@example.net', '01a22cbe-6a96-7435-927d-66d7023eefaa');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22cbe-634e-7240-a2bd-320acc27837b', 'example.net', '01a22cbe-696e-72e0-82d8-3847d9a527ac');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22cbe-6a96-7434-a479-1e4e834d3692', 'example.net', '01a22cbe-6a96-7435-927d-66d7023eefaa');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22cbe-634e-7240-a2bd-320acc27837b', 'example.org', '01a22cbe-6356-77a7-8aa8-2566630ef7ce');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22cbe-634e-7240-a2bd-320acc27837b', 'holm', '01a22cbe-6356-77a7-8aa8-2566630ef7ce');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22cbe-634e-7240-a2bd-320acc27837b', 'holm', '01a22cbe-6356-77a9-8727-5414eb0fb1b3');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22cbe-634e-7240-a2bd-320acc27837b', 'holm', '01a22cbe-696e-72e0-82d8-3847d9a527ac');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22cbe-6a96-7434-a479-1e4e834d3692', 'lane', '01a22cbe-6aab-724f-9e1b-eb396f47e242');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22cbe-6a96-7434-a479-1e4e834d3692', 'mill', '01a22cbe-6aab-724f-9e1b-eb396f47e242');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22cbe-634e-7240-a2bd-320acc27837b', 'p', '01a22cbe-696e-72e0-82d8-3847d9a527ac');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22cbe-634e-7240-a2bd-320acc27837b', 'p.holm@example.net', '01a22cbe-696e-72e0-82d8-3847d9a527ac');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22cbe-634e-7240-a2bd-320acc27837b', 'petra', '01a22cbe-6356-77a7-8aa8-2566630ef7ce');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22cbe-634e-7240-a2bd-320acc27837b', 'petra', '01a22cbe-6356-77a9-8727-5414eb0fb1b3');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22cbe-634e-7240-a2bd-320acc27837b', 'petra.holm@example.org', '01a22cbe-6356-77a7-8aa8-2566630ef7ce');
insert into search_words (customer_id, word, contact_point_id)
  values ('01a22cbe-6a96-7434-a479-1e4e834d3692', 'state', '01a22cbe-6a96-7435-927d-66d7023eefaa');
insert into settings_versions (id, part, number, value, why, at, by_oid, by_tid, by_name)
  values ('01a22cbe-6a56-72d3-a7ef-f0003769f015', 'services', 1, '["Housing"]', 'New.', '2026-12-01T09:00:00.000Z', 'o', 't', 'Ruth Abbey');
insert into tenant_checks (id, at, drifts, rules, by_oid, by_tid, by_name)
  values ('01a22cbe-6a5f-7710-965e-89337fd3cdbf', '2026-12-01T09:00:00.000Z', '[]', 0, 'o', 't', 'Ruth Abbey');
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, message_id, contact, sha256, bytes, compared)
  values ('01a22cbe-6a2a-775e-bb01-c6ff3a556f60', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'email', '<waits@example.org>', '{"channel":"email","internetMessageId":"<waits@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 'fc5071999fafc1ff3f41f9f8ea1ca89757af68022ac9a2b0639f39cbf0e69649', 79, 0);
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, message_id, contact, compared)
  values ('01a22cbe-6d97-73ec-83b0-498d5e690d4d', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'telephone', '<waits@example.org>', '{"channel":"email","internetMessageId":"<waits@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 0);
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, message_id, contact, compared)
  values ('01a22cbe-6da3-7529-838b-4bca7d01bd6e', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'in-person', '<waits@example.org>', '{"channel":"email","internetMessageId":"<waits@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 0);
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, message_id, contact, compared)
  values ('01a22cbe-6daa-719f-a7a9-bb4526999e9d', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'post', '<waits@example.org>', '{"channel":"email","internetMessageId":"<waits@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 0);
insert into waiting_evidence (id, given_at, by_oid, by_tid, channel, message_id, contact, compared)
  values ('01a22cbe-6daf-76ba-ba56-db96eefe24b0', '2026-11-03T09:00:00.000Z', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'social-media', '<waits@example.org>', '{"channel":"email","internetMessageId":"<waits@example.org>","subject":"planted-word-7f3a","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', 0);
insert into waiting_originals (piece_id, content)
  values ('01a22cbe-6a2a-775e-bb01-c6ff3a556f60', x'46726f6d3a2070657472612e686f6c6d406578616d706c652e6f72670d0a5375626a6563743a20706c616e7465642d776f72642d376633610d0a0d0a706c616e7465642d776f72642d376633610d0a');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22cbe-6397-753c-93d5-47d1d8861d1f', '01a22cbe-634e-7240-a2bd-320acc27837b', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22cbe-6990-725e-8af3-a2691778b1e4', '01a22cbe-634e-7240-a2bd-320acc27837b', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22cbe-6a98-7038-a0bf-6b09b23693a8', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22cbe-6db5-74dd-a433-b1dec69e77ab', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'telephone', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22cbe-6db8-7678-bfd6-2fa8d4a74ea9', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'in-person', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22cbe-6db9-70f0-b1b5-c965e68a6d7a', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'post', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22cbe-6dba-7305-b83a-de47652b1f58', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'social-media', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'sent');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22cbe-6dbb-74e4-bed6-d983bf9ece4d', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'opened');
insert into warnings (id, customer_id, service, warned_at, lapses_on, channel, message_id, contact, by_oid, by_tid, by_name, reply)
  values ('01a22cbe-6dc9-77a5-8490-425984304e59', '01a22cbe-6a96-7434-a479-1e4e834d3692', 'Housing', '2026-11-03T09:00:00.000Z', '2027-11-03', 'email', '<one@example.org>', '{"channel":"email","internetMessageId":"<one@example.org>","subject":"My letter of May","sentAt":"2026-11-03T09:00:00.000Z","from":{"address":"petra.holm@example.org","name":"Petra Holm"},"sender":null,"replyTo":[],"recipients":["amira.khan@ambleford.example"],"mailbox":"amira.khan@ambleford.example"}', '00000000-0000-4000-8000-000000000001', '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11', 'Amira Khan', 'not-sent');
insert into welsh_words (id, record_id, english, welsh, passed_by, recorded_at, by_oid, by_tid, by_name)
  values ('01a22cbe-6a57-70af-9ecb-7b85cb558c1d', '01a22cbe-65c5-72c4-a3d2-b208ea432e14', 'At night.', 'Gyda’r nos.', 'Sian Rees', '2026-12-01T09:00:00.000Z', 'o', 't', 'Ruth Abbey');
insert into write_trials (id, content)
  values (1, x'78');
