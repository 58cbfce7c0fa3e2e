import { createHash } from "node:crypto";
import {
  type CompiledQuery,
  type DatabaseConnection,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from "kysely";
import type { PoolClient } from "pg";
import type { DB } from "./schema.ts";

/**
 * The query builder of one open scope, and nothing more: no way to another transaction,
 * to another connection, or to the schema.
 */
export type Rows = Pick<
  Kysely<DB>,
  "selectFrom" | "selectNoFrom" | "insertInto" | "updateTable" | "deleteFrom" | "with" | "fn" | "getExecutor"
>;

/** A query builder that sends everything to `client`, whose transaction the scope has opened. */
export function rowsOver(client: PoolClient): Rows {
  const connection: DatabaseConnection = {
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      const { rows, rowCount } = await client.query({
        name: statementName(query.sql),
        text: query.sql,
        values: query.parameters.map(asParameter),
      });
      return { rows: rows as R[], numAffectedRows: BigInt(rowCount ?? 0) };
    },
    streamQuery() {
      throw new Error("A scope doesn't stream: exports have a pool of their own.");
    },
  };
  const refuse = async () => {
    throw new Error("A scope is one transaction; it opens no other.");
  };
  return new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createDriver: () => ({
        init: async () => undefined,
        acquireConnection: async () => connection,
        releaseConnection: async () => undefined,
        beginTransaction: refuse,
        commitTransaction: refuse,
        rollbackTransaction: refuse,
        destroy: async () => undefined,
      }),
    },
  });
}

/** Temporal values travel as ISO text; arrays as JSON, since no column of ours is a PostgreSQL array. */
function asParameter(value: unknown): unknown {
  if (Array.isArray(value)) return JSON.stringify(value);
  const isTemporal = Object.prototype.toString.call(value).startsWith("[object Temporal.");
  return isTemporal ? String(value) : value;
}

const statementNames = new Map<string, string>();
const mostStatements = 1_000;

/**
 * A connection plans a statement of the same name once: planning under row security cost the database more than
 * running (6.1 against 2.4 ms of its time for the worklist page). The name comes from the text, since the bundle
 * and `start.ts` use the same connections. Past the limit – lists of many lengths – statements stay unnamed.
 */
function statementName(sql: string): string | undefined {
  const known = statementNames.get(sql);
  if (known !== undefined || statementNames.size >= mostStatements) return known;
  const name = createHash("sha256").update(sql).digest("base64url");
  statementNames.set(sql, name);
  return name;
}
