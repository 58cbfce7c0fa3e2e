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
      const { rows, rowCount } = await client.query(query.sql, query.parameters.map(asParameter));
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
