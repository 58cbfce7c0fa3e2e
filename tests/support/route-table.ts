/** The table of `app/routes.js` as the server reads it. */
export { type DeclaredRoute, listRoutes } from "../../app/http/list-routes.ts";
