import pg from "pg";

/** The two logins of one database. */
export interface DatabaseUrls {
  readonly adminUrl: string;
  readonly applicationUrl: string;
}

/**
 * Makes a database in the cluster of `clusterUrl`.
 * @param template database to clone; omitted: an empty one
 */
export async function createDatabase(clusterUrl: string, name: string, template?: string): Promise<void> {
  const from = template ? ` template ${pg.escapeIdentifier(template)}` : "";
  await onCluster(clusterUrl, `create database ${pg.escapeIdentifier(name)}${from}`);
}

/** Drops a database, with whoever is still connected to it. */
export async function dropDatabase(clusterUrl: string, name: string): Promise<void> {
  await onCluster(clusterUrl, `drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
}

/** Gives a database another name; nobody may be connected to it. */
export async function renameDatabase(clusterUrl: string, from: string, to: string): Promise<void> {
  await onCluster(
    clusterUrl,
    `alter database ${pg.escapeIdentifier(from)} rename to ${pg.escapeIdentifier(to)}`,
  );
}

/** Whether the cluster has a database of this name. */
export async function hasDatabase(clusterUrl: string, name: string): Promise<boolean> {
  const rows = await onCluster(
    clusterUrl,
    `select 1 from pg_database where datname = ${pg.escapeLiteral(name)}`,
  );
  return rows.length > 0;
}

/** The logins of a database of this cluster; the application's password is the cluster's. */
export function databaseUrls(clusterUrl: string, name: string, login = "epowiat_app"): DatabaseUrls {
  const admin = new URL(clusterUrl);
  admin.pathname = `/${name}`;
  const application = new URL(admin);
  application.username = login;
  return { adminUrl: admin.href, applicationUrl: application.href };
}

async function onCluster(clusterUrl: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: clusterUrl });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}
