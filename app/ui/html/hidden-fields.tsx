interface HiddenFieldsProps {
  /** In the order in which they are sent; a name may come several times. */
  fields: readonly (readonly [name: string, value: string])[];
}

/** What a form sends besides what is typed into it. */
export function HiddenFields({ fields }: HiddenFieldsProps) {
  return fields.map(([name, value], at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: names may repeat, their order is their identity
    <input type="hidden" name={name} value={value} key={at} />
  ));
}
