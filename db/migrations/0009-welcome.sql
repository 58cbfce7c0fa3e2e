-- A resident's account is opened by a mail too, which leads on to what she was about to do.
alter table password_links drop constraint password_links_purpose_check;
alter table password_links add constraint password_links_purpose_check
  check (purpose in ('invitation', 'welcome', 'reset'));
alter table password_links add column return_to text;

-- Until she has set a password, an account is nobody's: its names may be typed anew, and it may be forgotten.
grant update (first_name, last_name) on residents to epowiat_sign_in;
grant delete on residents, users to epowiat_sign_in;
