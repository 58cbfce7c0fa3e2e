import type { ActionFunctionArgs, LoaderFunctionArgs, ServerBuild } from "@remix-run/node";
import { failureWords } from "#app/i18n/failure-words.ts";
import { isFilesUnavailable } from "#tenants/files/index.ts";
import { readBoundedForm } from "./bounded-form.ts";
import { readPreferences } from "./preferences.ts";

type Routes = ServerBuild["routes"];
type Module = NonNullable<Routes[string]>["module"];
type Work = (args: LoaderFunctionArgs | ActionFunctionArgs) => unknown;

/**
 * The pages, guarded against what comes from outside and isn't theirs to know: a form that arrives broken is answered
 * 400, one with an endless text 413, and work that needs the disk of files while it can't be used 503. Each would be
 * a failure of ours otherwise.
 */
export function guardRoutes(build: ServerBuild): ServerBuild {
  const guarded = Object.entries(build.routes).map(([id, route]) => [
    id,
    route && { ...route, module: guardModule(route.module) },
  ]);
  return { ...build, routes: Object.fromEntries(guarded) as Routes };
}

function guardModule(module: Module): Module {
  const { loader, action } = module;
  return {
    ...module,
    ...(loader && { loader: guard(loader as Work) as Module["loader"] }),
    ...(action && { action: guard(action as Work) as Module["action"] }),
  };
}

function guard(work: Work): Work {
  return async (args) => {
    refuseBrokenForm(args.request);
    try {
      return await work(args);
    } catch (failure) {
      if (!isFilesUnavailable(failure)) throw failure;
      console.error(failure);
      throw say(args.request, 503);
    }
  };
}

/**
 * A form that can't be read is nobody's to put right; nor is one with more in it than a page shows and a printer sets
 * in reasonable time. A request without a body has an empty form.
 */
function refuseBrokenForm(request: Request): void {
  if (!request.body) return;
  request.formData = async () => {
    const form = await readBoundedForm(request).catch(() => "broken" as const);
    if (form === "broken") throw say(request, 400);
    if (form === "too-large") throw say(request, 413);
    return form;
  };
}

/** In plain text for files and other answers that aren't pages; a page puts its own words round the status. */
function say(request: Request, status: 400 | 413 | 503): Response {
  const words = failureWords[readPreferences(request).language].plain[status];
  return new Response(`${words}\n`, {
    status,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      ...(status === 503 && { "Retry-After": "60" }),
    },
  });
}
