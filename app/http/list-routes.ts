import { routes } from "../routes.js";

/** A route as the table in `app/routes.js` declares it. */
export interface DeclaredRoute {
  /** Whole pattern, e.g. `/biuro/:office/wplywy/:item`. */
  readonly pattern: string;
  readonly file: string;
  /** Whether its forms may bring files. */
  readonly takesFiles: boolean;
}

interface RouteOptions {
  readonly index?: boolean;
  readonly takesFiles?: boolean;
}
type Define = (url: string, file: string, rest?: RouteOptions | (() => void)) => void;

/** Every route of the product that answers at an address of its own, in the table's order. */
export function listRoutes(): DeclaredRoute[] {
  const found: DeclaredRoute[] = [];
  let prefix = "";
  const define: Define = (url, file, rest) => {
    const pattern = `${prefix}/${url}`.replace(/\/+/g, "/").replace(/(.)\/$/, "$1");
    if (typeof rest !== "function") {
      found.push({ pattern, file, takesFiles: rest?.takesFiles ?? false });
      return;
    }
    const outer = prefix;
    prefix = pattern === "/" ? "" : pattern;
    rest();
    prefix = outer;
  };
  (routes as unknown as (defineRoutes: (build: (define: Define) => void) => void) => void)((build) =>
    build(define),
  );
  return found;
}
