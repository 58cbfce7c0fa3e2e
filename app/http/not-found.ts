/** The one answer to whatever isn't there, or isn't there for this visitor: nobody can tell which. */
export function notFound(): Response {
  return new Response(null, { status: 404 });
}
