/**
 * Every URL of the product on one page: Polish for people, English files for engineers.
 * Every state change is a noun with its own route.
 * @type {import('@remix-run/dev').VitePluginConfig['routes']}
 */
export function routes(defineRoutes) {
  return defineRoutes((route) => {
    const page = (url, file) => route(url, `routes/${file}.tsx`);

    // /healthz and /readyz answer before Remix: app/http/health.ts

    // Anything else
    page("*", "system/not-found");
  });
}
