import pg from "pg";

/** Address of the clerk whose worklist is measured. */
export const measuredClerk = (slug: string) => `clerk0@${slug}.example.org`;

/** Cases to a clerk, three in five of them open, and clerks to a unit: as in a gmina, however big the county. */
const casesToClerk = 100;
const clerksToUnit = 6;

/** Fills an office with clerks and cases in bulk, as the superuser: a hundred thousand commands would take an hour. */
export async function fillOffice(
  adminUrl: string,
  { tenantId, slug, cases }: { tenantId: number; slug: string; cases: number },
): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const clerks = Math.ceil(cases / casesToClerk);
  const units = Math.ceil(clerks / clerksToUnit);
  await client.query(addUnits, [tenantId, units]);
  await client.query(addAccounts, [slug, clerks]);
  await client.query(addPeople, [tenantId, slug, clerks, clerksToUnit]);
  await client.query(addOfficers, [tenantId, slug, clerks, clerksToUnit]);
  await client.query(addCases, [tenantId, slug, cases, casesToClerk, clerksToUnit]);
  await client.query("analyze");
  await client.end();
}

const addUnits = `
  insert into units (tenant_id, id, symbol, name, valid_from)
  select $1, md5('unit' || n)::uuid, 'R' || n, 'Referat ' || n, '2020-01-01'
    from generate_series(0, $2::int - 1) n`;

const addAccounts = `
  insert into users (id, kind, email, password_hash, created_at)
  select md5($1::text || n)::uuid, 'staff', 'clerk' || n || '@' || $1 || '.example.org', '', now()
    from generate_series(0, $2::int - 1) n`;

const addPeople = `
  insert into people (tenant_id, id, user_id, first_name, last_name, email)
  select $1, md5($2::text || n)::uuid, md5($2 || n)::uuid, 'Ewa', 'Lis ' || n,
    'clerk' || n || '@' || $2 || '.example.org'
    from generate_series(0, $3::int - 1) n where $4::int > 0`;

const addOfficers = `
  insert into officers (tenant_id, person_id, user_id, name, position, unit_id, roles, authorised)
  select $1, md5($2::text || n)::uuid, md5($2 || n)::uuid, 'Ewa Lis ' || n, 'inspektor',
    md5('unit' || n / $4::int)::uuid,
    '[{"role": "clerk", "from": "2020-01-01", "to": null}]', '[{"from": "2020-01-01", "to": null}]'
    from generate_series(0, $3::int - 1) n`;

const addCases = `
  insert into cases (tenant_id, id, mark, unit_id, unit_symbol, jrwa_symbol, number, year, title, category, service,
    party_name, handler_id, state, stage, awaits_handler, started_on, opened_at, closed_on, due_on, is_paused)
  select $1, md5('case' || n)::uuid, 'R' || unit || '.6131.' || n + 1 || '.2026', md5('unit' || unit)::uuid,
    'R' || unit, '6131', n + 1, 2026, 'Zezwolenie na usunięcie drzewa z działki nr ' || n % 900 || '/3',
    'B5', 'drzewo-zezwolenie', 'Maria Kowalska-Zawadzka ' || n % 500, md5($2::text || clerk)::uuid,
    case when is_open then 'open' else 'closed' end,
    case when is_open then 'inquiry' else 'settled' end,
    n % 3 = 0, current_date - n % 60 - 1, now() - interval '1 day' * (n % 60),
    case when not is_open then current_date - n % 50 - 1 end,
    current_date - 10 + n % 60, is_open and n % 7 = 0
    from generate_series(0, $3::int - 1) n,
      lateral (select n / $4::int as clerk, n / $4 / $5::int as unit, n % 5 < 3 as is_open) as place`;
