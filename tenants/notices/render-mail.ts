import { fillHtml, fillText, type TextData } from "./fill-text.ts";
import { toLink, toOneLine } from "./rules.ts";
import { findMailWording } from "./templates/mails.ts";
import type { MailWording } from "./templates/resident-mails.ts";

/** A mail ready to be sent. */
export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const farewell = "Tę wiadomość wysłał system E-Powiat. Nie odpowiadaj na nią: tej skrzynki nikt nie czyta.";

// Colours are the reader's own, so the mail is legible in light and dark alike; no pictures, no tables.
const page = `<!doctype html>
<html lang="pl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{{subject}}</title>
</head>
<body style="font: 16px/1.5 sans-serif; max-width: 36em; margin: 0 auto; padding: 16px">
<h1 style="font-size: 20px">{{subject}}</h1>
{{#each paragraphs}}<p>{{this}}</p>
{{/each}}<p><a href="{{link}}">{{action}}</a></p>
<p>{{link}}</p>
<hr>
<p lang="pl">{{sender}}<br>{{farewell}}</p>
</body>
</html>
`;

/**
 * Renders a mail as plain text and as HTML, with one link into the product.
 * @param sender the office's name, as its letters have it
 * @throws when the template is unknown, a variable is missing or `path` leads out of the product
 */
export function renderMail(template: string, data: TextData, origin: string, sender: string): RenderedMail {
  const wording = findMailWording(template);
  if (!wording) throw new Error(`No mail is called ${template}.`);
  return renderWording(wording, data, origin, sender);
}

/** The same for a wording at hand. */
export function renderWording(
  wording: MailWording,
  data: TextData,
  origin: string,
  sender: string,
): RenderedMail {
  const subject = toOneLine(fillText(wording.subject, data));
  const paragraphs = wording.paragraphs.map((paragraph) => fillText(paragraph, data));
  const link = toLink(origin, data.path ?? "");
  const { action } = wording;
  const text = [...paragraphs, `${action}:\n${link}`, `-- \n${sender}\n${farewell}`].join("\n\n");
  return {
    subject,
    text: `${text}\n`,
    html: fillHtml(page, { subject, paragraphs, link, action, sender, farewell }),
  };
}
