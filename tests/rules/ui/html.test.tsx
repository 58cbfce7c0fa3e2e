import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { uiWords } from "#app/i18n/ui-words.ts";
import { Button } from "#app/ui/html/button.tsx";
import { Checkboxes, Radios } from "#app/ui/html/choices.tsx";
import { DateField } from "#app/ui/html/date-field.tsx";
import { ErrorSummary } from "#app/ui/html/error-summary.tsx";
import { FileField } from "#app/ui/html/file-field.tsx";
import { MoneyField } from "#app/ui/html/money-field.tsx";
import { Pagination } from "#app/ui/html/pagination.tsx";
import { SpineLabel } from "#app/ui/html/spine-label.tsx";
import { StatusTag } from "#app/ui/html/status-tag.tsx";
import { SummaryList } from "#app/ui/html/summary-list.tsx";
import { Table } from "#app/ui/html/table.tsx";
import { TermLine } from "#app/ui/html/term-line.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import { UiWordsProvider } from "#app/ui/words.tsx";

const render = renderToStaticMarkup;
const textOf = (html: string) => html.replace(/<[^>]+>/g, "");
/** Value of an attribute in the first tag that has it. */
const attribute = (html: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(html)?.[1];

const field = {
  name: "tree.girth",
  label: "Obwód pnia",
  hint: "Zmierz centymetrem krawieckim.",
  error: "Wpisz obwód pnia liczbą, np. 96",
};

describe("a field with an error", () => {
  it("reads its hint and then its error with the control", () => {
    const html = render(<TextField {...field} />);
    expect(attribute(html, "aria-describedby")).toBe("tree-girth-hint tree-girth-error");
    expect(html).toContain('id="tree-girth-hint"');
    expect(html).toContain('id="tree-girth-error"');
    expect(html).toContain('aria-invalid="true"');
  });

  it("puts the hint above the error and the error above the control", () => {
    const html = render(<TextField {...field} />);
    const order = ["<label", field.hint, field.error, "<input"].map((part) => html.indexOf(part));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(-1);
  });

  it("reads the unit too", () => {
    const html = render(<MoneyField name="fee" label="Kwota" />);
    expect(attribute(html, "aria-describedby")).toBe("fee-unit");
    expect(html).toMatch(/id="fee-unit">zł</);
  });

  it("describes a group of controls on its fieldset", () => {
    const choices = [{ value: "lime", label: "Lipa" }];
    for (const html of [render(<Radios {...field} choices={choices} />), render(<DateField {...field} />)]) {
      expect(html).toMatch(/^<fieldset[^>]* aria-describedby="tree-girth-hint tree-girth-error"/);
    }
  });

  it("is reached from the error summary, whatever its kind", () => {
    const summary = render(
      <ErrorSummary heading="Popraw 1 pole" errors={[{ id: "tree-girth", text: field.error }]} />,
    );
    expect(summary).toContain('href="#tree-girth"');
    const choices = [
      { value: "a", label: "A" },
      { value: "b", label: "B" },
    ];
    const controls = [
      <TextField key="text" {...field} />,
      <DateField key="date" {...field} />,
      <Radios key="radios" {...field} choices={choices} />,
      <Checkboxes key="boxes" {...field} choices={choices} />,
      <FileField key="file" {...field} />,
    ];
    for (const control of controls) {
      expect(render(control).match(/<input[^>]* id="tree-girth"/g)).toHaveLength(1);
    }
  });
});

describe("a field without an error", () => {
  it("has nothing to describe it when there is no hint", () => {
    const html = render(<TextField name="plot" label="Działka" />);
    expect(html).not.toContain("aria-describedby");
    expect(html).not.toContain("aria-invalid");
  });

  it("says when it may stay empty, and is required otherwise", () => {
    expect(render(<TextField name="plot" label="Działka" />)).toContain('aria-required="true"');
    const optional = render(<TextField name="plot" label="Działka" optional />);
    expect(textOf(optional)).toBe("Działka (nieobowiązkowe)");
    expect(optional).not.toContain("aria-required");
  });

  it("speaks the language of the page", () => {
    const html = render(
      <UiWordsProvider value={uiWords.en}>
        <TextField name="plot" label="Plot" optional />
      </UiWordsProvider>,
    );
    expect(textOf(html)).toBe("Plot (optional)");
  });

  it("marks only the wrong part of a date", () => {
    const html = render(<DateField name="on" label="Kiedy" error="Wpisz miesiąc" wrongParts={["month"]} />);
    expect(html.match(/<input[^>]*aria-invalid="true"[^>]*>/g)).toEqual([
      expect.stringContaining('name="on.month"'),
    ]);
  });
});

describe("an error summary", () => {
  it("is announced, can take the focus and says what to do", () => {
    const html = render(<ErrorSummary heading="Popraw 1 pole" errors={[{ text: "Wybierz plik" }]} />);
    expect(html).toMatch(/^<section[^>]*role="alert"/);
    expect(html).toContain('tabindex="-1"');
    expect(html).toContain('autofocus=""');
  });

  it("isn't there when nothing is wrong", () => {
    expect(render(<ErrorSummary heading="Popraw" errors={[]} />)).toBe("");
  });
});

describe("a spine label", () => {
  it.each([
    "OŚ.6131.12.2026",
    "AB-C.V.123.78.2.2011",
    "RPW.4871.2026",
    "OŚ.6131.12.2026.JK2",
    "bez znaku",
  ])("copies %s with its dots", (mark) => {
    expect(textOf(render(<SpineLabel mark={mark} />))).toBe(mark);
    expect(textOf(render(<SpineLabel mark={mark} look="line" />))).toBe(mark);
  });

  it("makes the unit and the running number heavy, not the class or the year", () => {
    const html = render(<SpineLabel mark="OŚ.6131.12.2026" />);
    expect(html).toMatch(/unit[^"]*">OŚ/);
    expect(html).toMatch(/class[^"]*"><span[^>]*>\.<\/span>6131/);
    expect(html).toMatch(/number[^"]*"><span[^>]*>\.<\/span>12/);
    expect(html).toMatch(/year[^"]*"><span[^>]*>\.<\/span>2026/);
  });
});

describe("a term line", () => {
  it("draws the elapsed part up to today and says it in words", () => {
    const html = render(
      <TermLine
        title="Wpływ 12 października, termin 18 grudnia"
        start="12.10 wpływ"
        today={{ at: 0.5, label: "dziś 23.11" }}
        due={{ at: 1, label: "18.12" }}
        pauses={[{ from: 0.1, to: 0.2, label: "przerwa 8 dni" }]}
      />,
    );
    expect(html).toMatch(/<rect class="[^"]*run[^"]*"[^>]* width="50%"/);
    expect(html).toContain('aria-label="Wpływ 12 października, termin 18 grudnia"');
    const pattern = /<pattern id="([^"]+)"/.exec(html)?.[1];
    expect(html).toContain(`fill="url(#${pattern})" x="10%" y="16" width="10%"`);
  });

  it("runs on past the due day when the case is late", () => {
    const html = render(
      <TermLine
        title="Po terminie"
        start="12.10"
        today={{ at: 1, label: "dziś" }}
        due={{ at: 0.8, label: "12.11" }}
      />,
    );
    expect(html).toMatch(/<rect class="[^"]*run[^"]*"[^>]* width="80%"/);
    expect(html).toMatch(/<rect class="[^"]*over[^"]*" x="80%"[^>]* width="20%"/);
  });
});

describe("other parts", () => {
  it("say a status in a word beside its silent shape", () => {
    const html = render(<StatusTag status="late">po terminie</StatusTag>);
    expect(textOf(html)).toBe("po terminie");
    expect(html).toMatch(/<svg[^>]*aria-hidden="true"/);
  });

  it("say what a change link changes", () => {
    const rows = [{ label: "Działka", value: "214/3", change: { href: "/zmien", what: "działkę" } }];
    expect(textOf(render(<SummaryList rows={rows} />))).toContain("Zmień działkę");
  });

  it("announce a button's shortcut as it is pressed", () => {
    const html = render(<Button shortcut="Ctrl Enter">Zarejestruj</Button>);
    expect(attribute(html, "aria-keyshortcuts")).toBe("Control+Enter");
  });

  it("tell how a table is sorted and name each row", () => {
    const html = render(
      <Table
        caption="Sprawy"
        groups={[{ rows: [{ mark: "OŚ.6131.12.2026", days: "25 dni" }] }]}
        rowKey={(row) => row.mark}
        columns={[
          { label: "Znak", cell: (row) => row.mark, isRowHeader: true },
          { label: "Zostało", cell: (row) => row.days, sort: { href: "?sort=days", direction: "ascending" } },
        ]}
      />,
    );
    expect(html).toContain('aria-sort="ascending"');
    expect(html).toMatch(/<th scope="row"[^>]*>OŚ\.6131\.12\.2026<\/th>/);
    expect(html).toContain('<caption class="');
  });

  it("link the neighbours, the first and the last page, and nothing when there is one page", () => {
    const html = render(<Pagination current={5} last={9} hrefOf={(page) => `?strona=${page}`} />);
    const linked = [...html.matchAll(/aria-label="Strona (\d)"/g)].map((match) => match[1]);
    expect(linked).toEqual(["1", "4", "5", "6", "9"]);
    expect(render(<Pagination current={1} last={1} hrefOf={String} />)).toBe("");
  });
});
