/** Fields that one form may have: several times the longest of ours, few enough to be shown again at once. */
const mostFields = 2_000;

/** Signs that one field may hold: more than any part of a letter, and few enough to be printed at once. */
const longestText = 50_000;

/** Signs that all fields may hold together; files are counted apart. */
const mostText = 1024 * 1024;

/**
 * Reads a posted form. One that no page of ours could have sent is refused, and so is one with more fields than any
 * of ours, counted before they are taken apart: each costs time, and memory again when the form is shown anew.
 */
export async function readBoundedForm(request: Request): Promise<FormData | "broken" | "too-large"> {
  const type = request.headers.get("Content-Type") ?? "";
  const body = await request.arrayBuffer();
  if (countFields(Buffer.from(body), type) > mostFields) return "too-large";
  const form = await new Response(body, { headers: { "Content-Type": type } })
    .formData()
    .catch(() => "broken" as const);
  return form === "broken" || isShort(form) ? form : "too-large";
}

/** How many fields a body has, as far as that is of interest. */
function countFields(body: Buffer, type: string): number {
  const [, boundary = "&"] = /boundary="?([^";]+)/i.exec(type) ?? [];
  let count = 0;
  for (let at = body.indexOf(boundary); at >= 0 && count <= mostFields; at = body.indexOf(boundary, at + 1))
    count += 1;
  return count;
}

function isShort(form: FormData): boolean {
  const lengths = [...form.values()].map((value) => (typeof value === "string" ? value.length : 0));
  return lengths.every((length) => length <= longestText) && lengths.reduce((a, b) => a + b, 0) <= mostText;
}
