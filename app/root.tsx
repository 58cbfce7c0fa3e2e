import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { readPreferences } from "./http/preferences.ts";
import { failureWords } from "./i18n/failure-words.ts";
import { uiWords } from "./i18n/ui-words.ts";
import { paths } from "./paths.ts";
import { LinkButton } from "./ui/html/button.tsx";
import { Page, Stack } from "./ui/html/layout.tsx";
import sign from "./ui/sign.svg?url";
import { UiWordsProvider } from "./ui/words.tsx";
import "./ui/styles.css";

/** What a route says of itself in `export const handle`. */
export interface RouteHandle {
  /** Sizes of text, rows and targets; the portal's when absent. */
  readonly density?: "office" | "portal" | "kiosk";
  /** Office pages need scripts; all others are plain HTML and ship none. */
  readonly needsScripts?: boolean;
}

export const meta: MetaFunction = () => [{ title: "E-Powiat Częstochowski" }];

export function loader({ request, context }: LoaderFunctionArgs) {
  return { ...readPreferences(request), nonce: context.nonce };
}

/** The document around every page, also around its failures. */
export function Layout({ children }: { children: ReactNode }) {
  const preferences = useRouteLoaderData<typeof loader>("root");
  const handles = useMatches().map((match) => match.handle as RouteHandle | undefined);
  const density = handles.findLast((handle) => handle?.density)?.density ?? "portal";
  const needsScripts = handles.some((handle) => handle?.needsScripts);
  const language = preferences?.language ?? "pl";
  return (
    <html lang={language} data-theme={preferences?.theme} data-density={density}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" type="image/svg+xml" href={sign} />
        <Meta />
        <Links />
      </head>
      <body>
        <UiWordsProvider value={uiWords[language]}>{children}</UiWordsProvider>
        {needsScripts && <Scripts nonce={preferences?.nonce} />}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

/** Says in plain words what happened and what to do next; never a table, a query or a stack. */
export function ErrorBoundary() {
  const failure = useRouteError();
  const language = useRouteLoaderData<typeof loader>("root")?.language ?? "pl";
  const status = isRouteErrorResponse(failure) ? failure.status : 500;
  const words = failureWords[language];
  const isAtWork = useMatches().some(
    (match) => (match.handle as RouteHandle | undefined)?.density === "office",
  );
  const { title, next } = words.byStatus[status] ?? words.unexpected;
  return (
    <main>
      <Page>
        <Stack measure gap="large">
          <h1>{title}</h1>
          <p>{next}</p>
          <p>
            {isAtWork ? (
              <LinkButton href={paths.offices()}>{words.work}</LinkButton>
            ) : (
              <LinkButton href={paths.home()}>{words.home}</LinkButton>
            )}
          </p>
        </Stack>
      </Page>
    </main>
  );
}
