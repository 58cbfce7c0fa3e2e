const shape = /^[A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż0-9]+(-[A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż0-9]+)*$/;

/** Whether the text can stand first in a case mark: letters and digits, parts joined by a hyphen (IK § 5). */
export function isUnitSymbol(text: string): boolean {
  return text.length <= 20 && shape.test(text);
}
